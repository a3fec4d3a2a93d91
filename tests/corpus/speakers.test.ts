import { describe, expect, test } from 'vitest'
import { speakers, WHOLE, WORKS } from './spoken.ts'

describe('an office before a name', () => {
  test.each([
    [`${WORKS} said Superintendent of Schools Ann Lee.`, 'Ann Lee | Superintendent of Schools'],
    [
      `${WORKS} said Deputy Minister of Trade and Tourism Peter Holm on Monday.`,
      'Peter Holm | Deputy Minister of Trade and Tourism',
    ],
    [`${WORKS} said Special Agent in Charge Dr. Ono Lee.`, 'Dr. Ono Lee | Special Agent in Charge'],
    [`${WORKS} said Chief Statistician Peter Holm.`, 'Peter Holm | Chief Statistician'],
    [`${WORKS} says Master Brewer Ono Holm.`, 'Ono Holm | Master Brewer'],
    [`${WORKS} said the chair of the jury, the painter Ono Holm.`, 'Ono Holm | the chair of the jury'],
    [`${WORKS} said the reader in history, Ono Holm.`, 'Ono Holm | the reader in history'],
    [`${WORKS} said its speaker, Ono Holm.`, 'Ono Holm | its speaker'],
    [`${WORKS} organiser Ono Holm said.`, 'Ono Holm | organiser'],
    [
      `${WORKS} Ann Lee, Director of Client Services for Acme.`,
      'Ann Lee | Director of Client Services for Acme',
    ],
    [`${WORKS} said Alfie, aged nine.`, 'Alfie | aged nine'],
  ])('%s', (body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })

  test('a company’s office is nobody', () => {
    expect(speakers(`${WHOLE} said the Bank of Holm Valley.`)).toEqual(['nobody'])
  })

  test('a first name alone is nobody without an age', () => {
    expect(speakers(`${WORKS} said Alfie, who came by bus.`)).toEqual(['nobody'])
  })
})

describe('a role before a name', () => {
  test.each([
    [
      `${WORKS} Holm Chairman and Chief Executive Officer Ono Lee shared in May.`,
      'Ono Lee | Holm Chairman and Chief Executive Officer',
    ],
    [`${WORKS} said HLM founder and organizer Ono Lee.`, 'Ono Lee | HLM founder and organizer'],
    [
      `${WORKS} said volunteer chair of the Union’s report writing group Ono B. Lee, M.D., a professor.`,
      'Ono B. Lee | volunteer chair of the Union’s report writing group',
    ],
    [`${WORKS} said President Ann Lee and CEO Peter Holm.`, 'Ann Lee | President'],
    [`${WORKS} said Ann Lee, Sr. Director of Sales at Holm.`, 'Ann Lee | Sr. Director of Sales at Holm'],
    [`${WORKS} said Ann Lee Sales Manager at Holm.`, 'Ann Lee | Sales Manager at Holm'],
    [`${WORKS} said Peter Holm, Sr.`, 'Peter Holm, Sr. | '],
  ])('%s', (body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })

  test.each([
    [`${WORKS} said a spokesman for CEO Ann Lee.`, 'a spokesman for CEO Ann Lee | '],
    [`${WORKS} a spokesman for director Ann Lee said.`, 'a spokesman for director Ann Lee | '],
    [`${WORKS} said the assistant to President Ann Lee.`, 'the assistant to President Ann Lee | '],
    [`${WORKS} said the widow of founder Peter Holm.`, 'the widow of founder Peter Holm | '],
    [`${WHOLE} the mother of singer Ann Lee recalled.`, 'nobody'],
    [`${WORKS} said spokesman for Acme Foods Ann Lee.`, 'Ann Lee | spokesman for Acme Foods'],
    [`${WORKS} said chair of the fishers Ann Lee.`, 'Ann Lee | chair of the fishers'],
    [`${WORKS} said head of department Professor Ann Lee.`, 'Professor Ann Lee | head of department'],
    [`${WORKS} said owner of the mill and baker Ann Lee.`, 'Ann Lee | owner of the mill and baker'],
  ])('of one for whom another speaks: %s', (body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })

  test('of the owner of a book is no speaker’s', () => {
    expect(speakers(`Ann Lee is quoted in Director Ono Holm’s book, ${WHOLE}`)).toEqual([])
  })

  test('of two persons in one plural is nobody’s', () => {
    expect(speakers(`${WHOLE} Holm Co-founders Ann Lee and Peter Holm explained.`)).toEqual(['nobody'])
  })

  test('is not a working group without a degree behind the name', () => {
    expect(speakers(`${WORKS} said the chair of the film Ono Lee.`)).toEqual([
      'the chair of the film Ono Lee | ',
    ])
  })
})

