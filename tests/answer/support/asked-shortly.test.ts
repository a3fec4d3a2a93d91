import { expect, test } from 'vitest'
import { isShortOfWord } from '../../../src/answer/support/asked-shortly.ts'
import { libraryOf, supportFor } from '../make.ts'

// Each question with a sentence of a loosely related word, and with one that tells.
test.each([
  ['Is it free?', 'The release of the film follows the shoot.', true],
  ['Is it free?', 'Guests pay nothing at the door.', false],
  ['Is the tour free?', 'The tour was released in May.', true],
  ['Is it open to the public?', 'It was launched for the whole community.', true],
  ['Is it open to the public?', 'Visitors are asked to bring boots.', false],
  ['How much are tickets?', 'Coins were bought at an average cost of $9.', true],
  ['What does admission cost?', 'The roof cost 90,000 euros.', true],
  ['Ticket prices?', 'The price of gold is $9 an ounce.', true],
  ['How much are tickets for the fair?', 'Entry is 4 euros, or 2 for pupils.', false],
  ['How much is a ticket?', 'The concert costs 9 euros.', false],
  ['How much is a ticket?', 'A skating night is 9 euros.', false],
  ['How much is a ticket?', 'It costs 9 euros in the hall.', false],
  ['How much is a ticket?', 'It cost 900,000 euros.', true],
  ['How much is admission?', 'Price: 9 euros.', false],
  ['How much is admission?', 'Hall: Orme Mill. Fee: 9 euros, with lunch.', false],
  ['How much is admission?', 'You pay 9 euros, skates included.', false],
  ['How much is admission?', 'They paid 900,000 euros for the roof.', true],
  ['Is it the first?', 'The original source is a diary.', true],
  ['Is it the first?', 'It is the only mill of its kind in Holm.', false],
  ['Was anyone hurt?', 'Whether a ring is lost or damaged, Orme mends it.', true],
  ['Was anyone hurt?', 'Two bakers were taken to hospital.', false],
  ['Will anyone be laid off?', 'Opening hours at eight mills will be cut.', true],
  ['Will anyone be laid off?', 'No baker would lose their job.', false],
  ['Will staff lose their jobs?', 'Opening hours at eight mills will be cut.', true],
  ['Was it delayed?', 'Orme stays ahead of its rivals.', true],
  ['Was it delayed?', 'The fair had to be rescheduled.', false],
  ['Who won?', 'Ada Berg has claims to forty fields.', true],
  ['Who won?', 'Ada Berg took the cup as champion.', false],
  ['When does it open?', 'Ada Berg unveiled a plaque on 3 April.', true],
  ['When does it open?', 'The doors are unlocked on 3 April.', false],
  ['Where can I buy it?', 'The museum adds a fun place to Holm.', true],
  ['Where can I buy it?', 'Bakeries in Holm have it in stock.', false],
  ['How fast is it?', 'Boys spend six hours on their phones.', true],
  ['How fast is it?', 'It is ready in six hours.', false],
  ['What is it called?', 'The bakers meet in the old mill.', true],
  ['What is it called?', 'The bakers of Holm run “Oven Song” each May.', false],
  ['Where is it made?', 'Ada Berg reached a deal in Holm.', true],
  ['Where is it made?', 'A plant in Holm turns it out.', false],
  ['How was it stolen?', 'They took the bus to Holm.', true],
  ['How was it stolen?', 'Thieves came over the roof.', false],
  ['Who lost?', 'Ada Berg cut the ribbon in Holm.', true],
  ['Who lost?', 'Ada Berg was beaten in the final.', false],
  ['Have they been sued?', 'Ada Berg pressed for an answer.', true],
  ['Have they been sued?', 'A court is to hear the complaint.', false],
  ['Do I need to book?', 'Readers need a lamp in the mill.', true],
  ['Do I need to book?', 'Walk-ins are welcome.', false],
  ['Who pays?', 'Ada Berg spoke.', false],
  ['What is the drink called?', 'They drink Tarn Brew.', false],
  ['Where can I get the token?', 'It is traded in Holm.', false],
  // What is refunded or paid makes nobody rich or poor.
  ['Does it lose money?', 'Bring it back for a full refund of 3 euros.', true],
  ['Is Orme Mills making money?', 'A ticket costs 3 euros.', true],
  ['Does it lose money?', 'The mill is in the red.', false],
  ['Is Orme Mills making money?', 'Its profit came to 3 euros.', false],
  ['Do bakers get their money back?', 'Bring it back for a full refund of 3 euros.', false],
  // A question that goes on is narrowed by its other words.
  ['Who won the bread cup of Holm?', 'Ada Berg claims the bread cup of Holm.', false],
])('%s: "%s" is short of a word: %s', (question, sentence, expected) => {
  expect(isShortOfWord(question, sentence)).toBe(expected)
})

const SENTENCES = 'The release of the Orme film follows in May. It stands in Holm.'

test.each([
  ['Orme opens a museum', 1],
  // The headline may have the word.
  ['Orme opens a free museum', 0],
])('"Is the Orme film free?" under “%s”', async (title, away) => {
  const one = await libraryOf({ 'a.md': `# ${title}\n\nHOLM, 4 May 2026 -- ${SENTENCES}\n` })
  expect((await supportFor(one, 'Is the Orme film free?', 'release of the Orme film')).withheld).toBe(away)
})

test.each([
  ['Who pays for it?', 'Guests spend $100 on tattoos at Orme.', 1],
  ['Who pays for it?', 'The town of Orme has paid for the mill.', 0],
  ['Who sings on the Orme tracks?', 'Ada Berg presents the tracks of Orme.', 1],
])('%s "%s"', async (question, sentence, away) => {
  const one = await libraryOf({ 'a.md': `# News of Orme\n\nHOLM, 4 May 2026 -- ${sentence} It was dry.\n` })
  expect((await supportFor(one, question, sentence.slice(4, 20))).withheld).toBe(away)
})
