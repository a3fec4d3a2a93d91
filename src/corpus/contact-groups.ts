import type { Span } from '../model.ts'
import { textAt } from '../spans.ts'
import { addresses, hasAddress } from './addresses.ts'
import { kindOf } from './contact-kinds.ts'
import { lines } from './contact-lines.ts'
import { pieces } from './contact-pieces.ts'
import { beginsWithGivenName } from './genders.ts'
import { isRegion } from './names.ts'

/** The rows of a table that gives a contact a row: all of its lines with an address have cells and a name; else none. */
export function rowsOf(text: string, { start, end }: Span): Span[] {
  const rows: Span[] = []
  for (const { 0: words, index } of text.slice(start, end).matchAll(/[^\n]+/gu)) {
    if (!hasAddress(words)) continue
    if (
      !words
        .split('|')
        .slice(0, -1)
        .some((cell) => kindOf(cell.trim()) === 'name')
    )
      return []
    rows.push({ start: start + index, end: start + index + words.length })
  }
  return rows
}

/** A paragraph of a section that is headed, and the house that heads it; null where that is what or where it is for. */
interface Paragraph extends Span {
  readonly organisation: string | null
}

/**
 * The paragraphs of a section when each is headed by a line of its own over a name:
 * an organisation, as in releases of two companies, or a country or department
 * ("Nordics"); else none.
 */
export function paragraphsOf(text: string, { start, end }: Span): Paragraph[] {
  const groups: Paragraph[] = []
  for (const match of text.slice(start, end).matchAll(/\S(?:[^\n]|\n(?![^\S\n]*\n))*/gu)) {
    const paragraph = { start: start + match.index, end: start + match.index + match[0].length }
    const heading = headingOf(text, paragraph)
    if (heading !== null) {
      // A cue above the first of them belongs to it.
      groups.push({ ...paragraph, ...heading, start: groups.length === 0 ? start : paragraph.start })
    } else if (groups.length > 0) return []
  }
  return groups
}

function headingOf(text: string, { start, end }: Span): Pick<Paragraph, 'organisation'> | null {
  const [first, second] = lines(text, { start, end })
  if (first === undefined || second === undefined || addresses(text, first).length > 0) return null
  const heading = pieces(text, first, [])
  const below = addresses(text, { start: second.start, end })
  const under = pieces(text, second, addresses(text, second))
  const isNamed = under.some(({ kind }) => kind === 'name')
  if (below.length === 0 || !isNamed) return null
  const [name] = heading
  // Over "Media: Ada Berg" stands no person, though "Solvik Marine" reads as one.
  const isLabelled = under[0]?.isCue === true && name?.kind === 'name' && !beginsWithGivenName(name.words)
  const isOther = heading.length > 1 || heading.some(({ kind }) => kind === 'name' || kind === 'role')
  if (isOther && !(isLabelled && heading.length === 1)) return null
  const house = isLabelled ? name.words : heading.find(({ kind }) => kind === 'organisation')?.words
  return { organisation: house ?? houseServed(textAt(text, first)) }
}

/** "For {Orme Ferries}:", and neither for a country nor for investors. */
function houseServed(heading: string): string | null {
  const house = /^for (?:the )?(\p{Lu}[^:\n]{2,60}?)\s*:?\s*$/iu.exec(heading)?.[1]
  if (house === undefined || isRegion(house) || beginsWithGivenName(house)) return null
  const kind = kindOf(house)
  return kind === 'organisation' || kind === 'name' ? house : null
}
