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
export function passages(document: Document, maxLength = MAX_LENGTH): Passage[] {
  const groups: Group[] = []
  for (const [index, block] of document.blocks.entries()) {
    const kind = KINDS[block.kind]
    if (kind === null) continue
    const last = groups.at(-1)
    if (
      last !== undefined &&
      last.kind === kind &&
      last.to === index - 1 &&
      joins(document, last, block, index, maxLength)
    )
      last.to = index
    else groups.push({ kind, from: index, to: index })
  }
  // Documents come in several shapes; compiled code wants one.
  const { id, title, text, blocks } = document
  return groups.flatMap((group) => toPassage({ id, title, text, blocks }, group))
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

function joins(document: Document, group: Group, block: Block, index: number, maxLength: number): boolean {
  const isHeading = (at: number): boolean =>
    document.blocks[at]?.kind === 'heading' || isHeaderRow(document, at)
  if (isHeading(index)) return isHeading(group.to) && fits(document, group, block, maxLength)
  if (SECTIONS.has(group.kind) && block.lead === null) return false
  if (isHeading(group.to)) return true
  return fits(document, group, block, maxLength)
}

/** A table's header row heads what follows as a heading does. */
function isHeaderRow({ blocks }: Document, at: number): boolean {
  return (
    blocks[at]?.kind === 'table-row' && blocks[at + 1]?.kind === 'table-row' && blocks[at + 1]?.lead === at
  )
}

function fits(document: Document, group: Group, block: Block, maxLength: number): boolean {
  return block.end - (document.blocks[group.from]?.start ?? block.start) <= maxLength
}

function toPassage(
  document: Pick<Document, 'id' | 'title' | 'text' | 'blocks'>,
  { kind, from, to }: Group,
): Passage[] {
  const start = document.blocks[from]?.start
  const end = document.blocks[to]?.end
  if (start === undefined || end === undefined) return []
  const isInside = (at: number): boolean => at >= from && at <= to
  const under = leads(document.blocks, from).filter((at) => !isInside(at))
  const text = document.text.slice(start, end)
  // A text without a headline takes its first words for a title.
  const hasTitle =
    document.blocks.slice(from, to + 1).some((block) => block.kind === 'headline') ||
    startsWith(text, document.title)
  const above = under.map((at) => document.text.slice(document.blocks[at]?.start, document.blocks[at]?.end))
  const context = (hasTitle ? above : [document.title, ...above]).join('\n')
  return [{ id: `${document.id}#${start}-${end}`, documentId: document.id, kind, start, end, text, context }]
}

/** Whether a text begins with a title, whatever white space stands between the words. */
function startsWith(text: string, title: string): boolean {
  // Nearly always the first letter tells, and nothing need be replaced.
  if (title !== '' && /\S/.test(text.charAt(0)) && text.charAt(0) !== title.charAt(0)) return false
  return text.replace(/\s+/g, ' ').startsWith(title)
}

/** What introduces a block, outermost first: its lead, and the lead of that. */
function leads(blocks: readonly Block[], index: number): number[] {
  const lead = blocks[index]?.lead ?? null
  return lead === null || lead >= index ? [] : [...leads(blocks, lead), lead]
}
