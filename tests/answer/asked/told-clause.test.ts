import { expect, test } from 'vitest'
import { toldClause, whetherSo } from '../../../src/answer/asked/told-clause.ts'

test.each([
  ['what the study led by Lee found', 'What did the study led by Lee find?'],
  ['which year the firm founded in Holm moved', 'Which year did the firm founded in Holm move?'],
  ['when the mill burned in Holm', 'When did the mill burn in Holm?'],
  ['where the mill is', 'Where is the mill?'],
  ['in which town the mill is', 'In which town is the mill?'],
  ['in which year it opened', 'In which year did it open?'],
  ['who the chief executive is', 'Who is the chief executive?'],
  ['what it costs', 'What does it cost?'],
  ['how much it cost', 'How much did it cost?'],
  ['how many tills the shop has.', 'How many tills does the shop have?'],
  ['what Orme does', 'What does Orme do?'],
  ['which coalition Orme Mills backs', 'Which coalition does Orme Mills back?'],
  ['what share of the cost the town pays', 'What share of the cost does the town pay?'],
  ['what Rosa Holm said she would do', 'What did Rosa Holm say she would do?'],
  ['what customers pay', 'What do customers pay?'],
  ['what trainees have to sign', 'What do trainees have to sign?'],
  ['when the proposed mill will open', 'When will the proposed mill open?'],
  ['why prices rose', 'Why did prices rise?'],
  ['how old the mill is', 'How old is the mill?'],
])('%s => %s', (clause, question) => {
  expect(toldClause(clause)).toBe(question)
})

test.each([
  'who pays',
  'what is the fee',
  'which company supplied the boilers',
  'which firm audits Orme',
  'what caused the lamps to crack',
  'what factors drove the growth',
  'what building was closed',
  'what Greek engineer went to Orme College',
  'how many people from the village came',
  'how many hospitals use Orme Gel',
  'how many hybrid Ormes were sold',
  'how many MW does the dam give',
  'how wide an area does it cover',
  'how many teas a day does it pour',
  'which 11 U.S. states does it serve',
  'what if it rains',
  'when the mill burned, who came',
  'what the mill that burned down cost',
])('%s stays as it is', (clause) => {
  expect(toldClause(clause)).toBe(clause)
})

test.each([
  ['the mill opened in May?', 'Did the mill open in May?'],
  ['The mill has a garden', 'Does the mill have a garden?'],
  ['Orme has opened 40 shops', 'Has Orme opened 40 shops?'],
  ['Orme Bank was founded in 1930', 'Was Orme Bank founded in 1930?'],
  ['visitors pay $5', 'Do visitors pay $5?'],
  ['I can bring a dog', 'Can I bring a dog?'],
  ['the plan of Orme for Holm was dropped', 'Was the plan of Orme for Holm dropped?'],
])('puts "%s" as a question for a yes or no', (clause, question) => {
  expect(whetherSo(clause)).toBe(question)
})

test.each([
  ['nobody was hurt'],
  ['if it rains the fair is off'],
  ['and when it opens'],
  ['What is the price'],
  ['did it open'],
  ['opening hours of the mill'],
])('leaves "%s" as it is: it asks, denies or tells nothing by a verb', (clause) => {
  expect(whetherSo(clause)).toBeNull()
})
