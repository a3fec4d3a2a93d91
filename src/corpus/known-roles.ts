import type { Speaker } from '../model.ts'
import { isGivenName } from './genders.ts'
import { literal } from './literal.ts'
import { isHonorific, isPerson, PERSON, ROLE_WORD } from './names.ts'
import { officeWithField } from './office-with-field.ts'
import { PAST } from './past-forms.ts'
import { isPersonNoun, tellsPerson } from './person-nouns.ts'
import { joinedOffice, PERSON_ROLE, roleAfter, roleBefore } from './roles.ts'
import { sentences } from './sentences.ts'

/** The body up to a quotation: in a headline every word has a capital, and names cannot be told. */
export interface Read {
  readonly text: string
  readonly from: number
  readonly to: number
}

/**
 * The role that a text gives somebody before they speak, in its own words:
 * "Ann Lee, SVP of Partnerships", "CEO Ann Lee", "found by Ann Lee, a plumber",
 * "its co-founder Ann Lee", "named Ann Lee as head coach". Of several mentions
 * the first that tells; null where none does.
 */
export function knownRole({ text, from, to }: Read, name: string): string | null {
  const reach = text.slice(from, to)
  let left = MOST_MENTIONS
  for (let at = reach.indexOf(name); at !== -1 && left > 0; at = reach.indexOf(name, at + name.length)) {
    if (/[\p{L}\p{N}]/u.test(reach.charAt(at - 1)) || /^[\p{L}\p{N}-]/u.test(reach.slice(at + name.length)))
      continue
    left--
    const role = roleBeside(
      text.slice(Math.max(0, from + at - BEFORE), from + at),
      text.slice(from + at + name.length, from + at + name.length + BEHIND),
      isPersons(name),
    )
    if (role !== null) return role
  }
  return null
}

/** A role stands at one of the first mentions. */
const MOST_MENTIONS = 3

/** Characters before and behind a name in which its role stands. */
const BEFORE = 60
const BEHIND = 160

/** Whether a name is surely a person's: what stands beside it is no machine then. */
function isPersons(name: string): boolean {
  const [first = ''] = name.split(/\s+/u)
  return isHonorific(first) || isGivenName(first)
}

function roleBeside(ahead: string, reach: string, isPersons: boolean): string | null {
  const behind = reach.slice(0, sentences(reach)[0]?.end ?? 0)
  const takenUp = TAKEN_UP.exec(behind)?.[1]
  if (takenUp !== undefined) return takenUp
  const after = roleAfter(behind)?.split(CLAUSE)[0] ?? null
  if (after !== null && ROLE_WORD.test(after) && after.split(/\s+/).length <= LONGEST_ROLE) return after
  const before = officeWithField(ahead, isPersons) ?? roleBefore(ahead)
  if (before !== null && !/\b(?:of|and|the|&)$/u.test(before)) return before
  // "Acme's chief financial officer, Ann Lee, said", and not "with counsel, Ann Lee leads".
  const isApart = /,\s+$/u.test(ahead) && !/^,/u.test(behind)
  return (
    tradeBehind(behind, isPersons) ??
    (isApart ? null : officeAhead(ahead, isPersons)) ??
    (isPersons ? predicated(behind) : null)
  )
}

/** "Ann Lee, 74, from Holm, was {one of the first patients}." */
function predicated(behind: string): string | null {
  const [, role = '', noun = ''] = PREDICATED.exec(behind) ?? []
  const one = role.startsWith('one of') ? noun.replace(/s$/u, '') : noun
  return isPersonNoun(one) || PERSON_ROLE.test(one) ? role : null
}

