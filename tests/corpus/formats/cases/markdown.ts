import type { FormatCase, Release } from '../case.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

const format: FormatCase = {
  extensions: ['.md', '.markdown'],
  release: (release) => encode(markdown(release)),
  holding: encode,
  bad: [
    { name: 'nested too deep', bytes: encode(`${'>'.repeat(30_000)} Acme`), reason: /^nested too deep/ },
    { name: 'blank', bytes: encode('---\ntitle: Only this\n---\n\n'), reason: 'holds no text' },
    { name: 'binary', bytes: new Uint8Array([80, 0, 3, 0, 7]), reason: 'not a text file' },
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
    {
      name: 'a zip archive',
      bytes: encode('PK\x03\x04 and so on'),
      reason: /^a zip archive .* under another name/,
    },
  ],
}

export default format

function markdown(release: Release): string {
  const { headline, subhead, dateline, lead, heading, quotation, leadIn, list, table, about, contact } =
    release
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    `# ${headline}`,
    subhead,
    `**${dateline}** – ${lead.replace('<', '&lt;')}`,
    `## ${heading}`,
    quotation,
    leadIn,
    list.map((item) => `- ${item}`).join('\n'),
    table.flatMap((cells, at) => (at === 0 ? [row(cells), '| - | - | - |'] : [row(cells)])).join('\n'),
    `## ${about[0]}`,
    about[1],
    contact.join('  \n'),
  ].join('\n\n')
}
