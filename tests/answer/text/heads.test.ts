import { beforeAll, describe, expect, test } from 'vitest'
import {
  asksHead,
  asksLeader,
  headsPart,
  runners,
  tellsHead,
  withoutPartHeads,
} from '../../../src/answer/text/heads.ts'
import type { Library } from '../../../src/library.ts'
import { evidenceFor, libraryOf, supportFor } from '../make.ts'

test.each([
  'Who runs Orme Ferries?',
  'who is in charge',
  "Who's at the helm of the shipbuilder now?",
  'Who heads the charity?',
  'Who is the boss of the inland freight operator Orme?',
  'Who leads the whole outfit?',
  'Who is in charge at the watchdog?',
  'Who runs it?',
  'Who leads the City of Orme?',
  'Who heads the Institute for Water and Energy Policy?',
])('asks who heads a house: %s', (question) => {
  expect(asksHead(question)).toBe(true)
})

test.each([
  ['a part', 'Who leads the sales team?'],
  ['a part', 'Who is in charge of the Lund plant?'],
  ['a department', 'Who heads Marketing?'],
  ['a department', 'Who is in charge of Media Relations?'],
  ['what a house has', "Who runs Orme's laboratory?"],
  ['what is done', 'Who led the study?'],
  ['who is a candidate', 'Who is running for mayor?'],
])('asks of %s: %s', (_, question) => {
  expect(asksHead(question)).toBe(false)
})

test('who is a candidate leads nothing yet, who heads a part does', () => {
  expect(asksLeader('Who is running for mayor?')).toBe(false)
  expect(asksLeader('Who leads the sales team?')).toBe(true)
})

test.each([
  ['Mara Lind, head of its design group', true],
  ['Mara Lind, director of research', true],
  ['Its head brewer, Mara Lind', true],
  ['Mara Lind, head teacher', false],
  ['Mara Lind, country head for Orme', false],
  ['Mara Lind, head of the company', false],
  ['Mara Lind, head of Orme Ferries', false],
  ['Mara Lind, president of the bank and head of research', false],
  ['Mara Lind, chair of the Friends of Orme Ferries', true],
  ['Mara Lind, its chief economist', true],
  ['The plant is managed by Mara Lind', true],
  ['Lund Tile, led by Mara Lind, has a stake in Orme Ferries', true],
  ['Orme is led by Mara Lind', false],
  ['The company is led by Mara Lind', false],
  ['The management team is led by Mara Lind', false],
  ['The plant is managed by Jon Aas, and the company run by Mara Lind', false],
  // What is led may be the house by another word.
  ['The shipyard is run by Mara Lind', false],
  ['The scale-up, led by Mara Lind, has grown', false],
  ['The Quay Line is run by Mara Lind', false],
  ['OFL is led by Mara Lind', false],
  // Those who stand by a house have an office of their own, or are merely named.
  ['The line, which has thousands of fans abroad, is run by Mara Lind', false],
  ['Mara Lind, who leads a group of supporters, has run the line since May', false],
  ['Mara Lind, chair of a group of friends, runs the bar', true],
  ['Mara Lind, chair of the Supporters Club, runs Orme Ferries for now', false],
  ['Mara Lind, its chief engineer, runs Orme Ferries', false],
])('“%s” names the head of a part: %s', (stated, isPart) => {
  expect(headsPart('Who is the head of Orme Ferries?', stated)).toBe(isPart)
})

test('the chair of the friends is asked for by that word', () => {
  const stated = 'Mara Lind, chair of the Friends of Orme Museum'
  expect(headsPart('Who chairs the Friends of Orme Museum?', stated)).toBe(false)
  expect(headsPart('Who chairs Orme Museum?', stated)).toBe(true)
})

test('who chairs something may head a part of something else', () => {
  expect(headsPart('Who chairs the committee?', 'Mara Lind, head of research, chairs the committee')).toBe(
    false,
  )
  expect(headsPart('Who chairs Orme Jury?', 'Mara Lind, head of research, chairs Orme Jury')).toBe(false)
})

test('a name and its first letters are one house', () => {
  const stated = 'Orme Institute of Technology is led by Mara Lind, known at OIT as a friend of cats'
  expect(headsPart('Who leads OIT?', stated)).toBe(false)
})

