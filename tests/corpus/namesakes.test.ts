import { describe, expect, test } from 'vitest'
import { speakers, WORKS } from './spoken.ts'

const COUPLE = 'Peter Holm, chief executive of Acme, opened the plant. His wife, Ida Holm, led the work.'

describe('a surname that two persons have', () => {
  test.each([
    ['Mrs. Holm said.', 'Ida Holm'],
    ['Ms Holm said.', 'Ida Holm'],
    ['Mr. Holm said.', 'Peter Holm'],
    ['said Holm, the chief executive.', 'Peter Holm'],
  ])('“…,” %s', (said, name) => {
    expect(speakers(`${COUPLE}\n\n${WORKS} ${said}`)[0]?.split(' | ')[0]).toBe(name)
  })

  test('is that of whom the text named last', () => {
    const body = `Peter Holm opened the plant.\n\nLater Ida Holm came. ${WORKS} Holm said.`
    expect(speakers(body)).toEqual(['Ida Holm | '])
  })

  test('is not that of whom the text calls by the given name', () => {
    const body = `Peter Holm opened the plant that his brother Tom Holm had drawn. Tom died in May. ${WORKS} Holm said.`
    expect(speakers(body)).toEqual(['Peter Holm | '])
  })

  test('is nobody’s where one sentence names both', () => {
    expect(speakers(`Peter Holm and Ida Holm opened the plant. ${WORKS} Holm said.`)).toEqual(['nobody'])
  })

  test('is nobody’s where the form of address is that of neither', () => {
    expect(speakers(`Peter Holm came with Hans Holm. ${WORKS} Mrs. Holm said.`)).toEqual(['nobody'])
  })

  test('goes on with "she" for the one of them who thanks the other', () => {
    const body = `${WORKS} said Peter Holm.\n\nMs Holm thanked him. ${WORKS} she said.`
    expect(speakers(`Ida Holm follows her brother Peter Holm.\n\n${body}`)).toEqual([
      'Peter Holm | brother',
      'Ida Holm | ',
    ])
  })

  test('is that of a house for nobody behind a form of address', () => {
    expect(speakers(`Holm Bakeries opened a mill. ${WORKS} Mrs. Holm said.`)).toEqual(['Mrs. Holm | '])
  })
})

test('one person in two forms is one', () => {
  const body = `Dr. Ida Holm opened the plant. Ida Holm drew it. ${WORKS} Holm said.`
  expect(speakers(body)[0]).toMatch(/Ida Holm \| $/u)
})
