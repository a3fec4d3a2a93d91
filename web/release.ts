import type { Publication } from '../src/model.ts'
import type { Document } from './api.ts'
import { longDate } from './dates.ts'
import { type Child, h, present } from './dom.ts'
import { type Words, wordsOf } from './inline.ts'
import { tableView } from './release-table.ts'
import { PREFIX } from './server.ts'

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
 * and tables, and what is not the story (boilerplate, contacts) set apart. What
 * a wire adds for itself is folded away, and unfolded when it is cited.
 *
 * The marked range counts in the document's text. It may begin and end inside
 * blocks and cross any number of them: the marked words are exactly
 * `text.slice(start, end)` without the white space between blocks. There are no
 * marks when it lies outside every block.
 */
export function releaseView(document: Document, cited: Range | null): ReleaseView {
  const words = wordsOf(document, cited)
  const set: Setting = { document, words, cited, tables: 0 }
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
  return { article, marks: words.marks }
}

interface Setting {
  readonly document: Document
  readonly words: Words
  readonly cited: Range | null
  /** How many tables have been set: each has a number for a name. */
  tables: number
}

/** What stands under the story. */
const TAIL = new Set<Block['kind']>(['boilerplate', 'safe-harbour', 'contact', 'source', 'note', 'furniture'])

/** Headline and subhead from their blocks, or else from the metadata, and the line that says who and when. */
function head(set: Setting): Child[] {
  const { blocks, title, subtitle, issuer, published, status, url } = set.document
  const place = set.document.placeName ?? set.document.place
  const headlines = blocks.filter((block) => block.kind === 'headline')
  // A line with the issuer alone is no subhead: the byline has these words.
  const issuerLine = blocks.find((block) => block.kind === 'subhead' && isName(textOf(set, block), issuer))
  const subheads = blocks.filter((block) => block.kind === 'subhead' && block !== issuerLine)
  return [
    ...blocks.filter((block) => block.kind === 'status').map((block) => line(set, 'p', 'status', block)),
    status !== 'current' && h('p', { class: `flag ${status}` }, STATUS_TEXT[status]),
    ...versions(set.document),
    ...(headlines.length > 0
      ? headlines.map((block) => line(set, 'h2', 'headline', block))
      : [h('h2', { class: 'headline', dir: 'auto' }, title)]),
    ...(blocks.some((block) => block.kind === 'subhead')
      ? subheads.map((block) => line(set, 'p', 'subhead', block))
      : [
          subtitle !== null &&
            !isName(subtitle, issuer) &&
            h('p', { class: 'subhead', dir: 'auto' }, subtitle),
        ]),
    h(
      'p',
      { class: 'byline' },
      issuer !== null &&
        (issuerLine === undefined
          ? h('span', { dir: 'auto' }, issuer)
          : h('span', { class: 'issuer-line', dir: 'auto' }, ...set.words.of(issuerLine))),
      place !== null && h('span', { dir: 'auto' }, place),
      published === null ? h('span', {}, 'undated') : h('time', { datetime: published }, longDate(published)),
      // Only such an address becomes a link: a file may name any, also a `javascript:` one.
      url !== null && /^https?:\/\//i.test(url) && h('a', { href: url, rel: 'noreferrer' }, 'Original'),
    ),
  ]
}

/** Whether a line holds a name and nothing else, however it is introduced. */
function isName(line: string, name: string | null): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/^(?:(?:issued )?by|issuer|source|company|from)\b:? /, '')
      .replace(/^the /, '')
      .replace(/[.,]$/, '')
  return name !== null && bare(line) === bare(name)
}

export const STATUS_TEXT: Readonly<Record<Document['status'], string>> = {
  current: 'Current',
  embargoed: 'Under embargo: not for publication yet',
  corrected: 'Corrects or updates an earlier release',
  replaced: 'Replaced by a newer release',
  withdrawn: 'Withdrawn by its issuer',
}

/** The other versions of a release, by their dates, and the other places of its story, by who published it, with links. */
function versions({ replacedBy, correctedBy, corrects = [], alsoPublished = [] }: Document): Child[] {
  const linked = (label: string, others: readonly Publication[], nameOf: (one: Publication) => Child[]) =>
    others.length > 0 &&
    h(
      'p',
      { class: 'versions' },
      `${label} `,
      ...others.slice(0, MOST_VERSIONS).flatMap((one, index) => [index > 0 && '; ', ...nameOf(one)]),
    )
  return [
    linked('Replaced by', replacedBy ? [replacedBy] : [], versionName),
    linked('Corrected in part by', correctedBy ? [correctedBy] : [], versionName),
    linked('Corrects or replaces', corrects, versionName),
    linked('Also published by', alsoPublished, (one) => [
      linkTo(one, one.wire ?? one.issuer ?? one.title),
      `, ${longDate(one.published)}`,
    ]),
  ]
}

