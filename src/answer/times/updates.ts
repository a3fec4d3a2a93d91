import { DAY_NAME, MONTH } from '../../corpus/date.ts'
import type { Block, BlockKind, Document, Span } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { textAt } from '../../spans.ts'
import { ORDINALS, ordinalOf } from '../text/ordinals.ts'
import { MONTHS_IN_SHORT, numberOf } from '../text/periods.ts'

/** A dated part of a statement that is updated several times. */
export interface Update extends Span {
  /** What it stands under: "Update 2, 14:20". */
  readonly label: Span
  /** ISO date of the day that its label names, in the year of the release where it names none; null without a day. */
  readonly issued: string | null
}

/**
 * Finds the versions of one story in one document, the newest first: parts under "Update 3,
 * 18:50", "UPDATE (2.20 pm)", "Third update" or "Day 2, 6 May", what first stood there under
 * "Original appeal", and the paragraphs of a page of
 * updates that open with an hour. The numbers, days or hours of all of them must run one way,
 * down the page or up it. None for a document that is no such page: hours of a programme
 * are no versions of it.
 */
export const updatesOf = rememberedOf((document: Document): readonly Update[] => {
  const { blocks, text } = document
  // Nearly all releases are passed over without a reading.
  if (!CUE.test(text)) return []
  const found = blocks.flatMap((block, at) => {
    const label = MAY_BE_HEADED.has(block.kind) ? labelOf(text, block) : null
    return label === null ? [] : [{ at, block, label }]
  })
  const named = found.filter(({ label }) => label.isNamed)
  const parts = named.length > 1 ? named : isTicker(document, found) ? found : []
  const way = wayOf(parts.map(({ label }) => label))
  if (way === 0) return []
  const updates = parts.map(({ at, block, label }) => ({
    start: block.start,
    end: endOf(blocks, at, new Set(parts.map((part) => part.at))),
    label: label.span,
    issued: issuedIn(textAt(text, label.span), document.published),
  }))
  return way < 0 ? updates : updates.reverse()
})

/** The day from which the relative times of a place are counted: that of the update in which it stands, else of its release. */
export function issuedAt(
  document: Document,
  span: Span,
): { readonly date: string | null; readonly isUpdate: boolean } {
  const updates = updatesOf(document)
  const date = updates[updateAt(updates, span)]?.issued ?? null
  return date === null || date === document.published
    ? { date: document.published, isUpdate: false }
    : { date, isUpdate: true }
}

/** The day that a label names, as an ISO date. */
function issuedIn(label: string, published: string | null): string | null {
  const { groups } = DAY_IN.exec(label) ?? MONTH_IN.exec(label) ?? {}
  const month = MONTHS_IN_SHORT.indexOf((groups?.month ?? '').slice(0, 3).toLowerCase()) + 1
  const year = /\b20\d\d\b/u.exec(label)?.[0]
  const near = year ?? published?.slice(0, 4)
  if (groups === undefined || month === 0 || near === undefined) return null
  // What begins in December is updated in January of the next year.
  const isNext = year === undefined && month === 1 && published?.slice(5, 7) === '12'
  const day = `${String(month).padStart(2, '0')}-${(groups.day ?? '').padStart(2, '0')}`
  return `${isNext ? Number(near) + 1 : near}-${day}`
}

/** The place of the update in which a place stands, 0 for the newest; -1 where it stands in none. */
export function updateAt(updates: readonly Update[], { start }: Span): number {
  return updates.findIndex((update) => update.start <= start && start < update.end)
}

const CUE =
  /\bupdate[sd]?\b|\bbulletins?\b|\bsit(?:uation )?rep(?:ort)?\b|\bstatements?\b|\blive (?:blog|page|ticker)\b/iu

const MAY_BE_HEADED: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'heading',
  'subhead',
  'paragraph',
  'note',
  'list-item',
])

/** What a label says of its part. */
interface Reading {
  /** It is called an update, and is no bare hour or day. */
  readonly isNamed: boolean
  /** "Update {3}", "{third} update". */
  readonly number: number | null
  /** Of months and days, or of days alone ("day 2"). */
  readonly day: number | null
  readonly minutes: number | null
}

interface Label extends Reading {
  readonly span: Span
}

const NOTHING_READ: Reading = { isNamed: false, number: null, day: null, minutes: null }

