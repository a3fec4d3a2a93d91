import { isGivenName } from '../../corpus/genders.ts'
import type { Span } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import { baseForms } from '../../search/morphology.ts'
import { fold, stem } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { type Lens, SAME, strength, type WeightedTerm } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import { ORGANISATION_NOUNS } from '../text/cues.ts'
import { isShortFor } from '../text/initials.ts'

/**
 * Whether a sentence tells the deed that is asked about the other way round: it is asked
 * whom or what somebody did it to, and it was done to them, or another did it; or who did it
 * to them, and they did it to another.
 *
 * Where both sides are named, it must have them the other way round.
 *
 * Only where their name stands next to the verb in each place where the sentence has that:
 * who "it" is nobody can tell here. Whom somebody married or met has married or met them,
 * and "said Ada Berg" tells what she said.
 *
 * @example
 * // "Who did Orme Mills acquire?"
 * // "Orme Mills was acquired by Lund in May." => true
 * // "Who acquired Orme Mills?"
 * // "Orme Mills acquired a bakery in May." => true
 */
export function isOtherWayRound(view: Lens, candidate: Candidate): boolean {
  return turnedPlace(view, candidate) !== null
}

/**
 * What a question says that one did to another, and what a sentence says instead: "Orme Mills
 * acquire Lund" and "Lund acquired Orme Mills". Null where only one of them is named, or the
 * sentence does not tell it the other way round.
 */
export function sidesTurned(view: Lens, candidate: Candidate): { said: string; stated: string } | null {
  const { text, names } = view.asked
  const [first, second] = names
  const place = sidesAsked(view.asked) === null ? null : turnedPlace(view, candidate)
  if (place === null || first === undefined || second === undefined) return null
  const before = SUBJECT.exec(candidate.text.slice(0, place.start))
  const behind = candidate.text.slice(place.end)
  const object = BY.exec(behind) ?? OBJECT.exec(behind)
  if (before === null || object === null) return null
  const stated = candidate.text.slice(before.index, place.end + object[0].length)
  return { said: text.slice(first.start, second.end), stated }
}

/** Where a sentence has the verb that is asked about; null where it does not tell it the other way round. */
function turnedPlace(view: Lens, candidate: Candidate): Span | null {
  if (view.asked.type === 'quotation') return null
  if (!isProse(candidate) && candidate.kind !== 'headline') return null
  const [deed, ...same] = deedsAsked(view)
  if (deed === undefined) return null
  const { text, tokens } = candidate
  const { verb, forms } = deed
  const places = tokens.filter(
    ({ term, word, start }) =>
      !isDoer(word, forms) &&
      !OPENS_NOUN.test(text.slice(0, start)) &&
      (strength(verb, (other) => other === term) >= SAME || baseForms(word).some((form) => forms.has(form))),
  )
  const isTurned = (place: Span): boolean => [deed, ...same].every((one) => isTurnedAt(one, text, place))
  return places.every(isTurned) ? (places[0] ?? null) : null
}

/** Who is "council {leader}" leads, and neither leads nor is led there; what one "offers" is done. */
function isDoer(word: string, forms: ReadonlySet<string>): boolean {
  return /[eo]rs?$/iu.test(word) && !forms.has(fold(word).replace(/s$/u, ''))
}

/** Before what is no verb: "{its} chief". */
const OPENS_NOUN = /\b(?:its|their|his|her|our|the|an?) $/iu

/** What two do to each other. */
const MUTUAL: readonly string[] = ['marry', 'wed', 'meet', 'play', 'face', 'fight']

interface Deed {
  /** Folded words of the name that it is asked of. */
  readonly name: readonly string[]
  readonly verb: WeightedTerm
  /** The verb in its base form, of which a word may have several. */
  readonly forms: ReadonlySet<string>
  /** Whether that is who does it; else it is done to them. */
  readonly isDoer: boolean
}

/**
 * "Who did {Orme Mills} {acquire}?", "Who {acquired} {Orme Mills}?"; twice where both sides
 * are named: "When did {Orme Mills} {acquire} Lund?". None where two do it to each other.
 */
