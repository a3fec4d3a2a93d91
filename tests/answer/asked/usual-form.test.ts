import { expect, test } from 'vitest'
import { spoken } from '../../../src/answer/asked/spoken.ts'
import { inUsualForm } from '../../../src/answer/asked/usual-form.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

test.each([
  ['What % of sales came in 3Q25?', 'What percentage of sales came in Q3 2025?'],
  ['Anybody sick?', 'Is anybody sick?'],
  ['Anna Berg on the new fares?', 'What does Anna Berg say about the new fares?'],
  ['the chief executive on the new fares', 'What does the chief executive say about the new fares'],
  ['Anna Berg on loan units', 'What does Anna Berg say about loan units'],
  ['Anna Berg on loan', 'Anna Berg on loan'],
  ['Anna Berg on the board', 'Anna Berg on the board'],
  ['The mayor on duty', 'The mayor on duty'],
  ['The mayor on Monday', 'The mayor on Monday'],
  ['Is Anna Berg on loan to Orme?', 'Is Anna Berg on loan to Orme?'],
  ['Dr. Xandor on fares', 'What does Dr. Xandor say about fares'],
  ['Xandor Berg on fares', 'What does Xandor Berg say about fares'],
  ['Anyone hurt in the fire?', 'Was anybody hurt in the fire?'],
  ['What do the members get out of it?', 'What do the members receive?'],
  ['Does it say anything about fares?', 'What do the releases say about fares?'],
  ['anything about the new fares', 'What do the releases say about the new fares?'],
  ['What is said about fares?', 'What do the releases say about fares?'],
  ['Who signed off on the plans?', 'Who approved the plans?'],
  ['Who signs off the accounts?', 'Who approves the accounts?'],
  ['What becomes of the old quay?', 'What happens to the old quay?'],
  ['And what will become of the staff?', 'And what will happen to the staff?'],
  ['How much cash is left?', 'How much cash is there?'],
  ['How much cash does Orme have left?', 'How much cash does Orme have?'],
  ["What was Orme, Inc.'s profit?", "What was Orme's profit?"],
  ['by what percent did it grow', 'by what percentage did it grow'],
  ["What was revenue in Q3 '25?", 'What was revenue in Q3 2025?'],
  ['What of the 1st half?', 'What of the first half?'],
  ['Who won in the 12th round?', 'Who won in the twelfth round?'],
  ['Which 2 players left?', 'Which two players left?'],
  ["What are Orme's 3 largest mills?", "What are Orme's three largest mills?"],
  ['Cost expected Jun 2025?', 'Cost expected June 2025?'],
  ['What opens on 5 Sept?', 'What opens on 5 September?'],
  ['what happened in mar', 'what happened in March'],
  ['What number of jars is Orme recalling?', 'How many jars is Orme recalling?'],
  ['What is the number of stops that the line has?', 'How many stops does the line have?'],
  ["What is Orme Mill's number of looms?", 'How many looms does Orme Mill have?'],
  ['Who serves as the life director at Orme?', 'Who is the life director at Orme?'],
  ['Who serves as director of Orme?', 'Who is director of Orme?'],
  ['Who currently acts as chief executive?', 'Who is chief executive?'],
  ['What is the name of the owner of Orme?', 'Who is the owner of Orme?'],
  ['Orme Mill CEO', 'Who is the CEO of Orme Mill'],
  ['What does Ann Lee do?', 'Who is Ann Lee?'],
  ['What does Ann Lee do for a living?', 'Who is Ann Lee?'],
  ['Who is Orme Mill CEO?', 'Who is the CEO of Orme Mill?'],
  ['What is the name of the company that makes the looms?', 'Which company makes the looms?'],
  ['Name the small bank which lends to mills', 'Which small bank lends to mills'],
  ["Who is the director who's leaving?", 'Which director is leaving?'],
  ['What is the name of the woman who runs the mill?', 'Who is the woman who runs the mill?'],
  ['Who was it that found the loom?', 'Who found the loom?'],
  ['Sum up the loom study', 'Summarise the loom study'],
  ['Please sum the strike up.', 'Please summarise the strike.'],
  ['What does the figure 12% refer to?', 'What does the figure 12% mean?'],
  ['What does $3 million relate to?', 'What does $3 million mean?'],
  ["What was Orme Oyj's profit?", "What was Orme's profit?"],
  ['And how much is it?', 'And What does it cost?'],
  ['How much was it?', 'How much was it?'],
  ['And how much are they?', 'And What do they cost?'],
  ['number of students', 'How many students'],
  ['The total number of jobs created?', 'How many jobs created?'],
  ['location of the mill', 'Where is the mill'],
  ['date of the opening', 'When is the opening'],
  ['chief executive of Orme', 'Who is the chief executive of Orme'],
  ['Minister of Fisheries', 'Who is the Minister of Fisheries'],
  ['head of customs in Norrby', 'Who is the head of customs in Norrby'],
  ['name of the head nurse', 'Who is the head nurse'],
  ['What is the name of the importer?', 'Who is the importer?'],
  ["What's the name of the boss of the airline?", 'Who is the boss of the airline?'],
  ["ceo's name", 'Who is the ceo'],
  ['student numbers', 'How many students'],
  ['quarry count', 'How many quarries'],
  ['staff numbers', 'How many staff'],
  ['What is the output of the mill today?', 'What is the output of the mill now?'],
  ['How many looms does it have today?', 'How many looms does it have now?'],
])('%s is read as %s', (question, expected) => {
  expect(inUsualForm(question)).toBe(expected)
})

