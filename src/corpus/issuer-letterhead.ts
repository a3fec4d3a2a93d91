import type { Span } from '../model.ts'
import type { Draft } from './draft.ts'
import { type Issuer, issuer, plain, plainName } from './issuer-name.ts'
import { nameOf, namesOrganisation, piecesOf, type Sort, sortOf } from './letterhead-pieces.ts'
import { wordCount } from './names.ts'
import { isFieldLine } from './release-label.ts'

/**
 * The organisation on the letterhead where the story names it, by the story's own
 * spelling, as most letterheads are all capitals; null when it does not.
 *
 * @param front headline and beginning of the story, as {@link plain} has them.
 * @param from where the story begins.
 */
export function fromLetterhead(
  text: string,
  blocks: readonly Draft[],
  front: string,
  from: number,
): Issuer | null {
  for (const { name } of namesAbove(blocks, front)) {
    const forms = [plain(name), plainName(name)].filter((form) => wordCount(form) > 1 && front.includes(form))
    for (const form of forms) {
      const span = mentionOf(text, form.trim(), from)
      if (span !== null) return issuer(text, span)
    }
  }
  return null
}

/** The first name on the letterhead that says of itself that it is an organisation, though the story has it nowhere. */
export function asPrinted(text: string, blocks: readonly Draft[]): Issuer | null {
  const named = namesAbove(blocks, '').find(({ sort }) => sort === 'name')
  const start = named === undefined ? -1 : text.indexOf(named.name, named.from)
  return named === undefined || start === -1 ? null : issuer(text, { start, end: start + named.name.length })
}

/** A name as it stands on a line above the headline. */
interface Printed {
  /** Without brackets and what stands behind a comma. */
  readonly name: string
  readonly sort: Sort | null
  /** Where its block begins. */
  readonly from: number
}

/** What may be an organisation on the lines above a headline, first what says so of itself. */
function namesAbove(blocks: readonly Draft[], story: string): Printed[] {
  const above = blocks.slice(0, MOST_ABOVE).filter(({ kind }) => kind === 'status')
  const all = above.flatMap(({ words, start }) =>
    piecesOf(words)
      .filter((piece) => !isFieldLine(piece))
      .map((piece) => piece.replace(LABEL, ''))
      .map((piece) => ({ name: nameOf(piece), sort: sortOf(piece, story), from: start })),
  )
  const says = all.filter(({ name, sort }) => sort !== 'label' && namesOrganisation(name))
  return [...says, ...all.filter((one) => one.sort === 'issuer' && !says.includes(one))]
}

/** What stands before a name in a field that is no field of a release: "Publisher: Holm Books". */
const LABEL = /^\p{Lu}\p{L}*(?:\s\p{Ll}+)?:\s+(?=\p{Lu})/u

/** Blocks above a story. */
const MOST_ABOVE = 8

/** Where a text has a name, in either case and with its words parted by any white space. */
function mentionOf(text: string, name: string, from: number): Span | null {
  const words = name
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/['’]/gu, "['’]"))
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[\\s.,-]+')}(?![\\p{L}\\p{N}])`, 'iu').exec(
    text.slice(from),
  )
  return found === null ? null : { start: from + found.index, end: from + found.index + found[0].length }
}
