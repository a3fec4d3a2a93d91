import { expect, test } from 'vitest'
import { bench, toRequest, warmUp } from '../../src/evaluate/bench.ts'
import { benchOptions } from '../../src/evaluate/bench-options.ts'
import { createPeer } from '../../src/evaluate/peer.ts'
import type { Question } from '../../src/model.ts'
import { HALL, makeAnswer, makeCitation, makeJudged, makeMuseum } from './make.ts'

test('the questions are asked in turn, and the first calls do not count', async () => {
  const library = await makeMuseum()
  const asked: Question[] = []
  const searched: string[] = []
  const timings = await bench(
    {
      library,
      ask: async (_library, request) => {
        asked.push(request)
        return makeAnswer([makeCitation(HALL, 0)])
      },
      peer: async (question) => searched.push(question),
    },
    [{ question: 'When?' }, { question: 'Where?' }],
    8,
  )
  expect(timings.map(({ name, calls }) => ({ name, calls }))).toEqual([
    { name: 'plain search', calls: 8 },
    { name: 'search', calls: 8 },
    { name: 'answer', calls: 8 },
  ])
  expect(asked).toHaveLength(8 + warmUp(8))
  expect(asked.slice(0, 3).map(({ question }) => question)).toEqual(['When?', 'Where?', 'When?'])
  expect(searched).toEqual(asked.map(({ question }) => question))
  expect(timings[0]?.ratio).toBe(1)
  for (const { median, p95, slowest } of timings) {
    expect(median).toBeLessThanOrEqual(p95)
    expect(p95).toBeLessThanOrEqual(slowest)
  }
})

test('the peer searches the same passages', async () => {
  const { passages } = await makeMuseum()
  const peer = await createPeer(passages.values())
  expect(await peer('hall', 20)).toBeGreaterThan(0)
  expect(await peer('hall', 0)).toBe(0)
  expect(await peer('zeppelin', 20)).toBe(0)
})

test('a follow-up is asked after the questions before it', () => {
  const request = toRequest(makeJudged({ question: 'When?', history: ['Is there a hall?'] }))
  expect(request).toEqual({ question: 'When?', history: [{ role: 'user', content: 'Is there a hall?' }] })
})

test('the options have their defaults, and a wrong one is named', () => {
  expect(benchOptions([])).toEqual({ data: undefined, calls: 2000, json: false })
  expect(benchOptions(['--data', 'set', '--calls', '3', '--json'])).toEqual({
    data: 'set',
    calls: 3,
    json: true,
  })
  expect(() => benchOptions(['--calls', '0'])).toThrow('--calls 0')
})
