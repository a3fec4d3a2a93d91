import { relative, sep } from 'node:path'
import { type ChokidarOptions, type FSWatcher, watch } from 'chokidar'
import { messageOf } from '../corpus/errors.ts'
import { warmUp } from '../corpus/warm.ts'
import type { Shelf } from './shelf.ts'

export interface WatchOptions {
  /** Told after each update that changed the library. */
  readonly onUpdate?: (() => void) | undefined
  /** Told why the folder could not be watched or an update failed; what is held is served on. */
  readonly onProblem?: ((problem: string) => void) | undefined
  /** Told when a folder that had gone is back, and watched again. */
  readonly onReturn?: (() => void) | undefined
  /** Begins to watch; chokidar's own unless a test has another. */
  readonly begin?:
    | ((folder: string, options: ChokidarOptions) => Pick<FSWatcher, 'on' | 'once' | 'close'>)
    | undefined
  /** Milliseconds between two looks through a folder that cannot be watched. */
  readonly round?: number | undefined
}

export interface Watching {
  close(): Promise<void>
}

/**
 * Keeps a shelf up to date with its folder: what is added, changed or removed
 * is taken in within a second, and a burst of changes at once. Ready when it
 * resolves; what changed before that is taken in too.
 *
 * Where the system cannot watch so many files, the folder is looked through
 * every ten seconds instead, and the problem is told. A folder that is taken away
 * is told of too, and read and watched again when it is back.
 */
export async function watchFolder(
  folder: string,
  shelf: Shelf,
  { onUpdate, onProblem, onReturn, begin = watch, round = ROUND }: WatchOptions = {},
): Promise<Watching> {
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | null = null
  let rounds: NodeJS.Timeout | null = null
  let [isReady, isBlind, isGone, isClosed] = [false, false, false, false]

  let watcher = await begun()
  // So that the first change need not wait for it.
  await warmUp()
  await update()
  isReady = true
  if (isBlind) lookLater()

  return {
    async close() {
      if (timer) clearTimeout(timer)
      isClosed = true
      if (rounds) clearTimeout(rounds)
      await watcher.close()
    },
  }

  async function begun(): Promise<Pick<FSWatcher, 'close'>> {
    const begins = begin(folder, {
      ignoreInitial: true,
      followSymlinks: false,
      ignored: (path) => inside(folder, path).some((name) => name.startsWith('.')),
    })
    begins.on('all', (event, path) => {
      const names = inside(folder, path)
      if (event === 'unlinkDir' && names.length === 0) return lost()
      changed.add(names.join('/'))
      // From the first change on, so that a file that is written to all the time is not waited for.
      timer ??= setTimeout(flush, GATHER)
    })
    begins.on('error', (error) => {
      onProblem?.(`the folder ${folder} cannot be watched: ${messageOf(error)}`)
      if (isReady && !isBlind) lookLater()
      isBlind = true
    })
    await new Promise<void>((resolve) => {
      begins.once('ready', resolve)
      begins.once('error', () => resolve())
    })
    return begins
  }

  /** Chokidar does not watch for a folder that has gone: it is looked for until it can be read again. */
  function lost(): void {
    if (isGone || isClosed) return
    isGone = true
    onProblem?.(`the folder ${folder} is gone; it is read again when it is back`)
    lookForIt()
  }

  function lookForIt(): void {
    rounds = setTimeout(async () => {
      const isBack = await shelf.update().then(
        () => true,
        () => false,
      )
      if (isClosed) return
      if (!isBack) return lookForIt()
      await watcher.close()
      isGone = false
      watcher = await begun()
      if (isClosed) return await watcher.close()
      onReturn?.()
      await update()
      onUpdate?.()
    }, LOOK).unref()
  }

  /** The next look begins only after this one: a folder that does not answer must not gather them. */
  function lookLater(): void {
    rounds = setTimeout(async () => {
      await update()
      if (!isClosed) lookLater()
    }, round).unref()
  }

  function flush(): void {
    timer = null
    const files = [...changed]
    changed.clear()
    void update(files)
  }

  async function update(files?: readonly string[]): Promise<void> {
    try {
      if (await shelf.update(files)) onUpdate?.()
    } catch (error) {
      onProblem?.(`changes in ${folder} could not be taken in: ${messageOf(error)}`)
    }
  }
}

/** Milliseconds in which changes are gathered. Chokidar holds back a second change within 50. */
const GATHER = 150

/** Milliseconds between two looks through a folder that cannot be watched. */
const ROUND = 10_000

/** Milliseconds between two looks for a folder that has gone: as a mount or a deployment takes it away for a while. */
const LOOK = 1_000

function inside(folder: string, path: string): string[] {
  return relative(folder, path).split(sep).filter(Boolean)
}
