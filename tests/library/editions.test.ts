import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sketch } from '../../src/corpus/sketch.ts'
import { answerable, standingOf } from '../../src/library/standing.ts'
import { openLibrary } from '../../src/library.ts'
import { retrieve } from '../../src/search/retrieve.ts'
import { askExactly, libraryOf, wordsOf } from '../answer/make.ts'
import { documentIn, FERRY_STORY, HEADLINE, norvik } from './releases.ts'

const FIRST = norvik(HEADLINE, 'March 12, 2025', FERRY_STORY)

describe('one story published twice', () => {
  const AGAIN = norvik(
    'Electric Ferry Launched by Norvik Marine',
    'March 14, 2025',
    FERRY_STORY,
    '',
    'OtherWire',
  )

  test('is one source: the first publication is cited, and says where else it was published', async () => {
    const library = await libraryOf({ 'first.txt': FIRST, 'second.txt': AGAIN })
    const { hits } = await retrieve(library, 'How many passengers does the ferry carry?')
    expect(new Set(hits.map(({ document }) => document.file))).toEqual(new Set(['first.txt']))
    const answer = await askExactly(library, 'How many passengers does the electric ferry carry?')
    expect(wordsOf(answer)).toContain('240 passengers')
    expect(answer.citations.map(({ documentId }) => documentId)).toEqual([
      documentIn(library, 'first.txt').id,
    ])
    expect(answer.citations[0]?.alsoPublished).toMatchObject([
      { documentId: documentIn(library, 'second.txt').id, published: '2025-03-14', wire: 'OtherWire' },
    ])
    expect(standingOf(library, documentIn(library, 'second.txt')).alsoPublished).toMatchObject([
      { documentId: documentIn(library, 'first.txt').id },
    ])
  })

  test('with a line of its own under it is still one source', async () => {
    const changed = AGAIN.replace('but Sunday.', 'but Sunday. Photo: the ferry at the quay.')
    const library = await libraryOf({ 'first.txt': FIRST, 'second.txt': changed })
    expect(standingOf(library, documentIn(library, 'first.txt')).alsoPublished).toHaveLength(1)
  })

  test('is answered from the copy that a filter leaves', async () => {
    const library = await libraryOf({ 'first.txt': FIRST, 'second.txt': AGAIN })
    const filter = { from: '2025-03-13' }
    const answer = await askExactly(library, 'How many passengers does the electric ferry carry?', { filter })
    expect(answer.citations[0]?.documentId).toBe(documentIn(library, 'second.txt').id)
  })

  test.each([
    { name: 'another figure', changed: AGAIN.replace('240 passengers', '250 passengers') },
    { name: 'a date a month on', changed: AGAIN.replace('March 14', 'April 14') },
    { name: 'a part of it', changed: AGAIN.replace(/\n\nA single ticket[^\n]*/u, '') },
    {
      name: 'another story',
      changed: norvik(
        'Norvik Marine Opens Yard',
        'March 14, 2025',
        'Norvik Marine has opened a second yard in Sandvik. It employs forty people and will build two ships a year, the company said on the quay.',
      ),
    },
  ])('with $name is two sources', async ({ changed }) => {
    const library = await libraryOf({ 'first.txt': FIRST, 'second.txt': changed })
    expect(library.editions.copies.size).toBe(0)
  })

  test('is told by its words alone, not by case, spaces or marks', () => {
    const digests = (text: string) =>
      sketch(text, [{ kind: 'paragraph', start: 0, end: text.length, lead: null }], null)
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 8, maxLength: 120 }), (words) => {
        expect(digests(words.join(', ').toUpperCase())).toEqual(digests(words.join(' ')))
      }),
    )
  })
})

