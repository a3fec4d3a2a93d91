import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** In order: a layer imports from itself and from earlier ones. */
const LAYERS: readonly (readonly string[])[] = [
  ['src/model.ts', 'src/spans.ts', 'src/turns.ts', 'src/expressions.ts', 'src/remembered.ts'],
  ['src/corpus/'],
  ['src/cite/'],
  ['src/search/', 'src/library.ts', 'src/library/'],
  ['src/answer/text/'],
  ['src/answer/times/', 'src/answer/dates.ts', 'src/answer/cite.ts'],
  ['src/answer/pieces/'],
  ['src/answer/archive/'],
  ['src/answer/talk/', 'src/answer/followup.ts'],
  ['src/answer/asked/', 'src/answer/question.ts', 'src/answer/certainty.ts'],
  ['src/answer/evidence/', 'src/answer/features.ts'],
  [
    'src/answer/support/',
    'src/answer/evidence.ts',
    'src/answer/weights.ts',
    'src/answer/ranking-trees.ts',
    'src/answer/answering-trees.ts',
  ],
  ['src/answer/decide.ts'],
  [
    'src/answer/rows/',
    'src/answer/composition/',
    'src/answer/compose.ts',
    'src/answer/settle.ts',
    'src/answer/settle-parsed.ts',
    'src/answer/settle-part.ts',
    'src/answer/settle-special.ts',
    'src/answer/settled.ts',
  ],
  ['src/answer/across/'],
  ['src/ask.ts', 'src/ask-once.ts'],
  ['src/evaluate/'],
  ['src/server/'],
  ['src/settings.ts', 'src/cli.ts', 'src/cli/'],
]

/** What a dependency lives behind: no other file of `src` imports it. */
const BEHIND = [
  { dependency: '@orama/orama', files: ['src/search/engine.ts', 'src/evaluate/peer.ts'] },
  { dependency: '@citation-js', files: ['src/cite/engine.ts'] },
  { dependency: 'chokidar', files: ['src/library/watch.ts'] },
  { dependency: 'cli-progress', files: ['src/cli/progress.ts'] },
  { dependency: 'better-sqlite3', files: ['src/evaluate/fts5.ts'] },
  { dependency: 'marked', files: ['src/corpus/formats/markdown.ts', 'src/evaluate/forms.ts'] },
  { dependency: 'linkedom', files: ['src/corpus/formats/html.ts'] },
  { dependency: '@mozilla/readability', files: ['src/corpus/formats/html-article.ts'] },
  { dependency: 'yaml', files: ['src/corpus/formats/front-matter.ts'] },
  { dependency: 'unpdf', files: ['src/corpus/formats/pdf.ts'] },
  { dependency: 'mammoth', files: ['src/corpus/formats/docx.ts'] },
  { dependency: 'saxes', files: ['src/corpus/formats/xml.ts'] },
  { dependency: 'chrono-node', files: ['src/answer/dates.ts'] },
  { dependency: 'postal-mime', files: ['src/corpus/formats/mail.ts'] },
  {
    dependency: 'node:fs',
    files: [
      'src/corpus/read.ts',
      'src/search/lexicon.ts',
      'src/search/word-vectors.ts',
      'src/search/wordnet.ts',
      'src/library/sealed.ts',
      'src/library/cache.ts',
      'src/library/vector-cache.ts',
      'src/library/version.ts',
      'src/server/',
      'src/cli.ts',
      'src/cli/',
      'src/evaluate/',
    ],
  },
]

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?:(?<names>[^'"]*?)\sfrom\s*)?['"](?<from>[^'"]+)['"]|\bimport\(\s*['"](?<lazy>[^'"]+)['"]/gu

function importsOf(file: string): { from: string; types: boolean }[] {
  return [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)].map(({ groups = {} }) => ({
    from: groups.from ?? groups.lazy ?? '',
    types: /^type\b/u.test(groups.names ?? ''),
  }))
}

function filesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
}

function layerOf(file: string): number {
  return LAYERS.findIndex((layer) =>
    layer.some((place) => (place.endsWith('/') ? file.startsWith(place) : file === place)),
  )
}

function target(file: string, from: string): string {
  return normalize(join(dirname(file), from)).replaceAll('\\', '/')
}

const SOURCES = filesOf('src')

test.each(SOURCES)('%s belongs to a layer and imports from no later one', (file) => {
  const own = layerOf(file)
  expect(own).toBeGreaterThanOrEqual(0)
  const later = importsOf(file)
    .filter(({ from }) => from.startsWith('.'))
    .map(({ from }) => target(file, from))
    .filter((imported) => imported.endsWith('.ts') && (layerOf(imported) > own || layerOf(imported) === -1))
  expect(later).toEqual([])
})

test.each(BEHIND)('$dependency is imported behind its own files only', ({ dependency, files }) => {
  const importing = SOURCES.filter((file) =>
    importsOf(file).some(({ from }) => from === dependency || from.startsWith(`${dependency}/`)),
  )
  expect(importing.length).toBeGreaterThan(0)
  const strangers = importing.filter(
    (file) => !files.some((place) => (place.endsWith('/') ? file.startsWith(place) : file === place)),
  )
  expect(strangers).toEqual([])
})

test('the web page takes nothing from the sources but types', () => {
  const found = filesOf('web').flatMap((file) =>
    importsOf(file)
      .filter(({ from }) => from.startsWith('.') && target(file, from).startsWith('src/'))
      .map(({ types }) => ({ file, types })),
  )
  expect(found.length).toBeGreaterThan(0)
  expect(found.filter(({ types }) => !types)).toEqual([])
})
