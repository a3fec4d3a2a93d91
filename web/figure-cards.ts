import type { Answer, Citation, Note, Statement } from './api.ts'
import { longDate } from './dates.ts'
import { button, h, svg } from './dom.ts'
import { changeIn, type Figure, figuresIn } from './figure.ts'
import { isRow } from './table-cells.ts'

/** Opens one of the places of an answer. */
export type OpenPlace = (citation: Citation, opener: HTMLElement) => void

/** A figure of an answer, and where exactly it stands. */
interface Card {
  readonly label: string
  readonly figure: Figure
  readonly citation: Citation
}

/**
 * Sets the figures of an answer side by side, each a button that opens its
 * exact characters: what two releases say now and earlier; how a figure changed
 * over releases; from what to what inside one sentence. Null when there are
 * not two figures to be compared.
 *
 * Bars are drawn when all have one unit; they say nothing that the figures do
 * not, so they are not told to screen readers.
 */
export function figureCards(
  answer: Answer,
  open: OpenPlace,
  preview: (button: HTMLElement, citation: Citation) => void,
): HTMLElement | null {
  const cards = (conflictOf(answer) ?? changeOf(answer))?.slice(0, MOST)
  if (cards === undefined) return null
  const units = new Set(cards.map(({ figure }) => figure.unit))
  const largest = Math.max(...cards.map(({ figure }) => figure.value))
  const isComparable = units.size === 1 && largest > 0
  return h(
    'ul',
    { class: 'figures', 'aria-label': 'Figures at a glance' },
    ...cards.map((card) => cardView(card, isComparable ? card.figure.value / largest : null, open, preview)),
  )
}

/**
 * Whether a note only tells what another release says, and that release has its
 * card: the figure, its date and, on hover, its sentence.
 */
export function isInCards(note: Note, answer: Answer): boolean {
  if (note.kind !== 'newer' || !OVER_TIME.test(note.text) || note.citations.length === 0) return false
  const cards = conflictOf(answer)?.slice(0, MOST) ?? []
  return note.citations.every((marker) => cards.some(({ citation }) => citation.marker === marker))
}

/** How a note begins that sets another release beside the answer; those of corrections say more. */
const OVER_TIME = /^(?:Newer|Earlier|Also), /

/** A note that quotes what a correction took the place of. */
const CORRECTED = /^Replaced: /

/** More cannot be taken in at a glance. */
const MOST = 6

/** What releases say that contradict or replace each other, the newest first. */
function conflictOf({ notes, statements, citations }: Answer): Card[] | null {
  const disputed = notes.filter(
    ({ kind, text }) =>
      kind === 'conflict' || (kind === 'newer' && (OVER_TIME.test(text) || CORRECTED.test(text))),
  )
  // A figure that merely stands in the sentence is not what the releases differ in.
  const answering = statements.flatMap((statement) =>
    statement.answerSpan === undefined ? [] : (figureOf(statement, citations) ?? []),
  )[0]
  if (answering === undefined) return null
  const noted = disputed.flatMap((note) =>
    note.citations.flatMap((marker) => {
      const citation = citations.find((one) => one.marker === marker)
      return figureNoted(note, citation, answering) ?? []
    }),
  )
  // Several notes may speak of one release: it stands once, and the answer's own figure for it.
  const releases = new Map([...noted.toReversed(), answering].map((card) => [card.citation.documentId, card]))
  if (releases.size < 2) return null
  const inOrder = [...releases.values()].sort((a, b) =>
    (b.citation.published ?? '').localeCompare(a.citation.published ?? ''),
  )
  const newest = inOrder[0]?.citation.published
  // Two of one day are neither now nor earlier.
  const areOfOneDay = inOrder.every(({ citation }) => citation.published === newest)
  return inOrder.map((card) => ({
    ...card,
    label: areOfOneDay ? 'Says' : card.citation.published === newest ? 'Now' : 'Earlier',
  }))
}

/** How a figure changed: inside one sentence, or from release to release in their order of time. */
function changeOf({ question, resolvedQuestion, statements, citations }: Answer): Card[] | null {
  if (!CHANGE.test(`${question} ${resolvedQuestion}`)) return null
  for (const statement of statements) {
    const change = changeIn(statement.text)
    const citation = citationOf(statement, citations)
    if (change === null || citation === undefined) continue
    return change.map((figure, index) => ({ label: index === 0 ? 'From' : 'To', figure, citation }))
  }
  const cards = statements.flatMap((statement) => figureOf(statement, citations) ?? [])
  const isOneUnit = new Set(cards.map(({ figure }) => figure.unit)).size === 1
  const dates = new Set(cards.map(({ citation }) => citation.published))
  if (cards.length < 2 || !isOneUnit || dates.size < 2 || dates.has(null)) return null
  return cards
    .sort((a, b) => (a.citation.published ?? '').localeCompare(b.citation.published ?? ''))
    .map((card) => ({ ...card, label: longDate(card.citation.published) }))
}

const CHANGE =
  /\b(?:chang|develop|evolv|gr[eo]w|ris[ei]|rose|fell|fall|increas|decreas|declin|drop|compar|trend|over (?:time|the years)|since|versus|vs)/iu

