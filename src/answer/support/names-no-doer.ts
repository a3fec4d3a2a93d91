import { remembered } from '../../remembered.ts'
import { baseForms } from '../../search/morphology.ts'
import { fold } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { oneOf } from '../text/one-of.ts'
import { MONTHS } from '../text/periods.ts'
import { isDeedOf } from '../text/word-forms.ts'

/**
 * Whether it is asked who did something, and a sentence only tells that it was done: whoever
 * else it names, they need not have.
 *
 * Behind "by", "with the help of" and the like stands who did; and where the sentence has the
 * deed a second time, as somebody's own, it may tell it there.
 *
 * @example
 * // "Who conducted the survey?": "The survey was conducted in May, covering 172 bakers." => true
 * // "Who conducted the survey?": "The survey was conducted by Orme Mills." => false
 */
export function namesNoDoer({ asked }: Lens, candidate: Candidate): boolean {
  if (!isProse(candidate)) return false
  const forms = deedAsked(asked.text)
  if (forms === null) return false
  const { text, tokens } = candidate
  // "The previous operator folded": that somebody did it is told, and not who.
  const isOnlyCalled = tokens.some(
    ({ word, start, end }) =>
      [...forms].some((form) => isDeedOf(word, form)) &&
      CALLED_SO.test(text.slice(0, start)) &&
      !NAMED_BEHIND.test(text.slice(end)),
  )
  const places = tokens.filter(({ word }) => baseForms(word).some((form) => forms.has(form)))
  if (places.length === 0) return isOnlyCalled
  return (
    places.every(
      ({ word, start, end }) =>
        !word.endsWith('ing') && IS_DONE.test(text.slice(0, start)) && !DOER.test(text.slice(end)),
    ) && !AT_HOUSE.test(text)
  )
}

/** "{The previous }operator", and no "Orme's previous operator, Lund". */
const CALLED_SO = /\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir) (?:previous|former|earlier|last|old|original|first) $/u
const NAMED_BEHIND = /^(?:,| was| is|:| \()? \(?(?:the )?\p{Lu}/u

/** The verb of "Who {conducted} the survey?", in its base forms; null of any other question. */
const deedAsked = remembered((question: string): ReadonlySet<string> | null => {
  const verb = ASKS_DOER.exec(question)?.[1]
  return verb === undefined ? null : new Set(baseForms(fold(verb)))
})

const ASKS_DOER =
  /^(?:and |so |but )?(?:who|(?:which|what) (?:company|firm|organi[sz]ation|group|person|team|body|agency)) (?:has |have |had )?(?:also |first |actually )?(?!is\b|are\b|was\b|were\b|did\b|does\b|do\b|will\b|would\b|can\b|could\b|has\b|have\b|had\b)(\p{Ll}{3,}) (?:the|its|their|this|these|that|those|an?|his|her|it|them|all|\d|\p{Lu})/iu

/** "The survey {was} conducted" */
const IS_DONE =
  /\b(?:is|are|was|were|be|been|being|gets?|got)(?: (?:\p{Ll}+ly|not|also|then|first|since|now|later|once|again|being))* $/u

/** Behind a deed, who did it or had a part in it. */
const DOER = new RegExp(
  oneOf(
    String.raw`\bby (?!\d|the end\b|the time\b|\p{Ll}+ing\b|(?:${MONTHS.join('|')})\b)`,
    String.raw`\bwith (?:the )?(?:help|support|assistance|aid|participation|input|partners?)\b`,
    String.raw`\bwith (?:the |its |our |their )?\p{Lu}`,
    // "(contractor: Orme)", "in May: Orme did it"
    String.raw`[:(;–—]\s?(?:\p{Ll}+: )?\p{Lu}`,
    String.raw`\b(?:collaboration|partnership|co-?operation|conjunction|association|concert|tandem) with\b`,
    String.raw`\b(?:from|through|via|thanks to|on behalf of|courtesy of|under the (?:lead|direction|guidance|leadership)\p{L}*) `,
  ),
  'u',
)

/** "At Orme Mills, forty boats were built": there they did it. */
const AT_HOUSE = /^(?:At|With|For) (?:the )?\p{Lu}/u
