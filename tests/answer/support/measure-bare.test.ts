import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const hall = libraryOf({
  'hall.txt': `Orme Hall Opens in May

TARNBY, 3 March 2025 – The town of Tarnby opens its new concert hall on 3 May.

The hall seats 640 people and covers 2,300 square metres. It is 18 metres high and took four years to build. The town paid 31 million euros for it.
`,
})
const zone = libraryOf({
  'zone.txt': `Tarn Valley Zone Grows

TARNBY, 3 March 2025 – Tarn Valley Zone has attracted new firms this year and wants to attract more.

The zone has introduced 43 large platforms and high-level laboratories. There are 3 platforms with annual revenue exceeding 10 million euros.
`,
})

test.each([
  ['How big is it?', '640 people'],
  ['how large is it', '640 people'],
  ['How high is it?', '18 metres high'],
])(
  'the size of what goes by a pronoun is told by a measure or by what it holds: %s',
  async (question, told) => {
    expect(wordsOf(await askExactly(await hall, question))).toContain(told)
  },
)

test.each(['How big is it?', 'how large is it', 'How high is it?'])(
  'and not by what is large or high in it: %s',
  async (question) => {
    expect((await askExactly(await zone, question)).status).toBe('unanswered')
  },
)
