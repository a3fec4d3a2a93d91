import { expect, test } from 'vitest'
import { careerAsked, formerHouses } from '../../../src/answer/text/former-house.ts'

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
