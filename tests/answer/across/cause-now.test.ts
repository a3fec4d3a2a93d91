import { expect, test } from 'vitest'
import { norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const library = await libraryOf({
  'leak.txt': norvik(
    'Skerry Mill Fire Stops Ferry to Holm',
    'March 4, 2025',
    'Norvik Marine stopped the ferry to Holm because of the Skerry mill fire. The delay of the mail boat was caused by fog.',
  ),
  'later.txt': norvik(
    'Ferry to Holm Sails Again after Skerry Mill Fire',
    'March 20, 2025',
    'The ferry to Holm sails again, two weeks after it was stopped because of the Skerry mill fire.\n\nInspectors first thought that the fire had been started by a spark. They now believe that it was set off by a worn cable.',
  ),
})

test.each(['What caused the Skerry mill fire?', 'What was the cause of the Skerry mill fire?'])(
  'what is now thought to have caused something answers: "%s"',
  async (question) => {
    expect(wordsOf(await askExactly(library, question))).toContain('a worn cable')
  },
)

test.each(['What caused the delay of the mail boat?', 'What caused the Alder Bay mill fire?'])(
  'what caused something else is not told by it: "%s"',
  async (question) => {
    expect(wordsOf(await askExactly(library, question))).not.toContain('cable')
  },
)
