import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { toDocument } from '../../src/corpus/document.ts'
import type { Document, Span } from '../../src/model.ts'
import { bytes, fixture } from './fixtures.ts'

function textAt(document: Document, span: Span | null): string | null {
  return span === null ? null : document.text.slice(span.start, span.end)
}

function kinds(document: Document): string[] {
  return document.blocks.map(
    ({ kind, start, end }) => `${kind}: ${document.text.slice(start, end).slice(0, 24)}`,
  )
}

describe('a release in plain text', () => {
  const document = fixture('harbor-robotics.txt')

  test('has its metadata', () => {
    expect(document).toMatchObject({
      format: 'text',
      title: 'Harbor Robotics Opens Factory in Porto',
      subtitle: 'New plant doubles output of underwater drones',
      place: 'PORTO, Portugal',
      published: '2025-09-03',
      publishedFrom: 'dateline',
      wire: 'ExampleWire',
      issuer: 'Harbor Robotics Inc.',
      status: 'current',
    })
  })

  test('marks where each piece of metadata stands', () => {
    expect(textAt(document, document.marks.title)).toBe('Harbor Robotics Opens Factory in Porto')
    expect(textAt(document, document.marks.dateline)).toBe('PORTO, Portugal, Sept. 3, 2025 /ExampleWire/')
    expect(textAt(document, document.marks.published)).toBe('Sept. 3, 2025')
    expect(textAt(document, document.marks.issuer)).toBe('Harbor Robotics Inc.')
    expect(document.text.slice(0, document.marks.issuer?.start).endsWith('Source: ')).toBe(true)
  })

  test('keeps the file unchanged as its text', () => {
    expect(document.text).toBe(readFileSync(new URL('fixtures/harbor-robotics.txt', import.meta.url), 'utf8'))
  })

  test('gives every block its kind', () => {
    expect(kinds(document)).toEqual([
      'status: FOR IMMEDIATE RELEASE',
      'contact: Media Contact:\nJane Doe\n',
      'headline: Harbor Robotics Opens Fa',
      'subhead: New plant doubles output',
      'paragraph: PORTO, Portugal, Sept. 3',
      'paragraph: "We chose Porto for its ',
      'paragraph: "Our port has waited twe',
      'paragraph: Silva added that the sec',
      'paragraph: Key figures:',
      'list-item: - 240 jobs',
      'list-item: - 18 million euros inves',
      'list-item: - 6,500 square metres',
      'boilerplate: About Harbor Robotics',
      'boilerplate: Harbor Robotics builds u',
      'safe-harbour: Forward-Looking Statemen',
      'source: Source: Harbor Robotics ',
      'furniture: ###',
    ])
  })

  test('leads list items back to their lead-in', () => {
    expect(document.blocks.filter(({ kind }) => kind === 'list-item').map(({ lead }) => lead)).toEqual([
      8, 8, 8,
    ])
  })

  test('reads the contact above the headline', () => {
    expect(document.contacts).toEqual([
      {
        name: 'Jane Doe',
        role: 'Director of Communications',
        organisation: 'Harbor Robotics Inc.',
        email: 'jane.doe@harborrobotics.example',
        phone: '+1 (555) 010-2345',
        url: null,
        start: 23,
        end: document.text.indexOf('\n\nHarbor Robotics Opens'),
      },
    ])
  })

  test('tells who says what', () => {
    const silva = { name: 'Maria João Silva', role: 'chief executive of Harbor Robotics' }
    expect(document.quotations.map((found) => [textAt(document, found), found.speaker])).toEqual([
      ['"We chose Porto for its engineers,"', silva],
      ['"They build what\nothers only draw."', silva],
      ['"Our port has waited twenty years for this,"', { name: 'Rui Costa', role: 'Mayor' }],
      ['“By then we will have trained every new colleague,”', silva],
    ])
  })
})

