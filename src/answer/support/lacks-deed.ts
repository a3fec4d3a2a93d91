import { LEXICON } from '../../search/lexicon.ts'
import { fold, tokens } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse, leadText } from '../pieces/candidates.ts'
import { isKnownTo, pieceBefore } from '../pieces/dissect.ts'
import { isPlainlyThere } from './plainly-there.ts'

/**
 * Whether it is asked what somebody did, by one verb and nothing else, which their release has, and a
 * sentence has neither that verb nor one that means the same: it tells of them, and not of that.
 *
 * What somebody makes, studied, won or the like is told by so many words that this says nothing of it,
 * nor of what "they" did, whom other words tell.
 *
 * @example
 * // "What did Orme Mills acquire?": "Orme Mills runs 40 looms." => true
 * // "What did Orme Mills acquire?": "Orme Mills has bought a bakery." => false
 */
export function lacksDeed(view: Lens, candidate: Candidate): boolean {
  if (!isProse(candidate)) return false
  const [, before = '', verb = ''] = ASKS_DEED.exec(view.asked.text) ?? []
  if (NO_DOER.test(before) || ANY_DEED.test(verb) || !LEXICON.isVerb(fold(verb))) return false
  const matters = view.terms.filter(({ weight, named }) => weight === 1 && !named)
  const [deed] = matters
  if (deed === undefined || matters.length > 1 || deed.folded !== fold(verb)) return false
  const { dissection } = view
  // Of a deed that the release does not have by that word it tells in other ones: "took over" for "bought".
  if (!isKnownTo(dissection, deed.term)) return false
  const told = GOES_ON.test(candidate.text) ? (pieceBefore(dissection, candidate)?.tokens ?? []) : []
  const lead = tokens(leadText(dissection.document, candidate))
  return !isPlainlyThere(deed, view.asked.text, [...candidate.tokens, ...told, ...lead])
}

/** What such a sentence tells may be what was done in the one before it. */
const GOES_ON = /^(?:It|Its|They|Their|This|That|These|Those|He|She|The)\b/u

/** "What did Orme {Mills acquire}?" */
const ASKS_DEED =
  /^(?:[Aa]nd |[Ss]o |[Bb]ut )?[Ww]hat(?: else)? (?:did|does|do|has|have|had|will|would) (?:[^?]{1,60} )?([^\s?]{1,40}) (\p{Ll}{3,})\s*\?*$/u

/** What stands before a thing, and not behind who does something: "about {decoys}", "Ada's {gift}". */
const NO_DOER =
  /^$|['’]s?$|^(?:about|on|of|to|for|with|in|at|from|by|into|as|than|over|and|or|the|an?|its|their|his|her|our|your|say|said|it|they|he|she|we|you|I)$/iu

/** What is told by any words for what is made, offered, wanted or meant. */
const ANY_DEED =
  /^(?:ma[kd]e|do|done|offer|provide|include|contain|cover|use|want|need|plan|expect|mean|involve|show|feature|help|say|said|think|thought|believe|call|tell|change|happen|look|like|about|next|now|study|studied|learn|win|become)(?:s|d|ed|ing)?$/iu
