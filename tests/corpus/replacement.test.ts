import { describe, expect, test } from 'vitest'
import { toDocument } from '../../src/corpus/document.ts'
import { bytes } from './fixtures.ts'

const release = (above: string, below = '') =>
  toDocument(
    'a.txt',
    bytes(
      `Acme Recalls Saws Because of Loose Handles\n\n${above === '' ? '' : `${above}\n\n`}LEEDS, England, 29 January 2026 -- Acme Tools is recalling about 71,000 saws because the handle can come off.\n\nThe saws were sold in its own shops.${below}\n`,
    ),
  )

describe('a notice that a release replaces another', () => {
  test.each([
    ['This release replaces the release of January 8, 2026.', '2026-01-08'],
    ['This release replaces the release of 8 January 2026. The number of saws has changed.', '2026-01-08'],
    ['This press release supersedes our press release dated 8 January.', '2026-01-08'],
    ['This release updates and replaces our release of 8 January 2026', '2026-01-08'],
    ['(This version corrects and replaces the original release issued on 8 January 2026.)', '2026-01-08'],
    ['Note to editors: This release replaces the notice issued on 8 December.', '2025-12-08'],
    ['Replaces the release of 2026-01-08', '2026-01-08'],
    ['UPDATE 2 – replaces the release of 8 January 2026, 18:30', '2026-01-08'],
  ])('gives its day: %j', (notice, day) => {
    const { replacesDay, status, title, subtitle, place, published } = release(notice)
    expect({ replacesDay, status }).toEqual({ replacesDay: day, status: 'corrected' })
    // It is no subhead, and takes nothing from what stands around it.
    expect({ title, subtitle, place, published }).toEqual({
      title: 'Acme Recalls Saws Because of Loose Handles',
      subtitle: null,
      place: 'LEEDS, England',
      published: '2026-01-29',
    })
  })

  test.each([
    'UPDATE 2 – replaces the release of 8 January 2026',
    'This release replaces the release of 8 January 2026.',
  ])('stands above a letterhead as it does above a headline: %j', (notice) => {
    const above = `${notice}\n\nACME TOOLS\n\nTools for the trade\n\nPress release no. 2`
    const over = toDocument('a.txt', bytes(`${above}\n\n${release('').text}`))
    expect([over.title, over.issuer]).toEqual(['Acme Recalls Saws Because of Loose Handles', 'Acme Tools'])
  })

  test('may stand over the headline or behind the story', () => {
    const notice = 'This release replaces the release of 8 January 2026.'
    const over = toDocument('a.txt', bytes(`${notice}\n\n${release('').text}`))
    expect([over.title, over.replacesDay]).toEqual([
      'Acme Recalls Saws Because of Loose Handles',
      '2026-01-08',
    ])
    expect(release('', `\n\n${notice}`).replacesDay).toBe('2026-01-08')
  })

  test('leaves the subhead below it', () => {
    const { subtitle } = release(
      'This release replaces the release of 8 January 2026.\n\nMore saws are included than was told at first',
    )
    expect(subtitle).toBe('More saws are included than was told at first')
  })

  test.each([
    'This policy replaces the policy of 8 January 2026.',
    'This saw replaces the model of 8 January 2026.',
    'Acme said that the release replaces the release of 8 January 2026.',
    'This release replaces nothing that was said on 8 January 2026.',
    'This release updates shareholders on the plan of 8 January 2026.',
    'A new blade replaces the blade of 8 January 2026.',
    // What is added to a release leaves the rest of it.
    'This statement updates our release of 8 January 2026.',
    'This release corrects the release of 8 January 2026.',
    'This release replaces the release of 8 January 2026 with respect to the hours.',
    'This notice replaces the notice of 8 January 2026, which said that saws cost 2 euros.',
  ])('is none: %j', (words) => {
    const { replacesDay, status } = release(words)
    expect([replacesDay, status]).toEqual([undefined, 'current'])
  })
})
