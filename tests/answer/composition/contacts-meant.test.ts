import { expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const BODY =
  '# Halden Ferries opens a yard in Marlow\n\nMARLOW, 14 March 2026 – Halden Ferries today opened a yard in Marlow that will employ 140 people. Those who were hurt were treated at the Larkfield Clinic.\n\n“We mean to stay,” said Ulla Brandt, chief executive of Halden Ferries.\n\n'

const PERSONS = `Media:
Jonas Eide (national press)
+47 22 55 01 10
jonas@halden.example

Media:
Rafiq Dean, Trade Press Officer
+47 22 55 01 11

Investors:
Marit Sand
+47 22 55 01 20
marit@halden.example`

const PLACES = `Press contacts

UK: Ben Carr, +44 20 7946 0221, ben@halden.example

Ireland: Aoife Burke, +353 1 555 0222, aoife@halden.example

Denmark (US): Julia Wren, +1 609 555 1211, julia@halden.example`

const PUBLIC = `Press contact: Cleo Hart, 0161 555 0210, cleo@halden.example

Helpline for passengers: 0800 555 0172`

const INVESTORS = `Contacts

Investors: Marit Sand, 0161 555 0112, marit@halden.example`

const OFFICER = `Marit Sand, Head of Partnerships, 0161 555 0112, marit@halden.example`

const HOUSES = `Contacts

Halden Ferries
Media: Jonas Eide, 0161 555 0111, jonas@halden.example
Investors: Marit Sand, 0161 555 0112, marit@halden.example

Solvang Marine
Media: Berit Moe, 0161 555 0121, berit@solvang.example
Investors: Rolf Eide, 0161 555 0122, rolf@solvang.example`

const FOR_HOUSES = `Contacts

For Halden Ferries:
Jonas Eide, 0161 555 0111

For Lund Boats:
Berit Moe, 0161 555 0121`

const HOURS = `Contact

Before the opening: Jonas Eide, 0161 555 0111
On the day: Berit Moe, 0161 555 0121
Bishop's press office: 0161 555 0131`

async function answerTo(contacts: string, question: string): Promise<string> {
  const library = await libraryOf({ 'a.md': `${BODY}${contacts}\n` })
  const { status, statements } = await askExactly(library, question)
  return status === 'answered' ? statements.map(({ text }) => text).join('\n') : status
}

const LINES = `Press contact: Cleo Hart, 0161 555 0210, cleo@halden.example
Yard line: 0161 555 0211
Sample hulls: samples@halden.example`

test.each([
  [LINES, "I'd like to try a sample hull - where do I write?", ['samples@halden.example'], 'cleo@'],
  [LINES, 'What is the number of the yard line?', ['Yard line: 0161 555 0211'], '0210'],
  [PERSONS, 'Who is the media contact?', ['Jonas Eide', 'Rafiq Dean'], 'Marit Sand'],
  [PERSONS, 'How can investors reach the company?', ['Marit Sand', '01 20'], 'Jonas'],
  [PERSONS, 'What is the investor relations email?', ['marit@halden.example'], 'jonas'],
  [PERSONS, 'Who handles trade press?', ['Rafiq Dean', '01 11'], 'Jonas'],
  [PERSONS, 'What is Rafiq Dean’s number?', ['Rafiq Dean', '01 11'], '01 10'],
  [PLACES, 'Whom do I call in Ireland?', ['Ireland: Aoife Burke', '0222'], 'Ben'],
  [PLACES, 'Who is the press contact in the US?', ['Julia Wren', '1211'], 'Ben'],
  [PERSONS, 'How can I phone Rafiq Dean?', ['Rafiq Dean', '01 11'], '01 10'],
  [PLACES, 'How do I ring Aoife Burke?', ['Ireland: Aoife Burke', '0222'], 'Ben'],
  // Of two houses each has its own.
  [HOUSES, 'Who is the media contact at Solvang Marine?', ['Berit Moe'], 'Eide'],
  [HOUSES, 'Who is the media contact at Halden?', ['Jonas Eide'], 'Moe'],
  [HOUSES, 'What is the investor relations phone number of Solvang Marine?', ['Rolf Eide', '0122'], 'Jonas'],
  [FOR_HOUSES, 'Who is the media contact at Lund Boats?', ['Berit Moe'], 'Jonas'],
  [FOR_HOUSES, 'Who is the media contact at Halden Ferries?', ['Jonas Eide'], 'Moe'],
  [HOUSES, 'Who are the media contacts?', ['Jonas Eide', 'Berit Moe'], 'Rolf'],
  // Whose label says when in the words of the question.
  [HOURS, 'Whom can the media phone on the day?', ['Berit Moe'], 'Jonas'],
  [HOURS, 'Who is the media contact before the opening?', ['Jonas Eide'], 'Berit'],
  // Where a number is asked for, the line of an office answers; who its officer is it does not say.
  [HOURS, 'What is the number of the bishop’s press office?', ['0131'], 'Berit'],
  [HOURS, 'Who is the bishop’s press officer?', ['unanswered'], '0131'],
  [PERSONS, 'Who is the press officer?', ['Jonas Eide'], 'Marit'],
  [INVESTORS, 'How can investors reach the company?', ['Marit Sand'], 'Jonas'],
  [OFFICER, 'Who is the press contact?', ['Marit Sand'], 'Jonas'],
  [PUBLIC, 'What is Halden Ferries’ phone number?', ['0161 555 0210'], '0172'],
  [PUBLIC, 'What is the helpline number?', ['0800 555 0172'], '0210'],
  [PUBLIC, 'What is the press contact’s phone number?', ['0161 555 0210'], '0172'],
])('of several contacts the one is given who is asked for: %#', async (contacts, question, held, other) => {
  const answer = await answerTo(contacts, question)
  for (const words of held) expect(answer).toContain(words)
  expect(answer).not.toContain(other)
})

test.each([
  ['has no such address', PERSONS, 'What is Rafiq Dean’s email?'],
  ['is for another country', PLACES, 'Who is the press contact in Germany?'],
  ['is for journalists', PUBLIC, 'How can investors reach the company?'],
  ['is for investors alone', INVESTORS, 'Who is the media contact?'],
  ['is for investors alone', INVESTORS, 'Who handles press enquiries?'],
  ['is for another press', PERSONS, 'Who is the contact for franchisees?'],
  ['is no speaker', PUBLIC, 'What is Ulla Brandt’s number?'],
  ['is of another house', PUBLIC, 'What is the Larkfield Clinic’s phone number?'],
  ['is of another house', PERSONS, 'What is the email address of the Larkfield Clinic?'],
  ['has no such number', PERSONS, 'How can I phone Ulla Brandt?'],
  ['said nothing', PUBLIC, 'What did Cleo Hart say?'],
])('nobody is given who %s', async (_, contacts, question) => {
  expect(await answerTo(contacts, question)).toBe('unanswered')
})

test('of two releases of one house the press contact is that of the newer one', async () => {
  const release = (day: string, name: string, more: string) =>
    `Corvane Foods news\n\nROTTERDAM, ${day} -- Corvane Foods said today that it ${more}.\n\nMedia contact: ${name}, Corvane Foods, 555 0177, media@corvane.example\n`
  const library = await libraryOf({
    'a.txt': release('12 March 2025', 'Joris Aal', 'will merge with Haldor, and that Corvane shares rose'),
    'b.txt': release('3 November 2025', 'Esther Vink', 'has ended its talks'),
  })
  const answer = await askExactly(library, 'Who is the press contact at Corvane Foods?')
  expect(wordsOf(answer)).toContain('Esther Vink')
  expect(wordsOf(answer)).not.toContain('Joris Aal')
})

test('a helpline that only an older release gives is no reason to refuse', async () => {
  const contact = 'Press contact: Cleo Hart, 0161 555 0210, cleo@halden.example'
  const library = await libraryOf({
    'old.md': `${BODY.replace('2026', '2025')}Passengers ring the free helpline, 0800 555 0172, at any hour.\n\n${contact}\n`,
    'new.md': `${BODY.replaceAll('a yard', 'a second yard')}${contact}\n`,
  })
  expect(wordsOf(await askExactly(library, 'What is the helpline number?'))).toContain('0800 555 0172')
})

test('who sells tickets is not the press contact', async () => {
  const library = await libraryOf({
    'a.txt':
      'Orme festival\n\nHOLM, 12 March 2025 -- Orme said today that its festival opens in May.\n\nMedia contact: Lena Ostrow, Orme, 555 0177, media@orme.example\n',
  })
  expect((await askExactly(library, 'What number should customers call for tickets?')).status).toBe(
    'unanswered',
  )
  expect(wordsOf(await askExactly(library, 'What number should journalists call?'))).toContain('Lena Ostrow')
})

test.each([
  ['phone number for the recall', 'Recall hotline: 800-555-0164', '0210'],
  ['What number should journalists call about the saw recall?', '0161 555 0210', '0164'],
  ['What is the phone number of Halden Ferries?', '0161 555 0210', '0164'],
])('a line for the public answers what it says that it is for: %s', async (question, held, other) => {
  const answer = await answerTo(
    `The saws with a green handle are under recall.\n\nRecall hotline: 800-555-0164, from 8 a.m. to 8 p.m. ET\nMedia: Cleo Hart, 0161 555 0210, cleo@halden.example`,
    question,
  )
  expect(answer).toContain(held)
  expect(answer).not.toContain(other)
})
