import { beforeAll, expect, test } from 'vitest'
import { decide } from '../../../src/answer/decide.ts'
import { namesMet } from '../../../src/answer/evidence/names-met.ts'
import { unknownNames } from '../../../src/answer/evidence/unknown.ts'
import type { Library } from '../../../src/library.ts'
import { evidenceFor, libraryOf } from '../make.ts'

const BOILERS = `Simple Steps to a Warm Home

HOLM, Nov. 4, 2025 -- Hale Heating today listed what owners of boilers should check. A boiler wants a look once a year, says Hale Heating. Its Aquabot and its iValve drain radiators by themselves: see hale.example/the-aquabot-drains. The firm was founded by Orla T. Brandt.

Each radiator wants its valve opened once a month.
`

const STOVES = `Stove makers meet in Linden

LINDEN, Nov. 5, 2025 -- Makers of stoves met in Linden. A stove suits beginners, and so do radiators. The heating of a hale old house takes a step more.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'boilers.txt': BOILERS, 'stoves.txt': STOVES })
})

const metIn = async (question: string, words: string) => {
  const { evidence } = await evidenceFor(library, question)
  const one = evidence.find(({ document }) => document.text.includes(words))
  if (one === undefined) throw new Error('nothing was found')
  return namesMet(one.lens)
}

test.each([
  ['How often does a boiler want a look, according to Hale Heating?', { met: 1, all: 1 }],
  ['how often does a boiler want a look, according to hale heating', { met: 1, all: 1 }],
  ['does the aquabot drain radiators', { met: 1, all: 1 }],
  ['does the ivalve drain radiators', { met: 1, all: 1 }],
  ['which firm did orla brandt found', { met: 1, all: 1 }],
  ['Did Zarkon let the Aquabot drain radiators?', { met: 1, all: 2 }],
  // What the release writes small, or writes large in its headline only, is no name.
  ['how often does a radiator want its valve opened', { met: 0, all: 0 }],
  ['which simple steps lead to a warm home', { met: 0, all: 0 }],
  // A source that it does not have in all its words is another.
  ['How often does a boiler want a look, according to Hale Plumbing?', { met: 0, all: 1 }],
])('of the names of “%s” a release has %o', async (question, met) => {
  expect(await metIn(question, 'boiler')).toEqual(met)
})

test('words that a release writes small in one place are no name of it', async () => {
  expect(await metIn('what does the heating of a hale house take, and not hale heating', 'hale old')).toEqual(
    { met: 0, all: 0 },
  )
})

test('where one release has the name that is asked about, one without it does not answer', async () => {
  const documents = async (question: string) =>
    new Set((await evidenceFor(library, question)).evidence.map(({ document }) => document.file))
  expect(await documents('Is the Aquabot for radiators of beginners?')).toEqual(new Set(['boilers.txt']))
  expect(await documents('is the aquabot for radiators of beginners')).toEqual(new Set(['boilers.txt']))
  // A name that none has leaves all of them.
  expect(await documents('Is the Zarkbot for radiators of beginners?')).toContain('stoves.txt')
})

test.each([
  ['Subscription price of the Aquabot?', []],
  // Alone, a name of another; a word that is no English; what belongs to somebody.
  ['Subscription price for radiators?', ['Subscription']],
  ['Zarkon price of the Aquabot?', ['Zarkon']],
  ['Apple’s price of the Aquabot?', ['Apple']],
])('an English word that begins a question names nobody beside a name: %s', async (question, unknown) => {
  const [best] = (await evidenceFor(library, question)).evidence
  expect(best && unknownNames(best.lens)).toEqual(unknown)
})

test.each([
  ['Which poets emigrated with the Aquabot?', 'no_support'],
  ['which poets emigrated with the aquabot', 'no_support'],
  ['Which poets emigrated with radiators?', 'no_subject'],
])('whom a release names it knows, whatever else it lacks: %s', async (question, reason) => {
  const { asked, evidence } = await evidenceFor(library, question)
  expect(decide(asked, evidence).refused?.reason).toBe(reason)
})
