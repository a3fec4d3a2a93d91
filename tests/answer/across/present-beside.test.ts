import { expect, test } from 'vitest'
import { formerStates } from '../../../src/answer/across/former-states.ts'
import { documentIn, norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const library = await libraryOf({
  'autumn.txt': norvik(
    'Norvik Marine Reports on the Autumn',
    'November 3, 2025',
    `The slipway at Holm will stay shut until March 9. It has been shut since August 4 and was to be used again from November 17.

An earlier release said that the Sandvik yard employs 410 welders. The yard tells us that the number is 385.

Correction: The notice of October 6 gave the name of the pilot as Karl Moen. He is Karl Aune. The pilot house has four rooms.

Divers first thought that the buoy had been sunk by ice. They now believe that a trawler did it.

"The crane at Lund was due to be scrapped in 2031. We will now do that in spring," said Ida Solberg, the yard manager.

The canteen at Alder Bay was due to close in 2029. Prices rise from 4 to 5 euros.

The bell at Tresund was to be sold in 2024, but now it stays. It weighs 90 kilos and was cast in 1911.

The ice store has been empty since August 11 and was due to open on November 24. It will now open on March 16.

The dredging will end on March 23. The pilot hut was to open on November 24.

The lido at Brack will not open on May 5 as planned. The builders now expect to let swimmers into it on June 30.

The tower will not open on May 6. Tickets cost 4 euros.

The cost of 45,000 euros that the yard gave for the mast in June was too low. It now puts it at 61,000 euros.

The report on safety said that 120 ropes were worn. The firm makes 300 ropes a year.`,
  ),
})

test.each([
  ['How many welders does the Sandvik yard employ?', '410 welders', 'the number is 385'],
  ['What is the name of the pilot?', 'Karl Moen', 'He is Karl Aune'],
  ['How was the buoy sunk?', 'by ice', 'a trawler did it'],
  ['When will the crane at Lund be scrapped?', 'due to be scrapped in 2031', 'now do that in spring'],
  ['When will the lido at Brack open?', 'will not open on May 5', 'on June 30'],
  ['How much does the mast cost?', '45,000 euros', 'at 61,000 euros'],
  ['When will the slipway be used again?', 'stay shut until March 9', 'was to be used again'],
])('what was so is not given without what is: "%s"', async (question, one, other) => {
  const words = wordsOf(await askExactly(library, question))
  expect(words).toContain(one)
  expect(words.indexOf(other)).toBeGreaterThan(words.indexOf(one))
})

test.each([
  // Of another matter, told in the sentence itself, of what holds, and what was planned.
  ['When will the canteen at Alder Bay close?', 'due to close in 2029', 'Prices rise'],
  ['When will the tower open?', 'will not open on May 6', 'Tickets'],
  ['When was the bell at Tresund to be sold?', 'to be sold in 2024', 'weighs 90'],
  ['Since when is the ice store empty?', 'empty since August 11', 'March 16'],
])('what stands by itself is given so: "%s"', async (question, words, other) => {
  const said = wordsOf(await askExactly(library, question))
  expect(said).toContain(words)
  expect(said).not.toContain(other)
})

test('what a study says, and a day of something else, set nothing right', () => {
  const former = formerStates(documentIn(library, 'autumn.txt')).map((state) => state.former.text.trim())
  expect(former).toContain('An earlier release said that the Sandvik yard employs 410 welders.')
  expect(former.filter((text) => /ropes|pilot hut|canteen|bell/u.test(text))).toEqual([])
})
