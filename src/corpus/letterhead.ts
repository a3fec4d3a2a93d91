import { hasAddress } from './contact-sections.ts'
import { type Draft, isProse, LONGEST_TITLE } from './draft.ts'
import { isPerson, ORGANISATION_WORD, wordCount } from './names.ts'
import { displayPlace } from './place.ts'

/**
 * Gives the letterhead of a release the kind `status`, so that it is not taken
 * for the headline: the name of an office with its officer, its address or
 * "News Release" below, or the name of an organisation, above a line that can be
 * the headline. Call it when status lines and contacts are marked.
 */
export function markLetterhead(blocks: readonly Draft[]): void {
  const first = blocks.slice(0, SEARCHED).filter(({ kind }) => kind !== 'status' && kind !== 'contact')
  for (const [at, block] of first.entries()) {
    const next = first[at + 1]
    if (block.kind !== 'paragraph' || block.told !== undefined || next === undefined) return
    if (!isLetterhead(block.words)) return
    if (!(LABEL_BELOW.test(block.words) || isLetterhead(next.words) || canBeHeadline(next))) return
    block.kind = 'status'
  }
}

/** Blocks among which a headline is looked for. */
const SEARCHED = 12

function canBeHeadline({ kind, words }: Draft): boolean {
  if (kind === 'heading') return true
  return kind === 'paragraph' && words.length <= LONGEST_TITLE && !isProse(words) && wordCount(words) >= 3
}

/** Whether all lines of a block are names of offices and officers, addresses or labels, and one is no address. */
function isLetterhead(words: string): boolean {
  if (words.length > LONGEST_TITLE) return false
  const lines = words.split('\n').map((line) => line.trim())
  const isName = (line: string): boolean => LABEL.test(line) || isOffice(line)
  return (
    lines.some(isName) &&
    lines.every((line) => isName(line) || isPerson(titled(line.split(',')[0] ?? '')) || hasAddress(line))
  )
}

const LABEL = /^(?:for\s+)?(?:news|press|media)\s*(?:release|room|statement|advisory|alert|office)s?\s*:?$/iu

/** "News Release" under a name leaves no doubt. */
const LABEL_BELOW = /\n\s*(?:news|press|media)\s*(?:release|statement|advisory|alert)\s*$/iu

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
  if (
    parts.some((part) => part.slice(1, -1).some((word) => VERB.test(word) && !ORGANISATION_WORD.test(word)))
  )
    return false
  const last = words.at(-1)?.replace(/\.$/u, '') ?? ''
  return OFFICE_OF.test(words.join(' ')) || ORGANISATION_WORD.test(last) || OFFICE.test(last)
}

const LONGEST_OFFICE = 9

const OFFICE_OF =
  /^(?:The )?(?:City|Town|Township|Village|Borough|County|State|Commonwealth|Government|Office|Department|Ministry|Bureau|Embassy|Diocese|Archdiocese) of\b/u

const OFFICE =
  /^(?:Attorney|Attorneys|Sheriff|Police|Marshal|Governor|Mayor|Senator|Commissioner|County|District|Court|Courts|Schools|Parish|Government|Secretariat|Parliament|Congress|Administration)$/u

/** A verb of the third person, or a participle: "Opens", "Named". */
const VERB = /^\p{Lu}\p{Ll}+(?:[^s]s|ed)$|^(?:Wins|To|Will|Is|Are|Has|Sees|Found|Held|Made|Sold|Won)$/u
