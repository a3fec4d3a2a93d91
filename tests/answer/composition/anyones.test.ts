import { describe, expect, test } from 'vitest'
import { askExactly, libraryOf } from '../make.ts'

const LINDEN = `Linden Museum opens a hall of clocks

LINDEN, Norway, May 4, 2026 -- The Linden Museum will open its hall of clocks on 3 October. Admission to the museum costs 14 euros. The oldest clock weighs 90 kilograms.

Source: Linden Museum
`

const TARN = `Tarn Museum shows a barge

TARN, Norway, May 2, 2026 -- The Tarn Museum will open its barge to visitors on 9 June. Admission to the museum costs 6 euros.

Source: Tarn Museum
`

const TARN_AGAIN = TARN.replace('shows a barge', 'repairs a barge').replace('May 2', 'April 2')

describe('what may be of either of two houses is never answered for certain', () => {
  const library = libraryOf({ 'linden.txt': LINDEN, 'tarn.txt': TARN })

  test('where both tell it', async () => {
    const answer = await askExactly(await library, 'How much is admission to the museum?')
    expect(answer).toMatchObject({ status: 'answered', certainty: 'moderate' })
    expect(answer.confidence).toBeLessThan(0.9)
  })

  test.each([
    ['one is named', 'How much is admission to the Tarn Museum?'],
    ['only one has such a thing', 'How much does the oldest clock weigh?'],
  ])('unless %s', async (_, question) => {
    expect(await askExactly(await library, question)).toMatchObject({
      status: 'answered',
      certainty: 'high',
    })
  })

  test('nor where the conversation is about one', async () => {
    const history = [{ role: 'user' as const, content: 'What does the Tarn Museum show?' }]
    const answer = await askExactly(await library, 'How much is admission to the museum?', { history })
    expect(answer).toMatchObject({ status: 'answered', certainty: 'high' })
  })

  test('nor where both releases are of one house', async () => {
    const own = await libraryOf({ 'a.txt': TARN, 'b.txt': TARN_AGAIN })
    const answer = await askExactly(own, 'How much is admission to the museum?')
    expect(answer).toMatchObject({ status: 'answered', certainty: 'high' })
  })
})
