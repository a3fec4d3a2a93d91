import { expect, test } from 'vitest'
import { careersAsWritten } from '../../../src/answer/asked/written-careers.ts'
import { libraryOf } from '../make.ts'

test.each([
  [
    'who joined from a body',
    'Ada Berg, who joined Norvik from the Tallis Institute in 2024.',
    'Where did Ada Berg join from?',
  ],
  [
    'who came from a house',
    'The cook Ada Berg, who came from the Hotel Alder.',
    'Where did Ada Berg come from?',
  ],
  ['of a pronoun', 'Ada Berg runs it. She moved to Norvik from Tallis.', 'Where did Ada Berg move from?'],
  ['who worked somewhere', 'Ada Berg, who came from Tallis, worked at Acme.', null],
  ['another who came', 'Ole Lind joined from Acme. Ada Berg stays.', null],
  ['who came from no body', 'Ada Berg came from afar.', null],
])('where somebody worked before is told by %s', async (_, told, expected) => {
  expect(await written(told, 'Where did Ada Berg work before?')).toBe(expected)
})

test.each([
  ['Ada Berg joined Norvik in 2024.', 'When did Ada Berg join Norvik?'],
  ['Ada Berg came to Norvik in 2024.', null],
])('since when somebody is there: %s', async (told, expected) => {
  expect(await written(told, 'Since when has Ada Berg been with Norvik?')).toBe(expected)
})

test.each([
  [
    'Since when has Ada Berg been harbour master?',
    'The harbour master, Ada Berg, was glad. Berg took up her post in May.',
    'When did Ada Berg take up her post?',
  ],
  [
    'When did Ada Berg become harbour master of Holm?',
    'Ada Berg, harbour master of Holm, was glad. Berg took office in May.',
    'When did Ada Berg take office of Holm?',
  ],
  // It says so itself, it is another's office, or another's post.
  [
    'When did Ada Berg become harbour master?',
    'Ada Berg, harbour master, was glad. Berg became harbour master in May. Berg took up her post in June.',
    null,
  ],
  [
    'Since when has Ada Berg been harbour master?',
    'Ada Berg, the cook, was glad. Berg took up her post in May.',
    null,
  ],
  [
    'Since when has Ada Berg been harbour master?',
    'Ada Berg, harbour master, was glad. Lind took up her post in May.',
    null,
  ],
])('since when somebody has an office: %s', async (question, told, expected) => {
  expect(await written(told, question)).toBe(expected)
})

async function written(told: string, question: string): Promise<string | null> {
  const library = await libraryOf({ 'a.txt': `Norvik\n\nCORRAN, 4 March 2025 - ${told}\n` })
  const [document] = library.documents.values()
  const [one] = document === undefined ? [] : careersAsWritten(question, document)
  return one === undefined ? null : `${question.slice(0, one.start)}${one.written}${question.slice(one.end)}`
}

test.each([
  ['Ada Berg will join on 1 May.', 'When does Ada Berg start?', 'When does Ada Berg join?'],
  ['Ada Berg is the new chief. She will join on 1 May.', 'When does Berg begin?', 'When does Berg join?'],
  ['Ada Berg takes over on 1 May.', 'When will Ada Berg start?', 'When will Ada Berg take over?'],
  [
    'Ada Berg, head of Orme, will take up her post on 1 May.',
    'When does Ada Berg start in her new job?',
    'When does Ada Berg take up her post?',
  ],
  ['Ms Berg will step down to chair a trust.', 'Why is Berg leaving?', 'Why is Berg stepping down?'],
  ['Ms Berg retired for her health.', 'Why did Berg leave?', 'Why did Berg retire?'],
  // The release says it so itself, or of another.
  ['Ada Berg will start on 1 May. She joined the club, too.', 'When does Ada Berg start?', null],
  ['Ada Berg will step down. Her successor is Ole Lind. He will join in May.', 'When does Berg start?', null],
  ['Ada Berg leaves in May, when Ole Lind steps down.', 'When does Ada Berg leave?', null],
  ['Ole Lind will join on 1 May. Ada Berg stays.', 'When does Ada Berg start?', null],
  // A move of before, of another, or one that the release tells in words of its own.
  ['Ada Berg joined the board in March.', 'When does Ada Berg start?', null],
  ['Her first day will be 1 May. Ada Berg will join the board, too.', 'When does Ada Berg start?', null],
  ['Ada Berg, whose son joins the navy in May, is 40.', 'When does Ada Berg start?', null],
  ['Ole Lind praised Berg, saying that she would resign.', 'Why is Berg leaving?', null],
  ['Ada Berg is going. In 1999 Berg retired from chess.', 'Why did Berg go?', null],
  ['The fair will join two towns on 1 May.', 'When does the fair start?', null],
])('that somebody comes or goes is asked as it is told: %s %s', async (told, question, expected) => {
  expect(await written(told, question)).toBe(expected)
})

