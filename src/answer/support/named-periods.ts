import { valuesOf } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, leadText } from '../pieces/candidates.ts'
import { MONTHS } from '../text/periods.ts'
import { apart, COMPARED, type Periods, periodsOf, withoutCompared } from '../text/periods-of.ts'
import { periodsMeant } from '../times/periods-meant.ts'
import { relativeYears } from '../times/relative-years.ts'
import { changedSince } from './changed-since.ts'
import { isOfOtherTime } from './other-time.ts'
import { isOfUntoldYear } from './untold-year.ts'

/**
 * How far a sentence gives another quarter, month or year than its question
 * asks about, from 0 to 1; what it leaves open is no conflict.
 */
export function periodAway(view: Lens, candidate: Candidate): number {
  const { asked, dissection } = view
  const { published } = dissection.document
  return Math.max(
    contradicts(periodsMeant(periodsOf(asked.text), asked.text, published), candidate, published),
    comparedAway(view, candidate) ? COMPARED_WORTH : 0,
    untimed(view, candidate) ||
      isOfUntoldYear(view, candidate) ||
      isOfPartAlone(view, candidate) ||
      saysThis(view.asked.text, candidate.text) ||
      changedSince(view, candidate) ||
      isOfOtherTime(view, candidate)
      ? 1
      : 0,
  )
}

/** Whether a figure is asked of a year that a question only means, and a sentence is of another. */
export function isOfOtherYearMeant({ asked, dissection }: Lens, candidate: Candidate): boolean {
  const { published } = dissection.document
  const named = periodsOf(asked.text)
  const meant = periodsMeant(named, asked.text, published)
  return meant !== named && contradicts(meant, candidate, published) === 1
}

/** "Last year" is asked of what a paragraph tells of no time at all: "it has sold 85 boats". */
function untimed({ asked, dissection: { document } }: Lens, candidate: Candidate): boolean {
  const [, unit] = LAST_UNITS.exec(asked.text) ?? []
  if (unit === undefined || candidate.kind === 'contact') return false
  const { start, end } = candidate.block
  const isDated = candidate.figures().some(({ type }) => type === 'date')
  const told = `${document.text.slice(start, end)}\n${leadText(document, candidate)}`
  return !isDated && !TIMED.test(told) && !new RegExp(ENDED.replace('UNIT', unit), 'iu').test(told)
}

/** "In the season that is ending", "in the season just ended" */
const ENDED = String.raw`\bthe UNIT (?:(?:that|which) (?:is|was|has|have) |just |now )?(?:ending|ended|over|past|gone|closing|closed|concluded|finished)\b`

/** "On Boxing Day alone" is a day of the quarter that is asked about, and tells nothing of all of it. */
function isOfPartAlone(view: Lens, candidate: Candidate): boolean {
  const [, time = ''] = PART_ALONE.exec(candidate.text) ?? []
  if (
    time === '' ||
    view.asked.type === 'date' ||
    !ASKS_PERIOD.test(view.asked.text) ||
    valuesOf(view, candidate).length > 1
  )
    return false
  return !time.split(' ').some((word) => new RegExp(String.raw`\b${word}\b`, 'iu').test(view.asked.text))
}

const PART_ALONE = new RegExp(
  String.raw`\b(?:[Oo]n|[Ii]n|[Oo]ver|[Dd]uring) (?:the )?((?:(?:first|last|second|third|final|opening|past) )?(?:(?:\p{Lu}\p{L}+ ){0,2}(?:day|Day|weekend|Weekend|week|month|night|Friday|Monday|Saturday|Sunday|Eve|Christmas|Easter)|(?:\d{1,2} )?(?:${MONTHS.join('|')})(?: \d{1,2})?)) alone\b`,
  'u',
)

const ASKS_PERIOD =
  /\b(?:in|for|during|over|of) (?:the |its |their )?(?:[\p{L}\d-]+ ){0,2}?(?:quarter|half|year|month|season|period|weeks|Q[1-4])\b/iu

/** "This year's guest" for last year's; "up on last year" beside it speaks of both. */
function saysThis(question: string, stated: string): boolean {
  const [, unit] = LAST_UNITS.exec(question) ?? []
  return (
    unit !== undefined &&
    new RegExp(String.raw`\bthis ${unit}(?:['’]s)?\b`, 'iu').test(stated) &&
    !new RegExp(String.raw`\bthis ${unit}\b`, 'iu').test(question) &&
    !EARLIER.test(stated) &&
    periodsOf(stated).years.size < 2
  )
}

const LAST_UNITS = /\blast (year|quarter|month|week|season|summer|winter|spring|autumn|fall)\b/iu
const EARLIER = /\b(?:last|past|previous(?:ly)?|prior|earlier|ago|before|since|(?:same|year)[- ])\b/iu

