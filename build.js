import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'

// Compiles into a folder beside the one that is meant, `dist` unless another is
// named, and then puts it in its place: what sources that are gone have left
// there is served and packed no longer, a build that fails changes nothing, and
// a server that runs from the folder never meets half of one.
const root = fileURLToPath(new URL('.', import.meta.url))
const target = resolve(process.argv[2] ?? join(root, 'dist'))
const fresh = `${target}.${process.pid}.new`
const stale = `${target}.${process.pid}.old`

try {
  const tsc = fileURLToPath(import.meta.resolve('typescript/package.json')).replace(
    /package\.json$/,
    'bin/tsc',
  )
  const compile = (...flags) =>
    execFileSync(process.execPath, [tsc, ...flags], { cwd: root, stdio: 'inherit' })
  compile('-p', 'tsconfig.json', '--outDir', fresh)
  compile('-p', 'web/tsconfig.json')
  // One file each for the page and for the widget: a browser that asks for forty
  // modules is busy asking, and a page that was opened before the server was
  // replaced never looks for a part that is no longer there. Rolldown's own
  // command would print a table into what `npm run ask` gives.
  await build(
    ['main', 'widget'].map((name) => ({
      input: join(root, 'web', `${name}.ts`),
      output: { file: join(fresh, 'web', `${name}.js`), format: 'esm', minify: true, codeSplitting: false },
    })),
  )
  copyFileSync(join(root, 'src/search/word-vectors.bin'), join(fresh, 'src/search/word-vectors.bin'))
  // npm sets the bit once, when it links the command; a file made anew would be refused from then on.
  chmodSync(join(fresh, 'src/cli.js'), 0o755)
  put(fresh, target)
} catch (error) {
  // What the compiler has to say, it has said.
  if (!(error instanceof Error && 'status' in error)) console.error(error)
  process.exitCode = 1
} finally {
  rmSync(fresh, { recursive: true, force: true })
}

/** Two renames, since none can replace a folder that holds something. */
function put(folder, place) {
  try {
    renameSync(place, stale)
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
  renameSync(folder, place)
  rmSync(stale, { recursive: true, force: true })
}
