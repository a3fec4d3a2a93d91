import { LEXICON } from '../../search/lexicon.ts'
import type { Token } from '../../search/tokens.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import { CLOSE, type Lens, SAME, strength, type WeightedTerm } from '../evidence/lens.ts'
import { type Candidate, inSetting, isProse } from '../pieces/candidates.ts'
import type { TypedSpan } from '../text/spans.ts'
import { isDeedOf } from '../text/word-forms.ts'
import { withBefore } from './apart.ts'

/**
 * Whether a sentence counts something else than a question asks for:
 *
 * - other things, where of those asked about it says only that there are some: "some
 *   bottles broke when three lorries braked";
 * - all of them, where a part is asked for that it does not speak of: "How many of the
 *   pupils are girls?";
 * - people of any kind, where those of one are asked for: "it helped 2,340 people"
 *   for how many volunteers there are.
 *
 * @example
 * // "How many nurses are men?": "The ward has 40 nurses." => true
 */
export function isOfOtherCount(view: Lens, candidate: Candidate): boolean {
  if (view.asked.type !== 'count' || !isProse(candidate)) return false
  const noun = view.focus.at(-1)
  const values = valuesOf(view, candidate)
  if (noun === undefined || values.length === 0) return false
  return (
    leavesOpen(noun, candidate, values) ||
    lacksPart(view, candidate) ||
    countsAnybody(noun, candidate, values)
  )
}

/** Whether the noun stands there as "some" only, and each count has a noun of its own. */
function leavesOpen(noun: WeightedTerm, candidate: Candidate, values: readonly TypedSpan[]): boolean {
  const { tokens, text } = candidate
  const places = tokens.filter(({ term }) => term === noun.term)
  return (
    places.length > 0 &&
    places.every(({ start }) => SOME.test(text.slice(0, start))) &&
    values.every((value) => {
      const own = nounBehind(candidate, value)
      return own !== undefined && strength(noun, (term) => term === own.term) < CLOSE
    })
  )
}

/** "Some", "a number of old". */
const SOME =
  /\b(?:some|several|many|a few|few|various|numerous|certain|countless|a (?:small |large |great )?number of|dozens of|hundreds of|thousands of) (?:of (?:the|its|their) )?(?:\p{L}+ )?$/iu

/** The plural noun that a count stands before, an adjective or two between them. */
function nounBehind({ tokens, text }: Candidate, { type, end }: TypedSpan) {
  if (type !== 'count') return undefined
  const behind = tokens.filter(({ start }) => start >= end).slice(0, NOUN_WITHIN)
  const stop = behind.findIndex((token) => token.stop || !/^[\p{L}\s’'-]+$/u.test(text.slice(end, token.end)))
  return (stop === -1 ? behind : behind.slice(0, stop)).find(({ word }) => PLURAL.test(word))
}

const NOUN_WITHIN = 3
const PLURAL = /(?:[^su]s|people|men|women|children|staff)$/u

/** Whether a part is asked for, by what they are, and neither the sentence nor what it stands under or goes on from has the word. */
function lacksPart(view: Lens, candidate: Candidate): boolean {
  const word = PART.exec(view.asked.text)?.[1]?.toLowerCase().split(' ').at(-1)
  const part = view.terms.find(({ folded, named, weight }) => folded === word && !named && weight === 1)
  // What was done to them may be told in many other words; who is a woman is not.
  if (part === undefined || view.focus.includes(part) || !isOfPeople(part.folded)) return false
  const { headline } = view.dissection
  const isNear = withBefore(view.dissection, candidate, (term) => inSetting(candidate, term))
  // Women are people, and people are not women; nor does another word of the question stand for this one.
  const isOwn = (term: string): boolean =>
    !ANYBODY.test(term) && !view.terms.some((other) => other !== part && other.term === term)
  return (
    strength(part, (term) => (term === part.term || isOwn(term)) && (isNear(term) || headline.has(term))) <
    SAME
  )
}

/** "How many pupils are {girls}?" */
const PART =
  /\b[Hh]ow many (?:\p{L}[\p{L}’'-]* ){1,4}(?:is|are|was|were) ((?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]*)\s*\?*$/u

const isOfPeople = (word: string): boolean =>
  PLURAL.test(word) && (LEXICON.isPerson(word) || /^(?:wo)?men$|^children$/u.test(word))

/** Stems of words for whoever it is. */
export const ANYBODY = /^(?:peopl|person|individu|somebodi|human)/u

/** Whether those of one kind are asked for by a word that it does not have, and it counts people of another or of any. */
function countsAnybody(noun: WeightedTerm, candidate: Candidate, values: readonly TypedSpan[]): boolean {
  if (!LEXICON.isPerson(noun.folded) || ANYONE.test(noun.folded) || ROLE.test(noun.folded)) return false
  if (candidate.terms.has(noun.term) || candidate.lead.has(noun.term)) return false
  if (candidate.tokens.some(({ word }) => isDeedOf(noun.folded, word))) return false
  const counted = values.map((value) => nounBehind(candidate, value))
  const isOther = (own: Token): boolean =>
    ANYONE.test(own.word) ? OF_A_KIND.test(noun.folded) : strength(noun, (term) => term === own.term) < CLOSE
  // "620 beds and 4,800 staff": things beside the people say nothing of whom it counts.
  const isPeople = (own: Token): boolean => ANYONE.test(own.word) || LEXICON.isPerson(own.word)
  return (
    counted.every((own) => own !== undefined && isOther(own)) &&
    counted.some((own) => own !== undefined && isPeople(own))
  )
}

/** Whoever: those who are counted by such a word may be any that are asked for. */
export const ANYONE =
  /^(?:people|persons|individuals|employees|workers|staff|men|women|adults|visitors|guests|customers|users|participants|members|residents|passengers|others)$/u

/** What people of any kind may be at an event. */
const ROLE =
  /^(?:speakers?|winners?|finalists?|nominees?|candidates?|applicants?|entrants?|contestants?|competitors?|exhibitors?|performers?|recipients?|judges?|jurors?|hosts?|helpers?)$/u

/** Not all people are these. */
const OF_A_KIND =
  /^(?:volunteers?|apprentices?|trainees?|interns?|nurses?|doctors?|teachers?|drivers?|engineers?|pilots?|freelancers?|contractors?|managers?|scientists?|researchers?|musicians?|soldiers?|guards?)$/u
