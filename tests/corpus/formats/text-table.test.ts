import { describe, expect, test } from 'vitest'
import { toDocument } from '../../../src/corpus/document.ts'
import { parseText } from '../../../src/corpus/formats/text.ts'
import { expectSound } from '../sound.ts'

/** The rows of a text, those that name the columns marked with `#`. */
function rowsOf(source: string): string[] {
  const { text, blocks } = parseText(source)
  return blocks.flatMap(({ kind, level, start, end }) =>
    kind === 'table-row' ? [`${level === 0 ? '# ' : ''}${text.slice(start, end)}`] : [],
  )
}

describe('lines between bars are the rows of a table', () => {
  test.each([
    {
      name: 'with dashes under the header',
      text: '| Month | Tonnes |\n| --- | ---: |\n| May | 1,700 |\n| June | 1,800 |',
      rows: ['# Month | Tonnes', 'May | 1,700', 'June | 1,800'],
    },
    {
      name: 'without them, where the first has no figure',
      text: '| Month | Tonnes |\n| May | 1,700 |',
      rows: ['# Month | Tonnes', 'May | 1,700'],
    },
    {
      name: 'drawn as a box, with room in their cells',
      text: '+-------+-------+\n| Yard  | Boats |\n+-------+-------+\n| Bray  |   500 |\n| Tarn  |   400 |\n+-------+-------+',
      rows: ['# Yard | Boats', 'Bray | 500', 'Tarn | 400'],
    },
    {
      name: 'set closely, under a line of words',
      text: 'Deliveries:\n|Month|Tonnes|\n|May|1,700|\n|June||',
      rows: ['# Month | Tonnes', 'May | 1,700', 'June |'],
    },
    {
      name: 'with figures from the first on have no header',
      text: '| Halls | 4 |\n| Cranes | 12 |',
      rows: ['Halls | 4', 'Cranes | 12'],
    },
  ])('$name', ({ text, rows }) => {
    expect(rowsOf(text)).toEqual(rows)
    expectSound(toDocument('a.txt', new TextEncoder().encode(`Norvik opens a yard\n\n${text}\n`)))
  })

  test.each([
    ['one line alone', '| Month | Tonnes |'],
    ['words with bars between', 'Ann Lee | Press Officer | 020 7946 0000\nTom Ray | Chair | 020 7946 0001'],
    ['another number of cells', '| Month | Tonnes |\n| May | June | July |'],
    ['a bar before quoted lines', '| The yard opens in May,\n| and closes in June.'],
  ])('but not %s', (_, text) => {
    expect(rowsOf(text)).toEqual([])
  })

  test('of a wrapped text are not run together', () => {
    const line = 'Norvik Marine has opened a yard in the old harbour of Tarn, and there'
    const text = `${line}\nare four halls in it, of which the largest is as long as a ferry, they\nsay, and the others are somewhat shorter than that.\n|Hall of the old harbour in the town of Tarn|The length in metres|\n|North|84|\n|South|31|`
    expect(rowsOf(text)).toEqual([
      '# Hall of the old harbour in the town of Tarn | The length in metres',
      'North | 84',
      'South | 31',
    ])
  })
})

