import { expect, test } from 'vitest'
import { hasRegularPast, isPast } from '../../../src/answer/text/past.ts'
import { tellingOf } from '../../../src/answer/text/telling.ts'
import { otherTense } from '../../../src/answer/times/tense.ts'

test.each(['opened', 'agreed', 'freed', 'led', 'begun', 'reunited', 'embedded', 'shed'])(
  '"%s" is of the past',
  (word) => {
    expect(isPast(word)).toBe(true)
  },
)

test.each([
  'speed',
  'need',
  'feed',
  'proceed',
  'hundred',
  'united',
  'limited',
  'sixty-bed',
  'bed',
  'expected',
])('"%s" is not', (word) => {
  expect(isPast(word)).toBe(false)
})

test.each([
  'Fred Roos and Ahmed Holm will open the hall.',
  'United Mills will open the 60-bed ward.',
  'One hundred people need feed at speed.',
  'Acme Limited will report.',
])('a text tells of nothing past by a noun or a name: %s', (text) => {
  expect(hasRegularPast(text)).toBe(false)
})

test('a text tells of the past by a verb, whoever did it', () => {
  expect(hasRegularPast('Fred opened the hall.')).toBe(true)
  expect(hasRegularPast('Opened in May, the hall will be sold.')).toBe(true)
})

test.each([
  ['United Mills will open on 3 May.', 'future'],
  ['One hundred people will join on 3 May.', 'future'],
  ['United Mills opened on 3 May.', 'past'],
  ['It agreed a price.', 'past'],
  ['The hall that it renovated will open.', null],
])('%s tells of: %s', (text, tense) => {
  expect(tellingOf(text).tense).toBe(tense)
})

test.each([
  ['Will the ferry run at full speed?', 'The ferry runs at full speed.', false],
  ['Will United Mills sell bread?', 'United Mills sells bread in Halden.', false],
  ['Will the hall open?', 'The hall opened in June.', true],
  ['Will the hall open?', 'The hall opened in May.', true],
  ['Will dogs be let in?', 'Dogs may come in, the council decided.', false],
])('a noun or a name is no other tense: %s %s', (question, stated, expected) => {
  expect(otherTense(question, stated)).toBe(expected)
})
