import { describe, expect, test } from 'vitest'
import { norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const TOWN = 'Ardle Parish Council'

function notice(date: string, headline: string, story: string): string {
  return `${TOWN}\n${date}\n\n${headline}\n\n${story}\n\nContact: Clerk, 01632 960 111\n`
}

const council = await libraryOf({
  'tower.txt': notice(
    '4 February 2025',
    'CLOCK TOWER TO BE RESTORED',
    'Ardle Parish Council will restore the clock tower in Fore Street. The restoration is expected to cost £310,000 and begins on 3 March 2025.\n\nThe tower will be handed back to the bell ringers in October 2025. A stall in the square below costs £12 a day.\n\nThe tower keeper is Ada Berg. The appeal for a new bell has brought in £8,400.',
  ),
  'beetle.txt': notice(
    '24 February 2025',
    'BEETLE HOLDS UP CLOCK TOWER',
    'Restoration of the clock tower cannot begin on 3 March. Death-watch beetle was found in the frame on 11 February.\n\nThe revised start date is 12 May 2025. Handback to the ringers slips, and the ringers will now get the tower in January 2026.\n\nAs the beams must be replaced, the price of the scheme goes up to £355,000. A stall in the square now costs £15 a day.\n\nThe appeal for the bell goes on. As of last night it stands at £19,750.',
  ),
  'fair.txt': notice(
    '2 April 2025',
    'WHITSUN FAIR ON THE GREEN',
    'The Whitsun fair will be held on the green on 8 June 2025. Entry costs £4. A parade for children opens it at noon.',
  ),
  'no-fair.txt': notice(
    '30 May 2025',
    'NO FAIR THIS YEAR',
    'The Whitsun fair planned for 8 June has been called off. The ground is too wet.',
  ),
})

describe('what a newer release gives anew in other words', () => {
  test.each([
    { question: 'How much will the clock tower cost to restore?', text: '£355,000' },
    { question: 'What will the restoration of the clock tower cost?', text: '£355,000' },
    { question: 'When does the restoration of the clock tower begin?', text: '12 May 2025' },
    { question: 'when will work on the clock tower start', text: '12 May 2025' },
    { question: 'How much has the appeal for the bell raised so far?', text: '£19,750' },
    { question: 'What does a stall in the square cost?', text: '£15' },
  ])('answers: "$question"', async ({ question, text }) => {
    expect(wordsOf(await askExactly(council, question))).toContain(text)
  })

  test.each([
    { question: 'What was the restoration of the clock tower first expected to cost?', text: '£310,000' },
    { question: 'When was the restoration of the clock tower originally to begin?', text: '3 March' },
    { question: 'Who is the tower keeper?', text: 'Ada Berg' },
  ])('leaves alone: "$question"', async ({ question, text }) => {
    expect(wordsOf(await askExactly(council, question))).toContain(text)
  })

  test('is not known to who looks only at what was there before', async () => {
    const answer = await askExactly(council, 'What will the restoration of the clock tower cost?', {
      filter: { to: '2025-02-10' },
    })
    expect(wordsOf(answer)).toContain('£310,000')
  })

  test('quotes the old value below', async () => {
    const { notes } = await askExactly(council, 'What will the restoration of the clock tower cost?')
    expect(notes.some(({ kind, text }) => kind === 'newer' && text.includes('£310,000'))).toBe(true)
  })
})

describe('whether something goes ahead', () => {
  test.each([
    'Is the Whitsun fair going ahead?',
    'is the fair on 8 june still on?',
    'Will the Whitsun fair take place?',
    'Has the Whitsun fair been cancelled?',
  ])('is answered by what calls it off: "%s"', async (question) => {
    expect(wordsOf(await askExactly(council, question))).toContain('has been called off')
  })

  test.each(['Is the clock tower appeal going ahead?', 'Is the parade on 9 July going ahead?'])(
    'is not answered by what calls off another: "%s"',
    async (question) => {
      expect(wordsOf(await askExactly(council, question))).not.toContain('called off')
    },
  )
})

const pool = await libraryOf({
  'pool.txt': notice(
    '4 February 2025',
    'SEAL POOL FOR ARDLE',
    'Ardle Parish Council is to build a seal pool beside the pier. Work is due to start in May 2025. It will be home to twelve seals. Adult admission is £14.50. The festival of lights will be held on the pier on 5 July 2025.',
  ),
  'update.txt': notice(
    '18 June 2025',
    'SEAL POOL: AN UPDATE',
    'The foundations of the seal pool have to be deeper than planned. The builders will start in February 2026. The plan for twelve seals has been cut to nine. From 1 July adults will pay £16. A car park for 60 cars will open on 2 August. The festival of lights will move to Hollin Park.',
  ),
})

describe('by the shape of the change', () => {
  test.each([
    { question: 'When will work on the seal pool start?', text: 'February 2026' },
    { question: 'How many seals will live in the pool?', text: 'cut to nine' },
    { question: 'What is adult admission?', text: '£16' },
    { question: 'Where will the festival of lights be held?', text: 'Hollin Park' },
  ])('answers: "$question"', async ({ question, text }) => {
    expect(wordsOf(await askExactly(pool, question))).toContain(text)
  })

  test.each([
    { question: 'When is the festival of lights?', text: '2 August' },
    { question: 'How much does a child pay?', text: '£16' },
  ])('gives nothing else: "$question"', async ({ question, text }) => {
    expect(wordsOf(await askExactly(pool, question))).not.toContain(text)
  })
})

const firm = await libraryOf({
  'works.txt': norvik(
    'Norvik Marine Statement on Fire in Corran',
    'May 2, 2025',
    'A fire broke out at the Corran yard of Norvik Marine. About 320 workers were sent home. Tenants of the houses at the gate will get a credit of two weeks.',
  ),
  'works-again.txt': norvik(
    'Norvik Marine Sets Right Its Statement on the Fire',
    'May 6, 2025',
    'In our statement of May 2 we said that about 320 workers were sent home from the Corran yard after the fire. A count of the lists shows that the number was 415.\n\nWe also said that tenants would get a credit of two weeks. After hearing from them we have raised it to one month.',
  ),
  'third.txt': norvik(
    'Norvik Marine Reports Third Quarter',
    'October 20, 2025',
    'Norvik Marine had sales of $41 million in the third quarter of 2025. Sales now include those of the Holm yard.',
  ),
  'fourth.txt': norvik(
    'Norvik Marine Reports Fourth Quarter',
    'January 20, 2026',
    'Norvik Marine had sales of $47 million in the fourth quarter of 2025. The number of boats built rises to 31.',
  ),
})

describe('a figure that was stated wrongly', () => {
  test.each([
    { question: 'How many workers were sent home after the fire?', text: 'the number was 415' },
    { question: 'What credit do tenants get for the fire?', text: 'raised it to one month' },
  ])('is answered with the right one: "$question"', async ({ question, text }) => {
    expect(wordsOf(await askExactly(firm, question))).toContain(text)
  })

  test('is no figure of another quarter', async () => {
    const answer = await askExactly(firm, 'What were sales in the third quarter of 2025?')
    expect(wordsOf(answer)).toContain('$41 million')
  })
})

const dairy = await libraryOf({
  'milk.txt': norvik(
    'Norvik Marine Takes Goat Cheese off Its Ferries',
    'May 6, 2025',
    'Norvik Marine has taken goat cheese from Holm off its ferries. To date, it has received two reports of illnesses related to the cheese. Four complaints about the soup were received. Three cases of scurvy were recorded on the ferries in 1931.',
  ),
  'tugs.md': `# Norvik Marine Buys Two Tugs\n\nCORRAN, Norway, July 22, 2025 /ExampleWire/ -- Norvik Marine will buy two tugs from Tresund for 12 million euros.\n\n## Update on the goat cheese\n\nSince July 1 there is cheese on board again. Nobody is ill any more. The number of illnesses reported rose to nine.\n\n## Staff\n\nThe number of stokers fell to 31.\n`,
})

describe('a count that is kept', () => {
  test.each([
    ['How many illnesses were reported from the goat cheese?', 'rose to nine'],
    ['How many reports of illnesses from the goat cheese has Norvik Marine received?', 'rose to nine'],
  ])('is told by the newest, under the heading of its part: "%s"', async (question, words) => {
    expect(wordsOf(await askExactly(dairy, question))).toContain(words)
  })

  test.each([
    ['How many complaints about the soup were received?', 'Four complaints'],
    ['How many cases of scurvy were recorded in 1931?', 'Three cases'],
  ])('is not that of something else, or of another time: "%s"', async (question, words) => {
    expect(wordsOf(await askExactly(dairy, question))).toContain(words)
  })
})

const stokers = await libraryOf({
  'claim.txt': norvik(
    'Stokers Vote on Strike',
    'May 6, 2025',
    'The stokers of Norvik Marine will vote on a strike. Norvik Marine has offered 2.9 percent and a bonus of 300 euros. The stokers want a pay rise of 6 percent.',
  ),
  'talks.txt': norvik(
    'Strike of Stokers Put Off',
    'May 27, 2025',
    'The strike of the stokers has been put off. Norvik Marine has raised its offer to 4.4 percent from July 1. The bonus of 300 euros has been dropped.',
  ),
})

describe('an offer of pay', () => {
  test.each(['What pay offer is Norvik Marine making now?', 'What pay offer is Norvik Marine making?'])(
    'is told in percent, and by the newest: "%s"',
    async (question) => {
      expect(wordsOf(await askExactly(stokers, question))).toContain('4.4 percent')
    },
  )

  test.each([['What pay rise do the stokers want?', '6 percent']])(
    'is not what is wanted: "%s"',
    async (question, words) => {
      expect(wordsOf(await askExactly(stokers, question))).toContain(words)
    },
  )
})

test('what is saved is no new value of what that costs', async () => {
  const mills = await libraryOf({
    'plan.txt': notice(
      '4 February 2025',
      'MILLS TO SHARE ONE BOILER',
      'The parish mills will share one boiler. The mills expect cost savings of £30,000 a year, at a one-time cost of £45,000.',
    ),
    'later.txt': notice(
      '9 June 2025',
      'MILLS SHARE ONE BOILER',
      'The parish mills share one boiler since Monday. The mills now expect cost savings of £20,000 a year.',
    ),
  })
  expect(wordsOf(await askExactly(mills, 'What will the savings cost the mills?'))).toMatch(/£45,000/u)
  expect(wordsOf(await askExactly(mills, 'What cost savings do the mills expect?'))).toMatch(/£20,000/u)
})

describe('people who are counted again', () => {
  const year = norvik(
    'Norvik Marine Reports Its Year',
    'February 11, 2025',
    'Norvik Marine earned 28 million euros. The company employs 2,050 people.',
  )
  const recall = norvik(
    'Norvik Marine Recalls a Winch',
    'May 5, 2025',
    'Norvik Marine recalls the winch W-20 because its brake may fail. Two people were hurt.',
  )
  const wider = norvik(
    'Norvik Marine Recalls More Winches',
    'May 19, 2025',
    'Norvik Marine recalls all winches W-20. Three people have been hurt so far.',
  )

  test.each([
    { question: 'How many people does Norvik Marine employ?', text: '2,050' },
    { question: 'How many people does Norvik Marine have?', text: '2,050' },
    { question: 'How many employees does Norvik Marine have?', text: '2,050' },
    { question: 'How many people were hurt by the winch?', text: 'Three' },
  ])('are those of whom the same is said: "$question"', async ({ question, text }) => {
    const library = await libraryOf({ 'year.txt': year, 'recall.txt': recall, 'wider.txt': wider })
    expect(wordsOf(await askExactly(library, question))).toContain(text)
  })

  test('give way to a new number of the same', async () => {
    const grown = norvik(
      'Norvik Marine Opens a Yard',
      'May 19, 2025',
      'Norvik Marine opens a yard in Bray. The company now employs 2,300 people.',
    )
    const library = await libraryOf({ 'year.txt': year, 'grown.txt': grown })
    const answer = await askExactly(library, 'How many people does Norvik Marine employ?')
    expect(wordsOf(answer)).toContain('2,300')
  })
})

describe('what "the project" takes up is what its paragraph tells of', () => {
  const old = `Orme Mills grows

CORRAN, May 12, 2025 -- Orme Mills is spending 24 million euros on a new oat silo at its Tarn yard. It also plans a canteen in Holm.

About Orme Mills

Orme Mills grinds oats.
`
  const newer = (paragraph: string): string => `Orme Mills looks back on summer

CORRAN, August 14, 2025 -- Orme Mills had a dry summer.

${paragraph}

About Orme Mills

Orme Mills grinds oats.
`

  test.each([
    [
      'Work on the new oat silo at Tarn takes longer than planned. It now ends in spring. The cost of the project has risen to 27 million euros.',
      'The cost of the project has risen to 27 million euros.',
    ],
    [
      'Work on the canteen in Holm takes longer than planned. It now ends in spring. The cost of the project has risen to 27 million euros.',
      'Orme Mills is spending 24 million euros on a new oat silo at its Tarn yard.',
    ],
  ])('%s', async (paragraph, expected) => {
    const library = await libraryOf({ 'a.txt': old, 'b.txt': newer(paragraph) })
    const answer = await askExactly(library, 'How much does the new oat silo at Tarn cost?')
    expect(wordsOf(answer)).toBe(expected)
  })
})

describe('a count that a newer release gives anew', () => {
  const plant = norvik(
    'Norvik Marine to Build in Tallis',
    'February 11, 2025',
    'Norvik Marine will build a boatyard. About 60 jobs will be created in Tallis when the yard opens.',
  )
  const about = async (story: string): Promise<string> => {
    const year = norvik('Norvik Marine Reports Its Year', 'May 19, 2025', story)
    const library = await libraryOf({ 'plant.txt': plant, 'year.txt': year })
    return wordsOf(await askExactly(library, 'How many jobs will be created in Tallis?'))
  }

  test('is of the place of its paragraph where it has risen from the very old one', async () => {
    const told = await about(
      'Norvik Marine earned 28 million euros.\n\nThe yard in Tallis is now expected to cost 9 million euros. It will open in June. The number of jobs to be created has risen from 60 to 85.',
    )
    expect(told).toContain('from 60 to 85')
  })

  test.each([
    'Norvik Marine earned 28 million euros.\n\nThe yard in Tallis costs more. It will open in June. The number of jobs at the quarry has risen from 140 to 185.',
    'Norvik Marine earned 28 million euros.\n\nThe yard in Tallis costs more.\n\nThe yard in Corran grows as well. It will open in June. The number of jobs to be created has risen from 60 to 85.',
  ])('is of another place, or of another number, elsewhere', async (story) => {
    expect(await about(story)).toMatch(/^About 60 jobs/u)
  })
})

describe('a day that is put off', () => {
  const delayed = norvik(
    'Norvik Marine Moves Start of Night Service',
    'October 2, 2025',
    'Norvik Marine today said that the start of its night service is delayed. It will now come on 3 November 2025, and not on 9 October as announced.',
  )

  test('is told by the sentence behind the one that says so', async () => {
    const library = await libraryOf({ 'delayed.txt': delayed })
    const answer = await askExactly(library, 'When is the start of the night service of Norvik Marine?')
    expect(wordsOf(answer)).toMatch(/3 November 2025/u)
  })

  test('is asked about by the old one', async () => {
    const library = await libraryOf({ 'delayed.txt': delayed })
    for (const question of [
      'Is the start of the night service still on 9 October?',
      'Is the night service still planned for 9 October?',
    ])
      expect(wordsOf(await askExactly(library, question))).toContain('3 November 2025')
  })

  test('is none of what the release does not open with', async () => {
    const library = await libraryOf({ 'delayed.txt': delayed })
    const answer = await askExactly(library, 'Is the harbour concert still on 9 October?')
    expect(wordsOf(answer)).not.toContain('3 November 2025')
  })
})

test('what is paid for each hour is no new price of what was done once', async () => {
  const library = await libraryOf({
    'bridge.txt': notice(
      '4 May 2025',
      'MILL BRIDGE TO CLOSE FOR REPAIR',
      'Mill Bridge in the town centre will close for repair in June. The repair will cost £3.1 million, of which the county pays half.',
    ),
    'later.txt': notice(
      '14 October 2025',
      'MILL BRIDGE: REPAIR TO TAKE UNTIL SUMMER',
      'The reopening of Mill Bridge has been put back by four months.\n\nThe council has decided on its parking charges. From 1 April an hour in the town centre will cost £1.80, up from £1.50.',
    ),
  })
  const answer = await askExactly(library, 'How much did the bridge repair cost?')
  expect(answer.statements[0]?.text).toContain('£3.1 million')
})
