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

const brewery = await libraryOf({
  'plans.txt':
    'ORME LANE BREWERY\n\n14 January 2025\n\nPLANS FOR THE YEAR\n\nThe brewery sold 18,400 hectolitres in 2024 and made a profit of £412,000. A new hall with six vats will open on March 17.\n\nA study of 900 glasses found that 96.2 percent were clean.\n',
  '2025-03-05-notice.txt':
    'Orme Lane Brewery\nNotice, 5 March 2025\n\nIn our notice of 14 January the profit for 2024 was given wrongly. The correct figure is £421,000.\n\nA new look at the study showed a cleanness of 95.4 percent instead of 96.2 percent.\n\nThe opening of the new hall with its vats is unaffected by last week’s fire in the old shed.\n',
})

describe('what a newer release sets right, though it says the old value in other words or not at all', () => {
  test.each([
    ['without the wrong figure', 'What profit did the brewery make in 2024?', '£421,000'],
    ['with the very figure of three digits', 'What share of glasses is clean by the study?', '95.4 percent'],
    ['and not what stays as it is', 'When will the new hall with the vats open?', 'March 17'],
  ])('answers %s', async (_, question, text) => {
    expect(wordsOf(await askExactly(brewery, question))).toContain(text)
  })
})

const ferries = await libraryOf({
  'a.txt':
    'Summer timetable\n\nORME, 10 February 2025 -- Orme Ferries will sail to Holm ten times a day. The new vessel, MV Heron, enters service on 20 May.\n\nAbout Orme Ferries\n\nOrme Ferries has four ships.\n',
  'b.md':
    '# Heron to join route later than planned\n\n**Bray, 28 April 2025.** The MV Heron will now enter service on 17 June instead of 20 May, Orme Ferries said today. The delay is due to a pump.\n',
  'c.txt':
    'Your questions to Orme Ferries\n\n3 September 2025\n\nDogs travel free. Orme Ferries has no kennels. Bray Lines had some, as readers may know.\n',
  'd.txt':
    'Bray Lines opens kiosk\n\nBRAY, 4 October 2025 -- Bray Lines opened a kiosk on the quay of Bray.\n\nAbout Bray Lines\n\nBray Lines has two ships.\n',
})

test('who said so today is the house, and not the ship with which the headline begins', async () => {
  expect(documentIn(ferries, 'b.md').issuer).toBe('Orme Ferries')
  expect(wordsOf(await askExactly(ferries, 'When does the Heron enter service?'))).toContain('17 June')
})

test('the house of the headline is meant where another is named in the text', () => {
  const questions = documentIn(ferries, 'c.txt')
  expect(othersOfHouse(ferries, questions)).toContain(documentIn(ferries, 'a.txt').id)
  expect(othersOfHouse(ferries, questions)).not.toContain(documentIn(ferries, 'd.txt').id)
})
