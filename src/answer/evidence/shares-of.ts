import type { Span } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { CLOSE, type Lens, strength } from './lens.ts'

// A share as the value of what is counted or summed up.

/** "80 % {of all kiln doors}": a share of the very noun that is counted; one of a firm's shares is a stake, and no number of them. */
export function isShareOfAsked({ focus, terms }: Lens, candidate: Candidate, { end }: Span): boolean {
  const { text, tokens } = candidate
  const noun = focus.at(-1)
  if (noun === undefined || /^shares?$/u.test(noun.folded) || !/^ of /u.test(text.slice(end))) return false
  const behind = tokens.filter(({ start }) => start >= end).slice(1, SHARE_WITHIN)
  const held = behind.find(({ term }) => term === noun.term)
  // "70 % of all moorings are let" tells how many are let, and not how many there are.
  const saysMore = terms.some(
    (term) =>
      term.weight === 1 &&
      !term.named &&
      term !== noun &&
      strength(term, (one) => candidate.terms.has(one)) >= CLOSE,
  )
  return saysMore && held !== undefined && /^[^.,;:]*$/u.test(text.slice(end, held.start))
}

/** "5 % {of all companies}", where people are counted. */
export function isShareOfFirms({ countsPeople }: Lens, { text }: Candidate, { end }: Span): boolean {
  return countsPeople && OF_FIRMS.test(text.slice(end))
}

const OF_FIRMS = /^ of (?:\p{L}+ ){0,3}?(?:companies|businesses|firms)\b/u

/** "An 8 % {profit}", "an 8 % {profit target}": the very noun that is asked for, and none behind it that it belongs to. */
export function isOfAsked({ focus }: Lens, { text, tokens }: Candidate, { end }: Span): boolean {
  const at = tokens.findIndex(({ start }) => start > end)
  const isWhole = focus.every(({ term }, nth) => tokens[at + nth]?.term === term)
  const last = isWhole ? at + focus.length - 1 : at
  const [first, noun, next] = [tokens[at], tokens[last], tokens[last + 1]]
  return (
    first !== undefined &&
    noun !== undefined &&
    noun.term === focus.at(-1)?.term &&
    /^ (?:annual |net |gross )?$/u.test(text.slice(end, first.start)) &&
    (next === undefined || !LEXICON.isNoun(next.word) || !/^\s$/u.test(text.slice(noun.end, next.start)))
  )
}

/** Tokens of "of all the new kiln doors". */
const SHARE_WITHIN = 6
