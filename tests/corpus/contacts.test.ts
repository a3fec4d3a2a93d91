import { describe, expect, test } from 'vitest'
import { addresses } from '../../src/corpus/addresses.ts'
import { readContacts } from '../../src/corpus/contacts.ts'
import { toDocument } from '../../src/corpus/document.ts'
import { bytes } from './fixtures.ts'

describe('a contact section', () => {
  test.each([
    {
      text: 'CONTACT: Contact person: \nMs. Meng\nTel: 86-10-63074558',
      expected: [{ name: 'Ms. Meng', phone: '86-10-63074558' }],
    },
    {
      text: 'Media Contact:\nAnn Lee\nVice President, Communications\nAcme Corp.\nann@acme.example\n+44 20 7946 0000',
      expected: [
        {
          name: 'Ann Lee',
          role: 'Vice President, Communications',
          organisation: 'Acme Corp.',
          email: 'ann@acme.example',
          phone: '+44 20 7946 0000',
        },
      ],
    },
    {
      text: 'Media Contact:\nAnn Lee\nCommunications Officer\nAcme Ltd\nann@acme.example',
      expected: [
        {
          name: 'Ann Lee',
          role: 'Communications Officer',
          organisation: 'Acme Ltd',
          email: 'ann@acme.example',
        },
      ],
    },
    {
      text: 'Media Contact:\nann@acme.example tom@orme.example Orme Ltd',
      expected: [{ email: 'ann@acme.example' }, { email: 'tom@orme.example', organisation: 'Orme Ltd' }],
    },
    {
      text: 'For more information:\nAnn Lee\nPress Officer, Acme Ltd\n020 7946 0000',
      expected: [
        { name: 'Ann Lee', role: 'Press Officer', organisation: 'Acme Ltd', phone: '020 7946 0000' },
      ],
    },
    {
      text: 'Contact: Ann Lee, Harrow Dairies, 020 7946 0000, ann@harrow.example',
      expected: [
        {
          name: 'Ann Lee',
          organisation: 'Harrow Dairies',
          phone: '020 7946 0000',
          email: 'ann@harrow.example',
        },
      ],
    },
    {
      text: 'Press office: Ann Lee, 0113 555 0190 (mobile 07700 900471), ann@harrow.example',
      expected: [{ name: 'Ann Lee', phone: '0113 555 0190', email: 'ann@harrow.example' }],
    },
    {
      // The number for other hours is a contact of its own; what stands behind it is hers.
      text: 'Press contact: Ann Lee, 0113 555 0190 (out of hours 07700 900471), ann@harrow.example',
      expected: [
        { name: 'Ann Lee', phone: '0113 555 0190', email: 'ann@harrow.example' },
        { role: 'out of hours', phone: '07700 900471' },
      ],
    },
    {
      text: 'Press contact: Ann Lee, +44 113 555 0190 ext. 214, ann@harrow.example',
      expected: [{ name: 'Ann Lee', phone: '+44 113 555 0190 ext. 214', email: 'ann@harrow.example' }],
    },
    {
      text: 'Press contact: Ann Lee, 0113 555 0190 (direct) or 07700 900471 (mobile), ann@harrow.example',
      expected: [{ name: 'Ann Lee', phone: '0113 555 0190', email: 'ann@harrow.example' }],
    },
    {
      text: 'Press contact: Ann Lee, 0113 555 0190 (weekends 07700 900471), ann@harrow.example',
      expected: [
        { name: 'Ann Lee', phone: '0113 555 0190', email: 'ann@harrow.example' },
        { role: 'weekends', phone: '07700 900471' },
      ],
    },
    {
      text: 'Contact: Ann Lee\nTel 0113 555 0190 / Mob 07700 900471\nann@harrow.example',
      expected: [{ name: 'Ann Lee', phone: '0113 555 0190', email: 'ann@harrow.example' }],
    },
    {
      // Someone else's number in brackets is no second one of hers.
      text: 'Press contact: Ann Lee, 0113 555 0190 (Tom Ray, 0113 555 0191)',
      expected: [{ name: 'Ann Lee', phone: '0113 555 0190' }, { phone: '0113 555 0191' }],
    },
    {
      text: 'Contact: Ann Lee, Press Officer, Harrow Dairies\n020 7946 0000',
      expected: [
        { name: 'Ann Lee', role: 'Press Officer', organisation: 'Harrow Dairies', phone: '020 7946 0000' },
      ],
    },
    {
      // Two people at one number are no house of each other.
      text: 'Contact: Ann Lee, Tom Ray, 020 7946 0000',
      expected: [{ name: 'Ann Lee', organisation: null, phone: '020 7946 0000' }],
    },
    {
      text: 'Contact: Ann Lee, 020 7946 0000, Harrow Vale, 020 7946 0001',
      expected: [
        { name: 'Ann Lee', organisation: null, phone: '020 7946 0000' },
        { name: 'Harrow Vale', phone: '020 7946 0001' },
      ],
    },
    {
      text: 'Contact: Ann Lee, Chief Financial Officer; Tom Ray, press officer, 020 7946 0000',
      expected: [
        { name: 'Ann Lee', role: 'Chief Financial Officer' },
        { name: 'Tom Ray', role: 'press officer', phone: '020 7946 0000' },
      ],
    },
    {
      text: 'Contact: Morgan Stanley; Tom Ray, press officer; 020 7946 0000; tom@acme.example',
      expected: [
        {
          name: 'Tom Ray',
          role: 'press officer',
          organisation: 'Morgan Stanley',
          email: 'tom@acme.example',
          phone: '020 7946 0000',
        },
      ],
    },
    {
      text: 'Contacts\n\nAcme Power\nMedia: Ann Lee, 020 7946 0000\nInvestors: Tom Ray, 020 7946 0001',
      expected: [
        { name: 'Ann Lee', organisation: 'Acme Power', phone: '020 7946 0000' },
        { name: 'Tom Ray', organisation: 'Acme Power', phone: '020 7946 0001' },
      ],
    },
    {
      text: 'Contacts\n\nFor Acme Ferries:\nAnn Lee, 020 7946 0000\n\nFor Germany:\nTom Ray, 020 7946 0001',
      expected: [
        { name: 'Ann Lee', organisation: 'Acme Ferries', phone: '020 7946 0000' },
        { name: 'Tom Ray', phone: '020 7946 0001' },
      ],
    },
    {
      text: 'CONTACT\n\nAnn Lee | Media Relations Manager | ann@acme.example | 020 7946 0000',
      expected: [
        {
          name: 'Ann Lee',
          role: 'Media Relations Manager',
          email: 'ann@acme.example',
          phone: '020 7946 0000',
        },
      ],
    },
    {
      // A mobile number is the same person's, and so is the address under it.
      text: 'Media contacts:\nAnn Lee\nDirector of External Affairs\nT: 020 7946 0000\nM: 07700 900000\nE: ann@acme.example\n\nJon Roe\nPublic Information Officer\nT: 020 7946 0001\nE: jon@acme.example',
      expected: [
        {
          name: 'Ann Lee',
          role: 'Director of External Affairs',
          email: 'ann@acme.example',
          phone: '020 7946 0000',
        },
        {
          name: 'Jon Roe',
          role: 'Public Information Officer',
          email: 'jon@acme.example',
          phone: '020 7946 0001',
        },
      ],
    },
    {
      text: 'Press office: press@acme.example / 020 7946 0000 (24 hours)',
      expected: [{ email: 'press@acme.example', phone: '020 7946 0000' }],
    },
    {
      text: 'Contact Acme press office on 020 7946 0000 or email press@acme.example.',
      expected: [{ organisation: 'Acme', email: 'press@acme.example', phone: '020 7946 0000' }],
    },
    {
      text: 'Contact DetailsAcme\n\nAnn Lee\n\n+1 813-555-2350\n\nann@acme.example\n\nCompany Websitehttps://www.acme.example/',
      expected: [
        {
          name: 'Ann Lee',
          organisation: 'Acme',
          email: 'ann@acme.example',
          phone: '+1 813-555-2350',
          url: 'https://www.acme.example/',
        },
      ],
    },
    {
      text: 'Media enquiries\nBrack Trust: Ann Pike, 020 7946 0300, ann@brack.example\nKilnworks: Rowan Odell, 01978 496 300, rowan@kilnworks.example',
      expected: [
        { name: 'Ann Pike', organisation: 'Brack Trust', email: 'ann@brack.example', phone: '020 7946 0300' },
        {
          name: 'Rowan Odell',
          organisation: 'Kilnworks',
          email: 'rowan@kilnworks.example',
          phone: '01978 496 300',
        },
      ],
    },
    {
      text: 'Contacts\n\nKilnworks\nInvestors: Ann Pike, +1 509-555-0300, ann@kiln.example\nMedia: Rowan Odell, +1 509-555-0301, press@kiln.example\n\nBrack\nWren Dorn, +44 114 496 0300, wren@brack.example',
      expected: [
        { name: 'Ann Pike', organisation: 'Kilnworks', email: 'ann@kiln.example', phone: '+1 509-555-0300' },
        {
          name: 'Rowan Odell',
          organisation: 'Kilnworks',
          email: 'press@kiln.example',
          phone: '+1 509-555-0301',
        },
        { name: 'Wren Dorn', organisation: 'Brack', email: 'wren@brack.example', phone: '+44 114 496 0300' },
      ],
    },
    {
      text: 'Contact Information:Robert RicoInvestor RelationsPhone: 555-555-0199',
      expected: [{ name: 'Robert Rico', role: 'Investor Relations', phone: '555-555-0199' }],
    },
    {
      text: 'Media Contact: Leah Harrison-Lurieinfo@kitchen.org508-514-1833',
      expected: [{ name: 'Leah Harrison-Lurie', email: 'info@kitchen.org', phone: '508-514-1833' }],
    },
    {
      text: 'Media Contact\nContact Person: Samuel Turner\nCompany Name: Acme Analytics\nCity: New York\nEmail: m@acme.example\nWebsite: https://acme.example/',
      expected: [
        {
          name: 'Samuel Turner',
          organisation: 'Acme Analytics',
          email: 'm@acme.example',
          url: 'https://acme.example/',
        },
      ],
    },
    {
      text: 'Contact Information:\n\nAcme Law PLLC\n\n3707 Cypress Creek Pkwy Suite 400, Houston, TX 77068  Houston, Texas 77068United States\n\nBryan Fagan +1 (281) 555-9760 https://acme.example',
      expected: [
        {
          name: 'Bryan Fagan',
          organisation: 'Acme Law PLLC',
          phone: '+1 (281) 555-9760',
          url: 'https://acme.example',
        },
      ],
    },
    {
      text: 'Media Contact:\nAnn Lee\nann@acme.example\n\nInvestor Contact:\nBo Ek\nbo@acme.example',
      expected: [
        { name: 'Ann Lee', email: 'ann@acme.example' },
        { name: 'Bo Ek', email: 'bo@acme.example' },
      ],
    },
    {
      text: 'Contacts\nAnn Lee, 555-555-0101, ann@acme.example\nBo Ek, 555-555-0102, bo@acme.example',
      expected: [
        { name: 'Ann Lee', phone: '555-555-0101', email: 'ann@acme.example' },
        { name: 'Bo Ek', phone: '555-555-0102', email: 'bo@acme.example' },
      ],
    },
    {
      text: 'For media inquiries, please contact: Ann Lee, CEO Acme Bakery LLC Phone: (412) 555-5161',
      expected: [{ name: 'Ann Lee', role: 'CEO', organisation: 'Acme Bakery LLC', phone: '(412) 555-5161' }],
    },
    {
      text: 'Media Contact: press@acme.example\nInvestor Contact: ir@acme.example',
      expected: [{ email: 'press@acme.example' }, { email: 'ir@acme.example' }],
    },
    {
      text: 'Acme Tools Media Contact:Ann Leealee@acme.example',
      expected: [{ name: 'Ann Lee', organisation: 'Acme Tools', email: 'alee@acme.example' }],
    },
    {
      text: 'Contacts:\nAnn Lee (ann@acme.example)\nBo Ek (bo@acme.example)\nPhone: 312-555-0101',
      expected: [
        { name: 'Ann Lee', email: 'ann@acme.example' },
        { name: 'Bo Ek', email: 'bo@acme.example', phone: '312-555-0101' },
      ],
    },
    {
      text: 'For booking interviews, TV and radio: press@acme.example',
      expected: [{ email: 'press@acme.example' }],
    },
    {
      text: 'Company Contact:\ninfo@acme.example',
      expected: [{ email: 'info@acme.example' }],
    },
    {
      text: 'Further information:\nAnn Lee, head of communications\n+372 555 0114, press@acme.example\nConsumer line (weekdays 9-16): +372 555 0100',
      expected: [
        {
          name: 'Ann Lee',
          role: 'head of communications',
          phone: '+372 555 0114',
          email: 'press@acme.example',
        },
      ],
    },
    {
      text: 'Questions from the press: Ann Lee, 0905 555 013\nLegal advice for members: Tuesdays, 032 555 0190',
      expected: [{ name: 'Ann Lee', phone: '0905 555 013' }],
    },
    {
      text: 'ISSUED BY\nAnn Lee, Marketing Manager\n082 555 0170 | ann@acme.example\nHigh-resolution photographs: acme.example/media',
      expected: [
        {
          name: 'Ann Lee',
          role: 'Marketing Manager',
          phone: '082 555 0170',
          email: 'ann@acme.example',
        },
      ],
    },
    {
      text: 'Media contact:\nHannah Cole, Head of Customer Communications, 020 7946 0123, h.cole@holm.example',
      expected: [
        {
          name: 'Hannah Cole',
          role: 'Head of Customer Communications',
          email: 'h.cole@holm.example',
          phone: '020 7946 0123',
        },
      ],
    },
    {
      text: 'Contact: Hannah Cole, Donor Relations Manager, 020 7946 0123',
      expected: [{ name: 'Hannah Cole', role: 'Donor Relations Manager', phone: '020 7946 0123' }],
    },
    {
      text: 'Contact: Priya Nair, Harrow Emergency Fund, 020 7946 0123, priya@harrow.example',
      expected: [
        {
          name: 'Priya Nair',
          organisation: 'Harrow Emergency Fund',
          email: 'priya@harrow.example',
          phone: '020 7946 0123',
        },
      ],
    },
    {
      text: 'Media contact:\nVisitor Centre Trust: Priya Nair, 020 7946 0123',
      expected: [{ name: 'Priya Nair', organisation: 'Visitor Centre Trust', phone: '020 7946 0123' }],
    },
    {
      // The number is for guests, the email is not.
      text: 'Press office: 020 7946 0001\nBookings: 020 7946 0002, press@holm.example',
      expected: [{ phone: '020 7946 0001', email: 'press@holm.example' }],
    },
    {
      text: 'Contact: Ann Lee, 020 7946 0001\nCustomer Helpline: 020 7946 0002, help@holm.example',
      expected: [{ name: 'Ann Lee', phone: '020 7946 0001' }],
    },
    {
      text: 'Press contact: Ann Lee, PR / Marketing Manager, 020 7946 0123',
      expected: [{ name: 'Ann Lee', role: 'PR / Marketing Manager', phone: '020 7946 0123' }],
    },
    {
      text: 'Press contact: Ann Lee / Holm Museum / 020 7946 0123',
      expected: [{ name: 'Ann Lee', organisation: 'Holm Museum', phone: '020 7946 0123' }],
    },
    {
      text: 'Press contact:\nLucy Grant, Press Office\n020 7946 0123',
      expected: [{ name: 'Lucy Grant', phone: '020 7946 0123' }],
    },
    {
      text: 'Interviews: Ann Lee is available for interviews on Friday, 020 7946 0123',
      expected: [{ phone: '020 7946 0123' }],
    },
  ])('is read: $text', ({ text, expected }) => {
    const empty = { name: null, role: null, organisation: null, email: null, phone: null, url: null }
    const found = readContacts(text, { start: 0, end: text.length })
    expect(found.map(({ start: _, end: __, ...contact }) => contact)).toEqual(
      expected.map((contact) => ({ ...empty, ...contact })),
    )
  })

  const body = 'Acme Opens Plant\n\nAcme opened a plant today. It is new, and it is large.'

  test('ends before a sentence', () => {
    const document = toDocument('a.txt', bytes(`Contact: Ann Lee\n\nann@acme.example\n\n${body}`))
    expect(document.title).toBe('Acme Opens Plant')
    expect(document.contacts).toMatchObject([{ name: 'Ann Lee', start: 0, end: 34 }])
  })

  test.each([
    [
      'Ann Lee, Vice President, Investor Relations, ann@acme.example',
      'Vice President, Investor Relations',
      null,
    ],
    ['Ann Lee, Director, Brand & Communications, ann@acme.example', 'Director, Brand & Communications', null],
    // A house is no department, also where its name ends as one does.
    ['Ann Lee, Director, Halden Media, ann@acme.example', 'Director', 'Halden Media'],
    ['Ann Lee, Press Officer, Acme Ltd, ann@acme.example', 'Press Officer', 'Acme Ltd'],
  ])('of a rank reads the department behind it: %j', (line, role, organisation) => {
    const text = `Contact: ${line}`
    expect(readContacts(text, { start: 0, end: text.length })).toMatchObject([
      { name: 'Ann Lee', role, organisation },
    ])
  })

  test.each([
    'Safety hotline: 800-555-0164, from 8 a.m. to 8 p.m. ET, Monday through Friday',
    'Safety hotline: 800-555-0164',
    'Enquiries from tenants: 020 7946 0001, homes@acme.example',
    'Bookings: 020 7946 0001',
  ])('below a line for the public is read, and that line stays a sentence: %j', (line) => {
    for (const [between, media] of [
      ['\n', 'Media: Tom Ray, 614-555-0139, media@acme.example'],
      ['\n', 'Media contact\nTom Ray\n614-555-0139\nmedia@acme.example'],
      ['\n\n', 'Press: Tom Ray, 614-555-0139, media@acme.example'],
    ] as const) {
      const { contacts, blocks, text } = toDocument('a.txt', bytes(`${body}\n\n${line}${between}${media}`))
      expect(contacts).toMatchObject([
        { name: 'Tom Ray', phone: '614-555-0139', email: 'media@acme.example' },
      ])
      const own = blocks.find(({ start }) => text.startsWith(line, start))
      expect(own && { kind: own.kind, words: text.slice(own.start, own.end) }).toEqual({
        kind: 'paragraph',
        words: line,
      })
    }
  })

  test.each([
    // A line for journalists, one that names a person, and a cue that a wrapped sentence goes on with.
    'Press hotline: 614-555-0139, media@acme.example',
    'Tom Ray, Customer Relations, 614-555-0139, media@acme.example',
    'Please send all that you have to the\npress office: 614-555-0139, media@acme.example',
  ])('may have a word for the public: %j', (line) => {
    const { contacts } = toDocument('a.txt', bytes(`${body}\n\n${line}`))
    expect(contacts).toMatchObject([{ phone: '614-555-0139', email: 'media@acme.example' }])
  })

  test('may be a mailbox of the press alone in a sentence of the body', () => {
    const found = (line: string) =>
      toDocument('a.txt', bytes(`${body}\n\n${line}\n\nThe club will say no more about it.`)).contacts
    expect(found('The coach speaks on Friday. Accreditation: media@acme.example by noon.')).toMatchObject([
      { name: null, email: 'media@acme.example' },
    ])
    expect(found('The coach speaks on Friday. Season cards: shop@acme.example by noon.')).toEqual([])
    expect(found('Apply with an essay. Applications: press@acme.example by noon.')).toEqual([])
  })

  test('without a cue is found at the end', () => {
    const document = toDocument('a.txt', bytes(`${body}\n\nAcme\n\nAnn Lee\n\nann@acme.example`))
    expect(document.contacts).toMatchObject([
      { name: 'Ann Lee', organisation: 'Acme', email: 'ann@acme.example' },
    ])
  })

  test.each([
    ['AcmeWireLos Angeles, CAwww.AcmeWire.com310.555.0199 OfficeEditor@AcmeWire.com', 'AcmeWire', null],
    ['Acme Wire, Austin, www.acmewire.com, 512.555.0170, editor@acme-wire.com', 'Acme Wire', null],
    // A domain that is spelled nowhere, and one that is called after the person.
    ['Ann Lee, ann@zeta.example', null, 'Ann Lee'],
    ['Ann Lee, 020 7946 0000, www.annlee.com', null, 'Ann Lee'],
  ])('of "%s" is of the house that spells its domain', (line, organisation, name) => {
    const { contacts } = toDocument('a.txt', bytes(`${body}\n\n${line}`))
    expect(contacts).toMatchObject([{ organisation, name }])
  })

  test('may be a sentence, which stays in the body', () => {
    const document = toDocument(
      'a.txt',
      bytes(`${body}\n\nIt is new. To book, call 555-555-0101. Bring a friend.`),
    )
    expect(document.contacts.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      'To book, call 555-555-0101.',
    ])
    expect(document.blocks.map(({ kind }) => kind)).not.toContain('contact')
  })

  test.each([
    {
      name: 'two cues, one under the other',
      lines: ['For media inquiries, please contact:', 'Acme Contact:', 'Ann Lee', 'ann@acme.example'],
    },
    { name: 'a cue behind a name', lines: ['Acme Tools Media Contact', 'Ann Lee', 'ann@acme.example'] },
    { name: 'a cue behind a dash', lines: ['—CONTACTS Details:', 'Ann Lee, ann@acme.example'] },
  ])('opens with $name, and all of it is contact', ({ lines }) => {
    const { blocks, contacts } = toDocument('a.txt', bytes([body, ...lines].join('\n\n')))
    expect(contacts).toMatchObject([{ name: 'Ann Lee', email: 'ann@acme.example' }])
    expect(blocks.slice(2).map(({ kind }) => kind)).toEqual(lines.map(() => 'contact'))
  })

  test.each([
    'It is open to all.Media Contact:Ann Lee555-555-0101ann@acme.example',
    'It is open to all. CONTACT: Ann Lee ann@acme.example',
    'See www.acme.comContact Details:\nAnn Lee ann@acme.example',
  ])('is parted from a paragraph to which a wire glued it: %s', (paragraph) => {
    const { text, blocks, contacts } = toDocument('a.txt', bytes(`${body}\n\n${paragraph}`))
    expect(contacts).toMatchObject([{ name: 'Ann Lee', email: 'ann@acme.example' }])
    const section = blocks.find(({ kind }) => kind === 'contact')
    expect(text.slice(section?.start)).toMatch(/^(?:media )?contact/iu)
  })

  test('glued together of many contacts is read whole', () => {
    const many = ['Ann Lee', 'Bo Ek', 'Cy Om', 'Di Ash']
      .map(
        (name) =>
          `${name}, Investor Relations, Acme Tools of the Long Northern Coast Inc., 12 Harbour Street, Oslo, Tel: +47 22 00 11 33, ${name.slice(0, 2)}@acme.example`,
      )
      .join(' ')
    const { contacts } = toDocument('a.txt', bytes(`${body}\n\nInvestor Relations contacts: ${many}`))
    expect(contacts.map(({ email }) => email)).toEqual([
      'An@acme.example',
      'Bo@acme.example',
      'Cy@acme.example',
      'Di@acme.example',
    ])
  })

  test.each([
    ['She can be reached at ann@acme.example.', 'ann@acme.example'],
    ['Buyers learn more by contacting Acme at info@acme.example or online.', 'info@acme.example'],
    ['Please contact Ann Lee at ann @ acme.com for pictures.', 'ann@acme.com'],
    ['Please contact Ann Lee: ann [at] acme.com.', 'ann@acme.com'],
  ])('may be the sentence "%s"', (sentence, email) => {
    const { contacts } = toDocument('a.txt', bytes(`${body}\n\nThe plant is open. ${sentence} It is new.`))
    expect(contacts).toMatchObject([{ email, organisation: null, role: null }])
  })

  test('without an email takes it from a sentence for journalists, and from no other', () => {
    const { contacts } = toDocument(
      'a.txt',
      bytes(
        `${body}\n\nFor interviews, email ann@acme.example today.\n\nWhoever wants to order a saw of the new sort may write or email to shop@acme.example until the end of the year.\n\nContact: Acme, 555-555-0101`,
      ),
    )
    expect(contacts).toMatchObject([{ phone: '555-555-0101' }, { email: 'ann@acme.example' }])
  })

  test('is no sentence that tells where to apply', () => {
    const apply = 'Applicants submit their essays by email to apply@acme.example before March.'
    expect(toDocument('a.txt', bytes(`${body}\n\nThe plant is open. ${apply} It is new.`)).contacts).toEqual(
      [],
    )
  })

  test('is no line that tells where to apply, unless the press is to', () => {
    const read = (line: string) => toDocument('a.md', bytes(`${body}\n\n- ${line}`)).contacts
    expect(read('Email: Applications should be sent to go@acme.example')).toEqual([])
    expect(read('Press applications: go@acme.example')).toMatchObject([{ email: 'go@acme.example' }])
    expect(read('Contact Email: apply@acme.example')).toMatchObject([{ email: 'apply@acme.example' }])
  })

  test.each(['Web. https://acme.example/ Tel. 312-555-0101', 'The hall is new. Tel. 312-555-0101'])(
    'may be no more than "%s"',
    (line) => {
      const { contacts } = toDocument('a.txt', bytes(`${body}\n\n${line}`))
      expect(contacts).toMatchObject([{ phone: '312-555-0101' }])
    },
  )

  test('takes in who signs right above its cue, and no other line', () => {
    const below = [
      'Investor Contact',
      'Bo Ek | bo@acme.example',
      'About Acme',
      ...Array(9).fill('Acme makes saws.'),
    ]
    const read = (line: string) => {
      const { contacts } = toDocument('a.txt', bytes([body, 'For the board', line, ...below].join('\n\n')))
      return contacts.map(({ name }) => name)
    }
    expect(read('Ann Lee | President & CEO | ann@acme.example')).toEqual(['Ann Lee', 'Bo Ek'])
    expect(read('Tickets | box@acme.example')).toEqual(['Bo Ek'])
  })

  test('opens with a cue for sales and partnerships', () => {
    const { contacts } = toDocument(
      'a.txt',
      bytes(
        `${body}\n\nSales and Partnership Inquiries:\n\nAnn Lee, ann@acme.example\n\nAbout Acme\n\nAcme makes saws.`,
      ),
    )
    expect(contacts).toMatchObject([{ name: 'Ann Lee', email: 'ann@acme.example' }])
  })

  test('without a cue takes all who are reached, each in a line of its own', () => {
    const lines = [
      'Americas: Ann Lee at the Boston office, +1 (555) 555 0101/ ann@acme.example',
      'Europe: Bo Ek at the Oslo office, +47 22 00 11 33 / bo@acme.example',
      'Africa: Cy Om at the Durban office, +27 31 300 2055 / cy@acme.example',
    ]
    const { contacts } = toDocument('a.txt', bytes([body, ...lines].join('\n\n')))
    expect(contacts.map(({ email, phone }) => [email, phone])).toEqual([
      ['ann@acme.example', '+1 (555) 555 0101'],
      ['bo@acme.example', '+47 22 00 11 33'],
      ['cy@acme.example', '+27 31 300 2055'],
    ])
  })

  test.each(['External Investor Relations', 'External Investor Relations/Media', 'Global Media'])(
    'opens with "%s Contact", also where a wire glued it to the name',
    (cue) => {
      const glued = `${cue} Contact:Ann Lee(555) 555-0101ann@acme.example`
      const second = 'Company Investor Relations/Media Contact:Bo Ek(555) 555-0102bo@acme.example'
      const { contacts } = toDocument('a.txt', bytes([body, glued, second].join('\n\n')))
      expect(contacts).toMatchObject([
        { name: 'Ann Lee', email: 'ann@acme.example' },
        { name: 'Bo Ek', email: 'bo@acme.example' },
      ])
    },
  )

  test('does not open with a sentence about questions', () => {
    const sentence =
      'Questions from journalists were answered by Ann Lee. Call 020 7946 0123 for the minutes.'
    const { blocks } = toDocument('a.txt', bytes(`${body}\n\n${sentence}`))
    expect(blocks.map(({ kind }) => kind)).not.toContain('contact')
  })

  test('is none in a text about contacts', () => {
    expect(
      toDocument('a.txt', bytes(`${body}\n\nContact lenses are sold in 2,000 shops. They are soft.`))
        .contacts,
    ).toEqual([])
  })
})

