import { folded } from '../../library/markers.ts'
import { answerable } from '../../library/standing.ts'
import type { Library } from '../../library.ts'
import type { Document, Filter } from '../../model.ts'
import { acceptDocument } from '../../search/retrieve.ts'
import { type TitledRelease, titledRelease } from '../archive/titled-release.ts'
import { headlineSpan } from './headline-span.ts'

/** A question of one release, and that release. */
export interface OfTitled extends TitledRelease {
  readonly document: Document
}

/**
 * Finds the release whose headline a question quotes: what is asked is asked of this
 * one alone. The beginning of a headline will do where no other begins so. Null where it
 * quotes no headline of a release that may answer.
 */
export function ofTitled(question: string, library: Library, filter: Filter | undefined): OfTitled | null {
  const titled = titledRelease(question)
  if (titled === null) return null
  const title = folded(titled.title)
  const accept = answerable(library, filter === undefined ? undefined : acceptDocument(library, filter))
  const beginning: Document[] = []
  for (const document of library.documents.values()) {
    const headlines = accept?.(document.id) === false ? [] : headlinesOf(document).map(folded)
    if (headlines.includes(title)) return { ...titled, document }
    if (title.includes(' ') && headlines.some((one) => one.startsWith(`${title} `))) beginning.push(document)
  }
  // A headline is often given without its end.
  const [document, another] = beginning
  return document === undefined || another !== undefined ? null : { ...titled, document }
}

/** As the library has it, and as it stands in a list. */
function headlinesOf(document: Document): string[] {
  const span = headlineSpan(document)
  return span === null ? [document.title] : [document.title, document.text.slice(span.start, span.end)]
}
