import { describe, expect, test } from 'vitest'
import { contactEnds } from '../../src/corpus/contact-ends.ts'
import { toDocument } from '../../src/corpus/document.ts'
import { bytes } from './fixtures.ts'

const CONTACT = 'Ann Lee, Press Officer\nPhone: 01632 960 499\nEmail: ann@acme.example'
const SENTENCE = 'Accreditation for the first day of the new mill closes on 3 May 2026.'

/** As many paragraphs as keep the contact out of the top. */
const STORY =
  'The mill is large, and it is the second of the three that are planned for the valley by the year.\n\n'.repeat(
    9,
  )

describe('a sentence right below the lines of a contact', () => {
  test('is no line of it', () => {
    const text = `Acme opens a mill\n\nTARN, 2 May 2026 – Acme opened a mill.\n\n${STORY}### Media contact\n\n${CONTACT}\n${SENTENCE}`
    const { blocks, contacts, text: words } = toDocument('a.md', bytes(text))
    expect(contacts).toMatchObject([
      { name: 'Ann Lee', role: 'Press Officer', phone: '01632 960 499', email: 'ann@acme.example' },
    ])
    expect(blocks.find(({ start }) => words.startsWith(SENTENCE, start))?.kind).toBe('paragraph')
  })

  test.each([
    ['Ann Lee\n01632 960 499', 22],
    [`${CONTACT}\nAcme Ltd, 4 Mill Row\nTel. 01632 960 400`, 108],
  ])('begins behind what is told to reach them by: %s', (contact, at) => {
    expect(contactEnds(`${contact}\n${SENTENCE}\nIt is free.`, 'Media contact')).toEqual([at])
  })

  test.each([
    ['where it stands above', `${SENTENCE}\n${CONTACT}`],
    [
      'where it gives an address itself',
      `${CONTACT}\nPictures of the mill may be had from pix@acme.example.`,
    ],
    ['where a house is below the address', `${CONTACT}\nAcme Mills and Partners Inc.`],
    [
      'where it is wrapped, with the number in it',
      'Those who want to come may call us on\n01632 960 499 from nine to five or write.\nThey will be sent a ticket in the same week.',
    ],
    [
      'where it begins a line higher',
      `${CONTACT}\nPlaces for photographers at the mill are few and\nTarn Road is closed from nine on that day to all.`,
    ],
    [
      'in running text',
      'The mill opened today.\nCall 01632 960 499\nPlaces must be booked by noon on Friday.',
    ],
    [
      'behind a number that something is told of',
      `Tickets\nAdults pay 12 pounds, call 01632 960 499\n${SENTENCE}`,
    ],
    ['in one line', SENTENCE],
  ])('is none %s', (_, words) => {
    expect(contactEnds(words, 'Press contact:')).toEqual([])
  })

  test('is one of theirs where nothing says that the press is meant', () => {
    const shop = `Holm Shop\nTel. 01632 960 499\n${SENTENCE}`
    expect(contactEnds(shop, 'Where to buy')).toEqual([])
    expect(contactEnds(`Press contact: Ann Lee\nTel. 01632 960 499\n${SENTENCE}`, 'Where to buy')).toEqual([
      42,
    ])
  })
})