describe('a label of a contact', () => {
  const read = (text: string) =>
    toDocument(
      'a.txt',
      bytes(`Mill opens in Orme\n\nORME, 3 May 2026 – The mill in Orme opened today.\n\n${text}\n`),
    ).contacts
  test.each([
    [
      'may say until when they are reached',
      'Press contact until 31 August: Ann Lee, 020 7946 0000\nFrom 1 September: Tom Ray, 020 7946 0001',
      [
        ['Ann Lee', null, null],
        ['Tom Ray', null, null],
      ],
    ],
    [
      'may have several countries',
      'Press contacts\nSpain and Northern Italy: Ann Lee, ann@orme.example\nMalta: Tom Ray, tom@orme.example',
      [
        ['Ann Lee', null, null],
        ['Tom Ray', null, null],
      ],
    ],
    [
      'of others than journalists belongs to none before it',
      'Press contacts\nMalta: Tom Ray, tom@orme.example\nDealers: trade@orme.example\n\nCommuters:\nTicket desk, 020 7946 0002',
      [['Tom Ray', null, null]],
    ],
    [
      'may have the hours behind its number',
      'Press contact: Ann Lee, 020 7946 0000, Monday to Friday from 9 am to 4 pm',
      [['Ann Lee', null, null]],
    ],
    [
      'with a house has it',
      'Press contacts\nOrme Mills: Ann Lee, ann@orme.example\nHolm Bakers Ltd: Tom Ray, tom@holm.example',
      [
        ['Ann Lee', null, 'Orme Mills'],
        ['Tom Ray', null, 'Holm Bakers Ltd'],
      ],
    ],
    [
      'may be an address',
      'Press contact\nAnn Lee\nAddress: 4 Mill Row Phone: 020 7946 0000',
      [['Ann Lee', null, null]],
    ],
  ])('%s', (_name, text, expected) => {
    const found = read(text)
    expect(found.map(({ name, role, organisation }) => [name, role, organisation])).toEqual(expected)
    expect(found.every(({ email, phone }) => email !== null || phone !== null)).toBe(true)
  })
})

