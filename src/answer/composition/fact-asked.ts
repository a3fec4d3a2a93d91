import { SAME, strength, type WeightedTerm } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { isProse } from '../pieces/candidates.ts'
import { isReasonOfOther } from '../support/reason-of-other.ts'
import { DUE_TO, WHO_FEARED } from '../text/causes.ts'
import { changeIn, isOfSame, matterOf, tellsChange, tellsOf, told, withHeadline } from './told.ts'

/**
 * The sentence that tells best what is asked about, one that tells the very change
 * before others; null where none tells it all but for a little, or at another time.
 */
export function factOf(evidence: readonly Evidence[]): Evidence | null {
  let fact: Evidence | null = null
  let most = TELLS_IT - Number.EPSILON
  for (const one of evidence) {
    if (!isProse(one.candidate) || one.candidate.block.kind === 'boilerplate') continue
    const tells = told(one)
    const worth = tells < TELLS_IT || !changes(one) ? tells : tells + CHANGED
    if (worth > most && tellsEvent(one) && !isOnlyReason(one) && !isReasonOfOther(one.lens, one.candidate))
      [fact, most] = [one, worth]
  }
  return fact !== null && isOfSame(fact) ? fact : null
}

/** What the very change is worth beside words that are like it. */
const CHANGED = 0.05

/** Whether a sentence, the first with its headline, tells the change that is asked about. */
function changes(one: Evidence): boolean {
  return tellsChange(one.lens.asked, withHeadline(one))
}

/** Share of what is asked about that the sentence which tells it must hold. */
export const TELLS_IT = 0.8

/** Whether a sentence has half the words of what is asked about beside whom it is asked of: "join" of "Why did Ada Berg join Orme?". */
function tellsEvent(one: Evidence): boolean {
  const own = eventTerms(one.lens)
  const tells = tellsOf(one)
  const held = own.filter((term) => strength(term, tells) >= SAME)
  return !UNDONE.test(one.candidate.text) && held.length >= own.length / 2
}

/** "Has ended its recall": why it was recalled is told elsewhere. */
const UNDONE =
  /\b(?:end(?:s|ed|ing)?|lift(?:s|ed|ing)?|revers(?:es|ed|ing)|cancell?(?:s|ed|ing)?|withdr[ae]w\p{L}*|clos(?:es|ed|ing)|complet(?:es|ed|ing)|dropp?(?:s|ed|ing)?|call(?:s|ed|ing)? off) (?:its|the|their|an?) (?:\p{L}+ )?(?:recall|suspension|delay|closure|ban|halt|strike|postponement|cuts?)\b/iu

/** Words of what happened, without whom it is asked of. */
export function eventTerms(lens: Evidence['lens']): readonly WeightedTerm[] {
  return matterOf(lens).filter(({ named, weight }) => !named && weight === 1)
}

/** Whether a sentence has what is asked about only as the reason of something else. */
export function isOnlyReason(one: Evidence): boolean {
  return isOnlyIn(one, REASON)
}

/** Whether a sentence has what is asked about only in a clause that opens with the words given. */
export function isOnlyIn({ lens, candidate }: Evidence, opening: RegExp): boolean {
  const event = eventTerms(lens)
  // "What caused the Great Fire?" has no word but a name.
  const own = event.length > 0 ? event : matterOf(lens).filter(({ weight }) => weight === 1)
  const [at, end] = clauseAt(candidate.text, opening)
  if (own.length === 0 || at === -1) return false
  const share = (isIn: (start: number) => boolean): number => {
    const words = candidate.tokens.filter(({ start }) => isIn(start))
    const free = changeIn(lens.asked, words.map(({ word }) => word).join(' '))
    const found = new Set([...words.map(({ term }) => term), ...free])
    return own.filter((one) => strength(one, (term) => found.has(term)) >= SAME).length / own.length
  }
  const inClause = share((start) => start >= at && start < end)
  return inClause >= MOST && share((start) => start < at || start >= end) < LEAST
}

const MOST = 2 / 3
const LEAST = 1 / 2

/** Where a clause begins and ends in a sentence; -1 where there is none, or nothing else. */
function clauseAt(text: string, opening: RegExp): readonly [number, number] {
  const found = opening.exec(text)
  if (found === null) return [-1, -1]
  const comma = text.indexOf(',', found.index)
  // "Is away because of a ban: she misses one match": what stands behind a seam is told by itself.
  const seam = SEAM.exec(text.slice(found.index))
  const last = seam === null ? text.length : found.index + seam.index
  const end = found.index < OPENS && comma !== -1 ? comma : last
  return found.index < OPENS && comma === -1 ? [-1, -1] : [found.index, end]
}

const SEAM = /[;:]\s/u

const REASON = new RegExp(
  String.raw`\b(?:because(?: of)?|${DUE_TO}|owing to|thanks to|as a result of|on account of)\b|${WHO_FEARED.source}(?=[^,;]*$)`,
  'iu',
)

/** A sentence that opens with its reason goes on behind a comma. */
const OPENS = 4
