import { expect, test } from 'vitest'
import { toDocument } from '../../../src/corpus/document.ts'
import { expectSound } from '../sound.ts'

const TOP = `Berg Yard Opens Its New Hall

TARN, 4 May 2026 - Berg Yard has opened its new hall beside the old
harbour of Tarn, in which it will build ferries for the towns of the
coast and mend the boats of those who fish there.`

const STORY = `The hall has been built by forty people from the old harbour and the
villages around it, who had to wait for the stone for more than a year
and were paid by the town.`

function read(body: string): string[] {
  const document = toDocument('a.txt', new TextEncoder().encode(`${TOP}\n\n${body}\n`))
  expectSound(document)
  return document.blocks.slice(2).map(({ kind, start, end }) => `${kind}: ${document.text.slice(start, end)}`)
}

test.each([
  ['a short line', 'Forty people at work'],
  ['capitals', 'FORTY PEOPLE AT WORK IN THE HALL'],
  ['capitalised words', 'Forty People From the Villages Put Up the Hall of the Yard'],
  ['a question', 'Who built the hall?'],
  ['a line with a colon', 'Who built it:'],
])('%s right over a wrapped paragraph is its heading', (_, heading) => {
  expect(read(`${heading}\n${STORY}`)).toEqual([
    `heading: ${heading}`,
    `paragraph: ${STORY.replaceAll('\n', ' ')}`,
  ])
})

test.each([
  ['a line that ends a sentence', 'That is all there is to say.'],
  ['a line that breaks off in its sentence', 'It was a day of joy for the'],
  ['a line with a comma', 'Dear friends,'],
  ['a sentence that breaks off before a name', 'The new hall at Tarn was built by'],
  ['whose a picture is', 'Picture: © 2026 Berg Yard'],
])('%s is no heading', (_, line) => {
  expect(read(`${line}\n${STORY}`).some((block) => block.startsWith('heading'))).toBe(false)
})

test('nor is a sentence that breaks off before a name', () => {
  const text = `The crane in the hall of Tarn was made by Orme\nBerg and his sons, who had to wait for the steel for more than a year\nand were paid by the town in stone of its own old walls, which they have\nsold since.`
  expect(read(text).some((block) => block.startsWith('heading'))).toBe(false)
})

test('two short lines are no heading with its text, nor are capitals that a wrapped line parts', () => {
  expect(read('Ada Berg\nHead of the yard').some((block) => block.startsWith('heading'))).toBe(false)
  expect(
    read(
      `HALL OF THE YARD IS BUILT BY PEOPLE OF THE OLD HARBOUR AND ITS OLD\nVILLAGES: It has been built by forty people who had to wait for the stone\nfor more than a year and were paid by the town in all of this long time.\n\n${STORY}`,
    ),
  ).toHaveLength(2)
})

test('notes to editors keep their heading', () => {
  expect(read(`Notes to editors\n${STORY}`)).toEqual([
    `note: Notes to editors\n${STORY.replaceAll('\n', ' ')}`,
  ])
})

test('words that lead in what is said stay with it', () => {
  expect(read(`Ada Berg, its head, said:\n“${STORY}”`)).toHaveLength(1)
})

test('nor is a dateline one whose line ends in a name', () => {
  const dateline = 'Tarn, England (Berg Wire) Friday May 4, 2026 @ 5:00 AM Pacific — Berg'
  const text = `Berg Yard Opens Its New Hall\n\n${dateline}\nToday has been opened by forty people from the old harbour, who had to\nwait for the stone for more than a year and were paid by the town.\n\n${STORY}\n\n${STORY}\n`
  const { blocks } = toDocument('a.txt', new TextEncoder().encode(text))
  expect(blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph'])
})
