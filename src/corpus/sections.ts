import { opensAbout } from './about.ts'
import { hasAddress } from './addresses.ts'
import { type Draft, isProse } from './draft.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { isPerson, ROLE_WORD, wordCount } from './names.ts'

/**
 * Gives boilerplate, safe harbour, source lines and notes their kinds.
 *
 * A section runs from its first line ("About X", "Forward-Looking Statements")
 * to the next one, to a contact, or to a heading.
 */
export function markSections(blocks: readonly Draft[]): void {
  const headline = blocks.find(({ kind }) => kind === 'headline')?.words ?? ''
  let open: 'boilerplate' | 'safe-harbour' | null = null
  /** Blocks of prose under the heading; lists of links are as long as they are. */
  let length = 0
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'list-item') {
      if (block.kind !== 'quotation' && block.kind !== 'table-row') open = null
      continue
    }
    const start = sectionStart(block, index / blocks.length, headline, blocks[index + 1]?.words ?? '')
    if (start === 'source' || start === 'note') {
      block.kind = start
      open = null
      continue
    }
    const isHeading = block.kind === 'heading'
    if (start === 'boilerplate' || start === 'safe-harbour') {
      open = start
      length = 0
      block.opens = true
    } else if (
      open !== null &&
      (isHeading || (open === 'boilerplate' && (length >= LONGEST_BOILERPLATE || STORY.test(block.words))))
    ) {
      open = null
    }
    if (open === null) continue
    if (!LINK.test(block.words)) length += 1
    block.kind = open
  }
}

/** Blocks of one "About" section, its heading among them: few companies need more paragraphs. */
const LONGEST_BOILERPLATE = 7

/** Somebody's words, or a question for a heading: the story goes on. */
const STORY =
  /^["“][^"”]{20,}["”]\s*(?:\p{L}+\s){0,5}?(?:said|says|added|adds|stated|explained|commented|noted)\b|^(?:What|Why|How|Where|When)\s[^.!?\n]{3,80}\?(?=$|\p{Lu}|\s\p{Lu})/u

/** "Telegram: t.me/acme", "Website | X | Discord" */
const LINK =
  /^[^.!?:]{2,40}:\s*(?:https?:|www\.|@|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,5}\b)\S*$|^[^.!?|]{1,40}(?:\|[^.!?|]{1,40})+$/iu

function sectionStart(
  { words, kind }: Draft,
  depth: number,
  headline: string,
  next: string,
): 'boilerplate' | 'safe-harbour' | 'source' | 'note' | null {
  if (/^source\s*:(?!\s*(?:https?:|link))\s*\S/iu.test(words) && words.length <= 160) return 'source'
  if (/^SOURCE\s+\p{Lu}/u.test(words) && words.length <= 160) return 'source'
  if (opensAbout(words, kind, depth, headline, next)) return 'boilerplate'
  if (
    SAFE_HARBOUR.test(words) ||
    (DISCLAIMER.test(words) && words.length < 4000) ||
    IS_SAFE_HARBOUR.test(words)
  )
    return 'safe-harbour'
  if (opensNote(words)) return 'note'
  return /[\p{L}\p{N}]/u.test(words) ? null : 'note'
}

/** Whether a block is a note to editors, an end mark, or a line by which a wire points to itself. */
export function opensNote(words: string): boolean {
  return NOTE.test(words) && words.length <= LONGEST_NOTE
}

const LONGEST_NOTE = 400

const SAFE_HARBOUR =
  /^(?:(?:cautionary|important|special|legal|caution|notice|note|statements?|disclosures?)\b.{0,60})?(?:forward[- ‐‑]?looking\s+(?:statements?|information)|safe[- ]harbou?r)\b/iu
const DISCLAIMER =
  /^(?:legal\s+|important\s+|general\s+|risk\s+)?(?:disclaimers?|disclosures?)\b\s*(?:[:.–—-]|$|(?=[A-Z]))/iu
const IS_SAFE_HARBOUR =
  /forward[- ‐‑]?looking\s+(?:statements?|information)[\s\S]*(?:securities|risks|uncertaint|reform act)/iu