/** "the release of 12 August 2025": its issuer, which is the same, would read as if a house were replaced. */
function versionName(one: Publication): Child[] {
  return [
    linkTo(one, one.published === null ? `“${one.title}”` : `the release of ${longDate(one.published)}`),
  ]
}

function linkTo({ documentId }: Publication, name: string): HTMLElement {
  return h('a', { href: `${PREFIX}/documents/${encodeURIComponent(documentId)}` }, h('bdi', {}, name))
}

const MOST_VERSIONS = 5

/** Sets blocks one after the other; list items, rows and lines of a wire that follow each other belong together. */
function flow(set: Setting, blocks: readonly Block[]): Child[] {
  const children: Child[] = []
  for (let index = 0; index < blocks.length; ) {
    const run = runOf(set, blocks, index)
    const [block] = run
    if (block === undefined) break
    if (block.kind === 'list-item') children.push(list(set, run))
    else if (block.kind === 'table-row')
      children.push(tableView(set.document, run, set.words, `Table ${++set.tables}`))
    else if (isChrome(set, block)) children.push(chrome(set, run))
    else children.push(single(set, block))
    index += run.length
  }
  return children
}

/** The blocks from one on that are set together with it. */
function runOf(set: Setting, blocks: readonly Block[], from: number): Block[] {
  const [first, ...rest] = blocks.slice(from)
  if (first === undefined) return []
  const belongs = (block: Block): boolean => {
    if (first.kind === 'list-item') return block.kind === 'list-item'
    // A row that no other row leads begins a table of its own.
    if (first.kind === 'table-row') return block.kind === 'table-row' && !isHeader(set, block, first)
    return isChrome(set, first) && isChrome(set, block)
  }
  const end = rest.findIndex((block) => !belongs(block))
  return [first, ...(end === -1 ? rest : rest.slice(0, end))]
}

function isHeader({ document }: Setting, row: Block, first: Block): boolean {
  if (first.lead === null && row.lead === null) return false
  return document.blocks[row.lead ?? -1]?.kind !== 'table-row'
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
      return quotation(set, block)
    default:
      return line(set, 'p', TAIL.has(block.kind) ? `part-${block.kind}` : block.kind, block)
  }
}

function line(set: Setting, tag: 'p' | 'h2' | 'h3', name: string, block: Block): HTMLElement {
  return h(tag, { class: name, dir: 'auto' }, ...set.words.of(block))
}

/** A pulled quotation, with its speaker where the words themselves do not name him or her. */
function quotation(set: Setting, block: Block): HTMLElement {
  const { quotations } = set.document
  const said = quotations.find(({ start, end }) => start < block.end && end > block.start)
  const speaker = said?.speaker ?? null
  const isNamed = speaker === null || textOf(set, block).includes(speaker.name)
  return h(
    'blockquote',
    { dir: 'auto' },
    h('p', {}, ...set.words.of(block)),
    !isNamed &&
      h('footer', {
        dir: 'auto',
        'data-speaker': [speaker.name, speaker.role].filter(Boolean).join(', '),
      }),
  )
}

/** A list shows bullets of ours only where the text has none of its own; items stand under those that lead them. */
function list(set: Setting, items: readonly Block[]): HTMLElement {
  const own = items.some((item) => /^\s*(?:[^\p{L}\p{N}\s"“‘('$€£¥]|\d{1,3}[.)])/u.test(textOf(set, item)))
  const under = (parent: Block | null) =>
    items.filter((item) => {
      const lead = set.document.blocks[item.lead ?? -1]
      return lead !== undefined && items.includes(lead) ? lead === parent : parent === null
    })
  const branch = (level: readonly Block[]): HTMLElement =>
    h(
      'ul',
      { class: own ? 'own-bullets' : undefined, role: 'list' },
      ...level.map((item) => {
        const words = set.words.of(item)
        const inner = under(item)
        return h('li', { dir: 'auto' }, ...words, inner.length > 0 && branch(inner))
      }),
    )
  return branch(under(null))
}

/** Lines by which a wire points to itself, and end marks; notes to editors are for readers. */
function isChrome(set: Setting, block: Block): boolean {
  return block.kind === 'note' && !/^(?:notes?\s+(?:to|for)|editors?\b)/iu.test(textOf(set, block))
}

function chrome(set: Setting, blocks: readonly Block[]): HTMLElement {
  const { cited } = set
  const isCited = cited !== null && blocks.some(({ start, end }) => start < cited.end && end > cited.start)
  const lines = blocks.map((block) => line(set, 'p', 'part-note', block))
  return h(
    'details',
    { class: 'chrome', open: isCited },
    // Its words are the style sheet's: the text of the article is the release's and nothing else.
    h('summary', { 'aria-label': 'Added by the wire' }),
    ...present(lines),
  )
}

function textOf({ document }: Setting, { start, end }: Range): string {
  return document.text.slice(start, end)
}
