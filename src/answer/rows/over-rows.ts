import type { Document } from '../../model.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { type Grid, gridsOf } from '../asked/grids.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { goesUnsaid } from '../pieces/dissect.ts'
import { namesTime, type Stretch, stretchOf } from '../times/stretches.ts'

/** What stands over all rows of a table, and what goes without saying in its release. */
export interface Over {
  readonly heads: readonly ReadonlySet<string>[]
  readonly headings: ReadonlySet<string>
  readonly above: ReadonlySet<string>
  /** What the rows are of, each. */
  readonly labels: ReadonlySet<string>
  readonly stretches: readonly Stretch[]
}

export function overOf({ columns, over, rows }: Grid, lens: Lens): Over {
  const { dissection } = lens
  // What is expected of a year is of all of it, whatever quarter the release reports on.
  const isOutlook = OUTLOOK.test(`${over}\n${columns.join(' ')}`)
  const inherited = [stretchOf(over), stretchOf(isOutlook ? '' : dissection.document.title)].find(
    ({ length }) => length !== null,
  )
  return {
    heads: columns.map((words) => new Set(termsOf(words))),
    headings: new Set(termsOf(over)),
    labels: new Set(rows.flatMap(({ label }) => termsOf(label))),
    above: new Set([...termsOf(over), ...goesUnsaid(dissection), ...namedFirst(lens)]),
    stretches: columns.map((words) => {
      const stretch = stretchOf(words.replace(SINCE, ' '))
      return stretch.length === null && namesTime(stretch)
        ? { ...stretch, length: inherited?.length ?? null }
        : stretch
    }),
  }
}

/** What is said of what is to come. */
export const OUTLOOK = /\b(?:outlook|guidance|forecast|projected|expected|target)\b/iu

/** "Change since 12 May" is of no day in May. */
const SINCE =
  /(?<=\b(?:change|growth|difference|variation|increase|decrease|rise|fall|drop|gain|loss|up|down|more|less|fewer)s? )(?:since|from(?!.*\bto\b)|against|over|on)\s.*$|\b(?:compared (?:with|to)|vs\.?|versus|against)\s.*$/iu

/** Stems of the names of a question that the first paragraph of a release has whole, with what they name, and no row of a table: the list itself. */
function namedFirst({ names, dissection, asked }: Lens): readonly string[] {
  const unsaid = goesUnsaid(dissection)
  const first = dissection.candidates.find(
    ({ kind, block }) => kind === 'sentence' && block.kind === 'paragraph',
  )
  const paragraph = first?.paragraph()
  if (paragraph === undefined) return []
  const labels = new Set(
    gridsOf(dissection).flatMap(({ rows }) => rows.flatMap(({ label }) => termsOf(label))),
  )
  const words = first === undefined ? '' : textAround(dissection.document, first)
  const isTold = (term: string): boolean => (unsaid.has(term) || paragraph.has(term)) && !labels.has(term)
  return [
    ...names.flatMap((name) => (name.every(isTold) ? name : [])),
    // "The Holm Lane {baths}", where the paragraph calls them so.
    ...asked.names.flatMap(({ start, end }) => {
      const [called = '', kind = ''] = WITH_KIND.exec(asked.text.slice(start)) ?? []
      const isWhole = called.startsWith(asked.text.slice(start, end))
      return isWhole && words.includes(called) ? termsOf(kind).filter(isTold) : []
    }),
  ]
}

/** A name and the noun behind it. */
const WITH_KIND = /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)* (\p{Ll}[\p{L}-]+)/u

function textAround({ text }: Document, { block }: Candidate): string {
  return textAt(text, block).replace(/\s+/gu, ' ')
}
