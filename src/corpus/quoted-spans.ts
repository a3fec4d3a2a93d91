import type { Draft } from './draft.ts'
import {
  hasStraightSingles,
  LONGEST_VERB,
  type Quoted,
  SAID_BEHIND,
  singlesAround,
  straightSingles,
} from './single-marks.ts'

/** The kinds of block in which somebody may speak. */
export const SPOKEN_IN: ReadonlySet<string> = new Set([
  'paragraph',
  'list-item',
  'quotation',
  'subhead',
  'headline',
  'heading',
  'boilerplate',
])

/** Spans in quotation marks, marks included; what stands around a mark tells which way it turns. */
export function quotedSpans(words: string, next: Draft | undefined): Quoted[] {
  const spans: Quoted[] = []
  let open = -1
  let openMark = ''
  if (hasStraightSingles(words)) return straightSingles(words)
  const around = singlesAround(words)
  if (around.length > 0) return around
  for (const match of words.matchAll(/["“”„«»‘’]/gu)) {
    const at = match.index
    const mark = match[0]
    const before = words.charAt(at - 1)
    const after = words.charAt(at + 1)
    if (mark === '‘' || mark === '’') {
      if (open === -1 && mark === '‘' && (before === '' || /[\s(—–:]/u.test(before))) {
        open = at
        openMark = mark
      } else if (
        open !== -1 &&
        openMark === '‘' &&
        mark === '’' &&
        ((/[,.?!]/.test(before) && (after === '' || /\s/.test(after))) ||
          SAID_BEHIND.test(words.slice(at + 1, at + 1 + LONGEST_VERB)))
      ) {
        spans.push({ start: open, end: at + 1, isOpen: false })
        open = -1
      }
      continue
    }
    if (openMark === '‘') open = -1
    // "It is so."Ann Lee said: a blank was lost, and whether a mark is open tells which way this one turns.
    const isGlued = mark === '"' && /[.?!]/u.test(before) && /\p{Lu}/u.test(after)
    // "It works, " said Ann Lee: a blank too many.
    const isLoose = /[,.?!]\s$/u.test(words.slice(Math.max(0, at - 2), at)) && /^$|\s/u.test(after)
    const canOpen =
      after !== '' &&
      !/[\s,.;:!?)]/u.test(after) &&
      (before === '' || /[\s([—–:,-]/u.test(before) || (isGlued && open === -1))
    const canClose =
      before !== '' &&
      (isLoose || !/[\s([]/u.test(before)) &&
      (after === '' || !/[\p{L}\p{N}]/u.test(after) || mark === '”' || isGlued)
    if (open === -1) {
      if (canOpen || mark === '“' || mark === '„' || mark === '«') [open, openMark] = [at, mark]
    } else if (canClose && !(mark === '“' && canOpen)) {
      spans.push({ start: open, end: at + 1, isOpen: false })
      open = -1
    } else if (canOpen) {
      // The mark before was never closed: it was an inch sign or a typing error.
      ;[open, openMark] = [at, mark]
    }
  }
  // "« L’or »" has blanks inside of its marks, and is closed.
  const isClosed = openMark === '«' && words.includes('»', open)
  const isLedIn = open > 0 && !isClosed && BEGINS.test(words.slice(0, open)) && opensAgain(openMark, next)
  // A single mark that is never closed is an apostrophe, but where the next paragraph opens with one, too.
  if (openMark === '‘' ? isLedIn || (open === 0 && opensAgain(openMark, next)) : open === 0 || isLedIn)
    spans.push({ start: open, end: words.length, isOpen: true })
  return spans
}

/** What stands before a quotation with which a paragraph ends: "Ann Lee said:", "…," said Ann Lee. */
const BEGINS = /[:,]\s*$|[.!?]["”]?\s+$/u

/** Whether the next paragraph opens with the same mark, as one does that goes on with a quotation. */
function opensAgain(mark: string, next: Draft | undefined): boolean {
  return next !== undefined && SPOKEN_IN.has(next.kind) && next.words.startsWith(mark)
}
