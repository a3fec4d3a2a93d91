import { expect, test } from 'vitest'
import { readDocuments } from '../../../src/corpus/document.ts'
import { decodeText } from '../../../src/corpus/formats/encoding.ts'

const TEXT = 'Café opens – “today”\n\nThe café opened at €3 a cup. It is new.'
const little = Buffer.from(TEXT, 'utf16le')

test.each([
  { name: 'UTF-8', bytes: Buffer.from(TEXT) },
  { name: 'UTF-8 with its mark', bytes: Buffer.from(`\ufeff${TEXT}`) },
  { name: 'UTF-16, little end first, with its mark', bytes: Buffer.from(`\ufeff${TEXT}`, 'utf16le') },
  { name: 'UTF-16, big end first, with its mark', bytes: Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16() },
  { name: 'UTF-16, little end first, without a mark', bytes: little },
  { name: 'UTF-16, big end first, without a mark', bytes: Buffer.from(little).swap16() },
  {
    name: 'windows-1252',
    bytes: Buffer.from(
      TEXT.replace('–', '\x96').replace('“', '\x93').replace('”', '\x94').replace('€', '\x80'),
      'latin1',
    ),
  },
])('text in $name is read as it was written', ({ bytes }) => {
  expect(decodeText(bytes)).toBe(TEXT)
})

test('a page in an encoding that it names is read in that', async () => {
  const head = '<meta charset="windows-1251"><title>Acme</title><p>'
  const bytes = Buffer.concat([Buffer.from(head), Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])])
  const { documents } = await readDocuments('a.html', bytes)
  expect(documents[0]?.text).toContain('Привет')
})

test.each([
  { name: 'NUL', bytes: Buffer.from('Acme\0opens') },
  { name: 'control characters', bytes: Buffer.from('\x01\x02\x03 Acme') },
])('bytes with $name are no text', ({ bytes }) => {
  expect(() => decodeText(bytes)).toThrow('not a text file')
})
