import { describe, expect, test } from 'vitest'
import { toDocument } from '../../src/corpus/document.ts'
import type { Document } from '../../src/model.ts'
import { bytes } from './fixtures.ts'

const LEAD = 'Orla Brack, who runs the mill, opened its second kiln today. It burns straw.'

function release(text: string, file = 'a.txt'): Document {
  return toDocument(file, bytes(text))
}

function kindOf(document: Document, words: string): string | undefined {
  return document.blocks.find(({ start }) => document.text.startsWith(words, start))?.kind
}

describe('a label in the seat of the place', () => {
  test('"FOR IMMEDIATE RELEASE" over a date is none, and dates the dateline below', () => {
    const document = release(
      `FOR IMMEDIATE RELEASE\nMarch 4, 2026\n\nMill Opens Second Kiln\n\nPORT BRACK, Maine -- ${LEAD}`,
    )
    expect(document).toMatchObject({
      title: 'Mill Opens Second Kiln',
      place: 'PORT BRACK, Maine',
      published: '2026-03-04',
      publishedFrom: 'dateline',
    })
  })

  test.each([
    'Recall Date: March 4, 2026',
    'Opening: March 4, 2026',
    'Press Statement, March 4, 2026 -- It opens.',
    'SAFETY NOTICE, March 4, 2026 -- It opens.',
    'FOR IMMEDIATE RELEASE, March 4, 2026 -- It opens.',
  ])('"%s" names no place', (line) => {
    expect(release(`Mill Opens Second Kiln\n\n${line}\n\n${LEAD}`).place).toBeNull()
  })

  test('lines of facts above the dateline do not hide it, and are no subhead', () => {
    const facts =
      'Recall Date: March 4, 2026\n\nName of Product: Brack kilns\n\nHazard: Burns\n\nRemedy: Refund\n\nUnits: 40'
    const document = release(
      `# Mill Recalls Kilns\n\n${facts}\n\nPORT BRACK, Maine, March 5, 2026 - ${LEAD}`,
      'a.md',
    )
    expect(document).toMatchObject({ place: 'PORT BRACK, Maine', published: '2026-03-05', subtitle: null })
    expect(release(`# Mill Recalls Kilns\n\n${facts}\n\n${LEAD}`, 'a.md').published).toBe('2026-03-04')
  })
})

describe('a line that tells what was put right, and on what day', () => {
  test.each([
    'UPDATE - March 6, 2026: Two kilns more have been added to this release.',
    'Updated 6 March 2026: The number of kilns has been put right.',
    'UPDATE 2 / 6 March 2026: The mill has two kilns.',
    'Correction (6 March 2026): The mill has two kilns.',
    'EDITOR’S NOTE – 6 March 2026: This release has been corrected.',
  ])('is neither the dateline nor a subhead, and says that it was: %s', (line) => {
    const document = release(
      `Mill Opens Second Kiln\n\n${line}\n\nPORT BRACK, Maine, March 4, 2026 -- ${LEAD}`,
    )
    expect(document).toMatchObject({
      place: 'PORT BRACK, Maine',
      published: '2026-03-04',
      status: 'corrected',
      subtitle: null,
    })
    expect(kindOf(document, line)).toMatch(/^(?:paragraph|status|note)$/u)
  })

  test.each([
    'Updated 6 March 2026',
    'Updated: 6 March 2026 – Port Brack',
    'Note – 6 March 2026: The mill is open.',
    'Note: it is open.',
  ])('"%s" tells of none', (line) => {
    expect(release(`Mill Opens Second Kiln\n\n${line}\n\n${LEAD}`).status).toBe('current')
  })
})

describe('a banner with news from a house', () => {
  const story = `MILL FINED FOR SMOKE\n\nPORT BRACK, 4 March 2026 – ${LEAD}`

  test.each([
    [
      'NEWS FROM THE AMALGAMATED UNION OF MILL AND KILN HANDS AND CARTERS (AUMK)',
      'Amalgamated Union of Mill and Kiln Hands and Carters',
    ],
    ['News from Brack Lighthouse Trust', 'Brack Lighthouse Trust'],
    ['NEWS FROM: Brack Lighthouse Trust', 'Brack Lighthouse Trust'],
    ['A news release from Brack Lighthouse Trust', 'Brack Lighthouse Trust'],
    ['FROM THE PRESS OFFICE OF BRACK LIGHTHOUSE TRUST', 'Brack Lighthouse Trust'],
    ['PRESS RELEASE FROM THE PRESS OFFICE OF THE BRACK MUSEUM', 'Brack Museum'],
    ['INFORMATION FROM THE BRACK KILN WORKERS FEDERATION', 'Brack Kiln Workers Federation'],
  ])('is not the headline, and names the house: %s', (banner, house) => {
    const document = release(`${banner}\n\n${story} The ${house} spoke of it.`)
    expect(document).toMatchObject({ title: 'MILL FINED FOR SMOKE', issuer: house })
  })

  test.each([
    'News from the Brack front wins a prize for sound',
    'News From the Arctic',
    'News from Brack Council on bins and buses',
  ])('is a headline where it names none: %s', (title) => {
    const text = `${title}\n\nA second look at it\n\nPORT BRACK, 4 March 2026 – ${LEAD}`
    expect(release(text)).toMatchObject({ title, subtitle: 'A second look at it' })
  })

  test('is the headline where no other stands below it', () => {
    const title = 'NEWS FROM THE BRACK MUSEUM'
    expect(release(`${title}\n\nPORT BRACK, 4 March 2026 – The mill opened. ${LEAD}`).title).toBe(title)
  })
})

describe('fields above a headline', () => {
  test.each([
    'Embargo: none.\nDate: 4 March 2026',
    'EMBARGO: NIL\nDATE: 4 MARCH 2026',
    'Embargo: for immediate release\nReleased: Wednesday, 4 March 2026',
    'Embargo: not applicable\n4 March 2026',
    'Date: 4 March 2026\nEmbargo until: none',
    'PRESS RELEASE (embargo: none)\nDate: 4 March 2026',
    'Date: 4 March 2026\nEmbargo: lifted\nIssued by: Brack Mill Trust',
    'Issued by: Brack Kiln Workers Federation\nDate: March 4, 2026\nFor release: immediately',
  ])('date it, and hold nothing back: %s', (fields) => {
    const document = release(`${fields}\n\nMill opens its second kiln\n\n${LEAD}`)
    expect(document).toMatchObject({
      title: 'Mill opens its second kiln',
      published: '2026-03-04',
      publishedFrom: 'dateline',
      status: 'current',
    })
  })

  test.each(['Embargo: 9 March 2026, 09:00', 'Embargo: no publication before 9 March 2026'])(
    'do not date it by the day until which it is held: %s',
    (line) => {
      const document = release(`${line}\nDate: 4 March 2026\n\nMill opens its second kiln\n\n${LEAD}`)
      expect(document).toMatchObject({ published: '2026-03-04', status: 'embargoed' })
    },
  )
})

