import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, reasonOf, wordsOf } from '../make.ts'

let library: Library

beforeAll(async () => {
  library = await libraryOf({
    'trial.txt': `Brack trial ends early

BRACK, May 4, 2025 -- Brack Remedies has ended its trial of a balm.

"The balm soothes," said Dr. Ada Berg, head of the trial, of the Lund Skin Institute in Holm.

"It smells," said Ole Lind. He spoke at a fair in Oslo.
`,
    'salve.txt': `Salve is tried in Tarn

TARN, May 4, 2025 -- The salve cools, said Ida Roos, a patient at the Tarn Skin Institute, and Eva Holm, a graduate of Bray University. Tom Falk, formerly of the Sund Skin Institute, leads the trial. The salve stains, said Pia Krag, a nurse at the Moss Skin Institute.

The salve glows, said Rolf Lund, M.D., Ph.D., of the Fenn Skin Institute.
`,
    'homes.txt': `Homes in Kell sell faster

KELL, May 4, 2025 -- "Buyers are back," said Nora Berg of Lund Realty. Tom Aasen of Sund Properties sold most homes. Simon Holm of New Kell bought a barn. Maria Roos, winner of the Tarn Media Group, bought a mill. Eva Lind, a tenant of Brack Homes, and Karl Holm of the Lund Energy Award jury came.
`,
    'tram.txt': `Holm tram opens

HOLM, May 4, 2025 -- The tram of Holm opens on Monday.

The bus drivers’ union is against the timetable. "It leaves us no lunch," said its secretary, Greta Voll.

Holm is glad. "It is a good tram," said its oldest rider, Olga Brand.
`,
    'games.md': `# Lund games name their guests

LUND, May 4, 2025 -- The Lund games and the Tarn Bread Guild named the players who will speak for them on Sunday.

The list of guests of the games features current Holm Rowing League players and Brack League team players too.

The guests are:

- Ada Voss - Lund Owls
- Mara Lind - once a guest
- Clara Moll - Orme Herons
- Clara Moll - Corran Terns
`,
  })
})

test('where somebody works is told by the house behind their name', async () => {
  expect(wordsOf(await askExactly(library, 'Where does Ada Berg work?'))).toContain('Lund Skin Institute')
})

test('and not by where they spoke', async () => {
  expect(reasonOf(await askExactly(library, 'Where does Ole Lind work?'))).toBe('no_support')
})

test.each(['Ida Roos', 'Eva Holm', 'Tom Falk'])(
  'nor by where they are treated, have learnt or were: %s',
  async (name) => {
    expect(reasonOf(await askExactly(library, `Where does ${name} work?`))).toBe('no_support')
  },
)

test('a nurse at a house works there', async () => {
  expect(wordsOf(await askExactly(library, 'Where does Pia Krag work?'))).toContain('Moss Skin Institute')
})

test('a degree stands between a name and the house', async () => {
  expect(wordsOf(await askExactly(library, 'Where does Rolf Lund work?'))).toContain('Fenn Skin Institute')
})

test('for which team somebody plays is told by the one line with both', async () => {
  expect(wordsOf(await askExactly(library, 'Which team does Ada Voss play for?'))).toBe(
    'Ada Voss - Lund Owls',
  )
  for (const name of ['Mara Lind', 'Clara Moll'])
    expect(wordsOf(await askExactly(library, `Which team does ${name} play for?`))).not.toContain(' - ')
})

test.each([
  ['Which brokerage does Nora Berg work for?', 'Lund Realty'],
  ['Which company does Tom Aasen work for?', 'Sund Properties'],
])('%s is told by the house behind the name', async (question, house) => {
  expect(wordsOf(await askExactly(library, question))).toContain(house)
})

test.each([
  ['it is none of the kind', 'Which bank does Nora Berg work for?'],
  ['it is a town', 'Which company does Simon Holm work for?'],
  ['it gave a prize', 'Which company does Maria Roos work for?'],
])('and not where %s', async (_why, question) => {
  expect(reasonOf(await askExactly(library, question))).toBe('no_support')
})

test.each(['Eva Lind', 'Karl Holm'])('and not by whose tenant or juror somebody is: %s', async (name) => {
  expect((await askExactly(library, `Which company does ${name} work for?`)).status).toBe('unanswered')
})

test('who speaks as “its secretary” is of the house that the sentence before tells of', async () => {
  const words = wordsOf(await askExactly(library, 'Where does Greta Voll work?'))
  expect(words).toContain('bus drivers’ union')
  expect(words).toContain('Greta Voll')
})

test('and whoever speaks as its rider is of none', async () => {
  expect((await askExactly(library, 'Where does Olga Brand work?')).status).toBe('unanswered')
})
