import type { Span, Status } from '../model.ts'
import { findDate, type WrittenDate } from './date.ts'
import { type Dateline, readDateline } from './dateline.ts'
import { type Draft, isProse, LONGEST_TITLE } from './draft.ts'
import { markLetterhead, markLetterheadBelow, piecesOf } from './letterhead.ts'
import { isRegion, ORGANISATION_WORD, wordCount } from './names.ts'

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
  const datelines: (Dateline | null)[] = []
  for (const [index, block] of opening.entries())
    datelines.push(
      index === told ? null : (lineDateline(text, block, year) ?? readDateline(text, block, year)),
    )
  const { at, dated } = chooseDateline(datelines)
  const placed = datelines[at] ?? null
  const head = headline === null ? [] : blocks.slice(0, blocks.indexOf(headline))
  const above = placed === null ? datelineAbove(text, head, year) : null
  const printed = placed === null ? above : { ...placed, date: datelines[dated]?.date ?? placed.date }
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
  const line = opening[told]
  if (line !== undefined) line.kind = 'note'
  const [title, under] = partHeadline(headline, subhead)
  return { title, subtitle: under, dateline, date: dateOfStatus(blocks), status }
}

/** Lines all in capitals, or in capitalised words, are the headline; what stands right under them in running type is the subhead. */
function partHeadline(headline: Draft | null, subhead: Draft | null): [Span | null, Span | null] {
  if (headline === null || subhead !== null) return [headline, subhead]
  const lines = headline.words.split('\n')
  const first = lines[0] ?? ''
  const isCapital = !/\p{Ll}/u.test(first)
  if (!isCapital && !isTitleCase(first)) return [headline, null]
  const at = lines.findIndex(
    (line, index) => index > 0 && (isCapital ? isMostlySmall(line) : RUNNING.test(line)),
  )
  const above = lines.slice(0, at)
  if (at < 1 || wordCount(above.join(' ')) < SHORTEST_SENTENCE) return [headline, null]
  const end = headline.start + above.join('\n').length
  return [
    { start: headline.start, end: end - trailing(above.at(-1) ?? '') },
    { start: end + 1 + leading(lines[at] ?? ''), end: headline.end },
  ]
}

/** A line of capitals may hold an "iPhone" or "5.2bn". */
function isMostlySmall(line: string): boolean {
  const count = (letters: RegExp): number => line.match(letters)?.length ?? 0
  return count(/\p{Ll}/gu) > count(/\p{Lu}/gu)
}

