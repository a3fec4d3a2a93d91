import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

const ROOT = new URL('../..', import.meta.url).pathname

/** Runs the built modules and gives which packages of the citation processor are loaded then. */
function loadedAfter(code: string): string[] {
  const script = `
    import { createRequire } from 'node:module'
    await import('${ROOT}dist/src/server/app.js')
    const { cite } = await import('${ROOT}dist/src/cite/cite.js')
    const document = { id: 'a', title: 'T', issuer: null, published: null, place: null, wire: null, url: null, language: 'en', text: 'T', quotations: [] }
    const request = { document, origin: 'https://a.example', accessed: '2025-01-01' }
    ${code}
    const files = Object.keys(createRequire(import.meta.url).cache)
    console.log(JSON.stringify(['@citation-js/core', 'citeproc'].filter((name) => files.some((file) => file.includes('/node_modules/' + name + '/')))))`
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }),
  )
}

test('the server starts, and cites in its own forms, without loading the citation processor', () => {
  expect(
    loadedAfter("await cite({ ...request, style: 'ap' }); await cite({ ...request, style: 'csl-json' })"),
  ).toEqual([])
})

test('the first entry of a list of references loads it', () => {
  expect(loadedAfter("await cite({ ...request, style: 'mla' })")).toEqual(['@citation-js/core', 'citeproc'])
})
