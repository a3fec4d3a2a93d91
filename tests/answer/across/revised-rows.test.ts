import { describe, expect, test } from 'vitest'
import { revisedRows } from '../../../src/answer/across/revised-rows.ts'
import type { Draft } from '../../../src/answer/cite.ts'
import type { Library } from '../../../src/library.ts'
import { documentIn, norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const SPRING = norvik(
  'Norvik Marine Plans Year of the Yard',
  'March 4, 2025',
  'Norvik Marine today set out its year. For 2025 the yard expects:\n\n- Dock days of 210 to 220\n- Hull repairs of about 85\n- Crane lifts of 4,100',
)

function withTable(columns: string, rows: readonly string[], over = 'Revised plan for 2025'): string {
  const bars = `| ${columns} |\n|---|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}`
  return `# Norvik Marine Lowers Plan of the Yard\n\n**CORRAN, Norway, August 6, 2025** -- Norvik Marine today lowered the plan of its yard.\n\n## ${over}\n\n${bars}\n\n## About Norvik Marine\n\nNorvik Marine has built ferries in Corran since 1931.\n`
}

const ROWS = [
  'Dock days | 160 to 170 | 210 to 220',
  'Hull repairs | about 85 | about 85',
  'Crane lifts | 3,900 | 4,100',
]

async function releases(table: string): Promise<Library> {
  return await libraryOf({ 'spring.txt': SPRING, 'summer.md': table })
}

function found(library: Library, question: string, ...words: readonly string[]): string[] | null {
  const [spring, summer] = [documentIn(library, 'spring.txt'), documentIn(library, 'summer.md')]
  const given = words.map((text): Draft => {
    const start = spring.text.indexOf(text)
    return { document: spring, span: { start, end: start + text.length }, answerSpan: null, alsoAt: [] }
  })
  const rows = revisedRows(question, given, [summer])
  return rows === null ? null : rows.spans.map(({ start, end }) => summer.text.slice(start, end))
}

describe('a newer table with what was planned beside what is planned now', () => {
  test('answers by its row, the columns and the old value below', async () => {
    const library = await releases(withTable('| Current plan | Prior plan', ROWS))
    const answer = await askExactly(library, 'How many dock days does the yard of Norvik Marine expect?')
    expect(wordsOf(answer)).toContain('160 to 170')
    const notes = answer.notes.map(({ text }) => text).join('\n')
    expect(notes).toContain('Columns of the table')
    expect(notes).toContain('Earlier, 4 March 2025: “Dock days of 210 to 220”')
  })

  test('is of the row that is asked for, and of all where none is named', async () => {
    const library = await releases(withTable('| New | Old', ROWS))
    const both = ['Dock days of 210 to 220', 'Crane lifts of 4,100']
    expect(found(library, 'How many crane lifts are expected?', ...both)).toEqual([
      expect.stringContaining('3,900'),
    ])
    expect(found(library, 'What is the plan for 2025?', ...both)).toHaveLength(2)
  })

  test.each([
    { of: 'a figure that stays', question: 'How many hull repairs?', given: 'Hull repairs of about 85' },
    {
      of: 'what was planned',
      question: 'How many dock days were planned?',
      given: 'Dock days of 210 to 220',
    },
    { of: 'another year', question: 'How many dock days in 2024?', given: 'Dock days of 210 to 220' },
  ])('changes nothing of $of', async ({ question, given }) => {
    const library = await releases(withTable('| Current plan | Prior plan', ROWS))
    expect(found(library, question, given)).toBeNull()
  })

  test.each([
    { columns: '| Current year | Prior year', rows: ROWS },
    { columns: '| Q2 2025 | Q2 2024', rows: ROWS },
    { columns: '| Current plan | Prior plan', rows: ['Crane hours | 160 to 170 | 210 to 220'] },
    { columns: '| Current plan | Prior plan', rows: ['Dock days | 160 to 170 | 230 to 240'] },
  ])('is none with other times, another thing or another old value: $columns, $rows.0', async (table) => {
    const library = await releases(withTable(table.columns, table.rows))
    expect(found(library, 'How many dock days are expected?', 'Dock days of 210 to 220')).toBeNull()
  })
})