describe('a release in Markdown', () => {
  const document = fixture('2025-0211-windmere-bakery.md')

  test('has its metadata, the dateline before the file name', () => {
    expect(document).toMatchObject({
      format: 'markdown',
      title: 'Windmere Bakery to Deliver by Night Train',
      subtitle: 'Bread from Lyon reaches Hamburg before breakfast',
      place: 'Lyon, France',
      published: '2025-02-10',
      issuer: 'Windmere Bakery',
      wire: null,
      url: 'https://wire.example/windmere',
    })
  })

  test('has a text without markup, addresses and page furniture', () => {
    expect(document.text).toContain('by night train from March 3.')
    expect(document.text).toContain('The first loaf costs 4.20 euros & the second half of that.')
    expect(document.text).not.toMatch(/Read more|Pickup|Original\/Source|QR|\]\(|\*\*|loaf\.png/)
  })

  test('writes a table row by row under its header', () => {
    expect(document.text).toContain(
      '\n\nCity | Departure | Arrival\nHamburg | 21:10 | 6:45\nBerlin | 20:05 | 7:30\n\n',
    )
    const rows = document.blocks.flatMap((block, index) =>
      block.kind === 'table-row' ? [{ ...block, index }] : [],
    )
    expect(rows.map(({ lead }) => lead).slice(1)).toEqual([rows[0]?.index, rows[0]?.index])
  })

  test('keeps list numbers and leads nested items to the item above', () => {
    const items = document.blocks.filter(({ kind }) => kind === 'list-item')
    const lead = (at: number): string | null =>
      textAt(document, document.blocks[items[at]?.lead ?? -1] ?? null)
    expect(items.map((item) => textAt(document, item))).toEqual([
      '1. Order before noon.',
      '2. Collect at the station:',
      'at the kiosk',
      'or at the taxi rank',
    ])
    expect([0, 1, 2, 3].map(lead)).toEqual([
      'How it works:',
      'How it works:',
      '2. Collect at the station:',
      '2. Collect at the station:',
    ])
  })

  test('gives a quotation the name under it', () => {
    expect(document.quotations.map(({ speaker }) => speaker)).toEqual([
      { name: 'Odile Marchand', role: 'head baker' },
    ])
  })

  test('parts what the wire glued', () => {
    expect(kinds(document)).toContain('boilerplate: About Windmere Bakery')
    expect(document.contacts).toMatchObject([
      {
        name: 'Paul Girard',
        organisation: 'Windmere Bakery',
        phone: '+33 4 70 00 12 34',
        email: 'paul@windmere.example',
        url: 'https://windmere.example',
      },
    ])
  })
})

/** In the code, as a formatter of Markdown would close the gaps that this is about. */
const RUN_TOGETHER = `---
title: "Solara Grid to store sun in salt"
date: 2024-11-20
url: https://solara.example/news/salt
---

${[
  'ATLANTA, GA, November 21, 2024 /24-hourWire/ -- Solara Grid, Inc. will store heat in salt. The plant stands in Yuma.',
  '"Salt keeps the noon sun until midnight," said Dr. Amara Obi, Vice President of Engineering at Solara Grid. "That is all there is to it."',
  'How the Plant Works',
  'Mirrors heat the salt to 560 degrees. The salt drives a turbine at night.',
  'What comes next: • a second tank in 2026 • a third in 2027',
  'About Solara Grid',
  'Solara Grid builds thermal storage. It has 90 employees.',
  'Contact: Lena Ortiz lena@solara.example',
].join('  ')}
`

