import { beforeAll, describe, expect, test } from 'vitest'
import { lacksWord } from '../../../src/answer/support/needs-word.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, reasonOf, supportFor, wordsOf } from '../make.ts'

test.each([
  ['What advice do they have for hikers?', 'The path is 9 km long.', true],
  // How many there are is not how many are left.
  ['How many seats are left?', 'The hall has 90 seats.', true],
  ['How many seats are left in the hall?', 'It drew more than 90 guests last year.', true],
  ['How many seats remain?', 'The hall has 90 seats.', true],
  ['How many remaining seats are there?', 'The hall has 90 seats.', true],
  ['How many seats are still available?', 'The hall has 90 seats.', true],
  ['How many boats does it have left?', 'It runs 90 boats.', true],
  ['How many seats are left?', 'Only 9 seats can be had.', false],
  ['How many seats are left?', 'Another 9 seats can be had.', false],
  ['How many seats remain?', 'There were 9 seats available on Monday.', false],
  ['How many workers remain?', 'It will have 9 workers after the cuts.', false],
  ['How many workers will be left?', 'It is down to 9 workers.', false],
  ['How many flats are still available?', 'There are 9 flats to let.', false],
  ['How many seats are still available?', 'Some 9 seats can be booked.', false],
  ['How many mills are still available?', 'There are 9 mills for sale.', false],
  ['How many shops remain?', 'The other 9 shops go on as before.', false],
  ['How many looms remain?', 'Of the 90 looms, nine run today.', false],
  ['How many looms remain?', 'Of 90 looms that were built here, nine exist.', false],
  ['How many looms remain?', 'Two of the nine looms stand in the hall.', false],
  ['How many boats are left?', 'It still has 9 boats.', false],
  ['How many boats are left?', 'The sale leaves the yard with 9 boats.', false],
  // Who remains in a state is no remainder.
  ['How many divers remain missing?', 'Nine divers are missing.', false],
  ['How many divers remain in hospital?', 'Nine divers are in hospital.', false],
  ['How many homes remain without power?', 'In all 90 homes are without power.', false],
  ['How many shops remain open?', 'The 90 shops sell as usual.', false],
  // A small word elsewhere says nothing of the number.
  ['How many boats are left?', 'It now builds 90 boats.', true],
  ['How many boats are left?', 'It is open all week and has 90 boats.', true],
  ['How many boats are left?', 'The storm made guests leave. It has 90 boats.', true],
  // Time goes, what lives in the wild is left of its kind, and who leaves is another matter.
  ['How many days are left until the fair?', 'The fair is in 9 days.', false],
  ['How many otters are left in the wild?', 'There are 90 otters.', false],
  ['How many people left the mill?', 'In all 9 workers quit.', false],
  ['How many were left homeless?', 'In all 9 families lost their homes.', false],
  ['How many seats are there?', 'The hall has 90 seats.', false],
  ['What advice is there for hikers?', 'They had left early to avoid the heat.', true],
  ['What advice do they have for hikers?', 'The club asks hikers to carry water.', false],
  ['What tips do they give?', 'Bring a lamp.', false],
  ['When was the mill built?', 'Ada Berg came to Holm in 1957.', true],
  [
    'In what year was the mill constructed?',
    'The mill will reckon in public for the first time since 1957.',
    false,
  ],
  ['When was the mill built?', 'The mill dates from 1802.', false],
  ['When was the mill built?', 'The mill was put up in 1802 and cost 90 crowns.', false],
  ['When was the mill built?', 'The mill was raised in 1802.', false],
  ['When was the mill built?', 'Ada Berg raised 90 crowns in 1802.', true],
  ['When was the mill built?', 'The mill went up in 1802.', false],
  ['When was the mill built?', 'The mill, of 1802, is shut.', false],
  ['When was the mill built?', 'The mill is a 1920 structure.', false],
  ['When was the mill built?', 'A Tarn yard turned out the mill in 1802.', false],
  ['When was the mill built?', 'The mill, dug into the hill in 1802, is damp.', false],
  ['When was the mill built?', 'The wheel first turned in 1802.', false],
  ['When was the mill opened?', 'Ada Berg came to Holm in 1957.', false],
  ['Are the savings insured?', 'Locks ensure that the savings are safe.', true],
  ['Are the savings insured?', 'The savings are covered up to 900 crowns.', false],
  ['Is there an app?', 'Orme is a platform for bakers.', true],
  ['Is there an app?', 'It runs on any smartphone.', false],
  ['Has the permit been granted?', 'The delay leaves time for digging.', true],
  ['Has the permit been granted?', 'The permit is pending.', false],
  ['Can I return it?', 'It is backed by a ten-year warranty.', true],
  ['Can I return it?', 'Buyers get a refund within 30 days.', false],
  ['Is there prize money?', 'Ada Berg thanked for the award.', true],
  ['Is there prize money?', 'The winner takes €500.', false],
  ['Did it win any awards?', 'They were granted land at Holm.', true],
  ['Did it win any awards?', 'It was a finalist for the Lind Cup.', false],
  ['Is it on the market yet?', 'It stands out in a crowded trade.', true],
  ['Is it on the market yet?', 'The lamp ships in May.', false],
  ['Is there a dress code?', 'Scan the code to register.', true],
  ['Is there a dress code?', 'Guests wear black.', false],
  ['How many lamps were sold?', 'Orme is one of 70 brands of the house.', true],
  ['How many lamps were sold?', 'Buyers took 800 units home.', false],
  ['How many were in the trial?', 'There is one case for every 1,000 men.', true],
  ['How many were in the trial?', 'Forty patients were treated.', false],
  ['Where did Ada Berg say that?', '“It is dry,” said Ada Berg, the miller.', true],
  ['Where did Ada Berg say that?', '“It is dry,” Ada Berg told guests at the Lind Fair.', false],
  ['Who wrote the guide?', 'The guide of Orme Mill shows nine walks.', true],
  ['Who wrote the guide?', 'The guide by Ada Berg shows nine walks.', false],
  ['Who is the author of the guide?', 'Orme Mill is a leading maker of flour.', true],
  ['Who is the author of the guide?', 'Its author, Ada Berg, walks a lot.', false],
  [
    'Who carried out the independent survey of the mill?',
    'Orme completed an independent survey of the Lind Mill.',
    true,
  ],
  ['Who carried out the independent survey of the mill?', 'Lund Surveyors carried out the survey.', false],
  ['Who carried out the independent survey?', 'It was done by Lund Surveyors.', false],
  ['Who carried out the survey of the mill?', 'Orme completed a survey of the Lind Mill.', false],
  ['Who won the Lind Cup?', 'With 9 boats the Lind Cup draws sailors to Holm.', true],
  ['Who won the Lind Cup?', 'Ada Berg of Holm took the Lind Cup.', false],
  ['Who won the Lind Cup?', 'First place went to Ada Berg.', false],
  ['Who wins when flour is cheap?', 'Cheap flour is good for bakers, says Ada Berg.', true],
  ['Who won the contract for the pier?', 'The Lund Fund awarded a grant to the Holm Trust.', true],
  ['Who won the contract for the pier?', 'The pier will be built by Orme, which was given the order.', false],
  ['Who bought the jade bell?', 'Ada Berg shows a jade bell at Holm.', true],
  ['Who bought the jade bell?', 'The jade bell went to a collector, Ida Roos.', false],
  ['Who sold the bell to Ada Berg?', 'Ada Berg found the bell on Holm.', true],
  ['Who sold the bell to Ada Berg?', 'Ada Berg got the bell from Ida Roos.', false],
  ['Who won the Lind Cup?', 'Ada Berg crossed the line first in the Lind Cup.', false],
  ['Who won the Lind Cup?', 'Ada Berg lifted the Lind Cup.', false],
  ['Who got the contract for the pier?', 'The city has picked Orme for the pier.', false],
  ['Who bought the mill?', 'Orme has closed its deal for the mill.', false],
  ['Who sold the mill?', 'Lund has divested its mill in Holm.', false],
  ['Who developed the app?', 'The app comes from Lund Labs.', false],
  ['Who owns the inn?', 'The inn is in the hands of Ida Roos.', false],
  ['Who did the independent study?', 'Brack Geo, an outside consultancy, put it at 9 tonnes.', false],
  ['What is Ida Roos known for?', 'Roos made her name with river fish.', false],
  ['Who signed the pact?', 'The pact of 3 May stands, said Ada Berg.', true],
  ['Who signed the pact?', 'A pact between Orme and Lind stands.', false],
  ['Who signed up for the walk?', 'Ada Berg walks on Holm.', false],
  ['Who hosts the talks?', 'In the Orme Talks Ida Roos spoke of flour.', true],
  ['Who hosts the talks?', 'Ida Roos spoke in the talks with Ada Berg.', false],
  ['Who set up Orme?', 'Orme is all set to bake bread, says Ada Berg.', true],
  ['Who set up Orme?', 'Ada Berg began Orme in 1910.', false],
  ['Who set up for the fair?', 'Ada Berg sells bread at the fair.', false],
  ['Who founded Orme?', 'Orme has a well-established yard in Holm.', true],
  ['Who pays for the newly written opera?', 'Orme Mill pays for it.', false],
  ['What do lenders get in return?', 'Orme reported a profit of 3 million.', true],
  ['What do lenders receive in exchange?', 'Lenders will receive two shares for each note.', false],
  ['What guidance is there for hikers?', 'The path is 9 km long.', true],
  ['What is the guidance for 2026?', 'Orme expects sales of 40 million euros.', false],
  ['What guidance did Orme give for the second half?', 'Orme expects sales of 40 million euros.', false],
  ['What is its guidance for sales?', 'Orme expects 40 million euros.', false],
  ['What advice do they have for the year 2026?', 'Orme expects sales of 40 million euros.', true],
  ['How much does Orme charge?', 'Orme raised 30 million euros by a bond.', true],
  ['How much does Orme charge?', 'The bakery weighs 150 pounds of flour.', true],
  ['What does Orme charge?', 'It reported a profit of 4 euros per share after the cost of sales.', true],
  ['What does the court charge Orme with?', 'Orme sold stale bread.', false],
  ['How much does Orme charge?', 'A loaf costs 4 euros.', false],
  ['How much does Orme charge?', 'Lessons are 20 euros an hour.', false],
  ['How much does Orme charge for a tour?', 'Tours are free.', false],
  ['Who founded Orme?', 'Ada Berg found 30 coins in the oven.', true],
  ['Who founded Orme?', 'Ada Berg, its founder, has left.', false],
  ['What will bread cost once the offer is over?', 'The offer includes bread for 2 euros.', true],
  ['What will bread cost after the discount ends?', 'Bread costs 2 euros, with 10% off for members.', true],
  ['What will bread cost once the offer is over?', 'Bread is 2 euros in May and 4 euros thereafter.', false],
  ['What will bread cost once the offer is over?', 'The regular price is 4 euros.', false],
  ['What will bread cost once the mill is open?', 'Bread will cost 2 euros.', false],
  ['Who developed the loaf?', 'The house is proud of its development.', true],
  ['Who developed the loaf?', 'Lund Foods is the developer of the loaf.', false],
  ['Who created the loaf?', 'The loaf is a work of Ada Berg.', false],
  ['Which company is behind the loaf?', 'The loaf is a tool designed to please.', true],
  ['Which company is behind the loaf?', 'The loaf is designed by Lund Foods.', false],
  ['Which company is behind it?', 'loaf.exampleCompany Name: Lund Foods Ltd.', false],
  ['Who makes the loaf?', 'What makes the loaf so good is the oven.', true],
  ['Who makes the loaf?', 'The loaf is made in Tarn.', true],
  ['Who makes the loaf?', 'It gives bakers time for decision making.', true],
  ['Who made the loaf?', 'More flour came, making it the ultimate loaf.', true],
  ['Who made the loaf?', 'The pre-launch of the loaf was in Tarn.', true],
  ['Who makes the loaf?', 'It helps bakers to make money.', true],
  ['Who makes the rules?', 'The guild lets bakers decide.', false],
  ['Who owns the mill?', 'A meeting was held for local stakeholders.', true],
  ['Who owns the mill?', 'Its shareholders are Orme and Lind.', false],
  ['Who runs Orme Mills?', 'It has operating companies in Tarn and Holm.', true],
  ['Who runs Orme Mills?', 'Operating the mill is Ada Berg.', false],
  ['Who runs it?', 'The show opens on 3 May with Ada Berg; it runs until 10 June.', true],
  ['Who runs it?', 'Ada Berg runs it.', false],
  ['Who runs it?', 'The mill is run by Ada Berg.', false],
  ['Who leads Orme Mills?', 'Orme Mills, a global leader in flour, baked for Ada Berg.', true],
  ['Who leads Orme Mills?', 'It works with leading bakers and healthcare leaders from Tarn.', true],
  ['Who leads Orme Mills?', 'Ada Berg, its leader, baked.', false],
  ['Who runs Orme Mills?', 'The fair was held by Ada Berg, who organized it.', true],
  ['Who runs Orme Mills?', 'The mill is organised by Ada Berg.', false],
  ['Who makes the loaf?', 'Lund Foods makes the loaf.', false],
  ['Who made the loaf?', 'Made in Tarn by Ada Berg, it weighs 2 kilos.', false],
  ['Who owns the mill?', 'Guests of the mill hold cards.', true],
  ['Who owns the mill?', 'Ada Berg holds a 40% stake in the mill.', false],
  ['Who owns the mill?', 'The mill is a division of Lund Foods.', false],
  ['Who owns the mill?', 'The mill has been family-run since 1902.', false],
  ['Who owns the mill?', 'The mill was founded in 1898 and has 40 looms.', true],
  ['Who owns the mill?', 'The mill was founded in 1898 by the Berg family.', false],
  ['Has the baker been convicted?', 'The indictment alleges that he sold stale bread.', true],
  ['Was Ada Berg found guilty?', 'Ada Berg was charged with theft in May.', true],
  ['Has the baker been convicted?', 'The baker is presumed innocent.', false],
  ['Has the baker been convicted?', 'He pleaded guilty in May.', false],
  ['Has the baker been charged?', 'The indictment alleges that he sold stale bread.', false],
  ['What was he convicted of?', 'The baker sold stale bread.', false],
  ['What interest does the bond carry?', 'Orme raised 30 million euros by a bond.', true],
  ['What is the interest rate on the loan?', 'The loan of 4 million euros comes from Lund Bank.', true],
  ['What interest does the bond carry?', 'The bond pays 4.2 percent a year.', false],
  ['How high is the coupon of the bond?', 'Noteholders get a coupon of 5 euros.', false],
  ['What interest is there in the tour?', 'Some 300 people have asked for tickets.', false],
  ['What do lenders get?', 'Orme reported a profit of 3 million.', false],
  ['What will they spend the grant on?', 'Orme pays for the kiln from its reserves.', true],
  ['What will they spend the grant on?', 'Most of it will go into a new kiln.', false],
  ['What are they going to spend the cash on?', 'The kiln costs 4 million.', false],
  ['What will they spend the money on?', 'Three kilns have revenues of over £100 million.', true],
  ['What will they spend the money on?', 'Orme is committed to its town as a place for talent.', true],
  ['What will they spend the money on?', 'The first lot, £40,000, is for a kiln.', false],
  ['Where is the money coming from?', 'The kiln has two doors.', true],
  ['Where is the money for the kiln coming from?', 'A trust has given 4 million.', false],
  ['Where is the money for the kiln coming from?', 'The county bears half of the cost.', false],
  ['Where will the money come from?', 'Orme Lottery covers the bill.', false],
  ['Where will the money come from to mend the kiln?', 'The kiln has two doors.', true],
  ['Where will the money from the fair go?', 'It is kept for a kiln.', false],
  ['Where did Ada Berg go to college?', 'The Orme Institute in Holm teaches bakers.', true],
  ['Where did Ada Berg study?', 'Ada Berg bakes in Holm to educate others.', true],
  ['Where did Ada Berg go to college?', 'Ada Berg graduated in Holm.', false],
  ['Where did Ada Berg study?', 'Ada Berg holds a degree from Orme Institute.', false],
  ['Which university did Ada Berg go to school in?', 'She learnt it in Holm.', false],
  ['Where did Orme study kelp?', 'Orme dived off Holm.', false],
  ['Where did the team study?', 'It dived off Holm.', false],
  ['Where does the clay come from?', 'The kiln has two doors.', false],
])('%s %s', (question, stated, expected) => {
  expect(lacksWord(question, stated)).toBe(expected)
})

