import type { Block, Document } from '../model.ts'
import { textAt } from '../spans.ts'
import { placesOver } from './asked/day-over.ts'
import type { Draft, DraftNote } from './cite.ts'
import {
  type Composition,
  draftAt,
  isSaid,
  MAX_WORDS,
  MAX_WORDS_LIST,
  wordsOf,
} from './composition/composition.ts'
import { formerLast } from './composition/former-last.ts'
import { isOfSister } from './composition/of-sister.ts'
import { isHistory } from './composition/same-matter.ts'
import { shortWord } from './composition/short-word.ts'
import { isSaidByNobody, speakerApart, withSpeech } from './composition/speech-draft.ts'
import { inSpokenOrder } from './composition/spoken-order.ts'
import { wholeListNotes } from './composition/whole-list.ts'
import type { Evidence } from './evidence.ts'
import { takesUpAct } from './pieces/candidates.ts'
import type { Asked } from './question.ts'
import { listed } from './rows/listed.ts'
import { marked } from './rows/marked.ts'
import { isOtherRow } from './rows/rows.ts'
import { conflicts } from './support/conflicts.ts'
import { FIGURED } from './support/conjuncts.ts'
import { isOnlySupposed } from './support/only-supposed.ts'
import { isOfTurnBeside } from './support/other-turn.ts'
import { isPlainlyOther } from './support/plainly-other.ts'
import { isSilent } from './support/silent.ts'
import { comerBehind } from './support/successors.ts'
import { overlapCoefficient } from './text/overlap-coefficient.ts'
import { wordCount } from './text/words.ts'
import { dateNotes } from './times/date-notes.ts'

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
  const budget = Math.floor(MAX_WORDS / among)
  const list = listed(asked, evidence, Math.floor(MAX_WORDS_LIST / among))
  const drafts: Draft[] = []
  for (const one of list ??
    formerLast(
      withComer(withMeans(choose(evidence, budget, among > 1 ? 2 : MAX_STATEMENTS), evidence), evidence),
    )) {
    const draft = withSpeech(draftOf(one), one, budget - wordsOf(drafts))
    const isTooMuch = wordsOf([...drafts, draft]) > budget || isSaidByNobody(one)
    if ((list === null && drafts.length > 0 && isTooMuch) || isSaid(draft, drafts)) continue
    const short = drafts.length === 0 ? shortWord(one) : null
    drafts.push(...(short === null ? [] : [short]), ...withSpeaker(draft, one, drafts))
  }
  const whole = list === null ? [] : wholeListNotes(list, ASKS_ALL.test(asked.text))
  // Of several parts another may have said a half of what would be one piece.
  const isSpeech = list === null && asked.speech !== null && among === 1
  const ordered = isSpeech ? inSpokenOrder(drafts) : drafts
  return { drafts: ordered, notes: [...whole, ...overNotes(ordered), ...dateNotes(ordered)] }
}

/** All of a list is wanted, in so many words. */
const ASKS_ALL =
  /\b(?:all|every|each|everything|full|complete|whole)\b|^(?:please )?(?:list|enumerate|name|give|tell|show)\b|^(?:and )?(?:what|which|who) (?:are|were)\b|^(?:and )?(?:which|what) (?:\p{Ll}+ )?\p{Ll}+s\b/iu

/** Answers with just these sentences, each with who says it. */
export function composeGiven(evidence: readonly Evidence[]): Composition {
  const drafts: Draft[] = []
  for (const one of evidence) {
    const draft = withSpeech(draftOf(one), one, MAX_WORDS - wordsOf(drafts))
    if (!isSaid(draft, drafts)) drafts.push(...withSpeaker(draft, one, drafts))
  }
  return { drafts, notes: [...wholeListNotes(evidence, false), ...overNotes(drafts), ...dateNotes(drafts)] }
}

/** A draft and the sentence apart from it that names its speaker, in the order of the release, where it is asked who says it. */
function withSpeaker(draft: Draft, evidence: Evidence, drafts: readonly Draft[]): readonly Draft[] {
  const named = speakerApart(evidence)
  if (named === null || isSaid(named, drafts)) return [draft]
  return named.span.start < draft.span.start ? [named, draft] : [draft, named]
}

