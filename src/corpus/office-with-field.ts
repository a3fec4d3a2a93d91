import { isGivenName } from './genders.ts'
import { isHonorific, ROLE_WORD } from './names.ts'
import { isPersonNoun } from './person-nouns.ts'
import type { Words } from './roles.ts'

/**
 * Parts a run of capitals into the rest of an office's field and the name behind it, where the
 * office stands right before: "Minister for" and "Transport Ann Lee". The name begins with a
 * form of address or a given name; of a surname that is known (`isWhole`) the word before it
 * may be any. Null where no office stands there, or the run is all name.
 *
 * @example
 * withoutField('it began, said Minister for ', 'Transport Ann Lee') // => { name: 'Ann Lee', role: 'Minister for Transport' }
 */
export function withoutField(ahead: string, run: string, isWhole = false): Words | null {
  if (!JOINT_LAST.test(ahead)) return null
  const parts = run.split(/\s+/u)
  const begins = parts.findIndex((part) => isGivenName(part) || isHonorific(part))
  const from = begins === -1 && isWhole && parts.length > 2 ? parts.length - 2 : begins
  if (from < 1 || from > parts.length - 2) return null
  const role = officeWithField(`${ahead}${parts.slice(0, from).join(' ')} `)
  return role === null ? null : { name: parts.slice(from).join(' '), role }
}

/** What joins an office to its field, and the field's first words. */
const JOINT_LAST = /\s(?:of|for)\s(?:the\s)?(?:\p{Lu}[\p{L}’'-]*,?\s(?:and|&)\s)?$/u

/**
 * The office with its field that ends right before a name: "Deputy Prime Minister and Minister
 * for Transport", "cabinet member for highways". Null where none stands there, and where its
 * field is somebody ("the mother of singer Ann Lee"). Before what may be no person (`isPersons`) an
 * office in small letters is none.
 */
export function officeWithField(ahead: string, isPersons = true): string | null {
  const [, before = '', noun = '', field = ''] = OFFICE_WITH_FIELD.exec(ahead) ?? []
  if (!ROLE_WORD.test(noun) && !/^(?:Chancellor|Reader|Lecturer|Commissioner)$/u.test(noun)) return null
  if (!isPersons && /^\p{Ll}/u.test(noun)) return null
  const words = field.trim().split(/\s+/u)
  const last = words.at(-1) ?? ''
  if ((isPersonNoun(last) && !/s$/u.test(last)) || words.some((word) => NO_FIELD.test(word))) return null
  const parts = before.trim().split(/\s+/u)
  let from = parts.length
  while (from > 0 && isOfOffice(parts, from - 1)) from--
  return [...parts.slice(from), ahead.slice(ahead.lastIndexOf(`${noun} `, ahead.length - field.length))]
    .join(' ')
    .trim()
}

/** Up to six words, the office, what joins its field, and the field in capitals or in small letters. */
const OFFICE_WITH_FIELD =
  /(?<![\p{L}’'-])((?:(?:[\p{L}’'-]+|&)\s){0,6})((?!State\b)\p{L}[\p{L}-]+)(?:\sof\sState)?\s(?:of|for)\s(?:the\s)?((?:(?:\p{Lu}[\p{L}’'-]*,?|and|&)\s){0,5}\p{Lu}[\p{L}’'-]*\s|(?:(?:\p{Ll}[\p{L}-]*|&)\s){1,4})$/u

/** Whether a word before an office belongs to it: one of its own rank or kind, or another office that is joined. */
function isOfOffice(parts: readonly string[], at: number): boolean {
  const part = parts[at] ?? ''
  if (/^(?:and|&)$/u.test(part)) return ROLE_WORD.test(parts[at - 1] ?? '')
  return /^(?!(?:The|An?|Our|Its|By|In|On|At|With|And|But|As|When)$)\p{Lu}/u.test(part)
    ? !/['’]s?$/u.test(part)
    : ROLE_WORD.test(part) || RANK.test(part)
}

const RANK =
  /^(?:deputy|senior|junior|joint|acting|former|general|cabinet|shadow|prime|first|state|parliamentary|managing|interim|group|national|regional)$/u

/** Words of no field. */
const NO_FIELD =
  /^(?:the|an?|its|their|our|his|her|to|by|with|from|in|at|on|for|of|is|was|has|had|said|who|that|which|as|when|while|or)$/u
