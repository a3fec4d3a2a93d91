import { isGivenName, type Pronoun, pronounOf } from '../../corpus/genders.ts'
import { isHonorific, ORGANISATION_WORD } from '../../corpus/names.ts'
import { isOfficeName } from '../../corpus/office-names.ts'
import type { Span } from '../../model.ts'
import { textAt } from '../../spans.ts'
import { statementsIn } from '../cite.ts'
import { PERSON_NOUNS, PERSONAL_ACT, ROLE_WORDS } from '../text/cues.ts'
import { isKnownPlace } from '../text/places.ts'
import { typedSpans } from '../text/spans.ts'
import { withoutPossessive } from '../text/word-forms.ts'
import { doneTo } from './done-to.ts'
import { isHouseName } from './house-name.ts'
import { nameIn, nameSpans } from './name-spans.ts'
import { agentOf, personPhrase, ROLE } from './person-phrase.ts'

/**
 * Finds the person that "he" or "she" points at after a question and its answer:
 * the one whom the question names, whom the answer names in reply to "who", or
 * the one that the question describes ("the winner of the prize"). A name that
 * is told to be of the other gender is passed over, and of several one that is
 * told to be of this gender is taken.
 */
export function personMeant(question: string, answer: string, gender: Pronoun): string | null {
  const fits = (name: string | null): string | null =>
    name === null || (pronounOf(`${question} ${answer}`, name, null) ?? gender) === gender ? name : null
  if (!ASKS_WHO.test(question)) {
    const named = nameSpans(question).find((span) => isCalled(question, span))
    return (
      fits(people(question, true)[0] ?? null) ??
      // What the reader says of them counts more than what their first name mostly is.
      (named !== undefined && SAID_OF[gender].test(question) ? textAt(question, named) : null) ??
      fits(named === undefined || !PERSONAL_ACT.test(question) ? null : textAt(question, named)) ??
      choose(people(answer, true), answer, gender) ??
      personPhrase(question) ??
      fits(
        // Where the answer is known and names nobody, the reader means whom the question named.
        named === undefined || answer === '' || /\bthe $/iu.test(question.slice(0, named.start))
          ? null
          : textAt(question, named),
      ) ??
      onlyNamed(question, answer, gender)
    )
  }
  const asked = WHO_IS.exec(question)?.[1]
  const [only, more] = people(question, true)
  /** Whom the question itself names, as the only one. */
  const spokenOf = more === undefined ? fits(only ?? null) : null
  const described = DESCRIBED.exec(question)?.[1]
  if (described !== undefined) return described
  const subject = subjectOfOffice(question, answer, gender)
  if (subject !== null) return subject
  if (asked !== undefined && (nameIn(asked) === asked || isTitledName(asked)) && isWholeName(question, asked))
    return fits(asked)
  const held = HELD.exec(question)?.[1]
  const statements = inOrder(statementsIn(answer), question)
  const known = statements
    .flatMap((statement) => people(statement, true).filter((name) => !isBefore(statement, name)))
    .find((name) => !question.includes(name) && pronounOf(answer, name, null) === gender)
  if (held !== undefined && known !== undefined && statements.length > 1) return known
  for (const statement of statements) {
    const holder = held === undefined ? null : (holderOf(held, statement) ?? calledBehind(held, statement))
    if (holder !== null && fits(holder) !== null) return holder
    const certain = people(statement, true).filter((name) => held === undefined || !isBefore(statement, name))
    const role = certain.length > 0 ? null : titled(statement)
    const named = role === null ? certain : [role]
    const others = named.filter((name) => !question.includes(name))
    const possible = people(statement, false).filter((name) => !question.includes(name))
    const chosen = choose([...others, ...named], answer, gender) ?? choose(possible, answer, gender)
    const isOneOfTwo = chosen !== null && isBesideAnother(statement, chosen, gender)
    if (isOneOfTwo && spokenOf !== null) return spokenOf
    if (chosen !== null) return chosen
  }
  return personPhrase(question) ?? agentOf(question) ?? (answer === '' ? null : spokenOf)
}

/**
 * Whom somebody does what is their office to, unless they are told to be of the other
 * gender. Where nothing tells that of them and the answer names a woman beside them,
 * "she" is that woman.
 */
function subjectOfOffice(question: string, answer: string, gender: Pronoun): string | null {
  const name = doneTo(question)
  if (name === null) return null
  const named = people(answer, false)
  const whole = named.find((one) => one.endsWith(` ${name}`)) ?? name
  const told = pronounOf(`${question} ${answer}`, whole, null)
  if (told !== null) return told === gender ? name : null
  const isAnother = (one: string): boolean => one !== whole && pronounOf(answer, one, null) === 'she'
  return gender === 'she' && named.some(isAnother) ? null : name
}

/** Whether somebody is named in one breath with another who may be meant as well: "Ada Berg and Ida Roos". */
function isBesideAnother(text: string, name: string, gender: Pronoun): boolean {
  return people(text, false).some((other) => {
    return (
      other !== name && (pronounOf(text, other, null) ?? gender) === gender && isJoined(text, name, other)
    )
  })
}

