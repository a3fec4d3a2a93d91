import { expect, test } from 'vitest'
import { groups } from '../../../src/corpus/formats/pdf-groups.ts'
import type { Line } from '../../../src/corpus/formats/pdf-lines.ts'
import { measure } from '../../../src/corpus/formats/pdf-measure.ts'

/** Lines without tags: where each begins and ends, its height on the page, its words. */
type Set = readonly [x: number, right: number, y: number, words: string, size?: number]

function line([x, right, y, words, size = 10]: Set): Line {
  return { page: 1, words, cells: [{ x, words }], x, right, y, size }
}

/** What is read of some lines among running text of the same settings. */
function read(lines: readonly Set[], around: readonly Set[] = []): string[] {
  const all = lines.map(line)
  const own = new Set(all)
  const every = [...all, ...around.map(line)]
  return groups(every, measure(every))
    .filter((group) => group.some((one) => own.has(one)))
    .map((group) => group.map(({ words }) => words).join(' / '))
}

/** A paragraph as wide as a column. */
function paragraph(left: number, right: number, from: number, lines: number, indent = 0): Set[] {
  return Array.from({ length: lines }, (_, at): Set => {
    const isFirst = at === 0
    return [
      isFirst ? left + indent : left,
      right,
      from - at * 13,
      `Words of line ${at} go on and on to the edge`,
    ]
  })
}

/** Two columns, each with text enough to be one. */
const COLUMNS = [...paragraph(50, 280, 300, 10), ...paragraph(310, 540, 600, 10)]

test('lines that fill their column are of one paragraph, however narrow it is', () => {
  const lines: Set[] = [
    [50, 280, 700, 'TARN, Norway, 3 May 2026 - Orme'],
    [50, 279, 687, 'Robotics opened a plant in Tarn.'],
    [50, 281, 674, 'It makes gliders.'],
  ]
  expect(read(lines, COLUMNS)).toEqual([lines.map(([, , , words]) => words).join(' / ')])
})

test('a short line that ends a sentence ends its paragraph in a column, too', () => {
  const lines: Set[] = [
    [50, 280, 700, 'Orme Robotics opened a plant in'],
    [50, 120, 687, 'Tarn.'],
    [50, 280, 674, 'It makes gliders that dive to three'],
    [50, 160, 661, 'thousand metres.'],
  ]
  expect(read(lines, COLUMNS)).toEqual([
    'Orme Robotics opened a plant in / Tarn.',
    'It makes gliders that dive to three / thousand metres.',
  ])
})

test('a paragraph goes on at the head of the next column', () => {
  const lines: Set[] = [
    [50, 280, 113, 'The plant in Tarn was built by Orme'],
    [310, 540, 700, 'Robotics and its partners in a year.'],
  ]
  expect(read(lines, COLUMNS)).toEqual([lines.map(([, , , words]) => words).join(' / ')])
})

const ONE = paragraph(50, 540, 500, 12)

test('the lines of a headline set in the middle are one', () => {
  const lines: Set[] = [
    [70, 520, 700, 'Orme Robotics Opens a Plant for Gliders', 16],
    [180, 410, 681, 'in the North of Norway', 16],
  ]
  expect(read(lines, ONE)).toEqual(['Orme Robotics Opens a Plant for Gliders / in the North of Norway'])
})

test.each([
  { name: 'a label', above: 'NEWS RELEASE', below: 'Orme Robotics Opens a Plant for Gliders' },
  { name: 'a date', above: '3 May 2026', below: 'Orme Robotics Opens a Plant for Gliders' },
  { name: 'a letterhead', above: 'Orme Robotics and Boats', below: 'Plant for Gliders Opens in Tarn' },
  { name: 'a mark', above: '• The first glider left Tarn', below: '• It dives to three thousand metres' },
  { name: 'a figure', above: '340 gliders in a year', below: '4.2 million kroner' },
  {
    name: 'a sentence',
    above: 'The first glider left Tarn at noon.',
    below: 'It was the first one of many.',
  },
])('large letters make no headline of lines with $name', ({ above, below }) => {
  const lines: Set[] = [
    [50, 50 + above.length * 8, 700, above, 16],
    [50, 50 + below.length * 8, 680, below, 16],
  ]
  expect(read(lines, ONE)).toEqual([above, below])
  expect(read(lines, COLUMNS)).toEqual([above, below])
})

