import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { openJournal } from '../../src/server/journal.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-journal-'))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
const newFile = () => join(folder, `deep/${++files}.jsonl`)

test('entries written at once come back in their order, also after the journal is opened anew', async () => {
  const file = newFile()
  const journal = openJournal(file, 10_000)
  await Promise.all([1, 2, 3].map((n) => journal.append({ n })))
  await openJournal(file, 10_000).append({ n: 4 })
  expect(await journal.read()).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }])
})

test('nothing is on the disk before the first entry, and then for its owner only', async () => {
  const file = newFile()
  const journal = openJournal(file, 100)
  expect(await journal.read()).toEqual([])
  expect(existsSync(file)).toBe(false)
  await journal.append({ n: 1 })
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('a line that a crash cut off is passed over and spoils nothing behind it', async () => {
  const file = newFile()
  await openJournal(file, 10_000).append({ n: 1 })
  appendFileSync(file, '{"n": 2, "wor')
  const journal = openJournal(file, 10_000)
  await journal.append({ n: 3 })
  expect(await journal.read()).toEqual([{ n: 1 }, { n: 3 }])
})

test('an entry that cannot be written rejects, and the next is written all the same', async () => {
  const file = newFile()
  const journal = openJournal(file, 10_000)
  const endless: { self?: unknown } = {}
  endless.self = endless
  await expect(journal.append(endless)).rejects.toThrow(/circular/i)
  await journal.append({ n: 1 })
  expect(await journal.read()).toEqual([{ n: 1 }])
})

test('whatever is written, the newest is kept, in order, and the disk never holds more than twice the limit', async () => {
  const limit = 200
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ maxLength: 40, unit: 'grapheme' }), { maxLength: 40 }),
      async (words) => {
        const file = newFile()
        const journal = openJournal(file, limit)
        for (const word of words) {
          await journal.append({ word })
          const size = [file, `${file}.1`].reduce(
            (sum, name) => sum + (existsSync(name) ? statSync(name).size : 0),
            0,
          )
          expect(size).toBeLessThanOrEqual(2 * limit)
        }
        const read = await journal.read()
        expect(read).toEqual(words.slice(words.length - read.length).map((word) => ({ word })))
        if (words.length > 0) expect(readFileSync(file, 'utf8')).toMatch(/\n$/)
      },
    ),
    { numRuns: 25 },
  )
})
