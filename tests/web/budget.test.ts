import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const ROOT = new URL('../..', import.meta.url).pathname

/** What a first load of the page costs, in bytes after gzip, file by file. */
function firstLoad(): Record<string, number> {
  const modules = readdirSync(`${ROOT}dist/web`).filter((name) => name.endsWith('.js'))
  const files = [
    'web/index.html',
    'web/style.css',
    'web/favicon.svg',
    ...modules.map((name) => `dist/web/${name}`),
  ]
  return Object.fromEntries(files.map((file) => [file, gzipSync(readFileSync(ROOT + file)).length]))
}

test('the page loads less than 60 KB of own code and style', () => {
  const total = Object.values(firstLoad()).reduce((sum, size) => sum + size, 0)
  expect(total).toBeLessThan(60 * 1024)
})

test('the page loads nothing from elsewhere', () => {
  const page = readFileSync(`${ROOT}web/index.html`, 'utf8')
  const style = readFileSync(`${ROOT}web/style.css`, 'utf8')
  expect(
    [...page.matchAll(/(?:src|href)="([^"]*)"/g)]
      .map((match) => match[1])
      .filter((url) => !/^[/#]/.test(url ?? '')),
  ).toEqual([])
  expect(style).not.toMatch(/@import|url\(/)
})

test('the page asks at once for every module that it needs at first, and for no other', () => {
  const needed = new Set<string>()
  const visit = (name: string) => {
    if (needed.has(name)) return
    needed.add(name)
    const module = readFileSync(`${ROOT}dist/web/${name}`, 'utf8')
    for (const [, next] of module.matchAll(/^(?:import|export)\b[^'"]*?from\s*['"]\.\/([\w-]+\.js)['"]/gm))
      visit(next ?? '')
  }
  visit('main.js')
  needed.delete('main.js')
  const page = readFileSync(`${ROOT}web/index.html`, 'utf8')
  const preloaded = [...page.matchAll(/rel="modulepreload" href="\/app\/([\w-]+\.js)"/g)].map(
    (match) => match[1],
  )
  expect(preloaded).toEqual([...needed].sort())
})
