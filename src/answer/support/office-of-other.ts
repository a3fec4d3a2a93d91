import { isRegion } from '../../corpus/names.ts'
import { isPersonNoun } from '../../corpus/person-nouns.ts'
import type { Document } from '../../model.ts'
import { baseForms } from '../../search/morphology.ts'
import { stem, terms as termsOf } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, inSetting } from '../pieces/candidates.ts'
import { isCalledFor } from '../text/called-for.ts'
import { isSameHouse, officeOfAnother } from '../text/office-of.ts'
import { otherWays } from '../text/short-forms.ts'
import { withoutPossessive } from '../text/word-forms.ts'
import { isIssuer } from './apart.ts'

/** An office that a question asks somebody to be confirmed in. */
interface Held {
  /** Whom it asks about. */
  readonly name: string
  /** Stem of the surname of whom it asks. */
  readonly surname: string
  /** Each office as the question writes it: "founder" and "CEO" of "the founder and CEO". */
  readonly offices: readonly string[]
  /** The house that it names; empty where it names none. */
  readonly whose: string
  /** The same asked as "Who is the CEO of Orme?". */
  readonly asWho: string
}

/**
 * Whether it is asked if somebody holds an office, and a sentence tells that of another, gives the
 * one asked about another office, or says that it is one of another house.
 *
 * An office in fewer words is held by who has it in more: "executive director" makes a director,
 * and a vice president no president.
 *
 * @example
 * // "Is Ada Berg the chief executive of Orme?"
 * // "Ada Berg, finance director of Orme, was glad." => true
 * // "“We are glad,” said Ada Berg, chief executive of Lund." => true
 */
export function isOfficeOfOther({ asked, dissection }: Lens, candidate: Candidate): boolean {
  if (asked.type !== 'yesno') return false
  const held = heldIn(asked.text)
  if (held === null) return false
  const { text } = candidate
  if (officeOfAnother(held.asWho, text)) return true
  const told = toldOf(held.surname, text)
  const own = told.filter((words) => held.offices.some((office) => isHeldIn(office, words)))
  if (own.length > 0) return isOfOtherHouse(held.whose, own, dissection.document)
  if (isElsewhere(held, candidate, dissection.document)) return true
  const isDoing = told.some((words) => held.offices.some((office) => isDone(office, words)))
  if ((told.some(hasOffice) && !isDoing) || isOfNobody(held, candidate, dissection.document)) return true
  // Of whom it is said otherwise, by a pronoun or in a clause of its own, is left to the reader.
  return held.offices.every(
    (office) => !isSpokenOf(office, candidate) || isTheirs(office, held.surname, candidate),
  )
}

/**
 * Whether a release gives somebody the office of other houses alone, wherever else it speaks of
 * them, or another office, where a sentence does not have the one that is asked about.
 */
function isElsewhere({ surname, offices, whose }: Held, { text }: Candidate, document: Document): boolean {
  const told = toldOf(surname, document.text)
  const own = told.filter((words) => offices.some((one) => isHeldIn(one, words) || isDone(one, words)))
  if (own.length > 0) return isOfOtherHouse(whose, own, document)
  return told.some(hasOffice) && !offices.some((office) => isHeldIn(office, text) || isDone(office, text))
}

/** Whether words tell what the holder of an office does: "who led the board" of its leader. */
function isDone(office: string, words: string): boolean {
  const noun = (office.split(' ').at(-1) ?? '').toLowerCase()
  const verb = formOf(formOf(noun).replace(/[eo]r$/u, ''))
  return words
    .split(/[\s,]+/u)
    .some((word) => word !== noun && baseForms(word).some((one) => stem(one) === verb))
}

/** Whether a sentence speaks neither of the one asked about nor of "him" or "her". */
function isOfNobody({ name, surname }: Held, candidate: Candidate, document: Document): boolean {
  return !inSetting(candidate, surname) && !PRONOUN.test(candidate.text) && !isIssuer(document, termsOf(name))
}

/** Whether a sentence has a word of the office, or of what its holder does. */
function isSpokenOf(office: string, { text, tokens, carried, lead }: Candidate): boolean {
  const noun = formOf(office.split(' ').at(-1) ?? '')
  return (
    carried.has(noun) ||
    lead.has(noun) ||
    isHeldIn(office, text) ||
    tokens.some(({ word }) => formOf(word) === noun || HEADS.test(word))
  )
}

