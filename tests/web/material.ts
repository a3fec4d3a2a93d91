import type { Answer, Block, BlockKind, Citation, Document } from '../../src/model.ts'

/**
 * Builds a document from its blocks; the text is their words, parted by a blank
 * line, or by a new line between the rows of a table.
 */
export function makeDocument(
  id: string,
  parts: readonly (readonly [BlockKind, string])[],
  given: Partial<Document> = {},
): Document {
  let text = ''
  const blocks: Block[] = []
  for (const [index, [kind, words]] of parts.entries()) {
    if (index > 0) text += kind === 'table-row' && parts[index - 1]?.[0] === 'table-row' ? '\n' : '\n\n'
    blocks.push({ kind, start: text.length, end: text.length + words.length, lead: null })
    text += words
  }
  return {
    id,
    file: `${id}.txt`,
    format: 'text',
    language: 'en',
    sha256: '0'.repeat(64),
    url: null,
    title: parts.find(([kind]) => kind === 'headline')?.[1] ?? id,
    subtitle: null,
    issuer: 'Harbour Office',
    place: 'Port Town',
    published: '2025-05-02',
    publishedFrom: 'dateline',
    wire: null,
    status: 'current',
    text,
    blocks,
    quotations: [],
    contacts: [],
    marks: {
      title: null,
      subtitle: null,
      dateline: spanOf(text, given.marks ? '' : DATELINE),
      place: null,
      published: null,
      issuer: null,
    },
    ...given,
  }
}

const DATELINE = 'PORT TOWN, May 2, 2025 — '

function spanOf(text: string, words: string) {
  const start = words === '' ? -1 : text.indexOf(words)
  return start === -1 ? null : { start, end: start + words.length }
}

/** Cites the first place of some words in a document. */
export function cite(
  document: Document,
  words: string,
  marker: number,
  given: Partial<Citation> = {},
): Citation {
  const start = document.text.indexOf(words)
  if (start === -1) throw new Error(`${document.id} does not hold "${words}"`)
  const end = start + words.length
  return {
    marker,
    documentId: document.id,
    passageId: `${document.id}#${start}-${end}`,
    quote: words,
    start,
    end,
    prefix: document.text.slice(Math.max(0, start - 32), start),
    suffix: document.text.slice(end, end + 32),
    title: document.title,
    issuer: document.issuer,
    place: document.place,
    published: document.published,
    url: `/documents/${document.id}#cite=${start}-${end}`,
    ...given,
  }
}

export function makeAnswer(question: string, given: Partial<Answer> = {}): Answer {
  const statements = given.statements ?? []
  return {
    question,
    resolvedQuestion: question,
    status: 'answered',
    answer: statements
      .map((s) => `${s.text} ${s.citations.map((marker) => `[${marker}]`).join('')}`)
      .join(' '),
    statements,
    notes: [],
    citations: [],
    confidence: 0.95,
    certainty: 'high',
    asOf: '2025-05-02',
    suggestions: [],
    index: { documents: 3, builtAt: '2025-08-14T00:00:00Z' },
    elapsedMs: 2,
    ...given,
  }
}

export const NIGHT = makeDocument(
  'lighthouse-night-1a2b',
  [
    ['status', 'FOR IMMEDIATE RELEASE'],
    ['headline', 'Lighthouse opens to night visitors'],
    ['subhead', 'Small groups climb the 214 steps after dark and see the lamp lit from inside'],
    [
      'paragraph',
      `${DATELINE}The Harbour Office opens the lighthouse at night from 1 June. Groups of at most fifteen climb the 214 steps with a guide and see the lamp lit from inside.`,
    ],
    [
      'paragraph',
      'The tours are the first in the tower’s history. Until 1987, when the light was automated, keepers lived on the third floor, and nobody else was let in after sunset. The stairs were made safe over the winter, and the lantern room was restored in 2023 with money from the regional fund.',
    ],
    [
      'paragraph',
      'Tickets for the evening tour cost €12, including a drink. Children under ten go free, and the last group starts at 23:00.',
    ],
    [
      'quotation',
      '“The lamp was always for people out there,” said Ada Holm, harbour master. “Now it is for people in here, too.”',
    ],
    ['heading', 'What visitors will find'],
    ['paragraph', 'Each evening has three stations:'],
    ['list-item', 'the keepers’ kitchen on the third floor, as it was left in 1987;'],
    ['list-item', 'the clockwork that turned the lens, wound by hand every four hours;'],
    ['list-item', 'the lantern room, with the lamp lit.'],
    ['heading', 'Tours in the season'],
    ['table-row', 'Month | Evenings | Groups a night | Price'],
    ['table-row', 'June | 12 | 3 | €12'],
    ['table-row', 'July | 20 | 4 | €12'],
    ['table-row', 'August | 22 | 4 | €14'],
    [
      'paragraph',
      'Bookings open on 12 May. The Harbour Office expects about 4,000 visitors in the first season, which ends on 31 August. Tours are cancelled when the wind is above 60 kilometres an hour.',
    ],
    [
      'boilerplate',
      'About the Harbour Office. It has run the port of Port Town and its lights since 1871. It employs 140 people and is owned by the town.',
    ],
    ['source', 'Source: Harbour Office'],
    ['contact', 'CONTACT:\nMira Sand, press officer\nTel: +00 555 0100\nmira.sand@harbour.example'],
  ],
  { subtitle: 'Small groups climb the 214 steps after dark and see the lamp lit from inside' },
)

