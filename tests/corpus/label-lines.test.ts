import { describe, expect, test } from 'vitest'
import { toDocument } from '../../src/corpus/document.ts'
import { labelLines } from '../../src/corpus/label-lines.ts'

function entries(words: string, above: string): string[] {
  const lines = labelLines(words, above)
  return lines.map(
    ({ at, isEntry }, nth) => `${isEntry ? '' : '# '}${words.slice(at, lines[nth + 1]?.at).trim()}`,
  )
}

test.each([
  {
    name: 'labels with their values are entries, under a line that heads them',
    words: 'Adults: £14\nChildren under 12: free\nFamily ticket (two adults): £30',
    above: 'TICKET PRICES',
    expected: ['Adults: £14', 'Children under 12: free', 'Family ticket (two adults): £30'],
  },
  {
    name: 'the line that heads them may be the first',
    words: 'Prices:\nAdults: £14\nChildren: £9',
    above: 'The hall opened in May.',
    expected: ['# Prices:', 'Adults: £14', 'Children: £9'],
  },
  {
    name: 'a sentence below them is none',
    words: 'Adults: £14\nChildren: £9\nAll of them are sold at the gate of the yard.',
    above: 'Prices',
    expected: ['Adults: £14', 'Children: £9', '# All of them are sold at the gate of the yard.'],
  },
  {
    name: 'leaders, tabs and figures part a label as well',
    words: 'Adults ........ £14\nChildren\t£9\nFamilies £30\nClosed on Mondays',
    above: 'PRICES',
    expected: ['Adults ........ £14', 'Children\t£9', 'Families £30', 'Closed on Mondays'],
  },
  {
    name: 'lines that open with a figure may be longer',
    words:
      '1826 Built by Ida Rook with a lease of the quay for forty years\n1859 Sold to the town after the great fire',
    above: 'THE YARD',
    expected: [
      '1826 Built by Ida Rook with a lease of the quay for forty years',
      '1859 Sold to the town after the great fire',
    ],
  },
  { name: 'without a heading they are none', words: 'Adults: £14\nChildren: £9', above: 'It opened.' },
  { name: 'nor is one line', words: 'Adults: £14', above: 'PRICES' },
  {
    name: 'nor are contacts',
    words: 'Ada Berg: press officer\nTelephone: 020 7946 0018\nOffice: 12 Quay',
    above: 'NOTES',
  },
  { name: 'nor what stands under a name', words: 'Office: 12 Quay\nDesk: 3', above: 'Anna Berg' },
  {
    name: 'nor a media advisory',
    words: 'WHAT: Tour of the yard\nWHEN: 3 May\nWHERE: Quay 2',
    above: 'MEDIA ADVISORY',
  },
  {
    name: 'nor running text that is wrapped',
    words:
      'In 2019 the mill had 30 looms and\n12 weavers, who made all the cloth of\nthe valley, and sold it.',
    above: 'THE MILL',
  },
  {
    name: 'nor where a line ends as none does but in the middle of a sentence',
    words:
      'The yard built 34 boats in the spring of 2024, as against the\n29 of a year before, and owners in Orme and Tarn took 11 of\nIts new boat, of which 12 are on order at the yard.',
    above: 'Boats',
  },
  {
    name: 'nor long lines with a figure and without a label',
    words:
      'Owners in Tarn took 41 boats in the first 3 months\nOwners in Orme took a further 12 in the same months\nTwo more were lent to the school of the valley.',
    above: 'Boats',
  },
  {
    name: 'nor a sentence that is wrapped before a figure once',
    words:
      'Orme Yard sold most on 3 May\n40 boats in all, of which some went to Tarn and some to schools\nIn the valley, and to others there.',
    above: 'Boats',
  },
  {
    name: 'nor notes to editors',
    words: 'Notes to editors\nPictures: on the website\nFigures: unaudited, to 31 March 2024',
    above: 'The hall opened in May.',
  },
  { name: 'nor what stands under them', words: 'Founded: 1922\nStaff: 40', above: 'Notes for editors' },
  { name: 'nor what stands below the end', words: 'Founded: 1922\nStaff: 40', above: 'ENDS' },
  {
    name: 'nor the lines of a registered office',
    words: 'Orme Yard plc\nRegistered number: 01234567\nRegistered office: 1 Quay Street, Orme',
    above: 'The hall opened in May.',
  },
])('$name', ({ words, above, expected }) => {
  expect(entries(words, above)).toEqual(expected ?? [])
})

const TOP = 'Orme opens its yard\n\nORME, 3 May 2024 - Orme opened its yard to all today, after two years.'

