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
