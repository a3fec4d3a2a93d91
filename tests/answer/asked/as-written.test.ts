import { beforeAll, describe, expect, test } from 'vitest'
import { asWritten } from '../../../src/answer/asked/as-written.ts'
import { withNamesOf } from '../../../src/answer/asked/written-names.ts'
import { type Asked, analyse } from '../../../src/answer/question.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'orme.txt': `Orme Mills, Inc. Opens Mill in Mount Tarn

LUND, Sweden, 5/20/2025 -- Orme Mills, Inc. (NASDAQ: ORMX) opened a mill in Mount Tarn for $25 million. The kick-off was at 17:30. It goes on sale on 15 June 2025. The X-3 loom draws 720Wh and is ready for the lifeguards of the harbour on 12/24/2025.

The colour programme was organised by Ida Müller at St. Alban's Church. Users rose 3,5 % to 2.6M at the end of March. Profit after tax was $4 million. Operating income came to $6 million. A Phase 2 study follows on 28 and 29 July.`,
  })
})

const written = (question: string): string => {
  const [document] = library.documents.values()
  const [asked] = analyse(question)
  if (document === undefined || asked === undefined) throw new Error('no release')
  return asWritten(asked, document).text
}

describe('a question is put as the release writes it', () => {
  test.each([
    // Days, by name and in figures.
    ['What goes on sale on 6/15/2025?', 'What goes on sale on 15 June 2025?'],
    ['What goes on sale on 15.6.2025?', 'What goes on sale on 15 June 2025?'],
    ['What goes on sale on 2025-06-15?', 'What goes on sale on 15 June 2025?'],
    ['What goes on sale on 6/15?', 'What goes on sale on 15 June?'],
    ['What is ready on December 24?', 'What is ready on 12/24/2025?'],
    ['What opened on May 20, 2025?', 'What opened on 5/20/2025?'],
    ['What was so on 31 March?', 'What was so on the end of March?'],
    ['What follows on 7/28?', 'What follows on 28 July?'],
    // Times of day.
    ['What began at 5:30 p.m.?', 'What began at 17:30?'],
    ['What began at 5.30pm?', 'What began at 17:30?'],
    // Amounts.
    ['What cost $25m?', 'What cost $25 million?'],
    ['What cost 25 million dollars?', 'What cost $25 million?'],
    ['What draws 720 Wh?', 'What draws 720Wh?'],
    ['What rose 3.5 percent?', 'What rose 3,5 %?'],
    ['What has 2.6 million users?', 'What has 2.6M users?'],
    // Measures of a result.
    ['What was the net income?', 'What was the profit after tax?'],
    ['What was the operating profit?', 'What was the operating income?'],
    // Words in one or two, spelt otherwise, names without marks.
    ['When was the kickoff?', 'When was the kick-off?'],
    ['What is ready for the life guards?', 'What is ready for the lifeguards?'],
    ['What of the color program?', 'What of the colour programme?'],
    ['What did Ida Mueller organize?', 'What did Ida Müller organize?'],
    ['What does the X3 draw?', 'What does the X-3 draw?'],
    ['What does the X 3 draw?', 'What does the X-3 draw?'],
    ['What of the phase II study?', 'What of the Phase 2 study?'],
    ['What opened in Mt. Tarn?', 'What opened in Mount Tarn?'],
    ["What happened at Saint Alban's Church?", "What happened at St. Alban's Church?"],
    // A firm by its symbol.
    ['What did ORMX open?', 'What did Orme Mills open?'],
  ])('“%s” as “%s”', (question, expected) => {
    expect(written(question)).toBe(expected)
  })

  test('which is a question of the same kind, with its names and figures', () => {
    const [document] = library.documents.values()
    const [asked] = analyse('How much did ORMX spend on May 20?')
    if (document === undefined || asked === undefined) throw new Error('no release')
    const { type, names, text } = asWritten(asked, document)
    expect(type).toBe(asked.type)
    expect(names.map(({ start, end }) => text.slice(start, end))).toEqual(['Orme Mills'])
  })
})

