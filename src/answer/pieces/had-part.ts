import { isPersonNoun } from '../../corpus/person-nouns.ts'
import { remembered, rememberedOf } from '../../remembered.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { tokens as tokensOf } from '../../search/tokens.ts'
import { deniesState, isAsFact } from '../text/as-fact.ts'
import { mayBeFirm } from '../text/part-nouns.ts'
import type { Candidate } from './candidates.ts'
import type { Dissection } from './dissect.ts'

/**
 * Reads a release for a question of who has a part in something, or whom something concerns: a sentence
 * that tells just that part and leaves to those before it of what ("The contractor is Orme Mills",
 * "The operator, Orme Lines, …", "Orme Mills was chosen as contractor", "Nurseries are exempt")
 * speaks of the things and names of the sentence before, and where that goes on itself, of the one before it.
 * For any other question the release is read as it stands: a contractor's staff are not a footbridge's.
 */
export function withPartsHeld(dissection: Dissection, question: string): Dissection {
  if (!ASKS_WHO.test(question)) return dissection
  const asked = partsIn(dissection).filter((part) => isAsked(question, part))
  if (asked.length === 0) return dissection
  const candidates = [...dissection.candidates]
  for (const { at, own, before } of asked)
    candidates[at] = { ...own, carried: new Set([...own.carried, ...thingsOf(before)]) }
  return { ...dissection, candidates }
}

/** A sentence that leaves to those before it in what somebody has a part, or what is so of somebody. */
interface PartHeld {
  /** Its place among the candidates of the release. */
  readonly at: number
  readonly own: Candidate
  readonly before: readonly Candidate[]
  /** "Exempt", "apply"; else the noun for the part: "contractor". */
  readonly state: string | null
  readonly part: string
}

/** What a release tells so is the same for every question. */
const partsIn = rememberedOf(({ candidates }: Dissection): readonly PartHeld[] =>
  candidates.flatMap((own, at) => {
    const before = candidates
      .slice(Math.max(0, at - MOST_BACK), at)
      .filter(({ block }) => block === own.block)
    const told = before.length === 0 ? null : partTold(own.text)
    return told === null ? [] : [{ at, own, before, ...told }]
  }),
)

function partTold(text: string): Pick<PartHeld, 'state' | 'part'> | null {
  const [, is, can, applies] = LEAVES_OUT.exec(text) ?? []
  const state = is ?? can ?? applies
  if (state !== undefined) return isAsFact(text) ? { state, part: '' } : null
  const [, named = '', part = '', sign] = OPENS.exec(text) ?? GIVEN.exec(text) ?? IS_IT.exec(text) ?? []
  // "The bridge contractor" has its thing, "the former operator" is none now.
  if (part === '' || !named.split(' ').every((word) => word === '' || WHOLE_PART.test(word))) return null
  // "The mayor, Ada Berg, opened it": she is no mayor of that.
  return mayBeFirm(part) || (sign !== ',' && isPersonNoun(part)) ? { state: null, part } : null
}

/** Whether it is the very part that a question asks about. */
function isAsked(question: string, { own: { text }, state, part }: PartHeld): boolean {
  if (state === null) return asksPart(question, part)
  return (
    deniesState(text) === deniesState(question) &&
    (CONCERNS.test(state) ? CONCERNS.test(question) : question.toLowerCase().includes(state.toLowerCase()))
  )
}

/** Whether a question has a part by its noun or by what it does: "who {operates}", "who {builds}" of a contractor. */
function asksPart(question: string, part: string): boolean {
  const root = part.replace(/(?:at)?(?:i?er|or|ant)$/u, '')
  const does = DOES.find(([parts]) => parts.test(part))?.[1]
  return wordsOf(question).some(
    (word) => (root.length >= SHORTEST && word.startsWith(root)) || does?.test(word) === true,
  )
}

const wordsOf = remembered((question: string) => tokensOf(question).map(({ word }) => word.toLowerCase()))

const SHORTEST = 3

