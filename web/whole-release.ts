import { type Document, type Result, release, successor } from './api.ts'
import { h } from './dom.ts'
import { type Cited, placeOf } from './place.ts'
import { releaseView } from './release.ts'

/** A release as it is now, and whether it is the one that was asked for. */
export interface Found {
  readonly document: Document
  /** The text of this id is no more: this is what stands there now. */
  readonly isChanged: boolean
}

/** Gives the release of an id, or what has become of it since. */
export async function findRelease(id: string, cited: Cited | undefined): Promise<Result<Found>> {
  const own = await release(id)
  if ('value' in own) return { value: { document: own.value, isChanged: false } }
  if (own.problem.kind !== 'missing') return own
  const now = await successor(id, cited?.quote ?? cited?.head ?? '')
  if ('problem' in now) return now.problem.kind === 'missing' ? own : now
  const found = await release(now.value)
  return 'problem' in found ? found : { value: { document: found.value, isChanged: true } }
}

/**
 * Sets a release with the cited words marked, wherever they stand now, or says
 * that they cannot be placed and marks nothing.
 */
export function placed(
  { document, isChanged }: Found,
  cited: Cited | undefined,
): { element: HTMLElement; mark: HTMLElement | null } {
  const isKnown = cited?.quote !== undefined || cited?.head !== undefined
  // In another text bare offsets would mark whatever happens to stand there.
  const place = cited === undefined || (isChanged && !isKnown) ? null : placeOf(document.text, cited)
  const { article, marks } = releaseView(document, place)
  const mark = marks[0] ?? null
  const page =
    place === null ? undefined : document.pages?.findLast(({ start }) => start <= place.start)?.page
  if (page !== undefined) article.prepend(h('p', { class: 'file-page' }, `Page ${page} of ${document.file}`))
  const remark = remarkOn(isChanged, isKnown, cited !== undefined, mark !== null)
  if (remark !== null) article.prepend(h('p', { class: 'unplaced' }, remark))
  return { element: article, mark }
}

function remarkOn(isChanged: boolean, isKnown: boolean, isCited: boolean, isMarked: boolean): string | null {
  if (isChanged && isMarked) return 'The source has changed since. The cited words still stand in it.'
  if (isChanged && !isCited) return 'The source has changed since. This is how it reads now.'
  if (isChanged && !isKnown) return 'The source has changed since. Nobody can say where the cited words are.'
  if (isMarked || !isCited) return null
  return isKnown
    ? 'The source has changed since. The cited words are not in it any more.'
    : 'The cited words cannot be placed in this release. It may have changed since it was cited.'
}
