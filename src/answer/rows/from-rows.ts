import { LEXICON } from '../../search/lexicon.ts'
import { terms as termsOf, tokens } from '../../search/tokens.ts'
import { dayOf } from '../asked/day-over.ts'
import type { Decision } from '../decide.ts'
import { CLOSE, strength } from '../evidence/lens.ts'
import { knownTo } from '../evidence/unknown.ts'
import type { Evidence } from '../evidence.ts'
import { inSetting } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import { FIGURED } from '../support/conjuncts.ts'
import { measuresIn } from '../text/measures.ts'
import { TO_DATE } from '../times/stretches.ts'
import { evidenceOf, isOfPart, isUnanswered, rowsAsked } from './asked-rows.ts'
import { boundedRows } from './bounded-rows.ts'
import { calledBy } from './called-by.ts'
import { extremeRows } from './extreme-rows.ts'
import {
  asksExtreme,
  asksSum,
  asksTotal,
  type FromRows,
  foundRows,
  refused,
  SURE,
  saysMost,
} from './found-rows.ts'
import { fromTwoCells } from './from-two-cells.ts'
import { onlyCounts } from './only-counts.ts'
import { countsPart } from './part-counted.ts'
import { isOfOtherRole } from './role-columns.ts'
import { givesOnlyFigures, hasAttribute, tellsNobody } from './row-kinds.ts'
import { fromRowOfTime, saysNoTime } from './row-of-time.ts'
import { type Reading, readRows } from './row-readings.ts'
import { tableBelow } from './table-below.ts'
import { isPart, withoutParts } from './totals.ts'

/**
 * Answers from the rows of a table, where the best evidence is one, or nothing
 * else answers: every word of the question must stand in the row, in its columns
 * or over it. Null where the tables have no say.
 *
 * What is refused of one that has a name may stand in a table of another release than that
 * which ranks first.
 */
export function fromRows(asked: Asked, evidence: readonly Evidence[], decision: Decision): FromRows | null {
  const two = fromTwoCells(asked, evidence, decision)
  if (two !== null) return two
  // A year so far is that of the newest release.
  const isSoFar = TO_DATE.test(asked.text.toLowerCase())
  const ofNewest = isSoFar && isOfRow(evidence, decision) ? fromRowOfTime(asked, evidence) : null
  if (ofNewest !== null) return ofNewest
  const ofBest = fromRowsOfBest(asked, evidence, decision)
  const isOpen =
    ofBest === null ? decision.refused !== null || saysNoTime(asked, evidence) : ofBest.rows.length === 0
  if (!isOpen) return ofBest
  return fromRowOfTime(asked, evidence) ?? ofBest ?? fromRowOfNamed(asked, evidence)
}

/** Whether the best evidence is a row or no answer. */
function isOfRow([best]: readonly Evidence[], { refused }: Decision): boolean {
  return refused !== null || best?.candidate.kind === 'row'
}

/** Answers a figure of one that has a name by the one row that has it, where the best sentence has no word of that name. */
function fromRowOfNamed(asked: Asked, evidence: readonly Evidence[]): FromRows | null {
  const [best] = evidence
  if (best === undefined || !FIGURED.has(asked.type) || asksExtreme(asked.text) || asksSum(asked.text))
    return null
  const names = best.lens.names.flat()
  if (names.length === 0 || names.some((term) => inSetting(best.candidate, term))) return null
  const row = evidence.find(
    ({ candidate, document }) =>
      candidate.kind === 'row' &&
      document !== best.document &&
      names.every((term) => candidate.terms.has(term)),
  )
  const rows = row === undefined ? [] : rowsAsked(readRows(row.lens), row.lens)
  return rows.length === 1 ? foundRows(evidenceOf(rows, evidence)) : null
}