describe('a date that the text states', () => {
  test.each([
    'News Release 4-Mar-2026',
    'NEWS RELEASE March 4, 2026',
    'Press release, issued on 4 March 2026',
    'Media Statement\nMarch 4, 2026',
  ])('stands behind a label: "%s"', (line) => {
    const document = release(`${line}\n\nMill Opens Second Kiln\n\n${LEAD}`)
    expect(document).toMatchObject({
      title: 'Mill Opens Second Kiln',
      published: '2026-03-04',
      publishedFrom: 'dateline',
    })
  })

  test.each([
    'Issued: 6 p.m., 4 March 2026',
    'Issued at 18:00 GMT on Wednesday 4 March 2026',
    '9.30am, 4 March 2026',
    'Issued: Wednesday 4 March 2026',
    'Dated 4 March 2026',
    'Released 4 March 2026',
    'Date of release: 4 March 2026',
    'Brack Town Council press release, 4 March 2026',
  ])('may have its hour before it: "%s"', (line) => {
    const document = release(`BRACK MILLS\nMedia statement\n\nMill opens second kiln\n${line}\n\n${LEAD}`)
    expect(document).toMatchObject({
      title: 'Mill opens second kiln',
      subtitle: null,
      published: '2026-03-04',
    })
  })

  test.each([
    ['*Released 4 March 2026*', 'Orle Mills'],
    ['Posted on 4 March 2026 by Ida Holm', 'Orle Mills'],
    ['### Brack Town Council press release, 4 March 2026', 'Brack Town Council'],
  ])('may stand under a heading: "%s"', (line, issuer) => {
    const document = release(
      `# Mill opens second kiln\n\n${line}\n\nThe second kiln of the town burns straw and nothing else, Orle Mills said today.\n\nIt is new.`,
      'a.md',
    )
    expect(document).toMatchObject({ subtitle: null, published: '2026-03-04', issuer })
  })

  test.each(['Mill Released 4 March 2026', 'Released 4 March 2026 copies'])(
    'is not one that a headline has: "%s"',
    (line) => {
      const document = release(`${line}\n\n${LEAD}`)
      expect([document.title, document.published]).toEqual([line, null])
    },
  )

  test.each(['4 March 2026 | Port Brack', 'Release date: 4 March 2026\nLocation: Port Brack'])(
    'stands beside its place on a letterhead of several lines: "%s"',
    (line) => {
      const document = release(`Press Release\n${line}\n\nMill opens second kiln\n\n${LEAD}`)
      expect(document).toMatchObject({ place: 'Port Brack', published: '2026-03-04' })
    },
  )

  test('has no house in the seat of its place', () => {
    const line = '4 March 2026 | Orle Motors'
    const document = release(`Press Release\n${line}\n\nMill opens second kiln\n\n${LEAD}`)
    expect(document).toMatchObject({ place: null, published: '2026-03-04' })
  })

  test.each(['Doors: 6 p.m., 4 March 2026', 'Open to all from 6 p.m., 4 March 2026'])(
    'is not the day of something else with its hour: "%s"',
    (line) => {
      expect(release(`Mill opens second kiln\n\n${line}\n\n${LEAD}`).published).toBeNull()
    },
  )

  test('is not a day that the words behind the label speak of', () => {
    expect(release(`News Release March 4, 2026 Is a Day to Mend\n\n${LEAD}`).published).toBeNull()
  })

  test('is the day of an embargo, when there is no other', () => {
    const held = 'EMBARGOED UNTIL 00.01 GMT, WEDNESDAY 4 MARCH 2026'
    const document = release(`${held}\n\nMill Opens Second Kiln\n\n${LEAD}`)
    expect(document).toMatchObject({ published: '2026-03-04', publishedFrom: 'embargo' })
    const mark = document.marks.published
    expect(mark === null ? null : document.text.slice(mark.start, mark.end)).toBe('WEDNESDAY 4 MARCH 2026')
    const below = release(`STRICTLY EMBARGOED UNTIL\n\n4 March 2026, 06:00 GMT\n\nMill Opens Kiln\n\n${LEAD}`)
    expect(below.published).toBe('2026-03-04')
    const named = release(`${held}\n\nMill Opens Second Kiln\n\n${LEAD}`, '2026-03-01-mill.txt')
    expect(named).toMatchObject({ published: '2026-03-01', publishedFrom: 'file name' })
  })

  test('stands in a dateline that is a line of its own and ends with the wire', () => {
    const line = 'Port Brack, Channel Islands, March 4th, 2026, Brackwire'
    const document = release(`Mill Opens Second Kiln\n\n${line}\n\n${LEAD}`)
    expect(document).toMatchObject({
      place: 'Port Brack, Channel Islands',
      published: '2026-03-04',
      wire: 'Brackwire',
      subtitle: null,
    })
    expect(kindOf(document, line)).toBe('note')
  })
})

