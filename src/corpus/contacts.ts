import type { Contact, Span } from '../model.ts'
import { type Address, addresses } from './addresses.ts'
import { isPerson, isRegion, ORGANISATION_WORD, PERSON, ROLE_HEAD, ROLE_WORD } from './names.ts'

/**
 * Reads the contacts of one contact section.
 *
 * Every line, column or labelled value is told apart as a person, a role, an
 * organisation or an address; a second person after an address opens the next
 * contact, and so does a second address of one kind. A fax number is none. Postal addresses are left out. Names stay as they stand ("Ms. Meng").
 *
 * @example
 * readContacts('CONTACT: Contact person: \nMs. Meng\nTel: 86-10-63074558', { start: 0, end: 53 })
 * // => [{ name: 'Ms. Meng', phone: '86-10-63074558', …, start: 0, end: 53 }]
 */
export function readContacts(text: string, section: Span): Contact[] {
  const groups = groupsOf(text, section)
  if (groups.length < 2) return readGroup(text, section)
  return groups.flatMap(({ start, end, organisation }) =>
    readGroup(text, { start, end }).map((contact) => ({
      ...contact,
      organisation: contact.organisation ?? organisation,
    })),
  )
}

/**
 * The paragraphs of a section when each is headed by an organisation's name on a
 * line of its own, as in releases of two companies; else none.
 */
function groupsOf(text: string, { start, end }: Span): (Span & { readonly organisation: string })[] {
  const groups: (Span & { readonly organisation: string })[] = []
  for (const match of text.slice(start, end).matchAll(/\S(?:[^\n]|\n(?![^\S\n]*\n))*/gu)) {
    const paragraph = { start: start + match.index, end: start + match.index + match[0].length }
    const organisation = headingOf(text, paragraph)
    if (organisation !== null) {
      // A cue above the first of them belongs to it.
      groups.push({ ...paragraph, start: groups.length === 0 ? start : paragraph.start, organisation })
    } else if (groups.length > 0) return []
  }
  return groups
}

function headingOf(text: string, { start, end }: Span): string | null {
  const [first, second] = lines(text, { start, end })
  if (first === undefined || second === undefined || addresses(text, first).length > 0) return null
  const [heading, ...more] = pieces(text, first, [])
  if (heading?.kind !== 'organisation' || more.length > 0) return null
  const below = addresses(text, { start: second.start, end })
  const isNamed = pieces(text, second, addresses(text, second)).some(({ kind }) => kind === 'name')
  return below.length > 0 && isNamed ? heading.words : null
}

function readGroup(text: string, section: Span): Contact[] {
  const contacts: Draft[] = []
  let draft = newDraft(section.start)
  let nameLine: Span | null = null
  /** Contacts whose email was followed by another email at once. */
  const stack: Draft[] = []
  for (const line of lines(text, section)) {
    const found = addresses(text, line)
    if (found[0] !== undefined && isForOthers(text.slice(line.start, found[0].start))) continue
    for (const piece of pieces(text, line, found)) {
      if (piece.kind === 'name' && draft.name !== null && nameLine !== line && !hasAddress(draft)) {
        // Two lines that read as names before any address: the first was the organisation's.
        draft.organisation ??= draft.name
        draft.name = null
      }
      if (piece.kind === 'name') nameLine = line
      const startsNext = piece.kind === 'name' && draft.name !== null && hasAddress(draft)
      if (startsNext || (piece.isCue && hasAddress(draft))) {
        contacts.push(draft)
        draft = newDraft(piece.start)
      }
      if (piece.kind !== null) draft[piece.kind] ??= piece.words
      else if (draft.name !== null && /relations$/iu.test(piece.words)) draft.role ??= piece.words
      draft.end = piece.end
    }
    for (const address of found) {
      const { kind, value, start, end } = address
      if (kind === 'phone' && FAX.test(text.slice(Math.max(section.start, start - LONGEST_LABEL), start)))
        continue
      if (kind === 'phone' && draft.phone !== null && isSecondNumber(text.slice(draft.end, start))) {
        draft.end = Math.max(draft.end, end)
        continue
      }
      if (kind === 'phone' && draft.email !== null) {
        // Columns that a wire read downwards: all addresses, then all numbers in the same order.
        const waiting = stack.find(({ phone }) => phone === null)
        if (waiting !== undefined) {
          waiting.phone = value
          waiting.end = Math.max(waiting.end, end)
          continue
        }
      }
      if (kind !== 'url' && draft[kind] !== null && draft[kind] !== value) {
        if (kind === 'email') stack.push(draft)
        contacts.push(draft)
        draft = newDraft(start)
      }
      draft[kind] ??= value
      // A cue glued behind an address has opened the next contact before the address was read.
      draft.start = Math.min(draft.start, start)
      draft.end = Math.max(draft.end, end)
    }
  }
  contacts.push(draft)
  return contacts
    .filter((contact, index) => hasAddress(contact) || (contact.name !== null && index === 0))
    .map((contact, index, all) => ({ ...contact, end: index === all.length - 1 ? section.end : contact.end }))
}

