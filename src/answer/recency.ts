import type { Document, Hit, Span } from '../model.ts'
import type { Lexicon } from '../search/lexicon.ts'
import { terms } from '../search/tokens.ts'
import { answerSpan } from './answer-span.ts'
import { RECOGNISED } from './asked-values.ts'
import type { DraftNote } from './cite.ts'
import { compose } from './compose.ts'
import { readableDate } from './dates.ts'
import { decide } from './decide.ts'
import { type Evidence, rankEvidence } from './evidence.ts'
import { strength } from './lens.ts'
import { periodsOf } from './named-periods.ts'
import { isSameTime } from './same-time.ts'
import type { Settled } from './settle.ts'
import { agree } from './values.ts'
import { wordCount } from './words.ts'

/**
 * Sets an answer among what other releases of the same issuer say of the same:
 * the newest that states another value takes its place, the older ones stand
 * below it as notes with their dates, and values that differ for the same time
 * (see `isSameTime`) are shown as a conflict.
 *
 * Two sentences say the same thing of a company when both hold one value of the
 * asked kind, hold the same words of the question, and would each be an answer
 * by themselves. A question that names its time is only compared with sentences
 * that name it too.
 *
 * @param hits passages of other releases of the same issuer.
 * @param fixed the answer must stay in its release, and only notes join it.
 */
export function byRecency(
  settled: Settled,
  hits: readonly Hit[],
  lexicon: Lexicon,
  among: number,
  fixed: boolean,
): Settled {
  const own = answering(settled)
  if (own === null) return settled
  const rivals = byDocument(hits, own.evidence).flatMap((theirs) => {
    const ranked = rankEvidence(settled.asked, theirs, lexicon)
    const decision = decide(settled.asked, ranked)
    const found = decision.refused === null ? stated(ranked[0]) : null
    return found !== null && isSameAttribute(own, found)
      ? [{ ...found, ranked, confidence: decision.confidence }]
      : []
  })
  const newest = rivals
    .filter((rival) => isNewer(rival, own) && differs(rival, own))
    .sort((a, b) => (isNewer(a, b) ? -1 : 1))[0]
  if (newest === undefined || fixed) return withNotes(settled, own, rivals)
  const moved = {
    ...settled,
    composition: compose(settled.asked, newest.ranked, among),
    confidence: Math.min(settled.confidence, newest.confidence),
    evidence: newest.ranked,
  }
  return withNotes(moved, newest, [own, ...rivals.filter((rival) => rival !== newest)])
}

/** A sentence with the one value in it that answers. */
export interface Stated {
  readonly evidence: Evidence
  readonly span: Span
  readonly value: string
}

/** The sentence that answers and its value; null when the answer is no single value. */
export function answering({ asked, composition, evidence }: Settled): Stated | null {
  const draft = composition?.drafts[0]
  if (draft === undefined || asked.whole !== null) return null
  return stated(
    evidence.find(
      ({ document, candidate }) => document === draft.document && candidate.start === draft.span.start,
    ),
  )
}

function stated(evidence: Evidence | undefined): Stated | null {
  if (evidence === undefined || !RECOGNISED.has(evidence.lens.asked.type)) return null
  const span = answerSpan(evidence)
  return span === null ? null : { evidence, span, value: evidence.document.text.slice(span.start, span.end) }
}

/** Hits by their documents, the newest {@link MOST} of those that hold most of what the answer holds of the question. */
function byDocument(hits: readonly Hit[], { lens, candidate }: Evidence): Hit[][] {
  const held = lens.terms.filter(({ term }) => candidate.terms.has(term)).map(({ term }) => term)
  const found = new Map<Document, Hit[]>()
  for (const hit of hits) {
    const stems = new Set(terms(`${hit.passage.context} ${hit.passage.text}`))
    if (held.filter((term) => stems.has(term)).length < held.length * SHARED) continue
    const known = found.get(hit.document)
    if (known === undefined) found.set(hit.document, [hit])
    else known.push(hit)
  }
  return [...found]
    .sort(([a], [b]) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1))
    .slice(0, MOST)
    .map(([, theirs]) => theirs)
}

/** Related words may stand for the rest. */
const SHARED = 0.6

/** Each costs what ranking one release costs; older ones are seldom worth a note. */
const MOST = 4

function isSameAttribute({ evidence: own }: Stated, { evidence: other }: Stated): boolean {
  if (own.candidate.kind !== other.candidate.kind) return false
  const asked = periodsOf(own.lens.asked.text)
  if (UNITS.some((unit) => asked[unit].size > 0 && !holdsAll(other.candidate.text, unit, asked[unit])))
    return false
  const terms = own.lens.terms.filter(({ folded }) => !PRESENT.has(folded))
  return terms.every((term) => {
    const holds = strength(term, (stem) => own.candidate.terms.has(stem)) >= HELD
    const theirs = other.lens.terms.find(({ term: stem }) => stem === term.term)
    return !holds || (theirs && strength(theirs, (stem) => other.candidate.terms.has(stem)) >= HELD)
  })
}