describe('a letterhead', () => {
  const story = `MILL FINED FOR SMOKE\n\nPORT BRACK, Maine -- ${LEAD}`

  test.each([
    ['an office and its officer', 'BRACK COUNTY DISTRICT ATTORNEY\nOrla Vance-Pike\n\n'],
    ['an office with its address', 'Department of Clean Air\n12 Kiln Road | www.air.example\n\n'],
    ['a name over "News Release"', 'Town of Brack Falls, Office of Public Works\nNews Release\n\n'],
    ['an office alone', 'Brack County Sheriff\n\n'],
  ])('%s is not the headline', (_, head) => {
    const document = release(`${head}FOR IMMEDIATE RELEASE\nMarch 4, 2026\n\n${story}`)
    expect(document).toMatchObject({ title: 'MILL FINED FOR SMOKE', subtitle: null, published: '2026-03-04' })
    expect(kindOf(document, head.slice(0, 10))).toBe('status')
  })

  test.each(['Brack Quay, the Netherlands, 4 March 2026', 'Brack Quay, Norway, 4 March 2026'])(
    'place, country and date on a line below the label are no headline: %s',
    (line) => {
      const document = release(
        `BRACK TIDAL INSTITUTE\n\nNews release\n${line}\n\nMud flats rise faster than the sea\n\n${LEAD}`,
      )
      expect(document).toMatchObject({
        title: 'Mud flats rise faster than the sea',
        published: '2026-03-04',
        place: line.replace(', 4 March 2026', ''),
      })
    },
  )

  test('a line that says something with a country and a date in it is one', () => {
    const title = 'Brack Opens, the Netherlands Follows, 4 March 2026'
    expect(release(`News release\n\n${title}\n\n${LEAD}`).title).toBe(title)
  })

  test.each([
    ['in the story', 'Keeper Lost, Light Kept', `The Brack Lighthouse Trust has kept it. ${LEAD}`],
    ['in the headline', 'Brack Lighthouse Trust keeps the light', LEAD],
  ])('a name alone below the headline is one where it stands %s, too', (_, title, story) => {
    const document = release(
      `# ${title}\n\n*Brack Lighthouse Trust (BLT)*\n\n**PORT BRACK, 4 March 2026** – ${story}`,
      'a.md',
    )
    expect(document).toMatchObject({ title, subtitle: null, issuer: 'Brack Lighthouse Trust' })
  })

  test.each(['Brack Lighthouse Trust', 'Brack Lighthouse Trust opens the tower to all'])(
    'what nobody names, or what says something, stays the subhead: %s',
    (line) => {
      const title = 'Keeper Lost, Light Kept'
      const document = release(`# ${title}\n\n*${line}*\n\n**PORT BRACK, 4 March 2026** – ${LEAD}`, 'a.md')
      expect(document).toMatchObject({ title, subtitle: line })
    },
  )

  test.each([
    'Town of Brack Opens Public Works',
    'Brack Foundation Honours Sheriff',
    'Ann Lee Joins Brack Council',
  ])('"%s" is a headline, whatever organisation it names', (title) => {
    const document = release(
      `${title}\n\nMarch 4, 2026\n\nA second kiln burns straw\n\nPORT BRACK, Maine -- ${LEAD}`,
    )
    expect(document.title).toBe(title)
  })

  // The organisation is told by the story, which names it.
  test.each([
    ['HARBOUR LIGHT TRUST\n4 Pilot Wharf, Port Brack\n\nMEDIA RELEASE\nWednesday 4 March 2026'],
    ['HARBOUR LIGHT TRUST\n\nPRESS STATEMENT - 4 March 2026 - no embargo'],
    ['Harbour Light Trust | Corporate Communications\nPress release 7/2026\n\nPort Brack, 4 March 2026'],
    ['Harbour Light Trust, Port Brack\nRepublic of Brackland\n\n4 March 2026'],
    [
      'HARBOUR LIGHT TRUST (HLT)\nCharity no. 5550199 - 4 Pilot Road, Port Brack\n\nFor immediate use\n4 March 2026',
    ],
  ])('is told by what the story says: %j', (head) => {
    const document = release(
      `${head}\n\nThirty lamps for the outer mole\n-------------------------------\n\nThe Harbour Light Trust has put thirty lamps on the mole. They burn all night.`,
    )
    expect(document).toMatchObject({
      title: 'Thirty lamps for the outer mole',
      subtitle: null,
      issuer: 'Harbour Light Trust',
      published: '2026-03-04',
      publishedFrom: 'dateline',
    })
    expect(kindOf(document, head.slice(0, 10))).toBe('status')
  })

  test('gives the place that no dateline of the story gives', () => {
    const story =
      'Thirty lamps\n\nThe Harbour Light Trust has put thirty lamps on the mole. They burn all night.'
    const place = (head: string) => release(`${head}\n\n${story}`).place
    expect(place('Harbour Light Trust\nPort Brack, the Netherlands, 4 March 2026')).toBe(
      'Port Brack, the Netherlands',
    )
    expect(place('Press release | 4 March 2026 | Port Brack, Finland')).toBe('Port Brack, Finland')
    expect(place('Harbour Light Trust\nEmbargoed until 4 March 2026')).toBeNull()
  })

  test.each([
    'HARBOUR LIGHT OFFICE OF BRACKLAND\nPress release no. 7/2026\nNot for publication before 9 a.m., Wednesday 4 March 2026',
    'Harbour Lamps Football Club\nClub news | Wednesday 4 March 2026',
    'HARBOUR LIGHT OFFICE      Release No. 26-084\n4 March 2026',
    'Harbour Light Office U.A.\nPress information, 4 March 2026',
  ])('has names that the story shortens, and labels with numbers: %j', (head) => {
    expect(
      release(
        `${head}\n\nThirty lamps for the outer mole\n\nThe Harbour Light Office and the Harbour Lamps have put lamps on the mole. They burn all night.`,
      ).title,
    ).toBe('Thirty lamps for the outer mole')
  })

  test.each([
    ['Lakeshore Museum of Art to Show Glass', 'Lakeshore Museum of Art'],
    ['Lakeshore Museum of Natural History to Open a Hall on Seas', 'Lakeshore Museum of Natural History'],
    ['Halm Society of Engineers Names Chair', 'Halm Society of Engineers'],
    ['HARBOUR MUSEUM BUYS INSTITUTE', 'Harbour Museum'],
    ['Holm Bank Group Joins Credit Union', 'Holm Bank Group'],
    ['Holm County Hospital Annual Report', 'Holm County Hospital'],
  ])('is none where a headline goes on behind the name: %s', (title, name) => {
    const story = `PORT BRACK, March 4, 2026 — The ${name} opens a hall on Saturday. It is big.`
    expect(release(`${title}\n\n${story}`).title).toBe(title)
    expect(release(`${title}\n\nIt is as big as a ship\n\n${story}`).title).toBe(title)
    expect(release(`FOR IMMEDIATE RELEASE\n\n${title}\n\n${story}`).title).toBe(title)
  })

  test.each([
    [
      'Harbour Office Puts Lamps on the Outer Mole\nThirty of them burn through the night',
      'Thirty of them burn through the night',
    ],
    // One headline, wrapped.
    ['Harbour Office Puts Lamps\non the Outer Mole of Port Brack', null],
    ['Harbour Office puts thirty lamps on the\nOuter mole of the town', null],
    ['Harbour Office Puts Thirty Lamps on\nThe Outer Mole of Port Brack', null],
  ])('leaves capitalised words the line of running type below them: %j', (title, subtitle) => {
    expect(
      release(`${title}\n\nThe Harbour Light Office has put lamps on the mole. They burn all night.`)
        .subtitle,
    ).toBe(subtitle)
  })

  test.each([
    ['Harbour Foods Opens Plant No. 2', 'Ninety jobs for the people of Holm'],
    ['Embargo on Russian diamonds lifted', 'Traders in Antwerp are glad of it'],
    ['Annual report 2025', 'Sales are up by a tenth at Harbour'],
    ['THE NIGHT OF LIGHTS', 'Lanterns all along the river'],
  ])('is none where a label is part of a headline: %s', (title, subtitle) => {
    const story = 'Harbour Foods opens a plant on the Night of Lights. It is big.'
    expect(release(`${title}\n\n${subtitle}\n\n${story}`).title).toBe(title)
  })

  test('leaves a headline whole that a unit or a brand stands in with small letters', () => {
    for (const title of [
      'HARBOUR LIFTS FULL YEAR\nOUTLOOK TO EUR 5.2bn',
      'HARBOUR SHOWS NEW OVEN WITH\niPHONE APP FOR BAKERS',
    ])
      expect(release(`${title}\n\n${LEAD}`).subtitle).toBeNull()
  })

  test('with label and date needs no headline of many words below it, and an event is no dateline', () => {
    const document = release(`Press release | 4 March 2026 | Port Brack, Finland\n\nThirty lamps\n\n${LEAD}`)
    expect(document).toMatchObject({ title: 'Thirty lamps', place: 'Port Brack, Finland' })
    const event = release(`Mill Opens Second Kiln\n\nOpen day | 3 May 2026 | Port Brack, Finland\n\n${LEAD}`)
    expect(event).toMatchObject({ place: null, published: null })
  })

  test.each([
    ['Press Release\n\nHarbour Foods opens plant', 'Harbour Foods'],
    ['New York City\nHarbour Foods Group\nPress release\n\nA plant for bread opens', 'Harbour Foods Group'],
    ['Orme Communications\n4 Pier Street, Holm\nPress release\n\nHarbour Foods opens plant', 'Harbour Foods'],
    ['HARBOUR FOODS GROUP\nPress release\n\nA plant for bread opens', 'Harbour Foods Group'],
  ])('names no issuer that is a label, a place or an agency: %j', (head, issuer) => {
    const about = issuer === 'Harbour Foods' ? '\n\nAbout Harbour Foods\nHarbour Foods bakes bread.' : ''
    const story = `${issuer}, a client of Orme Communications, has opened a plant in New York City. This press release says more.`
    expect(release(`${head}\n\n${story}${about}`).issuer).toBe(issuer)
  })

  test('leaves a headline in capitals its subhead in running type, though both are one paragraph', () => {
    const document = release(
      'HARBOUR LIGHT OFFICE PUTS LAMPS ON\nTHE OUTER MOLE\nThirty of them burn all night\n\nThe Harbour Light Office has put lamps on the mole. They burn all night.',
    )
    expect(document).toMatchObject({
      title: 'HARBOUR LIGHT OFFICE PUTS LAMPS ON THE OUTER MOLE',
      subtitle: 'Thirty of them burn all night',
    })
    expect(document.text.slice(document.marks.subtitle?.start, document.marks.subtitle?.end)).toBe(
      'Thirty of them burn all night',
    )
  })

  test('stands under a headline, too', () => {
    const document = release(
      '# Thirty lamps for the mole\n\n**Harbour Light Trust · Press information no. 7**\n**Port Brack, Peru, 4 March 2026**\n\nThe Harbour Light Trust has put thirty lamps on the mole. They burn all night.',
      'a.md',
    )
    expect(document).toMatchObject({ subtitle: null, place: 'Port Brack, Peru', published: '2026-03-04' })
  })

  test.each([
    ['Brack Police', 'Brack Police\nIssued: 4 March 2026\nReference: 1182'],
    ['Brack Police', 'Brack Police\nIssued: Wednesday 4 March 2026, 16:10'],
    ['Brack Police', 'Issued by Brack Police\nDate: 4 March 2026\nRef: BP/1182'],
  ])('of several fields stands under a headline in capitals: %s (%#)', (issuer, lines) => {
    expect(release(`APPEAL AFTER FIRE AT MILL\n\n${lines}\n\n${LEAD}`)).toMatchObject({
      title: 'APPEAL AFTER FIRE AT MILL',
      issuer,
      published: '2026-03-04',
    })
  })

  test('in capitals stands over the headline all the same', () => {
    // What lies over fields and over another headline is a letterhead, too.
    expect(
      release(`BRACK CITY POLICE NEWS\n\nDate: 4 March 2026\nRef: 1182\n\nFire at mill\n\n${LEAD}`).title,
    ).toBe('Fire at mill')
  })

  test('is none where capitals are the headline’s, which the story repeats', () => {
    const document = release(
      `THE OUTER MOLE\n\nA walk of two hours\n\nWho walks on the outer mole needs two hours and a coat. It is windy.`,
    )
    expect(document.title).toBe('THE OUTER MOLE')
  })

  test('gives way to the title of the front matter', () => {
    const document = release(
      `---\ntitle: Kiln to close March 2\ndate: 2026-02-10\n---\n\nTown of Brack, Office of Works\nNews Release\n\n${LEAD}`,
      'a.md',
    )
    expect(document.title).toBe('Kiln to close March 2')
    expect(document.marks.title).toBeNull()
    expect(kindOf(document, 'Town of')).toBe('status')
  })
})

