import { expect, test } from 'vitest'
import { somebodysWords } from '../../../src/answer/asked/somebodys-words.ts'

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
])('and anything else stays: %s', (question) => {
  expect(somebodysWords(question)).toBe(question)
})
