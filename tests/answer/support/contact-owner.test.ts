import { expect, test } from 'vitest'
import { analyse } from '../../../src/answer/question.ts'
import { contactOwner, contactsFor } from '../../../src/answer/support/contact-owner.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const WIRED = `# Halden Robotics Opens a Laboratory in Marlow

MARLOW, 14 March 2026 (VentureBeam) – Halden Robotics (NASDAQ: HLDN) today opened a laboratory in Marlow. It works with Dunmore Martin and was planned by Ulla Brandt, its chief executive.

“We mean to stay,” said Jonas Eide, head of research at Halden Robotics.

About Halden Robotics

Halden Robotics builds arms for hospitals.

About VentureBeam

VentureBeam is a platform for news of small companies. To receive SMS alerts from VentureBeam, text BEAM to 888-555-0192.

VentureBeamAustin, Texaswww.VentureBeam.com512.555.0170 OfficeEditor@VentureBeam.com
`

const AGENCY = `# Tarn Metals finds tin in Orme

ORME, 2 February 2026 – Tarn Metals has found tin below Orme, said Mark Saxby, its chief geologist. The drill was lent by Brigg Gold.

Press contact: Mark Holm, Nightjar Communications, 0161 555 0210, mark@nightjar.example
`

const OWN = `# Pelham Mills reopens

PELHAM, 3 February 2026 – Pelham Mills runs again, said Rafiq Dean, its owner. The wheel was made by Cleo Hart.

Contact: www.pelhammills.example bc@pelhammills.example 0161 555 0330
`

const SHARED = `# Sandvik Glass Museum honours Berit Moe

SANDVIK, 4 February 2026 – The Sandvik Glass Museum honours Berit Moe in May. Any questions, please contact the Museum at (818) 555-6051 or Aoife Burke at (570) 555-3899.
`

const TWO = `# Solvang Painting & Roofing turns twenty

SOLVANG, 5 February 2026 – Solvang Painting & Roofing has been at work for twenty years. For painting inquiries, contact (831) 555-0047, and for general roofing inquiries, reach out to (831) 555-9719.
`

const SHOPS = `# Varde Jewels shows its rings

VARDE, 6 February 2026 – Varde Jewels, a house of goldsmiths, shows its rings today. Write to info@varde.example or call (248) 555-1150 for their Milbrook shop and (810) 555-0015 for their Larkfield shop.
`

const MAILBOX = `# Vane Waters tests a pump

VANE, 7 February 2026 – Vane Waters has tested a pump on forty farms. The trial went on for two years.

Contact Information:

Investor inquiries can be directed to: Email: ceo@ketilholding.example
`

const PROMOTED = `# Skagen Oil drills a third well

SKAGEN, 8 February 2026 – Skagen Oil Ltd. has drilled a third well below the fjord, said Tom Ray, its chief executive.

Contact: Ada Holm, +44 20 7946 0440, ada@promoters.example
`

const WRITTEN = `# Ketil Salt opens a shop

KETIL, 9 February 2026 – Ketil Salt has opened a shop at the quay of Ketil.

