import { describe, expect, test } from 'vitest'
import { askExactly, talk as askInTurn, libraryOf, reasonOf, wordsOf } from '../make.ts'

function release(house: string, headline: string, day: string, story: string): string {
  return `${headline}\n\nTARNBY, ${day} – ${story}\n\nAbout ${house}\n${house} has its seat in Tarnby.\n\nContact: press@${house.split(' ')[0]?.toLowerCase()}.example\n`
}

const DAILY = 'Night train to Vesle runs daily'
const NAMED = 'Orme Rail names Ada Berg as chief executive'
const PLANNED = 'Orme Rail to run a night train to Vesle'
const FERRY = 'Lindal Ferries orders a hybrid ferry'
const FARES = 'Lindal Ferries raises its fares by 4 percent'

const opened = libraryOf({
  'a.txt': release(
    'Orme Rail',
    PLANNED,
    '4 March 2024',
    'Orme Rail will run a night train from Tarnby to Vesle from June. A berth costs 60 euros.',
  ),
  'b.txt': release(
    'Orme Rail',
    NAMED,
    '9 May 2025',
    'Orme Rail has named Ada Berg as chief executive. She was in charge of the night trains before. She earns 200,000 euros a year.',
  ),
  'c.txt': release(
    'Orme Rail',
    DAILY,
    '2 June 2025',
    'The night train to Vesle runs daily from Monday, Orme Rail said. “It is full every weekend,” said Ida Lund, head of traffic. The strike in May cost it 40 departures. A berth costs 75 euros.',
  ),
  'd.txt': release(
    'Lindal Ferries',
    FARES,
    '20 May 2025',
    'Lindal Ferries raises its fares by 4 percent. The strike of harbour pilots goes on.',
  ),
  'e.txt': release(
    'Lindal Ferries',
    FERRY,
    '20 September 2025',
    'Lindal Ferries has ordered a hybrid ferry for 300 passengers. It costs 38 million euros.',
  ),
})

const headlines = async (...turns: readonly [string, ...string[]]) =>
  (await askInTurn(await opened, ...turns)).statements.map(({ text }) => text)

describe('of the releases that were listed is asked', () => {
  test('what one of them is about, by its place in the list', async () => {
    const second = await askInTurn(
      await opened,
      'Which releases mention the strike?',
      'What is the second one about?',
    )
    expect(second.resolvedQuestion).toBe(`What is the release “${FARES}” about?`)
    expect(second.citations.map(({ title }) => title)).toEqual(second.citations.map(() => FARES))
    const latest = await askInTurn(await opened, 'Which releases mention the strike?', 'Summarise the latest')
    expect(latest.statements[0]?.text).toBe(DAILY)
  })

  test('the same of another one', async () => {
    const talk = ['Which releases mention the strike?', 'Who is quoted in the latest?'] as const
    expect(wordsOf(await askInTurn(await opened, ...talk))).toContain('Ida Lund')
    const other = await askInTurn(await opened, ...talk, 'And in the other one?')
    expect(other.resolvedQuestion).toBe(`Who is quoted in the release “${FARES}”?`)
    expect(other.status).toBe('unanswered')
    expect(other.answer).toContain('That release does not')
  })

  test('when it was issued, and whom to call', async () => {
    const talk = ['Latest release from Orme Rail?', 'When was it issued?'] as const
    const issued = await askInTurn(await opened, ...talk)
    expect(wordsOf(issued)).toContain('2 June 2025')
    const contact = await askInTurn(await opened, ...talk, 'Press contact?')
    expect(contact.resolvedQuestion).toBe(`Press contact, in the release “${DAILY}”?`)
    expect(wordsOf(contact)).toContain('press@orme.example')
  })

  test('what it says, from that release alone', async () => {
    const talk = ['Which releases are about the night train?', 'What is the oldest one about?'] as const
    const berth = await askInTurn(await opened, ...talk, 'How much is a berth?')
    expect(wordsOf(berth)).toBe('A berth costs 60 euros.')
    const pay = await askInTurn(
      await opened,
      'What did Orme Rail issue in 2025?',
      'Summarise the second',
      'How much does she earn?',
    )
    expect(wordsOf(pay)).toBe('She earns 200,000 euros a year.')
  })

  test('what the one before it is, and the other end of the list', async () => {
    const talk = ['Which releases has Orme Rail issued?', 'What is the latest?'] as const
    expect(await headlines(...talk, 'And the one before that?')).toEqual([NAMED])
    const oldest = await askInTurn(await opened, ...talk, 'Summarise that', 'And the oldest?')
    expect(oldest.resolvedQuestion).toBe(`Summarise the release “${PLANNED}”`)
    const opening = await askInTurn(
      await opened,
      'Which releases has Lindal Ferries issued?',
      'Open the older one',
    )
    expect(opening.resolvedQuestion).toBe(`What is the release “${FARES}” about?`)
  })

  test('what somebody says in it, by name', async () => {
    const said = await askInTurn(
      await opened,
      'Which releases quote Ida Lund?',
      'What did she say in the first one?',
    )
    expect(said.resolvedQuestion).toBe(`What did Ida Lund say in the release “${DAILY}”?`)
    expect(wordsOf(said)).toContain('full every weekend')
  })

  test('and where it does not tell, the others are looked at', async () => {
    const other = await askInTurn(
      await opened,
      'Latest release from Orme Rail?',
      'What is it about?',
      'How many passengers does the hybrid ferry take?',
    )
    expect(wordsOf(other)).toContain('300 passengers')
  })

  test('and who names another subject is answered of that', async () => {
    const talk = ['Which releases are about the night train?', 'What is the oldest one about?'] as const
    const other = await askInTurn(
      await opened,
      ...talk,
      'How much does the hybrid ferry of Lindal Ferries cost?',
    )
    expect(wordsOf(other)).toContain('38 million euros')
  })
})

