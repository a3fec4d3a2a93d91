import type { FormatCase, Release } from './case.ts'
import { encode, escaped, htmlBody } from './write.ts'

/** Words as XML's text; what XML has no way to write (control characters, halves of pairs) becomes a question mark. */
export function xmlText(words: string): string {
  return escaped(words.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '?'))
}

/** A release as XHTML, without what a format has fields for. */
export function xhtml(release: Release): string {
  return htmlBody(release)
    .replace(/&nbsp;/g, ' ')
    .replace(/<br>/g, '<br/>')
}

/** A whole XML file. */
export function xml(content: string): Uint8Array {
  return encode(`<?xml version="1.0" encoding="UTF-8"?>\n${content}`)
}

/** Files that no reader of XML takes, whatever its format. */
export const BAD_XML: FormatCase['bad'] = [
  { name: 'blank', bytes: encode(' \n'), reason: 'not XML, whatever its name says' },
  { name: 'plain text', bytes: encode('Acme Opens Plant'), reason: 'not XML, whatever its name says' },
  { name: 'JSON', bytes: encode('{"uri": "urn:acme"}'), reason: 'not XML, whatever its name says' },
  { name: 'binary', bytes: new Uint8Array([60, 97, 62, 0, 0, 3]), reason: 'not a text file' },
  { name: 'a PDF', bytes: encode('%PDF-1.4\n'), reason: /^a PDF under another name/ },
  {
    name: 'a web page',
    bytes: encode('<!DOCTYPE html><html><body><p>Acme</body></html>'),
    reason: 'a web page under another name; rename it to .html',
  },
  {
    name: 'not press material',
    bytes: xml('<project><dependency>acme</dependency></project>'),
    reason: 'XML, but <project> is neither NewsML, NITF, RSS nor Atom',
  },
  {
    name: 'not well-formed',
    bytes: xml('<rss><channel>\n<item></channel></rss>'),
    reason: /^no valid XML: line 3, unexpected close tag|^no valid XML: line 3, unmatched closing tag/,
  },
  {
    name: 'nested entities that grow a thousand times',
    bytes: xml(
      '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><rss>&c;</rss>',
    ),
    reason: 'declares entities of its own, which are not expanded',
  },
  {
    name: 'an entity that reads a file',
    bytes: xml('<!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/hostname">]><rss>&file;</rss>'),
    reason: 'declares entities of its own, which are not expanded',
  },
  {
    name: 'nested 100,000 deep',
    bytes: xml('<a>'.repeat(100_000)),
    reason: 'elements nested more than 250 deep',
  },
  {
    name: 'all attributes',
    bytes: xml(`<rss ${Array.from({ length: 400_001 }, (_, at) => `a${at}="x"`).join(' ')}/>`),
    reason: 'more than 400000 elements and attributes',
  },
  {
    name: 'all unknown entities',
    bytes: xml(`<rss>${'&haha;'.repeat(20_001)}</rss>`),
    reason: 'more than 20000 mistakes in its XML',
  },
  {
    name: 'all elements',
    bytes: xml(`<rss>${'<a/>'.repeat(400_001)}</rss>`),
    reason: 'more than 400000 elements and attributes',
  },
]