/** Whether a label before a number says that it is for others than journalists: "Customer line (9-16):", "Bookings:". */
function isForOthers(label: string): boolean {
  return FOR_OTHERS.test(label) && !/\b(?:press|media|journalists?|news|editors?|interviews?)\b/iu.test(label)
}

const FOR_OTHERS =
  /\b(?:consumers?|customers?|guests?|visitors?|passengers?|patients?|members?|donors?|donations?|bookings?|reservations?|tickets?|ticketing|box office|help\s?(?:line|desk)|hot\s?line|info(?:rmation)?\s?line|crisis line|orders?|subscriptions?|emergenc(?:y|ies)|tip line|legal advice|(?:charity|company|registration|vat|account)\s(?:no|number|reg))\b(?=[^@\n]{0,60}$)/iu

const FAX = /\bfax\b[^\p{L}\d]*$/iu

/** "Fax number: " */
const LONGEST_LABEL = 16

/** Whether what stands between two telephone numbers leaves the second with who has the first: "or", "M:", "Mobile:". */
function isSecondNumber(between: string): boolean {
  return /^\s*(?:[/,]|or|and)?\s*(?:(?:m|mob(?:ile)?|cell(?:ular)?|after hours|out of hours)\s*(?:phone|number|no\.?)?\s*[:.)]?\s*)$|^[^\S\n]*(?:\/|or)[^\S\n]*$/iu.test(
    between,
  )
}

type Draft = { -readonly [Key in keyof Contact]: Contact[Key] }

function newDraft(start: number): Draft {
  return {
    name: null,
    role: null,
    organisation: null,
    email: null,
    phone: null,
    url: null,
    start,
    end: start,
  }
}

function hasAddress(contact: Contact): boolean {
  return contact.email !== null || contact.phone !== null
}

/** For whom or for what a section of contacts is. */
const FOR_WHOM =
  '(?:(?:media|press|news|investors?|journalists?|editors?|public|company|corporate|sales|partnerships?|franchise|speaking|interviews?|pr|ir|business|editorial|general|primary|external|internal|global|further|more|additional|us|uk|eu)\\b[\\s/&]*(?:and\\s+)?)*'

const REACHED_BY =
  '(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies)|media relations|investor relations|public relations|press office(?!r)|(?:press|media|interview) (?:questions|requests?|desk|line)|questions(?= (?:from|by|for|of) (?:the )?(?:press|media|journalists|reporters|editors)\\b))'

const FROM_WHOM =
  '(?:\\s+(?:from|by|for|of|to)\\s+(?:the\\s+)?(?:press|media|journalists|reporters|editors)\\b)?'

/** What opens a contact section, with the words between it and the colon. */
export const CONTACT_CUE = new RegExp(
  `^(?:(?:for\\s+)?${FOR_WHOM}${REACHED_BY}${FROM_WHOM}(?:\\s+(?:details?|information|info|person|name|us|at))?\\s*(?:$|[:\\n/–—-]|(?=\\p{Lu}))|(?:media|press|investors?|ir|pr|spokes(?:person|man|woman)|issued by|for (?:the )?(?:press|media|journalists|editors))\\s*(?::|\\n|$)|(?:for\\s+)?(?:more\\s+|further\\s+|additional\\s+)?information\\s*:|(?:for\\s+)?(?:more|further|additional)\\s+information\\s*(?:\\n|$)|for\\s[^:.\\n]{3,80}?\\b(?:contact|call|email|reach(?:\\s+out\\s+to)?)\\s*:)`,
  'iu',
)

