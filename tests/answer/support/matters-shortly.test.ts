import { expect, test } from 'vitest'
import { isShortOfWord } from '../../../src/answer/support/asked-shortly.ts'

// Each question with a sentence of a loosely related word, and with one that tells.
test.each([
  ['What was found?', 'The mill looks for new weavers.', true],
  ['What was found?', 'A survey shows that six looms are worn.', false],
  ['What did he found?', 'The firm was founded by Ole Lind.', false],
  ['How is it funded?', 'The mill supports its weavers.', true],
  ['How is it funded?', 'The council pays for it.', false],
  ['What is required?', 'The cloth is of high quality.', true],
  ['What is required?', 'Visitors must wear boots.', false],
  ['What changed?', 'The mill stands by the river.', true],
  ['What changed?', 'The price is no longer printed on the box.', false],
  ['Who was promoted?', 'The mill promotes its rugs in Holm.', true],
  ['Who was promoted?', 'Ada Berg becomes head of weaving.', false],
  ['What broke?', 'The mill broke ground in May.', true],
  ['What broke?', 'The shaft cracked in May.', false],
  ['Who attended?', 'The mill serves the town.', true],
  ['Who attended?', 'Among the guests was Ada Berg.', false],
  ['Will they appeal?', 'The rugs appeal to all ages.', true],
  ['Will they appeal?', 'It will contest the ruling.', false],
  ['Why did volumes go down?', 'The mill sold 51 rugs, 3 per cent less than a year ago.', false],
  ['Did sales rise?', 'Sales staff are in Holm.', true],
  ['What is the theme?', 'A platform of news for weavers.', true],
  ['What is the theme?', 'The fair is devoted to wool.', false],
  ['What is the schedule?', 'The mill aims to be the best.', true],
  ['What is the schedule?', 'Doors at 7 pm.', false],
  ['What is the capacity?', 'The mill has great power over the town.', true],
  ['What is the capacity?', 'It seats 40.', false],
  ['What is the law?', 'Berg is a law firm in Holm.', true],
  ['What is the law?', 'The act bans wool.', false],
  ['Is it for sale?', 'The mill offers hope.', true],
  ['Is it for sale?', 'Shops in Holm stock it.', false],
  // Another thing, or more than that.
  ['Was there a tax break?', 'The mill got a relief.', false],
  ['What is the law firm called?', 'The mill has a lawyer.', false],
])('%s "%s" %s', (question, sentence, expected) => {
  expect(isShortOfWord(question, sentence)).toBe(expected)
})
