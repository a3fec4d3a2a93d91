import { describe, expect, test } from 'vitest'
import { twoCompared } from '../../../src/answer/rows/two-compared.ts'
import { ask } from '../../../src/ask.ts'
import { libraryOf } from '../make.ts'

const library = await libraryOf({
  'catch.md': `# Vell harbour counts its catch

VELL, 5 February 2026. The harbour of Vell has counted the catch of its boats.

| Catch (tonnes) | 2025 | 2024 |
|---|---|---|
| Herring | 410 | 388 |
| Cod | 96 | 121 |
| Mackerel | 57 | 57 |

| Boat | Seats | Price |
|---|---|---|
| Red Tern | 40 | £12 |
| Blue Auk | 26 | £9 |
| Grey Skua | 18 | £15 |
`,
  'mills.md': `# Orme Mills reports its year

ORME, 9 March 2026. Orme Mills has reported its figures for the year.

| £ million | Q4 2025 | Q4 2024 | FY 2025 | FY 2024 |
|---|---|---|---|---|
| Flour | 12.1 | 10.4 | 48.0 | 44.9 |
| Feed | 8.8 | 7.1 | 30.2 | 33.6 |
| Net loss | 3.0 | 2.0 | 9.0 | 5.0 |
`,
})
const documents = (name: string): string[] =>
  [...library.documents.values()].filter(({ id }) => id.includes(name)).map(({ id }) => id)

async function told(question: string, name: string) {
  const { status, statements, notes, refusal } = await ask(library, {
    question,
    filter: { documents: documents(name) },
  })
  return {
    texts: status === 'answered' ? statements.map(({ text }) => text) : null,
    notes: notes.map(({ text }) => text),
    message: refusal?.message ?? '',
  }
}

describe('two figures of a table are compared as the question has it', () => {
  test.each([
    ['How much higher was herring in 2025 than in 2024?', ['Herring | 410 | 388']],
    ['How much lower was cod in 2025 than in 2024?', ['Cod | 96 | 121']],
    ['How much did herring rise from 2024 to 2025?', ['Herring | 410 | 388']],
    ['By how much did cod fall?', ['Cod | 96 | 121']],
    [
      'How much higher is the price of the Red Tern than that of the Blue Auk?',
      ['Red Tern | 40 | £12', 'Blue Auk | 26 | £9'],
    ],
    ['Which has more seats, the Blue Auk or the Red Tern?', ['Red Tern | 40 | £12', 'Blue Auk | 26 | £9']],
    ['Which is cheaper, the Red Tern or the Grey Skua?', ['Red Tern | 40 | £12', 'Grey Skua | 18 | £15']],
  ])('%s', async (question, expected) => {
    const { texts } = await told(question, 'catch')
    expect(texts).toEqual(expected)
  })

  test('with what was compared', async () => {
    const { notes } = await told('How much higher was herring in 2025 than in 2024?', 'catch')
    expect(notes).toContain('Compared: “2025” with “2024”.')
  })

  test('of all columns that have the two times, where they agree', async () => {
    const { texts, notes } = await told('How much did flour rise from 2024 to 2025?', 'mills')
    expect(texts).toEqual(['Flour | 12.1 | 10.4 | 48.0 | 44.9'])
    expect(notes).toContain('Compared: “Q4 2025” with “Q4 2024” and “FY 2025” with “FY 2024”.')
  })
})

describe('what is the other way round is put right', () => {
  test.each([
    ['How much higher was herring in 2024 than in 2025?', 'catch', '“Herring | 410 | 388”, not “higher”'],
    ['How much did cod rise from 2024 to 2025?', 'catch', '“Cod | 96 | 121”, not “rise”'],
    ['How much did herring fall?', 'catch', '“Herring | 410 | 388”, not “fall”'],
    [
      'How much higher is the price of the Blue Auk than that of the Red Tern?',
      'catch',
      '“Blue Auk | 26 | £9; Red Tern | 40 | £12”, not “higher”',
    ],
    ['How much did flour fall from 2024 to 2025?', 'mills', 'not “fall”'],
  ])('%s', async (question, name, expected) => {
    const { texts, message } = await told(question, name)
    expect(texts).toBeNull()
    expect(message).toContain(expected)
  })
})

describe('nothing is put right', () => {
  test.each([
    ['where the columns do not agree', 'How much did feed fall from 2024 to 2025?', 'mills'],
    ['of a loss', 'How much did the net loss fall from 2024 to 2025?', 'mills'],
    ['of what has not changed', 'How much did mackerel fall from 2024 to 2025?', 'catch'],
    ['of another time', 'How much did herring fall from 2021 to 2022?', 'catch'],
    ['of another row', 'How much did plaice fall from 2024 to 2025?', 'catch'],
  ])('%s', async (_, question, name) => {
    expect((await told(question, name)).message).not.toContain('not “fall”')
  })
})

test('a question of near-matches is read in no time', () => {
  const rows = [{ candidate: { text: '' }, cells: [], isFact: false, label: 'of' }]
  const grid = { columns: ['a', 'b'], over: '', rows } as never
  for (const piece of [
    'how much higher is the of ',
    'which has more , the or ',
    'how much did rise from to and ',
  ])
    for (const text of [piece.repeat(80), `${piece}${' of in than'.repeat(180)}`]) {
      expect(twoCompared(text, [grid])).toBeNull()
    }
})

describe('a total is not told by its parts', () => {
  test.each([['What is the total number of seats?'], ['What was the total price?']])(
    '%s',
    async (question) => {
      expect((await told(question, 'catch')).texts).toBeNull()
    },
  )

  test('but by the row that adds them up', async () => {
    const nets = await libraryOf({
      'nets.md': `# Corran counts its nets

CORRAN, 4 May 2026. Corran has counted its nets.

| Yard | Nets |
|---|---|
| North | 31 |
| South | 22 |
| Total | 53 |
`,
    })
    const { statements } = await ask(nets, { question: 'What is the total number of nets?' })
    expect(statements.map(({ text }) => text)).toEqual(['Total | 53'])
    const part = await ask(nets, { question: 'How many nets does the North yard have?' })
    expect(part.statements.map(({ text }) => text)).toEqual(['North | 31'])
  })
})
