import { expect, test } from 'vitest'
import { changeIn } from '../../../src/answer/composition/told.ts'
import { isOpposite } from '../../../src/answer/evidence/opposite.ts'
import { analyse } from '../../../src/answer/question.ts'
import { endsElsewhere } from '../../../src/answer/text/endings.ts'
import { type Undoing, undoing, undoingOrNoun } from '../../../src/answer/text/undoing.ts'

const FORMS: Readonly<Record<Undoing, string>> = {
  abandon: 'abandon abandons abandoned abandoning',
  abolish: 'abolish abolishes abolished abolishing',
  axe: 'ax axe axes axed axing',
  callOff: 'call_off calls_off called_off calling_off',
  cancel: 'cancel cancels cancelled canceled cancelling canceling',
  discontinue: 'discontinue discontinues discontinued discontinuing',
  drop: 'drop drops dropped dropping',
  end: 'end ends ended ending',
  giveUp: 'give_up gives_up gave_up given_up giving_up',
  halt: 'halt halts halted halting',
  postpone: 'postpone postpones postponed postponing',
  rescind: 'rescind rescinds rescinded rescinding',
  revoke: 'revoke revokes revoked revoking',
  scrap: 'scrap scraps scrapped scrapping',
  shelve: 'shelve shelves shelved shelving',
  stop: 'stop stops stopped stopping',
  suspend: 'suspend suspends suspended suspending',
  terminate: 'terminate terminates terminated terminating',
  withdraw: 'withdraw withdraws withdrew withdrawn withdrawing',
}

test.each(Object.entries(FORMS))('%s has all its forms', (verb, forms) => {
  const whole = new RegExp(`^${undoing(verb as Undoing)}$`, 'u')
  for (const form of forms.split(' ').map((one) => one.replace('_', ' '))) expect(form).toMatch(whole)
})

test.each(['cancellation', 'suspension', 'withdrawals', 'abandonment'])(
  '%s is a noun, and no verb',
  (noun) => {
    expect(noun).toMatch(new RegExp(`^${undoingOrNoun('cancel', 'suspend', 'withdraw', 'abandon')}$`, 'u'))
    expect(noun).not.toMatch(new RegExp(`^${undoing('cancel', 'suspend', 'withdraw', 'abandon')}$`, 'u'))
  },
)

test.each([
  'scrap metal',
  'the scrap yard',
  'given up to 400 euros',
  'a stopper',
  'the canceller',
  'a weekend',
])('nothing is undone by %s', (words) => {
  const all = Object.keys(FORMS) as Undoing[]
  expect(words).not.toMatch(new RegExp(String.raw`\b${undoingOrNoun(...all)}\b`, 'u'))
})

test('who reads them knows the plain form too', () => {
  const [asked] = analyse('Why was the late bus cancelled?')
  expect(asked && changeIn(asked, 'The council will scrap the late bus.')).not.toEqual([])
  expect(asked && changeIn(asked, 'The council sold scrap metal from the late bus.')).toEqual([])
  expect(isOpposite('Why did you ax the late bus?', 'Why did you add a late bus?')).toBe(true)
  expect(endsElsewhere('Why was it scrapped?', 'The suspension was told in May.')).toBe(false)
})
