import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

describe('whether anybody was hurt', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'ferry.md': `# Tarn Ferries sets out its summer timetable

TARN, May 4, 2025 -- Tarn Ferries will sail every hour from June. The ships are blue.

A rope snapped at Holm quay in March. One deckhand was treated for burns to his hand.

A fire broke out in the kitchen of the Lind in April. All passengers left the ship safely.

The mast of the Rind broke in February. No one was hurt, and no sail was lost.

The crane at Corran fell over in a storm. It has been repaired. Gulls may cause injuries.
`,
    })
  })

  test.each([
    [
      'Was anyone hurt when the rope snapped?',
      'A rope snapped at Holm quay in March. One deckhand was treated for burns to his hand.',
    ],
    [
      'Was anybody injured in the fire?',
      'A fire broke out in the kitchen of the Lind in April. All passengers left the ship safely.',
    ],
  ])('is told by how they were, in the words of the release: %s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toBe(words)
  })

  test('how many were is told by that nobody was, of that accident alone', async () => {
    const answer = await askExactly(library, 'How many people were hurt when the mast of the Rind broke?')
    expect(wordsOf(answer)).toContain('No one was hurt')
    const other = await askExactly(library, 'How many people were hurt when the crane fell?')
    expect(wordsOf(other)).not.toContain('No one')
  })

  test.each([
    'Was anyone hurt when the crane fell?',
    'Was anyone hurt in the flood?',
    'Were there any injuries at Corran?',
  ])('is no harm of another accident, nor one that might be: %s', async (question) => {
    const answer = await askExactly(library, question)
    expect(wordsOf(answer)).not.toMatch(/treated|safely|injuries/u)
  })
})

describe('harm under a headline that tells of the accident', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'mill.md': `# Orme Mills reports on fire at its mill

TARN, May 4, 2025 -- Orme Mills today reported on the fire at its mill. The fire broke out on Monday in the store.

Sales were hurt by the fire. Twelve cows died. The mill was built by Jon Orme, who died in 1890.

Its first miller was injured in the war of 1914.
`,
      'dock.md': `# Corran Docks report on blast

CORRAN, May 5, 2025 -- Corran Docks today reported on the blast in the east dock. The blast injured two dockers.
`,
    })
  })

  test.each([
    'Was anyone hurt in the fire?',
    'Was anybody killed in the fire?',
    'Was anyone injured at the mill?',
  ])('is none of things and cows, nor of another year: %s', async (question) => {
    expect(wordsOf(await askExactly(library, question))).not.toMatch(/hurt|died|war/u)
  })

  test('may befall whom the sentence ends with', async () => {
    const answer = await askExactly(library, 'Was anyone hurt in the blast?')
    expect(wordsOf(answer)).toContain('injured two dockers')
  })
})

describe('what was not affected', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'stool.txt': `Orme Toys Recalls a Stool

TARN, May 4, 2025 -- Orme Toys is recalling its folding stool, sold since January. A leg may come off. Eight cases are known; one child in Lund was bruised.

The high stool is not affected.
`,
      'lamp.txt': `Corran Lamps Recalls a Lamp

CORRAN, May 5, 2025 -- Corran Lamps is recalling its desk lamp. The floor lamp is not affected.
`,
    })
  })

  test('tells of things, and not of whoever was hurt', async () => {
    expect(wordsOf(await askExactly(library, 'Was anyone hurt by the folding stool of Orme Toys?'))).toMatch(
      /one child in Lund was bruised/u,
    )
    const answer = await askExactly(library, 'Was anyone hurt by the desk lamp of Corran Lamps?')
    expect(wordsOf(answer)).not.toMatch(/not affected/u)
  })
})

test('that some were unhurt is no answer where others were hurt', async () => {
  const library = await libraryOf({
    'bike.txt': `Orme Cycles Recalls a Bike

TARN, May 4, 2025 -- Orme Cycles is recalling its bike. A fork may crack. Two riders fell; one, a woman in Lund, broke her wrist. No children were hurt.
`,
  })
  expect(wordsOf(await askExactly(library, 'Was anyone hurt?'))).toContain('broke her wrist')
  expect(wordsOf(await askExactly(library, 'Were any children hurt?'))).toBe('No children were hurt.')
})

describe('illnesses that were reported', () => {
  const cheese = libraryOf({
    'c.md': `# Holl Creamery widens its recall of cheese

MILLBROOK, 11 August 2025 - Holl Creamery is widening its recall of cheese. "We sold cheese that could make somebody sick," said Dale Voss, the owner. Two illnesses have been reported to date. Both people were taken to hospital. Three delays were reported in May.
`,
    'b.md': `# Tarn Bakery recalls its rye bread

TARN, 12 August 2025 - Tarn Bakery is recalling its rye bread. "It could make somebody sick," said Ida Roos, the owner. Two complaints have been reported.
`,
  })
  const about = async (title: string): Promise<string[]> =>
    [...(await cheese).documents.values()].filter((one) => one.title.includes(title)).map(({ id }) => id)

  test.each(['Anybody sick?', 'Is anybody ill?', 'Has anyone fallen ill?'])(
    'answer whether anybody is: %s',
    async (question) => {
      const answer = await askExactly(await cheese, question, {
        filter: { documents: await about('Creamery') },
      })
      expect(wordsOf(answer)).toContain('Two illnesses have been reported to date.')
    },
  )

  test('and complaints do not', async () => {
    const answer = await askExactly(await cheese, 'Anybody sick?', {
      filter: { documents: await about('Bakery') },
    })
    expect(wordsOf(answer)).not.toContain('complaints')
  })
})
