import { expect, test } from 'vitest'
import { careerAsked, formerHouses, isOtherFormer } from '../../../src/answer/text/former-house.ts'

test.each([
  ['With years as the former chair and CEO of Holm Dairy, Berg knows milk.', ['Berg', 'Holm Dairy', true]],
  ['Ada Berg, former head of sales at Holm Dairy, joins.', ['Ada Berg', 'Holm Dairy', false]],
  ['Ada Berg, most recently vice president of Holm Dairy, joins.', ['Ada Berg', 'Holm Dairy', false]],
  ['Berg was formerly director of sales for Holm Dairy.', ['Berg', 'Holm Dairy', false]],
  ['She worked previously at Holm Dairy and Lund Mills.', ['She', 'Holm Dairy', false]],
  ['Berg, a baker, previously served as president of the Holm Dairy.', ['Berg', 'the Holm Dairy', true]],
  ['She previously led Holm Dairy.', ['She', 'Holm Dairy', true]],
])('a former post is somebody’s at a house: %s', (stated, [who, house, isHead]) => {
  expect(formerHouses(stated)).toContainEqual({ who, house, isHead })
})

test.each([
  'Berg follows former director Ida Holm of Lund Mills, who retires.',
  'Berg is a former minister of Finance.',
  'Berg, a former member of Holm Rowing Club, rows.',
  'Berg, a former skier and founder of Holm Dairy, speaks.',
  'She previously announced a deal with Holm Dairy.',
  'The former mill at Holm reopens.',
])('nobody’s house of before: %s', (stated) => {
  expect(formerHouses(stated).filter(({ who }) => who === 'Berg' || who === 'She')).toEqual([])
})

test.each([
  ['Which dairy did Berg run before?', { person: 'berg', kind: 'dairy', isHead: true, tail: '' }],
  ['Where did Ada Berg work before Orme?', { person: 'berg', kind: '', isHead: false, tail: ' Orme' }],
  ['What did Berg lead previously?', { person: 'berg', kind: '', isHead: true, tail: '' }],
  ['What did the mill make before?', null],
])('%s asks for a career', (question, expected) => {
  expect(careerAsked(question)).toEqual(expected)
})

test.each([
  ['What did Berg run before?', 'Berg follows Ada Holm, the former head of Lund Mills.', true],
  ['What did Berg run before?', 'Berg worked previously at Lund Mills.', true],
  ['Where did Berg work before?', 'Berg worked previously at Lund Mills.', false],
  ['What did Berg run before?', 'Berg, the former head of Lund Mills, follows Ada Holm.', false],
  // A given name, a degree or a place may be of the one who is asked about.
  ['Where did Ada Berg work before?', 'Ada previously worked at Lund Mills.', false],
  ['Where did Ada Berg work before?', 'Ada Berg, RN, former director of care at Lund Mills, joins.', false],
  ['Who runs Orme?', 'Berg follows Ada Holm, the former head of Lund Mills.', false],
])('%s is answered by no other former post: %s', (question, stated, expected) => {
  expect(isOtherFormer(question, stated)).toBe(expected)
})
