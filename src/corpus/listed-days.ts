import type { Span } from '../model.ts'
import { textAt } from '../spans.ts'
import type { Dateline } from './dateline.ts'
import type { Draft } from './draft.ts'

/**
 * Datelines of blocks without those that are days of a list, on which something happens in
 * some places: an item beside another of its list ("- 10 May - Tarn", "- 11 May - Holm"), and a line
 * that is nothing but place and date right above or below another with another date.
 *
 * @param datelines what each of the blocks begins with, in their order.
 */
export function withoutListedDays(
  text: string,
  blocks: readonly Draft[],
  datelines: readonly (Dateline | null)[],
): (Dateline | null)[] {
  const isItem = (at: number): boolean => blocks[at]?.kind === 'list-item'
  const days = blocks.map((block, at) => dayAlone(text, block, datelines[at] ?? null))
  return datelines.map((dateline, at) => {
    const beside = [at - 1, at + 1]
    if (isItem(at) && beside.some(isItem)) return null
    const isOneOfSome = beside.some((other) => days[other] !== undefined && days[other] !== days[at])
    return days[at] !== undefined && isOneOfSome ? null : dateline
  })
}

/** The date of a line that is a place and it, and nothing else. */
function dayAlone(text: string, block: Span, dateline: Dateline | null): string | undefined {
  if (!dateline?.place || dateline.date === null || dateline.end < block.end - 2) return undefined
  return dateline.date.iso ?? textAt(text, dateline.date)
}
