import { describe, expect, test } from 'vitest'
import { asksCause, thingCaused } from '../../../src/answer/text/cause-asked.ts'

describe('what caused something', () => {
  test.each([
    ['What caused the mill fire in Lund?', 'mill fire'],
    ['And what was the cause of the leak?', 'leak'],
    ['How did the warehouse fire start?', 'warehouse fire'],
    ['How was the fire at the mill started?', 'fire'],
    ['What is behind the delay?', 'delay'],
    ['What caused Storm Una?', null],
  ])('is asked, and of what: %s', (question, thing) => {
    expect(asksCause(question)).toBe(true)
    expect(thingCaused(question)).toBe(thing)
  })

  test.each([
    'What did the fire cause?',
    'When did the mill fire start?',
    'How did the fire end?',
    'What started in May?',
  ])('is not asked: %s', (question) => expect(thingCaused(question)).toBeNull())
})
