import { expect, test } from 'vitest'
import { updatesOf } from '../../../src/answer/times/updates.ts'
import { libraryOf } from '../make.ts'

async function labelsIn(text: string): Promise<string[]> {
  const library = await libraryOf({ 'page.md': text })
  const [document] = library.documents.values()
  if (document === undefined) throw new Error('nothing was read')
  return updatesOf(document).map(({ label }) => document.text.slice(label.start, label.end))
}

test.each([
  {
    name: 'a number and an hour, the newest first',
    text: '# Burst main in Corran\n\n## Update 2, 16:10\n\nThe main has been mended.\n\n## Update 1, 08:30\n\nA main has burst in Corran.',
    expected: ['Update 2, 16:10', 'Update 1, 08:30'],
  },
  {
    name: 'the newest last',
    text: '# Burst main in Corran\n\n## First statement\n\nA main has burst.\n\n## Second statement (4.10 pm)\n\nIt has been mended.',
    expected: ['Second statement (4.10 pm)', 'First statement'],
  },
  {
    name: 'hours alone, over midday',
    text: '# Burst main in Corran\n\nUPDATE (9.40 am): A main has burst in Corran.\n\nUPDATE (1.15 pm): The main has been mended.',
    expected: ['UPDATE (1.15 pm)', 'UPDATE (9.40 am)'],
  },
  {
    name: 'hours before paragraphs of a page of updates',
    text: '# Strike at Orme: live updates\n\n07:00 – The night shift has walked out of the yard.\n\n12:30 – Talks have begun at the town hall of Orme.',
    expected: ['12:30', '07:00'],
  },
  {
    name: 'days',
    text: '# Search for the Skarv: daily bulletins\n\n## Day 2, 6 May\n\nThe Skarv has been found.\n\n## Day 1, 5 May\n\nThe Skarv is missing.',
    expected: ['Day 2, 6 May', 'Day 1, 5 May'],
  },
  {
    name: 'what was first said, below one update',
    text: '# Burst main in Corran\n\n## Update, 6 May\n\nThe main has been mended.\n\n## Original notice\n\nA main has burst in Corran.',
    expected: ['Update, 6 May', 'Original notice'],
  },
])('finds $name', async ({ text, expected }) => {
  expect(await labelsIn(text)).toEqual(expected)
})

test.each([
  {
    name: 'a programme',
    text: '# Opening of the hall: updated programme\n\n09:15 – The doors open to the press at Gate C.\n\n10:00 – The mayor welcomes all guests in the hall.',
  },
  {
    name: 'hours where nothing says that the page is kept up',
    text: '# A day on the ward\n\n07:00 – The night shift hands over to the day shift.\n\n12:30 – Lunch is brought from the kitchen.',
  },
  {
    name: 'statements of a survey',
    text: '# What savers think: update\n\nStatement 1: I trust my bank.\n\nStatement 2: I trust my neighbours.',
  },
  {
    name: 'labels that run both ways',
    text: '# Burst main\n\n## Update 2\n\nIt is mended.\n\n## Update 1\n\nIt burst.\n\n## Update 3\n\nIt burst again.',
  },
  {
    name: 'an original work',
    text: '# Update to the hall\n\n## Original story\n\nThe play is by Ida Holm.\n\n## Cast\n\nJon Lind plays the king.',
  },
  { name: 'one update', text: '# Burst main\n\n## Update, 16:10\n\nThe main has been mended.' },
])('finds none in $name', async ({ text }) => {
  expect(await labelsIn(text)).toEqual([])
})