const HEADS =
  /^(?:head(?:s|ed|ing)?|le(?:d|ads?|ading)|chairs?|chair(?:ed|ing)|r[ua]ns?|running|founded|founding|owns?|owned|owning|manag\p{L}+|direct\p{L}+|presid\p{L}+|edit(?:s|ed|ing)|coach(?:es|ed|ing)|captain\p{L}*|helm|curat\p{L}+|charge|boss|spok\p{L}+)$/iu

/** Whether the office of somebody is said to be one of other houses than the one that the question names. */
function isOfOtherHouse(whose: string, told: readonly string[], document: Document): boolean {
  if (!/^\p{Lu}/u.test(whose)) return false
  const owners = told.flatMap((words) => [...words.matchAll(OWNER)].map(([, owner = '']) => owner))
  return (
    owners.length > 0 &&
    owners.every(
      (owner) => !isSameHouse(owner, whose) && !isRegion(owner) && !isCalledFor(whose, owner, document),
    )
  )
}

/** "Chief executive of {Orme Foods}" */
const OWNER =
  /\b(?:of|at|for) (?:the )?(\p{Ll}?\p{Lu}[\p{L}\p{N}&.’'-]*(?: (?:(?:of|and|the|&|for) )?\p{Lu}[\p{L}\p{N}&.’'-]*){0,5})/gu

