import type { Answer, Citation, Note, Problem, Statement } from './api.ts'
import { askNext } from './ask-next.ts'
import { certaintyOf, explanation } from './certainty.ts'
import { answerButtons, type CiteMenu, quotationButtons } from './cite-menu.ts'
import { answerIn, quotationIn } from './citing.ts'
import { longDate } from './dates.ts'
import { button, type Child, h, present } from './dom.ts'
import { download } from './download.ts'
import { factsCsv, factsMarkdown, factsOf } from './fact-sheet.ts'
import { feedbackView } from './feedback.ts'
import { figureCards, isInCards, type OpenPlace } from './figure-cards.ts'
import { type Limits, limitsText } from './limits.ts'
import { lookedAt } from './looked-at.ts'
import type { Cited } from './place.ts'
import { problemLine } from './problems.ts'
import { refusalView } from './refusal.ts'
import { isColumnNote, isInTable, rowTables } from './row-table.ts'
import { rowWords } from './row-words.ts'
import { SERVER } from './server.ts'
import { addressOf } from './source.ts'
import { isRow } from './table-cells.ts'
import { unwrapped } from './unwrapped.ts'

/** What an answer on the page can make happen. */
export interface AnswerActions {
  /** Opens the source panel at one of the citations of this answer. */
  readonly open: (citations: readonly Citation[], index: number, opener: HTMLElement) => void
  /** Opens the source panel at words of a release that the answer does not cite. */
  readonly openRelease: (id: string, cited: Cited | undefined, opener: HTMLElement) => void
  readonly preview: (chip: HTMLElement, citation: Citation) => void
  readonly ask: (question: string, literal: boolean) => void
  readonly cite: CiteMenu
}

/**
 * Makes the place of one answer, which fills as the answer comes.
 *
 * Its first line is there from the start and says what goes on (searching, the
 * sources found), then of when the answer is. All else is added below what is
 * already there, so that nothing jumps.
 */
export function answerView(question: string, actions: AnswerActions, limits: Limits) {
  const kicker = h('p', { class: 'kicker' }, 'Searching…')
  const body = h('div', { class: 'statements' })
  const notes = h('div', { class: 'notes' })
  const after = h('div', { class: 'after' })
  const element = h('div', { class: 'answer', 'aria-busy': 'true' }, kicker, body, notes, after)
  const citations: Citation[] = []
  const shown: { statements: Statement[]; notes: Note[] } = { statements: [], notes: [] }

  const chips = (markers: readonly number[]) => markers.map((marker) => chip(citations, marker, actions))
  const view = {
    element,
    status(status: string) {
      if (status === 'composing' && citations.length === 0) kicker.textContent = 'Composing…'
    },
    citation(citation: Citation) {
      citations.push(citation)
      kicker.textContent = `Quoting ${[...new Set(citations.map((c) => `“${c.title}”, ${longDate(c.published)}`))].join('; ')}`
    },
    statement(statement: Statement) {
      shown.statements.push(statement)
      body.append(statementView(statement, citations, chips(statement.citations), actions))
    },
    note(note: Note) {
      shown.notes.push(note)
      notes.append(noteView(note, chips(note.citations)))
    },
    /** Completes the answer; what was streamed stays in place when it is what the whole answer holds. */
    done(answer: Answer) {
      if (!isSame(shown.statements, answer.statements) || !isSame(shown.notes, answer.notes)) {
        body.replaceChildren()
        notes.replaceChildren()
        citations.splice(0, citations.length, ...answer.citations)
        for (const statement of answer.statements) view.statement(statement)
        for (const note of answer.notes) view.note(note)
      }
      // What the cards below say, a note need not say once more.
      for (const [at, note] of [...notes.children].entries()) {
        const told = shown.notes[at]
        if (told !== undefined && note instanceof HTMLElement)
          note.hidden = isInCards(told, answer) || isInTable(told, answer)
      }
      notes.hidden = [...notes.children].every((note) => note instanceof HTMLElement && note.hidden)
      element.removeAttribute('aria-busy')
      kicker.replaceChildren(...present(kickerParts(answer, question, limitsText(limits), actions)))
      kicker.hidden = kicker.childElementCount === 0
      if (answer.refusal !== undefined) {
        // Its message says what its notes do.
        notes.replaceChildren()
        body.replaceChildren(
          refusalView(
            answer.refusal,
            (list, marker) => chip(list, marker, actions),
            actions,
            limitsText(limits) !== '',
          ),
        )
      }
      after.replaceChildren(...present(ending(answer, limits, actions, element)))
    },
    /** Says in plain words why there is no answer, and offers a way on. */
    problem(problem: Problem, retry: Child) {
      element.removeAttribute('aria-busy')
      kicker.hidden = true
      after.replaceChildren(h('div', { class: 'problem' }, problemLine(problem), retry))
    },
    /** Says how far the index is, while the question waits for it. */
    waiting(done: number, total: number) {
      kicker.textContent = `The press material is still being read (${done} of ${total}). Your question is asked when it is ready.`
    },
  }
  return view
}

