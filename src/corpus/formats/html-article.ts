import { Readability } from '@mozilla/readability'
import { hasMailOrPhone } from '../addresses.ts'
import { contactCue } from '../contact-cue.ts'
import { FOR_PRESS } from '../contact-public.ts'
import { isAddress, isData } from './html-blocks.ts'
import { type HtmlDocument, type HtmlElement, isElement, wordsOf } from './html-node.ts'

/** The article of a page, and the elements that stand-ins in it refer to by `data-stand-in`. */
export interface Article {
  readonly root: HtmlElement
  /** Contacts that belong behind it. */
  readonly lost: readonly HtmlElement[]
  readonly originals: readonly HtmlElement[]
}

/**
 * Finds the article of a page by Readability, or, where that would lose most of
 * the text, takes the element marked up as the article, or the body.
 *
 * Readability drops headings that resemble the title ("About Acme" under "Acme
 * Opens Plant"), and tables, lists and lines with an address that it finds suspicious. So they are
 * given to it as paragraphs that stand in for them. The document is changed.
 */
export function findArticle(document: HtmlDocument): Article {
  nameSpeakers(document)
  removeTeasers(ownArticle(document), document.body)
  const originals = setStandIns(document)
  const own = ownArticle(document)
  // The types of the browser's DOM are not ours: linkedom gives as much of it as Readability uses.
  const reader = new Readability<HtmlElement>(document.cloneNode(true) as never, OPTIONS as never)
  const found = reader.parse()?.content ?? null
  const isMost = found !== null && wordsOf(found).length >= wordsOf(own).length * LEAST_PART
  return {
    root: isMost ? found : own,
    lost: isMost ? lostContacts(own, found, document.body) : [],
    originals,
  }
}

/**
 * Takes away the lists of other releases that stand beside the article or around it. All else
 * there may be of the release: a standfirst, notes, a correction, whom the press reaches.
 */
function removeTeasers(own: HtmlElement, body: HtmlElement): void {
  for (let inside = own; inside !== body && inside.parentElement !== null; inside = inside.parentElement)
    for (const beside of [...inside.parentElement.childNodes])
      if (isElement(beside) && beside !== inside && areTeasers(beside)) beside.remove()
}

/** Whether an element holds headlines that are links, two or more under such a heading, and no other section and no address. */
function areTeasers(element: HtmlElement): boolean {
  const [head, ...heads] = [...element.querySelectorAll('h1, h2, h3, h4, h5, h6')]
  const words = wordsOf(element)
  const links = [...element.querySelectorAll('a')].map(wordsOf)
  return (
    head !== undefined &&
    OTHER_RELEASES.test(wordsOf(head)) &&
    words.startsWith(wordsOf(head)) &&
    links.filter((link) => link.split(' ').length >= LEAST_HEADLINE).length > 1 &&
    heads.every((one) => links.includes(wordsOf(one))) &&
    !hasMailOrPhone(words)
  )
}

const OTHER_RELEASES =
  /^(?:(?:related|more|other|latest|recent|further)(?:\s(?:company|press|media))?\s(?:news|stories|articles|posts|headlines|(?:press\s|news\s)?releases)|related|latest|more\sfrom\s[^.:]{2,60})$/iu

/** Words of a headline. */
const LEAST_HEADLINE = 4

/** Below this the page is a list or a short note, and what was taken away by name was all there was to take. */
const LEAST_PART = 0.3

const OPTIONS = {
  charThreshold: 200,
  disableJSONLD: true,
  // Word's tell the items of its lists.
  keepClasses: true,
  serializer: (element: HtmlElement) => element,
}

/**
 * Gives whose words a quotation set apart holds, which stands in its footer, as a line
 * with the dash that pages draw before it: Readability drops every footer.
 */
function nameSpeakers(document: HtmlDocument): void {
  for (const footer of document.querySelectorAll('blockquote footer')) {
    const words = wordsOf(footer)
    const line = document.createElement('p')
    line.textContent = /^[—–-]/u.test(words) ? words : `— ${words}`
    if (words === '') footer.remove()
    else footer.replaceWith(line)
  }
}

/**
 * Sections of the article that head whom the press reaches, which Readability has left
 * out: it takes what is called a contact, or stands beside the longest text, for a part
 * of the site.
 */
function lostContacts(own: HtmlElement, found: HtmlElement, body: HtmlElement): HtmlElement[] {
  if (own === body) return []
  const kept = wordsOf(found)
  const lost: HtmlElement[] = []
  for (const element of own.querySelectorAll('section, div, address, footer')) {
    const words = wordsOf(element)
    if (words.length > LONGEST_CONTACT || lost.some((other) => wordsOf(other).includes(words))) continue
    if (hasContact(element) && !kept.includes(words)) lost.push(element)
  }
  return lost
}

/** Whether an element is headed as whom the press reaches, and how. */
function hasContact(element: HtmlElement): boolean {
  const head = wordsOf(element.querySelector('p, dt, strong, b'))
  return FOR_PRESS.test(head) && contactCue(head) !== null && hasMailOrPhone(wordsOf(element))
}

/** A few people with their addresses. */
const LONGEST_CONTACT = 1000

function setStandIns(document: HtmlDocument): HtmlElement[] {
  for (const forged of document.querySelectorAll('[data-stand-in], [data-original]')) {
    forged.removeAttribute('data-stand-in')
    forged.removeAttribute('data-original')
  }
  const originals: HtmlElement[] = []
  for (const element of [...document.querySelectorAll('h2, h3, h4, h5, h6, table, ul, ol, div')]) {
    if (element.parentElement?.closest('[data-original]') != null || !isKept(element)) continue
    const standIn = document.createElement('p')
    standIn.setAttribute('data-stand-in', String(originals.length))
    standIn.textContent = wordsOf(element)
    element.setAttribute('data-original', '')
    element.replaceWith(standIn)
    originals.push(element)
  }
  return originals
}

/** Headings, tables of data, lists that are not mostly links, and lines with an address. */
function isKept(element: HtmlElement): boolean {
  if (element.nodeName.startsWith('H')) return true
  if (element.nodeName === 'DIV') return isAddressLine(element)
  if (element.nodeName === 'TABLE') return isData(element)
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + wordsOf(link).length, 0)
  return linked <= wordsOf(element).length / 2
}

/** "Email: press@acme.example" in a `div` of its own: to Readability it is a row of links. */
function isAddressLine(line: HtmlElement): boolean {
  // First, since it is told by the first elements of those that hold many.
  if (line.querySelector(NO_LINE) !== null) return false
  const links = [...line.querySelectorAll('a')]
  return (
    links.length > 0 &&
    links.every(
      (link) => /^(?:mailto|tel):/i.test(link.getAttribute('href') ?? '') || isAddress(wordsOf(link)),
    )
  )
}

/** What stands in no line of text. */
const NO_LINE = 'div, p, ul, ol, table, section, article, form, img, h1, h2, h3, h4, h5, h6'

/** The one element of a page that is marked up as its article or main part, else its body. */
function ownArticle(document: HtmlDocument): HtmlElement {
  for (const selector of ['[itemprop="articleBody"]', 'article, [role="article"]', 'main, [role="main"]']) {
    const [only, ...others] = document.querySelectorAll(selector)
    if (only !== undefined && others.length === 0) return only
  }
  return document.body
}
