import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

/**
 * Finds the Chromium that the browser tests run in.
 *
 * `CHROMIUM_PATH` comes first; then what a system has, then what Playwright has
 * downloaded. Null when there is none. A `CHROMIUM_PATH` that does not exist is
 * a mistake and throws.
 */
export function findChromium(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  exists: (path: string) => boolean = existsSync,
): string | null {
  const given = environment.CHROMIUM_PATH
  if (given !== undefined && given !== '') {
    if (!exists(given)) throw new Error(`CHROMIUM_PATH: there is no file ${given}`)
    return given
  }
  return [...SYSTEM_PATHS, chromium.executablePath()].find((path) => path !== '' && exists(path)) ?? null
}

/** The Chromium for the tests. Throws with how to get one when there is none: browser tests are never skipped. */
export function chromiumPath(): string {
  const path = findChromium()
  if (path === null) throw new Error(HOW_TO_GET_ONE)
  return path
}

export const HOW_TO_GET_ONE = [
  'The browser tests need Chromium, and none was found.',
  'On Debian or Ubuntu: apt-get install chromium. Elsewhere: npx playwright-core install chromium.',
  'Or set CHROMIUM_PATH to a Chromium or Chrome that is installed already.',
].join('\n')

/** How the tests start it: without sandbox, since tests also run as root, and without any traffic of its own. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
