import { LEXICON } from '../../search/lexicon.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import { CLOSE, type Lens, SAME, strength, type WeightedTerm } from '../evidence/lens.ts'
import { type Candidate, inSetting, isProse } from '../pieces/candidates.ts'
import type { TypedSpan } from '../text/spans.ts'
import { isDeedOf } from '../text/word-forms.ts'
import { withBefore } from './apart.ts'
import { asksDeed, tellsSameDeed } from './other-deed.ts'

/**
 * Whether a sentence counts something else than a question asks for:
 *
 * - other things, whose "number" it gives, or where of those asked about it says only that there are some: "some
 *   bottles broke when three lorries braked";
 * - all of them, where a part is asked for that it does not speak of: "How many of
 *   the pupils are girls?", "How many beers did Orme enter?";
 * - people of any kind, where those of one are asked for: "it helped 2,340 people"
 *   for how many volunteers there are;
 * - people of either sex or any age, where a release that tells men and women or
 *   children apart is asked about the one.
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
    values.every((value) => isNumberOfOther(noun, candidate, value)) ||
    isShareOnly(candidate, values) ||
    countsUsers(view.asked.text, candidate.text, values) ||
    lacksPart(view, candidate) ||
    countsAnybody(noun, candidate, values) ||
    countsBoth(view, noun, candidate)
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

/** "The number of {hours} given by volunteers was 498,000" counts hours. */
function isNumberOfOther(noun: WeightedTerm, { text, tokens }: Candidate, { start }: TypedSpan): boolean {
  const match = NUMBER_OF.exec(text.slice(0, start))
  if (match === null) return false
  const from = match.index + match[0].indexOf(' of ') + 4
  const own = tokens.find((token) => token.start >= from)
  return own !== undefined && PLURAL.test(own.word) && strength(noun, (term) => term === own.term) < CLOSE
}

