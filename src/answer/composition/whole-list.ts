import { sentences } from '../../corpus/sentences.ts'
import type { Document } from '../../model.ts'
import { textAt } from '../../spans.ts'
import type { DraftNote } from '../cite.ts'
import type { Evidence } from '../evidence.ts'
import type { Candidate } from '../pieces/candidates.ts'
import type { Dissection } from '../pieces/dissect.ts'
import { NUMBERS } from '../text/periods.ts'
import { lineOf } from './list-meant.ts'

/**
 * Tells of items or rows that answer together how many of their list they are: whether it is
 * whole where all are asked for, and in any case that it is cut. An item of which a sentence
 * is left out is not given whole. Empty for what is no list, or rows chosen from a table.
 *
 * @example
 * // Two of three items: "2 of the 3 items of the list are given."
 */
export function wholeListNotes(given: readonly Evidence[], isAllAsked: boolean): DraftNote[] {
  const items = given.filter(({ candidate }) => candidate.kind === 'item')
  const [first] = items
  const lead = first?.candidate.block.lead ?? null
  if (first === undefined || lead === null || items.length < FEWEST) return []
  const { document, lens } = first
  if (items.some((one) => one.document !== document || one.candidate.block.lead !== lead)) return []
  return listNotes(
    items.map(({ candidate }) => candidate),
    lens.dissection,
    isAllAsked,
  )
}

const FEWEST = 2

/** Tells the same of items of one list, however few. */
export function listNotes(
  items: readonly Candidate[],
  { candidates, document }: Pick<Dissection, 'candidates' | 'document'>,
  isAllAsked: boolean,
): DraftNote[] {
  const lead = items[0]?.block.lead ?? null
  if (lead === null) return []
  const all = candidates.filter(({ kind, block }) => kind === 'item' && block.lead === lead)
  const blocks = new Set(all.map(({ block }) => block))
  const missing = new Set(all.flatMap((one) => (items.includes(one) ? [] : [one.block])))
  const whole = blocks.size - missing.size
  if (missing.size === 0 && !isAllAsked) return []
  if (missing.size === 0) {
    const text = givesSome(document, lead, blocks.size)
      ? `The release lists these ${blocks.size} and says that there are more.`
      : `All ${blocks.size} items of the list are given.`
    return [{ kind: 'metadata', text, at: [] }]
  }
  return [{ kind: 'metadata', text: cut(whole, blocks.size), at: [] }]
}

/** Whether what leads a list in says that it has some of more: "39 groups, among them:", "39 groups. They include:". */
function givesSome(document: Document, lead: number, listed: number): boolean {
  const line = lineOf(document, lead).trim()
  const block = document.blocks[lead]
  const words = block === undefined ? '' : textAt(document.text, block)
  const before = THEY_INCLUDE.test(line) ? words.slice(0, words.lastIndexOf(line)) : ''
  const [last = ''] = sentences(before)
    .slice(-1)
    .map((one) => textAt(before, one))
  const counts = [...last.matchAll(COUNT)].map(([count]) => Number(count))
  const isCounted =
    last
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .includes(NUMBERS[listed] ?? '') || counts.includes(listed)
  return SOME.test(line) || (!isCounted && counts.some((count) => count > listed))
}

const SOME =
  /(?:\bamong (?:them|these|those|others)|\b(?:such as|for (?:example|instance)|e\.g\.)|\b(?:\d{1,3}|hundreds|dozens|many|several) [^.:]{1,60}, including)\s*:?$/iu

const THEY_INCLUDE = /^(?:they|these|those) include:?$/iu

/** A number of things, and no year or sum. */
const COUNT =
  /(?<![\p{Sc}\d.,] ?)\b\d{1,3}\b(?![\d.,]*\d|%| per ?cent| (?:million|billion|january|february|march|april|may|june|july|august|september|october|november|december)\b)/giu

function cut(whole: number, all: number): string {
  if (whole === 0) return `None of the ${all} items of the list is given whole.`
  return `${whole} of the ${all} items of the list ${whole === 1 ? 'is' : 'are'} given.`
}
