import type { Document, Span } from '../model.ts'
import { RECOGNISED, valuesOf } from './asked-values.ts'
import type { Draft, DraftNote } from './cite.ts'
import { type ResolvedDate, readableDate, resolveDates } from './dates.ts'
import type { Evidence } from './evidence.ts'
import { strength } from './lens.ts'
import type { Asked } from './question.ts'
import { asksSeveral } from './several.ts'
import type { TypedSpan } from './spans.ts'
import { withSpeech } from './speech-draft.ts'
import { wordCount } from './words.ts'

/** The words of an answer before they are cited. */
export interface Composition {
  readonly drafts: readonly Draft[]
  readonly notes: readonly DraftNote[]
}

/**
 * Chooses the sentences that answer one thing asked from ranked evidence.
 *
 * The best sentence stands first. A second and third join it while the first is
 * not clearly the one (its share of the probability over the ranked evidence is
 * below {@link SURE}), at most {@link MAX_WORDS} words in all; near-duplicates
 * are passed over. Of a list, all items are taken.
 *
 * @param among how many parts the question has: they share the words.
 */
export function compose(asked: Asked, evidence: readonly Evidence[], among = 1): Composition {
  const drafts: Draft[] = []
  const words = Math.floor(MAX_WORDS_LIST / among)
  const list = chooseList(asked, evidence, words) ?? chooseUnderHeading(asked, evidence, words)
  const most = among > 1 ? 2 : MAX_STATEMENTS
  for (const one of list ?? choose(evidence, Math.floor(MAX_WORDS / among), most)) {
    const room = Math.floor(MAX_WORDS / among) - wordsOf(drafts)
    const draft = withSpeech(draftOf(one), one, room)
    if (!drafts.some((other) => overlaps(other, draft))) drafts.push(draft)
  }
  return { drafts, notes: [...rowNotes(drafts), ...dateNotes(drafts)] }
}

function wordsOf(drafts: readonly Draft[]): number {
  return drafts.reduce(
    (sum, { document, span }) => sum + wordCount(document.text.slice(span.start, span.end)),
    0,
  )
}

/** Joins the answers to the parts of a question: what two of them say is said once. */
export function join(compositions: readonly Composition[]): Composition {
  const drafts: Draft[] = []
  for (const draft of compositions.flatMap((composition) => composition.drafts)) {
    if (!drafts.some((other) => overlaps(other, draft))) drafts.push(draft)
  }
  const notes = compositions.flatMap((composition) => composition.notes)
  return {
    drafts,
    notes: notes.filter((note, at) => notes.findIndex((other) => other.text === note.text) === at),
  }
}

/** What a reader takes in at a glance; the measures count a longer answer as wrong. */
export const MAX_WORDS = 80
export const MAX_WORDS_LIST = 110
const MAX_STATEMENTS = 3

/** Share of the probability at which one sentence is enough, and two are. */
const SURE = 0.75
const SURE_OF_TWO = 0.9

/** What ranks lower is never part of an answer. */
const CONSIDERED = 12

function choose(ranked: readonly Evidence[], budget: number, most: number): Evidence[] {
  const best = ranked.slice(0, CONSIDERED)
  const shares = softmax(best)
  const taken: Evidence[] = []
  let words = 0
  let mass = 0
  for (const [at, evidence] of best.entries()) {
    const sure = taken.length === 1 ? SURE : SURE_OF_TWO
    if (taken.length >= most || (taken.length > 0 && mass >= sure)) break
    mass += shares[at] ?? 0
    const length = wordCount(evidence.candidate.text)
    const fits = words + length <= budget && !taken.some((other) => repeats(other, evidence))
    if (taken.length > 0 && !(fits && worthAdding(taken[0], evidence))) continue
    taken.push(evidence)
    words += length
  }
  return taken
}

