import { describe, expect, test } from 'vitest'
import { joinWrapped } from '../../../src/corpus/formats/unwrap.ts'

/** Two paragraphs by which a width of 60 can be told. */
const PROSE = `The yard in the old harbour of Tarn builds twelve gliders a
year for those who survey the sea floor between the islands
and the mainland, and for one university on the other side
of the bay.`
const FLOWING = PROSE.replaceAll('\n', ' ')

function beside(words: string): string {
  return joinWrapped(`${PROSE}\n\n${words}`).slice(FLOWING.length + 2)
}

describe('lines that were wrapped are one', () => {
  test('in running text', () => {
    expect(joinWrapped(PROSE)).toBe(FLOWING)
  })

  test.each([
    {
      name: 'a headline in capitalised words',
      words: 'Orme Valley Trust Opens a Second Yard for Gliders in the\nOld Harbour',
    },
    {
      name: 'a name over a line end, and a figure',
      words: 'She was appointed by the Board of the Orme Valley Harbour\nTrust in the spring with\n14 others',
      one: 'She was appointed by the Board of the Orme Valley Harbour Trust in the spring with\n14 others',
    },
    {
      name: 'an item of a list that hangs behind its mark',
      words: '- tours of the yard, on every day but Monday and only with a\n  guide\n- coffee',
      one: '- tours of the yard, on every day but Monday and only with a guide\n- coffee',
    },
    {
      name: 'a dash in a sentence',
      words:
        'The largest of the islands is reached by the night ferries\n- if there is no ice - in nine hours.',
    },
    {
      name: 'a word at its hyphen',
      words: 'It was opened in the presence of the founder and of a great-\ngranddaughter of hers.',
      one: 'It was opened in the presence of the founder and of a great-granddaughter of hers.',
    },
    {
      name: 'a hyphen that stands for the rest of a word, in German',
      words: 'Die Gleiter aus dem alten Hafen sind in der ganzen Nord-\nund Ostsee im Einsatz.',
    },
    {
      name: 'a place and a day in a sentence',
      words:
        'She said that she would not come back to the old harbour of\nTarn, 14 March 2026 being a day on which nobody had come.',
    },
    {
      name: 'what is counted in a sentence',
      words:
        'It has (1) the yard in the old harbour and all its gliders;\n(2) the mill; and (3) the ferries that are laid up in winter.',
    },
    {
      name: 'an hour in a sentence',
      words: 'In summer the last of the ferries to the outer islands is at\n10.30 in the evening.',
    },
    {
      name: 'a label that is broken',
      words: 'More can be had by whoever wants to know it all from: Media\nContact: Maria Lind.',
    },
    {
      name: 'a name in bars',
      words: 'The partners of the yard are the Institute, and Fox | Lind |\nBerg of Tarn.',
    },
    {
      name: 'names at the beginning of lines of a sentence',
      words:
        'Opened by the Mayor were the yard, the mill and the hall of:\nTarn, Linden and Corran, and those of the islands that lie\nOff the coast.',
    },
    {
      name: 'an end that is short of the width and breaks a sentence off',
      words: 'The night ferries to the outer islands end on\n28 March.',
    },
    {
      name: 'a first line that tells something and ends with a part of a name',
      words: 'Orme has sold the rights to the glider Silver Tern\nZero and will stop building it in May.',
    },
    {
      name: 'a sentence behind a long address',
      words:
        'More can be read by whoever wants to know all of it under\nhttps://www.orme.example/yards/port-of-tarn/gliders/twelve-a-year/why-they-float\nand at the yard.',
    },
  ])('$name', ({ words, one }) => {
    expect(beside(words)).toBe(one ?? words.replaceAll('\n', ' '))
  })

  test('with two blanks behind a sentence where the text has them', () => {
    const words = `It floats.  Nobody had thought so, and least of all the yard.
Twelve more are to be built for those who had hoped for it
all along, whatever they pay for it and however long these
have waited.`
    expect(joinWrapped(words)).toBe(words.replace('yard.\n', 'yard.  ').replaceAll('\n', ' '))
  })
})

test('a field ends a sentence, however many lines it has', () => {
  const words =
    'This was written by Maria Lind of the trust and its partner at\nthe yard for whoever wants to know it, as far as anyone does.\nContact: Maria Lind, 020 7946 0102'
  expect(beside(words)).toBe(words.replace('\n', ' '))
})

