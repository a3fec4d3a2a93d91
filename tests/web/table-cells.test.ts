import { describe, expect, test } from 'vitest'
import { gridOf, isRow } from '../../web/table-cells.ts'

/** The words of each cell, of rows as they stand in a file; the first lines that `headed` counts are one row. */
function parted(lines: readonly string[], headed = 1): string[][] {
  const rows = [lines.slice(0, headed).join('\n'), ...lines.slice(headed)].map((line) => {
    const text = line.trim()
    return { text, lead: line.slice(0, line.indexOf(text)) }
  })
  return gridOf(rows).map((cells, row) =>
    cells.map((ranges) => ranges.map(({ start, end }) => rows[row]?.text.slice(start, end)).join(' ')),
  )
}

describe('rows of a table are parted into the same columns', () => {
  test.each([
    {
      name: 'with bars between the cells',
      lines: ['Month | Evenings', 'June |  | 12', 'July | 20'],
      cells: [
        ['Month', 'Evenings'],
        ['June', '', '12'],
        ['July', '20'],
      ],
    },
    {
      name: 'with bars, under a header that does not name the labels and before an empty cell',
      lines: ['| Now | Before', 'Sales | 4% | 6%', 'Boats|oars | 8 |', 'Sails | | 9'],
      cells: [
        ['', 'Now', 'Before'],
        ['Sales', '4%', '6%'],
        ['Boats|oars', '8', ''],
        ['Sails', '', '9'],
      ],
    },
    {
      name: 'set with spaces, under a header that does not name the labels',
      lines: [
        '                  2024     2025',
        'Women over 40      7.4      6.3',
        'Men                6.5      5.9',
      ],
      cells: [
        ['', '2024', '2025'],
        ['Women over 40', '7.4', '6.3'],
        ['Men', '6.5', '5.9'],
      ],
    },
    {
      name: 'set with spaces, under a header far to the left of its figures',
      lines: ['Item    Revenue', 'Boats                 1,200', 'Oars                      7'],
      cells: [
        ['Item', 'Revenue'],
        ['Boats', '1,200'],
        ['Oars', '7'],
      ],
    },
    {
      name: 'where a row lacks a figure in the middle',
      lines: ['Pier      2023   2024   2025', 'North       10     11     12', 'South        8             9'],
      cells: [
        ['Pier', '2023', '2024', '2025'],
        ['North', '10', '11', '12'],
        ['South', '8', '', '9'],
      ],
    },
    {
      name: 'where the only row lacks what the first year had, under a header without a name for it',
      lines: ['              2024        2025', 'Women                      6.3'],
      cells: [
        ['', '2024', '2025'],
        ['Women', '', '6.3'],
      ],
    },
    {
      name: 'set with one tab each, where two leave a cell empty',
      lines: ['\t2024\t2025', 'A pier with a very long name\t7\t6', 'B\t\t5'],
      cells: [
        ['', '2024', '2025'],
        ['A pier with a very long name', '7', '6'],
        ['B', '', '5'],
      ],
    },
    {
      name: 'aligned by as many tabs as it takes',
      lines: ['Pier\t\t2024\t2025', 'Northern pier\t7\t6', 'South\t\t4\t5'],
      cells: [
        ['Pier', '2024', '2025'],
        ['Northern pier', '7', '6'],
        ['South', '4', '5'],
      ],
    },
  ])('$name', ({ lines, cells }) => {
    expect(parted(lines)).toEqual(cells)
  })

  test('with both lines of a header above their column', () => {
    const lines = ['            First   Second', '             half     half', 'Boats         120       80']
    expect(parted(lines, 2)).toEqual([
      ['', 'First half', 'Second half'],
      ['Boats', '120', '80'],
    ])
  })
})

test.each([
  { text: 'Boats  120', is: true },
  { text: 'Boats\t120', is: true },
  { text: 'North | 3', is: true },
  { text: 'It opens on 3 May.  It closes on 4 June.', is: false },
  { text: 'It opens\n   on 3 May', is: false },
  { text: 'The harbour office  opens', is: false },
  { text: 'It opens on 3 May', is: false },
])('"$text" is a row: $is', ({ text, is }) => {
  expect(isRow(text)).toBe(is)
})