/** Reads what a block opens with as the label of an update: a line of its own, or parted by a mark from what follows. */
function labelOf(text: string, block: Block): Label | null {
  const [line = ''] = text.slice(block.start, Math.min(block.end, block.start + LONGEST_LABEL)).split('\n')
  let read = NOTHING_READ
  let at = 0
  let end = 0
  let isParted = false
  for (;;) {
    const between = BETWEEN.exec(line.slice(at))?.[0] ?? ''
    isParted = /\S/u.test(between) || at + between.length === line.length
    const rest = line.slice(at + between.length)
    const piece = PIECES.flatMap((reads) => reads(rest, read) ?? [])[0]
    if (piece === undefined) break
    read = { ...read, ...piece.says }
    at += between.length + piece.length
    end = at
  }
  if (!isParted || (read.number === null && read.day === null && read.minutes === null)) return null
  // Those of a survey have numbers too.
  if (STATEMENT_NUMBER.test(line) && read.day === null && read.minutes === null) return null
  const isClosed = line.charAt(end) === ')'
  return { ...read, span: { start: block.start, end: block.start + end + (isClosed ? 1 : 0) } }
}

/** Characters: a label with its hour and day. */
const LONGEST_LABEL = 90

const BETWEEN = /^(?:[\s,()[\]|*•·–—-]|[.:](?!\d))+/u

type Piece = { readonly length: number; readonly says: Partial<Reading> } | null

/** What a label may be made of, each read where it has not been. */
const PIECES: readonly ((rest: string, known: Reading) => Piece)[] = [
  (rest, { isNamed }) => {
    const [words] = (isNamed ? null : ORIGINAL.exec(rest)) ?? []
    return words === undefined ? null : { length: words.length, says: { isNamed: true, number: 0 } }
  },
  (rest, { isNamed }) => {
    const [words] = (isNamed ? null : KIND.exec(rest)) ?? []
    return words === undefined ? null : { length: words.length, says: { isNamed: true } }
  },
  (rest, { number }) => {
    const [words, order = ''] = (number === null ? ORDER.exec(rest) : null) ?? []
    return words === undefined ? null : { length: words.length, says: { number: placeOf(order) } }
  },
  (rest, { day }) => {
    const [words, count = ''] = (day === null ? DAY_NUMBER.exec(rest) : null) ?? []
    if (words === undefined) return null
    return { length: words.length, says: { day: numberOf(count.toLowerCase()) } }
  },
  (rest, { day }) => {
    const { groups, 0: words } = DAY_FIRST.exec(rest) ?? MONTH_FIRST.exec(rest) ?? {}
    if (words === undefined || groups === undefined) return null
    const { month: name = '', day: of } = groups
    const month = MONTHS_IN_SHORT.indexOf(name.slice(0, 3).toLowerCase())
    // "Day 2, 6 May" is told apart by its number already.
    return { length: words.length, says: { day: day ?? month * 100 + Number(of) } }
  },
  (rest, { isNamed, number }) => {
    const [words, count] = (isNamed && number === null ? NUMBER.exec(rest) : null) ?? []
    return words === undefined ? null : { length: words.length, says: { number: Number(count) } }
  },
  (rest, { minutes }) => {
    const { groups, 0: words } = (minutes === null ? HOUR.exec(rest) : null) ?? {}
    if (words === undefined || groups === undefined) return null
    const { noon, hour = '0', minute = '0', half } = groups
    const hours = noon
      ? /^n/iu.test(noon)
        ? 12
        : 0
      : half
        ? (Number(hour) % 12) + (/p/iu.test(half) ? 12 : 0)
        : Number(hour)
    return { length: words.length, says: { minutes: hours * 60 + Number(minute) } }
  },
  (rest) => {
    const [words] = WEEKDAY.exec(rest) ?? []
    return words === undefined ? null : { length: words.length, says: {} }
  },
]

const KIND =
  /^(?:(?:media|press|news|public|further|operational|service|live) )?(?:(?:updated )?statement|update|bulletin|sit(?:uation )?rep(?:ort)?)\b/iu

/** What stood there before any update. */
const ORIGINAL =
  /^(?:the )?(?:original|initial|first)(?:ly)? (?:appeal|announcement|release|report|notice|alert|advice|message|post|story|information|warning|issued|published)\b/iu

const STATEMENT_NUMBER = /^\W*statement (?:no\.? ?)?\d/iu

const ORDER = new RegExp(
  String.raw`^(?:the )?(original|initial|${ORDINALS.join('|')}|latest|final|newest|\d{1,2}(?:st|nd|rd|th))\b`,
  'iu',
)