export const SUMMER = makeDocument(
  'lighthouse-summer-3c4d',
  [
    ['headline', 'Summer season at the lighthouse'],
    [
      'paragraph',
      'The evening tour costs €10. It is given on Fridays in July and August, when the weather allows.',
    ],
    [
      'paragraph',
      'The lantern room can be seen through glass only, since its restoration is still under way.',
    ],
  ],
  { published: '2024-05-09', status: 'replaced' },
)

/** By the places of the blocks below: items under an item, rows under their header. */
const LEADS: Readonly<Record<number, number>> = {
  3: 1,
  4: 3,
  5: 3,
  6: 1,
  7: 1,
  8: 7,
  9: 7,
  10: 1,
  11: 10,
  12: 10,
}

const FAIR_PARTS = makeDocument('harbour-fair-7a8b', [
  ['headline', 'Harbour fair returns'],
  [
    'paragraph',
    `${DATELINE}The fair returns in June. See the plan at https://fair.example/plan?day=1, or come.`,
  ],
  ['quotation', '“Everybody who ever missed a boat is welcome.”'],
  ['list-item', 'come in one of two ways:'],
  ['list-item', 'by bus,'],
  ['list-item', 'by ferry;'],
  ['list-item', 'leave the car at home.'],
  ['table-row', 'Month | Days'],
  ['table-row', 'June | 4'],
  ['table-row', 'July | 2'],
  ['table-row', 'Pier | Ferries'],
  ['table-row', 'North | 3'],
  ['table-row', 'South | 5'],
  ['paragraph', 'A link such as javascript:alert(1) leads nowhere.'],
  ['note', '###'],
  ['note', 'View the original on the wire'],
  ['note', 'Notes to editors: pictures are free to use.'],
  ['contact', 'CONTACT:\nMira Sand\nTel: +00 555 0100\nmira.sand@harbour.example'],
])
const CONTACT_AT = FAIR_PARTS.text.indexOf('CONTACT:')

/** Lists in lists, two tables in a row, chrome of a wire, addresses, and two pages. */
export const FAIR: Document = {
  ...FAIR_PARTS,
  blocks: FAIR_PARTS.blocks.map((block, index) => ({ ...block, lead: LEADS[index] ?? null })),
  quotations: [
    {
      start: FAIR_PARTS.text.indexOf('“Everybody'),
      end: FAIR_PARTS.text.indexOf('welcome.”') + 9,
      speaker: { name: 'Ada Holm', role: 'harbour master' },
    },
  ],
  contacts: [
    {
      name: 'Mira Sand',
      role: null,
      organisation: null,
      email: 'mira.sand@harbour.example',
      phone: '+00 555 0100',
      url: null,
      start: CONTACT_AT,
      end: FAIR_PARTS.text.length,
    },
  ],
  pages: [
    { page: 1, start: 0 },
    { page: 2, start: FAIR_PARTS.text.indexOf('July |') },
  ],
}

