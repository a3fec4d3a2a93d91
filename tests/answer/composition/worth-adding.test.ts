import { beforeAll, describe, expect, test } from 'vitest'
import { worthAdding } from '../../../src/answer/composition/worth-adding.ts'
import type { Evidence } from '../../../src/answer/evidence.ts'
import type { Library } from '../../../src/library.ts'
import { evidenceFor, libraryOf } from '../make.ts'

describe('beside a sentence that has all of the question', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'pier.txt': `Corran Pier Gets a Café

CORRAN, Norway, May 5, 2025 -- The café of the Corran pier seats 40 guests. Guests are served at the window too. It was built of old oak.

Of these guests, half come by boat. Guests of the hotel nearby have a terrace of their own.
`,
    })
  })

  /** Sentences by words of theirs, as likely as each other. */
  async function ranked(question: string, first: string, other: string): Promise<[Evidence, Evidence]> {
    const { evidence } = await evidenceFor(library, question)
    const found = [first, other].map((words) =>
      evidence.find(({ candidate }) => candidate.text.includes(words) && candidate.kind === 'sentence'),
    )
    const [one, two] = found
    if (one === undefined || two === undefined) throw new Error('no such sentence')
    return [one, { ...two, score: one.score }]
  }

  const ALL = 'How many guests does the café of the Corran pier seat?'

  test('another that has less of it is needless', async () => {
    expect(worthAdding(...(await ranked(ALL, 'seats 40', 'terrace')))).toBe(false)
  })

  test('but not what goes on right behind it, or with “of these”', async () => {
    expect(worthAdding(...(await ranked(ALL, 'seats 40', 'window')))).toBe(true)
    expect(worthAdding(...(await ranked(ALL, 'seats 40', 'half')))).toBe(true)
  })

  test('and beside one that lacks some of it another may tell that', async () => {
    const question = 'Do guests of the Corran pier tie up their boats at a jetty?'
    expect(worthAdding(...(await ranked(question, 'seats 40', 'terrace')))).toBe(true)
  })
})
