import { isGivenName } from './genders.ts'
import { isHonorific, ORGANISATION_WORD, ROLE_WORD } from './names.ts'
import { isPersonNoun, isTitleNoun, tellsPerson } from './person-nouns.ts'
import { VERB } from './speech-verbs.ts'

/** The words of an attribution: a name, or what stands in its seat, and a role. */
export interface Words {
  readonly name: string
  readonly role: string | null
  /** Whether the name stands alone below what was said, as only a person's does. */
  readonly isSigned?: boolean
}

/** Parts role words from the left of capitalised words that were read as one name. */
export function splitLeftRole(words: string): Words | null {
  const parts = words.split(/\s+/)
  if (parts.length === 2 && parts[0] === 'Dean') return { name: words, role: null }
  let at = 0
  for (const [index, part] of parts.entries()) {
    if (index < parts.length - 1 && ROLE_WORD.test(part) && !isHonorific(part)) at = index + 1
    // "Councillor Ann Lee", "Harbour Master Ann Lee": a first name and a surname are left.
    else if (index < parts.length - 2 && isTitleNoun(part)) at = index + 1
    // "Master Baker Ann Lee": a trade goes with the title before it.
    else if (at > 0 && at === index && index < parts.length - 2 && isPersonNoun(part) && !isGivenName(part))
      at = index + 1
  }
  if (at === 0) at = tradeBefore(parts)
  const name = parts.slice(at).join(' ')
  return name === '' ? null : { name, role: at === 0 ? null : parts.slice(0, at).join(' ') }
}

/** "Conservator Dr Ann Lee", "Conservator Ann Lee": how many words a trade takes before a form of address or a given name. */
function tradeBefore(parts: readonly string[]): number {
  const addressed = parts.findIndex((part, at) => at > 0 && isHonorific(part))
  if (addressed > 0) return addressed < parts.length - 1 && LONG_WORD.test(parts[0] ?? '') ? addressed : 0
  const [trade = '', given = ''] = parts
  const isTrade = isPersonNoun(trade) && !isGivenName(trade) && !isHonorific(trade)
  return parts.length > 2 && isTrade && isGivenName(given) ? 1 : 0
}

/** No abbreviation of another form of address: "Rt Hon". */
const LONG_WORD = /^\p{Lu}\p{Ll}{3,}$/u

/**
 * Whether a role is an office that stands before a surname as a title does, and what
 * follows can be one: "Mayor Lee", and not "Head Coach" or "Chief Marketing Team".
 */
export function holdsOffice(role: string, surname: string): boolean {
  return (
    TITLE_BEFORE.test(role) &&
    /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(surname) &&
    !isHonorific(surname) &&
    !ROLE_WORD.test(surname) &&
    !tellsPerson(surname) &&
    !ORGANISATION_WORD.test(surname)
  )
}

/** What people are called by before their surname. */
const TITLE_BEFORE =
  /(?:^|\s)(?:(?:Lord )?Mayor|Governor|President|Chair(?:man|woman|person)?|Senator|Minister|Secretary|Commissioner|Chancellor|Superintendent|Supervisor|Provost|Principal|Ambassador|Captain|Chief|Director|Administrator|Coach|Pastor|Treasurer|Spokes(?:person|man|woman)|Curator|Bishop|Archbishop|Rector|Judge|Justice|Sheriff|Inspector|Sergeant|Lieutenant|Colonel|Brigadier|Commander)$/u