/** What a hostile file may hold: markup, script addresses, direction controls, one endless word. */
export const HOSTILE = makeDocument(
  'hostile-5e6f',
  [
    ['headline', '<img src=x onerror="document.title=\'owned\'"> <script>document.title="owned"</script>'],
    [
      'paragraph',
      'Click <a href="javascript:document.title=\'owned\'">here</a> & see \u202Edesrever\u202C and \u2066isolated.',
    ],
    ['paragraph', `The price is \u202E21€ for everyone in this ${'endless'.repeat(60)} sentence.`],
    ['table-row', `<b>Cell</b> | ${'wide'.repeat(80)}`],
    ['table-row', '</td><script>document.title="owned"</script> | 2'],
    ['paragraph', 'تبلغ تكلفة الجولة المسائية ١٢ يورو.'],
    ['contact', '"><svg onload=document.title="owned">'],
  ],
  { issuer: '<i onmouseover="document.title=\'owned\'">Issuer</i>', place: null },
)

export const MATERIAL = [NIGHT, SUMMER, HOSTILE]

const PRICE = 'Tickets for the evening tour cost €12, including a drink.'
const OLD_PRICE = 'The evening tour costs €10.'

export const COST = 'What does the evening tour cost?'
export const costAnswer = makeAnswer(COST, {
  statements: [{ text: PRICE, citations: [1], answerSpan: { start: 34, end: 37 } }],
  notes: [
    { kind: 'conflict', text: `Earlier, in the release of 9 May 2024: “${OLD_PRICE}”`, citations: [2] },
  ],
  citations: [cite(NIGHT, PRICE, 1), cite(SUMMER, OLD_PRICE, 2)],
  suggestions: ['When does the last group start?', 'How many visitors are expected in the first season?'],
})

export const WHO = 'What did the harbour master say?'
const SPOKEN = '“The lamp was always for people out there,” said Ada Holm, harbour master.'
export const whoAnswer = makeAnswer(WHO, {
  statements: [
    { text: SPOKEN, citations: [1] },
    { text: '“Now it is for people in here, too.”', citations: [2] },
  ],
  citations: [
    cite(NIGHT, SPOKEN, 1, { speaker: { name: 'Ada Holm', role: 'harbour master' } }),
    cite(NIGHT, '“Now it is for people in here, too.”', 2, {
      speaker: { name: 'Ada Holm', role: 'harbour master' },
    }),
  ],
  suggestions: ['When was the light automated?'],
})

export const FOLLOW_UP = 'And in August?'
const AUGUST = 'August | 22 | 4 | €14'
export const followUpAnswer = makeAnswer(FOLLOW_UP, {
  resolvedQuestion: 'What does the evening tour cost in August?',
  statements: [{ text: AUGUST, citations: [1], answerSpan: { start: 18, end: 21 } }],
  citations: [cite(NIGHT, AUGUST, 1)],
  certainty: 'moderate',
  confidence: 0.7,
})

export const CEILING = 'Who painted the ceiling of the lantern room?'
export const ceilingRefusal = makeAnswer(CEILING, {
  status: 'unanswered',
  answer: 'No release says who painted the ceiling.',
  refusal: {
    reason: 'no_support',
    message: 'No release says who painted the ceiling.',
    unsupported: ['painted', 'ceiling'],
    nearest: [
      cite(
        NIGHT,
        'The stairs were made safe over the winter, and the lantern room was restored in 2023 with money from the regional fund.',
        1,
      ),
      cite(
        SUMMER,
        'The lantern room can be seen through glass only, since its restoration is still under way.',
        2,
      ),
    ],
    contact: {
      documentId: NIGHT.id,
      name: 'Mira Sand',
      role: 'press officer',
      organisation: 'Harbour Office',
      email: 'mira.sand@harbour.example',
      phone: '+00 555 0100',
      url: null,
    },
  },
  confidence: 0.1,
  asOf: null,
  suggestions: ['When was the lantern room restored?'],
})

export const HOSTILE_QUESTION = 'What is the price for <b>everyone</b>?'
const hostileWords = HOSTILE.text.slice(HOSTILE.blocks[2]?.start, HOSTILE.blocks[2]?.end)
export const hostileAnswer = makeAnswer(HOSTILE_QUESTION, {
  statements: [{ text: hostileWords, citations: [1] }],
  notes: [{ kind: 'metadata', text: '<script>document.title="owned"</script>', citations: [2] }],
  citations: [cite(HOSTILE, hostileWords, 1), cite(HOSTILE, HOSTILE.title, 2)],
  suggestions: ['<img src=x onerror=alert(1)>'],
})

export const ANSWERS = [costAnswer, whoAnswer, followUpAnswer, ceilingRefusal, hostileAnswer]