describe('addresses', () => {
  test.each([
    ['Tel: +1 (555) 010-2345 ext. 12', ['+1 (555) 010-2345 ext. 12']],
    ['call 800-276-2722 or a@b.com.', ['800-276-2722', 'a@b.com']],
    ['call 1-800-FLOWERS now', ['1-800-FLOWERS']],
    ['512.354.7000 OfficeEditor@Acme.com', ['512.354.7000', 'Editor@Acme.com']],
    ['see https://acme.com/a, or www.acme.com.', ['https://acme.com/a', 'www.acme.com']],
    ['Media: Ann Leeann.lee@acme.com', ['ann.lee@acme.com']],
    ['CFO, Ann Leealee@acme.com', ['alee@acme.com']],
    ['Ann Lee, Chief Financial Officeralee@acme.com', ['alee@acme.com']],
    ['Head of Investor Relationsir@acme.com', ['ir@acme.com']],
    ['Ann Lee, Acme Toolsann@acmetools.com', ['ann@acmetools.com']],
    ['Acme Tools Ltd.press@acme.com', ['press@acme.com']],
    ['(555) 555-0101ann@acme.com', ['(555) 555-0101', 'ann@acme.com']],
    ['555.555.0101 Officeann@acme.com', ['555.555.0101', 'ann@acme.com']],
    ['Contacts:Cleo Parkcleo@acme.com', ['cleo@acme.com']],
    ['Cleo Parkcleo@acme.com', ['cleo@acme.com']],
    ['Cleo Park Cpark@acme.com', ['Cpark@acme.com']],
    ['Contact Detailscleo.park@acme.com', ['cleo.park@acme.com']],
    ['Acme Communicationssaw@acme.com', ['saw@acme.com']],
    ['Acme Communicationsteam@acme.com', ['Communicationsteam@acme.com']],
    ['Works Council Chaircleo@acme.com', ['cleo@acme.com']],
    ['Works Council Chairman@acme.com', ['Chairman@acme.com']],
    ['911Help@acme.com', ['911Help@acme.com']],
    ['Investors:1-800-555-0101ir@acme.com', ['1-800-555-0101', 'ir@acme.com']],
    ['North Harbour555 -555-0101Help@acme.com', ['555 -555-0101', 'Help@acme.com']],
    ['call 312-555- 0101, or write', ['312-555- 0101']],
    ['Call us at +1-312-555-0101. It is free.', ['+1-312-555-0101']],
    ['call +1 312 555 0101.', ['+1 312 555 0101']],
    ['Acme, Inc.(312) 555-0101ann@acme.com', ['(312) 555-0101', 'ann@acme.com']],
    ['Springfield, IL 62704(312) 555-0101 x7', ['(312) 555-0101']],
    ['Springfield, IL 62704 (312) 555-0101 • Acme', ['(312) 555-0101']],
    ['Springfield, IL 62704 312-555-0101', ['312-555-0101']],
    ['(312) 555-0101 4120 Mill Road', ['(312) 555-0101']],
    ['Springfield, IL 62704-0101United States', []],
    ['14 Mill Road, New York 10001-0101', []],
    ['Tel: 62704-0101', ['62704-0101']],
    ['14 Mill Road, Suite 200 1136', []],
    ['(call (312)555-0101)', ['(312)555-0101']],
    ['Ann Lee (312-555-0101)', ['312-555-0101']],
    ['https://acme.com312.555.0101 ann@acme.com', ['https://acme.com', '312.555.0101', 'ann@acme.com']],
    ['https://acme.com/312.555.0101', ['https://acme.com/', '312.555.0101']],
    ['+49 (0)30 - 5550 38 213', ['+49 (0)30 - 5550 38 213']],
    ['Ann Lee +44 1215550101 today', ['+44 1215550101']],
    ['Tel: (86 10) 51309901', ['(86 10) 51309901']],
    ['fits Model 3 2017-2024 and 4 2019 – 2024', []],
    ['Springfield, IL 62704press@acme.com', ['press@acme.com']],
    ['Email: 911help@acme.com', ['911help@acme.com']],
    ['555 0101 Leeinfo@acme.com', ['555 0101', 'info@acme.com']],
    ['Mary.rosemary@acme.com', ['Mary.rosemary@acme.com']],
    ['Email AnnLee@acme.com', ['AnnLee@acme.com']],
    ['Contact Acmeteam@acmeteam.com', ['Acmeteam@acmeteam.com']],
    ['Ann Acmeteam@acmeteam.com', ['Acmeteam@acmeteam.com']],
    ['Acme North AmericaANA@acme.com', ['ANA@acme.com']],
    ['write to AnnLee@acme.com or Lstclair@acme.com', ['AnnLee@acme.com', 'Lstclair@acme.com']],
    ['ann@acme.com.More is known', ['ann@acme.com']],
    ['Email: ann@acme.comX: x.com/acme', ['ann@acme.com']],
    ['press (at) acme.com', ['press@acme.com']],
    ['E-mail: press @ acme.org today', ['press@acme.org']],
    ['Contact us @ acme.com or email me [at] acme.com', []],
    ['Chat press @ acme.com', []],
    [`email ${'a'.repeat(64)} @ acme.com`, [`${'a'.repeat(64)}@acme.com`]],
    [`email ${'a'.repeat(65)} @ acme.com`, []],
    ['Instagram @ acme.example and 15 @ 3.5', []],
    ['from 2024-01-30 14:00 to 2025-01-31', []],
    ['between 2019-2024, $1,234,567 or 1 234 567 890 000 000 000', []],
    ['on 12.05.2024 at 10:00', []],
  ])('in "%s" are %j', (text, expected) => {
    expect(addresses(text, { start: 0, end: text.length }).map(({ value }) => value)).toEqual(expected)
  })

  // A minute or more where all that may be part of an address was tried from everywhere.
  test.each([
    ['a link behind " @ "', `Join us @ the plant: ${'aB3_'.repeat(1000)}`],
    ['a link before " @ "', `contact ${'aB3_'.repeat(1000)} @ the plant`],
    ['a link before "[at]"', `contact ${'aB3_'.repeat(1000)} [at] the plant`],
    ['many " @ "', 'us @ '.repeat(1000)],
    ['a domain without an end', `mail ann @ ${'acme.'.repeat(1000)}`],
    ['half a number again and again', '+4 (0)30 - 312 - 5'.repeat(5000)],
    ['many "www."', `see ${'www.,'.repeat(20_000)}`],
    ['a link before "@"', `${'aB3_'.repeat(25_000)} and a@b`],
  ])('are looked for in a long block with %s, and none is found', (_, text) => {
    expect(addresses(text, { start: 0, end: text.length })).toEqual([])
  })
})

