import { expect, test } from 'vitest'
import { draftAt } from '../../../src/answer/composition/composition.ts'
import { inSpokenOrder } from '../../../src/answer/composition/spoken-order.ts'
import type { Document } from '../../../src/model.ts'
import { draftWords, libraryOf } from '../make.ts'

const RELEASE = `Orme Toys Drops Wheels

ORME, May 12, 2025 -- Orme Toys drops its wheels.

"We tried glass," said Ada Berg, head of design. "Wood was better. It rolls."

"Glue was my fear," said Piet Halder. "It held."
`

async function drafted(...words: readonly string[]): Promise<readonly string[]> {
  const library = await libraryOf({ 'toys.txt': RELEASE })
  const document = [...library.documents.values()][0] as Document
  const drafts = words.map((one) => {
    const start = document.text.indexOf(one)
    return draftAt(document, { start, end: start + one.length })
  })
  return draftWords(inSpokenOrder(drafts))
}

const GLASS = '"We tried glass," said Ada Berg, head of design.'

test('what is said in one paragraph comes in its order, and side by side in one', async () => {
  expect(await drafted('It rolls."', GLASS)).toEqual([GLASS, 'It rolls."'])
  expect(await drafted('It rolls."', '"Wood was better.', GLASS)).toEqual([
    `${GLASS} "Wood was better. It rolls."`,
  ])
})

test('paragraphs stay in the order of the drafts', async () => {
  expect(await drafted('"It held."', GLASS, '"Glue was my fear," said Piet Halder.')).toEqual([
    '"Glue was my fear," said Piet Halder. "It held."',
    GLASS,
  ])
})
