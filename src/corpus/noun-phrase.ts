import { beginsWithGivenName, isGivenName } from './genders.ts'
import { isHonorific, isPerson, isSpeaker, LEADING_PERSON, PERSON, ROLE_WORD, SURNAME } from './names.ts'
import { isPersonNoun, tellsPerson } from './person-nouns.ts'
import {
  cleanRole,
  holdsOffice,
  roleAfter,
  roleOnly,
  splitLeftRole,
  tellsOffice,
  type Words,
} from './roles.ts'

/**
 * Reads who is named at the start of words: "Name, role", "CEO Name", "botanist
 * Name", "Minister of Health Name", "the chair of the judges, the critic Name",
 * "an official of the zone", up to where the attribution ends. Null for what
 * names nobody.
 *
 * @example
 * nounPhrase('Director of Football Ann Lee.') // => { name: 'Ann Lee', role: 'Director of Football' }
 */
export function nounPhrase(words: string): Words | null {
  const phrase = words.replace(/^\s+/u, '').replace(/^U\.S\.\s+(?=(?:Rep|Sen)\b)/u, '')
  const pronoun = /^(?:he|she)\b/.exec(phrase)
  if (pronoun !== null) return { name: pronoun[0], role: null }
  if (isForOther(phrase)) return roleOnly(phrase)
  const person = LEADING_PERSON.exec(phrase)?.[1]
  const officer = person === undefined ? null : houseThenOfficer(phrase, person)
  if (officer !== null) return officer
  if (person !== undefined) {
    const split = splitLeftRole(person)
    if (split !== null && isSpeaker(split.name))
      return { name: split.name, role: roleOf(split.role, roleAfter(phrase.slice(person.length))) }
    const open = beginsWithGivenName(person) ? ROLE_BEHIND.exec(phrase) : null
    if (open?.[1] !== undefined && isPerson(open[1]))
      return { name: open[1], role: roleAfter(`,${phrase.slice(open[1].length)}`) }
    // "Mayor Lee": who is meant the caller finds by the surname.
    const goesOn = /^\s+\p{Lu}/u.test(phrase.slice(person.length))
    if (split?.role && !goesOn && holdsOffice(split.role, split.name)) return split
  }
  const led =
    officeThenName(phrase) ??
    roleThenName(phrase) ??
    nounThenName(phrase) ??
    apposed(phrase) ??
    graduate(phrase) ??
    moved(phrase)
  if (led !== null) return led
  const single = SINGLE.exec(phrase)?.[0]
  if (single !== undefined && !ROLE_WORD.test(single)) {
    const rest = phrase.slice(single.length)
    return { name: single, role: AGED.exec(rest)?.[1] ?? roleAfter(rest) }
  }
  return roleOnly(phrase)
}

/** One name, up to what tells that it is whole. */
const SINGLE = new RegExp(`^${SURNAME}(?=[,:;]|\\.(?!\\p{L})|$|\\s[^\\p{Lu}])`, 'u')

/** "Orme Ferries West Coast {founder and CEO Ann Lee}": capitals that are of a house, right before an office and a given name. */
function houseThenOfficer(phrase: string, house: string): Words | null {
  const [next = ''] = /^\s+(?:Managing\s)?(\S+)/u.exec(phrase.slice(house.length))?.slice(1) ?? []
  const mayBePerson = beginsWithGivenName(house) && house.split(/\s+/u).length < LONG_NAME
  if (mayBePerson || !ROLE_WORD.test(next)) return null
  const officer = roleThenName(phrase)
  return officer !== null && beginsWithGivenName(officer.name) && !house.includes(officer.name)
    ? officer
    : null
}

/** Words of a name that few people have. */
const LONG_NAME = 4

/**
 * Whether the name in a phrase is that of whom another, who has none, belongs to: "a spokesman
 * for CEO Ann Lee", "the mother of singer Ann Lee", and not "chair of the fishers Ann Lee".
 */
export function isForOther(phrase: string): boolean {
  const words = phrase.replace(/^(?:the|an?)\s/u, '').split(/\s+/u)
  const joint = words.findIndex((word) => /^(?:of|for|to|about|around|by)$/u.test(word))
  if (joint < 1 || !/^(?!one\b)\p{Ll}/u.test(phrase)) return false
  const behind = words.slice(joint + 1, joint + 1 + MOST_FIELD_WORDS)
  const end = behind.findIndex((word) => /^(?:and|&)$|[,;:.]$/u.test(word))
  return behind.slice(0, end === -1 ? undefined : end).some((word, at) => {
    const next = behind[at + 1] ?? ''
    const isOffice = (ROLE_WORD.test(word) || isPersonNoun(word)) && !isHonorific(word) && !word.endsWith('s')
    return isOffice && (isGivenName(next) || (/^\p{Ll}/u.test(word) && /^\p{Lu}/u.test(next)))
  })
}