Contact: Marit Sand | marit@ketilsalt.example
`

const FILES = {
  'wired.md': WIRED,
  'agency.md': AGENCY,
  'own.md': OWN,
  'shared.md': SHARED,
  'two.md': TWO,
  'shops.md': SHOPS,
  'mailbox.md': MAILBOX,
  'promoted.md': PROMOTED,
  'written.md': WRITTEN,
}

async function answerTo(question: string): Promise<string> {
  const answer = await askExactly(await libraryOf(FILES), question)
  return answer.status === 'answered' ? wordsOf(answer) : answer.status
}

test.each([
  // Of the wire that sent the release, and neither of its issuer nor of whom it names.
  'What is the phone number of Halden Robotics?',
  "What is Halden Robotics' email address?",
  'What is the phone number of Dunmore Martin?',
  "What is Ulla Brandt's phone number?",
  "What is Jonas Eide's email?",
  'Who is the press contact of Halden Robotics?',
  'How can I reach Jonas Eide?',
  // Of the agency of the issuer, and of somebody with the same given name.
  'What is the email address of Tarn Metals?',
  "What is Mark Saxby's email address?",
  'What is the phone number of Brigg Gold?',
  // Of an office in another place.
  "What is the phone number of VentureBeam's office in Denver?",
  // Of whoever has a domain of another name.
  'What is the phone number of Skagen Oil?',
  "What is Tom Ray's phone number?",
  // Where a mailbox alone is given, and where the house is written with its legal form.
  'What is the phone number of Ketil Salt?',
  'Who is the press contact of Halden Robotics Inc.?',
  // Of a house, and not of those who work for it or are honoured by it.
  "What is Cleo Hart's email address?",
  "What is Berit Moe's phone number?",
])('a number that stands beside a name is nobody’s for that: %s', async (question) => {
  expect(await answerTo(question)).toBe('unanswered')
})

test.each([
  ['What is the phone number of VentureBeam?', '512.555.0170', '888'],
  ['Who is the press contact of Tarn Metals?', 'Mark Holm', 'Saxby'],
  ["What is the phone number of VentureBeam's office in Austin?", '512.555.0170', '888'],
  ['Who is the press contact of Skagen Oil?', 'Ada Holm', '0210'],
  ['What is the email address of Ketil Salt?', 'marit@ketilsalt.example', 'ada@'],
  ['What is the press phone number of Tarn Metals?', '0161 555 0210', '0330'],
  ["What is Mark Holm's phone number?", '0161 555 0210', '0330'],
  ['What is the email of Nightjar Communications?', 'mark@nightjar.example', 'pelham'],
  ['What is the email address of Pelham Mills?', 'bc@pelhammills.example', 'nightjar'],
  ['What is the phone number of Pelham Mills?', '0161 555 0330', '0210'],
  ["What is Aoife Burke's phone number?", '(570) 555-3899', '6051'],
  ['What is the phone number of the Sandvik Glass Museum?', '(818) 555-6051', '3899'],
  ['What number do I call for Varde Jewels in Milbrook?', '(248) 555-1150', '0015'],
  ['What number do I call for Varde Jewels in Larkfield?', '(810) 555-0015', '1150'],
  ['Which number should I ring if I want my house painted by Solvang?', '(831) 555-0047', '9719'],
  ['What is the phone number for roofing work at Solvang Painting & Roofing?', '(831) 555-9719', '0047'],
])('a number that is theirs is given: %s', async (question, expected, other) => {
  const answer = await answerTo(question)
  expect(answer).toContain(expected)
  expect(answer).not.toContain(other)
})

test.each(['Who is the CEO of Vane Waters?', 'Who is the CEO?'])(
  'a mailbox that is called by an office names nobody in it: %s',
  async (question) => {
    const answer = await askExactly(await libraryOf({ 'mailbox.md': MAILBOX }), question)
    expect(answer.status).toBe('unanswered')
  },
)

test('whoever is refused is not sent to the wire', async () => {
  const library = await libraryOf(FILES)
  const { refusal } = await askExactly(library, 'What does the laboratory of Halden Robotics cost?')
  expect(refusal?.contact).toBeNull()
  const other = await askExactly(library, 'How deep is the tin of Tarn Metals?')
  expect(other.refusal?.contact?.name).toBe('Mark Holm')
})

test.each([
  ["What is Ada Berg's phone number?", 'Ada Berg'],
  ['What is the email address of Dunmore Martin?', 'Dunmore Martin'],
  ['What number do I call for Varde Jewels in Milbrook?', 'Varde Jewels'],
  ['Who is the press contact of Orme Ferries?', 'Orme Ferries'],
  ['What is the phone number for roofing work at Solvang Roofing?', 'Solvang Roofing'],
  // The symbol behind a name is none of it; a legal form is.
  ['Press email for Halden Robotics HLDN', 'Halden Robotics'],
  ['Press email for Halden Robotics PLC', 'Halden Robotics PLC'],
  // A matter, a place, nobody, and a question of another kind.
  ['What number do I call about the Orme recall?', null],
  ['Who is the press contact for the Orme recall?', null],
  ['Whom do I call in Ireland?', null],
  ['What is the phone number?', null],
  ["What is Ada Berg's office?", null],
])('%j asks for what is owned by %j', (question, owner) => {
  const [asked] = analyse(question)
  expect(asked && contactOwner(asked)).toBe(owner)
})

test.each([
  ['Owners are helped by Vestre Law Group. Call us at (626) 555-3796 for a consultation.', 1],
  ['Owners are helped by Vestre Law Group. Call (626) 555-3796 for a place in the hall.', 0],
  ['Owners are helped by Brekke Timber. Call us at (626) 555-3796 for a consultation.', 0],
])('a contact is of whom the sentence before names where it takes them up: %s', async (told, count) => {
  const { documents } = await libraryOf({
    'a.md': `---\ntitle: Owners look back on the fire of Lund\ndate: 2026-02-10\nissuer: Lund Fire Watch\n---\n\nThe fire of Lund took forty houses. ${told}\n`,
  })
  const [document] = documents.values()
  const [asked] = analyse('What is the phone number of Vestre Law Group?')
  expect(document?.contacts).toHaveLength(1)
  expect(document && asked && contactsFor(asked, document)).toHaveLength(count)
})

const STRIKE = `# Staff at Halden Parcel to strike in May

ORME, 7 February 2026 – Some 900 workers at Halden Parcel will strike in May, the Sorters and Haulers Union said. It wants 6 percent, which Varde Couriers has paid since June.

About the Sorters and Haulers Union

The Sorters and Haulers Union has 9,000 members.

Press office: Ida Roos, 0161 555 0440, press@shu.example
`

test.each([
  ['What is the phone number of the press office of Halden Parcel?', 0],
  ["Halden Parcel's press contact?", 0],
  ['press contact of Varde Couriers', 0],
  ['Who is the press contact of the Sorters and Haulers Union?', 1],
  ['What is the number of the press office?', 1],
  ['Who is the press contact for the strike?', 1],
])('the press office of a union is none of the house that it strikes at: %s', async (question, many) => {
  const [document] = (await libraryOf({ 'strike.md': STRIKE })).documents.values()
  const [asked] = analyse(question)
  if (document === undefined || asked === undefined) throw new Error('nothing to ask')
  expect(contactsFor(asked, document)).toHaveLength(many)
})
