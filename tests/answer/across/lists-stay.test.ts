import { expect, test } from 'vitest'
import { norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const PLAN = norvik(
  'Norvik Marine to Build a New Boat House in Tallis',
  'March 4, 2025',
  'Norvik Marine will build a new boat house in Tallis. It opens in 2026.\n\nThe new boat house will offer:\n\n- a shed for 40 boats\n- a sail loft\n- a tearoom on the quay',
)

const LATER = norvik(
  'Norvik Marine: Boat House in Tallis Opens Later',
  'October 7, 2025',
  'The new boat house in Tallis will open in 2027. Norvik Marine found old pipes.\n\nWhat is included in the boat house does not change, with one exception: the tearoom will now be on the upper floor.',
)

const OFF = norvik(
  'Norvik Marine Calls Off the Boat House in Tallis',
  'October 7, 2025',
  'Norvik Marine has called off the new boat house in Tallis.',
)

const QUESTION = 'What will the new boat house in Tallis offer?'

test('a list stays whole beside what a newer release gives anew of one thing of it', async () => {
  const answer = await askExactly(await libraryOf({ 'plan.txt': PLAN, 'later.txt': LATER }), QUESTION)
  for (const item of ['a shed for 40 boats', 'a sail loft', 'a tearoom on the quay'])
    expect(wordsOf(answer)).toContain(item)
  expect(answer.notes.map(({ text }) => text).join('\n')).toMatch(/^Newer, 7 October 2025: .*upper floor/mu)
})

test('but what is called off is told first', async () => {
  const answer = await askExactly(await libraryOf({ 'plan.txt': PLAN, 'off.txt': OFF }), QUESTION)
  expect(answer.statements[0]?.text).toContain('called off')
})
