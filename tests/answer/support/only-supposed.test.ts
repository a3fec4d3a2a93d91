import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

async function told(sentences: string, question: string): Promise<string> {
  const text = `Brack puts its ferry in order\n\nBRACK, 4 May 2025 -- The town of Brack has closed its accounts.\n\n${sentences}\n`
  return wordsOf(await askExactly(await libraryOf({ 'town.txt': text }), question))
}

const FINE =
  'The town has fined Orme Ferries 18 million crowns for late boats.\n\nThe fine would have been 24 million crowns.'
const BRIDGE = 'Rebuilding the bridge cost 31 million euros. A new bridge would have cost 58 million euros.'
const STORM =
  'With the old lines the storm would have left 5,200 homes without power. The storm left 900 homes without power.'

test.each([
  [FINE, 'How big was the fine?', '18 million', '24 million'],
  [FINE, 'What is the fine?', '18 million', '24 million'],
  [BRIDGE, 'How much did the bridge cost?', '31 million', '58 million'],
  [STORM, 'How many homes did the storm leave without power?', '900', '5,200'],
  [STORM, 'How many homes did the storm leave without power in May?', '900', '5,200'],
])('what is goes before what would have been: %s %s', async (sentences, question, is, was) => {
  const answer = await told(sentences, question)
  expect(answer).toContain(is)
  expect(answer).not.toContain(was)
})

test.each([
  // It is asked for, or the release tells no more.
  [FINE, 'How much would the fine have been?', '24 million'],
  [BRIDGE, 'What would a new bridge have cost?', '58 million'],
  ['The fine would have been 24 million crowns.', 'How much was the fine?', '24 million'],
  // Another figure is of another thing, or of no such kind.
  ['The fine would have been 24 million crowns. The ferry cost 31 million.', 'How much was the fine?', '24'],
  ['The fine would have been 24 million crowns. The fine is due in 60 days.', 'How much was the fine?', '24'],
  // What may have been is a guess at what is.
  [
    'The breach could have affected 40,000 customers. The breach of 2024 affected 1,200 customers.',
    'How many customers did the breach affect?',
    '40,000',
  ],
  // What somebody said that there would be is no such thing.
  ['It said that the pier would have 40 berths. The pier has 20 lamps.', 'How many berths?', '40'],
  ['The repair would take 9 weeks. The repair took 11 weeks.', 'How long did the repair take?', '11 weeks'],
])('and stays where nothing goes before it: %s %s', async (sentences, question, expected) => {
  expect(await told(sentences, question)).toContain(expected)
})
