import { expect, test } from 'vitest'
import { marked } from '../../../src/answer/rows/marked.ts'
import { evidenceFor, libraryOf } from '../make.ts'

/** The words of a sentence that are shown as the answer, as it stands below a headline. */
async function markedIn(question: string, sentence: string): Promise<string | null> {
  const library = await libraryOf({
    'one.txt': `Corran Hears News\n\nCORRAN, March 12, 2025 -- The town has news.\n\n${sentence}\n\nMore will follow in some weeks.\n`,
  })
  const { evidence } = await evidenceFor(library, question)
  const one = evidence.find(({ candidate }) => candidate.text === sentence)
  if (one === undefined) throw new Error(`no sentence “${sentence}”`)
  const span = marked(one)
  return span === null ? null : one.document.text.slice(span.start, span.end)
}

test.each([
  // The question's own name, an office, a label, what something is of.
  [
    'Who is the growth chief of Orme Metals?',
    'The plan is fair, said Orme Metals’ chief growth officer, Ida Berg.',
    'Ida Berg',
  ],
  [
    'Who is the CTO of Orme?',
    'The plan is fair, said Ida Berg, Chief Technology Officer at Orme.',
    'Ida Berg',
  ],
  ['Who founded Orme Mills?', 'Orme Mills was founded by Navy veterans of the town.', null],
  ['Who developed the lamp?', 'The lamp was developed with the Brilla® platform of the town.', null],
  [
    'Who is the harbour coordinator of Orme?',
    'A walk through Lind Trust’s harbour with the coordinator of Orme.',
    null,
  ],
  // Where something is said to be.
  [
    'Where is the Orme pilot project?',
    'Beside the Holm Gate project, Orme is at work on the pilot project in Sandvik, Norway.',
    'Sandvik, Norway',
  ],
  ['Where is Orme based?', 'Orme is a company based in Alder Bay, Norway.', 'Alder Bay, Norway'],
  [
    'Where did Ole Lind speak about the mill?',
    'Ole Lind, a pilot and the founder of Simple Mills, spoke about the mill in Sandvik, Norway.',
    'Sandvik, Norway',
  ],
  // One of several.
  ['Who founded Orme?', 'Orme was founded by Ida Berg and Ole Lind in the spring.', null],
  ['In which countries is Orme at work?', 'Orme is at work across Germany, Norway, and Austria.', null],
])('%s is not marked by the kind of a name alone', async (question, sentence, words) => {
  expect(await markedIn(question, sentence)).toBe(words)
})

test.each([
  [
    'What were fuel sales of Orme?',
    'Rental sales of Orme grew to $4.5 million, while fuel sales rose to $1.1 million.',
    '$1.1 million',
  ],
  [
    'What were rental sales of Orme?',
    'Rental sales of Orme grew to $4.5 million, while fuel sales rose to $1.1 million.',
    '$4.5 million',
  ],
  [
    'What is the wagon contract of Orme worth?',
    'The tender contract of Orme is worth EUR 231 million and the wagon contract EUR 87 million.',
    null,
  ],
  [
    'What was the gross profit of Orme?',
    'Sales and gross profit of Orme were $8.2 million and $2.6 million, respectively.',
    null,
  ],
  [
    'How big is the market of Orme?',
    'The market of Orme will reach $24 billion, growing at a rate of 6.5% a year.',
    '$24 billion',
  ],
  [
    'How much power did the turbines of Orme make?',
    'The seven turbines of Orme made 61 gigawatt-hours of power.',
    '61 gigawatt-hours',
  ],
])(
  'of several figures the one that is told of what is asked is marked: %s',
  async (question, sentence, words) => {
    expect(await markedIn(question, sentence)).toBe(words)
  },
)
