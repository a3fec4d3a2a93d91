import { describe, expect, test } from 'vitest'
import { libraryOf, reasonOf, talk, wordsOf } from '../make.ts'

const library = libraryOf({
  'mill.txt': `Orme Mill Opens a Bakery

CORRAN, Norway, 5 May 2025 -- Orme Mill has opened a bakery in its old granary. "We bake with our own rye," said Ada Berg, head of Orme Mill.

Ms Berg learned to bake in Tarn. Before that she ran a ferry.

"The oven is from 1920," said Per Holm, the baker.

Orme Mill grinds 40 tonnes of rye a year.

For more information about Orme Mill and Ada Berg, visit www.orme.example.
`,
})

describe('“Tell me more”', () => {
  test.each(['Tell me more', 'Any more details?'])(
    '%s: tells of somebody what was not told',
    async (more) => {
      const answer = await talk(await library, 'Who is Ada Berg?', more)
      expect(answer.resolvedQuestion).toBe('Tell me more about Ada Berg.')
      expect(wordsOf(answer)).toContain('learned to bake in Tarn')
      expect(wordsOf(answer)).not.toMatch(/own rye|more information/u)
    },
  )

  test('is refused where nothing more is said of somebody', async () => {
    expect(reasonOf(await talk(await library, 'Who is Per Holm?', 'Tell me more'))).toBe('no_support')
  })

  test('tells of a house no address for more information', async () => {
    const words = wordsOf(await talk(await library, 'What does Orme Mill bake with?', 'Tell me more'))
    expect(words).toContain('40 tonnes')
    expect(words).not.toContain('more information')
  })

  test('tells of a house that has told all by its name what else its release says', async () => {
    const words = wordsOf(await talk(await library, 'What did Orme Mill announce?', 'Tell me more'))
    expect(words).toMatch(/oven|ferry/u)
  })

  test('of something else asks for that', async () => {
    const answer = await talk(await library, 'Who is Ada Berg?', 'Tell me about Per Holm')
    expect(wordsOf(answer)).toContain('1920')
  })
})
