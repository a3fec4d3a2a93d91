import { expect, test } from 'vitest'
import { carried, readings } from '../../../src/answer/across/carried.ts'
import { analyse } from '../../../src/answer/question.ts'
import { FERRY, libraryOf } from '../make.ts'

const [meant] = [...(await libraryOf({ 'ferry.txt': FERRY })).documents.values()]
const earlier = ['How many passengers does the Norvik Marine ferry carry?']

function inside(resolved: string, own: string, before = earlier) {
  const [asked] = analyse(resolved)
  if (asked === undefined || meant === undefined) throw new Error(`${resolved}: asks nothing`)
  return { asked, leaning: { own, earlier: before, leans: true, meant } }
}

test('what is carried over counts less than what the reader has just written', () => {
  const { asked, leaning } = inside('How many cars does the Norvik Marine ferry carry?', 'And cars?')
  const weights = Object.fromEntries(carried(asked, leaning).terms.map(({ word, weight }) => [word, weight]))
  expect(weights.cars).toBe(1)
  for (const word of ['ferry', 'carry', 'Norvik', 'Marine']) expect(weights[word]).toBeLessThan(1)
})

test('the subject of the release goes without saying, another name does not', () => {
  const own = inside('How many cars does the Norvik Marine ferry carry?', 'And cars?')
  expect(carried(own.asked, own.leaning)).toMatchObject({ names: [], namesCarried: [{ type: 'name' }] })
  const other = inside('What is Ida Solberg’s plan?', 'What is her plan?', ['What did Ida Solberg say?'])
  const asked = carried(other.asked, other.leaning)
  expect(asked.names).toHaveLength(1)
  expect(asked.terms.map(({ weight }) => weight)).toEqual([1, 1, 1])
})

test('what the reader says again is the reader’s own', () => {
  const { asked, leaning } = inside(
    'How many passengers does it carry?',
    'How many passengers does it carry?',
  )
  expect(carried(asked, leaning)).toEqual({ ...asked, namesCarried: [] })
})

test('a fragment is also read as it stands, a question is not', () => {
  const resolved = 'How many cars does the Norvik Marine ferry carry?'
  const fragment = inside(resolved, 'And cars?')
  expect(readings(fragment.asked, fragment.leaning).map(({ type, terms }) => [type, terms.length])).toEqual([
    ['count', 1],
    ['other', 1],
  ])
  const question = inside(resolved, 'How many cars does it hold?')
  expect(readings(question.asked, question.leaning).map(({ type }) => type)).toEqual(['count'])
})

test('what was turned into a year is not read as it stands, what still stands there is', () => {
  const turned = inside('How many cars did it carry in 2023?', 'And the year before?', [
    'How many cars did it carry in 2024?',
  ])
  expect(readings(turned.asked, turned.leaning).map(({ text }) => text)).not.toContain('And the year before?')
  const kept = inside('How many cars did it carry in 2023?', 'And in 2023?', [
    'How many cars did it carry in 2024?',
  ])
  expect(readings(kept.asked, kept.leaning).map(({ text }) => text)).toContain('And in 2023?')
})
