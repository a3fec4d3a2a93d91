import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import lighthouse, { desktopConfig } from 'lighthouse'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Library, openLibrary } from '../../src/library.ts'
import type { Listening } from '../../src/server/listen.ts'
import { CHROMIUM_FLAGS, chromiumPath } from '../setup/chromium.ts'
import { COST, costAnswer } from '../web/material.ts'
import { serveLibrary } from '../web/served.ts'

// What a visitor waits for: the real server with the project's own corpus, in
// Chromium. Every figure is printed; those that are promised are held.

const ROOT = new URL('../..', import.meta.url).pathname
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const
const AIM = 98
/** Enough that the odd slow one, the first of all too, does not count. */
const VISITS = 9

let library: Library
let server: Listening
let port: number
let browser: ChildProcess
const profile = mkdtempSync(join(tmpdir(), 'dateline-speed-'))

beforeAll(async () => {
  // Beside other work every time is longer: a load above the count of cores explains it.
  console.log(`load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`)
  library = await openLibrary(`${ROOT}corpus`)
  server = await serveLibrary(library)
  port = await freePort()
  const flags = [...CHROMIUM_FLAGS, '--headless=new', `--remote-debugging-port=${port}`]
  browser = spawn(chromiumPath(), [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: 'ignore',
  })
  const version = `http://127.0.0.1:${port}/json/version`
  await vi.waitUntil(
    () =>
      fetch(version).then(
        ({ ok }) => ok,
        () => false,
      ),
    { timeout: 20_000 },
  )
})
afterAll(async () => {
  const ended = new Promise((resolve) => browser.once('exit', resolve))
  browser.kill()
  await ended
  await server.stop(0)
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
})

test.each(['mobile', 'desktop'])('Lighthouse gives each page at least 98 (%s)', async (device) => {
  const document = library.documents.keys().next().value ?? ''
  for (const path of ['/', `/documents/${document}`, '/embed', '/docs']) {
    const { categories = {}, audits = {} } = (await measured(server.address + path, device)) ?? {}
    const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100))
    const shown = [
      'first-contentful-paint',
      'largest-contentful-paint',
      'total-blocking-time',
      'cumulative-layout-shift',
    ]
    const values = shown.map((name) => `${name} ${audits[name]?.displayValue}`)
    console.log(
      `${device} ${path}: ${CATEGORIES.map((name, at) => `${name} ${scores[at]}`).join(', ')}; ${values.join(', ')}`,
    )
    for (const name of CATEGORIES) {
      for (const { id } of categories[name]?.auditRefs ?? []) {
        const { score = 1, title = '', displayValue = '', details } = audits[id] ?? {}
        if (score === null || score >= 0.9) continue
        const items = details?.type === 'table' ? JSON.stringify(details.items.slice(0, 3)) : ''
        console.log(`  ${id}: ${score} ${title} ${displayValue} ${items}`)
      }
    }
    expect(Math.min(...scores), path).toBeGreaterThanOrEqual(AIM)
    expect(audits['cumulative-layout-shift']?.numericValue, path).toBe(0)
  }
})

test('the page can be used 200 ms after the response', async () => {
  const chrome = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS })
  const times: number[] = []
  for (let visit = 0; visit < VISITS; visit++) {
    const page = await (await chrome.newContext()).newPage()
    await page.goto(server.address)
    // Modules run before this event: after it every control answers.
    times.push(
      await page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
        return entry === undefined ? Number.NaN : entry.domContentLoadedEventEnd - entry.responseEnd
      }),
    )
  }
  await chrome.close()
  const median = times.toSorted((a, b) => a - b)[Math.floor(VISITS / 2)] ?? Number.NaN
  console.log(
    `usable after ${times.map((ms) => `${Math.round(ms)} ms`).join(', ')}; median ${Math.round(median)} ms`,
  )
  expect(median).toBeLessThan(200)
})

test('a conversation of 200 answers scrolls without jank', async () => {
  const chrome = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS })
  const page = await chrome.newPage()
  const turn = { question: COST, literal: false, answer: costAnswer, composed: null }
  const conversation = { id: 'long', title: null, updated: 1, turns: Array.from({ length: 200 }, () => turn) }
  await page.addInitScript((stored) => {
    localStorage.setItem('dateline:conversation:long', stored)
    sessionStorage.setItem('dateline:current', 'long')
  }, JSON.stringify(conversation))
  await page.goto(server.address)
  await page.locator('.turn').nth(199).waitFor()
  const ready = await page.evaluate(() => Math.round(performance.now()))
  const frames = await page.evaluate(async () => {
    const gaps: number[] = []
    let last = await new Promise<number>(requestAnimationFrame)
    for (let step = 0; step < 120; step++) {
      scrollTo(0, (document.documentElement.scrollHeight * step) / 120)
      const now = await new Promise<number>(requestAnimationFrame)
      gaps.push(now - last)
      last = now
    }
    return gaps.sort((a, b) => a - b)
  })
  await chrome.close()
  const at = (share: number) => Math.round(frames[Math.floor(frames.length * share)] ?? 0)
  console.log(
    `200 answers: shown after ${ready} ms; frames while scrolling: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${at(0.999)} ms`,
  )
  // A frame of more than 50 ms is felt (RAIL); the odd one belongs to the machine.
  expect(at(0.95)).toBeLessThan(50)
})

/** Runs Lighthouse, and once more when it says that its own recording went wrong. */
async function measured(address: string, device: string) {
  const config = device === 'desktop' ? desktopConfig : undefined
  const run = () =>
    lighthouse(address, { port, output: 'json', logLevel: 'error', onlyCategories: [...CATEGORIES] }, config)
  const first = await run()
  if (first?.lhr.runtimeError === undefined) return first?.lhr
  console.log(`  ${address}: ${first.lhr.runtimeError.code}, measured once more`)
  return (await run())?.lhr
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}
