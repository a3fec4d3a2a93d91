import type { Block, Document } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, inSentence } from '../pieces/candidates.ts'
import { apartFromKind } from './subject-away.ts'

/**
 * Whether a sentence stands under the heading of another house, "About Lund Boats", and
 * names none that is asked about, of which one has a heading of its own: what is told of
 * "the company" there is told of Lund Boats.
 *
 * @example
 * // "How many employees has Orme Ferries?", where the release has "About Orme Ferries" as well
 * // "About Lund Boats": "The company employs 820 people." => true
 */
export function isInOthersSection({ names, dissection: { document } }: Lens, candidate: Candidate): boolean {
  const sections = sectionsOf(document)
  if (sections.size < 2 || names.length === 0) return false
  const own = headOf(document, candidate.block, sections)
  if (own === null) return false
  const bare = names.map(apartFromKind)
  if (bare.some((name) => name.some((term) => own.has(term) || inSentence(candidate, term)))) return false
  return bare.some((name) => [...sections.values()].some((head) => name.every((term) => head.has(term))))
}

/** Stems of the names under which the standing words of several houses are told, by the block that has them. */
const sectionsOf = rememberedOf(
  ({ blocks, text }: Document): ReadonlyMap<Block, ReadonlySet<string>> =>
    new Map(
      blocks.flatMap((block): [Block, ReadonlySet<string>][] => {
        if (block.kind !== 'boilerplate' && block.kind !== 'heading') return []
        const name = ABOUT.exec(text.slice(block.start, block.end))?.groups?.name
        return name === undefined ? [] : [[block, new Set(termsOf(name))]]
      }),
    ),
)

const ABOUT = /^[#*_\s]*About (?:the )?(?<name>\p{Lu}[^\n:]{1,80}?)[*_\s]*(?:[\n:]|$)/u

/** The heading that a block has or stands under. */
function headOf(
  { blocks }: Document,
  block: Block,
  sections: ReadonlyMap<Block, ReadonlySet<string>>,
): ReadonlySet<string> | null {
  const seen = new Set<Block>()
  for (let at: Block | undefined = block; at !== undefined && !seen.has(at); ) {
    const head = sections.get(at)
    if (head !== undefined) return head
    seen.add(at)
    at = at.lead === null ? undefined : blocks[at.lead]
  }
  return null
}
