import { describe, expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const opened = libraryOf({
  'season.txt': `Orme Stage announces its season

TARNBY, 3 May 2025 – Orme Stage opens its season on 1 September with Tin Mill, about two sisters who inherit a forge.

The comedy Wet Ink tells the story of a printer who cannot spell, and is shown in the yard. Ada Berg's play Low Door follows a diver who has lost a ring.

The film Long Shed was shot in Vesle and was seen by 40,000 people. Its director talked about her next work.

A course, Mend at Home, deals with radios and lamps. The strike of the stagehands follows a cut of their pay. Staff are complaining about the cold.
`,
})

describe('what a work is about is told by a sentence that says so of it', () => {
  test.each([
    ['What is Tin Mill about?', 'about two sisters who inherit a forge'],
    ["what's tin mill about", 'about two sisters who inherit a forge'],
    ['What is the plot of Tin Mill?', 'about two sisters who inherit a forge'],
    ['What is Wet Ink about?', 'tells the story of a printer'],
    ['What is the comedy about?', 'tells the story of a printer'],
    ['What is the story of Wet Ink?', 'tells the story of a printer'],
    ['What is Low Door about?', 'follows a diver'],
    ['What is Mend at Home about?', 'deals with radios and lamps'],
    ['What is the course about?', 'deals with radios and lamps'],
  ])('%s', async (question, told) => {
    expect(wordsOf(await askExactly(await opened, question))).toContain(told)
  })

  test.each([
    'What is Long Shed about?',
    'What is the film about?',
    'What is the plot of Long Shed?',
    'What is the novel about?',
  ])('and not by what else is said of it: %s', async (question) => {
    expect((await askExactly(await opened, question)).status).toBe('unanswered')
  })

  test.each([
    ['What are staff complaining about?', 'complaining about the cold'],
    ['When does Tin Mill open?', '1 September'],
    ['How many people saw Long Shed?', '40,000'],
  ])('what else is asked is answered as ever: %s', async (question, told) => {
    expect(wordsOf(await askExactly(await opened, question))).toContain(told)
  })
})

const shown = libraryOf({
  'shown.txt': `Orme Stage shows five works

TARNBY, 3 May 2025 – Orme Stage shows five works this autumn, as it does each year.

The course Clay Start is about to begin. Clay Start teaches pupils to throw pots. The film Dry Well, a hit with about 20,000 viewers, is on in July. Dry Well is a drama that follows a farmer through one summer.

The novel Red Hen, the best seller in the history of Tarn Press, is read aloud. Red Hen is a novel that explores envy in a village.

The documentary Day Tram shows cleaners at work on the first line out of Tarnby. The exhibition Knots brings together 90 nets made by sailors.

The play High Rope, set in a mill, is directed by Jon Aas. Its plot turns on a lost key.
`,
})

describe('a number, a day or a rank behind a name is no matter of it', () => {
  test.each([
    ['What is Clay Start about?', 'throw pots'],
    ['What is Dry Well about?', 'follows a farmer'],
    ['What is Red Hen about?', 'explores envy'],
    // The matter is told by whatever verb.
    ['What is Day Tram about?', 'cleaners at work'],
    ['What is the documentary about?', 'cleaners at work'],
    ['What is Knots about?', '90 nets'],
    ['What is the plot of High Rope?', 'a lost key'],
  ])('%s', async (question, told) => {
    expect(wordsOf(await askExactly(await shown, question))).toContain(told)
  })
})
