import { LEXICON } from '../../search/lexicon.ts'
import { type Token, terms, tokens } from '../../search/tokens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import type { Dissection } from '../pieces/dissect.ts'
import { ROLE_WORDS } from '../text/cues.ts'
import type { Lens } from './lens.ts'
import { goesBy, unknownNames } from './unknown.ts'

/** How many of the names of a question its release has, of how many. */
export interface Met {
  readonly met: number
  readonly all: number
}

/**
 * Counts the names of a question that its release has, as names ("titanic arum"
 * knows nothing of the Titanic): also those that only say where to look
 * ("according to Hale Heating"), and those that the writer did not begin with a
 * capital and the release always does ("hale heating", "aquabot").
 */
export function namesMet(lens: Lens): Met {
  const known = counted.get(lens)
  if (known !== undefined) return known
  const met = countMet(lens)
  counted.set(lens, met)
  return met
}

/** Ranking, decision and refusal ask for it in turn, and sentences are read for it. */
const counted = new WeakMap<Lens, Met>()

function countMet(lens: Lens): Met {
  const { asked } = lens
  const unknown = new Set(unknownNames(lens))
  const own = asked.names.filter(({ start, end }) => {
    const name = asked.text.slice(start, end)
    return !unknown.has(name) && isEverName(name, lens.dissection)
  }).length
  const carried = asked.namesCarried.filter(({ start, end }) =>
    terms(asked.text.slice(start, end)).every((term) => goesBy(lens, term)),
  ).length
  const called = isCalled(asked.text, lens.dissection) ? 1 : 0
  return { met: own + carried + called, all: asked.names.length + asked.namesCarried.length + called }
}

/** Whether a release writes any word of a name with a capital, where it has them at all and not by other words. */
function isEverName(name: string, { candidates, frequency }: Dissection): boolean {
  const words = new Set(terms(name).filter((term) => frequency.has(term)))
  if (words.size === 0) return true
  return candidates.some(({ tokens: all, text, terms: held }) => {
    if (![...words].some((word) => held.has(word))) return false
    const own = all.filter(({ term }) => words.has(term))
    // Held by another form of it only: AGM where the release says "annual general meeting".
    return own.length === 0 || own.some(({ start, end }) => !/^\p{Ll}+$/u.test(text.slice(start, end)))
  })
}

/**
 * Whether words in small letters name what a release writes with capitals
 * wherever it stands in its sentences: a word that is no English ("aquabot"), or
 * two side by side ("hale heating"), an initial or small words between them aside.
 */
export function isCalled(question: string, dissection: Dissection): boolean {
  const asked = tokens(question).filter(({ stop, word }) => !stop && !ROLE_WORDS.has(word))
  const small = (token: Token | undefined): token is Token =>
    token !== undefined && /^\p{Ll}/u.test(question.charAt(token.start))
  return asked.some((token, at) => {
    const before = asked[at - 1]
    if (!small(token)) return false
    if (isNoEnglish(token) && isAlwaysName([token.term], dissection)) return true
    return small(before) && isAlwaysName([before.term, token.term], dissection)
  })
}

function isNoEnglish({ word }: Token): boolean {
  return word.length >= SHORTEST && !LEXICON.knows(word) && LEXICON.related(word).size === 0
}

/** Shorter ones are symbols and fragments. */
const SHORTEST = 4

/** Whether words stand in the sentences of a release, one next to the other, and each time with capitals. */
function isAlwaysName(words: readonly string[], { candidates, frequency }: Dissection): boolean {
  if (!words.every((word) => frequency.has(word))) return false
  let found = false
  for (const candidate of candidates) {
    if (!isProse(candidate) || !words.every((word) => candidate.terms.has(word))) continue
    for (const place of placesOf(words, candidate)) {
      if (place.some((token) => isInAddress(candidate.text, token))) continue
      if (!place.every(({ start, end }) => CAPITAL.test(candidate.text.slice(start, end)))) return false
      found ||= place.length > 1 || place.some(({ start }) => start > 0)
    }
  }
  return found
}

/** "iPump", too */
const CAPITAL = /^\p{Ll}{0,2}\p{Lu}/u

/** Addresses are written small, whatever is in them. */
function isInAddress(text: string, { start, end }: Token): boolean {
  return /[-_/@.]/u.test(text.charAt(start - 1)) || /^(?:[-_/@]|\.\p{Ll})/u.test(text.slice(end, end + 2))
}

function placesOf([first, second]: readonly string[], { tokens: all, text }: Candidate): Token[][] {
  const bare = all.filter(({ stop, start, end }) => !stop && !/^\p{Lu}$/u.test(text.slice(start, end)))
  return bare.flatMap((token, at) => {
    if (token.term !== first) return []
    if (second === undefined) return [[token]]
    const next = bare[at + 1]
    return next?.term === second ? [[token, next]] : []
  })
}
