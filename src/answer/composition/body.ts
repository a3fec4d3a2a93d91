import type { Document } from '../../model.ts'
import { textAt } from '../../spans.ts'
import type { Candidate } from '../pieces/candidates.ts'
import type { SpanType } from '../text/spans.ts'

/** Whether a piece tells of the news itself: a sentence or an item that nobody speaks, in no boilerplate. */
export function isBody({ block, kind, quotation }: Candidate): boolean {
  return (
    (block.kind === 'paragraph' || block.kind === 'list-item') &&
    (kind === 'sentence' || kind === 'item') &&
    quotation === null
  )
}

/**
 * Whether a piece is one of the lines right below each other of a list without marks, such as prices
 * or the numbers of a squad: rows, which are no news beside the sentences.
 */
export function isPlainRow({ text }: Document, { block }: Candidate): boolean {
  const isBelow = text[block.start - 1] === '\n' && /\S/u.test(text[block.start - 2] ?? '\n')
  const isAbove = text[block.end] === '\n' && /\S/u.test(text[block.end + 1] ?? '\n')
  return block.kind === 'list-item' && (isBelow || isAbove) && UNMARKED.test(textAt(text, block))
}

const UNMARKED = /^(?!\d{1,3}[.)]\s|o\s)["“(]?[\p{L}\p{N}]/u

/**
 * Whether a paragraph tells of the house, behind its label on the same line ("About the mill: It was
 * founded in 1911."), or stands among the notes to editors at the end.
 */
export function isOfHouse({ text, blocks }: Document, { block }: Candidate): boolean {
  return (
    /^about\s[^.:\n]{2,60}:\s/iu.test(textAt(text, block)) ||
    blocks.some(
      (other) =>
        other.kind === 'note' &&
        other.start < block.start &&
        NOTES.test(textAt(text, other)) &&
        blocks.some(({ kind, start }) => kind === 'paragraph' && start < other.start),
    )
  )
}

/** A heading and nothing more. */
const NOTES = /^(?:notes?\s(?:to|for)\s(?:the\s)?editors?|editors?['’]?s?\snotes?)\s*:?$/iu

/**
 * The numbers of a piece that are amounts, shares, counts, measures or durations, written with digits:
 * "two" and "both" are no key figures, nor is the number of a name ("ISO 9001"), of one thing in
 * a row ("grades 3-7", "ISBN 978…", "4. Confirm the order"), or of a house in its street.
 *
 * @example
 * // 'Sales of 4,200 kilns, 6 per cent more' => ['4200', '6']
 */
export function numbersIn({ figures, text }: Candidate): string[] {
  return figures().flatMap(({ type, start, end }) => {
    const [number] = /\d(?:[\d.,]*\d)?/u.exec(text.slice(start, end)) ?? []
    const isOfName = type === 'count' && isNumbered(text.slice(0, start), text.slice(start))
    return number === undefined || !FIGURES.includes(type) || isOfName ? [] : [number.replaceAll(',', '')]
  })
}

const FIGURES: readonly SpanType[] = ['money', 'percent', 'count', 'measure', 'duration']

/** Whether a number tells one thing from others of its kind. */
function isNumbered(before: string, behind: string): boolean {
  if (NUMBERED.test(before) || IN_A_ROW.test(before) || STREET.test(behind)) return true
  if (OF_SOMEBODY.test(before) && AGE.test(behind)) return true
  return before.trim() === '' && /^\d{1,2}[.)](?:\s|$)/u.test(behind)
}

/** "Ann Lee, {58}, of Tarnby": how old somebody is. */
const OF_SOMEBODY = /\p{Lu}[\p{L}’'-]+,\s$/u
const AGE = /^\d{1,2},/u

/** What is counted through: "for grades 3", "in Season 2", "see page 14", "buses 4 and 17". */
const IN_A_ROW =
  /\b(?:grades?|chapters?|pages?|pp\.|steps?|levels?|seasons?|volumes?|vol\.|episodes?|parts?|sections?|articles?|nos?\.|numbers?|rooms?|suites?|routes?|highways?|booths?|gates?|stands?|platforms?|bus(?:es)?|trams?|lines?|exits?|junctions?|citations?|footnotes?|isbn(?:-1[03])?)[:\s#]{1,2}(?:\d{1,4}(?:, | and | or | & | to |[-–])){0,6}$/iu

/** "360 Madison Avenue", "5750 Old Mill Rd." */
const STREET =
  /^\d{1,5}\s(?:(?:[NSEW]\.?|\p{Lu}[\p{L}’'-]+|\d{1,3}(?:st|nd|rd|th))\s){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Highway|Hwy|Parkway|Pkwy)\b/u

/** A name before a number, and no sentence's first word: "under ISO ", "the Airbus A". */
const NUMBERED = /\S\s+["“(]?\p{Lu}[\p{L}\p{N}/&-]*\s?$/u
