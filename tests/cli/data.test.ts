import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { dataProblem } from '../../src/cli/data.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-data-'))
const file = join(folder, 'notes.txt')
const loop = join(folder, 'loop')
writeFileSync(file, 'Mine')
symlinkSync(loop, loop)
afterAll(() => rmSync(folder, { recursive: true }))

test.each([folder, join(folder, 'new'), join(folder, 'new', 'er')])('in %s can be kept', async (path) => {
  expect(await dataProblem(path)).toBeNull()
})

test.each([
  { path: file, what: 'is not a folder' },
  { path: join(file, 'under'), what: 'is not a folder' },
  { path: loop, what: 'cannot be written (ELOOP)' },
])('that $path $what is said in one line', async ({ path, what }) => {
  expect(await dataProblem(path)).toBe(
    `the data folder "${path}" ${what}; feedback is off; set it with --data or DATA_DIR`,
  )
})