describe('who founded or runs something is told by few words', () => {
  let library: Library

  beforeAll(async () => {
    library = await libraryOf({
      'press.md': `# Orme Press shows new type at Lund fair

LUND, May 4, 2025 -- Orme Press designer Ada Berg came to the Lund fair on Friday to show a new type. “Orme Press is a leading printer and our lead product is a type for children,” said Ida Roos of Orme Press.

Behind Brack Ink is Samuel Lind, who mixed its first colours at home.

Managing director Ole Frome thanked the guests of Orme Press. It has nine shops.

Orme Press is known for:

- maps of the coast
- hymn books
`,
      'paper.md': `# Holm Paper turns ninety

HOLM, May 6, 2025 -- Holm Paper was set up in Corran. Its first mill was bought by Clara Voss.
`,
    })
  })

  test.each([
    ['Who founded Orme Press?', 'Ada Berg', 1],
    ['Who founded Brack Ink?', 'Samuel Lind', 0],
    // What it goes on from tells it.
    ['Who founded Holm Paper?', 'Clara Voss', 0],
    ['Who runs Orme Press?', 'leading printer', 1],
    ['Who runs Orme Press?', 'Ole Frome', 0],
    // A reputation is told by an item under its words, too.
    ['What is Orme Press known for?', 'nine shops', 1],
    ['What is Orme Press known for?', 'maps of the coast', 0],
    // Other deeds are told by any words.
    ['Who designed the type of Orme Press?', 'Managing director', 0],
    ['Who showed a new type?', 'Ada Berg', 0],
  ])('%s: %s', async (question, words, expected) => {
    expect((await supportFor(library, question, words)).withheld).toBe(expected)
  })

  test('whoever is named for something else is no answer', async () => {
    expect(reasonOf(await askExactly(library, 'Who founded Orme Press?'))).toBe('no_support')
    expect(wordsOf(await askExactly(library, 'Who runs Orme Press?'))).toContain('Ole Frome')
  })
})
