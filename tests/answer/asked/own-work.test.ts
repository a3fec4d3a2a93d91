import { describe, expect, test } from 'vitest'
import { withoutOwnWork, workBefore } from '../../../src/answer/asked/own-work.ts'

describe('what an asker says of their own work goes', () => {
  test.each([
    ['I am on deadline. Who owns the mill?', 'Who owns the mill?'],
    ['Working on a piece about this. Who owns the mill?', 'Who owns the mill?'],
    ['For my article: who owns the mill?', 'who owns the mill?'],
    ['Who owns the mill? I need it for my article.', 'Who owns the mill?'],
    ["Who owns the mill? It's for a story.", 'Who owns the mill?'],
    ['Who owns the mill, for a piece I am writing?', 'Who owns the mill?'],
    ['Who owns the mill for a piece I am writing?', 'Who owns the mill?'],
    ['Who owns the mill for my article?', 'Who owns the mill?'],
    ['Who owns the mill, for a story?', 'Who owns the mill?'],
  ])('%s => %s', (question, bare) => {
    expect(withoutOwnWork(question)).toBe(bare)
  })

  test.each([
    "I'm writing a story about Orme. Who owns it?",
    'I lost my pass. Who do I call?',
    'Who wrote the article on the mill?',
    'We have three dogs. May they come in?',
    'What is the budget for the research project?',
    'Who won the prize for a story?',
    'How many words are allowed for an essay?',
    'We heard that the mill burned today. Who put the fire out?',
  ])('but not what the question may lean on, or is about: %s', (question) => {
    expect(withoutOwnWork(question)).toBe(question)
  })
})

describe('a remark that says what the work is about', () => {
  test('is parted from the question', () => {
    expect(workBefore("I'm writing a story about Orme. Who owns it?")).toEqual({
      remark: "I'm writing a story about Orme.",
      question: 'Who owns it?',
    })
  })

  test('is none where it only says whom they work for', () => {
    expect(workBefore("I'm a reporter for the Orme Herald. Who owns the mill?")).toEqual({
      remark: '',
      question: 'Who owns the mill?',
    })
  })

  test.each([
    'I lost my pass. Who do I call?',
    'Who owns it?',
    'Orme wrote a story. Who read it?',
    'I read today that Orme was sold. Who bought it?',
    'Our Story: who directed it?',
    'My editor wants to know who owns the mill. It is urgent.',
  ])('is none in %s', (question) => {
    expect(workBefore(question)).toBeNull()
  })
})
