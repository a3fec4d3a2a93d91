import { describe, expect, test } from 'vitest'
import { changesIn } from '../../../src/answer/across/changes.ts'
import { restatedOnly } from '../../../src/answer/across/restated-only.ts'
import { hasWordOrSynonym } from '../../../src/answer/across/same-thing.ts'
import { reasoned } from '../../../src/answer/composition/reasoned.ts'
import type { Settled } from '../../../src/answer/settled.ts'
import { LEXICON } from '../../../src/search/lexicon.ts'
import { tokens } from '../../../src/search/tokens.ts'
import { documentIn, norvik } from '../../library/releases.ts'
import { askExactly, evidenceFor, libraryOf, wordsOf } from '../make.ts'

const library = await libraryOf({
  'plans.txt': norvik(
    'Norvik Marine Plans Its Year',
    'January 13, 2025',
    'Norvik Marine will open a slipway in Corran on 28 March and a chandlery in Holm on 11 April.\n\nCrane 12 returns to service on 5 April after a repair. Crane 7 will be withdrawn on 2 November. Barge Tern will be sold on 3 October.\n\nThe boat show takes place on 14 June in the yard, and the spring regatta of ten boats on 4 May. The lantern parade is held on 20 September.',
  ),
  'changes.txt': norvik(
    'Norvik Marine: News in Brief',
    'March 10, 2025',
    'The chandlery in Holm will not open on 11 April but on 9 May, because the hearing was moved.\n\nIn our notice of 13 January the profit for 2024 was given wrongly.\n\nCrane 12 will not return before 14 June. A crack was found in the arm.\n\nThe spring regatta has been called off, since the pier is flooded.',
  ),
  'asked.md': norvik(
    'Norvik Marine: Questions and Answers',
    'September 1, 2025',
    'The yard in Corran is busy this autumn.\n\n**Is the lantern parade on?** The lantern parade goes ahead on 20 September with seven floats.\n\n**Will crane 7 still be withdrawn?** Yes, but a year later, on 1 November 2026, since its hook passed a test.\n\n**Will barge Tern still be sold on 3 October?** The buyer has asked for a survey.',
  ),
})

describe('a newer sentence on another thing', () => {
  test.each([
    { question: 'When does crane 12 return?', text: '14 June' },
    { question: 'When is the spring regatta?', text: 'called off' },
    { question: 'When does the chandlery in Holm open?', text: '9 May' },
    { question: 'When will crane 7 be withdrawn?', text: '1 November 2026' },
    { question: 'When will barge Tern be sold?', text: '3 October' },
  ])('answers nothing, but one on the very thing: "$question"', async ({ question, text }) => {
    const answer = await askExactly(library, question)
    expect(wordsOf(answer)).toContain(text)
    expect(wordsOf(answer)).not.toContain('profit')
    expect(wordsOf(answer)).not.toContain('?')
  })

  test('is not that on a crane of another number', async () => {
    const answer = await askExactly(library, 'When will crane 7 be withdrawn?', {
      filter: { to: '2025-04-01' },
    })
    expect(wordsOf(answer)).toContain('2 November')
  })
})

test('the answer to a question on another thing gives no reason', async () => {
  const reasonBy = async (words: string) => {
    const { asked, evidence } = await evidenceFor(library, 'Why was the lantern parade cancelled?')
    const best = evidence.filter(({ candidate }) => candidate.text.includes(words))
    return reasoned(asked, best, { confidence: 0.6, refused: null })?.sentences
  }
  expect(await reasonBy('Yes, but a year later')).toEqual([])
  expect(await reasonBy('with seven floats')).not.toEqual([])
})

test.each([
  {
    story: 'The hall will not open on 11 April. In our notice of 14 January the seats were miscounted.',
    days: [],
  },
  { story: 'The hall will not open on 11 April. The letter sent on 14 January is void.', days: [] },
  { story: 'The hall will not open on 11 April. The new date is 14 June.', days: ['14 June'] },
  { story: 'Here is what is asked. Will the hall open on 14 June?', days: [] },
  { story: 'Here is what is asked. The hall will open on 14 June.', days: ['14 June'] },
])('of what is new these are the days: $days of "$story"', async ({ story, days }) => {
  const release = documentIn(
    await libraryOf({ 'a.txt': norvik('Norvik Marine: The Hall', 'January 20, 2025', story) }),
    'a.txt',
  )
  const found = changesIn(release).flatMap(({ text, figures }) =>
    figures().flatMap(({ type, start, end }) => (type === 'date' ? [text.slice(start, end)] : [])),
  )
  expect(found.filter((day) => day !== '11 April').map((day) => day.replace(/^on /u, ''))).toEqual(days)
})

test('a month does not stand for the thing that is called by a season', () => {
  const [spring] = tokens('spring')
  expect(spring !== undefined && hasWordOrSynonym(spring, new Set(['april']), LEXICON)).toBe(false)
  expect(spring !== undefined && hasWordOrSynonym(spring, new Set(['season']), LEXICON)).toBe(true)
})

test('the day of a plan is not what holds whenever something is so', async () => {
  const givenAnew = async (question: string): Promise<Settled | null> => {
    const { asked, evidence } = await evidenceFor(library, question)
    const refused = { reason: 'no_support', unsupported: [], correction: null } as const
    const none = { asked, evidence, composition: null, confidence: 0.5, refused }
    return restatedOnly(none, () => [], LEXICON)
  }
  expect(await givenAnew('When will the chandlery open?')).not.toBeNull()
  expect(await givenAnew('When will the chandlery open if it is open now?')).toBeNull()
})
