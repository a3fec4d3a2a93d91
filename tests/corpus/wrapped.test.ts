import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDocument } from '../../src/corpus/document.ts'
import { parseMarkdown } from '../../src/corpus/formats/markdown.ts'
import { parseText } from '../../src/corpus/formats/text.ts'
import type { Document } from '../../src/model.ts'
import { bytes } from './fixtures.ts'

/** Paragraphs of an invented release, each of one line or of several whose ends are meant. */
const release = fc
  .record({
    top: fc.constantFrom([], ['PRESS RELEASE'], ['Orme Valley Trust · Press release no. 14']),
    headline: fc.constantFrom(
      'Orme Valley Trust Opens a Second Yard for Underwater Gliders in the Old Harbour of Port Tarn',
      'Ferries between Tarn and the outer islands are to run all night from the first Sunday in May on',
      'Old mill by the river grinds again',
    ),
    subhead: fc.constantFrom(
      [],
      ['Twelve gliders a year are to be built where herring was salted until the spring of 1988'],
    ),
    lead: fc.constantFrom(
      'PORT TARN, 14 May 2026 - The Orme Valley Trust (OVT) today opened a yard in which it builds gliders for those who survey the sea floor, as Mayor Ines Holm had announced in March. The yard cost EUR 14.5 million and employs 62 people.',
      'TARN, May 14, 2026 -- Orme Valley Trust, a charity that keeps mills and harbours in use, said that it had opened a yard for underwater gliders, the second on this coast. About 40 of those who work there live on the islands.',
    ),
    body: fc.uniqueArray(
      fc.constantFrom(
        'About 14,600 people came to see it in the first week, of which some 9,000 had never been on the quay before. Dr. Ada Berg of the Institute for Marine Research counted them.',
        '"We looked at nine harbours and came back to the first," said Ada Berg, chief executive of the Orme Valley Trust. "Nobody else had kept their slipway. I would not have believed it."',
        'Paulo Ribeiro, who leads the yard, said: "The oldest glider here has crossed the bay 412 times, and it is by no means the one that looks it."',
        'Work on the hall began on 3 March 2024 under the supervision of the Harbour Board of Tarn (HBT). It was to last two years. Frost, a strike and the discovery of a wreck of 1713 made it three, and EUR 2.1 million dearer than planned.',
        'The trust has raised 62 per cent of its income from members. In the United Kingdom and in Ireland it keeps 31 mills, 14 of which still grind.',
        'For the opening three things are free until 30 June:\n- tours of the yard, on every day but Monday and only in the company of those who work there\n- coffee\n- the ferry to the outer islands for all who were born on one of them, whatever passport they hold',
      ),
      { minLength: 2, maxLength: 6 },
    ),
    about: fc.constantFrom(
      [],
      [
        'About the Orme Valley Trust: Orme Valley Trust is a charity that has kept mills and harbours in use since 1962. It has 14,000 members and is based in Port Tarn.',
      ],
      [
        'About Orme Valley Trust',
        'Founded in 1962, Orme Valley Trust keeps mills and harbours in use. It has 14,000 members and is based in Port Tarn.',
      ],
    ),
    contact: fc.constantFrom(
      'Media contact:\nMaria Lind\nHead of Communications, Orme Valley Trust\n+44 20 7946 0102\npress@orme.example',
      'Contact: Maria Lind, press@orme.example, +44 20 7946 0102',
    ),
  })
  .map(({ top, headline, subhead, lead, body, about, contact }) => ({
    paragraphs: [...top, headline, ...subhead, lead, ...body, ...about, contact],
    lead: top.length + 1 + subhead.length,
  }))

test.each(['release.txt', 'release.md'])(
  'a release that is wrapped by hand reads like one that is not: %s',
  (file) => {
    fc.assert(
      fc.property(
        release,
        fc.integer({ min: 58, max: 84 }),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom('\n', '\r\n'),
        ({ paragraphs, lead }, width, isSpaced, isTight, lineEnd) => {
          const typed = isSpaced ? paragraphs.map(spaced) : paragraphs
          // A headline may stand right over its dateline.
          const joined = (words: readonly string[]): string =>
            words.map((one, at) => (at === 0 ? '' : isTight && at === lead ? '\n' : '\n\n') + one).join('')
          const wrapped = typed.map((words) =>
            words
              .split('\n')
              .map((line) => fold(line, width))
              .join('\n'),
          )
          expect(read(file, joined(wrapped).replaceAll('\n', lineEnd))).toEqual(read(file, joined(typed)))
        },
      ),
      { numRuns: 300 },
    )
  },
)

