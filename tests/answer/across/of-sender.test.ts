import { beforeAll, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const HOUSES = ['Lindvik', 'Corran Mills', 'Tallis Rope', 'Marrow Glass', 'Ostley Tea', 'Brenick Paper']
const SENT = [...HOUSES, 'Wexmoor Salt', 'Hale Saddlery', 'Umber Kilns']

/** A release that a distributor has sent, with its desk under it and, where it has one, the house's own line. */
function sent(house: string, day: number, own = ''): string {
  return `# ${house} opens a second hall

*Orme, ${day} March 2026.* ${house} has opened a second hall for its works. The hall has room for forty people.
${own}
Contact Details

Ormewire Desk

desk@ormewire.example

+44 20 7946 0101
`
}

let library: Library
beforeAll(async () => {
  library = await libraryOf({
    ...Object.fromEntries(SENT.map((house, at) => [`${house}.md`, sent(house, at + 2)])),
    'earlier.md': `# Tallis Rope takes on ten people

*Orme, 11 January 2026.* Tallis Rope has taken on ten people for its works in Orme.

**Press contact:** Ada Berg, ada@tallisrope.example, +44 20 7946 0177
`,
    'agency.md': `# Pellow Boats launches a ferry

*Orme, 12 January 2026.* Pellow Boats has launched a ferry at its yard in Orme.

**Press contact:** Jon Aas, Nightjar Communications, jon@nightjar.example, +44 20 7946 0188
`,
    'desk.md': `# Ormewire opens a desk in Orme

*Orme, 13 January 2026.* Ormewire, which sends out releases, has opened a desk in Orme.

**Press contact:** Ormewire Desk, desk@ormewire.example, +44 20 7946 0101
`,
  })
})

test.each([
  'Who is the press contact of Lindvik?',
  'media contact email for Marrow Glass',
  'contact for Ostley Tea',
])('the desk of a distributor is no contact of the house: %s', async (question) => {
  const answer = await askExactly(library, question)
  expect(answer.status).toBe('unanswered')
  expect(answer.refusal?.unsupported[0]).toMatch(/^a contact of /u)
  expect(answer.refusal?.contact).toBeNull()
})

test('an earlier release of the house gives its own', async () => {
  const words = wordsOf(await askExactly(library, 'Who is the press contact of Tallis Rope?'))
  expect(words).toContain('ada@tallisrope.example')
  expect(words).not.toContain('desk@')
})

test('an agency speaks for its client', async () => {
  expect(wordsOf(await askExactly(library, 'Who is the press contact of Pellow Boats?'))).toContain('Jon Aas')
})

test('the distributor has its own desk for contact', async () => {
  const words = wordsOf(await askExactly(library, 'Who is the press contact of Ormewire?'))
  expect(words).toContain('desk@ormewire.example')
})
