import type { Publication } from '../src/model.ts'
import type { Document } from './api.ts'
import { longDate } from './dates.ts'
import { type Child, h } from './dom.ts'

interface Range {
  readonly start: number
  readonly end: number
}

type Block = Document['blocks'][number]

/** A release set for reading, and the marked words in it, in their order. */
export interface ReleaseView {
  readonly article: HTMLElement
  readonly marks: readonly HTMLElement[]
}

/**
 * Sets a whole document as a release: headline, subhead, dateline, body, lists
 * and tables, and what is not the story (boilerplate, contacts) set apart.
 *
 * The marked range counts in the document's text. It may begin and end inside
 * blocks and cross any number of them: text nodes are split at its offsets, so
 * the marked words are exactly `text.slice(start, end)` without the white space
 * between blocks. There are no marks when it lies outside every block.
 */
export function releaseView(document: Document, cited: Range | null): ReleaseView {
  const marks: HTMLElement[] = []
  const set: Setting = { document, cited, marks, tables: 0 }
  const isTail = (block: Block | undefined) => block !== undefined && TAIL.has(block.kind)
  let tailStart = document.blocks.length
  while (isTail(document.blocks[tailStart - 1])) tailStart--
  const article = h(
    'article',
    { class: 'release', lang: document.language },
    ...head(set),
    h('div', { class: 'body' }, ...flow(set, document.blocks.slice(0, tailStart))),
    tailStart < document.blocks.length &&
      h('div', { class: 'tail' }, ...flow(set, document.blocks.slice(tailStart))),
  )
  return { article, marks }
}

interface Setting {
  readonly document: Document
  readonly cited: Range | null
  readonly marks: HTMLElement[]
  /** How many tables have been set: each has a number for a name. */
  tables: number
}

/** What stands under the story. */
const TAIL = new Set<Block['kind']>(['boilerplate', 'safe-harbour', 'contact', 'source', 'note', 'furniture'])

/** Headline and subhead from their blocks, or else from the metadata, and the line that says who and when. */
function head(set: Setting): Child[] {
  const { blocks, title, subtitle, issuer, published, status, place, url } = set.document
  const headlines = blocks.filter((block) => block.kind === 'headline')
  const subheads = blocks.filter((block) => block.kind === 'subhead')
  return [
    ...blocks.filter((block) => block.kind === 'status').map((block) => line(set, 'p', 'status', block)),
    status !== 'current' && h('p', { class: `flag ${status}` }, STATUS_TEXT[status]),
    ...versions(set.document),
    ...(headlines.length > 0
      ? headlines.map((block) => line(set, 'h2', 'headline', block))
      : [h('h2', { class: 'headline', dir: 'auto' }, title)]),
    ...(subheads.length > 0
      ? subheads.map((block) => line(set, 'p', 'subhead', block))
      : [subtitle !== null && h('p', { class: 'subhead', dir: 'auto' }, subtitle)]),
    h(
      'p',
      { class: 'byline' },
      issuer !== null && h('span', { dir: 'auto' }, issuer),
      place !== null && h('span', { dir: 'auto' }, place),
      published === null ? h('span', {}, 'undated') : h('time', { datetime: published }, longDate(published)),
      // Only such an address becomes a link: a file may name any, also a `javascript:` one.
      url !== null && /^https?:\/\//i.test(url) && h('a', { href: url, rel: 'noreferrer' }, 'Original'),
    ),
  ]
}

export const STATUS_TEXT: Readonly<Record<Document['status'], string>> = {
  current: 'Current',
  embargoed: 'Under embargo: not for publication yet',
  corrected: 'Corrects or updates an earlier release',
  replaced: 'Replaced by a newer release',
  withdrawn: 'Withdrawn by its issuer',
}

/** The other versions of a release and the other places of its story, with links. */
function versions({ replacedBy, corrects = [], alsoPublished = [] }: Document): Child[] {
  const linked = (label: string, others: readonly Publication[]) =>
    others.length > 0 &&
    h(
      'p',
      { class: 'versions' },
      `${label} `,
      ...others
        .slice(0, MOST_VERSIONS)
        .flatMap(({ documentId, wire, issuer, title, published }, index) => [
          index > 0 && '; ',
          h(
            'a',
            { href: `/documents/${encodeURIComponent(documentId)}` },
            h('bdi', {}, wire ?? issuer ?? title),
          ),
          `, ${longDate(published)}`,
        ]),
    )
  return [
    linked('Replaced by', replacedBy ? [replacedBy] : []),
    linked('Replaces', corrects),
    linked('Also published by', alsoPublished),
  ]
}

const MOST_VERSIONS = 5

/** Sets blocks one after the other, neighbouring list items as one list and table rows as one table. */
function flow(set: Setting, blocks: readonly Block[]): Child[] {
  const children: Child[] = []
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index]
    if (block === undefined) break
    const run = runOf(blocks, index)
    if (block.kind === 'list-item') children.push(list(set, run))
    else if (block.kind === 'table-row') children.push(table(set, run))
    else children.push(single(set, block))
    index += block.kind === 'list-item' || block.kind === 'table-row' ? run.length : 1
  }
  return children
}

