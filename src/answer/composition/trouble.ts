import { hasCause } from '../text/causes.ts'
import { mayDoHarm, tellsFailure, tellsFault } from './explains.ts'
import { INCIDENT } from './matter-kinds.ts'

const PLAINLY = 3
/** A fault, a failure or a harm that may be done. */
export const FAULT = 2
const PLIGHT = 1

/**
 * How plainly a sentence tells what is wrong: 3 with its cause, 2 as a fault, a failure or a harm that may be done,
 * 1 as a plight, 0 not at all.
 *
 * @example
 * troubleIn('The handle can come loose.') // => 2
 */
export function troubleIn(text: string): number {
  const flat = text.replace(/\s+/gu, ' ')
  if (REMEDY.test(flat) || UNAFFECTED.test(flat)) return 0
  const isFault = FAULTY.test(flat) || mayDoHarm(flat) || tellsFailure(flat)
  if (hasCause(flat) && (isFault || INCIDENT.test(flat) || tellsFault(flat))) return PLAINLY
  if (isFault) return FAULT
  return tellsFault(flat) ? PLIGHT : 0
}

const FAULTY =
  /\b(?:faulty|defective|misconfigured|mislabel\p{L}*|misprinted|undeclared|not (?:been )?declared|contaminated|(?:fault|defect|error|bug|flaw|weakness|leak|crack|short circuit)s?\b|(?:is|are|was|were) (?:caused|triggered|brought about) by)(?!\p{L})/iu

/** What is done about it tells nothing of it. */
const REMEDY =
  /\b(?:will|can|may|must|should|are asked to|is asked to) (?:\p{L}+ )?(?:be (?:repaired|replaced|refunded|exchanged)|repair|replace|refund|exchange|return|claim|contact|receive|stop|check|call|bring)\b|\bfree of charge\b/iu

/** "Pans are not affected": with these nothing is wrong. */
export const UNAFFECTED =
  /\bnot (?:been )?(?:affected|part of|included|concerned|involved)\b|\bunaffected\b|\bno (?:other|further) \p{L}+ (?:is|are|was|were)\b|\bcan (?:still )?be (?:used|eaten|drunk|driven) (?:safely|as before)\b/iu
