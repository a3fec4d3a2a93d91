import type { XmlElement } from './xml.ts'

/**
 * Writes what is inside an element as HTML, for the reader of HTML: XHTML as it
 * is, NITF's own elements as HTML's that mean the same. Pictures, media and what
 * is not for readers are left out.
 *
 * @example
 * htmlInside(readXml('<block><hl2>Plant</hl2><p>It works.</p></block>')) // => '<h2>Plant</h2><p>It works.</p>'
 */
export function htmlInside(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return escaped(child)
      const name = NITF.get(child.name) ?? child.name.toLowerCase()
      if (LEFT_OUT.has(name)) return ''
      if (VOID.has(name)) return `<${name}>`
      return `<${name}${attributes(child)}>${htmlInside(child)}</${name}>`
    })
    .join('')
}

/** Makes words safe to stand in HTML. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

const NITF: ReadonlyMap<string, string> = new Map([
  ['hl1', 'h1'],
  ['hl2', 'h2'],
  ['block', 'div'],
  ['bq', 'blockquote'],
  ['nitf-table', 'div'],
  ['note', 'div'],
])

const LEFT_OUT: ReadonlySet<string> = new Set([
  'media',
  'nitf-table-metadata',
  'head',
  'img',
  'title',
  'style',
  'script',
])

const VOID: ReadonlySet<string> = new Set(['br', 'hr'])

/** Those that tell what is shown, and where a link leads. */
function attributes({ attributes: given }: XmlElement): string {
  return KEPT.map((name) => {
    const value = given.get(name)
    return value === undefined ? '' : ` ${name}="${escaped(value).replace(/"/g, '&quot;')}"`
  }).join('')
}

const KEPT = ['href', 'class', 'style', 'hidden', 'aria-hidden', 'start', 'role'] as const
