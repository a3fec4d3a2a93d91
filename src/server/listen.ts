import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type ServerType } from '@hono/node-server'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Environment } from './services.ts'

/** A server that listens, and how to end it. */
export interface Listening {
  /** `http://host:port`, with the real port when 0 was asked for. */
  readonly address: string
  /**
   * Stops taking connections and waits for the answers under way; `false` when
   * some were still not finished after `patience` milliseconds and were cut off.
   */
  readonly stop: (patience: number) => Promise<boolean>
}

/**
 * Listens on a host and port.
 *
 * Rejects with the error of the socket, such as `EADDRINUSE`.
 *
 * @example
 * const { address, stop } = await listen(app, '127.0.0.1', 0)
 */
export async function listen(app: OpenAPIHono<Environment>, host: string, port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  return { address: addressOf(server), stop: (patience) => stop(server, patience) }
}

function addressOf(server: ServerType): string {
  // Only a server on a pipe has another kind of address, and ours has a port.
  const { address, family, port } = server.address() as AddressInfo
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}

async function stop(server: ServerType, patience: number): Promise<boolean> {
  let finished = true
  await new Promise<void>((resolve) => {
    // A connection that a browser keeps open becomes idle only after its answer.
    const sweep = setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), SWEEP)
    const force = setTimeout(() => {
      finished = false
      if ('closeAllConnections' in server) server.closeAllConnections()
    }, patience)
    server.close(() => {
      clearInterval(sweep)
      clearTimeout(force)
      resolve()
    })
  })
  return finished
}

/** Milliseconds; short beside the time that a stop may take, long beside the cost of a sweep. */
const SWEEP = 50
