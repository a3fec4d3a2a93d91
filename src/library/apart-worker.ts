import { parentPort } from 'node:worker_threads'
import { createEngine } from '../search/engine.ts'
import type { Result, Task } from './apart.ts'
import { makePack } from './pack.ts'

/** The thread in which files are read apart: makes one pack of each task, one after another. */
async function run(): Promise<void> {
  const engine = await createEngine()
  let last: Promise<void> = Promise.resolve()
  parentPort?.on('message', ({ sources }: Task) => {
    last = last.then(async () => {
      const { entries, bodies, analysed } = await makePack(
        sources,
        engine,
        () => false,
        () => send({ read: true }, []),
      )
      const pack = { entries, bodies: own(bodies), analysed }
      send({ pack }, [pack.bodies.buffer, analysed.buffer])
    })
  })
  send({ ready: true }, [])
}

function send(result: Result, transfer: readonly ArrayBuffer[]): void {
  parentPort?.postMessage(result, transfer)
}

/** Small buffers share memory with others, which cannot be given away. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes
  return buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength
    ? new Uint8Array(buffer)
    : new Uint8Array(bytes)
}

await run()
