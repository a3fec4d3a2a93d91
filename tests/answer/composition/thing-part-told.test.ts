import { describe, expect, test } from 'vitest'
import { thingPartAsked } from '../../../src/answer/asked/thing-part.ts'
import { askExactly, libraryOf, reasonOf, wordsOf } from '../make.ts'

const LEAD = 'The county of Orme told on Monday what it has done in the spring.'

async function told(question: string, paragraph: string): Promise<string | undefined> {
  const text = `News from Orme\n\nHOLM, 3 June 2026 – ${LEAD}\n\n${paragraph}\n`
  const answer = await askExactly(await libraryOf({ 'a.txt': text }), question)
  return answer.status === 'answered' ? wordsOf(answer) : reasonOf(answer)
}

describe('what is asked of a named thing is told by the sentence that says so, and not by one beside it', () => {
  test.each([
    [
      'Who can sign up for the Quay register?',
      'Customers on the Quay register get a call before the water is cut off. Anyone over 75 may join free of charge.',
      'Anyone over 75 may join free of charge.',
    ],
    [
      'Who is eligible for the Linden grant?',
      'The Linden grant pays 900 euros a year. Some 40 choirs got the Linden grant last year. Applications are open to choirs with at least ten singers.',
      'Applications are open to choirs with at least ten singers.',
    ],
    [
      'What happens if I use my barbecue anyway?',
      'Under the ban nobody may use a barbecue in the park. Gas stoves may still be used. Anyone who breaks the ban could be fined up to 400 euros.',
      'Anyone who breaks the ban could be fined up to 400 euros.',
    ],
    [
      'What does Velurin do in the body?',
      'Velurin was first made in Lund. Two people left the study of Velurin. It blocks a protein that makes the skin itch.',
      'It blocks a protein that makes the skin itch.',
    ],
    [
      'How does the Tarn pump work?',
      'The Tarn pump weighs 30 kilograms. 90 farms have ordered the Tarn pump. It uses the current of the river to lift water.',
      'It uses the current of the river to lift water.',
    ],
    [
      'What is Ivo Lang accused of?',
      'Prosecutors accuse Ivo Lang of selling forged stamps. Ivo Lang will appear before a court on Friday.',
      'Prosecutors accuse Ivo Lang of selling forged stamps.',
    ],
    [
      'What is Ivo Lang charged with?',
      'A man of 44 has been charged with arson. Ivo Lang, of Mill Row, will appear before a court on Friday.',
      'A man of 44 has been charged with arson. Ivo Lang, of Mill Row, will appear before a court on Friday.',
    ],
    [
      'Has the Lund agency approved Velurin?',
      'Velurin is a cream against itching. It is also in a study for eczema. It has not been approved by any authority. The firm will meet the Lund agency in May to talk about Velurin.',
      'It has not been approved by any authority.',
    ],
    [
      'Was the study of Velurin a success?',
      'The study of Velurin met its main goal with the higher dose. The lower dose will not be pursued. Nausea was seen in the study of Velurin.',
      'The study of Velurin met its main goal with the higher dose.',
    ],
    [
      'Did the rescue succeed?',
      'The rescue of the cutter Tove began at dawn. Its crew of five were brought ashore. Two boats took part in the rescue.',
      'Its crew of five were brought ashore.',
    ],
    [
      'Has the Corle canal been delayed?',
      'The Corle canal will be 4 kilometres long. The Corle canal, which was to be finished by May, will now open in August.',
      'The Corle canal, which was to be finished by May, will now open in August.',
    ],
    [
      'Until when has the Corle canal been delayed?',
      'The Corle canal is running eight weeks late. It is now expected to open on 4 August.',
      'The Corle canal is running eight weeks late. It is now expected to open on 4 August.',
    ],
  ])('%s', async (question, paragraph, expected) => {
    expect(await told(question, paragraph)).toBe(expected)
  })
})

describe('and where none says so, it is not told', () => {
  test.each([
    [
      'What is Ivo Lang accused of?',
      'Ivo Lang, of Mill Row, was in court on Tuesday. The case of Ivo Lang goes on in May.',
    ],
    [
      'Has the agency approved the Holm mill?',
      'The agency visited the Holm mill in May. The Holm mill has 90 workers.',
    ],
    [
      'What has Ivo Lang been charged with?',
      'Ivo Lang, arrested on suspicion of arson, has been released on bail until 4 June.',
    ],
    [
      'What is the Holm bank accused of?',
      'The Holm bank overbilled 90 clients. The Holm bank is free of debt. Two clerks were charged with theft. Ada Berg will appear in court.',
    ],
    [
      'What happens if I sleep on the quay?',
      'Anyone who lights a fire on the quay will be fined 50 euros. Rubbish on the quay is taken away.',
    ],
    [
      'What happens if I bring a pet?',
      'Pets are not let in. The car park closes at ten. Cars left behind are towed.',
    ],
    [
      'Who is eligible for the Tern vaccine?',
      'The Tern vaccine was made in Lund. Rooms are available to members from noon.',
    ],
    [
      'What happens if I fish on the quay?',
      'The quay is 90 metres long. What happens to those who are fined on the quay?',
    ],
    [
      'What is Ivo Lang accused of?',
      'Ivo Lang sings in a choir. A man of 44 has been charged with arson. Ivo Lang will appear in court on Friday.',
    ],
    [
      'What is Ivo Lang charged with?',
      'A man of 44 has been charged with arson. Ivo Lang, of Mill Row, leads the choir.',
    ],
    ['How does the Ostler test work?', 'The Ostler test was made in Lund. The laboratory uses 90 rooms.'],
    [
      'How does the Kestrel drone work?',
      'The Kestrel drone is 2 metres wide. The army uses it to measure ice.',
    ],
    [
      'Was the trial of Velurin a success?',
      'The trial of Velurin began in May. It missed its first target of 100 patients.',
    ],
    [
      'Is the Skye bridge late?',
      'The Skye bridge opens in August. The Skye bridge crew finished the north pier ahead of schedule.',
    ],
  ])('%s', async (question, paragraph) => {
    expect(['no_support', 'no_subject']).toContain(await told(question, paragraph))
  })
})