function kinds(text: string): string[] {
  const document = toDocument('a.txt', new TextEncoder().encode(text))
  return document.blocks.map(({ kind, start, end }) => `${kind}: ${document.text.slice(start, end)}`)
}

/** Blocks behind what introduces each. */
function leads(text: string): string[] {
  const { blocks, text: read } = toDocument('a.txt', new TextEncoder().encode(text))
  const words = (at: number): string => read.slice(blocks[at]?.start, blocks[at]?.end)
  return blocks.map(({ lead }, at) => (lead === null ? words(at) : `${words(lead)} > ${words(at)}`))
}

test('they are items of the line over them', () => {
  expect(kinds(`${TOP}\n\nPRICES\n\nAdults: £14\nChildren: £9\n`).slice(2)).toEqual([
    'heading: PRICES',
    'list-item: Adults: £14',
    'list-item: Children: £9',
  ])
})

test('a line that heads them in their paragraph heads nothing below it', () => {
  expect(
    leads(
      `${TOP}\n\nTHE YARD\n\nIt was built in 1911, and rebuilt in 1953.\n\nPrices\nAdults: £14\nChildren: £9\nAll of them are sold at the gate of the yard.\n\nIts crane lifts 40 tonnes and was built in Tarn.\n`,
    ).slice(3),
  ).toEqual([
    'THE YARD > It was built in 1911, and rebuilt in 1953.',
    'Prices',
    'Prices > Adults: £14',
    'Prices > Children: £9',
    'Prices > All of them are sold at the gate of the yard.',
    'THE YARD > Its crane lifts 40 tonnes and was built in Tarn.',
  ])
})

test('nor a list below it', () => {
  expect(
    leads(
      `${TOP}\n\nTHE YARD\n\nIt was built in 1911, and rebuilt in 1953.\n\nPrices\nAdults: £14\nChildren: £9\n\n- Dogs must wait\n- Bicycles too\n`,
    ).slice(-2),
  ).toEqual(['THE YARD > - Dogs must wait', 'THE YARD > - Bicycles too'])
})

test('one that stands over them alone heads what follows, as any heading does', () => {
  expect(
    leads(`${TOP}\n\nPRICES\n\nAdults: £14\nChildren: £9\n\nAll of them are sold at the gate.\n`).slice(3),
  ).toEqual(['PRICES > Adults: £14', 'PRICES > Children: £9', 'PRICES > All of them are sold at the gate.'])
})

test('notes to editors with labels are notes', () => {
  expect(
    kinds(
      `${TOP}\n\nEXPORTS\n\nThe yard sold 40 boats.\n\nNotes to editors\nPictures: on the website\nStaff: 41\n`,
    ).at(-1),
  ).toBe('note: Notes to editors\nPictures: on the website\nStaff: 41')
})

test('a letterhead has none', () => {
  const read = kinds(`PRESS RELEASE\n\nNumber: 12\nPages: 3\n\n${TOP}`)
  expect(read.some((one) => one.startsWith('list-item'))).toBe(false)
})

test('no two characters of a long line are tried with each other', () => {
  for (const piece of ['ok, ', 'a ', 'A: ', '. ', '(', '. . . ']) {
    expect(labelLines(`${piece.repeat(1000)}\nAdults: £14`, 'PRICES')).toEqual([])
  }
})

