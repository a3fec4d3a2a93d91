import type { Library } from '../../src/library.ts'
import type { Document } from '../../src/model.ts'

/** Invented releases of one company, to be put into a folder by their names. */

const ABOUT = `About Norvik Marine

Norvik Marine has built ferries in Corran since 1931.

Media Contact:
Jon Aasen
press@norvik.example`

export const FERRY_STORY = `Norvik Marine, a builder of small ferries, today launched its first electric ferry in Corran. The ferry carries 240 passengers and 30 cars between the town and the island of Holm.

The ship was built in fourteen months at the company’s yard in Alder Bay. Its batteries were charged for the first time in the autumn, and they last for nine crossings before they need the quay again.

A single ticket costs 12 euros. The crossing from Corran to Alder Bay takes 25 minutes, and the first boat leaves at six in the morning on every day but Sunday.`

/** A release under a headline, dated as in "March 12, 2025", with lines above it when given. */
export function norvik(
  headline: string,
  date: string,
  story: string,
  above = '',
  wire = 'ExampleWire',
): string {
  return `${above === '' ? '' : `${above}\n\n`}${headline}\n\nCORRAN, Norway, ${date} /${wire}/ -- ${story}\n\n${ABOUT}\n`
}

export const HEADLINE = 'Norvik Marine Launches Electric Ferry'

export function documentIn(library: Library, file: string): Document {
  const found = [...library.documents.values()].find((document) => document.file === file)
  if (found === undefined) throw new Error(`the library has no ${file}`)
  return found
}
