import { expect, test } from 'vitest'
import { inAskingWords } from '../../../src/answer/asked/asking-words.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

test.each([
  ['In what place does Orme store hops?', 'Where does Orme store hops?'],
  ['And at which location is the mill?', 'And where is the mill?'],
  ['What amount did the mill cost?', 'How much did the mill cost?'],
  ['Which sum of money was stolen?', 'How much money was stolen?'],
  ['How much money does the ticket cost?', 'How much does the ticket cost?'],
  ['Which rent do the weavers pay?', 'What rent do the weavers pay?'],
  ['Just how many bales are dyed?', 'how many bales are dyed?'],
  ['And just how old is the mill?', 'And how old is the mill?'],
  ['What is the number of patients enrolled in the trial?', 'How many patients enrolled in the trial?'],
  ['What was the exact number of people on board?', 'How many people on board?'],
  ['What is the size of the workforce?', 'How big is the workforce?'],
  ['And what was the age of the mill?', 'And how old was the mill?'],
  ['What was the duration of the strike?', 'How long did the strike last?'],
  ['Who is going to lead the mill?', 'Who will lead the mill?'],
  ['How much is the new loom going to cost?', 'How much will the new loom cost?'],
  ['When is the mill reopening?', 'When will the mill reopen?'],
  ['Name the towns that are on the line', 'Which towns are on the line'],
  ['List all the new looms which were bought in May', 'Which new looms were bought in May'],
])('%s', (question, expected) => {
  expect(inAskingWords(question)).toBe(expected)
})

test.each([
  'In what place order did they finish?',
  'In which place?',
  'Exactly how many bales are dyed?',
  'What amount the average did they pay?',
  'How much money did they raise?',
  'Which town is on the line?',
  'Who serves as many guests?',
  'Who serves the guests?',
  'What is the number of the bus?',
  'What is the number of the hotline?',
  'What is the size?',
  'Where is the money going to?',
  'Where are they going to the fair?',
  'Is the mill going to close?',
  'When is the opening?',
  'When is the grand opening?',
  'Name the mill',
  'List the towns on the line',
])('%s stays', (question) => {
  expect(inAskingWords(question)).toBe(question)
})

const library = libraryOf({
  'a.md': `# Orme Mills weaves

ORME, May 4, 2025 -- Orme Mills stores its hops in Tarn. The new loom cost 40,000 pounds. The weavers pay 90 pounds of rent.

“We weave by night,” said Ada Berg, director of Orme Mills.
`,
})

test.each([
  ['In what place does Orme Mills store its hops?', /Tarn/u],
  ['What amount did the new loom cost?', /40,000/u],
  ['Which rent do the weavers pay?', /90 pounds/u],
  ['Who serves as director of Orme Mills?', /Ada Berg/u],
])('%s is answered', async (question, told) => {
  expect(wordsOf(await askExactly(await library, question))).toMatch(told)
})