describe('a correction', () => {
  const corrected = FERRY_STORY.replace('12 euros', '14 euros')
  const HEADED = norvik(`CORRECTING and REPLACING ${HEADLINE}`, 'March 13, 2025', corrected)

  test.each([
    { name: 'in its headline', text: HEADED },
    { name: 'in a line above', text: norvik(HEADLINE, 'March 13, 2025', corrected, 'CORRECTION') },
    {
      name: 'spaced as wires do',
      text: norvik(HEADLINE, 'March 13, 2025', corrected, '/C O R R E C T I O N -- Norvik Marine/'),
    },
    { name: 'as an update', text: norvik(`UPDATE: ${HEADLINE}`, 'March 13, 2025', corrected) },
    {
      name: 'under another headline',
      text: norvik('CORRECTION: Norvik Marine Ferry Fares Given Anew', 'March 13, 2025', corrected),
    },
    { name: 'on the same day', text: norvik(HEADLINE, 'March 12, 2025', corrected, 'CORRECTION') },
  ])('marked $name wins over what it replaces, and the answer says so', async ({ text }) => {
    const library = await libraryOf({ 'a-old.txt': FIRST, 'b-new.txt': text })
    const [old, corrective] = ['a-old.txt', 'b-new.txt'].map((file) => documentIn(library, file))
    if (old === undefined || corrective === undefined) throw new Error('a file is missing')
    expect(standingOf(library, old)).toMatchObject({
      status: 'replaced',
      replacedBy: { documentId: corrective.id },
    })
    expect(standingOf(library, corrective).corrects).toMatchObject([{ documentId: old.id }])
    const answer = await askExactly(library, 'How much does a single ticket cost?')
    expect(wordsOf(answer)).toBe('A single ticket costs 14 euros.')
    const notes = answer.notes.filter(({ kind }) => kind === 'newer')
    expect(notes[0]?.text).toBe(`This release corrects or updates that of 12 March 2025: “${HEADLINE}”.`)
    expect(notes[1]?.text).toBe('Replaced: “A single ticket costs 12 euros.”')
    const [marker] = notes[1]?.citations ?? []
    expect(answer.citations.find((citation) => citation.marker === marker)).toMatchObject({
      documentId: old.id,
      quote: 'A single ticket costs 12 euros.',
    })
  })

  test.each([
    { question: 'How many people does it employ?', replaced: 'It employs forty people in Sandvik.' },
    { question: 'What did Ida Solberg say about patience?', replaced: null },
    { question: 'How many ships does it build a year?', replaced: null },
  ])('quotes the sentence that was changed, and none that still stands: $question', async (asked) => {
    const story =
      'Norvik Marine has opened a second yard in Sandvik. It employs forty people in Sandvik. The forty berths of the yard are full. It builds two ships a year. “A yard asks for patience,” said Ida Solberg, chief executive of Norvik Marine.'
    const mended = story.replace('employs forty', 'employs fifty').replace('forty berths', 'thirty berths')
    const library = await libraryOf({
      'a.txt': norvik('Norvik Marine Opens Yard', 'March 12, 2025', story),
      'b.txt': norvik('CORRECTION: Norvik Marine Opens Yard', 'March 14, 2025', mended),
    })
    const { notes } = await askExactly(library, asked.question)
    const quoted = notes.filter(({ text }) => text.startsWith('Replaced: ')).map(({ text }) => text)
    expect(quoted).toEqual(asked.replaced === null ? [] : [`Replaced: “${asked.replaced}”`])
  })

  describe('of one figure, which leaves out the rest', () => {
    const NOTE = norvik(
      `CORRECTION: ${HEADLINE}`,
      'March 14, 2025',
      'Norvik Marine corrects one figure in its release of 12 March 2025. A single ticket costs 14 euros and not 12 euros, as stated. Norvik Marine regrets the error.',
    )
    const opened = libraryOf({ 'a-old.txt': FIRST, 'b-new.txt': NOTE })

    test('sets that one right', async () => {
      const answer = await askExactly(await opened, 'How much does a single ticket cost?')
      expect(wordsOf(answer)).toBe('A single ticket costs 14 euros and not 12 euros, as stated.')
    })

    test('takes nothing else away, and is not told of beside what still stands', async () => {
      const library = await opened
      const answer = await askExactly(library, 'How long does the crossing from Corran to Alder Bay take?')
      expect(wordsOf(answer)).toContain('takes 25 minutes')
      expect(answer.notes.map(({ text }) => text).join(' ')).not.toContain('corrects')
    })

    test('is told beside what still stands where its words tell of no figure', async () => {
      const untold = NOTE.replace(/Norvik Marine corrects[^\n]*/u, 'The name of one town was spelt wrongly.')
      const library = await libraryOf({ 'a-old.txt': FIRST, 'b-new.txt': untold })
      const answer = await askExactly(library, 'How long does the crossing from Corran to Alder Bay take?')
      expect(answer.notes.map(({ text }) => text)).toContain(
        `A later release of 14 March 2025 corrects parts of this one: “CORRECTION: ${HEADLINE}”.`,
      )
    })

    test('is told of the release that it corrects, which stays current', async () => {
      const library = await opened
      const [old, note] = [documentIn(library, 'a-old.txt'), documentIn(library, 'b-new.txt')]
      expect(standingOf(library, old)).toMatchObject({
        status: 'current',
        replacedBy: null,
        correctedBy: { documentId: note.id },
      })
      expect(standingOf(library, note).corrects).toMatchObject([{ documentId: old.id }])
    })
  })

  test('that comes after the last day asked about leaves the old release standing, with a note', async () => {
    const library = await libraryOf({ 'a-old.txt': FIRST, 'b-new.txt': HEADED })
    const answer = await askExactly(library, 'How much does a single ticket cost?', {
      filter: { to: '2025-03-12' },
    })
    expect(wordsOf(answer)).toBe('A single ticket costs 12 euros.')
    expect(answer.notes.map(({ text }) => text)).toContain(
      `A later release of 13 March 2025 replaces this one: “CORRECTING and REPLACING ${HEADLINE}”.`,
    )
  })

  test('replaces every copy of what it replaces, and is replaced by the next', async () => {
    const library = await libraryOf({
      'a.txt': FIRST,
      'b.txt': norvik('Electric Ferry Launched', 'March 12, 2025', FERRY_STORY, '', 'OtherWire'),
      'c.txt': HEADED,
      'd.txt': norvik(
        `CORRECTION: ${HEADLINE}`,
        'March 15, 2025',
        FERRY_STORY.replace('12 euros', '15 euros'),
      ),
    })
    const isOpen = answerable(library)
    expect([...library.documents.values()].filter(({ id }) => isOpen?.(id)).map(({ file }) => file)).toEqual([
      'd.txt',
    ])
  })

  test.each([
    { name: 'of another issuer', old: FIRST.replaceAll('Norvik Marine', 'Sandvik Boats') },
    { name: 'of months ago, in a series', old: FIRST.replace('March 12, 2025', 'December 12, 2024') },
    { name: 'that came later', old: FIRST.replace('March 12, 2025', 'March 20, 2025') },
  ])('replaces no release $name', async ({ old }) => {
    const library = await libraryOf({ 'a-old.txt': old, 'b-new.txt': HEADED })
    expect(library.editions.replaces.size).toBe(0)
  })

  test('of a page that says when it was last updated is none', async () => {
    const library = await libraryOf({
      'a.txt': FIRST,
      'b.txt': norvik(HEADLINE, 'March 13, 2025', corrected, 'Updated: March 13, 2025'),
    })
    expect(library.editions.replaces.size).toBe(0)
  })
})

