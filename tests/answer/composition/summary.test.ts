import { describe, expect, test } from 'vitest'
import { leans } from '../../../src/answer/composition/news.ts'
import { askExactly, libraryOf } from '../make.ts'

function long(times: number): string {
  return `Orme Kilns (KLN: ORM), ${'a maker of kilns for schools and mills, '.repeat(times)}will move its works to Tarnby in May.`
}

async function statements(text: string, question: string): Promise<readonly string[]> {
  const answer = await askExactly(await libraryOf({ 'a.txt': text }), question)
  return answer.statements.map((one) => one.text)
}

describe('a summary is made of whole sentences about the news', () => {
  test('and not of what the text is, where to read on, or how a wire signs', async () => {
    const told = await statements(
      `River works of Orme Kilns close

This article has been disseminated on behalf of Orme Kilns and may include paid advertising.

Orme Kilns will move its works to Tarnby in May. The kilns at Tarnby burn wood of the works.

Orders for doors, wood and 40 other goods of Orme Kilns are taken at https://orme.example/kilns.

Tarnby Wire is powered by Kiln Works Media
`,
      'Summarise this release',
    )
    expect(told).toEqual([
      'River works of Orme Kilns close',
      'Orme Kilns will move its works to Tarnby in May.',
      'The kilns at Tarnby burn wood of the works.',
    ])
  })

  test('nor of the notes to editors', async () => {
    const release = (heading: string): string =>
      `Kilns move\n\nOrme Kilns will move its works to Tarnby in May.\n\n${heading}\n\nThe house has 40 ovens and 90 bakers in three countries.\n`
    const last = 'The house has 40 ovens and 90 bakers in three countries.'
    expect(await statements(release('Notes to editors'), 'Summarise this release')).not.toContain(last)
    expect(await statements(release('The works'), 'Summarise this release')).toContain(last)
  })

  test('a footnote behind a sentence does not hide the lead, nor a number a version', async () => {
    const told = await statements(
      'River works of Orme Kilns close\n\nOrme Kilns will move its works to Tarnby in May, it said on Monday.1\n\nIts kilns run on Embers 2.1\n\nThe works at Tarnby are as large as two barns.\n',
      'Summarise this release',
    )
    expect(told.slice(1)).toEqual([
      'Orme Kilns will move its works to Tarnby in May, it said on Monday.1',
      'The works at Tarnby are as large as two barns.',
    ])
  })

  test.each([
    'As kilns for schools and mills grow, Orme Kilns is poised to be a maker of kilns for schools, mills and works.',
    'Do not miss the kilns that Orme Kilns makes for schools, mills and works.',
    'The kilns that Orme Kilns makes for schools, mills and works are coming!',
  ])('and not of how a house stands, nor of calls on the reader: %s', async (stance) => {
    const told = await statements(
      `River works of Orme Kilns close\n\nOrme Kilns will move its works to Tarnby in May.\n\n${stance}\n\nThe kilns for schools are to be made at Tarnby.\n\nThe kilns for mills stay at the old works.\n`,
      'Summarise this release',
    )
    expect(told.slice(2)).toEqual([
      'The kilns for schools are to be made at Tarnby.',
      'The kilns for mills stay at the old works.',
    ])
  })

  test('but of what a house is proud to open', async () => {
    const proud = 'The house is proud to open a school with a yard for kilns, where bakers learn.'
    const told = await statements(
      `River works of Orme Kilns close\n\nOrme Kilns will move its works to Tarnby in May.\n\n${proud}\n\nThe bakers built the yard.\n\nA hill stands behind it.\n`,
      'Summarise this release',
    )
    expect(told).toContain(proud)
  })

  test('items with a figure are told too, and where nothing is whole what there is', async () => {
    expect(
      await statements(
        'Two more kilns for Orme\n\nOrme Kilns reports on its half year.\n\n- Sales of 40 million euros\n- Two new kilns\n',
        'Summarise this release',
      ),
    ).toEqual([
      'Two more kilns for Orme',
      'Orme Kilns reports on its half year.',
      'Sales of 40 million euros',
    ])
    expect(await statements('Orme Kilns moves\n\nTo Tarnby in May', 'Summarise this release')).toContain(
      'To Tarnby in May',
    )
  })

  test.each([
    { name: 'stands below the headline', times: 8, expected: ['Orme Kilns leaves the river', long(8)] },
    { name: 'stands alone where both are too much', times: 15, expected: [long(15)] },
  ])('a long opening sentence $name', async ({ times, expected }) => {
    const text = `Orme Kilns leaves the river\n\n${long(times)}\n\nIt is a large move.\n`
    expect((await statements(text, 'Summarise this release')).slice(0, 2)).toEqual(expected)
  })
})