function heldIn(question: string): Held | null {
  const { name: named = '', office: all = '', whose: of } = ASKS.exec(question)?.groups ?? {}
  const { name, owner } = OWNED.exec(named)?.groups ?? { name: named, owner: undefined }
  const { office = all, house } = OWNED_OFFICE.exec(all)?.groups ?? {}
  // Where the name of a house begins behind somebody's is not told.
  if (name === undefined || /['’]s? ?$/u.test(name)) return null
  const whose = of ?? owner ?? house
  const offices = office.split(/,? and |,? & |, |\//u).filter((one) => isOffice(one))
  const surname = termsOf(withoutPossessive(name)).at(-1)
  if (surname === undefined || offices.length === 0) return null
  return {
    name: name.trim(),
    whose: whose ?? '',
    surname,
    offices,
    asWho: `Who is the ${offices.at(-1)}${whose === undefined ? '' : ` of ${whose}`}?`,
  }
}

/** "Is {Ada Berg} the {chief executive} of {Orme}?", "Is {Ada Berg} still {CEO}?" */
const ASKS =
  /^(?:[Aa]nd |[Ss]o |[Bb]ut )?(?:[Ii]s|[Ww]as) (?<name>(?:\p{Lu}[\p{L}.’'-]*|de|da|van|von|der|bin|al) (?:(?:\p{Lu}[\p{L}.’'-]*|de|da|van|von|der|bin|al) ){0,4}?)(?:still |now |currently |really |also )?(?:(?:the|an?|its|their|our) (?:(?:new|current|present) )?|(?=\p{Ll}|C[A-Z]{1,3}O\b))(?<office>(?:[\p{L}&/-]+,? ){0,5}?[\p{L}-]+)(?: (?:of|at|for|in|with) (?:the )?(?<whose>[^?]+?))?\s*\?*$/u

/** "{Ada Berg} {Orme Mills}’ chief executive" */
const OWNED =
  /^(?<name>(?:(?:Dr|Sir|Dame|Lord|Lady|Prof(?:essor)?|Mr|Mrs|Ms)\.? )?\p{Lu}[\p{L}’'-]* (?:(?:\p{Lu}\.|de|da|van|von|der|bin|al) )*\p{Lu}[\p{L}’'-]*) (?<owner>\p{Lu}[^?]*?)['’]s? $/u

/** "The {trust}’s {chief executive}" */
const OWNED_OFFICE = /^(?<house>(?:[\p{L}-]+ ){0,2}[\p{L}-]+)['’]s? (?<office>.+)$/u

function isOffice(words: string): boolean {
  const noun = words.trim().split(' ').at(-1) ?? ''
  return isPersonNoun(noun) && OFFICE.test(noun)
}

/** What somebody is called who holds an office, and not for what they are or do: a dancer, a widow, a winner. */
const OFFICE =
  /^(?:c[a-z]{1,3}o|chief|executive|officer|president|director|manager|head|(?:co-?)?founder|(?:co-?)?owner|(?:co-?)?chair(?:man|woman|person)?|secretary|treasurer|editor|coach|captain|mayor|minister|governor|spokes(?:man|woman|person)|dean|rector|provost|principal|commissioner|curator|partner|leader|counsel|superintendent)$/iu

/** What a text calls somebody right behind or before their name, or says that they are. */
function toldOf(surname: string, text: string): readonly string[] {
  const name = String.raw`(?<![\p{L}-])(?<named>\p{L}[\p{L}’'-]*)(?=[^\p{L}’'-]|['’]s|$)`
  return [...text.matchAll(new RegExp(name, 'gu'))]
    .filter(
      ({ groups }) => /^\p{Lu}/u.test(groups?.named ?? '') && termsOf(groups?.named ?? '').at(-1) === surname,
    )
    .flatMap(({ index, 0: word }) => {
      const before = BEFORE.exec(text.slice(Math.max(0, index - FAR), index))?.[1] ?? ''
      const behind = text.slice(index + word.length, index + word.length + FAR)
      const own = (BEHIND.exec(behind)?.[1] ?? '').replace(OF_NEXT, '')
      return [before, own].filter((words) => words !== '')
    })
}

/** Characters in which an office stands beside a name. */
const FAR = 160

/** "{Orme Managing Director }Ada Berg", "{Director: }Ada Berg": up to where another part of the sentence begins. */
const BEFORE =
  /((?:(?<=^|[^\p{L}])(?:\p{Lu}[\p{L}&.’'-]*|of|and|&|for|\p{Ll}[\p{Ll}-]+),? ?){0,7}(?:: ?)?(?:\p{Lu}[\p{L}.’'-]* ){0,3})$/u

/** Behind a name: ", {chief executive of Orme}", " is {the chief executive}", " ({CEO})", " joins as {chief executive}". */
const BEHIND =
  /^(?:,? (?:Jr|Sr|Ph\.?D|MD|MBA|CPA)\.?)?(?:, | [–—-] | \(|: | (?:is|was|has been|served|serves|joined|joins|became|becomes|remains|will be)[^.;:“”"]{0,40}? (?=(?:the|an?|as|its|our|acting|interim)\b|C[A-Z]{1,3}O\b|(?:chief|managing|executive|finance|deputy|vice|president|director|head|chair|founder|owner|manager)\b))((?:[^.;:“”"()]|(?<=\b(?:\p{Lu}|Inc|Ltd|Co|Corp|Mr|Dr|St))\.)+)/u

/** "Cut it with {Ida Lund, who chairs the board}" */
const OF_NEXT = /\p{Lu}[\p{L}.’'-]* \p{Lu}[\p{L}’'-]*, who\b.*$/u

/** Whether words name an office at all. */
function hasOffice(words: string): boolean {
  return words.split(/[\s,/]+/u).some((word) => OFFICE.test(word))
}

/** Whether an office stands in words that may say more of it, and none that makes another of it. */
function isHeldIn(office: string, words: string): boolean {
  return waysOf(office).some((way) => {
    const parts = way.split(' ').map(formOf)
    const noun = parts.at(-1) ?? ''
    const found = words.split(/[\s,/–—]+/u).map(formOf)
    return (
      parts.every((part) => found.includes(part)) &&
      found.some(
        (word, at) => word === noun && !SECOND.test(found[at - 1] ?? '') === !SECOND.test(parts.at(-2) ?? ''),
      )
    )
  })
}

/** "Chief executive" and "CEO" are one, and a board president is its chair. */
function waysOf(office: string): readonly string[] {
  const ways = [office, ...otherWays(/^c[a-z]{1,3}o$/iu.test(office) ? office.toUpperCase() : office)]
  return ways.flatMap((way) => [
    way,
    ...(/^chief executive/iu.test(way) ? ['ceo', 'chief executive'] : []),
    ...(/^chair(?:man|woman|person)?$/iu.test(way) ? ['board president'] : []),
  ])
}

function formOf(word: string): string {
  const plain = word.toLowerCase().replace(/[.’']s?$/u, '')
  return stem(
    plain.replace(/^((?:co-?)?chair)(?:man|woman|person)$/u, '$1').replace(/^co-?(?=founder|owner)/u, ''),
  )
}

const SECOND = /^(?:vice|deputi|deputy|assist|assistant|associ|associate|former|ex)$/u

/** Whether a sentence has the office, and gives it to others than the one who is asked about. */
function isTheirs(office: string, surname: string, { text, spans, terms, carried }: Candidate): boolean {
  const others = spans().filter(
    ({ type, start, end }) => type === 'person' && !termsOf(text.slice(start, end)).includes(surname),
  )
  const holders = others.filter(({ start, end }) =>
    toldOf(termsOf(text.slice(start, end)).at(-1) ?? '', text).some((words) => isHeldIn(office, words)),
  )
  return holders.length > 0 && (!carried.has(surname) || terms.has(surname)) && !PRONOUN.test(text)
}

const PRONOUN = /\b(?:he|she|who)\b/iu