describe('a question stays as it is', () => {
  test.each([
    // Where the release has it in its own form.
    'What goes on sale on 15 June 2025?',
    'What goes on sale on June 15?',
    'What began at 17:30?',
    'What draws 720Wh?',
    'When was the kick-off?',
    // Where the release has another day, hour, amount or name.
    'What goes on sale on June 16?',
    'What goes on sale on 15 June 2024?',
    'What began at 5:45 p.m.?',
    'What began at 5:30 a.m.?',
    'What cost $26m?',
    'What cost €25m?',
    'What draws 720 kWh?',
    'What draws 270 Wh?',
    'What was the gross profit?',
    'What does the X4 draw?',
    'What does the Y3 draw?',
    'What of the phase III study?',
    'What opened in Mt. Lund?',
    "What happened at Saint Albert's Church?",
    'What did ORMY open?',
    'Who is Ida Miller?',
    // Words that only look like two.
    'What may be ready in time?',
    'What did the kick of the horse do?',
  ])('“%s”', (question) => {
    expect(written(question)).toBe(question)
  })

  test('but a day in figures that the release has not is written out', () => {
    expect(written('What goes on sale on 16.6.2025?')).toBe('What goes on sale on 16 June 2025?')
    expect(written('What goes on sale on 6/16?')).toBe('What goes on sale on 16 June?')
    // The sixth of July, or the seventh of June.
    expect(written('What goes on sale on 6/7?')).toBe('What goes on sale on 6/7?')
  })

  test('and so does one whose words go without saying', () => {
    const [document] = library.documents.values()
    const [plain] = analyse('What did Orme Mills open on May 20?')
    if (document === undefined || plain === undefined) throw new Error('no release')
    const asked: Asked = {
      ...plain,
      terms: plain.terms.filter(({ term }) => term !== 'mill'),
      names: [],
      namesCarried: plain.names,
    }
    const anew = asWritten(asked, document)
    expect(anew.text).toBe('What did Orme Mills open on 5/20/2025?')
    expect([anew.names.length, anew.namesCarried.length]).toEqual([0, 1])
    expect(anew.terms.some(({ term }) => term === 'mill')).toBe(false)
  })
})

test.each([
  ['What goes on sale on 6/15?', '15 June'],
  ['What began at Orme Mills at 5:30 p.m.?', '17:30'],
  ['How much did the mill of ORMX cost?', '$25 million'],
  ["What was ORMX's net income?", '$4 million'],
  ['What rose 3.5% at Orme Mills?', 'Users rose'],
  ['When was the kickoff?', '17:30'],
])('“%s” is answered', async (question, expected) => {
  expect(wordsOf(await askExactly(library, question))).toContain(expected)
})

test.each([
  'What goes on sale on 6/16?',
  "What was ORMX's gross profit?",
  'How much did the mill of ORMY cost?',
])('“%s” is refused', async (question) => {
  expect((await askExactly(library, question)).status).toBe('unanswered')
})

test.each([
  // What has a capital of its own is typed with care.
  ['when did orme mills open in mount tarn', 'when did Orme Mills open in Mount Tarn'],
  ['does orme sell looms', 'does Orme sell looms'],
  ['When did orme mills open in Mount Tarn?', 'When did orme mills open in Mount Tarn?'],
  ['is the mill open', 'is the mill open'],
  // The first letter may be a telephone's.
  ['When did orme mills open', 'When did Orme Mills open'],
  ['Can I see orme mills', 'Can I see Orme Mills'],
])('names that are typed small have their capitals: “%s” as “%s”', (question, expected) => {
  expect(withNamesOf(question, [...library.documents.values()])).toBe(expected)
})

