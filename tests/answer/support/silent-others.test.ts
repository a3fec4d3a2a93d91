import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, supportFor } from '../make.ts'

const RELEASE = `Holm & Roos to move its ropeworks

LYNGBY, Denmark, 4 May 2026 - Holm & Roos will move its ropeworks to Aarhus in June 2027.

"We spun rope on this quay for a century, and now we leave it," said Peter Holm, chief executive and grandson of the founder.

The guild of ropemakers was angry. "The owners paid themselves well last year," said Ole Roos, chairman of the guild and no relation of the chief executive.

Ms Holm, his sister, owns a third of it. "The quay was always too short for us," said Ida Holm.

The head of the school, Vera Lind, criticised the move. Her deputy went further. "The children will miss the smell of tar," he said.

Tom Wren's love of knots led him to the trade. "Rope is a language. I wanted to know what holds a ship."

Press: Maria Chen, +45 555 0170, press@holmroos.example`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'ropeworks.txt': RELEASE })
})

describe('words of others', () => {
  test.each([
    ['What did the chief executive of Holm & Roos say?', 'spun rope', 'paid themselves'],
    ['What did Mr Holm say about the quay?', 'spun rope', 'too short'],
    ['What did Ms Holm say about the quay?', 'too short', 'spun rope'],
  ])('%s', async (question, own, other) => {
    const { answer } = await askExactly(library, question)
    expect(answer).toContain(own)
    expect(answer).not.toContain(other)
  })

  test('but theirs whom the sentence before is about', async () => {
    const { status, answer } = await askExactly(library, 'What did Tom Wren say he wanted to know?')
    expect(status).toBe('answered')
    expect(answer).toContain('what holds a ship')
  })

  test('are not answered where it is not known who says them', async () => {
    expect((await askExactly(library, 'What did Vera Lind say?')).answer).not.toContain('tar')
  })
})

test('who leads a council is not who leads its opposition', async () => {
  const council = await libraryOf({
    'baths.txt': `Orme rebuilds its baths

ORME, 4 May 2026 - Orme Council has approved a rebuild of its baths.

"People have swum in these baths since 1934," said Ada Berg, leader of the council.`,
  })
  expect((await askExactly(council, 'What did the council leader say about the baths?')).answer).toContain(
    '1934',
  )
  const { status } = await askExactly(council, 'What did the opposition leader say about the baths?')
  expect(status).toBe('unanswered')
})

describe('"he added" with nobody before it who is asked for', () => {
  let yard: Library

  beforeAll(async () => {
    yard = await libraryOf({
      'yard.txt': `Holm Yard to double its slips

HOLM, 4 May 2026 - Holm Yard will build two slips for the companies on the quay.

"The yard will be a harbour of its own," according to an official of the yard.

As its developers, they will spare no effort in creating a leading yard, he added. The chairman, Ole Roos, will open it.`,
    })
  })

  test('is not the office of a house, of which the release has only the house', async () => {
    const { status } = await askExactly(yard, 'What did the founder of the company say?')
    expect(status).toBe('unanswered')
  })

  test('but may be the office that the release has', async () => {
    const view = await supportFor(yard, 'What did the chairman of the company say?', 'spare no effort')
    expect(view.speakerMissing).toBeLessThan(1)
  })
})

describe('what a house says that is only mentioned', () => {
  let forest: Library

  beforeAll(async () => {
    forest = await libraryOf({
      'trees.txt': `Holm Council plants trees

HOLM, 4 May 2026 - Holm Council will plant 3,000 trees.

The trees are supplied by the nursery Greenway under a contract with the Lund Trust. "Every street will have its tree," said councillor Ole Roos.

The Orme Club welcomed the plan. "We have asked for it for years," said its chair, Vera Lind.

A study by the Tarn Institute finds that trees cool a street by three degrees. The Birk Guild wants more of them.
`,
    })
  })

  test.each([
    ['What did the Lund Trust say about the trees?', 'supplied by the nursery'],
    ['What did Greenway say about the contract?', 'supplied by the nursery'],
  ])('%s is not told by "%s"', async (question, words) => {
    expect((await supportFor(forest, question, words)).speaksAway).toBe(1)
  })

  test.each([
    ['What did the Orme Club say about the plan?', 'asked for it'],
    ['What does the Tarn Institute say about trees?', 'three degrees'],
  ])('%s: "%s"', async (question, words) => {
    expect((await supportFor(forest, question, words)).speaksAway).toBe(0)
    expect((await askExactly(forest, question)).answer).toContain(words)
  })
})