describe('a release that says which day it replaces', () => {
  const corrected = FERRY_STORY.replace('12 euros', '14 euros')
  const SAYS = 'This release replaces the release of March 12, 2025.'
  const later = (headline: string, story: string, notice = SAYS, date = 'June 2, 2025') =>
    norvik(headline, date, story).replace(headline, `${headline}\n\n${notice}`)
  const replacedBy = (files: Readonly<Record<string, string>>) =>
    libraryOf(files).then(({ documents, editions }) =>
      [...editions.replacedBy.keys()].map((id) => documents.get(id)?.file).sort(),
    )

  test.each([
    ['the same headline, months later', HEADLINE, corrected],
    [
      'another headline and another story of it',
      'Norvik Marine Lowers Ferry Fares',
      'All fares are lower by a third.',
    ],
  ])('replaces that of its issuer: %s', async (_, headline, story) => {
    const files = { 'a.txt': FIRST, 'b.txt': later(headline, story) }
    expect(await replacedBy(files)).toEqual(['a.txt'])
  })

  test('replaces the most like of two of that day', async () => {
    const other = norvik(
      'Norvik Marine Opens Yard',
      'March 12, 2025',
      'The yard is open to all who build ships.',
    )
    const files = { 'a.txt': FIRST, 'b.txt': later(HEADLINE, corrected), 'c.txt': other }
    expect(await replacedBy(files)).toEqual(['a.txt'])
  })

  test.each([
    [
      'it is on another matter',
      {},
      later('Norvik Marine Buys Yard', 'The yard is open to all who build ships.'),
    ],
    [
      'there are two of that day',
      {
        'c.txt': norvik(
          'Norvik Marine Opens Yard',
          'March 12, 2025',
          'The yard is open to all who build ships.',
        ),
      },
      later('Norvik Marine Lowers Fares', 'All fares are lower by a third.'),
    ],
    ['it is of another issuer', {}, later(HEADLINE, corrected).replaceAll('Norvik Marine', 'Sandvik Boats')],
    ['it is of another day', {}, later(HEADLINE, corrected, SAYS.replace('12', '11'))],
  ])('replaces nothing where %s, and the library knows', async (_, more, text) => {
    const { editions, documents } = await libraryOf({ 'a.txt': FIRST, 'b.txt': text, ...more })
    expect(editions.replaces.size).toBe(0)
    expect([...editions.unfound.keys()].map((id) => documents.get(id)?.file)).toEqual(['b.txt'])
  })

  test('is found by its headline where the day is mistyped', async () => {
    const { editions } = await libraryOf({
      'a.txt': FIRST,
      'b.txt': later(HEADLINE, corrected, SAYS.replace('12', '11'), 'March 20, 2025'),
    })
    expect([editions.replaces.size, editions.unfound.size]).toEqual([1, 0])
  })
})

