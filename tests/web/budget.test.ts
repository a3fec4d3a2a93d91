import { readdirSync, readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const ROOT = new URL('../..', import.meta.url).pathname

/** Everything that the page ever loads of itself. */
const FILES = ['web/index.html', 'web/style.css', 'web/favicon.svg', 'dist/web/main.js']

test('the page loads less than 60 KB of own code and style, after gzip', () => {
  const total = FILES.reduce((sum, file) => sum + gzipSync(readFileSync(ROOT + file)).length, 0)
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

test.each(['main', 'widget'])('%s is one file: a browser that has it asks for no other module', (name) => {
  const module = readFileSync(`${ROOT}dist/web/${name}.js`, 'utf8')
  expect(module).not.toMatch(/\bimport\s*\(|\bfrom\s*["']|\bimport\s*["']/)
})

test.each([
  { page: 'index.html', files: ['/favicon.svg', '/style.css', '/app/main.js'] },
  { page: 'embed.html', files: ['/favicon.svg', '/docs.css', '/widget.js'] },
])('$page asks for these files only, all at once', ({ page, files }) => {
  const html = readFileSync(`${ROOT}web/${page}`, 'utf8')
  const asked = [...html.matchAll(/<(?:link|script|img)\b[^>]*?\b(?:src|href)="([^"]*)"/g)]
  expect(asked.map((match) => match[1])).toEqual(files)
})

test('the pictures of the page are those of the README, and they are small', () => {
  const pictures = readdirSync(`${ROOT}web`).filter((name) => name.endsWith('.png'))
  const readme = readFileSync(`${ROOT}README.md`, 'utf8')
  const shown = [...readme.matchAll(/!\[[^\]]+\]\(web\/([\w-]+\.png)\)/g)].map((match) => match[1])
  expect(shown.sort()).toEqual(pictures.sort())
  const total = pictures.reduce((sum, name) => sum + statSync(`${ROOT}web/${name}`).size, 0)
  expect(total).toBeLessThan(600 * 1024)
})
