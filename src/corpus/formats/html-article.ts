import { Readability } from '@mozilla/readability'
import { isData } from './html-blocks.ts'
import { type HtmlDocument, type HtmlElement, wordsOf } from './html-node.ts'

/** The article of a page, and the elements that stand-ins in it refer to by `data-stand-in`. */
export interface Article {
  readonly root: HtmlElement
  readonly originals: readonly HtmlElement[]
}

/**
 * Finds the article of a page by Readability, or, where that would lose most of
 * the text, takes the element marked up as the article, or the body.
 *
 * Readability drops headings that resemble the title ("About Acme" under "Acme
 * Opens Plant"), and tables and lists that it finds suspicious. So they are
 * given to it as paragraphs that stand in for them. The document is changed.
 */
export function findArticle(document: HtmlDocument): Article {
  const originals = setStandIns(document)
  const own = ownArticle(document)
  // The types of the browser's DOM are not ours: linkedom gives as much of it as Readability uses.
  const reader = new Readability<HtmlElement>(document.cloneNode(true) as never, OPTIONS as never)
  const found = reader.parse()?.content ?? null
  const isMost = found !== null && wordsOf(found).length >= wordsOf(own).length * LEAST_PART
  return { root: isMost ? found : own, originals }
}

/** Below this the page is a list or a short note, and what was taken away by name was all there was to take. */
const LEAST_PART = 0.3

const OPTIONS = {
  charThreshold: 200,
  disableJSONLD: true,
  serializer: (element: HtmlElement) => element,
}

function setStandIns(document: HtmlDocument): HtmlElement[] {
  for (const forged of document.querySelectorAll('[data-stand-in], [data-original]')) {
    forged.removeAttribute('data-stand-in')
    forged.removeAttribute('data-original')
  }
  const originals: HtmlElement[] = []
  for (const element of [...document.querySelectorAll('h2, h3, h4, h5, h6, table, ul, ol')]) {
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

/** Headings, tables of data, and lists that are not mostly links. */
function isKept(element: HtmlElement): boolean {
  if (element.nodeName.startsWith('H')) return true
  if (element.nodeName === 'TABLE') return isData(element)
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + wordsOf(link).length, 0)
  return linked <= wordsOf(element).length / 2
}

/** The one element of a page that is marked up as its article or main part, else its body. */
function ownArticle(document: HtmlDocument): HtmlElement {
  for (const selector of ['[itemprop="articleBody"]', 'article, [role="article"]', 'main, [role="main"]']) {
    const [only, ...others] = document.querySelectorAll(selector)
    if (only !== undefined && others.length === 0) return only
  }
  return document.body
}
