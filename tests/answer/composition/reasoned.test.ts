import { beforeAll, describe, expect, test } from 'vitest'
import {
  explainsBefore,
  followsUpon,
  namesReason,
  tellsFailure,
  tellsFault,
  tellsTrouble,
} from '../../../src/answer/composition/explains.ts'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, reasonOf, wordsOf } from '../make.ts'

test.each([
  'The reason is a fault in the pumps.',
  'Its main cause was a wet summer.',
  'This is because the market is held on that day.',
  'That follows a decision by the town in May.',
  'The move comes after two bad seasons.',
  'It blames the new tax of 9 euros.',
  'The chair explained this by the cost of the stand.',
  'She did so to grow her own figs.',
  'It is shut because the mayor has a cold.',
])('a sentence says that it is the reason of the one before: %s', (text) => {
  expect(explainsBefore(text)).toBe(1)
})

test.each([
  'The pumps had failed twice.',
  'The roof no longer meets the rules.',
  'Only nine customers a day still come.',
  'Too many guests fed the seals.',
  'The cars cannot be delivered.',
  'A survey found that the wall is unstable.',
  'Flour has become dearer.',
])('what had gone wrong or was lacking is likely the reason: %s', (text) => {
  expect(explainsBefore(text)).toBe(0.5)
})

test.each([
  'The farm is shut because of frost.',
  'The board thanked her.',
  'It criticised the owner for skipping three checks.',
  'Nobody had complained.',
  'The union has criticised the decision.',
  'They had planned to open in May.',
  'The second ship will have too many berths.',
  'A ticket costs only 5 euros.',
])('what has a reason of its own, came of it or is something else is none: %s', (text) => {
  expect(explainsBefore(text)).toBe(0)
})

test('a season by itself tells when, and what befell in it why', () => {
  expect(followsUpon('The lido opens after the summer.')).toBe(false)
  expect(followsUpon('The lido opens after the summer in Brook Street.')).toBe(false)
  expect(followsUpon('The lido was shut after the summer floods.')).toBe(true)
})

test('what failed may be told first', () => {
  expect(tellsFailure('The pumps failed on Monday.')).toBe(true)
  expect(tellsFailure('No pump failed on Monday.')).toBe(false)
  expect(tellsFailure('The pumps are new.')).toBe(false)
})

test.each([
  'Divers came across rust in eleven plates.',
  'The agency asked for more data on the valve.',
  'The steel was delivered in the wrong lengths.',
  'The town told the museum on 12 May that the lift is too old.',
  'Jars may contain splinters.',
  'Rents have doubled.',
])('what was found, asked for, came wrong or may do harm forces a change: %s', (text) => {
  expect(tellsTrouble(text)).toBe(true)
})

test.each([
  'Tickets stay valid.',
  'No cracks were found.',
  'The union objected that the closure is wrong, and opposes the closure.',
  'Passengers will be told that the ship is late.',
  'Those who have lost their tickets may call the box office.',
  'The company found new berths in Holm last year.',
  'Drivers have to find another way.',
  'Pupils have risen to the challenge.',
  'It may open again in May.',
])('what stays, is denied, is said of the change or is to come forces none: %s', (text) => {
  expect(tellsTrouble(text)).toBe(false)
})

test('a fault that is found may stand further on, and no other trouble', () => {
  expect(tellsFault('Testers found that the locks jam.')).toBe(true)
  expect(tellsFault('Welders found hidden cracks.')).toBe(true)
  expect(tellsFault('Rents have doubled.')).toBe(false)
})

test.each([
  ['Orme Mills cut its forecast, following a fire in Tarn.', true],
  ['The line moves to June after crews found a wall.', true],
  ['The kiosk closed after twelve years.', false],
  ['The fair opens the week after Easter.', false],
  ['The team left after lunch.', false],
])('what a deed followed upon is no stretch of time: %s', (text, isSo) => {
  expect(followsUpon(text)).toBe(isSo)
})

