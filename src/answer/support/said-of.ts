import { LEXICON } from '../../search/lexicon.ts'
import { isIrregularPast } from '../../search/morphology.ts'
import type { Token } from '../../search/tokens.ts'
import type { WeightedTerm } from '../evidence/lens.ts'
import { isOfFamily, isPlainlyThere } from './plainly-there.ts'

/** "Is it postponed?", "Was the fair called off?", "Are they safe?": one word that is said of something. */
const ASKS_SAID =
  /^(?:and |so |but )?(?:is|are|was|were|has|have|had) (?:it|this|that|they|these|those|he|she|(?:the|its|their) \p{L}+)(?: (?:been|be|now|already|still|also|yet|ever))* (\p{L}+)\s*[?.!]*\s*$/iu

/**
 * Whether a question asks if one word holds of something, and a sentence has only other words
 * for it and says none of them of anything: who keeps ahead of costly repairs tells of nothing
 * that is expensive, and what a delay costs of nothing that is postponed.
 *
 * What is said of something stands behind a form of "to be" or is a past form; for what was
 * done there may be a thing as well ("a delay of two weeks").
 *
 * @example
 * // "Is it expensive?": "The plan spares drivers costly repairs." => true
 * // "Is it expensive?": "The repairs are costly." => false
 */
export function isSaidOfNothing(
  question: string,
  matter: WeightedTerm,
  text: string,
  words: readonly Token[],
): boolean {
  const [, asked = ''] = ASKS_SAID.exec(question) ?? []
  if (asked === '' || words.some(({ term }) => isOfFamily(term, matter.term))) return false
  // "Is it growing?" is told by any form of a verb.
  if (asked.endsWith('ing')) return false
  const isDone = isDoneForm(asked.toLowerCase())
  return !words.some((token) => {
    const before = text.slice(0, token.start)
    const isSaid = IS.test(before) || (isDone && (isDoneForm(token.word) || A_THING.test(before)))
    return isSaid && isPlainlyThere(matter, question, [token])
  })
}

/** "Postponed", "sold", "took", "shut": a past form or a participle, of what is to come as well ("planned"), which `isPast` leaves out. */
function isDoneForm(word: string): boolean {
  return (
    isIrregularPast(word) ||
    (word.endsWith('ed') && LEXICON.isVerb(word)) ||
    /^(?:shut|cut|put|set|hit)$/u.test(word)
  )
}

/** "{is} costly", "{has been} very much delayed" */
const IS =
  /\b(?:am|is|are|was|were|be|been|being|becomes?|became|gets?|got|remains?|remained|stays?|stayed|['’]s|['’]re|['’]m|seems?|looks?|feels?|prove[sd]?|found|ma(?:de|kes?)|keeps?|kept)(?: (?:an?|the))?(?: (?!(?:an?|the|of|in|at|on|to|for|by|with|from)\b)[\p{L}\d'’-]+){0,3} $/iu

/** "{a} delay", "{no further} delays", or at the opening: "Delays at the yard". */
const A_THING = /^["“‘']?$|[.:;–—] $|\b(?:an?|the|no|any|another|this|further|its|their)(?: \p{L}+)? $/iu
