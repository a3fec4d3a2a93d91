import { expect, test } from 'vitest'
import { askExactly, libraryOf } from '../make.ts'

const RELEASE = `Baths of Orme open

ORME, 3 March 2027 – The baths of Orme open on 1 April.

Anyone under 25 pays £5. Everybody else pays £18. Whoever finds the key gets a towel.
`

// "Anyone" at the head of a sentence answers "who?" as a name does.
test.each([
  ['Who pays £5?', 'Anyone under 25 pays £5.'],
  ['Who pays £18?', 'Everybody else pays £18.'],
  ['Who gets a towel?', 'Whoever finds the key gets a towel.'],
])('%s', async (question, expected) => {
  const { statements } = await askExactly(await libraryOf({ 'a.txt': RELEASE }), question)
  expect(statements.map(({ text }) => text)).toContain(expected)
})
