import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const RELEASE = `Holm Council Approves Plan to Reopen Salt Bridge

HOLM, Feb. 6, 2025 -- Holm Council last night approved a plan to reopen Salt Bridge. Work will start in June.

"Nobody on the north bank has had a direct bus for two years," said Ida Roos, who speaks for transport. "The bridge is old, but we owe it to the people on both banks."

The contract went to Orme Works, which offered to keep the footway open. Inspectors found rust in four hangers.

The council decided against a toll. Deputy leader Tom Berg was not present.

"We are spending a fortune on six buses an hour," said Jon Lund, leader of the opposition. "Fares will go up because of it."

The Harbour Fair will return in May after a break of three years.

"This is the day that the town has waited for," said Vera Holt, a shopkeeper.

The former mayor, Per Krag, did not comment.

"Better slow than wet," said Nils Moe of the detour.

"She taught me all I know," Moe said of Kaja Vik.

"Nobody has asked us," said Liv Dahl, chair of the regatta.

"Per has left us with empty tills," said Carl Voss, a baker.

"The pier needs a new coat," said Finn Dahl, who mends it.

The town must paint it within the year, he added, and close it for that.

The names of the ferries were drawn by lot. "Nobody saw the barge coming at all," said the harbour master.

Curator Nia Holt opens the bridge museum. "Every house here has a nail from those old days," Holt said.

Engineer Ada Berg said the new deck would last for sixty years. She added that the weight limit would be 18 tonnes.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'bridge.txt': RELEASE })
})

describe('words on something else are no answer', () => {
  test.each([
    ['that stands in another paragraph', 'What did Ida Roos say about the toll?'],
    ['for which a word stands that is used otherwise', 'What did Jon Lund say about the toll?'],
    ['that somebody else speaks of', 'What did Ida Roos say about the weight limit?'],
    ['that is somebody', 'What did Ida Roos say about Tom Berg?'],
    ['that heads the release', 'What did Carl Voss say about Salt Bridge?'],
    ['of which nothing is reported', 'What did Ada Berg say about the contract?'],
    ['that the office of whoever speaks has', 'What did Liv Dahl say about the regatta?'],
    ['that the release does not have', 'What did Jon Lund say about the weather?'],
    ['that goes with what heads the release', 'What did Nia Holt say about the price of the bridge?'],
    ['that a trade is asked for', 'What did the harbour master say about the fares?'],
    ['that is a word of questions', 'What did Liv Dahl say about the names?'],
    ['that the house itself has no word of', 'What has Holm Council said about whales?'],
    ['of which they are to think something', 'What does Jon Lund think of the toll?'],
    ['that they are to describe', 'How does Ida Roos describe the weight limit?'],
    ['that anybody is to speak of', 'Who commented on the Norvik ferry?'],
    ['that anybody is to speak of now', 'Who talks about whales?'],
  ])('%s', async (_, question) => {
    expect((await askExactly(library, question)).status).toBe('unanswered')
  })
})

describe('words on it are', () => {
  test.each([
    ['by a word of it', 'What did Ida Roos say about buses?', 'direct bus'],
    ['of which they are said', 'What did Nils Moe say about the detour?', 'than wet'],
    ['that the same person goes on with', 'What did Ida Roos say about the banks?', 'both banks'],
    ['by another word for it', 'What did Jon Lund say about ticket prices?', 'Fares will go up'],
    ['that stands before "this"', 'What did Vera Holt say about the Harbour Fair?', 'has waited for'],
    ['of a person by the whole name', 'What did Carl Voss say about Per Krag?', 'empty tills'],
    ['that is reported', 'What did Ada Berg say about the weight limit?', '18 tonnes'],
    ['of whatever a release tells', 'What did Ida Roos say about the plan?', 'direct bus'],
    ['that they go on with by a pronoun', 'What did Finn Dahl say about the town?', 'within the year'],
    ['by a noun for its verb', 'What did Finn Dahl say about the closure?', 'close it'],
    [
      'by a word of what heads the release, where they say it themselves',
      'What did Ida Roos say about the smell of the bridge?',
      'bridge is old',
    ],
    ['where no topic is named', 'What did Ida Roos say?', 'direct bus'],
    ['of which they think something', 'What does Jon Lund think of the fares?', 'Fares will go up'],
    ['that they describe', 'How does Ida Roos describe the bridge?', 'bridge is old'],
    ['by whoever speaks of it', 'Who commented on buses?', 'direct bus'],
    ['by whoever speaks of it now', 'Who talks about the fares?', 'Jon Lund'],
    ['by whoever speaks on it', 'Who speaks about the fares?', 'Jon Lund'],
    ['of somebody of whom they say it', 'What does Nils Moe think of Kaja Vik?', 'taught me all I know'],
  ])('%s', async (_, question, words) => {
    const answer = await askExactly(library, question)
    expect(answer.status).toBe('answered')
    expect(wordsOf(answer)).toContain(words)
  })
})

describe('of the only one who is quoted', () => {
  let closing: Library

  beforeAll(async () => {
    closing = await libraryOf({
      'plant.txt': `Orme Foods closes Brack plant

LUND, March 3, 2027 -- The plant closes in June. A shop will sell its stock.

"Our people have given decades to us, and we stand by them," said chief executive Jon Berg.

"We expect a better year for bread," he said.
`,
    })
  })

  test.each([
    ['that heads the release', 'What did the CEO say about the closure?', 'stand by them'],
    ['that is to come', 'What did Jon Berg say about the outlook?', 'better year'],
  ])('words are on what they may be %s', async (_, question, words) => {
    expect(wordsOf(await askExactly(closing, question))).toContain(words)
  })

  test('and on nothing that stands elsewhere', async () => {
    expect((await askExactly(closing, 'What did Jon Berg say about the shop?')).status).toBe('unanswered')
  })
})

describe('of what somebody says that something does', () => {
  let claiming: Library

  beforeAll(async () => {
    claiming = await libraryOf({
      'fair.txt': `Orme Works at wool fair

LUND, March 3, 2027 -- Orme Works takes part in a fair.

"We are pleased to support the fair, where many weavers meet," said chief executive Jon Berg.

"The new loom will halve the use of water," said engineer Ida Roos.
`,
    })
  })

  test.each([
    ['What does Jon Berg say the platform aims to replace?', 'unanswered'],
    ['What does Jon Berg say the fair brings to many weavers?', 'answered'],
    ['What does Ida Roos say the new loom will halve?', 'answered'],
    ['What does Ida Roos say the building will cost?', 'unanswered'],
  ])('%s (%s)', async (question, status) => {
    expect((await askExactly(claiming, question)).status).toBe(status)
  })
})
