import { describe, expect, test } from 'vitest'
import { norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

/** An older release and a newer one of the house that tells of something near it. */
async function asked(older: string, newer: string, question: string): Promise<string> {
  const library = await libraryOf({
    'a.txt': norvik('Norvik Marine: Spring News', 'March 3, 2024', older),
    'b.txt': norvik('Norvik Marine: Autumn News', 'September 5, 2024', newer),
  })
  return wordsOf(await askExactly(library, question))
}

const captain = 'Norvik Marine has appointed Ada Brandt chief executive. She starts in April.'
const tickets = 'Tickets for the harbour tour cost 40 euros. The tour lasts an hour.'

describe('what a newer release tells of something near does not take its place', () => {
  test.each([
    [
      'who cannot come to an opening',
      captain,
      'Ada Brandt cannot attend the opening in Bray. Her deputy Tom Lund will make a speech.',
      'Who is the chief executive of Norvik Marine?',
      'appointed Ada Brandt',
    ],
    [
      'who left a university',
      captain,
      'Ada Brandt left Holm University in 1999 with a degree in ships.',
      'Who is the chief executive of Norvik Marine?',
      'appointed Ada Brandt',
    ],
    [
      'a namesake',
      captain,
      'Captain Ole Brandt has retired after 41 years. His successor is Eva Lund.',
      'Who is the chief executive of Norvik Marine?',
      'appointed Ada Brandt',
    ],
    [
      'tickets for another thing',
      tickets,
      'Tickets for the camp site go up to 25 euros.',
      'How much do tickets for the tour cost?',
      '40 euros',
    ],
    [
      'a thing that opens',
      'The mill in Corran will reopen on 4 May.',
      'The café will now open on 1 June.',
      'When will the mill reopen?',
      '4 May',
    ],
    [
      'what stays as it is',
      'The new hall will open on 17 March with six lanes.',
      'The opening of the hall is unaffected by last week’s fire in the shed.',
      'When will the new hall open?',
      '17 March',
    ],
  ])('%s', async (_, older, newer, question, text) => {
    expect(await asked(older, newer, question)).toContain(text)
  })
})

describe('a “When?” that a release puts itself', () => {
  const release = (story: string): string =>
    `Holm Council Plans New Bridge\n\nHOLM, 3 May 2024 -- ${story}\n\n**When?**\n\nIn 2027.\n\n**What must I not bring?**\n\nGlass and dogs.\n`

  test('does not answer before a sentence of the story', async () => {
    const library = await libraryOf({
      'a.md': release('Holm Council plans a new bridge. The council will vote on the bridge in June.'),
    })
    expect(wordsOf(await askExactly(library, 'When will the council vote on the bridge?'))).toContain('June')
  })

  test('is answered the other way round by nothing', async () => {
    const library = await libraryOf({ 'a.md': release('Holm Council plans a new bridge over the Orme.') })
    expect((await askExactly(library, 'What must I bring?')).status).toBe('unanswered')
    expect(wordsOf(await askExactly(library, 'What must I not bring?'))).toContain('Glass and dogs')
  })
})

describe('whether something is still on', () => {
  test.each([
    ['of another place', 'Is the concert in Holm going ahead?'],
    ['of a week that nobody knows', 'Is the concert next week going ahead?'],
  ])('is not told by what is called off %s', async (_, question) => {
    const library = await libraryOf({
      'a.txt': norvik(
        'Norvik Marine: Concert Called Off',
        'March 3, 2024',
        'Norvik Marine has called off its concert in Bray, as the hall is flooded.',
      ),
    })
    expect((await askExactly(library, question)).status).toBe('unanswered')
  })
})