function runOf(blocks: readonly Block[], from: number): Block[] {
  const rest = blocks.slice(from)
  const end = rest.findIndex((block) => block.kind !== rest[0]?.kind)
  return end === -1 ? rest : rest.slice(0, end)
}

function single(set: Setting, block: Block): Child {
  switch (block.kind) {
    // The head has set these already.
    case 'status':
    case 'headline':
    case 'subhead':
      return null
    case 'heading':
      return line(set, 'h3', 'heading', block)
    case 'quotation':
      return h('blockquote', { dir: 'auto' }, ...words(set, block))
    default:
      return line(set, 'p', TAIL.has(block.kind) ? `part-${block.kind}` : block.kind, block)
  }
}

function line(set: Setting, tag: 'p' | 'h2' | 'h3', name: string, block: Block): HTMLElement {
  return h(tag, { class: name, dir: 'auto' }, ...words(set, block))
}

/** A list shows bullets of ours only where the text has none of its own. */
function list(set: Setting, items: readonly Block[]): HTMLElement {
  const own = items.some((item) => /^\s*(?:[^\p{L}\p{N}\s"“‘('$€£¥]|\d{1,3}[.)])/u.test(textOf(set, item)))
  return h(
    'ul',
    { class: own ? 'own-bullets' : undefined, role: 'list' },
    ...items.map((item) => h('li', { dir: 'auto' }, ...words(set, item))),
  )
}

/** Cells are parted by " | " and the header row stands first; a wide table scrolls by itself, also by keyboard. */
function table(set: Setting, blocks: readonly Block[]): HTMLElement {
  const rows = blocks.map((block) => cells(set, block))
  const [header, ...rest] = rows
  const body = rest.length > 0 ? rest : rows
  const isFigures = (column: number) =>
    body.every((ranges) => ranges[column] === undefined || isFigure(set, ranges[column]))
  const row = (ranges: readonly Range[], tag: 'th' | 'td') =>
    h(
      'tr',
      {},
      ...ranges.map((range, column) => {
        const name = isFigures(column) ? 'figure' : undefined
        return h(
          tag,
          { dir: 'auto', scope: tag === 'th' ? 'col' : undefined, class: name },
          ...words(set, range),
        )
      }),
    )
  return h(
    'div',
    { class: 'table', role: 'region', 'aria-label': `Table ${++set.tables}`, tabindex: 0 },
    h(
      'table',
      {},
      header !== undefined && rest.length > 0 && h('thead', {}, row(header, 'th')),
      h('tbody', {}, ...body.map((ranges) => row(ranges, 'td'))),
    ),
  )
}

function cells(set: Setting, row: Block): Range[] {
  let start = row.start
  return textOf(set, row)
    .split(CELL_BORDER)
    .map((cell) => {
      const range = { start, end: start + cell.length }
      start = range.end + CELL_BORDER.length
      return range
    })
}

const CELL_BORDER = ' | '

/** Figures are set flush right, so that they can be compared. */
function isFigure(set: Setting, range: Range): boolean {
  if (range.end - range.start > LONGEST_FIGURE) return false
  return /^[\s(+−–-]*[$€£¥]?\s?\d[\d.,\s]*\s?(?:%|[\p{L}€]{1,8}\.?)?\)?$/u.test(textOf(set, range))
}

const LONGEST_FIGURE = 24

/** The text of a range as text nodes, with the cited part of it marked. */
function words(set: Setting, range: Range): Child[] {
  const { cited, marks } = set
  const start = Math.max(range.start, cited?.start ?? Number.POSITIVE_INFINITY)
  const end = Math.min(range.end, cited?.end ?? Number.NEGATIVE_INFINITY)
  if (start >= end) return styled(set, range)
  const mark = h('mark', {}, ...styled(set, { start, end }))
  marks.push(mark)
  return [
    ...styled(set, { start: range.start, end: start }),
    mark,
    ...styled(set, { start: end, end: range.end }),
  ]
}

/** Sets the dateline in its own style where the text has one. */
function styled({ document }: Setting, range: Range): Child[] {
  const dateline = document.marks.dateline
  const text = (from: number, to: number) => document.text.slice(from, to)
  const start = Math.max(range.start, dateline?.start ?? Number.POSITIVE_INFINITY)
  const end = Math.min(range.end, dateline?.end ?? Number.NEGATIVE_INFINITY)
  if (start >= end) return range.start < range.end ? [text(range.start, range.end)] : []
  return [
    start > range.start && text(range.start, start),
    h('span', { class: 'dateline' }, text(start, end)),
    end < range.end && text(end, range.end),
  ]
}

function textOf({ document }: Setting, { start, end }: Range): string {
  return document.text.slice(start, end)
}