describe('a line end that was meant stays', () => {
  test.each([
    { name: 'lines of a contact', words: 'Maria Lind\nHead of Communications\npress@orme.example' },
    {
      name: 'a headline over its dateline',
      words:
        'Orme Valley Trust Opens a Second Yard for Underwater Gliders\nTARN, 14 March 2026 - Orme Robotics will move.',
    },
    {
      name: 'a headline over a dateline that has a wire and no date',
      words:
        'Orme Valley Trust Opens a Second Yard for Underwater Gliders\nTARN (Corran Wire) - Orme Robotics will move.',
    },
    {
      name: 'a headline over a sentence',
      words:
        'Orme Valley Trust Opens a Second Yard for Underwater Gliders\nThe Orme Valley Trust today opened a yard.',
    },
    {
      name: 'a heading as long as a line over its text',
      words: 'About the Orme Valley Trust of Port Tarn and All Its Harbours\nOrme Valley Trust keeps mills.',
    },
    {
      name: 'hours of a programme',
      words:
        '09:00 Opening of the yard by the Mayor of Port Tarn, Ines Holm\n09:30 Tour of the yard with Ada Berg and those who work in it.\n10:00 Coffee',
    },
    ...['–', '—', '→', '+', '(1)', 'a)'].map((mark) => ({
      name: `items with ${mark}`,
      words: `${mark} The yard in the old harbour of Tarn builds twelve gliders\n${mark} The yard in the new harbour of Linden builds four ships\n${mark} Others`,
    })),
    {
      name: 'a list without marks',
      words:
        'Adults with a guide, on Mondays, Tuesdays, and Wednesdays: $14\nChildren with a guide, on Mondays, Tuesdays and Sundays: $12\nAll others: $40',
    },
    {
      name: 'a list without marks under what leads it in',
      words:
        'Speakers:\nAda Berg, chief executive of Orme Robotics and Linden Mills\nPaulo Ribeiro, chief engineer of the yard of Tarn and Kelso',
    },
    {
      name: 'an address',
      words: 'Corran Mills\nOld Customs House, Third Floor, 14 Harbour Street, Old Harbour\nPort Tarn',
    },
    {
      name: 'questions and answers',
      words: 'Q: How many gliders does the yard in the harbour of Tarn build?\nA: Twelve a year.',
    },
    {
      name: 'quoted mail',
      words:
        '> The yard in the old harbour of Tarn builds twelve gliders a\n> year for those who survey the sea.\nYes it does.',
    },
    {
      name: 'dots that lead to a figure',
      words:
        'Net sales of the yard ......................... $4.2 million\nNet income of the yard ........................ $1.2 million',
    },
    {
      name: 'a signature with bars',
      words:
        'Maria Lind | Head of Communications | Orme Valley Trust Tarn\nHarbour Street 14 | Old Harbour | Port Tarn | 020 7946 0102',
    },
    { name: 'a heading over its text', words: 'About the trust\nOrme Valley Trust keeps mills.' },
    {
      name: 'a field behind a full line',
      words: 'Orme Valley Trust, 14 Harbour Street, Old Harbour, Port Tarn\nPhone: 020 7946 0102',
    },
    {
      name: 'items of a list, full or not',
      words: '- tours of the yard on every day but Monday, with a guide at\n- coffee\n2. ferries',
    },
    {
      name: 'a list under what leads it in',
      words: 'Three things are free for all until the end of June, namely:\n- tours',
    },
    {
      name: 'a table',
      words:
        'Gliders built in the yard in Tarn          2024       2025\nof which for universities                     3          4',
    },
    {
      name: 'a headline that tells something over a sentence about the same',
      words:
        'Orme has sold the rights to the glider Silver Tern\nOrme today said that it has sold the rights.',
    },
    {
      name: 'a headline without a verb of its own',
      words: 'Second yard in the harbour of Tarn for Silver Tern\nZero will be built by twelve from May on.',
    },
    {
      name: 'a headline in capitals over running type',
      words: 'ORME VALLEY TRUST OPENS SECOND YARD FOR UNDERWATER GLIDERS\nTwelve a year are to be built',
    },
    {
      name: 'the first line of a paragraph that stands further in',
      words: 'It is the second of its kind on this coast, as far as anyone.\n    Twelve more are planned.',
    },
    {
      name: 'a rule',
      words: 'It is the second of its kind on this coast, as far as anyone\n------------\nknows',
    },
    {
      name: 'a line longer than the others',
      words:
        'Orme Valley Trust opens a second yard for underwater gliders in the old harbour of Port Tarn, where herring was salted\nTwelve a year',
    },
  ])('$name', ({ words }) => {
    expect(beside(words)).toBe(words)
  })

  test.each([
    { name: 'short lines', words: 'Maria Lind\nhead of communications\nof the trust\nand its yards' },
    {
      name: 'a headline broken by hand over text that is not wrapped',
      words: `Old mill by the river grinds again after fourteen years\nand nobody knows why it stopped\n\n${FLOWING}`,
    },
    {
      name: 'lines of all lengths',
      words:
        'The yard in the old harbour builds twelve gliders\na year\nfor those who survey the sea floor between the islands and the\nmainland and for\none university.',
    },
  ])('where a text is not wrapped: $name', ({ words }) => {
    expect(joinWrapped(words)).toBe(words)
  })
})

test('a long text of one kind of line is read at once', () => {
  for (const line of [
    'a b',
    `${'ab '.repeat(20)}`,
    '   ',
    '- a',
    '....',
    'x'.repeat(80),
    'A b',
    'A:',
    '(a) b',
    'a | b | c',
    '@'.repeat(90),
  ])
    expect(joinWrapped(`${line}\n`.repeat(100_000)).length).toBeGreaterThan(0)
})
