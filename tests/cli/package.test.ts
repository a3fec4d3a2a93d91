import { execFileSync } from 'node:child_process'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const Packed = z.tuple([z.object({ files: z.array(z.object({ path: z.string() })) })])

/** Paths of what `npm pack` would put into the package. */
function packed(): string[] {
  const said = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return Packed.parse(JSON.parse(said))[0].files.map(({ path }) => path)
}

const filesIn = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(ROOT.length))

test('the package holds what was built and what is served, and no sources or pictures of the README', () => {
  const built = filesIn('dist').filter((file) => !file.endsWith('.map'))
  expect(built).toContain('dist/src/search/word-vectors.bin')
  const served = filesIn('web').filter((file) => /\.(?:html|css|svg|ico|webmanifest)$/.test(file))
  const own = ['LICENSE', 'README.md', 'package.json', ...filesIn('corpus')]
  expect(packed().sort()).toEqual([...built, ...served, ...own].sort())
})

test('a build leaves nothing of the one before it, and nothing beside it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-build-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const dist = join(folder, 'dist')
  mkdirSync(join(dist, 'web'), { recursive: true })
  writeFileSync(join(dist, 'web/gone.js'), '// of a source that is no longer there')
  execFileSync(process.execPath, [join(ROOT, 'build.js'), dist])
  expect(readdirSync(join(dist, 'web')).sort()).toEqual(['main.js', 'widget.js'])
  expect(existsSync(join(dist, 'src/cli.js'))).toBe(true)
  expect(existsSync(join(dist, 'src/search/word-vectors.bin'))).toBe(true)
  // `npx dateline` runs the file itself, after the second build too.
  accessSync(join(dist, 'src/cli.js'), constants.X_OK)
  expect(readdirSync(folder)).toEqual(['dist'])
}, 120_000)
