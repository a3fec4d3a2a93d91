import type { Block, BlockKind, Document, Passage, PassageKind } from '../model.ts'

/**
 * Splits a document into passages at block boundaries.
 *
 * Neighbouring blocks of one kind of passage are joined while they fit into
 * `maxLength` characters. A block is never cut, so a longer one makes a longer
 * passage. A heading, or the header row of a table, opens a new passage and stays
 * with what follows it, even when the two are longer. Passages keep the order of the document, do not
 * overlap, and leave out nothing but furniture and what stands between blocks.
 *
 * The context is the title and what the passage stands under: its heading, the
 * lead-in of its list, the header row of its table. Nothing that is in the
 * passage itself is repeated there.
 *
 * @example
 * passages({ ...release, text: 'First.\n\nSecond.' }, 10).map((p) => p.text)
 * // => ['First.', 'Second.']
 */
export function passages({ id, title, text, blocks }: Document, maxLength = MAX_LENGTH): Passage[] {
  const groups: Group[] = []
  for (const [index, block] of blocks.entries()) {
    const kind = KINDS[block.kind]
    if (kind === null) continue
    const last = groups.at(-1)
    if (
      last !== undefined &&
      last.kind === kind &&
      last.to === index - 1 &&
      joins(blocks, last, block, index, maxLength)
    )
      last.to = index
    else groups.push({ kind, from: index, to: index })
  }
  // Documents come in several shapes; compiled code wants one.
  const source = { id, title, text, blocks }
  return groups.map((group) => toPassage(source, group))
}

/** Long enough for a claim with its context, short enough to quote whole. */
const MAX_LENGTH = 600

const KINDS: Readonly<Record<BlockKind, PassageKind | null>> = {
  status: 'headline',
  headline: 'headline',
  subhead: 'headline',
  heading: 'body',
  paragraph: 'body',
  'list-item': 'body',
  'table-row': 'body',
  quotation: 'body',
  source: 'body',
  note: 'body',
  boilerplate: 'boilerplate',
  'safe-harbour': 'safe-harbour',
  contact: 'contact',
  furniture: null,
}

/** Each "About" and each legal notice is a passage of its own, or several. */
const SECTIONS: ReadonlySet<PassageKind> = new Set(['boilerplate', 'safe-harbour'])

/** Blocks from index `from` to index `to`, both in. */
interface Group {
  readonly kind: PassageKind
  readonly from: number
  to: number
}

function joins(
  blocks: readonly Block[],
  group: Group,
  block: Block,
  index: number,
  maxLength: number,
): boolean {
  if (isHeading(blocks, index)) return isHeading(blocks, group.to) && fits(blocks, group, block, maxLength)
  if (SECTIONS.has(group.kind) && block.lead === null) return false
  if (isHeading(blocks, group.to)) return true
  return fits(blocks, group, block, maxLength)
}

function isHeading(blocks: readonly Block[], at: number): boolean {
  return blocks[at]?.kind === 'heading' || isHeaderRow(blocks, at)
}

/** A table's header row heads what follows as a heading does. */
function isHeaderRow(blocks: readonly Block[], at: number): boolean {
  return (
    blocks[at]?.kind === 'table-row' && blocks[at + 1]?.kind === 'table-row' && blocks[at + 1]?.lead === at
  )
}

function fits(blocks: readonly Block[], group: Group, block: Block, maxLength: number): boolean {
  return block.end - (blocks[group.from]?.start ?? block.start) <= maxLength
}

/** What passages are made of. */
type Source = Pick<Document, 'id' | 'title' | 'text' | 'blocks'>

function toPassage({ id, title, text: whole, blocks }: Source, { kind, from, to }: Group): Passage {
  const start = blocks[from]?.start ?? 0
  const end = blocks[to]?.end ?? start
  const text = whole.slice(start, end)
  // A text without a headline takes its first words for a title.
  const hasTitle = holdsHeadline(blocks, from, to) || startsWith(text, title)
  let context = hasTitle ? '' : title
  for (const at of leads(blocks, from)) {
    if (at >= from && at <= to) continue
    const above = whole.slice(blocks[at]?.start, blocks[at]?.end)
    context = context === '' ? above : `${context}\n${above}`
  }
  return { id: `${id}#${start}-${end}`, documentId: id, kind, start, end, text, context }
}

function holdsHeadline(blocks: readonly Block[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (blocks[at]?.kind === 'headline') return true
  return false
}

/** Whether a text begins with a title, whatever white space stands between the words. */
function startsWith(text: string, title: string): boolean {
  let at = 0
  for (const unit of title.split('')) {
    const isSpace = SPACE.test(text.charAt(at))
    // Nearly always the first letter tells.
    if (unit !== (isSpace ? ' ' : text.charAt(at))) return false
    at++
    while (isSpace && SPACE.test(text.charAt(at))) at++
  }
  return true
}

const SPACE = /\s/

/** What introduces a block, outermost first: its lead, and the lead of that. */
function leads(blocks: readonly Block[], index: number): number[] {
  const lead = blocks[index]?.lead ?? null
  return lead === null || lead >= index ? [] : [...leads(blocks, lead), lead]
}
