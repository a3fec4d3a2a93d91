import type { Token } from '../../search/tokens.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { matches } from '../text/matches.ts'
import { isDeedOf } from '../text/word-forms.ts'
import { ANYONE } from './other-count.ts'

/**
 * Whether it is asked how many somebody has and a sentence gives no number of them: none
 * at all, that of what they did, or that of the places in which something of theirs is used.
 *
 * @example
 * // "How many breeders does Orme have?": "It has bred 85 sturgeons", "trusted by
 * // breeders", "sold to two of 40 breeders" => true
 */
export function countsNoneOwned(view: Lens, candidate: Candidate): boolean {
  const noun = view.focus.at(-1)
  if (view.asked.type !== 'count' || noun === undefined || !isProse(candidate)) return false
  if (!OWNED.test(view.asked.text) || OF_TIME.test(noun.folded)) return false
  const { text, tokens } = candidate
  const usedIn = OF_NOBODY.test(view.asked.text) ? WORN_IN : USED_IN
  const isMeant = ({ term, word }: Token): boolean =>
    ANYONE.test(word) || (strength(noun, (other) => other === term) >= CLOSE && !isDeedOf(noun.folded, word))
  const isCounted = ({ start, end }: { start: number; end: number }): boolean => {
    if (usedIn.test(text.slice(0, start))) return false
    // "No customer has complained" denies a deed, whoever and how many they are.
    if (/^no$/iu.test(text.slice(start, end)) && DENIES_DEED.test(text.slice(end))) return false
    // "9,800 hectares", "an 80-acre park": the unit is part of the value.
    if (tokens.some((token) => token.start >= start && token.end <= end && isMeant(token))) return true
    const phrase = PHRASE_END.exec(text.slice(end))?.index ?? text.length
    const behind = tokens.filter((token) => !token.stop && token.start >= end && token.start < end + phrase)
    if (behind.length > 0) return behind.slice(0, WITHIN).some(isMeant)
    const said = end + (COPULA.exec(text.slice(end))?.[0].length ?? 0)
    const [what] = tokens.filter((token) => !token.stop && token.start >= said)
    if (said > end && what !== undefined && isMeant(what)) return true
    return tokens
      .filter((token) => token.end <= start)
      .slice(-WITHIN)
      .some(isMeant)
  }
  return !valuesOf(view, candidate).some(isCounted) && !matches(text, FEW).some(isCounted)
}

/** "How many looms does the mill have?", "How many looms are there?" */
const OWNED =
  /^how many (?:[\p{L}’'-]+ ){1,4}(?:(?:do|does|did) .{2,60} have|are there|were there)(?: (?:now|today|in all|in total|altogether))?\s*\?*$/iu

/**
 * Whether it is asked how many somebody has, and a sentence only denies that any of them did
 * or suffered something: another may count them.
 *
 * @example
 * // "How many trains does Orme have?": "No train has been cancelled." => true
 */
export function onlyDeniesDeed({ asked }: Lens, { text }: Candidate): boolean {
  if (asked.type !== 'count' || !OWNED.test(asked.text)) return false
  const [no = ''] = /^[“"]?No(?= )/u.exec(text) ?? []
  return no !== '' && DENIES_DEED.test(text.slice(no.length)) && !/\d/u.test(text)
}

/** Behind a "no", what those of a kind do or have done to them; "no customers are left" counts them. */
const DENIES_DEED =
  /^ (?:\p{L}+ ){0,2}\p{L}+ (?:(?:has|have|had)(?: (?:yet|ever|so far))? (?:been )?(?!left\b)\p{L}{2,}(?:ed|en|wn|ght|ne|lt|ft|st)\b|(?:is|are|was|were|will be) (?!left\b|employed\b)\p{L}{3,}(?:ed|en)\b)/iu

/** How much time there is, is no number of things. */
const OF_TIME = /^(?:day|night|week|month|quarter|year|hour|minute)s?$/u

/** "Sold in 40 {shops}": whose they are is not told. */
const USED_IN =
  /\b(?!based|located|headquartered|founded)(?:\p{L}{2,}ed|sold|shown|seen|found|worn|taught) (?:in|at|across|throughout) (?:(?:more than|over|about|some|nearly|almost) )?$/iu

/** "How many categories {are there}": of whom is not asked, and prizes "awarded in four categories" tell it. */
const OF_NOBODY = /\b(?:are|were) there\b/iu

const WORN_IN =
  /\b(?:sold|stocked|shown|seen|found|worn|taught|used|installed|deployed) (?:in|at|across|throughout) (?:(?:more than|over|about|some|nearly|almost) )?$/iu

/** Words between a number and what it counts: behind it, or before where no noun stands behind. */
const WITHIN = 5

/** "Of which five {are} women" */
const COPULA = /^ (?:are|were|is|was) /u

/** Where a number's noun has come: "85 sturgeons | behind its weir", "40 ponds, nets"; "nine safe, warm | ponds" goes on. */
const PHRASE_END =
  /^,|(?<=\p{Ll}s),(?=\s)|[;:.!?()](?=\s|$)|\b(?:in|at|by|with|without|from|for|to|on|behind|under|over|between|as|that|which|who|when|where|while|than|is|are|was|were|has|have|had|will)\b/u

/** A number that is told in words which are none by themselves. */
const FEW =
  /\b(?:no|none|nobody|single|sole|only|both|dozens?|hundreds?|thousands?|millions?|pair|couple|trio|several|many|few)\b/giu
