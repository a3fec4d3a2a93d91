import { beforeAll, expect, test } from 'vitest'
import { thingsAsWritten } from '../../../src/answer/asked/written-things.ts'
import type { Library } from '../../../src/library.ts'
import type { Document } from '../../../src/model.ts'
import { askExactly, libraryOf, wordsOf, writtenFor } from '../make.ts'

const RELEASE = `Orme Valley Shows What It Grows

ORME, May 4, 2025 -- The Orme Valley Science Park has brought 200 results from laboratories to mills. Lind Laboratory, one of the houses in the park, has 40 research teams. It stands beside the Sand Museum and the Tarn Museum.

The clinic has 90 beds, and the Holm Clinic 30. A new hall, the 12 Mills Hall, opens in June. Looms from Brack Centre are sold worldwide by the Tarn Group, and its Chief Weaving Officer Ada Berg is Member of the Council of Sand Valley Association. The mills run on Sand Cloth Services. The Sand Report is out, and the Report says that they sell. A band goes on its City Tour.

Yearly revenue of three mills is over 9 million euros.
`

test.each([
  ['Who runs the lab?', 'Lind Laboratory'],
  ['What does the lab study?', 'Lind Laboratory'],
  ["What is the laboratory's revenue?", 'Lind Laboratory'],
  ['Where is the science park?', 'the Orme Valley Science Park'],
  ['How many results has the science park brought?', 'the Orme Valley Science Park'],
  ['What does the center sell?', 'Brack Centre'],
])('%s', async (question, name) => {
  expect(await writtenFor(question, RELEASE)).toContain(name)
})

test.each([
  // Of two museums either may be meant, and the release calls another its clinic.
  ['Where is the museum?'],
  ['How many beds does the clinic have?'],
  // The release calls it so itself, or the question has the rest of the name.
  ['What does the report say?'],
  ['How many cities does the tour visit?'],
  // Whoever issues the release may be meant; an officer is no office, and one who chairs it no association.
  ['Who runs the group?'],
  ['Who runs the office?'],
  ['Who runs the association?'],
  ['Who runs the service?'],
  // Its name is what is asked for.
  ['What is the name of the lab?'],
  // In a laboratory is in any.
  ['Does it work in the lab?'],
  // What has a figure in its name is told of by that.
  ['When does the hall open?'],
  // Another noun follows, or none of these.
  ['Who is the lab manager?'],
  ['What do laboratories do?'],
  ['Which teams does a lab have?'],
])('%s stays as it is', async (question) => {
  const library = await libraryOf({ 'valley.txt': RELEASE })
  const [document] = [...library.documents.values()] as [Document]
  expect(thingsAsWritten(question, document)).toEqual([])
})

let library: Library

beforeAll(async () => {
  library = await libraryOf({ 'valley.txt': RELEASE })
})

test('what is told of laboratories is told of none that is asked about', async () => {
  const teams = await askExactly(library, 'How many research teams does the lab have?')
  expect(wordsOf(teams)).toContain('40 research teams')
  expect((await askExactly(library, "What is the lab's revenue?")).status).toBe('unanswered')
  expect((await askExactly(library, 'How many results has the lab brought to mills?')).status).toBe(
    'unanswered',
  )
})
