import type { Span } from '../model.ts'
import { textAt } from '../spans.ts'
import type { Address } from './addresses.ts'
import { contactCue } from './contact-cue.ts'
import {
  isAgency,
  isDepartment,
  isField,
  isFieldWord,
  isRunning,
  type Kind,
  kindOf,
} from './contact-kinds.ts'
import { beginsWithGivenName } from './genders.ts'
import { isHouseWord, isPartOfHouse } from './house-words.ts'
import { isPerson, isRegion, ORGANISATION_WORD, PERSON, ROLE_WORD } from './names.ts'

/** A part of a contact's line that is no address. */
export interface Piece extends Span {
  readonly kind: Kind
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
      const blank = /^[\s—–-]*/u.exec(words)?.[0].length ?? 0
      const cue = contactCue(words.slice(blank))
      if (cue === null) break
      const lead = blank + cue.length
      const length = lead + (JOINED_PURPOSE.exec(words.slice(lead))?.[0].length ?? 0)
      result.push({
        start: from,
        end: from + length,
        // "Spokesperson" heads a section, and is the role of whom it stands below or over.
        kind: SPOKES.test(cue) ? 'role' : null,
        words: cue.replace(/[\s:]+$/u, '').trim(),
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

const SPOKES = /^spokes(?:person|man|woman)\s*:?\s*$/iu

/** "For media inquiries {and expert opinion:}" is no cue with a house behind it. */
const JOINED_PURPOSE = /^(?:and|or|&)\s[^:@\n\d]{2,80}:/u

const VALUE =
  /^(name|contact|contact person|company|company name|organi[sz]ation|title|role|position|attn|by)\s*:\s*/iu

const ADDRESS_LABEL =
  /(?:^|[\s,(])(?:tel(?:ephone)?|phone|ph|cell|mob(?:ile)?|office|fax|(?:contact |business |work )?(?:e-?)?mail(?: us here)?|web(?:site)?|company website|url|toll[- ]free|direct(?: dial| line)?|call|text|visit(?: our website)?|whatsapp|t|p|m|e|f|w)\s*(?:number|address|no\.?|us)?\s*[:.)]{0,2}\s*$/iu

/** Of "Acme Media Contact:", what follows the name. */
const NAMED_CUE_END =
  /(?<=\p{L}\s)(?:(?:Global\s)?(?:Media|Press|Investors?|PR|IR)\s(?:Relations\s)?)?Contacts?(?:\s(?:Information|Details|Info))?\s*:?\s*$/u

/** Whether a part of a heading is nobody: "Company, Investors and Media:". */
function isNobody(words: string): boolean {
  return words.split(/\s(?:and|&)\s/u).every((part) => NOBODY.test(part) || contactCue(`${part}:`) !== null)
}

/** Words before "Contact:", and labels in a table's first column, that name no organisation. */
const NOBODY =
  /^(?:(?:first |last |sur)?name|job(?: title)?|function|ends|external|company|corporate|primary|main|general|local|your|our|us|uk|eu|for)$/iu

/**
 * Whether words before a colon say what for, and name no house: "Review copies and
 * interviews", "For further details", "Questions". A house has more than one capital.
 */
function tellsPurpose(words: string): boolean {
  const label = words.toLowerCase()
  return PURPOSES.has(label) || label.startsWith('for ') || isRunning(words) || WHEN.test(words)
}

/** "From 1 September", "Until 31 August 2026": since when somebody is reached. */
const WHEN = /^(?:from|until|till|since|as of|after|before|during)\s(?:the\s)?(?:\d|\p{Lu}\p{Ll}+\s\d)/iu

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
  const words = textAt(text, span)
  const labelled = VALUE.exec(words.trimStart())
  const label = labelled?.[1]?.toLowerCase()
  const body = words.trimStart().slice(labelled?.[0].length ?? 0)
  const owner = body.replace(NAMED_CUE_END, '').trim()
  if (owner !== '' && owner !== body.trim())
    return isDepartment(owner) || NOBODY.test(owner) || /^for\s|:/iu.test(owner)
      ? []
      : [{ ...span, kind: 'organisation', words: owner, isCue: false }]
  const value = body
    .replace(ADDRESS_LABEL, '')
    .replace(/^(\S+(?:\s\S+){0,4})\s(?:on|at|via|by|through|using|or)\s*$/u, '$1')
    .replace(/^[\s,:;)>/–—-]+|[\s,:;(</–—-]+$/gu, '')
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
    const isHouse = !ROLE_WORD.test(owned) && !isDepartment(owned) && !tellsPurpose(owned) && !isPlace(owned)
    const kind = as === undefined ? null : kindOf(as)
    const isRole = kind === null && !isDepartment(owned.split(/\s/u)[0] ?? '') && kindOf(owned) === 'role'
    return [
      { ...piece('name', person), isCue: isHouse || tellsPurpose(owned) || isPlace(owned) },
      ...(isRole ? [piece('role', owned)] : []),
      ...(as !== undefined && (kind === 'role' || (kind === 'organisation' && !isHouse))
        ? [piece(kind, as)]
        : []),
      ...(isHouse ? [piece('organisation', owned)] : []),
    ]
  }
  if (/^[\p{L} ]{1,20}:/u.test(value) || value.length > 120 || /\d{3}/.test(value)) return []
  const agency = AGENT.exec(value)?.[1]
  if (agency !== undefined && isAgency(agency)) {
    const [first = '', ...others] = agency.split(/,\s+/u)
    return others.length > 0 && isPerson(first)
      ? [piece('name', first), piece('organisation', others.join(', '))]
      : [piece('organisation', agency)]
  }
  const client = CLIENT.exec(value)
  if (client?.[1] !== undefined && client[2] !== undefined && isPerson(client[1]))
    return [piece('name', client[1]), piece('organisation', client[2])]
  const parts = rejoined(
    value
      .replace(IN_BRACKETS, (whole, inner: string) =>
        /^\p{Ll}/u.test(inner) || kindOf(inner) === 'role' ? `, ${inner}` : whole,
      )
      .split(/(\s*,\s+(?!(?:Inc|LLC|Ltd|Corp|LLP|PLLC|PC|LP|Co)\b)|\s+[–—-]\s+|\s*\n\s*)/u),
  )
  if (parts.length === 2 && isRegion(parts[1]?.replace(/\.$/, '') ?? '')) return []
  return parts
    .flatMap(nameAndRole)
    .flatMap(roleAndOrganisation)
    .flatMap((part) => {
      const kind = kindOf(part)
      if (kind === null || (kind === 'organisation' && (PURPOSE.test(value) || isNobody(part)))) return []
      return [piece(kind, kind === 'name' ? part.replace(AREA, '') : part.replace(FOR_HOUSE, ''))]
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
  /\b(?:president|[es]?vp|director|manager|officer|lead|head|associate|specialist|adviser|advisor|coordinator)$/iu

/** "For Holm Mills" */
const FOR_HOUSE = /^For\s(?:the\s)?(?=\p{Lu})/u

/** Of "Ann Lee (US)", where she is reached. */
const AREA = /\s\([^()]*\)$/u

/** "(Monday to Friday, 9am to 5pm)", "(24 hours)": when a number is answered. */
const HOURS =
  /^(?:daily|weekdays|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b[^()@]*$|^\((?=[^()]*(?:\b(?:mon|tues|wednes|thurs|fri|satur|sun)?day\b|\d\s?[ap]m\b|\bhours\b|\b24\/7\b))[^()]*\)?$/iu

/** "Ann Lee for Quiet Stage": an agent and a client. */
const CLIENT = new RegExp(`^(${PERSON})\\s+(?:for|on behalf of)\\s+(\\p{Lu}[^,;]{1,60})$`, 'u')

/** "{Nightjar PR} for Quiet Stage", "{Ann Lee, Nightjar PR} for Quiet Stage" */
const AGENT = /^(.{3,60}?)\s(?:for|on behalf of)\s\p{Lu}/u

/** "Ann Lee (chair)", "Ann Lee (Head of Communications)"; "Ann Lee (US)" has no role in them */
const IN_BRACKETS = /\s+\((\p{L}[\p{L} ,&-]{2,50})\)/gu

/** What one may write for: "For media interviews and TV appearances". */
const PURPOSE = /^for\s.*\b(?:media|press|interviews?|information|inquiries|enquiries)\b/iu

/** Whether a contact is for some parts of the world: "Europe", "Ohio", "Ireland and Northern Ireland". */
function isPlace(words: string): boolean {
  return words
    .split(/,?\s(?:and|or|&)\s|,\s|\s?\/\s?/u)
    .every(
      (part) =>
        isRegion(part.replace(/^(?:the|(?:North|South|East|West)(?:ern)?)\s(?=\p{Lu})/u, '')) ||
        /^(?:(?:the\s)?Americas?|Europe|Africa|Asia(?:[-\s]Pacific)?|Oceania|EMEA|APAC)$/u.test(part),
    )
}

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
  const before = parts[at - 1] ?? ''
  // "Holm Harbour Association Media Relations", "Nightjar Stage Public Relations"
  const isHouse = isAgency(words) || (isHouseWord(before) && !isPartOfHouse(before))
  if (isHouse && !beginsWithGivenName(words)) return [words]
  for (const end of isFieldWord(before) ? [at - 1] : [at, at - 1]) {
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
  const [next = ''] = rest.split(' ')
  const isOfField = isFieldWord(next) || isDepartment(`${next} ${parts.at(-1)}`)
  const isHouse = ORGANISATION_WORD.test(rest) && !(isDepartment(rest) && isOfField) && !ENDS_ROLE.test(rest)
  return at > 0 && !isOf && isHouse ? [parts.slice(0, at).join(' '), rest] : [words]
}

/** "Chief {Financial Officer}": a word of houses in the middle of a role. */
const ENDS_ROLE = /\b(?:Officer|Director|Manager|President|Secretary|Editor)$/u
