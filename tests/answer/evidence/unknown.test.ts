import { expect, test } from 'vitest'
import { libraryOf, supportFor } from '../make.ts'

test.each([
  // Where, whose and of what: one is enough, whatever else is known.
  ['How many towns does Norvik Marine serve in Zambia?', 1],
  ['Did Norvik Marine sell ferries to Lund Lines?', 1],
  ["What did the Quillane Fund pay for Norvik Marine's yard?", 1],
  ['How many towns did Quillane name to Norvik Marine?', 1],
  // The asker's own word for what the release describes.
  ['Which Scandinavian towns does Norvik Marine serve?', 0.5],
  ['How many 3D plans does Norvik Marine have for towns?', 0.5],
  ['How many towns does Norvik Marine serve in Norway?', 0],
  // A name typed in haste is no English word; one that the release writes is known.
  ['quillane towns served', 1],
  ['norvik marine towns served', 0],
  ['nubmer of towns served by norvik marine', 0],
  // Near to some word, or common enough to be known by its use: names all the same.
  ['how many towns does ferrero serve', 1],
  ['how many towns have boatbuilding', 0],
  // A country or state is a name by itself, however it is typed.
  ['how many towns does it serve in texas', 1],
  ['how many towns does it serve in south africa', 1],
  ['how many towns does it serve in norway', 0],
  ['how many towns does stena serve', 1],
  [`towns ${'q'.repeat(1000)}`, 1],
  ['how many natively preserved towns does it serve', 0],
])('names that the release does not know: %s', async (question, expected) => {
  const library = await libraryOf({
    'a.txt': `Norvik Marine Launches Electric Ferry

CORRAN, Norway, March 12, 2025 -- Norvik Marine today launched a ferry. It serves four towns.`,
  })
  expect((await supportFor(library, question, 'four towns')).namesUnknown).toBe(expected)
})

test.each([
  ['What is the total supply of $NORVIKS?', 1],
  ['What is the total supply of $NVK?', 1],
  ['What is the total supply of $MARLIN?', 0],
  ["What is $MARLIN's total supply?", 0],
])('a symbol with a dollar sign is a name of its own: %s', async (question, expected) => {
  const library = await libraryOf({
    'a.txt': `Norvik Marine Launches Token

CORRAN, Norway, March 12, 2025 -- Norvik Marine today launched $MARLIN, a token that serves four towns.`,
  })
  expect((await supportFor(library, question, 'four towns')).namesUnknown).toBe(expected)
})
