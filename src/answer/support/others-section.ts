import { LEGAL_FORM_BEHIND } from '../../corpus/legal-forms.ts'
import type { Block, Document } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, inSentence } from '../pieces/candidates.ts'
import { ORGANISATION_NOUNS } from '../text/cues.ts'
import { apartFromKind } from './subject-away.ts'

/**
 * Whether a house is asked about that a release tells of under a heading of its own, "About
 * Orme Ferries", and a sentence stands under that of another house, "About Lund Boats", where
 * nothing names the first: what "the company" does there Lund Boats does.
 *
 * @example
 * // "How many employees has Orme Ferries?"
 * // "About Lund Boats": "The company employs 820 people." => true
 */
export function isInOthersSection({ names, dissection: { document } }: Lens, candidate: Candidate): boolean {
  const sections = sectionsOf(document)
  if (sections.size < 2 || names.length === 0) return false
  const own = sectionOf(document, candidate.block, sections)
  if (own === null || !own.isOfHouse) return false
  const bare = names.map(apartFromKind)
  if (bare.some((name) => name.some((term) => own.said.has(term) || inSentence(candidate, term))))
    return false
  return bare.some((name) => [...sections.values()].some(({ head }) => name.every((term) => head.has(term))))
}

/** Standing words under a heading. */
interface Section {
  /** Stems of the name that the heading has. */
  readonly head: ReadonlySet<string>
  /** Stems of the heading and of all below it. */
  readonly said: ReadonlySet<string>
  /** What is below it introduces a house, and no person, project or product. */
  readonly isOfHouse: boolean
}

/** The standing words of a release, by the block that has their heading. */
const sectionsOf = rememberedOf(({ blocks, text }: Document): ReadonlyMap<Block, Section> => {
  const found = new Map<Block, Section>()
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'boilerplate' && block.kind !== 'heading') continue
    const words = textAt(text, block)
    const name = ABOUT.exec(words)?.groups?.name
    if (name === undefined) continue
    const below = blocks.filter(({ lead }) => lead === at).map(({ start, end }) => text.slice(start, end))
    const whole = [words, ...below].join('\n')
    const said = new Set(termsOf(whole))
    found.set(block, { head: new Set(termsOf(name)), said, isOfHouse: introducesHouse(whole) })
  }
  return found
})

const ABOUT = /^[#*_\s]*About (?:the )?(?<name>\p{Lu}[^\n:]{1,80}?)[*_\s]*(?:[\n:]|$)/u

function introducesHouse(section: string): boolean {
  if (OF_HOUSE.test(section) || FORM.test(section.split('\n')[0] ?? '')) return true
  // "The company" may be the issuer, in words on its project.
  const opening = section
    .replace(ABOUT, '')
    .toLowerCase()
    .slice(0, OPENING)
    .replace(/^\s*the \p{L}+ /u, '')
  return opening.split(/[^\p{L}-]+/u).some((word) => ORGANISATION_NOUNS.has(word))
}

const OF_HOUSE =
  /\b(?:(?:founded|established|incorporated|formed) in \d{4}|headquartered|employs|employees|subsidiar(?:y|ies)|listed on)\b/iu

const FORM = new RegExp(LEGAL_FORM_BEHIND, 'u')

/** Characters in which standing words say what somebody is. */
const OPENING = 200

/** The standing words of which a block is. */
function sectionOf(
  { blocks }: Document,
  block: Block,
  sections: ReadonlyMap<Block, Section>,
): Section | null {
  const seen = new Set<Block>()
  for (let at: Block | undefined = block; at !== undefined && !seen.has(at); ) {
    const section = sections.get(at)
    if (section !== undefined) return section
    seen.add(at)
    at = at.lead === null ? undefined : blocks[at.lead]
  }
  return null
}
