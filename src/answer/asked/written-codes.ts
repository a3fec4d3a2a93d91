import type { Document } from '../../model.ts'
import { remembered, rememberedOf } from '../../remembered.ts'
import { ordinalOf } from '../text/ordinals.ts'
import type { Rewording } from './as-written.ts'

/** A quarter, half or fiscal year, and where it stands. */
interface Coded {
  readonly start: number
  readonly words: string
  /** "q3", "h1", "fy" */
  readonly period: string
  /** As four digits; null where none stands with it. */
  readonly year: string | null
}

/**
 * Finds the quarter, half or fiscal year of a question that a release writes only as a code with
 * two figures of its year: "fiscal 2024" where that says "FY24", "Q3 2024" where it says "3Q24".
 * A quarter without its year is put so where the release has one such code.
 *
 * @example
 * codesAsWritten('What was revenue in fiscal 2024?', release)[0]?.written // => 'FY24'
 */
export function codesAsWritten(question: string, document: Document): Rewording[] {
  const known = codesIn(document)
  if (known.length === 0) return []
  return codesAsked(question).flatMap(({ start, words, period, year }) => {
    const same = known.filter((one) => one.period === period && (year === null || one.year === year))
    const [only, another] = new Set(same.map((one) => one.words))
    if (only === undefined || another !== undefined || document.text.includes(words)) return []
    return [{ start, end: start + words.length, written: only }]
  })
}

/** "FY24", "3Q24", "1H’24" */
const CODE = /\b(?<code>FY|[1-4][QH]) ?['’]?(?<year>\d\d)\b(?![/–-]?\d|[.,]\d)/gu

const codesIn = rememberedOf(({ text }: Document) => read(text, CODE))

const YEAR = String.raw`(?:,? (?:of )?(?:fiscal )?(?<year>20\d\d))?`

const ASKED = [
  String.raw`\b(?:the )?(?:(?<nth>first|second|third|fourth)[ -](?<unit>quarter|half)|(?<code>[QH][1-4]))${YEAR}\b`,
  String.raw`\b(?:the )?(?<code>fiscal|financial|FY)(?: year)? ?(?<year>20\d\d)\b`,
  String.raw`\b(?:the )?(?<year>20\d\d) (?<code>fiscal|financial) year\b`,
].map((one) => new RegExp(one, 'giu'))

const codesAsked = remembered((question: string) => ASKED.flatMap((pattern) => read(question, pattern)))

function read(text: string, pattern: RegExp): readonly Coded[] {
  return [...text.matchAll(pattern)].map(({ index: start, 0: words, groups = {} }) => ({
    start,
    words,
    period: periodOf(groups.code ?? `${ordinalOf(groups.nth ?? '')}${groups.unit}`),
    year: groups.year === undefined ? null : `20${groups.year.slice(-2)}`,
  }))
}

/** Of "3Q", "Q3", "3quarter", "FY", "fiscal". */
function periodOf(code: string): string {
  const nth = /\d/u.exec(code)?.[0]
  if (nth === undefined) return 'fy'
  return `${/q/iu.test(code) ? 'q' : 'h'}${nth}`
}
