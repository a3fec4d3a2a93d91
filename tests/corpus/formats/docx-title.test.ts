import { expect, test } from 'vitest'
import { readDocx } from '../../../src/corpus/formats/docx.ts'
import { word } from './write-docx.ts'

/** A paragraph in letters of a size, in points; in those of the style where it is left out. */
function line(words: string, size?: number): string {
  const told = size === undefined ? '' : `<w:rPr><w:b/><w:sz w:val="${size * 2}"/></w:rPr>`
  return `<w:p><w:r>${told}<w:t>${words}</w:t></w:r></w:p>`
}

const LEAD = line(
  'Acme AS opened a kelp farm in the fjord today, and it has nine rows and a boat, which are all painted green.',
)

async function blocks(content: string): Promise<string[]> {
  const [part] = (await readDocx(word(content))).parts
  return (part?.blocks ?? []).map(({ kind, start, end }) => `${kind}: ${part?.text.slice(start, end)}`)
}

const HEADLINE = 'Kelp Farm Opens in the North Limited'

test('the line in the largest letters at the top is the headline', async () => {
  const label = line('FOR IMMEDIATE RELEASE', 28)
  expect((await blocks(label + line(HEADLINE, 16) + LEAD))[1]).toBe(`heading: ${HEADLINE}`)
})

test.each(['Kelp for all', 'Kelp Farm Opens'])('of three words, too: %s', async (headline) => {
  expect((await blocks(line('4 May 2026', 20) + line(headline, 16) + LEAD))[1]).toBe(`heading: ${headline}`)
})

test.each([
  {
    name: 'of a letterhead',
    content: line('Acme Kelp and Fish Farms of the Fjord', 24) + line('Kelp farm opens', 12),
  },
  { name: 'of a date', content: line('Kelp farm opens') + line('Monday 4 May 2026 at noon', 16) },
  {
    name: 'below the dateline',
    content:
      line(HEADLINE, 12) +
      LEAD.replace('<w:t>', '<w:t>TARN, 4 May 2026 – ') +
      line('What the new farm costs', 16),
  },
  {
    name: 'below the first running text',
    content: line(HEADLINE, 12) + LEAD + line('“We have waited for this”', 16),
  },
  {
    name: 'where a text below has larger ones',
    content: line(HEADLINE, 16) + LEAD.repeat(16) + line('Kelp is food for all, says Ann Lee.', 20),
  },
  { name: 'in the size of text', content: line(HEADLINE, 12) },
  {
    name: 'where another line has as large ones',
    content: line(HEADLINE, 16) + line('One Farm and One Boat', 16),
  },
  { name: 'below much text', content: LEAD.repeat(20) + line(HEADLINE, 16) },
])('a line is none $name', async ({ content }) => {
  expect((await blocks(content + LEAD)).filter((block) => block.startsWith('heading'))).toEqual([])
})

test('a title that has its style stays the only one', async () => {
  const title = `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Kelp Farm Opens</w:t></w:r></w:p>`
  expect((await blocks(title + line(HEADLINE, 16) + LEAD)).slice(0, 2)).toEqual([
    'heading: Kelp Farm Opens',
    `paragraph: ${HEADLINE}`,
  ])
})
