import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium, HOW_TO_GET_ONE } from './chromium.ts'

/** What the installation needs of the machine; a test passes its own. */
export interface Machine {
  readonly find: () => string | null
  readonly isRoot: boolean
  readonly hasApt: boolean
  /** Runs a command to its end; gives whether it succeeded. */
  readonly run: (command: string, args: readonly string[]) => boolean
  readonly say: (text: string) => void
}

/**
 * Installs Chromium for the browser tests where there is none: by apt as root
 * on Debian, else by Playwright's download.
 *
 * @returns the path of the browser. Throws with how to get one by hand when no
 * way leads to one.
 */
export function ensureChromium(machine: Machine = thisMachine()): string {
  const present = machine.find()
  if (present !== null) return present
  for (const [command, ...args] of ways(machine)) {
    if (command === undefined) continue
    machine.say(`The browser tests need Chromium. Installing it: ${[command, ...args].join(' ')}`)
    machine.run(command, args)
    const installed = machine.find()
    if (installed !== null) return installed
  }
  throw new Error(HOW_TO_GET_ONE)
}

function ways({ isRoot, hasApt }: Machine): string[][] {
  const download = ['npx', '--no-install', 'playwright-core', 'install', 'chromium']
  const apt = [
    'sh',
    '-c',
    'apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium',
  ]
  return isRoot && hasApt ? [apt, download] : [download]
}

function thisMachine(): Machine {
  return {
    find: findChromium,
    isRoot: process.getuid?.() === 0,
    hasApt: existsSync('/usr/bin/apt-get'),
    run: (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0,
    say: (text) => console.log(text),
  }
}