/** A list that is asked for: its lead-in, when that is the best evidence, and all of its items that fit, in their order. */
function chooseList(asked: Asked, ranked: readonly Evidence[], budget: number): Evidence[] | null {
  const first = ranked[0]
  if (first === undefined) return null
  const { block, kind, text } = first.candidate
  if (kind === 'row') return asksSeveral(asked) ? rowsLike(first, ranked, budget) : null
  const introduces = text.trimEnd().endsWith(':')
  const inside = kind === 'item' && asksAll(asked, first) && first.features.leadIn >= LIST_ASKED
  if (!introduces && !inside) return null
  const lead = introduces ? first.document.blocks.findIndex(({ start }) => start === block.start) : block.lead
  const items = ranked
    .filter(
      (other) =>
        other.document === first.document &&
        other.candidate.kind === 'item' &&
        other.candidate.block.lead === lead,
    )
    .sort((a, b) => a.candidate.start - b.candidate.start)
  if (items.length === 0) return null
  const taken = introduces ? [first] : []
  let words = introduces ? wordCount(text) : 0
  for (const item of items) {
    words += wordCount(item.candidate.text)
    if (words <= budget) taken.push(item)
  }
  return taken
}

/** Whether more than the one item is asked for: a list, or the things that its lead-in speaks of ("the sessions"). */
function asksAll(asked: Asked, { lens, candidate }: Evidence): boolean {
  if (asked.type === 'other' || asksSeveral(asked)) return true
  return (
    EACH_HAS_ONE.has(asked.type) &&
    lens.terms.some(
      ({ term, folded, weight }) =>
        weight === 1 &&
        /[^su]s$/u.test(folded) &&
        // "Which lab does it bring to agencies?" asks for one lab.
        (lens.focus.length === 0 || asked.focus.includes(term)) &&
        candidate.lead.has(term) &&
        !candidate.terms.has(term),
    )
  )
}

/** A count or sum of several things may be one figure; their places, days and names are as many as they. */
const EACH_HAS_ONE: ReadonlySet<string> = new Set(['place', 'date', 'person', 'organisation'])

/**
 * "List the winners": what stands as a list under a heading of these words, even
 * if a sentence elsewhere is the better evidence. The lines need not be marked as
 * items; null where nothing is listed so.
 */
function chooseUnderHeading(asked: Asked, ranked: readonly Evidence[], budget: number): Evidence[] | null {
  if (!LISTS.test(asked.text)) return null
  const found = ranked.find(
    (one) =>
      one.document === ranked[0]?.document &&
      (one.candidate.kind === 'item' || one.candidate.kind === 'row' || isLined(one)) &&
      isUnder(one),
  )
  if (found === undefined) return null
  const { block } = found.candidate
  const isOfIt = ({ document, candidate }: Evidence): boolean =>
    document === found.document &&
    candidate.kind === found.candidate.kind &&
    (candidate.kind === 'sentence' ? candidate.block === block : candidate.block.lead === block.lead)
  const taken: Evidence[] = []
  let words = 0
  for (const one of ranked.filter(isOfIt).sort((a, b) => a.candidate.start - b.candidate.start)) {
    words += wordCount(one.candidate.text)
    if (words <= budget) taken.push(one)
  }
  return taken.length > 1 ? taken : null
}

const LISTS =
  /^(?:please )?(?:list|enumerate|name (?:all|the)|(?:give|show|tell) (?:me |us )?(?:a list of|the list of|all|all the))\b/iu

/** Whether a heading above holds most of what is asked for. */
function isUnder({ lens, candidate }: Evidence): boolean {
  const asked = lens.terms.filter(({ weight, named }) => weight === 1 && !named)
  const held = asked.filter((term) => strength(term, (stem) => candidate.lead.has(stem)) >= SAME_WORD)
  return held.length > 0 && held.length >= asked.length / 2
}

const SAME_WORD = 0.8

