import type { Document } from '../../model.ts'
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

/** Whether a paragraph tells of the house, behind its label on the same line: "About the mill: It was founded in 1911." */
export function isOfHouse({ text }: Document, { block }: Candidate): boolean {
  return /^about\s[^.:\n]{2,60}:\s/iu.test(text.slice(block.start, block.end))
}

/**
 * The numbers of a piece that are amounts, shares, counts, measures or durations, written with digits:
 * "two" and "both" are no key figures, nor is the number of a name ("ISO 9001").
 *
 * @example
 * // 'Sales of 4,200 kilns, 6 per cent more' => ['4200', '6']
 */
export function numbersIn({ figures, text }: Candidate): string[] {
  return figures().flatMap(({ type, start, end }) => {
    const [number] = /\d(?:[\d.,]*\d)?/u.exec(text.slice(start, end)) ?? []
    const isOfName = type === 'count' && NUMBERED.test(text.slice(0, start))
    return number === undefined || !FIGURES.includes(type) || isOfName ? [] : [number.replaceAll(',', '')]
  })
}

const FIGURES: readonly SpanType[] = ['money', 'percent', 'count', 'measure', 'duration']

/** A name before a number, and no sentence's first word: "under ISO ", "the Airbus A". */
const NUMBERED = /\S\s+["“(]?\p{Lu}[\p{L}\p{N}/&-]*\s?$/u
