import { beforeAll, expect, test } from 'vitest'
import { answerType, focusOf } from '../../src/answer/asked/asked-type.ts'
import { settles } from '../../src/answer/asked/polarity.ts'
import { valuesOf } from '../../src/answer/evidence/asked-values.ts'
import { asksSeveral } from '../../src/answer/evidence/several.ts'
import { analyse } from '../../src/answer/question.ts'
import { DEFINITION_CUE } from '../../src/answer/text/cues.ts'
import { typedSpans } from '../../src/answer/text/spans.ts'
import type { Library } from '../../src/library.ts'
import { askExactly, evidenceFor, libraryOf, supportFor, wordsOf } from './make.ts'

const RELEASE = `---
title: Teak Farmers' Union raises the milk price
date: 2026-04-03
issuer: Teak Farmers' Union
---

# Teak Farmers' Union raises the milk price

HOLM, April 3, 2026 -- Teak Farmers' Union ("TFU" or "the Union") pays its members 41 öre a litre. It sold 900 tractors in March, 8 percent more than in March 2025.

Net debt was €712 million, against €655 million at December 31, 2025.

All projects undergo selection by the union's own research team. The 73 employees will receive a bonus. Benefits came to €9 million.

Ida Berg, 45, comes from a dairy in Holm.

Drills cut 47 metres of grey copper ore at the Corran site. Milk pays for schools. The 14 schools will get milk for all of 900 pupils.

Families may visit from 2 pm to 4 pm. The board cut the milk price from 43 to 41 öre.

C$27 million goes to a quay.

Contact: Investors: Ada Holm, ada@teak.example, 555-0100
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'teak.md': RELEASE })
})

test.each([
  ['What do members get paid per litre?', '41 öre', ['41 öre']],
  ['Who selects the projects?', 'undergo', ["the union's own research team"]],
  ['How many metres of grey copper ore did the drills cut?', 'Drills', ['47 metres']],
])('a value is known by what it is: %s', async (question, words, values) => {
  const { evidence } = await evidenceFor(library, question)
  const one = evidence.find(({ candidate }) => candidate.text.includes(words))
  if (one === undefined) throw new Error(`nothing holds ${words}`)
  expect(
    valuesOf(one.lens, one.candidate).map(({ start, end }) => one.candidate.text.slice(start, end)),
  ).toEqual(values)
})

test.each([
  // The year of "March" is the release's; that of the comparison is another.
  ['periodAway', 'How many tractors did the Union sell in March 2026?', '900 tractors', 0],
  ['periodAway', 'What was net debt in June 2026?', '712', 0],
  // So many there are, whatever they will get.
  ['tenseAway', 'How many employees does the Union have?', 'The 73', 0],
  ['tenseAway', 'How many pupils has the Union had?', 'The 14 schools', 1],
  ['clauseAway', 'How old is Ida Berg?', 'Ida Berg', 0],
  // A short name is the issuer's.
  ['namesNearAway', 'What benefits did TFU pay?', 'Benefits', 0],
  ['numberAway', 'What does the C$61 million pay for?', 'quay', 0],
  ['contactAway', 'What is the email for shareholders’ questions?', 'Investors', 0],
  ['contactAway', 'What is the email of the dentist?', 'Investors', 1],
  ['elsewhereAway', 'What are the visiting hours?', 'visit', 0],
  ['worstMissing', 'What is the new milk price?', 'from 43', 0],
] as const)('%s: %s', async (name, question, words, value) => {
  expect((await supportFor(library, question, words))[name]).toBeCloseTo(value, 5)
})

test('what is counted stands before "of", and what stands behind says which', () => {
  expect(focusOf('how many metres of visual copper ore did it cut?', 'count')).toEqual(['metr', 'ore'])
  expect(focusOf('how many copies of the book were sold?', 'count')).toEqual(['copi'])
  expect(focusOf('how many customs officers did the port hire?', 'count')).toEqual(['custom', 'offic'])
  expect(focusOf("how many guests orme's hotels look after", 'count')).toEqual(['guest'])
  expect(focusOf('how many tunnels goes it through?', 'count')).toEqual(['tunnel'])
  // A share that is given away is not asked for.
  const which = 'which charities get a share of the profits?'
  expect(focusOf(which, answerType(which))).toEqual(['chariti'])
})

test('capitals behind a digit make a code and no figure', () => {
  expect(analyse('What phone number is given for 1DS Collective?')[0]?.figures).toEqual([])
})

test('a number is a telephone number without a space too', () => {
  expect(typedSpans('Call 13105550100 today').map(({ type }) => type)).toContain('phone')
})

test('one hands-on lab is asked for', () => {
  const [asked] = analyse('Which hands-on lab does it open?')
  expect(asked && asksSeveral(asked)).toBe(false)
})

test.each([
  ['Has the rate been changed?', 'The rate stays at 6 per cent.', true],
  ['Are any on the run?', 'Two are still wanted.', true],
  ['Are any on the run?', 'Two are wanted.', false],
])('what stays so settles a yes or no: %s %s', (question, stated, expected) => {
  const [asked] = analyse(question)
  expect(asked && settles(asked, stated)).toBe(expected ? 1 : 0)
})

test.each([
  'Vaka (“sentence” in Sanskrit) began in 2022.',
  'It is named Qori, Quechua for “gold”.',
  'Qori translates as gold.',
])('a word is explained by what it stands for: %s', (stated) => {
  expect(DEFINITION_CUE.test(stated)).toBe(true)
})

test('second hand is no second of several', async () => {
  const support = await supportFor(library, 'Does the Union sell second-hand tractors?', '900 tractors')
  expect(support.numberAway).toBe(0)
})

test('the release of a question may be pointed to in many words', async () => {
  const answer = await askExactly(
    library,
    'How old is Ida Berg, in the article on what farmers earn in winter?',
  )
  expect(wordsOf(answer)).toContain('45')
})

test('the value under a label is read with it', async () => {
  const form = await libraryOf({
    'form.txt':
      'ORME CYCLES RECALLS TEAK BIKES DUE TO FALL HAZARD\n\nHOLM, May 4, 2025 -- Orme recalls bikes that can break.\n\nHazard:\n\nThe fork can crack at the weld above the wheel.\n\nSold at:\n\nShops in Holm\n\nImporter:\n\nTarn Wheels LLC, of Corran\n',
  })
  expect(wordsOf(await askExactly(form, 'Who is the importer?'))).toContain('Tarn Wheels')
})
