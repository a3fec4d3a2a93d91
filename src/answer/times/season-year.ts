import type { Document } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import { textAt } from '../../spans.ts'
import { dateOf, type Tense } from '../text/periods.ts'

/**
 * The year in which the season or school year begins that a release is about: the only one
 * that its headline or its first paragraph names, of the year of the release itself. Null
 * for other releases: one that is named a year ahead has days of its own before it.
 *
 * @example
 * seasonOf(release('The Holm Theatre has announced its season for 2026/27.', '2026-04-09')) // => 2026
 */
export const seasonOf = remembered(({ title, text, blocks, published }: Document): number | null => {
  const from = published === null ? null : dateOf(published)
  const first = blocks.find(({ kind }) => kind === 'paragraph')
  if (from === null || !SEASON.test(text)) return null
  const words = `${title}. ${first === undefined ? '' : textAt(text, first).slice(0, LEAD)}`
  const named = [...words.matchAll(SEASONS)].map(({ groups = {} }) => ({
    begins: Number(groups.behind ?? groups.ahead),
    ends: Number((groups.endsBehind ?? groups.endsAhead ?? '').slice(-2)),
  }))
  const years = new Set(named.flatMap(({ begins, ends }) => ((begins + 1) % 100 === ends ? [begins] : [])))
  const [begins, another] = years
  return begins === from.getUTCFullYear() && another === undefined ? begins : null
})

/** Characters of a first paragraph. */
const LEAD = 600

const KIND = String.raw`(?:season|(?:school|academic) year)`
const ENDS = String.raw`\s?[/–-]\s?`
const SEASON = new RegExp(String.raw`\b${KIND}\b`, 'iu')
const SEASONS = new RegExp(
  String.raw`\b${KIND}(?: (?:of|for|in))? (?<behind>20\d\d)${ENDS}(?<endsBehind>(?:20)?\d\d)\b|\b(?<ahead>20\d\d)${ENDS}(?<endsAhead>(?:20)?\d\d) (?:\p{L}+ ){0,2}${KIND}\b`,
  'giu',
)

/**
 * In which year a day of a release on a season lies that is not told as past: "12 March" in one of
 * 9 April 2026 on 2026/27 is of 2027, as is "29 January". Null where that leaves it open: a day
 * between the release and the summer may be one of the season or one before it.
 *
 * @param begins the year in which the season begins.
 *
 * @example
 * yearInSeason({ month: 2, day: 12 }, new Date('2026-04-09'), 2026, null) // => 2027
 */
export function yearInSeason(
  { month, day }: { readonly month: number; readonly day: number },
  from: Date,
  begins: number,
  tense: Tense,
): number | null {
  if (tense === 'past') return null
  const isBefore = new Date(Date.UTC(begins, month, day)) < from
  if (month >= AUTUMN) return isBefore ? null : begins
  return isBefore ? begins + 1 : null
}

/** A season begins in August or later, and ends by July. */
const AUTUMN = 7

/** "It {ends on} 12 June": of a season to come that is in its second year, and no "applications close on". */
export const ENDS_ON =
  /\b(?:it|(?<!\b(?:present|current|this|running|old) )(?:season|(?:school|academic) year)) (?:will |is to )?(?:ends?|closes?|conclud\p{L}+|finish\p{L}*)\b[^.;]{0,30}$/iu
