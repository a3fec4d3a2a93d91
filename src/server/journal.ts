import { appendFile, mkdir, readFile, rename, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** A file that only grows: one JSON value a line, in the order of writing. */
export interface Journal {
  /** Adds an entry. Rejects as the file system does; entries written at once do not mix. */
  readonly append: (entry: object) => Promise<void>
  /** Every entry that can still be read, the oldest first. */
  readonly read: () => Promise<unknown[]>
}

/**
 * Keeps entries in a file of JSON lines, of which there are never more than
 * `2 * maxBytes` on the disk.
 *
 * A file that is full becomes `NAME.1` in place of an older one, and a new one
 * is begun: what is lost is always the oldest. A line that a crash cut off is
 * passed over and does not spoil the next. The folder is made at the first
 * entry, so a server that keeps nothing leaves nothing.
 *
 * @example
 * const journal = openJournal('/data/feedback.jsonl', 5_000_000)
 * await journal.append({ verdict: 'up' })
 * await journal.read() // => [{ verdict: 'up' }]
 */
export function openJournal(file: string, maxBytes: number): Journal {
  const older = `${file}.1`
  let pending: Promise<void> = Promise.resolve()
  let isWhole: boolean | undefined

  const write = async (entry: object) => {
    await mkdir(dirname(file), { recursive: true })
    const line = `${JSON.stringify(entry)}\n`
    if ((await sizeOf(file)) + Buffer.byteLength(line) > maxBytes) await rename(file, older).catch(absent)
    // Only a crash leaves a line without its end, so one look at the file is enough.
    isWhole ??= /(?:^|\n)$/.test(await contentOf(file))
    await appendFile(file, isWhole ? line : `\n${line}`, { mode: OWNER_ONLY })
    isWhole = true
  }
  return {
    append(entry) {
      const written = pending.then(() => write(entry))
      pending = written.catch(() => {})
      return written
    },
    async read() {
      await pending
      return [...entriesOf(await contentOf(older)), ...entriesOf(await contentOf(file))]
    },
  }
}

/** What readers wrote is for those who run the server. */
const OWNER_ONLY = 0o600

async function sizeOf(file: string): Promise<number> {
  return (await stat(file).catch(absent))?.size ?? 0
}

async function contentOf(file: string): Promise<string> {
  return (await readFile(file, 'utf8').catch(absent)) ?? ''
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}

function entriesOf(content: string): unknown[] {
  return content.split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line)]
    } catch {
      return []
    }
  })
}
