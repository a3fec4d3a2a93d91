import type { Span } from '../model.ts'
import { isAgency, kindOf } from './contact-kinds.ts'
import type { Draft } from './draft.ts'
import { beginsWithGivenName } from './genders.ts'
import { isHouseWord } from './house-words.ts'
import { isPerson, ORGANISATION_WORD } from './names.ts'

/**
 * The house by which a line of its own says that the release is issued: "Issued by Holm
 * Chamber of Trade, 4 Mill Row", wherever it stands. A department that writes for it, and
 * somebody with their office, stand before it: "Issued by: Media Cell, Holm Festival". Null
 * where the line names nobody else than these, an agency or whom it is issued for, or a
 * name without a word for what it is.
 *
 * @example
 * issuedBy(blocks) // of '…\n\nIssued by the Holm Society, 4 Mill Row' => the span of 'Holm Society'
 */
export function issuedBy(blocks: readonly Draft[]): Span | null {
  for (const { words, start, kind } of blocks) {
    const label = kind === 'table-row' || kind === 'quotation' ? undefined : LABEL.exec(words)?.[0]
    if (label === undefined) continue
    const from = label.length + lengthOfWriter(words.slice(label.length))
    const name = (from === label.length ? ALONE : BEHIND).exec(words.slice(from))?.[1]
    if (name !== undefined && isHouse(name)) return { start: start + from, end: start + from + name.length }
  }
  return null
}

/** Characters of the department, or the person with their office, that stand before the house; 0 when none does. */
function lengthOfWriter(words: string): number {
  const department = DEPARTMENT.exec(words)?.[0]
  if (department !== undefined) return department.length
  const [whole = '', person = '', office = ''] = OFFICER.exec(words) ?? []
  return isPerson(person) && kindOf(office) === 'role' ? whole.length : 0
}

function isHouse(name: string): boolean {
  const says = name.split(/\s+/u).some((word) => ORGANISATION_WORD.test(word) || isHouseWord(word))
  return says && !isAgency(name) && !beginsWithGivenName(name)
}

const LABEL = /^(?:Issued|Released|Published)\sby:?\s+(?:the\s)?/u

const WORD = String.raw`[\p{Lu}\d&][\p{L}\p{N}&’'-]*(?:\.[\p{L}\p{N}]+)*`

const NAME = String.raw`(?=\p{Lu})${WORD}(?:,?\s(?:(?:of|and|the|for)\s){0,2}${WORD}){0,7}?`

const ALONE = new RegExp(
  String.raw`^(${NAME})(?=\.?\s*(?:\n|$)|,\s[^\n]{0,60}(?:\n|$)|\son\s(?:\p{Lu}\p{L}{2,8}\.?,?\s){0,2}\d{1,2}\b[^\n]{0,20}(?:\n|$))`,
  'u',
)

/** Behind a department a number or a sentence may follow the name. */
const BEHIND = new RegExp(String.raw`^(${NAME.replace(',?', '')})(?=\.?\s*(?:\n|$)|[,;]\s|\.\s|\s\()`, 'u')

/** What parts a writer from the house. */
const PARTED = String.raw`(?:(?:,\s|\s*\n\s*|\s[–—-]\s)(?:the\s)?|\s(?:of|at)\s(?:the\s)?|$)`

const OF_WHAT = String.raw`(?:Corporate|Group|Central|External|Public|Media|Press|News|Information|Communications?|Marketing|Relations|Affairs|PR)`

/** "Media Cell, ", "Press Office of the ", "Directorate of Public Information, "; no bureau and no service, which are houses themselves. */
const DEPARTMENT = new RegExp(
  String.raw`^(?:(?:${OF_WHAT}\s(?:(?:and|&)\s)?){1,5}(?:Cell|Office|Department|Dept|Division|Section|Branch|Unit|Team|Desk|Wing|Communications?|Relations|Affairs)|(?:Directorate|Department|Division|Office)\s(?:of|for)\s${OF_WHAT}(?:\s(?:(?:and|&)\s)?${OF_WHAT}){0,3})${PARTED}`,
  'u',
)

/** "Ann Lee, Press Secretary, " */
const OFFICER = /^(\p{Lu}[^,\n]{3,40})(?:,\s|\s*\n\s*)([^,\n]{3,60})(?:,\s|\s*\n\s*)(?:the\s)?/u