function fromRowsOfBest(asked: Asked, evidence: readonly Evidence[], decision: Decision): FromRows | null {
  const [best] = evidence
  if (best === undefined) return null
  const isOpen = decision.refused !== null || onlyCounts(best)
  const isEntry = best.candidate.kind === 'row' || dayOf(best.document, best.candidate.block) !== null
  if (!isEntry && !isOpen && decision.confidence >= SURE) return null
  if (decision.refused === null && saysItself(asked.text, best)) return null
  const readings = readRows(best.lens)
  if (readings.length === 0) return null
  const below = decision.refused === null ? tableBelow(readings, best) : []
  if (below.length > 0) return { ...foundRows(evidenceOf(below, evidence)), confidence: decision.confidence }
  const isOfBest = ({ row }: Reading): boolean => row.candidate === best.candidate
  const isRow = readings.some(isOfBest)
  const extreme = boundedRows(best.lens) ?? extremeRows(best.lens)
  if (extreme !== null && extreme.rows.length > 0)
    return { ...foundRows(evidenceOf(extreme.rows, evidence)), compared: extreme.compared }
  if (extreme?.denies) return refused([])
  if (!isRow && !isOpen && !readings.some((one) => bearsName(one, best))) return null
  // What is most, least or first of some kind is told by a comparison, or by words that say so.
  const isCalledSo = readings.some(saysExtreme)
  if (extreme !== null && !isCalledSo) return isRow ? refused([]) : null
  const fitting = asksExtreme(asked.text) && !isCalledSo ? [] : rowsAsked(readings, best.lens)
  const rows = asksTotal(asked.text) ? withoutParts(fitting) : fitting
  if (asksTotal(asked.text) && rows.length === 0 && readings.some((one) => isOfBest(one) && isPart(one)))
    return refused([])
  if (asksSum(asked.text) && rows.length !== 1) return isRow ? refused([]) : null
  if (rows.length > 0 && rows.length <= MOST_ROWS) return foundRows(evidenceOf(rows, evidence))
  const nearer = rows.length > 0 ? null : nearerRow(readings, best, decision)
  if (nearer !== null)
    return { ...foundRows(evidenceOf([nearer], evidence)), confidence: decision.confidence }
  return isRow ? unanswered(readings, best, decision) : null
}

/**
 * The one row beside the best that has all words of the question which that has, and more of
 * them: "Other passengers" beside "Total passengers", where a word of the asker stands in
 * none of them. Null where the best is refused, or several rows have as many.
 */
function nearerRow(readings: readonly Reading[], best: Evidence, { refused }: Decision): Reading | null {
  const own = readings.find(({ row }) => row.candidate === best.candidate)
  if (own === undefined || own.row.isFact || refused !== null || !FIGURED.has(best.lens.asked.type))
    return null
  const nearer = readings.filter(
    (one) =>
      one.grid === own.grid &&
      one.missing.length < own.missing.length &&
      one.missing.every((term) => own.missing.includes(term)) &&
      one.own.length > 0 &&
      !one.isOtherTime &&
      !one.isOtherMeasure &&
      !isUnanswered(one, best.lens),
  )
  const least = Math.min(...nearer.map(({ missing }) => missing.length))
  const [row, another] = nearer.filter(({ missing }) => missing.length === least)
  return row === undefined || another !== undefined ? null : row
}

/** Whether a sentence says in so many words what is the most or least of its kind: "the {most borrowed} book was". */
function saysItself(question: string, { candidate: { kind, text } }: Evidence): boolean {
  if (kind !== 'sentence') return false
  const said = text.toLowerCase().replace(/\s+/gu, ' ')
  const asked = question.toLowerCase()
  const [superlative] = /\b(?:(?:most|least)|\p{L}{2,}est) \p{L}{3,}/u.exec(asked) ?? []
  const [, done, degree] = /\b(\p{L}{3,}ed) (most|least)\b/u.exec(asked) ?? []
  return [superlative, done === undefined ? undefined : `${degree} ${done}`].some(
    (phrase) => phrase !== undefined && said.includes(phrase),
  )
}

/** More rows that hold the same are no answer to a question about one. */
const MOST_ROWS = 6

function saysExtreme({ row, grid }: Reading): boolean {
  return saysMost(`${row.candidate.text} ${grid.columns.join(' ')}`)
}

/** The best row is of something else: it lacks a noun that the release has nowhere, or is of another measure or time. */
function unanswered(readings: readonly Reading[], best: Evidence, { confidence }: Decision): FromRows | null {
  const own = readings.find(({ row }) => row.candidate === best.candidate)
  if (own === undefined) return null
  if (own.lacksPart || countsPart(own.row.label, best.lens)) return refused([])
  if (own.isOtherMeasure && !isAdjusted(best, own)) return refused([])
  if (isOfOtherRole(own.grid, own.row.label, best.lens) || tellsNobody(own, best.lens)) return refused([])
  if (givesOnlyFigures(own, best.lens)) return refused([])
  // No column has the time: whatever else it lacks, its figures are of others.
  const isOfOthers = own.columns.length === 0 && own.grid.columns.length > 1 && isCounted(best)
  if (own.isOtherTime && (own.missing.length === 0 || isOfOthers)) return refused([])
  if (own.missing.length === 0 && isUnanswered(own, best.lens)) return refused([])
  // The thing itself is there, without the attribute; that another has it is no answer.
  const isThere = ({ grid, missing, isOfOther, own: words }: Reading): boolean =>
    grid === own.grid &&
    isOfOther &&
    words.length > 0 &&
    (missing.length === 0 || words.length > own.own.length)
  if (own.missing.length > 0 && best.lens.asked.type !== 'yesno' && readings.some(isThere)) return refused([])
  if (FIGURED.has(best.lens.asked.type) && isOfPart(own, best.lens.asked.text)) return refused([])
  if (best.lens.asked.type === 'amount' && !hasAttribute(own.grid, own.row.candidate, best.lens))
    return refused([])
  // "How high is it?" is no question about a row that says nothing of it.
  const isBare = own.own.length === 0 && !own.namesColumns && !own.namesOver
  if (isBare && own.missing.length > 0 && best.lens.asked.type === 'amount') return refused([])
  if (own.own.length === 0 && own.namesColumns && isOtherSize(own, best)) return refused([])
  // What a thing has cost is no fare that is charged for it.
  if (isBare && COST.test(best.lens.asked.text) && FARES.test([own.grid.over, ...own.grid.columns].join(' ')))
    return refused([])
  if (best.lens.asked.type === 'yesno' && isOfOther(readings, own, best)) return refused([])
  // A line of a sheet of facts says in a word what a question may say in another: "Kindle: $8".
  if (own.row.isFact && own.own.length === 0) return null
  if (confidence >= LIKELY && (own.own.length > 0 || !isCounted(best))) return null
  const unknown = own.missing.filter(
    (term) => !isKnown(best, term) && isThing(best, term.folded) && !OF_KIND.test(term.folded),
  )
  return unknown.length > 0 ? refused(unknown.map(({ word }) => word)) : null
}

