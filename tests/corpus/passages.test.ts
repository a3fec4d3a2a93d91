import { describe, expect, test } from 'vitest'
import { toDocument } from '../../src/corpus/document.ts'
import { passages } from '../../src/corpus/passages.ts'
import { bytes, fixture } from './fixtures.ts'

function read(markdown: string, maxLength?: number) {
  return passages(toDocument('a.md', bytes(markdown)), maxLength).map(({ kind, text, context }) => [
    kind,
    text,
    context,
  ])
}

const A = 'The first of two sentences is here.'
const B = 'The second of two sentences is here.'

describe('passages', () => {
  test('join neighbours while they fit', () => {
    expect(read(`# Title\n\n${A}\n\n${B}\n\n${A}`, 80).slice(1)).toEqual([
      ['body', `${A}\n\n${B}`, 'Title'],
      ['body', A, 'Title'],
    ])
  })

  test('never cut a block', () => {
    expect(read(`# Title\n\n${A} ${B}\n\n${A}`, 10).slice(1)).toEqual([
      ['body', `${A} ${B}`, 'Title'],
      ['body', A, 'Title'],
    ])
  })

  test('keep a heading with what follows, and name it in those behind', () => {
    expect(read(`# Title\n\n${A}\n\n## Part\n\n${A}\n\n${B}\n\n## Next\n\n${B}`, 40).slice(1)).toEqual([
      ['body', A, 'Title'],
      ['body', `Part\n\n${A}`, 'Title'],
      ['body', B, 'Title\nPart'],
      ['body', `Next\n\n${B}`, 'Title'],
    ])
  })

  test('name the lead-in of a list and the header of a table', () => {
    expect(
      read(`# Title\n\nIt has these parts:\n\n- one\n- two\n\n| a | b |\n| - | - |\n| 1 | 2 |`, 20).slice(1),
    ).toEqual([
      ['body', 'It has these parts:', 'Title'],
      ['body', 'one\n\ntwo', 'Title\nIt has these parts:'],
      ['body', 'a | b\n1 | 2', 'Title'],
    ])
    expect(read('# Title\n\n| a | b |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |', 6).slice(1)).toEqual([
      ['body', 'a | b\n1 | 2', 'Title'],
      ['body', '3 | 4', 'Title\na | b'],
    ])
  })

  test('of headline, boilerplate, legal notice and contact are their own', () => {
    expect(
      passages(fixture('harbor-robotics.txt')).map(({ kind, text }) => `${kind}: ${text.slice(0, 20)}`),
    ).toEqual([
      'headline: FOR IMMEDIATE RELEAS',
      'contact: Media Contact:\nJane ',
      'headline: Harbor Robotics Open',
      'body: PORTO, Portugal, Sep',
      'boilerplate: About Harbor Robotic',
      'safe-harbour: Forward-Looking Stat',
      'body: Source: Harbor Robot',
    ])
  })

  test('part one “About” from the next', () => {
    const about = (name: string): string => `About ${name}\n\n${name} is a company.`
    const all = read(`# Acme Opens\n\n${A}\n\n${B}\n\n${about('Acme')}\n\n${about('Bolt')}`)
    expect(all.slice(2)).toEqual([
      ['boilerplate', about('Acme'), 'Acme Opens'],
      ['boilerplate', about('Bolt'), 'Acme Opens'],
    ])
  })

  test('do not repeat in the context what they hold', () => {
    expect(read(`# Title\n\n${A}`)[0]).toEqual(['headline', 'Title', ''])
    expect(read(A)).toEqual([['body', A, '']])
  })

  test('are named by document and place', () => {
    const document = toDocument('a.txt', bytes(A))
    expect(passages(document)).toMatchObject([
      { id: `${document.id}#0-${A.length}`, documentId: document.id },
    ])
  })
})
