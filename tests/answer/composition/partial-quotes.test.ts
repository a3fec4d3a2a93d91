import { expect, test } from 'vitest'
import { partialQuotes } from '../../../src/answer/composition/partial-quotes.ts'
import { toDocument } from '../../../src/corpus/document.ts'
import { bytes } from '../../corpus/fixtures.ts'
import { askExactly, libraryOf } from '../make.ts'

const partsOf = (body: string): (string | undefined)[] =>
  partialQuotes(toDocument('a.md', bytes(`# Orme Mill Opens a Shop\n\n${body}`))).map(
    ({ speaker }) => speaker?.name,
  )

test.each([
  ['Ann Lee, who chairs the guild, described the price as "stiff but fair".', 'Ann Lee'],
  ['Ann Lee, the miller, said it had been shut “with a heavy heart” and would open soon.', 'Ann Lee'],
  ['Ann Lee opened it.\n\nLee called it "a small dream" of hers.', 'Ann Lee'],
])('a few words in a sentence that tells what somebody said are theirs: %s', (body, name) => {
  expect(partsOf(body)).toEqual([name])
})

test.each([
  ['a term', 'Ann Lee said that the "dry sump" was full.'],
  ['a title', 'Ann Lee called her book "Rye and All That".'],
  ['words of nobody', 'The price was called "stiff but fair" at the fair.'],
  ['a house', 'Orme Mill Limited called the price "stiff but fair".'],
  ['a quotation of its own', 'Ann Lee called it "a small dream that has come true at last".'],
])('and what is %s is none: %s', (_, body) => {
  expect(partsOf(body)).toEqual([])
})

const RELEASES = {
  'a.txt': `Orme Mill Opens a Shop\n\nORME, May 12, 2025 -- The mill has a shop.\n\n"We bake at night," said Ann Lee, the miller.\n`,
  'b.txt': `Orme Mill Has a Bridge\n\nORME, June 2, 2025 -- Ann Lee has opened a bridge.\n\nTom Berg, the mason, called it "light as a feather".\n\nIt was cold.\n\n"It was a long and a very cold week."\n`,
}

test('quotes by somebody hold such words, and all quotes of a release do not', async () => {
  const library = await libraryOf(RELEASES)
  const texts = async (question: string): Promise<string[]> =>
    (await askExactly(library, question)).statements.map(({ text }) => text)
  expect(await texts('All quotes by Tom Berg')).toEqual([
    'Tom Berg, the mason, called it "light as a feather".',
  ])
  expect(await texts('Quotes by Ann Lee')).toEqual(['"We bake at night," said Ann Lee, the miller.'])
  const one = await libraryOf({ 'b.txt': RELEASES['b.txt'] })
  expect((await askExactly(one, 'List the quotes')).statements).toHaveLength(1)
})

test('a quotation of nobody certain is told of where another release names the speaker', async () => {
  const notes = async (question: string): Promise<string[]> =>
    (await askExactly(await libraryOf(RELEASES), question)).notes.map(({ text }) => text)
  const remark = 'It is not certain who says another quotation of other releases that name the speaker.'
  expect(await notes('Quotes by Ann Lee')).toContain(remark)
  expect(await notes('Quotes by Tom Berg')).toContain(
    'It is not certain who says another quotation of this release.',
  )
})