const PREDICATED =
  /^(?:(?:,[^,.;:“”"]{2,40}){1,2},)?\s(?:is|was)\s((?:one of the|an?|the)\s(?:\p{Ll}[\p{L}-]*\s){0,3}?(\p{Ll}+))(?=[.,])/u

/** In words. */
const LONGEST_ROLE = 14

/** "Chairman{, paid tribute to the president}": the sentence goes on with its verb. */
const CLAUSE = new RegExp(
  `,\\s+(?=(?:(?:also|then|has|\\p{Ll}+ly)\\s)?(?:is|was|has|will|to|and|${PAST}|\\p{Ll}{3,}s)(?:\\s|\\.?$))`,
  'u',
)

/** ", a plumber", ", keeper of works on paper": a trade up to the next comma or verb. */
function tradeBehind(behind: string, isPersons: boolean): string | null {
  const [, role = '', noun = ''] = TRADE.exec(behind) ?? []
  const canBe = isPersons || /^(?:an?|the)\s/u.test(role)
  return tellsPerson(noun) || (canBe && isPersonNoun(noun)) ? role.replace(SAID, '') : null
}

/** A verb whose comma was forgotten. */
const SAID = /\s(?:said|says|added|adds)$/u

const TRADE =
  /^,\s(?:aged \d+, |\d{1,3}, )?(?!until\s)((?:(?:an?|the)\s)?(?:(?!(?:of|at|in|for)\s)\p{Ll}[\p{Ll}-]*\s){0,3}?(\p{Ll}[\p{Ll}-]+)(?:\s(?:of|at|in|for)\s[^,.;:()“”"]{2,50})?)(?=[,;]\s|[,.]?\s*$)/u

/** "Acme's {chief financial officer}, ", "{City councillor} ": an office in small letters right before a name. */
export function officeAhead(ahead: string, isPersons = false): string | null {
  const words = OFFICE.exec(ahead)?.[1]
  if (words === undefined) return null
  const parts = words.split(/\s+/u)
  const noun = parts.at(-1) ?? ''
  const tells = ROLE_WORD.test(noun) || tellsPerson(noun) || (isPersons && isPersonNoun(noun))
  if (!tells || /s$/u.test(noun)) return null
  const first = parts.findLastIndex((part) => NO_OFFICE.test(part) && !HOW_HELD.test(part)) + 1
  const small = Math.max(first, parts.findLastIndex((part) => /^\p{Lu}/u.test(part)) + 1)
  // "City councillor Ann Lee": the first word of a sentence has its capital from there.
  const isOpening = first === 0 && small === 1 && isSentenceStart(ahead, words)
  const role = parts.slice(isOpening ? 0 : small).join(' ')
  return role === '' ? null : `${joinedOffice(ahead.slice(0, ahead.lastIndexOf(role)))}${role}`
}

function isSentenceStart(ahead: string, words: string): boolean {
  return /(?:^|[.!?”"]\s+|\n\s*)$/u.test(ahead.slice(0, ahead.lastIndexOf(words)))
}

const OFFICE = /(?<![\p{L}’'-])((?:[\p{L}’'-]+\s){0,4}?\p{Ll}[\p{Ll}-]+),?\s$/u

/** What stands before an office and is none of it. */
const NO_OFFICE =
  /^(?:by|and|with|to|for|of|from|in|at|on|as|that|when|while|said|says|shares|but|or|than|after|before|is|was|were|are|has|have|had|will|would|between|like|where|which|who|its|their|his|her|the|an?|our|new|former|\p{L}+['’]s?|\p{L}+(?:ed|ing))$/iu

/** What ends like a verb and tells how an office is held. */
const HOW_HELD =
  /^(?:managing|acting|founding|presiding|visiting|standing|commanding|operating|consulting|supervising|contributing|associated|retired|sporting|marketing|engineering|nursing|housing|planning|catering|learning|training|purchasing|manufacturing|fundraising|programming|licensing|publishing|advertising|accounting|campaigning|teaching|building|banking|lending|policing)$/iu

/** "Named Ann Lee {as} its new {head coach}": what somebody is to be. */
const TAKEN_UP =
  /^(?:,\s(?:\d{1,3}|aged\s\d{1,3}),)?\s(?:(?:(?:has\sbeen|was|is)\s(?:appointed|named|elected)\s(?:as\s|to\sbe\s)?)|(?:as|is|becomes|became|(?:stays|remains)(?:\son)?(?:\sas)?)\s)(?:its\s|their\s|the\s|our\s|his\s|her\s)?(?:new\s|next\s)?((?:\p{L}[\p{L}-]*\s){0,3}?(?:chief executive(?: officer)?|chief \p{L}+ officer|C[A-Z]O|president|chair(?:man|woman|person)?|director|manager|head coach|coach|editor|captain|dean|rector|principal|mayor))\b(?!\s(?:and|or)\b)/u

/**
 * Whom "the mayor" means: the one person whom the text has called by that office,
 * "Mayor Ann Lee" or "Ann Lee, the mayor of Holm", before they speak. Null where
 * there is none, or more than one.
 */
export function holderOf({ text, from, to }: Read, phrase: string): Speaker | null {
  const office = HELD.exec(phrase)?.[1]
  if (office === undefined || !isOffice(office)) return null
  const [one, ...others] = holders(text.slice(from, to), [office])
  return one === undefined || others.length > 0 ? null : one
}

/** Whether the last word of a phrase tells a person by office or trade. */
function isOffice(phrase: string): boolean {
  return ROLE_WORD.test(phrase) || tellsPerson(phrase.split(' ').at(-1) ?? '')
}

/**
 * Everybody whom a text calls by one of the given offices, in small letters, each
 * once, with the role in the text's own words.
 */
export function holders(text: string, offices: readonly string[]): Speaker[] {
  const words = `(?:${offices.map(eitherCase).join('|')})(?![\\p{L}-])`
  const before = new RegExp(`(?<![\\p{L}-])(${words}),?\\s+(${PERSON})`, 'gu')
  const behind = new RegExp(
    `(${PERSON}),\\s(?:(?:aged\\s)?\\d{1,3},\\s)?((?:an?\\s|the\\s|its\\s|[^,.;“”"]{2,30}[’']s?\\s)?(?:new\\s)?${words}(?:\\s(?:of|at|for)\\s[^,.;“”"]{2,50})?)(?=[,.;\\s])`,
    'gu',
  )
  const found = new Map<string, string>()
  for (const [, role = '', name = ''] of text.matchAll(before)) if (isPerson(name)) found.set(name, role)
  for (const [, name = '', role = ''] of text.matchAll(behind)) if (isPerson(name)) found.set(name, role)
  return [...found].map(([name, role]) => ({ name, role }))
}

/** "The mayor", "its mayor", "the town's mayor", "the head coach": the office without whose it is. */
const HELD =
  /^(?:[Tt]he|[Ii]ts|[Tt]heir)\s(?:[^,]{2,30}[’']s?\s)?((?:\p{Ll}[\p{Ll}-]+\s){0,2}\p{Ll}[\p{Ll}-]+)$/u

/** An office as it stands before a name or behind it: "[Hh]ead\\s+[Cc]oach". */
function eitherCase(office: string): string {
  return literal(office)
    .replaceAll(/(?<!\p{L})\p{Ll}/gu, (first) => `[${first.toUpperCase()}${first}]`)
    .replaceAll(' ', '\\s+')
}