describe('a release that a wire made one paragraph', () => {
  const document = toDocument('solara-grid.md', bytes(RUN_TOGETHER))

  test('is parted where line ends were', () => {
    expect(kinds(document)).toEqual([
      'paragraph: ATLANTA, GA, November 21',
      'paragraph: "Salt keeps the noon sun',
      'heading: How the Plant Works',
      'paragraph: Mirrors heat the salt to',
      'paragraph: What comes next:',
      'list-item: • a second tank in 2026',
      'list-item: • a third in 2027',
      'boilerplate: About Solara Grid',
      'boilerplate: Solara Grid builds therm',
      'contact: Contact: Lena Ortiz lena',
    ])
  })

  test('takes the title from the front matter and the date from the dateline', () => {
    expect(document).toMatchObject({
      title: 'Solara Grid to store sun in salt',
      published: '2024-11-21',
      publishedFrom: 'dateline',
      wire: '24-hourWire',
      issuer: 'Solara Grid',
      url: 'https://solara.example/news/salt',
      contacts: [{ name: 'Lena Ortiz', email: 'lena@solara.example' }],
    })
    expect(document.marks.title).toBeNull()
    expect(document.quotations[1]?.speaker).toEqual({
      name: 'Dr. Amara Obi',
      role: 'Vice President of Engineering at Solara Grid',
    })
  })
})

test('a table of facts whose header is empty has no header', () => {
  const table = '| | |\n|---|---|\n| Born | Tartu, 1802 |\n| Trade | Potter |\n| Kilns | 3 |'
  const document = toDocument('a.md', bytes(`# Potter Joins\n\n## The facts\n\n${table}`))
  const rows = document.blocks.filter(({ kind }) => kind === 'table-row')
  expect(rows.map((row) => textAt(document, row))).toEqual([
    'Born | Tartu, 1802',
    'Trade | Potter',
    'Kilns | 3',
  ])
  expect(rows.map(({ lead }) => textAt(document, document.blocks[lead ?? -1] ?? null))).toEqual([
    'The facts',
    'The facts',
    'The facts',
  ])
})

test('a text of one paragraph has no headline, and its first words for a title', () => {
  const document = fixture('plain-question.txt')
  expect(document.blocks.map(({ kind }) => kind)).toEqual(['paragraph'])
  expect(document.title).toBe('The council voted on Tuesday to keep the old bridge. It had been closed since')
  expect(document).toMatchObject({
    published: null,
    publishedFrom: null,
    issuer: null,
    contacts: [],
    quotations: [],
  })
})

test('the release that the project was made for is read whole', () => {
  const file = '2024-06-27-chongqing-western-science-city-innovation.txt'
  const document = toDocument(file, readFileSync(new URL(`../../corpus/${file}`, import.meta.url)))
  expect(document).toMatchObject({
    title: 'Chongqing’s Western Science City Makes Strides in Innovation-Driven Growth',
    subtitle: 'Chongqing’s Western Science City',
    place: 'CHONGQING, China',
    published: '2024-06-27',
    publishedFrom: 'dateline',
    issuer: 'Chongqing’s Western Science City',
    contacts: [{ name: 'Ms. Meng', phone: '86-10-63074558', email: null, role: null, organisation: null }],
    quotations: [{ speaker: { name: 'an official of the zone', role: null } }],
  })
})

describe('the date', () => {
  const body = 'Title of it\n\nA body that says nothing of when it was written.'
  test.each([
    { file: '2024-0327-title.txt', expected: '2024-03-27' },
    { file: '2024-03-27-title.txt', expected: '2024-03-27' },
    { file: '2024/03/27/title.txt', expected: '2024-03-27' },
    { file: 'news/20240327.txt', expected: '2024-03-27' },
    { file: '2024-1340-title.txt', expected: null },
    { file: 'title-2024.txt', expected: null },
  ])('comes from the file name $file where there is no other', ({ file, expected }) => {
    expect(toDocument(file, bytes(body))).toMatchObject({
      published: expected,
      publishedFrom: expected === null ? null : 'file name',
    })
  })

  test('comes from the front matter before the file name', () => {
    const document = toDocument('2024-03-27-a.md', bytes(`---\npublished: 2024-04-01\n---\n\n${body}`))
    expect(document).toMatchObject({ published: '2024-04-01', publishedFrom: 'metadata' })
  })

  test('comes from a line of its own above the body', () => {
    const document = toDocument('a.txt', bytes(`Title of it\n\nRelease Date: October 20, 2025\n\n${body}`))
    expect(document).toMatchObject({ published: '2025-10-20', publishedFrom: 'dateline' })
  })
})