describe('a why', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'pool.md': `# Orme Baths delay their new slide

TARN, May 4, 2025 -- Orme Baths have put off the opening of their new slide. The maker could not deliver the steps.

The steam room stays open. The sauna is shut because of a fault in the oven.

The kiosk was closed in April. The reason is a dispute over the rent. The lockers were painted.

The boiler failed on Monday. The paddling pool was drained.

The swimming club cut its fees to $9, citing the wishes of its members. The captain of the team has resigned.
`,
    })
  })

  test.each([
    ['Why was the kiosk closed?', 'The kiosk was closed in April. The reason is a dispute over the rent.'],
    ['Why was the paddling pool drained?', 'The boiler failed on Monday. The paddling pool was drained.'],
    [
      'Why was the slide delayed?',
      'Orme Baths have put off the opening of their new slide. The maker could not deliver the steps.',
    ],
  ])('is answered by what is asked about and the reason beside it: %s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toBe(words)
  })

  test('is answered by the reason in the sentence, however that is put', async () => {
    const answer = await askExactly(library, 'Why did the swimming club cut its fees?')
    expect(wordsOf(answer)).toContain('citing the wishes')
  })

  test.each([
    'Why does the steam room stay open?',
    'Why were the lockers painted?',
    'Why has the captain resigned?',
  ])('is refused where the fact is told without a reason: %s', async (question) => {
    const answer = await askExactly(library, question)
    expect(reasonOf(answer)).toBe('no_support')
    expect(answer.refusal?.unsupported).toEqual(['a reason'])
  })
})

describe('a why about a change', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'tram.md': `# Tarn Trams moves start of Lake Line to October

TARN, May 4, 2025 -- Tarn Trams will open its Lake Line on October 6, five weeks later than planned. The fleet is blue.

Passes stay valid. Welders came across rust in nine of the rails.

The summer timetable was cut to six trams an hour, following a dispute over night work. The depot in Holm will be closed so that a school can be built.

Fares go up by 20 cents in July. Power has become a third dearer. The tram museum has shortened its hours. The café sells cakes.

The conductor Ole Lind left after nine years.
`,
      'bus.md': `# Tarn Buses ends its recall of the green bus

TARN, June 9, 2025 -- Tarn Buses has ended its recall of the green bus. Two of the buses could not be found.

The town lent the firm a garage, after the old one burned down.
`,
    })
  })

  test.each([
    [
      'Why was the Lake Line delayed?',
      'Tarn Trams will open its Lake Line on October 6, five weeks later than planned. Welders came across rust in nine of the rails.',
    ],
    [
      'Why was the summer timetable reduced?',
      'The summer timetable was cut to six trams an hour, following a dispute over night work.',
    ],
    ['Why is the Holm depot shutting?', 'The depot in Holm will be closed so that a school can be built.'],
    ['Why are fares being raised?', 'Fares go up by 20 cents in July. Power has become a third dearer.'],
  ])('is answered however the release calls the change: %s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toBe(words)
  })

  test.each([
    'Why did the tram museum cut its hours?',
    'Why were the green buses recalled?',
    'Why did Ole Lind leave?',
    'Why did the old garage burn down?',
  ])('is refused where only something else has a reason: %s', async (question) => {
    expect(reasonOf(await askExactly(library, question))).toBe('no_support')
  })
})