describe('the title of the front matter', () => {
  test('is marked where the text prints it', () => {
    const document = release(
      `---\ntitle: "Kiln to Close: March 2"\n---\n\nA word from the mill\n\nKILN TO CLOSE, MARCH 2\n\n${LEAD}`,
      'a.md',
    )
    expect(document.title).toBe('KILN TO CLOSE, MARCH 2')
  })

  test('leaves a printed headline that says it in other words', () => {
    expect(release(`---\ntitle: kiln-news\n---\n\n# Mill Closes Kiln\n\n${LEAD}`, 'a.md').title).toBe(
      'Mill Closes Kiln',
    )
    expect(
      release(`---\ntitle: Mill closes a kiln\n---\n\nOld Mill Closes Its Kiln\n\n${LEAD}`, 'a.md').title,
    ).toBe('Old Mill Closes Its Kiln')
  })
})

test('a headline that is set over two lines in the middle is one', () => {
  const document = release(
    `FOR IMMEDIATE RELEASE\n\n     MILL FINED FOR SMOKE THAT DARKENED\n             HARBOUR AND SCHOOLS\n\nPORT BRACK, Maine -- ${LEAD}`,
  )
  expect(document.title).toBe('MILL FINED FOR SMOKE THAT DARKENED HARBOUR AND SCHOOLS')
  expect(document.subtitle).toBeNull()
})

