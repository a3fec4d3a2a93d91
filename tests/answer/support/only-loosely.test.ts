import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, supportFor, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'a.md': `# Orme shows its ledger platform at Holm

HOLM, 4 May 2026 -- The ledger of Orme keeps the books of small bakeries on one platform. It manages risks, holds a property in the method and was enlarged at the mill.

The ledger is audited by Lund each year. Tenants need no adhesives to put up its sign.
`,
  })
})

// A related word tells nothing; the word itself, one of its family or its first synonym does.
test.each([
  ['Is it regulated?', 'It manages risks well.', 1],
  ['Is it regulated?', 'The body that supervises it is a regulatory one.', 0],
  ['Is it patented?', 'It has a property in Holm.', 1],
  ['Is it patented?', 'Its patent runs until 2040.', 0],
  ['Is it risky?', 'It involves a risk of loss.', 0],
  ['Do I need glue?', 'It requires no adhesives.', 0],
  ['Do I need a permit?', 'The panels allow tenants to make power.', 1],
  ['Do I need a permit?', 'A permit is not needed.', 0],
  ['Was it postponed?', 'The fair had to be rescheduled.', 0],
  ['Is there a gym?', 'It has a fitness room.', 0],
  ['Do they work weekends?', 'The shop is open from Monday to Friday.', 0],
  ['Is it wheelchair accessible?', 'The hall has a ramp.', 0],
  // Of two matters neither, or one.
  ['Did the mayor attend?', 'Its leader was part of the audience in Holm.', 1],
  ['Did the mayor attend?', 'The mayor was there.', 0],
  // A thing or a deed less near, and a quality.
  ['Was the building destroyed?', 'The hall burned down in spring.', 0],
  ['Are people laid off?', 'The mill will make 90 workers redundant.', 0],
  ['Was the slicer new?', 'The first one stays free.', 1],
  // Who is sacked by what jobs are lost.
  ['Will staff be sacked?', 'No jobs will be lost.', 0],
  ['Will staff be sacked?', 'The fair for jobs is at noon.', 1],
  // Money by what is refunded.
  ['Do buyers get their money back?', 'The price is refunded in full.', 0],
  ['Do buyers get their money back?', 'The price is on the back.', 1],
])('%s: "%s" is held loosely: %d', async (question, sentence, away) => {
  const one = await libraryOf({
    'a.md': `# News of Orme\n\nHOLM, 4 May 2026 -- Ada Berg spoke.\n\n${sentence}\n`,
  })
  expect((await supportFor(one, question, sentence)).withheld).toBe(away)
})

test('a yes or no is answered by the very matter', async () => {
  expect(wordsOf(await askExactly(library, 'Is it audited?'))).toContain('audited by Lund')
})

test('what the release has only a loosely related word for is refused', async () => {
  expect((await askExactly(library, 'Is it patented?')).status).toBe('unanswered')
})
