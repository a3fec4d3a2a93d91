import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyse } from '../../src/answer/question.ts'
import { terms } from '../../src/search/tokens.ts'

// What judged/README.md describes. The floors lie a little below what was measured.

interface Judged {
  readonly half: 'tune' | 'aside'
  readonly q: string
  readonly type?: readonly string[]
  readonly noun?: readonly string[]
  readonly role?: string
  readonly whole?: string
  readonly parts?: readonly string[]
}

const QUESTIONS = readFileSync(new URL('judged/questions.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Judged)

/** Of each figure: how many are right of how many, and what went wrong. */
interface Tally {
  right: number
  all: number
  readonly wrong: string[]
}

test.each([
  { half: 'tune', floors: { type: 0.96, noun: 0.75, role: 0.85, whole: 0.99, split: 0.99, part: 0.9 } },
  { half: 'aside', floors: { type: 0.91, noun: 0.72, role: 0.85, whole: 0.99, split: 0.99, part: 0.85 } },
])('enough of the judged questions are understood, half $half', ({ half, floors }) => {
  const tallies = new Map<string, Tally>()
  for (const judged of QUESTIONS) if (judged.half === half) measure(judged, tallies)
  for (const [figure, floor] of Object.entries(floors)) {
    const { right, all, wrong } = tallies.get(figure) ?? { right: 0, all: 1, wrong: [] }
    const shown = half === 'tune' ? wrong.join('\n') : ''
    expect(right / all, `${figure}: ${right} of ${all}\n${shown}`).toBeGreaterThanOrEqual(floor)
  }
})

function measure(judged: Judged, tallies: Map<string, Tally>): void {
  const count = (figure: string, ok: boolean, found: unknown): void => {
    const tally = tallies.get(figure) ?? { right: 0, all: 0, wrong: [] }
    tallies.set(figure, tally)
    tally.all++
    if (ok) tally.right++
    else tally.wrong.push(`${JSON.stringify(found)}: ${judged.q}`)
  }
  const asked = analyse(judged.q)
  const [one] = asked.slice(-1)
  count(
    'split',
    asked.length === (judged.parts?.length ?? 1),
    asked.map(({ text }) => text),
  )
  if (judged.parts?.length === asked.length)
    for (const [at, type] of judged.parts.entries()) count('part', asked[at]?.type === type, asked[at])
  if (one === undefined || judged.parts !== undefined) return
  if (judged.whole !== undefined) count('whole', one.whole === judged.whole, one.whole)
  if (judged.type !== undefined) count('type', judged.type.includes(one.type), one.type)
  if (judged.noun !== undefined) {
    const nouns = new Set(judged.noun.flatMap(terms))
    count(
      'noun',
      one.focus.some((term) => nouns.has(term)),
      one.focus,
    )
  }
  if (judged.role !== undefined) {
    const words = new Set([judged.role, ...judged.role.split(/[ -]/u)])
    count(
      'role',
      one.roles.some((role) => words.has(role)),
      one.roles,
    )
  }
}
