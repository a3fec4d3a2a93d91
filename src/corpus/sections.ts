import type { Contact, Span } from '../model.ts'
import { addresses } from './addresses.ts'
import { CONTACT_CUE, readContacts } from './contacts.ts'
import { type Draft, isProse } from './draft.ts'
import { isPerson, wordCount } from './names.ts'
import { sentences } from './sentences.ts'

/**
 * Finds the contact sections, gives their blocks the kind `contact`, and reads them.
 *
 * A section opens with a cue ("Media Contact:") and goes on over short lines as
 * long as an address is still to come; at the end of the file it takes what
 * short lines are left. Without any cue, lines at the end that hold an address
 * and the name lines above them are the section.
 */
export function readContactSections(text: string, blocks: readonly Draft[]): Contact[] {
  const sections: Span[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (block === undefined || !opensContact(block, blocks[at + 1])) continue
    const end = sectionEnd(text, blocks, at)
    if (end === null) continue
    for (const inside of blocks.slice(at, end)) inside.kind = 'contact'
    sections.push({ start: block.start, end: blocks[end - 1]?.end ?? block.end })
    at = end - 1
  }
  if (sections.length === 0) sections.push(...sectionWithoutCue(blocks))
  if (sections.length === 0) sections.push(...contactSentence(blocks))
  return sections.flatMap((section) => readContacts(text, section))
}

/** No line of a contact section is longer, addresses in one paragraph included. */
const LONGEST_LINE = 200

/** A section of more blocks is an address list or a mistake. */
const MOST_BLOCKS = 9

/** A postal address or a company's name may end the file behind the last number. */
const MOST_LINES_AFTER = 2

function opensContact({ words, kind }: Draft, next: Draft | undefined): boolean {
  if (kind === 'table-row' || kind === 'quotation' || words.length > 400) return false
  const cue = CONTACT_CUE.exec(words)
  if (
    cue !== null &&
    /^(?:media|press|public|investor|contact|company|corporate|for|news|pr|ir|sales|general|further|more|additional|business|us|uk|eu|inquir|enquir|primary|editorial)/iu.test(
      words,
    )
  ) {
    const rest = words.slice(cue[0].length)
    return (
      !isSentence(rest) ||
      (words.length <= 300 && hasAddress(words)) ||
      (rest.trim() === '' && next !== undefined)
    )
  }
  return SENTENCE_CUE.test(words) && words.length <= 300 && hasMailOrPhone(words)
}

const SENTENCE_CUE =
  /^(?:for\s+(?:(?:all|any|more|further|additional|general)\s+)?(?:media|press|investor|interview|information|inquiries|enquiries|details)|(?:media|press|investor)\s+(?:inquiries|enquiries)|to\s+(?:schedule|arrange|request)\s+an?\s+interview)\b/iu

function isSentence(words: string): boolean {
  return isProse(words) && wordCount(words) > (hasAddress(words) ? 12 : 7)
}

/** Index after the section's last block, or null when it holds nothing to reach anyone by. */
function sectionEnd(text: string, blocks: readonly Draft[], at: number): number | null {
  const first = blocks[at]
  if (first === undefined) return null
  let end = at + 1
  let lastAddress = hasAddress(first.words) ? end : null
  while (end < blocks.length && end - at < MOST_BLOCKS) {
    const block = blocks[end]
    if (block === undefined || !isContactLine(block) || opensContact(block, blocks[end + 1])) break
    end++
    if (hasAddress(block.words)) lastAddress = end
  }
  const isTail = end === blocks.length && lastAddress !== null && end - lastAddress <= MOST_LINES_AFTER
  if (isTail) return end
  if (lastAddress !== null) return lastAddress
  const named = readContacts(text, { start: first.start, end: first.end }).some(({ name }) => name !== null)
  if (named) return at + 1
  const follower = blocks[at + 1]
  return follower !== undefined && end > at + 1 && isPerson(follower.words) ? at + 2 : null
}

