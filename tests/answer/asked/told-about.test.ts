import { expect, test } from 'vitest'
import { saidAbout } from '../../../src/answer/asked/told-about.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

test.each([
  ['Tell me about the Tarn Wheel.', 'What do the releases say about the Tarn Wheel?'],
  ['please tell us something about Ada Berg', 'What do the releases say about Ada Berg?'],
  ['What is known about the donor?', 'What do the releases say about the donor?'],
  ['Can you tell me more about the mill?', 'What do the releases say about the mill?'],
  ['Tell me about it.', null],
  ['Tell me who built the mill.', null],
  ['What is the Tarn Wheel?', null],
])('%s', (question, said) => {
  expect(saidAbout(question)).toBe(said)
})

const library = libraryOf({
  'wheel.txt': `Orme Mills brings the Tarn Wheel home

ORME, May 4, 2025 -- Orme Mills has brought the Tarn Wheel back from Norway. An unnamed donor paid for the journey of the Tarn Wheel.
`,
})

test('what nothing introduces is told by what is said of it', async () => {
  const answer = await askExactly(await library, 'Tell me about the Tarn Wheel.')
  expect(wordsOf(answer)).toContain('Tarn Wheel back from Norway')
  expect(answer.resolvedQuestion).toBe('Tell me about the Tarn Wheel.')
})

test('and what no release mentions is refused', async () => {
  expect((await askExactly(await library, 'Tell me about the Lund Ferry.')).status).toBe('unanswered')
})
