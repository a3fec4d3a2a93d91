import { beforeAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/library.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

describe('what caused something', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'first.md': `# Flood closes Orme Baths

TARN, May 4, 2025 -- A flood has closed Orme Baths. The flood was caused by heavy rain. Guests can use the pool in Holm.
`,
      'later.md': `# Orme Baths open again after flood

TARN, June 9, 2025 -- Orme Baths will open on Monday, five weeks after they were closed because of the flood. Tickets cost $9.

Engineers had at first blamed the rain for the flood. They are now sure that it was caused by a valve left open overnight. The roof has been mended. The flood was not caused by the kitchen.

The baths have a new kiosk. It was started by two former guests.
`,
      'power.md': `# Brack Dairy mends its cold store

BRACK, July 2, 2025 -- Brack Dairy lost 40 tonnes of butter in a power cut last week. The cut lasted nine hours.
`,
    })
  })

  test.each(['What caused the flood at Orme Baths?', 'What was the cause of the Orme Baths flood?'])(
    'is told by a pronoun, and by the newest release: %s',
    async (question) => {
      expect(wordsOf(await askExactly(library, question))).toBe(
        'Engineers had at first blamed the rain for the flood. They are now sure that it was caused by a valve left open overnight.',
      )
    },
  )

  test.each(['What caused the flood at Brack Dairy?', 'What caused the power cut at Brack Dairy?'])(
    'is not told by what caused another thing: %s',
    async (question) => {
      expect((await askExactly(library, question)).status).toBe('unanswered')
    },
  )

  test('is no closure that comes of it', async () => {
    const words = wordsOf(await askExactly(library, 'What caused the flood at Orme Baths?'))
    expect(words).not.toContain('five weeks after')
  })
})

describe('the cause that a release gives', () => {
  let library: Library
  beforeAll(async () => {
    library = await libraryOf({
      'lamp.md': `# Corran Lamps recalls a lamp because its shade can drop

CORRAN, May 5, 2025 -- Corran Lamps recalls its desk lamp. The shade can drop from its arm.

The cause was a change of glue at a supplier. The arm is made of steel.
`,
    })
  })

  test('is that of what it is headed by', async () => {
    expect(wordsOf(await askExactly(library, 'What caused the lamp shades to come off?'))).toContain(
      'a change of glue',
    )
  })

  test('is of nothing else', async () => {
    const answer = await askExactly(library, 'What caused the fire at Corran Lamps?')
    expect(answer.status).toBe('unanswered')
  })
})
