import type { Span } from '../model.ts'
import { isAbbreviation, opensSentence } from './abbreviations.ts'
import { goesOnAsForm } from './legal-forms.ts'

/**
 * Splits the text of one block into sentences.
 *
 * Spans are in UTF-16 code units plus `offset`, trimmed of white space, in
 * order, and leave out nothing but white space. A stop ends a sentence unless
 * it belongs to an abbreviation, an initial, a number, a name or an address, or
 * the next word goes on in lower case. A quotation and its attribution stay
 * together. A new line is white space in hard-wrapped prose and a break between
 * the lines of a list or an address, with marks or without. What no rule can tell without knowing the
 * subject ("…by Acme Inc. Shares rose…") is left in one piece: a longer quote is
 * right, a cut one is not.
 *
 * @example
 * sentences('Dr. Lee paid $1.2 million. "Really?" asked Bob.')
 * // => [{ start: 0, end: 26 }, { start: 27, end: 47 }]
 */
export function sentences(text: string, offset = 0): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const end of [...breaks(text), text.length]) {
    let from = start
    let to = end
    while (from < to && isSpace(text, from)) from++
    while (to > from && isSpace(text, to - 1)) to--
    if (from < to) spans.push({ start: from + offset, end: to + offset })
    start = end
  }
  return spans
}

/** Offsets at which a sentence ends, in order. */
function breaks(text: string): number[] {
  const found: number[] = []
  let sentenceStart = 0
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length
    const after = text.slice(end, end + LOOKAHEAD)
    if (endsSentence(text, sentenceStart, match, after)) {
      found.push(end)
      sentenceStart = end
    }
  }
  if (!text.includes('\n')) return found
  return [...new Set([...found, ...lineBreaks(text)])].sort((a, b) => a - b)
}

/**
 * A run of stops with the closing marks after it, before white space or the
 * end; or one glued to the next sentence, as wires lose the space ("tokens.In addition").
 */
