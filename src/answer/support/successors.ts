import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { onlyLeaves, tellsWhoComes } from '../talk/before-after.ts'

/**
 * Whether a question asks for the new holder of an office and a sentence tells only
 * who gives it up, with nothing behind it that tells who comes.
 *
 * @example
 * // "Who is the new chair?"
 * // "Chair Ada Berg will retire in May. The mill was built in 1920." => true
 * // "Chair Ada Berg will retire in May. Her post goes to Ida Roos." => false
 */
export function isOfLeaver(view: Lens, candidate: Candidate): boolean {
  return onlyLeaves(view.asked.text, candidate.text) && comerBehind(view, candidate) === null
}

/** The sentence behind one that tells who leaves, in its paragraph, where it tells who comes in his place; else null. */
export function comerBehind({ asked, dissection }: Lens, candidate: Candidate): Candidate | null {
  if (!onlyLeaves(asked.text, candidate.text)) return null
  const next = dissection.candidates[candidate.index + 1]
  const isBehind = next !== undefined && next.block === candidate.block && isProse(next)
  return isBehind &&
    GOES_ON.test(next.text) &&
    tellsWhoComes(next.text) &&
    next.spans().some(({ type }) => type === 'person' || type === 'name')
    ? next
    : null
}

/** Of the one who leaves, or of the office. */
const GOES_ON =
  /\b(?:he|him|his|she|her|they|them|their|success(?:or|ion)|succe(?:ed|ss)\p{L}*|replac\p{L}+|post|office|role)\b/iu