describe('a summary has what somebody says, with who says it', () => {
  const release = (quoted: string): string =>
    `River works of Orme Kilns close

Orme Kilns will move its works to Tarnby in May.

${quoted}

The works at Tarnby have 40 kilns for schools.
`

  test('beside the figures', async () => {
    const said = '“The works at Tarnby give our kilns room to grow,” said Ida Solberg, chief executive.'
    expect(await statements(release(said), 'Summarise this release')).toEqual([
      'River works of Orme Kilns close',
      'Orme Kilns will move its works to Tarnby in May.',
      said,
      'The works at Tarnby have 40 kilns for schools.',
    ])
  })

  test.each([
    `“The works at Tarnby ${'and the kilns and the yard '.repeat(14)}are ours,” said Ida Solberg, chief executive.`,
    '“We are thrilled by the works at Tarnby,” said Ida Solberg, chief executive.',
    '“The works at Tarnby give our kilns room to grow,” it was said.',
  ])('but none that is too long, says only how a house stands, or is nobody’s: %s', async (said) => {
    expect(await statements(release(said), 'Summarise this release')).toEqual([
      'River works of Orme Kilns close',
      'Orme Kilns will move its works to Tarnby in May.',
      'The works at Tarnby have 40 kilns for schools.',
    ])
  })
})

describe('what is summed up must be told', () => {
  const release =
    'River works of Orme Kilns close\n\nTARNBY, 4 May 2026 – Orme Kilns will move its works to Tarnby in May.\n\nThe works have 40 kilns.\n'

  test.each(['Overview of Orme Kilns', 'Summary of Orme Kilns', 'Summarise the move of Orme Kilns'])(
    '%s',
    async (question) => {
      expect(await statements(release, question)).toContain('River works of Orme Kilns close')
    },
  )

  test.each(['Key figures of Orme Kilns’ balance sheet?', 'Summarise the bankruptcy of Orme Kilns'])(
    'and nothing else is given for it: %s',
    async (question) => {
      const answer = await askExactly(await libraryOf({ 'a.txt': release }), question)
      expect(answer.status).toBe('unanswered')
    },
  )
})

describe('a summary leaves out what tells nothing by itself', () => {
  test('a question that opens the text is no lead', async () => {
    const told = await statements(
      'Orme Kilns shows its oldest kiln\n\nWho baked the first brick? Orme Kilns shows a kiln of 1712 in its yard at Tarnby.\n',
      'Summarise this release',
    )
    expect(told).toEqual([
      'Orme Kilns shows its oldest kiln',
      'Orme Kilns shows a kiln of 1712 in its yard at Tarnby.',
    ])
  })

  test.each([
    ['They keep the yard.', true],
    ['Nobody has settled who pays for this move.', true],
    ['Orme Kilns sells more this year.', false],
    ['Orme Kilns keeps the yard that it built.', false],
  ])('what leans on another sentence stands back: %s', (text, expected) => {
    expect(leans({ text })).toBe(expected)
  })

  test('a cheer that opens the text is no lead either', async () => {
    const told = await statements(
      'River works of Orme Kilns close\n\nGreat news from us! Orme Kilns will move its works to Tarnby in May.\n\nGlad tidings! The works at Tarnby have 40 kilns for schools.\n',
      'Summarise this release',
    )
    expect(told).toEqual([
      'River works of Orme Kilns close',
      'Orme Kilns will move its works to Tarnby in May.',
      'The works at Tarnby have 40 kilns for schools.',
    ])
  })

  const others = [
    'The works at Tarnby have 40 kilns for schools.',
    'The kilns for mills stay in the old works.',
    'The yard of the works holds wood for two winters.',
  ]

  test.each([
    'It has 40 kilns of the works for 12 schools and 9 mills at Tarnby.',
    'However, the works at Tarnby have 40 kilns for 12 schools and 9 mills.',
    'The works at Tarnby have 40 kilns for 12 schools and may soon turn to…',
    'For more information on the works at Tarnby and its 40 kilns for 12 schools, visit the page of Orme Kilns.',
  ])('nor what is torn from the sentence before it, or breaks off: %s', async (torn) => {
    const told = await statements(
      `River works of Orme Kilns close\n\nOrme Kilns will move its works to Tarnby in May.\n\nA bridge leads there. ${torn}\n\n${others.join('\n\n')}\n`,
      'Summarise this release',
    )
    expect(told).not.toContain(torn)
    expect(told.length).toBeGreaterThan(3)
  })

  test('but what goes on right behind the lead', async () => {
    const next = 'It leaves a house of 1911 with 90 doors by the river.'
    const told = await statements(
      `River works of Orme Kilns close\n\nOrme Kilns will move its works to Tarnby in May. ${next}\n\n${others[0]}\n`,
      'Summarise this release',
    )
    expect(told).toContain(next)
  })

  test('of several who speak the first is heard', async () => {
    const told = await statements(
      `River works of Orme Kilns close

Orme Kilns will move its works to Tarnby in May.

“We have outgrown the river,” said Ida Solberg, chief executive.

“The works at Tarnby give the kilns of Orme Kilns room,” said Per Lund, head of works.
`,
      'Summarise this release',
    )
    expect(told).toContain('“We have outgrown the river,” said Ida Solberg, chief executive.')
    expect(told.join(' ')).not.toContain('Per Lund')
  })
})