describe('a name', () => {
  test.each([
    ['that is an office, too', `${WORKS} said Dean Holm, CEO of Acme.`, 'Dean Holm | CEO of Acme'],
    ['that ends in an office', `${WORKS} said Peter Dean, a farmer.`, 'Peter Dean | a farmer'],
    ['that ends in a letter', `${WORKS} said Ann L, a neighbour.`, 'Ann L | a neighbour'],
    [
      'behind a form of address',
      `${WORKS} said Eng. Ono Lee, director of Acme.`,
      'Eng. Ono Lee | director of Acme',
    ],
  ])('%s', (_, body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })

  test('is no office with a field, and no street', () => {
    expect(speakers(`${WHOLE} Academic Dean said.`)).toEqual(['nobody'])
    expect(speakers(`${WHOLE} said Avenue L, a house.`)).toEqual(['nobody'])
  })
})

test('a name ends with its paragraph', () => {
  expect(speakers(`${WHOLE} – Ann Lee\n\nBackground\n\nIt is old. ${WORKS} Ann says.`)[1]).toBe('Ann Lee | ')
})

describe('a sentence before a quotation', () => {
  test.each([
    [
      'that reports speech and names the speaker last',
      `The crop is good, says grower Ann Lee. ${WHOLE}`,
      'Ann Lee | grower',
    ],
    [
      'that reports speech of its subject',
      `Ann Lee, the director, said it will open. ${WHOLE}`,
      'Ann Lee | the director',
    ],
    [
      'whose own quotation was never closed',
      `“It is good—and it is cheap, said Ono Holm, a baker of Acme. ${WHOLE}`,
      'Ono Holm | a baker of Acme',
    ],
    [
      'whose own quotation was never opened',
      `It is good and it is cheap,” said Ono Holm, a baker of Acme. ${WHOLE}`,
      'Ono Holm | a baker of Acme',
    ],
    [
      'behind why it was',
      `Seeing that all of it works so well, Ono Holm told of his joy, stating, ${WHOLE}`,
      'Ono Holm | ',
    ],
    ['that agrees', `Realtor Ono Holm agrees. ${WHOLE}`, 'Ono Holm | Realtor'],
    [
      'with an office before its subject',
      `Speaker and founder, Ono Holm, praised the work of many, stating, ${WHOLE}`,
      'Ono Holm | Speaker and founder',
    ],
    ['that speaks for a house', `Ono Holm on behalf of Acme commented, ${WHOLE}`, 'Ono Holm | '],
    [
      'on a line of its own, whatever stands behind the quotation',
      `Ono Holm, a baker, states:\n\n${WHOLE} All of it is new.`,
      'Ono Holm | a baker',
    ],
    ['that ends in a colon', `Ann Lee was in no doubt: ${WHOLE}`, 'Ann Lee | '],
    ['that warns', `Ann Lee spoke. Professor Ann Lee warned against hopes: ${WHOLE}`, 'Professor Ann Lee | '],
  ])('%s', (_, body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })

  test.each([
    ['that tells what somebody did', `Ann Lee opened the plant in May. ${WHOLE}`],
    ['that was told by somebody', `It was told by host Ann Lee in the episode ${WHOLE}`],
    ['that has a company before its colon', `AcmeWorks helps with one question: ${WHOLE}`],
  ])('%s names nobody', (_, body) => {
    expect(speakers(body)).toEqual(['nobody'])
  })
})

