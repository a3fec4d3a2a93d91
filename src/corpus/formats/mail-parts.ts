import { hasMailOrPhone } from '../addresses.ts'
import { contactCue } from '../contact-cue.ts'
import { FOR_PRESS } from '../contact-public.ts'
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
 * was forwarded, with the few words above it, and near the end the lines about the subscription
 * and the sender's signature behind `--` where another line names a contact for the press. What
 * stands below such lines stays: a contact, notes, what the house is.
 *
 * @example
 * mailParts(page).sent // of 'From: Jo <jo@acme.example>\nSent: 6 May 2025\nSubject: Kelp', over the text => '2025-05-06'
 */
export function mailParts({ text, blocks }: Page): MailParts {
  const words = ({ start, end }: ParsedBlock): string => text.slice(start, end)
  const { from, below, sent } = forwarded(blocks.map(words))
  const above = blocks.slice(0, from).filter((block) => !isHead(words(block)))
  const rest = blocks.slice(below)
  // Whoever forwards a release may be the only one in it to reach.
  const reaches = (block: ParsedBlock): boolean => hasMailOrPhone(words(block))
  const own = above.some(reaches) && !rest.some(reaches) ? [...above, ...rest] : rest
  const near = Math.max(Math.ceil(own.length / 2), own.length - MOST_BELOW)
  const kept = own.flatMap((block, at) => (at < near ? [block] : withoutFooter(block, text)))
  return { blocks: withoutSignature(kept, words), sent }
}

/** Which blocks are the head of the mail that was forwarded, and when that was sent; what stands above them its sender has written. */
function forwarded(blocks: readonly string[]): { from: number; below: number; sent: string | null } {
  let from = 0
  let below = 0
  let sent: string | null = null
  let above = 0
  for (let at = 0; at < Math.min(blocks.length, MOST_ABOVE); at++) {
    const lines: string[] = []
    let end = at
    for (; end < blocks.length && isHead(blocks[end] ?? ''); end++)
      lines.push(...(blocks[end] ?? '').split('\n'))
    const fields = new Map(lines.flatMap((line) => fieldOf(line)))
    const date = fields.get('sent') ?? fields.get('date')
    // A release may have lines of its own "From", "Date" and "Subject"; when it was sent, a mail's program writes.
    const isMarked =
      lines.some((line) => MARKER.test(line)) ||
      (fields.has('sent') && fields.get('from')?.includes('@') === true)
    if (
      fields.has('from') &&
      date !== undefined &&
      fields.has('subject') &&
      isMarked &&
      end < blocks.length
    ) {
      from = at
      below = end
      sent = findDate(date)?.iso ?? sent
      at = end - 1
      above = 0
    } else above += blocks[at]?.length ?? 0
    if (above > LONGEST_ABOVE) break
  }
  return { from, below, sent }
}

/** A greeting, a sentence or two, a signature. */
const MOST_ABOVE = 12
const LONGEST_ABOVE = 250

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

/** Blocks at the end among which such lines are looked for. */
const MOST_BELOW = 15

/** A block without its lines about the subscription: the parts of it between them. */
function withoutFooter(block: ParsedBlock, text: string): ParsedBlock[] {
  const lines = [...text.slice(block.start, block.end).matchAll(/[^\n]+/gu)]
  const isFooter = lines.map(({ 0: line }) => FOOTER.test(line) && !isContact(line))
  if (!isFooter.includes(true)) return [block]
  const kept: ParsedBlock[] = []
  for (const [at, { 0: line, index }] of lines.entries()) {
    if (isFooter[at] === true) continue
    const last = kept.at(-1)
    const end = block.start + index + line.trimEnd().length
    if (last !== undefined && isFooter[at - 1] === false) kept[kept.length - 1] = { ...last, end }
    else kept.push({ ...block, start: block.start + index, end })
  }
  return kept
}

/** Whether words tell how to reach somebody; the address at which a subscription ends is mostly a link. */
function isContact(words: string): boolean {
  return hasMailOrPhone(words) || contactCue(words) !== null
}

/** What the programs that send newsletters, and offices, write below a mail, each a line; nothing that a release might say of its own matter. */
const FOOTER = new RegExp(
  [
    "you(?:\\s+are|[’']re)\\s+receiving\\s+this\\s+(?:e-?mail|message|newsletter)\\b",
    'you\\s+(?:have\\s+)?received\\s+this\\s+(?:e-?mail|newsletter)\\s+because\\b',
    'this\\s+(?:e-?mail|message|newsletter)\\s+was\\s+sent\\s+to\\s',
    'this\\s+(?:e-?mail|message)\\s+(?:and\\s+any\\s+\\w+[^.\\n]{0,60}\\s)?(?:is|are|may\\s+be)\\s+(?:strictly\\s+)?(?:confidential|intended\\s+(?:solely|only))\\b',
    "if\\s+you\\s+(?:no\\s+longer\\s+wish|do(?:\\s+not|n[’']t)\\s+w(?:ish|ant)|would\\s+prefer\\s+not)\\s+to\\s+receive\\s+(?:(?:these|this|our|such)\\s+(?:\\w+\\s)?(?:e-?mails?|mails?|messages?|newsletters?)|(?:e-?mails|newsletters)\\s+from\\s)",
    '(?:(?:click\\s+(?:here\\s+)?)?to\\s+)?unsubscribe(?:\\s+(?:here|at\\s+any\\s+time|from\\s+(?:this|our|these|all)\\s+(?:\\w+\\s)?(?:list|e-?mails?|newsletters?|messages?)))?[.,:|\\s]*(?:click\\s+here\\.?)?(?:https?:\\S+)?\\s*$',
    'want\\s+to\\s+change\\s+how\\s+you\\s+receive\\s+these\\b',
    '(?:update|manage)\\s+(?:your\\s+)?(?:e-?mail\\s+)?(?:preferences|subscriptions?)(?:\\s+here)?[.:|\\s]*(?:\\bunsubscribe\\b[.\\s]*)?(?:https?:\\S+)?\\s*$',
    'confidentiality\\s+notice\\s*:\\s+\\S',
  ]
    .map((line) => `^\\s*${line}`)
    .join('|'),
  'iu',
)

/** The blocks without a last one that is a signature, where another line names a contact and the signature none for the press. */
function withoutSignature(
  blocks: readonly ParsedBlock[],
  words: (block: ParsedBlock) => string,
): readonly ParsedBlock[] {
  const last = blocks.at(-1)
  if (last === undefined || !SIGNATURE.test(words(last)) || OF_PRESS.test(words(last))) return blocks
  const others = blocks.slice(0, -1)
  const isReached = others.some(
    (block) =>
      FOR_PRESS.test(words(block)) && contactCue(words(block)) !== null && hasMailOrPhone(words(block)),
  )
  return isReached ? others : blocks
}

/** RFC 3676, 4.3; some programs drop the blank behind it. A few lines follow. */
const SIGNATURE = /^--[^\S\n]*(?:\n[^\n]{1,100}){1,8}$/u

const OF_PRESS = /\b(?:press|media|communications?|public relations|PR|notes?|about)\b/iu
