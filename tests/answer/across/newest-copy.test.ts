import { expect, test } from 'vitest'
import { documentIn, norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const SAME =
  'Visitors of the yard museum pay no admission. The crane was painted last year. “The yard is open to all,” said Ida Solberg, chief executive of Norvik Marine.'

const opened = libraryOf({
  'may.txt': norvik('Norvik Marine Counts Visitors', 'May 5, 2025', `Some 900 people came in April. ${SAME}`),
  'june.txt': norvik(
    'Norvik Marine Sells a Boat',
    'June 5, 2025',
    `The boat was built in Alder Bay. ${SAME}`,
  ),
  'july.txt': norvik('Norvik Marine Buys Steel', 'July 5, 2025', `The steel comes from Lund. ${SAME}`),
})

async function citedFor(question: string, filter = {}): Promise<{ words: string; asOf: string | null }> {
  const answer = await askExactly(await opened, question, { filter })
  return { words: wordsOf(answer), asOf: answer.asOf }
}

test('a sentence that stands in several releases is cited from the newest', async () => {
  const { words, asOf } = await citedFor('What is the admission to the yard museum of Norvik Marine?')
  expect(words).toContain('pay no admission')
  expect(asOf).toBe('2025-07-05')
})

test('of those that a filter leaves it is the newest', async () => {
  const question = 'What is the admission to the yard museum of Norvik Marine?'
  expect((await citedFor(question, { to: '2025-06-30' })).asOf).toBe('2025-06-05')
  const documents = [documentIn(await opened, 'may.txt').id]
  expect((await citedFor(question, { documents })).asOf).toBe('2025-05-05')
})

test('what stands in one release alone is cited from that', async () => {
  const { words, asOf } = await citedFor('How many people came to Norvik Marine in April?')
  expect(words).toContain('900 people')
  expect(asOf).toBe('2025-05-05')
})

test('and from the one that has all words of the question where a newer one lacks some', async () => {
  const question = 'What is the admission to the yard museum that sold a boat built in Alder Bay?'
  expect((await citedFor(question)).asOf).not.toBe('2025-07-05')
})

const ADMISSION = 'What is the admission to the yard museum of Norvik Marine'

test('a question that names the year of the newest is no other', async () => {
  expect((await citedFor(`${ADMISSION} in 2025?`)).asOf).toBe('2025-07-05')
  expect((await citedFor(`${ADMISSION} this year?`)).asOf).toBe('2025-07-05')
  expect((await citedFor(`${ADMISSION} in May 2025?`)).asOf).not.toBe('2025-07-05')
})

const expected = libraryOf({
  'may.txt': norvik(
    'Norvik Marine Counts Visitors',
    'May 5, 2025',
    'Norvik Marine will plant 40 oaks this year. Norvik Marine will paint 6 hulls this month.',
  ),
  'july.txt': norvik(
    'Norvik Marine Buys Steel',
    'July 5, 2025',
    'Norvik Marine will plant 40 oaks this year. Norvik Marine will paint 6 hulls this month.',
  ),
})

test('what is counted from the day of a release is cited from the newest where it is the same time', async () => {
  const oaks = await askExactly(await expected, 'How many oaks will Norvik Marine plant?')
  expect(oaks.asOf).toBe('2025-07-05')
  expect(oaks.notes.map(({ text }) => text).join()).toContain('counted from the release’s date, 5 July 2025')
})