describe('the status', () => {
  test.each([
    { line: 'Embargoed until 4:00 a.m. CT Monday, Feb. 17, 2025', expected: 'embargoed' },
    { line: '/C O R R E C T I O N -- Acme Inc./', expected: 'corrected' },
    { line: 'CORRECTING and REPLACING Acme Opens Plant', expected: 'corrected' },
    { line: 'This release has been withdrawn.', expected: 'withdrawn' },
    { line: 'This press release has been replaced by a newer one.', expected: 'replaced' },
    { line: 'FOR IMMEDIATE RELEASE', expected: 'current' },
    { line: 'The 2010 Japan embargo on rare earths', expected: 'current' },
    { line: 'The release below was withdrawn on 4 May 2026.', expected: 'withdrawn' },
    { line: 'Withdrawal of press release', expected: 'withdrawn' },
    { line: 'Retraction', expected: 'withdrawn' },
    { line: 'ATTENTION EDITORS: this story is withdrawn', expected: 'withdrawn' },
    { line: 'Notice: this release is no longer valid', expected: 'withdrawn' },
    { line: 'Please delete: this release was sent in error', expected: 'withdrawn' },
    { line: 'Please do not use the following press release', expected: 'withdrawn' },
    { line: 'KILL KILL KILL', expected: 'withdrawn' },
    { line: 'Amended version', expected: 'corrected' },
    { line: 'REVISED: Acme opens a plant in Lyon', expected: 'corrected' },
    { line: 'Erratum', expected: 'corrected' },
    { line: 'Second, corrected version', expected: 'corrected' },
    { line: 'This version corrects the number of engineers in the first paragraph.', expected: 'corrected' },
    { line: 'UPDATE 2: Acme opens a plant in Lyon', expected: 'corrected' },
    { line: 'Correction officers of Lyon go on strike', expected: 'current' },
    { line: 'Recall of 400 toys from Acme', expected: 'current' },
    { line: 'Please do not use the pumps that Acme recalls', expected: 'current' },
    { line: 'Revised budget passes the council of Lyon', expected: 'current' },
    { line: 'The announcement was withdrawn after a protest', expected: 'current' },
    { line: 'Update 5 May 2026', expected: 'current' },
  ])('of "$line" is $expected', ({ line, expected }) => {
    const document = toDocument(
      'a.txt',
      bytes(`${line}\n\nAcme Opens Plant\n\nAcme opened a plant today. It is new.`),
    )
    expect(document.status).toBe(expected)
  })
})

test.each([
  {
    above: 'CORRECTION: Acme Opens Plant in Lyon',
    below: 'Acme Tools Inc.',
    expected: 'CORRECTION: Acme Opens Plant in Lyon',
  },
  { above: 'UPDATE: Acme Opens Plant in Lyon', below: 'Acme', expected: 'UPDATE: Acme Opens Plant in Lyon' },
  {
    above: 'CORRECTING and REPLACING Acme Opens Plant',
    below: 'Acme Opens Plant',
    expected: 'Acme Opens Plant',
  },
  { above: 'CORRECTION', below: 'Acme Opens Plant', expected: 'Acme Opens Plant' },
])('over "$below", "$above" leaves the title "$expected"', ({ above, below, expected }) => {
  const { title, status } = toDocument(
    'a.txt',
    bytes(`${above}\n\n${below}\n\nLYON, June 3, 2024 — Acme opened a plant today. It is new.`),
  )
  expect({ title, status }).toEqual({ title: expected, status: 'corrected' })
})

test('an embargo line and the dateline may stand under a summary', () => {
  const summary = ['one', 'two', 'three', 'four', 'five'].map((item) => `* ${item}`).join('\n')
  const document = toDocument(
    'a.md',
    bytes(
      `# Acme Opens Plant\n\nHighlights:\n\n${summary}\n\nEmbargoed until 4 a.m. CT Monday, Jan. 27, 2025\n\nDALLAS, Jan. 27, 2025 — Acme opened a plant.`,
    ),
  )
  expect(document).toMatchObject({ status: 'embargoed', place: 'DALLAS', published: '2025-01-27' })
})

