import type { Span } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import { namesTime } from '../asked/governing-period.ts'
import type { WeightedTerm } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { leadText } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import { apart, type Periods, periodsOf } from '../text/periods-of.ts'
import { periodsMeant } from '../times/periods-meant.ts'
import { periodAway } from './named-periods.ts'
import { toldOfMatter } from './of-matter.ts'

/**
 * Whether the material tells of what is asked, and nothing that tells as much of it is
 * of the quarter, month or year that is asked about. What names no time is of the year
 * of its release, and what is only compared with is not told of.
 *
 * @param evidence the best first.
 * @example
 * // "The hall had 31,000 visitors in 2024." for "How many visitors had it in 2023?" => true
 */
export function isOfOtherPeriod(evidence: readonly Evidence[]): boolean {
  const [best] = evidence
  if (best === undefined) return false
  if (!namesTime(askedOf(best))) return false
  const near = toldOfMatter(evidence, isOfTime)
  return near.length > 0 && !near.some((one) => isOf(askedOf(one), one))
}

/** What is asked of the release of a passage: "this year" is that of its date. */
function askedOf({ lens: { asked }, document }: Evidence): Periods {
  return periodsMeant(periodsNamed(asked), asked.text, document.published)
}

/** The quarters, months and years that a question asks about: the year of the "Vision 2030" plan is none. */
function periodsNamed({ text, names }: Asked): Periods {
  return periodsIn(names.reduce((rest, name) => blanked(rest, name), text))
}

const periodsIn = remembered((text: string) => periodsOf(text))

function blanked(text: string, { start, end }: Span): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}

/**
 * The times that a question asks about, as it writes them ("end of June 2025"), but for
 * those of which a passage tells: of "1901 or 1902" it may tell of one.
 */
export function timesAsked({ text, figures }: Asked, told: readonly Evidence[]): string[] {
  const times = figures.filter(({ type }) => type === 'date').map((time) => wholeTime(text, time))
  const away = times.filter((time) => {
    const named = periodsOf(time)
    return !told.some((one) => namesTime(named) && isOf(named, one))
  })
  return away.length > 0 ? away : times
}

/** "2024/25" and not the 2024 of it, without a preposition before it. */
function wholeTime(text: string, { start, end }: Span): string {
  const rest = /^[-–/]\d\d\b/u.exec(text.slice(end))?.[0] ?? ''
  return `${text.slice(start, end).replace(LAST_MARKS, '')}${rest}`.replace(PREPOSITION, '')
}

const LAST_MARKS = /[\s.,;:]+$/u
const PREPOSITION = /^(?:in|for|by|at|on|during|of|from|since|until) /iu

/**
 * The one time that a passage tells of, in its words, where that is another than is
 * asked about; null where it names several or none.
 */
export function timeTold({ lens: { asked }, candidate }: Evidence): string | null {
  const times = candidate.figures().filter(({ type }) => type === 'date')
  const [time] = times
  if (time === undefined || times.length > 1) return null
  const told = wholeTime(candidate.text, time)
  const [named, wanted] = [periodsOf(told), periodsNamed(asked)]
  const isOther = KINDS.some((kind) => apart(wanted[kind], named[kind]))
  return isOther ? told : null
}

const KINDS = ['years', 'quarters', 'months'] as const

function isOfTime({ word }: WeightedTerm): boolean {
  return /\d/u.test(word) || UNIT.test(word) || namesTime(periodsOf(word))
}

const UNIT = /^(?:first|second|third|fourth|quarters?|half|halves|years?|months?|fiscal|last)$/iu

/** Whether a sentence, or what it stands under and in, tells of a time. */
function isOf(asked: Periods, { candidate, document, lens }: Evidence): boolean {
  if (periodAway(lens, candidate) >= AWAY) return false
  const { start, end } = candidate.block
  const said = periodsOf(`${leadText(document, candidate)}\n${document.text.slice(start, end)}`)
  const years = new Set([...said.years, ...candidate.years])
  const issued = periodsOf(document.published?.slice(0, 4) ?? '')
  return (
    meets(asked.quarters, said.quarters) &&
    meets(asked.months, said.months) &&
    meets(asked.years, years.size === 0 ? issued.years : years)
  )
}

/** Of {@link periodAway}: what it says is said of another time. */
const AWAY = 0.7

/** Whether what is asked is among what is said, where anything is asked. */
function meets(asked: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  return asked.size === 0 || [...asked].some((one) => said.has(one))
}
