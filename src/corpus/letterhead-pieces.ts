import { hasAddress } from './addresses.ts'
import { findDate } from './date.ts'
import { beginsHouse, isHouseWord } from './house-words.ts'
import { LEGAL_FORM_BEHIND } from './legal-forms.ts'
import { isPerson, isRegion, ORGANISATION_WORD, wordCount } from './names.ts'
import { displayPlace } from './place.ts'
import {
  isReleaseLabel,
  NEWS_FROM,
  PRESENTED,
  PRESENTING,
  PRESS_OFFICE_OF,
  unspaced,
} from './release-label.ts'

/** The parts of a line or of several: columns, and what bars and dots part. */
export function piecesOf(words: string): string[] {
  return words
    .split('\n')
    .map(unspaced)
    .join('\n')
    .split(/\n|\s+[|·•]\s+|[^\S\n]{3,}|\s+[–—-]\s+/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && !DEFINED.test(piece))
}

/** What a listed company is called in what follows, or where it is listed, on a line below its name: '("Acme" or the "Company")', "(AIM: ACM)". */
const DEFINED =
  /^\((?:(?:together with its subsidiaries,?\s)?(?:the\s)?["“'‘][^()"“”]{2,40}["”'’](?:,?\s(?:or|and)\s|,\s|$|(?=\)))){1,4}\)$|^\((?:\p{Lu}[\p{L} ]{1,20}:\s?)[\p{Lu}\d.]{2,6}\)$/u

/** Whether a piece of a letterhead is an organisation's name: it says what it is, or is all in capitals, and is no label, date or place. */
export function namesOrganisation(piece: string): boolean {
  if (isReleaseLabel(piece) || isRegion(piece) || findDate(piece) !== null || STREET.test(piece)) return false
  if (REPORT_OF.test(piece)) return false
  const words = titled(piece).split(/\s+/u)
  return (
    piece === piece.toUpperCase() ||
    LEGAL_FORM.test(nameOf(piece)) ||
    OFFICE_OF.test(piece) ||
    words.some((word) => ORGANISATION_WORD.test(word) || OFFICE.test(word)) ||
    isHouseWord(words.at(-1) ?? '')
  )
}

/** Words without case, marks and curly apostrophes, parted by single spaces. */
export function folded(words: string): string {
  return words
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/[^\p{L}\p{N}'&-]+/gu, ' ')
    .trim()
}

/** What a piece of a letterhead is; `issuer` is a name that is one only because the release speaks of it. */
export type Sort = 'label' | 'name' | 'issuer' | 'person' | 'date' | 'address' | 'place'

/** A company's form ends its name, whatever stands before it. */
const LEGAL_FORM = new RegExp(
  String.raw`^\p{Lu}[^.!?:]*(?:${LEGAL_FORM_BEHIND}|,?\s(?:SE|AB|AS|SAS?|SL|KK))\.?$`,
  'u',
)

/** What a piece is; null when it is nothing that stands on a letterhead. */
export function sortOf(piece: string, story: string): Sort | null {
  const undated = withoutDate(piece)
  if (undated === '') return 'date'
  if (isReleaseLabel(undated)) return 'label'
  if (REPORT_OF.test(piece)) return null
  // "Holm Energy press release, 3 May 2026"
  if (undated !== piece && PRESENTING.test(undated) && isNameLike(nameOf(undated))) return 'date'
  if (isOffice(piece) || isOffice(nameOf(piece)) || LEGAL_FORM.test(nameOf(piece))) return 'name'
  if (hasAddress(piece) || STREET.test(piece) || REGISTERED.test(piece)) return 'address'
  const name = nameOf(piece)
  const words = titled(name).split(/\s+/u)
  // A sentence of the story stands in it, too, and is no name.
  if (words.length <= LONGEST_OFFICE && wordCount(name) >= 2 && isNamedIn(story, name)) {
    if (words.some((word) => ORGANISATION_WORD.test(word) || OFFICE.test(word))) return 'name'
    if (name === name.toUpperCase() || (words.length >= 3 && isNameLike(name))) return 'issuer'
  }
  if (undated !== piece && (isNameLike(undated) || isPlace(undated))) return 'date'
  if (isPlace(piece)) return 'place'
  return isPerson(titled(piece.split(',')[0] ?? '')) ? 'person' : null
}

/** What an organisation gives or does, with its name behind: "Annual report of the Holm Museum". */
const REPORT_OF =
  /^(?:[\p{L}\d]+\s){0,3}(?:reports?|results|accounts|figures|review|programme|plans?|history|story|opening|anniversary|launch)\s+of\s/iu

/** "Viborg, Denmark", "Port Selou, ON": a region stands behind the comma. */
export function isPlace(piece: string): boolean {
  const parts = piece.split(/,\s*/u)
  return (
    parts.length > 1 &&
    parts.length <= 3 &&
    PLACE.test(piece) &&
    isRegion((parts.at(-1) ?? '').replace(/^the\s/iu, ''))
  )
}

/** Up to four capitalised words and a region. */
const PLACE = /^\p{Lu}[\p{L}’'.-]*(?:\s\p{L}[\p{L}’'.-]*){0,3}(?:,\s\p{L}[\p{L} .-]*){1,2}$/u

/**
 * Whether the story names it. It leaves out of what place an office is, "the
 * National Statistics Office", and that "Holm Rovers" are a football club. What
 * goes on behind the name with a verb is a headline.
 */
function isNamedIn(story: string, name: string): boolean {
  if (story.includes(` ${folded(name)} `)) return true
  const words = name.split(/\s+/u)
  const isFormal = ORGANISATION_WORD.test(titled(words.at(-1) ?? ''))
  const of = /\s(?:of|OF)\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?$/u.exec(name)?.[0]
  const tail = of === undefined ? (isFormal ? words.slice(-2) : []) : of.trim().split(/\s+/u)
  const short = words.slice(0, words.length - tail.length)
  return (
    tail.length > 0 &&
    short.length >= 2 &&
    !tail.some((word) => VERB.test(titled(word)) && !ORGANISATION_WORD.test(word)) &&
    story.includes(` ${folded(short.join(' '))} `)
  )
}

/** The name in "TRANSPORT WORKERS' UNION (TWU)", "Museum of Lacquer, Kyoto", "Holm Energy U.A.", "Holm Energy press release". */
export function nameOf(piece: string): string {
  return piece
    .replace(PRESENTED, '')
    .replace(NEWS_FROM, '')
    .replace(PRESS_OFFICE_OF, '')
    .replace(/\s*\([^()]*\)(?=\s|$)/gu, '')
    .replace(/,(?!\s(?:Inc|LLC|Ltd|LTD|Limited|Corp)\b).*$/u, '')
    .replace(/\s(?:\p{Lu}\.){2,}$/u, '')
    .replace(PRESENTING, '')
}

/** A piece without its date, the day of the week before it and the hour behind it. */
function withoutDate(piece: string): string {
  const date = findDate(piece)
  if (date === null) return piece
  const before = piece
    .slice(0, date.start)
    .replace(DATE_LABEL, '')
    .replace(/(?:\p{L}+day)?[\s,]*(?:(?:issued|dated|of|on|from)\s*)*$/iu, '')
  const after = piece
    .slice(date.end)
    .replace(/^[\s,@]*(?:\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*\p{Lu}{0,4})?[\s,)*]*/iu, '')
  return `${before.trim()} ${after.trim()}`.replace(/^[\s,:]+|[\s,:]+$/gu, '')
}

/** "Released on", "Date of publication:" */
const DATE_LABEL =
  /^(?:(?:date of )?(?:issue|release|publication)|released|published|posted|sent)\b(?:\s+on)?\s*:?\s*/iu

/** "Charity no. 555 0217", "Registered in England 01234567". */
const REGISTERED =
  /^(?:(?:registered\s+)?(?:charity|company)|registration|registered in \p{Lu}\p{L}+)\b.*\d{4,}$/iu

/** "14 Harbour Street, Port Ansley", "Press Office, Terminal 1, Riga", "Secretariat: Bay Street"; a street has a figure or stands behind a comma. */
const STREET =
  /^(?=.*(?:\d|,))(?:[^,]*,\s)*[^,]*\b\p{Lu}\p{L}*\s(?:Street|St\.|Road|Rd\.?|Avenue|Ave\.?|Lane|Row|Wharf|Quay|Square|Boulevard|Blvd\.?|Drive|Terrace|Crescent|Plaza)(?=,|$)|^\d+[a-z]?\s(?:\p{Lu}\p{L}*\s?)+(?:,|$)|\b(?:Floor|Suite|Terminal|Unit|P\.?O\.? Box)\s\d|\p{L}(?:stra(?:ß|ss)e|straat|gatan|veien|gade|katu)\s\d|\b(?:rue|via|calle|rua|avenida)\s\p{Lu}.*\d|^(?:(?:[Pp]ress|[Mm]edia|[Hh]ead|[Mm]ain|[Rr]egistered)\s[Oo]ffice|[Ss]ecretariat|[Hh]eadquarters)\s*[,:]/u

/** Capitalised words and figures without a verb: what may stand below a name, a country or several cities. */
export function isNameLike(piece: string): boolean {
  const words = titled(piece).split(/[\s,]+/u)
  return (
    words.length <= LONGEST_OFFICE &&
    words.every((word) => /^(?:["“(]?[\p{Lu}\d&]|(?:of|the|and|for|at|de)$)/u.test(word)) &&
    !words.slice(1).some((word) => VERB.test(word) && !ORGANISATION_WORD.test(word))
  )
}

/** "Press release | 4 March 2026 | Lyon, France" */
export function isLabelAndDate(words: string): boolean {
  const pieces = piecesOf(words)
  return pieces.some(isReleaseLabel) && pieces.some((piece) => withoutDate(piece) === '')
}

/** A line all in capitals as it would stand in running text. */
function titled(line: string): string {
  return displayPlace(line.trim())
}

/** "Harwick County District Attorney", "City of Ashgrove, Office of Public Works"; a verb before the last word makes it a headline. */
function isOffice(line: string): boolean {
  const parts = titled(line)
    .split(/,\s*/u)
    .map((part) => part.split(/\s+/u))
  const words = parts.flat()
  if (words.length > LONGEST_OFFICE || words.length < 2) return false
  if (!words.every((word) => /^(?:[\p{Lu}\d&]|(?:of|the|and|for|at|de)$)/u.test(word))) return false
  const isDone = (word: string, at: number, part: readonly string[]): boolean =>
    at > 0 && at < part.length - 1 && isVerb(word, part[at - 1] ?? '') && !isField(word, part[at + 1] ?? '')
  if (parts.some((part) => part.some(isDone))) return false
  const last = words.at(-1)?.replace(/\.$/u, '') ?? ''
  return (
    OFFICE_OF.test(words.join(' ')) ||
    ORGANISATION_WORD.test(last) ||
    OFFICE.test(last) ||
    isHouseWord(last) ||
    words.some((_, at) => beginsHouse(words, at))
  )
}

const LONGEST_OFFICE = 9

const OFFICE_OF =
  /^(?:The )?(?:City|Town|Township|Village|Borough|County|State|Commonwealth|Government|Office|Department|Ministry|Bureau|Embassy|Diocese|Archdiocese) of\b/u

const OFFICE =
  /^(?:Attorney|Attorneys|Sheriff|Police|Marshal|Governor|Mayor|Senator|Commissioner|County|District|Court|Courts|Schools|Parish|Government|Secretariat|Parliament|Congress|Administration)$/u

/**
 * Whether a word of a name is a verb after all; behind "of" a participle tells of what sort: "Museum of Applied Arts".
 * A plural of those who make up a house is none: "Holm Rovers Football Club".
 */
function isVerb(word: string, before: string): boolean {
  return (
    VERB.test(word) &&
    !ORGANISATION_WORD.test(word) &&
    !(isHouseWord(word) && !ALSO_DONE.test(word)) &&
    !(/ed$/u.test(word) && OF.test(before))
  )
}

/** Whether a plural is what an office is for, and nothing that it does: "Ministry of Rural {Affairs}", "Department of {Roads} and Bridges". */
function isField(word: string, next: string): boolean {
  return (
    /^(?:Affairs|Resources|Arts|Sports|Veterans)$/u.test(word) ||
    (/^\p{Lu}\p{Ll}+s$/u.test(word) && /^(?:and|&)$/u.test(next))
  )
}

/** Houses' words that are as often what somebody does: "Holm Council Markets Old School". */
const ALSO_DONE = /^(?:Works|Stores|Markets|Lines|Engineers|Labs|Museums|Services)$/u

const OF = /^(?:of|for|and|&)$/u

/** A verb of the third person, or a participle: "Opens", "Named"; not "Omnibus". */
const VERB = /^\p{Lu}\p{Ll}+(?:[^su'’]s|ed)$|^(?:Wins|To|Will|Is|Are|Has|Sees|Found|Held|Made|Sold|Won)$/u
