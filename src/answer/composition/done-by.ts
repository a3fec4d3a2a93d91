import { stem, terms as termsOf } from '../../search/tokens.ts'
import type { Decision } from '../decide.ts'
import { isAsked } from '../evidence/beside.ts'
import { type Lens, SAME, strength, type WeightedTerm } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { type Candidate, inSentence, isProse } from '../pieces/candidates.ts'
import { openingOf } from '../pieces/opening.ts'
import type { Asked } from '../question.ts'
import { PERSON_NOUNS, ROLE_WORDS } from '../text/cues.ts'
import { capitalise } from '../text/word-forms.ts'
import { evidenceBefore, isOfSame } from './told.ts'

/**
 * Answers who did something by the one sentence that names who did it, where that
 * calls the thing "it" or leaves out what the release has told of it before: "The
 * fault came to light in May. It was found by Ida Roos." for who found the fault,
 * "Ida Roos, who led the talks" for the talks at Holm, if the release speaks of
 * talks there; by a surname where it is asked by the whole name; and by "the case" in
 * a release that is on whom it is asked about.
 *
 * @returns the sentence, behind the one that "it" stands for; null for other
 * questions, where the decision answers with the deed, and where several name
 * somebody.
 */
export function doneBy(
  { text }: Asked,
  evidence: readonly Evidence[],
  { refused }: Decision,
): readonly Evidence[] | null {
  const deed = DEED.exec(text)?.[1]
  const [best] = evidence
  if (deed === undefined || best === undefined) return null
  const verb = best.lens.terms.find(({ term }) => term === stem(deed.toLowerCase()))
  const tellsDeed = verb !== undefined && strength(verb, (term) => best.candidate.terms.has(term)) >= SAME
  if (refused === null && (verb === undefined || tellsDeed)) return null
  const found = evidence.flatMap((one) => toldBy(one, stem(deed.toLowerCase()), evidence) ?? [])
  const [first, ...others] = found
  return first === undefined || others.length > 0 || !isOfSame(first.one) ? null : first.sentences
}

/** "Who {found} the mistake in the report?", "which judge {tried} Ada Berg", "who is {trying} her case" */
const DEED = new RegExp(
  String.raw`^(?:and |so |but )?(?:[Ww]ho|[Ww](?:hich|hat) (?:${[...PERSON_NOUNS].join('|')})) (?:(?:is|are|was|were) (?=\p{L}+ing\b)|has |have |had |will )?(\p{L}+)(?: out| up| down)? (?:(?:the|its|their|his|her|an?) \p{L}|\p{Lu})`,
  'u',
)

interface Told {
  readonly one: Evidence
  readonly sentences: readonly Evidence[]
}

function toldBy(one: Evidence, deed: string, evidence: readonly Evidence[]): Told | null {
  const { candidate, lens } = one
  if (!isProse(candidate) || candidate.block.kind === 'boilerplate') return null
  const verb = lens.terms.find(({ term }) => term === deed)
  const isNamed = verb !== undefined && namesDoer(lens, candidate, verb)
  if (!isNamed) return null
  const before = TAKES_UP.test(candidate.text) ? evidenceBefore(one, evidence) : undefined
  const near = before === undefined ? [candidate] : [before.candidate, candidate]
  const rest = lens.terms.filter((term) => term !== verb && term.weight === 1)
  const holds = (where: readonly Candidate[], term: WeightedTerm): boolean =>
    strength(term, (word) => where.some((it) => inSentence(it, word))) >= SAME
  const { candidates, headline } = lens.dissection
  // "Mr Berg" is the Karl Berg that the release tells of.
  const held = rest.filter((term) => holds(near, term))
  const isOnThem = CASE.test(candidate.text) && isOnNamed(lens)
  const isKnown = (term: WeightedTerm): boolean =>
    holds(near, term) ||
    (term.named && isOnThem) ||
    headline.has(term.term) ||
    candidates.some(
      (it) => holds([it], term) && held.some((thing) => (!thing.named || term.named) && holds([it], thing)),
    )
  if ((held.length === 0 && !isOnThem) || !rest.every(isKnown)) return null
  return { one, sentences: before === undefined ? [one] : [before, one] }
}

/** What was done to stands in these words for the whole matter of a release. */
const CASE = /\b(?:the|this) (?:case|matter|prosecution|investigation)\b/iu

/** Whether a release is headed by those whom a question names. */
function isOnNamed({ terms, dissection: { frequency, headline } }: Lens): boolean {
  const named = terms.filter((term) => term.named)
  return (
    named.every(({ term }) => headline.has(term) || frequency.has(term)) &&
    named.some(({ term }) => headline.has(term))
  )
}