describe('no neighbour takes the place of a sentence that tells it in words of its own', () => {
  test.each([
    [
      'Who can use the Quay car park?',
      'The Quay car park can be used by staff and visitors.',
      'Parking is limited to two hours.',
    ],
    [
      'Who can get the Tern vaccine?',
      'The Tern vaccine is offered to pregnant women and everyone over 75.',
      'Stock is limited to one dose each.',
    ],
    [
      'How does the Tarn pump work?',
      'The Tarn pump works with the current of the river alone.',
      'The company uses recycled steel.',
    ],
    [
      'How does the new treatment work?',
      'The new treatment helps children to sleep.',
      'It targets older children first.',
    ],
    [
      'What happens if a guest cancels?',
      'If a guest cancels, half the price is paid back.',
      'Any guest who smokes will be fined.',
    ],
    [
      'What if it rains?',
      'If it rains the concert moves to the barn.',
      'Tickets for the concert will not be refunded.',
    ],
  ])('%s', async (question, sentence, neighbour) => {
    const answer = await told(question, `${sentence} ${neighbour} The barn is grey.`)
    expect(answer).toContain(sentence)
    expect(answer).not.toContain(neighbour)
  })
})

describe('what another word tells stays told', () => {
  test.each([
    [
      'Has the council approved the Holm mill?',
      'The council backed the Holm mill on Monday by 11 votes to 4.',
    ],
    ['Has the mayor approved the Holm mill?', 'The mayor signed the papers of the Holm mill on Monday.'],
    ['What is Ivo Lang accused of?', 'The county blames Ivo Lang for the loss of 40 trees.'],
    ['Who can apply for the Linden grant?', 'Only choirs from the county can apply for the Linden grant.'],
    ['Did the harbour bill pass?', 'Parliament approved the harbour bill by 60 votes to 40.'],
    ['Was the appeal of the fishermen a success?', 'The court upheld the appeal of the fishermen.'],
    ['What is Ivo Lang charged with?', 'Ivo Lang faces two counts of fraud.'],
    ['Did the rescue of the cutter succeed?', 'The rescue of the cutter succeeded despite the storm.'],
    ['What is the task force charged with?', 'The task force was set up to review the fares of ferries.'],
    [
      'Has the health office approved the Holm device?',
      'The Holm device has won the backing of the health office.',
    ],
    ['What happens if a guest cancels?', 'If a guest cancels, half the price is paid back.'],
    ['What if it rains?', 'If it rains the concert moves to the barn.'],
    ['What happens if I lose my card?', 'If you lose your card, the county sends you a new one.'],
  ])('%s', async (question, sentence) => {
    expect(await told(question, `The hall is grey. ${sentence}`)).toContain(sentence)
  })
})

test.each([
  ['Who can join the Quay club?', 'eligible', 'the Quay club'],
  ['What happens to drivers who ignore the signs?', 'consequence', 'ignore the signs'],
  ['How does the Tarn pump work?', 'working', 'the Tarn pump'],
  ['What has Ivo Lang been charged with?', 'charge', 'Ivo Lang'],
  ['What is the Holm committee accused of?', 'charge', 'the Holm committee'],
  ['Has the Lund agency cleared Velurin?', 'approval', 'Velurin'],
  ['Has Velurin been approved yet?', 'approval', 'Velurin'],
  ['Did the trial succeed?', 'success', 'the trial'],
  ['Is the Corle canal late?', 'delay', 'the Corle canal'],
])('%s asks for one thing of one thing', (question, part, thing) => {
  expect(thingPartAsked(question)).toMatchObject({ part, thing })
})

test.each([
  'Was it a success?',
  'Who can help?',
  'How many people work there?',
  'What happens if Orme fails?',
  'Who won the race?',
  'What does Orme do?',
  'Did the harbour bill pass?',
  'Has the Lindal road been cleared?',
  'Is the museum open late?',
  'What is the parks task force charged with?',
])('%s asks for no such thing', (question) => {
  expect(thingPartAsked(question)).toBeNull()
})
