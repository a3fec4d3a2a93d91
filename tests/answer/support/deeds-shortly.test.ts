import { expect, test } from 'vitest'
import { isShortOfWord } from '../../../src/answer/support/asked-shortly.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

// Each question with a sentence of a loosely related word, and with one that tells.
test.each([
  ['What did Orme Mills buy?', 'Orme Mills makes rugs in Holm.', true],
  ['What did Orme Mills buy?', 'A dye works belongs to it since May; it paid 3 million euros.', false],
  ['What did the company sell?', 'The company offers rugs and cloth.', true],
  ['What did the company sell?', 'The company has disposed of its dye works.', false],
  ['What has it opened?', 'The plans are available in the library.', true],
  ['What has it opened?', 'The mayor cut the ribbon at the dye works.', false],
  ['What did the council build?', 'It is about building trust in the town.', true],
  ['What did the council build?', 'The council has put up a hall.', false],
  ['What did it publish?', 'See the terms, wherever published or re-published.', true],
  ['What did it publish?', 'This was originally published on a site in Holm.', true],
  ['What did it publish?', 'The results will be published on 3 May.', false],
  ['Who did the company hire?', 'The mill engages with its community and brings it rugs.', true],
  ['Whom did they appoint?', 'By appointment only, call 555 0100.', true],
  ['Whom did they appoint?', 'Ada Berg becomes head of weaving.', false],
  ['Who invested?', 'A notice to investors is on the site.', true],
  ['Who invested?', 'Orme is backed by Tarn Capital.', false],
  ['Who donated?', 'The mill provides rugs.', true],
  ['Who donated?', 'The roof was a gift of the weavers.', false],
  ['What did they sign?', 'The mill marks a year of growth.', true],
  ['What did they sign?', 'A contract with Tarn Works runs for five years.', false],
  ['What was cancelled?', 'The mill removed all doubt.', true],
  ['What was cancelled?', 'The fair will not take place.', false],
  ['Was it approved?', 'The roof is finished.', true],
  ['Was it approved?', 'The board voted for it.', false],
  ['Who opposed it?', 'The mill faces a hard winter.', true],
  ['Who opposed it?', 'Four weavers voted against.', false],
  ['Who resigned?', 'The inn is leaving the lights on.', true],
  ['Who resigned?', 'Ada Berg steps down in May.', false],
  ['Who performed?', 'The lathe has carried on through the year.', true],
  ['Who performed?', 'The Holm Choir sang.', false],
  ['Who owns it?', 'The mill runs 40 looms.', true],
  ['Who owns it?', 'It is a subsidiary of Tarn Works.', false],
  ['Which newspaper?', 'Press releases are on the site.', true],
  ['Which newspaper?', 'The Holm Herald took the photograph.', false],
  ['What is the rating?', 'It ran for a year.', true],
  ['What is the rating?', 'Guests gave it four stars.', false],
  ['Is it accessible?', 'It gives access to a network of readers.', true],
  ['Is it accessible?', 'A lift and ramps lead to every floor.', false],
  // More than one deed is asked for, or another thing: other rules tell.
  ['What did Orme Mills buy in Holm for its weavers?', 'Orme Mills makes rugs.', false],
  ['What does Orme Mills sell?', 'Orme Mills makes rugs.', false],
  ['Who took over after it closed?', 'Ada Berg runs it.', false],
])('%s "%s" %s', (question, sentence, expected) => {
  expect(isShortOfWord(question, sentence)).toBe(expected)
})

test('a release that tells nothing of it refuses, and one that does answers', async () => {
  const library = await libraryOf({
    'a.md':
      '# Orme Mills honours its weavers\n\nHOLM, 4 May 2026 -- Orme Mills honoured 40 weavers in the hall, which it has committed to restore. The rugs are available in the shop.\n\nThe Holm Choir sang, and the weavers gave 900 euros.\n',
  })
  for (const question of [
    'What did Orme Mills open?',
    'Who invested?',
    'What is the rating?',
    'Who resigned?',
  ])
    expect((await askExactly(library, question)).status).toBe('unanswered')
  expect(wordsOf(await askExactly(library, 'Who performed?'))).toContain('The Holm Choir sang')
})
