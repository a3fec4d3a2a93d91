import type { Span } from '../../model.ts'
import { baseForms } from '../../search/morphology.ts'
import { type Token, tokens } from '../../search/tokens.ts'
import { type Lens, strength } from '../evidence/lens.ts'
import { type Candidate, inSentence } from '../pieces/candidates.ts'
import { isAbout } from './apart.ts'

// Which of a kind a sentence speaks of, by the word before its noun.

/**
 * The greatest share of the question that a modifier has whose noun the sentence holds with another word in its place:
 * "Ida Berg" for "Ada Berg", or only with `of` all nouns "the second pool" for "the children’s pool".
 *
 * What a common noun has before it says the same in other words as often as it tells of another: of the sentences that
 * were refused for that alone, in questions that nothing was tuned on, eight answered and one did not.
 */
export function modifierAway(view: Lens, candidate: Candidate, of: 'names' | 'all' = 'names'): number {
  const all = view.terms.reduce((sum, { mass }) => sum + mass, 0)
  const words = tokens(view.asked.text)
  const told = view.asked.names.filter((_, at) => isAbout(view, view.names[at] ?? []))
  let worst = 0
  for (const [at, head] of words.entries()) {
    const before = words[at - 1]
    if (before === undefined || before.stop || head.stop || QUESTION_WORD.test(before.word)) continue
    if (of === 'names' && !/^\p{Lu}/u.test(view.asked.text.slice(head.start))) continue
    const modifier = view.terms.find(({ term }) => term === before.term)
    if (modifier === undefined || modifier.mass <= worst * all) continue
    if (isWithin(told, before, head) && standsAsName(candidate, head)) continue
    const stands = strength(modifier, (term) => inSentence(candidate, term))
    if (stands === 0 && isOthers(view, candidate, head)) worst = modifier.mass / all
  }
  return worst
}

/** The "{Pure Orme}" of a headline goes without saying. */
function isWithin(names: readonly Span[], modifier: Token, head: Token): boolean {
  return names.some(({ start, end }) => start <= modifier.start && head.end <= end)
}

/** "Showing Orme’s sights": a name by itself with a common word before it is no other of its kind, as the "Brack Mill" is. */
function standsAsName({ tokens: words, text }: Candidate, { term }: Token): boolean {
  return words.every(
    (token, at) =>
      token.term !== term ||
      (/^\p{Lu}/u.test(text.slice(token.start)) && !/^\p{Lu}/u.test(text.slice(words[at - 1]?.start ?? 0))),
  )
}

const QUESTION_WORD =
  /^(?:who|whom|whose|what|when|where|which|why|how|much|many|did|does|do|is|are|was|were|has|have|had)$/u

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
