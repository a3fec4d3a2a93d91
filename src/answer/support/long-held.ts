import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { tellsWhoComes } from '../talk/before-after.ts'

/**
 * Whether it is asked who is new in an office and a sentence tells only who came to one
 * in a year long before its release, and of nobody who comes now.
 *
 * @example
 * // "Who is the new treasurer?", in a release of 2026
 * // "Ada Berg joined in 2007 and became treasurer in 2014." => true
 * // "Ida Roos, who joined in 2015, succeeds her." => false
 */
export function cameLongAgo({ asked, dissection }: Lens, candidate: Candidate): boolean {
  if (!ASKS_NEW.test(asked.text) || !isProse(candidate)) return false
  const published = Number(dissection.document.published?.slice(0, 4))
  let hasCome = false
  const rest = candidate.text.replace(/\s+/gu, ' ').replace(CAME_IN, (clause, year: string) => {
    if (!(Number(year) < published - RECENT)) return clause
    hasCome = true
    return ' '
  })
  return hasCome && !tellsWhoComes(rest)
}

const ASKS_NEW = /\bwho\b[^?]*\b(?:new|next|incoming|future)\b/iu

/** Years: whoever came in the autumn may still be called new in the spring. */
const RECENT = 1

/** "Joined in {2007}", "became treasurer in {2014}", "has been treasurer since {2014}" */
const CAME_IN =
  /\b(?:joined|came to|started|became|has been|had been|(?:was|were) (?:first )?(?:appointed|named|elected|promoted|made|hired))\b[^.;]{0,80}?\b(?:in|since) ((?:19|20)\d\d)\b/giu