/** Lines of a section: new lines, columns, and places where a label is glued to the word before. */
function lines(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(LINE_END)) {
    spans.push({ start: from, end: start + match.index })
    from = start + match.index + match[0].length
  }
  return [...spans, { start: from, end }]
}

const LINE_END =
  /\n|\s*[|;•]\s*|(?<=\b(?:Inc\.?|LLC|Corp\.?|Corporation|Company|Ltd\.?|Limited|Holdings?|Group))\s+(?=Contact\s*:)|[^\S\n]{2,}|(?<=\p{Ll})(?=(?:Phone|Tel|E-?mail|Investor|Media|Chief|Director|President|Manager|CEO|Vice|Website|Contact|Company|Corporate|Senior|Head|Public|Communications|Founder)\b)|(?<=\.(?:com|org|net))(?=\p{Lu})|(?<=\p{L}\sContacts?(?:\s(?:Information|Details))?:)/gu

interface Piece extends Span {
  readonly kind: 'name' | 'role' | 'organisation' | null
  readonly words: string
  readonly isCue: boolean
}

/** The parts of a line that are no address, each with what it is. */
function pieces(text: string, line: Span, found: readonly Address[]): Piece[] {
  const result: Piece[] = []
  let start = line.start
  for (const { start: end, end: next } of [...found, { start: line.end, end: line.end }]) {
    let from = start
    for (;;) {
      const words = text.slice(from, end)
      const cue = CONTACT_CUE.exec(words.trimStart())
      if (cue === null || ROLE_BEHIND.test(words.trimStart().slice(cue[0].length))) break
      const length = words.length - words.trimStart().length + cue[0].length
      result.push({
        start: from,
        end: from + length,
        kind: null,
        words: cue[0].trim(),
        isCue: !/person|name/i.test(cue[0]),
      })
      from += length
      if (cue[0].length === 0) break
    }
    if (from < end) result.push(...classify(text, { start: from, end }))
    start = next
  }
  return result
}

/** "Media Relations Manager" is a role and no cue. */
const ROLE_BEHIND =
  /^(?:(?:senior|deputy|assistant|associate)\s)?(?:officer|manager|director|specialist|coordinator|executive|lead|head|secretary|editor|advis[eo]r|consultant|associate|assistant)\b/iu

const VALUE =
  /^(name|contact|contact person|company|company name|organi[sz]ation|title|role|position|attn|by)\s*:\s*/iu

const ADDRESS_LABEL =
  /(?:^|[\s,(])(?:tel(?:ephone)?|phone|ph|cell|mobile|office|fax|e-?mail(?: us here)?|web(?:site)?|company website|url|toll[- ]free|direct|call|text|visit(?: our website)?|whatsapp|t|p|m|e|f|w)\s*(?:number|address|no\.?|us)?\s*[:.)]?\s*$/iu

/** Of "Acme Media Contact:", what follows the name. */
const NAMED_CUE_END =
  /(?<=\p{L}\s)(?:(?:Global\s)?(?:Media|Press|Investors?|PR|IR)\s(?:Relations\s)?)?Contacts?(?:\s(?:Information|Details|Info))?\s*:?\s*$/u

