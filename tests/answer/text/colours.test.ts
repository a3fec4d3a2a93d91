import { expect, test } from 'vitest'
import { asksColour, coloursIn, colourTerms } from '../../../src/answer/text/colours.ts'
import { libraryOf } from '../make.ts'

test.each([
  ['What colour is the ferry?', true],
  ['In which colors does it come?', true],
  ['What are the colours of the new kit?', true],
  ['Which colours are available?', true],
  ['How many colours does it come in?', false],
  ['What color printer did they buy?', false],
  ['Who chose the colour of the kit?', false],
])('%s asks for a colour: %s', (question, expected) => {
  expect(asksColour(question)).toBe(expected)
})

test.each([
  ['Its doors are white and its roof is grey.', ['white', 'grey']],
  ['It is finished in striking Lake Blue over Smoke Grey leather.', ['Blue', 'Grey']],
  ['The coat comes in navy, stone grey and gold.', ['navy', 'grey', 'gold']],
  ['It is offered in Forest Green, Ivory or Amber.', ['Green', 'Ivory', 'Amber']],
  ['Think of cheerful yellows or fresh blues.', ['yellows', 'blues']],
  ['The bus runs from White Lake to Red Bay.', []],
  ['They mine gold and silver for green energy.', []],
  ['The red tape and a white paper kept the navy waiting.', []],
])('%s names the colours %j', (text, expected) => {
  expect(coloursIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

test('only what something has or comes in stands for its colour', async () => {
  const termsIn = async (text: string): Promise<readonly string[]> => {
    const library = await libraryOf({ 'a.txt': `Orme Boats News\n\n${text}` })
    const [document] = library.documents.values()
    return document === undefined ? [] : colourTerms(document)
  }
  expect(await termsIn('A sailor in a blue coat fed black cats. The mud is red mud.')).toEqual([])
  expect(await termsIn('The boat comes in blue or white. Its sails are red.')).toEqual([
    'blue',
    'white',
    'red',
  ])
})
