import { expect, test } from 'vitest'
import type { Answer } from '../../../src/model.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const NEWEST_FIRST = `# Ice on the Orme bridge: statements

**Lund Roads, Lund, 3 February 2026.** The newest statement stands first.

### Update 3, 17:30

The bridge was reopened at 17:05. The road works have ended. The closure of the B12 was lifted at noon. The crews count 11 damaged cars. Drivers may go back to Lund by the ring road. Winter tyres stay compulsory. Three people were treated: two drivers and one ranger. The tram runs again.

### Update 2, 12:10

The bridge is still frozen over and cannot be used. The B12 is closed at Holm. The crews count 7 damaged cars. Four gritting lorries are on the bridge. Drivers should carry a blanket. Twelve rangers with 5 lorries are in the valley. The tram is suspended.

### Update 1, 07:45

Black ice formed on the bridge at 06:20. The crews count 2 damaged cars. The bridge carries 900 cars an hour.
`

const library = await libraryOf({ 'bridge.md': NEWEST_FIRST })

function earlier({ notes }: Answer): string[] {
  return notes.filter(({ kind }) => kind === 'newer').map(({ text }) => text)
}

test.each([
  ['Is the bridge still frozen over?', 'reopened at 17:05', 'Earlier, Update 2, 12:10: “The bridge is still'],
  ['Is the tram suspended?', 'The tram runs again', 'Earlier, Update 2, 12:10: “The tram is suspended'],
  ['Is the B12 closed?', 'closure of the B12 was lifted', 'Earlier, Update 2, 12:10: “The B12 is closed'],
  ['How many damaged cars do the crews count?', '11 damaged cars', 'Earlier, Update 2, 12:10: “The crews'],
])('the newest update holds, and the older goes below it: "%s"', async (question, now, before) => {
  const answer = await askExactly(library, question)
  expect(wordsOf(answer)).toContain(now)
  expect(earlier(answer).join(' ')).toContain(before)
})

test.each([
  // What no newer update says anew, with the label that it stands under.
  ['How many gritting lorries are on the bridge?', 'Four gritting lorries', 'Stands under: Update 2, 12:10'],
  ['How many rangers are in the valley?', 'Twelve rangers', 'Stands under: Update 2, 12:10'],
  ['Should drivers carry a blanket?', 'carry a blanket', 'Stands under: Update 2, 12:10'],
  ['When did black ice form on the bridge?', '06:20', 'Stands under: Update 1, 07:45'],
  ['Does the bridge carry 900 cars an hour?', '900 cars', 'Stands under: Update 1, 07:45'],
])('what only an older one says is shown with its label: "%s"', async (question, words, label) => {
  const answer = await askExactly(library, question)
  expect(wordsOf(answer)).toContain(words)
  expect(answer.notes.map(({ text }) => text)).toContain(label)
  expect(earlier(answer)).toEqual([])
})

test('an update that is asked for by its name answers', async () => {
  const answer = await askExactly(library, 'Was the B12 closed in the second update?')
  expect(wordsOf(answer)).not.toBe('The closure of the B12 was lifted at noon.')
})

test('the latest is what the newest update says', async () => {
  const answer = await askExactly(library, 'What is the latest on the Orme bridge?')
  expect(wordsOf(answer)).toContain('The bridge was reopened at 17:05.')
  expect(wordsOf(answer)).not.toMatch(/frozen|06:20/u)
})

test('sections of a release that are no updates stay side by side', async () => {
  const release = await libraryOf({
    'bridge.md': NEWEST_FIRST.replaceAll(/### Update \d, \d\d:\d\d/gu, '### Section'),
  })
  const answer = await askExactly(release, 'Is the bridge still frozen over?')
  expect(wordsOf(answer)).toContain('still frozen over')
})
