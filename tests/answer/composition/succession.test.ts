import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, reasonOf, wordsOf } from '../make.ts'

describe('who comes in whose place', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'mill.md': `# Orme Mills changes its board

TARN, May 4, 2025 -- Orme Mills today announced three changes on its board. They take effect in July.

Finance Director Peter Ansdell retires on June 30, after nine years. Nadia Roos, at present head of stores at Holm Bakeries, will succeed him.

Dr Samuel Berg, Chief Technology Officer, will move to the research laboratory in Holm. Ida Solberg, now head of milling, will become Chief Technology Officer.

The owners have appointed Martin Lind, who ran the mill at Corran, as managing director.

He follows Edith Marsh, who leaves in May. Deputy chair Clara Voss thanked her.
`,
    })
  })

  test.each([
    [
      'Who takes over from Peter Ansdell?',
      'Finance Director Peter Ansdell retires on June 30, after nine years. Nadia Roos, at present head of stores at Holm Bakeries, will succeed him.',
    ],
    [
      'Who will be chief technology officer after Samuel Berg?',
      'Ida Solberg, now head of milling, will become Chief Technology Officer.',
    ],
    [
      'Who replaces Edith Marsh?',
      'The owners have appointed Martin Lind, who ran the mill at Corran, as managing director. He follows Edith Marsh, who leaves in May.',
    ],
    [
      'Who was managing director before Martin Lind?',
      'The owners have appointed Martin Lind, who ran the mill at Corran, as managing director. He follows Edith Marsh, who leaves in May.',
    ],
    [
      'Who will be the next managing director?',
      'The owners have appointed Martin Lind, who ran the mill at Corran, as managing director.',
    ],
    [
      'Who is the next finance director?',
      'Finance Director Peter Ansdell retires on June 30, after nine years. Nadia Roos, at present head of stores at Holm Bakeries, will succeed him.',
    ],
  ])('is told by the sentences that name both: %s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toBe(words)
  })

  test.each([
    'Who had the job before Martin Lind?',
    'Who was in charge before Martin Lind?',
    'Who was in charge of Orme Mills before Lind?',
    "Who is Martin Lind's predecessor?",
    'Whose job is Martin Lind taking?',
  ])('also where it is asked for by the job: %s', async (question) => {
    expect(wordsOf(await askExactly(library, question))).toMatch(
      /He follows Edith Marsh, who leaves in May\.$/u,
    )
  })

  test.each([
    ["Who is Peter Ansdell's successor?", /Nadia Roos, .*, will succeed him\.$/u],
    ["Who is getting Peter Ansdell's job?", /Nadia Roos, .*, will succeed him\.$/u],
  ])('or by who gets it: %s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toMatch(words)
  })

  test.each([
    "Who is Martin Lind's successor?",
    'Who had the job before Edith Marsh?',
    'Who takes over from Nadia Roos?',
    'Who replaces Clara Voss?',
    'Who succeeds Martin Lind?',
    "Who will replace Edith Marsh's assistant?",
  ])('is not who had it before, nor anybody else: %s', async (question) => {
    expect(reasonOf(await askExactly(library, question))).toBe('no_support')
  })
})

describe('offices that are written like a name', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'ferry.md': `# Corran Ferries names new head

TARN, May 4, 2025 -- Corran Ferries today announced changes at its head. The winter timetable is out.

Moll, 61, will step down as Chief Executive Officer on July 31 and remain with the line as chairman of its pension fund. Ida Roos, 48, Chief Technical Officer since 2019, will succeed him.

"I have sailed on every one of our boats," said Tom Moll, Chief Executive Officer.
`,
    })
  })

  const told = /Ida Roos, 48, Chief Technical Officer since 2019, will succeed him\./u
  test.each([
    'Who will succeed Tom Moll?',
    'Who takes over from Moll?',
    'Who is the new chief executive of Corran Ferries?',
    'Who takes over as CEO of Corran Ferries?',
    "Who is Corran Ferries' new CEO?",
    "What is Corran Ferries' new CEO called?",
    'What is the name of the new CEO of Corran Ferries?',
  ])('are nobody who comes or goes: %s', async (question) => {
    expect(wordsOf(await askExactly(library, question))).toMatch(told)
  })

  test.each(['Who takes over as chairman of Corran Ferries?', "Who is Corran Ferries' new chairman?"])(
    'and what the one who leaves will go on with is not left: %s',
    async (question) => {
      expect(wordsOf(await askExactly(library, question))).not.toMatch(told)
    },
  )
})

test('who is called by their age is the one just appointed, and not the club that does it', async () => {
  const library = await libraryOf({
    'rovers.txt': `Corran Rovers appoint Marco Vale as head coach

Corran Rovers have appointed Marco Vale as head coach on a contract until 2028. The 44-year-old replaces Dean Holt, who was dismissed on Sunday.

Trainer Lee Amos will lead the side on Tuesday. Vale was most recently in charge of Lund United.

10 March 2026
`,
  })
  const told =
    'Corran Rovers have appointed Marco Vale as head coach on a contract until 2028. The 44-year-old replaces Dean Holt, who was dismissed on Sunday.'
  expect(wordsOf(await askExactly(library, 'Who coached Corran Rovers before Vale?'))).toBe(told)
  expect(wordsOf(await askExactly(library, 'Who takes over from Dean Holt?'))).toBe(told)
  expect(wordsOf(await askExactly(library, 'Who is the new coach of Corran Rovers?'))).toMatch(
    /^Corran Rovers have appointed Marco Vale as head coach/u,
  )
})