const TAKES_UP = /^["“]?(?:It|They|This|These|That|He|She) (?:was|were|has been|had been)\b/u

/** Whether somebody's name stands behind the verb's "by", or before it: "found by Ida Roos", "Ida Roos, who found". */
function namesDoer(lens: Lens, candidate: Candidate, verb: WeightedTerm): boolean {
  const { text, tokens, spans } = candidate
  const people = spans().filter((span) => span.type === 'person' && !isAsked(lens, candidate, span))
  return tokens.some((token) => {
    if (strength(verb, (term) => term === token.term) < SAME) return false
    return (
      BY_TITLED.test(text.slice(token.end)) ||
      people.some(({ start, end }) =>
        start > token.end
          ? BY.test(text.slice(token.end, start))
          : end <= token.start && WHO.test(text.slice(end, token.start)),
      )
    )
  })
}

/** Several with what they are before them: "by City Architects Ada Berg and Ole Lind of the Tarn office". */
const BY_TITLED = new RegExp(
  String.raw`^ by (?:the )?(?:\p{Lu}[\p{L}.’'-]* ){0,6}?(?:${[...ROLE_WORDS].map(capitalise).join('|')})s? \p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}`,
  'u',
)

const BY = /^ by (?:(?:[^.;:]|\bU\.S\.){0,60}[ ,])?$/u

/** ", who ", ", Jr., who is ", " of the city court are " */
const WHO = /^(?:(?:(?:, [JS]r\.)?, who| of [^.,;:]{1,60})(?: is| are| has| have| had)?)? $/u

/**
 * Answers who voted or spoke against something, or for it, by the sentence that names
 * them and leaves out against what: "The board voted 7 to 2 for the new pier. Ada Berg
 * and Ole Lind voted against." The paragraph that tells of the only vote or debate before
 * must know the thing.
 *
 * @returns null for other questions, where the decision answers with that side, and where several are named so.
 */
export function takenSides(
  { text }: Asked,
  evidence: readonly Evidence[],
  { refused }: Decision,
): readonly Evidence[] | null {
  const { kind, verb = 'voted', side } = SIDE.exec(text)?.groups ?? {}
  const [best] = evidence
  if (best === undefined || side === undefined) return null
  // Who voted for it is no answer to who voted against it.
  if (refused === null && best.candidate.tokens.some(({ word }) => word === side.toLowerCase())) return null
  const found = evidence.filter((one) => takesSide(one, stem(verb.toLowerCase()), side.toLowerCase(), kind))
  const [first, ...others] = found
  return first === undefined || others.length > 0 || !isOfSame(first) ? null : [first]
}

/**
 * Whether it is asked who was against something, or for it, and the best evidence tells who was in another matter:
 * neither its paragraph nor the top of the release has a word of what is asked about, and the rest of it has.
 */
export function isSideOfOther({ text }: Asked, [best]: readonly Evidence[]): boolean {
  const { rest = '' } = SIDE.exec(text)?.groups ?? {}
  const things = termsOf(rest)
  if (best === undefined || things.length === 0 || !TAKEN_ALONE.test(best.candidate.text)) return false
  const { headline, candidates, frequency } = best.lens.dissection
  const known = best.candidate.paragraph()
  const opening = openingOf(best.lens.dissection)
  const asked = best.lens.terms.filter(({ term, weight }) => weight === 1 && things.includes(term))
  const isKnown = (word: string): boolean =>
    known.has(word) || headline.has(word) || opening?.terms.has(word) === true
  return (
    asked.length > 0 &&
    asked.every(({ term }) => frequency.has(term) && !isKnown(term)) &&
    candidates.some((one) => one !== best.candidate && asked.every(({ term }) => one.terms.has(term)))
  )
}

const TAKEN_ALONE = /\bvoted (?:against|in favou?r)(?: it)?[.,;]/iu

/** "Who {voted} {against} the pier?", "Which {club} was {against} it?" */
const SIDE =
  /^(?:and |so |but )?(?:who|(?:which|what) (?:of the )?(?<kind>\p{Ll}+)) (?:else )?(?:(?<verb>voted|spoke|argued|campaigned|protested)|was|were) (?<side>against|for|in favou?r)\b(?<rest>[^?]*)/iu

function takesSide({ candidate, lens }: Evidence, deed: string, side: string, kind?: string): boolean {
  const { text, tokens, spans, block, index } = candidate
  if (!isProse(candidate) || block.kind === 'boilerplate') return false
  const people = spans().filter(({ type }) => type === 'person')
  const isTold = tokens.some(
    ({ term, start, end }) =>
      term === deed &&
      (people.some((one) => one.end <= start && WHO.test(text.slice(one.end, start))) ||
        (kind !== undefined && isNamedKind(text.slice(0, start), kind, lens))) &&
      SIDE_ALONE.exec(text.slice(end))?.[1]?.toLowerCase() === side,
  )
  if (!isTold) return false
  const before = lens.dissection.candidates.filter((one) => one.index < index && one.terms.has(deed))
  const [matter] = before
  if (matter === undefined || before.some((one) => one.block !== matter.block)) return false
  const known = matter.paragraph()
  return lens.terms
    .filter(({ term, folded, weight }) => weight === 1 && term !== deed && !SIDE_WORD.test(folded))
    .every((term) => strength(term, (word) => known.has(word) || lens.dissection.headline.has(word)) >= SAME)
}

/** Whether a club or the like is named right before a verb: "Tarn Ladies", "the Green group", and not "all clubs". */
function isNamedKind(before: string, kind: string, { dissection }: Lens): boolean {
  const [, name = '', noun] = NAMED_BEFORE.exec(before) ?? []
  if (name === '') return false
  return noun === undefined
    ? name.includes(' ') || dissection.isProper(stem(name.toLowerCase()))
    : noun === kind
}

/** At the head of a sentence. */
const NAMED_BEFORE = /^(?:The )?((?:\p{Lu}[\p{L}’'-]*)(?: \p{Lu}[\p{L}’'-]*){0,4})(?: (\p{Ll}+))? $/u

/** Against what goes without saying. */
const SIDE_ALONE = /^ (against|for|in favou?r)(?: (?:it|this))?(?=[.,;])/iu

const SIDE_WORD = /^(?:against|favou?r)$/u
