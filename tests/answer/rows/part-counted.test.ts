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

test.each([
  ['Number of patients', 'How many patients were in the trial?'],
  ['Patients enrolled', 'How many patients took part in the trial?'],
  ['Patients randomised', 'How many patients did the trial have?'],
  ['Volunteers who gave time', 'How many volunteers are there?'],
  ['Donors who gave every month', 'How many donors?'],
])('%s are those who are counted', async (label, question) => {
  const other = await libraryOf({
    'brace.md': `# Lind clinic tests a brace

LIND, 14 March 2025. Lind clinic has tested a knee brace in a trial.

| Outcome | Brace | Usual care |
|---|---|---|
| ${label} | 140 | 138 |
| Days to walk | 9 | 14 |
`,
  })
  const { statements } = await ask(other, { question })
  expect(statements.map(({ text }) => text)).toEqual([`${label} | 140 | 138`])
})
