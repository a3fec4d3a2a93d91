import { laterFirst } from '../../library/later-first.ts'
import { answerable } from '../../library/standing.ts'
import type { Library } from '../../library.ts'
import type { Document, Filter } from '../../model.ts'
import { acceptDocument } from '../../search/retrieve.ts'
import { type DatedRelease, datedRelease } from '../archive/dated-release.ts'
import { readableDate } from '../dates.ts'
import { byHouse } from './by-house.ts'
import { isBySame } from './by-same.ts'

/** A question of the releases of a month or day, with those that were issued then. */
export interface OfDated extends DatedRelease {
  /** The newest first; none where the house has issued nothing then. */
  readonly documents: readonly Document[]
  /** All releases of the house, or of all where none is named, the newest first. */
  readonly all: readonly Document[]
}

/**
 * Finds the releases that a question tells by when they were issued: what is asked is
 * asked of these alone, and never of one that only speaks of that month. Null where it
 * tells none so, or names a house that none is by.
 *
 * @param meant the release that the conversation is about, whose house is meant where none is named.
 */
export function ofDated(
  question: string,
  meant: Document | null,
  library: Library,
  filter: Filter | undefined,
): OfDated | null {
  const dated = datedRelease(question)
  if (dated === null) return null
  const { house, issued } = dated
  const accept = answerable(library, filter === undefined ? undefined : acceptDocument(library, filter))
  const open = [...library.documents.values()].filter(
    ({ id, published }) => published !== null && (accept?.(id) ?? true),
  )
  const theirs =
    house === null
      ? open.filter((one) => meant === null || one === meant || isBySame(one, meant))
      : byHouse(house, open, library)
  const all = [...theirs].sort(laterFirst)
  if (all.length === 0) return null
  const documents = all.filter(({ published }) => {
    const [year, month, day] = (published ?? '').slice(0, 10).split('-')
    return (
      Number(month) === issued.month &&
      (issued.year === null || year === issued.year) &&
      (issued.day === null || Number(day) === issued.day)
    )
  })
  return { ...dated, documents, all }
}

/**
 * Says that a house has no release of a time, and which it has.
 *
 * @example
 * noneThen({ house: 'Orme', when: 'May 2026', all: [march], … })
 * // => 'No release of “Orme” is of May 2026. There is one of 12 March 2026.'
 */
export function noneThen({ house, when, all }: OfDated): string {
  const whose = house === null ? '' : ` of “${house}”`
  const days = all.slice(0, MOST).map(({ published }) => readableDate((published ?? '').slice(0, 10)))
  const last = days.pop() ?? ''
  const named = days.length === 0 ? last : `${days.join(', ')} and ${last}`
  const more = all.length > MOST ? ', and older ones' : ''
  return `No release${whose} is of ${when}. There ${all.length === 1 ? 'is one' : 'are releases'} of ${named}${more}.`
}

/** Days that are named, the newest first. */
const MOST = 4