describe('of several who come and go', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'lund.md': `# Lund Foods names new chief executive

TARN, March 4, 2025 -- Lund Foods today announced a change at its head.

Chief Executive Eva Stark leaves in June. Ida Roos, now head of sales at Lund Foods, will become chief executive.
`,
      'orme.md': `# Orme Rail names new chief executive

HOLM, June 4, 2025 -- Orme Rail today announced a change on its board. The finance of the line is sound.

Jan Moll, until now at Lund Foods, becomes chief executive of Orme Rail. He has two children.

Tom Lind becomes head of research. The sales office will be shut. Mia Falk becomes director of music in Tarn.
`,
      'bank.md': `# Holm Bank changes its board

HOLM, May 4, 2025 -- Holm Bank today announced changes on its board.

Jan Falk becomes chair of the audit committee. Nils Berg becomes chair of the bank.
`,
      'theatre.md': `# Corran Theatre changes its staff

CORRAN, April 4, 2025 -- Corran Theatre today announced changes among its staff. Many were interviewed.

Tom Berg, head of lights, leaves in May. Pia Holt will succeed him.

Ada Berg, head of costumes, leaves in June. Lea Moll will succeed her.

Mr Holm, the conductor, will be followed by Una Dahl. Karl Holm leaves in July.

"It was a joy," said Rolf Krag, head of wigs. Mr Krag will leave in August. Ada Lind, a hairdresser, will follow him as head of wigs.
`,
    })
  })

  test.each([
    [
      'Who will be the next chief executive of Lund Foods?',
      'Ida Roos, now head of sales at Lund Foods, will become chief executive.',
    ],
    ['Who will be the next chair of Holm Bank?', 'Nils Berg becomes chair of the bank.'],
    [
      'Who takes over from Ada Berg?',
      'Ada Berg, head of costumes, leaves in June. Lea Moll will succeed her.',
    ],
    ['Who takes over from Tom Berg?', 'Tom Berg, head of lights, leaves in May. Pia Holt will succeed him.'],
    [
      'Who takes over from Rolf Krag?',
      'Mr Krag will leave in August. Ada Lind, a hairdresser, will follow him as head of wigs.',
    ],
    ['Who was conductor before Una Dahl?', 'Mr Holm, the conductor, will be followed by Una Dahl.'],
  ])('it is the one of that house, office and name: %s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toBe(words)
  })

  test.each([
    ['Who is the new head of finance?', /research/u],
    ['Who will be the next director of sales?', /music/u],
    ['Who was interviewed before Una Dahl?', /followed/u],
    ['Who takes over from Olaf Krag?', /Lind/u],
    ['Who will replace Mrs Berg?', /^Tom Berg, .*Pia Holt will succeed him.$/u],
  ])('and nobody else: %s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).not.toMatch(words)
  })
})

describe('an entry of a list of appointments leaves out whom it is on', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'posts.md': `# Orme College: new posts in brief

TARN, 4 May 2031 -- Orme College announces the following changes.

- Martin Lind, Head of the Kiln, from 1 June. Previously Deputy Registrar. Succeeds Edith Marsh.
- Dr Nadia Roos, Lecturer in Glass, from 1 July. Replaces Dr Samuel Berg, who retires.
- Ida Solberg, keeper of kilns. Replaces Clara Voss’s old kiln with a new one.
`,
    })
  })

  test.each([
    [
      'Who succeeds Edith Marsh?',
      'Martin Lind, Head of the Kiln, from 1 June. Previously Deputy Registrar. Succeeds Edith Marsh.',
    ],
    [
      'Who replaces Samuel Berg at Orme College?',
      'Dr Nadia Roos, Lecturer in Glass, from 1 July. Replaces Dr Samuel Berg, who retires.',
    ],
  ])('and its first sentence names them: %s', async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toBe(words)
  })

  test('nobody comes in the place of whoever comes', async () => {
    expect((await askExactly(library, 'Who succeeds Martin Lind?')).status).toBe('unanswered')
  })

  test('what is somebody’s is not their place', async () => {
    expect(wordsOf(await askExactly(library, 'Who replaces Clara Voss?'))).not.toContain('Ida Solberg')
  })
})

describe('who stands in for somebody', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'clinic.md': `# Tarn Clinic moves its ward

TARN, May 4, 2025 -- The ward of Tarn Clinic will move to the east wing in March.

Chief physician Hanna Voss steps down in November. Her deputy, Lars Ek, takes charge for the time being. Matron Signe Dahl stays on.

Chief executive Sanna Pell leaves in December after nine years. Operations manager Kari Lone will act in her place from January while the board looks for a successor. The finance chief, Ola Brant, retires in May.

Director Ada Berg will retire in June. Curator Ole Lind has been asked to stand in for her until a new director is found. The head of education, Nils Frey, is moving to Holm.

Headteacher Karin Lund leaves Brack School in August. The governors have named Per Ahl, now head of Corran School, to the post. Music teacher Ulla Stern retires after 30 years.
`,
    })
  })

  test.each([
    ['Who takes over from Hanna Voss?', 'Lars Ek'],
    ['Who takes over from the chief physician?', 'Lars Ek'],
    ['Who takes over from the CEO?', 'Kari Lone'],
    ['Who will replace Sanna Pell?', 'Kari Lone'],
    ['Who will stand in for the director?', 'Ole Lind'],
    ['Who takes over from the headteacher?', 'Per Ahl'],
  ])('is told of the one and of the office: %s', async (question, name) => {
    expect(wordsOf(await askExactly(library, question))).toContain(name)
  })

  test.each([
    'Who takes over from the finance chief?',
    'Who takes over from Ola Brant?',
    'Who takes over from the matron?',
    'Who takes over from the head of education?',
    'Who takes over from the music teacher?',
  ])('and of nobody else: %s', async (question) => {
    expect(reasonOf(await askExactly(library, question))).not.toBeNull()
  })
})
