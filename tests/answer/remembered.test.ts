import { expect, test } from 'vitest'
import { remembered } from '../../src/answer/remembered.ts'

test('a question is read once while it is the same, and anew when it is another', () => {
  const read: string[] = []
  const words = remembered((question: string) => {
    read.push(question)
    return question.split(' ').length
  })
  expect(['Who?', 'Who?', 'Who is it?', 'Who?'].map(words)).toEqual([1, 1, 3, 1])
  expect(read).toEqual(['Who?', 'Who is it?', 'Who?'])
})
