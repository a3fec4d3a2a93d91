import {
  beginsWithGivenName,
  byAddress,
  isContrary,
  isGivenName,
  isKnownPerson,
} from '../../corpus/genders.ts'
import { literal } from '../../corpus/literal.ts'
import { isHonorific, ROLE_WORD } from '../../corpus/names.ts'
import { tellsPerson } from '../../corpus/person-nouns.ts'
import type { Document } from '../../model.ts'
import { terms } from '../../search/tokens.ts'
import { besideName, ownerBefore } from './house-beside.ts'
import { initialsOf } from './initials.ts'
import { isOwnTrade, OFFICE, type Office, partsOf } from './office-parts.ts'
import { otherWays } from './short-forms.ts'

/**
 * Compares whom a question asks the words of, by name or office, with the speaker
 * of an attribution. An office that a release gives without a house is one of its issuer.
 *
 * @example
 * spokenBy('the chief executive of Norvik', 'Ann Lee', 'chief medical officer of Norvik') // => false
 * spokenBy('the mayor of Holm', 'Ann Lee', 'mayor', { issuer: 'Holm', text }) // => true
 */
export function spokenBy(
  asked: string | null,
  name: string | null,
  role: string | null,
  document: Pick<Document, 'issuer' | 'text'> | null = null,
): boolean {
  if (asked === null || name === null) return false
  // Whom a release calls by an office alone is that, and no other of the kind.
  if (/^the \p{Ll}/iu.test(name) && !/\p{Lu}/u.test(name.slice(1)))
    return terms(asked).join(' ') === terms(name).join(' ')
  const last = terms(name.replace(BEHIND_NAME, '')).at(-1)
  if (last !== undefined && terms(named(asked, document)).includes(last))
    return (
      !isNamesake(asked, name) &&
      !isOfOtherTitle(asked, name, role, document) &&
      !isOfOtherTrade(asked, name, document)
    )
  // The agent of Ada Lund speaks words of their own.
  if (isKnownPerson(asked)) return false
  // "Chief executive and grandson of the founder" holds the one and is the other.
  const offices = [role, ...(role === null ? [] : joinedIn(role))]
  return offices.some((one) => holds(asked, name, one?.replace(OWN_BOARD, '') ?? null, document))
}

/** The offices that are joined in one, each of the house of all: "director of sales and partnership of Orme". */
function joinedIn(role: string): string[] {
  const house = / of (?=\p{Lu})[^,]+$/u.exec(role)?.[0] ?? ''
  return role.split(/,\s|\sand\s/u).map((one) => (/ (?:of|at) \p{Lu}/u.test(one) ? one : `${one}${house}`))
}

/** "Chair of the board" tells no house. */
const OWN_BOARD = /\sof (?:the|its) board(?: of directors)?$/u

function holds(
  asked: string,
  name: string,
  role: string | null,
  document: Pick<Document, 'issuer' | 'text'> | null,
): boolean {
  if (document !== null && isOfOtherHouse(asked, name, role ?? '', document)) return false
  const held = spelt(withOwner(role ?? '', name, asked, document), asked)
  return [asked, document && officeOfIssuer(asked, name, role, document)].some(
    (office) =>
      office !== null &&
      waysOf(office).some((one) => waysOf(held).some((other) => isHeldBy(one, name, other))),
  )
}

/** An office that is led in by "its", with the house asked about where the sentence before is on that. */
function withOwner(
  role: string,
  name: string,
  asked: string,
  document: Pick<Document, 'text'> | null,
): string {
  const { whose } = partsOf(asked)
  if (document === null || role === '' || whose.length === 0 || partsOf(role).whose.length > 0) return role
  return lacking(whose, terms(ownerBefore(document.text, name, role))) === 0
    ? `${role} of ${whose.join(' ')}`
    : role
}

