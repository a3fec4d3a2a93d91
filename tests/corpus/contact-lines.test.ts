import { describe, expect, test } from 'vitest'
import { toDocument } from '../../src/corpus/document.ts'
import { bytes } from './fixtures.ts'

/** Contacts as `name | role | organisation | email | phone`. */
function contacts(tail: string, body = 'It is new and it is large, and many came to see it.'): string[] {
  const text = `# Acme Opens Plant\n\nPARIS, June 27, 2024 — Acme opened a plant today. ${body}\n\n${tail}`
  return toDocument('a.md', bytes(text)).contacts.map(({ name, role, organisation, email, phone }) =>
    [name, role, organisation, email, phone].map((one) => one ?? '').join(' | '),
  )
}

describe('a line of a contact', () => {
  test.each([
    [
      'parted by dots in the middle',
      'Press contact\nAnn Lee · Tel. 020 7946 0018 · ann@acme.example',
      ['Ann Lee |  |  | ann@acme.example | 020 7946 0018'],
    ],
    [
      'with what it is for before a colon',
      'Review copies and interviews: Ann Lee, ann@acme.example',
      ['Ann Lee |  |  | ann@acme.example | '],
    ],
    [
      'with a house before a colon',
      'Contact:\nHolm Works: Ann Lee, ann@acme.example',
      ['Ann Lee |  | Holm Works | ann@acme.example | '],
    ],
    [
      'with an agency behind the name',
      'For further details: Ann Lee, Nightjar Communications, ann@nightjar.example',
      ['Ann Lee |  | Nightjar Communications | ann@nightjar.example | '],
    ],
    [
      'with a department behind the name',
      'Media contact: Ann Lee, Corporate Communications, ann@acme.example',
      ['Ann Lee | Corporate Communications |  | ann@acme.example | '],
    ],
    [
      'with two people',
      'Further details from Ann Lee (chair) 01632 960 519 or Tom Ray (treasurer) 01632 960 523.',
      ['Ann Lee | chair |  |  | 01632 960 519', 'Tom Ray | treasurer |  |  | 01632 960 523'],
    ],
    [
      'with a role in running text',
      'For details please email Ann Lee, media manager, at ann@acme.example.',
      ['Ann Lee | media manager |  | ann@acme.example | '],
    ],
    [
      'with an order to do something',
      'Media contact:\nAsk press@acme.example',
      [' |  |  | press@acme.example | '],
    ],
  ])('%s', (_, tail, expected) => {
    expect(contacts(tail)).toEqual(expected)
  })

  test('a number for other hours is a contact of its own, and takes nothing that stands behind it', () => {
    expect(
      contacts('Press office: 029 2018 0455\nOut of hours (weekends): 07700 900 612\npress@acme.example'),
    ).toEqual([
      ' |  |  | press@acme.example | 029 2018 0455',
      ' | Out of hours (weekends) |  |  | 07700 900 612',
    ])
  })
})

describe('an email that spells a name', () => {
  test('names its contact where the text has that person', () => {
    expect(contacts('Press: ines.okonjo@acme.example', 'Its head, Inès Okonjo, came by bus.')).toEqual([
      'Inès Okonjo |  |  | ines.okonjo@acme.example | ',
    ])
  })

  test('names nobody whom the text does not have', () => {
    expect(contacts('Press: ines.okonjo@acme.example')).toEqual([' |  |  | ines.okonjo@acme.example | '])
  })

  test('of a department names nobody', () => {
    const body = 'It has a Media Relations desk.'
    expect(contacts('Press: media.relations@acme.example', body)).toEqual([
      ' |  |  | media.relations@acme.example | ',
    ])
  })
})

test('a sentence that asks to tell somebody is a way to reach them', () => {
  expect(
    contacts(
      'Should you wish to come, please tell Ms Lee in good time: ann.lee@acme.example.',
      'The gardener Ann Lee came.',
    ),
  ).toEqual(['Ann Lee |  |  | ann.lee@acme.example | '])
})

describe('a sentence that tells of a contact', () => {
  const AT = 'Communications: Ann Lee, comms@acme.example, 01632 960 611.'

  test('goes on with the number for other hours', () => {
    expect(contacts(`${AT} Out of hours: 01632 960 612.`)).toEqual([
      'Ann Lee |  |  | comms@acme.example | 01632 960 611',
      ' |  |  |  | 01632 960 612',
    ])
  })

  test('does not go on with a line for customers, nor with another sentence', () => {
    expect(contacts(`${AT} Bookings: 01632 960 612.`)).toEqual([
      'Ann Lee |  |  | comms@acme.example | 01632 960 611',
    ])
    expect(contacts(`${AT} The number 01632 960 612 is no longer in use.`)).toEqual([
      'Ann Lee |  |  | comms@acme.example | 01632 960 611',
    ])
  })
})
