import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, conversation, libraryOf, reasonOf, wordsOf } from '../make.ts'

describe('what somebody did before they came to a house', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'school.md': `# Tarn Academy names new head

TARN, May 4, 2025 -- Tarn Academy has appointed Nadia Roos as head teacher. She starts in September.

Roos joins from Holm College, where she has taught physics since 2017. Before her time at Holm, she spent four years with the publisher Lindqvist. She was born in Corran.

Deputy head Martin Vale will run the school until then.
`,
      'zoo.md': `# Orme Zoo has a new director

ORME, June 2, 2025 -- The zoo at Orme has a new director. Peter Ansdell takes up the post today.

Ansdell led the Corran Aquarium for nine years. Prior to that he was a vet in Lund.

Prior to joining Orme Zoo, Clara Voss, the new head of birds, kept falcons at Stad Castle. Before her years at Stad Castle, Voss kept bees.
`,
    })
  })

  test.each([
    ['Which school did Nadia Roos work for before Tarn Academy?', /^Roos joins from Holm College/u],
    ['Where was Nadia Roos before?', /^Roos joins from Holm College/u],
    ['What did Nadia Roos do before Holm College?', /^Before her time at Holm/u],
    ['What did Ansdell do before he led the Corran Aquarium?', /Prior to that he was a vet in Lund\.$/u],
    ['What did Clara Voss do before joining Orme Zoo?', /kept falcons at Stad Castle\.$/u],
    ['Where did Clara Voss work before Orme Zoo?', /kept falcons at Stad Castle\.$/u],
  ])('is told by the sentence of that very time: %s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toMatch(words)
  })

  test('is found after who it is, too', async () => {
    const question = 'Who is the new head teacher of Tarn Academy?'
    const history = conversation(question, await askExactly(library, question))
    const next = 'Which school did she work for right before that?'
    expect(wordsOf(await askExactly(library, next, { history }))).toMatch(/^Roos joins from Holm College/u)
  })

  test('is refused where the release tells it of somebody else', async () => {
    expect(reasonOf(await askExactly(library, 'Where did Martin Vale work before?'))).toBe('no_support')
  })
})

describe('"she is 31, comes from X and succeeds Y"', () => {
  const library = libraryOf({
    'choir.txt': `Corran choir has a new leader

CORRAN, May 4, 2025 -- Anna Roos becomes leader of the Corran choir in June. She is 31, comes from the Tarn Radio Choir and succeeds Per Lind, who retires.
`,
  })

  test('tells where the one was who comes', async () => {
    expect(wordsOf(await askExactly(await library, 'Where did Anna Roos work before?'))).toMatch(
      /Tarn Radio/u,
    )
  })
})

describe('a former post at another house', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'opera.md': `# Sund Theatre welcomes Ida Roos

SUND, May 4, 2025 -- Sund Theatre, the oldest stage on the coast, is proud to announce the appointment of Ida Roos as its new artistic director. With a remarkable record as the former director and president of Holm Opera, Roos brings an ear for voices that will be instrumental in advancing the mission of Sund Theatre to fill every seat.

Per Lund becomes head of sets. He previously worked at Brack Studios, and paints.

Nils Vik follows Ada Sten, the former president of Orme Hall. Vik is 40.

Tom Rask, most recently vice president of Lind Bank, keeps the books. Maj Holst previously served as head of sound at Sund Theatre.
`,
    })
  })

  test.each([
    ['What company did Ida Roos run before?', /former director and president of Holm Opera/u],
    ['Where was Ida Roos before?', /former director and president of Holm Opera/u],
    ['Where did Per Lund work before?', /^He previously worked at Brack Studios/u],
  ])('tells where they were, and what they ran if they headed it: %s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toMatch(words)
  })

  test.each([
    ['of whom they follow', 'What did Nils Vik run before?'],
    ['where they only worked', 'What company did Per Lund run before?'],
    ['of one part of a house', 'What company did Tom Rask run before?'],
  ])('is none %s', async (_, question) => {
    expect(reasonOf(await askExactly(library, question))).toBe('no_support')
  })
})
