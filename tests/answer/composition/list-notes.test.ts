import { expect, test } from 'vitest'
import { askExactly, libraryOf } from '../make.ts'

async function told(items: readonly string[], question: string): Promise<readonly string[]> {
  const library = await libraryOf({
    'orme.md': `# Orme Museum opens a wing\n\nORME, 20 February 2026 -- The Orme Museum opens a wing in May.\n\nKey features of the wing:\n\n${items.map((one) => `- ${one}`).join('\n')}\n\nThe book costs 32 pounds.\n`,
  })
  const { notes, status } = await askExactly(library, question)
  expect(status).toBe('answered')
  return notes.map(({ text }) => text)
}

const SHORT = ['A hall for chairs', 'A yard with a pond', 'A workshop for clocks']

/** An item that two of fill an answer. */
function long(what: string): string {
  return `${what}, ${'with a door of oak and a floor of stone, '.repeat(6)}on the south side.`
}

const QUESTION = 'What are the key features of the wing?'

test('a list that is asked for is said to be whole', async () => {
  expect(await told(SHORT, QUESTION)).toContain('All 3 items of the list are given.')
})

test('and to be cut where an answer has no room for all', async () => {
  const notes = await told(['A hall for chairs', ...['A yard', 'A workshop', 'A shop'].map(long)], QUESTION)
  expect(notes).toEqual(['2 of the 4 items of the list are given.'])
})

test.each([
  [
    [long('A yard'), `${long('A shop')} It has ${'two doors and '.repeat(9)}a step.`],
    '1 of the 2 items of the list is given.',
  ],
  [
    [`A yard. ${long('It is long')} ${long('It is wide')} ${long('It is dry')}`, 'A shop'],
    'None of the 2 items of the list is given whole.',
  ],
])('by few or by half of one too: %j', async (items, expected) => {
  expect(await told(items, QUESTION)).toEqual([expected])
})

async function ofGroups(lead: string): Promise<readonly string[]> {
  const library = await libraryOf({
    'orme.md': `# Orme Energy posts a surplus\n\nORME, 20 February 2026 -- Orme Energy has reported a surplus.\n\n${lead}\n\n- Lind Scouts: $8,500 for two boats\n- Holm Band: $4,100 for a tuba\n- Tarn Croquet Club: $3,200 for a sail\n\nThe meeting is in May.\n`,
  })
  const { notes, status } = await askExactly(library, 'Which groups got Spark grants?')
  expect(status).toBe('answered')
  return notes.map(({ text }) => text)
}

test.each([
  'The Spark grants went to 39 groups, among them:',
  'This year 39 groups get Spark grants, including:',
  'Spark grants went to groups such as:',
  'Spark grants went to 39 groups. They include:',
])('what only names some of more is not said to be all: %s', async (lead) => {
  expect(await ofGroups(lead)).toEqual(['The release lists these 3 and says that there are more.'])
})

test.each([
  'Spark grants went to three groups for 900 children. They include:',
  'Spark grants went to groups on 12 May. They include:',
  'Spark grants went to these three groups:',
  'The groups that got Spark grants in 2026 are:',
])('and what names all is: %s', async (lead) => {
  expect(await ofGroups(lead)).toEqual(['All 3 items of the list are given.'])
})
