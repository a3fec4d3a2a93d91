import type { Span } from '../model.ts'
import { areFacts, isBelowHeadline, LABELLED } from './below-headline.ts'
import { saysSomething } from './clause.ts'
import { readDateline } from './dateline.ts'
import { type Draft, isProse, LONGEST_TITLE } from './draft.ts'
import { wordCount } from './names.ts'
import { HEADLINE_FIELD, isHeadlineField } from './release-label.ts'
import { opensNote } from './sections.ts'
import { SEARCHED_FOR_HEADLINE, tellsWhatChanged } from './status.ts'

/**
 * The block that is the headline: a line in the words of `stated`, the title as
 * the file's metadata give it, else the first heading, or the first short block
 * that does not end as a sentence. Null when there is none, or none that has
 * enough in common with `stated`.
 */
export function headlineAs(stated: string | null, blocks: readonly Draft[]): Draft | null {
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
    .filter(({ kind }) => kind !== 'status' && kind !== 'contact' && kind !== 'note')
  const main = first.find(({ kind, level }) => kind === 'heading' && level === 1)
  const field = first.find(({ kind, words }) => kind === 'paragraph' && isHeadlineField(words))
  if (field !== undefined && field.words.length <= LONGEST_TITLE) {
    if (main === undefined || saysSomething(main.words) === 0) return field
    field.kind = 'status'
    return main
  }
  const heading = main ?? first.find(({ kind }) => kind === 'heading')
  const [candidate, next] = first
  if (heading !== undefined && (heading === candidate || heading.level === 1)) return heading
  if (candidate === undefined || next === undefined) return heading ?? null
  const { words, kind } = candidate
  if (
    kind !== 'paragraph' ||
    words.length > LONGEST_TITLE ||
    isBelowHeadline(words) ||
    readDateline(words, { start: 0, end: words.length }, null)
  )
    return null
  const endsOpen = !/[.:;,]["”’)]*$/u.test(words) || /\b(?:Inc|Corp|Co|Ltd|U\.S)\.$/u.test(words)
  const standsOverDateline =
    words.length <= 150 && readDateline(next.words, { start: 0, end: next.words.length }, null) !== null
  return endsOpen || standsOverDateline ? candidate : null
}

/**
 * Headline and subhead of the two blocks. Lines all in capitals, or in capitalised
 * words, are the headline; what stands right under them in running type is the
 * subhead. Rows of signs around it ("+++ Strike averted +++") are no part of it.
 */
export function partHeadline(headline: Draft | null, subhead: Draft | null): [Span | null, Span | null] {
  if (headline === null) return [headline, subhead]
  const under = subhead === null ? lineUnder(headline.words) : -1
  if (under === -1) return [undecorated(headline), subhead === null ? null : undecorated(subhead)]
  const lines = headline.words.split('\n')
  const end = headline.start + lines.slice(0, under).join('\n').length
  return [
    { start: headline.start, end: end - trailing(lines[under - 1] ?? '') },
    { start: end + 1 + leading(lines[under] ?? ''), end: headline.end },
  ]
}

function undecorated({ start, end, words }: Draft): Span {
  const field = HEADLINE_FIELD.exec(words)?.[0].length ?? 0
  const label = field + (LABEL.exec(words.slice(field))?.[0].length ?? 0)
  const [, before = '', after = ''] = DECORATED.exec(words) ?? []
  return { start: start + Math.max(label, before.length), end: end - after.length }
}

/** What a headline is, said in front of it: "Press release: Acme opens a plant". */
const LABEL = /^(?:press|news|media)\s(?:release|statement|notice)\s*(?::|\s[–—-])\s+(?=\S)/iu

/** Signs before and behind, the same or mirrored: "+++ … +++", "/ … /". */
const DECORATED = /^([+*=~#_/-]+\s+).*?(\s+[+*=~#_/-]+)$/su

/** The first line of running type under those of a headline; -1 when there is none. */
function lineUnder(words: string): number {
  const lines = words.split('\n')
  const first = lines[0] ?? ''
  const isCapital = !/\p{Ll}/u.test(first)
  if (!isCapital && !isTitleCase(first)) return -1
  const at = lines.findIndex(
    (line, index) => index > 0 && (isCapital ? isMostlySmall(line) : RUNNING.test(line)),
  )
  return at >= 1 && wordCount(lines.slice(0, at).join(' ')) >= SHORTEST_SENTENCE ? at : -1
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

/**
 * The subhead among the blocks below a headline: what stands between headline and
 * dateline, or without a dateline (`datelineAt` of -1) a short block under the
 * headline, unless it is a byline or a label.
 */
export function findSubhead(body: readonly Draft[], foundAt: number): Draft | null {
  // A date below the text closes it ("10 March 2026"), and parts no subhead from it.
  const opens = foundAt !== -1 && body.slice(foundAt).some(({ words }) => isProse(words))
  const datelineAt = opens ? foundAt : -1
  const under = body.filter(
    ({ kind, words }) =>
      kind !== 'status' &&
      kind !== 'headline' &&
      kind !== 'note' &&
      !opensNote(words) &&
      !tellsWhatChanged(words),
  )
  const first = under.find((_, at) => !isLabel(under, at))
  if (first === undefined || (datelineAt === -1 && first !== under[0])) return null
  const { words, kind } = first
  const next = body[body.indexOf(first) + 1]
  const canBe =
    (kind === 'paragraph' || kind === 'heading') &&
    words.length <= LONGEST_TITLE &&
    (!BYLINE.test(words) || BY_TIME.test(words)) &&
    !areFacts(words) &&
    /\p{L}/u.test(words)
  if (!canBe || next === undefined || /[:,;]$/.test(words)) return null
  if (datelineAt > body.indexOf(first)) return first
  if (kind === 'heading' && next.kind === 'status' && saysSomething(words) === 2) return first
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

const BYLINE =
  /^(?:by|from(?=\s+\p{L})|written by|author|posted|story|photo|image|source|contact|published|updated|disseminated|distributed|on\sbehalf)\b/iu

/** "From Monday", "By May the fleet": a time, and not by whom it is written; "By May Berg" is. */
const BY_TIME =
  /^(?:By|From) (?:\d|(?:early|mid|late|next|this|now|today|tomorrow|tonight|spring|summer|autumn|winter|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \p{Lu}))/u

/** "Remedy: Refund", "Date of birth: 3 May 1990": a label of up to four words and a value without a stop behind it. */
export function isLabelled({ words, kind }: Draft): boolean {
  return (
    (kind === 'paragraph' || kind === 'status') && words.length <= LONGEST_LABELLED && LABELLED.test(words)
  )
}

const LONGEST_LABELLED = 200
