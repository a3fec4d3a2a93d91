import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Finds the folder of the package: the nearest one upwards that has a
 * `package.json`. The compiled files lie deeper than the sources, so a fixed
 * relative path would fit only one of them. Throws when there is none.
 */
export function packageRoot(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  let folder = here
  while (!existsSync(join(folder, 'package.json'))) {
    if (dirname(folder) === folder) throw new Error(`${here}: no package.json in it or above`)
    folder = dirname(folder)
  }
  return folder
}

/** Reads the version out of `package.json`. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}
