import type { Document } from '../model.ts'
import { LEXICON } from '../search/lexicon.ts'
import { terms, tokens } from '../search/tokens.ts'
import { headlineKey } from './markers.ts'

/**
 * Whether two headlines name the same, but for a verb or the like: "Orme Recalls Saws" and
 * "UPDATE: Orme Expands Recall of Saws". Another figure or month makes another matter.
 */
export function haveSameMatter(old: Document, correction: Document): boolean {
  const [before, after] = [old, correction].map((one) => new Set(terms(headlineKey(one))))
  if (before === undefined || after === undefined) return false
  const apart = [...before, ...after].filter((term) => !(before.has(term) && after.has(term)))
  const both = [...before].filter((term) => after.has(term)).length
  if (both < apart.length * FEW_APART || apart.some((term) => DATED.test(term))) return false
  return !(hasOwnThing(old, after) && hasOwnThing(correction, before))
}

/** Whether a headline names a thing, or anybody, that another has no word of: drills where that has saws. */
function hasOwnThing(document: Document, others: ReadonlySet<string>): boolean {
  return tokens(headlineKey(document)).some(
    ({ term, word, stop }) =>
      !stop && !others.has(term) && (LEXICON.isNoun(word) || LEXICON.isThing(word) || !LEXICON.knows(word)),
  )
}

/** So many words are the same for each that is not. */
const FEW_APART = 3

/** Terms of figures, months and quarters. */
const DATED =
  /\d|^(?:jan|feb|mar|apr|may$|jun|jul|aug|sep|oct|nov|dec)\p{L}*$|^(?:first|second|third|fourth|quarter|half|annual|weekly|monthly)/u