const NUMBER_OF =
  /\bnumber of \p{Ll}+(?: [\p{L}’'-]+){1,6} (?:is|was|are|were|stood at|rose to|fell to|reached|totall?ed) (?:\p{L}+ )?$/iu

/** Whether what it counts with a noun is a share: "fewer than {one passenger in two hundred}" is no number of anybody. */
function isShareOnly(candidate: Candidate, values: readonly TypedSpan[]): boolean {
  const isShare = (value: TypedSpan): boolean => isOfShare(candidate.text, value)
  return (
    values.some(isShare) &&
    values.every((value) => isShare(value) || nounBehind(candidate, value) === undefined)
  )
}

function isOfShare(text: string, { start, end }: TypedSpan): boolean {
  return [...text.matchAll(SHARE)].some(({ index, 0: { length } }) => index <= start && end <= index + length)
}

const SHARE =
  /\b(?:one|two|three|four|five|six|seven|eight|nine) (?:\p{Ll}+ ){1,2}in (?:every )?(?:an? )?(?:(?:two|three|four|five|six|seven|eight|nine) )?(?:ten|twelve|twenty|fifty|hundred|thousand|10{1,3}|1,000)\b(?!\s\p{Ll}+s\b)/giu

/** Whether those who work somewhere are asked for, and it counts whom something carries, serves or draws. */
function countsUsers(question: string, text: string, values: readonly TypedSpan[]): boolean {
  return (
    ASKS_STAFF.test(question) &&
    !STAFF.test(text) &&
    values.every(({ start }) => USED_BY.test(text.slice(0, start)))
  )
}

const ASKS_STAFF =
  /\bhow many (?:people|persons|men|women|workers|employees|staff)\b[^?]*\b(?:works?|working|employ(?:s|ed)?|on (?:the payroll|staff))\b/iu
const STAFF =
  /\b(?:work(?:s|ed|ing|ers?|force)?|employ\p{L}*|staff\p{L}*|jobs?|teams?|crews?|hir\p{L}+|payroll)\b/iu
const USED_BY =
  /\b(?:carr(?:y|ies|ied)|seats?|holds?|held|sleeps?|accommodat(?:es?|ed)|welcom(?:es?|ed)|attract(?:s|ed)|drew|draws|serv(?:es?|ed)|help(?:s|ed)|reach(?:es|ed)|injur(?:es|ed)|kill(?:s|ed)|rescue[sd]|evacuate[sd]|transport(?:s|ed)|host(?:s|ed)|fe(?:d|eds)|visited by|used by|attended by) (?:(?:about|around|some|nearly|almost|over|up to|more than|at least|only|another) ){0,2}$/iu

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
const PLURAL = /(?:[^su]s|people|men|women|children)$/u

/** Whether a part is asked for and neither the sentence nor what it stands under or goes on from has its word. */
function lacksPart(view: Lens, candidate: Candidate): boolean {
  const [, be = '', body = '', verb = ''] = PART.exec(view.asked.text) ?? []
  const word = (be || body || verb).toLowerCase().split(' ').at(-1)
  const part = view.terms.find(({ folded, named, weight }) => folded === word && !named && weight === 1)
  if (part === undefined || view.focus.includes(part)) return false
  if (tellsSameDeed(view.asked.text, candidate.text)) return false
  // What they are or what was done to them may be told in many other words; who is a woman is not.
  if (body === '' && !isOfPeople(part.folded) && !asksDeed(part.folded)) return false
  const { headline } = view.dissection
  const isNear = withBefore(
    view.dissection,
    candidate,
    (term) => inSetting(candidate, term) || (body !== '' && candidate.paragraph().has(term)),
  )
  // Women are people, and people are not women; nor does another word of the question stand for this one.
  const isOwn = (term: string): boolean =>
    !ANYBODY.test(term) && !view.terms.some((other) => other !== part && other.term === term)
  return (
    strength(part, (term) => (term === part.term || isOwn(term)) && (isNear(term) || headline.has(term))) <
    (be ? SAME : CLOSE)
  )
}

/** "How many pupils are {girls}?", "how many cooks are in the {union}?", "how many people did the fire {kill}?" */
const PART =
  /\b[Hh]ow many (?:\p{L}[\p{L}’'-]* ){1,4}(?:(?:is|are|was|were) (?!(?:in|on|at|there|from|for|with|by|of|under|over|it|they|we|you|he|she|the|being|expected|planned|to)\b)((?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]*)|(?:is|are|was|were) (?:in|on|members of) (?:the |its |their |an? )?(?:\p{Ll}+ )?(union|council|club|committee|board|association|society|league|party|guild|jury)|(?:did|has|have|had) [^?]{2,50}? (\p{Ll}{3,}))\s*\?*$/u

const isOfPeople = (word: string): boolean => LEXICON.isPerson(word) || /^(?:wo)?men$|^children$/u.test(word)

/** Stems of words for whoever it is. */
export const ANYBODY = /^(?:peopl|person|individu|somebodi|human)/u

/** Whether those of one kind are asked for by a word that it does not have, and it counts people of another or of any. */
function countsAnybody(noun: WeightedTerm, candidate: Candidate, values: readonly TypedSpan[]): boolean {
  if (!LEXICON.isPerson(noun.folded) || ANYONE.test(noun.folded) || ROLE.test(noun.folded)) return false
  if (candidate.terms.has(noun.term) || candidate.lead.has(noun.term)) return false
  if (candidate.tokens.some(({ word }) => isDeedOf(noun.folded, word))) return false
  return values.every((value) => {
    const own = nounBehind(candidate, value)
    if (own === undefined) return false
    if (ANYONE.test(own.word)) return OF_A_KIND.test(noun.folded)
    return LEXICON.isPerson(own.word) && strength(noun, (term) => term === own.term) < CLOSE
  })
}

/** Whether men, women or children are asked for that the release speaks of elsewhere, and neither it nor what is around it does. */
function countsBoth({ dissection }: Lens, noun: WeightedTerm, candidate: Candidate): boolean {
  if (!OF_SEX_OR_AGE.test(noun.folded) || !dissection.frequency.has(noun.term)) return false
  const around = candidate.paragraph()
  return (
    strength(noun, (term) => !ANYBODY.test(term) && (inSetting(candidate, term) || around.has(term))) <
      CLOSE && !dissection.headline.has(noun.term)
  )
}

const OF_SEX_OR_AGE = /^(?:(?:wo)?men|boys|girls|children)$/u

/** Whoever: those who are counted by such a word may be any that are asked for. */
const ANYONE =
  /^(?:people|persons|individuals|employees|workers|staff|men|women|adults|visitors|guests|customers|users|participants|members|residents|passengers|others)$/u

/** What people of any kind may be at an event. */
const ROLE =
  /^(?:speakers?|winners?|finalists?|nominees?|candidates?|applicants?|entrants?|contestants?|competitors?|exhibitors?|performers?|recipients?|judges?|jurors?|hosts?|helpers?)$/u

/** Not all people are these. */
const OF_A_KIND =
  /^(?:volunteers?|apprentices?|trainees?|interns?|nurses?|doctors?|teachers?|drivers?|engineers?|pilots?|freelancers?|contractors?|managers?|scientists?|researchers?|musicians?|soldiers?|guards?)$/u
