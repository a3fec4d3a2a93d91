import { expect, test } from 'vitest'
import { contactsByHouse } from '../../src/corpus/contact-houses.ts'

function read(text: string): (string | null)[][] {
  return contactsByHouse(text, { start: 0, end: text.length }).map(
    ({ name, role, organisation, email, phone }) => [name, role, organisation, email, phone],
  )
}

test('who stands under a house with its number is reached there', () => {
  expect(
    read(
      'Enquiries:\n\nBrack Mill plc        +44 (0)20 7946 0100\nAnn Lee, Chief Executive\nTom Ray, Chief Financial Officer\n\n' +
        'Holm & Vane (financial PR)    020 7946 0200\nUma Berg          brack@holmvane.example\nPim Dorn',
    ),
  ).toEqual([
    ['Ann Lee', 'Chief Executive', 'Brack Mill plc', null, '+44 (0)20 7946 0100'],
    ['Tom Ray', 'Chief Financial Officer', 'Brack Mill plc', null, '+44 (0)20 7946 0100'],
    ['Uma Berg', null, 'Holm & Vane', 'brack@holmvane.example', '020 7946 0200'],
    ['Pim Dorn', null, 'Holm & Vane', null, '020 7946 0200'],
  ])
})

test.each([
  ['a number of their own', 'Brack Mill plc        020 7946 0100\nAnn Lee        020 7946 0101'],
  ['a line that is nobody', 'Brack Mill plc        020 7946 0100\nThe mill has two kilns'],
  ['no column', 'Brack Mill plc, 020 7946 0100\nAnn Lee, Chief Executive'],
  ['a label before the number', 'Media enquiries        020 7946 0100\nAnn Lee, Chief Executive'],
])('none where there is %s', (_, text) => {
  expect(read(text)).toEqual([])
})