describe('the bytes', () => {
  const text = 'Café opens\n\nThe café opened “today”. It is new.'
  test('may have a byte order mark and Windows line ends', () => {
    const document = toDocument('a.txt', bytes(`\ufeff${text.replaceAll('\n', '\r\n')}`))
    expect(document.text).toBe(text)
  })
  test('may be UTF-16 with a byte order mark', () => {
    const little = Buffer.from(`\ufeff${text}`, 'utf16le')
    expect(toDocument('a.txt', little).text).toBe(text)
    expect(toDocument('a.txt', Buffer.from(little).swap16()).text).toBe(text)
  })
  test('may be windows-1252', () => {
    const quoted = Buffer.from(text.replace('“', '\x93').replace('”', '\x94'), 'latin1')
    expect(toDocument('a.txt', quoted).text).toBe(text)
  })
  test.each([
    { name: 'blank', file: 'b/a.txt', content: bytes(' \n\t\n'), error: 'b/a.txt: holds no text' },
    {
      name: 'binary',
      file: 'a.md',
      content: new Uint8Array([80, 0, 3, 0, 7]),
      error: 'a.md: not a text file',
    },
    { name: 'unknown', file: 'a.xyz', content: bytes('words'), error: 'a.xyz: unsupported format ".xyz"' },
  ])('of a $name file are refused by name', ({ file, content, error }) => {
    expect(() => toDocument(file, content)).toThrow(error)
  })
})

describe('the id', () => {
  test('holds date, title and a digest, and is safe in an address', () => {
    const { id } = toDocument(
      '2024-03-27-a.txt',
      bytes('Café “Zürich” opens — at last!\n\nIt opened today. It is new.'),
    )
    expect(id).toMatch(/^2024-03-27-cafe-zurich-opens-at-last-[0-9a-f]{6}$/)
  })
  test('differs by path and by content and by nothing else', () => {
    const id = (file: string, text: string): string => toDocument(file, bytes(text)).id
    expect(id('a.txt', 'One text.')).toBe(id('a.txt', 'One text.'))
    expect(id('a.txt', 'One text.')).not.toBe(id('b.txt', 'One text.'))
    expect(id('a.txt', 'One text.')).not.toBe(id('a.txt', 'One text. '))
  })
  test('is made for a title in any script', () => {
    expect(toDocument('a.txt', bytes('重庆科学城')).id).toMatch(/^[0-9a-f]{6}$/)
  })
})

describe('a heading stands under the one over it', () => {
  function leadsOf(file: string, text: string): string[] {
    const document = toDocument(file, bytes(text))
    return document.blocks.flatMap((block) =>
      block.kind === 'heading'
        ? [`${textAt(document, block)} < ${textAt(document, document.blocks[block.lead ?? -1] ?? null)}`]
        : [],
    )
  }

  test('of a higher level', () => {
    const text =
      '# Orme Days\n\nOrme Days begin today.\n\n## Friday\n\n### Hall\n\n- Trio\n\n#### Bar\n\n- Duo\n\n### Shed\n\n- Choir\n\n## Saturday\n\n- Band\n'
    expect(leadsOf('a.md', text)).toEqual([
      'Friday < null',
      'Hall < Friday',
      'Bar < Hall',
      'Shed < Friday',
      'Saturday < null',
    ])
  })

  test('and under none where no level tells', () => {
    const text =
      'Orme Days begin\n\nORME, 3 May 2031 -- Orme Days begin today.\n\nOn Friday\n\n- Trio\n- Duo\n\nOn Saturday\n\n- Band\n- Choir\n'
    expect(leadsOf('a.txt', text)).toEqual(['On Friday < null', 'On Saturday < null'])
  })
})