describe('a why about a change with no reason', () => {
  test.each([
    [
      'Why was the summer fair postponed?',
      '# Tarn postpones its summer fair',
      'The town of Tarn has postponed its summer fair to September.\n\nTickets stay valid. Those who have lost their tickets may call the box office.',
    ],
    [
      'Why did Orme Ferries cut its Tern service?',
      '# Orme Ferries cuts its Tern service',
      'Orme Ferries will cut its Tern service from June.\n\nThe company found new berths in Holm last year.',
    ],
    [
      'Why was the opening delayed?',
      '# Opening of Tarn school delayed',
      'The opening of the new school in Tarn has been delayed to October.\n\nPupils have risen to the challenge and raised $900.',
    ],
    [
      'Why has the bridge been closed?',
      '# Holm bridge closed',
      'The bridge in Holm has been closed. Drivers have to find another way.',
    ],
    [
      'Why was the Tern line axed?',
      '# Tern line axed',
      'The Tern line has been axed by Holm Trams.\n\nThe club has won. The town has risen to third place in the league.',
    ],
  ])('takes none from what stands near: %s', async (question, title, text) => {
    const library = await libraryOf({ 'a.md': `${title}\n\nTARN, May 4, 2025 -- ${text}\n` })
    expect(reasonOf(await askExactly(library, question))).toBe('no_support')
  })
})

test.each([
  ['The cause was a cracked joint from 1958.', true],
  ['The decision was made after the landlord raised the rent.', true],
  ['To blame is a fox.', true],
  ['This is because of frost.', false],
  ['It had been due to open on 4 July.', false],
  ['The decision pleased nobody.', false],
])('a noun makes a sentence the reason of what the paragraph before told: %s', (text, isSo) => {
  expect(namesReason(text)).toBe(isSo)
})

describe('a why whose reason no word announces', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'wing.md': `# Corran Museum puts off opening of east wing

CORRAN, 4 May 2025. The east wing of the Corran Museum will open on 12 September and not in June.

Workers who lifted the floor in April came upon a medieval drain. The café stays open.

The shuttle bus has been hit by a tree and will not run before July. A tour of the cellar will be cancelled, which has become too dear.

The museum wants to build a new depot at the station. The present one, a barn in Holm, floods in spring. It wants a second clock and asks for ideas.

The pond was closed on Monday and four ducks cannot be found.
`,
      'road.md': `# County road 9 reopens later

HOLM, 9 July 2025. The county of Holm now expects to reopen County Road 9 in the second week of August. It had been due to open on 4 July.

Heavy rain washed away the new embankment on 11 June. The state has ordered the county to fence the quarry, which children had used as a pool. Drivers are asked to slow down at the school.
`,
      'water.md': `# Statement on the water main in Tarn Road

TARN, 3 March 2025. On Sunday 2 March about 900 homes in Tarn were without water for eleven hours. Some could not even make tea.

The cause was a cracked joint under Tarn Road. It has been replaced.

The sluice app crashed on Friday for three hours; an update had wiped its timetable. It works again.

An alarm sounded in the pump house at noon and the staff went out.

A spark from the fan had set off the detector. No fire was found.

The grant for the new tower was refused in March. As a result, building will not begin this year.
`,
    })
  })

  test.each([
    ['Why was the opening of the east wing delayed?', 'medieval drain'],
    ['why is the new east wing opening later than planned', 'medieval drain'],
    ['What is holding up the east wing?', 'medieval drain'],
    ['Why is the shuttle bus delayed?', 'hit by a tree'],
    ['Why was the cellar tour cancelled?', 'too dear'],
    ['Why does the museum need a new depot?', 'floods in spring'],
    ['Why is County Road 9 opening late?', 'washed away'],
    ['Why must the county fence the quarry?', 'The state has ordered'],
    ['Why were homes in Tarn without water?', 'cracked joint'],
    ['Why did the sluice app crash?', 'wiped'],
    ['What made the sluice app fail on Friday?', 'wiped'],
    ['What set the alarm off at noon?', 'A spark from the fan'],
    ['Why will building of the tower not begin this year?', 'was refused'],
  ])('is answered by the sentence beside it or the clause in it: %s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toContain(words)
  })

  test.each([
    'Why does the café stay open?',
    'Why does the museum want a second clock?',
    'Why was the pond closed?',
    'Why must drivers slow down at the school?',
    'Why did the museum shop move?',
    'Why was the grant for the tower refused?',
  ])('is refused where what stands beside it came of it, or has no reason: %s', async (question) => {
    const answer = await askExactly(library, question)
    expect(answer.status).toBe('unanswered')
  })
})

