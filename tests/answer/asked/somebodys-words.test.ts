import { expect, test } from 'vitest'
import { somebodysWords, wordsInResponse } from '../../../src/answer/asked/somebodys-words.ts'

test.each([
  ['Ida Roos’s comments on the toll', 'What did Ida Roos say about the toll?'],
  ["Any quotes? No: the mayor's views on fares?", "Any quotes? No: the mayor's views on fares?"],
  ["the mayor's views on fares?", 'What did the mayor say about fares?'],
  ["What are Tom Hines' thoughts about the new pier?", 'What did Tom Hines say about the new pier?'],
  ["give me Ann Lee's quotes about net sales", 'What did Ann Lee say about net sales?'],
  ["Tell me Ann Lee's views on the toll", 'What did Ann Lee say about the toll?'],
  ["Summarize Ann Lee's views on the toll", 'What did Ann Lee say about the toll?'],
  ['Did Ann Lee speak about the toll?', 'What did Ann Lee say about the toll?'],
  ['Has Dr. Ann van Lee commented on fares?', 'What did Dr. Ann van Lee say about fares?'],
  ['And did the mayor say anything about fares?', 'What did the mayor say about fares?'],
  ['Did she mention the toll?', 'What did she say about the toll?'],
  ["what is the minister's take on the local yard", 'What did the minister say about the local yard?'],
  ["Ida Roos's stance on the toll", 'What did Ida Roos say about the toll?'],
  ['What is the union’s position on the timetable?', 'What did the union say about the timetable?'],
  ['what was the mayor’s reaction?', 'What did the mayor say?'],
  ['Where does the mayor of Holm stand on the toll?', 'What did the mayor of Holm say about the toll?'],
  [
    'what does the bus drivers’ union make of the toll',
    'What did the bus drivers’ union say about the toll?',
  ],
  ['How does Ida Roos feel about fares?', 'What did Ida Roos say about fares?'],
  ['how has the union responded to the offer', 'What did the union say about the offer?'],
  ['How did Ms Roos reply to the offer?', 'What did Ms Roos say about the offer?'],
  ['How has the union responded?', 'What did the union say?'],
  ['did the mayor comment?', 'What did the mayor say?'],
  ['Has the union said anything yet?', 'What did the union say?'],
  ['any word from Holm Rail on the trams?', 'What did Holm Rail say about the trams?'],
  ['Any comment from the mayor?', 'What did the mayor say?'],
  ['Any statement from the mayor?', 'What did the mayor say?'],
  ['any statement from Holm Rail on the trams?', 'What did Holm Rail say about the trams?'],
  ['What do we hear from the mayor about fares?', 'What did the mayor say about fares?'],
  ['What is the mayor quoted as saying?', 'What did the mayor say?'],
  ['did anyone from the bank comment?', 'What did the bank say?'],
  ['Has anybody at Holm Rail said anything about fares?', 'What did Holm Rail say about fares?'],
  ['Is anyone from the union quoted?', 'What did the union say?'],
  ['the mayor quote', 'What did the mayor say?'],
])('somebody’s words on a matter are what they said: %s', (question, expected) => {
  expect(somebodysWords(question)).toBe(expected)
})

test.each([
  'Who’s views on fares?',
  "What's new on the bridge?",
  "Ann Lee's work on the bridge",
  "Ann Lee's words of thanks",
  "Who disputes Ann Lee's remarks on the toll?",
  "Which paper published the mayor's comments on the toll?",
  'What is the mayor’s office and who comments on fares?',
  'Did anyone comment on the toll?',
  'Did Ann Lee speak at the fair?',
  'Did Ann Lee speak about fares when she was on the panel?',
  'Did Ann Lee talk to the mayor about fares?',
  'Does the report mention fares?',
  'Does the app talk with children about fares?',
  "what's the mayor's position?",
  "The room's view of the lake",
  'The lake’s response?',
  'What does Orme make of wool?',
  'What does the tailor make of wool?',
  'How did Orme respond to the attack?',
  'How did the company respond to the attack?',
  'How did patients respond to the drug?',
  'How did the patient react?',
  'how did the share price react',
  'Did the driver react?',
  'Where does the statue stand on Sundays?',
  'How does the cloth feel about the neck?',
  'How does she feel about the prize?',
  'insurance quote',
  'Any news from the mayor?',
  'Any damage from the storm?',
  'Did anyone from the bank travel?',
  'Did anyone comment?',
  'How has the company responded?',
  "the bank's response?",
  'What was the regulator’s response?',
  'Any statement from Orme Mills?',
  'How did the tumour respond to the drug?',
  'Has the fever responded?',
  'What is Ida Roos’s position on the board?',
  'Where does the club stand on Saturdays?',
  'Where does the bank stand on Mill Street?',
])('and anything else stays: %s', (question) => {
  expect(somebodysWords(question)).toBe(question)
})

test.each([
  ['How has the company responded?', 'What did the company say?'],
  ["the bank's response?", 'What did the bank say?'],
  ['Did Orme Mills react?', 'What did Orme Mills say?'],
  ['Any statement from Orme Mills?', 'What did Orme Mills say?'],
])('a house’s response may be its words: %s', (question, expected) => {
  expect(wordsInResponse(question)).toBe(expected)
})

test.each([
  'How did the market react?',
  'How has the company responded to the attack?',
  'Has the fever responded?',
])('a thing’s is none, nor one to what is named: %s', (question) => {
  expect(wordsInResponse(question)).toBeNull()
})
