import { expect, test } from 'vitest'
import { spokenBy } from '../../../src/answer/text/spoken-by.ts'

test.each([
  ['the chief executive of Brack', 'chief medical officer of Brack', false],
  ['the CEO of Brack', 'chief executive officer of Brack', true],
  ['Brack’s chief executive', 'Chief Executive Officer of Brack', true],
  ['the vice president of Brack', 'president of Brack', false],
  ['the deputy director of the zoo', 'director of the zoo', false],
  ['the opposition leader', 'leader of the council', false],
  ['the leader of the council', 'opposition leader', false],
  ['the opposition leader', 'leader of the opposition', true],
  ['the president of the University of Holm Bay', 'president of the Holm Bay Crabbers Association', false],
  ['the director of the zoo', 'director of the zoo in Holm', true],
  ['Ann Lee', 'director', true],
  ['the CMO', 'chief marketing officer', true],
  ['the CMO of Brack', 'chief medical officer of Brack', true],
  ['the chief marketing officer', 'CMO', true],
  ['the chro of Brack', 'chief human resources officer of Brack', true],
  ['the CEO of Brack', 'Chief Executive of Brack', true],
  ['the CFO of Brack', 'finance director of Brack', true],
  ['the CMO', 'chief financial officer', false],
  ['the CRO', 'chief executive officer', false],
  ['the CEO of Cairo', 'president of Cairo', false],
  // The possessive belongs to the name of a house.
  ['the chair of Holm Water', 'chair of the Holm Valley Bakers’ Guild', false],
  ['the chair of the Holm Valley Bakers’ Guild', 'chair of the Holm Valley Bakers’ Guild', true],
  // A house has its name before any office, and a field is no house.
  ['the Holm Rovers manager', 'manager of Orme Town', false],
  ['the HR manager', 'HR manager of Brack', true],
  // The director of a field is the head of it.
  ['Brack’s head of sales', 'Director of Sales', true],
  // The director of a house stays its director, however the house is put.
  ['the zoo’s director', 'director of the zoo', true],
  ['the zoo director', 'director of the zoo', true],
  ['the council’s director of sales', 'Director of Sales', true],
  ['the zoo’s director', 'treasurer of the zoo', false],
  ['the chief executive', 'chairman, who is not related to the chief executive', false],
  // A trade is the speaker's own, and no word of the house in which they have an office.
  ['the brewer', 'secretary of the Brewers’ Union', false],
  ['the brewer', 'Brewers’ Union secretary', false],
  ['the Holm Brewery brewer', 'driver at the Holm Brewery', false],
  ['the farmer', 'chair of the Farmers’ Guild', false],
  ['the brewer', 'brewer and secretary of the Bakers’ Union', true],
  ['the brewer', 'head brewer at the Holm Brewery', true],
  ['the union', 'secretary of the Brewers’ Union', true],
  ['the secretary', 'secretary of the Brewers’ Union', true],
  ['the head of Brack', 'managing director of Brack', false],
  ['the treasurer of Holm Bay Ferries', 'chief executive of Holm Bay Ferries', false],
  // Joined offices are of the same house.
  ['the director of sales of Orme', 'director of sales and partnership of Brack', false],
  ['the director of sales of Brack', 'director of sales and partnership of Brack', true],
])('the words of %s are those of Ann Lee, %s: %s', (asked, role, is) => {
  expect(spokenBy(asked, 'Ann Lee', role)).toBe(is)
})

test.each([
  ['the governor of the Holm Bank', 'governor', 'said governor Ann Lee', true],
  ['the Holm manager', 'manager', 'said manager Ann Lee', true],
  ['the Orme manager', 'manager', 'said manager Ann Lee', false],
  ['the Holm Bank’s governor', 'governor', 'said governor Ann Lee', true],
  ['the deputy governor of the Holm Bank', 'governor', 'said governor Ann Lee', false],
  ['the governor of the Orme Bank', 'governor', 'said governor Ann Lee', false],
  ['the chair of Holm Bank', 'chair', 'The union was told. Its chair, Ann Lee, left', false],
  ['the director of Holm Bank', 'director', "Orme's director, Ann Lee, left", false],
  ['the director of Holm Bank', 'director', "Holm Bank's director, Ann Lee, left", true],
  ['the director of Holm Bank', 'director of Orme', 'said Ann Lee, director of Orme', false],
])('the words of %s are those of Ann Lee, %s, where the Holm Bank has “%s”: %s', (asked, role, text, is) => {
  expect(spokenBy(asked, 'Ann Lee', role, { issuer: 'Holm Bank', text })).toBe(is)
})

test.each([
  ['the CEO of Holm Bank', 'The Orme Mill grows. Ann Lee said so.', false],
  ['the CEO of Holm Bank', 'The mill is paid for by Holm Bank. Ann Lee said so.', true],
  ['the CEO', 'The Orme Mill grows. Ann Lee said so.', true],
])('the words of %s are those of chief executive Ann Lee in “%s”: %s', (asked, text, is) => {
  expect(spokenBy(asked, 'Ann Lee', 'chief executive officer', { issuer: 'Orme Mill', text })).toBe(is)
})

