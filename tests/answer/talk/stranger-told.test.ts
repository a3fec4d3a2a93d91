import { expect, test } from 'vitest'
import { standalone } from '../../../src/answer/followup.ts'
import { strangerTold } from '../../../src/answer/talk/stranger-told.ts'

test.each([
  ['A 34-year-old man from Denholm was arrested. [1]', 'his', '34-year-old man'],
  ['Police spoke to a young woman. [1]', 'her', 'young woman'],
  ['A cyclist was hurt. [1]', 'their', 'cyclist'],
  ['Police spoke to a young woman. [1]', 'his', null],
  ['A van was seen. [1]', 'his', null],
  ['Ada Berg opened the mill. [1]', 'her', null],
])('%s %s name', (answer, whose, expected) => {
  expect(strangerTold(answer, whose)).toBe(expected)
})

test.each([
  ['A 34-year-old man was arrested. [1]', 'What is the name of the 34-year-old man?'],
  ['Ada Berg, a baker, was arrested. [1]', 'What is Ada Berg’s name?'],
])('the name of whom an answer tells: %s', (answer, expected) => {
  const history = [
    { role: 'user' as const, content: 'Was anyone arrested?' },
    { role: 'assistant' as const, content: answer },
  ]
  expect(
    standalone(expected.includes('Berg') ? 'What is her name?' : 'What is his name?', history).question,
  ).toBe(expected)
})
