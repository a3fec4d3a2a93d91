import { afterAll, expect, test } from 'vitest'
import { ask } from '../../src/ask.ts'
import type { Measured } from '../../src/evaluate/figures.ts'
import { evaluateOptions } from '../../src/evaluate/options.ts'
import { evaluate, type Program } from '../../src/evaluate/run.ts'
import { openLibrary } from '../../src/library.ts'
import { expectExactQuotes } from '../quotes.ts'

// The judged questions, put to the real program. README.md in this folder says
// what is right; floors.json holds the least that passes, the same for both halves.

const HERE = new URL('.', import.meta.url).pathname
const RELEASES = {
  corpus: `${HERE}../../corpus`,
  fixtures: `${HERE}fixtures/releases`,
  'corpus-later': `${HERE}../../corpus`,
  'fixtures-later': `${HERE}fixtures/releases`,
  practice: `${HERE}practice/releases`,
  dialogues: `${HERE}practice/releases`,
  offtopic: `${HERE}practice/releases`,
  houses: `${HERE}houses/releases`,
  layouts: `${HERE}layouts/releases`,
  senders: `${HERE}senders/releases`,
} as const

/** The program, with every answer held against its documents, those to earlier questions too. */
const program: Program = {
  openLibrary,
  async ask(library, request) {
    const answer = await ask(library, request)
    expectExactQuotes(answer, library.documents)
    return answer
  },
}

const table: string[] = []
afterAll(() => console.log(table.join('\n')))

test.each([
  { set: 'corpus', half: 'tune' },
  { set: 'corpus', half: 'aside' },
  { set: 'fixtures', half: 'tune' },
  { set: 'fixtures', half: 'aside' },
  { set: 'corpus-later', half: 'tune' },
  { set: 'corpus-later', half: 'aside' },
  { set: 'fixtures-later', half: 'tune' },
  { set: 'fixtures-later', half: 'aside' },
  { set: 'practice', half: 'tune' },
  { set: 'practice', half: 'aside' },
  { set: 'dialogues', half: 'tune' },
  { set: 'dialogues', half: 'aside' },
  { set: 'offtopic', half: 'tune' },
  { set: 'offtopic', half: 'aside' },
  { set: 'houses', half: 'tune' },
  { set: 'houses', half: 'aside' },
  { set: 'layouts', half: 'tune' },
  { set: 'senders', half: 'tune' },
  { set: 'senders', half: 'aside' },
] as const)(
  'enough of $set, half $half, is answered right and refused right',
  {
    // Hundreds of questions, on whatever machine.
    timeout: 300_000,
  },
  async ({ set, half }) => {
    const options = evaluateOptions([
      ...['--data', HERE, '--questions', `${HERE}${set}.jsonl`, '--documents', RELEASES[set]],
      ...['--half', half, '--floors', `${HERE}floors.json`],
    ])
    const { measured, text, below } = await evaluate(options, program)
    table.push(line(`${set}, ${half}`, measured))
    expect(below, text).toEqual([])
  },
)

function line(name: string, { figures, results }: Measured): string {
  const percent = (figure: string) => `${(100 * (figures[figure] ?? Number.NaN)).toFixed(1)} %`
  const answerable = results.filter(({ judged }) => judged.answerable).length
  return [
    name.padEnd(18),
    `right ${percent('right')} of ${answerable}`.padEnd(24),
    `refused ${percent('refused')} of ${results.length - answerable}`.padEnd(24),
    `of answers given right ${percent('precision')}`,
  ].join('')
}
