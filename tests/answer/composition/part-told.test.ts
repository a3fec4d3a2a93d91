import { describe, expect, test } from 'vitest'
import { type Part, partAsked, partAskedOf } from '../../../src/answer/asked/part-asked.ts'
import { partTold } from '../../../src/answer/composition/part-told.ts'
import type { Document } from '../../../src/model.ts'
import { askExactly, libraryOf, reasonOf, wordsOf } from '../make.ts'

const HEADLINE = 'Orme Buses replaces paper tickets with a card'
const LEAD = 'Orme Buses will replace its paper tickets with a card on 1 March.'

async function released(...sentences: readonly string[]): Promise<Document> {
  const text = `${HEADLINE}\n\nHOLM, 3 January 2026 – ${LEAD}\n\n${sentences.join(' ')}\n`
  const [document] = (await libraryOf({ 'a.txt': text })).documents.values()
  if (document === undefined) throw new Error('no release')
  return document
}

async function told(question: string, ...sentences: readonly string[]): Promise<string | undefined> {
  const text = `${HEADLINE}\n\nHOLM, 3 January 2026 – ${LEAD}\n\n${sentences.join(' ')}\n`
  const answer = await askExactly(await libraryOf({ 'a.txt': text }), question)
  return answer.status === 'answered' ? wordsOf(answer) : reasonOf(answer)
}

/** None of these tells any part in the words of another. */
const OTHERS = ['The card is grey.', 'The first bus ran in Holm.']

describe('what any reader may ask is told by the words that any release has for it', () => {
  test.each([
    ['Who is affected?', 'About 46,000 passengers in Holm and Orrin are affected.'],
    ['Whom does this affect?', 'The change affects all 46,000 regular passengers.'],
    ['Who is it for?', 'The card is meant for everyone who lives in the county.'],
    ['How does it work?', 'The card is placed on a reader at the door, and the fare is taken off.'],
    ['What do I have to do?', 'Passengers should order it by 15 February.'],
    ['What are people asked to do?', 'The county asks all passengers to order it by 15 February.'],
    ['What is the goal?', 'The company wants to shorten stops by a third.'],
    ['What are the benefits?', 'Boarding will be up to six minutes faster.'],
    ['What was the reaction?', 'The passengers’ association welcomed the plan.'],
    ['Any criticism?', 'The union called the move short-sighted.'],
    ['What are the terms?', 'Under the terms of the contract, Volt supplies 900 readers.'],
    ['What does it depend on?', 'The change still needs the approval of the county.'],
    ['Are there exceptions?', 'Children under six are exempt.'],
    ['Will jobs be lost?', 'Nobody will lose their job.'],
    ['What will the money be used for?', 'The money will be spent on readers.'],
    ['How do I get there?', 'A shuttle bus runs from the station.'],
    ['Why?', 'It does so because paper has become dear.'],
    ['Who pays for it?', 'The card is funded by the county.'],
    ['What is the background?', 'The tickets were introduced in 1911.'],
    ['Who are the partners?', 'The card was made in partnership with Volt of Lund.'],
    ['What is the outcome?', 'Eleven councillors voted for it.'],
    ["What's it called?", 'The card is called Ormego.'],
    ["Who's behind it?", 'The card was developed by Volt of Lund.'],
  ])('%s', async (question, sentence) => {
    expect(await told(question, OTHERS[0] ?? '', sentence, OTHERS[1] ?? '')).toBe(sentence)
  })

  test('what is done, where something went wrong', async () => {
    const done = 'Engineers are already repairing the readers.'
    const text = `An outage stops the buses of Holm\n\nHOLM, 3 January 2026 – ${LEAD}\n\nThe card is grey. ${done}\n`
    const answer = await askExactly(await libraryOf({ 'a.txt': text }), 'What is being done about it?')
    expect(wordsOf(answer)).toBe(done)
    expect(partTold('measures', '', await released(done))).toBeNull()
  })

  test('that there are none, too', async () => {
    const none = 'There are no exceptions.'
    expect(await told('Are there exceptions?', OTHERS[0] ?? '', none)).toBe(none)
  })

  test('what a thing is called, by any sentence that tells it', async () => {
    const called = 'The check was made with the police and is called Operation Samovar.'
    expect(await told('What is the operation called?', called)).toBe(called)
  })

  test('and no jobs that are made are lost', async () => {
    expect(await told('Will jobs be lost?', 'The county pays for 60 new jobs.')).toBe('no_support')
  })

  test.each<[Part, string]>([
    ['affected', 'Users of the app are not affected.'],
    ['affected', 'Results can be affected by risks.'],
    ['terms', 'The terms of art are explained on the back.'],
    ['job cuts', 'The county pays for 60 new jobs.'],
    ['reaction', 'Orme Buses has welcomed the new drivers.'],
    ['conditions', 'Results are subject to risks.'],
    ['funding', 'The card is not funded by the county.'],
    ['duty', 'Visitors can enjoy a view of the sea.'],
    ['benefit', 'The company provides employee benefits and a canteen.'],
  ])('and nothing else tells of the %s: %s', async (part, sentence) => {
    expect(partTold(part, '', await released(sentence))).toBeNull()
  })

  test('of what is named, where the release is about it', async () => {
    const sentence = 'About 46,000 passengers are affected.'
    expect(await told('Who is affected by the card?', sentence)).toBe(sentence)
    const release = await released(sentence)
    expect(partTold('affected', 'Who is affected by the strike?', release)).toBeNull()
  })
})

describe('in a conversation', () => {
  const SAID = 'The card is placed on a reader at the door, and the fare is taken off.'

  test('the release that it is about is asked', async () => {
    const text = `${HEADLINE}\n\nHOLM, 3 January 2026 – ${LEAD}\n\nThe card is grey. ${SAID}\n`
    const library = await libraryOf({ 'a.txt': text })
    const history = [
      { role: 'user' as const, content: 'When does Orme Buses replace its paper tickets?' },
      { role: 'assistant' as const, content: `${LEAD} [1]` },
    ]
    const answer = await askExactly(library, 'And how does it work?', { history })
    expect(wordsOf(answer)).toBe(SAID)
  })
})

describe('which part is asked for', () => {
  test.each([
    ['Who will be affected by it?', 'affected', null],
    ['who does the closure affect', 'affected', 'closure'],
    ["Who's it for?", 'audience', null],
    ['And how does it work?', 'workings', null],
    ['What should residents do?', 'duty', null],
    ['What happens to the staff?', null, null],
    ['How does the card work on a Sunday in May?', null, null],
    ['Who is responsible for the reading of the cards?', null, null],
    ['Why is the card grey?', null, null],
    ['What is the purpose of life?', null, null],
  ])('%s', (question, part, thing) => {
    expect(partAsked(question)).toBe(part)
    if (thing !== null) expect(partAskedOf(question)).toBe(thing)
  })
})
