import { describe, expect, test } from 'vitest'
import { type AskedReleases, askedReleases } from '../../../src/answer/archive/asked-releases.ts'

const TODAY = '2025-06-15'
const ALL: Omit<AskedReleases, 'when'> = {
  what: 'list',
  house: null,
  of: null,
  topic: null,
  isAbout: false,
  from: null,
  to: null,
  month: null,
  state: null,
  isTold: false,
  mayBeOfTime: false,
  mayBeOfText: false,
  isOfSeveral: false,
}
const NONE_BUT = { mayBeOfTime: true }
const MAY_2025 = { from: '2025-05-01', to: '2025-05-31' }

describe('a question about the releases themselves is read', () => {
  test.each<[string, Partial<AskedReleases>]>([
    ['Which releases mention the night train?', { topic: 'night train' }],
    ['which of your press releases are about fares', { topic: 'fares', isAbout: true }],
    ['List all releases by Norvik Marine', { house: 'Norvik Marine' }],
    ['Show me every statement from Norvik on the ferry', { house: 'Norvik', topic: 'ferry', isAbout: true }],
    ['Are there any releases that mention “Corran”?', { topic: 'Corran' }],
    ['Which releases did Norvik publish in May 2025?', { house: 'Norvik', ...MAY_2025 }],
    ['press releases about the strike', { topic: 'strike', isAbout: true }],
    ['releases of May 2025', { ...MAY_2025 }],
    ['What did Norvik announce last month?', { house: 'Norvik', ...MAY_2025, ...NONE_BUT }],
    ['What is new since May 2025?', { from: '2025-05-01', ...NONE_BUT }],
    ['How many releases do you have?', { what: 'count' }],
    ['What did Norvik announce in October?', { house: 'Norvik', month: 10, ...NONE_BUT }],
    ['Summarise the latest release from Norvik', { what: 'newest', house: 'Norvik', isTold: true }],
    ['timeline of the ferry delay', { what: 'timeline', topic: 'ferry delay', isAbout: true }],
    ['How many releases has Norvik Marine issued?', { what: 'count', house: 'Norvik Marine' }],
    ['How many releases are there by Norvik?', { what: 'count', house: 'Norvik' }],
    ['how many documents mention batteries', { what: 'count', topic: 'batteries' }],
    ['How many releases have you issued since May 2025?', { what: 'count', from: '2025-05-01' }],
    ['What is the latest release on the ferry?', { what: 'newest', topic: 'ferry', isAbout: true }],
    ['When was the first release by Norvik issued?', { what: 'oldest', house: 'Norvik' }],
    ['latest Norvik release', { what: 'newest', of: 'Norvik' }],
    ['Norvik’s latest press release', { what: 'newest', house: 'Norvik' }],
    ['What is Norvik’s newest release about?', { what: 'newest', of: 'Norvik', isTold: true }],
    ['What is the latest release from Norvik about', { what: 'newest', house: 'Norvik', isTold: true }],
    ['Which release is the oldest?', { what: 'oldest' }],
    ['norvik marine press releases', { of: 'norvik marine' }],
    ['how many Norvik releases are there', { what: 'count', of: 'Norvik' }],
    ['show me everything from Norvik Marine', { house: 'Norvik Marine' }],
    ['Which releases quote Ida Solberg?', { topic: 'Ida Solberg' }],
    ['any release about batteries', { topic: 'batteries', isAbout: true }],
    ['Any releases from May 2025?', { ...MAY_2025 }],
    ['Which releases do you have about batteries?', { topic: 'batteries', isAbout: true }],
    ['Which releases are from May 2025?', { ...MAY_2025 }],
    ['How many releases are there in total?', { what: 'count' }],
    ['Do you have anything from Norvik?', { house: 'Norvik' }],
    ['Are there any corrections?', { state: 'corrected' }],
    ['Which releases by Norvik mention fares?', { house: 'Norvik', topic: 'fares' }],
    ['Which releases by Norvik are there about fares?', { house: 'Norvik', topic: 'fares', isAbout: true }],
    ['How many different press releases are there?', { what: 'count', of: null }],
    ['How many releases by Norvik mention fares?', { what: 'count', house: 'Norvik', topic: 'fares' }],
    ['How many releases does Norvik have?', { what: 'count', house: 'Norvik' }],
    ['list the corrections by Norvik', { house: 'Norvik', state: 'corrected' }],
    ['Which releases were withdrawn?', { state: 'withdrawn' }],
    ['Have any of your releases been retracted?', { state: 'withdrawn' }],
    ['Are there any replaced releases by Norvik?', { state: 'replaced', house: 'Norvik' }],
    ['Was anything withdrawn?', { state: 'withdrawn', mayBeOfText: true }],
    ['latest Norvik news', { what: 'newest', of: 'Norvik', isTold: true }],
    ['Who has issued releases here?', { what: 'houses' }],
    ['What has Norvik announced?', { house: 'Norvik', isOfSeveral: true }],
    ['What have we said about the plant?', { what: 'said', topic: 'plant', isAbout: true }],
    [
      'What has Norvik said so far about fares?',
      { what: 'said', house: 'Norvik', topic: 'fares', isAbout: true },
    ],
  ])('%s', (question, read) => {
    expect(askedReleases(question, TODAY)).toMatchObject({ ...ALL, ...read })
  })

  test.each([
    'What did Ida Solberg say about the ferry?',
    'What does the release say about fares?',
    'How many releases does the record label plan?',
    'What did Norvik announce?',
    'What is the latest financial statement?',
    'What was the first public announcement of Norvik about the strike at its yard?',
    'When Norvik releases figures',
    'Which releases are the best?',
    'Do you have anything to declare?',
    'What corrections did the auditors make?',
    'Which medicines were withdrawn?',
    'Was anything withdrawn from the shops?',
    'Are there any replaced parts?',
    'Which documents did the ministry withdraw?',
    'Which documents do passengers need?',
    'Which statements does the company make about fares?',
    'When was the release issued?',
    'What is new?',
    'What is the news on the ferry?',
    'Who mentions the ferry?',
    'Which article of the treaty was broken?',
    'How many statements were false?',
  ])('and no other: %s', (question) => {
    expect(askedReleases(question, TODAY)).toBeNull()
  })
})
