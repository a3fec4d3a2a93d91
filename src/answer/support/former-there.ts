import { terms as termsOf } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'

/**
 * Whether it is asked who has a post at a place or house, and a sentence names that only
 * for what somebody was there before: "Ada Berg, formerly buyer at Lund, is mill manager"
 * tells nobody's post at Lund.
 *
 * A place in the headline is what the release is about, and whoever was something there may
 * well be something else there now; so may who is "its" manager.
 *
 * @example
 * // "Who is the mill manager at Lund?": "Ada Berg, formerly buyer at Lund, is mill manager." => true
 */
export function isOnlyFormerThere({ asked, dissection }: Lens, candidate: Candidate): boolean {
  if (asked.type !== 'person' || !isProse(candidate)) return false
  const where = ASKS_POST_AT.exec(asked.text)?.[1]
  const place = where === undefined ? [] : termsOf(where)
  if (place.length === 0 || place.some((term) => dissection.headline.has(term))) return false
  const text = candidate.text.replace(/\s/gu, ' ')
  const rest = text.replace(FORMERLY_AT, ' ')
  if (rest === text || STILL_THERE.test(rest)) return false
  const isNamed = (words: string): boolean => {
    const held = new Set(termsOf(words))
    return place.some((term) => held.has(term))
  }
  return isNamed(text) && !isNamed(rest)
}

/** "Who is the mill manager at {Lund}?" */
const ASKS_POST_AT =
  /^(?:[Aa]nd |[Ss]o |[Bb]ut )?[Ww]ho(?:['’]s| is) (?:now |currently )?(?:the |its |their )?(?:(?:new|current|present|acting|interim) )?(?:(?!(?:former|old|previous|late)\b)[\p{L}-]+ ){1,4}?(?:in|at|of|for) (?:the )?(\p{Lu}[^?]*?)(?: now| today| currently)?\s*\??$/u

/** "{formerly buyer at Lund}", "{who was previously a buyer at Lund}" */
const FORMERLY_AT =
  /,? (?:(?:who|and) (?:was |had been )?)?(?:the |an? )?\b(?:formerly|previously|until recently|most recently|former|once)(?: the| an?)? (?:[\p{Ll}\d-]+ ){1,5}?(?:in|at|of|for|with) (?:the )?\p{Lu}[\p{L}\p{N}&.’'-]*(?: \p{Lu}[\p{L}\p{N}&.’'-]*){0,4}/gu

const STILL_THERE = /\b(?:its|their|there|here|same)\b/iu