test.each([
  ['Orme’s chief executive, Ada Berg, who took over in May 2024, spoke.', 'When did Ada Berg take over?'],
  ['Ada Berg took charge at Orme in May 2024.', 'When did Ada Berg take charge?'],
  ['Ada Berg took over as managing director in May.', 'When did Ada Berg take over?'],
  [
    'Ada Berg became chief executive of Orme in May 2024.',
    'When did Ada Berg become chief executive of Orme?',
  ],
  ['Ada Berg, who has held the post since May.', 'Since when has Ada Berg held the post?'],
  // The release says it itself, or of another, or of what is no office of those who lead.
  ['Ada Berg has led Orme since 2019. She took over in May.', null],
  ['Ada Berg thanked Ole Lind, who took over in May.', null],
  ['Ada Berg took over Tarn Mills in May.', null],
  ['Ada Berg took over in May as chair of the guild. Berg has run Orme for six years.', null],
  ['Ada Berg took over in May as chair of the guild. Orme sells paint.', null],
  ['Ada Berg took over in May as head of sales at Orme.', null],
  ['Ada Berg took over as managing director of Tarn Mills in May.', null],
  ['Ada Berg took over in May. Orme sells paint.', null],
  ['Ada Berg became head of sales in May.', null],
])('since when somebody leads is when they came to: %s', async (told, expected) => {
  expect(await written(told, 'Since when does Ada Berg lead Orme?')).toBe(expected)
})

test.each([
  [
    'Since when is Ada Berg the CEO of Norvik?',
    'Ada Berg, chief executive, spoke. She has led the company since 2020.',
    'Since when has Ada Berg led the company?',
  ],
  [
    'Since when has Ada Berg been managing director?',
    'Berg, who has run Norvik since 2020, spoke.',
    'Since when has Ada Berg run Norvik?',
  ],
  ['Since when is Ada Berg the CEO of Norvik?', 'Lund has led the company since 2020. Ada Berg spoke.', null],
  [
    'Since when has Ada Berg been chief executive of Norvik?',
    'Before her, Ada Berg was chief executive. Berg has led Tarn Mills since 2020.',
    null,
  ],
  [
    'Since when is Ada Berg the CEO of Norvik?',
    'Ada Berg spoke. Ole Lund listened. He has led the company since 2020.',
    null,
  ],
  // It is found as it stands.
  ['Since when is Ada Berg chief executive?', 'Berg has headed the company since 2020.', null],
  [
    'Since when has Ada Berg had the job?',
    'The board has named Ada Berg head. Berg became principal in 2018.',
    null,
  ],
  ['Since when is Ada Berg the chief cook of Norvik?', 'She has led the company since 2020.', null],
  [
    'Since when has Ada Berg had the job?',
    'Ada Berg, who became head of quality in January, spoke.',
    'When did Ada Berg become head of quality?',
  ],
  [
    'Since when has Ada Berg had the job?',
    'Berg became head of sales in 2019. Berg was named chief executive in 2021.',
    null,
  ],
  ['Since when has Ada Berg had the dog?', 'Ada Berg became head of quality in January.', null],
])('%s of "%s"', async (question, told, expected) => {
  expect(await written(told, question)).toBe(expected)
})
