import { expect, test } from 'vitest'
import { askExactly, libraryOf, supportFor, wordsOf } from '../make.ts'

const library = await libraryOf({
  'a.txt': `Holm changes its rules

HOLM, 3 May 2025 -- The town of Holm has changed its rules for the summer.

The toll ban has been in force since March. It remains in place until further notice. Drivers who break it can be fined. Car washes, nurseries and blue badge holders are exempt.

The quota on eggs begins in April. It applies to households with more than five people.

The curfew was agreed two years ago. It does not apply to anglers.

A rebate has been planned since the spring. Students under 26 can apply.

The diversion starts in June. Ada Berg praised it. Cyclists are not affected. The night buses will be affected.

Lifeguards are exempt from the lake race.
`,
})

test.each([
  ['Who is exempt from the toll ban?', 'blue badge holders are exempt'],
  ['Who is exempt from the lake race?', 'Lifeguards'],
  ['Who does the quota apply to?', 'households with more than five'],
  ['Who is affected by the quota?', 'households with more than five'],
  ['Who can apply for the rebate?', 'Students under 26'],
  ['Who is affected by the diversion?', 'The night buses'],
  ['Who is not affected by the diversion?', 'Cyclists'],
  ['When does the quota begin?', 'April'],
  ['Until when does the toll ban remain in place?', 'until further notice'],
])('groups without a name tell who is concerned: %s', async (question, words) => {
  expect(wordsOf(await askExactly(library, question))).toContain(words)
})

test.each([
  'Who is exempt from the rebate?',
  'Who is exempt from the quota?',
  'Who is affected by the curfew?',
  'Who is exempt from the diversion?',
])('of another thing nothing is told: %s', async (question) => {
  const answer = await askExactly(library, question)
  expect(answer.status === 'answered' ? wordsOf(answer) : '').toBe('')
})

test.each([
  ['Who is affected by the diversion?', 'night buses', 0],
  ['Who is affected by the diversion?', 'Cyclists', 1],
  ['Who is not affected by the diversion?', 'night buses', 1],
  ['Who is affected by the quota?', 'It applies to households', 0],
  ['Who is not affected by the quota?', 'It applies to households', 1],
  ['Who is affected by the curfew?', 'does not apply', 1],
])('%s %s', async (question, words, typeMissing) => {
  expect((await supportFor(library, question, words)).typeMissing).toBe(typeMissing)
})

const supposed = await libraryOf({
  'b.txt': `Holm tells of its rules

HOLM, 3 May 2026 -- The town of Holm tells of its rules.

The rule on bins starts in June. Bakeries asked to be exempt. Under the first draft, pubs would have been exempt. In Norway, boats are exempt.

The fee for boats is £9. Owners of rafts are exempt from the fee for boats if they live in Holm.

The strike starts on Monday. The law applies to taxi firms. A coat of paint was applied to the old bus.

The ban on boats is from May. The ban on dogs affects neither farms nor shops.
`,
})

test.each([
  'Who is exempt from the rule on bins?',
  'Who is affected by the strike?',
  'Who is affected by the paint?',
  'Who does the ban on boats apply to?',
  'To whom does the ban on boats apply?',
  'Who is affected by the ban on dogs?',
])('what is not so, or of another thing, tells nobody: %s', async (question) => {
  expect((await askExactly(supposed, question)).status).toBe('unanswered')
})

test('Who is affected by the law?', async () => {
  expect(wordsOf(await askExactly(supposed, 'Who is affected by the law?'))).toContain('taxi firms')
})

test('what is so on a condition is so', async () => {
  expect(wordsOf(await askExactly(supposed, 'Who is exempt from the fee for boats?'))).toContain('rafts')
})
