import { expect, test } from 'vitest'
import { withoutCourtesies } from '../../../src/answer/asked/courtesies.ts'

test.each([
  ['Hi, when was it founded? Thanks!', 'when was it founded?'],
  ['Hello there! Who owns the mill?', 'Who owns the mill?'],
  ['good morning, how many tills are there', 'how many tills are there'],
  ['Quick question: who pays for it?', 'who pays for it?'],
  ['Just a quick one - who pays for it?', 'who pays for it?'],
  ['Q: who pays?', 'who pays?'],
  ['Next: who pays?', 'who pays?'],
  ['Another thing: who pays?', 'who pays?'],
  ['OK, who leads it?', 'who leads it?'],
  ['Great, thanks. Who leads it?', 'Who leads it?'],
  ['Thanks, and in 2023?', 'and in 2023?'],
  ['Could you please tell me where the plant is?', 'Where is the plant?'],
  ["I'd like to know how much it cost", 'How much did it cost?'],
  ['I was wondering who founded it', 'who founded it'],
  ['Does anyone know who founded it?', 'who founded it?'],
  ['Any idea when it opens?', 'When does it open?'],
  ['Can you tell me what customers pay?', 'What do customers pay?'],
  ['Tell me what trainees have to commit to', 'What do trainees have to commit to?'],
  ['Can you say what factors drove the growth?', 'what factors drove the growth?'],
  ['May I ask how old he is?', 'How old is he?'],
  ['Does the release say when the mill opens?', 'When does the mill open?'],
  ['Who pays according to the press release?', 'Who pays?'],
  ['Who, according to the release, pays?', 'Who pays?'],
  ['In this release, who pays?', 'who pays?'],
  ['How much does the new bridge cost in the press release?', 'How much does the new bridge cost?'],
  ['Is it open, please?', 'Is it open?'],
  ['Who exactly owns it?', 'Who owns it?'],
  ['“Who owns the mill?”', 'Who owns the mill?'],
  ["I'm on deadline. Who owns the mill?", 'Who owns the mill?'],
])('%s => %s', (question, bare) => {
  expect(withoutCourtesies(question)).toBe(bare)
})

test.each([
  'Hi, thanks!',
  'Next week, who pays?',
  'Thanks',
  'OK, great',
  'No thanks',
  'So?',
  'Tell me about Orme',
  'What does the release say about tills?',
  'Who is quoted in the press release?',
  'What do they say thanks for?',
  'What is the price of cheers?',
  'Good Energy revenue',
  'Well Road bus stop',
  'Now who leads it?',
  '“We are proud of the mill”',
  'Who said “it is open” and “who cares”?',
])('%s stays as it is', (question) => {
  expect(withoutCourtesies(question)).toBe(question)
})
