import { describe, expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const library = await libraryOf({
  'boats.md': `# Vell lines up its boats

VELL, 5 February 2026. The harbour of Vell has listed its four boats.

| Boat | Seats | Speed (knots) | Built |
|---|---|---|---|
| Red Tern | 40 | 14 | 1987 |
| Blue Auk | 26 | 19 | 2004 |
| Grey Skua | 58 | 11 | 1962 |
| B7 | 33 | 12 | 1971 |
`,
})

const halls = await libraryOf({
  'halls.md': `# Tarn lists what it lets

TARN, 9 March 2026. The town of Tarn lets three rooms for the winter.

Seats by hall:

- Tallow Hall: 220
- Corn Hall: 95
- Salt Hall: 410
`,
})

async function told(question: string) {
  const answer = await askExactly(/hall/u.test(question) ? halls : library, question)
  return answer.status === 'answered' ? wordsOf(answer) : 'refused'
}

describe('the row that is most', () => {
  test.each([
    ['Which boat is the oldest?', 'Grey Skua'],
    ['Which boat is the newest?', 'Blue Auk'],
    ['Which boat is the fastest?', 'Blue Auk'],
    ['Which boat carries the most seats?', 'Grey Skua'],
    ['Which of Red Tern, Blue Auk and B7 has the most seats?', 'Red Tern'],
    ['Which of the Red Tern and the Blue Auk is the oldest?', 'Red Tern'],
    ['Which hall has the most seats?', 'Salt Hall'],
    ['Which hall has the fewest seats?', 'Corn Hall'],
  ])('%s', async (question, expected) => {
    const words = await told(question)
    expect(words).toContain(expected)
    for (const other of ['Red Tern', 'Blue Auk', 'Grey Skua', 'Tallow', 'Corn', 'Salt'])
      if (!expected.startsWith(other)) expect(words).not.toContain(other)
  })

  test.each([
    'Which boat is the heaviest?',
    'Which boat has the most cabins?',
    'Which of Red Tern, White Gull and B7 has the most seats?',
    'Which hall is the oldest?',
  ])('%s is refused, as nothing tells it', async (question) => {
    expect(await told(question)).toBe('refused')
  })
})

describe('the rows within a bound', () => {
  test.each([
    ['Which boats have more than 33 seats?', ['Red Tern', 'Grey Skua'], ['Blue Auk', 'B7']],
    ['Which boats have fewer than 30 seats?', ['Blue Auk'], ['Red Tern', 'Grey Skua', 'B7']],
    ['Which halls have at least 220 seats?', ['Tallow Hall', 'Salt Hall'], ['Corn Hall']],
  ])('%s', async (question, within, without) => {
    const words = await told(question)
    for (const one of within) expect(words).toContain(one)
    for (const one of without) expect(words).not.toContain(one)
  })

  test.each([
    'Which boats have more than 100 seats?',
    'Which boats have more than 30 cabins?',
    'Which boats lost more than 30 seats?',
  ])('%s is refused', async (question) => {
    expect(await told(question)).toBe('refused')
  })
})
