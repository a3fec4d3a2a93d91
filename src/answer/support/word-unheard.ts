import { remembered } from '../../remembered.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { fold, type Token, tokens } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Lens } from '../evidence/lens.ts'
import { knownTo } from '../evidence/unknown.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { isHeardAlike } from './heard-alike.ts'
import { placeOf } from './plainly-there.ts'

/**
 * Whether a question has a noun, or an adjective before one, that the release never has, and neither a
 * sentence, its paragraph, what it stands under, nor the headline has a word that may stand for it or
 * is used alike: "What is the provincial rate?" of a rate that is not said to be one.
 *
 * Words that tell one thing from no other, names, idioms and words that are not English are let be.
 *
 * @example
 * // "How much was the cadmium royalty?": "Orme paid a royalty of 2 per cent on its tours." => true
 */
export function isOfWordUnheard(view: Lens, candidate: Candidate): boolean {
  // A yes or no may follow from what is told in any other way.
  if (view.asked.type === 'yesno' || candidate.kind === 'contact') return false
  // Of fewer but those that count there is a rule of its own (`isOfThingUnheard`).
  const isFew = view.terms.filter(({ weight }) => weight >= 1).length < FEWEST
  if (isFew && view.asked.type !== 'count') return false
  const asked = wordsAsked(view.asked.text)
  const unheard = view.terms.filter(
    ({ folded, term, weight, named, optional, kind, phrase }) =>
      asked.some(({ word }) => word === folded) &&
      weight >= 1 &&
      !named &&
      !optional &&
      !kind &&
      phrase === undefined &&
      !ANY_MATTER.test(folded) &&
      !knownTo(view, term),
  )
  if (unheard.length === 0) return false
  const { document } = view.dissection
  const place = [...placeOf(view, candidate), ...tokens(textAt(document.text, candidate.block))]
  return unheard.some((matter) => !isHeardAlike(view, candidate, matter, place, ALIKE))
}

const FEWEST = 3

/** Loosely, as a thing may be told in many ways: from 0.42, 17 right answers of 2,500 are lost, from 0.35 six (3 December 2026). */
const ALIKE = { near: 0.2, alike: 0.35 }

/** A word of a question that tells what it is about: a noun, or what describes one. */
export interface WordAsked extends Token {
  /** It is an adjective and stands before its noun. */
  readonly describes: boolean
}

/** The nouns of a question in small letters and the adjectives before them, as far as they are English; none of a question in another language. */
export const wordsAsked = remembered((question: string): readonly WordAsked[] => {
  const words = tokens(question)
  const isPlain = ({ start, end }: Token): boolean => PLAIN.test(question.slice(start, end))
  const isNoun = (token: Token): boolean =>
    !token.stop &&
    isPlain(token) &&
    LEXICON.isNoun(token.word) &&
    !(LEXICON.isVerb(token.word) && isVerbIn(question, token))
  const plain = words.filter(isPlain)
  const english = plain.filter(({ word, stop }) => stop || LEXICON.knows(word))
  if (english.length < plain.length * MOSTLY) return []
  return words.flatMap((token, at): readonly WordAsked[] => {
    if (token.stop || !isPlain(token) || !LEXICON.knows(token.word)) return []
    // Which of a kind it is may be told by its name alone (`lacks-which.ts`).
    if (OF_KIND.test(question.slice(0, token.start))) return []
    // "Where do guests get it?": whoever asks.
    if (ANYONE.test(question.slice(0, token.start)) && LEXICON.isPerson(token.word)) return []
    if (isNoun(token)) return [{ ...token, describes: false }]
    const noun = words[at + 1]
    const describes =
      noun !== undefined &&
      LEXICON.isAdjective(token.word) &&
      !MANY.test(token.word) &&
      isNoun(noun) &&
      /^[ -]$/u.test(question.slice(token.end, noun.start))
    return describes ? [{ ...token, describes }] : []
  })
})

const MANY = /^(?:many|much|any|few|several|other|own|same|such)$/u

/** "Which {tool}", "what old {song}" */
const OF_KIND = /\b(?:which|what) (?:\p{Ll}+ )?$/iu

const ANYONE = /\b(?:do|can|could|should|must|may|will|would) $/iu

const PLAIN = /^\p{Ll}{3,}$/u

/** Share of the words of an English question that English has. */
const MOSTLY = 0.8

/** "{Chip} in", "something that {functions}": a noun that stands there as a verb. */
function isVerbIn(question: string, { start, end }: Token): boolean {
  if (PARTICLE.test(question.slice(end))) return true
  const before = question.slice(0, start)
  const [, word = ''] = LAST_WORD.exec(before) ?? []
  return !BEFORE_NOUN.test(before) && !LEXICON.isAdjective(fold(word))
}

const PARTICLE = /^ (?:in|on|off|out|up|down|away|over|back)\b/u

const LAST_WORD = /(\p{L}+) $/u

/** Articles, prepositions, figures, participles and what someone has. */
const BEFORE_NOUN =
  /\b(?:the|an?|its|their|his|her|our|your|this|that|these|those|any|some|no|each|every|which|what|many|much|how|of|for|in|at|from|with|by|on|\d+|\p{L}+(?:ed|['’]s)) $/iu

/** What is told without a word for it, what something stands in, and nouns of idioms: "keep an {eye} on". */
const ANY_MATTER =
  /^(?:person|people|things?|stuff|ways?|kinds?|sorts?|titles?|numbers?|values?|amounts?|sizes?|sums?|totals?|costs?|prices?|articles?|pieces?|notes?|stor(?:y|ies)|reports?|releases?|statements?|headlines?|lists?|tables?|questions?|ends?|bits?|choices?|ones?|parts?|models?|money|eye|home|company|may|place|time|day|year|idea|fact|point|case|full|normal|ordinary|usual|regular|whole|entire|single|exact|actual|original|today|tonight|tomorrow|yesterday|splendid|lovely|beautiful|nice|great|wonderful|amazing|famous)$/u
