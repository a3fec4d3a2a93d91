import { describe, expect, test } from 'vitest'
import { standalone } from '../../../src/answer/followup.ts'
import { hasIdiom } from '../../../src/answer/talk/idioms.ts'
import { conversation } from '../make.ts'

describe('an idiom is called by a thing which nobody has', () => {
  test.each([
    'Who is still on the run?',
    'Which of its lines are in the red',
    'Is a sale out of the question?',
    'What is in the pipeline for May?',
  ])('%s', (question) => {
    expect(hasIdiom(question)).toBe(true)
  })

  test.each([
    'Who trains on the run to Corran?',
    'What is in the red boxes?',
    'Who is behind the bid?',
    'Who waits at the table?',
  ])('and not in "%s"', (question) => {
    expect(hasIdiom(question)).toBe(false)
  })
})

describe('no name is set into an idiom', () => {
  const after = conversation('Who was charged after the Norvik Bank raid?')

  test.each(['Who is still on the run?', 'Who is in the lead now?'])('%s', (question) => {
    expect(standalone(question, after).question).toBe(question)
  })

  test('a thing gets its name beside one that is none', () => {
    expect(standalone('Where is the raid on the agenda?', after).question).toContain('Norvik Bank raid')
  })

  test('it is not what a talk is about', () => {
    const said = conversation('Who was charged after the Norvik Bank raid?', 'Who is still on the run?')
    expect(standalone('Is there a reward?', said).question).not.toContain('the run')
  })
})
