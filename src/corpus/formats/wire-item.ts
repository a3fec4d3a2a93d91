import { textAt } from '../../spans.ts'
import { mendWindows1252 } from './encoding.ts'
import { addFragment, decodeEntities } from './html.ts'
import { addBlock, emptyPage, type Page } from './page.ts'
import type { Parsed, ParsedBlock, Told } from './parsed.ts'
import { parseText } from './text.ts'
import { escaped } from './xml-html.ts'

/** Words as a format holds them: HTML, or plain text with its line ends. */
export interface Content {
  readonly words: string
  readonly isHtml: boolean
}

/** A release as a wire format, a feed or a mail gives it, field by field. */
export interface WireItem {
  readonly format: string
  readonly headline: string | null
  /** Of several blocks there is no one subhead, and they stand above the text as they are. */
  readonly subhead?: string | Content | null
  /** As it would be printed, on one line ("TROMSØ, Norway"). */
  readonly dateline?: string | null
  readonly body: readonly Content[]
  /** Which blocks of the body are the release's; all where it is left out. */
  readonly ownBlocks?: (body: Page) => readonly ParsedBlock[]
  readonly contacts?: readonly Content[]
  readonly metadata: readonly (readonly [key: MetadataKey, value: string | null | undefined])[]
  readonly part?: string
  /** Whether the fields are of the release itself, not of the mail or feed that carries it. */
  readonly stated: boolean
}

export type MetadataKey =
  | 'title'
  | 'published'
  | 'embargoed'
  | 'place'
  | 'issuer'
  | 'wire'
  | 'language'
  | 'url'
  | 'status'
  | 'identifier'
  | 'version'
  | 'replaces'

/** Most items of one file: an archive of ten years has as many; each is as much work as a file. */
export const MOST_ITEMS = 10_000

/**
 * Sets an item as a release is printed: headline, subhead, dateline, body,
 * contacts. What a field says that the body begins with is not set twice.
 */
export function setItem(item: WireItem): Parsed {
  const { format, part, stated } = item
  const body = emptyPage()
  for (const content of item.body) addContent(body, content)
  const page = emptyPage()
  const headline = item.headline ?? ''
  addTold(page, 'headline', 'heading', headline, 1)
  const subheads = emptyPage()
  addContent(subheads, asContent(item.subhead))
  const subhead = subheads.blocks.length === 1 ? (oneLine(subheads.text) ?? '') : ''
  if (subhead === '') append(page, subheads, subheads.blocks)
  else if (fold(subhead) !== fold(headline)) addTold(page, 'subhead', 'heading', subhead, 2)
  const rest = withoutRepeated(body, item.ownBlocks?.(body) ?? body.blocks, [headline, subhead])
  const dateline = item.dateline ?? ''
  const first = rest[0]
  const isPrinted = first !== undefined && fold(textOf(body, first)).startsWith(fold(dateline))
  if (!isPrinted) addTold(page, 'dateline', 'paragraph', dateline)
  append(page, body, rest)
  for (const content of item.contacts ?? []) {
    const section = emptyPage()
    addContent(section, content)
    append(page, section, section.blocks, 'contact')
  }
  return {
    format,
    text: page.text,
    blocks: page.blocks,
    metadata: new Map(
      item.metadata.flatMap(([key, value]) =>
        value === null || value === undefined || value === '' ? [] : [[key, value] as const],
      ),
    ),
    stated,
    ...(part === undefined ? {} : { part }),
  }
}

function asContent(subhead: WireItem['subhead']): Content {
  return typeof subhead === 'string'
    ? { words: subhead, isHtml: false }
    : (subhead ?? { words: '', isHtml: false })
}

/** Appends the blocks of a content. Plain text that is HTML all the same is read as HTML. */
export function addContent(page: Page, { words: written, isHtml }: Content): void {
  const words = printable(written)
  if (isHtml && TAG.test(words)) {
    addFragment(page, words)
    return
  }
  // Of HTML without a tag an indented line goes on with the one before; other line ends were typed.
  const text = isHtml ? decodeEntities(words.replace(/(?<=\S)[^\S\n]*\n[ \t]+(?=\S)/g, ' ')) : words
  const plain = parseText(text.replace(/[\u00a0\u2007\u202f]/g, ' '))
  for (const { kind, start, end, level } of plain.blocks)
    addBlock(page, kind, plain.text.slice(start, end), level)
}

const TAG = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/i

/** A headline or another field on one line, without the markup that some feeds put in it. */
export function oneLine(written: string | null | undefined): string | null {
  if (written === null || written === undefined) return null
  const bare = printable(written.replace(INLINE, ''))
  const words = (bare.includes('&') ? decodeEntities(bare) : bare).replace(/\s+/g, ' ').trim()
  return words === '' ? null : words
}

/** Without the characters that nobody sees: JSON and mails can hold any. */
function printable(words: string): string {
  return mendWindows1252(words)
    .replace(/[\p{Cc}\u00ad\u200b\ufeff]/gu, (mark) => (/\s/.test(mark) && mark !== '\ufeff' ? mark : ''))
    .replace(/\p{Cs}/gu, '\ufffd')
}

const INLINE = /<\/?(?:a|b|i|u|em|strong|sub|sup|span|p|br|font)\b[^<>]*>/gi

/** Lines of a contact as a content; null when there are none. */
export function contactLines(lines: readonly (string | null | undefined)[]): Content[] {
  const written = lines.filter((line) => line !== null && line !== undefined && line !== '')
  if (written.length === 0) return []
  return [{ words: `<p>${written.map((line) => escaped(line ?? '')).join('<br>')}</p>`, isHtml: true }]
}

function addTold(page: Page, told: Told, kind: ParsedBlock['kind'], words: string, level = 0): void {
  const before = page.blocks.length
  addBlock(page, kind, words, level)
  const added = page.blocks[before]
  if (added !== undefined) page.blocks[before] = { ...added, told }
}

/** The body's blocks without those at its top that only say a field again. */
function withoutRepeated(
  body: Page,
  blocks: readonly ParsedBlock[],
  fields: readonly string[],
): readonly ParsedBlock[] {
  const said = new Set(fields.map(fold).filter((words) => words !== ''))
  let at = 0
  while (at < blocks.length - 1 && said.has(fold(textOf(body, blocks[at])))) at++
  return blocks.slice(at)
}

/** Appends blocks of another page, with the separators that they had. */
function append(page: Page, other: Page, blocks: readonly ParsedBlock[], told?: Told): void {
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1]
    const isRow = block.kind === 'table-row' && before?.kind === 'table-row' && block.start === before.end + 1
    const count = page.blocks.length
    addBlock(page, block.kind, textOf(other, block), block.level, isRow ? '\n' : '\n\n')
    const added = page.blocks[count]
    if (told !== undefined && added !== undefined) page.blocks[count] = { ...added, told }
  }
}

function textOf(page: Page, block: ParsedBlock | undefined): string {
  return block === undefined ? '' : textAt(page.text, block)
}

function fold(words: string): string {
  return words
    .slice(0, LONGEST_COMPARED)
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/[\s,.:–—-]+$/, '')
    .trim()
}

/** No headline is longer. */
const LONGEST_COMPARED = 1000
