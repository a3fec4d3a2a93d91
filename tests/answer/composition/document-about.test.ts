import { describe, expect, test } from 'vitest'
import { isToldAtTop, thingTold } from '../../../src/answer/composition/document-about.ts'
import { askExactly, libraryOf } from '../make.ts'

const ABOUT =
  '\n\nAbout Orme Kilns\n\nOrme Kilns makes kilns.\n\nContact\n\nIda Solberg, Orme Kilns, press@orme.example\n'

const RELEASES = {
  'a.md': `Orme Kilns builds a baking hall at Tarnby\n\nTARNBY, 4 May 2025 – Orme Kilns builds a baking hall at Tarnby for £18 million. It takes 40 kilns.${ABOUT}`,
  'b.md': `Hall of Orme Kilns at Tarnby opens later\n\nTARNBY, 9 September 2025 – The hall of Orme Kilns at Tarnby will open in 2027. Its baking rooms cost £21 million. It was to open in May.${ABOUT}`,
  'c.md':
    'Survey: bakers sleep less\n\nCORRAN, 3 June 2025 – Bakers sleep five hours a night, a survey of the Corran Guild finds. Half of the 900 bakers in it nap.\n\nThe guild also has a choir.\n\nAbout the Corran Guild\n\nThe Corran Guild is a guild of bakers.\n',
}

async function answerTo(question: string): Promise<string> {
  return (await askExactly(await libraryOf(RELEASES), question)).answer
}

describe('of several releases of a house', () => {
  test.each([
    'What are the key figures of the Tarnby hall?',
    'Summarise the news of the Tarnby hall',
    'What is the latest on the Tarnby baking hall?',
  ])('the newest is told of: %s', async (question) => {
    const told = await answerTo(question)
    expect(told).toMatch(/£21 million|in 2027/u)
    expect(told).not.toContain('£18 million')
  })

  test('unless the question names another year or month', async () => {
    for (const question of [
      'What is the May release from Orme Kilns about?',
      'Summarise Orme Kilns’ May release',
    ])
      expect(await answerTo(question)).toContain('£18 million')
  })
})

describe('what a thing is about is told as its release is', () => {
  test.each([
    'What is the sleep survey about?',
    'What did the survey find?',
    'What does the bakers survey show?',
  ])('%s', async (question) => {
    expect(await answerTo(question)).toMatch(/^Survey: bakers sleep less \[1\] Bakers sleep five hours/u)
  })

  test('but not where its release does not begin with it', async () => {
    expect(await answerTo('What is the choir about?')).not.toContain('Survey: bakers sleep less')
  })

  test.each([
    ['What is the sleep survey about?', 'sleep survey'],
    ['What did the survey find?', 'survey'],
    ['What is the Orme release about?', null],
    ['What is new about the hall?', null],
    ['What did the mayor say about the hall?', null],
  ])('%s: %s', (question, thing) => {
    expect(thingTold(question)).toBe(thing)
  })

  test('a release begins with what stands in its headline or first paragraph', async () => {
    const library = await libraryOf(RELEASES)
    const survey = [...library.documents.values()].find(({ file }) => file === 'c.md')
    if (survey === undefined) throw new Error('c.md is not there')
    expect(isToldAtTop(survey, 'survey of bakers')).toBe(true)
    expect(isToldAtTop(survey, 'choir')).toBe(false)
  })
})

describe('what somebody has announced', () => {
  const release = `# Orme Kilns opens a yard in Vesle

VESLE, May 4, 2026 -- Orme Kilns today opened a yard with the help of Lund Timber. It has room for 40 kilns.

In March, Tarn Tiles announced a works in Holm.${ABOUT}`

  test('is told by the opening of a release of theirs', async () => {
    const library = await libraryOf({ 'yard.md': release })
    const answer = await askExactly(library, 'What did Orme Kilns announce?')
    expect(answer.statements.map(({ text }) => text).join(' ')).toContain('opens a yard')
  })

  test('is told by the sentence that says so of others', async () => {
    const library = await libraryOf({ 'yard.md': release })
    const answer = await askExactly(library, 'What did Tarn Tiles announce?')
    expect(answer.statements.map(({ text }) => text).join(' ')).toBe(
      'In March, Tarn Tiles announced a works in Holm.',
    )
  })

  test('is refused of whom a release only speaks of', async () => {
    const library = await libraryOf({ 'yard.md': release })
    expect((await askExactly(library, 'What did Lund Timber announce?')).status).toBe('unanswered')
  })
})
