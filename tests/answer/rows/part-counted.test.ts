import { expect, test } from 'vitest'
import { ask } from '../../../src/ask.ts'
import { libraryOf } from '../make.ts'

const library = await libraryOf({
  'trial.md': `# Home test cuts visits of heart patients, Lind trial finds

LIND, 14 March 2025. Heart patients who tested their blood at home came to hospital less often, a trial of Lind clinic has found.

## Main results after 18 months

| Outcome | Home testing | Usual care |
|---|---|---|
| Emergency visits per 100 patients | 41 | 62 |
| Hospital nights per patient | 5.2 | 7.9 |
| Deaths from any cause | 58 | 66 |
| Patients who stopped early | 73 | 39 |

The trial cost €6.8 million.
`,
})

async function told(question: string): Promise<string[]> {
  return (await ask(library, { question })).statements.map(({ text }) => text)
}

test.each([
  'How many patients were in the trial?',
  'How many patients did the trial have?',
  'Number of patients in the trial?',
])('a rate and a part of those who are counted give no number of them: %s', async (question) => {
  expect((await told(question)).join(' ')).not.toContain(' | ')
})

test.each([
  ['How many patients stopped early?', 'Patients who stopped early | 73 | 39'],
  ['How many emergency visits were there per 100 patients?', 'Emergency visits per 100 patients | 41 | 62'],
  ['How many deaths were there?', 'Deaths from any cause | 58 | 66'],
])('but what they count themselves: %s', async (question, row) => {
  expect(await told(question)).toEqual([row])
})
