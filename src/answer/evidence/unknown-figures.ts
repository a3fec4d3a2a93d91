import { literal } from '../../corpus/literal.ts'
import type { Document } from '../../model.ts'
import { remembered, rememberedOfBoth } from '../../remembered.ts'
import { fold } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { isOtherDay } from '../asked/written-times.ts'
import { MONTHS } from '../text/periods.ts'
import { otherWays } from '../text/short-forms.ts'
import { holdsValue } from '../text/written-figures.ts'
import type { Lens } from './lens.ts'
import { ROMAN } from './numbered.ts'

/** Figures that stand nowhere in the release, and days that it does not speak of in any form. */
export const unknownFigures = rememberedOfBoth((lens: Lens, document: Document): readonly string[] => {
  const { text } = lens.asked
  const missing = figuresMissing(lens, `${document.text}\n${document.published ?? ''}`)
  return lens.asked.figures
    .map(({ start, end }) => text.slice(start, end))
    .filter((figure) => missing.includes(figure) || isOtherDay(figure, document))
})

/** Figures of the question that a text does not hold. */
export function figuresMissing(lens: Lens, text: string): string[] {
  if (lens.asked.figures.length === 0) return []
  const folded = foldedLast(text)
  return lens.asked.figures
    .filter(({ start, end }) => !standsInRoman(lens.asked.text.slice(0, end), start, text))
    .map((figure) => textAt(lens.asked.text, figure))
    .filter((figure) => {
      const period = PERIOD_CODE.exec(figure)?.[0]
      if (period !== undefined)
        return (
          ![period, ...otherWays(period)].some((way) => holdsWords(folded, way)) ||
          isOfNoSuchYear(figure, folded)
        )
      if (isInOtherCurrency(figure, text)) return true
      const core = coreOf(figure)
      if (core === '' || saysYearBefore(folded, core) || stands(core, folded)) return false
      if (OF_FISCAL_YEAR.test(fold(figure)) && isInShort(core, folded)) return false
      return YEAR.test(core) || !holdsValue(folded, core, /\p{L}+$/u.exec(fold(figure))?.[0])
    })
}

/** A release is looked through for several reasons. */
const foldedLast = remembered(fold)

/** Whether a text has a sum in other currencies only: €14.5m for "$14.5m". */
function isInOtherCurrency(figure: string, text: string): boolean {
  const [, sign, number] = /^([$€£¥₹])\s?(\d[\d,.]*\d|\d)/u.exec(figure) ?? []
  if (sign === undefined || number === undefined) return false
  const sums = [
    ...text.matchAll(new RegExp(String.raw`([$€£¥₹]?)\s?(?<![\d.,])${literal(number)}(?!\d|[.,]\d)`, 'gu')),
  ]
  return sums.length > 0 && sums.every(([, other]) => other !== '' && other !== sign)
}

/** "Q3" of "Q3 2025". */
const PERIOD_CODE = /^(?:[QH][1-4]|[1-4][QH]|9M)\b/iu

/** Whether the year behind a period is told in no way: neither in full nor as "FY23", "1Q23" or that before another. */
function isOfNoSuchYear(figure: string, folded: string): boolean {
  const year = /\b20(\d\d)\b/u.exec(figure)
  if (year === null) return false
  const [core, short = ''] = year
  const isShort = new RegExp(
    String.raw`(?:\bfy ?['’]?|[qh][1-4] ?['’]?|\b[1-4][qh]|['’])${short}(?!\d)`,
    'u',
  ).test(folded)
  return !isShort && !stands(core, folded) && !saysYearBefore(folded, core)
}

/** Whether a folded text has words next to each other, a hyphen for a blank. */
function holdsWords(folded: string, words: string): boolean {
  const pattern = words.toLowerCase().split(' ').map(literal).join('[\\s-]')
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, 'u').test(folded)
}

/** Whether a text has a figure as it is written, and no part of a longer one. */
function stands(core: string, folded: string): boolean {
  return new RegExp(String.raw`(?<![\d.,])${literal(core)}(?![\d]|[.,]\d)`, 'u').test(folded)
}