/** "Holm Ferries to Buy Two Battery Ships": all long words have a capital. */
function isTitleCase(line: string): boolean {
  const long = line.match(/[\p{L}’'-]{4,}/gu) ?? []
  return long.length >= 3 && long.every((word) => /^\p{Lu}/u.test(word))
}

/** A line that begins like a sentence and has two long words in small letters. */
const RUNNING = /^\s*["“]?[\p{Lu}\p{N}].*(?:\s\p{Ll}[\p{L}-]{3,}.*){2}/u

function leading(line: string): number {
  return line.length - line.trimStart().length
}

function trailing(line: string): number {
  return line.length - line.trimEnd().length
}

/** The dateline on a letterhead above the headline, when the story has none. */
function datelineAbove(text: string, head: readonly Draft[], year: string | null): Dateline | null {
  for (const block of head) {
    if (block.kind !== 'status' || HELD_OR_UPDATED.test(block.words)) continue
    const found = lineDateline(text, block, year) ?? readDateline(text, block, year)
    if (found?.place && found.date) return found
  }
  return null
}

/**
 * The dateline on a line of its own in a block of several, or in a column:
 * "Office for Patents / Riga, 18 February 2026", "Press release | 3 March 2026 | Lyon, France".
 */
function lineDateline(text: string, block: Draft, year: string | null): Dateline | null {
  if (block.words.length > LONGEST_TITLE || isProse(block.words)) return null
  const pieces = piecesOf(block.words)
  const isHead = block.kind === 'status'
  let at = block.start
  let dated: Dateline | null = null
  for (const piece of pieces.length > 1 ? pieces : []) {
    const start = text.indexOf(piece, at)
    at = start + piece.length
    const read = readDateline(text, { start, end: at }, year)
    if (read?.place && read.date && read.end >= at - 1) return read
    if (read?.date && !read.wire && !read.place) dated = read
    else if (isHead && dated !== null && isRegion(piece.split(/,\s*/u).at(-1) ?? ''))
      return { ...dated, end: at, place: { start, end: at } }
  }
  return null
}

function toldAs(blocks: readonly Draft[], told: Draft['told']): Draft | null {
  return blocks.find((block) => block.told === told) ?? null
}

/**
 * A line that is a dateline by the format's word: what is not its date is its
 * place. Date and wire that it lacks come from the dateline in the text.
 */
function toldDateline(
  text: string,
  block: Draft | undefined,
  year: string | null,
  printed: Dateline | null,
): Dateline | null {
  if (block === undefined) return null
  const { start, end } = block
  const read = readDateline(text, block, year)
  const words = block.words.slice(0, LONGEST_TITLE)
  const date = findDate(words)
  const place = /^[^\d\n(/]*[\p{L}.](?=[\s,.–—-]*$)/u.exec(words.slice(0, date?.start ?? words.length))?.[0]
  const found: Dateline = read?.place
    ? read
    : {
        start,
        end,
        place: place === undefined ? null : { start, end: start + place.length },
        date: date === null ? null : { iso: date.iso, start: start + date.start, end: start + date.end },
        wire: null,
        issuer: null,
      }
  return { ...found, date: found.date ?? printed?.date ?? null, wire: found.wire ?? printed?.wire ?? null }
}

/** 96.5 % of datelines start within the first 200 characters of the body; later ones are mostly false. */
const SEARCHED_FOR_DATELINE = 5

/** The last line of a table of facts at the top ("Name of Product: …"), a line a block; -1 when there is none. */
function lastLabel(body: readonly Draft[]): number {
  const top = body.slice(0, SEARCHED_FOR_HEADLINE)
  return top.filter(isLabelled).length < 2 ? -1 : top.findLastIndex(isLabelled)
}

/** "Remedy: Refund", "Date of birth: 3 May 1990": a label of up to four words and a value without a stop behind it. */
function isLabelled({ words, kind }: Draft): boolean {
  return (
    (kind === 'paragraph' || kind === 'status') &&
    words.length <= LONGEST_LABELLED &&
    /^\p{Lu}[\p{L}’'/&-]*(?:\s[\p{L}’'/&-]+){0,3}:\s+\S/u.test(words)
  )
}

const LONGEST_LABELLED = 200

/** Most blocks that may stand before a headline: letterhead, status, embargo, contacts. */
const SEARCHED_FOR_HEADLINE = 12

const STATUS_LINE =
  /^[*\s]*(?:(?:for|ready for)\s+immediate\s+(?:release|publication|distribution)\b|(?:press|news|media)\s+(?:release|statement|advisory|alert)\s*(?:$|[:–—-]\s*(?:for\b|no\b|embargo|\d))|(?:strictly\s+|under\s+)?embargo(?:ed)?\b(?:\s*[:–—-]|\s+(?:until|till|for|to|by)\b|\s*$)|hold\s+(?:for\s+release\s+)?until\b|for\s+release\b|not\s+for\s+(?:release|publication|distribution)\b|(?:release|publication|published|issue|recall|announcement)\s*date\s*:|date\s*:|published\s*:|(?:last\s+)?updated\s*:\s*(?=.*\d))/iu

const EMBARGO = /^[*\s]*(?:strictly\s+|under\s+)?embargo(?:ed)?\s+(?:until|till|for)\b/iu

const CORRECTION =
  /^[\s/*]*(?:C\s?O\s?R\s?R\s?E\s?C\s?T\s?I\s?O\s?N\b|correct(?:ing|ed|ion)\s+(?:and\s+replacing|version|notice|release|to)\b|correct(?:ion|ed)\s*(?:[:–—/-]|$))/iu
/** "UPDATE", "Update: Acme opens a plant"; a line that says when a page was last updated is none. */
const UPDATE =
  /^[\s/*]*(?:UPDATED?\s*(?:$|[:–—/-])|Updated?\s*(?:[:–—]|-\s))(?!\s*(?:on\s+)?(?:\p{L}{3,9}\.?,?\s+)?\d)/u
const REPLACEMENT =
  /^[\s/*]*(?:this\s+(?:press\s+|news\s+)?release\s+(?:has\s+been\s+|is\s+)(?:replaced|superseded)\b|replaced\s*[:–—]|superseded\b)/iu
const WITHDRAWAL =
  /^[\s/*]*(?:(?:mandatory\s+)?kill\s*(?:[:–—/]|notice|$)|withdrawn\b|withdrawal\s*[:–—/]|retract(?:ed|ion)\s*[:–—/]|(?:please\s+)?disregard\s+(?:this\s+)?(?:press\s+|news\s+)?release\b|this\s+(?:press\s+|news\s+)?release\s+(?:has\s+been\s+|is\s+)(?:withdrawn|retracted|cancel))/iu

function readStatus(blocks: readonly Draft[]): Status {
  let status: Status = 'current'
  for (const [index, block] of blocks.slice(0, SEARCHED_FOR_HEADLINE).entries()) {
    const { words } = block
    // Some houses put a summary in a list above the embargo line.
    if (words.length > LONGEST_TITLE || (index >= SEARCHED_FOR_DATELINE && !EMBARGO.test(words))) continue
    const isLine = words.length <= 160
    if (isLine && (STATUS_LINE.test(words) || isDatedLabel(words) || isDateAlone(words)))
      block.kind = 'status'
    if (WITHDRAWAL.test(words)) status = 'withdrawn'
    else if (REPLACEMENT.test(words)) status = 'replaced'
    else if (CORRECTION.test(words) || UPDATE.test(words)) status = 'corrected'
    const isMarker =
      WITHDRAWAL.test(words) || REPLACEMENT.test(words) || CORRECTION.test(words) || UPDATE.test(words)
    if (isMarker && words.length <= 60 && block.level === 0 && !isHeadlineWithMarker(blocks, index))
      block.kind = 'status'
  }
  return status
}

/** "News Release 12-Feb-2026", "PRESS RELEASE, issued on March 3, 2025": a label, its date and nothing else. */
function isDatedLabel(words: string): boolean {
  const label = /^[*\s]*(?:press|news|media)\s+(?:release|statement|advisory|alert)\b/iu.exec(words)?.[0]
  const date = label === undefined ? null : findDate(words, label.length)
  if (label === undefined || date === null) return false
  const between = words.slice(label.length, date.start)
  return (
    /^[\s:,.(*–—-]*(?:(?:issued|dated|of|on)\s+){0,2}$/iu.test(between) &&
    /^[\s.,)*]*$/u.test(words.slice(date.end))
  )
}

/** "Friday 14 November 2025" on a line of its own, which is no headline. */
function isDateAlone(words: string): boolean {
  const date = words.length > LONGEST_DATE ? null : findDate(words)
  return (
    date !== null &&
    /^\s*(?:\p{L}+day,?\s*)?$/iu.test(words.slice(0, date.start)) &&
    /^[\s.,]*$/u.test(words.slice(date.end))
  )
}

/** "Wednesday, September 30, 2026", and white space. */
const LONGEST_DATE = 40

/** "CORRECTION: Acme opens a plant" right above the story, or above the issuer's name, is the headline itself. */
function isHeadlineWithMarker(blocks: readonly Draft[], at: number): boolean {
  const after = blocks[at]?.words.replace(MARKER, '') ?? ''
  const next = blocks[at + 1]?.words ?? ''
  return wordCount(after) >= 3 && (isProse(next) || isIssuerLine(next, after))
}

/** A line with nothing but the name of the issuer, of whom the headline speaks: "Acme Tools Inc." */
function isIssuerLine(words: string, headline: string): boolean {
  const [first = '', ...others] = words.split(/\s+/u)
  const isOf = headline.includes(first.replace(/[,.:]$/u, ''))
  const isRepeated = others.every((word) => headline.includes(word))
  return isOf && others.length < 6 && (others.length === 0 || (!isRepeated && ORGANISATION_WORD.test(words)))
}

/** The marker that a correction, an update or a withdrawal puts before its headline. */
const MARKER =
  /^[\s/*]*(?:correct(?:ing|ed|ion)(?:\s+and\s+replacing)?|updated?|replac(?:ed|ing)|kill|withdrawn|retract(?:ed|ion))\b[\s:–—/-]*/iu

function headlineAs(stated: string | null, blocks: readonly Draft[]): Draft | null {
  const found = findHeadline(blocks)
  if (stated === null) return found
  const sought = wordsOf(stated)
  const printed = blocks
    .slice(0, SEARCHED_FOR_HEADLINE)
    .find(({ words }) => words.length <= LONGEST_TITLE && wordsOf(words).join(' ') === sought.join(' '))
  if (printed !== undefined || found === null || found.kind === 'heading') return printed ?? found
  const shared = wordsOf(found.words).filter((word) => sought.includes(word))
  return shared.length >= sought.length * COMMON ? found : null
}

function wordsOf(words: string): string[] {
  return words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** A printed headline has more of its words than this share in common with the one that metadata state. */
const COMMON = 1 / 3

function findHeadline(blocks: readonly Draft[]): Draft | null {
  const first = blocks
    .slice(0, SEARCHED_FOR_HEADLINE)
    .filter(({ kind }) => kind !== 'status' && kind !== 'contact')
  const heading =
    first.find(({ kind, level }) => kind === 'heading' && level === 1) ??
    first.find(({ kind }) => kind === 'heading')
  const [candidate, next] = first
  if (heading !== undefined && (heading === candidate || heading.level === 1)) return heading
  if (candidate === undefined || next === undefined) return heading ?? null
  const { words, kind } = candidate
  if (
    kind !== 'paragraph' ||
    words.length > LONGEST_TITLE ||
    readDateline(words, { start: 0, end: words.length }, null)
  )
    return null
  const endsOpen = !/[.:;,]["”’)]*$/u.test(words) || /\b(?:Inc|Corp|Co|Ltd|U\.S)\.$/u.test(words)
  const standsOverDateline =
    words.length <= 150 && readDateline(next.words, { start: 0, end: next.words.length }, null) !== null
  return endsOpen || standsOverDateline ? candidate : null
}

/**
 * The first dateline with a date, else the first of all; a headline's own form
 * is not looked at. A date on a line of its own dates the dateline below it that
 * has a place and no date.
 */
function chooseDateline(datelines: readonly (Dateline | null)[]): { at: number; dated: number } {
  const dated = datelines.findIndex((dateline) => dateline?.date?.iso)
  const first = dated === -1 ? datelines.findIndex((dateline) => dateline !== null) : dated
  if (dated === -1 || datelines[dated]?.place !== null || datelines[dated]?.wire !== null)
    return { at: first, dated: first }
  const placed = datelines.findIndex((dateline, index) => index > dated && dateline !== null)
  return datelines[placed]?.place ? { at: placed, dated } : { at: first, dated: first }
}

function findSubhead(body: readonly Draft[], datelineAt: number): Draft | null {
  const under = body.filter(({ kind }) => kind !== 'status' && kind !== 'headline')
  const first = under.find((_, at) => !isLabel(under, at))
  if (first === undefined || (datelineAt === -1 && first !== under[0])) return null
  const { words, kind } = first
  const next = body[body.indexOf(first) + 1]
  const canBe =
    (kind === 'paragraph' || kind === 'heading') &&
    words.length <= LONGEST_TITLE &&
    !BYLINE.test(words) &&
    /\p{L}/u.test(words)
  if (!canBe || next === undefined || /[:,;]$/.test(words)) return null
  if (datelineAt > body.indexOf(first)) return first
  if (datelineAt !== -1 || isProse(words) || /^["“(-]/u.test(words)) return null
  const isOnlyHeading = kind === 'heading' && body.filter((block) => block.kind === 'heading').length === 1
  const isLine =
    kind === 'paragraph' &&
    words.length >= SHORTEST_SUBHEAD &&
    next.kind === 'paragraph' &&
    isProse(next.words)
  return isOnlyHeading || isLine ? first : null
}

/**
 * What stands under a headline and is no subhead: a kind of text ("Peer-Reviewed
 * Publication"), a line of a table of facts, and below one of these a name that
 * the text repeats. All that stands above it is such a label.
 */
function isLabel(blocks: readonly Draft[], at: number): boolean {
  const block = blocks[at]
  if (block === undefined || (block.kind !== 'paragraph' && block.kind !== 'heading')) return false
  const { words } = block
  const beside = [blocks[at - 1], blocks[at + 1]].some((other) => other !== undefined && isLabelled(other))
  if (isLabelled(block) && beside) return true
  if (isProse(words) || wordCount(words) > LONGEST_NAME) return false
  if (wordCount(words) < SHORTEST_SENTENCE) return true
  return at > 0 && blocks.slice(at + 1).some((other) => isLonger(other.words, words))
}

/** Whether a text holds a shorter one. */
function isLonger(text: string, words: string): boolean {
  return text.length > words.length && text.includes(words)
}

/** Words of a sentence, however a headline cuts it. */
const SHORTEST_SENTENCE = 3

/** Words of an organisation's name. */
const LONGEST_NAME = 8

/** Shorter lines under a headline are headings and labels ("Overview"). */
const SHORTEST_SUBHEAD = 20

const BYLINE = /^(?:by|from|written by|author|posted|story|photo|image|source|contact|published|updated)\b/iu

/** A date behind it is not that of the release; "no embargo" holds nothing back. */
const HELD_OR_UPDATED = /(?<!\bno\s)\bembargo|\bhold\b|until|\bupdated\b/iu

function dateOfStatus(blocks: readonly Draft[]): WrittenDate | null {
  for (const block of blocks) {
    if (block.kind !== 'status' || HELD_OR_UPDATED.test(block.words)) continue
    const date = findDate(block.words)
    if (date !== null) return { ...date, start: date.start + block.start, end: date.end + block.start }
  }
  return null
}
