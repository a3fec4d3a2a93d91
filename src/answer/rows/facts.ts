import type { Block, Document } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { SAME, strength, type WeightedTerm } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import type { Dissection } from '../pieces/dissect.ts'

/** A line of a sheet of facts: "Height of the towers: 148 m". */
export interface Fact {
  readonly candidate: Candidate
  /** What stands before the colon, without brackets. */
  readonly label: string
  /** Stems of the label. */
  readonly labelled: ReadonlySet<string>
  /** What stands behind it, without what it leaves out: "39 kg" of "39 kg (without battery)". */
  readonly value: string
  /** Stems of that. */
  readonly valued: ReadonlySet<string>
  /** Stems of what it leaves out. */
  readonly without: ReadonlySet<string>
  /** The heading over it, and what introduces several facts of one line; empty where nothing does. */
  readonly over: string
  /** Stems of that. */
  readonly headed: ReadonlySet<string>
}

/** The facts that a release gives in lines of a label and a value, read once. */
export const factsOf = rememberedOf((dissection: Dissection): ReadonlyMap<Candidate, Fact> => {
  const found = new Map<Candidate, Fact>()
  const headings = headingsOf(dissection.document)
  for (const candidate of dissection.candidates) {
    if (!LINES.has(candidate.kind) || candidate.quotation !== null) continue
    const [, before = '', label = '', value = ''] = FACT.exec(candidate.text) ?? []
    if (
      label === '' ||
      label.split(' ').length > LONGEST_LABEL ||
      SENTENCE.test(label) ||
      OF_HOUSE.test(label)
    )
      continue
    const above = headings.get(candidate.block) ?? ''
    const own = {
      label: label.replace(BRACKETS, ' ').trim(),
      value: value.replace(WITHOUT, ' ').trim(),
      over: `${before} ${above}`.trim(),
    }
    found.set(candidate, {
      candidate,
      ...own,
      labelled: new Set(termsOf(own.label)),
      valued: new Set(termsOf(own.value)),
      headed: new Set(termsOf(own.over)),
      without: new Set(termsOf((value.match(WITHOUT) ?? []).join(' '))),
    })
  }
  return found
})

const LINES: ReadonlySet<string> = new Set(['item', 'sentence'])

/** Up to two labels, the first of all facts of a line ("The club in figures: Members: 612."), and a value of one sentence. */
const LABEL = String.raw`[\p{L}\d](?:[^.!?:;|()\n]|\([^()\n]{0,40}\)){0,60}`
const FACT = new RegExp(String.raw`^(?:(${LABEL}):\s+)?(${LABEL})(?::|\s\.{3,})\s+([^\s:][^\n]{0,139})$`, 'u')

/** Words; what is longer speaks in sentences. */
const LONGEST_LABEL = 7

/** "About Acme: Founded in 1948, …" introduces the house, and names nothing that the sentence tells. */
const OF_HOUSE = /^about\s/iu

/** "The money will reach 92,000 people: …": what speaks in a sentence is no label. */
const SENTENCE =
  /\b(?:will|would|can|could|may|might|must|shall|should|is|are|was|were|has|have|had|says?|said|adds?|added|told|according)\b/iu

const BRACKETS = /\s*\([^()]*\)/gu

const WITHOUT =
  /\(?\b(?:without|excluding|excl\.|excludes|exclusive of|not including|not included|except(?: for)?)\s[^(),;]{1,40}\)?/giu

/** Whether stems of a fact hold a word of a question, or one that always stands for it; a name is itself. */
export function holdsInFact(stems: ReadonlySet<string>, term: WeightedTerm): boolean {
  return strength(term, (stem) => stems.has(stem), !term.named) >= SAME
}

/** "2001–2007" and "since 2000" are labels of what was in 2005. */
export function isWithinYears(label: string, asked: string): boolean {
  const [, since, from, to] = YEARS.exec(label) ?? []
  if (from === undefined || !/^(?:19|20)\d\d$/u.test(asked)) return false
  const isOpen = to === undefined ? since !== undefined : !/\d/u.test(to)
  const last = isOpen ? Number.POSITIVE_INFINITY : Number(to ?? from)
  return Number(from) <= Number(asked) && Number(asked) <= last
}

/** Whether a label is a year or a span of years, as in a curriculum vitae. */
export function isYears(label: string): boolean {
  return YEARS.test(label)
}

const YEARS =
  /^(since |from )?((?:19|20)\d\d)(?:\s?(?:[–-]|to|until)\s?((?:19|20)\d\d|today|present|now))?$/iu

/** Types of questions that are answered in words of their own, and by no fact. */
export const TOLD: ReadonlySet<string> = new Set([
  'yesno',
  'reason',
  'manner',
  'quotation',
  'definition',
  'email',
  'phone',
  'url',
  'address',
])

/**
 * For each block the line right above the list in which it stands, if that heads
 * it, else the heading of its section. Read from top to bottom, so that a long list
 * is walked through once.
 */
function headingsOf({ blocks, text }: Document): ReadonlyMap<Block, string> {
  const headings = new Map<Block, string>()
  let above: string | null = null
  for (const [at, block] of blocks.entries()) {
    const before = blocks[at - 1]
    const words = before === undefined ? '' : textAt(text, before)
    if (HEADS.test(words)) above = words
    else if (before?.kind !== block.kind || block.kind === 'paragraph') above = null
    const lead = block.lead === null ? undefined : blocks[block.lead]
    const section = lead === undefined ? '' : textAt(text, lead)
    headings.set(block, above ?? (HEADS.test(section) ? section : ''))
  }
  return headings
}

/** A short line without a colon inside it or a stop at its end. */
const HEADS = /^[^:|\n]{1,60}(?<![.!?,;]):?$/u