const deedsAsked = remembered(({ asked, terms }: Lens): readonly Deed[] => {
  const both = sidesAsked(asked)
  if (both !== null) {
    const term = terms.find((one) => one.term === stem(both.verb.toLowerCase()))
    const forms = new Set(term === undefined ? [] : baseForms(term.folded))
    if (term === undefined || MUTUAL.some((one) => forms.has(one))) return []
    const deed = { verb: term, forms }
    return [
      { ...deed, name: wordsOf(both.doer), isDoer: true },
      { ...deed, name: wordsOf(both.done), isDoer: false },
    ]
  }
  for (const { start, end } of asked.names) {
    const before = asked.text.slice(0, start)
    const isDoer = ASKS_DONE_TO.test(before)
    const verb = (isDoer ? DEED.exec(asked.text.slice(end)) : ASKS_DOER.exec(before))?.[1]
    const term = verb === undefined ? undefined : terms.find((one) => one.term === stem(verb.toLowerCase()))
    if (term === undefined) continue
    const name = wordsOf(asked.text.slice(start, end))
    const forms = new Set(baseForms(term.folded))
    return MUTUAL.some((one) => forms.has(one)) ? [] : [{ name, verb: term, forms, isDoer }]
  }
  return []
})

function wordsOf(name: string): string[] {
  return name.split(/[\s-]+/u).map(fold)
}

/** Who does it and to whom, where a question names both: "Did {Orme Mills} acquire {Lund}?", "Was {Lund} acquired by {Orme Mills}?" */
function sidesAsked({ text, names }: Asked): { doer: string; done: string; verb: string } | null {
  const [first, second] = names
  if (first === undefined || second === undefined) return null
  const before = text.slice(0, first.start)
  const between = text.slice(first.end, second.start)
  const [one, other] = [textAt(text, first), textAt(text, second)]
  const verb = OPENS_DEED.test(before) ? DOES_TO.exec(between)?.[1] : undefined
  if (verb !== undefined) return { doer: one, done: other, verb }
  const done = OPENS_DONE.test(before) ? DONE_BY.exec(between)?.[1] : undefined
  return done === undefined ? null : { doer: other, done: one, verb: done }
}

/** "{When did} Orme Mills acquire Lund?" */
const OPENS_DEED =
  /(?:^|\b(?:when|where|why|how|in (?:what|which) (?:year|month)) )(?:and |so |but )?(?:did|does|do|has|have|had|will|would) (?:the )?$/iu

/** "Orme Mills {acquire} Lund" */
const DOES_TO = /^ (?:recently |just |also |first |already |ever )?(\p{Ll}{3,}) (?:the )?$/u

/** "{When was} Lund acquired by Orme Mills?" */
const OPENS_DONE =
  /(?:^|\b(?:when|where|why|how|in (?:what|which) (?:year|month)) )(?:and |so |but )?(?:is|are|was|were|has|have|had|will) (?:the )?$/iu

/** "Lund {acquired by} Orme Mills" */
const DONE_BY = /^ (?:recently |just |also |first |already |been |be ){0,2}(\p{Ll}{3,}) by (?:the )?$/u

const OPENS = String.raw`^(?:and |so |but )?`

/** "{Who did} Orme Mills buy?", "{which bakery has} Orme Mills bought?" */
const ASKS_DONE_TO = new RegExp(
  String.raw`${OPENS}(?:whom?|(?:which|what)(?: \p{Ll}+){0,3}?) (?:did|does|do|has|have|had|will|would) (?:the )?$`,
  'iu',
)

/** Behind the one who does it, with no other to whom it is done: "Orme Mills {acquire} in 2025?" */
const DEED =
  /^ (?:recently |just |also |first |already )?(\p{Ll}{3,})(?: (?:in|on|last|this|during|after|before|since|as)\b.*)?\s*\??$/iu

/** "{Who acquired} Orme Mills?" */
const ASKS_DOER = new RegExp(
  String.raw`${OPENS}(?:who|(?:which|what) (?:\p{Ll}+ ){0,2}?\p{Ll}+) (?:has |have |had |will |would )?(?:recently |just |also |first |already )?(?!did\b|does\b|do\b|is\b|are\b|was\b|were\b|be\b|has\b|have\b|had\b|will\b|would\b)(\p{Ll}{3,}) (?:the )?$`,
  'iu',
)