test.each([
  ['press office of dorn & vale', 'press office of Dorn & Vale'],
  ['how can I reach the bank of holm', 'how can I reach the Bank of Holm'],
  ['the press office of pelham press', 'the press office of Pelham Press'],
  // Two names that "and" joins are two, and a word that is small elsewhere begins none.
  ['did orme and holm merge', 'did Orme and Holm merge'],
  ['the press of the mill', 'the press of the mill'],
])('of several words too, with “of” and “&” between: “%s” as “%s”', async (question, expected) => {
  const { documents } = await libraryOf({
    'a.txt':
      'Orme grows\n\nORME, 5 May 2025 -- The mill at Orme and Holm was built by Dorn & Vale, says Pelham Press. The Bank of Holm paid, and the press was told. The old press stands still, while the mill of Pelham runs.',
  })
  expect(withNamesOf(question, [...documents.values()])).toBe(expected)
})

test.each([
  ['how many were in lark-2', 'how many were in LARK-2'],
  // Another code, and a word with a hyphen that is small there too, are none of it.
  ['how many were in lark-3', 'how many were in lark-3'],
  ['how many were under-18', 'how many were under-18'],
  // A house that writes itself "Veq" has a drug "VEQ-7".
  ['what is veq-7', 'what is VEQ-7'],
  ['What is VEQ-7?', 'What is VEQ-7?'],
  ['what does veq pharma make', 'what does Veq Pharma make'],
])('codes that are typed small have their capitals: “%s” as “%s”', async (question, expected) => {
  const { documents } = await libraryOf({
    'a.txt':
      'Orme tries an ointment\n\nORME, 5 May 2025 -- The LARK-2 trial of Orme had 90 under-18 volunteers. Veq Pharma, or Veq, gave them VEQ-7.',
  })
  expect(withNamesOf(question, [...documents.values()])).toBe(expected)
})

test.each([
  // A label, and words that stand together in small letters elsewhere, are no names.
  ['Who is the media contact for the baths?', 'Who is the media contact for the baths?'],
  ['who is the media contact for the baths', 'who is the media contact for the baths'],
  ['when does the fire chief speak', 'when does the fire chief speak'],
  ['when does velden council meet', 'when does Velden Council meet'],
])('nor has a label one: “%s” as “%s”', async (question, expected) => {
  const { documents } = await libraryOf({
    'a.txt':
      'Velden closes baths\n\nVELDEN, 5 May 2025 -- Velden Council closes its baths in June. Fire Chief Ida Solberg spoke.\n\nMedia Contact: Ada Berg, ada@velden.example',
    'b.txt':
      'Holm opens library\n\nHOLM, 6 May 2025 -- Holm Council opens a library. The fire chief spoke. Its media contact is Per Lund.',
  })
  expect(withNamesOf(question, [...documents.values()])).toBe(expected)
})

test.each([
  // Capitals of short forms are typed by whoever types no others.
  ['who is the CEO of orme mills', 'who is the CEO of Orme Mills'],
  ['who leads R&D at orme mills in the U.S.', 'who leads R&D at Orme Mills in the U.S.'],
  ['who is the Chair of orme mills', 'who is the Chair of orme mills'],
  // What the release has in capitals amid small letters.
  ['who may join ormx', 'who may join ORMX'],
  ['who may join vald', 'who may join vald'],
  // Countries, and people by their given names, whether the release has them or not.
  ['how many looms are in costa rica', 'how many looms are in Costa Rica'],
  ['who sells turkey', 'who sells turkey'],
  ['why did dr. richard vandrel leave', 'why did Dr. Richard Vandrel leave'],
  ['did ada zellweg win', 'did Ada Zellweg win'],
  ['did ada win', 'did ada win'],
  // What is no word beside a name makes another name of it.
  ['where is the vandrel orme mills', 'where is the Vandrel Orme Mills'],
  ['where are the large orme mills', 'where are the large Orme Mills'],
  ['where is vandrel', 'where is vandrel'],
])('in small letters “%s” is “%s”', async (question, expected) => {
  const { documents } = await libraryOf({
    'a.txt':
      'VALD FAIR OPENS\n\nLUND, 5 May 2025 -- The mill of Orme Mills, which the press knows by its letters ORMX since June, has a fair. Its looms are new.',
  })
  expect(withNamesOf(question, [...documents.values()])).toBe(expected)
})
