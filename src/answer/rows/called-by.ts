import type { GridRow } from '../asked/grids.ts'
import type { AnswerType } from '../question.ts'
import { figureSpans } from '../text/spans.ts'

/**
 * Tells by what a row is asked for: by its label; or where that is the day which is asked
 * for, by the first cell that says more than when.
 *
 * @example
 * // "When is the fair?", of the row "12 July | 10 am | Fair | Holm Park" => 'Fair'
 */
export function calledBy({ label, cells }: Pick<GridRow, 'label' | 'cells'>, type: AnswerType): string {
  if (type !== 'date' || !isOnlyTime(label)) return label
  return cells.find((cell) => cell !== null && !isOnlyTime(cell.words))?.words ?? label
}

/** A day with its name, an hour, or from when to when. */
function isOnlyTime(words: string): boolean {
  const dates = figureSpans(words).filter(({ type }) => type === 'date')
  const rest = dates.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), words)
  return !/\p{L}{2}/u.test(rest.replace(OF_TIME, ' ')) && /\d/u.test(words)
}

const OF_TIME = /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|\b(?:to|and|until|from|noon|[ap]\.?m)\b/giu
