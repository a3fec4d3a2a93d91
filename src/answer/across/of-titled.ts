import { folded } from '../../library/markers.ts'
import { answerable } from '../../library/standing.ts'
import type { Library } from '../../library.ts'
import type { Document, Filter } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { acceptDocument } from '../../search/retrieve.ts'
import { textAt } from '../../spans.ts'
import { type TitledRelease, titledRelease } from '../archive/titled-release.ts'
import { headlineSpan } from './headline-span.ts'

/** A question of one release, and that release. */
export interface OfTitled extends TitledRelease {
  readonly document: Document
}

/**
 * Finds the release whose headline a question quotes: what is asked is asked of this
 * one alone. Of a release that is called one a part of the headline is enough, in one
 * piece or with words left out, where no other release has it too. Null where it quotes
 * no headline of a release that may answer.
 */
export function ofTitled(question: string, library: Library, filter: Filter | undefined): OfTitled | null {
  const titled = titledRelease(question)
  if (titled === null) return null
  const title = folded(titled.title)
  const accept = answerable(library, filter === undefined ? undefined : acceptDocument(library, filter))
  const open = [...library.documents.values()].filter(({ id }) => accept?.(id) ?? true)
  const borne = (fits: (headline: string) => boolean): Document[] =>
    open.filter((document) => headlinesOf(document).some(fits))
  const [whole] = borne((headline) => headline === title)
  if (whole !== undefined) return { ...titled, document: whole }
  if (!titled.isCalled || title.split(' ').length < FEWEST) return null
  for (const fits of [isPiece, isLeftOfIt]) {
    const [only, other] = borne((headline) => fits(title, headline))
    if (only !== undefined) return other === undefined ? { ...titled, document: only } : null
  }
  return null
}

/** Fewer words of a headline may stand in any. */
const FEWEST = 3

function isPiece(title: string, headline: string): boolean {
  return ` ${headline} `.includes(` ${title} `)
}

/** Whether all its words stand in the headline in their order: "Fine against Holm" of "Fine of 3 million against Holm". */
function isLeftOfIt(title: string, headline: string): boolean {
  const left = title.split(' ')
  for (const word of headline.split(' ')) if (word === left[0]) left.shift()
  return left.length === 0
}

/** As the library has it, and as it stands in a list, folded. */
const headlinesOf = rememberedOf((document: Document): readonly string[] => {
  const span = headlineSpan(document)
  const listed = span === null ? [] : [textAt(document.text, span)]
  return [document.title, ...listed].map(folded)
})
