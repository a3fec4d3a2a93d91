import { describe, expect, test } from 'vitest'
import { ATTRIBUTE_ENTRIES } from '../../../src/answer/pieces/attribute-entries.ts'
import { attributesOf } from '../../../src/answer/pieces/attributes.ts'
import { analyse } from '../../../src/answer/question.ts'
import { libraryOf, supportFor } from '../make.ts'

const lines = ATTRIBUTE_ENTRIES.trim().split('\n')

test.each(lines)('%s: an asked and a stated side, and no word twice', (line) => {
  const sides = line.split(' = ')
  expect(sides).toHaveLength(2)
  for (const side of sides) {
    const words = side.split(' ')
    expect(words).not.toContain('')
    expect(new Set(words).size).toBe(words.length)
  }
})

test.each([
  ['how much does a ticket cost?', '$12 each', true],
  // What comes in is not what goes out.
  ['what is the annual budget of the mill?', 'annual sales of over $3 million', false],
  ['what is the annual budget of the mill?', 'spends $3 million a year', true],
  ['how much money is being spent on the hall?', 'the hall brought in $3 million', false],
  ['how much money is being spent on the hall?', 'the $3 million project', true],
  ['how much did visitors donate?', 'the mill sold flour for $9,000', false],
  ['how much did visitors donate?', 'visitors gave $9,000', true],
  ['how far is it from Corran?', 'it opened in 1980', false],
  ['how often does the ferry sail?', 'it has two decks', false],
  ['how often does the ferry sail?', 'twice a day', true],
  ['where did berg study?', 'will report to the board', false],
  ['where did berg study?', 'holds a degree from Lund', true],
  ['how much does a ticket cost?', 'the hall has 12 rows', false],
  ['how much does a ticket cost?', 'the hall offers a $9 ticket', true],
  ['how big is the price cut on wheels?', 'the mill gives 40 percent off', true],
  // Not every sum is a price.
  ['how much does a ticket cost?', 'the winners shared EUR 900 in prizes', false],
  ['how much does a ticket cost?', 'children get in for EUR 9', true],
  ['how much does a ticket cost?', 'Adults: C$9', true],
  ['how much does a ticket cost?', 'the festival raised more than $5 million', false],
  ['how much does a ticket cost?', 'for less than $5', true],
  ['how fast is the ferry?', 'it was built in eleven weeks', false],
  ['how fast will the ferry be there?', 'it comes within two days', true],
  ['what salary does an apprentice get?', 'the firm made $3 million', false],
  ['how many people work there?', 'it employs 40', true],
  ['how many people work there?', '40 trees were planted', false],
  ['how many people work there?', 'the friendliest people you will meet', false],
  ['how much did the brewer pay for the mill?', 'his salary is $1', false],
  ['how much did the brewer pay for the mill?', 'bought the mill at $1 a brick', true],
  ['where is the mill based?', 'with mills in Oslo and Bergen', false],
  ['where is the mill based?', 'headquartered in Oslo', true],
  ['when did the members vote on it?', 'approved at a meeting in May', true],
  ['how many guests came to the crowd record?', 'attracted 400 growers', true],
  ['who owns the mill?', 'the mill has two wheels', false],
  ['who owns the mill?', 'a subsidiary of Orme Foods', true],
  ['what royalty is due for a wheel?', 'pays 40 crowns in all', false],
  ['what was its turnover?', 'revenues of 3 million', true],
  ['what was its turnover?', 'the mill took in 3 million', true],
  ['how many trees were killed by the beetle?', 'the beetle destroyed 300 trees', true],
  ['what interest rate do buyers pay on a loan?', 'the fund gives 80% of the capital', false],
  ['what interest rate do buyers pay on a loan?', 'a coupon of 4%', true],
  ['what are the wheels made of?', 'wheels that millers trust', false],
  ['what are the wheels made of?', 'wheels of oak', true],
  ['which languages is the site in?', 'the site was built with care', false],
  ['which languages is the site in?', 'in Danish and Dutch', true],
  ['who won the cup?', 'the mill hosts the cup in May', false],
  // How soon, or how much a year, is how fast as well; a speed is none of it.
  ['how fast is the oven ready?', 'ready in 15 minutes', true],
  ['how fast is the market expected to grow?', 'at a CAGR of 36%', true],
  ['how fast is the oven ready?', 'the oven has two doors', false],
  ['what is the top speed of the ferry?', 'ready in 15 minutes', false],
  ['what does a course cost?', 'learn it for less than $500', true],
  ['what do i have to pay for the guide?', 'a free download', true],
  ['who is the new ceo of the mill?', 'where new CEO Ada Berg spoke', true],
  ['who is the new ceo of the mill?', 'a new course that Ada Berg praises', false],
  ['who owns the mill?', 'home owners nearby', false],
  ['who owns the mill?', 'the owners, Ada and Ida Berg', true],
  ['where is the mill headquartered?', 'its chief marketing officer in Oslo', false],
  ['where is the mill headquartered?', 'with offices in Oslo', true],
  ['which record label is the singer with?', 'the music of Oslo', false],
  ['which record label is the singer with?', 'the song is out on Lund Records', true],
  ['who signed the treaty?', 'the mill announced the treaty', false],
  ['who signed the treaty?', 'the treaty between Orme and Lund', true],
  ['who plays the miller?', 'written and directed by Ada Berg', false],
  ['who plays the miller?', 'Ada Berg as the lead', true],
  ['who is the editor of the paper?', 'said Ada Berg, chief executive', false],
  ['who built the wheel?', 'the wheel relies on steel', false],
  ['who built the wheel?', 'the wheel is the brainchild of Ada Berg', true],
  ['who sold the mill?', 'the mill is a pleasure to see', false],
  ['who sold the mill?', 'bought the mill from Lund Foods', true],
  ['which award did the bread win?', 'many breads sell for more', false],
  ['which award did the bread win?', 'named Loaf of the Year', true],
  ['what is the total supply of the coin?', 'more than 900 coins were sold', false],
  ['what fee is due at the gate?', 'it looks after $9 million of assets', false],
  ['what commission does the broker take?', 'press the button', false],
  ['who gave the keynote?', 'tickets for the fair are sold at the gate', false],
  ['is the mill hiring?', 'the mill won a contract', false],
  ['is the mill hiring?', 'it has two vacancies', true],
  ['who won the contract?', 'the contract goes to Orme', true],
  ['who won the cup?', 'the cup is held each winter', false],
  ['who won the cup?', 'a window of the cup room', false],
  ['who won the cup?', 'the cup is not at home and the report names no firm', false],
  ['who won the cup?', 'the winning team came from Tarn', true],
  ['who won the cup?', 'she wins the cup again', true],
  ['what are the wheels made of?', 'wheels for the building', false],
  ['what are the wheels made of?', 'wheels built of oak', true],
  ['who founded the church?', 'the mill behind the church', false],
  ['how many milligrams are in a pill?', 'each pill holds 5mg', true],
  ['how many milligrams are in a pill?', 'each pill holds 5 mg', true],
  ['what dose is given?', 'a pill of 5mg', true],
  ['what is the interest rate of the notes?', 'the notes accrue at 5%', true],
  ['who won the cup?', 'Ada Berg beat her rival in the cup', true],
])('%s: “%s” states it: %s', (question, text, states) => {
  const [attribute] = attributesOf(question)
  expect(attribute?.stated.test(text)).toBe(states)
})