/** "Ann Lee {Sales Manager at Acme}": the comma was forgotten. */
const ROLE_BEHIND =
  /^(\S+(?:\s\p{Lu}\.)?\s\p{Lu}\p{Ll}\S+)\s(?=(?:(?:Sales|Marketing|General|Senior|Managing|Executive|Regional|Operations)\s){0,2}(?:Manager|Director|President|Vice President|CEO|Founder|Co-Founder|Chair)\b)/u

/** ", aged nine", ", 9": of whom an age is told, the first name alone is a speaker's. */
const AGED = /^,\s+(aged\s(?:\d{1,3}|\p{Ll}+)|\d{1,3}(?=[,.]|$))/u

/** What follows a name tells more than a title before it: "Councillor Ann Lee, leader of the council". */
function roleOf(before: string | null, behind: string | null): string | null {
  return before !== null && behind !== null && !ROLE_WORD.test(before) ? behind : (before ?? behind)
}

/** "Board Chair of the Foundation, Debbie Gray", "the chair of the judges, the critic Ann Lee", "its speaker, Ann Lee" */
function apposed(phrase: string): Words | null {
  const [, role, name] = APPOSED.exec(phrase) ?? []
  if (role === undefined || name === undefined || !isPerson(name)) return null
  const noun = role.split(/\s+/u).at(-1) ?? ''
  const isOwned = POSSESSIVE.test(role) && isPersonNoun(noun)
  return tellsOffice(role) || isOwned || isTrade(role, name) ? { name, role: cleanRole(role) ?? role } : null
}

const APPOSED = new RegExp(
  `^((?:[^,.;“”"]|\\.(?=\\p{Ll})){3,80}),\\s+(?:(?:the|a|an)\\s(?:\\p{Ll}[\\p{Ll}-]+\\s){1,3})?(${PERSON})(?=\\s*(?:[.,;]|$)|\\s(?:at|in|on|during|after|when|who)\\s)`,
  'u',
)

