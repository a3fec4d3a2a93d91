import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evaluateStructure } from '../../src/evaluate/structure.ts'
import {
  digest,
  EDGE,
  letters,
  phoneDigest,
  plainWords,
  speakerDigest,
} from '../../src/evaluate/structure-labels.ts'

const RELEASE = `# Glass Museum Opens Hall

LYON, France, June 3, 2024 — Glass Museum opened a hall today. It has nine rooms.

“The hall is what the town has asked for,” said Ann Lee, director of Glass Museum. “It is large.”

About Glass Museum

Glass Museum shows glass and has done so for forty years.

Media Contact: Bo Ek, press@glass.example, +1 555-555-0101
`

const ABOUT = 'About Glass Museum Glass Museum shows glass and has done so for forty years.'

const RIGHT = {
  file: '2024-0604-museum.md',
  half: 'tune',
  headline: digest(plainWords('Glass museum opens hall')),
  published: '2024-06-03',
  publishedFrom: 'dateline',
  place: ['Lyon, France'],
  issuer: ['Glass Museum, Inc.'],
  quotations: [
    {
      words: digest(plainWords('The hall is what the town has asked for,')),
      speakers: [speakerDigest('Dr. Ann Lee')],
    },
    { words: digest(plainWords('It is large.')), speakers: [speakerDigest('Ann Lee')] },
  ],
  sections: [
    {
      kind: 'boilerplate',
      start: digest(letters(ABOUT).slice(0, EDGE)),
      end: digest(letters(ABOUT).slice(-EDGE)),
    },
  ],
  emails: [digest('press@glass.example')],
  phones: [phoneDigest('(555) 555-0101')],
  otherEmails: [],
  otherPhones: [],
}

let root = ''

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-test-'))
  mkdirSync(join(root, 'releases'))
  writeFileSync(join(root, 'releases', RIGHT.file), RELEASE)
})

afterAll(() => rmSync(root, { recursive: true }))

/** The figures as `right of all`, by their names. */
function figures(label: object, ...more: string[]): Record<string, string> {
  const file = join(root, 'labels.jsonl')
  writeFileSync(file, `${JSON.stringify(label)}\n`)
  const text = evaluateStructure([
    '--structure',
    file,
    '--documents',
    join(root, 'releases'),
    '--json',
    ...more,
  ])
  const { releases, ...shares } = JSON.parse(text) as Record<string, { right: number; of: number }>
  return Object.fromEntries(
    Object.entries(shares).map(([name, { right, of }]) => [name, `${right} of ${of}`]),
  )
}

test('a release that is read as it was labelled is right in every figure', () => {
  expect(figures(RIGHT)).toEqual({
    headline: '1 of 1',
    'date and where it is from': '1 of 1',
    issuer: '1 of 1',
    place: '1 of 1',
    'quotations found': '2 of 2',
    'quotations with the right speaker': '2 of 2',
    'quotations without a wrong speaker': '2 of 2',
    'what is read as a quotation is one': '2 of 2',
    boilerplate: '1 of 1',
    'boilerplate of releases that have some': '1 of 1',
    'contact email': '1 of 1',
    'contact phone': '1 of 1',
    'passages without a line of the wire': '1 of 1',
  })
})

describe('each mistake shows in its own figure:', () => {
  const [first, second] = RIGHT.quotations
  test.each([
    ['headline', { headline: digest('x') }, '0 of 1'],
    ['date and where it is from', { publishedFrom: 'file name' }, '0 of 1'],
    ['place', { place: [] }, '0 of 1'],
    ['issuer', { issuer: ['Tin Museum'] }, '0 of 1'],
    ['quotations found', { quotations: [first, { ...second, words: digest('x') }] }, '1 of 2'],
    ['what is read as a quotation is one', { quotations: [first] }, '1 of 2'],
    [
      'quotations without a wrong speaker',
      { quotations: [first, { ...second, speakers: [digest('x')] }] },
      '1 of 2',
    ],
    ['boilerplate', { sections: [] }, '0 of 1'],
    ['contact email', { emails: [] }, '0 of 1'],
    ['contact phone', { phones: [phoneDigest('555-555-0199')] }, '0 of 1'],
  ])('%s', (figure, change, expected) => {
    const found = figures({ ...RIGHT, ...change })
    expect(found[figure]).toBe(expected)
  })
})

test('one half of the labels is measured alone', () => {
  expect(figures(RIGHT, '--half', 'aside')).toEqual({})
  expect(figures(RIGHT, '--half', 'tune').headline).toBe('1 of 1')
})

test('every mistake is listed with the file and what was read', () => {
  const file = join(root, 'labels.jsonl')
  writeFileSync(file, JSON.stringify({ ...RIGHT, issuer: ['Tin Museum'] }))
  const text = evaluateStructure(['--structure', file, '--documents', join(root, 'releases'), '--errors'])
  expect(text).toContain('issuer: 2024-0604-museum.md: Glass Museum')
})

test('a label that is none is told with file and line', () => {
  const file = join(root, 'broken.jsonl')
  writeFileSync(file, `${JSON.stringify(RIGHT)}\n{"file": 1}`)
  expect(() => evaluateStructure(['--structure', file, '--documents', root])).toThrow(
    /broken\.jsonl: line 2: /,
  )
  expect(() => evaluateStructure(['--structure', file])).toThrow('--documents is missing')
  writeFileSync(file, JSON.stringify(RIGHT))
  expect(() => evaluateStructure(['--structure', file, '--documents', join(root, 'none')])).toThrow(
    /not in the folder --documents .*none, which has to hold the labelled releases/,
  )
})
