import { expect, test } from 'vitest'
import { toDocument } from '../../src/corpus/document.ts'
import { bytes } from './fixtures.ts'

/** The text of each contact of a release that ends so. */
function contacts(tail: string): string[] {
  const text = `# Acme Opens Plant\n\nPARIS, June 27, 2024 — Acme opened a plant today. It is new.\n\n${tail}`
  const document = toDocument('a.md', bytes(text))
  return document.contacts.map(({ start, end }) => document.text.slice(start, end))
}

test.each([
  {
    name: 'a line that heads a paragraph',
    tail: 'Press contacts\n\nAlps\nAnn Lee\n+41 44 555 0101\n\nNordics\nTom Ray\n+46 8 555 0102',
    expected: ['Press contacts\n\nAlps\nAnn Lee\n+41 44 555 0101', 'Nordics\nTom Ray\n+46 8 555 0102'],
  },
  {
    name: 'the first cell of a row',
    tail: '## Contacts\n\n| Desk | Name | Phone |\n| --- | --- | --- |\n| Trade | Ann Lee | 020 7946 0001 |\n| Local | Tom Ray | 020 7946 0002 |',
    expected: [
      'Contacts\n\nDesk | Name | Phone\nTrade | Ann Lee | 020 7946 0001',
      'Local | Tom Ray | 020 7946 0002',
    ],
  },
  {
    name: 'a label over an address',
    tail: 'Media contact:\nAnn Lee\n020 7946 0001\n\nConsumer contact:\n020 7946 0002',
    expected: ['Media contact:\nAnn Lee\n020 7946 0001', 'Consumer contact:\n020 7946 0002'],
  },
  {
    name: 'what each of two numbers is for, where it stands behind them',
    tail: 'To book, call (248) 555-1150 for their Milbrook shop and (810) 555-0015 for their Larkfield shop.',
    expected: [
      'To book, call (248) 555-1150 for their Milbrook shop',
      '(810) 555-0015 for their Larkfield shop.',
    ],
  },
  {
    name: 'what each of two numbers is for, where it stands before them',
    tail: 'For painting jobs, contact (831) 555-0047, and for roofing jobs, reach out to (831) 555-9719.',
    expected: ['For painting jobs, contact (831) 555-0047', 'for roofing jobs, reach out to (831) 555-9719.'],
  },
  {
    name: 'a person who is joined to a number before',
    tail: 'For any questions, please contact the shop at (818) 555-6051 or Ann Lee at (570) 555-3899.',
    expected: ['For any questions, please contact the shop at (818) 555-6051', 'Ann Lee at (570) 555-3899.'],
  },
  {
    name: 'a heading among lines that are all parted',
    tail: '### Acme media contact\n\nAnn Lee\n\nann@acme.example\n\n### Zeta media contact\n\nTom Ray\n\ntom@zeta.example',
    expected: [
      'Acme media contact\n\nAnn Lee\n\nann@acme.example',
      'Zeta media contact\n\nTom Ray\n\ntom@zeta.example',
    ],
  },
  {
    name: 'the label of a line that somebody answers',
    tail: 'Press: Ann Lee, ann@acme.example, 020 7946 0001\nHarbour line: 020 7946 0002\nReport copies: copies@acme.example',
    expected: [
      'Press: Ann Lee, ann@acme.example, 020 7946 0001',
      'Harbour line: 020 7946 0002',
      'Report copies: copies@acme.example',
    ],
  },
  {
    name: 'no label of the same one, and its house that is written large',
    tail: 'Press: Ann Lee\nHalden Ferry Line\nann@acme.example\nDirect line: 020 7946 0002',
    expected: ['Press: Ann Lee\nHalden Ferry Line\nann@acme.example\nDirect line: 020 7946 0002'],
  },
  {
    name: 'a house before its contact',
    tail: 'Media Contact\n\nCompany Name: Acme\n\nContact: Ann Lee\n\nEmail: ann@acme.example\n\nCompany Name: Zeta\n\nContact: Tom Ray\n\nEmail: tom@zeta.example',
    expected: [
      'Media Contact\n\nCompany Name: Acme\n\nContact: Ann Lee\n\nEmail: ann@acme.example',
      'Company Name: Zeta\n\nContact: Tom Ray\n\nEmail: tom@zeta.example',
    ],
  },
  {
    name: 'a name that a role follows on a line of its own',
    tail: 'MEDIA CONTACTS\n\nAnn Lee\n\nHead of Press\n\n020 7946 0001\n\nTom Ray\n\nMedia Relations Manager\n\n020 7946 0002',
    expected: [
      'MEDIA CONTACTS\n\nAnn Lee\n\nHead of Press\n\n020 7946 0001',
      'Tom Ray\n\nMedia Relations Manager\n\n020 7946 0002',
    ],
  },
  {
    name: 'no mark that parts two in a line',
    tail: 'Media contacts: Ann Lee, 01632 960 611, or Tom Ray, 01632 960 612',
    expected: ['Media contacts: Ann Lee, 01632 960 611', 'Tom Ray, 01632 960 612'],
  },
  {
    name: 'no line for others than journalists',
    tail: 'Press contact: Ann Lee, 020 7946 0001\nTicket sales: 020 7946 0002',
    expected: ['Press contact: Ann Lee, 020 7946 0001'],
  },
  {
    name: 'its hours, and another number for others a line of its own',
    tail: 'Press office: 01632 960 400 (Monday to Friday, 9am to 5pm)\nOut of hours: 01632 960 499\npress@acme.example',
    expected: [
      'Press office: 01632 960 400 (Monday to Friday, 9am to 5pm)\nOut of hours: 01632 960 499\npress@acme.example',
      'Out of hours: 01632 960 499',
    ],
  },
])('a contact has $name', ({ tail, expected }) => {
  expect(contacts(tail)).toEqual(expected)
})

test.each([
  ['Rafiq Dean\nTrade Press Officer, Halden Ferries', 'Rafiq Dean', 'Trade Press Officer', 'Halden Ferries'],
  ['Ann Lee, Head of Press', 'Ann Lee', 'Head of Press', null],
  ['Ann Lee (US)', 'Ann Lee', null, null],
  ['Associate Dean\nAnn Lee', 'Ann Lee', 'Associate Dean', null],
  ['Ann Lee / Communications Manager', 'Ann Lee', 'Communications Manager', null],
])('%j is read as a name, a role and a house', (words, name, role, organisation) => {
  const text = `# Acme Opens\n\nAcme opened a plant today. It is new.\n\nContact:\n${words}\nann@acme.example`
  expect(toDocument('a.md', bytes(text)).contacts).toMatchObject([{ name, role, organisation }])
})

test('of two sentences that tell how to reach someone the one for journalists is the contact', () => {
  const text =
    '# Acme Opens\n\nAcme opened a plant today.\n\nJournalists should contact Ann Lee on 01632 960 901. Parents with questions should ring the school on 01632 960 902.'
  expect(toDocument('a.md', bytes(text)).contacts).toMatchObject([
    { name: 'Ann Lee', phone: '01632 960 901' },
  ])
})