const TIMED =
  /\b(?:(?:19|20)\d\d|last|past|previous|prior|recent(?:ly)?|ago|earlier|previously|year-(?:on|over)-year|annual(?:ly)?|since|fiscal|quarter(?:ly)?|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/iu

/** The widest unit that is asked for and contradicted decides; what the sentence leaves open is no conflict. */
function contradicts(asked: Periods, { text, years }: Candidate, published: string | null): number {
  // "€712 million, against €655 million at the end of 2024" is not said of 2024.
  // Nor is "up from €655 million last year".
  const relative: readonly string[] = relativeYears(text, published)
  const named = periodsOf(text)
  const meant = named.years.size === 0 ? [...years].filter((year) => !relative.includes(year)) : []
  const rest = withoutCompared(text).replace(AS_LAST_YEAR, ' ')
  const all = withYears(named, [...relative, ...meant])
  const main = rest === text ? all : withYears(periodsOf(rest), [...relativeYears(rest, published), ...meant])
  const stated = {
    quarters: asked.quarters.size > 0 && !apart(asked.quarters, all.quarters) ? all.quarters : main.quarters,
    years: apart(asked.years, all.years) ? main.years : all.years,
    months: apart(asked.months, all.months) ? main.months : all.months,
  }
  if (apart(asked.quarters, stated.quarters)) return 1
  if (asked.quarters.size > 0 && stated.quarters.size === 0 && WHOLE_YEAR.test(text)) return 1
  if (named.years.size === 0 && published !== null && saysLastYear(rest, asked.years, published)) return 1
  if (apart(asked.years, stated.years)) {
    const before = [...asked.years].some((year) => named.years.has(String(Number(year) + 1)))
    // "Last year" is a year of its own, beside whatever others.
    const isBefore = YEAR_BEFORE.test(published === null ? text : text.replace(LAST_YEAR, ''))
    return !isBefore || isAfterAll(asked.years, named.years) ? 1 : before ? 0 : 0.3
  }
  return apart(asked.months, stated.months) ? 0.7 : 0
}

/** Whether years lie behind all that a text names, so that no "year before" of it is one of them. */
function isAfterAll(asked: ReadonlySet<string>, named: ReadonlySet<string>): boolean {
  return named.size > 0 && [...asked].every((year) => [...named].every((other) => year > other))
}

/** The periods that a text names, and years that it means: "this year". */
function withYears(named: Periods, meant: readonly string[]): Periods {
  return { ...named, years: new Set([...named.years, ...meant]) }
}

/**
 * The asked year stands in the comparison only, and no value of the asked type
 * does: "in 2024 it sold 264,000 vehicles and had revenue of €8.7 billion,
 * compared with €8.2 billion in 2023".
 */
function comparedAway(view: Lens, candidate: Candidate): boolean {
  const asked = periodsOf(view.asked.text).years
  const main = periodsOf(candidate.text.replace(COMPARED, ''))
  if (asked.size !== 1 || [...asked].some((year) => main.years.has(year) || candidate.years.has(year)))
    return false
  if (ASKS_SINCE.test(view.asked.text)) return false
  // "Sales: 71 million (2025)", "from January 2027": of no other year, that is the one of the figure.
  const compared = [...candidate.text.matchAll(COMPARED)].filter(
    ([words]) =>
      !(/^(?:\(|from\b)/iu.test(words) && main.years.size === 0) &&
      [...periodsOf(words).years].some((year) => asked.has(year)),
  )
  const values = valuesOf(view, candidate)
  return (
    compared.length > 0 &&
    values.length > 0 &&
    !compared.some(({ index, 0: { length } }) =>
      values.some(({ start, end }) => start >= index && end <= index + length),
    )
  )
}

/** "By how much did it rise from 2024?" */
const ASKS_SINCE =
  /\b(?:from|since|than|over|against|versus|vs\.?|(?:compared|relative) (?:with|to)) (?:in )?(?:19|20)\d\d\b/iu

const COMPARED_WORTH = 0.8

/** A quarter is asked for, and the year's figure stands there. */
const WHOLE_YEAR =
  /\b(?:for|over|during|in) the (?:full |whole |entire |fiscal )?year\b(?!-| (?:to|ended|earlier|before|ago))|\bfull[- ]year\b/iu

/** "Last year's roster" when this year's is asked for. */
function saysLastYear(text: string, asked: ReadonlySet<string>, published: string): boolean {
  if (!/\blast year\b/iu.test(text.replace(COMPARED, ''))) return false
  const year = Number(published.slice(0, 4))
  return asked.has(String(year)) && !asked.has(String(year - 1)) && !/\b(?:this|current) year\b/iu.test(text)
}

/** "12 fewer than last year", "as they did last year": of last year it says only how this one compares. */
const AS_LAST_YEAR =
  /\b(?:than|over|on|as (?:it|they|he|she|we) (?:did|was|were|had|has)) (?:in )?last year\b/giu

const LAST_YEAR = /\blast year\b/giu

const YEAR_BEFORE =
  /\b(?:year (?:earlier|ago|before(?! last\b))|(?:prior|previous|last)[- ]year|year-over-year)\b/iu
