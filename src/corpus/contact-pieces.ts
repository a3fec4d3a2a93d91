import type { Span } from '../model.ts'
import type { Address } from './addresses.ts'
import { contactCue } from './contact-cue.ts'
import { isGivenName } from './genders.ts'
import { isPerson, isRegion, ORGANISATION_WORD, PERSON, ROLE_HEAD, ROLE_WORD } from './names.ts'
import { isPersonNoun } from './person-nouns.ts'

/** A part of a contact's line that is no address. */
export interface Piece extends Span {
  readonly kind: 'name' | 'role' | 'organisation' | null
  readonly words: string
  readonly isCue: boolean
}

/** The parts of a line that are no address, each with what it is. */
export function pieces(text: string, line: Span, found: readonly Address[]): Piece[] {
  const result: Piece[] = []
  let start = line.start
  for (const { start: end, end: next } of [...found, { start: line.end, end: line.end }]) {
    let from = start
    for (;;) {
      const words = text.slice(from, end)
      const cue = contactCue(words.trimStart())
      if (cue === null) break
      const length = words.length - words.trimStart().length + cue.length
      result.push({
        start: from,
        end: from + length,
        kind: null,
        words: cue.trim(),
        isCue: !/person|name/i.test(cue),
      })
      from += length
      if (cue.length === 0) break
    }
    if (from < end) result.push(...classify(text, { start: from, end }))
    start = next
  }
  return result
}

const VALUE =
  /^(name|contact|contact person|company|company name|organi[sz]ation|title|role|position|attn|by)\s*:\s*/iu

const ADDRESS_LABEL =
  /(?:^|[\s,(])(?:tel(?:ephone)?|phone|ph|cell|mobile|office|fax|e-?mail(?: us here)?|web(?:site)?|company website|url|toll[- ]free|direct|call|text|visit(?: our website)?|whatsapp|t|p|m|e|f|w)\s*(?:number|address|no\.?|us)?\s*[:.)]?\s*$/iu

/** Of "Acme Media Contact:", what follows the name. */
const NAMED_CUE_END =
  /(?<=\p{L}\s)(?:(?:Global\s)?(?:Media|Press|Investors?|PR|IR)\s(?:Relations\s)?)?Contacts?(?:\s(?:Information|Details|Info))?\s*:?\s*$/u

/** Words before "Contact:", and labels in a table's first column, that name no organisation. */
const NOBODY =
  /^(?:(?:first |last |sur)?name|job(?: title)?|function|ends|external|company|corporate|primary|main|general|local|your|our|us|uk|eu|for)$/iu

/**
 * Whether words before a colon say what for, and name no house: "Review copies and
 * interviews", "For further details", "Questions". A house has more than one capital.
 */
function tellsPurpose(words: string): boolean {
  const label = words.toLowerCase()
  return PURPOSES.has(label) || label.startsWith('for ') || isRunning(words)
}

/** Words that go on in small letters, as no name does: "Out of hours", "Project line". */
function isRunning(words: string): boolean {
  return (
    /^\p{Lu}[\p{Ll}’'-]*(?:\s[\p{Ll}\d&][\p{Ll}\d’'-]*)+\.?$/u.test(words) &&
    (!ORGANISATION_WORD.test(words) || ANSWERED.test(words))
  )
}

/** What is answered by whoever is there, and is a house only where it is written large: "Harrow Line". */
const ANSWERED = /\s(?:lines?|desk|office|service|team)\.?$/u

/**
 * Whether a line says before its address what for somebody else than the contact above
 * it is reached ("Project line: …", "Review units: …"), and not merely how or when that
 * one is ("Direct line: …", "Out of hours: …").
 */
export function opensPurpose(line: string): boolean {
  const label = /^\s*([^:@\d\n]{3,40}?)\s*:\s*\S*[@\d]/u.exec(line)?.[1]
  return label !== undefined && tellsPurpose(label) && !SAME_ONES.test(label)
}