/** Words before "Contact:" that name no organisation. */
const NOBODY = /^(?:external|company|corporate|primary|main|general|local|your|our|us|uk|eu|for)$/iu

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
    .replace(/^[\s,:;)–—-]+|[\s,:;(–—-]+$/gu, '')
    .replace(/(?<=\p{L})\s(?:press|media|news)\s(?:office|team|desk|cent(?:er|re)|room)$/u, '')
  const piece = (kind: Piece['kind'], of: string): Piece => ({ ...span, kind, words: of, isCue: false })
  if (value === '' || NOBODY.test(value) || PICTURES.test(value)) return []
  if (label !== undefined && /^(?:company|organi)/.test(label)) return [piece('organisation', value)]
  if (label !== undefined && /^(?:title|role|position)/.test(label)) return [piece('role', value)]
  if (label === 'name' || label === 'contact person') return [piece('name', value)]
  const named = NAMED.exec(value)?.[1]
  if (named !== undefined && isPerson(named)) return [piece('name', named)]
  const [, owned, person] = OWNED.exec(value) ?? []
  if (label === undefined && owned !== undefined && person !== undefined && isPerson(person))
    return ROLE_WORD.test(owned) || DEPARTMENT.test(owned)
      ? [piece('name', person)]
      : [{ ...piece('name', person), isCue: true }, piece('organisation', owned)]
  if (/^[\p{L} ]{2,20}:/u.test(value) || value.length > 120 || /\d{3}/.test(value)) return []
  const parts = value.split(/\s*,\s+(?!(?:Inc|LLC|Ltd|Corp|LLP|PLLC|PC|LP|Co)\b)|\s+[–—-]\s+|\s*\n\s*/u)
  if (parts.length === 2 && isRegion(parts[1]?.replace(/\.$/, '') ?? '')) return []
  return parts
    .flatMap(nameAndRole)
    .flatMap(roleAndOrganisation)
    .flatMap((part) => {
      const kind = kindOf(part)
      return kind === null || (kind === 'organisation' && PURPOSE.test(value)) ? [] : [piece(kind, part)]
    })
}

/** What one may write for: "For media interviews and TV appearances". */
const PURPOSE = /^for\s.*\b(?:media|press|interviews?|information|inquiries|enquiries)\b/iu

/** "Acme Foundation: Ann Lee", a line a contact: the name opens it, and so comes first in what is read of it. */
const OWNED = new RegExp(`^(\\p{Lu}[^:\\n]{1,60}?)\\s*:\\s+(${PERSON})$`, 'u')

const NAMED = new RegExp(`\\b[Cc]ontact\\s+(${PERSON})`, 'u')

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

/** Parts "CEO Acme LLC" where the wire lost the line end. */
function roleAndOrganisation(words: string): string[] {
  const parts = words.split(/\s+/)
  const at = parts.findIndex((part) => !ROLE_WORD.test(part) && !/^(?:and|&|of)$/u.test(part))
  const rest = parts.slice(at).join(' ')
  return at > 0 && ORGANISATION_WORD.test(rest) && !DEPARTMENT.test(rest)
    ? [parts.slice(0, at).join(' '), rest]
    : [words]
}

const DEPARTMENT =
  /\b(?:Relations|Communications?|Marketing|Media|PR|Affairs|Sales|Operations|Development)\b/u

const STREET =
  /^\d+\s.*\b(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Dr|Drive|Ln|Lane|Way|Pkwy|Parkway|Ste|Suite|Floor|Ct|Court|Pl|Place|Square|Hwy|Highway)\b/iu

/** What no role holds. */
const CLAUSE = /\b(?:can|is|are|will|was|speaking|contact|please)\b/iu

/** "head of communications", "acting director for press and public affairs" */
const HEAD_OF =
  /^(?:(?:deputy|acting|interim|senior|vice)\s)*(?:head|director|manager|chief|president|officer|lead(?:er)?|adviser|advisor|secretary)\s(?:of|for)\s[\p{L} ,&-]{2,50}$/iu

/** Words of "Senior Vice President and Chief Communications Officer" and a few more. */
const LONGEST_ROLE = 10

function kindOf(words: string): Piece['kind'] {
  if (isPerson(words)) return 'name'
  if (STREET.test(words)) return null
  if (HEAD_OF.test(words)) return 'role'
  if (ROLE_HEAD.test(words) && words.split(/\s+/).length <= LONGEST_ROLE && !CLAUSE.test(words)) return 'role'
  if (isRegion(words) || !/^[\p{Lu}\p{N}]/u.test(words) || words.split(/\s+/).length > 9) return null
  if (
    ORGANISATION_WORD.test(words) &&
    !/(?:Relations|Communications?|Marketing|Media|PR|Affairs)$/u.test(words)
  )
    return ROLE_WORD.test(words) && /\b(?:of|for)\b/.test(words) ? 'role' : 'organisation'
  if (ROLE_WORD.test(words)) return 'role'
  return /^(?:For|To|Learn|More|Original|Links?|Please|Email|Visit|Follow|Click|Twitter|Facebook|Instagram|LinkedIn|Telegram|Website|City|State|Country|Suite|Building|Floor|Our|Us)\b/.test(
    words,
  )
    ? null
    : 'organisation'
}
