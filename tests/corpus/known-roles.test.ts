import { describe, expect, test } from 'vitest'
import { toDocument } from '../../src/corpus/document.ts'
import { bytes } from './fixtures.ts'

/** The last speaker of a body, `name | role`, or `nobody`. */
function lastSpeaker(body: string): string {
  const { quotations } = toDocument('a.md', bytes(`# Acme Opens Plant\n\n${body}`))
  const speaker = quotations.at(-1)?.speaker ?? null
  return speaker === null ? 'nobody' : `${speaker.name} | ${speaker.role ?? ''}`
}

describe('the role that a text gave somebody before they spoke', () => {
  test.each([
    ['It was found by Gareth Pym, a plumber. “I was up there,” said Pym.', 'Gareth Pym | a plumber'],
    [
      'Oliver Nnam, keeper of works on paper, wrote it. “It is done,” Nnam said.',
      'Oliver Nnam | keeper of works on paper',
    ],
    [
      'Orme co-founder Jenna Roos will stay. “We had a barn,” said Jenna Roos.',
      'Jenna Roos | Orme co-founder',
    ],
    [
      'Acme’s chief financial officer, Denise Park, said it would pay. “We did not stretch,” Park said.',
      'Denise Park | chief financial officer',
    ],
    ['City councillor Beat Amrein heads it. “We waited,” Amrein said.', 'Beat Amrein | City councillor'],
    [
      'Acme named Sofia Lindqvist, 41, as its new head coach. “I want courage,” said Lindqvist.',
      'Sofia Lindqvist | head coach',
    ],
    [
      'Acme announced that Ida Solberg has been appointed chief executive officer. “I am glad,” Solberg said.',
      'Ida Solberg | chief executive officer',
    ],
    [
      'The lecturer is Ann Lee, lecturer in milling, who led it. “We met,” Lee said.',
      'Ann Lee | lecturer in milling',
    ],
    ['Ann Lee, Chair, paid tribute to the outgoing Chief Executive. “We met,” Lee said.', 'Ann Lee | Chair'],
    [
      'Dr. Ann Lee, the curator of the show, then spent two years on it. “We met,” Lee said.',
      'Dr. Ann Lee | the curator of the show',
    ],
    [
      'Ann Lee, head of sales, marketing and travel at Acme, wrote it. “We met,” Lee said.',
      'Ann Lee | head of sales, marketing and travel at Acme',
    ],
    [
      'Ann Lee, 81, from Holm, was one of the first passengers. “We met,” Lee said.',
      'Ann Lee | one of the first passengers',
    ],
    ['Ann Lee was the talk of the town. “We met,” Lee said.', 'Ann Lee | '],
    ['Ann Lee, currently Head of Sales, will lead. “We met,” Lee said.', 'Ann Lee | Head of Sales'],
    ['Managing director Ann Lee led it. “We met,” Lee said.', 'Ann Lee | Managing director'],
    ['Acting mill manager Ann Lee led it. “We met,” Lee said.', 'Ann Lee | Acting mill manager'],
    [
      'Vice President of Sourcing Ann Lee said it was late. “We met,” she said.',
      'Ann Lee | Vice President of Sourcing',
    ],
    ['Ann Lee, until now chief of staff, leaves. “We met,” Lee said.', 'Ann Lee | '],
    ['Ann Lee remains chief executive. “We met,” Lee said.', 'Ann Lee | chief executive'],
    ['“We met,” said a spokeswoman for Holm and Orme.', 'a spokeswoman for Holm and Orme | '],
    ['ACWU regional organiser Ann Lee was there. “We met,” Lee said.', 'Ann Lee | ACWU regional organiser'],
    // What tells no role.
    ['The board praised managing director Ann Lee. “We met,” Lee said.', 'Ann Lee | managing director'],
    ['The staff welcomed director Ann Lee. “We met,” Lee said.', 'Ann Lee | director'],
    ['It was made with transformer Orme Vane, roller, and more. “We met,” Orme Vane said.', 'Orme Vane | '],
    ['It was opened by Ann Lee, moreover, on Monday. “We met,” Lee said.', 'Ann Lee | '],
    ['The board met with counsel, Ann Lee leads it. “We met,” Lee said.', 'Ann Lee | '],
    ['Khan Ali shares an office. It was said by Ann Lee. “We met,” Lee said.', 'Ann Lee | '],
    ['It lay on the table of Ann Lee, a week late. “We met,” Lee said.', 'Ann Lee | '],
  ])('%s', (body, expected) => {
    expect(lastSpeaker(body)).toBe(expected)
  })
})

describe('whom an office alone means', () => {
  test.each([
    ['Mayor Teresa Alva presented it. “It is cheap,” the mayor said.', 'Teresa Alva | Mayor'],
    ['Teresa Alva, mayor of Holm, spoke. “It is cheap,” the mayor said.', 'Teresa Alva | mayor of Holm'],
    // Two hold it, or none does.
    ['Mayor Teresa Alva of Holm met Mayor Ann Lee of Tarn. “It is cheap,” the mayor said.', 'the mayor | '],
    ['Teresa Alva presented it. “It is cheap,” the mayor said.', 'the mayor | '],
    ['Teresa Alva met the mayor. “It is cheap,” the mayor said.', 'the mayor | '],
  ])('%s', (body, expected) => {
    expect(lastSpeaker(body)).toBe(expected)
  })
})

test('"he" means whom an office in small letters tells to be a person', () => {
  expect(lastSpeaker('Council member Dale Pruitt voted against it. “We pay,” he said.')).toBe(
    'Dale Pruitt | Council member',
  )
})