/** A paragraph of short lines, most of which end without a stop. */
function isLined({ document, candidate: { kind, block } }: Evidence): boolean {
  if (kind !== 'sentence' || block.kind !== 'paragraph') return false
  const lines = document.text.slice(block.start, block.end).split('\n')
  const open = lines.filter((line) => line.length <= LONGEST_LINE && !/[.!?,;]["”]?$/u.test(line.trim()))
  return lines.length >= 3 && open.length >= lines.length * 0.8
}

/** Characters; those of a wrapped paragraph are as long, but they do not all end where a value ends. */
const LONGEST_LINE = 120

/** The rows of the same table that hold the same words of the question as the best one; null when it stands alone. */
function rowsLike(first: Evidence, ranked: readonly Evidence[], budget: number): Evidence[] | null {
  const rows = ranked
    .filter(
      (other) =>
        other.document === first.document &&
        other.candidate.kind === 'row' &&
        other.candidate.block.lead === first.candidate.block.lead &&
        holdsAsMuch(first, other),
    )
    .sort((a, b) => a.candidate.start - b.candidate.start)
  const words = rows.reduce((sum, { candidate }) => sum + wordCount(candidate.text), 0)
  return rows.length > 1 && words <= budget ? rows : null
}

/** Share of the question that the lead-in must cover for the whole list to be meant. */
const LIST_ASKED = 0.3

/** More than four times less likely than the first is noise to a reader. */
const WORTH_ADDING = 1.5

function worthAdding(first: Evidence | undefined, other: Evidence): boolean {
  return (
    first !== undefined &&
    other.candidate.kind !== 'headline' &&
    first.score - other.score <= WORTH_ADDING &&
    other.document === first.document &&
    !isOtherRow(first, other)
  )
}

/** A row of the same table that lacks words of the question which the best one has: "ferry passengers" beside "cruise passengers". */
function isOtherRow(first: Evidence, other: Evidence): boolean {
  return (
    [first, other].every(({ candidate }) => candidate.kind === 'row') &&
    other.candidate.block.lead === first.candidate.block.lead &&
    !holdsAsMuch(first, other)
  )
}

/** Whether one piece of evidence has all words of the question that another has. */
function holdsAsMuch({ lens, candidate }: Evidence, other: Evidence): boolean {
  return lens.terms.every(({ term }) => !candidate.terms.has(term) || other.candidate.terms.has(term))
}

function softmax(evidence: readonly Evidence[]): number[] {
  const top = evidence[0]?.score ?? 0
  const odds = evidence.map(({ score }) => Math.exp(score - top))
  const sum = odds.reduce((a, b) => a + b, 0)
  return odds.map((value) => value / sum)
}

function repeats(a: Evidence, b: Evidence): boolean {
  return overlap(a.candidate.terms, b.candidate.terms) > 0.8
}

/** Share of the smaller set of stems that stands in the larger, 0 to 1; 0 for an empty one. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let both = 0
  for (const term of small) if (large.has(term)) both++
  return small.size === 0 ? 0 : both / small.size
}

/** Turns a piece of evidence into a draft, with the words that answer when they are certain. */
export function draftOf(evidence: Evidence): Draft {
  const { document, candidate } = evidence
  const header = candidate.kind === 'row' ? headerOf(document, candidate.block.lead) : null
  return {
    document,
    span: { start: candidate.start, end: candidate.end },
    answerSpan: answerSpan(evidence),
    alsoAt: header === null ? [] : [{ document, span: header }],
  }
}

function headerOf(document: Document, lead: number | null): Span | null {
  const block = lead === null ? undefined : document.blocks[lead]
  return block?.kind === 'table-row' ? { start: block.start, end: block.end } : null
}

/** The value of the asked type, when the sentence holds only one, or only one beside the counted noun. */
function answerSpan(evidence: Evidence): Span | null {
  const { lens, candidate } = evidence
  if (!RECOGNISED.has(lens.asked.type)) return null
  const values = valuesOf(lens, candidate)
  const value = values.length === 1 ? values[0] : besideFocus(evidence, values)
  return value === undefined
    ? null
    : { start: candidate.start + value.start, end: candidate.start + value.end }
}

/** The value whose own words, up to the next value, hold most of the question; none when two hold as many. */
function besideFocus({ lens, candidate }: Evidence, values: readonly TypedSpan[]): TypedSpan | undefined {
  if (lens.asked.type === 'count' && lens.focus.length > 0) {
    // "14 universities and 200,000 students of the university": a count stands before what it counts.
    const fits = values.map((value) => countsFocus(lens, candidate, value, values))
    const best = Math.max(0, ...fits)
    return best >= 0.5 && fits.filter((fit) => fit === best).length === 1
      ? values[fits.indexOf(best)]
      : undefined
  }
  const held = values.map((value, at) => {
    const until = values[at + 1]?.start ?? candidate.text.length
    const own = candidate.tokens.filter((token) => token.start >= value.end && token.end <= until)
    return lens.terms.filter((term) => own.some((token) => token.term === term.term)).length
  })
  const most = Math.max(0, ...held)
  return most > 0 && held.filter((count) => count === most).length === 1
    ? values[held.indexOf(most)]
    : undefined
}

/** Words between a count and its noun: "14 leading public {universities}". */
const COUNTED_WITHIN = 3

/** How well what stands right behind a count is the noun that is asked for, 0 to 1. */
function countsFocus(
  { focus }: Evidence['lens'],
  candidate: Evidence['candidate'],
  value: TypedSpan,
  values: readonly TypedSpan[],
): number {
  const following = candidate.tokens.filter((token) => token.end > value.start)
  const inside = following.filter((token) => token.end <= value.end)
  const until = values.find((other) => other.start >= value.end)?.start ?? candidate.text.length
  const behind = following
    .filter((token) => token.start >= value.end && token.end <= until)
    .slice(0, COUNTED_WITHIN + 1)
  const stop = behind.findIndex((token) => /^(?:and|or|of|in|for|with|to|at|from|by|on)$/u.test(token.word))
  const further = behind.findIndex((token) => /^(?:of|in|for|with|to|at|from|by|on)$/u.test(token.word))
  const own = [...inside, ...behind.slice(0, stop === -1 ? behind.length : stop)]
  return Math.max(
    0,
    ...own.flatMap((token) =>
      focus.map((noun) =>
        noun.term === token.term ? 1 : ANOTHER_WORD * strength(noun, (term) => term === token.term),
      ),
    ),
    // "200,000 faculty and students": the very noun, before any other count.
    ...behind
      .slice(0, further === -1 ? behind.length : further)
      .flatMap((token) => focus.map((noun) => (noun.term === token.term ? 1 : 0))),
  )
}

/** "Students" are not marked in "14 universities" where another count has its very noun. */
const ANOTHER_WORD = 0.8

function overlaps(a: Draft, b: Draft): boolean {
  return a.document === b.document && a.span.start < b.span.end && b.span.start < a.span.end
}

/** A row says little without its header. */
function rowNotes(drafts: readonly Draft[]): DraftNote[] {
  return drafts.flatMap((draft) => {
    const header = draft.alsoAt[0]
    return header === undefined
      ? []
      : [
          {
            kind: 'metadata' as const,
            text: `Columns of the table: ${header.document.text.slice(header.span.start, header.span.end)}`,
            at: [header],
          },
        ]
  })
}

/** Who reports by it has quarters of his own: "fiscal 2025", "the second fiscal quarter". */
const FISCAL = /\bfiscal\s+(?:years?\b|quarter|half|\d|(?:first|second|third|fourth)\b)/iu

/** Read once of each sentence, since the same ones answer again. */
function datesIn(document: Document, { start, end }: Span, published: string): readonly ResolvedDate[] {
  const known = dated.get(document) ?? new Map<string, readonly ResolvedDate[]>()
  dated.set(document, known)
  const key = `${start}-${end}`
  const found =
    known.get(key) ??
    resolveDates(document.text.slice(start, end), published, () => FISCAL.test(document.text))
  known.set(key, found)
  return found
}

const dated = new WeakMap<Document, Map<string, readonly ResolvedDate[]>>()

/** "Last spring" beside its year, for every sentence of the answer. */
export function dateNotes(drafts: readonly Draft[]): DraftNote[] {
  return drafts.flatMap((draft) => {
    const { document, span } = draft
    const published = document.published
    if (published === null) return []
    return datesIn(document, span, published)
      .filter(({ words }) => !/^(?:today|tonight|this (?:morning|afternoon|evening))$/iu.test(words))
      .slice(0, 2)
      .map(({ words, when }) => ({
        kind: 'date' as const,
        text: `“${words.replace(/\s+/gu, ' ')}” is ${when}, counted from the release’s date, ${readableDate(published)}.`,
        at: [{ document, span }],
      }))
  })
}
