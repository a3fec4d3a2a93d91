import { expect, test } from 'vitest'
import { writtenFor } from '../make.ts'

test.each([
  ['Who funds the pier?', 'The pier is financed from a loan.', 'What is the pier financed from?'],
  [
    'How is the pier paid for?',
    'The pier was partly funded through a lottery.',
    'What was the pier funded through?',
  ],
  [
    'Where does the money for the pier come from?',
    'The pier costs £2 million. Half of that comes from the county.',
    'Where does half of that come from?',
  ],
  [
    'Who is paying for the pier?',
    'The pier will cost £2 million. The county is contributing £1 million.',
    'Who is contributing £1 million?',
  ],
  [
    'Who foots the bill for the pier?',
    'The pier opens in May and was made possible by a three-year gift of £20,000 from the Lund Trust.',
    'From whom is the gift for the pier?',
  ],
  [
    'Who has paid for the pier?',
    'The pier was built with a grant from the Lund Trust.',
    'From whom is the grant for the pier?',
  ],
])('%s is asked of “%s” as the release says it', async (question, text, expected) => {
  expect(await writtenFor(question, text)).toBe(expected)
})

test.each([
  ['Who funds the harbour?', 'The pier is financed from a loan.'],
  ['Who pays for the harbour?', 'The pier costs £2 million. Half of that comes from the county.'],
  // It answers as it stands, and out of what asks for no sum.
  ['Who pays for the pier?', 'The pier is paid for by Lund Bank.'],
  ['How is the pier paid for?', 'The pier is paid for out of tolls.'],
  ['How is the pier paid for?', 'The pier will cost £2 million. The county is contributing £1 million.'],
  ['Who pays for the pier?', 'A grant from the Lund Trust will pay for books.'],
  ['Who pays for the pier?', 'The pier was built with help from volunteers.'],
  // No money.
  ['Who pays for the pier?', 'The pier has two bars. Half of that comes from the county.'],
])('%s is left as it is asked of “%s”', async (question, text) => {
  expect(await writtenFor(question, text)).toBe(question)
})