test('long lines of a text that is wrapped are paragraphs of their own', () => {
  const lines = [
    'Orme Valley Trust is a charity that has kept mills and harbours in use since 1962 and it has 14,000 members in the islands and is based in Port Tarn.',
    'It employs 412 people there and another 14 in the islands of Corran, and in the last year of all years it had a revenue of $14 million from members and mills.',
  ]
  const prose = fold(
    'The yard in the old harbour of Tarn builds twelve gliders a year for those who survey the sea floor between the islands and the mainland, and for one university on the other side of the bay.',
    60,
  )
  const { text, blocks } = parseText(`${prose}\n\n${lines.join('\n')}`)
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
    prose.replaceAll('\n', ' '),
    ...lines,
  ])
})

test('a wrapped quotation and item of Markdown lose the ends of their lines, a break that is meant stays', () => {
  const { text } = parseMarkdown(
    [
      '# The yard in the old harbour opens',
      '',
      '> “We looked at nine harbours and came back to the first one, whose',
      '> slipway nobody had touched,” said Ada Berg.',
      '',
      '* tours of the yard, on every day but Monday and only in the company',
      '  of those who work there',
      '',
      'The yard builds twelve gliders a year for those who survey the sea',
      'floor between the islands.  ',
      'It is open to all.',
      '',
      'Maria Lind',
      'Press Officer',
    ].join('\n'),
  )
  expect(text.split('\n\n').slice(1)).toEqual([
    '“We looked at nine harbours and came back to the first one, whose slipway nobody had touched,” said Ada Berg.',
    'tours of the yard, on every day but Monday and only in the company of those who work there',
    'The yard builds twelve gliders a year for those who survey the sea floor between the islands.\nIt is open to all.',
    'Maria Lind\nPress Officer',
  ])
})

test('a text that is wrapped as wide as code is one, too, where no line is longer', () => {
  const prose = fold(
    'The yard in the old harbour of Tarn builds twelve gliders a year for those who survey the sea floor between the islands and the mainland, and for one university on the other side of the bay, where they are put to the test in all weathers before they are sold to anybody else in the country. Nobody else on this coast has as many hands or as old a slipway, and next to nobody has an order book that runs for another nine years.',
    119,
  )
  expect(parseText(prose).text).toBe(prose.replaceAll('\n', ' '))
  const long =
    'It employs 412 people there and another 14 in the islands of Corran, and in the last year it had a revenue of $14 million from mills.'
  expect(parseText(`${prose}\n\n${long}`).text).toBe(`${prose}\n\n${long}`)
})

/** Two blanks behind each sentence. */
function spaced(words: string): string {
  return words.replace(/((?:\p{Ll}{2}|\d|\))[.!?]"?) (?=["\p{Lu}])/gu, '$1  ')
}

/** A line wrapped at a width; that of a list hangs behind its mark. */
function fold(line: string, width: number): string {
  const indent = line.startsWith('- ') ? '  ' : ''
  const lines: string[] = []
  let last = ''
  for (const [, word = '', blanks = ''] of line.matchAll(/(\S+)(\s*)/gu)) {
    if (last.trim() !== '' && last.length + word.length > width) {
      lines.push(last.trimEnd())
      last = indent
    }
    last += word + blanks
  }
  return [...lines, last].join('\n')
}

/** What is read of a release, with one blank for all white space. */
function read(file: string, source: string): unknown {
  const document = toDocument(file, bytes(source))
  const { title, subtitle, place, published, issuer, contacts, quotations, blocks, status } = document
  return {
    ...{ title, subtitle, place, published, issuer, status },
    contacts: contacts.map(({ name, role, organisation, email, phone }) => [
      ...[name, role, organisation, email, phone],
    ]),
    quotations: quotations.map((one) => [one.speaker, words(document, one)]),
    blocks: blocks.map((block) => `${block.kind}: ${words(document, block)}`),
  }
}

function words({ text }: Document, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end).replace(/\s+/gu, ' ')
}
