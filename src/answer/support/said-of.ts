import { LEXICON } from '../../search/lexicon.ts'
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
  const isDone = DONE.test(asked)
  return !words.some((token) => {
    if (!isPlainlyThere(matter, question, [token])) return false
    const before = text.slice(0, token.start)
    if (IS.test(before)) return true
    if (!isDone) return false
    return DONE.test(token.word) ? LEXICON.isVerb(token.word) : A_THING.test(before)
  })
}

/** "Postponed", "sold", "built" */
const DONE =
  /(?:ed|[^e]en|own|awn|ept|ent|elt|old|ought|aught|ound|uilt|ost|one|ade|ut|it|un|et|aid|ung|unk|eld|ead)$/iu

/** "{is} costly", "{has been} very much delayed" */
const IS =
  /\b(?:is|are|was|were|be|been|being|becomes?|became|gets?|got|remains?|remained|stays?|stayed|['’]s|['’]re|seems?|looks?|feels?|prove[sd]?|found|ma[kd]es?|keeps?|kept)(?: (?!(?:an?|the|of|in|at|on|to|for|by|with|from)\b)[\p{L}\d'’-]+){0,3} $/iu

/** "{a} delay", "{no further} delays" */
const A_THING = /\b(?:an?|the|no|any|another|this|further|its|their)(?: \p{L}+)? $/iu