describe('a why beside what only looks like a reason', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'toys.md': `# Orme Toys news

TARN, 4 May 2025. Orme Toys has asked customers to return the green rattle. Sales are stable.

Neighbours complained about noise in the first summer, and nobody did once the fan was stopped.

The mill tower was painted in June. The old crane stands in the yard.

The union shop will be rebuilt; it has 40 seats.
`,
    })
  })

  test.each([
    'Why must customers return the green rattle?',
    'Why was the fan stopped?',
    'Why was the mill tower painted?',
    'Why will the union shop be rebuilt?',
  ])('is refused: %s', async (question) => {
    expect((await askExactly(library, question)).status).toBe('unanswered')
  })
})

describe('a why whose reason is told as one, but not in the next sentence', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'school.md': `# Tarn school board rejects new gym

TARN, May 4, 2025 -- The school board of Tarn has rejected the plans for a new gym, against the wish of the teachers. The vote was six to two.

The builder, Lind & Sons, had offered a hall with 200 seats. Only nine of the seats would have been heated.

The board gave three reasons: the cost, the loss of the orchard and the noise in Mill Lane. It did not accept that snow was a reason to reject it. A survey of parents named two reasons: the food and the buses.

The school choir won a prize in Lund.
`,
      'lift.md': `# Orme Lifts mends its booking site

ORME, June 9, 2025 -- The booking site of Orme Lifts is up again. Chair Ada Berg is sorry for the failure of the price list on the site, which nobody could open on Sunday. "I am sorry for this," she said. The cause was a broken cable at a supplier. The list is shorter now.

Too few guides had signed up by May. The summit tour will therefore not take place. The lake tour starts at noon. Tea is served on board, and the guide is therefore busy.
`,
    })
  })

  test.each([
    [
      'Why was the new gym in Tarn rejected?',
      'The school board of Tarn has rejected the plans for a new gym, against the wish of the teachers. The board gave three reasons: the cost, the loss of the orchard and the noise in Mill Lane.',
    ],
    [
      'Why will the summit tour not take place?',
      'Too few guides had signed up by May. The summit tour will therefore not take place.',
    ],
    [
      'Why did the price list of Orme Lifts fail?',
      'Chair Ada Berg is sorry for the failure of the price list on the site, which nobody could open on Sunday. The cause was a broken cable at a supplier.',
    ],
  ])('is answered by it: %s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toBe(words)
  })

  test.each([
    'Why did the school choir win a prize?',
    'Why is the list shorter now?',
    'Why is the guide busy?',
  ])('has no such reason where that is of something else: %s', async (question) => {
    const words = wordsOf(await askExactly(library, question))
    expect(words).not.toMatch(/reasons:|The cause was|starts at noon/u)
  })
})

describe('a why about what has ended since', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'kettle.md': `# Orme Toys recalls its red kettle

TARN, May 4, 2025 -- Orme Toys is recalling its red kettle. A tester found that the handle came loose.
`,
      'closed.md': `# Orme Toys results

TARN, August 9, 2025 -- Orme Toys sold 900 boats. Orme Toys closed the recall of its red kettle on July 1. In all, 40 kettles came back.
`,
    })
  })

  test('is answered from when it began', async () => {
    expect(wordsOf(await askExactly(library, 'Why is Orme Toys recalling its red kettle?'))).toBe(
      'Orme Toys is recalling its red kettle. A tester found that the handle came loose.',
    )
  })
})

