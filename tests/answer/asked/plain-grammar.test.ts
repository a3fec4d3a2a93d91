import { expect, test } from 'vitest'
import { inPlainGrammar } from '../../../src/answer/asked/plain-grammar.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

test.each([
  // Spelt out
  ["What'll the pier cost?", 'What will the pier cost?'],
  ['When’re the notes due?', 'When are the notes due?'],
  ["What've they built?", 'What have they built?'],
  ["What'd Ada Berg say about the pier?", 'What did Ada Berg say about the pier?'],
  ["Where'd the ferry sink?", 'Where did the ferry sink?'],
  // Of whom, when, how
  ['Which person runs Orme?', 'Who runs Orme?'],
  ['On what date did the mill open?', 'When did the mill open?'],
  ['What date does the fair start?', 'When does the fair start?'],
  ['What date is the fair?', 'When is the fair?'],
  ['On what date was the release written?', 'When was the release written?'],
  ['In what way is the wool washed?', 'How is the wool washed?'],
  ['Which is the capacity of the mill?', 'What is the capacity of the mill?'],
  ['Roughly how many bales are dyed?', 'How many bales are dyed?'],
  ['And about how long is it?', 'And how long is it?'],
  ['Whereabouts is the mill?', 'Where is the mill?'],
  ['How many percent of the wool is dyed?', 'What percentage of the wool is dyed?'],
  ['How expensive is the new loom?', 'How much does the new loom cost?'],
  ['how expensive are looms?', 'How much do looms cost?'],
  ['How costly was “Loom”?', 'How much did “Loom” cost?'],
  ['What, if anything, did the mill pay?', 'What did the mill pay?'],
  // Cleft
  ['Who was it that founded the mill?', 'Who founded the mill?'],
  ['Who is it who runs Orme?', 'Who runs Orme?'],
  ['What is it that Orme makes?', 'What does Orme make?'],
  ['When is it that the mill will open?', 'When will the mill open?'],
  // Until when
  ['Up to when does the fair run?', 'Until when does the fair run?'],
  // Its name
  ['How is the ferry called?', 'What is the ferry called?'],
  ['How will the new line be called?', 'What will the new line be called?'],
  // Why
  ['For what reason did Orme close the mill?', 'Why did Orme close the mill?'],
  ['What is the reason that the mill was closed?', 'Why was the mill closed?'],
  ['How come the mill was closed?', 'Why was the mill closed?'],
  ['What made Orme raise the fare?', 'Why did Orme raise the fare?'],
  ['What made them leave?', 'Why did they leave?'],
  // A number to be confirmed
  ['Is the number of looms at Orme more than 40?', 'Are there more than 40 looms at Orme?'],
  ['Was the number of looms 1,040 in May?', 'Were there 1,040 looms in May?'],
  ['Is the number of looms still 40?', 'Are there still 40 looms?'],
  ['At least 40 looms?', 'Are there at least 40 looms?'],
  ['And over 2 million people in Holm?', 'And are there over 2 million people in Holm?'],
  // In all, now
  ['How many looms does it have in all?', 'How many looms does it have altogether?'],
  ['How much was spent, all told?', 'How much was spent altogether?'],
  ['Who runs Orme at the moment?', 'Who runs Orme now?'],
])('%s', (question, expected) => {
  expect(inPlainGrammar(question)).toBe(expected)
})

test.each([
  "Who'd like to join the choir?",
  'What is it called?',
  'Who is it for?',
  'How expensive is wood?',
  'What date is the release?',
  'What date was chosen?',
  'Which date was picked for the fair?',
  'What date does the letter bear?',
  'How is the cloth dyed?',
  'For what reasons besides cost was it closed?',
  'What made the harbour famous?',
  'What made the market open to all?',
  'What made up the sum?',
  'What is the reason for the delay?',
  'How many stood in all four rounds?',
  'In total, how many came?',
  'How many looms does it have in total?',
  'Is the number of looms known?',
  'Is the number of the loom 40-B?',
  'More than 40?',
  'More than 40 percent?',
  'At least $4 million?',
  'Over 40 people said what?',
  'More than 40 looms were sold. Why?',
  'Under 18 years old?',
  'Which of them is at the moment of launch aboard?',
])('what is plain or asks something else stays: %s', (question) => {
  expect(inPlainGrammar(question)).toBe(question)
})

test.each([
  ["What'll the pier cost?", 'cost 2.9 million euros'],
  ['How many berths does the pier have in all?', '28 berths'],
  ['Who was it that drew the pier?', 'Ida Roos'],
  ['For what reason was the old pier closed?', 'rot'],
  ['When is the pier expected to open?', '9 March'],
  ['When will the planned pier open?', '9 March'],
  ['How many ferries is the pier expected to take?', null],
  ['How is the deputy mayor called?', null],
])('%s', async (question, words) => {
  const library = await libraryOf({
    'a.txt': `A pier for Lindmouth

LINDMOUTH, 4 February 2026 -- Lindmouth will get a new pier. The pier will cost 2.9 million euros and open on 9 March. It has 28 berths. It was drawn by the architect Ida Roos. The old pier was closed because of rot. The deputy mayor cut the ribbon.
`,
  })
  const answer = await askExactly(library, question)
  if (words === null) expect(answer.status).not.toBe('answered')
  else expect(wordsOf(answer)).toContain(words)
})
