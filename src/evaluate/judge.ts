import type { Library } from '../library.ts'
import type { Answer, Citation } from '../model.ts'
import { holdsDigest, isDigest } from './digests.ts'
import { type Judged, withoutExtension } from './sets.ts'

/** What is wrong with an answer. */
export type Fault =
  | 'refused'
  | 'should refuse'
  | 'words missing'
  | 'other document'
  | 'other sentence'
  | 'note missing'
  | 'too long'
  | 'wrong offsets'

/**
 * Says what is wrong with an answer; nothing, when it is right.
 *
 * Right is: answered; the statements, the notes under them (a resolved date) or
 * the speakers cited hold every expected string; a citation stands in a right document, one holds the
 * words of a right sentence, and every citation stands at its offsets; at
 * most 80 words, 110 for lists. A question without an answer is right when it
 * is refused. Case, quotation marks, dashes and white space do not count.
 */
export function judge(judged: Judged, answer: Answer, library: Library): Fault[] {
  const offsets: Fault[] = isExact(answer, library) ? [] : ['wrong offsets']
  if (!judged.answerable) return answer.status === 'answered' ? ['should refuse', ...offsets] : offsets
  if (answer.status === 'unanswered') return ['refused', ...offsets]

  const said = foldAll([
    ...answer.statements.map(({ text }) => text),
    ...answer.notes.map(({ text }) => text),
    ...answer.citations.map(({ speaker }) => speaker?.name ?? ''),
    ...answer.citations.map(({ speaker }) => speaker?.role ?? ''),
  ])
  const notes = foldAll(answer.notes.map(({ text }) => text))
  const words = answer.statements.reduce((sum, { text }) => sum + wordCount(text), 0)
  const faults: Fault[] = []
  if (!judged.expect.every((group) => holds(said, group.strings, group.least))) faults.push('words missing')
  if (!answer.citations.some((citation) => isOf(citation, judged, library))) faults.push('other document')
  if (judged.cite.length > 0 && !answer.citations.some(({ quote }) => isCited(quote, judged))) {
    faults.push('other sentence')
  }
  if (judged.note !== null && !holds(notes, [judged.note], 1)) faults.push('note missing')
  if (words > (judged.kind === 'list' ? LIST_WORDS : WORDS)) faults.push('too long')
  return [...faults, ...offsets]
}

/** A reader on deadline takes in no more at once. */
const WORDS = 80
const LIST_WORDS = 110

/** Tells whether text holds the words of a sentence that answers. */
export function isCited(text: string, { cite }: Pick<Judged, 'cite'>): boolean {
  return holds(foldText(text), cite, 1)
}

/** Tells whether the nearest passages of a refusal hold what was asked for. */
export function nearestHolds(judged: Judged, answer: Answer): boolean {
  const nearest = foldAll((answer.refusal?.nearest ?? []).map(({ quote }) => quote))
  return (
    judged.expect.length > 0 && judged.expect.every((group) => holds(nearest, group.strings, group.least))
  )
}

/** Tells whether the first statement alone holds every expected string. */
export function firstHolds(judged: Judged, answer: Answer): boolean {
  const first = foldAll(answer.statements.slice(0, 1).map(({ text }) => text))
  return judged.expect.every((group) => holds(first, group.strings, group.least))
}

/**
 * Brings text to the form in which it is compared.
 *
 * @example
 * foldText('“Third‑quarter”  RESULTS') // => "'third-quarter' results"
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛“”„‟«»"`´]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether a text holds one of the strings, in whatever form they are given, that a right answer is known by. */
export function holdsExpected(text: string, { expect }: Pick<Judged, 'expect'>): boolean {
  const folded = foldText(text)
  return expect.some(({ strings }) => holds(folded, strings, 1))
}

/** Joined by a line break, which folding makes of none of them, so that no string is found across two texts. */
function foldAll(texts: readonly string[]): string {
  return texts.map(foldText).join('\n')
}

function holds(folded: string, strings: readonly string[], least: number): boolean {
  const isThere = (string: string) =>
    isDigest(string) ? holdsDigest(folded, string) : folded.includes(foldText(string))
  return strings.filter(isThere).length >= least
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

function isOf(citation: Citation, judged: Judged, library: Library): boolean {
  const document = library.documents.get(citation.documentId)
  return (
    document !== undefined &&
    (judged.documents.length === 0 || judged.documents.includes(withoutExtension(document.file)))
  )
}

/** Every citation and every nearest passage equals its document's text at its offsets, and every statement its first citation. */
function isExact(answer: Answer, library: Library): boolean {
  const stands = ({ documentId, start, end, quote }: Citation) =>
    library.documents.get(documentId)?.text.slice(start, end) === quote && quote !== ''
  return (
    [...answer.citations, ...(answer.refusal?.nearest ?? [])].every(stands) &&
    answer.statements.every(({ text, citations }) =>
      answer.citations.some(({ marker, quote }) => marker === citations[0] && quote === text),
    )
  )
}