function isContactLine({ words, kind, level }: Draft): boolean {
  if (kind === 'heading' && level <= 1) return false
  if (words.length > LONGEST_LINE || SECTION_START.test(words) || isSentence(words)) return false
  return !/^["“]|[$€£¥]\s?\d/u.test(words)
}

/** What never belongs to a contact section. */
const SECTION_START =
  /^(?:about\s|source\b|disclaimer|forward[- ]looking|safe harbou?r|cautionary|notes?\b|###|-30-|ends\b|view (?:source|the original)|photos?\b|this (?:press|news|content|article|release)|the post\b)/iu

function hasAddress(words: string): boolean {
  return addresses(words, { start: 0, end: words.length }).length > 0
}

function hasMailOrPhone(words: string): boolean {
  return addresses(words, { start: 0, end: words.length }).some(({ kind }) => kind !== 'url')
}

/** Lines at the end that are little more than addresses, with up to three short lines above. */
function sectionWithoutCue(blocks: readonly Draft[]): Span[] {
  for (let at = blocks.length - 1; at >= Math.max(1, blocks.length - MOST_BLOCKS); at--) {
    const block = blocks[at]
    if (block === undefined || !isBareAddress(block)) continue
    let start = at
    let name: number | null = null
    while (start > 1 && at - start < 4) {
      const above = blocks[start - 1]
      if (above === undefined || !isContactLine(above) || isProse(above.words) || wordCount(above.words) > 8)
        break
      start--
      if (isBareAddress(above) || isPerson(above.words)) name = start
    }
    const from = name !== null && start === name - 1 ? start : (name ?? at)
    let end = at + 1
    while (end < blocks.length && isContactLine(blocks[end] ?? block) && hasAddress(blocks[end]?.words ?? ''))
      end++
    for (const inside of blocks.slice(from, end)) inside.kind = 'contact'
    return [{ start: blocks[from]?.start ?? block.start, end: blocks[end - 1]?.end ?? block.end }]
  }
  return []
}

/** The last sentence that tells how to reach someone; its block stays what it is. */
function contactSentence(blocks: readonly Draft[]): Span[] {
  for (const { kind, words, start } of blocks.toReversed()) {
    if (kind !== 'paragraph' || !/@|\d{3}/.test(words) || !REACH.test(words) || !hasMailOrPhone(words))
      continue
    const found = sentences(words).filter((sentence) => {
      const part = words.slice(sentence.start, sentence.end)
      return REACH.test(part) && hasMailOrPhone(part)
    })
    const last = found.at(-1)
    if (last !== undefined) return [{ start: start + last.start, end: start + last.end }]
  }
  return []
}

const REACH = /\b(?:contact|call|e-?mail|reach|inquir(?:y|ies)|enquir(?:y|ies)|phone)\b/iu

function isBareAddress({ words, kind }: Draft): boolean {
  if (kind === 'table-row' || words.length > LONGEST_LINE || isSentence(words) || SECTION_START.test(words))
    return false
  if (!hasMailOrPhone(words)) return false
  const around = addresses(words, { start: 0, end: words.length }).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    words,
  )
  return wordCount(around) <= 9 && !/[.!?]\s/.test(around)
}

/**
 * Gives boilerplate, safe harbour, source lines and notes their kinds.
 *
 * A section runs from its first line ("About X", "Forward-Looking Statements")
 * to the next one, to a contact, or to a heading.
 */
export function markSections(blocks: readonly Draft[]): void {
  let open: 'boilerplate' | 'safe-harbour' | null = null
  let opened = 0
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'list-item') {
      if (block.kind !== 'quotation' && block.kind !== 'table-row') open = null
      continue
    }
    const start = sectionStart(block, index / blocks.length)
    if (start === 'source' || start === 'note') {
      block.kind = start
      open = null
      continue
    }
    const isHeading = block.kind === 'heading'
    if (start === 'boilerplate' || start === 'safe-harbour') {
      open = start
      opened = index
      block.opens = true
    } else if (
      open !== null &&
      (isHeading || (open === 'boilerplate' && index - opened > LONGEST_BOILERPLATE))
    ) {
      open = null
    }
    if (open !== null) block.kind = open
  }
}

/** Blocks under one "About" heading: few companies need more paragraphs. */
const LONGEST_BOILERPLATE = 6

function sectionStart(
  { words, kind }: Draft,
  depth: number,
): 'boilerplate' | 'safe-harbour' | 'source' | 'note' | null {
  if (/^source\s*:(?!\s*(?:https?:|link))\s*\S/iu.test(words) && words.length <= 160) return 'source'
  if (/^SOURCE\s+\p{Lu}/u.test(words) && words.length <= 160) return 'source'
  if (isAbout(words, kind) && depth > EARLIEST_BOILERPLATE) return 'boilerplate'
  if (
    SAFE_HARBOUR.test(words) ||
    (DISCLAIMER.test(words) && words.length < 4000) ||
    IS_SAFE_HARBOUR.test(words)
  )
    return 'safe-harbour'
  if (NOTE.test(words) && words.length <= 400) return 'note'
  return /[\p{L}\p{N}]/u.test(words) ? null : 'note'
}

/** "About" sections close a release; before a quarter of it "About X" is a heading or a sentence. */
const EARLIEST_BOILERPLATE = 0.25

function isAbout(words: string, kind: Draft['kind']): boolean {
  if (
    kind === 'list-item' ||
    !/^About\s+(?:[Tt]he\s+|[Oo]ur\s+)?[“"‘]?(?:\p{Lu}|\p{Ll}\p{Lu}|\d+\p{L})/u.test(
      words.replace(/^ABOUT/, 'About'),
    )
  ) {
    return false
  }
  const firstLine = words.split('\n', 1)[0] ?? ''
  if (
    firstLine.length <= 100 &&
    !/[.!?]$/.test(firstLine.replace(/\b(?:Inc|Ltd|Corp|Co|U\.S|L\.P|S\.A|N\.V)\.$/u, ''))
  )
    return true
  return /^about\s[^.!?]{2,80}?(?::|\s[–—-])\s/iu.test(words)
}

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
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1]
    if (block.kind !== 'paragraph' || next === undefined) continue
    const { words } = block
    const isOver =
      next.kind === 'paragraph'
        ? next.words.length > words.length && isProse(next.words)
        : next.kind === 'list-item'
    const isLine = words.length <= LONGEST_HEADING && !words.includes('\n') && wordCount(words) <= 14
    const looksIt = /^["“(]?[\p{Lu}\p{N}$#]/u.test(words) && !/[.!;,…]["”’)]*$|["”]$/u.test(words)
    const isLeadIn =
      words.endsWith(':') && (next.kind !== 'paragraph' || wordCount(words) > 6 || /^["“]/u.test(next.words))
    if (isOver && isLine && looksIt && !isLeadIn && !hasAddress(words) && !/^by\s/iu.test(words))
      block.kind = 'heading'
  }
}

/** A heading in the body is a phrase. */
const LONGEST_HEADING = 100