test('a house may be mentioned by its letters alone', () => {
  const document = { issuer: 'Orme Mill', text: 'HBB grows. HBB chief executive officer Ann Lee said so.' }
  expect(
    spokenBy(
      'the chief executive officer of Holm Bay Bank',
      'Ann Lee',
      'HBB chief executive officer',
      document,
    ),
  ).toBe(true)
})

test('what stands behind a name is no surname', () => {
  expect(spokenBy('Ann Lee of Orme', 'Ann Lee, Sr.', null)).toBe(true)
})

test.each([
  [
    'the chief executive of Holm & Roos',
    'Ole Roos',
    'chairman of the branch and no relation of the chief executive',
    false,
  ],
  ['the chief executive of Holm & Roos', 'Ida Roos', 'deputy chief executive', false],
  ['the deputy chief executive of Holm & Roos', 'Ida Roos', 'Deputy chief executive', true],
  ['the chief executive of Holm & Roos', 'Jon Holm', 'chief executive and grandson of the founder', true],
  ['the chairman of Holm & Roos', 'Ida Roos', 'chief executive of Holm & Roos', false],
  ['the chairman of Holm & Roos', 'Ida Roos', 'chair of the board', true],
  ['Holm & Roos chairman Jon Holm', 'Jon Holm', null, true],
  ['the chief executive of Holm & Roos, Jon Holm', 'Jon Holm', null, true],
  ['Holm of Holm & Roos', 'Jon Holm', null, true],
])('the words of %s are those of %s, %s: %s', (asked, name, role, is) => {
  expect(spokenBy(asked, name, role, { issuer: 'Holm & Roos', text: '' })).toBe(is)
})

test.each([
  ['Mr Holm', 'Jon Holm', true],
  ['Mr Holm', 'Ida Holm', false],
  ['Ms Holm', 'Ida Holm', true],
  ['Dr Holm', 'Ida Holm', true],
  ['Holm', 'Ida Holm', true],
])('the words of %s are those of %s: %s', (asked, name, is) => {
  expect(spokenBy(asked, name, 'co-owner', { issuer: 'Orme', text: 'Ida Holm and Jon Holm own it.' })).toBe(
    is,
  )
})

test.each([
  ['the CEO of Brack', 'CEO of Orme', false],
  ['Brack’s CEO', 'founder and CEO of Orme', false],
  ['the Brack CEO', 'CEO of Orme', false],
  // Common words with a capital are no house.
  ['the product chief of Brack', 'Product chief of Brack', true],
  ['the artistic director', 'artistic and executive director of the Brack Playhouse', true],
  ['the Brack CEO', 'Brack CEO', true],
  ['the CEO of Brack', 'Brack CEO', true],
  // By one name of two a house is the same.
  ['the CEO of Brack', 'CEO of Brack Tiles', true],
  // What has no name may be called otherwise.
  ['the CEO of the bank', 'CEO of Orme', true],
  ['the deputy CEO', 'Deputy CEO', true],
  ['the CFO of Brack', 'executive director of Brack', false],
  ['the finance director of Brack', 'CFO of Brack', true],
  ['the chair of the Growers’ Guild', 'chair of the Growers’ Guild', true],
])('the words of %s are those of Ann Lee, %s, of one house: %s', (asked, role, is) => {
  expect(spokenBy(asked, 'Ann Lee', role)).toBe(is)
})

test.each([
  ['the CEO of Brack', 'Orme buys Brack. It is a gain, said CEO Ann Lee.', true],
  ['the CEO of Brack', 'Orme buys Brack.\n\nIt is a gain, said CEO Ann Lee.', false],
  ['the CEO of Orme', 'Orme buys Brack.\n\nIt is a gain, said CEO Ann Lee.', true],
  ['the CEO', 'Orme buys Brack.\n\nIt is a gain, said CEO Ann Lee.', true],
])('the words of %s are those of CEO Ann Lee, where Orme tells “%s”: %s', (asked, text, is) => {
  expect(spokenBy(asked, 'Ann Lee', 'CEO', { issuer: 'Orme', text })).toBe(is)
})

test.each([
  ['the chair of the growers’ guild', 'The growers’ guild was told. Its chair, Ann Lee, left.', true],
  ['the chair of the fishers’ guild', 'The growers’ guild was told. Its chair, Ann Lee, left.', false],
])('the words of %s are those of Ann Lee in “%s”: %s', (asked, text, is) => {
  expect(spokenBy(asked, 'Ann Lee', 'chair', { issuer: 'Orme', text })).toBe(is)
})

test.each([
  ['Ola Lee, chair of Orme', false],
  ['Councillor Lee', true],
  ['Director Lee', true],
  ['Ann Lee, chair of Orme', true],
  ['Ms Lee, chair of Orme', true],
])('the words of %s are those of Ann Lee, chair of Orme: %s', (asked, is) => {
  expect(spokenBy(asked, 'Ann Lee', 'chair of Orme')).toBe(is)
})
