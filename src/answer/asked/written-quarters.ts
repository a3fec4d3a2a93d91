import type { Document } from '../../model.ts'
import { MONTH } from '../text/figures.ts'
import { ordinalOf, QUARTERS } from '../text/ordinals.ts'
import { monthNumber } from '../text/periods.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds the quarter of a question that a release calls by its last day, or the other
 * way round: "Q3 2025" where that says "the three months ended 30 September 2025".
 * Not of a fiscal year, whose quarters end when the firm says so.
 */
export function quartersAsWritten(question: string, { text }: Document): Rewording[] {
  const asked = NUMBERED.exec(question)
  if (asked !== null) {
    const [words] = asked
    const quarter = numberOf(words)
    if (isNumbered(text, quarter) || FISCAL.test(text)) return []
    const written = [...text.matchAll(ENDED)].find(
      ({ groups = {}, 0: all }) =>
        quarterOf(groups) === quarter && (yearOf(words) === null || yearOf(words) === yearOf(all)),
    )?.[0]
    if (written === undefined) return []
    const article = /\bthe $/iu.test(question.slice(0, asked.index)) ? '' : 'the '
    return [{ start: asked.index, end: asked.index + words.length, written: `${article}${written}` }]
  }
  const [ended] = question.matchAll(ENDED)
  if (ended === undefined || FISCAL.test(text) || text.search(ENDED) !== -1) return []
  const quarter = quarterOf(ended.groups ?? {})
  const written = [...text.matchAll(new RegExp(NUMBERED, 'giu'))].find(
    ([words]) =>
      numberOf(words) === quarter && (yearOf(words) === null || yearOf(words) === yearOf(ended[0])),
  )?.[0]
  return quarter === null || written === undefined
    ? []
    : [{ start: ended.index, end: ended.index + ended[0].length, written }]
}

const YEAR = String.raw`(?:\s(?:of\s)?20\d\d)?`
const NUMBERED = new RegExp(String.raw`\b(?:Q[1-4]|(?:${QUARTERS.join('|')})[\s-]quarter)${YEAR}\b`, 'iu')

const ENDED = new RegExp(
  String.raw`\b(?:quarter|three months|three-month period)\s(?:that\s)?end(?:ed|ing|s)\s(?:on\s)?(?:(?<month>${MONTH})\s(?<day>\d{1,2})|(?<first>\d{1,2})\s(?<of>${MONTH}))(?:,?\s20\d\d)?(?!\p{L})`,
  'giu',
)

/** A year of its own. */
const FISCAL = /\bfiscal\b|\bFY ?\d/iu

function numberOf(words: string): number {
  return ordinalOf(words.replace(/^Q|[\s-].*$/giu, '')) ?? 0
}

function isNumbered(text: string, quarter: number): boolean {
  return new RegExp(
    String.raw`\b(?:Q${quarter}|${quarter}Q|${QUARTERS[quarter - 1]}[\s-]quarter)\b`,
    'iu',
  ).test(text)
}

/** Of the calendar year, by its last day; null of three months that are none. */
function quarterOf({ month, of, day, first }: Readonly<Record<string, string | undefined>>): number | null {
  const at = monthNumber(month ?? of ?? '')
  return at % 3 === 0 && Number(day ?? first) >= LAST_DAYS ? at / 3 : null
}

/** June and September have 30 days; some firms end a quarter on the last Friday. */
const LAST_DAYS = 30

function yearOf(words: string): string | null {
  return /20\d\d/u.exec(words)?.[0] ?? null
}
