import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, watch } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openLibrary } from '../../src/library.ts'
import { makeFolder, makeRelease, put } from './make.ts'

/** The compiled program, as `npm test` builds it before. */
const CLI = fileURLToPath(new URL('../../dist/src/cli.js', import.meta.url))

/** Enough for several packs, so that a kill meets every stage: reading, parsing, writing, tidying up. */
const FILES = 700
const KILLS = 14

function indexing(corpus: string, cache: string) {
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, CORPUS_DIR: corpus, CACHE_DIR: cache }
  return spawn(process.execPath, [CLI, 'index', '--json'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
}

test('however often it is killed while it indexes and writes its cache, the next start serves everything', async () => {
  const [corpus, cache] = [makeFolder(), makeFolder()]
  for (let n = 0; n < FILES; n++) put(corpus, `${n}.txt`, makeRelease(n, n))
  let killed = 0
  let halfWritten = 0
  for (let kill = 0; kill < KILLS; kill++) {
    // From time to time much is new, so that there is something to be killed at.
    if (kill % 3 === 2)
      for (let n = kill; n < FILES; n += 3) put(corpus, `${n}.txt`, makeRelease(n, n + kill))
    const child = indexing(corpus, cache)
    // Each write makes some five events: a name, contents, another name.
    let left = 1 + ((kill * 7) % 9)
    const watcher = watch(cache, () => {
      left -= 1
      if (left === 0) child.kill('SIGKILL')
    })
    child.stdout.resume()
    const [, signal] = await once(child, 'exit')
    watcher.close()
    if (signal === 'SIGKILL') killed += 1
    halfWritten += readdirSync(cache).filter((name) => name.endsWith('.tmp')).length
  }
  expect(killed).toBeGreaterThan(KILLS / 3)
  expect(halfWritten).toBeGreaterThan(0)
  const fresh = await openLibrary(corpus)
  const child = indexing(corpus, cache)
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  await once(child, 'close')
  const { documents, failures, passages } = JSON.parse(output)
  expect(documents.map(({ id }: { id: string }) => id).sort()).toEqual([...fresh.documents.keys()].sort())
  expect([documents.length, failures, passages]).toEqual([FILES, [], fresh.passages.size])
}, 120_000)