const STOP =
  /(?=[.!?…])(?:(?:\.(?:\s\.){2,}|[.!?…]{1,60})(?:["”’»)\]]*)(?=\s|$)|(?<=\p{Ll}{3}|\d%)[.!?]["”]?(?=\p{Lu}\p{Ll}+[\s,’'](?!\p{Ll}*[./@])))/gu

/** Enough to see the next two words and their quotation mark. */
const LOOKAHEAD = 60

function endsSentence(text: string, sentenceStart: number, match: RegExpMatchArray, after: string): boolean {
  const at = match.index ?? 0
  const stop = match[0]
  const next = after.trimStart()
  if (next === '') return true
  if (leadsToValue(text, at, stop, after)) return false
  if (next === after) {
    const before = text.slice(Math.max(sentenceStart, at - LOOKAHEAD), at)
    return !/(?:www\.|https?:|@)\S*$/u.test(before) && !(stop === '.' && isInName(before, next))
  }
  if (stop.startsWith('…') || stop.startsWith('..') || /^\.\s/u.test(stop)) return startsSentence(next)
  if (!startsSentence(next)) return false
  if (/["”’»]$/u.test(stop)) return !ATTRIBUTION.test(next)
  // `Yahoo! Inc.` is a name.
  if (!stop.startsWith('.')) return !goesOnAsForm(/^[\p{L}/]+/u.exec(next)?.[0] ?? '')
  return !isAbbreviation(text, sentenceStart, at, next)
}

/** "Adults ........ £14": what leads the eye to a value ends nothing. Three stops do so only on a line of their own. */
function leadsToValue(text: string, at: number, stop: string, after: string): boolean {
  if (!LEADERS.test(stop) || !isSpace(text, at - 1) || !VALUE.test(after)) return false
  if (stop.length > 3) return true
  const label = text.slice(Math.max(0, at - LOOKAHEAD), at)
  return /^[^.!?]*$/u.test(label.slice(label.lastIndexOf('\n') + 1)) && SHORT_LINE.test(after)
}

const LEADERS = /^\.{3,}$/u

/** A figure, with its currency. */
const VALUE = /^[ \t]+(?:\p{Lu}{1,3}\s?)?[\p{Sc}\d]/u

/** To the end of the line, without a stop there. */
const SHORT_LINE = /^[^\n]{0,30}[^\n.!?](?:\n|$)/u

/** "Orchard.Pay" is a name; "…of Orchard.Orchard grew" and "…in May.The mill" have lost a space. */
function isInName(before: string, next: string): boolean {
  const word = /[\p{L}\p{N}]+$/u.exec(before)?.[0] ?? ''
  return /\p{Lu}/u.test(word) && !next.startsWith(word) && !opensSentence(next)
}

/** What goes on in lower case is the same sentence, save a name such as iPhone or an address. */
function startsSentence(next: string): boolean {
  return /^["“‘'«([]*(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£¥₹#@•●▪■*–—-]|\p{Ll}\p{Lu}|https?:|www\.|$)/u.test(next)
}

/** `"Really?" Bob Lee asked.` is one sentence; `"We know." She said that the fault was old.` is two. */
const ATTRIBUTION =
  /^(?:[\p{Lu}][\p{L}.’'-]*\s+){1,3}(?:said|says|asked|asks|added|adds|noted|notes|stated|states|explained|explains|commented|comments|wrote|writes|recalled|recalls|continued)\b(?!\s+(?:that|whether|if|how|why)\b)(?!(?<!ask(?:s|ed))\s+(?:the|an?|its?|their|they|there|this|these|he|she|his|her|we|our)\b)/u

/**
 * New lines that part list items, or the lines of an address or a table of
 * facts. Prose is hard-wrapped when any of its lines goes on in lower case or
 * could not have held the next line's first word.
 */
function lineBreaks(text: string): number[] {
  const lines = text.split('\n')
  const prose = lines
    .slice(1)
    .some((line) => /^\s*\p{Ll}/u.test(line) && !/^\s*(?:https?:|www\.|\S+@)/u.test(line))
  const isLabelled = areLabelled(lines)
  const areEntries = !isLabelled && areLines(lines)
  const width = Math.max(WRAP_WIDTH, ...lines.map((line) => line.trimEnd().length))
  const found: number[] = []
  let end = -1
  for (const [index, line] of lines.entries()) {
    end += line.length + 1
    const next = lines[index + 1]
    if (next === undefined) break
    const firstWord = /\S+/u.exec(next)?.[0] ?? ''
    const fits = line.trimEnd().length + 1 + firstWord.length <= width
    const isEntry = areEntries || (isLabelled && ENTRY.test(next))
    const isWhole = !prose && !isLabelled && fits && !OPEN_END.test(line)
    if (isEntry || isWhole || LIST_MARK.test(next) || (prose && LABEL.test(next))) found.push(end)
  }
  return found
}

/** Whether most lines begin with a label ("Best actor: …"), as the entries of a list without marks do. */
function areLabelled(lines: readonly string[]): boolean {
  const labelled = lines.filter((line) => ENTRY.test(line)).length
  return labelled >= FEWEST_LABELLED && labelled * 3 >= lines.length * 2
}

/** Whether lines are too many to all begin with a capital and end as none does in the middle of a sentence. */
function areLines(lines: readonly string[]): boolean {
  return (
    lines.length >= FEWEST_ENTRIES &&
    lines.every((line) => /^\s*["“(]?[\p{Lu}\p{N}]/u.test(line) && !GOES_ON.test(line))
  )
}

/** Two lines of prose may hold a colon each. */
const FEWEST_LABELLED = 3

/** One line of wrapped prose in six begins with a capital. */
const FEWEST_ENTRIES = 4

const ENTRY = /^\s*["“(]?(?:[\p{Lu}\p{N}]|(?:since|from|until) \d{4}\b)[^.!?:\n]{0,60}:\s+\S/u

/** A sentence ends within the line, or has not ended with it. */
const GOES_ON =
  /[.!?]["”’)]?\s+["“(]?\p{Lu}|(?:[,–—-]|\b(?:of|the|a|an|and|or|for|to|in|on|at|by|with|from|as|that|which|is|are|was|its|their))\s*$/u

/** A line that ends so goes on in the next, whatever that begins with: "published on", "20 February". */
const OPEN_END =
  /\s(?:of|the|a|an|and|or|for|to|in|on|at|by|with|from|that|which|is|are|was|were|will|be|its|their)\s*$/u

/** Nobody wraps prose narrower than this, so that a shorter line was ended on purpose. */
const WRAP_WIDTH = 60

/** In a paragraph that was not parted: fewer signs than `LIST_SIGNS`, since some of those stand between words of a line, too. */
const LIST_MARK = /^\s*(?:[-*•●▪■◦‣➢✔✅–]|\(?\d{1,2}[.)]|\(?[a-z]\))\s/u

/** "Tel: …" */
const LABEL = /^\s*(?:\p{Lu}[\p{L}-]*\s?){1,3}:\s/u

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code <= 32 || code === 160 || (code > 127 && /\s/u.test(text.charAt(at)))
}