test('a headline that had no room for its next word goes on below', () => {
  const lines: Set[] = [
    [55, 530, 700, 'Orme Robotics Opens a Plant for Gliders and Boats', 16],
    [230, 360, 680, 'Northern Norway', 16],
  ]
  expect(read(lines, ONE)).toEqual([lines.map(([, , , words]) => words).join(' / ')])
})

test('an indented first line whose edge on the right is ragged begins a paragraph', () => {
  const lines: Set[] = [
    [50, 535, 700, 'Whoever wants a glider has to wait for it as long as a year, and those'],
    [86, 505, 687, 'Orme has made boats for longer than most of us remember, and it'],
  ]
  expect(read(lines, ONE)).toHaveLength(2)
})

test('text that is set wider than a block above it stays in its paragraphs', () => {
  const block = [0, 1, 2, 3, 4, 5].map(
    (at): Set => [50, 540, 800 - at * 11, `Line ${at} of what Orme tells of itself here.`],
  )
  const story = [0, 1, 2].flatMap((at) =>
    [0, 1, 2, 3].map((row): Set => [50, 540, 700 - at * 76 - row * 16, `Words of line ${row} go on and on`]),
  )
  expect(read(story, block)).toHaveLength(3)
})

test('an indented line that is not in the middle begins a paragraph', () => {
  const lines: Set[] = [
    [50, 535, 700, 'Orme Robotics opened a plant for gliders and boats in the North of'],
    [80, 330, 687, 'Of its workers nine are new.'],
  ]
  expect(read(lines, ONE)).toHaveLength(2)
})

test('a line is short only where the next word had room behind it', () => {
  const visit = (address: string): Set[] => [
    [50, 430, 700, 'Whoever wants to see the gliders finds a film of them under:'],
    [50, 50 + address.length * 6, 687, address],
  ]
  expect(read(visit('https://www.orme-robotics.example/gliders/films'), ONE)).toHaveLength(1)
  expect(read(visit('orme.example'), ONE)).toHaveLength(2)
})

test('a heading that stands off from the one above is another', () => {
  const lines: Set[] = [
    [50, 300, 700, 'Orme Robotics Opens a Plant', 16],
    [50, 200, 660, 'Gliders from Tarn', 16],
  ]
  expect(read(lines, ONE)).toEqual(['Orme Robotics Opens a Plant', 'Gliders from Tarn'])
})

/** Paragraphs with an indented first line and no gap between them. */
const INDENTED = [0, 1, 2, 3].flatMap((at) => paragraph(50, 540, 500 - at * 52, 4, 17))

test.each([
  {
    name: 'that do not end a sentence, with running text below',
    lines: [
      [67, 500, 600, 'Gliders from Tarn for the Arctic'],
      [67, 540, 587, 'TARN, Norway - Orme Robotics opened a plant for gliders in the'],
      [50, 200, 574, 'north of Norway.'],
    ] as Set[],
    first: 'Gliders from Tarn for the Arctic',
  },
  {
    name: 'that end a sentence',
    lines: [
      [67, 535, 600, 'The plant opens in May, and all of its gliders are sold for a year.'],
      [67, 540, 587, 'Whoever wants one may write to the office in Tarn, which answers.'],
    ] as Set[],
    first: 'The plant opens in May, and all of its gliders are sold for a year.',
  },
])('first lines $name are paragraphs of one line', ({ lines, first }) => {
  expect(read(lines, INDENTED)[0]).toBe(first)
})

test('a quotation set in as far as first lines are stays whole', () => {
  const lines: Set[] = [
    [67, 520, 600, 'We have built gliders in Tarn for as long as anyone remembers,'],
    [67, 522, 587, 'and we shall build them for as long as the sea is deep enough'],
    [67, 300, 574, 'to send them there.'],
  ]
  expect(read(lines, INDENTED)).toEqual([lines.map(([, , , words]) => words).join(' / ')])
})