test('what a replaced release said is told behind what holds now, unless it is asked for', async () => {
  const story = (words: string) =>
    `${words} because the handle can come off. No deaths have been reported. The saws were sold at its own shops and online for 14 euros.`
  const library = await libraryOf({
    'a.txt': norvik(
      'Norvik Marine Recalls Saws',
      'March 12, 2025',
      story('Norvik Marine is recalling about 52,000 saws'),
    ),
    'b.txt': norvik(
      'UPDATE: Norvik Marine Expands Recall of Saws',
      'April 2, 2025',
      story('Norvik Marine is expanding its recall of saws to about 71,500').replace(
        'off.',
        'off. The company had recalled 52,000 saws on March 12.',
      ),
    ).replace('\n\nCORRAN', '\n\nThis release replaces the release of March 12, 2025.\n\nCORRAN'),
  })
  const [first] = (await askExactly(library, 'How many saws did Norvik Marine recall?')).statements
  expect(first?.text).toContain('71,500')
  const [then] = (await askExactly(library, 'How many saws were recalled on March 12?')).statements
  expect(then?.text).toContain('52,000')
  const [month] = (await askExactly(library, 'How many saws had been recalled in March?')).statements
  expect(month?.text).toContain('52,000')
})

describe('an update under a headline with another verb', () => {
  const OLD = norvik('Norvik Marine Recalls Life Vests of the Tern Line', 'March 12, 2025', FERRY_STORY)
  // Half of the story is told anew.
  const half = FERRY_STORY.replace(
    /The ship was built[^\n]*/u,
    'So many more vests were found to be without a whistle that the yard at Alder Bay was closed for a week, and all of those on board are looked at again by two people.',
  )
  const replaced = async (headline: string, story: string) =>
    (await libraryOf({ 'a.txt': OLD, 'b.txt': norvik(headline, 'March 30, 2025', story) })).editions.replaces
      .size

  test.each([
    'UPDATE: Norvik Marine Expands Recall of Life Vests of the Tern Line',
    'UPDATE: Norvik Marine Recalls More Life Vests of the Tern Line',
  ])('replaces what it tells anew: %s', async (headline) => {
    expect(await replaced(headline, half)).toBe(1)
  })

  test.each([
    ['tells another matter beside it', 'UPDATE: Norvik Marine Opens Yard for Life Vests', half],
    [
      'adds to it in words of its own',
      'UPDATE: Norvik Marine Expands Recall of Life Vests of the Tern Line',
      'Norvik Marine today said that the vests of its Tern line can be handed in at every quay until June, and that children who do so are given a whistle. Four in ten have come back so far.',
    ],
    [
      'is of another year of a series',
      'UPDATE: Norvik Marine Recalls Life Vests of the Tern Line 2026',
      half,
    ],
    ['is on another thing', 'UPDATE: Norvik Marine Recalls Life Rafts of the Tern Line', half],
    ['has no label', 'Norvik Marine Expands Recall of Life Vests of the Tern Line', half],
  ])('replaces nothing where it %s', async (_, headline, story) => {
    expect(await replaced(headline, story)).toBe(0)
  })
})

