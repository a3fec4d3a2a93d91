import { standingOf } from '../../library/standing.ts'
import type { Library } from '../../library.ts'
import type { Document, Publication } from '../../model.ts'
import type { DraftNote } from '../cite.ts'
import { type Composition, composition, draftAt } from '../composition/composition.ts'
import { readableDate } from '../dates.ts'
import { headlineSpan } from './headline-span.ts'

/**
 * Tells which releases were withdrawn or replaced, the newest first: by the headline of
 * each, or of what stands in its place, and in a note when that was. They are answered
 * from no more, so that no other word of them is told. Null where there is none.
 *
 * @param documents the newest first.
 */
export function setAsideTold(
  state: 'withdrawn' | 'replaced',
  documents: readonly Document[],
  library: Library,
): Composition | null {
  const found = documents.flatMap((document) => {
    const { status, replacedBy, corrects: old } = standingOf(library, document)
    // The notice by which a release is withdrawn is no second one.
    if (state === 'withdrawn' && old.length > 0) return []
    const by =
      state === 'replaced' && replacedBy !== null ? library.documents.get(replacedBy.documentId) : null
    const span = status === state ? headlineSpan(by ?? document) : null
    return span === null ? [] : [{ document, by, draft: draftAt(by ?? document, span) }]
  })
  const count = found.length === 1 ? '1 release was' : `${found.length} releases were`
  return composition(
    found.map(({ draft }) => draft),
    [
      note(`${count} ${state}.`),
      ...found.map(({ document, by, draft }) =>
        note(by ? `${called(by)} replaces ${called(document)}.` : `${called(document)} was withdrawn.`, [
          draft,
        ]),
      ),
    ],
  )
}

/** Whether a release says so itself, or is known to set another right. */
export function corrects(library: Library, document: Document): boolean {
  return document.status === 'corrected' || standingOf(library, document).corrects.length > 0
}

/** Of a release that takes the place of another or sets it right: which. */
export function correctedNotes(documents: readonly Document[], library: Library): DraftNote[] {
  return documents.flatMap((document) =>
    standingOf(library, document)
      .corrects.slice(0, 1)
      .map((older) => note(`${called(document)} corrects ${called(older)}.`)),
  )
}

/** "“Acme opens a hall” of 3 May 2025" */
function called({ title, published }: Pick<Publication, 'title' | 'published'>): string {
  return `“${title}”${published === null ? '' : ` of ${readableDate(published)}`}`
}

function note(text: string, at: DraftNote['at'] = []): DraftNote {
  return { kind: 'metadata', text, at }
}
