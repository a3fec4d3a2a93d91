import type { Draft } from './draft.ts'
import { isPerson, LEADING_PERSON, ROLE_WORD } from './names.ts'
import { PAST } from './past-forms.ts'
import { cleanRole, tellsOffice, type Words } from './roles.ts'

/**
 * Reads who signed a quotation that is a block of its own, where no dash stands before
 * the name: `Ann Lee, director of Acme` on the line below it, or above, or the name and
 * the office on two. Of several
 * quotations with such lines between them, the line at only one end of the row tells
 * whether names stand below or above; where both ends have one, or none, nobody is read.
 *
 * @example
 * signedBeside([quotation, { words: 'Ann Lee, director of Acme' }], 0) // => { name: 'Ann Lee', role: 'director of Acme' }
 */
export function signedBeside(blocks: readonly Draft[], index: number): Words | null {
  const reach = (by: -1 | 1): number => {
    let end = index
    for (let next = linesAt(blocks, end, by); next !== null; next = linesAt(blocks, end, by)) {
      if (!QUOTATION.test(blocks[end + by * (next.count + 1)]?.words ?? '')) break
      end += by * (next.count + 1)
    }
    return end
  }
  const above = linesAt(blocks, reach(-1), -1)
  const below = linesAt(blocks, reach(1), 1)
  if ((above === null) === (below === null)) return null
  return linesAt(blocks, index, above === null ? 1 : -1)?.signed ?? null
}

/** Who is named above a block or below it, and in how many blocks: one, or a name and an office of their own. */
function linesAt(
  blocks: readonly Draft[],
  index: number,
  by: -1 | 1,
): { readonly signed: Words; readonly count: 1 | 2 } | null {
  const one = nameLine(blocks[index + by]?.words)
  if (one !== null) return { signed: one, count: 1 }
  const [name = '', office = ''] = [0, 1].map((at) => blocks[by < 0 ? index - 2 + at : index + 1 + at]?.words)
  const isOffice = office.length <= LONGEST_LINE && !/["“”:]|[.!?]$/u.test(office) && tellsOffice(office)
  const role = isOffice && isPerson(name) ? cleanRole(office) : null
  return role === null ? null : { signed: { name, role }, count: 2 }
}

/**
 * Reads who signed a quotation on the lines right below it in its own paragraph, where no
 * dash stands before the name: "Ann Lee" over "Director of Acme", or both on one line. Null where the name has
 * no role, as a line may be of anything.
 *
 * @example
 * signedUnder('\nAnn Lee\nDirector of Acme') // => { name: 'Ann Lee', role: 'Director of Acme' }
 */
export function signedUnder(words: string): Words | null {
  if (!/^[^\S\n]*\n/u.test(words) || words.length > LONGEST_LINE * 2) return null
  const [name = '', ...lines] = words.trim().split(/\s*\n\s*/u)
  if (lines.length === 0) return nameLine(name)
  if (lines.length > MOST_LINES) return null
  const role = cleanRole(lines.join(', '))
  const isRole = tellsOffice(lines[0] ?? '') && lines.every((line) => !/[.!?:"”]$/u.test(line))
  return isPerson(name) && isRole && role !== null ? { name, role } : null
}

/** A role and a house. */
const MOST_LINES = 2

/** "Ann Lee, director of Acme", "Acme: Ann Lee, its director", and no sentence. */
function nameLine(line: string | undefined): Words | null {
  const words = line?.replace(/^\p{Lu}[^,.:]{1,40}:\s+/u, '')
  if (words === undefined || words.length > LONGEST_LINE || /["“”:]|[.!?]\s/u.test(words)) return null
  const name = LEADING_PERSON.exec(words)?.[1]
  const rest = name === undefined ? '' : words.slice(name.length)
  if (name === undefined || !isPerson(name) || !/^,\s/u.test(rest) || PREDICATE.test(rest)) return null
  const role = cleanRole(rest)
  return role !== null && tellsOffice(role) ? { name, role } : null
}

/** "Manager of Risk - Acme", "A baker from Lyon", "Ann Lee, Lyon": some words below a quotation that are no sentence and no heading. */
export function signsBelow(block: Draft | undefined): boolean {
  if (block === undefined || block.words.length > LONGEST_LINE) return false
  const isSigned = block.kind === 'paragraph' || ROLE_WORD.test(block.words)
  return isSigned && /^\p{Lu}.*\s.*[^.!?:"”]$/u.test(block.words)
}

const QUOTATION = /^["“][^"“”]*["”]$/u

/** Characters of a name and an office. */
const LONGEST_LINE = 120

/** That the line is a sentence: also "Ann Lee, director of Acme, opened the hall." */
const PREDICATE = new RegExp(
  `\\s(?:is|are|was|were|has|have|had|will|said|says|who|to)[\\s,]|,\\s(?:\\p{Ll}+ly\\s|also\\s)?${PAST}\\s`,
  'u',
)