/** Whether a text has the number behind a noun in Roman figures: "Phase II" for "phase 2". */
function standsInRoman(numbered: string, start: number, text: string): boolean {
  const roman = ROMAN[Number(numbered.slice(start)) - 1]?.toUpperCase()
  const [noun] = NOUN_BEFORE.exec(numbered.slice(0, start)) ?? []
  if (roman === undefined || noun === undefined) return false
  const behind = new RegExp(String.raw`(?<![\p{L}\p{N}])${noun}s?[\s-](\p{L}+)(?![\p{L}\p{N}])`, 'giu')
  return [...text.matchAll(behind)].some(([, letters]) => letters === roman)
}

/** Of one that has a number behind it. */
const NOUN_BEFORE = /\p{L}{3,}(?=s?[\s-]$)/u

/** "A year earlier" beside 2025 speaks of 2024. */
function saysYearBefore(text: string, core: string): boolean {
  return (
    YEAR.test(core) &&
    YEAR_BEFORE.test(text) &&
    new RegExp(String.raw`(?<![\d.,])${Number(core) + 1}(?![\d]|[.,]\d)`, 'u').test(text)
  )
}

const YEAR = /^(?:1[5-9]|20)\d\d$/u
const YEAR_BEFORE =
  /\b(?:an?|one|the) year (?:earlier|ago|before)\b|\b(?:prior|previous|last)[- ]year\b|\blast year\b/u

/** The figure without its unit and preposition: "in March 2025" is looked for as "2025", "$3 million" as "3 million". */
function coreOf(figure: string): string {
  const folded = fold(figure)
  return (
    /\b(?:1[5-9]|20)\d\d\b/u.exec(folded)?.[0] ??
    FISCAL.exec(folded)?.[0].replace(FISCAL, (_, year: string) => (Number(year) < 50 ? '20' : '19') + year) ??
    /\d(?:[\d,.]*\d)?(?:\s(?:hundred|thousand|million|billion|trillion))?/u.exec(folded)?.[0] ??
    ''
  )
}

/** "FY25", of 2025. */
const FISCAL = /^fy ?['’]?(\d\d)$/u

/** "Fiscal 2025", "FY25" */
const OF_FISCAL_YEAR = /^(?:in |for |of )?(?:the )?(?:fy|fiscal)\b|^fy\d/u

/** Whether a text has a fiscal year by its last two figures: "FY25", "FY ’25". */
function isInShort(year: string, folded: string): boolean {
  return new RegExp(String.raw`\bfy ?['’]?${year.slice(-2)}(?![\d]|[.,]\d)`, 'u').test(folded)
}

/** Share of the model numbers and versions of a question that a text does not hold, however they are joined. */
export function codesUnknown(question: string, text: string): number {
  const codes = [...question.matchAll(CODE)].map(([code]) => code)
  if (codes.length === 0) return 0
  const held = joined(text)
  const isUnknown = (code: string): boolean =>
    !held.includes(joined(code)) && !standsInRoman(code, code.lastIndexOf(' ') + 1, text)
  return codes.filter(isUnknown).length / codes.length
}

/** A word with letters and digits, or a capitalised word with a short number: "PTL-1200", "A320neo", "Birdie 2". */
const CODE = new RegExp(
  String.raw`\b(?=[\p{L}\d-]*\d)(?=[\p{L}\d-]*\p{L})(?![\p{L}-]*\d+(?:st|nd|rd|th|s|D)\b)(?!\d+-)(?!(?:[QH][1-4]|[1-4][QH]|9M|FY\d+)\b)[\p{L}\d]+(?:-[\p{L}\d]+)*\b|(?<!^)\b(?!(?:${MONTHS.join('|')}|FY|Fiscal)\b)\p{Lu}[\p{L}]+ (?!(?:19|20)\d\d\b)\d{1,4}\b(?![.,]\d|%|-\p{L})`,
  'gu',
)

function joined(text: string): string {
  return fold(text).replace(/[\s-]+/gu, '')
}
