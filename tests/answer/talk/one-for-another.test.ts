import { describe, expect, test } from 'vitest'
import { standalone } from '../../../src/answer/followup.ts'
import { conversation } from '../make.ts'

const NONE = { answer: 'No sentence was found in the material that answers this for certain.' }

describe('a follow-up puts one thing in place of another', () => {
  test.each([
    // What is done is no part of what it is done to.
    ['Has the quay been approved?', 'And what will it cost?', 'What will the quay cost?'],
    ['Has the quay already been rebuilt?', 'Who paid for it?', 'Who paid for the quay?'],
    // Of another sort, and of another country.
    ['How many Irish mills closed?', 'And Dutch ones?', 'How many Dutch mills closed?'],
    ['How many Irish mills closed?', 'And the Dutch ones?', 'How many Dutch mills closed?'],
    ['How many Irish mills closed?', 'And Dutch mills?', 'How many Dutch mills closed?'],
    ['How many new Irish mills closed?', 'And for Dutch ones?', 'How many new Dutch mills closed?'],
    ['Which small mills closed?', 'And the large ones?', 'Which large mills closed?'],
    ['How many mills closed?', 'And Irish ones?', 'How many Irish mills closed?'],
    ['How many mills does Norvik have?', 'And old ones?', 'How many old mills does Norvik have?'],
    ['How many Norvik mills closed?', 'And old ones?', 'How many old Norvik mills closed?'],
    // One country in whatever form.
    ['How many Irish mills closed?', 'And in the UK?', 'How many mills in the UK closed?'],
    ['How many mills in Ireland closed?', 'And the British?', 'How many British mills closed?'],
    ['When do sales start in the UK?', 'And in Europe?', 'When do sales start in Europe?'],
    ['Who is the Irish minister?', 'And in Norway?', 'Who is the Norwegian minister?'],
    ['How many UK staff are there?', 'And Germany?', 'How many German staff are there?'],
    // Others are given something else.
    ['What was the gain with 150 mg?', 'And on placebo?', 'What was the gain on placebo?'],
    ['How many on 20 mg got better?', 'And without treatment?', 'How many without treatment got better?'],
  ])('%s %s', (before, question, expected) => {
    expect(standalone(question, conversation(before)).question).toBe(expected)
  })

  test.each([
    // Nothing that was asked for is of a sort.
    ['What did Norvik announce?', 'And the new ones?'],
    ['Who are the loved ones?', 'And dear ones?'],
  ])('and leaves alone what has no such thing: %s %s', (before, question) => {
    expect(standalone(question, conversation(before)).question).not.toMatch(/dear \p{L}+ ones|new (?!ones)/u)
  })

  test('a day is no dose', () => {
    const { question } = standalone('And on day 3?', conversation('What was the gain with 150 mg?'))
    expect(question).toContain('150 mg')
  })
})

describe('a time takes the place of the one before another', () => {
  test.each([
    ['And the year before?', 'And in 2023?'],
    ['And a year earlier?', 'And in 2023?'],
    ['And last year?', 'What about 2023?'],
  ])('%s %s', (step, question) => {
    const history = conversation('What was the profit?', step)
    expect(standalone(question, history).question).toBe('What was the profit in 2023?')
  })

  test('and a month may be one of that year', () => {
    const history = conversation('What was the profit?', 'And the year before?')
    expect(standalone('And in March?', history).question).toContain('year before')
  })
})

describe('what stands where one is put for another is left', () => {
  test.each([
    ['How many minutes do the large boats need?', 'And the small ones?', 'do the small boats need'],
    ['What happens to old stamps?', 'And new ones?', 'What happens to new stamps'],
    ['How many jobs do small mills create?', 'And large ones?', 'How many jobs do large mills create'],
    ['How many old mills closed?', 'And new ones?', 'How many new mills closed'],
  ])('%s %s', (before, question, expected) => {
    expect(standalone(question, conversation(before, NONE)).question).toContain(expected)
  })

  test('a time that something is compared with, and the money of a country', () => {
    const compared = conversation('How did revenue compare with the year before?', NONE)
    expect(standalone('And in 2022?', compared).question).not.toContain('with in')
    const paid = conversation('What does it cost in US dollars?', NONE)
    expect(standalone('And in Finland?', paid).question).not.toContain('Finland dollars')
  })
})

describe('"it" is one thing', () => {
  test('the one thing whose several are asked about, and none from before', () => {
    const history = conversation(
      'When will the new wing open?',
      NONE,
      'What are the results of the visitor survey?',
      NONE,
    )
    expect(standalone('When was it done?', history).question).not.toContain('wing')
  })

  test('and none of the several that were asked about in between', () => {
    const history = conversation(
      'How many jobs does the night shift bring?',
      NONE,
      'How many of them are new?',
    )
    expect(standalone('When does it start?', history).question).toBe('When does the night shift start?')
    expect(standalone('When do they start?', history).question).toBe('When do the jobs start?')
  })

  test('which a row has given', () => {
    const history = conversation('Which has the longest range?', { answer: 'Tarn Grand | 560 km [1]' })
    expect(standalone('Can it tow?', history).question).toBe('Can Tarn Grand tow?')
  })

  test('and none of two rows', () => {
    const two = { answer: 'Tarn Grand | 560 km [1] Tarn Petit | 390 km [2]' }
    const history = conversation('Which versions are there?', two)
    expect(standalone('Can it tow?', history).question).not.toContain('Grand')
  })
})

describe('"she" is no man', () => {
  test('who was replaced by somebody whom nothing names', () => {
    const history = conversation('Who replaced Duncan Lind?', NONE, 'When?', NONE)
    expect(standalone('Where did she work before?', history)).toMatchObject({ nobody: 'she' })
    expect(standalone('Where did he work before?', history).question).toContain('Duncan Lind')
  })
})
