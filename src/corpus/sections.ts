import { hasAddress } from './contact-sections.ts'
import { type Draft, isProse } from './draft.ts'
import { wordCount } from './names.ts'

/**
 * Gives boilerplate, safe harbour, source lines and notes their kinds.
 *
 * A section runs from its first line ("About X", "Forward-Looking Statements")
 * to the next one, to a contact, or to a heading.
 */
export function markSections(blocks: readonly Draft[]): void {
  const headline = blocks.find(({ kind }) => kind === 'headline')?.words ?? ''
  let open: 'boilerplate' | 'safe-harbour' | null = null
  let opened = 0
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
  headline: string,
  next: string,
): 'boilerplate' | 'safe-harbour' | 'source' | 'note' | null {
  if (/^source\s*:(?!\s*(?:https?:|link))\s*\S/iu.test(words) && words.length <= 160) return 'source'
  if (/^SOURCE\s+\p{Lu}/u.test(words) && words.length <= 160) return 'source'
  if (isAboutSentence(words, kind) && depth > LATEST_STORY) return 'boilerplate'
  if (isAbout(words, kind) && (depth > EARLIEST_BOILERPLATE || isAboutSubject(words, headline, next)))
    return 'boilerplate'
  if (
    SAFE_HARBOUR.test(words) ||
    (DISCLAIMER.test(words) && words.length < 4000) ||
    IS_SAFE_HARBOUR.test(words)
  )
    return 'safe-harbour'
  if (NOTE.test(words) && words.length <= 400) return 'note'
  return /[\p{L}\p{N}]/u.test(words) ? null : 'note'
}

/** "About" sections close a release; before a quarter of it "About X" may be a heading or a sentence of the story. */
const EARLIEST_BOILERPLATE = 0.25

/** A heading "About X" of which headline or next line speak: in a release of few lines it stands early. */
function isAboutSubject(words: string, headline: string, next: string): boolean {
  const name = ABOUT_NAME.exec(words.split('\n', 1)[0] ?? '')?.[1]?.toLowerCase()
  if (name === undefined || words.length > LONGEST_HEADING) return false
  return headline.toLowerCase().includes(name) || next.toLowerCase().startsWith(name)
}

/** The first word of the name, with an initial or a short word before it. */
const ABOUT_NAME = /^about\s+(?:the\s+)?((?:[^\s:,(]{1,3}\s)?(?:[^\s:,.(]|\.(?=\S))+)/iu

function isAbout(words: string, kind: Draft['kind']): boolean {
  if (
    kind === 'list-item' ||
    !/^About\s+(?:[Tt]he\s+|[Oo]ur\s+)?[“"‘]?(?:\p{Lu}|\p{Ll}\p{Lu}|\d+-?\p{L})/u.test(
      words.replace(/^ABOUT/, 'About'),
    )
  ) {
    return false
  }
  const firstLine = words.split('\n', 1)[0] ?? ''
  if (
    firstLine.length <= 100 &&
    !/[.!?]$/.test(firstLine.replace(/\b(?:Inc|Ltd|Corp|Co|U\.S|L\.P|S\.A|N\.V|P\.C)\.$/iu, ''))
  )
    return true
  return /^about\s[^.!?]{2,80}?(?::|\s[–—-])\s/iu.test(words)
}

/** A heading that a wire has run into its text: "About Acme Tools Our workshop …". */
function isAboutSentence(words: string, kind: Draft['kind']): boolean {
  return kind === 'paragraph' && words.length > LONGEST_HEADING && ABOUT_RUN_IN.test(words)
}

const ABOUT_RUN_IN =
  /^(?:About|ABOUT)\s+(?!Half|Time|One|Two|Three|Four|Five|Ten|Everything)(?:[Tt]he\s+)?(?:[\p{Lu}\d][^\s]*\s+){1,10}\p{Lu}/u

/** In this much of a release a paragraph that begins with "About" may still tell the story. */
const LATEST_STORY = 0.4

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
