import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'mill.txt':
      'Orme Mills changes its board\n\nORME, May 4, 2025 -- Chief financial officer Per Lund will leave Orme Mills in June. He will be succeeded by Ida Rask, who comes from Brack.\n\nHead of sales Nils Frome will retire in August. The mill was built in 1920.\n\nWorks manager Ann Cole steps down; her deputy Tom Behr follows her.\n',
  })
})

test('who only leaves an office is not the new one in it', async () => {
  expect((await askExactly(library, 'Who is the new head of sales?')).status).toBe('unanswered')
  expect(wordsOf(await askExactly(library, 'Who is the head of sales?'))).toContain('Nils Frome')
})

test('who comes stands behind who leaves', async () => {
  const words = wordsOf(await askExactly(library, 'Who will be the new chief financial officer?'))
  expect(words).toContain('Per Lund will leave')
  expect(words).toContain('Ida Rask')
  expect(wordsOf(await askExactly(library, 'Who is the new works manager?'))).toContain('Tom Behr')
})
