import { expect, test } from 'vitest'
import { lettersAsked } from '../../../src/answer/asked/letters-asked.ts'
import { definitionMissing, spellsOut } from '../../../src/answer/evidence/defines.ts'

const text = (question: string) => ({ text: question, names: [] })

test.each([
  ['What is a dividend?', 'A dividend of 9 cents will be paid in May.', true],
  ['What is a dividend?', 'A dividend is the share of the profit that owners are paid.', false],
  ['what is an ice road', 'The firm builds ice roads, which cross frozen lakes.', false],
  ['what is an ice road', 'What crosses a frozen lake is known as an ice road.', false],
  ['what is an ice road', 'The ice road will open in December.', true],
  ['define churn', 'Churn: customers who left, as a share of all.', false],
  ['define churn', 'Churn fell to 2 %.', true],
  ['What does an actuary do?', 'Actuary: Ida Berg, 555 0101', true],
  ['What does an actuary do?', 'The actuary, Ida Berg, was promoted.', true],
  ['What does an actuary do?', 'An actuary weighs risks for insurers.', false],
  ['What does an actuary do?', 'Actuaries weigh risks for insurers.', false],
  ['What does a nurse do?', 'Nurses care for patients.', false],
  ['What is an annuity?', 'An annuity pays a fixed sum each year.', false],
  ['What is a policy?', 'Policies are rules of a house.', false],
  ['What is a dividend?', 'A dividend is payable on 3 May.', true],
  ['What is a dividend?', 'A dividend was declared.', true],
  ['What is a judge?', 'Judge Adams presides.', true],
])('%s / %s', (question, stated, missing) => {
  expect(definitionMissing(text(question), stated)).toBe(missing)
})

test.each([
  'What is the dividend?',
  'What is a ticket for the Orme?',
  'What is an adult ticket?',
  'When is a dividend paid?',
])('%s asks for no definition', (question) => {
  const start = question.indexOf('Orme')
  const names = start === -1 ? [] : [{ type: 'name' as const, start, end: start + 4 }]
  expect(definitionMissing({ text: question, names }, 'It is 9 cents.')).toBe(false)
})

test.each([
  ['What does CBN stand for in the screening programme?', 'CBN'],
  ['What do the letters OSA mean?', 'OSA'],
  ['What does “ECHO” stand for?', 'ECHO'],
  ['What does the council stand for?', null],
  ['What does CBN do?', null],
  ['What is CBN short for?', 'CBN'],
  ['What does OSA in the name of Orme stand for?', 'OSA'],
  ['What does the .eu in the address of Orme stand for?', '.eu'],
  ['What does the council in Orme stand for?', null],
  ['What does ESG mean to Orme?', null],
])('%s asks for %s', (question, letters) => {
  expect(lettersAsked(question)).toBe(letters)
})

test.each([
  ['CBNE', 'It finds chemical, biological, nuclear and explosive threats.', true],
  ['IT', 'It takes an hour in the morning.', false],
  ['CBN', 'Chemical/Biological/Nuclear (CBN) screening opens.', true],
  ['OSA', 'The Office for Safety at Airports (OSA) said so.', true],
  ['OSA', 'OSA is short for Orme Sailing Association.', true],
  ['CBN', 'The CBN programme screens mail for chemical threats.', false],
  ['OSA', 'Only airports did.', false],
  // In brackets beside its words it needs no capitals.
  ['SMT', 'It offers slow magnet therapy (SMT) to all.', true],
  ['SMT', 'It offers SMT (slow magnet therapy) to all.', true],
  ['SMT', 'It offers slow magnet therapy to all with SMT.', false],
  ['SMT', 'It offers slow magnets and toys (SMT Ltd) to all.', false],
  ['OSA', 'OSA represents all sailors.', false],
  ['.oi', 'The new ‘.oi’ ending, signifying ‘oil’, is on every can.', true],
  ['.oi', 'The mill is at orme.oi, which stands for trust.', false],
  ['.oi', 'The owners invest in the ‘.oi’ ending.', false],
])('%s is spelled out in "%s": %s', (letters, text, spelled) => {
  expect(spellsOut(letters, text)).toBe(spelled)
  expect(definitionMissing({ text: `What does ${letters} stand for?`, names: [] }, text)).toBe(!spelled)
})
