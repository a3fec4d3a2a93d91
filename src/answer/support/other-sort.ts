import { LEXICON } from '../../search/lexicon.ts'
import { type Token, tokens } from '../../search/tokens.ts'
import { type Lens, strength } from '../evidence/lens.ts'
import { knownTo } from '../evidence/unknown.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { hasFormOf, SYNONYM } from './missing.ts'

/**
 * Whether a thing is asked about that a noun before its own tells from others of its kind,
 * and a sentence has it only with another noun there: "the cooking line" for "the tram line".
 *
 * The release must have that noun in no form and by no synonym, and the other one must have
 * nothing to do with it: what it calls a "boat ticket" may be asked for as a ferry ticket.
 *
 * @example
 * // "When does the tram line open?": "The cooking line opened in May." => true
 */
export function isOfOtherSort(view: Lens, candidate: Candidate): boolean {
  if (!isProse(candidate)) return false
  const words = tokens(view.asked.text)
  return words.some((head, at) => {
    const before = words[at - 1]
    return (
      before !== undefined &&
      isSort(view, before, head, words[at + 1]) &&
      isUnknown(view, before, head) &&
      hasOther(view, candidate, before, head)
    )
  })
}

/** Whether two words next to each other are a noun and what sort of it is meant: "the {tram} line". */
function isSort({ asked: { text } }: Lens, before: Token, head: Token, next: Token | undefined): boolean {
  const isWord = ({ start, stop, word }: Token): boolean =>
    !stop && /^\p{Ll}{3,}$/u.test(text.slice(start, start + word.length)) && LEXICON.isNoun(word)
  const ends = next === undefined || next.stop || !LEXICON.isNoun(next.word) || LEXICON.isVerb(next.word)
  return (
    isWord(before) &&
    isWord(head) &&
    ends &&
    text.slice(before.end, head.start) === ' ' &&
    ARTICLE.test(text.slice(0, before.start))
  )
}

/** What it stands behind, an adjective between. */
const ARTICLE = /\b(?:the|its|their|an?|this|that) (?:\p{Ll}+ )?$/iu

/** Whether the noun never stands in a sentence without another one before it that has nothing to do with the one asked about. */
function hasOther(
  view: Lens,
  { tokens: words, text }: Candidate,
  { term: sort }: Token,
  head: Token,
): boolean {
  const asked = view.terms.find(({ term }) => term === sort)
  const places = [...words.entries()].filter(([, { term }]) => term === head.term)
  return (
    places.length > 0 &&
    places.every(([at, { start }]) => {
      const before = words[at - 1]
      return (
        before !== undefined &&
        !before.stop &&
        text.slice(before.end, start) === ' ' &&
        (LEXICON.isNoun(before.word) || /\p{L}{3}ing$/u.test(before.word) || SORTS.test(before.word)) &&
        !view.terms.some(({ term }) => term === before.term) &&
        (asked === undefined || strength(asked, (other) => other === before.term) < RELATED)
      )
    })
  )
}

/** Adjectives that tell one sort from another: "the {annual} fee". */
const SORTS = /^(?:annual|yearly|monthly|weekly|daily|hourly|quarterly|retail|wholesale)$/u

/** Whether the release has a word in no form, and none that can stand for it. */
function isUnknown(view: Lens, { term, word }: Token, head: Token): boolean {
  const asked = view.terms.find((one) => one.term === term)
  if (asked === undefined || asked.weight < 1 || asked.named || hasFormOf(word, view)) return false
  // A railway may be called a line, and then no line is known to be one.
  return strength(asked, (other) => other !== head.term && knownTo(view, other)) < SYNONYM
}

/** Of {@link strength}: a kind of it, or what it is a kind of. */
const RELATED = 0.3
