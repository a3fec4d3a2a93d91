import type { FormatCase, Release } from '../case.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

const format: FormatCase = {
  extensions: ['.txt'],
  release: (release) => encode(plainText(release)),
  without: ['table'],
  holding: encode,
  bad: [
    { name: 'blank', bytes: encode(' \n\t\n'), reason: 'holds no text' },
    { name: 'binary', bytes: new Uint8Array([80, 0, 3, 0, 7]), reason: 'not a text file' },
    {
      name: 'a PDF',
      bytes: encode('%PDF-1.7\n1 0 obj'),
      reason: 'a PDF under another name; rename it to .pdf',
    },
    {
      name: 'a page',
      bytes: encode('\ufeff\n<!DOCTYPE html><p>Acme opens.</p>'),
      reason: 'a web page under another name; rename it to .html',
    },
    {
      name: 'XML',
      bytes: encode('<?xml version="1.0"?><newsItem/>'),
      reason: 'XML under another name; rename it to .xml',
    },
    { name: 'rich text', bytes: encode('{\\rtf1 Acme}'), reason: /^rich text/ },
  ],
}

export default format

function plainText({
  headline,
  subhead,
  dateline,
  lead,
  heading,
  quotation,
  leadIn,
  list,
  about,
  contact,
}: Release): string {
  return [
    headline,
    subhead,
    `${dateline} – ${lead}`,
    heading,
    quotation,
    [leadIn, ...list.map((item) => `- ${item}`)].join('\n'),
    about.join('\n'),
    contact.join('\n'),
  ].join('\n\n')
}
