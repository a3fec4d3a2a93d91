import { expect, test } from 'vitest'
import { onlyCarries } from '../../../src/answer/asked/carriers.ts'

test.each([
  ['How did Orme do {right} after the vote?', true],
  ['Does the guide {say} that it pays?', true],
  ['In which fields does Ada Berg {see} growth?', true],
  ['How many days does the fair {last}?', true],
  ['In Ada Berg’s {view}, what comes first?', true],
  // What is left of the question would be any word of the same thing.
  ['What is Ada Berg {known} for?', false],
  ['What was {wrong} with the old brakes?', false],
  ['What will {become} of the yard?', false],
  ['What {used} to stand there?', false],
  ['Who are the walks {aimed} at?', false],
  // What is asked by the same word.
  ['Is Ada Berg {known} in Norway?', false],
  ['Was the {wrong} ferry sold?', false],
  ['How many {became} members?', false],
  ['Which {part} of the mill burned?', false],
  ['How many took {part} in the trial?', false],
  ['What is the clay {used} to make?', false],
  ['Who owns the {right} to the song?', false],
  ['How many boats does Orme {plan} to build?', false],
  ['How many guests did Orme {see} in May?', false],
  ['Did Orme {claim} damages?', false],
  ['What did the guests {believe} before that?', false],
  ['Whom did Ada Berg {see}?', false],
  ['What was shown at the {last} fair?', false],
  ['Which room has the best {view}?', false],
])('%s: only carries the question: %s', (marked, expected) => {
  const [, before = '', word = '', after = ''] = /^(.*)\{(.*)\}(.*)$/u.exec(marked) ?? []
  expect(onlyCarries(before, word, after)).toBe(expected)
})
