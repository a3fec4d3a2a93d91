import type { WeightedTerm } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { leadText } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import { apart, type Periods, periodsAsked, periodsOf } from '../text/periods-of.ts'
import { periodAway } from './named-periods.ts'
import { toldOfMatter } from './of-matter.ts'

/**
 * Whether what comes nearest tells of the matter, and nothing that tells as much of it is
 * of the quarter, month or year that is asked about: it has the first half of 2025 where
 * that of 2023 is asked for. It says why a question is refused, and never that it is.
 *
 * @param evidence the best first.
 */
export function isOfOtherPeriod(evidence: readonly Evidence[]): boolean {
  const [best] = evidence
  if (best === undefined) return false
  const asked = periodsAsked(best.lens.asked.text)
  if (!namesTime(asked)) return false
  const near = toldOfMatter(evidence, isOfTime)
  return near.length > 0 && !near.some((one) => isOf(asked, one))
}

/** The times that a question names, as it writes them: "end of June 2025". */
export function timesAsked({ text, figures }: Asked): string[] {
  return figures
    .filter(({ type }) => type === 'date')
    .map(({ start, end }) => text.slice(start, end).replace(/^in /iu, ''))
}

/** The time that a passage tells of in place of the one that is asked about, in its words; null where it names none. */
export function timeTold({ lens, candidate }: Evidence): string | null {
  const asked = periodsAsked(lens.asked.text)
  const told = candidate.figures().find(({ type, start, end }) => {
    const named = periodsOf(candidate.text.slice(start, end))
    return (
      type === 'date' &&
      (apart(asked.years, named.years) ||
        apart(asked.quarters, named.quarters) ||
        apart(asked.months, named.months))
    )
  })
  return told === undefined ? null : candidate.text.slice(told.start, told.end).replace(/^in /iu, '')
}

function namesTime({ quarters, months, years }: Periods): boolean {
  return quarters.size + months.size + years.size > 0
}

function isOfTime({ word }: WeightedTerm): boolean {
  return /\d/u.test(word) || UNIT.test(word) || namesTime(periodsOf(word))
}

const UNIT = /^(?:first|second|third|fourth|quarters?|half|halves|years?|months?|fiscal|last)$/iu

/**
 * Whether a sentence, or what it stands under and in, tells of the time that is asked
 * about, and does not only compare with it; one that names none is of the time of its release.
 */
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
