import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type SpanType, type TypedSpan, typedSpans } from '../../src/answer/text/spans.ts'

// What judged/README.md describes. The floors lie a little below what was measured.

interface Judged {
  readonly half: 'tune' | 'aside'
  /** With the values marked: "[money:half a million euros]". */
  readonly text: string
}

const STRINGS = readFileSync(new URL('judged/spans.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Judged)

/** Whose type follows from the words and not from the neighbours of a name. */
const FIGURE_TYPES: ReadonlySet<SpanType> = new Set<SpanType>([
  'money',
  'percent',
  'date',
  'duration',
  'count',
  'measure',
  'email',
  'phone',
  'address',
  'url',
])

test.each([
  { half: 'tune', found: 0.98, right: 0.97 },
  { half: 'aside', found: 0.91, right: 0.93 },
])('enough of the marked values are found and enough figures are right, half $half', (floors) => {
  const missed: string[] = []
  const wrong: string[] = []
  let marked = 0
  let figures = 0
  for (const { half, text } of STRINGS) {
    if (half !== floors.half) continue
    const { plain, marks } = read(text)
    const spans = typedSpans(plain)
    marked += marks.length
    for (const mark of marks) if (!spans.some((span) => covers(span, mark))) missed.push(text)
    for (const span of spans) {
      if (!FIGURE_TYPES.has(span.type)) continue
      figures++
      if (!marks.some((mark) => mark.type === span.type && shared(span, mark) > 0)) wrong.push(text)
    }
  }
  const shown = (lines: readonly string[]) => (floors.half === 'tune' ? lines.join('\n') : '')
  expect(1 - missed.length / marked, `missed:\n${shown(missed)}`).toBeGreaterThanOrEqual(floors.found)
  expect(1 - wrong.length / figures, `wrong:\n${shown(wrong)}`).toBeGreaterThanOrEqual(floors.right)
})

function read(text: string): { plain: string; marks: TypedSpan[] } {
  const marks: TypedSpan[] = []
  let plain = ''
  let last = 0
  for (const { index, 0: whole, 1: type = '', 2: value = '' } of text.matchAll(/\[(\w+):([^\]]*)\]/gu)) {
    plain += text.slice(last, index)
    marks.push({ type: type as SpanType, start: plain.length, end: plain.length + value.length })
    plain += value
    last = index + whole.length
  }
  return { plain: plain + text.slice(last), marks }
}

/** At least two fifths of what is marked, and little beside it: "49 euros" of "49 euros a month". */
function covers(span: TypedSpan, mark: TypedSpan): boolean {
  const common = shared(span, mark)
  return (
    span.type === mark.type &&
    common >= 0.4 * (mark.end - mark.start) &&
    span.end - span.start - common <= MOST_BESIDE
  )
}

const MOST_BESIDE = 10

function shared(one: TypedSpan, other: TypedSpan): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
}
