import type { Document } from './api.ts'
import { type Child, h } from './dom.ts'

interface Range {
  readonly start: number
  readonly end: number
}

/** What is set in its own way inside the text; the ranges do not overlap and come in order. */
interface Inline extends Range {
  readonly set: (text: string) => Child
}

/** Sets the words of a release, with the marked ones among them. */
export interface Words {
  /** The text of a range: dateline and addresses in their own way, page numbers where pages begin. */
  readonly of: (range: Range) => Child[]
  /** The marks that have been set, in the order of setting. */
  readonly marks: readonly HTMLElement[]
}

/**
 * Makes what sets the words of a document. Text nodes are split at the offsets
 * of the marked range, so that exactly these words are marked, whatever stands
 * around and inside them.
 */
export function wordsOf(document: Document, cited: Range | null): Words {
  const marks: HTMLElement[] = []
  const inlines = inlinesOf(document)
  // Where a document begins, so does its first page.
  const pages = document.pages?.slice(1) ?? []
  const plain = (start: number, end: number): Child[] => {
    const children: Child[] = []
    let at = start
    for (const inline of inlines) {
      const from = Math.max(inline.start, at)
      const to = Math.min(inline.end, end)
      if (from >= to) continue
      children.push(document.text.slice(at, from), inline.set(document.text.slice(from, to)))
      at = to
    }
    return [...children, document.text.slice(at, end)].filter((child) => child !== '')
  }
  const paged = (start: number, end: number): Child[] => {
    const begun = pages.filter((page) => page.start >= start && page.start < end)
    const cuts = [start, ...begun.map((page) => page.start), end]
    return cuts.slice(1).flatMap((cut, index) => {
      const page = begun[index - 1]
      return [page !== undefined && pageMark(page.page), ...plain(cuts[index] ?? start, cut)]
    })
  }
  return {
    marks,
    of(range) {
      const start = Math.max(range.start, cited?.start ?? Number.POSITIVE_INFINITY)
      const end = Math.min(range.end, cited?.end ?? Number.NEGATIVE_INFINITY)
      if (start >= end) return paged(range.start, range.end)
      const mark = h('mark', {}, ...paged(start, end))
      marks.push(mark)
      return [...paged(range.start, start), mark, ...paged(end, range.end)]
    },
  }
}

/** It has no text of its own: the words of the release stay exactly the release's. */
function pageMark(page: number): HTMLElement {
  return h('span', { class: 'page-mark', role: 'img', 'aria-label': `Page ${page}`, 'data-page': page })
}

function inlinesOf({ text, marks, contacts }: Document): Inline[] {
  const { dateline } = marks
  const found: Inline[] = [...addresses(text)]
  for (const { start, end, phone } of contacts) {
    const at = phone === null ? -1 : text.slice(start, end).indexOf(phone)
    if (phone === null || at === -1) continue
    const digits = phone.replace(/[^\d+]/g, '')
    found.push({ start: start + at, end: start + at + phone.length, set: link(`tel:${digits}`) })
  }
  if (dateline !== null) {
    found.push({ ...dateline, set: (words) => h('span', { class: 'dateline' }, words) })
  }
  const inOrder = found.sort((a, b) => a.start - b.start)
  return inOrder.filter((inline, index) => inline.start >= (inOrder[index - 1]?.end ?? 0))
}

/** Web and mail addresses. Only these become links: a file may hold any, also a `javascript:` one. */
function* addresses(text: string): Generator<Inline> {
  for (const { 0: address, index: start } of text.matchAll(ADDRESS)) {
    const end = start + address.length
    const href = address.includes('://')
      ? address
      : `mailto:${encodeURIComponent(address).replace('%40', '@')}`
    if (URL.canParse(href)) yield { start, end, set: link(href) }
  }
}

// Bounded, so that a line of a megabyte is read once; what may end a sentence does not end an address.
const ADDRESS =
  /\bhttps?:\/\/[^\s<>"“”]{1,500}[^\s<>"“”.,;:!?)\]’']|(?<![\w.+@-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu

function link(href: string): (words: string) => Child {
  return (words) => h('a', { href, rel: 'noreferrer' }, words)
}
