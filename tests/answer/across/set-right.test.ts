import { describe, expect, test } from 'vitest'
import { standingOf } from '../../../src/library/standing.ts'
import { documentIn } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const AUGUST = `# Orme Orchards picks early

*Bray, 12 August 2025.* Orme Orchards has picked 5,430 tonnes of apples this summer, after 4,980 tonnes a year ago. A dry spring helped the trees.

The harvest employed 260 pickers. The orchards cover 310 hectares.

Press: Ida Berg, ida@orme.example
`

const SAME_DAY = `# Orme Orchards sells its van

*Bray, 12 August 2025.* Orme Orchards has sold its yellow van to a museum. The van is 40 years old.

Press: Ida Berg, ida@orme.example
`

const OCTOBER = `# Orme Orchards opens a second press house

*Bray, 3 October 2025.* Orme Orchards has opened a press house in Bray. It has four presses and cost 2.1 million euros.

The weight of the apples in our release of 12 August was wrong. Orme Orchards picked 3,450 tonnes of apples this summer, and not 5,430. Two digits were transposed.

Press: Ida Berg, ida@orme.example
`

const opened = libraryOf({ 'august.md': AUGUST, 'van.md': SAME_DAY, 'october.md': OCTOBER })

describe('what a release sets right in passing', () => {
  test('makes it a correction in part of the release of that day, of two the one it is on', async () => {
    const library = await opened
    const [august, van, october] = ['august.md', 'van.md', 'october.md'].map((file) =>
      documentIn(library, file),
    )
    if (august === undefined || van === undefined || october === undefined)
      throw new Error('a file is missing')
    expect(standingOf(library, august)).toMatchObject({
      status: 'current',
      replacedBy: null,
      correctedBy: { documentId: october.id },
    })
    expect(standingOf(library, van).correctedBy).toBeNull()
    expect(standingOf(library, october).corrects).toMatchObject([{ documentId: august.id }])
  })

  test('takes the place of the wrong value, which is told as replaced', async () => {
    const answer = await askExactly(await opened, 'How many tonnes of apples did Orme Orchards pick?')
    expect(wordsOf(answer)).toContain('3,450')
    const notes = answer.notes.map(({ text }) => text)
    expect(notes.some((text) => text.startsWith('Replaced: ') && text.includes('5,430'))).toBe(true)
    expect(notes.some((text) => text.startsWith('Earlier') && text.includes('5,430'))).toBe(false)
  })

  test('is told beside the wrong value where a filter leaves that alone, which is no sure answer', async () => {
    const filter = { to: '2025-08-31' }
    const answer = await askExactly(await opened, 'How many tonnes of apples did Orme Orchards pick?', {
      filter,
    })
    expect(wordsOf(answer)).toContain('5,430')
    expect(answer.certainty).toBe('moderate')
    expect(answer.notes.map(({ text }) => text)).toContain(
      'A later release of 3 October 2025 corrects this: “Orme Orchards picked 3,450 tonnes of apples this summer, and not 5,430.”',
    )
  })

  test.each([
    ['How many pickers did the harvest of Orme Orchards employ?', '260 pickers'],
    ['How many presses does the press house of Orme Orchards have?', 'four presses'],
  ])('is not told of beside what it leaves as it was: %s', async (question, words) => {
    const answer = await askExactly(await opened, question)
    expect(wordsOf(answer)).toContain(words)
    expect(answer.notes.map(({ text }) => text).join(' ')).not.toContain('correct')
  })

  test.each([
    'Are there corrections?',
    'What did Orme Orchards correct?',
    'What has Orme Orchards put right?',
  ])('is found by whoever asks for it: %s', async (question) => {
    const answer = await askExactly(await opened, question)
    expect(answer.status).toBe('answered')
    expect(answer.citations[0]?.title).toBe('Orme Orchards opens a second press house')
  })
})

test('a corrected value beside a newer one is told as corrected', async () => {
  const library = await libraryOf({
    'august.md': AUGUST,
    'october.md': OCTOBER,
    'next.md': AUGUST.replace('2025', '2026')
      .replace('5,430', '6,020')
      .replace(', after 4,980 tonnes a year ago', ''),
  })
  const answer = await askExactly(library, 'How many tonnes of apples did Orme Orchards pick?')
  expect(wordsOf(answer)).toContain('6,020')
  const notes = answer.notes.map(({ text }) => text).join(' ')
  expect(notes).toContain('Earlier, 3 October 2025: “Orme Orchards picked 3,450 tonnes')
  expect(notes).not.toContain('“Orme Orchards has picked 5,430')
})

test('an error that is owned up to is no answer about the matter, and answers who asks for it', async () => {
  const library = await libraryOf({
    'fair.md': AUGUST.replace('A dry spring helped the trees.', 'The apple fair begins on 9 September.'),
    'note.md': `# CORRECTION: Orme Orchards picks early

*Bray, 14 August 2025.* In the release of 12 August Orme Orchards gave a wrong day for the apple fair. The correct day is 19 September.

Press: Ida Berg, ida@orme.example
`,
  })
  const fair = await askExactly(library, 'How did the apple fair of Orme Orchards change?')
  expect(fair.statements[0]?.text ?? '').not.toContain('gave a wrong day')
  const wrong = await askExactly(library, 'What was wrong in the release of Orme Orchards?')
  expect(wordsOf(wrong)).toContain('gave a wrong day')
})

test('the notice by which a release is withdrawn is no second one', async () => {
  const library = await libraryOf({
    'sale.md': SAME_DAY,
    'notice.md': `WITHDRAWN\n\n${SAME_DAY.replace('The van is 40 years old.', 'This release was sent in error and is withdrawn.')}`,
  })
  const answer = await askExactly(library, 'Which releases were withdrawn?')
  expect(answer.statements).toHaveLength(1)
  expect(answer.notes.map(({ text }) => text)).toContain('1 release was withdrawn.')
})

describe('a notice of two figures, of which one is set right without its wrong value', () => {
  const both = libraryOf({
    'august.md': AUGUST.replace(
      'A dry spring helped the trees.',
      'Some 0.64 per cent of the trees were lost to rot.',
    ),
    'note.md': `# CORRECTION: Orme Orchards picks early

*Bray, 14 August 2025.* Orme Orchards corrects two figures in its release of 12 August 2025. Orme Orchards picked 3,450 tonnes of apples this summer, and not 5,430.

In truth 0.46 per cent of the trees were lost to rot. The digits had been transposed.

Press: Ida Berg, ida@orme.example
`,
  })
  const filter = { to: '2025-08-12' }

  test('is told of beside that as well, where a filter leaves the old release alone', async () => {
    const answer = await askExactly(
      await both,
      'What share of the trees of Orme Orchards were lost to rot?',
      { filter },
    )
    expect(wordsOf(answer)).toContain('0.64')
    expect(answer.notes.map(({ text }) => text).join(' ')).toContain('corrects parts of this one')
  })

  test('is not told of beside what it does not speak of', async () => {
    const answer = await askExactly(await both, 'How many pickers did the harvest of Orme Orchards employ?', {
      filter,
    })
    expect(answer.notes.map(({ text }) => text).join(' ')).not.toContain('correct')
  })
})