test('who founded something is not told by since when it is there', () => {
  const [, who] = attributesOf('who founded the mill?')
  expect(who?.stated.test('a mill since 1900')).toBe(false)
  expect(who?.stated.test('its founder, Ada Berg')).toBe(true)
})

test('what asks for no attribute has none', () => {
  expect(attributesOf('when does the bridge open?')).toEqual([])
})

describe('a sentence has no word for what is asked', () => {
  test.each([
    ['What did the mill cost?', 'worth $3 billion', 0],
    ['What is the salary of the miller?', 'ground 400 tonnes', 1],
    // What is said about the price need not be one.
    ['What did Mara Lind say about the price?', 'not for sale', 0],
    // A yes or no asks for no price.
    ['Was the mill sold at a high price?', 'not for sale', 0],
    // The header of a table says it for its rows.
    ['What is the price of rye?', 'Rye | 4', 0],
  ])('%s', async (question, words, away) => {
    const library = await libraryOf({
      'mill.md':
        '# Mill in Orme is sold\n\nORME, May 4, 2025 -- The mill in Orme ground 400 tonnes of grain.\n\nIt was worth $3 billion crowns in 1920. “It is not for sale,” said Mara Lind.\n\n| Grain | Price |\n| --- | --- |\n| Rye | 4 |\n| Oats | 3 |\n',
    })
    expect((await supportFor(library, question, words)).attributeAway).toBe(away)
  })
})

test('a word of a name asks for no attribute', () => {
  const asked = (question: string) => analyse(question)[0]?.attributes.length
  expect(asked('Which wheels does the Orme Patent Office have?')).toBe(0)
  expect(asked('How many patents does Orme have?')).toBe(1)
  expect(asked('How much was paid for Ai in Tarn?')).toBe(asked('How much was paid for Orme in Tarn?'))
})
