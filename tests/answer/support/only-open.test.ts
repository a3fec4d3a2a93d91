import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, reasonOf, wordsOf } from '../make.ts'

const HALL = `# Orme Museum thanks volunteers

ORME, 4 March 2026 – Orme Museum thanks its volunteers. The museum is open to visitors from 8 am to 5 pm on weekdays.
`

let [without, having]: [Library, Library] = [] as never
beforeAll(async () => {
  without = await libraryOf({ 'a.md': HALL })
  having = await libraryOf({ 'a.md': `${HALL}\nIts new gallery opens on 3 June 2026.\n` })
})

test('hours do not tell when something new opens', async () => {
  expect(reasonOf(await askExactly(without, 'When will Orme Museum open its new gallery?'))).toBeDefined()
  expect(reasonOf(await askExactly(without, 'When does Orme Museum’s new gallery open?'))).toBeDefined()
})

test('the day on which it opens does, and hours tell hours', async () => {
  expect(wordsOf(await askExactly(having, 'When will Orme Museum open its new gallery?'))).toContain('3 June')
  expect(wordsOf(await askExactly(without, 'When is Orme Museum open to visitors?'))).toContain('8 am')
})
