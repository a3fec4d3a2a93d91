import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, reasonOf, wordsOf } from '../make.ts'

describe('who did something', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'mill.md': `# Orme Mills corrects its annual report

TARN, May 4, 2025 -- Orme Mills has corrected a figure in its annual report. The error arose because two mills in Holm and Corran, which had changed hands in January, were counted twice. It was found by a volunteer, Mr Samuel Roos, a retired teacher, who had gone through the list of mills on the website.

The talks with the bakers were held at Holm over nine days. "We are content," said Chair Clara Voss, who led the talks. The talks in Corran begin in June.

The lift was mended by Peter Ansdell. The lamp was mended by Martin Lind.
`,
    })
  })

  test.each([
    [
      'Who found the error in the report?',
      'The error arose because two mills in Holm and Corran, which had changed hands in January, were counted twice. It was found by a volunteer, Mr Samuel Roos, a retired teacher, who had gone through the list of mills on the website.',
    ],
    ['Who led the talks at Holm?', '"We are content," said Chair Clara Voss, who led the talks.'],
  ])('is told by who is named beside the deed: %s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toBe(words)
  })

  test.each(['Who led the talks at Brack?', 'Who wrote the annual report?'])(
    'is not told of a thing that the release does not speak of: %s',
    async (question) => {
      expect(reasonOf(await askExactly(library, question))).not.toBeNull()
    },
  )
})

describe('who did something in a matter that a release is on', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'guild.md': `# Guild opens hearing on baker Moll

TARN, May 4, 2025 -- A baker who sold stale bread must answer to the guild of Tarn, which opened a hearing on Monday. Karl Moll has owned the Moll Bakery since 2004.

Moll wrote to the guild in March. Moll denies it. The hearing is in June.

The matter is being examined by Guild Directors Jean M. Fenn and Ole Lind of the Tarn office. Chief Inspector Ida Roos spoke with Moll.

Ada Berg of Brack sold flour to the bakery. Berg was fined by District Judge Lea Voss of Holm.
`,
    })
  })

  test.each([
    [
      'Who is examining Karl Moll?',
      'The matter is being examined by Guild Directors Jean M. Fenn and Ole Lind of the Tarn office.',
    ],
    // Called by the surname, and by what was done to them.
    ['Which judge fined Ada Berg?', 'Berg was fined by District Judge Lea Voss of Holm.'],
  ])('is told by who is named beside the deed: %s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toBe(words)
  })

  test.each(['Who is examining Ada Berg?', 'Which judge fined Karl Moll?', 'Who is suing Karl Moll?'])(
    'is not told of somebody else, or by another deed: %s',
    async (question) => {
      expect(wordsOf(await askExactly(library, question))).not.toMatch(/Fenn|Voss/u)
    },
  )
})

describe('who took sides', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'school.md': `# Tarn school board approves later bell

TARN, May 4, 2025 -- The school board of Tarn voted 5 to 2 on Monday to start lessons at nine. The later start was asked for by parents.

Trustees Ida Roos and Ole Lind voted against. Roos said that buses would be late.
`,
      'town.md': `# Holm council meets

HOLM, May 5, 2025 -- The council of Holm voted for a new quay.

The council also voted on the budget for parks.

Councillors Ada Berg and Karl Moll voted against.
`,
    })
  })

  test('is told where against what goes without saying', async () => {
    expect(wordsOf(await askExactly(library, 'Who voted against the later start of lessons?'))).toBe(
      'Trustees Ida Roos and Ole Lind voted against.',
    )
  })

  test.each([
    'Who voted against the ban on phones in Tarn?',
    'Who voted for the later start of lessons?',
    'Who voted against the new quay in Holm?',
  ])('is not told of another thing or side, nor where there was more than one vote: %s', async (question) => {
    expect(wordsOf(await askExactly(library, question))).not.toMatch(/voted against/u)
  })
})

describe('which of several took a side', () => {
  const council = libraryOf({
    'c.md': `# Tarn council keeps its pool

TARN, May 4, 2025 -- Tarn council voted by 21 to 9 to keep the Mill Lane pool open. Not all groups voted for it. The Green group voted against, arguing that the boiler burns oil.

A skate park will be laid out in Orme Road. Its lamps burn all night.
`,
  })

  test.each(['Which group voted against?', 'Which group was against keeping the pool?'])(
    'is told by the one that is named: %s',
    async (question) => {
      expect(wordsOf(await askExactly(await council, question))).toContain('The Green group voted against')
    },
  )

  test.each(['Which group voted against the skate park?', 'Which club voted against the lamps?'])(
    'and not of another matter: %s',
    async (question) => {
      expect(reasonOf(await askExactly(await council, question))).not.toBeNull()
    },
  )
})