describe('under the headline', () => {
  test('a text that a date closes has no subhead for that', () => {
    const lead = 'The mill in Holm is shut until June. Its wheel is being mended.'
    const { subtitle, published } = release(
      `Mill Shuts\n\n${lead}\n\nVisitors may see the garden.\n\n10 March 2026`,
      'a.txt',
    )
    expect(subtitle).toBeNull()
    expect(published).toBe('2026-03-10')
  })

  test('a kind of text and a name that the text repeats are no subhead', () => {
    const names = 'Peer-Reviewed Publication\n\nPort Brack School of Clay'
    const lead = `PORT BRACK, Maine, March 4, 2026 — ${LEAD} The Port Brack School of Clay tells so.`
    expect(release(`# Kilns Burn Straw\n\n${names}\n\n${lead}`, 'a.md').subtitle).toBeNull()
    const subhead = 'Straw burns as hot as gas in kilns of clay'
    expect(release(`# Kilns Burn Straw\n\nResearch Article\n\n${subhead}\n\n${lead}`, 'a.md').subtitle).toBe(
      subhead,
    )
  })

  test.each([
    ['By Monday all seats will be free to book', true],
    ['By 2030 the line will run without smoke', true],
    ['From next spring the kiln burns straw only', true],
    ['By Ada Berg of the Brack Herald today', false],
    ['By May Berg of the Brack Herald today', false],
    ['From the desk of Ada Berg, Brack Herald', false],
  ])('a time, and no byline, begins a subhead: %s', (line, isSubhead) => {
    const lead = `PORT BRACK, Maine, March 4, 2026 — ${LEAD}`
    expect(release(`Kilns Burn Straw In Brack\n\n${line}\n\n${lead}`).subtitle === line).toBe(isSubhead)
  })

  // Half a minute where each of them was compared with all below it once more for each above it.
  test('a name may be repeated thousands of times', () => {
    const names = 'Brack School House\n\n'.repeat(3_000)
    const text = `Mill Opens Second Kiln\n\nOverview\n\n${names}Brack School House Lane\n\n${LEAD}`
    expect(release(text)).toMatchObject({ title: 'Mill Opens Second Kiln', subtitle: null })
  })
})

describe('a top without blank lines', () => {
  const top = (text: string, file = 'a.txt') => {
    const { title, subtitle, place, published, issuer } = release(text, file)
    return { title, subtitle, place, published, issuer }
  }

  test('letterhead, label, date and a headline of two lines in one block', () => {
    const head =
      'THE COURT OF BRACKLAND\nPress release no. 7/2026\nPort Brack, 11 March 2026\nFormer treasurer sentenced to two years and four months for gross\nembezzlement'
    expect(top(`${head}\n\nThe Court of Brackland found a man guilty today. He may appeal.`)).toEqual({
      title: 'Former treasurer sentenced to two years and four months for gross embezzlement',
      subtitle: null,
      place: 'Port Brack',
      published: '2026-03-11',
      issuer: 'The Court of Brackland',
    })
  })

  test('a subhead on the next line where nothing is wrapped', () => {
    const long = `${LEAD} ${LEAD}`
    expect(
      top(`Brack Mills orders a kiln from Harbour Furnaces\nContract worth 18 million euros\n\n${long}`),
    ).toMatchObject({
      title: 'Brack Mills orders a kiln from Harbour Furnaces',
      subtitle: 'Contract worth 18 million euros',
    })
  })

  test('a headline that goes on in the next line is one', () => {
    const long = `${LEAD} ${LEAD}`
    expect(top(`Brack Mills orders a kiln for bread,\ncake and pies of all kinds\n\n${long}`).title).toBe(
      'Brack Mills orders a kiln for bread, cake and pies of all kinds',
    )
  })

  test.each([
    'Rovers sign midfielder Owen Davies and winger Paulo\nRibeiro on three-year deals',
    'Kessler Pumpen Raises Full-Year Guidance on Strong\nWater Sector Demand in Europe',
    'Brack Museum Appoints Ann Lee as Director, First Woman\nTo Lead Institution in 90 Years',
  ])('a headline broken by hand where nothing else is: %j', (title) => {
    const document = top(`${title}\n\n${LEAD} ${LEAD}`)
    expect(document).toMatchObject({ title: title.replace('\n', ' '), subtitle: null })
  })

  test('fields with the place, the date and the headline', () => {
    const head = '**Date:** 19 May 2026\n**Place:** Port Brack\n**Headline:** First kiln leaves for the north'
    expect(top(`## BRACK MILLS LTD.\n\n**PRESS RELEASE**\n\n${head}\n\n${LEAD}`, 'a.md')).toMatchObject({
      title: 'First kiln leaves for the north',
      place: 'Port Brack',
      published: '2026-05-19',
    })
  })
})