describe('a verb before a name', () => {
  test.each([
    [`It opened. Says owner Ann Lee, ${WHOLE}`, 'Ann Lee | owner'],
    [`It opened. Added Ono Holm: ${WHOLE}`, 'Ono Holm | '],
    [
      `According to Dr. Ono Holm, MD, Director of Care at Acme, ${WHOLE}`,
      'Dr. Ono Holm | Director of Care at Acme',
    ],
    [`According to board member Ono B. Holm, ${WHOLE}`, 'Ono B. Holm | board member'],
    [`An article quotes Ono Holm, CEO of Acme, as saying, ${WHOLE}`, 'Ono Holm | CEO of Acme'],
    [
      `Acme was led by Ann Lee, its director. She spoke of its beginnings, recalling, ${WHOLE}`,
      'Ann Lee | its director',
    ],
    [`As Ono Holm, director of Acme, puts it, ${WHOLE}`, 'Ono Holm | director of Acme'],
    [`And Ono Holm, director of Acme, said, ${WHOLE}`, 'Ono Holm | director of Acme'],
    [`It opened. According to Sales Director Ono Holm ${WHOLE}`, 'Ono Holm | Sales Director'],
    [`${WORKS} Holm CEO Ono Lee is quoted as saying.`, 'Ono Lee | Holm CEO'],
    [`${WORKS} Ono Holm reveals.`, 'Ono Holm | '],
  ])('%s', (body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })

  test.each([
    ['a house', `It opened. Says the Green Cross: ${WHOLE}`],
    ['one of many', `It opened. Says one student, ${WHOLE}`],
  ])('%s is nobody', (_, body) => {
    expect(speakers(body)).toEqual(['nobody'])
  })
})

describe('a sentence that leads a quotation in', () => {
  const told = 'The plant is run by Ida Holm, its director.\n\n'

  test.each([
    ['Speaking of the rail strike, Holm was less cheerful: “We have lost two weeks of work.”'],
    ['Its regional organiser Ida Holm said the work would go on: “We have lost two weeks of work.”'],
    ['Holm said in a message to the staff: “We have lost two weeks of work.”'],
    ['Asked about the kiln, Ms Holm said that they would do “less than most of our neighbours do”.'],
    ['“We have lost two weeks of work,” the statement quoted director Ida Holm as saying.'],
    ['Holm’s first task is the kiln. “We have lost two weeks of work,” she said.'],
    ['Holm opened it in May.\n\nOf the kiln, she said: “We have lost two weeks of work.”'],
  ])('%s', (words) => {
    expect(speakers(`${told}${words}`)).toEqual([expect.stringMatching(/^Ida Holm \| /u)])
  })

  test.each([
    ['Acme was less cheerful: “We have lost two weeks of work.”'],
    ['Its largest customer Orme Sund said the work would go on: “We have lost two weeks of work.”'],
    ['“We have lost two weeks of work,” the statement quoted the report as saying.'],
    ['Holm’s sister Mia runs the kiln. “We have lost two weeks of work,” she said.'],
  ])('%s is nobody’s, or not hers', (words) => {
    expect(speakers(`Acme runs a plant. Ida Holm owns it.\n\n${words}`)[0]).not.toMatch(/^(?:Ida|Acme|Orme)/u)
  })
})