describe('lines in columns are the rows of a table', () => {
  test.each([
    {
      name: 'years over the columns, without a label of their own, name them',
      text: '              2024    2023\nAdults       7,410   6,902\nChildren     2,115   1,988',
      rows: ['# 2024    2023', 'Adults       7,410   6,902', 'Children     2,115   1,988'],
    },
    {
      name: 'quarters and dates behind a label name the columns too',
      text: 'Visits     Q3        Mar. 31\nAdults     7,410     6,902\nChildren   2,115     1,988',
      rows: ['# Visits     Q3        Mar. 31', 'Adults     7,410     6,902', 'Children   2,115     1,988'],
    },
    {
      name: 'words over figures name the columns',
      text: 'Hall       Seats   Boxes\nNorth      840     12\nSouth      310     4',
      rows: ['# Hall       Seats   Boxes', 'North      840     12', 'South      310     4'],
    },
    {
      name: 'a row may say "free" where the others have figures',
      text: 'Ticket    Single   Return\nAdult     $9.40    $17.20\nChild     $4.70    $8.60\nCar       $31      $58\nBicycle   free     free',
      rows: [
        '# Ticket    Single   Return',
        'Adult     $9.40    $17.20',
        'Child     $4.70    $8.60',
        'Car       $31      $58',
        'Bicycle   free     free',
      ],
    },
    {
      name: 'two lines of words are one header',
      text: 'Name of    Number of\nthe hall   its seats\nNorth      840\nSouth      310\nWest       95\nEast       72',
      rows: [
        '# Name of    Number of\nthe hall   its seats',
        'North      840',
        'South      310',
        'West       95',
        'East       72',
      ],
    },
    {
      name: 'lines of words, of days and of years over the columns are one header',
      text: '            Three months         Six months\n          Jun. 28,  Jun. 29,   Jun. 28,  Jun. 29,\n              2025      2024       2025      2024\nAdults       7,410     6,902     14,410    13,902\nChildren     2,115     1,988      4,115     3,988',
      rows: [
        '# Three months         Six months\n          Jun. 28,  Jun. 29,   Jun. 28,  Jun. 29,\n              2025      2024       2025      2024',
        'Adults       7,410     6,902     14,410    13,902',
        'Children     2,115     1,988      4,115     3,988',
      ],
    },
    {
      name: 'a sheet of facts has no header',
      text: 'Owner:       Orme Mills\nBuilder:     Tarn Works\nLength:      142 metres\nCrew:        64',
      rows: [
        'Owner:       Orme Mills',
        'Builder:     Tarn Works',
        'Length:      142 metres',
        'Crew:        64',
      ],
    },
    {
      name: 'a row of years under a header is none itself',
      text: 'Hall       Founded   Rebuilt\nNorth      1921      1984\nSouth      1930      2004',
      rows: ['# Hall       Founded   Rebuilt', 'North      1921      1984', 'South      1930      2004'],
    },
    {
      name: 'a first line with figures of its own is no header',
      text: 'North      840     12\nSouth      310     4\nWest       95      2',
      rows: ['North      840     12', 'South      310     4', 'West       95      2'],
    },
    {
      name: 'a first line of fewer columns with a figure of its own is no header',
      text: 'Hall 12    2021\nHall 14    2023    840\nHall 15    2024    310',
      rows: ['Hall 12    2021', 'Hall 14    2023    840', 'Hall 15    2024    310'],
    },
    {
      name: 'columns may be set with tabs',
      text: 'Hall\tSeats\nThe north hall\t840\nWest\t310',
      rows: ['# Hall\tSeats', 'The north hall\t840', 'West\t310'],
    },
    {
      name: 'a change with its sign is a figure, and no number to call',
      text: '$m        Q2 2031   Q2 2030    Change\nNorth        84.0      80.1     +4.9%\nSouth        31.0      36.4    -14.8%\nWest      1,204.5   1,090.0    +114.5',
      rows: [
        '# $m        Q2 2031   Q2 2030    Change',
        'North        84.0      80.1     +4.9%',
        'South        31.0      36.4    -14.8%',
        'West      1,204.5   1,090.0    +114.5',
      ],
    },
    {
      name: 'a rule under the names of the columns or over a total is no row',
      text: 'Hall       2031    2030\n-----------------------\nNorth       840     812\nSouth       310     300\n         ======  ======\nBoth      1,150   1,112',
      rows: [
        '# Hall       2031    2030',
        'North       840     812',
        'South       310     300',
        'Both      1,150   1,112',
      ],
    },
    {
      name: 'the mark of a footnote behind the name of a column is no figure',
      text: '            Weekdays   Weekends (1)   Groups [2]\nAdults          8.40          9.60         6.00\nAge 5 to 15     4.20          4.80         3.00',
      rows: [
        '# Weekdays   Weekends (1)   Groups [2]',
        'Adults          8.40          9.60         6.00',
        'Age 5 to 15     4.20          4.80         3.00',
      ],
    },
    {
      name: 'a figure in brackets is one',
      text: 'North      840     (12)\nSouth      310     (4)\nWest       95      (2)',
      rows: ['North      840     (12)', 'South      310     (4)', 'West       95      (2)'],
    },
  ])('$name', ({ text, rows }) => {
    expect(rowsOf(text)).toEqual(rows)
  })
})

