import { deflateSync } from 'node:zlib'
import { expect } from 'vitest'
import type { FormatCase, Release } from '../case.ts'
import { encode } from '../write.ts'
import { pdf, type Run } from '../write-pdf.ts'

const format: FormatCase = {
  extensions: ['.pdf'],
  release: (release) => pdf(pages(release)),
  holding: (text) => pdf([wrapped(text.replace(/\s+/g, ' '), 700)]),
  runs: 40,
  bad: [
    { name: 'text', bytes: encode('Acme Opens Plant'), reason: 'not a PDF, whatever its name says' },
    {
      name: 'a Word file',
      bytes: encode('PK\x03\x04 word/document.xml'),
      reason: /^a zip archive .* under another name/,
    },
    {
      name: 'cut off after its header',
      bytes: encode('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Ty'),
      reason: /^damaged or cut off/,
    },
    {
      name: 'nothing but rubbish',
      bytes: encode(`%PDF-1.7\n${'x'.repeat(5000)}`),
      reason: /^damaged or cut off/,
    },
    {
      name: 'pictures only',
      bytes: pdf([[], []]),
      reason: 'no page has a text layer; run text recognition on it first',
    },
    {
      name: 'a bomb',
      bytes: bomb(),
      reason: 'unpacks to far more than a page holds (a bomb?)',
    },
    {
      name: 'encrypted',
      bytes: pdf(
        [[{ words: 'Acme', x: 72, y: 700 }]],
        `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${'1f'.repeat(32)}> /U <${'2e'.repeat(32)}> >>`,
      ),
      reason: 'encrypted; save it without a password',
    },
  ],
  hidden: [
    {
      name: 'text outside the page and text too small to see, and scripts',
      bytes: pdf([
        [
          { words: 'Acme opened a plant in Oslo today.', x: 72, y: 700 },
          { words: 'HIDDEN-1', x: 72, y: 900 },
          { words: 'HIDDEN-2', x: -300, y: 600 },
          { words: 'HIDDEN-3', x: 72, y: 680, size: 0.5 },
        ],
      ]),
      shown: ['Acme opened a plant in Oslo today.'],
      hidden: ['HIDDEN', 'alert'],
    },
  ],
  several: [
    {
      name: 'a file with one page of pictures',
      bytes: pdf([[{ words: 'Acme opened a plant in Oslo today.', x: 72, y: 700 }], []]),
      titles: ['Acme opened a plant in Oslo today.'],
      failures: ['page 2 has no text layer'],
    },
  ],
  also: {
    'leaves out running headers, footers and page numbers': ({ text }) => {
      expect(text).not.toMatch(/Lindqvist press office|Page \d|more/)
    },
    'knows on which page each word stands': ({ text, pages: starts = [] }) => {
      expect(starts.map(({ page }) => page)).toEqual([1, 2])
      expect(starts[0]?.start).toBe(0)
      expect(text.slice(starts[1]?.start).startsWith('our power will never')).toBe(true)
    },
  },
}

export default format

/** A stream of 70 MB of spaces in 70 KB. */
function bomb(): Uint8Array {
  const stream = [
    Buffer.from('%PDF-1.4\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n'),
    deflateSync(Buffer.alloc(70_000_000, ' ')),
  ]
  return new Uint8Array(Buffer.concat(stream))
}

/** Two pages; a quotation runs over the end of the first, and a word is parted. */
function pages({
  headline,
  subhead,
  dateline,
  lead,
  heading,
  quotation,
  leadIn,
  list,
  table,
  about,
  contact,
}: Release): Run[][] {
  const first = new Sheet(1)
  first.line(headline, 18, 40)
  first.line(subhead, 13, 30)
  first.paragraph(`${dateline} – ${lead}`.replace('the harbour', 'the harbour'))
  first.line(heading, 13, 30)
  const cut = quotation.indexOf('our power')
  first.at(quotation.slice(0, cut).trim())
  const second = new Sheet(2)
  second.at(quotation.slice(cut))
  second.paragraph(leadIn)
  for (const item of list) second.at(`• ${item}`)
  second.gap()
  for (const cells of table) second.row(cells)
  second.line(about[0], 13, 30)
  second.paragraph(about[1])
  for (const line of contact) second.at(line)
  return [first.runs, second.runs]
}

/** A page that is written from the top. */
class Sheet {
  readonly runs: Run[]
  private y = 700

  constructor(page: number) {
    this.runs = [
      { words: 'Lindqvist press office', x: 72, y: 760, size: 9 },
      { words: `Page ${page} of 2`, x: 280, y: 40, size: 9 },
      { words: '- more -', x: 290, y: 60, size: 9 },
    ]
  }

  line(words: string, size: number, after: number): void {
    this.y -= 12
    this.runs.push({ words, x: 72, y: this.y, size })
    this.y -= after
  }

  at(words: string): void {
    for (const run of wrapped(words, this.y)) {
      this.runs.push(run)
      this.y -= LEADING
    }
  }

  paragraph(words: string): void {
    this.at(words)
    this.gap()
  }

  gap(): void {
    this.y -= LEADING
  }

  row(cells: readonly string[]): void {
    for (const [column, words] of cells.entries()) this.runs.push({ words, x: 72 + column * 150, y: this.y })
    this.y -= LEADING
  }
}

const LEADING = 14

/** Lines of about the width of a page, from `y` down; one long word is parted with a hyphen. */
function wrapped(text: string, y: number): Run[] {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const last = lines.length - 1
    const line = lines[last] ?? ''
    if (line.length + word.length < 88) lines[last] = line === '' ? word : `${line} ${word}`
    else lines.push(word)
  }
  return lines.map((words, index) => ({ words, x: 72, y: y - index * LEADING }))
}