test('a recall is explained by what may happen', async () => {
  const library = await libraryOf({
    'stool.txt': `Orme Toys Recalls a Stool

TARN, May 4, 2025 -- Orme Toys is recalling its folding stool, sold since January. The hinge may open under load. Owners can return it to any shop.
`,
  })
  expect(wordsOf(await askExactly(library, 'Why is Orme Toys recalling its folding stool?'))).toBe(
    'Orme Toys is recalling its folding stool, sold since January. The hinge may open under load.',
  )
})

test('what stands behind the seam of a reason is told by itself', async () => {
  const library = await libraryOf({
    'choir.txt': `Lund Choir names its singers

LUND, May 4, 2025 -- Lund Choir has named its singers for the summer concert in Holm.

Alto Ada Berg is away because of a sore throat: she has lost her voice and may not sing at a concert before June.
`,
  })
  const words = wordsOf(await askExactly(library, 'Why will Ada Berg not sing at the concert?'))
  expect(words).toMatch(/^Alto Ada Berg is away because of a sore throat/u)
})

describe('why something is corrected', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'count.txt': `Correction: Lund Harbour counted 900 boats

LUND, May 4, 2025 -- Lund Harbour has corrected its count of boats for the year 2024. The boats of the Tarn yard were entered twice.

Lund Harbour has revised its timetable for the ferry. The ferry was painted in the spring.
`,
    })
  })

  test('is told by the mistake behind it', async () => {
    expect(wordsOf(await askExactly(library, 'Why did Lund Harbour correct its count of boats?'))).toMatch(
      /The boats of the Tarn yard were entered twice\.$/u,
    )
  })

  test('and by nothing else that stands there', async () => {
    expect(reasonOf(await askExactly(library, 'Why did Lund Harbour revise its timetable?'))).toBe(
      'no_support',
    )
  })
})

describe('a reason that stands in another grammar', () => {
  const about = (text: string): Promise<Library> =>
    libraryOf({
      'r.md': `# Tarn Hall opens show

TARN, 4 May 2026 - ${text} The catalogue costs 20 euros.
`,
    })
  const MOVED =
    'On Friday, as the lamps overheated, the east wing was closed. The plan for a pier was opposed by the bakers, who feared for their ovens.'
  const FINED = 'The port office has fined the ferry firm Orme Ltd $2.5 million for hiding its fares.'

  test.each([
    [MOVED, 'Why was the east wing closed?', 'overheated'],
    [MOVED, 'Why was the plan for a pier opposed?', 'feared'],
    [FINED, 'Why was Orme fined?', 'hiding'],
    [FINED, 'Why did the port office fine Orme?', 'hiding'],
  ])('%s answers “%s”', async (text, question, words) => {
    expect(wordsOf(await askExactly(await about(text), question))).toContain(words)
  })

  test.each([
    [MOVED, 'Why did the bakers fear for their ovens?'],
    [FINED, 'Why does the catalogue cost 20 euros?'],
  ])('%s does not answer “%s”', async (text, question) => {
    expect((await askExactly(await about(text), question)).status).toBe('unanswered')
  })
})

describe('a place that is left for what is the matter with it', () => {
  const moved = libraryOf({
    'a.txt': `Orme holds its run

ORME, 3 May 2025 -- The finish of the run moves to the old market from Lund Park, where the grass is being relaid. The start has moved to the pier from Vell Square, where a band will play. Rita Lund moved to Tarn from Vela Design, where she was under contract until 2020. About 900 people run.
`,
  })

  test.each([
    ['Why was the finish moved?', 'where the grass is being relaid'],
    ['Why was the finish of the run moved?', 'where the grass is being relaid'],
  ])('%s', async (question, told) => {
    expect(wordsOf(await askExactly(await moved, question))).toContain(told)
  })

  test.each(['Why was the start moved?', 'Why did Rita Lund move?', 'Why did Rita Lund move to Tarn?'])(
    'and not for what else is told of it: %s',
    async (question) => {
      expect((await askExactly(await moved, question)).status).toBe('unanswered')
    },
  )
})
