import { describe, expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const opened = libraryOf({
  'pumps.txt': `Belmar Waterworks Begins New Programme

HARLOW, England, March 10, 2025 – Belmar Waterworks today began a programme for its wells with partners in the region.

Through targeted checks the works found 30 wells with damage. Divers risked a look at the deepest one, and an award-winning firm drew the maps.

The problem is that the pumps draw in sand. The risk remains that two wells run dry. Our goal is to renew all pumps by 2031.

The prize is a study trip to Lisbon. The second problem is widespread. The fee for visitors is 4 pounds.

The combined ratio was 96 percent. The flow rate is 9 litres.

Lindholm’s ambition is to sell the wells. The winner is to be announced. The choreographer is from Ghent. The cause was a mystery. The rent is rising for all. The old fare was 9 pounds. The new wells cost 31 million pounds. The venue is the largest in the county.

“We are glad that this begins,” said Ann Berg, who heads the board.
`,
})

describe('what something is is told by the sentence that says so', () => {
  test.each([
    ['What is the problem?', 'The problem is that the pumps draw in sand.'],
    ["What's the problem", 'The problem is that the pumps draw in sand.'],
    ['What is the danger?', 'The risk remains that two wells run dry.'],
    ['What is the target?', 'Our goal is to renew all pumps by 2031.'],
    ['What is the target for 2031?', 'Our goal is to renew all pumps by 2031.'],
    ['What is the ambition?', 'Our goal is to renew all pumps by 2031.'],
    ['What is the cost?', 'The new wells cost 31 million pounds.'],
    ['what is their aim', 'Our goal is to renew all pumps by 2031.'],
    ['What is the award?', 'The prize is a study trip to Lisbon.'],
    ['What is the fee for visitors?', 'The fee for visitors is 4 pounds.'],
  ])('%s', async (question, told) => {
    expect(wordsOf(await askExactly(await opened, question))).toBe(told)
  })

  test.each([
    'What is the target for 2040?',
    'What is the award for divers?',
    'What is the solution?',
    'What is the tax rate?',
    'What is the solvency ratio?',
    'What is the winner?',
    'What is the rent?',
    'What was the cause?',
    'What is the choreographer?',
  ])('and not of another, nor by another noun: %s', async (question) => {
    expect((await askExactly(await opened, question)).status).toBe('unanswered')
  })
})
