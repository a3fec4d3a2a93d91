import { expect, test } from 'vitest'
import { analyse } from '../../../src/answer/question.ts'

test.each([
  ['What is the best by date on the oat bars?', 'date'],
  ['What is the sell-by date?', 'date'],
  // Of a site, a mail or a telephone something is told, and nobody is to be reached.
  ['When did Orme open its website?', 'date'],
  ['Why was the website redrawn?', 'reason'],
  ['Who built the website?', 'person'],
  ['How many visitors does the website have?', 'count'],
  ['Did Orme open a new website?', 'yesno'],
  ['Are the prices posted on the website?', 'yesno'],
  ['Did the chief executive e-mail the staff?', 'yesno'],
  ['Who sends an e-mail newsletter?', 'person'],
  ['Did Orme change its telephone number?', 'yesno'],
  ['What is the website?', 'url'],
  ['Does it have a website?', 'url'],
  ['Is there a website?', 'url'],
  ['Does the release give an e-mail address?', 'email'],
  ['Who can I e-mail?', 'email'],
  ['What is the telephone number?', 'phone'],
  ['What is the phone of the office?', 'phone'],
  // Typed as into a search box.
  ['Orme Comet phone', 'other'],
  ['price of the Orme phone', 'other'],
  ['can I book by phone', 'yesno'],
  ['What is the Orme phone designed for?', 'other'],
  // A past form is what was done, and neither a doctor nor a sum.
  ['Which region shrank?', 'place'],
  ['Which firm struck the deal?', 'organisation'],
  ['Which felt is sold?', 'other'],
  ['Which county shrank its debt the most?', 'place'],
  // No list of places has every town.
  ['Which town dug the deepest shaft?', 'other'],
  // Who leads is a person or a firm, and no past form.
  ['Which 90-year-old price leader is Tarn Cordial the first real rival to?', 'person'],
  // Behind the last word, and no room or town.
  ['What is the room fitted with?', 'other'],
  ['What is the town named after?', 'other'],
  ['What are the prices calculated from?', 'other'],
  ['What room is the hall joined to?', 'place'],
  ['What is the town that she is charged with?', 'place'],
  ['What is the price for the room?', 'money'],
  ['What is a day return to Tarn?', 'money'],
  ['What is the annual return of the fund?', 'percent'],
  ['What names did the foals get?', 'other'],
  ['What names were the bells given?', 'other'],
  ['How were the subscribers told?', 'manner'],
  ['How will tenants be told of the work?', 'manner'],
  ['What did Ada Berg tell the press?', 'quotation'],
  ['What are they going to spend the grant on?', 'other'],
  ['What will the trust spend on the roof?', 'money'],
  ['Where is the money for the pier coming from?', 'other'],
  ['Where will the money come from to mend the pier?', 'other'],
  ['Where will the money from the fair go?', 'place'],
  ['Where does the clay come from?', 'place'],
  ['What pay rise did they agree on?', 'amount'],
  ['What were the comparable restaurant sales of Orme Grill?', 'percent'],
  ['What were same-store sales in the second quarter?', 'percent'],
  ['What were the sales of Orme Grill?', 'money'],
  ['What were the store sales of Orme Grill?', 'money'],
  ['What wage increase was offered?', 'amount'],
  ['What gave her the idea?', 'reason'],
  ['What inspired the shop?', 'reason'],
  ['What stopped the trams?', 'reason'],
  ['What has delayed the opening?', 'reason'],
  ['What is holding up the barges?', 'reason'],
  ['What is slowing the barges down?', 'reason'],
  ['What has been stopping the trams?', 'reason'],
  ['What put them off?', 'reason'],
  ['What brought about the change?', 'reason'],
  ['What made the crew leave?', 'reason'],
  ['What was behind the delay?', 'reason'],
  ['What is the new level called?', 'other'],
  ['What was the name of the first settlement?', 'other'],
  ['What was the first settlement?', 'money'],
  ['What level of support do they give?', 'other'],
  ['What level of debt does it have?', 'amount'],
  ['What is the second level of the scheme?', 'other'],
  ['What is a quarter of the town covered with?', 'other'],
  ['In what quarter of 2025 did it open?', 'date'],
  ['What happens when someone is late?', 'other'],
  ['What does Orme Pay use for its cards?', 'other'],
  ['What does the visitor pay?', 'money'],
  ['How far along is the tunnel?', 'other'],
  ['How far is the tunnel?', 'amount'],
  ['What are the staff taught?', 'other'],
  ['Which date codes are on the tins?', 'list'],
  ['Which date is it on?', 'date'],
])('%s asks for: %s', (question, type) => {
  expect(analyse(question)[0]?.type).toBe(type)
})

test.each([
  'What has been delayed?',
  'What was stopped by the frost?',
  'What was put off?',
  'What was put off until May?',
  'What was brought down by the storm?',
  'What is slowing down?',
  'What stopped?',
  'What makes the dough rise?',
])('what something is done to is no reason: %s', (question) => {
  expect(analyse(question)[0]?.type).not.toBe('reason')
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
