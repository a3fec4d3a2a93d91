import { tokens } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { FIGURED } from './conjuncts.ts'

/**
 * Whether one of two is asked about, the one that is there or the one that comes
 * beside it, and a sentence tells of the other: "the old cable" and "The plan
 * includes a second cable. It will be 31 km long."
 *
 * What a sentence opens with by a pronoun stands in the one before.
 */
export function isOfOtherOfTwo({ asked, dissection }: Lens, candidate: Candidate): boolean {
  if (!isProse(candidate) || !FIGURED.has(asked.type) || OF_BOTH.test(candidate.text)) return false
  const [, which = '', noun = ''] = ASKED.exec(asked.text) ?? []
  const heads = new Set(tokens(noun).flatMap(({ term, stop }) => (stop ? [] : [term])))
  if (heads.size === 0) return false
  const others = OLD.test(which) ? NEW : OLD
  const before = dissection.candidates[candidate.index - 1]
  const isPointing = before?.block === candidate.block && POINTS.test(candidate.text)
  const told = isPointing ? `${before.text} ${candidate.text}` : candidate.text
  const words = tokens(told)
  const called = words.flatMap(({ term }, at) => (heads.has(term) ? [words[at - 1]?.word ?? ''] : []))
  const isAsked = called.some((word) => (others === NEW ? OLD : NEW).test(word))
  return !isAsked && called.some((word) => others.test(word))
}

/** "How long is {the old} cable?" */
const ASKED =
  /\b(?:the|its|their) (old|older|original|former|previous|new|newer|second|third|additional|planned) ((?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]*)/u

const OLD = /^(?:old|older|original|former|previous)$/u
const NEW = /^(?:new|newer|second|third|another|additional|further|replacement|planned)$/u

/** What takes the place of another tells of it as well. */
export const OF_BOTH = /\b(?:replac\p{L}+|instead|up from|down from|rather than|the (?:old|new) one)\b/iu

const POINTS = /^[“"‘']?(?:It|They|This|These)\b/u
