import { expect, test } from 'vitest'
import { askExactly, libraryOf, reasonOf, supportFor, wordsOf } from '../make.ts'

test('where the best sentence has only who stands for another, the next with the office answers', async () => {
  const library = await libraryOf({
    'fair.md': `# Lund bread fair names its winners

LUND, May 4, 2025 -- The bread fair of Lund gave three prizes on Sunday.

“The rye was fine,” said baker and vice-chair of the fair's tasting jury Piet Roos.

“Nobody had baked so many kinds of rye before in Lund, and we ate of all of them for nine hours until the hall was closed,” said Mara Lind, who is a miller in Holm and chair of the fair's tasting jury.
`,
  })
  expect(wordsOf(await askExactly(library, 'Who chairs the tasting jury?'))).toContain('Mara Lind')
  expect(wordsOf(await askExactly(library, 'Who is vice-chair of the tasting jury?'))).toContain('Piet Roos')
})

test('what is said of the one that a sentence opens with is not said of another that has a name', async () => {
  const library = await libraryOf({
    'stage.md': `# Lund Stage shows its plays

LUND, May 4, 2025 -- The Lund Stage showed its new plays on Sunday. *Saltmere* opens the season in the small hall. Piet Roos wrote *Brannoch and the Otter* in a year. *Brannoch and the Otter* will tour to Holm, Ribe and Tarn after its run. *Saltmere* was built on a tale by Mara Lind.
`,
  })
  const question = 'Where will Saltmere go on tour?'
  expect((await supportFor(library, question, 'will tour')).withheld).toBe(1)
  expect(reasonOf(await askExactly(library, question))).toBe('no_support')
  const tour = await askExactly(library, 'Where will Brannoch and the Otter go on tour?')
  expect(wordsOf(tour)).toContain('Holm, Ribe and Tarn')
})

test('an adjective before what is spoken of is no name of another', async () => {
  const library = await libraryOf({
    'hall.md': `# Lund Museum mends its hall

LUND, May 4, 2026 -- The Lund Museum said on Monday that its works are over. The shop is open daily from 10 to 5. The Georgian building reopens on 9 June 2026. Brack Tower reopens on 3 July 2026.
`,
  })
  const question = 'When does the Lund Museum reopen?'
  expect((await supportFor(library, question, 'Georgian building')).withheld).toBe(0)
  expect((await supportFor(library, question, 'Brack Tower')).withheld).toBe(1)
})