describe('numbers for others than journalists', () => {
  const press = 'Press office\nAnn Lee\nTel. 020 7946 0100'

  test.each([
    'Bookings and guided tours\nTel. 020 7946 0200',
    'Public enquiries: 020 7946 0200',
    'Switchboard (not for press): 020 7946 0200',
    'Residents’ enquiries: 020 7946 0200',
  ])('%j are no contact', (lines) => {
    const text = `${press}\n\n${lines}`
    expect(readContacts(text, { start: 0, end: text.length }).map(({ phone }) => phone)).toEqual([
      '020 7946 0100',
    ])
  })

  test.each([
    'Member relations manager\nTom Ray\nTel. 020 7946 0200',
    'Public affairs: Tom Ray, 020 7946 0200',
    'Bookings of interviews: Tom Ray, 020 7946 0200',
  ])('%j are one', (lines) => {
    const text = `${press}\n\n${lines}`
    expect(readContacts(text, { start: 0, end: text.length }).map(({ phone }) => phone)).toContain(
      '020 7946 0200',
    )
  })
})

test('an area code and its number may be parted by a slash', () => {
  const text = 'Press officer: Ann Lee\nTelephone 0555 / 21 04-317\nMobile 0170/5550123'
  expect(addresses(text, { start: 0, end: text.length }).map(({ value }) => value)).toEqual([
    '0555 / 21 04-317',
    '0170/5550123',
  ])
  expect(readContacts(text, { start: 0, end: text.length })).toMatchObject([
    { name: 'Ann Lee', phone: '0555 / 21 04-317' },
  ])
})

