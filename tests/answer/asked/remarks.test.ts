import { expect, test } from 'vitest'
import { withoutRemarks } from '../../../src/answer/asked/remarks.ts'

test.each([
  ['My editor asks who owns the mill. It is urgent.', 'My editor asks who owns the mill.'],
  ["Who owns the mill? It's urgent.", 'Who owns the mill?'],
  ["Who owns the mill? I couldn't find it.", 'Who owns the mill?'],
  ['Who owns the mill? Any help appreciated!', 'Who owns the mill?'],
  ['Who owns the mill? Answer in one sentence.', 'Who owns the mill?'],
  ['Who owns the mill? Please cite your source. Be brief.', 'Who owns the mill?'],
  ["Who owns the mill? If you don't know, say so.", 'Who owns the mill?'],
  ['Just curious: who owns the mill?', 'who owns the mill?'],
  ['Help me: size of the mill', 'size of the mill'],
  ['Help me: in which town is the mill?', 'in which town is the mill?'],
  ['Based on the document, who owns the mill?', 'who owns the mill?'],
  ['Answer the following question: Who owns the mill?', 'Who owns the mill?'],
  ['You are a helpful assistant. Who owns the mill?', 'Who owns the mill?'],
  ["I don't understand. Why?", 'Why?'],
  ['Interesting. And the year before?', 'And the year before?'],
  ['Wow, impressive! What about Holm?', 'What about Holm?'],
  ["That's interesting. Who paid?", 'Who paid?'],
])('%s => %s', (question, bare) => {
  expect(withoutRemarks(question)).toBe(bare)
})

test.each([
  'Who owns it? I mean the old mill.',
  'Who owns it? Not the state.',
  'Why did the fare rise? It fell last year.',
  'Who owns the mill? And who runs it?',
  'Price, who sets it?',
  'In Holm, who owns the mill?',
  'For children, what is the fee?',
  'Our Story: who directed it?',
  'Story: who directed it?',
  'Need Ltd: who owns it?',
  'In one sentence, what is this about?',
  'Summarise it. In two sentences.',
  'I need it.',
  'Orme. Who owns it?',
  'The story. Who wrote it?',
  'What did he say? All quotes.',
  'Number of readers: what is it?',
  'If a reader asks for help, who answers?',
  'When was it written? The story in the press.',
  'Who said "We need it. I love it"',
])('stays: %s', (question) => {
  expect(withoutRemarks(question)).toBe(question)
})
