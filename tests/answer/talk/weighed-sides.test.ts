import { describe, expect, test } from 'vitest'
import { weighedSides } from '../../../src/answer/talk/weighed-sides.ts'
import { askExactly, libraryOf, reasonOf, talk, wordsOf } from '../make.ts'

describe('two things that are weighed against each other are asked each', () => {
  test.each([
    [
      'Which mill ground more flour, Orme or Norvik?',
      'How much flour did Orme grind, and how much flour did Norvik grind?',
    ],
    [
      'Which has more looms, Orme or Norvik?',
      'How many looms does Orme have, and how many looms does Norvik have?',
    ],
    ['Which opened later, Orme or Norvik?', 'When did Orme open, and when did Norvik open?'],
    ['Is the hall older than the mill?', 'How old is the hall, and how old is the mill?'],
    ['Does Orme cost more than Norvik?', 'How much does Orme cost, and how much does Norvik cost?'],
    [
      'How many more looms does Orme have than Norvik?',
      'How many looms does Orme have, and how many looms does Norvik have?',
    ],
    [
      'Which has the longer range, Orme or Norvik?',
      'What is the range of Orme, and what is the range of Norvik?',
    ],
  ])('%s', (question, expected) => {
    expect(weighedSides(question)?.question).toBe(expected)
  })

  test.each([
    'Is it older than the mill?',
    'Was profit higher than last year?',
    'Was profit higher in 2024 than in 2023?',
    'Does Orme have more than 40 looms?',
    'Is Orme larger than expected?',
    'Which is worse, Orme or Norvik?',
    'Which has more looms, Orme, Norvik or Tallis?',
  ])('%s is no such question', (question) => {
    expect(weighedSides(question)).toBeNull()
  })

  test('a question of two thousand characters is read in no time', () => {
    expect(weighedSides('is the more a '.repeat(150))).toBeNull()
    expect(weighedSides(`which ${'more, or than '.repeat(16)}`)).toBeNull()
  })
})

describe('both are told, or none', async () => {
  const library = await libraryOf({
    'mills.md': `# Tarn Mills count their looms

TARN, 4 May 2026. The mills of the Tarn have counted their looms. Orme Mill has 48 looms and weaves wool. Norvik Mill has 31 looms and weaves flax. Orme Mill is 22 metres high.
`,
  })

  test.each([
    'Which has more looms, Orme Mill or Norvik Mill?',
    'Does Norvik Mill have more looms than Orme Mill?',
  ])('%s', async (question) => {
    const words = wordsOf(await askExactly(library, question))
    expect(words).toContain('48 looms')
    expect(words).toContain('31 looms')
  })

  test.each([
    'Which has more looms, Orme Mill or Vell Mill?',
    'Which has more windows, Orme Mill or Norvik Mill?',
  ])('%s is not answered by one of them', async (question) => {
    const answer = await askExactly(library, question)
    expect(answer.status).toBe('unanswered')
    expect(reasonOf(answer)).toBeDefined()
  })

  test('"Which is more?" after two questions asks both again', async () => {
    const answer = await talk(
      library,
      'How many looms does Orme Mill have?',
      'And Norvik Mill?',
      'Which is more?',
    )
    expect(wordsOf(answer)).toContain('31 looms')
    expect(wordsOf(answer)).toContain('48 looms')
  })
})
