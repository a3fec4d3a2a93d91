import { hasMailOrPhone } from '../addresses.ts'
import { findDate } from '../date.ts'
import type { Page } from './page.ts'
import type { ParsedBlock } from './parsed.ts'

/** The release in the body of a mail. */
export interface MailParts {
  readonly blocks: readonly ParsedBlock[]
  /** ISO date on which the mail that was forwarded had been sent. */
  readonly sent: string | null
}

/**
 * Leaves out of a mail's body what is the mail's and not the release's: the head of a mail that
 * was forwarded, with the few words above it, the lines about the subscription at its end, and
 * the sender's signature behind `--` where the text names a contact of its own.
 *
 * @example
 * mailParts(page).sent // of 'From: Jo <jo@acme.example>\nSent: 6 May 2025\nSubject: Kelp', over the text => '2025-05-06'
 */
export function mailParts({ text, blocks }: Page): MailParts {
  const words = ({ start, end }: ParsedBlock): string => text.slice(start, end)
  const { below, sent } = forwarded(blocks.map(words))
  const own = withoutEnd(blocks.slice(below), words, FOOTER)
  const unsigned = withoutEnd(own, words, SIGNATURE)
  const isNamed = unsigned.some((block) => hasMailOrPhone(words(block)))
  return { blocks: isNamed ? unsigned : own, sent }
}

/** How many blocks a mail's program or its sender has put above the mail that was forwarded, and when that was sent. */
function forwarded(blocks: readonly string[]): { below: number; sent: string | null } {
  let below = 0
  let sent: string | null = null
  let above = 0
  for (let at = 0; at < Math.min(blocks.length, MOST_ABOVE); at++) {
    const lines: string[] = []
    let end = at
    for (; end < blocks.length && isHead(blocks[end] ?? ''); end++)
      lines.push(...(blocks[end] ?? '').split('\n'))
    const fields = new Map(lines.flatMap((line) => fieldOf(line)))
    const from = fields.get('from')
    const date = fields.get('sent') ?? fields.get('date')
    const isMarked = from?.includes('@') === true || lines.some((line) => MARKER.test(line))
    if (
      from !== undefined &&
      date !== undefined &&
      fields.has('subject') &&
      isMarked &&
      end < blocks.length
    ) {
      below = end
      sent = findDate(date)?.iso ?? sent
      at = end - 1
      above = 0
    } else above += blocks[at]?.length ?? 0
    if (above > LONGEST_ABOVE) break
  }
  return { below, sent }
}

/** A greeting, a sentence or two, a signature. */
const MOST_ABOVE = 12
const LONGEST_ABOVE = 600

/** Whether all lines are the fields of a mail, or the line that a program writes over them. */
function isHead(words: string): boolean {
  return (
    words.length <= LONGEST_HEAD &&
    words.split('\n').every((line) => MARKER.test(line) || FIELD.test(line) || /^[^.]*\S@\S/u.test(line))
  )
}

/** Many are written to. */
const LONGEST_HEAD = 2000

function fieldOf(line: string): [string, string][] {
  const [, name, value = ''] = FIELD.exec(line) ?? []
  return name === undefined ? [] : [[name.toLowerCase(), value]]
}

const FIELD = /^[\s*>]*(from|sent|date|to|cc|subject|reply-to|importance|attachments)\s*:[\s*]*(\S.*)$/iu

const MARKER = /^[\s>]*(?:-{2,}\s*(?:forwarded|original) message\b|begin forwarded message:)/iu

/** The blocks before the one near the end that has such a line, up to that line. */
function withoutEnd(
  blocks: readonly ParsedBlock[],
  words: (block: ParsedBlock) => string,
  such: RegExp,
): readonly ParsedBlock[] {
  const from = Math.max(Math.ceil(blocks.length / 2), blocks.length - MOST_BELOW)
  for (const [index, block] of blocks.slice(from).entries()) {
    const at = such.exec(words(block))?.index
    const last = blocks.at(-1)
    if (at === undefined || last === undefined || last.end - block.start - at > LONGEST_BELOW) continue
    const kept = blocks.slice(0, from + index)
    const before = words(block).slice(0, at).trimEnd()
    const isText = before !== '' && !COPYRIGHT.test(before)
    return isText ? [...kept, { ...block, end: block.start + before.length }] : kept
  }
  return blocks
}

/** A footer has some ten lines, and a notice of confidence a paragraph. */
const MOST_BELOW = 15
const LONGEST_BELOW = 1500

const COPYRIGHT = /^(?:copyright\b|©|\(c\)\s)[^\n]*$/iu

/** What the programs that send newsletters, and offices, write below a mail. */
const FOOTER = new RegExp(
  [
    "you(?:\\s+are|[’']re)\\s+receiving\\s+this\\b",
    'you\\s+(?:have\\s+)?received\\s+this\\s+(?:e-?mail|message|newsletter)\\b',
    'this\\s+(?:e-?mail|message|newsletter)\\s+(?:was\\s+sent\\s+to|(?:and\\s+any\\s+\\w+[^.\\n]{0,60}\\s)?(?:is|are|may\\s+be)\\s+(?:strictly\\s+)?(?:confidential|intended))\\b',
    "(?:if\\s+you\\s+(?:no\\s+longer\\s+wish|do(?:\\s+not|n[’']t)\\s+w(?:ish|ant)|would\\s+prefer\\s+not)\\s+to\\s+receive)\\b",
    '(?:(?:click\\s+(?:here\\s+)?)?to\\s+)?unsubscribe\\b',
    'want\\s+to\\s+change\\s+how\\s+you\\s+receive\\b',
    '(?:update|manage)\\s+(?:your\\s+)?(?:e-?mail\\s+)?(?:preferences|subscriptions?)\\b',
    'our\\s+mailing\\s+address\\s+is\\b',
    'confidentiality\\s+notice\\b',
  ]
    .map((line) => `^[^\\S\\n]*${line}`)
    .join('|'),
  'imu',
)

/** RFC 3676, 4.3; some programs drop the blank behind it. */
const SIGNATURE = /^--[^\S\n]*$/mu