describe('a line that begins as a field does', () => {
  test('gives way to a heading of the first level that says something', () => {
    const fields = '**From:** Orle Mills\n**Subject:** New kilns'
    const document = release(`${fields}\n\n# Mill opens second kiln\n\n${LEAD}`, 'a.md')
    expect(document).toMatchObject({ title: 'Mill opens second kiln', subtitle: null })
    expect(release(`${fields}\n\n${LEAD}`, 'a.md').title).toBe('New kilns')
    expect(release(`${fields}\n\n# Orle Mills\n\n${LEAD}`, 'a.md').title).toBe('New kilns')
  })

  test('has what the headline is in front of it', () => {
    expect(release(`Subject: PRESS RELEASE: Mill opens second kiln\n\n${LEAD}`).title).toBe(
      'Mill opens second kiln',
    )
    expect(release(`Press release is read by nobody\n\n${LEAD}`).title).toBe(
      'Press release is read by nobody',
    )
  })

  test('may name a press office and its address, and whose it is', () => {
    const fields =
      'From: Brack Town Council Press Office <press@brack.example>\nSubject: Mill opens second kiln'
    expect(release(`${fields}\n\n${LEAD}`).issuer).toBe('Brack Town Council')
  })

  test.each([
    'City: Fewer cars in the centre since May',
    'From: Russia with love: Holm Opera opens its season',
    'To: a new beginning. Holm Opera starts again with a premiere in June',
  ])('is a headline where it says something: %s', (title) => {
    expect(release(`${title}\n\n${LEAD}`).title).toBe(title)
  })

  test('is none of a letterhead below the headline', () => {
    const document = release(
      `Mill invites families to a summer fair\n\nLocation: Holm Park\n\nFrom: 3 June\n\n${LEAD}`,
    )
    expect(kindOf(document, 'Location')).not.toBe('status')
    expect(kindOf(document, 'From')).not.toBe('status')
  })

  test('is one beside another, or beside a label, above the headline', () => {
    for (const head of ['From: Ann Lee\n\nTo: All', 'Press release\n\nCity: Holm']) {
      const document = release(`${head}\n\nMill opens second kiln to all\n\n${LEAD}`)
      expect(document.title).toBe('Mill opens second kiln to all')
      expect(kindOf(document, head.split('\n\n')[1] ?? '')).toBe('status')
    }
  })
})

describe('what stands over a line that says something', () => {
  test('a slogan under a name goes with it when a label parts it from the headline', () => {
    const text = `SANTÉ BRACK\nCare where the road ends\n\nPress release\n\nNew cold rooms keep vaccines safe\n\n${LEAD}`
    expect(release(text).title).toBe('New cold rooms keep vaccines safe')
  })

  test('a heading with the name of the house is no headline', () => {
    const text = `# PRESS RELEASE\n\n## BRACK MILLS\n\n### Night train returns after 14 years\n\nBrack Mills tells so. ${LEAD}`
    expect(release(text, 'a.md').title).toBe('Night train returns after 14 years')
  })

  test('signs around a headline are no part of it', () => {
    expect(release(`+++ Strike averted at the mill of Brack +++\n\n${LEAD}`).title).toBe(
      'Strike averted at the mill of Brack',
    )
  })
})

test.each([
  ['ACME ENERGY | PRESS RELEASE | 3 May 2026', `Acme Energy – ${LEAD}`],
  ['HOLM MUSEUM\nPress release\n3 May 2026', `Holm Museum: ${LEAD}`],
  ['Holm City Council\n3 May 2026', LEAD],
])('the name of the issuer is no place: %j', (head, story) => {
  expect(release(`${head}\n\nMill opens a second kiln in town\n\n${story}`)).toMatchObject({
    place: null,
    published: '2026-05-03',
  })
})

describe('a house in the seat of the place', () => {
  test.each([
    '*Holm City Council, 17 April 2026*',
    '**Brack County Fire Service** | 17 April 2026',
    '*Port Brack Rovers FC, 17 April 2026*',
  ])('dates the release and is no place: %s', (line) => {
    const alone = release(`# Mill opens second kiln\n\n${line}\n\n${LEAD}`, 'a.md')
    expect(alone).toMatchObject({ place: null, published: '2026-04-17', publishedFrom: 'dateline' })
    const placed = release(`# Mill opens second kiln\n\n${line}\n\n**PORT BRACK, Maine** – ${LEAD}`, 'a.md')
    expect(placed).toMatchObject({ place: 'PORT BRACK, Maine', published: '2026-04-17' })
  })

  test.each([
    'Brack County, Ohio',
    'Left Bank',
    'Port Brack District',
    'Upper Brack Mills',
    'Stow on the Tay',
  ])('and what may be a place is one: %s', (place) => {
    const { place: read } = release(
      `# Mill opens second kiln\n\n*${place}, 17 April 2026*\n\n${LEAD}`,
      'a.md',
    )
    expect(read).toBe(place)
  })
})

test('what an organisation gives is its headline, and no letterhead', () => {
  const document = release(
    `ANNUAL REPORT OF THE HOLM MUSEUM\n\nMore visitors came than ever before\n\n${LEAD}`,
  )
  expect(document).toMatchObject({ title: 'ANNUAL REPORT OF THE HOLM MUSEUM', issuer: null })
})

describe('a place before a dash', () => {
  test.each([
    [
      'where the letterhead has it',
      `BRACK MILLS\nKai 3, 2000 Antwerp\n\nPRESS RELEASE\n\nMill opens a second kiln in town\n\nAntwerp -- ${LEAD}`,
      'Antwerp',
    ],
    ['not where nothing tells that it is one', `Mill opens a second kiln in town\n\nAntwerp – ${LEAD}`, null],
    [
      'in brackets with the date',
      `Mill opens a second kiln in town\n\n(Cape Brack, 27 August 2026) ${LEAD}`,
      'Cape Brack',
    ],
    ['between bars', `Mill opens a second kiln in town\n\nLISBON | 27 January 2026 | ${LEAD}`, 'LISBON'],
    [
      'without the weekday behind it',
      `Mill opens a second kiln in town\n\nGhent, Tuesday 24 February 2026\n\n${LEAD}`,
      'Ghent',
    ],
    [
      'two with a slash',
      `PRESS INFORMATION          Düsseldorf/Košice, June 18, 2026\n\nMill opens a second kiln in town\n\n${LEAD}`,
      'Düsseldorf/Košice',
    ],
  ])('%s', (_, text, place) => {
    expect(release(text).place).toBe(place)
  })
})

test('a dateline that goes on over a line end is one paragraph with its sentence', () => {
  const { blocks, text } = release(
    'Mill opens a second kiln in town\n\nTARN, 14 March 2026 - Orme Robotics, a builder of underwater\ngliders, said that it would move to Tarn.\n\nIt has a kiln.',
  )
  expect(blocks.map(({ start, end }) => text.slice(start, end))[1]).toMatch(/^TARN.*\n.*to Tarn\.$/u)
})

