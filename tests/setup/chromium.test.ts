import { expect, test } from 'vitest'
import { findChromium, HOW_TO_GET_ONE } from './chromium.ts'
import { ensureChromium, type Machine } from './install.ts'

/** A machine on which `works` names the command after which there is a Chromium. */
function machine(given: Partial<Machine> & { works?: string }): Machine & { ran: string[] } {
  const ran: string[] = []
  return {
    ran,
    find: () => (ran.some((line) => line.includes(given.works ?? 'nothing')) ? '/found/chromium' : null),
    isRoot: true,
    hasApt: true,
    run: (command, args) => {
      ran.push([command, ...args].join(' '))
      return true
    },
    say: () => {},
    ...given,
  }
}

test('a Chromium that is there is taken and nothing is installed', () => {
  const here = machine({ find: () => '/usr/bin/chromium' })
  expect(ensureChromium(here)).toBe('/usr/bin/chromium')
  expect(here.ran).toEqual([])
})

test('root on Debian installs it by apt', () => {
  const here = machine({ works: 'apt-get install' })
  expect(ensureChromium(here)).toBe('/found/chromium')
  expect(here.ran).toHaveLength(1)
})

test.each([
  { name: 'without root', isRoot: false, hasApt: true },
  { name: 'without apt', isRoot: true, hasApt: false },
])('$name it is downloaded', ({ isRoot, hasApt }) => {
  const here = machine({ isRoot, hasApt, works: 'playwright-core install chromium' })
  expect(ensureChromium(here)).toBe('/found/chromium')
  expect(here.ran.join()).not.toContain('apt-get')
})

test('when apt fails the download is tried, and when that fails too the set-up fails and says how to get one', () => {
  const here = machine({})
  expect(() => ensureChromium(here)).toThrow(HOW_TO_GET_ONE)
  expect(here.ran).toHaveLength(2)
})

test('CHROMIUM_PATH comes first, and one that does not exist is a mistake', () => {
  expect(findChromium({ CHROMIUM_PATH: '/my/chrome' }, () => true)).toBe('/my/chrome')
  expect(() => findChromium({ CHROMIUM_PATH: '/my/chrome' }, () => false)).toThrow('/my/chrome')
})

test('without CHROMIUM_PATH the system’s own is taken before a downloaded one', () => {
  expect(findChromium({}, () => true)).toBe('/usr/bin/chromium')
  expect(findChromium({}, (path) => path === '/usr/bin/google-chrome')).toBe('/usr/bin/google-chrome')
  expect(findChromium({}, () => false)).toBeNull()
})
