import { beginsWithGivenName } from '../../corpus/genders.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { ISSUERS, ORGANISATION_NOUNS, ROLE_WORDS } from '../text/cues.ts'
import { isKnownPlace } from '../text/places.ts'
import { put } from '../text/put.ts'
import { typedSpans } from '../text/spans.ts'
import { capitalise } from '../text/word-forms.ts'
import { bodyAnswered } from './answered-name.ts'
import { isHouseName } from './house-name.ts'
import { nameIn, nameSpans } from './name-spans.ts'
import { isPerson } from './person.ts'
import { possessive, type Talk } from './talk.ts'

/**
 * Names "the company" wherever a question speaks of it: the body that the
 * question before asked for, else the one whose name the conversation holds most.
 * Null where the question names one itself, or none has been spoken of.
 *
 * @example
 * // after 'What does Acme’s CEO say?'
 * replaceCompany('How many shops has the company sold?', talk) // => 'How many shops has Acme sold?'
 */
export function replaceCompany(core: string, talk: Talk): string | null {
  const found = COMPANY.exec(core)
  if (found === null || nameIn(core.slice(0, found.index)) !== null) return null
  const name = companyOf(talk)
  if (name === null) return null
  // A union asks something of the company, and is none.
  if (NO_COMPANY.test(name)) return core
  const whole = found[1] === undefined ? name : possessive(name)
  const start = found.index
  return put(core, { start, end: start + found[0].length }, start === 0 ? capitalise(whole) : whole)
}

/** Bodies that nobody calls a company. */
const NO_COMPANY =
  /\b(?:Union|Association|Federation|Society|Council|Committee|Commission|Ministry|University|College|School|Parliament|Government|Police|Church|Charity)$/u

/** Not "the company that", nor one among others. */
export const COMPANY =
  /\bthe (?:company|firm|business|organi[sz]ation)([’']s)?(?=\s*[?.!,]|\s(?!(?:that|which|who|whose|of|behind|from|in|with|for|at|names?|policy)\b)\p{Ll}|$)/iu

/** The body that the conversation is about. */
export function companyOf(talk: Talk): string | null {
  const { earlier, previous } = talk
  const answered = bodyAnswered(previous.question, previous.answer)
  if (answered !== null) return answered
  if (/^(?:which|what) (?:\S+ ){0,3}?(?:company|firm|business|organi[sz]ation)\b/iu.test(previous.question))
    return null
  const counts = new Map<string, number>()
  for (const { question } of earlier)
    for (const { start, end } of nameSpans(question)) {
      const whole = question.slice(start, end)
      // "Acme’s Ada Berg" names Acme.
      const [, unit = ''] = PART_OF.exec(whole) ?? []
      const name = /^(.{2,}?)[’']s\s/u.exec(whole)?.[1] ?? whole.slice(unit.length)
      const isOther =
        isSomebody(question, whole, talk) ||
        isKnownPlace(name) ||
        UNIT.test(name) ||
        isOfThing(question.slice(0, start), question.slice(end)) ||
        /^(?:C[A-Z]O|AI|IT|TV|US|UK|EU|UN)$/u.test(name)
      if (name === whole ? isOther : beginsWithGivenName(name)) continue
      const isDoer = DOES.test(question.slice(0, start)) || /^[’']s\b/u.test(question.slice(end))
      const head = question.slice(0, start)
      const isSet = name === whole && /\bthe $/iu.test(head) && /^\s*(?:[?.!,]|$)/u.test(question.slice(end))
      // "The Ada Berg" is a ship and no company.
      if (/\bthe $/iu.test(head) && beginsWithGivenName(name) && !isHouseName(name)) continue
      const called = isSet ? `the ${name}` : name
      counts.set(called, (counts.get(called) ?? 0) + (isDoer ? 2 : 1))
    }
  const [best] = [...counts].sort(([, a], [, b]) => b - a)
  return best?.[0] ?? null
}

/** "The {Kigali} hotel": what has the name is a thing, and no "Orme company". */
export function isOfThing(head: string, behind: string): boolean {
  const noun = /^ (\p{Ll}[\p{L}-]+)(?= |\?|$)/u.exec(behind)?.[1] ?? ''
  return (
    /\bthe $/iu.test(head) &&
    noun !== '' &&
    LEXICON.isThing(noun) &&
    !ISSUERS.test(noun) &&
    !ORGANISATION_NOUNS.has(noun)
  )
}

/** A part of a company: "the Marine Division", "the Marine Division of {Acme}". */
export const UNIT = /\b(?:Division|Unit|Department|Branch)(?:$| of (?=\p{Lu}))/u

const PART_OF = new RegExp(String.raw`^(.*${UNIT.source})(?=\p{Lu})`, 'u')

/** "Is {Acme} building …?": who does what is asked is more likely the company than a name beside it. */
const DOES = /\b(?:is|are|was|does|do|did|has|have|had|will|can|could|would)\s+(?:the\s+)?$/iu

/** Whether a name is certainly a person's: a first name is known, or "he" or "she" was said of it. */
function isKnownPerson(question: string, name: string, { earlier }: Talk): boolean {
  const behind = /[’']s (\p{Lu}\S* \p{Lu}.*)$/u.exec(name)?.[1]
  return (
    earlier.some(({ person }) => person !== null && name.includes(person.name)) ||
    (/[’']s\s/u.test(name)
      ? behind !== undefined && beginsWithGivenName(behind)
      : isPerson(question, name) && beginsWithGivenName(name))
  )
}

/**
 * Whether what was spoken of is somebody: a person's name, the surname of one who
 * speaks or is named whole in an answer, or an office ("the mayor"). What is asked
 * next of a release is not asked of them.
 */
export function isSomebody(question: string, name: string, talk: Talk): boolean {
  if (isKnownPerson(question, name, talk) || isCalled(question, name)) return true
  const head =
    name
      .replace(/ (?:of|at|for|in) .+$/u, '')
      .split(/\s+/u)
      .at(-1) ?? ''
  if (
    /^(?:the )?C[A-Z]O$/u.test(name) ||
    (/^(?:the|its|their) /iu.test(name) && ROLE_WORDS.has(head) && !ORGANISATION_NOUNS.has(head))
  )
    return true
  if (!/^\p{Lu}[\p{L}’'-]+$/u.test(name)) return false
  return talk.earlier.some(({ answer }) => isSurnameIn(answer, name))
}

/** By first name and surname, whatever else is called so. */
function isCalled(question: string, name: string): boolean {
  const at = question.indexOf(name)
  return (
    !/[’']s\s/u.test(name) &&
    beginsWithGivenName(name) &&
    typedSpans(question).some(
      ({ type, start, end }) => type === 'person' && start === at && end === at + name.length,
    )
  )
}

/** "Berg" where an answer names Ada Berg, or quotes her: “Wood was better,” Berg said. */
function isSurnameIn(answer: string, name: string): boolean {
  if (!answer.includes(name)) return false
  const speaks = new RegExp(
    String.raw`[”"’'] (?:${name} (?:said|says|added|explained)|(?:said|says|added|explained) ${name})\b`,
    'u',
  )
  return (
    speaks.test(answer) ||
    typedSpans(answer).some(
      // "Ada Berg’s Tin Mill" is what somebody made.
      ({ type, start, end }) =>
        type === 'person' &&
        answer.slice(start, end).endsWith(` ${name}`) &&
        !/[’']s? $/u.test(answer.slice(start, end - name.length)),
    )
  )
}
