import { expect, test } from 'vitest'
import { remembered, rememberedEach, rememberedOfBoth, rememberedUpTo } from '../src/remembered.ts'

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

test('of two things each pair is read once, and of another first thing anew', () => {
  const read: string[] = []
  const [mill, yard] = [{ name: 'mill' }, { name: 'yard' }]
  const joined = rememberedOfBoth((place: { name: string }, word: string) => {
    read.push(`${place.name} ${word}`)
    return `${place.name} ${word}`
  })
  const said = [joined(mill, 'old'), joined(yard, 'old'), joined(mill, 'new'), joined(mill, 'old')]
  expect(said).toEqual(['mill old', 'yard old', 'mill new', 'mill old'])
  expect(read).toEqual(['mill old', 'yard old', 'mill new'])
})
