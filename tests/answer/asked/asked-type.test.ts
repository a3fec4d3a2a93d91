import { expect, test } from 'vitest'
import { analyse } from '../../../src/answer/question.ts'

test.each([
  ['What is the best by date on the oat bars?', 'date'],
  ['What is the sell-by date?', 'date'],
  ['What names did the foals get?', 'other'],
  ['What names were the bells given?', 'other'],
  ['How were the subscribers told?', 'manner'],
  ['How will tenants be told of the work?', 'manner'],
  ['What did Ada Berg tell the press?', 'quotation'],
  ['What are they going to spend the grant on?', 'other'],
  ['What will the trust spend on the roof?', 'money'],
  ['Where is the money for the pier coming from?', 'other'],
  ['Where does the clay come from?', 'place'],
  ['What pay rise did they agree on?', 'amount'],
  ['What wage increase was offered?', 'amount'],
  ['What gave her the idea?', 'reason'],
  ['What inspired the shop?', 'reason'],
])('%s asks for: %s', (question, type) => {
  expect(analyse(question)[0]?.type).toBe(type)
})

test.each([
  ['Who mediated between the mill and the weavers?', 'between'],
  ['Who bakes the bread these days?', 'day'],
  ['What are they going to build?', 'go'],
  ['Who weaves the cloth they use?', 'use'],
])('%s is no less asked without "%s"', (question, term) => {
  expect(analyse(question)[0]?.terms.find((one) => one.term === term)?.weight).toBeLessThan(1)
})

test('what they use counts where it is asked', () => {
  expect(analyse('Which loom do they use?')[0]?.terms.find((one) => one.term === 'use')?.weight).toBe(1)
})
