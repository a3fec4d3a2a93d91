import { expect, test } from 'vitest'
import { goesUnsaid } from '../../../src/answer/asked/goes-unsaid.ts'

test.each([
  ['Who are the walks {aimed} at?', true],
  ['What was the tower {meant} for at first?', true],
  ['What is Ada Berg {known} for?', true],
  ['What was {wrong} with the old brakes?', true],
  ['What went {wrong}?', true],
  ['What will {become} of the yard?', true],
  ['When did Lind {become} part of Orme?', true],
  ['Is the book {part} of a series?', true],
  ['What {used} to stand there?', true],
  ['How did Orme do {right} after the vote?', true],
  ['Does the guide {say} that it pays?', true],
  ['In which fields does Ada Berg {see} growth?', true],
  ['What does Orme {hope} to build?', true],
  ['How many days does the fair {last}?', true],
  ['In Ada Berg’s {view}, what comes first?', true],
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
])('%s: goes unsaid: %s', (marked, expected) => {
  const [, before = '', word = '', after = ''] = /^(.*)\{(.*)\}(.*)$/u.exec(marked) ?? []
  expect(goesUnsaid(before, word, after)).toBe(expected)
})