/** The words of labels under which the one who is named above is reached in another way. */
const SAME_ONES =
  /\b(?:direct|main|mobile|cell|(?:tele)?phones?|tel|e-?mails?|fax|whatsapp|web(?:site)?|numbers?|office|switchboard|hours|days?|nights?|evenings?|weekends?|urgent|or|and|on|at|via|by)\b/iu

const PURPOSES: ReadonlySet<string> = new Set(
  (
    'question questions queries requests enquiries inquiries information details interview interviews booking bookings ' +
    'leasing lettings accreditation registration research background facts support technical legal policy event events ' +
    'tickets orders subscriptions'
  ).split(' '),
)

/** What may be downloaded and is nobody. */
const PICTURES =
  /^(?:high[- ]res\w*|photo(?:graph)?s?|images?|pictures?|downloads?|videos?|footage|(?:press|media) kit|logos?|b-roll)\b/iu

function classify(text: string, span: Span): Piece[] {
  const words = text.slice(span.start, span.end)
  const labelled = VALUE.exec(words.trimStart())
  const label = labelled?.[1]?.toLowerCase()
  const body = words.trimStart().slice(labelled?.[0].length ?? 0)
  const owner = body.replace(NAMED_CUE_END, '').trim()
  if (owner !== '' && owner !== body.trim())
    return DEPARTMENT.test(owner) || NOBODY.test(owner)
      ? []
      : [{ ...span, kind: 'organisation', words: owner, isCue: false }]
  const value = body
    .replace(ADDRESS_LABEL, '')
    .replace(/^(\S+(?:\s\S+){0,4})\s(?:on|at|via|by|through|using|or)\s*$/u, '$1')
    .replace(/^[\s,:;)/–—-]+|[\s,:;(/–—-]+$/gu, '')
    .replace(/^(?:or|and)\s+(?=\p{Lu})/u, '')
    .replace(/(?<=\p{L})\s(?:press|media|news)\s(?:office|team|desk|cent(?:er|re)|room)$/u, '')
  const piece = (kind: Piece['kind'], of: string): Piece => ({ ...span, kind, words: of, isCue: false })
  if (value === '' || NOBODY.test(value) || PICTURES.test(value) || HOURS.test(value)) return []
  if (label !== undefined && /^(?:company|organi)/.test(label)) return [piece('organisation', value)]
  if (label !== undefined && /^(?:title|role|position)/.test(label)) return [piece('role', value)]
  if (label === 'name' || label === 'contact person') return [piece('name', value)]
  const called = NAMED.exec(value)
  const named = called?.[1]
  if (called !== null && named !== undefined && isPerson(named)) {
    const [, apposed, bracketed] = ROLE_OF.exec(value.slice(called.index + called[0].length)) ?? []
    const role = apposed ?? bracketed
    const isRole = role !== undefined && kindOf(role) === 'role'
    return [piece('name', named), ...(isRole ? [piece('role', role)] : [])]
  }
  const [, owned, person, as] = OWNED.exec(value.replace(/\s+\(/u, '(')) ?? []
  if (label === undefined && owned !== undefined && person !== undefined && isPerson(person)) {
    const isHouse =
      !ROLE_WORD.test(owned) && !DEPARTMENT.test(owned) && !tellsPurpose(owned) && !isRegion(owned)
    const kind = as === undefined ? null : kindOf(as)
    return [
      { ...piece('name', person), isCue: isHouse || tellsPurpose(owned) || isRegion(owned) },
      ...(as !== undefined && (kind === 'role' || (kind === 'organisation' && !isHouse))
        ? [piece(kind, as)]
        : []),
      ...(isHouse ? [piece('organisation', owned)] : []),
    ]
  }
  if (/^[\p{L} ]{2,20}:/u.test(value) || value.length > 120 || /\d{3}/.test(value)) return []
  const client = CLIENT.exec(value)
  if (client?.[1] !== undefined && client[2] !== undefined && isPerson(client[1]))
    return [piece('name', client[1]), piece('organisation', client[2])]
  const parts = rejoined(
    value
      .replace(IN_BRACKETS, ', $1')
      .split(/(\s*,\s+(?!(?:Inc|LLC|Ltd|Corp|LLP|PLLC|PC|LP|Co)\b)|\s+[–—-]\s+|\s*\n\s*)/u),
  )
  if (parts.length === 2 && isRegion(parts[1]?.replace(/\.$/, '') ?? '')) return []
  return parts
    .flatMap(nameAndRole)
    .flatMap(roleAndOrganisation)
    .flatMap((part) => {
      const kind = kindOf(part)
      if (kind === null || (kind === 'organisation' && PURPOSE.test(value))) return []
      return [piece(kind, kind === 'name' ? part.replace(AREA, '') : part)]
    })
}

/**
 * The parts of a value, which come with what stands between them: a rank and the
 * department behind its comma are one role ("Vice President, Investor Relations").
 */
function rejoined(partsAndMarks: readonly string[]): string[] {
  const parts: string[] = []
  for (let at = 0; at < partsAndMarks.length; at += 2) {
    const part = partsAndMarks[at] ?? ''
    const mark = partsAndMarks[at - 1] ?? ''
    const last = parts.at(-1)
    if (last !== undefined && /^\s*,/u.test(mark) && RANK.test(last) && isField(part))
      parts[parts.length - 1] = `${last}${mark}${part}`
    else parts.push(part)
  }
  return parts
}

/** A rank that does not say of what. */
const RANK =
  /\b(?:president|director|manager|officer|lead|head|associate|specialist|adviser|advisor|coordinator)$/iu

/** Whether words name a field of work alone, and no house: "Investor Relations", "Brand & Communications". */
function isField(words: string): boolean {
  const all = words.split(/\s+/u)
  return (
    DEPARTMENT.test(all.at(-1) ?? '') &&
    all.every((word) => /^(?:and|&)$/u.test(word) || DEPARTMENT.test(word) || FIELDS.has(word.toLowerCase()))
  )
}

/** Of "Ann Lee (US)", where she is reached. */
const AREA = /\s\([^()]*\)$/u

/** "(Monday to Friday, 9am to 5pm)", "(24 hours)": when a number is answered. */
const HOURS =
  /^\((?=[^()]*(?:\b(?:mon|tues|wednes|thurs|fri|satur|sun)?day\b|\d\s?[ap]m\b|\bhours\b|\b24\/7\b))[^()]*\)?$/iu

/** "Ann Lee for Quiet Stage": an agent and a client. */
const CLIENT = new RegExp(`^(${PERSON})\\s+(?:for|on behalf of)\\s+(\\p{Lu}[^,;]{1,60})$`, 'u')

/** "Ann Lee (chair)" */
const IN_BRACKETS = /\s+\((\p{Ll}[\p{L} ,&-]{2,50})\)/gu

/** What one may write for: "For media interviews and TV appearances". */
const PURPOSE = /^for\s.*\b(?:media|press|interviews?|information|inquiries|enquiries)\b/iu

/** "Acme Foundation: Ann Lee", a line a contact: the name opens it, and so comes first in what is read of it. */
const OWNED = new RegExp(`^(\\p{Lu}[^:\\n]{1,60}?)\\s*:\\s+(${PERSON})(?:[,(]\\s*(.{2,60}?)\\)?)?$`, 'u')

const NAMED = new RegExp(
  `\\b(?:[Cc]ontact|[Cc]all|[Ee]-?mail|[Rr]each|[Rr]ing|[Pp]hone|[Ww]rite to|[Ss]peak to|[Aa]sk for|(?:details|information) from)\\s+(${PERSON})`,
  'u',
)

/** "email Ann Lee, media manager, at", "from Ann Lee (chair)" */
const ROLE_OF = /^(?:,\s+([^,]{3,60}?)(?:,|\s(?:at|on|via|by)\b|$)|\s+\(([^()]{3,50})\)?)/u

/** Parts "Ann Lee Communications Director" where the wire lost the line end. */
function nameAndRole(words: string): string[] {
  const parts = words.split(/\s+/)
  if (parts.length < 3 || isPerson(words)) return [words]
  const at = parts.findIndex((part, index) => index > 1 && ROLE_WORD.test(part))
  for (const end of [at, at - 1]) {
    const name = parts.slice(0, end).join(' ')
    if (end >= 2 && isPerson(name)) return [name, parts.slice(end).join(' ')]
  }
  return [words]
}

/** Parts "CEO Acme LLC" where the wire lost the line end, and not "Head of Press". */
function roleAndOrganisation(words: string): string[] {
  const parts = words.split(/\s+/)
  const at = parts.findIndex((part) => !ROLE_WORD.test(part) && !/^(?:and|&|of)$/u.test(part))
  const rest = parts.slice(at).join(' ')
  const isOf = /^(?:and|&|of)$/u.test(parts[at - 1] ?? '')
  const isHouse = ORGANISATION_WORD.test(rest) && !DEPARTMENT.test(rest) && !ENDS_ROLE.test(rest)
  return at > 0 && !isOf && isHouse ? [parts.slice(0, at).join(' '), rest] : [words]
}

/** "Chief {Financial Officer}": a word of houses in the middle of a role. */
const ENDS_ROLE = /\b(?:Officer|Director|Manager|President)$/u

/** Whether words are the department of a house: "Media Relations", "PR". */
export function isDepartment(words: string): boolean {
  return DEPARTMENT.test(words)
}

const DEPARTMENT =
  /\b(?:Relations|Communications?|Marketing|Media|PR|Affairs|Sales|Operations|Development)\b/u

const STREET =
  /^\d+\s.*\b(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Dr|Drive|Ln|Lane|Way|Pkwy|Parkway|Ste|Suite|Floor|Ct|Court|Pl|Place|Square|Hwy|Highway)\b/iu

/** What no role and no name of a house holds. */
const CLAUSE = /\b(?:can|is|are|will|was|were|speaking|contact|please)\b/u

/** Where journalists are answered, in whatever house; "Office" may be taken for the label of a number. */
const DESK = /^(?:press|media|news|pr)(?:\s(?:office|team|desk|department|cent(?:er|re)|room|service))?$/iu

/** "head of communications", "acting director for press and public affairs" */
const HEAD_OF =
  /^(?:(?:deputy|acting|interim|senior|vice)\s)*(?:head|director|manager|chief|president|officer|lead(?:er)?|adviser|advisor|secretary)\s(?:of|for)\s[\p{L} ,&-]{2,50}$/iu

/** "treasurer", "head gardener" */
const TRADE = /^\p{Ll}[\p{Ll}-]+(?:\s\p{Ll}[\p{Ll}-]+){0,3}$/u

/** Words of "Senior Vice President and Chief Communications Officer" and a few more. */
const LONGEST_ROLE = 10

/** "Nightjar Communications", "Holm & Lee PR": an agency's own name stands before what it does, and no field of work. */
function isAgency(words: string): boolean {
  const name = /^(.+?)\s(?:Communications?|PR|Public Relations)$/u.exec(words)?.[1]
  if (name === undefined || ROLE_WORD.test(name)) return false
  return name
    .split(/\s+/u)
    .every((word) => /^(?:\p{Lu}|&$|and$)/u.test(word) && !FIELDS.has(word.toLowerCase()))
}

/** What departments deal in. */
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
  return isGivenName(first) || (last === 'Dean' && !OF_DEAN.test(first) && !FIELDS.has(first.toLowerCase()))
}

const CALLED_BY_ROLE = /^(\p{Lu}\p{Ll}+)\s(Dean|Provost|Pastor|Chaplain|Head|Mayor|Coach|Agent)$/u

/** The office is Dean far less often than the name, and has one of these before it. */
const OF_DEAN =
  /^(?:Associate|Assistant|Vice|Academic|Acting|Interim|Founding|Executive|Faculty|College|School|The)$/u

/** What words without an address are; null for what is nobody and no role. */
export function kindOf(words: string): Piece['kind'] {
  if (isPerson(words) || isCalledByRole(words)) return 'name'
  if (STREET.test(words)) return null
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
