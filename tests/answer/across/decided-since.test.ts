import { describe, expect, test } from 'vitest'
import { askExactly, libraryOf } from '../make.ts'

const BEHIND = `## About Orrin Water

Orrin Water was founded in 1989 and employs 870 people.

## Media contact

Priya Venn, Orrin Water
Tel: 01632 960 411
`

const OLD = `# Orrin Water reports on its spring

**Ledby, 14 April 2025** – Orrin Water has today published its spring report.

Orrin Water said it did not expect to introduce a hosepipe ban this summer if rainfall is close to average.

The company has no plans to close its office in Marl, where 80 people work.

It does not intend to cut jobs before 2027. Orrin Water is not planning to raise its tariffs this year.

Orrin Water has ruled out a merger with Tarn Water. It is considering a pipeline to Stennet.

It does not intend to hire divers. Orrin Water has no plans to sell its farm.

${BEHIND}`

async function told(newer: string, question: string) {
  const library = await libraryOf({ 'old.md': OLD, 'new.md': `${newer}\n\n${BEHIND}` })
  const { status, answer, statements } = await askExactly(library, question)
  return { status, answer, first: statements[0]?.text ?? '' }
}

const dated = (title: string, ...body: readonly string[]): string =>
  `# ${title}\n\n**Ledby, 12 August 2025** – ${body.join('\n\n')}`

const BAN = dated(
  'Hosepipe ban to begin on 22 August',
  'Orrin Water will introduce a temporary use ban from Friday 22 August.',
  'The ban will stay in place until the reservoirs recover, which is not expected before November.',
)

describe('what is decided since goes before what was not expected', () => {
  test.each([
    [BAN, 'When does the hosepipe ban start?', 'temporary use ban from Friday'],
    [BAN, 'Will there be a hosepipe ban this summer?', 'temporary use ban from Friday'],
    [BAN, 'Is there a hosepipe ban?', 'temporary use ban from Friday'],
    [BAN, 'When will the hosepipe ban be lifted?', 'stay in place until'],
    [
      dated('Orrin Water to close office in Marl', 'The office in Marl will shut on 3 November.'),
      'Will Orrin Water close its office in Marl?',
      'will shut on 3 November',
    ],
    [
      dated('Orrin Water to cut 40 jobs', 'Some 40 jobs will be lost by 3 November, mostly in sales.'),
      'Will Orrin Water cut jobs?',
      'Some 40 jobs',
    ],
    [
      dated(
        'Orrin Water on its autumn',
        'Orrin Water will raise its tariffs by 6 per cent from 9 September.',
      ),
      'Will Orrin Water raise its tariffs this year?',
      'by 6 per cent',
    ],
    [
      dated('Orrin Water on its autumn', 'It hired 12 divers in July.'),
      'Will Orrin Water hire divers?',
      'hired 12 divers',
    ],
    [
      dated('Orrin Water on its autumn', 'Today the company sold its farm to a charity.'),
      'Will Orrin Water sell its farm?',
      'sold its farm',
    ],
    [
      dated('Orrin Water on its autumn', 'The farm will be sold in October.'),
      'Will Orrin Water sell its farm in 2025?',
      'will be sold',
    ],
  ])('%#: %2$s', async (newer, question, expected) => {
    const { first, answer } = await told(newer, question)
    expect(first).toContain(expected)
    expect(answer).toContain('Earlier, 14 April 2025')
  })
})

describe('what the newer tells of something else leaves the older', () => {
  test.each([
    // Another office.
    [
      dated('Orrin Water to close office in Ferny', 'The office in Ferny will shut on 3 November.'),
      'Will Orrin Water close its office in Marl?',
      'no plans to close its office in Marl',
    ],
    // Jobs, and something else that is cut.
    [
      dated(
        'Orrin Water creates 200 jobs',
        'Orrin Water will create 200 jobs at a plant that makes pumps for farms, and wants to cut the time of repairs.',
      ),
      'Will Orrin Water cut jobs?',
      'does not intend to cut jobs',
    ],
    [
      dated('Orrin Water announces 30 jobs', 'Orrin Water announces 30 new jobs in Ledby from September.'),
      'Will Orrin Water cut jobs?',
      'does not intend to cut jobs',
    ],
    // Another ban.
    [
      dated('Orrin Water bans wipes', 'A ban on wet wipes in its drains begins on 3 September.'),
      'Will there be a hosepipe ban this summer?',
      'did not expect to introduce a hosepipe ban',
    ],
    // Another does it, or it is done to something else.
    [
      dated('Orrin Water on its area', 'Its neighbour Tarn Water will raise its tariffs by 9 per cent.'),
      'Will Orrin Water raise its tariffs this year?',
      'not planning to raise its tariffs',
    ],
    [
      dated('Orrin Water opens its farm', 'The farm will sell milk from 1 September.'),
      'Will Orrin Water sell its farm?',
      'no plans to sell its farm',
    ],
    [
      dated('Orrin Water opens its farm', 'Visitors can sell their own bread at the farm until noon.'),
      'Will Orrin Water sell its farm?',
      'no plans to sell its farm',
    ],
    // What was so once, or will be in another year.
    [
      dated('Orrin Water on its tariffs', 'Orrin Water last raised its tariffs in 2019.'),
      'Will Orrin Water raise its tariffs this year?',
      'not planning to raise its tariffs',
    ],
    [
      dated('Orrin Water on its area', 'Orrin Water will raise its tariffs in 2031.'),
      'Will Orrin Water raise its tariffs in 2025?',
      'not planning to raise its tariffs',
    ],
    // A thing without a deed.
    [
      dated(
        'Orrin Water on its area',
        'The merger of two clubs with Tarn Water as sponsor was agreed today.',
      ),
      'Is there a merger with Tarn Water?',
      'ruled out a merger',
    ],
    // It is as open as before.
    [
      dated('Orrin Water on its drought plan', 'Orrin Water may introduce a hosepipe ban in September.'),
      'Will there be a hosepipe ban this summer?',
      'did not expect to introduce a hosepipe ban',
    ],
    // It is denied again.
    [
      dated('Orrin Water on its summer', 'Orrin Water will not introduce a hosepipe ban this summer.'),
      'Will there be a hosepipe ban this summer?',
      'introduce a hosepipe ban this summer',
    ],
    // Nothing of it.
    [
      dated('Orrin Water names a chair', 'Orrin Water has named Ines Tarrow as its chair.'),
      'Will Orrin Water raise its tariffs this year?',
      'not planning to raise its tariffs',
    ],
    // Tariffs are spoken of, and not raised.
    [
      dated(
        'Orrin Water on its tariffs',
        'Orrin Water has put its tariffs on its website in five languages.',
      ),
      'Will Orrin Water raise its tariffs this year?',
      'not planning to raise its tariffs',
    ],
    // Who asks what was said at first is told it.
    [BAN, 'Was a hosepipe ban originally expected?', 'did not expect to introduce a hosepipe ban'],
    // What else the older release tells.
    [BAN, 'Will Orrin Water cut jobs?', 'does not intend to cut jobs'],
    [BAN, 'How many people work at the office in Marl?', '80 people'],
  ])('%#: %2$s', async (newer, question, expected) => {
    const { first } = await told(newer, question)
    expect(first).toContain(expected)
  })

  test('what its newer release does not tell of is refused, and not answered by the older', async () => {
    const brief = dated(
      'Hosepipe ban to begin on 22 August',
      'Orrin Water will introduce a hosepipe ban from Friday 22 August.',
    )
    expect((await told(brief, 'When will the hosepipe ban be lifted?')).first).not.toContain('did not expect')
  })
})
