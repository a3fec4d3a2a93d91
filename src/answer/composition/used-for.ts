import type { Decision } from '../decide.ts'
import { SAME, strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { inSentence, isProse } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import { oneOf } from '../text/one-of.ts'

/**
 * Answers what something is good or used for by the first sentence that names the thing
 * and tells what it does or where it is put to use, where the best one tells neither:
 * "Lind wool is valued for its strength", "the card is designed to open both gates".
 *
 * @returns null for other questions, where the decision refuses and no sentence says
 * "used" or the like, and where none names the thing.
 */
export function usedFor(
  { text }: Asked,
  evidence: readonly Evidence[],
  { refused }: Decision,
): Evidence | null {
  const [best] = evidence
  if (best === undefined || !ASKS_USE.test(text) || (refused === null && tellsUse(best))) return null
  const tells = refused === null ? tellsUse : tellsPlainly
  return evidence.find((one) => one.document === best.document && tells(one)) ?? null
}

/** "What's it good for?", "what can you use the card for", "what is the wool used for", "what use is the wool?" */
const ASKS_USE = new RegExp(
  String.raw`^(?:and |so |but )?${oneOf(
    String.raw`what(?:['’]?s| is| are) [^?]{2,60} (?:good|useful|handy|used) for`,
    '(?:for )?what (?:can|could|do|does|will|would) (?:you|we|I|one|people|users|customers|they|someone) (?:use|do with) [^?]{2,60}',
    'what use (?:is|are) [^?]{2,60}',
  )}\s*\?*$`,
  'iu',
)

function tellsUse(one: Evidence): boolean {
  return namesThing(one) && (USED.test(one.candidate.text) || SERVES.test(one.candidate.text))
}

function tellsPlainly(one: Evidence): boolean {
  return namesThing(one) && USED.test(one.candidate.text)
}

/** Whether a sentence has all that is asked about, the use apart. */
function namesThing({ candidate, lens: { terms } }: Evidence): boolean {
  const things = terms.filter(({ weight, folded }) => weight === 1 && !USE_WORD.test(folded))
  return (
    isProse(candidate) &&
    things.length > 0 &&
    things.every((thing) => strength(thing, (term) => inSentence(candidate, term)) >= SAME)
  )
}

const USE_WORD = /^(?:use[ds]?|using|good|useful|handy|do|does|people|users?|customers?)$/u

/** What is told of a use in so many words. */
const USED = new RegExp(
  String.raw`\b${oneOf(
    'us(?:ed|eful|able) (?:for|in|as|to|by|across)',
    'uses? (?:in|for|as)',
    'applications? (?:in|for|such|include|includes|including)',
    '(?:valued|prized|known|sought(?: after)?) for',
    '(?:ideal|suitable|suited|perfect) for',
    '(?:component|ingredient|material) (?:in|of|for)',
  )}\b`,
  'iu',
)

/** What something does or is made to do. */
const SERVES = new RegExp(
  String.raw`\b${oneOf(
    'serv(?:es?|ing) as',
    '(?:helps?|lets?|enables?|enabling|allows?|allowing|empowers?|empowering)',
    '(?:designed|meant|intended|built|made) (?:to|for)',
    '(?:essential|crucial|critical|vital|key) (?:for|to|in)',
    '(?:treats?|treatment of|protects?|improves?)',
  )}\b`,
  'iu',
)
