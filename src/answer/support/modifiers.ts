import { LEXICON } from '../../search/lexicon.ts'
import { baseForms } from '../../search/morphology.ts'
import { type Token, tokens } from '../../search/tokens.ts'
import { type Lens, strength } from '../evidence/lens.ts'
import { type Candidate, inSentence } from '../pieces/candidates.ts'
import { FIGURED } from './conjuncts.ts'

// Which of a kind a sentence speaks of, by the word before its noun.

/** The greatest share of the question that a modifier has whose noun the sentence holds with another word in its place. */
export function modifierAway(view: Lens, candidate: Candidate): number {
  const all = view.terms.reduce((sum, { mass }) => sum + mass, 0)
  const words = tokens(view.asked.text)
  let worst = 0
  for (const [at, head] of words.entries()) {
    const before = words[at - 1]
    if (before === undefined || before.stop || head.stop || QUESTION_WORD.test(before.word)) continue
    const modifier = view.terms.find(({ term }) => term === before.term)
    if (modifier === undefined || modifier.mass <= worst * all) continue
    const stands = strength(modifier, (term) => inSentence(candidate, term))
    if (stands === 0 && isOthers(view, candidate, head)) worst = modifier.mass / all
  }
  return worst
}

const QUESTION_WORD =
  /^(?:who|whom|whose|what|when|where|which|why|how|much|many|did|does|do|is|are|was|were|has|have|had)$/u

/**
 * Whether a figure is asked of one of a kind and the sentence sets others of it
 * against each other: "vegetable seeds … and flower seeds" for tree seeds.
 */
export function isOfOtherInSet(view: Lens, candidate: Candidate): boolean {
  if (!FIGURED.has(view.asked.type)) return false
  const words = tokens(view.asked.text)
  const isHeld = (term: string): boolean => inSentence(candidate, term) || candidate.lead.has(term)
  const [, noun = '', one = ''] = OF_ONE.exec(view.asked.text) ?? []
  const isSet = [...candidate.text.matchAll(THOSE_OF)].some(
    ([, set = '']) => set.toLowerCase() === noun.toLowerCase(),
  )
  const asked = view.terms.find(({ folded }) => folded === one.toLowerCase())
  if (isSet && asked !== undefined && strength(asked, isHeld) === 0) return true
  return words.some((head, at) => {
    const before = words[at - 1]
    const modifier = view.terms.find(
      ({ term, weight, named }) => term === before?.term && weight === 1 && !named,
    )
    if (before === undefined || before.stop || head.stop || modifier === undefined) return false
    if (view.asked.text.slice(before.end, head.start) !== ' ' || !isOthers(view, candidate, head))
      return false
    if (strength(modifier, isHeld) > 0) return false
    const [one, other] = candidate.tokens.flatMap(({ term, word, end }, place, all) => {
      const next = all[place + 1]
      // "Market value" is a value.
      const isHead =
        next === undefined || !LEXICON.isNoun(next.word) || candidate.text.slice(end, next.start) !== ' '
      return term === head.term && isHead ? [{ word, of: all[place - 1] }] : []
    })
    return (
      one?.of !== undefined &&
      other?.of !== undefined &&
      one.word === other.word &&
      one.of.term !== other.of.term &&
      other.of.start - one.of.end < NEAR &&
      SET_BESIDE.test(candidate.text.slice(one.of.end, other.of.start))
    )
  })
}

/** Characters between two of one set. */
const NEAR = 60

/** What stands between two that are told one beside the other. */
const SET_BESIDE = /\b(?:and|or|but|while|whereas|against)\b|[,;]/u

/** "The {sales} of {windows}" */
const OF_ONE = /\b(\p{L}+) (?:of|from|in) (?:the )?(\p{L}+)(?= (?:in|at|of|for)\b|\s*\?)/u

/** "{Sales} of bottles came to 44 million and those of jars to 19 million" */
const THOSE_OF = /\b(\p{L}+) (?:of|from|in) [^.;]{2,80}? (?:those|that) (?:of|from|in) /gu

/** Whether a noun never stands there without another word of its own before it. */
function isOthers(view: Lens, { tokens: words, text }: Candidate, noun: Token): boolean {
  // "Industrial growth" is no other industry.
  const forms = new Set(baseForms(noun.word))
  const places = [...words.entries()].filter(
    ([, { term, word }]) => term === noun.term && baseForms(word).some((form) => forms.has(form)),
  )
  return places.length > 0 && places.every(([at, token]) => isOther(words[at - 1], token, text, view))
}

/** A content word right before the noun that the question does not use. */
function isOther(before: Token | undefined, head: Token, text: string, view: Lens): boolean {
  return (
    before !== undefined &&
    !before.stop &&
    /^[\s-]+$/u.test(text.slice(before.end, head.start)) &&
    !view.terms.some((term) => term.term === before.term)
  )
}
