import { isKnownPerson } from '../../corpus/genders.ts'
import type { Document } from '../../model.ts'
import { textAt } from '../../spans.ts'
import { nameSpans } from '../talk/name-spans.ts'
import { ISSUERS } from '../text/cues.ts'
import { OF_WHOEVER, standsByItself } from './by-itself.ts'

/**
 * Whether "the company" of a question can only be the house of the release spoken of: whom the
 * question before named is somebody, a place or a thing, or that house itself, and is no other.
 *
 * @param earlier the questions before, the last one last.
 * @example
 * // after "What did Ada Berg say about fares?"
 * isOfItsHouse('When was the company founded?', talk) // => true
 */
export function isOfItsHouse(
  own: string,
  { earlier, meant }: { readonly earlier: readonly string[]; readonly meant: Document },
): boolean {
  if (!OF_WHOEVER.test(own) || !standsByItself(own.replace(OF_WHOEVER, 'the mill'))) return false
  return namesNoOther(earlier.at(-1) ?? '', meant)
}

/** Whether all whom a question names are somebody, a place or a thing, or the house of a release itself. */
export function namesNoOther(before: string, meant: Document): boolean {
  return nameSpans(before).every(({ start, end }) => {
    const name = textAt(before, { start, end })
    return (
      isKnownPerson(name) ||
      meant.quotations.some(({ speaker }) => speaker?.name.endsWith(name) ?? false) ||
      (meant.issuer ?? '').includes(name) ||
      PLACED.test(before.slice(0, start)) ||
      isOfThing(before.slice(0, start), before.slice(end))
    )
  })
}

const PLACED = /\b(?:in|near|from|to|around|across) (?:the )?$/iu

/** "The {Kigali} hotel": what has the name is a thing, and no "Orme company". */
function isOfThing(head: string, behind: string): boolean {
  const noun = /^ (\p{Ll}[\p{L}-]+)/u.exec(behind)?.[1] ?? ''
  return /\bthe $/iu.test(head) && noun !== '' && !ISSUERS.test(noun)
}
