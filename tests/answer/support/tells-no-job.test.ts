import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, supportFor } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'orme.txt': `Ada Berg joins Orme Mills

LINDEN, Nov. 4, 2025 -- Ada Berg was glad of the new job at the mill.

Ada Berg comes to the mill as a loom engineer.

Its workers and members heard of the job at the looms.

Ada Berg leads the dye works, and the role was made for her.

The weavers and Ada Berg have met before.

Ada Berg opened the door as chair of the choir.

For interviews with Ada Berg: Ole Lind, press officer, +47 555 0199
`,
  })
})

test.each([
  ["What's her job?", 'glad of the new job', 1],
  ["what is Ada Berg's role", 'workers and members', 1],
  ["What's her job?", 'loom engineer', 0],
  ["what is Ada Berg's role", 'dye works', 0],
  ['what is Ada Berg’s role', 'have met before', 1],
  ['what is Ada Berg’s role', 'of the choir', 0],
  ['what is Ada Berg’s role', 'press officer', 1],
  ['what is Ole Lind’s role', 'press officer', 0],
  ['How long did the job take?', 'workers and members', 0],
])('%s told by "%s": %s', async (question, sentence, expected) => {
  const { withheld } = await supportFor(library, question, sentence)
  expect(withheld).toBe(expected)
})

test('of a thing another sentence with a trade in it is no answer', async () => {
  const kettles = await libraryOf({
    'kettle.txt': `# Fenn & Birk recalls kettle

TORBRIDGE, August 8, 2025 -- Fenn & Birk is recalling 22,000 Ember kettles because the handle may come loose.

"Stop using the kettle today," said managing director Ida Roos.

The kettle's lid responds to a button. The switch's position is on the left.

Retailer Homeside took the kettle off its shelves on 6 August.
`,
  })
  expect((await askExactly(kettles, 'What is the kettle’s position?')).status).not.toBe('answered')
})

test('nor of a house', async () => {
  const health = await libraryOf({
    'health.txt': `# Carrow Health trial of new asthma inhaler meets its goal

CARROW, January 22, 2026 -- Carrow Health said today that its trial of velunar, an inhaler for asthma, met its main goal.

"This is the result our nurses hoped for," said Dr Yusra Kemal, head of the respiratory unit at Carrow Hospital.

Chief medical officer Bram Oosterhuis said the company would file with the regulator in April.

Investor Hedley Swann, a former director of Carrow Health, sold his shares last week. He did not say why.

Carrow's position in the market is third. Velunar does not cure asthma. Carrow Health employs 900 people in Carrow and Leith.
`,
  })
  expect((await askExactly(health, 'What is Carrow’s position?')).status).not.toBe('answered')
  expect((await askExactly(health, 'What is Kemal’s position?')).answer).toContain('head of')
})
