import type { BlockKind, Span } from '../model.ts'
import type { ParsedBlock, Told } from './formats/parsed.ts'

/** A block on its way to its final kind; the stages of `release.ts` fill in `kind` one after another. */
export interface Draft extends Span {
  kind: BlockKind
  /** Whether it is the first block of its section ("About Acme", "Forward-Looking Statements"). */
  opens: boolean
  /** As the format gave it: heading level, list depth, 0 for a table's header row. */
  readonly level: number
  readonly words: string
  /** What the format said that it is. */
  readonly told: Told | undefined
  /** Where what it may head ends, when that is not the next heading. */
  readonly headsTo: number | undefined
}

/**
 * Drafts of a text's blocks, in their order.
 *
 * They are pushed, not mapped: `map` gives a list of another inner kind once V8
 * has compiled it, and all that has been compiled for the former, which is every
 * stage of `release.ts`, is compiled again.
 */
export function drafts(text: string, blocks: readonly ParsedBlock[]): Draft[] {
  const made: Draft[] = []
  for (const { kind, start, end, level, told, headsTo } of blocks)
    made.push({
      kind: told === 'contact' ? told : kind,
      start,
      end,
      level,
      words: text.slice(start, end),
      opens: false,
      told,
      headsTo,
    })
  return made
}

/** Whether a block reads as running text: it is long, or it ends as a sentence does. */
export function isProse(words: string): boolean {
  return words.length > LONGEST_TITLE || /[.!?…]["”’)\]]*$/u.test(words.trimEnd())
}

/** Headlines and subheads have a median of 85 characters; hardly any is longer than this. */
export const LONGEST_TITLE = 260
