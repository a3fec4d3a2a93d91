import { type HtmlElement, type HtmlNode, isElement, plain, wordsOf } from './html-node.ts'
import { addBlock, addTable, type Page } from './page.ts'
import type { ParsedKind } from './parsed.ts'

/**
 * Appends the blocks of an element: headings, paragraphs, list items, table
 * rows and block quotations. Recursive, so the caller bounds the depth.
 *
 * A table that only lays out the page is read as what is in it. Two line breaks
 * part paragraphs. A paragraph or list item that is nothing but links with
 * labels is page furniture and left out, as in Markdown; an address is content.
 * `originals` are what elements with a `data-stand-in` stand for.
 *
 * @example
 * addHtml(page, body) // of '<h2>Plant</h2><p>It<br>works.</p>'
 * page.text // => 'Plant\n\nIt\nworks.'
 */
export function addHtml(page: Page, root: HtmlElement, originals: readonly HtmlElement[] = []): void {
  const flow: Flow = { page, originals, words: '', around: '', hasLink: false }
  addChildren(flow, root, { kind: 'paragraph', level: 0, depth: 0 })
  endBlock(flow, { kind: 'paragraph', level: 0, depth: 0 })
}

/** Running text that is gathered until a block begins or ends. */
interface Flow {
  readonly page: Page
  readonly originals: readonly HtmlElement[]
  words: string
  /** `words` without those of labelled links. */
  around: string
  hasLink: boolean
}

/** What running text becomes where it stands. */
interface Place {
  readonly kind: ParsedKind
  readonly level: number
  /** Of a list that begins here. */
  readonly depth: number
  /** Stands before the first words of a list item. */
  readonly mark?: string
  /** Whether its sign is one of its letters. */
  readonly hasSign?: boolean
}

function addChildren(flow: Flow, parent: HtmlElement, place: Place): void {
  for (const node of parent.childNodes) {
    if (node.nodeType === TEXT) addWords(flow, node, parent)
    else if (isElement(node)) addElement(flow, node, place)
  }
}

const TEXT = 3

function addWords(flow: Flow, node: HtmlNode, parent: HtmlElement): void {
  const words = plain(node.textContent ?? '')
  const text = parent.nodeName === 'PRE' ? words.replace(/\r\n?/g, '\n') : words.replace(/\s+/g, ' ')
  flow.words += text
  flow.around += text
}

function addElement(flow: Flow, found: HtmlElement, place: Place): void {
  const element = flow.originals[Number(found.getAttribute('data-stand-in') ?? -1)] ?? found
  const name = element.nodeName.toUpperCase()
  if (UNSEEN.has(name)) return
  if (name === 'BR') {
    // Only the end is looked at: the whole again at every break would be quadratic.
    if (/\n[^\S\n]*$/.test(flow.words.slice(-8))) endBlock(flow, place)
    else flow.words += '\n'
  } else if (name === 'A') {
    addLink(flow, element, place)
  } else if (!BLOCKS.has(name)) {
    addChildren(flow, element, place)
  } else {
    endBlock(flow, place)
    addBlockElement(flow, element, name, place)
  }
}

/** What is never shown as words. */
const UNSEEN: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE IFRAME OBJECT EMBED SVG MATH CANVAS VIDEO AUDIO BUTTON SELECT TEXTAREA INPUT'.split(
    ' ',
  ),
)

const BLOCKS: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)

function addBlockElement(flow: Flow, element: HtmlElement, name: string, place: Place): void {
  const heading = /^H([1-6])$/.exec(name)
  if (heading !== null) {
    const level = Number(heading[1])
    addInner(flow, element, { kind: 'heading', level, depth: 0 })
  } else if (name === 'UL' || name === 'OL' || name === 'MENU') {
    addList(flow, element, name === 'OL', place.depth)
  } else if (name === 'BLOCKQUOTE') {
    addInner(flow, element, { kind: 'quotation', level: 0, depth: place.depth })
  } else if (name === 'TABLE' && isData(element)) {
    addTable(flow.page, rowsOf(element))
  } else if (name === 'P' && place.kind === 'paragraph' && isWordItem(element)) {
    addInner(flow, element, { ...place, kind: 'list-item', hasSign: true })
  } else {
    addInner(flow, element, place)
  }
}

/** What Word and Outlook save: the items of a list are paragraphs, and the signs before them letters of another font. */
function isWordItem(element: HtmlElement): boolean {
  const told = `${element.getAttribute('class') ?? ''} ${element.getAttribute('style') ?? ''}`
  return /\bMsoList|\bmso-list\s*:\s*l\d/iu.test(told) && WORD_MARK.test(wordsOf(element))
}

/** Of Symbol, Wingdings and Courier New; blanks follow, since the words hang. */
const WORD_SIGN = /^\s*(?:[·•§Øo–-]|v(?!\s+\d))\s+/u

/** Such a sign, or a number. */
const WORD_MARK = /^(?:[·•§Øo–-]|v(?!\s+\d)|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s/u

function addInner(flow: Flow, element: HtmlElement, place: Place): void {
  addChildren(flow, element, place)
  endBlock(flow, place)
}

function addList(flow: Flow, list: HtmlElement, isOrdered: boolean, depth: number): void {
  let number = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1
  for (const child of list.childNodes) {
    if (!isElement(child)) continue
    const mark = isOrdered && child.nodeName.toUpperCase() === 'LI' ? `${number++}. ` : ''
    const before = flow.page.blocks.length
    const place: Place = { kind: 'list-item', level: depth, depth: depth + 1 }
    addChildren(flow, child, { ...place, mark })
    endBlock(flow, flow.page.blocks.length === before ? { ...place, mark } : place)
  }
}

function addLink(flow: Flow, link: HtmlElement, place: Place): void {
  const before = flow.around
  addChildren(flow, link, place)
  const words = wordsOf(link)
  const href = link.getAttribute('href') ?? ''
  if (/^(?:mailto|tel):/i.test(href) || isAddress(words) || words === '') return
  if (flow.around.startsWith(before)) flow.around = before
  flow.hasLink = true
}

/** Whether words are themselves an address or a number, not a label of one. */
export function isAddress(words: string): boolean {
  return /^\S+@\S+$|^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$|^\+?[\d\s().-]{6,}$/i.test(
    words,
  )
}

function endBlock(flow: Flow, { kind, level, mark = '', hasSign = false }: Place): void {
  const { around, hasLink } = flow
  const words = hasSign ? flow.words.replace(WORD_SIGN, '') : flow.words
  flow.words = ''
  flow.around = ''
  flow.hasLink = false
  const isFurniture = hasLink && kind !== 'heading' && !/[\p{L}\p{N}]/u.test(around)
  if (isFurniture || words.trim() === '') return
  addBlock(flow.page, kind, mark + words.replace(/[^\S\n]+/g, ' ').trimStart(), level)
}

/** A table of data has two columns or more, and no table or list inside; its cells are short. */
export function isData(table: HtmlElement): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table, ul, ol, h1, h2') !== null)
    return false
  const rows = rowsOf(table)
  const columns = Math.max(0, ...rows.map((row) => row.length))
  return rows.length > 1 && columns > 1 && rows.flat().every((cell) => cell.length <= LONGEST_CELL)
}

/** A longer cell is a column of the page. */
const LONGEST_CELL = 500

function rowsOf(table: HtmlElement): string[][] {
  return [...table.querySelectorAll('tr')].map((row) =>
    [...row.childNodes].filter(isElement).filter(isCell).map(wordsOf),
  )
}

function isCell({ nodeName }: HtmlElement): boolean {
  return /^t[dh]$/i.test(nodeName)
}