describe('a headline of which the opening sentence says nearly all is left out', () => {
  const lead =
    'Orme Kilns will move its works with 40 kilns from the river to Tarnby in May, it said on Monday.'

  async function given(headline: string): Promise<readonly string[]> {
    return await statements(`${headline}\n\n${lead}\n\nA bridge leads there.\n`, 'Summarise this release')
  }

  test('so that nothing is told twice', async () => {
    const told = await given('Orme Kilns to Move Works With 40 Kilns From River to Tarnby in May')
    expect(told).toEqual([lead, 'A bridge leads there.'])
  })

  test.each([
    { name: 'one that is short', headline: 'Orme Kilns will move to Tarnby' },
    {
      name: 'one with another number',
      headline: 'Orme Kilns to Move Works With 90 Kilns From River to Tarnby in May',
    },
    {
      name: 'one that tells more',
      headline: 'Orme Kilns to Move River Works to Tarnby as Bakers Strike Over Rents',
    },
  ])('but not $name', async ({ headline }) => {
    expect((await given(headline)).slice(0, 2)).toEqual([headline, lead])
  })
})

describe('a summary calls on nobody and begins nowhere in between', () => {
  test.each([
    'Watch the film of the works here.',
    'Follow us for the move of the works.',
    'Discover the kilns of the works.',
  ])('%s', async (call) => {
    const told = await statements(
      `River works of Orme Kilns close\n\nOrme Kilns will move its works to Tarnby in May.\n\n${call}\n\nA bridge leads there.\n`,
      'Summarise this release',
    )
    expect(told).toEqual([
      'River works of Orme Kilns close',
      'Orme Kilns will move its works to Tarnby in May.',
      'A bridge leads there.',
    ])
  })

  test('what begins in small letters goes on from the line above it', async () => {
    const told = await statements(
      'River works of Orme Kilns close\n\nOrme Kilns will move its works to Tarnby in May.\n\nThe bakers saw\n\n- a rise of 4 percent in wood\n- Two kilns of 90 doors\n',
      'Summarise this release',
    )
    expect(told).toContain('Two kilns of 90 doors')
    expect(told.join()).not.toContain('a rise of')
  })
})

describe('rows of plain lines are no news', () => {
  const release = (rows: string): string =>
    `Orme Rovers reach the final

LINDEN, 4 May 2026 - Orme Rovers reached the final with a win over Tarn on Sunday before 18,000 people.

The final is on Saturday 9 May at the park by the mill. Coach Ida Quist has 21 players to choose from.

Squad numbers
${rows}
`
  test('beside the sentences', async () => {
    const told = await statements(release('Hale: 9\nOsei: 10\nBrandt: 7'), 'Summarise this release')
    expect(told.join('\n')).toContain('The final is on Saturday 9 May')
    expect(told.join('\n')).toContain('21 players')
    expect(told.join('\n')).not.toMatch(/Hale|Osei|Brandt/u)
  })

  test('but marked items may be', async () => {
    const told = await statements(
      'Orme Mill publishes results\n\nLINDEN, 4 May 2026 - Orme Mill has published its results.\n\n- Revenue of the mill: 40 million euros\n- Profit of the mill: 4 million euros\n',
      'Summarise this release',
    )
    expect(told.join('\n')).toContain('Revenue of the mill: 40 million euros')
  })
})
