import { terms as termsOf } from '../../search/tokens.ts'
import { MONTHS } from '../text/periods.ts'

/**
 * The stems of what happens "with effect from 1 June" or "effective July 3":
 * that is when it starts, by whatever verb, as it is of an entry that ends ", from 1 June"; and of what lasts "from 18 October to
 * 22 February", which starts and ends then. What is to be seen opens and closes.
 * Empty for any other sentence.
 *
 * @example
 * begins('Ada Berg was appointed with effect from 1 June.') // => ['start', 'begin', 'commenc']
 */
export function begins(text: string): readonly string[] {
  if (SPAN.test(text)) return SEEN.test(text) ? OPENS : LASTS
  return EFFECTIVE.test(text) || FROM_THEN.test(text) ? BEGINS : NONE
}

const EFFECTIVE =
  /\bwith (?:immediate )?effect (?:from|on|as of)\b|\beffective (?:(?:as of|from|on) )?(?:immediately\b|\d{1,2} \p{Lu}|\p{Lu}\p{Ll}+ \d|the )/u

const MONTH = `(?:${MONTHS.join('|')})`
const DAY = String.raw`(?:(?:\p{Lu}\p{Ll}+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?${MONTH}(?: \d{1,2}(?:st|nd|rd|th)?\b)?(?:,? \d{4})?)`

/** From one day or month until another, the first perhaps without its month: "from 3 to 5 September". */
const SPAN = new RegExp(
  String.raw`\b(?:[Ff]rom|[Bb]etween) (?:${DAY}|\d{1,2}) (?:to|until|till|through|and|[–-]) ${DAY}`,
  'u',
)

/** "Ada Berg, registrar, from 1 May." */
const FROM_THEN = new RegExp(String.raw`^\p{Lu}[^.;]*, from ${DAY}(?=[.;]|$)`, 'u')

/** What has a first and a last day for those who come. */
const SEEN =
  /\b(?:exhibitions?|exhibits?|shows?|fairs?|festivals?|markets?|displays?|seasons?|on view|presents?|presented|can be (?:seen|visited)|runs?)\b/iu

const LASTS = termsOf('start begin run last end finish')
const OPENS = [...LASTS, ...termsOf('open close')]
const BEGINS = termsOf('start begin commence')
const NONE: readonly string[] = []
