import { expect, test } from 'vitest'
import { correct } from '../../src/search/spelling.ts'
import { speltOut } from '../../src/search/typed-short.ts'
import { makeLexicon } from './make.ts'
import { createPlainEngine } from './plain-engine.ts'

test.each([
  ['who runs the orme property mgmt team?', 'who runs the orme property management team?'],
  ['avg. price of tix vs last yr?', 'average price of tickets vs last year?'],
  ['how many hrs a wk', 'how many hours a week'],
  ['open for 5hrs w/o a permit', 'open for 5 hours without a permit'],
  ['can i come w/ kids?', 'can i come with kids?'],
  ['Is it open 24/7?', 'Is it open around the clock?'],
  ['is it a 2 hr flight', 'is it a 2 hour flight'],
  ['who heads the govt dept', 'who heads the government department'],
])('what is typed for short is written out: %s', (asked, expected) => {
  expect(speltOut(asked)).toBe(expected)
})

test.each([
  ['a name has its capital', 'What does Orme Mgmt do?'],
  ['an address is no word', 'Is it on orme.dept/wk or vs@orme.example?'],
  ['a day is a day', 'Did it open on 24/7/2025?'],
  ['of times only what is counted', 'Is the hr director paid the min wage?'],
  ['nor what has a department', 'how many hr managers, sec filings and min wage jobs are there?'],
  ['an associate is no association', 'Who is the assoc director?'],
  ['nor a part of a word', 'Who is the vsx-yr of Univac?'],
])('and nothing else: %s', (_why, question) => {
  expect(speltOut(question)).toBe(question)
})

test('it is no typing error', async () => {
  const engine = createPlainEngine()
  await engine.insert([])
  expect(correct(engine, makeLexicon(), 'the mgmt')).toBe('the management')
})
