import { expect, test } from 'vitest'
import { toDocument } from '../../src/corpus/document.ts'
import { bytes } from './fixtures.ts'

const release = (story: string) =>
  toDocument(
    'a.txt',
    bytes(
      `Orme Orchards Opens a Second Press House\n\nBRAY, Ireland, 3 October 2025 -- Orme Orchards has opened a press house in Bray. It has four presses.\n\n${story}\n`,
    ),
  )

test.each([
  ['The weight of the harvest in our release of 12 August was wrong. It was 610 tonnes.', '2025-08-12'],
  ['In the press release of Aug. 12, 2025, Orme Orchards gave a wrong figure for its harvest.', '2025-08-12'],
  [
    'In its release of 12 August it had said that 540 tonnes were picked. The correct figure is 610.',
    '2025-08-12',
  ],
  ['Our statement dated 12 December wrongly put the harvest at 540 tonnes.', '2024-12-12'],
  [
    'The release of 12 August gave the harvest as 540 tonnes. This was a mistake. The right figure is 610.',
    '2025-08-12',
  ],
])('the day of a release in which something was wrong is read: %s', (story, day) => {
  const { setsRightDay, status } = release(story)
  // The release tells of something else as well, and is no correction as a whole.
  expect([setsRightDay, status]).toEqual([day, 'current'])
})

test.each([
  'In our release of 12 August we said that 540 tonnes were picked. Since then 70 more have come in.',
  'The harvest was put wrongly at 540 tonnes in August. The correct figure is 610.',
  'Our release of 12 August told of the harvest. Those who bought the wrong press can bring it back.',
  'It was wrong to wait until 12 August for the harvest.',
  'In our release of 31 November we gave a wrong figure.',
])('none is read from: %s', (story) => {
  expect(release(story).setsRightDay).toBeUndefined()
})
