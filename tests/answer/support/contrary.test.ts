import { expect, test } from 'vitest'
import { withoutContrary } from '../../../src/answer/support/contrary.ts'
import { askExactly, evidenceFor, libraryOf, wordsOf } from '../make.ts'

const library = await libraryOf({
  'fair.txt': `Orme Fair opens with a parade

ORME, May 4, 2026 -- The Orme Fair will open on 4 September with the parade "Nine Bells" of the town band. The fair runs until 14 September and closes with "Late Hours", a concert of the harbour choir.

The mill on the fairground closes on 2 June for repairs. The winner of the cart race gets a bell.
`,
})

test('what opens a thing is not what closes it', async () => {
  expect(wordsOf(await askExactly(library, 'Which parade opens the Orme fair?'))).toMatch(
    /^The Orme Fair will open/u,
  )
  expect(wordsOf(await askExactly(library, 'Which concert closes the Orme fair?'))).toMatch(
    /^The fair runs until/u,
  )
})

test.each([
  ['Which music opens the Orme fair?', 'closes with', false],
  ['Which music closes the Orme fair?', 'will open', false],
  // Nothing else is said of the mill, and it may well open when it no longer closes.
  ['When does the mill on the fairground open?', 'closes on 2 June', true],
  ['Does the fair open with a concert?', 'closes with', true],
])('%s', async (question, words, expected) => {
  const { evidence } = await evidenceFor(library, question)
  const best = evidence.find(({ candidate }) => candidate.text.includes(words))
  const rest = evidence
    .filter((one) => one !== best)
    .map((one) => ({ ...one, score: (best?.score ?? 0) - 0.5 }))
  expect(best).toBeDefined()
  expect(withoutContrary(best === undefined ? [] : [best, ...rest])[0] === best).toBe(expected)
})

test('all that tells the opposite alone goes ahead of the one with the word, and what stands behind it stays', async () => {
  const { evidence } = await evidenceFor(
    await libraryOf({
      'mill.txt': `Orme Mill in the news

ORME, May 4, 2026 -- The mill at Orme closes on Sunday for the season with a dinner. The mill closes on Sunday at dusk. The mill opens on Friday in spring. The mill closes on Monday in winter.
`,
    }),
    'What opens the mill?',
  )
  const found = (words: string) => evidence.filter(({ candidate }) => candidate.text.includes(words))
  const ordered = [...found('dinner'), ...found('at dusk'), ...found('opens on'), ...found('in winter')]
  const kept = withoutContrary(ordered.map((one, at) => ({ ...one, score: 10 - at / 4 })))
  expect(ordered).toHaveLength(4)
  expect(kept.map(({ candidate }) => candidate.text)).toEqual([
    'The mill opens on Friday in spring.',
    'The mill closes on Monday in winter.',
  ])
})