describe('a headline that ends with a day', () => {
  test.each([
    'NEW BUSES TO HOLM FROM 2 MARCH',
    'CHANGES TO FERRY TIMES FROM 2 MARCH',
    'MARKET HALL CLOSED UNTIL 2 MARCH 2026',
    'Mill Shop Open Again From 2 March',
  ])('is no dateline: %s', (headline) => {
    const { title, place, published } = release(
      `BRACK BOROUGH COUNCIL\nNews release\n\nIssued: 12 January 2026\n\n${headline}\n\n${LEAD}`,
    )
    expect({ title, place, published }).toEqual({ title: headline, place: null, published: '2026-01-12' })
  })

  test.each([
    ['PORT BRACK, 2 March 2026', 'PORT BRACK'],
    ['HENLEY-ON-TAY, 2 March 2026', 'HENLEY-ON-TAY'],
    ['Stow on Tay, 2 March 2026', 'Stow on Tay'],
  ])('and a dateline alone on its line is one: %s', (line, place) => {
    expect(release(`Mill Opens Second Kiln\n\n${line}\n\n${LEAD}`)).toMatchObject({
      title: 'Mill Opens Second Kiln',
      place,
      published: '2026-03-02',
    })
  })
})

describe('the name of a house of its art', () => {
  test.each(['BRACK MUSEUM OF APPLIED ARTS', 'Brack Institute of Advanced Studies'])(
    'is a letterhead over the title of a show: %s',
    (name) => {
      const { title, subtitle } = release(
        `${name}\n\nPRESS RELEASE\n20 February 2026\n\nThe Unmade Bed: Sleep Between Two Wars, 1919-1939\n\nDates: 24 April to 27 September 2026\nVenue: North Galleries\n\n${LEAD}`,
      )
      expect(title).toBe('The Unmade Bed: Sleep Between Two Wars, 1919-1939')
      // Facts behind their labels are no subhead.
      expect(subtitle).toBeNull()
    },
  )

  test.each(['Brackmoor Rovers Football Club', 'Brackmoor Players Theatre Society'])(
    'may have those in it who make it up: %s',
    (name) => {
      const { title, published, issuer } = release(
        `${name}\nClub statement, 20 February 2026\n\nGO-AHEAD AND LOAN FOR NEW SOUTH HALL AT MILL FIELD\n\n${LEAD}`,
      )
      expect({ title, published, issuer }).toEqual({
        title: 'GO-AHEAD AND LOAN FOR NEW SOUTH HALL AT MILL FIELD',
        published: '2026-02-20',
        issuer: name,
      })
    },
  )

  test.each(['Brack Museum Stores Old Library', 'Brack Bank Markets New Fund', 'Brack Council Backs Club'])(
    'and no headline that says what it does: %s',
    (headline) => {
      expect(release(`${headline}\n\n20 February 2026\n\n${LEAD}`).title).toBe(headline)
    },
  )

  test('and no headline that says what a house did', () => {
    expect(release(`Brack Museum Opened Hall of Arts\n\n${LEAD}`).title).toBe(
      'Brack Museum Opened Hall of Arts',
    )
  })
})

describe('what stands below a headline is none itself', () => {
  const FACTS = 'Type: Rescue launch\nBuilder: Tarn Works\nLaunched: 3 May 2031'

  test.each(['FACT SHEET', 'Technical data sheet', 'Backgrounder'])(
    'a sheet of facts, under what it is called and what it is about: "%s"',
    (label) => {
      const document = release(
        `${label}\n\nLady Ida\n\nTarn, 4 March 2031\n\n${FACTS}\n\nSIZE\nLength: 24 m\nBeam: 6 m\nBow thrusters: 2 x 90 kW\n`,
      )
      expect(document.title).toBe('Lady Ida')
      expect(kindOf(document, label)).toBe('status')
      expect(kindOf(document, 'Type:')).toBe('paragraph')
      expect(document.blocks.some(({ start }) => document.text.startsWith('Bow thrusters', start))).toBe(
        false,
      )
    },
  )

  test('a sheet of facts, under a headline in few words', () => {
    const document = release(`Lady Ida: facts and figures\n\n${FACTS}\n\n${LEAD}`)
    expect(document.title).toBe('Lady Ida: facts and figures')
    expect(kindOf(document, 'Type:')).toBe('paragraph')
  })

  test('fields of a letterhead are no sheet of facts', () => {
    const document = release(`Date: 4 March 2031\nPlace: Tarn\nHeadline: Mill opens second kiln\n\n${LEAD}`)
    expect(document.title).toBe('Mill opens second kiln')
  })

  test('a headline may have a label of its own', () => {
    expect(release(`Brack Mills: second kiln opens in May\n\n${LEAD}`).title).toBe(
      'Brack Mills: second kiln opens in May',
    )
  })

  test('the lines of a media advisory, however much they say', () => {
    const document = release(
      'MEDIA ADVISORY\n\nMinister opens Tarn Mill\n\nIssued 4 March 2031\n\nWHAT: Opening of the largest mill that was built on the river since 1982\n\nWHO: Ida Holm, Minister for Works\n\nWHEN: 9 March 2031, 10 a.m.',
    )
    expect(document).toMatchObject({
      title: 'Minister opens Tarn Mill',
      place: null,
      published: '2031-03-04',
    })
  })

  test('terms of use with an address behind them', () => {
    const document = release(
      'PICTURES – NAMING OF THE LADY IDA, 4 MARCH 2031\n\nFree for use in the media. Please name the source. All files: pictures.tarn.example/mill\n\nPicture 1: The mill from the river. Picture: Ida Holm/Tarn Mill',
    )
    expect(document.title).toBe('PICTURES – NAMING OF THE LADY IDA, 4 MARCH 2031')
  })

  test('a headline with an address in it is one', () => {
    expect(release(`Tarn Mill opens a shop at www.tarnmill.com\n\n${LEAD}`).title).toBe(
      'Tarn Mill opens a shop at www.tarnmill.com',
    )
  })
})

describe('a story that begins with the name of its house', () => {
  test('is running text under its headline', () => {
    const document = release(
      'Second-quarter trading update\n\n4 March 2031\n\nBrack Mills plc, the maker of kilns, today issues its trading update for the three months to 31 January 2031.\n\nBrack Mills plc sold 40 kilns.',
    )
    expect(kindOf(document, 'Brack Mills plc, the maker')).toBe('paragraph')
  })

  test('the name alone is no part of the story', () => {
    const document = release(
      `Second-quarter trading update\n\nBrack Mills Inc.\n\n4 March 2031\n\n${LEAD} Brack Mills Inc. sold 40 kilns.`,
    )
    expect(kindOf(document, 'Brack Mills Inc.')).toBe('status')
  })
})

