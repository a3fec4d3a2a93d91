import { describe, expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const water = libraryOf({
  'w.md': `# Holl Creamery widens its recall

MILLBROOK, 11 August 2025 - Holl Creamery is widening its recall of soft cheese. The contamination was found during sampling at a store in Wooster on 31 July. The company traced it to a drain beneath a packaging line.

Coliform bacteria were found in the lower town on 22 June. Engineers traced the bacteria to a cracked valve at the reservoir. The smell has not been traced to anything so far.

Mould was found beside the old oven. Staff first traced it to the flour. The milk comes from 22 farms. A wrench was found in the yard.
`,
})

describe('where something came from', () => {
  test.each([
    [
      'Where did the contamination come from?',
      'The contamination was found during sampling at a store in Wooster on 31 July. The company traced it to a drain beneath a packaging line.',
    ],
    [
      'What was the source of the contamination?',
      'The contamination was found during sampling at a store in Wooster on 31 July. The company traced it to a drain beneath a packaging line.',
    ],
    [
      'Where did the bacteria come from?',
      'Engineers traced the bacteria to a cracked valve at the reservoir.',
    ],
    ['Where does the milk come from?', 'The milk comes from 22 farms.'],
  ])('is told by what it was traced to: %s', async (question, words) => {
    expect(wordsOf(await askExactly(await water, question))).toBe(words)
  })

  test.each([
    ['Where did the wrench come from?', 'traced'],
    ['Where did the oven come from?', 'traced'],
    ['Where did the mould come from?', 'first traced it to the flour'],
    ['Where did the smell come from?', 'traced the bacteria'],
  ])('and of nothing else, nor by what was thought at first: %s', async (question, words) => {
    expect(wordsOf(await askExactly(await water, question))).not.toContain(words)
  })
})

test('what was taken or has gone is traced to where it is', async () => {
  const police = libraryOf({
    'p.md': `# Police find stolen painting in Osk

OSK, 10 November 2026 - A painting stolen from Rell Museum in May has been found. It was traced to a flat in Osk on Monday. Officers traced the money to an account in Malta.

A foul smell troubled the school. It was traced to a dead rat.
`,
  })
  expect(wordsOf(await askExactly(await police, 'Where did the money come from?'))).not.toContain('Malta')
  expect(wordsOf(await askExactly(await police, 'Where did the smell come from?'))).toContain('a dead rat')
})
