import type { Span, Status } from '../model.ts'
import type { WrittenDate } from './date.ts'
import { type Dateline, readDateline } from './dateline.ts'
import {
  chooseDateline,
  datelineAbove,
  datelineBelow,
  lineDateline,
  toldDateline,
  withoutHouse,
} from './dateline-lines.ts'
import type { Draft } from './draft.ts'
import { findSubhead, headlineAs, isLabelled, partHeadline } from './headline.ts'
import { isDayOf } from './hold-lines.ts'
import { markLetterhead, markLetterheadBelow } from './letterhead.ts'
import { withoutListedDays } from './listed-days.ts'
import { placeAlone } from './place-alone.ts'
import { dateOfStatus, readStatus, SEARCHED_FOR_DATELINE, SEARCHED_FOR_HEADLINE } from './status.ts'

/** What stands above the body. */
export interface Top {
  readonly title: Span | null
  readonly subtitle: Span | null
  readonly dateline: Dateline | null
  /** A date on a line of its own ("Release Date: October 20, 2025"). */
  readonly date: WrittenDate | null
  readonly status: Status
}

/**
 * Reads status lines, headline, subhead and dateline, and gives their blocks
 * their kinds. `year` completes a dateline without one; `stated` is the headline
 * as the file's own metadata give it.
 *
 * What a format has told counts, then a line in the words of `stated`; a
 * paragraph that has little in common with `stated` is no headline. Else the headline is the first heading, or the first short block that does
 * not end as a sentence; a text of one paragraph has none. The subhead is what
 * stands between headline and dateline, or without a dateline a short block
 * under the headline, unless it is a byline.
 */
export function readTop(
  text: string,
  blocks: readonly Draft[],
  year: string | null,
  stated: string | null = null,
): Top {
  const status = readStatus(blocks)
  markLetterhead(blocks)
  const headline = toldAs(blocks, 'headline') ?? headlineAs(stated, blocks)
  if (headline !== null) headline.kind = 'headline'
  const below = headline === null ? blocks : blocks.slice(blocks.indexOf(headline) + 1)
  if (headline !== null) markLetterheadBelow(below, blocks)
  const body = below.filter(({ kind }) => kind !== 'contact')
  const lastStatus = body.findLastIndex(({ kind }) => kind === 'status')
  const opening = body.slice(0, Math.max(SEARCHED_FOR_DATELINE, lastStatus + 3, lastLabel(body) + 3))
  const told = opening.findIndex((block) => block.told === 'dateline')
  const found: (Dateline | null)[] = []
  for (const [index, block] of opening.entries())
    found.push(
      index === told || block.kind === 'note' || isDayOf(opening[index - 1]?.words, block.words)
        ? null
        : withoutHouse(text, block, lineDateline(text, block, year) ?? readDateline(text, block, year)),
    )
  const datelines = withoutListedDays(text, opening, found)
  const { at, dated } = chooseDateline(datelines)
  const placed = datelines[at] ?? null
  const head = headline === null ? [] : blocks.slice(0, blocks.indexOf(headline))
  const above = placed === null ? datelineAbove(text, head, year) : null
  const read = placed === null ? above : { ...placed, date: datelines[dated]?.date ?? placed.date }
  const dates = dateOfStatus(blocks)
  const closing = read === null && dates === null ? datelineBelow(text, body, year) : null
  const alone = closing !== null || read?.place || read?.wire ? null : placeAlone(text, body, head)
  const printed = closing ?? (alone === null ? read : { ...alone, date: read?.date ?? null })
  const dateline = toldDateline(text, opening[told], year, printed) ?? printed
  for (const block of opening) {
    if (headline !== null && block.kind !== 'status' && block.words === headline.words)
      block.kind = 'headline'
  }
  const subhead =
    toldAs(blocks, 'subhead') ??
    (headline === null ? null : findSubhead(body, told !== -1 ? told : printed === null ? -1 : at))
  if (subhead !== null) subhead.kind = 'subhead'
  for (const index of new Set([at, dated])) {
    const [dateline, block] = [datelines[index] ?? null, opening[index]]
    const isWhole = dateline !== null && block !== undefined && dateline.end >= block.end - 2
    if (isWhole && (index === at || block.kind !== 'status')) block.kind = 'note'
  }
  const closed = body.find(({ start }) => start === closing?.start)
  if (closed !== undefined) closed.kind = 'note'
  const line = opening[told]
  if (line !== undefined) line.kind = 'note'
  const [title, under] = partHeadline(headline, subhead)
  return { title, subtitle: under, dateline, date: dates, status }
}

function toldAs(blocks: readonly Draft[], told: Draft['told']): Draft | null {
  return blocks.find((block) => block.told === told) ?? null
}

/** The last line of a table of facts at the top ("Name of Product: …"), a line a block; -1 when there is none. */
function lastLabel(body: readonly Draft[]): number {
  const top = body.slice(0, SEARCHED_FOR_HEADLINE)
  return top.filter(isLabelled).length < 2 ? -1 : top.findLastIndex(isLabelled)
}
