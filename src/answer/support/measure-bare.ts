import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'

/**
 * Whether it is asked how big, high or long something is that goes by a pronoun, and a sentence
 * gives no measure, nor what it holds or covers: of "43 large platforms" and "a high-level talk"
 * nobody knows the size.
 *
 * @example
 * // "How big is it?": "The zone has attracted 43 large platforms." => true
 * // "How big is it?": "The hall seats 640 people." => false
 */
export function lacksMeasureOfIt({ asked: { text } }: Lens, candidate: Candidate): boolean {
  const adjective = ASKS.exec(text)?.[1]
  if (adjective === undefined || HOLDS.test(candidate.text)) return false
  return !candidate
    .figures()
    .some(({ type }) => type === 'measure' || (type === 'duration' && /^long$/iu.test(adjective)))
}

const ASKS =
  /^(?:and |so |but )?how (big|large|small|high|tall|long|wide|deep|heavy) (?:is|was|are|were|will) (?:it|this|that|they|these)(?: be)?[\s?.!]*$/iu

/** "The hall {seats 640}", "it {employs some 90} people", "with {an area of 12}", "twice the {size}" */
const HOLDS =
  /\b(?:has|have|had|holds?|seats?|employs?|covers?|spans?|comprises?|numbers|totals?|houses?|accommodates?|measures?|stretches|occupies|(?:room|space) for|(?:capacity|area|size|total|workforce|staff) of) (?:an? |about |around |some |over |more than |nearly |almost |roughly |up to |total of )*(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty)\b)|\b(?:times|half|twice|double) (?:as (?:big|large|high|long)|the size)\b/iu
