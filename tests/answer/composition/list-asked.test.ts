import { describe, expect, test } from 'vitest'
import { ask } from '../../../src/ask.ts'
import { libraryOf } from '../make.ts'

const library = await libraryOf({
  'course.md': `# Orme School opens a course in net making

ORME, 4 March 2026. Orme School opens a course in net making this spring.

The pupils come before all lessons by four practical steps:

1. Order a needle.
2. Cut the twine.
3. Wind the needle. It must be full.
4. Fix the line.

The prizes are:

- Lind cup: for the finest net
- Brask medal: for the longest net

The course is taught by two teachers. The school has 310 pupils.
`,
})

async function told(question: string) {
  const { status, statements, notes } = await ask(library, { question })
  return {
    texts: status === 'answered' ? statements.map(({ text }) => text) : null,
    notes: notes.map(({ text }) => text),
  }
}

describe('an item is asked for by its place', () => {
  test.each([
    ['What is the second step?', ['Cut the twine.'], 'This is item 2 of the 4 of the list.'],
    [
      'What is the third of the steps?',
      ['Wind the needle.', 'It must be full.'],
      'This is item 3 of the 4 of the list.',
    ],
    ['What is the last step?', ['Fix the line.'], 'This is item 4 of the 4 of the list.'],
  ])('%s', async (question, expected, note) => {
    const { texts, notes } = await told(question)
    expect(texts?.map((text) => text.replace(/^\d\. /u, ''))).toEqual(expected)
    expect(notes).toContain(note)
  })

  test.each([['What is the seventh step?'], ['What is the third prize?'], ['What is the second lesson?']])(
    'none where the list has no such item: %s',
    async (question) => {
      expect((await told(question)).texts).toBeNull()
    },
  )
})

describe('the items of a list are counted', () => {
  test.each([['How many steps are there?'], ['How many steps does the release list?']])(
    '%s',
    async (question) => {
      const { texts, notes } = await told(question)
      expect(texts?.join(' ')).toContain('Order a needle.')
      expect(texts?.join(' ')).toContain('Fix the line.')
      expect([...notes, ...(texts ?? [])].join(' ')).toMatch(/The list has 4 items\.|four practical steps/u)
    },
  )

  test('and how many they are is said', async () => {
    const { texts, notes } = await told('How many prizes are there?')
    expect(texts).toHaveLength(2)
    expect(notes).toContain('The list has 2 items.')
  })

  test('but not those of other things', async () => {
    const { notes } = await told('How many pupils are there?')
    expect(notes.join(' ')).not.toContain('The list has')
    expect((await told('How many lessons are there?')).notes.join(' ')).not.toContain('The list has')
    expect((await told('How many nets are there?')).notes.join(' ')).not.toContain('The list has')
  })
})

test('what a list says is what the release says', async () => {
  const { texts } = await told('What does the list say of the Brask medal?')
  expect(texts?.join(' ')).toContain('for the longest net')
})
