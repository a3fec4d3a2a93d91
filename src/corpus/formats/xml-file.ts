import { decodeText } from './encoding.ts'
import { readFeed } from './feed.ts'
import { readNewsml1 } from './newsml-1.ts'
import { readNewsmlG2 } from './newsml-g2.ts'
import { readNitf } from './nitf.ts'
import type { Reading } from './parsed.ts'
import { readXml, type XmlElement } from './xml.ts'

/**
 * Reads an XML file as what its root element says that it is, whatever its
 * extension: NewsML-G2, NewsML 1, NITF, RSS or Atom.
 *
 * Throws an `Error` for XML of another kind, and for what is no valid XML.
 */
export async function readXmlFile(bytes: Uint8Array): Promise<Reading> {
  const source = decodeText(bytes, declaredEncoding(bytes))
  const start = source.slice(0, 1024).replace(/^\ufeff?\s*(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*)*/, '')
  if (/^<!doctype\s+html|^<html\b/i.test(start))
    throw new Error('a web page under another name; rename it to .html')
  if (!start.startsWith('<')) throw new Error('not XML, whatever its name says')
  const root = readXml(source)
  const read = ROOTS.get(root.name)
  if (read === undefined)
    throw new Error(`XML, but <${root.name.slice(0, 40)}> is neither NewsML, NITF, RSS nor Atom`)
  return read(root)
}

type RootReader = (root: XmlElement) => Reading | Promise<Reading>

const ROOTS: ReadonlyMap<string, RootReader> = new Map<string, RootReader>([
  ['NewsML', readNewsml1],
  ['newsItem', readNewsmlG2],
  ['newsMessage', readNewsmlG2],
  ['nitf', readNitf],
  ['rss', readFeed],
  ['RDF', readFeed],
  ['feed', readFeed],
])

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  return /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1] ?? null
}
