import { describe, expect, test } from 'vitest'
import { itsWeight } from '../../../src/answer/composition/its-weight.ts'
import { whatNext } from '../../../src/answer/composition/what-next.ts'
import { askExactly, libraryOf, reasonOf, wordsOf } from '../make.ts'

const LEAD = 'Orme Mills opened a dye works in Holm on Monday.'

function release(...paragraphs: readonly string[]): string {
  return `A dye works for Holm\n\nHOLM, 3 March 2026 – ${LEAD}\n\n${paragraphs.join('\n\n')}\n`
}

async function told(question: string, ...paragraphs: readonly string[]): Promise<string | undefined> {
  const answer = await askExactly(await libraryOf({ 'a.txt': release(...paragraphs) }), question)
  return answer.status === 'answered' ? wordsOf(answer) : reasonOf(answer)
}

const DATED = 'A second hall will open in October.'
const PLANNED = 'The house plans to train dyers of the town.'

describe('what happens next is what a release says is to come', () => {
  test.each([
    'What happens next?',
    "What's next?",
    'What are the next steps?',
    'And what comes next?',
    'Next steps?',
  ])('%s', async (question) => {
    expect(await told(question, `The yard was built in 1911. ${DATED} ${PLANNED}`)).toBe(DATED)
  })

  test('without a time what is planned', async () => {
    expect(await told('What happens next?', `The yard was built in 1911. ${PLANNED}`)).toBe(PLANNED)
  })

  test('and what it says comes next in so many words', async () => {
    const next = 'What happens next: the vats are filled with woad.'
    expect(await told('What happens next?', `The yard was built in 1911. ${next}`)).toBe(next)
  })

  test.each([
    'The house is set on keeping its lead in dyes.',
    'The hall was to open in October 1911, and will never be forgotten.',
    '“A second hall will open in October,” said Ada Berg, chief executive.',
    'Indigo will always be the hardest of dyes to work with.',
    'Will a second hall open in October?',
    'About Orme Mills\nOrme Mills was founded in 1911 and will move in May.',
  ])('and neither what was, nor what somebody says or hopes: %s', async (paragraph) => {
    expect(await told('What happens next?', paragraph)).toBe('no_support')
  })

  test('of a thing that is named its sentences tell', async () => {
    expect(await told('What happens next in the second hall?', `${DATED} ${PLANNED}`)).not.toBe('no_support')
  })
})

describe('why it matters is what a release says of that itself', () => {
  const first = 'The works are the first in Holm to dye with woad.'

  test.each([
    'Why does it matter?',
    'Why does this matter?',
    'Why is this important?',
    'Why should I care?',
    'So what?',
  ])('%s', async (question) => {
    expect(await told(question, `The yard was built in 1911. ${first}`)).toBe(first)
  })

  test('with who says it', async () => {
    const said = '“This is a major milestone for the dyers of Holm,” said Ada Berg, chief executive.'
    expect(await told('Why does it matter?', said)).toBe(said)
  })

  test('and no other sentence of it', async () => {
    expect(await told('Why is this important?', 'The yard was built in 1911. Its dyers work at night.')).toBe(
      'no_support',
    )
  })
})

test('nothing takes long on long lines', async () => {
  const lines = [
    'is expected is expected ',
    'the first new old ',
    'will also then ',
    'in the next few ',
    'marks the ',
  ]
  const library = await libraryOf(
    Object.fromEntries(lines.map((line, at) => [`${at}.txt`, `A dye works\n\n${line.repeat(120)}.\n`])),
  )
  for (const document of library.documents.values()) {
    expect(whatNext(document)?.drafts.length ?? 0).toBeLessThan(2)
    expect(itsWeight(document)?.drafts.length ?? 0).toBeLessThan(2)
  }
})