describe('"she said"', () => {
  test.each([
    [
      'a subject with an age',
      `It was won by Ann Lee. Lee, 29, a former clerk, ran alone. ${WORKS} she said.`,
      'Ann Lee | ',
    ],
    [
      'a subject behind a date and a title',
      `In May, Superintendent Dr. Ann Lee had asked for more. ${WORKS} she said.`,
      'Dr. Ann Lee | Superintendent',
    ],
    [
      'a subject behind an office',
      `Chair of the fishers, Ann Lee, asked for more. ${WORKS} she said.`,
      'Ann Lee | ',
    ],
  ])('means %s', (_, body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })

  test('means the relative whom the sentence before names, and whom the pronoun fits', () => {
    const niece = `The ward is named for Rosa Holm. Her great-niece, the baker Mari Holm, cut the ribbon. ${WORKS}`
    expect(speakers(`${niece} she said.`)).toEqual(['Mari Holm | '])
    expect(speakers(`${niece} he said.`)).toEqual(['nobody'])
  })

  test('means nobody whose form of address is of the other, whatever stands before that', () => {
    const old = `Old Mr Ian Lee, founder of Acme, watched. ${WORKS}`
    expect(speakers(`${old} she said.`)).toEqual(['nobody'])
    expect(speakers(`${old} he said.`)).toEqual(['Mr Ian Lee | founder of Acme'])
  })

  test('between two parts of a sentence means whoever began it', () => {
    const body =
      'Manager Ann Lee has followed it.\n\n“It is fine by me,” said Lee.\n\nLee, who led the club to fifth place, confirmed that captain Owen Reyes would stay. “Owen had two offers,” she said, “and he never even told me of one.”'
    expect(speakers(body)).toEqual(Array(3).fill('Ann Lee | Manager'))
    const two = 'Ann Lee won. “It is a good day,” she said. “And it is a fine one,” said Tom Holm.'
    expect(speakers(two)).toEqual(['Ann Lee | ', 'Tom Holm | '])
  })

  test('means the surname that the sentence before begins with, whatever the past of its verb', () => {
    const told = `${WORKS} said Mia Orr, the baker. Ida Holm came, too.\n\n`
    expect(speakers(`${told}Holm said that it had been dark. ${WORKS} she said.`)[1]).toBe('Ida Holm | ')
    expect(speakers(`${told}Holm spoke of a long night. ${WORKS} she said.`)[1]).toBe('Ida Holm | ')
  })

  test('means the one surname that sentences of the paragraph or of the one above begin with', () => {
    const told = `${WORKS} said Peter Holm, the baker.\n\nIt opened. Many came.\n\nIt is old.\n\n`
    const own = `${told}Holm argues that it is not. Nobody asked for it. ${WORKS} he said.`
    expect(speakers(own)[1]).toBe('Peter Holm | the baker')
    const above = `${told}Holm argues that it is not.\n\n${WORKS} he said.`
    expect(speakers(above)[1]).toBe('Peter Holm | the baker')
  })

  test('means nobody where two surnames could be meant, or a house', () => {
    const told = `It was built by Peter Holm and Paul Orr. It is old.\n\n`
    const two = `${told}Holm argues that it is not. Orr thinks that it is. Nobody asked. ${WORKS} he said.`
    expect(speakers(two)).toEqual(['nobody'])
    expect(speakers(`Holm Ferries is old.\n\nHolm argues that it is not. It ran. ${WORKS} he said.`)).toEqual(
      ['nobody'],
    )
  })

  test('means no company whose name the sentence before begins with', () => {
    const told = `${WORKS} said Mia Orr, the baker. Orme Ferries came, too.\n\n`
    expect(speakers(`${told}Orme said that it had been dark. ${WORKS} she said.`)[1]).toBe(
      'Mia Orr | the baker',
    )
  })
})

describe('a fragment in a sentence', () => {
  test.each([
    ['Ann Lee, the director, called it “a fair outcome for both sides of it”.', 'Ann Lee | the director'],
    [
      'The firm’s director, Ann Lee, called it “a fair outcome for both sides of it”.',
      'Ann Lee | The firm’s director',
    ],
    ['The mayor said it had been “wasted on parked vans for thirty years”.', 'The mayor | '],
  ])('%s', (body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })

  test('of a few words is no quotation', () => {
    expect(speakers('Ann Lee called it “a fair outcome”.')).toEqual([])
  })
})

test('a double surname is given back its given name', () => {
  const body = `It went to Rafael Ono Lobo. Ono Lobo heard of it at sea. ${WORKS} he said.`
  expect(speakers(body)).toEqual(['Rafael Ono Lobo | '])
})

