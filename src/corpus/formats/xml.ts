import { type SaxesAttributeNS, SaxesParser } from 'saxes'
import { decodeEntities } from './html.ts'

/** An element of an XML file. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string
  /** Its namespace; empty when it has none. */
  readonly uri: string
  /** By name without prefix, but `xml:lang` with it. */
  readonly attributes: ReadonlyMap<string, string>
  /** In order; neighbouring strings are one. */
  readonly children: readonly (XmlElement | string)[]
}

/**
 * Reads an XML file as a tree.
 *
 * Entities that the file declares are never expanded, and what it points to is
 * never fetched; the names that HTML has for characters are known, and the
 * usual prefixes of feeds need not be declared. Throws an `Error` with the line
 * for what is not well-formed, and for more elements or levels than any wire
 * format has.
 *
 * @example
 * readXml('<a x="1">b<c/></a>').children // => ['b', { name: 'c', … }]
 */
export function readXml(source: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, additionalNamespaces: { ...USUAL_PREFIXES } })
  parser.ENTITIES = withHtmlNames(parser.ENTITIES)
  const open: Growing[] = []
  let root: XmlElement | null = null
  let nodes = 0
  let mistakes = 0
  parser.on('error', (error) => {
    if (!HARMLESS.test(error.message)) throw new Error(notWellFormed(error.message))
    if (++mistakes > MOST_MISTAKES) throw new Error(`more than ${MOST_MISTAKES} mistakes in its XML`)
  })
  parser.on('doctype', (doctype) => {
    if (doctype.includes('<!ENTITY')) throw new Error('declares entities of its own, which are not expanded')
  })
  const count = (): void => {
    if (++nodes > MOST_NODES) throw new Error(`more than ${MOST_NODES} elements and attributes`)
  }
  parser.on('attribute', count)
  parser.on('opentag', ({ local, uri, attributes }) => {
    count()
    if (open.length >= DEEPEST) throw new Error(`elements nested more than ${DEEPEST} deep`)
    const element = { name: local, uri, attributes: attributesOf(attributes), children: [] }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const addWords = (words: string): void => {
    const children = open.at(-1)?.children
    const before = children?.at(-1)
    if (typeof before === 'string') children?.splice(-1, 1, before + words)
    else children?.push(words)
  }
  parser.on('text', addWords)
  parser.on('cdata', addWords)
  parser.write(printable(source)).close()
  if (root === null) throw new Error('holds no element')
  return root
}

interface Growing extends XmlElement {
  readonly children: (XmlElement | string)[]
}

/** Real files stay under 40. */
const DEEPEST = 250

/** A feed of 5,000 items has 70,000; this many take a second or two. */
const MOST_NODES = 400_000

/** Prefixes that feeds use, now and then without declaring them. */
export const USUAL_PREFIXES = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  media: 'http://search.yahoo.com/mrss/',
} as const

/** Mistakes after which every word is still there. */
const HARMLESS = /undefined entity|unbound namespace prefix|disallowed character\.|"\]\]>" is disallowed/

/** Each costs as much as a page of text. */
const MOST_MISTAKES = 20_000

/** "12:3: unclosed tag: p." as a sentence for a person. */
function notWellFormed(message: string): string {
  const [, line = '?', what = message] = /^(\d+):\d+: ([\s\S]*?)\.?$/.exec(message) ?? []
  const isCutOff = /^unclosed tag|^unexpected end/.test(what)
  return `${isCutOff ? 'cut off, or ' : ''}no valid XML: line ${line}, ${what.slice(0, 80)}`
}

/** XML's five entities and HTML's, each looked up once. */
function withHtmlNames(known: Readonly<Record<string, string>>): Record<string, string> {
  const looked = new Map<string, string | undefined>()
  const lookUp = (name: string): string | undefined => {
    const decoded = decodeEntities(`&${name};`)
    return decoded === `&${name};` ? undefined : decoded
  }
  return new Proxy<Record<string, string>>(
    {},
    {
      get: (_, name) => {
        if (typeof name !== 'string') return undefined
        if (name in known) return known[name]
        if (!looked.has(name) && looked.size < MOST_NAMES) looked.set(name, lookUp(name))
        return looked.get(name)
      },
    },
  )
}

/** HTML has no more names that releases use; each costs a look into its table. */
const MOST_NAMES = 300

function attributesOf(found: Readonly<Record<string, SaxesAttributeNS>>): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const { name, local, value } of Object.values(found))
    attributes.set(name === 'xml:lang' ? name : local, value)
  return attributes
}

/** XML has no way to write control characters; a few feeds hold them all the same. */
function printable(source: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is dropped
  return source.replace(/^\ufeff|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}