/** Answers with the items of one list, and tells whether that is all of it. */
export function composeList(items: readonly Evidence[]): Composition {
  const { drafts, notes } = composeGiven(items)
  return {
    drafts,
    notes: [
      ...wholeListNotes(items, true).filter(({ text }) => notes.every((one) => one.text !== text)),
      ...notes,
    ],
  }
}

/** Answers with just these sentences, and with a note of ours before all others. */
export function composeNoted(evidence: readonly Evidence[], text: string): Composition {
  const { drafts, notes } = composeGiven(evidence)
  return { drafts, notes: [{ kind: 'metadata', text, at: [] }, ...notes] }
}

const MAX_STATEMENTS = 3

/** Joins the answers to the parts of a question: what two of them say is said once. */
export function join(compositions: readonly Composition[]): Composition {
  const drafts: Draft[] = []
  for (const draft of compositions.flatMap((composition) => composition.drafts)) {
    if (!isSaid(draft, drafts)) drafts.push(draft)
  }
  const notes = compositions.flatMap((composition) => composition.notes)
  return {
    drafts,
    notes: notes.filter((note, at) => notes.findIndex((other) => other.text === note.text) === at),
  }
}

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

/**
 * Adds the sentence right behind the first where that tells a means and none that
 * is chosen does: "The mill has cut its losses. It now sorts grain by laser."
 */
function withMeans(chosen: readonly Evidence[], ranked: readonly Evidence[]): readonly Evidence[] {
  const [first, ...rest] = chosen
  if (first === undefined || first.lens.asked.type !== 'manner') return chosen
  if (chosen.some(({ features }) => features.manner > 0)) return chosen
  const next = ranked.find(
    ({ document, candidate, features }) =>
      document === first.document &&
      candidate.block === first.candidate.block &&
      candidate.index === first.candidate.index + 1 &&
      (features.manner > 0 || takesUpAct(candidate.text)),
  )
  return next === undefined ? chosen : [first, next, ...rest].slice(0, MAX_STATEMENTS)
}

/** Adds the sentence that tells who comes behind one that tells only who leaves. */
function withComer(chosen: readonly Evidence[], ranked: readonly Evidence[]): readonly Evidence[] {
  const [first] = chosen
  const comer = first === undefined ? null : comerBehind(first.lens, first.candidate)
  const next = comer === null ? undefined : ranked.find(({ candidate }) => candidate === comer)
  if (first === undefined || next === undefined) return chosen
  return [first, next]
}

/** What ranks lower is never part of an answer. */
const CONSIDERED = 12

/** Share of the probability at which one sentence is enough, and two are. */
const SURE = 0.75
const SURE_OF_TWO = 0.9

function softmax(evidence: readonly Evidence[]): number[] {
  const top = evidence[0]?.score ?? 0
  const odds = evidence.map(({ score }) => Math.exp(score - top))
  const sum = odds.reduce((a, b) => a + b, 0)
  return odds.map((value) => value / sum)
}

function repeats(a: Evidence, b: Evidence): boolean {
  return overlapCoefficient(a.candidate.terms, b.candidate.terms) > 0.8
}

function worthAdding(first: Evidence | undefined, other: Evidence): boolean {
  return (
    first !== undefined &&
    other.candidate.kind !== 'headline' &&
    other.features.cover + other.features.synonyms > 0 &&
    first.score - other.score <= WORTH_ADDING &&
    other.document === first.document &&
    !isSilent(other.lens, other.candidate) &&
    !answersAnother(first, other) &&
    !isOtherRow(first, other) &&
    !isOfSister(first, other) &&
    !isOfFormerHolder(first, other) &&
    !isOnlySupposed(other) &&
    !isPlainlyOther(other.lens, other.candidate) &&
    !isOfTurnBeside(other.lens, first.candidate, other.candidate) &&
    !isBesidePoint(first, other)
  )
}

