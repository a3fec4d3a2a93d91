import { remembered, rememberedOf } from '../../remembered.ts'
import { type Lens, SAME, strength } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { type Country, countriesIn, isMainlyOf, tellsOfCountry } from '../text/countries.ts'
import { FIGURED } from './conjuncts.ts'

/**
 * Whether a figure or day is asked for one country, "in Ireland", "of Dutch firms", a sentence or
 * row says nothing of it, and another of the release, which speaks of other countries as well, gives
 * such a value for it: the share of all firms, or of those in Denmark, is not that of the Dutch ones.
 *
 * What goes on from a sentence before ("It employs 340 people") is of the country last named there,
 * and what is told of those who were asked in a survey, or as an item of a list, is of the country that their release speaks of most.
 */
export function isOfOtherCountry(lens: Lens, candidate: Candidate): boolean {
  if (!FIGURED.has(lens.asked.type)) return false
  const country = countryAsked(lens.asked.text)
  if (country === null || tellsOf(candidate, country, lens)) return false
  return toldOf(lens) && !mayTellOf(candidate, country, lens)
}

/** Whether a sentence that names no country goes on from what is of the one that is asked about, for all that stands there. */
function mayTellOf(
  { text, kind, block, start }: Candidate,
  { country }: { readonly country: Country },
  { dissection: { document } }: Lens,
): boolean {
  if (kind === 'row' || countriesIn(text).length > 0) return false
  if (SAMPLED.test(text) || kind === 'item') return isMainlyOf(document, country)
  const isOpen = GOES_ON.test(text) || /\bthere\b/u.test(text)
  if (!isOpen && !ITS_THING.test(text)) return false
  const last = countriesIn(document.text.slice(block.start, start)).at(-1)?.country
  return last === undefined ? isOpen : last === country
}

/** "It", "Since then it", "In 2024, they" */
const GOES_ON =
  /^(?:[^,.;]{1,30}, |(?:today|now|since then|then|by then|on average|(?:in|by|since) (?:\p{Lu}\p{Ll}+ )?\d{4}) )?(?:it|its|they|their|these|those|this|that|there|both|here|he|she|his|her)\b/iu
/** "The stores employ 240 people." */
const ITS_THING = /^The \p{Ll}/u
/** Those who were asked, of wherever the survey was. */
const SAMPLED = /\b(?:respondents|participants|(?:people|those|adults) (?:asked|surveyed|polled))\b/iu

/** The one country in which, or for what is of which, something is asked; null where there is none, or several. */
const countryAsked = remembered((question: string): { readonly country: Country } | null => {
  const [named, other] = countriesIn(question)
  if (named === undefined || other !== undefined) return null
  const { start, end, kind, country } = named
  const isPlace = kind === 'name' && PLACING.test(question.slice(0, start))
  return isPlace || kind === 'people' || OF_SEVERAL.test(question.slice(end)) ? { country } : null
})

const PLACING = /\b(?:in|from|for|to|across|within|throughout) (?:the )?$/iu

const OF_SEVERAL =
  /^ (?:\p{Ll}[\p{L}-]* )?(?:\p{Ll}[\p{L}-]*[^su\W]s|people|men|women|children)(?![\p{L}’'-])/u

/** Whether a piece of the release, or the line that its block stands under, speaks of a country. */
function tellsOf(
  { text, block }: Candidate,
  { country }: { country: Country },
  { dissection }: Lens,
): boolean {
  const { document } = dissection
  const lead = block.lead === null ? undefined : document.blocks[block.lead]
  return (
    tellsOfCountry(text, country) ||
    (lead !== undefined && tellsOfCountry(document.text.slice(lead.start, lead.end), country))
  )
}

/** Whether some sentence or row of the release tells such a value of the country that is asked about. */
const toldOf = rememberedOf((lens: Lens): boolean => {
  const country = countryAsked(lens.asked.text)
  if (country === null) return false
  const { dissection } = lens
  // Where no other country is named, what is told without one is of this.
  const named = dissection.candidates.flatMap(({ text }) => countriesIn(text))
  if (named.every((one) => one.country === country.country)) return false
  // What the whole release is about is not said again.
  if (
    dissection.candidates.some(
      ({ block, text }) => ABOVE.has(block.kind) && tellsOfCountry(text, country.country),
    )
  )
    return false
  const words = new Set(
    countriesIn(lens.asked.text).flatMap(({ start, end }) =>
      lens.asked.text.slice(start, end).toLowerCase().split(' '),
    ),
  )
  const others = lens.terms.filter(({ folded, weight }) => weight === 1 && !words.has(folded))
  return dissection.candidates.some(
    (one) =>
      tellsOfCountry(one.text, country.country) &&
      one.figures().some(({ type }) => type === lens.asked.type || lens.asked.type === 'amount') &&
      (one.kind === 'row' || others.some((term) => strength(term, (stem) => one.terms.has(stem)) >= SAME)),
  )
})

const ABOVE: ReadonlySet<string> = new Set(['headline', 'subhead'])
