import { expect, test } from 'vitest'
import { readDocuments } from '../../../src/corpus/document.ts'
import type { Document } from '../../../src/model.ts'
import { encode } from './write.ts'
import { mail } from './write-mail.ts'

const LEAD =
  'Acme AS opened a kelp farm in the fjord today. It has nine rows and a boat, and the first kelp is cut in June.'

async function read(bytes: Uint8Array): Promise<Document> {
  const { documents, failures } = await readDocuments('kelp.eml', bytes)
  expect(failures).toEqual([])
  const [document] = documents
  if (document === undefined) throw new Error('no document')
  return document
}

test.each([
  { name: 'a text that begins at once', text: `${LEAD}\n\nIt grows.`, title: 'Kelp Farm Opens' },
  { name: 'a greeting', text: `Dear editors\n\n${LEAD}`, title: 'Kelp Farm Opens' },
  {
    name: 'a headline of its own',
    text: `Acme Opens First Kelp Farm of the North\n\n${LEAD}`,
    title: 'Acme Opens First Kelp Farm of the North',
  },
  { name: 'the subject again', text: `Kelp Farm Opens\n\n${LEAD}`, title: 'Kelp Farm Opens' },
  {
    name: 'the head of a forwarded mail',
    text: `---------- Forwarded message ---------\nFrom: Jo <jo@acme.example>\nDate: Tue, 6 May 2025\nSubject: Kelp\nTo: desk@paper.example\n\n${LEAD}`,
    title: 'Kelp Farm Opens',
  },
])('a mail with $name has the headline "$title"', async ({ text, title }) => {
  const document = await read(mail('Fwd: [EXTERNAL] Press release: Kelp Farm Opens', 'text/plain', text))
  expect(document).toMatchObject({ title, published: '2025-05-06', publishedFrom: 'metadata' })
  expect(document.text.split(title)).toHaveLength(2)
  expect(document.text).not.toContain('Forwarded')
  expect(document.marks.title).not.toBeNull()
})

test('the date of a mail falls back behind the dateline, and its zone is kept', async () => {
  const document = await read(
    mail('Kelp', 'text/plain', `Kelp Farm Opens\n\nBERGEN, Norway, May 5, 2025 – ${LEAD}`),
  )
  expect(document).toMatchObject({
    published: '2025-05-05',
    publishedFrom: 'dateline',
    publishedAt: '2025-05-06T08:00:00+02:00',
    identifier: 'tide-1@lindqvist-ferreira.example',
  })
})

test('quoted-printable in windows-1252 is read as it was written', async () => {
  const source =
    'Subject: Kelp\nDate: Tue, 6 May 2025 08:00:00 +0200\nMIME-Version: 1.0\nContent-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\n=93Kelp is caf=E9 food=94 =96 it costs =\n=803.'
  expect((await read(encode(source.replace(/\n/g, '\r\n')))).text).toBe(
    'Kelp\n\n“Kelp is café food” – it costs €3.',
  )
})

const OUTLOOK =
  '<p class="MsoNormal"><b>From:</b> Jo Lind &lt;jo@acme.example&gt;<br><b>Sent:</b> 2 May 2025 09:05<br><b>To:</b> News Desk &lt;desk@paper.example&gt;<br><b>Subject:</b> Kelp Farm Opens</p>'

test('the head of a mail that was forwarded in HTML is left out, and its day counts', async () => {
  const note = '<p>Is this one for us?</p><p>Regards<br>Ann</p>'
  const document = await read(mail('FW: Kelp Farm Opens', 'text/html', `${note}${OUTLOOK}<p>${LEAD}</p>`))
  expect(document).toMatchObject({ text: `Kelp Farm Opens\n\n${LEAD}`, published: '2025-05-02' })
})

test.each([
  {
    name: 'a letterhead without addresses',
    top: 'From: Acme AS\nTo: Editors\nDate: 2 May 2025\nSubject: Kelp farm',
  },
  {
    name: 'one with the address of who writes',
    top: 'From: Jo Lind, jo@acme.example\nDate: 2 May 2025\nSubject: Kelp',
  },
  { name: 'a field alone', top: 'From: Jo Lind <jo@acme.example>' },
])('$name is of the release', async ({ top }) => {
  expect((await read(mail('Kelp', 'text/plain', `${top}\n\n${LEAD}`))).text).toContain('From:')
})

