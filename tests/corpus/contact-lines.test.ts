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

describe('lines that a wire has glued', () => {
  test.each([
    [
      'a label to an office in capitals',
      'For further information, please contact:\n\nAnn LeePresident and CEOTelephone: 604-555-0166Email: ann@acme.example',
      ['Ann Lee | President and CEO |  | ann@acme.example | 604-555-0166'],
    ],
    [
      'a house to an office, and a number for faxes',
      'Contact:Tom RayChief Executive OfficerHolm Mills Inc.Telephone: 604-555-0166Fax: 604-555-0167',
      ['Tom Ray | Chief Executive Officer | Holm Mills Inc. |  | 604-555-0166'],
    ],
    [
      'an office in capitals to a surname',
      'Contact: Holm Mills Inc.Telephone: 604-555-0166Michael RayCFO',
      ['Michael Ray | CFO | Holm Mills Inc. |  | 604-555-0166'],
    ],
    [
      'a person to the end of a house',
      'Media Contact:\n\nHolm Mills Inc.Michael Ray, Chairmaninfo@holm.example',
      ['Michael Ray | Chairman | Holm Mills Inc. | info@holm.example | '],
    ],
    [
      'a house to a person',
      'Media Contact:Michael RayHolm Law Group\nmichael@holm.example',
      ['Michael Ray |  | Holm Law Group | michael@holm.example | '],
    ],
    [
      'a mailbox to a person',
      'Media Contact:Michael RayHolm@vane.example',
      ['Michael Ray |  |  | Holm@vane.example | '],
    ],
    [
      'a disclaimer to a person',
      'Media Contact: michael@holm.example\nMichael RayDisclaimer: This is no advice',
      ['Michael Ray |  |  | michael@holm.example | '],
    ],
    [
      'nothing: a surname with a capital in its middle',
      'Media Contact:\nMichael MacAllister\nmichael@holm.example',
      ['Michael MacAllister |  |  | michael@holm.example | '],
    ],
    [
      'nothing: a surname of two parts',
      'Media Contact:\nMichael VanderRay, press officer\nmichael@holm.example',
      ['Michael VanderRay | press officer |  | michael@holm.example | '],
    ],
    [
      'nothing: a house of two parts',
      'Company: Ruby FinTech\nContact: Michael Ray\nmichael@ruby.example',
      ['Michael Ray |  | Ruby FinTech | michael@ruby.example | '],
    ],
    [
      'a place to a house that spells its domain',
      'Ash & VaneLos Angeles, CAAshAndVane.example310.555.0117 OfficeEditor@AshAndVane.example',
      [' |  | Ash & Vane | Editor@AshAndVane.example | 310.555.0117'],
    ],
    [
      'a person to a house that the text has alone',
      'Contact Michael Ray Vane Digital, 520-555-0199',
      ['Michael Ray |  | Vane Digital |  | 520-555-0199'],
      'Vane Digital moved in.',
    ],
    [
      'nothing: a house that is called by a person',
      'Contact: Michael Ray Vane Foundation, 520-555-0199',
      [' |  | Michael Ray Vane Foundation |  | 520-555-0199'],
      'The Michael Ray Vane Foundation moved in.',
    ],
    [
      'a house to a person',
      'Contact: Holm Archive Systems Michael Ray, 520-555-0199',
      ['Michael Ray |  | Holm Archive Systems |  | 520-555-0199'],
    ],
  ])('%s', (_, tail, expected, body?: string) => {
    expect(contacts(tail, body)).toEqual(expected)
  })
})