describe('the date in a line that tells nothing else', () => {
  test.each([
    'Issued 4 March 2026',
    'Issued by Brack Mill on 4 March 2026',
    'Issued in Port Brack, 4 March 2026',
    'Date published 4 March 2026',
    'Date: 4 March 2026',
    'Press release issued 4 March 2026',
  ])('"%s", under the headline, above it, or at the end', (line) => {
    const dated = { title: 'Mill opens second kiln', published: '2026-03-04' }
    expect(release(`Mill opens second kiln\n\n${line}\n\n${LEAD}`)).toMatchObject(dated)
    expect(release(`${line}\n\nMill opens second kiln\n\n${LEAD}`)).toMatchObject(dated)
    expect(release(`Mill opens second kiln\n\n${LEAD}\n\n${line}\n`)).toMatchObject(dated)
  })

  test.each(['4 March 2026 | Port Brack, milling, kilns of the region', 'Ref 12/26 | Issued 4 March 2026'])(
    '"%s", in columns',
    (line) => {
      expect(release(`# Mill opens second kiln\n\n*${line}*\n\n${LEAD}`, 'a.md')).toMatchObject({
        published: '2026-03-04',
        publishedFrom: 'dateline',
        subtitle: null,
      })
    },
  )

  test.each([
    'Kiln opens | 4 March 2026 to 3 May 2026',
    'The last kiln was issued with a permit in Port Brack on 4 March 2026',
    'A kiln issued by Brack Mill to the town, 4 March 2026',
  ])('"%s" is none', (line) => {
    expect(release(`Mill opens second kiln\n\n${line}\n\n${LEAD}`).published).toBeNull()
  })
})

describe('a letterhead over the headline', () => {
  test.each([
    'St Orla’s District Hospitals NHS Trust',
    "St Orla's District Hospitals NHS Trust",
    'MINISTRY OF RURAL AFFAIRS AND MILLS',
    'Department of Roads and Bridges',
  ])('"%s" and a label', (house) => {
    expect(release(`${house}\n\nPress release\n\nMill opens second kiln in May\n\n${LEAD}`)).toMatchObject({
      title: 'Mill opens second kiln in May',
    })
  })

  test.each(['Department of Roads Closes Brack Bridge', 'City of Brack Opens Second Kiln'])(
    '"%s" is the headline',
    (title) => {
      expect(release(`${title}\n\nPress release\n\n${LEAD}`).title).toBe(title)
    },
  )

  test('what a listed company is called is a part of it', () => {
    const head = 'Brack Mills plc\n("Brack" or the "Company")\n\nHalf-year results for the six months to May'
    expect(release(`${head}\n\n${LEAD}`)).toMatchObject({
      title: 'Half-year results for the six months to May',
      subtitle: null,
    })
  })

  test('a withdrawal is the headline over its date', () => {
    const head = 'BRACK CONSTABULARY\nNEWS RELEASE 0447/26\n\nWithdrawn: appeal for a miller from Brack'
    expect(release(`${head}\n\nIssued: 16:40, Friday 23 January 2026\n\n${LEAD}`)).toMatchObject({
      title: 'Withdrawn: appeal for a miller from Brack',
      status: 'withdrawn',
      published: '2026-01-23',
    })
    expect(release(`WITHDRAWN\n\n23 January 2026\n\nMill opens second kiln\n\n${LEAD}`)).toMatchObject({
      title: 'Mill opens second kiln',
      status: 'withdrawn',
    })
  })
})

describe('a dateline behind the story', () => {
  const more = 'The mill took two years to build. It has hired nine people for it.'
  const story = `Mill opens second kiln\n\n${LEAD}${`\n\n${more}`.repeat(7)}`
  const contact = 'Note for newspapers: more from Ann Lee, ann@brack.example, tel. 020 7946 0100'

  test('on a line of its own dates and places a release', () => {
    expect(release(`${story}\n\nPort Brack, 20 May 2026\n\n${contact}`)).toMatchObject({
      place: 'Port Brack',
      published: '2026-05-20',
    })
  })

  test.each([
    ['one of several', `${story}\n\nPort Brack, 20 May 2026\n\nHolm, 27 May 2026\n`],
    ['where the story goes on', `${story}\n\nPort Brack, 20 May 2026\n\n${LEAD}`],
  ])('is none as %s', (_, text) => {
    expect(release(text)).toMatchObject({ place: null, published: null })
  })

  test('is read behind a label and below contacts, and is none of them', () => {
    const reached = 'Contact\n\nAnn Lee\n\nann@brack.example'
    expect(release(`${story}\n\n${reached}\n\nDate: 20 May 2026\n`)).toMatchObject({
      published: '2026-05-20',
    })
    expect(release(`${story}\n\n${reached}\n\nPort Brack, 20 May 2026\n`)).toMatchObject({
      place: 'Port Brack',
      published: '2026-05-20',
    })
    expect(release(`${story}\n\nOpening date: 20 May 2026\n`).published).toBeNull()
  })

  test('is not looked for where another dates the release', () => {
    expect(release(`3 May 2026\n\n${story}\n\nPort Brack, 20 May 2026\n\n${contact}`).published).toBe(
      '2026-05-03',
    )
  })
})

test('a house and its town under the headline are no subhead', () => {
  const story = 'The Orme Network has opened its second kiln. It burns straw, and nine people run it.'
  expect(
    release(`# Mill opens second kiln\n\n*The Orme Network*\n*Brack*\n\n${story}`, 'a.md').subtitle,
  ).toBeNull()
})

describe('a letterhead that a page has below its headline', () => {
  const story = 'The Orme Network has opened its second kiln. It burns straw, and nine people run it.'

  test.each([
    ['with an address', '<p>The Orme Network<br>14 Harbour Street<br>Leeds</p>'],
    ['with its site', '<p>The Orme Network<br>www.orme.example</p>'],
    ['of a label, a date and a name', '<p>STATEMENT</p><p>3 May 2026</p><p>The Orme Network</p>'],
  ])('%s is no subhead', (_, above) => {
    expect(
      release(
        `# Mill opens second kiln\n\n${above.replace(/<\/p>|<p>/g, '\n').replaceAll('<br>', '  \n')}\n\n${story}`,
        'a.md',
      ).subtitle,
    ).toBeNull()
  })

  test('leaves a subhead that says something', () => {
    expect(
      release(`# Mill opens second kiln\n\nThe Orme Network hires nine people\n\n${story}`, 'a.md').subtitle,
    ).toBe('The Orme Network hires nine people')
  })
})
