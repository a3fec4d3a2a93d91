import { expect, test } from 'vitest'
import { valuesBefore } from '../../../src/answer/across/differences.ts'
import { norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

test.each([
  ['The slipway cost $2.9 million, which is $300,000 more than foreseen in May.', ['2600000']],
  ['The slipway cost 512 million crowns, 38 million less than first planned.', ['550000000']],
  ['In all 231 boats, 17 more than reported, are affected.', ['214']],
  ['It opens on Monday 2 June 2025, two weeks later than announced.', ['19 May']],
  ['It opens on 3 March, a week earlier than planned.', ['10 March']],
  ['It opens on 12 May, three weeks later than the tenants had been told.', ['21 April']],
  ['It opens on 12 May, two weeks later than we had promised.', ['28 April']],
  ['It opens in June, two months later than first promised.', ['April']],
  ['It opens on 4 February 2025, three months later than planned.', ['November']],
])('the old value is reckoned from how far the new one is off: %s', (text, values) => {
  expect(valuesBefore(text, 2025)).toEqual(values)
})

test.each([
  'The slipway cost $2.9 million, which is $300,000 more than a year earlier.',
  'Sales were 2.9 million, 5 per cent more than expected.',
  'It opens on 2 June. The party is two weeks later than planned.',
  'It has room for 40 boats and a hall for 17 more than expected guests.',
  'It opens between 2 June and 9 June, a week later than planned.',
  'It opens on 12 May, three weeks later than the tenants moved in.',
  'It opens soon, three months later than planned.',
])('nothing is reckoned from %s', (text) => {
  expect(valuesBefore(text, 2025)).toEqual([])
})

const library = await libraryOf({
  'plan.txt': norvik(
    'Norvik Marine to build slipway in Corran',
    'February 3, 2025',
    'Norvik Marine will build a slipway in Corran. Under the contract it will pay $2.6 million for the slipway and $300,000 for a shed. A crane in Holm costs $2.6 million.',
  ),
  'signed.txt': norvik(
    'Norvik Marine signs for slipway in Corran',
    'April 7, 2025',
    'Norvik Marine has signed the papers. Judges of the county set a sum of $2.9 million for the slipway, which is $300,000 more than foreseen in the contract.',
  ),
})

test.each([
  ['How much will Norvik Marine pay for the slipway?', '$2.9 million for the slipway'],
  ['How much does the crane in Holm cost?', 'A crane in Holm costs $2.6 million'],
  ['How much will Norvik Marine pay for the shed?', '$300,000 for a shed'],
  ['How much was Norvik Marine to pay for the slipway under the contract?', '$2.6 million for the slipway'],
])('a newer release answers so of the same thing: %s', async (question, words) => {
  expect(wordsOf(await askExactly(library, question))).toContain(words)
})

test('a day that a newer release of the story moves is answered with a note of that', async () => {
  const line = await libraryOf({
    'shut.txt': norvik(
      'Norvik Marine to shut Skerry line for repairs',
      'January 14, 2025',
      'The Skerry line of Norvik Marine will be shut from March 29 to April 20. The first boat to Holm sails on April 21, 2025. The café on the quay opens on May 9, 2025.',
    ),
    'later.txt': norvik(
      'Norvik Marine: Skerry line opens later',
      'April 8, 2025',
      'The Skerry line of Norvik Marine will be opened on April 28, 2025, a week later than announced. Divers have found a hole.',
    ),
  })
  const newer = (texts: readonly { readonly text: string }[]): string[] =>
    texts.flatMap(({ text }) => (text.startsWith('Newer, 8 April 2025') ? [text] : []))
  const first = await askExactly(line, 'When does the first boat to Holm sail?')
  expect(wordsOf(first)).toContain('April 21, 2025')
  expect(first.certainty).toBe('moderate')
  expect(newer(first.notes)).toEqual([expect.stringContaining('a week later than announced')])
  expect(newer((await askExactly(line, 'When does the café on the quay open?')).notes)).toEqual([])
})

const QUAY = norvik(
  'Norvik Marine to mend the quay wall in Corran',
  'May 14, 2025',
  'Norvik Marine will mend the quay wall in Corran. "We were promised that Gull Street will be open to carts by 21 November," said Ida Holt, who leads the traders.',
)

const quayAnd = async (lines: string): ReturnType<typeof libraryOf> =>
  await libraryOf({
    'quay.txt': QUAY,
    'later.txt': norvik(
      'Norvik Marine needs more time for the quay wall in Corran',
      'October 22, 2025',
      `The mending of the quay wall in Corran takes longer, Norvik Marine said.\n\n${lines}`,
    ),
  })

test.each(['When will Gull Street reopen?', 'When is Gull Street to be open?'])(
  'a promised day that "it" moves by other words is told by the newer, with the promise below: %s',
  async (question) => {
    const answer = await askExactly(
      await quayAnd(
        'A part of Gull Street is closed. It will open again on 12 December, three weeks later than the traders had been told.',
      ),
      question,
    )
    expect(wordsOf(answer)).toContain('12 December')
    expect(answer.notes.some(({ text }) => text.includes('by 21 November'))).toBe(true)
  },
)

test.each([
  'The car park in Holm is closed. It will open again on 12 December, three weeks later than planned.',
  'A part of Gull Street is closed. It will open again on 19 December, three weeks later than planned.',
])('the day of another thing, or another day, moves no promise: %s', async (lines) => {
  const answer = await askExactly(await quayAnd(lines), 'When will Gull Street be open to carts?')
  expect(wordsOf(answer)).toContain('21 November')
})
