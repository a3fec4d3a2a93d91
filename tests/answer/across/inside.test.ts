import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { libraryOf, talk, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'joint.txt': `Joint statement by Tarn Harbour and the Federation of Orme Weavers

23 May 2025

The stoppage at the harbour has been called off. "Nobody got all that they had wanted from these talks," said Ida Roos for the weavers.
`,
    'guild.md': `# Harbour workers vote to stop work

**Federation of Orme Weavers — press statement — 8 May 2025**

Members of the Federation of Orme Weavers have voted to stop work. The federation represents 214 workers at the harbour.
`,
    'yard.txt': `Holm Yard wins an order

HOLM, June 4, 2025 -- Holm Yard has won an order for a ferry of 40 metres. Holm Yard was founded in 1889.
`,
    'launch.txt': `Holm Yard moves a launch

HOLM, July 4, 2025 -- The ferry being built at Holm Yard will be launched in May 2027.
`,
  })
})

test('one of those who gave a joint statement may answer what leans on it', async () => {
  const answer = await talk(
    library,
    'Who speaks for the weavers?',
    'How many workers does the federation represent at the harbour?',
  )
  expect(wordsOf(answer)).toBe('The federation represents 214 workers at the harbour.')
})

test('what only goes on with the question before is no new subject of another house', async () => {
  const shops = await libraryOf({
    'orders.txt': `Holm Yard wins an order

HOLM, June 4, 2025 -- Holm Yard has won an order for a ferry of 40 metres, worth 9 million euros.
`,
    'dividend.txt': `Orme Mills raises the dividend

ORME, June 5, 2025 -- Orme Mills has raised the dividend to 2 euros a share.
`,
  })
  const first = 'How much is the order of Holm Yard worth?'
  expect((await talk(shops, first, 'And the dividend?')).status).toBe('unanswered')
  expect((await talk(shops, first, 'What about the dividend?')).status).toBe('unanswered')
  const anew = await talk(shops, first, 'Who has raised the dividend?')
  expect(wordsOf(anew)).toContain('Orme Mills')
})

test('when a house was founded is not overtaken by what it launches', async () => {
  expect(wordsOf(await talk(library, 'When was Holm Yard founded?'))).toBe('Holm Yard was founded in 1889.')
})