describe('what only looks like a table is none', () => {
  test.each([
    {
      name: 'contacts in two columns',
      text: 'Press desk 1         Press desk 2\n+47 22 55 01 34      +47 22 55 01 35\nRoom 14              Room 15\nmara@mill.example    olan@mill.example',
    },
    {
      name: 'numbers of any country beside what they are for',
      text: 'Hall 1       +354 581 2345\nHall 2       +1-604-555-0122\nHall 3       +49 (0)30 555 0199',
    },
    {
      name: 'lines with a rule between them that are no columns',
      text: 'North wing of 2031\n------------------\nSouth wing of 2032\n------------------\nWest wing of 2033',
    },
    {
      name: 'telephone numbers beside names',
      text: 'Mara Lind        555-014-2231\nOlan Petrescu    555-014-2232\nIda Solberg      555-014-2233',
    },
    {
      name: 'a list whose marks stand apart',
      text: '1.  Hall 3 has 840 seats\n2.  Hall 4 has 310 seats\n3.  Hall 5 has 95 seats',
    },
    {
      name: 'short sentences with two spaces between them',
      text: 'Hall 3 opened in June.  Hall 4 opened in 2021\nHall 5 opened in July.  Hall 6 opened in 2022\nHall 7 opened in June.  Hall 8 opened in 2023',
    },
    {
      name: 'wide spaces that stand nowhere below each other',
      text: 'North  holds 840 people\nThe south hall  holds 310 of them\nThe west hall of the mill  holds 95 now',
    },
    { name: 'two lines', text: 'North      840\nSouth      310' },
    {
      name: 'lines of words only',
      text: 'North    Mara Lind\nSouth    Olan Petrescu\nWest     Ida Solberg',
    },
    {
      name: 'sentences with two spaces between them',
      text: 'The north hall of the restored mill has 840 seats and 12 boxes, all of oak.  It opened in 2024.\nThe south hall of the restored mill has 310 seats and 4 boxes, all of ash.  It opened in 2023.\nThe west hall of the restored mill has 95 seats and 2 boxes, all of elm.  It opened in 2022.',
    },
  ])('$name', ({ text }) => {
    expect(rowsOf(text)).toEqual([])
  })
})

test('the lines before and behind a table stay paragraphs of their own', () => {
  const { text, blocks } = parseText(
    'Seats by hall:\nHall     Seats\nNorth    840\nSouth    310\nAll halls are heated.',
  )
  expect(blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
    'paragraph: Seats by hall:',
    'table-row: Hall     Seats',
    'table-row: North    840',
    'table-row: South    310',
    'paragraph: All halls are heated.',
  ])
})

test('in a release each row stands at its exact place and is led by its header', () => {
  const document = toDocument(
    'halls.txt',
    new TextEncoder().encode(
      'Alder Mill Opens Three Halls\r\n\r\nCORRAN, March 12, 2025 -- The mill opened today.\r\n\r\n            Seats   Boxes\r\n  North     840     12\r\n  South     310     4\r\n\r\nAll halls are heated.\r\n',
    ),
  )
  expectSound(document)
  const { text, blocks } = document
  const rows = blocks.filter(({ kind }) => kind === 'table-row')
  expect(rows.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Seats   Boxes',
    'North     840     12',
    'South     310     4',
  ])
  const [header, ...others] = rows
  for (const { lead } of others) expect(blocks[lead ?? -1]).toBe(header)
})

