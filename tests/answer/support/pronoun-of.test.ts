import { describe, expect, test } from 'vitest'
import { isPronounOfOther } from '../../../src/answer/support/pronoun-of.ts'
import { askExactly, evidenceFor, libraryOf, reasonOf, wordsOf } from '../make.ts'

const library = async (told: string): Promise<Awaited<ReturnType<typeof libraryOf>>> =>
  libraryOf({
    'club.txt': `Orme Rowing Club Signs Peter Roos

TARN, April 2, 2026 -- Orme Rowing Club has signed the rower Peter Roos. He starts in May.

${told}

The boathouse opens on Sundays. Signe Lund runs the bar.
`,
  })

const WORN =
  'Roos will row in the seat that was last taken by Martin Vale, who retired in March.\n\nHe won 14 races for Holm and rowed 90 times, twelve of them this year. He has two caps for Norway.'

describe('what "he" did is not told of one who is only mentioned beside', () => {
  test.each([
    [WORN, 'How many races has Martin Vale won?'],
    [WORN, 'How many caps does Martin Vale have?'],
    [`${WORN} He is the third to come, after the cox Lars Berg.`, 'How many caps does Lars Berg have?'],
    [`${WORN} He is the third to come, after the rower Vabo Berg.`, 'How many caps does Vabo Berg have?'],
  ])('%s %s', async (told, question) => {
    expect(reasonOf(await askExactly(await library(told), question))).toBe('no_support')
  })
})

test.each([
  [WORN, 'How many races has Peter Roos won?', /won 14 races/u],
  [WORN, 'How many caps does Roos have?', /two caps/u],
  [WORN, 'When did Martin Vale retire?', /retired in March/u],
  [
    `${WORN} He is the third to come, after the cox Lars Berg, who is on loan from Brack.`,
    'Is Lars Berg on loan?',
    /Lars Berg/u,
  ],
  // Whoever is done something to may be meant.
  [
    'Coach Martin Vale praised Lars Berg. He has two caps for Norway.',
    'How many caps does Lars Berg have?',
    /two caps/u,
  ],
  [
    'Coach Martin Vale praised Lars Berg. He has two caps for Norway.',
    'How many caps does Martin Vale have?',
    /two caps/u,
  ],
  // "She" is the one of the two who is a woman.
  [
    'Martin Vale took over from Ida Berg. She has two caps for Norway.',
    'How many caps does Ida Berg have?',
    /two caps/u,
  ],
  // Nobody opens the sentence.
  [
    'The crew is led by Lars Berg. He has two caps for Norway.',
    'How many caps does Lars Berg have?',
    /two caps/u,
  ],
  [
    'Joining from Holm is Lars Berg. He has two caps for Norway.',
    'How many caps does Lars Berg have?',
    /two caps/u,
  ],
  // A second person is spoken of.
  [
    'Martin Vale rowed with Lars Berg. He beat him in nine races.',
    'How many races did Lars Berg lose?',
    /nine races/u,
  ],
  // Who is brought in may be gone on about, even after one of the headline.
  ...[
    'Roos will be followed by Lars Berg in the bow.',
    'Roos has been joined in the boat by the cox Lars Berg.',
    'Roos swaps seats and makes way for Lars Berg.',
    'Roos hailed the arrival of Lars Berg.',
    'Roos shares a cabin with Lars Berg.',
    'Roos picked four, including Lars Berg.',
    'Roos after the break coached Lars Berg.',
    // Of two whom the headline does not name either may be.
    'Martin Vale sits before Lars Berg.',
    'Ida Dahl sits behind Lars Berg.',
  ].map((told): [string, string, RegExp] => [
    `${told} He has two caps for Norway.`,
    'How many caps does Lars Berg have?',
    /two caps/u,
  ]),
])('whom "he" may stand for is answered of: %s %s', async (told, question, words) => {
  expect(wordsOf(await askExactly(await library(told), question))).toMatch(words)
})

test.each([
  // "He" is nobody who is told to be "she", however the sentences before open.
  ['How many caps does Signe Lund have?', 'Few like her do better. He has two caps for Norway.', true],
  ['How many caps does Martin Vale have?', 'Few rowers do better. He has two caps for Norway.', false],
  ['How many caps does Signe Lund have?', 'Few rowers do better. She has two caps for Norway.', false],
  // "He" behind a sentence on two is not surely whose gender the text tells.
  ['How many caps does Ada Berg have?', 'Ada Berg rows with Lars Dahl. He is tall. She has two caps.', false],
  // Of a woman of the headline "he" is not told.
  ['How many caps does Lars Berg have?', 'Roos sits behind Lars Berg. He has two caps for Norway.', true],
  // Whom the headline names may be meant anywhere.
  ['How many caps does Peter Roos have?', 'Martin Vale runs the bar. He has two caps for Norway.', false],
  // Of what is said of somebody's things anybody may tell.
  ['How many pages has the book of Martin Vale?', 'Lars Berg wrote it. He has two caps for Norway.', false],
])('%s %s', async (question, told, expected) => {
  const { evidence } = await evidenceFor(await library(`Martin Vale came in May. ${told}`), question)
  const one = evidence.find(({ candidate }) => candidate.text.includes('two caps'))
  expect(one === undefined ? null : isPronounOfOther(one.lens, one.candidate)).toBe(expected)
})

test('a given name may be of either where a release has but one pronoun', async () => {
  const office = await libraryOf({
    'a.txt': `Tarn Law Office Helps Valery Nim Clients

TARN, April 2, 2026 -- The founder, Valery Nim, leads the Tarn Law Office.

She obtained her law degree in 2016 at the University of Tarn.`,
  })
  expect(wordsOf(await askExactly(office, 'When did Valery Nim get her law degree?'))).toContain('in 2016')
})
