import { describe, expect, test } from 'vitest'
import { readPdf } from '../../../src/corpus/formats/pdf.ts'
import { element, type Part, pdf, type Run } from './write-pdf.ts'

/** Writes runs from the top of a page down, each with the next mark; an empty string is a blank line. */
function page(lines: readonly (string | Partial<Run>)[], top = 700): Run[] {
  let mark = 0
  return lines.flatMap((line, index) => {
    const y = top - index * 14
    if (line === '') return []
    return typeof line === 'string'
      ? [{ words: line, x: 72, y, mark: mark++ }]
      : [{ words: '', x: 72, y, mark: mark++, ...line }]
  })
}

function marked(...marks: readonly number[]): Part[] {
  return marks.map((mark) => ({ page: 1, mark }))
}

async function read(pages: readonly (readonly Run[])[], tree: readonly Part[] = []): Promise<string[]> {
  const { parts } = await readPdf(pdf(pages, '', tree))
  const [part] = parts
  if (part === undefined) throw new Error('nothing read')
  return part.blocks.map(({ kind, level, start, end }) => `${kind} ${level}: ${part.text.slice(start, end)}`)
}

const LONG = 'It is long enough for two boats and a raft.'

/** As wide as the text of a page. */
const FULL = 'The lock of Orrin Vale was opened by the mayor, who had waited for eleven years for it, and'

describe('a page with structure tags', () => {
  test('has the headings, paragraphs, list items and quotations that the tags say', async () => {
    const tree = [
      element(
        'Document',
        element('H1', ...marked(0)),
        element('P', ...marked(1)),
        element('H2', ...marked(2)),
      ),
      element(
        'L',
        element('LI', element('Lbl', ...marked(3)), element('LBody', element('P', ...marked(4)))),
        element('LI', element('Lbl', ...marked(5)), element('LBody', ...marked(6))),
      ),
      element('BlockQuote', element('P', ...marked(7))),
    ]
    const runs = page([
      'Orrin Vale Opens a Lock',
      LONG,
      'Two gates',
      '•',
      'One',
      { words: '2.', y: 616 },
      { words: 'Two', x: 90, y: 616 },
      '“Fine.”',
    ])
    expect(await read([runs], tree)).toEqual([
      'heading 1: Orrin Vale Opens a Lock',
      `paragraph 0: ${LONG}`,
      'heading 2: Two gates',
      'list-item 0: One',
      'list-item 0: 2. Two',
      'quotation 0: “Fine.”',
    ])
  })

  test('keeps cells apart however narrow their columns are, and lines of one cell together', async () => {
    const runs: Run[] = [
      { words: 'House', x: 72, y: 700, mark: 0 },
      { words: 'Rooms', x: 104, y: 700, mark: 1 },
      { words: 'Spire', x: 72, y: 686, mark: 2 },
      { words: 'Heights', x: 72, y: 672, mark: 2 },
      { words: '186', x: 104, y: 686, mark: 3 },
    ]
    const cell = (mark: number): Part => element('TD', element('P', ...marked(mark)))
    const table = element('Table', element('TR', cell(0), cell(1)), element('TR', cell(2), cell(3)))
    expect(await read([runs], [table])).toEqual([
      'table-row 0: House | Rooms',
      'table-row 1: Spire Heights | 186',
    ])
  })

  test('goes on with a table over the end of a page and leaves out the header that is said again', async () => {
    const row = (number: number, mark: number): Part =>
      element('TR', element('TD', { page: number, mark }), element('TD', { page: number, mark: mark + 1 }))
    const cells = (words: readonly string[], from: number, y: number): Run[] =>
      words.map((text, column) => ({ words: text, x: 72 + column * 90, y, mark: from + column }))
    const first = [...cells(['Lock', 'Year'], 0, 80), ...cells(['Orrin', '1951'], 2, 60)]
    const second: Run[] = [
      { words: 'Lock', x: 72, y: 700, mark: 'artifact' },
      { words: 'Year', x: 162, y: 700, mark: 'artifact' },
      ...cells(['Moor', '1952'], 0, 680),
    ]
    const tree = [element('Table', row(1, 0), row(1, 2), row(2, 0))]
    expect(await read([first, second], tree)).toEqual([
      'table-row 0: Lock | Year',
      'table-row 1: Orrin | 1951',
      'table-row 1: Moor | 1952',
    ])
    const { parts } = await readPdf(pdf([first, second], '', tree))
    const { text = '', pages = [] } = parts[0] ?? {}
    expect(pages.map(({ page: number, start }) => `${number} ${text.slice(start).split(' ', 1)[0]}`)).toEqual(
      ['1 Lock', '2 Moor'],
    )
  })

  test('goes on with a sentence over the end of a page, and not with the next paragraph', async () => {
    const second = page(['saw it filled.', 'Boats came.'], 740)
    const tree = [
      element('P', ...marked(0)),
      element('P', { page: 2, mark: 0 }),
      element('P', { page: 2, mark: 1 }),
    ]
    expect(await read([page([FULL], 60), second], tree)).toEqual([
      `paragraph 0: ${FULL} saw it filled.`,
      'paragraph 0: Boats came.',
    ])
  })

  test('keeps the breaks of an address and none of those that the page makes', async () => {
    const lines = [FULL, FULL, 'more was said.', 'Press contact:', 'Ada Moor', 'ada@orrin.example']
    const tree = [element('P', ...marked(0, 1, 2)), element('P', ...marked(3, 4, 5))]
    expect(await read([page(lines)], tree)).toEqual([
      `paragraph 0: ${FULL} ${FULL} more was said.`,
      'paragraph 0: Press contact:\nAda Moor\nada@orrin.example',
    ])
  })

  test('is read in the order of the tree', async () => {
    const tree = [element('P', ...marked(1)), element('P', ...marked(0))]
    expect(await read([page(['Second it is.', 'First it is.'])], tree)).toEqual([
      'paragraph 0: First it is.',
      'paragraph 0: Second it is.',
    ])
  })

  test('leaves out a link to elsewhere, and keeps an address and a sentence', async () => {
    const link = (mark: number): Part => element('P', element('Link', ...marked(mark)))
    const runs = page(['Read more', 'www.orrin.example', 'The lock was opened in May.'])
    expect(await read([runs], [link(0), link(1), link(2)])).toEqual([
      'paragraph 0: www.orrin.example',
      'paragraph 0: The lock was opened in May.',
    ])
  })
})