describe('a house, and no person,', () => {
  test.each([
    ['is a name with a country', 'Holm Canada\n604-555-0166\nna@holm.example', 'Holm Canada'],
    ['is a name that is its own domain', 'Holm Mill\n604-555-0166\nir@holmmill.example', 'Holm Mill'],
    [
      'is an agency with all that it does',
      'VRM Public Relations and Marketing Communications\n604-555-0166',
      'VRM Public Relations and Marketing Communications',
    ],
    [
      'is an agency of marketing',
      'VRM Marketing & Communications\n604-555-0166',
      'VRM Marketing & Communications',
    ],
    ['is an agency, whoever it acts for', 'Vane PR for Holm Mill\n604-555-0166', 'Vane PR'],
    [
      'is a society with its department',
      'Holm Harbour Association Communications & Media Relations in Bray: 604-555-0166',
      'Holm Harbour Association Communications & Media Relations in Bray',
    ],
  ])('%s', (_, lines, house) => {
    const [contact = ''] = contacts(`Media contact:\n${lines}`)
    expect(contact.split(' | ').slice(0, 3)).toEqual(['', '', house])
  })

  test.each([
    ['whose surname is a country’s', 'Michael Jordan\n604-555-0166', 'Michael Jordan'],
    ['whose site is called by them', 'Michael Ray\n604-555-0166\nhello@michaelray.example', 'Michael Ray'],
  ])('is no one %s', (_, lines, person) => {
    const [contact = ''] = contacts(`Media contact:\n${lines}`)
    expect(contact.split(' | ')[0]).toBe(person)
  })

  test('is not what a heading says that it is for', () => {
    expect(
      contacts('For Media Inquiries and HHA Expert Opinion: 604-555-0166\n\nAnn Lee: ann.lee@holm.example'),
    ).toEqual(['Ann Lee |  |  | ann.lee@holm.example | 604-555-0166'])
    expect(contacts('Company, Investors and Media:\n\nAnn Lee\n604-555-0166')).toEqual([
      'Ann Lee |  |  |  | 604-555-0166',
    ])
  })

  test('is no part of the world, no road, and no network where all have an address', () => {
    expect(contacts('Contact:\nEurope: Ann Lee, 604-555-0166')).toEqual(['Ann Lee |  |  |  | 604-555-0166'])
    expect(contacts('Contact:\nAnn Lee\nVane Mill Rd\n604-555-0166')).toEqual([
      'Ann Lee |  |  |  | 604-555-0166',
    ])
    expect(contacts('Contact:\nHolm Foods\nBuilding C\npress@holm.example')).toEqual([
      ' |  | Holm Foods | press@holm.example | ',
    ])
    expect(contacts('Contact:\nann@holm.example\nLinkedIn: www.linkedin.com/company/holm')).toEqual([
      ' |  |  | ann@holm.example | ',
    ])
  })
})

test('a name with an own address behind it is not whose address stands above', () => {
  expect(
    contacts(
      'Media contact:\nHolm Mills Ltd: 604-555-0166; press@holm.example\nAnn Lee: ann.lee@holm.example',
    ),
  ).toEqual([
    ' |  | Holm Mills Ltd | press@holm.example | 604-555-0166',
    'Ann Lee |  |  | ann.lee@holm.example | ',
  ])
})

test('a note at the foot of the page is no part of a contact', () => {
  const [contact] = toDocument(
    'a.md',
    bytes(
      '# Acme Opens Plant\n\nPARIS, June 27, 2024 — Acme opened a plant today.\n\nContact:\n\nAnn Lee: ann@acme.example\n\n[1] https://ministry.example/report',
    ),
  ).contacts
  expect([contact?.name, contact?.url]).toEqual(['Ann Lee', null])
})

test('a second number behind a first one that says where it is stays with who has it', () => {
  expect(
    contacts(
      'Media contacts:\nAnn Lee, Press Officer\n312-555-0191 (o), 312-555-0117 (m)\nann@acme.example\nTom Ray\n508-555-0153 (m)\ntom@holm.example',
    ),
  ).toEqual([
    'Ann Lee | Press Officer |  | ann@acme.example | 312-555-0191',
    'Tom Ray |  |  | tom@holm.example | 508-555-0153',
  ])
})

test('web addresses that a wire has glued to each other, or to a label, are parted', () => {
  const [contact, other] = toDocument(
    'a.md',
    bytes(
      '# Acme Opens Plant\n\nPARIS, June 27, 2024 — Acme opened a plant today.\n\nContact:\n\nAnn Lee\n\nhttps://acme.com/Email: ann@acme.com\n\nContact:\n\nTom de VanePartner\n\ntomPR@vane.example\n\nhttps://vane.example/tomhttps://holm.example/tom',
    ),
  ).contacts
  expect([contact?.name, contact?.url, contact?.email]).toEqual([
    'Ann Lee',
    'https://acme.com/',
    'ann@acme.com',
  ])
  expect([other?.name, other?.role, other?.email, other?.url]).toEqual([
    'Tom de Vane',
    'Partner',
    'tomPR@vane.example',
    'https://vane.example/tom',
  ])
})

test('for whom an agency writes is the house without “for”', () => {
  expect(contacts('Contact Details\nFor Holm Foods\nAnn Lee\nann@vane.example')).toEqual([
    'Ann Lee |  | Holm Foods | ann@vane.example | ',
  ])
})

test('a web address inside of another stays there', () => {
  const [contact] = toDocument(
    'a.md',
    bytes(
      '# Acme Opens Plant\n\nPARIS, June 27, 2024 — Acme opened a plant today.\n\nContact:\n\nAnn Lee\n\nann@acme.com\n\nhttps://archive.example/2024/https://acme.example/press',
    ),
  ).contacts
  expect(contact?.url).toBe('https://archive.example/2024/https://acme.example/press')
})