/** Words of a question that the newest release answers by being the newest. */
const PRESENT = new Set(
  'present now today current currently latest newest recent recently moment nowadays'.split(' '),
)

/** A related word that stands for the question's as well as this is the same word to a reader. */
const HELD = 0.8

const UNITS = ['quarters', 'months', 'years'] as const

function holdsAll(text: string, unit: (typeof UNITS)[number], asked: ReadonlySet<string>): boolean {
  const held = periodsOf(text)[unit]
  return [...asked].every((one) => held.has(one))
}

function isNewer(one: Stated, other: Stated): boolean {
  return (one.evidence.document.published ?? '') > (other.evidence.document.published ?? '')
}

function differs(one: Stated, other: Stated): boolean {
  return !agree(figureWithLead(one), figureWithLead(other))
}

/** The value with what stands before it: "more than" is part of what it says. */
function figureWithLead({ evidence: { document, candidate }, span, value }: Stated): string {
  const before = document.text.slice(Math.max(candidate.start, span.start - 20), span.start)
  return `${/(?:about|around|approximately|roughly|nearly|almost|some|over|up to|(?:more|less|fewer) than|at least)\s+$/iu.exec(before)?.[0] ?? ''}${value}`
}

function withNotes(settled: Settled, answer: Stated, others: readonly Stated[]): Settled {
  if (settled.composition === null) return settled
  const told = others
    .filter((other) => wordsOf(other) !== wordsOf(answer))
    .sort((a, b) => (isNewer(a, b) ? -1 : 1))
    .slice(0, MOST_NOTES)
  const apart = told.find((other) => differs(other, answer) && isOfSameTime(other, answer))
  const notes = [
    ...(apart === undefined ? [] : [conflict(answer, apart)]),
    ...told.map((other) => beside(other, answer)),
  ]
  if (notes.length === 0) return settled
  const { drafts, notes: known } = settled.composition
  return { ...settled, composition: { drafts, notes: [...known, ...notes] } }
}

/** More would be a list, and the newest is what was asked for. */
const MOST_NOTES = 2

function wordsOf({ evidence: { candidate } }: Stated): string {
  return candidate.text.replace(/\s+/gu, ' ').trim()
}

/** What happened on a day happened then, whenever it is told; all else has the time of which it is told. */
function isOfSameTime(one: Stated, other: Stated): boolean {
  const isDate = one.evidence.lens.asked.type === 'date'
  const timed = ({ evidence: { candidate, document }, span }: Stated) => ({
    words: isDate
      ? `${candidate.text.slice(0, span.start - candidate.start)} ${candidate.text.slice(span.end - candidate.start)}`
      : candidate.text,
    published: document.published,
  })
  const [a, b] = [timed(one), timed(other)]
  return (isDate && PAST.test(a.words) && PAST.test(b.words)) || isSameTime(a, b)
}

const PAST = /\b(?:was|were|opened|began|started|\p{L}{3,}ed (?:in|on))\b/iu

function conflict(answer: Stated, other: Stated): DraftNote {
  const say = ({ value, evidence: { document } }: Stated): string => `“${value}” (${dateOf(document)})`
  return {
    kind: 'conflict',
    text: `The releases differ: ${say(answer)} and ${say(other)}.`,
    at: [placeOf(answer), placeOf(other)],
  }
}

function beside(other: Stated, answer: Stated): DraftNote {
  const when = isNewer(other, answer) ? 'Newer' : isNewer(answer, other) ? 'Earlier' : 'Also'
  const { document, candidate } = other.evidence
  const quoted = wordCount(candidate.text) <= LONGEST_QUOTED ? candidate.text.trim() : other.value
  return { kind: 'newer', text: `${when}, ${dateOf(document)}: ${inQuotes(quoted)}`, at: [placeOf(other)] }
}

/** Words between quotation marks; what opens with a quotation shows that it is one. */
export function inQuotes(words: string): string {
  return /^["“]/u.test(words) ? words : `“${words}”`
}

/** Words of a sentence that a note repeats whole; of a longer one it gives the value. */
const LONGEST_QUOTED = 40

function dateOf({ published }: Document): string {
  return published === null ? 'undated' : readableDate(published)
}

function placeOf({ evidence: { document, candidate } }: Stated) {
  return { document, span: { start: candidate.start, end: candidate.end } }
}
