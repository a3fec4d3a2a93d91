import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { sentences } from '../../src/corpus/sentences.ts'

const Line = z.object({ id: z.string(), trap: z.string(), text: z.string(), ends: z.array(z.number().int()) })

const judged = readFileSync(new URL('./sentences.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => Line.parse(JSON.parse(line)))

describe('judged sentences', () => {
  test('are at least 150 strings, each with its own id', () => {
    expect(new Set(judged.map(({ id }) => id)).size).toBe(judged.length)
    expect(judged.length).toBeGreaterThanOrEqual(150)
  })

  test.each(judged)('$id has its ends in order and the last at the end of the text', ({ text, ends }) => {
    expect(ends).toEqual([...new Set(ends)].sort((a, b) => a - b))
    expect(ends.at(-1)).toBe(text.length)
    for (const end of ends) expect(text.slice(end - 1, end)).toMatch(/\S/u)
  })

  test('98 % of the strings are split exactly as judged', () => {
    const wrong = judged
      .map(({ id, text, ends }) => ({ id, got: sentences(text).map(({ end }) => end), ends }))
      .filter(({ got, ends }) => JSON.stringify(got) !== JSON.stringify(ends))
      .map(({ id }) => id)
    expect(wrong.length / judged.length, `wrong: ${wrong.join(', ')}`).toBeLessThanOrEqual(0.02)
  })
})
