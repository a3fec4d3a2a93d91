import { expect, test } from 'vitest'
import { somebodysOffice } from '../../../src/answer/asked/somebodys-office.ts'

test.each([
  ['What does Roos do for a living?', 'What is Roos’s job?'],
  ["Roos's profession?", 'What is Roos’s job?'],
  ['Ida Roos job title', 'What is Ida Roos’s job?'],
  ["What is Ida Roos's position?", 'What is Ida Roos’s job?'],
  ['what is the role of Ida van Roos', 'What is Ida van Roos’s job?'],
  ['Which posts does Roos hold?', 'What is Roos’s job?'],
  ['in what capacity did Ms Roos speak?', 'What is Ms Roos’s job?'],
  ['What is Ida Roos?', 'Who is Ida Roos?'],
  ['who does Roos work for', 'Where does Roos work?'],
  ["What is Roos's affiliation?", 'Where does Roos work?'],
  ['Which organisation is Ida Roos from?', 'Where does Ida Roos work?'],
  ['Who does Ida Roos speak for?', 'Where does Ida Roos work?'],
  ['Name of the mayor of Holm?', 'Who is the mayor of Holm?'],
  ['who holds the post of treasurer?', 'Who is the treasurer?'],
  ["what's the chief executive's name", 'Who is the chief executive?'],
  ['What is the club president called?', 'Who is the club president?'],
])('what somebody is, or where they work: %s', (question, expected) => {
  expect(somebodysOffice(question)).toBe(expected)
})

test.each([
  "What is Orme's position?",
  'What is the role of Orme?',
  'What is the role of Ida Roos Foods?',
  'What does Ida Roos do?',
  'What does Orme do?',
  'What is Orme?',
  'Who does Orme represent?',
  'What title does Roos hold?',
  'Which record does Roos hold?',
  "What is Ida Roos's position on fares?",
  'What does Ida Roos do for the club?',
  'Name of the ship?',
  'What is the lead called?',
  'What is the tool called?',
  'Who holds the record for the mile?',
])('and anything else stays: %s', (question) => {
  expect(somebodysOffice(question)).toBe(question)
})
