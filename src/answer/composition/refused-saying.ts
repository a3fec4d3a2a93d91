import { terms as termsOf } from '../../search/tokens.ts'
import type { Evidence } from '../evidence.ts'

/**
 * Whether it is asked why somebody would not have something, or gave it up, and a sentence tells that they did with
 * what they said to it: "Rejected the offer, saying that it did not cover the rent". Whoever gives something up may
 * only say what comes next ("saying that tickets will be refunded"), or nothing ("saying only that").
 *
 * @example
 * // "Why did the drivers reject the offer?": "The drivers rejected it, saying that it did not cover the rent." => true
 * // "Why did the drivers strike?": "The drivers dropped the strike, saying that the offer was fair." => false
 */
export function refusedSaying({ candidate, lens }: Evidence): boolean {
  const text = candidate.text.replace(/\s+/gu, ' ')
  return DEEDS.some(({ asks, tells }) => {
    const asked = asks.exec(lens.asked.text)?.groups
    const index = tells.exec(text)?.index
    if (asked === undefined || index === undefined) return false
    const who = termsOf(asked.who ?? '')
    const teller = text.slice(0, index)
    return who.length === 0 || PRONOUN.test(teller) || termsOf(teller).some((term) => who.includes(term))
  })
}

/** Whoever the sentence before is on. */
const PRONOUN = /^["“]?(?:it|they|he|she|we)\b/iu

/** Who is asked about, unless it is asked why something was refused. */
const WHY_DID = String.raw`\bwhy (?:(?:did|does|do|has|have|had|will|would) (?<who>[^?]{2,60}?) |\b.*\b)`

const BETWEEN = String.raw`[^.;“”"]{0,80}?,`

const COMPLAINS = String.raw`(?:arguing|complaining|explaining|claiming|fearing)`

const REFUSES =
  'reject(?:s|ed|ing)?|refus(?:es?|ed|ing)|oppos(?:es?|ed|ing)|object(?:s|ed|ing)?|turn(?:s|ed|ing)? (?:\\p{L}+ ){0,6}?down|vot(?:es?|ed|ing) against|declin(?:es?|ed|ing) to'

const GIVES_UP =
  'dropp?(?:s|ed|ing)?|abandon(?:s|ed|ing)?|withdr[ae]w\\p{L}*|boycott(?:s|ed|ing)?|resign(?:s|ed|ing)?|cancel(?:s|led|ed|ling|ing)?|postpon(?:es?|ed|ing)|pull(?:s|ed)? out|quit'

/** What is refused is asked by any of these; what is given up as well, and neither by what it was. */
const DEEDS = [
  {
    asks: new RegExp(String.raw`${WHY_DID}(?:${REFUSES}|against|say no|said no|sa(?:y|id) no to)\b`, 'iu'),
    tells: new RegExp(
      String.raw`\b(?:${REFUSES})\b(?! (?:comment|say|answer|give|name)\b)${BETWEEN} (?:saying|${COMPLAINS}) (?!only\b)(?!(?:it|they|he|she) (?:hoped?|would|will)\b)\p{L}`,
      'u',
    ),
  },
  {
    asks: new RegExp(
      String.raw`${WHY_DID}(?:${GIVES_UP}|gave up|give up|call(?:ed)? off|put off|leave|left|scrap(?:ped)?)\b`,
      'iu',
    ),
    tells: new RegExp(
      String.raw`\b(?:${GIVES_UP})\b${BETWEEN} (?:${COMPLAINS}|saying (?!only\b)(?![^.;,]{0,80}? (?:will|would|can|could|may|might|shall)\b)) ?\p{L}`,
      'u',
    ),
  },
]
