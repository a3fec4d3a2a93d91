import { beforeAll, describe, expect, test } from 'vitest'
import { thingAsked, usesWords } from '../../../src/answer/composition/thing-asked.ts'
import { analyse } from '../../../src/answer/question.ts'
import type { Library } from '../../../src/library.ts'
import type { Document } from '../../../src/model.ts'
import { askExactly, libraryOf } from '../make.ts'

const thingOf = (question: string): string | null =>
  analyse(question)
    .map(thingAsked)
    .find((thing) => thing !== null) ?? null

describe('the thing that is asked for by its noun', () => {
  test.each([
    ['What is the dress code of the gala?', 'dress code'],
    ['Who is the bursar?', 'bursar'],
    ['What did the CFO say?', 'CFO'],
    ['what did the cfo say', 'cfo'],
    ['Does Orme Ferries have a cancellation policy?', 'cancellation policy'],
    ['Is there an entry fee?', 'entry fee'],
    ['What is the market share of Orme?', 'market share'],
    ['Dividend?', 'dividend'],
  ])('%s', (question, thing) => {
    expect(thingOf(question)?.toLowerCase()).toBe(thing.toLowerCase())
  })

  test.each([
    // The kind of value, a name, a deed.
    'What is the price of a ticket?',
    'What is the phone number?',
    'Who is Ada Berg?',
    'What is the company doing?',
    'When does it open?',
    `What is the ${'very '.repeat(60)}dress code?`,
  ])('and none in %s', (question) => {
    expect(thingOf(question)).toBeNull()
  })

  test('is read at once from long text', () => {
    for (const text of ['ok, ok, '.repeat(250), 'a '.repeat(1000), 'does a '.repeat(280)])
      for (const asked of analyse('What is the mascot?'))
        expect(thingAsked({ ...asked, text, names: [] })).toBeNull()
  })
})

test('a thing is used in another number and in its short form, too', () => {
  const document = {
    text: 'Its cancellation\npolicies are new, says the chief financial officer.',
  } as Document
  expect(usesWords(document, 'cancellation policy')).toBe(true)
  expect(usesWords(document, 'CFO')).toBe(true)
  expect(usesWords(document, 'dress code')).toBe(false)
})

describe('of one release that was chosen', () => {
  let library: Library
  let documents: string[]

  beforeAll(async () => {
    library = await libraryOf({
      'orme.txt':
        'Orme Ferries opens a pier\n\nLUND, March 3, 2026 -- Orme Ferries has opened a pier in Lund. The code of the gate is new. Many who dance there dress up. The pier is 80 metres long.\n',
      'rook.txt':
        'Rook Mills pays a dividend\n\nASUNCIÓN, March 4, 2026 -- Rook Mills pays a dividend of 4 euros. Its mascot is a heron. Its staff in Asunción has a headcount of 40.\n',
    })
    documents = [...library.documents.values()].filter(({ file }) => file === 'orme.txt').map(({ id }) => id)
  })

  const told = async (question: string): Promise<string> =>
    (await askExactly(library, question, { filter: { documents } })).refusal?.message ?? ''

  test.each([
    ['mascot?', 'does not mention “mascot”'],
    ['What is the dividend of Orme Ferries?', '“dividend”'],
    ['How many people does Orme Ferries employ in Asunción?', '“Asunción”'],
    ['What did the chairman say?', 'does not mention “chairman”'],
    ['What did the chairman say about the pier?', 'does not mention “chairman”'],
  ])('a refusal names what it lacks, whatever others have: %s', async (question, lack) => {
    expect(await told(question)).toContain(lack)
  })

  test('and nothing that it has', async () => {
    expect(await told('What is the dress code of Orme Ferries?')).toContain(
      'it does not use the words “dress code”',
    )
    expect(await told('Why was the pier sold?')).not.toContain('“pier”')
    expect(await told('Is it true that the pier was sold to Rook?')).not.toContain('“true”')
  })
})