/** Whether two names stand side by side, parted by no more than "and". */
export function isJoined(text: string, ...names: readonly [string, string]): boolean {
  const [first = '', second = ''] = [...names].sort((a, b) => text.indexOf(a) - text.indexOf(b))
  const end = text.indexOf(first) + first.length
  return JOINED.test(text.slice(end, text.indexOf(second, end)))
}

/** ", ", " and ", " and City Architects " */
const JOINED = /^(?:, [JS]r\.)?(?:,|,? (?:and|&)) (?:(?:\p{Lu}[\p{L}.’'-]*|for|of|the) )*$/u

/**
 * "How long is {Berg}’s ban?", "Berg was banned for a year; his appeal failed": the one
 * word by which the question names anybody is a person's surname where the answer has it,
 * says "he" or "his" and names nobody else.
 */
function onlyNamed(question: string, answer: string, gender: Pronoun): string | null {
  const names = nameSpans(question).map(({ start, end }) => withoutPossessive(question.slice(start, end)))
  const [name] = names
  if (name === undefined || names.length > 1 || !/^\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(name)) return null
  if (isKnownPlace(name) || ORGANISATION_WORD.test(name) || !SAID_OF[gender].test(answer)) return null
  const isOther = (one: string): boolean => one.split(/\s+/u).at(-1) !== name
  return answer.includes(name) && !people(answer, false).some(isOther) ? name : null
}

/** "Where did Ada Berg work before founding {her} office?" */
const SAID_OF = { he: /\b(?:he|him|his)\b/iu, she: /\b(?:she|her|hers)\b/iu }

/** "Who is {Ada Berg}?", "Who is {Ada Berg}, the gardener?", "Who is {Ada Berg} at Acme?" */
const WHO_IS =
  /^(?:and\s+)?(?:[Ww]ho|[Ww]HO)(?:['’]s| is| was) (\p{Lu}[^?,]*?)(?:,[^?]*|\s(?:at|on|of|from|in|with|for|to|behind)\s[^?]*)?\s*\?*$/u

/** "Dr Ada Berg" */
function isTitledName(words: string): boolean {
  const name = nameIn(words)
  return name !== null && words.endsWith(` ${name}`) && isHonorific(words.slice(0, -name.length - 1))
}

/** "Nowhere" is only the beginning of "Nowhere in Sight". */
function isWholeName(question: string, name: string): boolean {
  const end = question.indexOf(name) + name.length
  return (
    /\s/u.test(name) ||
    !nameSpans(question).some(
      (span) => span.start < end && end < span.end && /^ \p{Ll}/u.test(question.slice(end)),
    )
  )
}

/** "Who is Corran defense attorney {Ada Berg}?", "Who is the gardener {Ada Berg}?" */
const DESCRIBED = new RegExp(
  String.raw`^(?:[Aa]nd\s+)?[Ww]ho(?:['’]s| is| was) (?:[^\s?,]+ ){0,5}?(?:${[...PERSON_NOUNS].join('|')}) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3})(?:,[^?]*|\s(?:at|on|of|from|in|with|for|to|behind)\s[^?]*)?\s*\?*$`,
  'u',
)

/** "Who is the new {director}?" */
const HELD = new RegExp(String.raw`^who (?:is|was|are|becomes?|became|will be) [^?]*?\b(${ROLE})\b`, 'iu')

/** What has the role that is asked for goes first: "director" and not "deputy director". */
function inOrder(statements: readonly string[], question: string): string[] {
  const role = HELD.exec(question)?.[1]
  if (role === undefined || LOWER.test(question)) return [...statements]
  const isIt = new RegExp(
    String.raw`(?<!\b(?:deputy|vice|assistant|former|acting|interim)[ -](?:\p{Ll}+ ){0,2})\b${role}\b`,
    'iu',
  )
  return [...statements].sort((a, b) => Number(isIt.test(b)) - Number(isIt.test(a)))
}

/** "Acme CEO Ada Berg and Agent Max Holm Advise the Fund": in a headline only the name behind the role is told from the rest. */
function holderOf(role: string, statement: string): string | null {
  const [, name = '', behind = ''] =
    new RegExp(
      String.raw`\b${role} (\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)? \p{Lu}[\p{L}’'-]+)(?![\p{L}’'-])(.{0,3})`,
      'iu',
    ).exec(statement) ?? []
  const [given = '', ...others] = name.split(' ')
  const isName =
    name !== '' && [given, ...others].every((word) => /^\p{Lu}/u.test(word)) && !ORGANISATION_WORD.test(name)
  return isName && (isGivenName(given) || !/^ \p{Lu}/u.test(behind)) ? name : null
}

/** "“We listened,” said {Ada Berg}, operations director": the role is set behind the name, between commas. */
function calledBehind(role: string, statement: string): string | null {
  const [, name = '', between = ''] =
    new RegExp(
      String.raw`(\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}’'-]+){1,2}), (?:the |its |their |our |an? )?((?:[\p{Ll}&-]+ ){0,3})${role}\b(?![’'-])`,
      'u',
    ).exec(statement) ?? []
  const [given = ''] = name.split(' ')
  return isGivenName(given) && !LOWER.test(between) ? name : null
}

/** Asked of a rank, it is this rank. */
const LOWER = /\b(?:deputy|vice|assistant|former|acting|interim)\b/iu

/** "Who …?", "Which coach …?" */
export const ASKS_WHO = new RegExp(
  String.raw`^(?:and\s+)?(?:who\b|(?:which|what) (?:[\p{L}&’'-]+ ){0,2}?(?:${[...PERSON_NOUNS].join('|')})\b(?!['’]))`,
  'iu',
)

/** "Berg took over from {Ole Lind}", "she succeeds {Ole Lind}": who had it before. */
function isBefore(text: string, name: string): boolean {
  return BEFORE.test(text.slice(0, Math.max(0, text.indexOf(name))))
}

const BEFORE =
  /\b(?:succe(?:ed|eds|eded|eding)|replac(?:e|es|ed|ing)|t(?:ake|akes|ook|aking) over\b[^.]{0,60} from|follow(?:s|ed|ing)|predecessor,?)(?: \p{Ll}+){0,3} $/u

function choose(names: readonly string[], text: string, gender: Pronoun): string | null {
  const fitting = names.filter((name) => (pronounOf(text, name, null) ?? gender) === gender)
  return fitting.find((name) => !isSpeaker(text, name)) ?? fitting[0] ?? null
}

/** "…”, said Kim Lee." */
function isSpeaker(text: string, name: string): boolean {
  return /[”"’',]\s*(?:said|says|added|explained|commented|noted)\s[^.”"]{0,60}$/u.test(
    text.slice(0, Math.max(0, text.indexOf(name))),
  )
}

/** The people of a text in their order; `certain` leaves out names that could be an organisation's. */
export function people(text: string, certain: boolean): string[] {
  const spans = typedSpans(text)
  return spans
    .filter(
      (span) =>
        span.type === 'person' &&
        !(
          certain &&
          !isGivenName(textAt(text, span).split(/\s/u)[0] ?? '') &&
          spans.some((other) => other.start === span.start && other.type === 'organisation')
        ),
    )
    .map(({ start, end }) => withoutTitle(text.slice(start, end).split('\n')[0] ?? ''))
    .filter(
      (name) =>
        !DEPARTMENT.test(name) &&
        !NO_PERSON.test(name) &&
        !ORGANISATION_WORD.test(name) &&
        !isHouseName(name) &&
        !isOfficeName(name),
    )
}

/** "St. Louis", "Ida Solberg Prize" */
const NO_PERSON =
  /^(?:Saint|St|San|Santa|Los|Las|New|Mount|Mt|Lake|Fort|Ft|Port|Cape|Camp|Glen|Loch|Villa|Castle)\b\.?\s|\b(?:Prize|Award|Medal|Cup|Trophy|Scholarship|Day|Year)s?$/u

/** "Artistic Director Colm Lee" is Colm Lee. */
export function withoutTitle(name: string): string {
  const words = name.split(/\s+/u)
  const own = words.slice(words.findLastIndex((word) => ROLE_WORDS.has(word.toLowerCase())) + 1)
  return own.length >= 2 && /^\p{Lu}/u.test(own[0] ?? '') ? own.join(' ') : name
}

const DEPARTMENT =
  /\b(?:Relations|Contacts?|Communications?|Media|Press|Marketing|Affairs|Department|Office|Team|Inquiries|Enquiries|Desk)\b/u

/** "Music Director Ilse Marchetti" is Ilse Marchetti. */
function titled(text: string): string | null {
  for (const { start, end } of nameSpans(text)) {
    const words = text.slice(start, end).split(/\s+/u)
    const own = withoutTitle(words.join(' '))
    if (own !== words.join(' ') && own.split(' ').length <= 4) return own
  }
  return null
}

/**
 * What an answer calls somebody whom the reader calls by the surname: the whole name, by
 * which no other of that surname is found. The surname where the answer tells none, or several.
 */
export function wholeName(surname: string, answer: string, gender: Pronoun): string {
  const names = people(answer, false).filter((name) => name.endsWith(` ${surname}`))
  const [whole, another] = [...new Set(names)]
  const isThem = whole !== undefined && (pronounOf(answer, whole, null) ?? gender) === gender
  return isThem && another === undefined && !/\s/u.test(surname) ? whole : surname
}

/** Whether a name of a question is a person's. */
export function isPerson(question: string, name: string): boolean {
  const spans = typedSpans(question)
  const at = question.indexOf(name)
  return (
    !isHouseName(name) &&
    spans.some((span) => span.type === 'person' && span.start === at) &&
    (PERSONAL_ACT.test(question) || !spans.some((span) => span.type === 'organisation' && span.start === at))
  )
}

function isCalled(text: string, span: Span): boolean {
  return (
    !isHouseName(textAt(text, span)) &&
    typedSpans(text).some((other) => other.type === 'person' && other.start === span.start)
  )
}