describe('tags that are wrong', () => {
  test('lose no word that they forget', async () => {
    const runs = page([
      'It opened in May',
      'and was paid by the town of',
      'Orrin, which is glad of it.',
      'Boats came.',
    ])
    runs.push({ words: '2026.', x: 160, y: 700 })
    const text = (await read([runs], [element('P', ...marked(0, 1, 2))])).join(' ')
    for (const words of ['2026.', 'Boats came.', 'Orrin']) expect(text).toContain(words)
  })

  test('are not heard when they know little of the text', async () => {
    const lines = [FULL, FULL, FULL, 'it ends.']
    expect(await read([page(lines)], [element('H1', ...marked(0))])).toEqual(await read([page(lines)]))
  })

  test('are not heard when every line is a paragraph', async () => {
    const lines = [FULL, 'saw it filled, with all who', 'had built it, in two days.']
    expect(
      await read(
        [page(lines)],
        lines.map((_, mark) => element('P', ...marked(mark))),
      ),
    ).toHaveLength(1)
  })

  test('are not heard when most of the text is a heading', async () => {
    const lines = [FULL, 'saw it filled.', '', 'Boats came.']
    const tree = [element('H1', ...marked(0, 1)), element('P', ...marked(2))]
    expect(await read([page(lines)], tree)).toEqual([
      `paragraph 0: ${FULL} saw it filled.`,
      'paragraph 0: Boats came.',
    ])
  })

  test('make no cell of words that stand side by side', async () => {
    const runs: Run[] = ['Lock Year', 'Orrin 1951', 'Moor 1952'].flatMap((row, index) =>
      row
        .split(' ')
        .map((words, column) => ({ words, x: 72 + column * 150, y: 700 - index * 14, mark: index })),
    )
    const tree = [
      element(
        'Table',
        element('TR', element('TD', ...marked(0)), element('TD')),
        element('TR', element('TD', ...marked(1, 2)), element('TD')),
      ),
    ]
    expect(await read([runs], tree)).toEqual([
      'table-row 0: Lock | Year',
      'table-row 1: Orrin | 1951',
      'table-row 1: Moor | 1952',
    ])
  })

  test('do not make one paragraph of two speakers', async () => {
    const runs: Run[] = [
      { words: FULL, x: 108, y: 700, mark: 0 },
      { words: 'why it took so long?', x: 72, y: 686, mark: 0 },
      { words: 'ADA MOOR. It was the money.', x: 108, y: 672, mark: 0 },
    ]
    expect(await read([runs], [element('P', ...marked(0))])).toEqual([
      `paragraph 0: ${FULL} why it took so long?`,
      'paragraph 0: ADA MOOR. It was the money.',
    ])
  })

  test.each(['/S /P', '/MCID 1', '/K [', '/Nums ['])(
    'stop no file when their %s is damaged',
    async (part) => {
      const tree = [element('Document', element('P', ...marked(0)), element('P', ...marked(1)))]
      const bytes = Buffer.from(pdf([page(['It opened in May.', 'Boats came.'])], '', tree)).toString(
        'latin1',
      )
      const at = bytes.lastIndexOf(part)
      const damaged = `${bytes.slice(0, at)}${'9'.repeat(part.length)}${bytes.slice(at + part.length)}`
      const { parts } = await readPdf(new Uint8Array(Buffer.from(damaged, 'latin1')))
      expect(parts[0]?.text).toMatch(/It opened in May\.\s+Boats came\./)
    },
  )
})

test.each([
  { title: 'Orrin Vale Opens a Lock', told: 'Orrin Vale Opens a Lock' },
  { title: 'Document security for all', told: 'Document security for all' },
  { title: 'Microsoft Word - lock.docx' },
  { title: 'Lock_final_v3.indd' },
  { title: 'about:blank' },
  { title: 'Untitled 2' },
  { title: ' ' },
])('the file’s title "$title" is told where somebody gave it', async ({ title, told }) => {
  const { parts } = await readPdf(pdf([page([LONG])], `/Info << /Title (${title}) >>`))
  expect(parts[0]?.metadata.get('title')).toBe(told)
})