/** The figure that answers; where no words are marked, the only one that there is. */
function figureOf(statement: Statement, citations: readonly Citation[]): Omit<Card, 'label'> | null {
  const citation = citationOf(statement, citations)
  if (citation === undefined || isRow(statement.text)) return null
  const { answerSpan } = statement
  const figures = figuresIn(statement.text).filter(
    ({ start, end }) => answerSpan === undefined || (start < answerSpan.end && end > answerSpan.start),
  )
  const figure = figures.length === 1 ? figures[0] : undefined
  return figure === undefined ? null : { figure, citation }
}

/**
 * The figure of a citation that a note sets against the answer's: of the same
 * unit, and the only one that a conflict puts in quotation marks, that is a sum or
 * share, or that stands beside the same word as the answer's does. Others count
 * something else.
 */
function figureNoted(
  note: Note,
  citation: Citation | undefined,
  answering: Omit<Card, 'label'>,
): Omit<Card, 'label'> | null {
  if (citation === undefined) return null
  const figures = figuresIn(citation.quote).filter(({ unit }) => unit === answering.figure.unit)
  const values = [...note.text.matchAll(/“([^“”]+)”/gu)].map((match) => match[1])
  const ways = [
    figures.filter(({ text }) => note.kind === 'conflict' && values.includes(text)),
    // What a release says earlier or later answers the question too: of its sums there is only this one.
    figures.filter(({ unit }) => unit !== '' && !CORRECTED.test(note.text)),
    ...[wordAfter, wordBefore].map((wordOf) => {
      const word = wordOf(answering.figure, answering.citation.quote)
      return figures.filter((figure) => word !== '' && wordOf(figure, citation.quote) === word)
    }),
  ]
  const figure = ways.find((found) => found.length === 1)?.[0]
  return figure === undefined ? null : { figure, citation }
}

/** "{people}" of "340 people", if it is no small word. */
function wordAfter({ end }: Figure, text: string): string {
  const word = /^\s([\p{L}\p{M}-]+)/u.exec(text.slice(end))?.[1]?.toLowerCase() ?? ''
  return SMALL.test(word) ? '' : singular(word)
}

/** "{costs}" of "costs only about €12". */
function wordBefore({ start }: Figure, text: string): string {
  const words = text
    .slice(Math.max(0, start - CONTEXT), start)
    .toLowerCase()
    .match(/[\p{L}\p{M}-]+|[,;:]/gu)
  const word = words?.findLast((one) => !SMALL.test(one)) ?? ''
  return /\p{L}/u.test(word) ? singular(word) : ''
}

function singular(word: string): string {
  return word.replace(/s$/, '')
}

/** Words that stand before or behind any figure. */
const SMALL =
  /^(?:about|around|almost|nearly|roughly|approximately|some|over|under|only|just|now|more|less|fewer|than|at|least|most|up|down|to|from|of|for|in|on|by|with|and|or|a|an|the|its|their|our|per|each|is|are|was|were|as|that|which|who|will|has|have|had)$/u

/** The statement's own words are its first citation's, so places in the one are places in the other. */
function citationOf(
  { text, citations: markers }: Statement,
  citations: readonly Citation[],
): Citation | undefined {
  return citations.find(({ marker, quote }) => marker === markers[0] && quote === text)
}

function cardView(
  { label, figure, citation }: Card,
  share: number | null,
  open: OpenPlace,
  preview: (button: HTMLElement, citation: Citation) => void,
): HTMLElement {
  const date = longDate(citation.published)
  const element: HTMLElement = figureButton(figure.text, part(citation, figure.start, figure.end), open)
  preview(element, citation)
  return h(
    'li',
    {},
    h('span', { class: 'label' }, label),
    element,
    share !== null && bar(share),
    h('span', { class: 'of' }, label === date ? '' : `${date}, `, h('bdi', {}, citation.title)),
  )
}

/** Makes a figure that opens its exact place. */
export function figureButton(text: string, cell: Citation, open: OpenPlace): HTMLElement {
  const name = `${text}, source ${cell.marker}: ${cell.title}, ${longDate(cell.published)}`
  const element: HTMLElement = button(
    {
      class: 'figure-link',
      'aria-label': name,
      'aria-expanded': 'false',
      'aria-controls': 'source',
      dir: 'auto',
    },
    () => open(cell, element),
    text,
  )
  return element
}

/** A part of a citation as a citation of its own; `start` and `end` count in its quote. */
export function part(citation: Citation, start: number, end: number): Citation {
  const { quote } = citation
  return {
    ...citation,
    quote: quote.slice(start, end),
    start: citation.start + start,
    end: citation.start + end,
    prefix: quote.slice(Math.max(0, start - CONTEXT), start),
    suffix: quote.slice(end, end + CONTEXT),
  }
}

/** As in the citations of the API. */
const CONTEXT = 32

function bar(share: number): SVGSVGElement {
  const image = svg('svg', {
    viewBox: '0 0 100 6',
    class: 'figure-bar',
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  })
  image.append(
    svg('rect', { width: 100, height: 6, class: 'whole' }),
    svg('rect', { width: Math.max(1, Math.round(share * 1000) / 10), height: 6 }),
  )
  return image
}
