/** As much of a DOM as the readers of HTML use; linkedom's nodes fit it. */
export interface HtmlNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number
  readonly nodeName: string
  textContent: string | null
  readonly childNodes: Iterable<HtmlNode>
}

export interface HtmlElement extends HtmlNode {
  readonly parentElement: HtmlElement | null
  readonly nextElementSibling: HtmlElement | null
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
  closest(selector: string): HtmlElement | null
  replaceWith(node: HtmlNode): void
  querySelector(selector: string): HtmlElement | null
  querySelectorAll(selector: string): Iterable<HtmlElement>
  remove(): void
}

export interface HtmlDocument extends HtmlElement {
  readonly body: HtmlElement
  readonly documentElement: HtmlElement | null
  cloneNode(deep: boolean): unknown
  createElement(name: string): HtmlElement
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === 1
}

/** A node's words on one line, as a browser would show them. */
export function wordsOf(node: HtmlNode | null): string {
  return plain(node?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Makes no-break spaces spaces, and drops soft hyphens and zero-width spaces. */
export function plain(text: string): string {
  return text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/[\u00a0\u2007\u202f]/g, ' ')
}
