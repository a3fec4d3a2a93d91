import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openLibrary } from '../../../src/library.ts'
import { RELEASE } from './case.ts'
import docx from './cases/docx.ts'
import html from './cases/html.ts'
import pdf from './cases/pdf.ts'

/** What a module loads before it runs, files and packages; `import type` and `import()` load nothing. */
function loaded(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const source = readFileSync(file, 'utf8')
  for (const [, names = '', from = ''] of source.matchAll(
    /^(?:import|export)\s([^'"]*?)from\s+['"]([^'"]+)['"]/gm,
  )) {
    if (names.startsWith('type ')) continue
    const target = from.startsWith('.') ? join(dirname(file), from) : null
    if (target !== null && existsSync(target)) loaded(target, seen)
    else seen.add(from)
  }
  return seen
}

test('no heavy parser is loaded at the start, only when such a file is there', () => {
  const all = loaded(fileURLToPath(new URL('../../../src/cli/serve.ts', import.meta.url)))
  expect(all).toContain('marked')
  for (const heavy of [
    'linkedom',
    '@mozilla/readability',
    'unpdf',
    'mammoth',
    'yaml',
    'saxes',
    'postal-mime',
  ])
    expect(all).not.toContain(heavy)
})

test('files of all formats are served, and bad ones among them are named with their reason', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-formats-'))
  try {
    const whole = { 'a.pdf': pdf, 'b.docx': docx, 'c.html': html }
    for (const [file, format] of Object.entries(whole))
      await writeFile(join(folder, file), format.release(RELEASE))
    await writeFile(join(folder, 'd.docx'), pdf.release(RELEASE))
    await writeFile(join(folder, 'e.pdf'), pdf.release(RELEASE).slice(0, 60))
    const { documents, failures, engine } = await openLibrary(folder)
    expect([...documents.values()].map(({ file, title }) => [file, title])).toEqual(
      Object.keys(whole).map((file) => [file, RELEASE.headline]),
    )
    expect(failures).toEqual([
      { file: 'd.docx', reason: 'a PDF under another name; rename it to .pdf' },
      { file: 'e.pdf', reason: 'damaged or cut off, so that no page can be read' },
    ])
    expect(engine).toBeDefined()
  } finally {
    await rm(folder, { recursive: true })
  }
})