describe('words with a colon lead in lines', () => {
  test.each([
    {
      name: 'without a stop',
      above: 'The new hall offers three things to its visitors:',
      words: 'Room for boats\nA café\nTours',
    },
    {
      name: 'that are sentences',
      above: 'The plan has these parts:',
      words: 'Boats are mended in the old hall.\nThe new hall is for ferries.',
    },
    {
      name: 'with semicolons, in small letters',
      above: 'The new fund pays for:',
      words: 'tours of the yard;\nferries; and\nbuses.',
    },
    {
      name: 'that tell what one does',
      above: 'The plan allows members to:',
      words: 'Vote\nSell their boats',
    },
    {
      name: 'that ask',
      above: 'The talks ask three things:',
      words: 'Who pays?\nWho sails?\nWho mends the boats?',
    },
    { name: 'of names', above: 'Board members:', words: 'Ada Berg, chair\nTom Ray, Dr. of law' },
    { name: 'that are all figures', above: 'The lots that are recalled:', words: 'A12\nB13' },
  ])('$name', ({ above, words }) => {
    expect(entries(words, above)).toEqual(words.split('\n'))
    expect(entries(`${above}\n${words}`, 'It opened in May.')).toEqual([`# ${above}`, ...words.split('\n')])
    expect(labelLines(words, 'It opened in May.')).toEqual([])
  })

  test('up to a sentence below them', () => {
    expect(
      entries(
        'Orme\nTarn\nThe mills of both are open all year round.',
        'Two towns have a mill of their own:',
      ),
    ).toEqual(['Orme', 'Tarn', '# The mills of both are open all year round.'])
  })

  test.each([
    ['an address', 'The exhibition is shown at:', 'Holm Hall\n12 High Street\nTarn'],
    ['where something goes', 'Please send your entries by 4 May to:', 'Holm Hall\n12 High Street\nTarn'],
    ['whom to reach', 'For more information, please contact:', 'Ada Berg\nHead of Press\nHolm Hall'],
    [
      'whom the press is to reach',
      'Your press contact for all things of the yard:',
      'Ada Berg\nTom Ray\nEva Holm',
    ],
    [
      'lines of which one goes on in the next',
      'The tour has these three stops:',
      'The Ferry Museum of\nTarn\nThe hall',
    ],
    [
      'verse without a comma at first',
      'This is the song that they wrote:',
      'Over the water\nOver the hills,\nHome',
    ],
    ['what can be reached', 'The yard has these ways to be reached:', 'The gate\npress@berg.example'],
    ['verse', 'The song that they wrote goes like this:', 'Over the water we go,\nOver the hills\nHome'],
    [
      'a wrapped sentence',
      'She made one thing clear to all of them:',
      'The Ferry Museum opens on Monday and\nTarn pays.',
    ],
    [
      'one that is wrapped before a name',
      'She made one thing clear to all:',
      'The yard will open with Ada\nBerg as its head.',
    ],
    ['a signature', 'With all good wishes and kind regards:', 'Ada Berg\nChair'],
    [
      'what people said',
      'Two of the guests told us what they think:',
      '“It was great.”\n“I loved it.”\n“So did I.”',
    ],
    ['a new address', 'The new address of the yard in Tarn will be:', 'Pier House\n12 High Street\nTarn'],
    [
      'where something is found',
      'The ticket office of the yard can be found here:',
      'Pier House\nHigh Street\nTarn',
    ],
    [
      'an address behind other words',
      'From June on the yard has its seat in:',
      'Pier House\n12 High Street\nTarn',
    ],
    [
      'a song',
      'The song of the choir begins like so:',
      'The boat goes out at five\nThe boat comes in at ten',
    ],
    [
      'verse that goes on',
      'The choir of the yard then began:',
      'The boat goes out at five\nAnd it comes in at ten\nTo sea',
    ],
    [
      'who signs',
      'We thank everyone who has waited so long:',
      'Ada Berg, Mayor of Tarn\nTom Ray, Head of the Yard',
    ],
    [
      'a call',
      'This is how it went between the two:',
      'Boat: Are you there\nPier: We are here\nBoat: Then we go',
    ],
    ['what one said', 'The head of the yard then said:', 'We sail today.\nWe sail well.'],
    ['notes', 'Notes to editors:', 'Holm was founded in 1911.\nIt has 40 staff.'],
    ['a section about a house', 'About Holm Ferries:', 'Holm Ferries sails to Tarn.\nIt has 40 staff.'],
    ['one line', 'It was the old rule of the yard:', 'No boat leaves'],
  ])('and no list: %s', (_, above, words) => {
    expect(labelLines(words, above)).toEqual([])
  })

  test('that stand in one paragraph with a long one', () => {
    const lead = `The new hall of the yard, which has been built by forty people from the old harbour and the villages around it in less than two years, offers:`
    expect(
      kinds(`${TOP}\n\nIt opened.\n\n${lead}\nRoom for boats\nA café\n\nIt is open.\n`).slice(-4),
    ).toEqual([
      `paragraph: ${lead}`,
      'list-item: Room for boats',
      'list-item: A café',
      'paragraph: It is open.',
    ])
  })

  test('and sentences below a long one are paragraphs', () => {
    const lead = `The yard has told what it will do for those who work in it on every day of the winter, when the hall is cold and the boats come in late at night:`
    const sentences = 'A hot drink is free.\nThe hall opens at five.\nIt is owned by the town.'
    expect(labelLines(sentences, lead)).toEqual([])
    expect(kinds(`${TOP}\n\nIt opened.\n\n${lead}\n${sentences}\n\nIt is open.\n`).slice(-5)).toEqual(
      [lead, ...sentences.split('\n'), 'It is open.'].map((words) => `paragraph: ${words}`),
    )
  })

  test('in time that grows with their length', () => {
    for (const piece of ['ok, ', 'a ', 'Aa ', 'send a ', '. ', 'A b\n', '; and\n'])
      expect(labelLines(`${piece.repeat(500)}\nA`, `${piece.repeat(300)}:`).length).toBeLessThan(2000)
  })
})