const ROLE_END =
  /(?:[!?](?=\s|$)|;|:|\s[—–]\s|["“”\n]|,?\s+(?:who|whose|in\s+(?:a|an|his|her|the|response|reference)\b|during|when|while|after|before|following|adding|noting|explaining|referring|speaking|reflecting|regarding|discussing|emphasi[sz]ing|about\s|on\s+(?:the|how|why|what|his|her)\b|as\s+(?:he|she|the)\b|via|upon|commenting|said|says|added|and\s+added|with\s+(?:a|the)\b)\b)/u

/** The role behind a name: ", SVP of Partnerships at Acme" up to the end of the attribution. */
export function roleAfter(words: string): string | null {
  const comma =
    /^(?:,?\s+(?:Ph\.?D|M\.?D|MBA|CPA|CFA|Esq|J\.?D|R\.?N|DDS|DMD)\b\.?)*\s*(?:,|\(|\s[–—-]\s|(?=\s(?:of|from|at)\s))\s*/u.exec(
      words,
    )
  if (comma === null) return null
  const rest = words.slice(comma[0].length)
  const end = ROLE_END.exec(rest)
  return cleanRole(end === null ? rest : rest.slice(0, end.index))
}

/** The role that stands before a name: "…, Acme Chief Business Officer" up to its first word that is one. */
export function roleBefore(ahead: string): string | null {
  const match = /([\p{L}’'&-]+(?:\s+[\p{L}’'&-]+){0,5})\s*,?\s*$/u.exec(ahead)?.[1]
  if (match === undefined) return null
  const parts = match.split(/\s+/)
  const first = parts.findIndex((part) => /^\p{Lu}/u.test(part) && ROLE_WORD.test(part))
  const role = first === -1 ? null : parts.slice(first).join(' ')
  return role !== null && parts.slice(first).every((part) => /^\p{Lu}|^(?:and|of|the|&)$/u.test(part))
    ? role
    : null
}

/** The first of two offices and what joins the second, right before it: "Owner and "; empty where none stands there. */
export function joinedOffice(before: string): string {
  const parts = JOINED.exec(before)?.[0].trim().split(/\s+/u) ?? []
  const first = parts.findIndex((part) => ROLE_WORD.test(part))
  return first === -1 || !ROLE_WORD.test(parts.at(-2) ?? '') ? '' : `${parts.slice(first).join(' ')} `
}

const JOINED = /(?<![\p{L}’'-])(?:[\p{L}’'-]+\s){1,4}(?:and|&)\s+$/u

/** A role without the marks around it, degrees before and a clause or a verb of speaking behind it; null for words that tell none. */
export function cleanRole(words: string | undefined): string | null {
  const role = withoutDegrees(words?.replace(/\s+/g, ' ').replace(/^[\s,(]+|[\s,)]+$/gu, '') ?? '')
    .replace(/^as\s(?:its|their|our)\s(?:new\s)?|^(?:currently|now)\s(?!(?:in|at|on|with)\b)/u, '')
    .replace(SINCE, '')
    .replace(WHO_IS, (all, office: string) => (tellsOffice(office) ? office : all))
    .replace(TAKEN_UP, '$<office>')
    .replace(OTHER_ALSO, (also, first: string, office: string) =>
      isGivenName(first) && ROLE_WORD.test(office) && !/^(?:on|in|at|for|who)\s/u.test(office) ? '' : also,
    )
    .replace(GOES_ON, '')
    .replace(/,(['’])$/u, '$1')
    .replace(SPOKEN, '')
    .replace(/(?<!\b(?:Inc|Corp|Ltd|Co|U\.S|L\.P|D\.C|U\.K|S\.A|N\.V))\.$/u, '')
  if (role.length < 2 || role.length > 160 || /\b(?:of|and|for|at|the)$/u.test(role)) return null
  const isRole =
    tellsOffice(role) ||
    /^(?:of|from|at)\s\p{Lu}/u.test(role) ||
    /^(?:a|an|the)\s/u.test(role) ||
    /\b(?:of|at|for)\s+(?:the\s+)?\p{Lu}/u.test(role)
  return isRole &&
    !/^(?:in|on|during|when|as|after|before|who|and|adding|noting|with|to|while|whose|is|was|has|had|will|previously|formerly|until)\b/iu.test(
      role,
    )
    ? role
    : null
}

/**
 * Whether words are an office or a trade: by a word of them, or by the noun before what it is
 * of, "{reader} in history", "{keeper} of prints"; a noun in capitals may be a town's.
 */
export function tellsOffice(words: string): boolean {
  if (ROLE_WORD.test(words)) return true
  const [core = ''] = (words.split(',')[0] ?? '').split(JOINT)
  const parts = core.trim().split(/\s+/u)
  const noun = parts.at(-1) ?? ''
  return (
    parts.length <= MOST_BEFORE_NOUN &&
    (tellsPerson(noun) || (/^\p{Ll}/u.test(noun) && isPersonNoun(noun) && !/ly$/u.test(parts[0] ?? '')))
  )
}

/** "Deputy general branch secretary" */
const MOST_BEFORE_NOUN = 4

/** "{CEO of Acme}, and Tom Berg, chair of Orme": somebody else who says the same. */
const OTHER_ALSO = /,? and (\p{Lu}\p{Ll}[\p{L}-]*)(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}’'-]+){1,2},\s([^,]+).*$/u

/** "M.D., FAHA, {a professor}": what was learnt stands before an office and is none. */
function withoutDegrees(words: string): string {
  const degree = DEGREE.exec(words)?.[0]
  const rest = words.slice(degree?.length)
  return degree !== undefined && !ROLE_WORD.test(degree) && ROLE_WORD.test(rest)
    ? withoutDegrees(rest)
    : words
}

const DEGREE = /^(?:Ph\.?D|Ed\.?D|Esq|(?:\p{Lu}\.){1,3}\p{Lu}|\p{Lu}{2,5})\.?,\s+/u

/** "{CEO of Acme}, which makes boats", "{CEO of Acme}, was glad", "{head of sales}, as chief executive": a clause that is none of the role. */
const GOES_ON =
  /,\s+(?:(?:of\s)?which\s|(?:[^,]*\s)?(?:is|was|are|were|has|have|had|will|lost|echoe[sd]|expresse[sd]|praise[sd]|welcome[sd]|thank(?:s|ed))\s).*$|,\s+as\s(?=its\s|the\s|\p{Ll}+\s).*$|(?:,?\swho)?\s(?:is|was|will)\s.*$/u

/** From when on, or until when, somebody has an office: ", from 1 March 2026". */
const SINCE =
  /,?\s(?:from|on|since|until|as of|effective)\s(?:\d{1,2}\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b[\s\d,.]*$/u

/** "Who is {head of sales}"; what somebody is as well is not what they are first of all. */
const WHO_IS =
  /^who\s(?:is|serves\sas|works\sas)\s(?:now\s|currently\s)?(?:the\s|its\s|an?\s)?(?!also\s)([^,]+)$/u

/** A verb of speaking at the end. */
const SPOKEN = new RegExp(
  `,?\\s+(?:also\\s+)?(?:said|says|added|adds|commented|comments|stated|states|remarked)$|,\\s+${VERB}$`,
  'u',
)

/** "Who became {chief executive} in May", "who succeeded Ann Lee as {chair} last year": the office that somebody has now. */
const TAKEN_UP =
  /^who (?:has |is |was )?(?:\p{L}+ly |just |now |been )?(?:became|become|appointed(?: as)?|named(?: as)?|elected(?: as)?|promoted to|(?:took|taken|takes) over as|(?:took|taken|takes) (?:office|up (?:her|his|their|the) (?:post|role|position|duties)) as|serves as|been|(?:succeeded|replaced) [^,]{3,50}? as|joined (?:[^,]{2,40}? )?as) ?(?:its |the |our |their )?(?<office>[^,]+?)(?: (?:in (?:\p{Lu}|\d|early|late|mid)|on (?:\d|\p{Lu})|since |from \d|last |this |with |earlier |at the |a year|\p{L}+ (?:years|months|weeks) ago).*)?[.]?$/u

/** "an official of the zone", "a spokesperson for Acme": a speaker without a name. */
export function roleOnly(phrase: string): Words | null {
  const match = UNNAMED.exec(phrase)?.[0]
  const name = match
    ?.split(
      /\s+(?:who|in a|in an|during|when|while|after|before|on|as|about|(?<!\p{Lu}\p{Ll}+\s)and|and(?=\s\p{Ll}))\s/u,
    )[0]
    ?.trim()
  if (name === undefined || name.split(/\s+/).length > 12) return null
  return (PERSON_ROLE.test(name) || isOfPerson(name)) && !isClause(name) ? { name, role: null } : null
}

/** The stop of an initial ends no phrase: "the office of Ann R. Lee". */
const UNNAMED = /^(?:the|a|an|one|our|its|their)\s(?:[^,.;:!?“”"—–\n]|(?<=\s\p{Lu})\.(?=\s\p{Lu})){3,70}/iu

/** Whether the noun itself is one of persons and nobody's, "the {judges}", or of who leads: "the {head} of sales". */
function isOfPerson(name: string): boolean {
  const [core = '', joint = ''] = name
    .replace(/^(?:the|a|an|one|our|its|their)\s(?:of\s(?:the|our|its|their)\s)?/iu, '')
    .split(/\s(of|for)\s/u)
  const noun = core.split(JOINT)[0]?.replace(BEHIND_NOUN, '').split(/\s+/u).at(-1) ?? ''
  return joint === '' ? tellsPerson(noun) : /^head$/iu.test(noun)
}

/** Whether words are no noun phrase, whose own noun stands last or before what joins more to it: "the family took the news calmly". */
function isClause(words: string): boolean {
  const core = words
    .replace(/^(?:the|a|an|one|our|its|their)\s(?:of\s(?:the|our|its|their)\s)?/iu, '')
    .split(JOINT)[0]
    ?.replace(BEHIND_NOUN, '')
  const noun = core?.split(/\s+/u).at(-1) ?? ''
  return (
    DETERMINER.test(core ?? '') || !(PERSON_ROLE.test(noun) || isPersonNoun(noun) || /^\p{Lu}/u.test(noun))
  )
}

/** What joins more to a noun: "the director {of} Acme". */
const JOINT = /\s(?:of|for|at|in|from|with|on|to|near|behind|responsible|working|based)\s/u

/** "The director {general}", "the family {members present}". */
const BEHIND_NOUN =
  /\s(?:general|elect|emerit\p{L}+|designate|team|council|board|there|present|here|himself|herself)$/u

/** Inside of a noun phrase none stands. */
const DETERMINER = /\s(?:the|an?|its|their|his|her|it|them|no)\s/u

/** Words for someone who can speak, as a company or a report cannot. */
export const PERSON_ROLE =
  /\b(?:official|spokes(?:person|man|woman)|director|ceo|president|founder|manager|coach|mayor|chair(?:man|woman|person)?|representative|owner|officer|analyst|expert|executive|minister|participant|attendee|resident|homeowner|family|parent|patient|guest|visitor|user|reader|neighbou?r|customer|client|student|teacher|member|author|inventor|chief|researcher|scientist|doctor|engineer|attorney|lawyer)s?\b/iu
