import type { FormatCase, Release } from '../case.ts'
import { encode, escaped } from '../write.ts'
import { word } from '../write-docx.ts'
import { zip } from '../write-zip.ts'

const format: FormatCase = {
  extensions: ['.docx'],
  release: (release) => word(body(release)),
  holding: (text) => word(paragraph(printable(text))),
  runs: 60,
  bad: [
    { name: 'text', bytes: encode('Acme Opens Plant'), reason: 'not a Word file, whatever its name says' },
    { name: 'a PDF', bytes: encode('%PDF-1.7\n'), reason: 'a PDF under another name; rename it to .pdf' },
    {
      name: 'encrypted, or old Word',
      bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      reason: /^encrypted, or in the format of Word before 2007/,
    },
    {
      name: 'an archive with a password',
      bytes: zip([{ name: 'word/document.xml', content: encode('<a/>'), flags: 1 }]),
      reason: /encrypted; save it without a password/,
    },
    {
      name: 'a spreadsheet',
      bytes: zip([{ name: 'xl/workbook.xml', content: encode('<a/>') }]),
      reason: 'a zip archive without a Word document in it',
    },
    {
      name: 'a zip bomb',
      bytes: word(`<w:p>${' '.repeat(60_000_000)}</w:p>`),
      reason: 'unpacks to far more than a document holds (a zip bomb?)',
    },
    { name: 'cut off', bytes: word(paragraph('Acme')).slice(0, -40), reason: /^damaged or cut off/ },
    { name: 'no XML inside', bytes: word('<w:p><w:r>'), reason: /^damaged, or not a Word document/ },
    {
      name: 'nested deep',
      bytes: word(
        `${'<w:tbl><w:tr><w:tc>'.repeat(20_000)}${paragraph('Acme')}${'</w:tc></w:tr></w:tbl>'.repeat(20_000)}`,
      ),
      reason: /^damaged, or not a Word document|^nested too deep|^elements nested/,
    },
    { name: 'blank', bytes: word(paragraph(' ')), reason: 'holds no text' },
  ],
  hidden: [
    {
      name: 'hidden and deleted text, comments and pictures',
      bytes: word(
        `<w:p><w:r><w:t>Acme opened a plant.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>HIDDEN-1</w:t></w:r>
        <w:del w:id="1"><w:r><w:delText>HIDDEN-2</w:delText></w:r></w:del>
        <w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> It makes pumps.</w:t></w:r>
        <w:r><w:instrText>DDEAUTO HIDDEN-3</w:instrText></w:r></w:p>`,
      ),
      shown: ['Acme opened a plant. It makes pumps.'],
      hidden: ['HIDDEN'],
    },
  ],
}

export default format

function body(release: Release): string {
  const { headline, subhead, dateline, lead, heading, quotation, leadIn, list, table, about, contact } =
    release
  const row = (cells: readonly string[]): string =>
    `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`
  return [
    paragraph(headline, 'Title'),
    paragraph(subhead, 'Subtitle'),
    `<w:p><w:r><w:rPr><w:b/></w:rPr>${text(dateline)}</w:r><w:r>${text(` – ${lead}`)}</w:r></w:p>`,
    paragraph(heading, 'Heading2'),
    paragraph(quotation),
    paragraph(leadIn),
    ...list.map((item) =>
      paragraph(item, 'ListParagraph', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
    ),
    `<w:tbl>${table.map(row).join('')}</w:tbl>`,
    paragraph(about[0], 'Heading2'),
    paragraph(about[1]),
    `<w:p>${contact.map((line) => `<w:r>${text(line)}</w:r>`).join('<w:r><w:br/></w:r>')}</w:p>`,
  ].join('')
}

function paragraph(words: string, style?: string, more = ''): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>`
  return `<w:p>${properties}<w:r>${text(words)}</w:r></w:p>`
}

function text(words: string): string {
  return `<w:t xml:space="preserve">${escaped(words)}</w:t>`
}

/** XML has no way to write control characters and halves of pairs. */
function printable(words: string): string {
  return words.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '?')
}
