import type { Document } from '../../model.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import type { Decision } from '../decide.ts'
import type { Evidence } from '../evidence.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import { isIssuer } from '../support/apart.ts'
import { houseBefore, houseBehindBefore, isBeforeAnother } from '../text/before-house.ts'
import { careerAsked, formerHouses, isFormerOf, isPronoun } from '../text/former-house.ts'
import { isOfSame } from './told.ts'

/**
 * Answers what somebody did before they came to a house, by the sentence that tells
 * of that very time: "Before joining Orme, Berg ran the mill at Holm", "She joins
 * from Holm", "Berg, former chief of Holm", "… at Orme, which she led for six years.
 * Before that she taught." What somebody ran is told by what they headed, and not by
 * where they worked. What was before another house than is asked about is told of an earlier time.
 *
 * @param first what ranked first, whether or not it is of another time.
 * @returns the sentences in their order; null for other questions, where no such
 * sentence stands in the release of the best evidence, and where the decision answers
 * by a sentence of no other time.
 */
export function career(
  asked: Asked,
  evidence: readonly Evidence[],
  { refused }: Decision,
  first = evidence[0],
): readonly Evidence[] | null {
  const [best] = evidence
  const wanted = wantedIn(asked.text)
  if (best === undefined || first === undefined || wanted === null) return null
  const told = toldOf(wanted, best)
  if (told.length === 0 || (refused === null && !isOfEarlier(asked.text, first, told))) return null
  const own = told.flatMap((sentence) => evidence.find(({ candidate }) => candidate === sentence) ?? [])
  return own.length === told.length && own.every(isOfSame) ? own : null
}

/** Whether the best sentence tells what was before another time, or is that of the house itself, behind which "before that" stands. */
function isOfEarlier(
  question: string,
  { candidate, document }: Evidence,
  told: readonly Candidate[],
): boolean {
  const behind = houseBefore(question) === null ? houseBehindBefore(candidate.text) : null
  return (
    isBeforeAnother(question, candidate.text) ||
    (behind !== null && !isIssuer(document, termsOf(behind))) ||
    (told.length > 1 && told[0] === candidate)
  )
}

/** What is asked: whose career, before which house; null where the house is the one they come to. */
interface Wanted {
  readonly person: string
  readonly house: readonly string[] | null
  /** The kind of house that is asked for; empty where any will do. */
  readonly kind: readonly string[]
  /** Whether what they headed is asked for. */
  readonly isHead: boolean
}

function wantedIn(question: string): Wanted | null {
  const career = careerAsked(question)
  if (career === null) return null
  const { person, kind, isHead, tail } = career
  const house = houseBefore(question)
  if (house === null && !NO_HOUSE.test(tail)) return null
  return {
    person,
    house: house === null ? null : termsOf(house),
    kind: ANY_HOUSE.test(kind) ? [] : termsOf(kind),
    isHead,
  }
}

/** What whoever employs somebody may be called; empty for "what did she do". */
const ANY_HOUSE = /^(?:(?:other )?(?:company|firm|house|business|organi[sz]ation|employer|place|outfit)| *)$/u

function toldOf(wanted: Wanted, { document, lens }: Evidence): readonly Candidate[] {
  const { person, house } = wanted
  const isCome = house === null || isIssuer(document, house)
  const all = lens.dissection.candidates.filter(isProse)
  const isOf = (one: Candidate): boolean =>
    one.terms.has(person) || (GOES_ON.test(one.text) && behind(all, one, -1)?.terms.has(person) === true)
  const own = house ?? []
  const before = all.find((one) => {
    const held = new Set(termsOf(houseBehindBefore(one.text) ?? ''))
    return isOf(one) && own.some((term) => held.has(term))
  })
  if (before !== undefined) return [before]
  for (const one of isCome ? [] : all) {
    if (!isOf(one) || !own.every((term) => one.terms.has(term))) continue
    const next = behind(all, one, 1)
    if (next !== undefined && THEN.test(next.text)) return [one, next]
  }
  const joined = isCome ? all.filter((one) => comesFrom(one.text, person, document) && isOf(one)) : []
  if (joined.length > 0 || !isCome) return joined.slice(0, 1)
  return all
    .filter((one) => tellsFormer(wanted, document, one, () => isOf(one) && !isOfTwo(all, one)))
    .slice(0, 1)
}

/** Whether a sentence gives the person a former post at another house than the one they come to. */
function tellsFormer(
  wanted: Wanted,
  document: Document,
  { text }: Candidate,
  isTheirs: () => boolean,
): boolean {
  return formerHouses(text).some((former) => {
    const house = termsOf(former.house)
    return (
      isFormerOf(former, wanted) &&
      !isIssuer(document, house) &&
      wanted.kind.every((term) => house.includes(term)) &&
      (!isPronoun(former.who) || isTheirs())
    )
  })
}

/** Whether "he" or "she" may be either of two people whom the sentence before names. */
function isOfTwo(all: readonly Candidate[], one: Candidate): boolean {
  const before = GOES_ON.test(one.text) ? behind(all, one, -1) : one
  const people = before?.spans().filter(({ type }) => type === 'person') ?? []
  return (
    new Set(people.map(({ start, end }) => termsOf(before?.text.slice(start, end) ?? '').at(-1))).size > 1
  )
}

/** The sentence after, or before, another in its paragraph. */
function behind(all: readonly Candidate[], one: Candidate, step: number): Candidate | undefined {
  const other = all.find(({ index }) => index === one.index + step)
  return other?.block === one.block ? other : undefined
}

const GOES_ON = /^["“]?(?:He|She|They|His|Her|Before|Prior|Previously|Most recently)\b/u

/** Nothing more than that it was before what the release tells. */
const NO_HOUSE =
  /^(?:\s*(?:that|this|then|now|(?:joining|coming|moving|(?:his|her|their) (?:appointment|move))(?: (?:there|here|the (?:company|firm|club|house|museum|school|bank|board)))?|(?:taking|getting) (?:up )?(?:the|this|his|her|their) (?:job|post|role|position)))?\s*$/u

/** "Before that she taught." */
const THEN =
  /^(?:Before that|Prior to that|Prior to this|Before then|Previously|Earlier|Earlier in (?:his|her|their) career)\b/u

/** "Roos joins Orme from Holm", "she was most recently at Holm": of the person, whom the sentence opens with, and from a house. */
function comesFrom(text: string, person: string, document: Document): boolean {
  const [, subject = '', house] = COMES_FROM.exec(text) ?? []
  // "She joined Ada Berg from the radio": of no house that she came to.
  if (
    house !== undefined &&
    /\bjoin/u.test(text.slice(0, text.indexOf(house))) &&
    !isIssuer(document, termsOf(house))
  )
    return false
  // Whom "she" stands for is not named behind it.
  return termsOf(isPronoun(subject) ? text : subject).includes(person) !== isPronoun(subject)
}

const HOUSE = String.raw`(?:the )?\p{Lu}[\p{L}\d.&’'-]*(?: (?:of |the )?\p{Lu}[\p{L}\d.&’'-]*){0,4}`

const COMES_FROM = new RegExp(
  String.raw`^["“]?((?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame)\.? )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3})(?:, [^,.;]{1,60},| (?:is|was) [^,.;]{1,60},)? (?:(?:joins?|joined|comes?|came|moves?|moved|arrives?|arrived)(?: us)?(?: (?:to )?(${HOUSE}))? from ${HOUSE}(?! (?:\p{L}+ ){0,3}?to \p{Ll})|(?:was|is|served|worked|has been) most recently\b)`,
  'u',
)
