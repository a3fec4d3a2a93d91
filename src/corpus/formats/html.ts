import { parseHTML } from 'linkedom'
import { decodeText } from './encoding.ts'
import { findArticle } from './html-article.ts'
import { addHtml } from './html-blocks.ts'
import { checkBounds, checkDepth } from './html-bounds.ts'
import { removeChrome, removeHidden } from './html-chrome.ts'
import { htmlMetadata } from './html-metadata.ts'
import { type HtmlDocument, type HtmlElement, wordsOf } from './html-node.ts'
import { addBlock, emptyPage, type Page } from './page.ts'
import type { Parsed, Reading } from './parsed.ts'

/**
 * Reads a saved web page: its release without the page around it.
 *
 * The headline is the first block, whatever stood above it; then come the
 * blocks of the article, found by Readability in what is left when hidden
 * elements and the site's own parts are taken away. Nothing is executed and
 * nothing fetched: linkedom only builds a tree.
 *
 * Throws an `Error` for bytes that are not text and for elements nested deeper
 * than any page nests them.
 */
export function readHtml(bytes: Uint8Array): Reading {
  return { parts: [parseHtml(decodeText(bytes, declaredEncoding(bytes)))], problems: [] }
}

/** Reads decoded HTML, as `readHtml` does. */
function parseHtml(source: string): Parsed {
  const document = parse(source)
  const metadata = htmlMetadata(document)
  removeHidden(document)
  removeChrome(document)
  const title = metadata.get('title') ?? ''
  const page = emptyPage()
  addBlock(page, 'heading', title, 1)
  addBlock(page, 'heading', takeHeadline(document, title), 2)
  const { root, lost, originals } = findArticle(document)
  for (const part of [root, ...lost]) addHtml(page, part, originals)
  return { format: 'html', text: page.text, blocks: page.blocks, metadata }
}

/**
 * Appends the blocks of a piece of HTML that is content from end to end, such
 * as the body of a mail or of a feed's item. Only what a reader does not see is
 * left out.
 */
export function addFragment(page: Page, source: string): void {
  const document = parse(`<!doctype html><html><body>${source}</body></html>`)
  removeHidden(document)
  addHtml(page, document.body)
}

/**
 * Decodes the character references of words that are no markup otherwise.
 *
 * @example
 * decodeEntities('R&amp;D &ndash; a < b') // => 'R&D – a < b'
 */
export function decodeEntities(words: string): string {
  // One by one: the parser of HTML takes seconds for a text of nothing but references.
  const known = new Map<string, string>()
  return words.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|[a-z]\w{1,30});/gi, (whole, decimal, hex) => {
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : null
    if (code !== null) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    const decoded = known.get(whole)
    if (decoded !== undefined || known.size >= MOST_NAMES) return decoded ?? whole
    known.set(whole, parse(`<p>${whole}</p>`).body.textContent ?? whole)
    return known.get(whole) ?? whole
  })
}

/** HTML has no more names that releases use; each costs a parser's run. */
const MOST_NAMES = 300

function parse(source: string): HtmlDocument {
  checkBounds(source)
  const whole = /<(?:html|body)\b/i.test(source)
    ? source
    : `<!doctype html><html><body>${source}</body></html>`
  const { document } = parseHTML(whole) as unknown as { document: HtmlDocument }
  checkDepth(document)
  return document
}

/** Takes the headline, and what stands above it under the same rank, out of the page; gives the subhead, taken out too. */
function takeHeadline(document: HtmlDocument, title: string): string {
  const headings = [...document.querySelectorAll('h1, h2')]
  const headline = headings.find((heading) => wordsOf(heading) === title)
  if (headline === undefined) return ''
  for (const above of headings.slice(0, headings.indexOf(headline))) {
    if (above.nodeName === 'H1') above.remove()
  }
  const subhead = headline.nextElementSibling
  const words = wordsOf(subhead)
  for (const heading of headings) if (wordsOf(heading) === title) heading.remove()
  if (subhead === null || words.length > LONGEST_SUBHEAD || !isSubhead(subhead)) return ''
  subhead.remove()
  return words
}

function isSubhead(element: HtmlElement): boolean {
  return /^H[2-4]$/.test(element.nodeName) || SUBHEAD_NAME.test(element.getAttribute('class') ?? '')
}

const SUBHEAD_NAME = /(?:^|[\s_-])(?:sub-?(?:title|head|heading|headline)|deck|standfirst)(?:[\s_-]|$)/i

/** A longer one is a summary, and Readability keeps it. */
const LONGEST_SUBHEAD = 300

/** The encoding that a page names in its first kilobyte, where the standard wants it. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? null
}
