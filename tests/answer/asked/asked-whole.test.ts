import { expect, test } from 'vitest'
import type { Whole } from '../../../src/answer/asked/asked-whole.ts'
import { analyse } from '../../../src/answer/question.ts'
import { askExactly, libraryOf } from '../make.ts'

test.each<[Whole, readonly string[]]>([
  [
    'issuer',
    [
      'Who issued this?',
      'Who put this out?',
      'Which company put out this release?',
      'Who is this release from?',
      'Who is it from?',
      'What organisation issued this?',
      'Who sent this out?',
      'Who announced this?',
      'From whom is this release?',
      'Name the issuer.',
    ],
  ],
  [
    'published',
    [
      'When was this announced?',
      'When was it announced?',
      'When was the news made public?',
      'When did the company announce this?',
      'When did the news break?',
      'What day is this from?',
      'What year is this release from?',
      'When did they put this out?',
      'What date does the release carry?',
      'Date of issue?',
    ],
  ],
  [
    'place',
    [
      'What city is this dated from?',
      'Which city was it released from?',
      'Where was it announced?',
      'In which town was the news announced?',
    ],
  ],
  ['title', ['What’s the title of this?', 'What is the release titled?', 'What does the headline say?']],
  ['contact', ['Who can answer press questions?']],
  [
    'overview',
    [
      'Sum this up for me.',
      'Tell me about this release.',
      'Recap this.',
      'Give me the highlights.',
      'What are the most important points?',
      'What do I need to know about this?',
      'What’s the story here?',
      'Boil it down.',
    ],
  ],
  [
    'figures',
    ['Give me the numbers.', 'What numbers are in this?', 'Which figures are mentioned?', 'Any figures?'],
  ],
])('%s is asked for of the release itself, in many words', (whole, questions) => {
  for (const question of questions) expect([question, analyse(question)[0]?.whole]).toEqual([question, whole])
})

test.each([
  'Who issued the bonds?',
  'Who released it?',
  'Who made this?',
  'Who announced the closure?',
  'Who is the curator from Bray?',
  'Where is the timber from?',
  'When was the closure announced?',
  'When did Orme announce the closure?',
  'Where was the closure announced?',
  'When does the news come on?',
  'Tell me about the mill.',
  'What are the highlights of the festival?',
  'What do I need to know before the race?',
  'Which figures did the sculptor carve?',
  'What is the sum of the grants?',
  'Who is behind it?',
  'What is the film called?',
])('%s is asked of what the text says', (question) => {
  expect(analyse(question)[0]?.whole).toBeNull()
})

const BARE = `# Kiln firm fires its ovens with wood again

The ovens were issued with new doors and stand in the town of Bray. Its office was flooded in May, and the workshop on the hill was not.
`

test.each([
  ['Who issued this?', 'an issuer'],
  ['What city is this dated from?', 'a place of issue'],
  ['How can I reach the press office?', 'a contact'],
])('%s: what a release goes without is told by none of its sentences', async (question, lacked) => {
  const library = await libraryOf({ 'kiln.md': BARE })
  const answer = await askExactly(library, question, { filter: { documents: [...library.documents.keys()] } })
  expect(answer.refusal?.unsupported).toEqual([lacked])
})

test.each<[Whole, readonly string[]]>([
  [
    'overview',
    [
      'What are the main points made?',
      'What are the key takeaways journalists should know?',
      'I need a summary suitable for radio',
      'Key facts before I call',
      'What is the main story they tell?',
    ],
  ],
  ['author', ['Who wrote this?', 'who has written this', 'Who wrote this release?']],
  ['title', ['What does it say in the headline?', 'The wording of the headline?']],
  ['published', ['What is the original release date?', 'And what about the release date?']],
  ['figures', ['Give me details on the key figures', 'Show a table with key figures']],
])('%s is still asked for with more words', (whole, questions) => {
  for (const question of questions) expect([question, analyse(question)[0]?.whole]).toEqual([question, whole])
})

// Each has a word for what of a release as a whole is asked, and asks for something else.
test.each([
  'who presented the market overview?',
  'when will the full summary be published?',
  'which firm wrote the executive summary?',
  'what does the summary table show for net income?',
  'how many people came to the key story session?',
  'which rate is in the latest data?',
  'what was the inflation rate in the latest figures?',
  'who compiled the main statistics?',
  'when were the key figures approved?',
  'what was the share price on the day of the announcement?',
  'who was chief executive on the date of the release?',
  'when is the album release date?',
  'what was the figure in the headline?',
  'who wrote the headline?',
  'who wrote it?',
  'who wrote this song?',
  'who requested a quote?',
  'how do i get a quote?',
  'who won the media relations award?',
  'how many press contacts does the database hold?',
])('a word for a release is not all that is asked: %s', (question) => {
  expect(analyse(question)[0]?.whole).toBeNull()
})

test('whom the press may write to in a sentence is told by it', async () => {
  const text = `${BARE}\nJournalists who want to see the ovens write to ida@kiln.example.\n`
  const library = await libraryOf({ 'kiln.md': text })
  const answer = await askExactly(library, 'How can I reach the press office?', {
    filter: { documents: [...library.documents.keys()] },
  })
  expect(answer.refusal?.unsupported ?? []).not.toContain('a contact')
})

const ANNOUNCED = `# Orme Mills to build a second kiln

BRACK, 4 May 2026 – {It}. The kiln is to cost £3 million.

Orme Mills announced on 12 March that it would close its yard in Corran.
`

test.each([
  ['of the dateline', 'Orme Mills will build a second kiln in Brack', 'BRACK, 4 May 2026'],
  [
    'of the dateline, which is the day of "today"',
    'Orme Mills today announced that it will build a second kiln',
    'BRACK, 4 May 2026',
  ],
  [
    'that the opening sentence tells',
    'Orme Mills announced on 2 May that it will build a second kiln',
    'Orme Mills announced on 2 May that it will build a second kiln.',
  ],
  [
    'of the dateline, and not that of what the kiln follows',
    'After the closure announced on Friday Orme Mills will build a second kiln',
    'BRACK, 4 May 2026',
  ],
  [
    'of the dateline, and not one to come',
    'Who builds the second kiln will be announced on 9 June',
    'BRACK, 4 May 2026',
  ],
])('what was announced was so on the day %s', async (_, opening, expected) => {
  const library = await libraryOf({ 'kiln.md': ANNOUNCED.replace('{It}', opening) })
  const answer = await askExactly(library, 'When was it announced?')
  expect(answer.statements.map(({ text }) => text)).toEqual([expected])
})

test.each([
  ['2026-05-04-kiln.md', ['Orme Mills today announced a second kiln.']],
  ['kiln.md', []],
])('without a dateline "today" tells it in a release that has a day: %s', async (name, expected) => {
  const text = '# Orme Mills to build a second kiln\n\nOrme Mills today announced a second kiln.\n'
  const library = await libraryOf({ [name]: text })
  const answer = await askExactly(library, 'When was it announced?')
  expect(answer.statements.map(({ text: said }) => said)).toEqual(expected)
})
