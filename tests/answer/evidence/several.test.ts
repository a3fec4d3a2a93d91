import { beforeAll, expect, test } from 'vitest'
import { settles } from '../../../src/answer/asked/polarity.ts'
import { asksSeveral } from '../../../src/answer/evidence/several.ts'
import { analyse } from '../../../src/answer/question.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, evidenceFor, libraryOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'fund.txt':
      'Orme Fund closes round\n\nORME, May 4, 2025 -- Investors include Tallis Energy, Norvik Marine (Norway), the Corran Institute, Alder Bay Capital and Quill. Tallis Energy led the round with Norvik Marine. Ida Solberg previously ran Holm Motors. Ida Solberg runs Orme Fund.\n',
  })
})

function asked(question: string) {
  const [first] = analyse(question)
  if (first === undefined) throw new Error('asks nothing')
  return first
}

test.each([
  ['Which companies invested?', true],
  ['Who are the partners?', true],
  ['List the sponsors.', true],
  ['Which company invested?', false],
  ['Who is the partner?', false],
])('%s asks for several: %s', (question, several) => {
  expect(asksSeveral(asked(question))).toBe(several)
})

async function feature(question: string, words: string, name: 'enumerates' | 'earlier') {
  const { evidence } = await evidenceFor(library, question)
  return evidence.find(({ candidate }) => candidate.text.includes(words))?.features[name]
}

test.each([
  ['Which investors took part?', 'Investors include', 1],
  // Named, but not in a row.
  ['Which investors took part?', 'led the round', 0],
  ['Which investor took part?', 'Investors include', 0],
])('%s: “%s” enumerates %d', async (question, words, share) => {
  expect(await feature(question, words, 'enumerates')).toBe(share)
})

test.each([
  ['Which company did Ida Solberg run before?', 'previously ran', 1],
  ['Which company did Ida Solberg run before?', 'Solberg runs', 0],
  ['Which company does Ida Solberg run?', 'previously ran', 0],
  // A time before is another matter.
  ['Who ran the fund a year before?', 'previously ran', 0],
])('%s: “%s” speaks of something earlier: %d', async (question, words, earlier) => {
  expect(await feature(question, words, 'earlier')).toBe(earlier)
})

test.each([
  ['Is the ferry free?', 'The ferry will remain free.', true],
  ['Is the hall open on Mondays?', 'It is closed on Mondays.', true],
  ['Can dogs come along?', 'Dogs aren’t allowed on board.', true],
  ['Can dogs come along?', 'The ferry carries 300 passengers.', false],
  // Permits that are sold permit nothing by that.
  ['May one camp there?', 'So far 940 permits were sold.', false],
  ['When is the ferry free?', 'The ferry will remain free.', false],
])('%s – %s settles it: %s', (question, stated, does) => {
  expect(settles(asked(question), stated)).toBe(does ? 1 : 0)
})

test('names behind a colon are of the kind that the sentence names before it', async () => {
  const stops = await libraryOf({
    'tram.txt':
      'Tarn Trams extends line\n\nTARN, May 4, 2025 -- Four stations have been built: Heron, Elder, Fishgate and Auk. Three boats were named in Holm: Heron, Tern and Auk.\n',
  })
  expect(wordsOf(await askExactly(stops, 'Which stations have been built?'))).toContain('Fishgate')
  expect((await askExactly(stops, 'Which cities have been built?')).status).toBe('unanswered')
})
