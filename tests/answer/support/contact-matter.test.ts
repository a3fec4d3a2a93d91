import { expect, test } from 'vitest'
import { askExactly, libraryOf, supportFor } from '../make.ts'

const POLICE =
  'Appeal for witnesses after collision in Orme\n\nORME, March 10, 2026 -- A van was seen in Orme. Anyone with information is asked to email collisions@orme.example.\n\nMedia contact: Ada Berg, Orme Police press office, 01632 960100, press@orme.example\n\nSource: Orme Police\n'

test('the press office is no address for a matter that has one for everybody', async () => {
  const library = await libraryOf({ 'a.txt': POLICE })
  expect(
    (await supportFor(library, 'What is the email of the collision unit?', 'Ada Berg')).contactAway,
  ).toBe(1)
  expect((await supportFor(library, "What is Ada Berg's email?", 'Ada Berg')).contactAway).toBe(0)
  expect((await supportFor(library, 'What is the email of Orme Police?', 'Ada Berg')).contactAway).toBe(0)
  const { statements } = await askExactly(library, 'What is the email of the collision unit?')
  expect(statements.map(({ text }) => text).join()).not.toContain('press@')
})

test('where there is none, it may be the one', async () => {
  const library = await libraryOf({
    'a.txt': POLICE.replace(' Anyone with information is asked to email collisions@orme.example.', ''),
  })
  expect((await supportFor(library, 'What is the email for the collision?', 'Ada Berg')).contactAway).toBe(0)
})
