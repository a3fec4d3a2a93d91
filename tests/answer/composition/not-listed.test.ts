import { describe, expect, test } from 'vitest'
import { ask } from '../../../src/ask.ts'
import { libraryOf } from '../make.ts'

const library = await libraryOf({
  'fair.md': `# Tallis holds its winter fair

TALLIS, 6 November 2026. Tallis holds its winter fair in December. The town gives all helpers a warm room and solutions for wet boots.

The events are:

- Harbour walk: past all prizes of the town, at noon
- Lantern song: in the old mill

The prizes are:

- Tallis cup: for the best lantern
- Lind plate: for the best cake
`,
})

async function isAnswered(question: string): Promise<boolean> {
  return (await ask(library, { question })).status === 'answered'
}

describe('a list of things that the release does not have is refused', () => {
  test.each([['What are the services?'], ['List the main services.'], ['Which sponsors are there?']])(
    '%s',
    async (question) => {
      expect(await isAnswered(question)).toBe(false)
    },
  )

  test.each([['What are the events?'], ['List the prizes.'], ['Which events are there?']])(
    'and of what it has given: %s',
    async (question) => {
      expect(await isAnswered(question)).toBe(true)
    },
  )
})

describe('an item is one of its own list alone', () => {
  test.each([
    ['Is Harbour walk one of the prizes?', false],
    ['Is Tallis cup among the events?', false],
    ['Is Harbour walk one of the events?', true],
    ['Is Tallis cup among the prizes?', true],
  ])('%s', async (question, expected) => {
    expect(await isAnswered(question)).toBe(expected)
  })
})
