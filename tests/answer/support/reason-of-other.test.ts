import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const RELEASE = `Holm Rovers Part Company With Coach Per Krag

HOLM, Feb. 6, 2025 -- Holm Rovers has parted company with coach Per Krag because the team had lost seven games.

Midfielder Tom Lind is suspended for that game, and striker Peter Berg will be out for a month with a knee injury.

"Per gave us a fine season and he leaves as a friend," said chairwoman Ada Roos.

Vera Holt, the club's doctor, opened a clinic at the ground because players had far to go. "I was tired of sending them to the other end of town," said Vera Holt.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'club.txt': RELEASE })
})

describe('a reason of another is none', () => {
  test.each([
    ['that has none, beside one who has', 'Why is Tom Lind suspended?'],
    ['of whom something else is told', 'Why is Tom Lind injured?'],
    ['of whom the same is not told', 'Why is Peter Berg suspended?'],
    ['who only speaks of it', 'Why did Ada Roos leave?'],
    ['who speaks of something else', 'Why did Vera Holt resign?'],
  ])('%s', async (_, question) => {
    expect((await askExactly(library, question)).status).toBe('unanswered')
  })
})

describe('their own is', () => {
  test.each([
    ['in the clause that tells of them', 'Why will Peter Berg be out for a month?', 'knee injury'],
    ['of the one who is spoken of', 'Why did Holm Rovers part company with Per Krag?', 'seven games'],
    ['in their own words', 'Why did Vera Holt open a clinic?', 'far to go'],
  ])('%s', async (_, question, words) => {
    expect(wordsOf(await askExactly(library, question))).toContain(words)
  })
})
