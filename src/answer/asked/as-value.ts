import { MONTH } from '../text/figures.ts'
import { officeTerms } from '../text/offices.ts'

/**
 * Puts a question whether some number, sum or day is so, or somebody has an office, as one that asks for it; null
 * where it asks so for none. What is "more than" or "at least" some number may well be
 * more by now.
 *
 * @param isPlan what confirms it tells of what is to come: a month, a season or a year may be moved
 * as well as a day, and whether it "did" happen then is asked of the plan.
 *
 * @example
 * askedForValue('Will the mill employ 120 people?') // => 'How many people will the mill employ?'
 * askedForValue('Did the mill open in May?', true) // => 'When will the mill open?'
 */
export function askedForValue(question: string, isPlan = false): string | null {
  const held = HELD.exec(question)?.[1]
  if (held !== undefined) return officeTerms(`Who is ${held}?`).length > 0 ? `Who is the ${held}?` : null
  const [, typed = '', rest = ''] = YES_OR_NO.exec(question) ?? []
  if (rest === '' || SEVERAL.test(rest)) return null
  const auxiliary = isPlan ? (AHEAD[typed.toLowerCase()] ?? typed) : typed
  for (const [value, asked] of isPlan ? [...VALUES, ...OF_PLAN] : VALUES) {
    const { index, 0: words = '', groups = {} } = value.exec(rest) ?? {}
    if (index === undefined) continue
    const [ahead, behind] = [rest.slice(0, index).trim(), rest.slice(index + words.length).trim()]
    if (ROUNDED.test(ahead) || /\d/u.test(ahead + behind.replace(YEAR, ''))) return null
    const opening = groups.counted === undefined ? asked : `${asked} ${groups.counted}`
    const year = EVERY_YEAR.test(rest) && groups.year !== undefined ? `in ${groups.year}` : ''
    const parts = [opening, auxiliary.toLowerCase(), ahead, behind, year]
    return `${parts.filter((part) => part !== '').join(' ')}?`
  }
  return null
}

const YES_OR_NO =
  /^(?:and |so |but )?((?:is|are|was|were|does|do|did|will|would|has|have|can|shall)(?= )) ([^?]+?)\s*\?*$/iu

/** What is asked of the past, of a plan. */
const AHEAD: Readonly<Record<string, string>> = { did: 'will', was: 'is', were: 'are' }

/** "Is Ada Berg still the {chair of Orme}?", of an office that one alone holds; "a director" is one of several. */
const HELD =
  /^(?:[Aa]nd |[Ss]o |[Bb]ut )?[Ii]s \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3} (?:still |now |currently |today )?(?:the )?((?!(?:a|an|one|not|no|among|still)\b)(?:CEO|CFO|COO|CTO|\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*){0,2})(?: (?:of|at) [^?]{2,80}?)?)(?: (?:now|today|currently))?\s*\?*$/u

/** Of two that are asked for neither is the one. */
const SEVERAL = /\b(?:or|between|from [^?]* to)\b/iu

const ROUNDED =
  /\b(?:than|least|most|over|under|up to|about|around|nearly|almost|roughly|approximately|before|after|until|by|since|from|between|another|further|extra|only|first|last)$/iu

const YEAR = /\b(?:in|for|of) (?:19|20)\d\d\b/gu

/** What comes again each year is that of the year which is named; what opens or begins may be put off to the next. */
const EVERY_YEAR =
  /\b(?:held|tak(?:e|es|ing) place|meets?|returns?|runs?|performs?|plays?|rac(?:e|es|ing)|celebrat\p{L}+|hosts?|hosted)\b/iu

/** A value where it stands in such a question, and how it is asked for. */
const VALUES: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      String.raw`(?<= )on (?:the )?(?:\d{1,2} ${MONTH}|${MONTH} \d{1,2})\b(?:,? (?<year>(?:19|20)\d\d)\b)?`,
      'iu',
    ),
    'When',
  ],
  [
    /(?:\b(?:EUR|USD|GBP|NOK|SEK|DKK|CHF|CAD|AUD) |[$€£¥])\d[\d.,]*(?: (?:thousand|million|billion|bn|m)\b)?|\b\d[\d.,]* (?:(?:thousand|million|billion) )?(?:euros|dollars|pounds|francs|kroner|kronor)\b/u,
    'How much',
  ],
  [
    /(?<![\p{L}\d.,$€£¥-])\d{1,3}(?:,\d{3})*(?: (?:thousand|million|billion))? (?<counted>(?:(?!(?:is|was|has|does)\b)\p{Ll}[\p{Ll}-]* ){0,2}?(?:\p{Ll}[\p{Ll}-]*(?<!s|u)s(?: of (?!the\b|its\b|their\b|our\b)\p{Ll}[\p{Ll}-]*)?|people|men|women|children|staff))(?!\p{L})/u,
    'How many',
  ],
]

/** When and where a plan is to come about: "in September 2026", "in the third quarter", "at Orme Park". */
const OF_PLAN: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      String.raw`(?<= )(?:in|during|for) (?:(?:early|late|mid|the (?:beginning|middle|end|course) of)[ -])?(?:(?:the )?(?:${MONTH}|spring|summer|autumn|fall|winter|(?:first|second|third|fourth|last) (?:quarter|half))\b(?: (?:of )?(?:19|20)\d\d\b)?|(?:19|20)\d\d\b)`,
      'iu',
    ),
    'When',
  ],
  [
    /(?<= )(?:in|at|on) (?:the )?\p{Lu}[\p{L}\p{N}’'-]*(?: (?:of |the )?[\p{Lu}\p{N}][\p{L}\p{N}’'-]*)*(?= ?$)/u,
    'Where',
  ],
]
