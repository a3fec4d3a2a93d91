import { rememberedOf } from '../../remembered.ts'
import { terms as termsOf } from '../../search/tokens.ts'

/** A stretch of an item between its marks, with its stems. */
export interface Part {
  readonly words: string
  readonly terms: ReadonlySet<string>
}

/** What an item of a list is called, and what it tells of that behind it. */
export interface ItemParts {
  readonly name: Part
  /** In brackets, or behind a colon or a dash, each up to the next semicolon, and to the next comma of a list of few words each. */
  readonly told: readonly Part[]
}

/**
 * Parts an item into its name and what is told of that; nothing is told where it has no such mark.
 *
 * @example
 * itemParts('Ibsen, Ghosts (new; 3 May)').told.map(({ words }) => words) // => ['new', '3 May']
 */
export const itemParts = rememberedOf((item: { readonly text: string }): ItemParts => {
  const text = item.text.trim()
  const at = text.search(OPENS)
  if (at <= 0) return { name: partOf(text), told: [] }
  const told = text
    .slice(at)
    .split(MARKS)
    .flatMap(listed)
    .map((words) => words.trim())
    .filter((words) => /[\p{L}\d]/u.test(words))
  return { name: partOf(text.slice(0, at)), told: told.map(partOf) }
})

/** What is told begins behind it. */
const OPENS = / \(|: | [–—-] | \| /u

const MARKS = /[()|;]|: | [–—-] /u

/** What commas part; "made for offices, shops and whoever else has the means" is a sentence, and stays whole. */
function listed(words: string): readonly string[] {
  const parts = words.split(', ')
  return parts.some((part) => part.trim().split(/\s+/u).length > LONGEST_LISTED) ? [words] : parts
}

/** Words. */
const LONGEST_LISTED = 5

function partOf(words: string): Part {
  return { words: words.trim(), terms: new Set(termsOf(words)) }
}