/** What those do whose nouns do not tell it, or in another form. */
const DOES: readonly (readonly [parts: RegExp, does: RegExp])[] = [
  [/^(?:(?:sub)?contractor|builder|developer)$/u, /^(?:buil|construct)/u],
  [/^architect$/u, /^design/u],
  [/^(?:operator|manager)$/u, /^(?:run|running|runs|ran)$/u],
  [/^(?:maker|manufacturer|producer)$/u, /^(?:ma(?:de|kes?|king)|manufactur|produc)/u],
  [/^seller$/u, /^(?:sold|sell)/u],
  [/^buyer$/u, /^(?:bought|buy)/u],
  [/^winner$/u, /^(?:won|win)/u],
  [/^soloist$/u, /^(?:sings?|sang)$/u],
]

const ASKS_WHO =
  /^(?:and |so |but |then )?(?:(?:to|by|for) )?(?:who|whom|(?:which|what) (?:company|firm|business|house|contractor|operator))\b/iu

function thingsOf(before: readonly Candidate[]): readonly string[] {
  const found: string[] = []
  for (const { text: told, tokens } of before.toReversed()) {
    let isPhrase = false
    for (const { stop, word, term, start } of tokens) {
      isPhrase = DETERMINER.test(word) || (isPhrase && !stop && !VERBAL.test(word))
      if (!stop && (isPhrase || /^\p{Lu}/u.test(told.charAt(start)) || LEXICON.isNoun(word))) found.push(term)
    }
    if (!GOES_ON.test(told) && !LEAVES_OUT.test(told)) break
  }
  return found
}

/** What a noun phrase begins with, and what hardly stands in one: "the {ban} starts". */
const DETERMINER = /^(?:the|an?|its?|their|this|these|our|new)$/u
const VERBAL = /(?:[^s]s|ed|ly)$/u

/** "Nurseries {are exempt}.", "Farmers {can apply}.", "{It applies to} farmers." */
const LEAVES_OUT =
  /\b(?:(?:is|are|was|were|be|been|remains?)(?: \p{L}+)? (exempt|eligible|ineligible|excluded|affected|entitled)|(?:can|may|must|cannot|could|should) (?:(?:also|still|not) )?(apply|take part|participate|enter|register|enrol|compete))[.,;]|^It (?:only )?(applies|does not apply) (?:only )?to\b/u

const CONCERNS = /\b(?:affect(?:s|ed)?|appl(?:y|ies|ied) to|applies|does not apply|to whom .{1,60} apply)\b/iu

/** Sentences that may go on from one. */
const MOST_BACK = 3

/** Before the noun for a part, and no thing: "the {main} contractor". */
const WHOLE_PART =
  /^(?:main|lead|leading|general|new|sole|principal|official|overall|winning|successful|only|chief)$/u

const NOUN = String.raw`((?:\p{Ll}[\p{Ll}-]+ ){0,2}?)(\p{Ll}{3,})`

/** "{The main contractor} is Orme Mills", "{The operator}, Orme Lines, says" */
const OPENS = new RegExp(
  String.raw`^[“"]?[Tt]he ${NOUN}(,| (?:is|was|will be)(?: to be)?) (?:the )?\p{Lu}[\p{L}.’'-]`,
  'u',
)

/** "Orme Mills was {chosen as contractor} in March." Of what is told elsewhere, and not right behind it. */
const GIVEN = new RegExp(
  String.raw`^[“"]?(?:The )?\p{Lu}[^,;.:“”"]{1,60} (?:appointed|chosen|named|hired|engaged|picked|selected|acts?|acting|serves?|serving) (?:as |to be )?(?:the |an? )?${NOUN}(?=[.,;]| (?:in|on|last|this|after|from|by) )`,
  'u',
)

/** "Orme Mills is the contractor." */
const IS_IT = new RegExp(
  String.raw`^[“"]?(?:The )?\p{Lu}[^,;.:“”"]{1,60} (?:is|are|was|were|will be) (?:the |its |their )${NOUN}[.,;]`,
  'u',
)

/** What a sentence has that goes on from the one before. */
const GOES_ON = /\b(?:its?|they|them|their|this|these)\b/iu
