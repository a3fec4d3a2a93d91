import { expect, test } from 'vitest'
import { askExactly, libraryOf } from '../make.ts'

async function told(release: string, question: string): Promise<string> {
  const { statements } = await askExactly(await libraryOf({ 'a.txt': release }), question)
  return statements.map(({ text }) => text).join(' ')
}

test('what they found is told of a study as a whole', async () => {
  const release =
    'Bees sleep less near lamps, study finds\n\nORME, 3 March 2027 – Bees sleep two hours less near street lamps, a study by Orme University found.\n'
  expect(await told(release, 'What are the findings?')).toContain('two hours less')
})

test('a house that reports results, and police who investigate, have made no study', async () => {
  const results =
    'Orme Paper reports results\n\nORME, 3 March 2027 – Orme Paper reported revenue of 9 million euros.\n\nDivers searched the harbour. The team found two cannons.\n'
  expect(await told(results, 'What did the team find?')).toBe('The team found two cannons.')
  const police =
    'Police find rifles after long investigation\n\nORME, 3 March 2027 – Police found nine rifles in a barn after an investigation.\n\nOfficers searched a farm. The team found two coins there.\n'
  expect(await told(police, 'What did the team find?')).toBe('The team found two coins there.')
})