describe('the list is asked for anew', () => {
  test('of another house, and of another time', async () => {
    const talk = ['What has Orme Rail issued in 2025?'] as const
    expect(await headlines(...talk)).toEqual([DAILY, NAMED])
    expect(await headlines(...talk, 'And from Lindal Ferries?')).toEqual([FERRY, FARES])
    expect(await headlines(...talk, 'just 2024')).toEqual([PLANNED])
    expect(await headlines(...talk, 'only May 2025')).toEqual([NAMED])
  })

  test('of a month, of those that mention something, and counted', async () => {
    const talk = ['Which releases has Orme Rail issued?'] as const
    expect(await headlines(...talk, 'and May?')).toEqual([NAMED])
    expect(await headlines(...talk, 'Which ones mention the strike?')).toEqual([DAILY])
    const count = await askInTurn(await opened, ...talk, 'How many from Lindal Ferries?')
    expect(count.resolvedQuestion).toBe('How many releases are there by Lindal Ferries?')
  })

  test('but not where a list is asked for that says all itself', async () => {
    const talk = ['Which releases has Orme Rail issued?'] as const
    const none = await askInTurn(await opened, ...talk, 'Any release about layoffs?')
    expect(none.resolvedQuestion).toBe('Any release about layoffs?')
    expect(reasonOf(none)).toBe('no_subject')
  })

  test('of another matter, and whole after a count', async () => {
    expect(await headlines('Which releases mention the strike?', 'And about the ferry?')).toEqual([FERRY])
    expect(await headlines('How many releases has Orme Rail issued?', 'Which ones?')).toEqual([
      DAILY,
      NAMED,
      PLANNED,
    ])
    const count = await askInTurn(await opened, 'Which releases mention the strike?', 'How many are there?')
    expect(count.notes[0]?.text).toContain('There are 2 releases that mention “strike”')
  })

  test('for the older ones, in a conversation of any length', async () => {
    const talk = [
      'Latest release from Lindal Ferries?',
      'What is it about?',
      'How much does it cost?',
      'How many passengers?',
    ] as const
    expect(await headlines(...talk, 'Any older ones?')).toEqual([FARES])
    expect(await headlines(...talk, 'Any older ones?', 'And from Orme Rail?')).toEqual([
      DAILY,
      NAMED,
      PLANNED,
    ])
  })
})

describe('a question that quotes a headline', () => {
  test('is asked of the release that bears it', async () => {
    const answer = await askExactly(await opened, `How much is a berth in “${PLANNED}”?`)
    expect(wordsOf(answer)).toBe('A berth costs 60 euros.')
    expect(answer.resolvedQuestion).toBe(`How much is a berth in “${PLANNED}”?`)
  })

  test('is a question as any other where no release bears it', async () => {
    const answer = await askExactly(await opened, 'Who said “It is full every weekend”?')
    expect(wordsOf(answer)).toContain('Ida Lund')
  })
})