test.each([
  'Did sales rise by 5%?',
  'number of the platform',
  'What happened today?',
  'How many looms were sold today?',
  'How much does Orme have today?',
  'Number of looms that stand still',
  'date of birth',
  'board of directors',
  'driver of growth',
  'head of state',
  'contact for the press',
  'What is the name of the boat?',
  'official name',
  'phone numbers',
  'lot numbers',
  'revenue numbers',
  'Sales numbers?',
  'blood count',
  'Any numbers?',
  'Quotes by the chair of the guild',
  'Message from the president of Orme',
  'Summarise the director of the mill',
  'orme mill user count',
  'Does satisfaction count?',
  "What is the CEO's name?",
  'The chief executive of Orme has resigned',
  'Anybody from Orme?',
  'What do crews get out of the sea?',
  'Who signed off?',
  'Who signed off-take deals?',
  'What does it become?',
  'How much of the cash is left in Orme?',
  'How much cash did Orme have left in the till?',
  'When did Orme, Inc. open the mill?',
  'What does Orme Mill do?',
  'What does Ann Lee Foundation do?',
  'What does Ann Lee do at night?',
  'What was written by Jan?',
  'What percentage is it?',
  'Who came 1st?',
  'When is the 1st of May?',
  'What opens on May 1st at noon?',
  'What opens the 5th of next month?',
  'Who lives at 1st Street?',
  'What are the 10th and 11th floors for?',
  'Who ran the 5 km race?',
  'What are the 3 million for?',
  'What is Phase 2 about?',
  'What does the mar contain?',
  'What opens in May?',
  'What is the name of the board game?',
  'What is the name of the company that Orme bought?',
  'What is the name of the company that the mill bought?',
  'What is the name of the loom that weaves wool?',
  'Who is the director?',
  'Who is the person who runs the mill?',
  "What is the name of the director's film?",
  'Who serves as sponsor?',
  'Who acts as host city?',
  'Who serves as many guests?',
  'Who serves the guests?',
  "Who is Orme Mill's CEO?",
  'Who is the Orme Mill Vice President?',
  'Who is the New CEO?',
  'US President?',
  'Sum it up',
  'What does the sum make up?',
])('%s is read as it is', (question) => {
  expect(inUsualForm(question)).toBe(question)
})

test('a question is read in its usual form, as what was asked before it', () => {
  const before = { role: 'user' as const, content: 'Hi, what % of it is wool?' }
  const read = spoken({ question: 'WHAT NUMBER OF MILLS ARE THERE?', history: [before] })
  expect(read.question).toBe('How many mills are there?')
  expect(read.history).toEqual([{ role: 'user', content: 'what percentage of it is wool?' }])
})

test('a question in another form has the same answer, and is shown as it was typed', async () => {
  const library = await libraryOf({
    'a.txt':
      'Brack Grocers Opens Store in Port Brack\n\nPORT BRACK, Maine, May 2, 2025 — Brack Grocers today opened a store with 14 tills, said Ada Berg, CEO of Brack Grocers.\n\nOrganic food made 12 percent of its sales. Its prices rose on average. The store employs 60 people.\n',
  })
  for (const [question, words] of [
    ['What number of tills does the store have?', '14 tills'],
    ['What % of its sales did organic food make?', '12 percent'],
    ['Brack Grocers CEO', 'Ada Berg'],
  ] as const) {
    const answer = await askExactly(library, question)
    expect(wordsOf(answer)).toContain(words)
    expect(answer.resolvedQuestion).toBe(question)
  }
  expect((await askExactly(library, 'By what % did its prices rise?')).status).toBe('unanswered')
})

test.each([
  ["What's the fee?", 'What is the fee?'],
  ["Who's named the head?", 'Who is named the head?'],
  ["Who's signed the deal?", "Who's signed the deal?"],
  ["What's caused the delay?", "What's caused the delay?"],
])('%s is short for %s', (question, expected) => {
  expect(spoken({ question, history: [] }).question).toBe(expected)
})

test('a long run of joints is read in no long time', () => {
  const question = `what is the third ${'is a one of among '.repeat(110)}`.trim()
  expect(inUsualForm(question)).toBe(question)
})

const MILLS = {
  'orme.txt':
    'Orme Mill restores a loom\n\nHOLM, 5 May 2026 – Orme Mill has restored a loom of 1850. Tarn Foundry cast its gears in Tarn. The loom weaves wool.\n',
}

test('the name of a company that did something is told by who did it', async () => {
  const library = await libraryOf(MILLS)
  const [given] = (await askExactly(library, 'What is the name of the company that cast the gears?'))
    .statements
  expect(given?.text).toContain('Tarn Foundry cast its gears')
  const other = await askExactly(library, 'What is the name of the company that insured the tram depot?')
  expect(other.status).toBe('unanswered')
})
