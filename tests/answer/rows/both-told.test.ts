import { expect, test } from 'vitest'
import { ask } from '../../../src/ask.ts'
import { libraryOf } from '../make.ts'

const library = await libraryOf({
  'harbour.txt': `Vell harbour has its best half-year

VELL, 22 July 2025 - The harbour of Vell has counted what its cranes lifted, up 8 per cent on last year.

Throughput, January to June (thousand tonnes)

Cargo                      2025     2024
Dry bulk                    812      847
Wind components             338      141
Total                     1,150      988

Harbour master Ida Lund said the cranes had been busy.
`,
  'quarter.txt': `Holm harbour handles more grain

HOLM, 17 April 2025 - Holm harbour handled more grain in the first quarter of 2025.

Cargo (thousand tonnes)

Cargo             Q1 2025    Q1 2024
Grain                 612        540
Timber                288        301
`,
  'trial.txt': `Lind clinic ends its trial of night lamps

LIND, 14 March 2025 - Lind clinic has ended a trial of night lamps on two groups of children.

Main results

Outcome\tNight lamps (n = 51)\tNo lamps (n = 49)
Falls per 100 nights\t4\t9
Hours of sleep per child\t8.1\t7.6
Children who left early\t3\t2

The lamps cost £40 each.
`,
})

async function told(question: string, name: string): Promise<string[]> {
  const documents = [...library.documents.values()].filter(({ file }) => file === name).map(({ id }) => id)
  return (await ask(library, { question, filter: { documents } })).statements.map(({ text }) =>
    text.replace(/\s{2,}|\t/gu, ' | '),
  )
}

test.each([
  'wind components 2025 and 2024',
  'wind components in 2024 and in 2025',
  'wind components 2025 vs 2024',
  'wind components this year and last',
  'wind components tonnage this yr vs last',
])('a row is asked for by its label and two columns: %s', async (question) => {
  expect(await told(question, 'harbour.txt')).toEqual(['Wind components | 338 | 141'])
})

test.each([
  ['hours of sleep, both groups', 'Hours of sleep per child | 8.1 | 7.6'],
  ['falls in both groups', 'Falls per 100 nights | 4 | 9'],
  ['falls for each of the groups', 'Falls per 100 nights | 4 | 9'],
  ['falls: night lamps and no lamps', 'Falls per 100 nights | 4 | 9'],
])('and by the two groups of a table whose cells have tabs between them: %s', async (question, row) => {
  expect(await told(question, 'trial.txt')).toEqual([row])
})

test.each([
  ['wind components 2023 and 2022', 'harbour.txt'],
  ['wind components profit 2025 and 2024', 'harbour.txt'],
  ['ship repairs 2025 and 2024', 'harbour.txt'],
  ['ship repairs this year and last', 'harbour.txt'],
  ['wind components in both groups', 'harbour.txt'],
  ['grain 2025 and 2024', 'quarter.txt'],
  ['grain this year and last', 'quarter.txt'],
  ['fever, both groups', 'trial.txt'],
  ['hours of play, both groups', 'trial.txt'],
])('what no row or column is called has none: %s', async (question, name) => {
  expect(await told(question, name)).toEqual([])
})

test('a quarter that is asked for heads the column', async () => {
  expect(await told('grain Q1 2025 and Q1 2024', 'quarter.txt')).toEqual(['Grain | 612 | 540'])
})
