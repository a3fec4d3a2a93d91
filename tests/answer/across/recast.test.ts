import { describe, expect, test } from 'vitest'
import { norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const library = await libraryOf({
  'play.txt': norvik(
    'Norvik Marine Puts on The Tide',
    'March 3, 2025',
    'The choir of Norvik Marine will give The Tide in Corran on June 7, 2025. Edda Roos sings the part of the pilot. Lars Brandt conducts. Ida Falk will paint the sets.',
  ),
  'pilot.txt': norvik(
    'The Tide: Another Pilot',
    'May 19, 2025',
    'Edda Roos has had to withdraw from The Tide because of an operation. The part of the pilot goes to Tove Lind, who sang it in 2019. Lars Brandt is unable to come; Nils Aker will conduct in his place.',
  ),
  'yard.txt': norvik(
    'Norvik Marine Names Head of Yard',
    'February 3, 2025',
    'Norvik Marine has appointed Karl Moen as yard manager in Holm. Anna Vik is the harbour pilot.',
  ),
  'leaves.txt': norvik(
    'Change at the Holm Yard',
    'August 4, 2025',
    'Karl Moen leaves the yard in Holm at the end of August. Norvik Marine has not yet named anybody.',
  ),
  'galley.txt': norvik(
    'Norvik Marine Opens a Canteen',
    'September 8, 2025',
    'The canteen in Holm opens on October 1. Galley cook Mads Rye has left for Bergen. His place is taken by Olga Steen. Head diver Lea Falk goes in July. Tor Ness comes from Bergen to replace her.',
  ),
})

describe('whoever has given a part up', () => {
  test.each([
    { question: 'Who sings the part of the pilot in The Tide?', text: 'Tove Lind' },
    { question: 'Who conducts The Tide?', text: 'Nils Aker' },
  ])('is not answered, but who has it now: "$question"', async ({ question, text }) => {
    const answer = await askExactly(library, question)
    expect(wordsOf(answer)).toContain(text)
    expect(answer.notes.some(({ kind, text: note }) => kind === 'newer' && /^Earlier/u.test(note))).toBe(true)
  })

  test('is said to go where nobody comes yet', async () => {
    expect(wordsOf(await askExactly(library, 'Who is the yard manager in Holm?'))).toContain(
      'Karl Moen leaves the yard',
    )
  })

  test('goes together with who comes, where the answer itself tells that', async () => {
    const said = wordsOf(await askExactly(library, 'Who is the galley cook at Norvik Marine?'))
    expect(said).toContain('Galley cook Mads Rye has left')
    expect(said).toContain('Olga Steen')
    expect(wordsOf(await askExactly(library, 'Who is the head diver at Norvik Marine?'))).toContain(
      'Tor Ness',
    )
  })

  test.each([
    { question: 'Who was first to sing the part of the pilot in The Tide?', text: 'Edda Roos' },
    { question: 'Who will paint the sets of The Tide?', text: 'Ida Falk' },
    { question: 'Who is the harbour pilot of Norvik Marine?', text: 'Anna Vik' },
  ])('stays where that, or another, is asked for: "$question"', async ({ question, text }) => {
    expect(wordsOf(await askExactly(library, question))).toContain(text)
  })

  test('still has it under a filter that leaves the change out', async () => {
    const answer = await askExactly(library, 'Who sings the part of the pilot in The Tide?', {
      filter: { to: '2025-04-01' },
    })
    expect(wordsOf(answer)).toContain('Edda Roos')
  })
})

test('a house that says what it is below its release is nobody who comes', async () => {
  const museum = await libraryOf({
    'museum.txt': `Holm Boat Museum Shows Oars

HOLM, September 12, 2025 -- The Holm Boat Museum shows oars.

Director Karl Moen retires in two years' time. The trustees look for a successor.

About the Holm Boat Museum

The Holm Boat Museum opened in 1962 and is run by a charity.
`,
  })
  const answer = await askExactly(museum, 'Who is the director of the Holm Boat Museum?')
  expect(wordsOf(answer)).toContain('Karl Moen')
  expect(wordsOf(answer)).not.toContain('charity')
})