export type AnswerView = ReturnType<typeof answerView>

/** A source's number as a button that opens the source. */
export function chip(
  citations: readonly Citation[],
  marker: number,
  actions: AnswerActions,
): HTMLElement | null {
  const index = citations.findIndex((citation) => citation.marker === marker)
  const citation = citations[index]
  if (citation === undefined) return null
  const name = `Source ${marker}: ${citation.title}, ${longDate(citation.published)}`
  const element: HTMLElement = button(
    { class: 'chip', 'aria-label': name, 'aria-expanded': 'false', 'aria-controls': 'source' },
    () => actions.open([...citations], index, element),
    String(marker),
  )
  actions.preview(element, citation)
  return element
}

function statementView(
  statement: Statement,
  citations: readonly Citation[],
  chips: readonly Child[],
  actions: AnswerActions,
): HTMLElement {
  const first = citations.find((citation) => citation.marker === statement.citations[0])
  const buttons = quotationButtons(actions.cite, (style) => quotationIn(style, first, statement.text))
  const speaker = first?.speaker
  const isNamed = speaker === undefined || statement.text.includes(speaker.name)
  return h(
    'blockquote',
    { class: 'statement' },
    h(
      'p',
      { dir: 'auto' },
      h('span', { class: 'words' }, ...spanned(statement)),
      '\u2060',
      h('span', { class: 'pointers' }, ...chips, ...buttons),
    ),
    !isNamed && h('footer', { dir: 'auto' }, [speaker.name, speaker.role].filter(Boolean).join(', ')),
  )
}

/** The statement's words with the answer itself marked, when it is certain. */
function spanned({ text: exact, answerSpan }: Statement): Child[] {
  const text = unwrapped(exact)
  const { start = 0, end = 0 } = answerSpan ?? {}
  if (start < 0 || start >= end || end > text.length) return rowWords(text)
  // A whole sentence needs no mark: it is the answer already.
  if (start === 0 && end >= text.length - 1) return rowWords(text)
  const isCells = isRow(text)
  const set = (from: number, to?: number) => rowWords(text.slice(from, to), isCells)
  return [...set(0, start), h('mark', {}, ...set(start, end)), ...set(end)]
}

function noteView(note: Note, chips: readonly Child[]): HTMLElement {
  // Its own first words say what it is; the row behind them has its cells apart.
  const isColumns = isColumnNote(note)
  return h(
    'p',
    { class: `note is-${note.kind}`, dir: 'auto' },
    ...(isColumns ? [] : [h('b', {}, labelOf(note)), ' ']),
    h('span', { class: 'words' }, ...rowWords(unwrapped(note.text), isColumns)),
    chips.length > 0 && h('span', { class: 'pointers' }, ...chips),
  )
}

function labelOf({ kind, text }: Note): string {
  return kind === 'newer' && CORRECTS.test(text) ? 'Correction' : (NOTE_LABEL[kind] ?? 'Note')
}

/** How notes begin that tell of a correction, and not of what came later. */
const CORRECTS = /^(?:Replaced: |This release corrects|A later release )/

const NOTE_LABEL: Readonly<Record<string, string>> = {
  date: 'Date',
  newer: 'Over time',
  conflict: 'Conflict',
  embargo: 'Embargo',
  speaker: 'Speaker',
  metadata: 'Release',
  missing: 'Not answered',
}