test.each(['Ref. 0447/2026', 'News 012/26', '01/02 2026', '4/5 or 06/07/2026'])(
  '"%s" is no number',
  (text) => {
    expect(addresses(text, { start: 0, end: text.length })).toEqual([])
  },
)

test('"Your contact for …:" opens a contact', () => {
  const text = 'Your contact for questions from the media:\nAnn Lee, Acme Mills, 020 7946 0100'
  expect(readContacts(text, { start: 0, end: text.length })).toMatchObject([
    { name: 'Ann Lee', phone: '020 7946 0100' },
  ])
})

describe('who is reached, where lines are printed beside each other', () => {
  const read = (text: string) => readContacts(text, { start: 0, end: text.length })
  const email = 'tamar@kiln.example'
  const phone = '020 7946 0100'

  test.each([
    ['Media enquiries\n\nTamar Oduya | Press Officer\n020 7946 0100 | tamar@kiln.example', 'Press Officer'],
    [
      'Media contact: Tamar Oduya (Head of Communications), 020 7946 0100, tamar@kiln.example',
      'Head of Communications',
    ],
    ['Media contact: Tamar Oduya (VP, Marketing), 020 7946 0100, tamar@kiln.example', 'VP, Marketing'],
    [
      'Media contact\nDirector of Communications: Tamar Oduya\ntamar@kiln.example\n020 7946 0100',
      'Director of Communications',
    ],
    ['Media contact\nTamar Oduya | VP, Marketing | 020 7946 0100 | tamar@kiln.example', 'VP, Marketing'],
    ['Media contact\nTamar Oduya\nSpokesperson\n020 7946 0100\ntamar@kiln.example', 'Spokesperson'],
    ['Media contact\nTamar Oduya <tamar@kiln.example>\n020 7946 0100', null],
  ])('%j is one contact with role and number', (text, role) => {
    expect(read(text)).toMatchObject([{ name: 'Tamar Oduya', role, email, phone, organisation: null }])
  })

  test('two persons in columns stay two', () => {
    const text = 'Tamar Oduya     Benno Ruhl\n020 7946 0100     020 7946 0200'
    expect(read(text)).toMatchObject([
      { name: 'Tamar Oduya', phone },
      { name: 'Benno Ruhl', phone: '020 7946 0200' },
    ])
  })

  test('a person of an agency is not part of its name', () => {
    expect(
      read('Media contact: Tamar Oduya, Heron & Pike Communications for Kiln Works\n020 7946 0100'),
    ).toMatchObject([{ name: 'Tamar Oduya', organisation: 'Heron & Pike Communications' }])
    expect(read('Media contact: Heron & Pike Communications for Kiln Works\n020 7946 0100')).toMatchObject([
      { name: null, organisation: 'Heron & Pike Communications' },
    ])
  })

  test('what is no role in brackets is none', () => {
    expect(read('Media contact: Tamar Oduya (US), 020 7946 0100')).toMatchObject([
      { name: 'Tamar Oduya', role: null },
    ])
  })

  test('a form of address makes a person of a surname that is a country', () => {
    expect(read('Scientific contact:\nDr Tamar Montenegro\nTel: 020 7946 0100')).toMatchObject([
      { name: 'Dr Tamar Montenegro', phone },
    ])
    expect(read('Contact:\nHarrow Montenegro\nTel: 020 7946 0100')).toMatchObject([{ name: null }])
  })
})

test('whom to ask about the science is a contact of its own section', () => {
  const text =
    'Kiln opens\n\nLEEDS, 3 May 2026 – Kiln Works opened a kiln today. It is hot.\n\nScientific contact:\nDr Tamar Oduya\nDepartment of Clay\nUniversity of Kiln\nTel: 020 7946 0100\nE-mail: t.o@kiln.example\n'
  expect(toDocument('a.txt', bytes(text)).contacts).toMatchObject([
    { name: 'Dr Tamar Oduya', phone: '020 7946 0100' },
  ])
})

test('a domain that ends in "and" joins no two names, and has no blank behind it', () => {
  const contact = 'Media: Ann Lee, Headland Communications, tel. 020 7946 0000, ann@headland.example'
  const { contacts } = toDocument('a.txt', bytes(`Acme opens\n\nAcme opened a mill today.\n\n${contact}`))
  expect(contacts).toMatchObject([{ name: 'Ann Lee', organisation: 'Headland Communications' }])
})
