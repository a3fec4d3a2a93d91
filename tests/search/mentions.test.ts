import { describe, expect, test } from 'vitest'
import { speaksOf } from '../../src/search/mentions.ts'
import { libraryOf } from '../answer/make.ts'
import { documentIn } from '../library/releases.ts'

describe('a release speaks of a matter', () => {
  const opened = libraryOf({
    'a.txt': `Tarn Energy opens a battery\n\nTARNBY, 3 May 2025 – Tarn Energy has opened the largest battery of the north. It is called the Battery of the North. ${'It stores the power of the wind and gives it back at night. '.repeat(8)}The farm beside it grows barley. Line 7 goes by every 3 minutes, at 7.8 or so.\n`,
  })

  test.each([
    { matter: 'batteries', is: true },
    { matter: 'the largest batteries', is: true },
    { matter: 'power of the wind', is: true },
    { matter: 'wind farms', is: true },
    { matter: 'the largest farm', is: false },
    { matter: 'solar batteries', is: false },
    { matter: 'ari', is: false },
    { matter: 'bar', is: false },
    { matter: 'Line 7', is: true },
    { matter: 'Line 3', is: false },
    { matter: 'Line 8', is: false },
    { matter: 'Tarn Energy', is: true },
    { matter: 'Tarn Wind', is: false },
    { matter: 'Battery of the North', is: true },
    { matter: 'the of', is: false },
  ])('of "$matter": $is', async ({ matter, is }) => {
    const library = await opened
    expect(speaksOf(matter)(documentIn(library, 'a.txt'))).toBe(is)
  })
})
