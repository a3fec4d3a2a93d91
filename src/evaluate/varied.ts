import type { Library } from '../library.ts'
import { againReport } from './asked-again.ts'
import { askInForms } from './forms.ts'
import type { Ask } from './measure.ts'
import type { EvaluationSet, Judged } from './sets.ts'
import { askOfSiblings } from './siblings.ts'
import { askSwapped } from './swapped.ts'
import { askTakenOut } from './taken-out.ts'
import { askInWordings, pairsReport } from './wordings.ts'

/** How a set can be asked in another way, so that what is right follows from the plain outcome. */
export const VARIATIONS = ['wordings', 'forms', 'taken-out', 'siblings', 'swapped'] as const

export type Variation = (typeof VARIATIONS)[number]

/** A set, what of it is asked, and of what program. */
export interface Varied {
  readonly set: EvaluationSet
  readonly questions: readonly Judged[]
  readonly ask: Ask
  readonly openLibrary: (folder: string) => Promise<Library>
  /** List every question whose outcome changed. */
  readonly errors: boolean
}

/** Asks questions as they are and varied, and reports what that changes. */
export async function askVaried(variation: Variation, varied: Varied): Promise<string> {
  const { set, questions, ask, openLibrary, errors } = varied
  switch (variation) {
    case 'wordings': {
      const library = await openLibrary(set.folder)
      return pairsReport('wording', await askInWordings(library, ask, questions), errors)
    }
    case 'forms':
      return pairsReport('form', await askInForms(set, ask, openLibrary, questions), errors)
    case 'taken-out':
      return againReport(await askTakenOut(set, ask, openLibrary, questions), errors)
    case 'siblings':
      return againReport(await askOfSiblings(await openLibrary(set.folder), ask, questions), errors)
    case 'swapped':
      return againReport(await askSwapped(await openLibrary(set.folder), ask, questions), errors)
  }
}