describe('what leads a whole quotation in goes before the sentence behind it', () => {
  test.each([
    [
      `Ann Lee, chair of the guild, said: ${WHOLE} Peter Holm replied that it did not.`,
      'Ann Lee | chair of the guild',
    ],
    [
      `Ann Lee, chair of the guild, wrote, ${WHOLE} Peter Holm answered at once.`,
      'Ann Lee | chair of the guild',
    ],
    [`The guild & Co said in a statement: ${WHOLE} Dr Holm replied by e-mail.`, 'nobody'],
    [`It was late. ${WHOLE} Dr Holm replied that it did not.`, 'nobody'],
  ])('%s', (body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })

  test.each([
    [`It was late. ${WHOLE} Peter Holm said.`],
    [`The guild was cross: ${WHOLE} Peter Holm said.`],
    [`It was late. ${WORKS} Peter Holm said that day.`],
  ])('and where nothing leads it in, that tells who speaks: %s', (body) => {
    expect(speakers(body)).toEqual(['Peter Holm | '])
  })
})

describe('"Councillor" before a name', () => {
  test('tells less than the office that stands behind it', () => {
    expect(speakers(`Councillor Ann Lee, leader of Holm Council, was cross. ${WORKS} she said.`)).toEqual([
      'Ann Lee | leader of Holm Council',
    ])
  })

  test.each([
    [`Councillor Ann Lee was cross. ${WORKS} she said.`, 'Ann Lee | Councillor'],
    [`Mayor Ann Lee, chair of the Holm Board, was cross. ${WORKS} she said.`, 'Ann Lee | Mayor'],
  ])('is kept where none does, and an office is: %s', (body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })
})

test('an office that the text gives ends before the next one', () => {
  const body = `Acme named Ian Holm, its head of sales, as chief executive.\n\nMr Holm joined in 2003. ${WORKS} he said.`
  expect(speakers(body)).toEqual(['Ian Holm | its head of sales'])
})

describe('an office with its field before a name', () => {
  test.each([
    [`${WORKS} said director of operations Kahu Ngatai.`, 'Kahu Ngatai | director of operations'],
    [`${WORKS} said head of people and culture Tom Berg.`, 'Tom Berg | head of people and culture'],
    [`${WORKS} said senior lecturer in hydrology Kahu Ngatai.`, 'Kahu Ngatai | senior lecturer in hydrology'],
    [`Vice President of Engineering Ann Lee said: ${WHOLE}`, 'Ann Lee | Vice President of Engineering'],
    [
      `Vice president of engineering Kahu Ngatai said: ${WHOLE}`,
      'Kahu Ngatai | Vice president of engineering',
    ],
    [`The head of sustainability Ann Lee said: ${WHOLE}`, 'Ann Lee | head of sustainability'],
    [`Co-founder and CEO Kahu Ngatai said: ${WHOLE}`, 'Kahu Ngatai | Co-founder and CEO'],
    [`Acme founder & CEO Kahu Ngatai said: ${WHOLE}`, 'Kahu Ngatai | founder & CEO'],
  ])('is whole: %s', (body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })

  test.each([
    `${WORKS} said director of retailer Orme Harrow.`,
    `${WORKS} said director of the charity Orme Harrow.`,
    `${WORKS} said director of the Orme Harrow.`,
  ])('makes no speaker of a house: %s', (body) => {
    expect(speakers(body)).toEqual([])
  })

  test('whose officer has no name names nobody else', () => {
    expect(speakers(`${WORKS} said the head of chipmaker Orme Harrow.`)).toEqual([
      'the head of chipmaker Orme Harrow | ',
    ])
  })
})

describe('an office of three words before a name of three', () => {
  test.each([
    [`${WORKS} said Chief Financial Officer Mary T. Orme.`, 'Mary T. Orme | Chief Financial Officer'],
    [`${WORKS} said Executive Vice President Mary Jane Orme.`, 'Mary Jane Orme | Executive Vice President'],
    [`Chief Financial Officer Mary T. Orme said: ${WHOLE}`, 'Mary T. Orme | Chief Financial Officer'],
    [`${WORKS} said Mary Jane Orme.`, 'Mary Jane Orme | '],
    [`${WORKS} said Rev. Ann Lee, director of the hall.`, 'Rev. Ann Lee | director of the hall'],
    [`Rhys ap Orme, its director, said: ${WHOLE}`, 'Rhys ap Orme | its director'],
  ])('cuts nothing off: %s', (body, expected) => {
    expect(speakers(body)).toEqual([expected])
  })
})