/** The first line: what was searched when it is not what was written, else of when the answer is. */
function kickerParts(answer: Answer, question: string, limited: string, actions: AnswerActions): Child[] {
  const certainty = certaintyOf(answer)
  const sure = certainty !== null && h('span', { class: 'certainty' }, certainty)
  const only = limited !== '' && h('span', { class: 'only' }, 'Only from: ', h('bdi', {}, limited))
  if (answer.resolvedQuestion !== answer.question) {
    return [
      h('span', { class: 'searched' }, 'Searched: ', h('bdi', {}, answer.resolvedQuestion)),
      button({ class: 'link' }, () => actions.ask(question, true), 'Ask the literal words'),
      only,
      sure,
    ]
  }
  return [answer.asOf !== null && h('span', {}, `As of ${longDate(answer.asOf)}`), only, sure]
}

/** What stands below the quotations: the sources cited, what can be done, what can be asked next. */
function ending(answer: Answer, limits: Limits, actions: AnswerActions, element: HTMLElement): Child[] {
  const { thumbs, place } = feedbackView(answer)
  const openPlace: OpenPlace = (citation, opener) => actions.open([citation], 0, opener)
  return [
    ...rowTables(answer, openPlace),
    figureCards(answer, openPlace, actions.preview),
    explanation(answer, element),
    answer.citations.length > 0 && sourceList(answer.citations, actions),
    answer.citations.length > 0 && lookedAt(answer, limits, actions),
    h(
      'div',
      { class: 'actions' },
      ...(answer.refusal === undefined ? takingAlong(answer, actions) : []),
      thumbs,
    ),
    place,
    ...askNext(answer, (question) => actions.ask(question, false)),
  ]
}

/** What copies and saves an answer. */
function takingAlong(answer: Answer, actions: AnswerActions): HTMLElement[] {
  const facts = () => factsOf([answer], SERVER)
  return [
    ...answerButtons(actions.cite, (style) => answerIn(style, answer)),
    button(
      { class: 'link' },
      () => download(answer.question, 'md', 'text/markdown', factsMarkdown(answer.question, facts())),
      'Fact sheet',
    ),
    button(
      { class: 'link', 'aria-label': 'Fact sheet as CSV' },
      () => download(answer.question, 'csv', 'text/csv', factsCsv(facts())),
      'CSV',
    ),
  ]
}

/** The cited releases, one line each with all of its numbers. */
function sourceList(citations: readonly Citation[], actions: AnswerActions): HTMLElement {
  const ids = [...new Set(citations.map((citation) => citation.documentId))]
  return h(
    'ol',
    { class: 'sources', 'aria-label': 'Sources' },
    ...ids.map((id) => {
      const own = citations.filter((citation) => citation.documentId === id)
      return own[0] === undefined ? null : sourceLine(citations, own[0], own, actions)
    }),
  )
}

function sourceLine(
  citations: readonly Citation[],
  first: Citation,
  own: readonly Citation[],
  actions: AnswerActions,
): HTMLElement {
  const { documentId, start, end } = first
  const address = `${SERVER}/documents/${encodeURIComponent(documentId)}#cite=${start}-${end}`
  // On paper nobody can follow a link: there the address stands, as short as it can be.
  const link = h(
    'a',
    { href: addressOf(documentId, first), 'data-address': address },
    h('bdi', {}, first.title),
  )
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    actions.open(citations, citations.indexOf(first), link)
  })
  return h(
    'li',
    {},
    h('span', { class: 'number' }, own.map((citation) => citation.marker).join(' ')),
    h(
      'span',
      {},
      link,
      first.issuer !== null && h('span', { class: 'issuer' }, h('bdi', {}, first.issuer)),
      h('span', { class: 'date' }, longDate(first.published)),
      ...alsoPublished(first),
    ),
  )
}

/** The same story elsewhere: one source, so it has no number of its own. */
function alsoPublished({ alsoPublished: others = [] }: Citation): Child[] {
  return others
    .slice(0, MOST_ELSEWHERE)
    .map((other) =>
      h(
        'span',
        { class: 'also' },
        'Also published by ',
        h(
          'a',
          { href: addressOf(other.documentId) },
          h('bdi', {}, other.wire ?? other.issuer ?? other.title),
        ),
        `, ${longDate(other.published)}`,
      ),
    )
}

const MOST_ELSEWHERE = 3

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
