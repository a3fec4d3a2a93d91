import { isGivenName } from '../../corpus/genders.ts'
import { isHouseWord } from '../../corpus/house-words.ts'
import { ROLE_WORD } from '../../corpus/names.ts'
import { isPersonNoun } from '../../corpus/person-nouns.ts'
import { remembered } from '../../remembered.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { baseForms } from '../../search/morphology.ts'
import { fold, terms as termsOf } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { issuerTerms } from '../pieces/issuer-terms.ts'
import type { TypedSpan } from '../text/spans.ts'

/**
 * Whether the holder of an office is asked for, and a sentence speaks of the office, if at
 * all, and of nobody by name: "The Chief Compliance Officer of Orme stated", "led by seasoned
 * executives". The house, the office with a capital, a place that was left open for the name
 * ("[CEO Name]") and the first word of a sentence are no names.
 *
 * Whom a sentence carries on from may be the one: "She is the CEO".
 *
 * @example
 * // "Who's the compliance officer?": "Orme's compliance officer was glad." => true
 */
export function namesNobodyInOffice(view: Lens, candidate: Candidate): boolean {
  if (view.asked.type !== 'person' || !isProse(candidate) || candidate.carried.size > 0) return false
  const [, office = view.asked.text] = ASKS_HOLDER.exec(view.asked.text) ?? []
  if (office === view.asked.text || !isOffice(office)) return false
  const spans = candidate.spans()
  return !spans.some((span) => isSomebody(view, candidate, span, spans, MAY_BE_HOUSE.test(office)))
}

/**
 * Whether it is asked to whom something is done, and a sentence neither tells that deed nor
 * speaks of anybody: "recent appointments" and "by appointment" for who is appointed.
 *
 * @example
 * // "Who will be appointed?": "Call us for an appointment." => true
 * // "Who will be appointed?": "Ada Berg becomes head of sales." => false
 */
export function namesNobodyDoneTo({ asked }: Lens, candidate: Candidate): boolean {
  const deed = doneTo(asked.text)
  if (deed === null || candidate.carried.size > 0) return false
  const { text, tokens } = candidate
  const ofDeed = tokens.filter(
    ({ word }) => NO_DEED.test(word) && [...deed].some((form) => form.length > 3 && word.startsWith(form)),
  )
  const isDone = tokens.some(
    ({ word }) => !NO_DEED.test(word) && baseForms(word).some((form) => deed.has(form)),
  )
  if (isDone || candidate.spans().some(({ type }) => type === 'person')) return false
  return ofDeed.length > 0
    ? !ofDeed.some(({ end }) => OF_SOMEBODY.test(text.slice(end)))
    : !tokens.some(({ word }) => LEXICON.isPerson(word) || isPersonNoun(word))
}

/** "The appointment {of Ada Berg}", "appointments: Ada Berg" */
const OF_SOMEBODY = /^(?: of\b|:|,? (?:is|are|was|were|includ\p{L}+) )/u

/** "Who will be {appointed}?", in its base forms; null of any other question. */
const doneTo = remembered((question: string): ReadonlySet<string> | null => {
  const verb = ASKS_DONE_TO.exec(question)?.[1]
  return verb === undefined || !LEXICON.isVerb(fold(verb)) ? null : new Set(baseForms(fold(verb)))
})

const ASKS_DONE_TO =
  /^(?:and |so |but )?who (?:is|are|was|were|will be|would be|has been|have been|is being|is to be|gets?|got) (?:now |also |to be )?(\p{Ll}{3,}(?:ed|en|wn|ght))(?: (?:to|as|at|in|for|by|on) [^?]*)?\s*[?.!]*\s*$/iu

/** "Appointment": the noun may be of an hour as well. */
const NO_DEED = /(?:ment|tion)s?$/u

/** "Who's the {compliance officer}?", "what is the {CEO}'s name?" */
const ASKS_HOLDER =
  /^(?:and |so |but )?(?:who(?:['’]?s| is| was)|what(?:['’]?s| is)) (?:the |its |their |(?:\p{L}[\p{L}\p{N}&.-]* ){0,5}[\p{L}\p{N}.-]+['’]s? )(?:(?:new|current|present) )?((?:\p{L}[\p{L}-]* ){0,2}?\p{L}[\p{L}-]*)(?:['’]s name| (?:of|at|for|in) [^?]*)?\s*[?.!]*\s*$/iu

/** What a house may be to another. */
const MAY_BE_HOUSE =
  /(?:advis[eo]r|auditor|agent|partner|counsel|lawyer|solicitor|broker|bookrunner|underwriter|insurer|sponsor|contractor|supplier|consultant|registrar|trustee|manager|operator|publisher|producer|distributor|organi[sz]er|designer|architect|builder|developer|owner|host)s?$/iu

function isOffice(words: string): boolean {
  const noun = words.split(' ').at(-1) ?? ''
  return /^c[a-z]{1,2}o$/iu.test(noun) || ROLE_WORD.test(capital(noun))
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Whether what is capitalised may be the name of somebody. */
function isSomebody(
  { dissection, questionWords }: Lens,
  { text }: Candidate,
  { type, start, end }: TypedSpan,
  spans: readonly TypedSpan[],
  mayBeHouse: boolean,
): boolean {
  if (type !== 'name' && type !== 'person') return false
  if (type === 'name' && isSpoken(text, start)) return false
  // What is called as houses are is nobody, be it the one that is asked about or another.
  const isPerson = spans.some((one) => one.type === 'person' && one.start === start)
  if (!mayBeHouse && !isPerson && isCalledAsHouse(text.slice(start, end).replace(OF_HOUSE, ''))) return false
  const namesOf = (part: string): string[] =>
    part.split(/\s+/u).filter((word) => !isOfOffice(word) && !questionWords.has(word.toLowerCase()))
  const name = text.slice(start, end)
  const ahead = namesOf(name.replace(OF_HOUSE, ''))
  // "Head of Exhibitions Callum Reid": whoever it is stands behind the field.
  const words = ahead.length > 0 ? ahead : OF_FIELD.test(name) ? namesOf(name.replace(OF_FIELD, '')) : []
  if (words.length === 0) return false
  if (start === 0 && words.length === 1 && LEXICON.knows((words[0] ?? '').toLowerCase())) return false
  const issuer = issuerTerms(dissection.document)
  const own = words.flatMap((word) => termsOf(word))
  return own.length > 0 && !own.every((term) => issuer.has(term))
}

function isCalledAsHouse(name: string): boolean {
  return name.includes('&') || isHouseWord(name.split(/\s+/u).at(-1) ?? '')
}

/** "CEO {of Orme Mills}" */
const OF_HOUSE = /\s(?:of|at|for)\s.*$/su

/** "{Head of Exhibitions }Callum Reid" */
const OF_FIELD = /^.*? of \p{Lu}\S+ (?=\p{Lu}\S+ \p{Lu})/su

function isOfOffice(word: string): boolean {
  // A prophet's name is a given name before it is a person's trade.
  if (isGivenName(word)) return false
  return (
    /^(?:name|chief|c[a-z]{1,3}o|(?:co-)?founder)$/iu.test(word) ||
    LEXICON.isPerson(word.toLowerCase()) ||
    ROLE_WORD.test(word) ||
    (isPersonNoun(word) && LEXICON.knows(word.toLowerCase()))
  )
}

/** Whether a place is within quotation marks: what is said there begins with a capital. */
function isSpoken(text: string, at: number): boolean {
  const opened = Math.max(text.lastIndexOf('“', at), text.lastIndexOf('"', at))
  return opened !== -1 && at - opened <= 1
}
