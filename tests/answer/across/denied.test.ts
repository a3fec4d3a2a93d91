import { describe, expect, test } from 'vitest'
import { othersOfHouse } from '../../../src/answer/across/same-house.ts'
import { documentIn } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const line = await libraryOf({
  'shut.txt':
    'BRAY LIGHT RAILWAY\n\n3 May 2024\n\nLINE SHUT ABOVE BRAY AFTER LANDSLIP\n\nThe upper line was shut last night after a landslip at the cutting. The upper line is expected to open again on Saturday 25 May, for the holiday.\n\nThe halt at Orme will be painted by August.\n',
  'update.txt':
    'BRAY LIGHT RAILWAY\n\n21 May 2024\n\nUPPER LINE STAYS SHUT\n\nThe upper line will not open on 25 May. It is now planned to open on Saturday 15 June.\n\nMore rock has to be taken away by hand.\n',
  'game.md':
    '# Holm Games Raises $412,000 for Marsh\n\n*Holm Games, August 22, 2023*\n\nHolm Games said that 6,318 backers had pledged $412,000 for its new game, Marsh. Copies of Marsh will be shipped to backers in April 2024 at a price of $59.\n',
  'late.md':
    '# Marsh: an update on shipping\n\n*Holm Games, March 12, 2024*\n\nMarsh will ship in **June**, not in April. We are sorry.\n',
})

describe('a newer release that says that something will not be so', () => {
  test.each([
    ['with the new day in the next sentence', 'When will the upper line open again?', 'Saturday 15 June'],
    ['with both in one sentence', 'In what month does Marsh ship to backers?', 'June, not in April'],
  ])('answers %s', async (_, question, text) => {
    expect(wordsOf(await askExactly(line, question))).toContain(text)
  })

  test.each([
    ['of what was planned', 'When was the upper line first expected to open again?', '25 May'],
    ['of another thing', 'When will the halt at Orme be painted?', 'August'],
  ])('leaves alone who asks %s', async (_, question, text) => {
    expect(wordsOf(await askExactly(line, question))).toContain(text)
  })
})

const merger = await libraryOf({
  'plan.txt':
    'Orme Works and Bray Mills Plan to Merge\n\nORME, February 20, 2024 -- Orme Works announced a plan to merge with Bray Mills. If approved, the merger will take effect on July 1, 2024.\n\nAbout Orme Works\n\nOrme Works makes boats.\n',
  'vote.txt':
    'Bray Mills Owners Approve Merger; Start Moved to October 1\n\nBRAY, May 8, 2024 -- The owners of Bray Mills voted for it. The merger will take effect on October 1, 2024, three months later than first planned.\n\nAbout Bray Mills\n\nBray Mills makes flour.\n',
  'other.txt':
    'Holm Foods Plans Merger\n\nHOLM, May 9, 2024 -- Holm Foods said that a merger with Bray Mills will take effect on November 5, 2024, later than first planned.\n\nAbout Holm Foods\n\nHolm Foods makes jam.\n',
})

test('a joint plan is overtaken by what either of the two tells', async () => {
  const plan = documentIn(merger, 'plan.txt')
  expect(othersOfHouse(merger, plan)).toEqual([documentIn(merger, 'vote.txt').id])
  const answer = await askExactly(merger, 'When does the merger of Orme Works take effect?')
  expect(wordsOf(answer)).toContain('October 1, 2024')
})