test.each([
  ['Mara Lind has led Orme Mills since May', true],
  ['Orme Mills is headed by Mara Lind', true],
  ['Mara Lind leads the company', true],
  ['Mara Lind leads Orme Mills Catering', false],
  ["Mara Lind leads Orme Mills' push into Asia", false],
  ['Mara Lind runs the bar', false],
  ['The round was led by Mara Lind', false],
])('%s: says who heads the mills: %s', (text, tells) => {
  expect(tellsHead(text, 'Orme Mills')).toBe(tells)
})

test('heads of parts are taken out of a text, heads of houses stay', () => {
  expect(withoutPartHeads('said Jon Aas, director of research')).toBe('said Jon Aas, ')
  expect(withoutPartHeads('said Jon Aas, Director of Finance for Orme')).toBe('said Jon Aas,  for Orme')
  expect(withoutPartHeads('Jon Aas is a managing director at Orme')).toBe('Jon Aas is  at Orme')
  expect(withoutPartHeads('Mara Lind has been head of school')).toBe('Mara Lind has been head of school')
  expect(withoutPartHeads('Mara Lind, director of the museum')).toBe('Mara Lind, director of the museum')
  expect(withoutPartHeads('Mara Lind, managing director of Orme')).toBe(
    'Mara Lind, managing director of Orme',
  )
})

test('who founded a house or chairs its board need not run it', () => {
  const stated = 'Founder and chair Ida Roos, vice president Jon Aas and managing director Piet Halder spoke.'
  expect(runners(stated).map(({ start, end }) => stated.slice(start, end))).toEqual(['managing director'])
})

test('two may run a house together', () => {
  const stated = 'Orme (co-CEOs Ida Roos and Jon Aas) built it.'
  expect(runners(stated).map(({ start, end }) => stated.slice(start, end))).toEqual(['CEOs'])
})

const RELEASE = `---
title: Orme Ferries orders a tug
date: 2025-03-12
issuer: Orme Ferries
---

# Orme Ferries orders a tug

Orme Ferries has ordered a tug for its Lund Harbour Project. The charge for a berth is 40 euros.

“We wanted a boat that pulls,” said Ida Solberg, managing director. Jon Aas, who sails it, agreed.

Mara Lind, head of safety, will train the crew.
`

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'tug.md': RELEASE })
})

describe('who runs a house is whoever holds the office', () => {
  test.each([
    'Who runs Orme Ferries?',
    'Who is in charge of Orme Ferries?',
    'Who is at the helm of the firm?',
  ])('%s', async (question) => {
    const { evidence } = await evidenceFor(library, question)
    expect(evidence[0]?.candidate.text).toContain('Ida Solberg')
  })

  test.each([
    ['a sentence that names others', 'Jon Aas', 1],
    ['the head of a part', 'Mara Lind', 1],
    ['the head', 'Ida Solberg', 0],
  ])('%s', async (_, words, missing) => {
    expect((await supportFor(library, 'Who is at the helm?', words)).typeMissing).toBe(missing)
  })

  test('a role counts beside a name, also where the question has no word for it', async () => {
    const { evidence } = await evidenceFor(library, 'Who is in charge?')
    const named = evidence.filter(({ features }) => features.roleName === 1)
    expect(named.map(({ candidate }) => candidate.text)).toEqual([expect.stringContaining('Ida Solberg')])
  })
})

test.each([
  ['Jon Aas, a former chief executive of Orme Mills, farms.', true],
  ['Jon Aas, ex-president of Orme Mills, farms.', true],
  ['Orme Mills is led by Ada Berg, a former chief executive of Tarn Paints.', false],
  ['Orme Mills, which makes paper, is led by Ada Berg, former president of Tarn Bank.', false],
  ["Tarn Bank's former president, Ada Berg, heads Orme Mills.", false],
  ['It is run by retired president Ada Berg.', false],
  ["Orme Bank's former president, Ada Berg, heads Tarn Fund.", true],
  ['Ada Berg succeeds Jon Aas, former chief executive of Orme Mills.', false],
  ['Ada Berg, chief executive of Orme Mills and former president of Tarn, spoke.', false],
])('who headed a house before does not head it: %s', (stated, isPart) => {
  expect(headsPart('Who runs Orme Mills?', stated)).toBe(isPart)
  expect(headsPart('Who was the head of Orme Mills?', stated)).toBe(false)
})

test.each([
  ['Deputy head teacher Ada Berg spoke.', 0],
  ['Assistant principal Ada Berg spoke.', 0],
  ['Head teacher Ada Berg spoke.', 1],
])('a deputy does not run a school: %s', (stated, count) => {
  expect(runners(stated)).toHaveLength(count)
})
