import { describe, expect, test } from 'vitest'
import { askExactly, libraryOf, reasonOf, wordsOf } from '../make.ts'

const trial = libraryOf({
  't.md': `# Tea helps the heart, trial finds

TARN, 3 February 2025 - Tea helps the heart, a trial led by Professor Ada Berg has found. Nurse Ole Lind kept the lists. The clinic has received 40 new beds from Orme.

Professor Berg has received lecture fees from two tea makers. The trial cost EUR 2 million.
`,
})

describe('conflicts of interest', () => {
  test.each(['Any conflict of interest?', 'Does Professor Berg have a conflict of interest?'])(
    'are told by what is declared: %s',
    async (question) => {
      const library = await trial
      const documents = [...library.documents.keys()]
      expect(wordsOf(await askExactly(library, question, { filter: { documents } }))).toBe(
        'Professor Berg has received lecture fees from two tea makers.',
      )
    },
  )

  test('and of nobody else', async () => {
    const answer = await askExactly(await trial, 'Does Ole Lind have a conflict of interest?')
    expect(reasonOf(answer)).not.toBeNull()
  })
})

test('a grant to a house is no interest, one to who studies is', async () => {
  const trust = await libraryOf({
    'l.md': `# Lowen Trust opens a food store

LOWEN, 3 October 2026 - Lowen Trust opened a food store on Friday. The trust has received a grant from the Lottery Fund.
`,
    's.md': `# Tea is good for sleep

TARN, 3 October 2026 - Tea is good for sleep, a study finds. Dr Emil Vang has received funding from two tea makers.
`,
  })
  const id = (title: string): string[] =>
    [...trust.documents.values()].filter((one) => one.title.startsWith(title)).map((one) => one.id)
  const ask = async (title: string): Promise<string> =>
    wordsOf(await askExactly(trust, 'Any conflict of interest?', { filter: { documents: id(title) } }))
  expect(await ask('Lowen')).not.toContain('grant')
  expect(await ask('Tea')).toBe('Dr Emil Vang has received funding from two tea makers.')
})
