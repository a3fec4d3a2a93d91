import { expect, test } from 'vitest'
import { remembered, rememberedEach, rememberedUpTo } from '../src/remembered.ts'

test('a question is read once while it is the same, and anew when it is another', () => {
  const read: string[] = []
  const words = remembered((question: string) => {
    read.push(question)
    return question.split(' ').length
  })
  expect(['Who?', 'Who?', 'Who is it?', 'Who?'].map(words)).toEqual([1, 1, 3, 1])
  expect(read).toEqual(['Who?', 'Who is it?', 'Who?'])
})

test('each thing is read once, whatever was asked of others in between', () => {
  const read: string[] = []
  const lengthOf = rememberedEach((word: string) => {
    read.push(word)
    return word.length
  })
  // A length of 0 is remembered as well.
  expect(['mill', '', 'yard', '', 'mill'].map(lengthOf)).toEqual([4, 0, 4, 0, 4])
  expect(read).toEqual(['mill', '', 'yard'])
})

test('of more things than are to be remembered it starts anew', () => {
  const read: string[] = []
  const lengthOf = rememberedUpTo(2, (word: string) => {
    read.push(word)
    return word.length
  })
  expect(['mill', 'yard', 'mill', 'quay', 'quay', 'mill'].map(lengthOf)).toEqual([4, 4, 4, 4, 4, 4])
  expect(read).toEqual(['mill', 'yard', 'quay', 'mill'])
})