test('a mail below the release is not what was forwarded', async () => {
  const long = `<p>${`${LEAD} `.repeat(8)}</p>`
  expect((await read(mail('Kelp', 'text/html', `${long}${OUTLOOK}<p>Thanks!</p>`))).text).toContain(LEAD)
})

const CONTACT = 'Press contact: Jo Lind, jo@acme.example'

test.each([
  'You are receiving this email because you opted in on our website.',
  'Unsubscribe: https://mail.example/u',
  'If you no longer wish to receive these mails, write to us.',
  'CONFIDENTIALITY NOTICE: This email and any attachments are confidential.',
  'This email and any attached files are intended solely for the desk.',
  '--\nAnn Berg\nThe Wire, Bergen\n+47 55 55 55 55',
])('what a mail program or its sender puts below is left out: %j', async (end) => {
  expect((await read(mail('Kelp', 'text/plain', `${LEAD}\n\nIt grows.\n\n${CONTACT}\n\n${end}`))).text).toBe(
    `Kelp\n\n${LEAD}\n\nIt grows.\n\n${CONTACT}`,
  )
})

test('words above such a line stay', async () => {
  const text = `${LEAD}\n\nIt grows.\nYou are receiving this email because you opted in.`
  expect((await read(mail('Kelp', 'text/plain', text))).text).toBe(`Kelp\n\n${LEAD}\n\nIt grows.`)
})

test('a signature stays where the text names nobody else', async () => {
  const text = `${LEAD}\n\nIt grows.\n\n--\nJo Lind\nPress officer, Acme AS\njo@acme.example`
  expect((await read(mail('Kelp', 'text/plain', text))).text).toContain('jo@acme.example')
})

test.each([
  `Unsubscribe buttons must be found at once, the office said.\n\n${`${LEAD} It has more to say of kelp. `.repeat(12)}\n\nIt grows.`,
  `It grows.\n\nWhoever is receiving this prize may unsubscribe from nothing.`,
])('words of that sort in the text end no release: %j', async (text) => {
  expect((await read(mail('Kelp', 'text/plain', `${LEAD}\n\n${text}`))).text).toContain('nsubscribe')
})

test.each([
  '--\n\nNotes to editors\n\nThe farm has nine rows.',
  '--\nJo Lind\nPress officer, Acme AS\n+47 55 55 55 55',
  '--\nNotes to editors\nThe farm has nine rows.',
  'You are receiving this email because you opted in.\n\nAbout Acme: it grows kelp.',
  'You are receiving this email because you opted in. For the press: Ann Berg, ann@acme.example',
  'This newsletter is intended for all who live by the fjord; it is printed in May.',
  'Unsubscribe from any list in one click, says Acme, and the list is told at once.',
  'Manage your subscription to the farm’s boxes there, or update your email preferences.',
  'If you do not wish to receive a box of kelp, tell the farm by 4 May.',
])('of the end of a release nothing is lost: %j', async (end) => {
  const { text } = await read(mail('Kelp', 'text/plain', `${LEAD}\n\nIt grows.\n\n${CONTACT}\n\n${end}`))
  expect(text).toContain(end.split('\n').at(-1))
})

test('a signature stays where only a line for others names whom to reach', async () => {
  const text = `${LEAD}\n\nIt grows.\n\nTickets: 55 55 55 56\n\n--\nJo Lind\nAcme AS\njo@acme.example`
  expect((await read(mail('Kelp', 'text/plain', text))).text).toContain('jo@acme.example')
})

test('who forwards a release and is the only one to reach stays', async () => {
  const top = '<p>Here it is.</p><p>Jo Lind, press officer, +47 55 55 55 55</p>'
  expect((await read(mail('FW: Kelp', 'text/html', `${top}${OUTLOOK}<p>${LEAD}</p>`))).text).toContain(
    'Jo Lind',
  )
})

test('of a mail that was sent on twice both heads are left out', async () => {
  const first = OUTLOOK.replace('2 May', '3 May')
  const { text } = await read(
    mail('FW: Kelp', 'text/html', `${first}<p>Is this one for us?</p>${OUTLOOK}<p>${LEAD}</p>`),
  )
  expect(text).toBe(`Kelp\n\n${LEAD}`)
})