/** What may name a person: an office is asked of a house, whose name may be somebody's surname, too. */
function named(asked: string, document: Pick<Document, 'issuer'> | null): string {
  const plain = document?.issuer == null ? asked : asked.replace(document.issuer, ' ')
  const behind = plain.replace(/^.*\p{L}['’]s?\s/u, '').replace(/\s(?:of|at|for|from)\s[^,]*/u, '')
  const isPersons =
    OFFICE.test(behind.toLowerCase()) && !beginsWithGivenName(TWO_NAMES.exec(asked)?.[1] ?? null)
  return isPersons ? behind : asked
}

/** "Mr Lee" is nobody whom the release calls "she". */
function isOfOtherTitle(
  asked: string,
  name: string,
  role: string | null,
  document: Pick<Document, 'text'> | null,
): boolean {
  const title = byAddress(/^(?:the )?(\p{Lu}\p{Ll}+\.?)\s/u.exec(asked)?.[1] ?? '')
  return title !== null && isContrary(document?.text ?? '', { name, role }, title)
}

/**
 * Whether an office is asked of a house with a name, and held by somebody whose own is not told, in a release
 * that does not even mention that house, or names it nowhere near the speaker and is not its own.
 */
function isOfOtherHouse(
  asked: string,
  name: string,
  role: string,
  { issuer, text }: Pick<Document, 'issuer' | 'text'>,
): boolean {
  const { whose, isOfNamed } = partsOf(asked)
  const [first] = whose
  if (first === undefined || partsOf(role).whose.length > 0) return false
  const isNamed = new RegExp(String.raw`(?<!\p{L})${literal(first)}`, 'iu').test(`${issuer ?? ''}\n${text}`)
  if (!isNamed) return initialsAway(asked, text)
  const own = [...terms(issuer ?? ''), initialsOf(issuer ?? '').toLowerCase()]
  if (role === '' || !isOfNamed || issuer === null || whose.some((term) => own.includes(term))) return false
  const beside = terms(besideName(text, name))
  return initialsAway(asked, issuer) && !whose.some((term) => beside.includes(term))
}

/** Whether a text has not the initials of a house either. */
function initialsAway(asked: string, text: string): boolean {
  const short = initialsOf(HOUSE.exec(asked.replace(/^.*?\s(?:of|at|for|from)\s/u, ''))?.[0] ?? '')
  return short.length < SHORTEST || !text.includes(short)
}

/** "Ida Roos, {Sr.}", "Jon Berg {III}", "Ada Lund, {PhD}" */
const BEHIND_NAME = /(?:,? (?:Jr|Sr|II|III|IV|Esq|Ph\.?D|M\.?D|MBA|CPA|CFA)\.?)+$/u

/**
 * The office alone where it is asked of the house that issues a release, and nothing there
 * makes the speaker's that of another: "the governor" of "the governor of the Bank". Null
 * for any other.
 */
function officeOfIssuer(
  asked: string,
  name: string,
  role: string | null,
  { issuer, text }: Pick<Document, 'issuer' | 'text'>,
): string | null {
  if (issuer === null || role === null) return null
  const own = terms(issuer)
  const { office, whose } = partsOf(asked)
  if (whose.length === 0 || lacking([...whose, ...partsOf(role).whose], own) > 0) return null
  // "Its chair, Ida Roos", "Orme's director, Jon Berg"
  const held = new RegExp(String.raw`(\S+)\s${literal(role)},?\s(?:\S+\s){0,3}?${literal(name)}`, 'iu').exec(
    text,
  )
  const owner = OWNER.exec(held?.[1] ?? '')
  return owner === null || (owner[1] !== undefined && lacking(terms(owner[1]), own) === 0) ? office : null
}

/** Of whose office it is: "its", "Orme’s". */
const OWNER = /^(?:its|their|his|her|(.+?)(?:['’]s|s['’]))$/iu

/** An office with the house in full whose initials it has: "OTW founder" where the founder of the Orme Tile Works is asked. */
function spelt(role: string, asked: string): string {
  const house = HOUSE.exec(asked)?.[0] ?? ''
  const short = initialsOf(house)
  return short.length < SHORTEST ? role : role.replace(new RegExp(String.raw`\b${short}\b`, 'u'), house)
}

/** The words with capitals that a house is named by. */
const HOUSE = /\p{Lu}[\p{L}-]+(?: (?:of |for |and |& |the )*\p{Lu}[\p{L}-]+)+/u

/** Letters of initials that are not those of half the firms there are. */
const SHORTEST = 3

function isHeldBy(wording: string, name: string, told: string): boolean {
  return isSameOffice(wording, name, told) || isSameOffice(asHead(wording), name, asHead(told))
}

function isSameOffice(asked: string, name: string, role: string): boolean {
  if (isOtherOffice(partsOf(asked), partsOf(role === '' ? name : role))) return false
  const wanted = terms(withChair(asked))
  const given = new Set(terms(withChair(`${name} ${role}`)))
  const heads = new Set(terms(withChair(withoutOthers(role))))
  // "Chair of the branch and no relation of the chief executive" holds one office of the two.
  if (role !== '' && wanted.some((term) => given.has(term) && isOffice(term) && !heads.has(term)))
    return false
  // Whom the house alone has in common with the question holds another office.
  const office = terms(withChair(partsOf(asked).office))
  if (role !== '' && office.some(isOffice) && !office.some((term) => given.has(term))) return false
  if (role !== '' && !isOwnTrade(withChair(asked), withChair(`${name} ${role}`))) return false
  return wanted.length > 0 && wanted.filter((term) => given.has(term)).length / wanted.length > 0.5
}

/** The director of a field is the head of it, too: "head of sales"; "sales director" and "managing director" are others. */
function asHead(office: string): string {
  return office.replace(/^((?:the |\p{Lu}\S*['’]s? )?)director(?= of )/iu, '$1head')
}

/** One office in its three forms. */
function withChair(words: string): string {
  return words.replace(/\bchair(?:man|woman|person)\b/giu, 'chair')
}

/** Words without the offices of those to whom somebody is related: "chair of the branch and no relation of the mayor". */
export function withoutOthers(words: string): string {
  return words.replace(OF_OTHER, ' ')
}

/** Whose relation, helper or voice somebody is; that they are one stays: "{secretary} of the union". */
const OF_OTHER =
  /\b(?:(?:no|not) (?:a )?(?:relation|relative|kin|related)|(?<=\b(?:brother|sister|son|daughter|wife|husband|father|mother|nephew|niece|cousin|friend|assistant|adviser|advisor|secretary|aide|spokes\p{L}+|successor|predecessor) )(?:of|to|for) (?:the|its|their)\b)[^,]*/giu

function isOffice(term: string): boolean {
  return OFFICE_TERMS.has(term)
}

const OFFICE_TERMS: ReadonlySet<string> = new Set(
  terms(
    'chief executive president director chair manager head minister mayor governor editor treasurer secretary counsel economist curator captain coach',
  ),
)

/** "Ola Lee" is not "Ann Lee", though "Lee" may be either. */
export function isNamesake(asked: string, name: string): boolean {
  // "Ola Lee, chair of Norvik"
  const [, first, surname] = TWO_NAMES.exec(asked.split(',')[0] ?? asked) ?? []
  const [, given, own] = TWO_NAMES.exec(name) ?? []
  if (first === undefined || given === undefined || surname !== own || isTitle(first)) return false
  return first.charAt(0) !== given.charAt(0)
}

/** "Nurse Hart" is not Lena Hart where a release has a nurse Lucy Hart, or no nurse at all. */
function isOfOtherTrade(asked: string, name: string, document: Pick<Document, 'text'> | null): boolean {
  const [, trade, surname] = TWO_NAMES.exec(asked.split(',')[0] ?? asked) ?? []
  if (document === null || trade === undefined || surname === undefined) return false
  if (isHonorific(trade) || isGivenName(trade) || !tellsPerson(trade.toLowerCase())) return false
  const titled = new RegExp(
    String.raw`\b${literal(trade)}\s(\p{Lu}[\p{L}’'-]+)\s${literal(surname)}(?!\p{L})`,
    'iu',
  )
  const given = titled.exec(document.text)?.[1]
  if (given !== undefined) return !name.split(/\s+/u).includes(given)
  return !ROLE_WORD.test(trade) && !new RegExp(String.raw`\b${literal(trade)}\b`, 'iu').test(document.text)
}

/** "Mr", "Councillor", "Farmer" */
function isTitle(word: string): boolean {
  return isHonorific(word) || ROLE_WORD.test(word) || (!isGivenName(word) && tellsPerson(word.toLowerCase()))
}

/** A given name and a surname at the end, and what stands before them. */
const TWO_NAMES = /(?:^|\s)(\p{Lu}[\p{L}’'-]+)(?:\s\p{Lu}\.)?\s(\p{Lu}[\p{L}’'-]+)$/u

/** Offices in all their words: "CMO" is "chief marketing officer" or "chief medical officer". */
function waysOf(words: string): readonly string[] {
  const short = SHORT.exec(words)?.[0]
  const long = short === undefined ? [] : otherWays(short)
  return short === undefined || long.length === 0 ? [words] : long.map((way) => words.replace(short, way))
}

const SHORT = /\bC[A-Z]{1,3}O\b/iu

/** Another chief, a deputy for the head, or an officer of somebody else. */
function isOtherOffice(asked: Office, given: Office): boolean {
  const [wanted, held] = [chiefOf(asked.office), chiefOf(given.office)]
  if (wanted.length > 0 && held.length > 0 && !wanted.some((one) => held.includes(one))) return true
  const isRole = OFFICE.test(asked.office) && OFFICE.test(given.office)
  if (isRole && RANKS.some((rank) => rank.test(asked.office) !== rank.test(given.office))) return true
  const isOpposed = ({ office, whose }: Office): boolean => OPPOSED.test([office, ...whose].join(' '))
  if (isRole && isOpposed(asked) !== isOpposed(given)) return true
  const [missing, more] = [lacking(asked.whose, given.whose), lacking(given.whose, asked.whose)]
  return isRole && missing > 0 && more > 0 && (asked.whose.length > 1 || asked.isOfNamed)
}

/** Of what somebody is the chief or a director, by their first letters: "executive", "artistic and executive". */
function chiefOf(office: string): readonly string[] {
  const chief = /\bchief\s+(?!of\b|officer\b)(?:the\s+)?(\p{L}{4})/u.exec(office)?.[1]
  if (chief !== undefined) return [chief]
  const [, first, second = ''] = DIRECTS.exec(office) ?? []
  return [first, second].flatMap((one) => (one === undefined || one === '' ? [] : [one.slice(0, 4)]))
}

const DIRECTED = '(?:exec|fina|arti|medi|tech|crea|comm|mark|sale|scie|musi|oper|spor|rese|lega)\\p{L}*'

/** "{Sales} and {marketing} director" */
const DIRECTS = new RegExp(String.raw`\b(${DIRECTED})(?:(?:,| and) (${DIRECTED}))? director\b`, 'u')

const RANKS: readonly RegExp[] = [/\bvice\b/u, /\bdeputy\b/u, /\bassistant\b/u, /\bformer\b/u]

/** Of whose leader or minister the words are: those who do not govern. */
export const OPPOSED = /\b(?:opposit(?:ion)?|shadow)\b/iu

function lacking(these: readonly string[], those: readonly string[]): number {
  return these.filter((one) => !those.includes(one)).length
}