/** Editors' notes, end marks, and the lines by which a wire points to itself. */
const NOTE =
  /^(?:notes?\s+(?:to|for)\s+(?:editors?|investors?|journalists?|media)\b|editors?[’']?s?\s+notes?\b|###|-\s?30\s?-|-?\s?ends?\s?-?\s*$|view\s+(?:source|the\s+(?:original|full)|original)\b|the\s+post\s.+\sappeared\s+first\s+on\b|(?:to\s+)?(?:view|read|see)\s+the\s+(?:full|original)\b|read\s+(?:more|full|the\s+full)\b|(?:photos?|images?|featured\s+(?:photo|image)|logo)\b[^.]{0,20}(?::|\bby\b|\bcredit|\bcourtesy|\bavailable)|\[\d+\]\s|©|\(c\)\s|copyright\b)/iu

/** Gives the kind `heading` to short lines over a paragraph that a format could not tell from one. */
export function markHeadings(blocks: readonly Draft[]): void {
  markLabels(blocks)
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1]
    if (block.kind !== 'paragraph' || next === undefined) continue
    const { words } = block
    const isOver =
      next.kind === 'paragraph'
        ? (next.words.length > words.length && (isProse(next.words) || isInCapitals(words, next.words))) ||
          (areLines(next.words) && !isPerson(words))
        : next.kind === 'list-item' || opensTable(next)
    if (!isOver) continue
    const isLine =
      words.length <= LONGEST_HEADING &&
      // A table has its unit below its name: "(in thousands)".
      words.split('\n').length <= (next.kind === 'table-row' ? 2 : 1) &&
      wordCount(words) <= 14
    const looksIt = /^["“(]?[\p{Lu}\p{N}$#]/u.test(words) && !/[.!;,…]["”’)]*$|["”]$/u.test(words)
    const isLeadIn =
      words.endsWith(':') && (next.kind !== 'paragraph' || wordCount(words) > 6 || /^["“]/u.test(next.words))
    if (isLine && looksIt && !isLeadIn && !hasAddress(words) && !NO_HEADING.test(words))
      block.kind = 'heading'
  }
}

/**
 * Whether a paragraph is lines of which each is a thing of its own: two with a label or a
 * figure each ("Adults: £14"), or three of a few words.
 *
 * @example
 * areLines('Adults: £6\nChildren: £3') // => true
 * areLines('The hall was built in Holm and\nOrme in 1911') // => false
 */
export function areLines(words: string): boolean {
  const lines = words.split('\n')
  const isOne = (line: string): boolean =>
    line.length <= LONGEST_HEADING && /^\s*["“(]?[\p{Lu}\p{N}]/u.test(line) && !/[.!?,;]["”]?\s*$/u.test(line)
  if (lines.length < 2 || !lines.every(isOne)) return false
  const areFew = lines.length > 2 && lines.every((line) => wordCount(line) <= FEW)
  return areFew || lines.every((line) => /\d|:\s/u.test(line))
}

/** Words of a name or a thing on a line of its own. */
const FEW = 6

/** The header of a table: rows without one may go on with anything. */
function opensTable({ kind, level }: Draft): boolean {
  return kind === 'table-row' && level === 0
}

/** A byline, whose a picture is, and a line of a media advisory: "WHERE: 410 Quay Street". */
const NO_HEADING = /^by\s|©|^(?:who|what|when|where|why|how|rsvp|cost|parking|visuals)\s?:\s\S/iu

/**
 * Whether a line is words in capitals, which stand over whatever follows: two
 * words of two letters at least, no figure among them, and nobody's name over what he is.
 */
function isInCapitals(words: string, next: string): boolean {
  if (!CAPITALS.test(words) || (words.match(/\p{Lu}{2,}/gu)?.length ?? 0) < 2) return false
  const [first = '', ...others] = words.toLowerCase().split(/\s+/u)
  return !(GIVEN_NAMES.has(first) && others.length <= MOST_SURNAMES && ROLE_WORD.test(next))
}

/** Capitals and marks; no figure and no sign of a currency. */
const CAPITALS = /^[\p{Lu}\p{P}\s]+$/u

/** Words behind a given name. */
const MOST_SURNAMES = 3

/** A form ("Hazard:", "Sold at:") has its labels on lines of their own, each over its value, however short. */
function markLabels(blocks: readonly Draft[]): void {
  const labels = blocks.filter(
    ({ kind, words }, at) =>
      kind === 'paragraph' &&
      LABEL.test(words) &&
      VALUED.has(blocks[at + 1]?.kind ?? 'note') &&
      !LABEL.test(blocks[at + 1]?.words ?? ':'),
  )
  const lines = blocks.filter(({ kind, words }) => kind === 'heading' && LABEL.test(words))
  if (labels.length + lines.length < FORM) return
  for (const label of labels) label.kind = 'heading'
}

const LABEL = /^\p{Lu}[\p{L}’'()/&-]*(?: [\p{L}’'()/&-]+){0,4}:$/u
const VALUED: ReadonlySet<string> = new Set(['paragraph', 'list-item'])

/** So many labels make a form; one or two may lead something in. */
const FORM = 3

/** A heading in the body is a phrase. */
const LONGEST_HEADING = 100
