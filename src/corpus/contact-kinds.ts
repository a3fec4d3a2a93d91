import { beginsWithGivenName, isGivenName } from './genders.ts'
import { isHonorific, isPerson, isRegion, ORGANISATION_WORD, ROLE_HEAD, ROLE_WORD } from './names.ts'
import { isPersonNoun } from './person-nouns.ts'

/** What words of a contact that are no address may be. */
export type Kind = 'name' | 'role' | 'organisation' | null

/** What words without an address are; null for what is nobody and no role. */
export function kindOf(words: string): Kind {
  if (STREET.test(words) || (ROAD.test(words) && !beginsWithGivenName(words))) return null
  if (isPerson(words)) return isBranch(words) ? 'organisation' : 'name'
  if (isCalledByRole(words)) return 'name'
  if (HEAD_OF.test(words)) return 'role'
  if (TRADE.test(words) && isPersonNoun(words.split(/\s+/u).at(-1) ?? '')) return 'role'
  if (ROLE_HEAD.test(words) && words.split(/\s+/).length <= LONGEST_ROLE && !CLAUSE.test(words)) return 'role'
  if (CLAUSE.test(words) || DESK.test(words) || (ANSWERED.test(words) && isRunning(words))) return null
  if (isRegion(words) || !/^[\p{Lu}\p{N}]/u.test(words) || words.split(/\s+/).length > 9) return null
  if (
    ORGANISATION_WORD.test(words) &&
    !/(?:Relations|Communications?|Marketing|Media|PR|Affairs)$/u.test(words)
  )
    return ROLE_WORD.test(words) && /\b(?:of|for)\b/.test(words) ? 'role' : 'organisation'
  if (isAgency(words)) return 'organisation'
  if (ROLE_WORD.test(words)) return 'role'
  if (isRunning(words)) return null
  return /^(?:Ask|Write|Call|Reach|See|Send|Get|Questions|For|To|Learn|More|Original|Links?|Please|Email|Visit|Follow|Click|Twitter|Facebook|Instagram|LinkedIn|Telegram|Website|City|State|Country|Suite|Building|Floor|Our|Us)\b/.test(
    words,
  )
    ? null
    : 'organisation'
}

/** Words that go on in small letters, as no name does: "Out of hours", "Project line". */
export function isRunning(words: string): boolean {
  return (
    /^\p{Lu}[\p{Ll}’'-]*(?:\s[\p{Ll}\d&][\p{Ll}\d’'-]*)+\.?$/u.test(words) &&
    (!ORGANISATION_WORD.test(words) || ANSWERED.test(words))
  )
}

/** What is answered by whoever is there, and is a house only where it is written large: "Harrow Line". */
const ANSWERED = /\s(?:lines?|desk|office|service|team)\.?$/u

/** Whether words are the department of a house: "Media Relations", "PR". */
export function isDepartment(words: string): boolean {
  return DEPARTMENT.test(words)
}

const DEPARTMENT =
  /\b(?:Relations|Communications?|Marketing|Media|PR|Affairs|Sales|Operations|Development)\b/u

const STREET =
  /^\d+\s.*\b(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Dr|Drive|Ln|Lane|Way|Pkwy|Parkway|Ste|Suite|Floor|Ct|Court|Pl|Place|Square|Hwy|Highway)\b/iu

/** A street without a number. */
const ROAD = /^(?:\p{Lu}[\p{L}’'-]+\s){1,3}(?:St|Rd|Ave|Blvd|Dr|Ln|Hwy)\.?$/u

/** What no role and no name of a house holds. */
const CLAUSE = /\b(?:can|is|are|will|was|were|speaking|contact|please|our|your|this)\b/u

/** Where journalists are answered, in whatever house; "Office" may be taken for the label of a number. */
const DESK = /^(?:press|media|news|pr)(?:\s(?:office|team|desk|department|cent(?:er|re)|room|service))?$/iu

/** "head of communications", "acting director for press and public affairs" */
const HEAD_OF =
  /^(?:(?:deputy|acting|interim|senior|vice)\s)*(?:head|director|manager|chief|president|officer|lead(?:er)?|adviser|advisor|secretary)\s(?:of|for)\s[\p{L} ,&-]{2,50}$/iu

/** "treasurer", "head gardener" */
const TRADE = /^(?!(?:for|from|of|to|by|with)\s)\p{Ll}[\p{Ll}-]+(?:\s\p{Ll}[\p{Ll}-]+){0,3}$/u

/** Words of "Senior Vice President and Chief Communications Officer" and a few more. */
const LONGEST_ROLE = 10

/** "Nightjar Communications", "Holm & Lee PR": an agency's own name stands before what it does, and no field of work. */
export function isAgency(words: string): boolean {
  const name = AGENCY.exec(words)?.[1]
  if (name === undefined || ROLE_WORD.test(name)) return false
  return name.split(/\s+/u).every((word) => /^(?:\p{Lu}|&$|and$)/u.test(word) && !isFieldWord(word))
}

const AGENCY =
  /^(.+?)\s(?:Marketing\s(?:and|&)\s)?(?:Communications?|PR|(?:Public|Financial) Relations)(?:\s(?:and|&)(?:\s\p{Lu}\p{Ll}+){1,3})?$/u

/** Whether a word is what a department deals in, and no name: "Corporate". */
export function isFieldWord(word: string): boolean {
  return FIELDS.has(word.toLowerCase())
}

const FIELDS: ReadonlySet<string> = new Set(
  (
    'advancement alumni america americas and apac brand business campaign campaigns clinical ' +
    'community consumer content corporate creative crisis customer deputy development digital emea ' +
    'employee engagement europe event events executive external financial fundraising global ' +
    'government group head health integrated internal international investor investors legal ' +
    'marketing mass media medical national news north online policy press product public regional ' +
    'research science scientific senior social south strategic student technology trade uk ' +
    'university us usa visual web'
  ).split(' '),
)

/** "Ann Dean", "Tom Provost": a surname that is also the word for a role, and no "Associate Dean". */
function isCalledByRole(words: string): boolean {
  const [, first = '', last = ''] = CALLED_BY_ROLE.exec(words) ?? []
  return isGivenName(first) || (last === 'Dean' && !OF_DEAN.test(first) && !isFieldWord(first))
}

const CALLED_BY_ROLE = /^(\p{Lu}\p{Ll}+)\s(Dean|Provost|Pastor|Chaplain|Head|Mayor|Coach|Agent)$/u

/** The office is Dean far less often than the name, and has one of these before it. */
const OF_DEAN =
  /^(?:Associate|Assistant|Vice|Academic|Acting|Interim|Founding|Executive|Faculty|College|School|The)$/u

/** "Harrow Canada": a house by the name of its country or state, where neither word is a given name and no form of address is before it. */
function isBranch(words: string): boolean {
  const [first = '', ...others] = words.split(/\s+/u)
  const last = others.at(-1) ?? ''
  const isPlace = [others.slice(-2).join(' '), last].some((part) => part.length > 2 && isRegion(part))
  return isPlace && !isGivenName(first) && !isGivenName(last) && !isHonorific(first)
}

/** Whether words name a field of work alone, and no house: "Investor Relations", "Brand & Communications". */
export function isField(words: string): boolean {
  const all = words.split(/\s+/u)
  return (
    DEPARTMENT.test(all.at(-1) ?? '') &&
    all.every((word) => /^(?:and|&)$/u.test(word) || DEPARTMENT.test(word) || isFieldWord(word))
  )
}