function isTurnedAt({ name, isDoer }: Deed, text: string, { start, end }: Span): boolean {
  const behind = text.slice(end)
  const { subject, between = '' } = SUBJECT.exec(text.slice(0, start))?.groups ?? {}
  const isSubject = isIn(name, subject)
  const isPassive = (BE.test(between) && !/ing$/u.test(text.slice(start, end))) || BY.test(behind)
  if (!isDoer) {
    if (isPassive) return isIn(name, BY.exec(behind)?.[1])
    return (
      (isSubject && TAKES.test(behind)) || (!holds(text, name) && isOther(name, OBJECT.exec(behind)?.[1]))
    )
  }
  if (isPassive) return isSubject
  if (isSubject) return false
  if (isIn(name, OBJECT.exec(behind)?.[1])) return true
  // "Tarn Labs, a part of Orme Mills, bought a bakery" tells it of both.
  return !holds(text.slice(0, start), name) && isOther(name, subject) && TAKES.test(behind)
}

function holds(text: string, name: readonly string[]): boolean {
  return text.split(/[\s,.]+/u).some((word) => word.length > 2 && isIn(name, word))
}

/** Whether the last word of a name is of somebody else: neither "it" nor "the Group", nor short for the name. */
function isOther(name: readonly string[], words: string | undefined): boolean {
  const word = words?.split(' ').at(-1)
  if (word === undefined || STANDS_FOR.test(word) || ORGANISATION_NOUNS.has(word.toLowerCase())) return false
  return !isShortFor(name.join(' '), word)
}

const STANDS_FOR =
  /^(?:I|It|They|This|That|These|Those|We|He|She|Both|Each|Who|Which|What|Now|Since|Later|Then|Also)$/u

/** Whether words are a name, or a part of it, and no other with a word of it: "Orme", and not "Lund Mills", is "Orme Mills". */
function isIn(name: readonly string[], words: string | undefined): boolean {
  const [first, ...others] = name
  const said = words?.split(/[\s-]+/u).map(fold) ?? []
  const from = first === undefined ? -1 : said.indexOf(first)
  // "Ida Orme" may be another than "Orme" and "Orme Mills"; "President Orme" is Orme.
  if (from > 0 && (others.length === 0 ? isGivenName(said[from - 1] ?? '') : said.length === from + 1))
    return false
  if (from !== -1) return others.every((word, at) => [word, undefined].includes(said[from + 1 + at]))
  const at = others.indexOf(said[0] ?? '')
  return at !== -1 && said.every((word, more) => others[at + more] === word)
}

/** A name before a verb and what stands with that. */
const SUBJECT =
  /(?<subject>\p{Lu}[\p{L}\p{N}’'-]*(?: \p{Lu}[\p{L}\p{N}’'-]*)*)(?: \([^()]{1,40}\))?(?:, [^,.;]{1,60},)?(?<between>(?: (?:has|have|had|will|would|can|could|may|might|must|should|to|also|now|then|later|first|since|once|not|\p{Ll}+ly|is|are|was|were|be|been|being|got))*) $/u

const BE = /\b(?:is|are|was|were|be|been|being|got)$/u

/** The "by" of a passive, with the name behind it: "in May by {Lund}". */
const BY = /^(?: [\p{L}\p{N}]+){0,4} by (?:the )?([\p{L}\p{N}’'-]+(?: [\p{Lu}\d][\p{L}\p{N}’'-]*)*)/u

/** It takes an object: "a bakery", "three mills", "Lund". */
const TAKES = /^ (?:the|an?|its|their|his|her|all|both|some|several|two|three|four|five|\d|\p{Lu})/u

/** The first name behind a verb, with no preposition between: "its former supplier, {Bellmar}". */
const OBJECT =
  /^(?:,? (?!(?:by|for|to|with|from|in|at|on|of|as|and|or|after|before|against|than|that|when|while)\b)\p{Ll}[\p{L}-]*){0,5},? (\p{Lu}[\p{L}\p{N}’'-]*(?: [\p{Lu}\d][\p{L}\p{N}’'-]*)*)/u
