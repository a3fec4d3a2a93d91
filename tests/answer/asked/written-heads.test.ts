import { expect, test } from 'vitest'
import { asWritten } from '../../../src/answer/asked/as-written.ts'
import { inUsualForm } from '../../../src/answer/asked/usual-form.ts'
import { analyse } from '../../../src/answer/question.ts'
import { libraryOf } from '../make.ts'

test.each([
  ['Who leads Orme Mills?', 'Ada Berg, CEO of Orme Mills, spoke.', 'Who is the CEO of Orme Mills?'],
  [
    'Who is in charge of Orme Mills?',
    "Orme Mills' founder and chief executive, Ada Berg, spoke.",
    'Who is the chief executive of Orme Mills?',
  ],
  [
    'Who runs the museum?',
    'The museum opens next week. Its director is Ada Berg.',
    'Who is the director of the museum?',
  ],
  [
    'Who heads the museum?',
    'Ada Berg, director of the museum, opened it.',
    'Who is the director of the museum?',
  ],
  [
    'Who leads Orme Mills?',
    "“We grow,” said Ada Berg, Orme Mills' managing partner.",
    'Who is the managing partner of Orme Mills?',
  ],
  [
    'Who runs the union?',
    'Ada Berg, general secretary of the union, spoke.',
    'Who is the general secretary of the union?',
  ],
  ['Who leads Orme Mills?', 'Ada Berg is a managing partner at Orme Mills.', null],
  // Of the president and the chief executive of a house the latter runs it.
  [
    'Who leads Orme Mills?',
    'Jon Aas is president of Orme Mills, and Ada Berg, managing director of Orme Mills, spoke.',
    'Who is the managing director of Orme Mills?',
  ],
  [
    'Who runs Orme School?',
    'Head teacher Ada Berg of Orme School spoke.',
    'Who is the Head teacher of Orme School?',
  ],
  ['Who runs Orme School?', 'Principal sales staff of Orme School met.', null],
  // What is told is the office of another house, of who had it, of a second or of one of several.
  ['Who leads Orme Mills?', 'Ada Berg, CEO of Lund Tile, visited Orme Mills.', null],
  ['Who leads Orme Mills?', 'Ada Berg, former CEO of Orme Mills, spoke.', null],
  ['Who leads Orme Mills?', 'Ada Berg, vice president of Orme Mills, spoke.', null],
  ['Who leads Orme Mills?', 'Ada Berg is a managing director at Orme Mills.', null],
  ['Who leads Orme Mills?', "Ada Berg, Orme Mills' director of sales, spoke.", null],
  // What is "its" is of whatever is named right before.
  ['Who leads Orme Mills?', 'Orme Mills and its CEO, Ada Berg, agreed.', 'Who is the CEO of Orme Mills?'],
  ['Who leads Orme Mills?', 'Tarn Dyes has 40 shops; its CEO, Jon Aas, will leave.', null],
  ['Who leads Orme Mills?', 'Orme Mills has bought Tarn Dyes. Its CEO, Jon Aas, will stay.', null],
  ['Who leads Orme Mills?', 'A guest was the Tarn Fund with its president, Jon Aas.', null],
  // Nobody has the office, or the word is none.
  ['Who leads Orme Mills?', 'Orme Mills seeks staff. Its chief executive officer left in March.', null],
  ['Who leads Orme Mills?', "Orme Mills' principal market is Norway.", null],
  ['Who leads Orme Mills?', 'Orme Mills sells cloth. Its principal sponsor is the town.', null],
  [
    'Who leads Orme Mills?',
    'Ada van der Berg, MD, PhD, founder and CEO of Orme Mills, spoke.',
    'Who is the CEO of Orme Mills?',
  ],
  // It is told as plainly by another word.
  ['Who leads Orme Mills?', 'Orme Mills is led by Jon Aas. Ada Berg is president of Orme Mills.', null],
  ['Who leads Orme Mills?', 'Jon Aas has run Orme Mills since May. Its president is Ada Berg.', null],
  // No whole house is asked about.
  ['Who leads the sales team?', 'Ada Berg, CEO of Orme Mills, spoke to the sales team.', null],
])('%s is put as the release tells it: %s', async (question, body, written) => {
  const library = await libraryOf({ 'orme.md': `# Orme opens in Tarn\n\nTARN, 3 May 2025 – ${body}\n` })
  const [document] = [...library.documents.values()]
  const [asked] = analyse(question)
  if (document === undefined || asked === undefined) throw new Error('no release')
  expect(asWritten(asked, document).text).toBe(written ?? question)
})

test.each([
  ["Who's the leader of Orme Mills?", 'Who leads Orme Mills?'],
  ['Who is in charge of the City of Orme?', 'Who leads the City of Orme?'],
  ['Who is currently at the helm of Orme?', 'Who leads Orme?'],
  // A matter or a part of a house has nobody who leads it in so many words.
  ['Who is in charge of the chain?', null],
  ['Who is in charge of the press?', null],
  ['Who is in charge of Project Orme?', null],
  ['Who is in charge of Marketing?', null],
  ['Who is the leader of the opposition?', null],
  ['Who is running for mayor?', null],
])('%s is asked of a whole house: %s', (question, usual) => {
  expect(inUsualForm(question)).toBe(usual ?? question)
})
