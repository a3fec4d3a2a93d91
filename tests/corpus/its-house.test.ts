import { expect, test } from 'vitest'
import { withItsHouse } from '../../src/corpus/its-house.ts'
import { speakers, WORKS } from './spoken.ts'

const roleIn = (before: string): string | null =>
  withItsHouse({ name: 'Ann Lee', role: 'chair' }, before).role

test.each([
  ['The school board of Holm met. Its chair, Ann Lee, said: ', 'chair of the school board of Holm'],
  [
    'It rained.\n\nThe Holm Bakers’ Guild, which has 90 members, was glad. Its chair, Dr Lee, spoke. Its chair, Ann Lee, said: ',
    'chair',
  ],
  [
    'It rained.\n\nThe Holm Bakers’ Guild, which has 90 members, was glad. Its chair, Ann Lee, said: ',
    'chair of the Holm Bakers’ Guild',
  ],
  ['Holm Ferries is cross. Its chair Ann Lee said: ', 'chair of Holm Ferries'],
  ['The builder, Reyes Piling, has begun. Its chair, Ann Lee, said: ', 'chair of Reyes Piling'],
])('"its chair" is of the house of the sentence before: %s', (before, role) => {
  expect(roleIn(before)).toBe(role)
})

test.each([
  ['a thing', 'The old pier was closed. Its chair, Ann Lee, said: '],
  ['one of two houses', 'The Holm Guild sold it to the Orme Trust. Its chair, Ann Lee, said: '],
  ['a house of the paragraph before', 'The Holm Guild met.\n\nIts chair, Ann Lee, said: '],
  ['somebody else', 'The Holm Guild met. Its chair, Tom Lee, left. Ann Lee said: '],
])('and stays as it is where the sentence before has %s: %s', (_, before) => {
  expect(roleIn(before)).toBe('chair')
})

test('all that somebody says is said in that office', () => {
  const body = `The Holm Guild was cross. Its chair, Ann Lee, wept. ${WORKS} said Lee. ${WORKS} she added.`
  expect(speakers(body)).toEqual(Array(2).fill('Ann Lee | chair of the Holm Guild'))
})

test('so is an office that "its" leads in behind the quotation, all along', () => {
  const body = `Holm Rowing Club, which has 40 members, was glad. ${WORKS} said its chair, Ann Lee. ${WORKS} said Lee.`
  expect(speakers(body)).toEqual(Array(2).fill('Ann Lee | chair of Holm Rowing Club'))
  expect(speakers(`The pier reopened. ${WORKS} said its chair, Ann Lee.`)).toEqual(['Ann Lee | its chair'])
})