function placeOf(word: string): number {
  const order = word.toLowerCase()
  return /^(?:latest|final|newest)$/u.test(order) ? Number.POSITIVE_INFINITY : (ordinalOf(order) ?? 0)
}

const DAY_NUMBER = /^day (\d{1,2}|one|two|three|four|five)\b/iu

const DAY_FIRST = new RegExp(
  String.raw`^(?:on |of )?(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>${MONTH})\b\.?(?:,? \d{4})?`,
  'iu',
)
const DAY_IN = new RegExp(String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>${MONTH})\b`, 'iu')
const MONTH_IN = new RegExp(String.raw`\b(?<month>${MONTH})\b\.? (?<day>\d{1,2})(?:st|nd|rd|th)?\b`, 'iu')
const MONTH_FIRST = new RegExp(
  String.raw`^(?:on |of )?(?<month>${MONTH})\b\.? (?<day>\d{1,2})(?:st|nd|rd|th)?\b(?:,? \d{4})?`,
  'iu',
)

/** No hour, and none that counts what follows: "update {2}", but not "update {2.20 pm}" or "update: {2 people}". */
const NUMBER = /^(?:no\.? ?|number |#|nr\.? ?)?(\d{1,2})(?![\d:.]\d|\d| ?[ap]\.?m| \p{L})/iu

const HOUR =
  /^(?:at |as of |as at )?(?:(?:12 )?(?<noon>noon|midnight)\b|(?<hour>[01]?\d|2[0-3])(?:[:.h](?<minute>[0-5]\d)(?!\d)|(?= ?(?:[ap]\.?m|h(?:rs|ours)?|o[’']clock)\b))(?: ?(?<half>[ap])\.?m\b\.?)?(?: ?(?:h(?:rs|ours)?|o[’']clock)\b)?(?: ?(?:CES?T|GMT|BST|UTC|[EP][SD]?T)\b)?)/iu

const WEEKDAY = new RegExp(String.raw`^(?:on )?${DAY_NAME}\b(?: (?:morning|afternoon|evening|night))?`, 'iu')

/** Whether a page says that it is kept up to date, and what stands behind its hours or days are sentences. */
function isTicker(
  document: Document,
  found: readonly { readonly at: number; readonly block: Block }[],
): boolean {
  const [first] = found
  if (first === undefined || found.length < 2) return false
  const above = `${document.title}\n${document.text.slice(0, first.block.start)}`
  if (!KEPT_UP.test(above) || PROGRAMME.test(above)) return false
  return found.every(({ at, block }) => {
    const told = block.kind === 'heading' || block.kind === 'subhead' ? document.blocks[at + 1] : block
    return told !== undefined && SENTENCE.test(textAt(document.text, told))
  })
}

const KEPT_UP =
  /\b(?:live|running|rolling|regular|latest|hourly|daily) (?:updates?|blog|page|ticker|statements?|bulletins?)\b|\bupdates\b|\b(?:page|text|statement) (?:is|will be) updated\b/iu

const PROGRAMME = /\b(?:programme|program|agenda|schedule|timetable|running order|line-?up)\b/iu

const SENTENCE = /\p{L}+\s(?:\S+\s+){2,}\S*[.!]["”’]?\s*$/u

/** Whether labels run down the page (1), so that the newest stands last, or up it (-1); 0 where they do neither. */
function wayOf(labels: readonly Label[]): number {
  let way = 0
  for (const [at, label] of labels.entries()) {
    const before = labels[at - 1]
    if (before === undefined) continue
    const one = Math.sign(compared(label, before))
    if (one === 0) continue
    if (way !== 0 && one !== way) return 0
    way = one
  }
  return way
}

function compared(one: Label, other: Label): number {
  const apart = (key: 'number' | 'day' | 'minutes'): number => {
    const [a, b] = [one[key], other[key]]
    return a === null || b === null || a === b ? 0 : a - b
  }
  // What was first said has no number beside updates that have days alone.
  const isFirst = ({ number }: Label): number => Number(number === 0)
  return isFirst(other) - isFirst(one) || apart('number') || apart('day') || apart('minutes')
}

/** Where an update ends: at the next, at another heading, or where the house, its contacts or its notes begin. */
function endOf(blocks: readonly Block[], from: number, labels: ReadonlySet<number>): number {
  const next = blocks.findIndex(({ kind }, at) => at > from && (labels.has(at) || ENDS.has(kind)))
  return (next === -1 ? blocks.at(-1)?.end : blocks[next]?.start) ?? 0
}

const ENDS: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'heading',
  'boilerplate',
  'safe-harbour',
  'contact',
  'source',
])