const POSSESSIVE = /^(?:its|his|her|their|our|[^,]{2,60}['’]s?)\s/u

/**
 * "Minister of Health Ann Lee", "Special Agent in Charge Ann Lee": an office with its field, then a
 * name that begins with a given one. A field in small letters tells where the name begins: "director
 * of operations Ann Lee".
 */
export function officeThenName(phrase: string): Words | null {
  const small = smallFieldThenName(phrase)
  if (small !== null) return small
  const [office, noun] = OFFICE.exec(phrase) ?? []
  if (office === undefined || noun === undefined || !(ROLE_WORD.test(noun) || isPersonNoun(noun))) return null
  const words = [...phrase.slice(office.length).matchAll(/\S+/gu)].slice(0, MOST_FIELD_WORDS)
  for (const [at, { 0: word, index }] of words.entries()) {
    // "Attorney of the Law Office of Ann Lee": the name is that of the house.
    if (/^(?:of|for|at)$/u.test(words[at - 1]?.[0] ?? '')) return null
    if (at > 0 && (isHonorific(word) || isGivenName(word))) {
      const from = office.length + index
      const name = LEADING_PERSON.exec(phrase.slice(from))?.[1]
      return name !== undefined && isPerson(name)
        ? { name, role: phrase.slice(0, from).replace(/^(?:the|a|an|our)\s+|\s+$/giu, '') }
        : null
    }
    if (!/^(?:\p{Lu}[\p{L}’'-]*|and|&|of|the)$/u.test(word)) return null
  }
  return null
}

/** The same where the field is in small letters; what it says of whom it is the office of, "director of retailer Orme Mills", is no name of theirs. */
function smallFieldThenName(phrase: string): Words | null {
  const [office, article = '', noun = '', last = ''] = SMALL_FIELD.exec(phrase) ?? []
  if (office === undefined || !(ROLE_WORD.test(noun) || isPersonNoun(noun)) || noun.endsWith('s')) return null
  const name = LEADING_PERSON.exec(phrase.slice(office.length))?.[1]
  if (name === undefined || !isPerson(name) || /^(?:and|of|for|in|at|the|its|our|an?)$/u.test(last))
    return null
  // Of a name that is no given one nothing but the want of an article tells that it is the officer's.
  if (!beginsWithGivenName(name) && (article !== '' || OWNER.test(last))) return null
  return { name, role: office.slice(article.length).trimEnd() }
}

/** An article, an office, and its field in small letters up to a capital. */
const SMALL_FIELD =
  /^((?:(?:[Tt]he|[Aa]n?|[Oo]ur|[Ii]ts)\s)?)(?:[\p{L}’'-]+\s){0,3}?([\p{L}-]+)\s(?:of|for|in)\s(?:the\s)?(?:(?:\p{Ll}[\p{Ll}-]*|&)\s){0,5}?(\p{Ll}[\p{Ll}-]*)\s(?=\p{Lu})/u

/** What a house is called before its name. */
const OWNER =
  /(?:er|or)$|^(?:company|group|firm|charity|club|union|agency|bank|brand|chain|label|trust|university|college|school|start-?up|subsidiary|consultancy|carmaker|society|party|band|team|hospital|magazine|newspaper|website|giant|platform|network|body|outlet|business|unit|arm|division|office|studio|museum|festival|foundation|institute|association|council)$/u

/** Up to four words, the last one the office, and what joins its field. */
const OFFICE = /^(?:[\p{L}’'-]+\s){0,4}?([\p{L}-]+)(?:\sof\sState)?\s(?:of|for|in)\s(?:the\s)?(?=\p{Lu})/u

/** "Housing, Communities and Local Government" and the name's first word. */
const MOST_FIELD_WORDS = 8

/** "CEO Phillip Long", "company founder and President Ann Lee": the role glued to the left of a name. */
export function roleThenName(phrase: string): Words | null {
  const words = [...phrase.matchAll(/\S+/gu)].slice(0, MOST_ROLE_WORDS)
  for (const word of words) {
    const end = word.index + word[0].length
    if (ROLE_WORD.test(word[0])) {
      const rest = phrase.slice(end).trimStart()
      const split = splitTitles(LEADING_PERSON.exec(rest)?.[1])
      if (split !== null && isPerson(split.name)) {
        const role = phrase.slice(0, end).replace(/^(?:the|a|an|our)\s+|[,:]$/giu, '')
        return { name: split.name, role: split.role === null ? role : `${role} ${split.role}` }
      }
    }
    if (/[.!?;:—]$/u.test(word[0])) break
  }
  return null
}

/** "Statistician Ann Lee", as it stands behind "Chief": the trade belongs to the role. */
function splitTitles(name: string | undefined): Words | null {
  if (name === undefined) return null
  const [first = '', ...rest] = name.split(/\s+/u)
  return rest.length > 1 && isPersonNoun(first) && !isGivenName(first) && isGivenName(rest[0] ?? '')
    ? { name: rest.join(' '), role: first }
    : { name, role: null }
}

/** "Chair of the writing group Ann Lee, M.D.": a degree tells where a name ends, whatever stands before it. */
function graduate(phrase: string): Words | null {
  const [, role, name] = GRADUATE.exec(phrase) ?? []
  if (role === undefined || name === undefined || !isPerson(name) || !ROLE_WORD.test(role)) return null
  return { name, role: role.replace(/^(?:the|a|an|our)\s+/iu, '') }
}

const GRADUATE = new RegExp(
  `^([^,.;:“”"]{3,120}?)\\s(${PERSON}),\\s(?:Ph\\.?D|M\\.?D|D\\.?O|R\\.?N|Ed\\.?D)\\b`,
  'u',
)

/** "A delighted Ann Lee": how somebody was, and what they are called. */
function moved(phrase: string): Words | null {
  const name = MOVED.exec(phrase)?.[1]
  return name !== undefined && isPerson(name) && beginsWithGivenName(name) ? { name, role: null } : null
}

const MOVED = new RegExp(
  `^an?\\s(?:\\p{Ll}+ly\\s)?\\p{Ll}+(?:ed|d|y|ful|ous|ing)\\s(${PERSON})(?=[.,;]|$|\\s\\p{Ll})`,
  'u',
)

function isTrade(role: string, name: string): boolean {
  const noun = role.split(/\s+/u).at(-1) ?? ''
  return tellsPerson(noun) || (isPersonNoun(noun) && beginsWithGivenName(name))
}

/**
 * "botanist Ann Lee", "retired surgeon Ann Lee": a trade in small letters right before a
 * name. "Speaker" and "transformer" may be things, unless the words are known to speak.
 */
export function nounThenName(phrase: string, speaks = false): Words | null {
  const [, role, noun] = TRADE.exec(phrase) ?? []
  if (role === undefined || noun === undefined || !(isPersonNoun(noun) || OLD.test(noun))) return null
  const rest = phrase.slice(role.length).trimStart()
  const name = LEADING_PERSON.exec(rest)?.[1]?.replace(/['’]s$/u, '')
  if (name === undefined || !isPerson(name)) return null
  const isSure = speaks || OLD.test(noun) || tellsPerson(noun) || ROLE_WORD.test(role)
  if (!isSure && !beginsWithGivenName(name)) return null
  return {
    name,
    role: roleAfter(rest.slice(name.length)) ?? role.replace(/^(?:the|a|an|our|its|their)\s+/iu, ''),
  }
}

/** "nine-year-old" */
const OLD = /-year-old$/u

/** Up to six words, the last one a noun in small letters, before a capital. */
const TRADE = /^((?:[\p{L}\d’'-]+\s){0,5}?(\p{Ll}[\p{Ll}-]{2,}))\s(?=\p{Lu})/u

/** "Senior Vice President and Chief Medical Officer" and a company's name before them. */
const MOST_ROLE_WORDS = 10
