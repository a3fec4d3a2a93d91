import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ask } from '../../src/ask.ts'
import { keepLibrary, openLibrary } from '../../src/library.ts'
import { contentOf, makeFolder, makeRelease, put } from './make.ts'

test('an update takes in what was added, changed and removed', async () => {
  const corpus = makeFolder({ 'a.txt': makeRelease(1, 11), 'b.txt': makeRelease(2, 12) })
  const shelf = await keepLibrary(corpus)
  put(corpus, 'c/new.md', makeRelease(3, 13))
  put(corpus, 'a.txt', makeRelease(1, 17))
  rmSync(join(corpus, 'b.txt'))
  expect(await shelf.update(['a.txt', 'b.txt', 'c/new.md'])).toBe(true)
  expect(await contentOf(shelf.library())).toEqual(await contentOf(await openLibrary(corpus)))
  expect(await shelf.update()).toBe(false)
})

test('what was begun on a library goes on with it, whatever is taken in meanwhile', async () => {
  const corpus = makeFolder({ 'a.txt': makeRelease(1, 11), 'b.txt': makeRelease(2, 12) })
  const shelf = await keepLibrary(corpus)
  const library = shelf.library()
  const before = await contentOf(library)
  const question = 'What does a ticket for ferry number 1 cost?'
  const answered = await ask(library, { question })
  put(corpus, 'a.txt', makeRelease(1, 17))
  rmSync(join(corpus, 'b.txt'))
  const underWay = ask(library, { question })
  await shelf.update()
  expect(await contentOf(library)).toEqual(before)
  for (const answer of [await underWay, await ask(library, { question })]) {
    expect(answer.citations).toEqual(answered.citations)
    expect(answer.answer).toContain('11 euros')
  }
  expect((await ask(shelf.library(), { question })).answer).toContain('17 euros')
})

test('a file that cannot be read is told of and stops nothing, and comes back when it is mended', async () => {
  const corpus = makeFolder({ 'a.txt': makeRelease(1, 11) })
  const shelf = await keepLibrary(corpus)
  put(corpus, 'bad.txt', 'a\0b')
  put(corpus, 'b.txt', makeRelease(2, 12))
  await shelf.update(['bad.txt', 'b.txt'])
  expect(shelf.library().documents.size).toBe(2)
  expect(shelf.library().failures).toEqual([{ file: 'bad.txt', reason: 'not a text file' }])
  put(corpus, 'a.txt', '')
  await shelf.update(['a.txt'])
  expect(shelf.library().failures.map(({ file }) => file)).toEqual(['a.txt', 'bad.txt'])
  put(corpus, 'bad.txt', makeRelease(3, 13))
  put(corpus, 'a.txt', makeRelease(1, 11))
  await shelf.update(['a.txt', 'bad.txt'])
  expect(shelf.library().failures).toEqual([])
  expect(await contentOf(shelf.library())).toEqual(await contentOf(await openLibrary(corpus)))
})

test('an update that cannot read the folder fails, and what is held is served on', async () => {
  const corpus = makeFolder({ 'a.txt': makeRelease(1, 11) })
  const shelf = await keepLibrary(corpus)
  rmSync(corpus, { recursive: true })
  await expect(shelf.update()).rejects.toThrow('does not exist')
  expect(shelf.library().documents.size).toBe(1)
  put(corpus, 'b.txt', makeRelease(2, 12))
  await shelf.update()
  expect([...shelf.library().documents.values()].map(({ file }) => file)).toEqual(['b.txt'])
})

test('names that begin with a dot are passed over, in folders too', async () => {
  const corpus = makeFolder({ 'a.txt': makeRelease(1, 11) })
  const shelf = await keepLibrary(corpus)
  put(corpus, '.hidden/b.txt', makeRelease(2, 12))
  put(corpus, '.c.txt', makeRelease(3, 13))
  expect(await shelf.update(['.hidden/b.txt', '.c.txt'])).toBe(false)
  expect(await shelf.update()).toBe(false)
})

test('whatever changes, and whenever it is started again, it holds what a fresh start would', async () => {
  const file = fc.integer({ min: 0, max: 7 })
  const change = fc.record({ file, price: fc.option(fc.integer({ min: 10, max: 20 }), { nil: null }) })
  const step = fc.record({
    changes: fc.array(change, { maxLength: 4 }),
    how: fc.constantFrom('files', 'all', 'restart'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const [corpus, cache] = [makeFolder(), makeFolder()]
      let shelf = await keepLibrary(corpus, { cache })
      for (const { changes, how } of steps) {
        for (const { file, price } of changes) {
          if (price === null) rmSync(join(corpus, `${file}.txt`), { force: true })
          // One of them is no text.
          else put(corpus, `${file}.txt`, price === 20 ? '\0' : makeRelease(file, price))
        }
        if (how === 'restart') shelf = await keepLibrary(corpus, { cache })
        else await shelf.update(how === 'all' ? undefined : changes.map(({ file }) => `${file}.txt`))
      }
      await shelf.update()
      expect(await contentOf(shelf.library())).toEqual(await contentOf(await openLibrary(corpus)))
      // The folder is deleted now, in which it would still be writing.
      await shelf.saved()
    }),
    { numRuns: 25 },
  )
})

test('many small updates are joined, and lose nothing', async () => {
  const [corpus, cache] = [makeFolder(), makeFolder()]
  const shelf = await keepLibrary(corpus, { cache })
  for (let n = 0; n < 40; n++) {
    put(corpus, `${n % 30}.txt`, makeRelease(n, 10 + n))
    await shelf.update([`${n % 30}.txt`])
  }
  const fresh = await contentOf(await openLibrary(corpus))
  expect(await contentOf(shelf.library())).toEqual(fresh)
  const again = await keepLibrary(corpus, { cache })
  expect(await contentOf(again.library())).toEqual(fresh)
  expect(readdirSync(cache).filter((name) => name.endsWith('.pack')).length).toBeLessThan(20)
})
