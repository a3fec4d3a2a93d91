import { expect, test } from 'vitest'
import { isSpokenOf } from '../../../src/answer/asked/spoken-of.ts'

test.each([
  ['Number of readers', 'what is it?'],
  ['The number of readers', 'how many?'],
  ['The press release', 'who wrote it?'],
  ['Press deadline', 'when is it?'],
  ['Fact-checking desk', 'who leads it?'],
  ['The reader question', 'what was it?'],
  ['The source of the quote', 'who is it?'],
  ['Answers from the desk', 'how fast are they?'],
  ['Readers want facts', 'Who said that?'],
  ['A student can check a figure', 'Who said so?'],
  ['“We need answers now”', 'who leads the desk?'],
  ['If a reader asks for help', 'who answers?'],
  ['If you need help', 'who can you ask?'],
  ['If I am a student', 'what do I pay?'],
  ['In the first hour', 'how many came?'],
  ['Within an hour', 'what does the desk do?'],
  ['On the first question', 'how many said yes?'],
  ['For a student', 'what is the price?'],
  ['As a reader', 'how much is it?'],
  ['In the class', 'How many are there?'],
  ['Of the article', 'Who is the editor?'],
  ['The story in the press', 'When was it written?'],
  ['I love it', 'Who said "We need it.'],
  ['I love it', 'Who said “We need it.'],
])('%s … %s', (remark, question) => {
  expect(isSpokenOf(remark, question)).toBe(true)
})

test.each([
  ['It is urgent', 'when is it?'],
  ['Just curious', 'who owns it?'],
  ['Any help appreciated', 'Who owns it?'],
  ["If you don't know, say so", 'who owns it?'],
  ['If possible', 'who owns it?'],
  ['Based on the text', 'who owns it?'],
  ['Answer from the text', 'who owns it?'],
  ['The source please', 'who owns it?'],
  ['Exact wording', 'who owns it?'],
  ['In one sentence', 'who owns it?'],
  ['In the press release', 'who owns it?'],
  ['Question from a reader', 'who owns the mill?'],
  ['A reader asks', 'when did the mill open its doors?'],
  ['Fact check', 'is it true that the mill closed?'],
  ['For a story', 'who owns the mill?'],
  ['For a class presentation', 'who owns the mill?'],
  ['For my readers', 'who owns the mill?'],
  ['I need this for my boss', 'who owns it?'],
  ["I don't understand", 'Why?'],
  ['Fact check', 'when does it open?'],
  ['Reader question', 'when does it open?'],
  ['A question from a reader', 'when does it open?'],
  ['Student here', 'when does it open?'],
  ['As a journalist', 'when does it open?'],
])('not: %s … %s', (remark, question) => {
  expect(isSpokenOf(remark, question)).toBe(false)
})