test('what is withdrawn is not answered from, nor what a notice withdraws', async () => {
  const library = await libraryOf({
    'a.txt': FIRST,
    'b.txt': norvik(
      HEADLINE,
      'March 13, 2025',
      'Editors are asked to take no account of this release.',
      'WITHDRAWN',
    ),
  })
  const answer = await askExactly(library, 'How much does a single ticket cost?')
  expect(answer.status).toBe('unanswered')
  expect(standingOf(library, documentIn(library, 'a.txt')).status).toBe('withdrawn')
})

describe('a notice that takes back a release whose issuer stands in its front matter', () => {
  const LAUNCH =
    '---\ntitle: Norvik Harbour Museum Wins Building Prize\ndate: 2025-06-02\nissuer: Norvik Harbour Museum\n---\n\nThe Norvik Harbour Museum has won the Corran Prize. The wing had 21,000 visitors in its first month.\n'

  test.each([
    [
      'has its label in the front matter',
      'b.md',
      '---\ntitle: "WITHDRAWN: Norvik Harbour Museum Wins Building Prize"\ndate: 2025-06-05\n---\n\nThe museum takes its release of 2 June back.',
    ],
    [
      'has it in small letters',
      'b.md',
      '---\ntitle: "Retraction: Norvik Harbour Museum Wins Building Prize"\ndate: 2025-06-05\n---\n\nThe museum takes its release of 2 June back.',
    ],
    [
      'has it in the subject of a mail',
      'b.eml',
      'Subject: KILL: Norvik Harbour Museum Wins Building Prize\nDate: Thu, 5 Jun 2025 10:00:00 +0200\nContent-Type: text/plain\n\nPlease take no account of it. It was sent by mistake, and a new one follows on Friday of this week.',
    ],
    [
      'repeats the headline in its story',
      'b.md',
      'WITHDRAWN\n\n# Norvik Harbour Museum Wins Building Prize\n\nCORRAN, 5 June 2025 — Norvik Harbour Museum Wins Building Prize was sent in error.',
    ],
  ])('takes it out of the answers where it %s', async (_, file, notice) => {
    const library = await libraryOf({ 'a.md': LAUNCH, [file]: notice })
    expect(documentIn(library, file).status).toBe('withdrawn')
    expect(standingOf(library, documentIn(library, 'a.md')).status).toBe('withdrawn')
  })

  test.each([
    ['speaks of what was withdrawn', 'Museum Has Withdrawn Norvik Harbour Museum Prize'],
    ['is of another headline', 'WITHDRAWN: Norvik Harbour Museum Opens Café'],
  ])('leaves it in them where it %s', async (_, title) => {
    const notice = `---\ntitle: "${title}"\ndate: 2025-06-05\nissuer: Norvik Harbour Museum\n---\n\nThe museum tells of a jury and of coffee.`
    const library = await libraryOf({ 'a.md': LAUNCH, 'b.md': notice })
    expect(standingOf(library, documentIn(library, 'a.md')).status).toBe('current')
  })
})

test('a library from the cache knows the same copies, corrections and embargoes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-editions-'))
  try {
    const corpus = join(folder, 'corpus')
    mkdirSync(corpus)
    const correction = norvik(
      `CORRECTION: ${HEADLINE}`,
      'March 14, 2025',
      FERRY_STORY.replace('12 euros', '14 euros'),
    )
    const held = norvik(
      'Norvik Marine Buys Yard',
      'May 5, 2025',
      'It bought a yard. It is new.',
      'EMBARGOED UNTIL 6 AM ET',
    )
    writeFileSync(join(corpus, 'a.txt'), FIRST)
    writeFileSync(join(corpus, 'b.txt'), FIRST.replace('March 12', 'March 13'))
    writeFileSync(join(corpus, 'c.txt'), correction)
    writeFileSync(join(corpus, 'd.txt'), held)
    const cache = join(folder, 'cache')
    const [made, loaded] = [await openLibrary(corpus, { cache }), await openLibrary(corpus, { cache })]
    expect(made.editions.copies.size).toBe(2)
    expect(made.editions.replaces.size).toBe(1)
    expect(loaded.editions).toEqual(made.editions)
    expect(documentIn(loaded, 'd.txt').embargoedUntil).toBe('2025-05-05T10:00:00.000Z')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