function isCounted({ lens: { asked } }: Evidence): boolean {
  return FIGURED.has(asked.type) && asked.type !== 'date'
}

/** "How long is the boat?" asks for another row of the boat than that of its speed. */
function isOtherSize({ row }: Reading, { lens }: Evidence): boolean {
  const size = HOW.exec(lens.asked.text)?.[1]?.toLowerCase()
  const term = lens.terms.find(({ folded }) => folded === size)
  const label = termsOf(row.label)
  return term !== undefined && strength(term, (one) => label.includes(one)) < CLOSE
}

/** What a row calls by one noun: "Length", "Weight". */
const HOW = /\bhow (long|wide|tall|heavy|fast) (?:is|are|was|were)\b/iu

const COST = /\b(?:how much|what) did\b.*\bcost\b/iu
const FARES = /\b(?:fares?|tickets?|admissions?|tariffs?|prices?|adults?|child(?:ren)?)\b/iu

/** So sure of a row that has words of the question, another word is the asker's own for what it says. */
const LIKELY = 0.85

/** Words that only say what kind of thing is asked for. */
const OF_KIND =
  /^(?:times?|hours?|dates?|days?|venues?|rooms?|halls?|places?|locations?|entry|admission|hosts?|books?|buy|reserve)$/u

/** Whether a name of the question, or words of it, are the whole label of a row, and the best evidence has no word of it. */
function bearsName({ row }: Reading, { lens, candidate }: Evidence): boolean {
  const label = termsOf(row.label)
  const words = label.map((term) => lens.terms.find((one) => one.term === term && one.weight === 1))
  const isSaid = (term: string): boolean => inSetting(candidate, term)
  const isOwn =
    words.length > 0 &&
    words.every((term) => term !== undefined && strength(term, isSaid) < CLOSE) &&
    FIGURED.has(lens.asked.type)
  if (isOwn) return true
  // When it is is told by the row of the day sooner than by what else is told of it.
  const isOfDay = lens.asked.type === 'date' && calledBy(row, 'date') !== row.label
  const called = isOfDay ? termsOf(calledBy(row, 'date')) : label
  return lens.names.some(
    (name) =>
      name.length === called.length &&
      called.every((term) => name.includes(term)) &&
      (isOfDay || !name.some((term) => candidate.terms.has(term) || candidate.carried.has(term))),
  )
}

/** Another row bears the name that is asked about. */
function isOfOther(readings: readonly Reading[], own: Reading, { lens }: Evidence): boolean {
  const bears = ({ row }: Reading): boolean => {
    const label = new Set(termsOf(row.label))
    return lens.names.some((name) => name.every((term) => label.has(term)))
  }
  return !bears(own) && readings.some(bears)
}

/** EBITDA may well be asked for by a row that says it is adjusted. */
function isAdjusted({ lens }: Evidence, { row }: Reading): boolean {
  const [asked] = measuresIn(lens.asked.text).slice(-1)
  return measuresIn(row.label).some(({ name }) => name === `adjusted ${asked?.name}`)
}

function isKnown({ lens }: Evidence, { term, related }: Reading['missing'][number]): boolean {
  return knownTo(lens, term) || related.some(([, weight]) => weight >= 1)
}

/** A noun, or what stands where one does: behind an article or a preposition, or right before another word of what is asked. */
function isThing({ lens }: Evidence, word: string): boolean {
  if (LEXICON.isNoun(word)) return true
  const all = tokens(lens.asked.text)
  const at = all.findIndex((token) => token.word === word)
  return BEFORE_NOUN.test(all[at - 1]?.word ?? '')
}

const BEFORE_NOUN = /^(?:the|an?|any|for|of|in|on|at|with|from|by|per|its|their)$/u
