import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { FSWatcher } from 'chokidar'
import { expect, onTestFinished, test, vi } from 'vitest'
import { watchFolder } from '../../src/library/watch.ts'
import { keepLibrary } from '../../src/library.ts'
import { makeFolder, makeRelease, put } from './make.ts'

/** Long enough for a machine that does other things: how quick it is, the README says and no test. */
const PATIENCE = { timeout: 20_000, interval: 20 }

async function watching(files: Readonly<Record<string, string>>) {
  const corpus = makeFolder(files)
  const shelf = await keepLibrary(corpus)
  const problems: string[] = []
  let returns = 0
  const watcher = await watchFolder(corpus, shelf, {
    onProblem: (problem) => problems.push(problem),
    onReturn: () => {
      returns += 1
    },
  })
  onTestFinished(() => watcher.close())
  const names = () => [...shelf.library().documents.values()].map(({ file }) => file).sort()
  return { corpus, shelf, problems, returns: () => returns, files: names }
}

test('a file that is added, changed, moved or removed is noticed', async () => {
  const { corpus, shelf, problems, files } = await watching({ 'a.txt': makeRelease(1, 11) })
  put(corpus, 'deep/er/b.txt', makeRelease(2, 12))
  await vi.waitFor(() => expect(files()).toEqual(['a.txt', 'deep/er/b.txt']), PATIENCE)
  put(corpus, 'a.txt', makeRelease(1, 17))
  await vi.waitFor(
    () => expect([...shelf.library().passages.values()].map(({ text }) => text).join()).toContain('17 euros'),
    PATIENCE,
  )
  expect(await shelf.library().engine.search('11', { limit: 5 })).toEqual([])
  renameSync(join(corpus, 'a.txt'), join(corpus, 'c.txt'))
  await vi.waitFor(() => expect(files()).toEqual(['c.txt', 'deep/er/b.txt']), PATIENCE)
  rmSync(join(corpus, 'deep'), { recursive: true })
  await vi.waitFor(() => expect(files()).toEqual(['c.txt']), PATIENCE)
  expect(problems).toEqual([])
})

test('a folder that is taken away and put back is read and watched again, and both are told', async () => {
  const { corpus, problems, returns, files } = await watching({
    'a.txt': makeRelease(1, 11),
    'deep/b.txt': makeRelease(2, 12),
  })
  renameSync(corpus, `${corpus}-away`)
  await vi.waitFor(() => expect(files()).toEqual([]), PATIENCE)
  await vi.waitFor(
    () => expect(problems).toEqual([`the folder ${corpus} is gone; it is read again when it is back`]),
    PATIENCE,
  )
  put(`${corpus}-away`, 'c.txt', makeRelease(3, 13))
  renameSync(`${corpus}-away`, corpus)
  await vi.waitFor(() => expect(files()).toEqual(['a.txt', 'c.txt', 'deep/b.txt']), PATIENCE)
  await vi.waitFor(() => expect(returns()).toBe(1), PATIENCE)
  put(corpus, 'deep/d.txt', makeRelease(4, 14))
  rmSync(join(corpus, 'a.txt'))
  await vi.waitFor(() => expect(files()).toEqual(['c.txt', 'deep/b.txt', 'deep/d.txt']), PATIENCE)
  expect(problems).toHaveLength(1)
})

test('a bad file among the changes does not keep the others out', async () => {
  const { corpus, shelf, files } = await watching({ 'a.txt': makeRelease(1, 11) })
  put(corpus, 'bad.txt', '\0')
  put(corpus, 'b.txt', makeRelease(2, 12))
  await vi.waitFor(() => {
    expect(files()).toEqual(['a.txt', 'b.txt'])
    expect(shelf.library().failures.map(({ file }) => file)).toEqual(['bad.txt'])
  }, PATIENCE)
})

test('what was changed before the watching began is taken in', async () => {
  const corpus = makeFolder({ 'a.txt': makeRelease(1, 11) })
  const shelf = await keepLibrary(corpus)
  put(corpus, 'b.txt', makeRelease(2, 12))
  const watcher = await watchFolder(corpus, shelf)
  onTestFinished(() => watcher.close())
  expect(shelf.library().documents.size).toBe(2)
})

test('a folder that cannot be watched is looked through again and again, one look after another', async () => {
  const corpus = makeFolder({ 'a.txt': makeRelease(1, 11) })
  const shelf = await keepLibrary(corpus)
  const problems: string[] = []
  let [looks, underWay, most] = [0, 0, 0]
  const watcher = await watchFolder(
    corpus,
    {
      ...shelf,
      async update() {
        looks += 1
        underWay += 1
        most = Math.max(most, underWay)
        // Longer than the time between two looks.
        await new Promise((resolve) => setTimeout(resolve, 20))
        underWay -= 1
        return false
      },
    },
    {
      begin: () => {
        const fake = new FSWatcher()
        setImmediate(() => fake.emit('error', new Error('too many files')))
        return fake
      },
      round: 1,
      onProblem: (problem) => problems.push(problem),
    },
  )
  onTestFinished(() => watcher.close())
  await vi.waitFor(() => expect(looks).toBeGreaterThan(4), PATIENCE)
  expect(most).toBe(1)
  expect(problems).toEqual([`the folder ${corpus} cannot be watched: too many files`])
})
