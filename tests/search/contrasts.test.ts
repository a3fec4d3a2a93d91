import { describe, expect, test } from 'vitest'
import { CONTRASTS } from '../../src/search/contrast-entries.ts'
import { CONTRAST, openContrasts } from '../../src/search/contrasts.ts'
import { stem, terms } from '../../src/search/tokens.ts'

describe('a set of words', () => {
  const contrasts = openContrasts('permanent=regular seasonal temporary\nkeeper guest\nguest=visitor=tourist')

  test('excludes each of its words from every other, both ways', () => {
    for (const [one, other] of [
      ['permanent', 'seasonal'],
      ['seasonal', 'temporary'],
      ['keeper', 'guest'],
    ] as const) {
      expect(contrasts.excludes(stem(one), stem(other))).toBe(true)
      expect(contrasts.excludes(stem(other), stem(one))).toBe(true)
    }
    expect([...contrasts.excluded('season')].sort()).toEqual(['perman', 'regular', 'temporari'])
  })

  test('holds words that mean the same, which exclude the same', () => {
    expect(contrasts.alike('perman')).toEqual(['regular'])
    expect(contrasts.excludes('perman', 'regular')).toBe(false)
    expect(contrasts.excludes('regular', 'season')).toBe(true)
  })

  test('says nothing of words of other sets', () => {
    expect(contrasts.excludes('keeper', 'season')).toBe(false)
    expect(contrasts.excluded('harbour').size).toBe(0)
    expect(contrasts.alike('harbour')).toEqual([])
  })
})

test('two words that mean the same in one set exclude each other in none', () => {
  const contrasts = openContrasts('arrive land depart\narrive=land sail')
  expect(contrasts.excludes('arriv', 'land')).toBe(false)
  expect(contrasts.excludes('land', 'arriv')).toBe(false)
  expect(contrasts.excludes('arriv', 'depart')).toBe(true)
})

test('words of more than one token are never met, and leave the others of their set', () => {
  const contrasts = openContrasts('full-time seasonal temporary')
  expect([...contrasts.excluded('season')]).toEqual(['temporari'])
  expect(contrasts.excluded('full').size + contrasts.excluded('time').size).toBe(0)
})

test('nor are words that have the stem of another by their ending', () => {
  const contrasts = openContrasts('existing planned new\nhistorical modern')
  expect(
    ['exist', 'plan', 'new', 'histor', 'modern'].filter((one) => contrasts.excluded(one).size > 0),
  ).toEqual([])
})

test('a stem that stands on both sides of a set says nothing there', () => {
  const contrasts = openContrasts('guilty innocent=not-guilty\ninsurer insured=policyholder agent')
  expect(contrasts.alike('guilti')).toEqual([])
  expect(contrasts.excluded('guilti').size).toBe(0)
  expect(contrasts.alike('insur')).toEqual([])
  expect(contrasts.excludes('policyhold', 'agent')).toBe(true)
})

test('a doer is told from the deed of the same stem', () => {
  const contrasts = openContrasts('employer employee\nteacher student\nproduce consume\nyearly monthly')
  expect(contrasts.excludes('employ', 'employe')).toBe(true)
  expect(contrasts.means('employ', 'employers')).toBe(true)
  expect(contrasts.means('employ', 'employs')).toBe(false)
  expect(contrasts.means('teacher', 'teacher')).toBe(true)
  expect(contrasts.means('year', 'year')).toBe(false)
  expect(contrasts.means('produc', 'produced')).toBe(true)
})

describe('the list of the project', () => {
  const lines = CONTRASTS.split('\n').filter((line) => line !== '')

  test('has two words or more on every line, in lower case', () => {
    const word = '[a-z0-9]+(?:-[a-z0-9]+)*'
    const line = new RegExp(String.raw`^${word}(?:=${word})*(?: ${word}(?:=${word})*)+$`, 'u')
    expect(lines.length).toBeGreaterThan(500)
    expect(lines.filter((one) => !line.test(one))).toEqual([])
    expect(new Set(lines).size).toBe(lines.length)
  })

  test('has no word that excludes itself or what means the same', () => {
    const stems = new Set(lines.flatMap((line) => line.split(/[ =]/u)).flatMap(terms))
    const wrong = [...stems].filter((one) =>
      [one, ...CONTRAST.alike(one)].some((same) => CONTRAST.excludes(one, same)),
    )
    expect(wrong).toEqual([])
  })

  test.each([
    ['net', 'gross'],
    ['permanent', 'seasonal'],
    ['arrivals', 'departures'],
  ])('tells “%s” from “%s”', (one, other) => {
    expect(CONTRAST.excludes(stem(one), stem(other))).toBe(true)
  })
})

test.each([
  ['leav', 'remain', true],
  ['open', 'close', true],
  // Of three sides none is the opposite of another.
  ['perman', 'season', false],
  ['leav', 'open', false],
])('what says the opposite: %s and %s', (one, other, expected) => {
  expect(CONTRAST.contrary(one).has(other)).toBe(expected)
})