/** Who is new in an office is asked for, and a further sentence tells of a year long past: that in which the former holder came. */
function isOfFormerHolder(first: Evidence, { candidate }: Evidence): boolean {
  const { type, text } = first.lens.asked
  return type === 'person' && ASKS_NEW.test(text) && isHistory(first, candidate.text)
}

const ASKS_NEW = /\bwho\b[^?]*\b(?:new|next|incoming|future)\b/iu

/** What answers another question of the release is beside this one. */
function answersAnother({ candidate: { question } }: Evidence, other: Evidence): boolean {
  const { question: another } = other.candidate
  return question !== null && another !== null && question !== another
}

/**
 * Whether a further sentence only has words of the question: it lacks the figure that is
 * asked for and that the first gives, or it is far less likely than the first and gives
 * that of another.
 */
function isBesidePoint(first: Evidence, other: Evidence): boolean {
  const { lens, candidate, features } = other
  const { type, text } = lens.asked
  const asksFigure = FIGURED.has(type) && ASKS_WHICH.test(text)
  if (asksFigure && first.features.typeMissing === 0 && features.typeMissing === 1) return true
  return first.score - other.score > LESS_LIKELY && conflicts(lens, candidate).withheld === 1
}

/** Twice less likely than the first. */
const LESS_LIKELY = 0.7

/** What has no such word may be a yes or no in short: "Really no tax?" */
const ASKS_WHICH = /\b(?:how|what|when|which)\b/iu

/**
 * More than four times less likely than the first is noise to a reader. Of the sentences right above it
 * eight of nine are needless and the ninth holds what the first lacks, which counts for more.
 */
const WORTH_ADDING = 1.5

/** Answers with rows of a table, and with what was compared to find them. */
export function composeRows(rows: readonly Evidence[], compared: string | null): Composition {
  const drafts = rows.map(draftOf)
  const note: DraftNote[] = compared === null ? [] : [{ kind: 'metadata', text: compared, at: [] }]
  return { drafts, notes: [...note, ...overNotes(drafts), ...dateNotes(drafts)] }
}

/** Answers with lines of one list, and tells where that is all of it. */
export function composeGroup(lines: readonly Evidence[]): Composition {
  const { drafts, notes } = composeRows(lines, null)
  const isWhole = wholeListNotes(lines, false).length === 0
  return { drafts, notes: [...(isWhole ? wholeListNotes(lines, true) : []), ...notes] }
}

/** Turns a piece of evidence into a draft: a row with its header and its day, the words that answer where they are certain. */
function draftOf(evidence: Evidence): Draft {
  const { document, candidate } = evidence
  const header = candidate.kind === 'row' ? headerOf(document, candidate.block) : null
  const over = [...(header === null ? [] : [header]), ...placesOver(document, candidate.block)].map(
    ({ start, end }) => ({ document, span: { start, end } }),
  )
  return draftAt(document, candidate, marked(evidence), over)
}

/** The row that heads the columns of a row; null for none. */
export function headerOf({ blocks }: Document, { lead }: Block): Block | null {
  const block = lead === null ? undefined : blocks[lead]
  return block?.kind === 'table-row' ? block : null
}

/** A row says little without its header, and an hour without its day. */
export function overNotes(drafts: readonly Draft[]): DraftNote[] {
  const places = drafts.flatMap(({ alsoAt }) => alsoAt)
  const once = places.filter(
    ({ span }, at) => places.findIndex((other) => other.span.start === span.start) === at,
  )
  return once.flatMap((place) => {
    const { document, span } = place
    const words = textAt(document.text, span)
    const isHeader = document.blocks.some(({ start, lead, kind }) => {
      const over = kind === 'table-row' && lead !== null ? document.blocks[lead] : undefined
      return over?.start === span.start && over.kind === 'table-row' && start !== span.start
    })
    return [
      {
        kind: 'metadata',
        text: `${isHeader ? 'Columns of the table' : 'Stands under'}: ${words}`,
        at: [place],
      },
    ]
  })
}
