import { styleText } from 'node:util'
import { HIGH_FROM } from '../answer/certainty.ts'
import type { Answer, Citation, Refusal } from '../model.ts'

export interface Terminal {
  /** Columns. */
  readonly width: number
  readonly colours: boolean
}

/**
 * Sets an answer for a terminal: the quoted statements with their markers, the
 * notes, and the numbered sources with title, issuer and date; of a refusal the
 * reason, what is missing, the nearest passages and the contact. Ids and offsets
 * are for programs, and left to `--json`.
 *
 * Lines are wrapped at the width, those that a document was wrapped into joined
 * before, and control characters of a document never reach the terminal.
 *
 * @example
 * answerText(answer, { width: 80, colours: false })
 * // => 'Tickets cost €12. [1]\n\nSources\n[1] Lighthouse opens\n    Harbour Office · 2025-05-02'
 */
export function answerText(answer: Answer, terminal: Terminal): string {
  const { question, resolvedQuestion, refusal } = answer
  const searched =
    resolvedQuestion === question
      ? []
      : [dim(wrap(`Searched: ${resolvedQuestion}`, terminal.width), terminal)]
  const parts = refusal === undefined ? statementParts(answer, terminal) : refusalParts(refusal, terminal)
  return [...searched, ...parts].join('\n\n')
}

function statementParts(answer: Answer, terminal: Terminal): string[] {
  const { width } = terminal
  const statements = answer.statements.map(({ text, citations }) =>
    wrap(marked(unwrapped(text), citations), width),
  )
  const notes = answer.notes.map(({ text, citations }) =>
    dim(wrap(marked(unwrapped(text), citations), width, '  '), terminal),
  )
  const doubt = doubtOf(answer)
  const heading = answer.asOf === null ? 'Sources' : `Sources, as of ${answer.asOf}`
  const sources = [...bySource(answer.citations).values()].map((citations) => source(citations, terminal))
  return [
    ...statements,
    ...notes,
    ...(doubt === null ? [] : [dim(doubt, terminal)]),
    [bold(heading, terminal), ...sources].join('\n'),
  ]
}

/** In the words of the page, which also calls an answer likely or possible; null of one that is certain, or sure of its parts. */
function doubtOf({ certainty, confidence }: Answer): string | null {
  if (certainty !== 'moderate' || confidence >= HIGH_FROM) return null
  return `A ${confidence < LIKELY_FROM ? 'possible' : 'likely'} answer: read it before you use it.`
}

const LIKELY_FROM = 0.7

/** Citations that say the same of their source stand under its title once, in the order of the first. */
function bySource(citations: readonly Citation[]): Map<string, Citation[]> {
  const groups = new Map<string, Citation[]>()
  for (const citation of citations) {
    const key = JSON.stringify([citation.documentId, citation.title, placeOf(citation)])
    groups.set(key, [...(groups.get(key) ?? []), citation])
  }
  return groups
}

function marked(text: string, markers: readonly number[]): string {
  return [text, ...markers.map((marker) => `[${marker}]`)].join(' ')
}

function source(citations: readonly Citation[], terminal: Terminal): string {
  const [first] = citations
  if (first === undefined) return ''
  const markers = citations.map(({ marker }) => `[${marker}]`).join(' ')
  const head = wrap(`${markers} ${first.title}`, terminal.width, '    ').trimStart()
  return `${head}\n${dim(wrap(placeOf(first), terminal.width, '    '), terminal)}`
}

/** Who issued it when, whose words it quotes and where else it was published. */
function placeOf({ issuer, published, speaker, alsoPublished = [] }: Citation): string {
  const said =
    speaker === undefined ? [] : [`said by ${[speaker.name, speaker.role].filter(Boolean).join(', ')}`]
  const elsewhere = alsoPublished.map(
    (other) =>
      `also published by ${other.wire ?? other.issuer ?? other.title}, ${other.published ?? 'undated'}`,
  )
  return [issuer, published ?? 'undated', ...said, ...elsewhere].filter(Boolean).join(' · ')
}

function refusalParts({ message, unsupported, nearest, contact }: Refusal, terminal: Terminal): string[] {
  const { width } = terminal
  const missing = unsupported.length === 0 ? [] : [wrap(`Not found: ${unsupported.join(', ')}`, width)]
  const passages = nearest.map(
    (citation) => `${source([citation], terminal)}\n${wrap(unwrapped(citation.quote), width, '    ')}`,
  )
  const near =
    nearest.length === 0 ? [] : [[bold('Nearest, not an answer', terminal), ...passages].join('\n')]
  const { name, role, organisation, email, phone, url } = contact ?? {}
  const reach = [name, role, organisation, email, phone, url].filter(Boolean).join(', ')
  const press = reach === '' ? [] : [wrap(`Press contact of the nearest release: ${reach}`, width)]
  return [bold(wrap(message, width), terminal), ...missing, ...near, ...press]
}

/** Whether colours are wanted was decided already; Node would look at standard output once more. */
const WANTED = { validateStream: false }

function bold(text: string, { colours }: Terminal): string {
  return colours ? styleText('bold', text, WANTED) : text
}

function dim(text: string, { colours }: Terminal): string {
  return colours ? styleText('dim', text, WANTED) : text
}

/** Breaks a text into lines between words; a longer word stands alone. Line breaks of the text are kept. */
function wrap(text: string, width: number, indent = ''): string {
  return printable(text)
    .split('\n')
    .flatMap((line) => wrapLine(line, width - indent.length))
    .map((line) => indent + line)
    .join('\n')
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text
    .trim()
    .replaceAll(WIDE_GAP, '   ')
    .split(/(?<! ) (?! )/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}

/**
 * Joins the lines into which a file wraps its sentences. Lines of a contact or a
 * list are shorter than that, and stay.
 */
function unwrapped(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  const isWrapped = lines
    .slice(0, -1)
    .every(({ length }) => length >= SHORTEST_WRAPPED && length <= LONGEST_WRAPPED)
  return isWrapped && !lines.slice(1).some((line) => LABEL.test(line)) ? lines.join(' ') : text
}

/** Characters: files are wrapped at 60 to 100, and the next word may be a long one. */
const SHORTEST_WRAPPED = 40
const LONGEST_WRAPPED = 100

/** "Best director: …" begins a line of its own. */
const LABEL = /^\p{Lu}[^.:]{0,40}: /u

/** Cells of a row stay apart and on their line, but not as far apart as in a file that is set in columns. */
const WIDE_GAP = / {3,}| *\t[ \t]*/g

/** Removes control characters and those that turn the direction of a line, because a document could steer the terminal with them; line breaks and tabs stay. */
export function printable(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu, '')
}