describe('bars between the cells, without any at their ends, part a table', () => {
  test.each([
    {
      name: 'of figures',
      text: 'Month | Tonnes | Share\nMay | 1,700 | 4%\nJune | 1,800 | 5%',
      rows: ['# Month | Tonnes | Share', 'May | 1,700 | 4%', 'June | 1,800 | 5%'],
    },
    {
      name: 'of two columns',
      text: 'Ticket | Price\nAdult | £14\nChild | £9',
      rows: ['# Ticket | Price', 'Adult | £14', 'Child | £9'],
    },
    {
      name: 'whose labels have no name',
      text: ' | 2024 | 2025\nWomen | 7.4 | 6.3\nMen | 6.5 | 5.9',
      rows: ['# | 2024 | 2025', 'Women | 7.4 | 6.3', 'Men | 6.5 | 5.9'],
    },
    {
      name: 'of words, three columns and a name for each',
      text: 'Date | Hall | Soloist\nMonday | Orme | Ada Berg\nTuesday | Tarn | Tom Ray',
      rows: ['# Date | Hall | Soloist', 'Monday | Orme | Ada Berg', 'Tuesday | Tarn | Tom Ray'],
    },
  ])('$name', ({ text, rows }) => {
    expect(rowsOf(text)).toEqual(rows)
  })

  test.each([
    ['links', 'Website | News | Shop\nTours | Boats | Hall'],
    [
      'contacts',
      'Ada Berg | Press officer | +44 20 7946 0018\nTom Ray | Press officer | +44 20 7946 0019\nEva Holm | Chair | eva@berg.example',
    ],
    [
      'numbers to call',
      'Ada Berg | Press officer | 01632 960123\nTom Ray | Director | 01632 960124\nEva Holm | Chair | 01632 960125',
    ],
    ['names', 'Ada Berg | Chair\nTom Ray | Treasurer\nEva Holm | Clerk'],
    [
      'a sentence',
      'The yard | the hall | 3 boats.\nIt has | they say | 4 more.\nThat is | in all | 7 boats.',
    ],
    ['a programme', '10:00 | Doors\n11:00 | Talk\n12:00 | Lunch'],
  ])('and none of %s', (_, text) => {
    expect(rowsOf(text)).toEqual([])
  })
})

test.each([
  {
    name: 'things with a number in their names',
    text: '            Boat 3    Boat 4 Max\nWeight      4.1 t     5.3 t\nLength      12 m      14 m',
    header: '# Boat 3    Boat 4 Max',
  },
  {
    name: 'rates',
    text: 'Group\tBoats\tFaults per 1,000 boats\nOld\t391\t18.2\nNew\t402\t12.0',
    header: '# Group\tBoats\tFaults per 1,000 boats',
  },
  {
    name: 'a time from nothing to some speed',
    text: 'Van     0–100 km/h   Range (km)\nWren    9.8 s        402\nFinch   6.1 s        388',
    header: '# Van     0–100 km/h   Range (km)',
  },
  {
    name: 'years, one with the mark of a footnote beside them',
    text: '£m\t2026\t2025\tChange (3)\nRevenue\t1,284\t1,197\t7.3%\nProfit\t148\t118\t24.9%',
    header: '# £m\t2026\t2025\tChange (3)',
  },
])('the first line names columns: $name', ({ text, header }) => {
  expect(rowsOf(text)[0]).toBe(header)
})

test('a first line with values of its own names none', () => {
  expect(rowsOf('Women\t7.4\tup 3\nMen\t6.5\tup 2\nAll\t6.9\tup 3')[0]).toBe('Women\t7.4\tup 3')
})

test('support by email is a value, and an address is none', () => {
  expect(rowsOf('Plan\tPrice\tSupport\nSmall\t$190\tEmail\nLarge\t$420\tPhone')).toHaveLength(3)
  expect(rowsOf('Office\tFloor\tSide\nEmail\t3\tLeft\nPhone\t4\tRight')).toEqual([])
})

test.each([
  'Ann Lee   Tel 01632 960123\nTom Ray   Tel 01632 960124\nEva Holm  Tel 01632 960125',
  'Ann Lee   Tel. 01632 960123\nTom Ray   Tel. 01632 960124\nEva Holm  Tel. 01632 960125',
  'Ann Lee   Phone   01632 960123\nTom Ray   Phone   01632 960124\nEva Holm  Phone   01632 960125',
])('numbers to call are no table: %j', (text) => {
  expect(rowsOf(text)).toEqual([])
})
