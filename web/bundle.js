import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'

// One file each for the page and for the widget: a browser that asks for forty
// modules is busy asking, and a page that was opened before the server was
// replaced never looks for a part that is no longer there. Rolldown's own
// command would print a table into what `npm run ask` gives.
const root = new URL('..', import.meta.url)
await build(
  ['main', 'widget'].map((name) => ({
    input: fileURLToPath(new URL(`web/${name}.ts`, root)),
    output: {
      file: fileURLToPath(new URL(`dist/web/${name}.js`, root)),
      format: 'esm',
      minify: true,
      codeSplitting: false,
    },
  })),
)
