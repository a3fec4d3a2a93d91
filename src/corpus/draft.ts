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
}

export function drafts(text: string, blocks: readonly ParsedBlock[]): Draft[] {
  return blocks.map(({ kind, start, end, level, told }) => ({
    kind: told === 'contact' ? told : kind,
    start,
    end,
    level,
    words: text.slice(start, end),
    opens: false,
    told,
  }))
}

/** Whether a block reads as running text: it is long, or it ends as a sentence does. */
export function isProse(words: string): boolean {
  return words.length > LONGEST_TITLE || /[.!?…]["”’)\]]*$/u.test(words.trimEnd())
}

/** Headlines and subheads have a median of 85 characters; hardly any is longer than this. */
export const LONGEST_TITLE = 260
