import type { Evidence } from '../evidence.ts'
import { isOtherRow } from '../rows/rows.ts'
import { conflicts } from '../support/conflicts.ts'
import { FIGURED } from '../support/conjuncts.ts'
import { isOpposed } from '../support/opposed.ts'
import { isOfOtherModel } from '../support/other-model.ts'
import { isOfNamesake } from '../support/person-away.ts'
import { isSilent } from '../support/silent.ts'
import { isOfSister } from './of-sister.ts'
import { isHistory } from './same-matter.ts'

/**
 * Whether a further sentence is worth its place behind the first: it is of the same release,
 * has a word of the question, is not much less likely, and tells of nothing else.
 */
export function worthAdding(first: Evidence, other: Evidence): boolean {
  return (
    other.candidate.kind !== 'headline' &&
    other.features.cover + other.features.synonyms > 0 &&
    first.score - other.score <= WORTH_ADDING &&
    other.document === first.document &&
    !isSilent(other.lens, other.candidate) &&
    !answersAnother(first, other) &&
    !isOtherRow(first, other) &&
    !isOfSister(first, other) &&
    !isOpposed(other.lens, other.candidate) &&
    !isOfFormerHolder(first, other) &&
    !isOfOtherModel(other.lens, other.candidate) &&
    !isOfNamesake(other.lens, other.candidate) &&
    !isBesidePoint(first, other) &&
    !isLessOfIt(first, other)
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
 * Whether a further sentence, far less likely than the first, only has words of the
 * question: it lacks the figure that is asked for, or gives that of another.
 */
function isBesidePoint(first: Evidence, other: Evidence): boolean {
  const { lens, candidate, features } = other
  const { type, text } = lens.asked
  if (first.score - other.score <= LESS_LIKELY) return false
  const asksFigure = FIGURED.has(type) && ASKS_WHICH.test(text)
  if (asksFigure && first.features.typeMissing === 0 && features.typeMissing === 1) return true
  return conflicts(lens, candidate).withheld === 1
}

/**
 * Whether the first has all that the question says and another, which does not go on from it,
 * has less of that. Of 31 sentences that were added so to right answers to judged questions one
 * was needed: "Of these, 40 are women", which goes on.
 */
function isLessOfIt(first: Evidence, other: Evidence): boolean {
  const { candidate } = other
  const isNext = candidate.block === first.candidate.block && candidate.index === first.candidate.index + 1
  const whole = saidOf(first)
  return whole >= ALL_OF_IT && saidOf(other) <= whole - LESS && !isNext && !OF_THESE.test(candidate.text)
}

const OF_THESE = /^(?:Of|Among) (?:these|those|them)\b/u

/** Share of the question's words that are met, in other words too. */
const saidOf = ({ features: { cover, synonyms } }: Evidence): number => cover + synonyms

const ALL_OF_IT = 0.9
const LESS = 0.1

/** Twice less likely than the first. */
const LESS_LIKELY = 0.7

/** What has no such word may be a yes or no in short: "Really no tax?" */
const ASKS_WHICH = /\b(?:how|what|when|which)\b/iu

/** More than four times less likely than the first is noise to a reader. */
const WORTH_ADDING = 1.5
