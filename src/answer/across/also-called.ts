import type { Document } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import { type Token, terms as termsOf } from '../../search/tokens.ts'

/**
 * Tells which words of a question mean a thing that two releases of a house call by one
 * name: "the new ferry" of which the older says "our new ferry Lady Ann" or "has ordered
 * a ferry. The ship, to be called Lady Ann, …", and which the paragraph of the newer
 * names up to a place. None where the older calls two things so.
 *
 * @param asked the words of the question, with those that the name of the house has as well: “ferry” of Holm Ferries.
 * @param to where in the newer release the sentence ends that may speak of it.
 */
export function meantByName(
  asked: readonly Token[],
  older: Document,
  { text, blocks }: Document,
  to: number,
): ReadonlySet<string> {
  const common = asked.filter(({ word }) => !NEW.test(word))
  const found = namingsIn(older.text).flatMap(({ name, words, head }) => {
    const said = new Set(termsOf(words))
    const isHead = head === null || common.some(({ term }) => termsOf(head).includes(term))
    const meant = isHead ? common.filter(({ term }) => said.has(term)) : []
    return meant.length === 0 ? [] : [{ name, meant }]
  })
  const [first] = found
  if (first === undefined || found.some(({ name }) => name !== first.name)) return NONE
  const start = blocks.findLast((block) => block.start < to)?.start ?? to
  if (!text.slice(start, to).replace(/\s+/gu, ' ').includes(first.name)) return NONE
  const isNew = asked.filter(({ word }) => NEW.test(word))
  return new Set([...isNew, ...found.flatMap(({ meant }) => meant)].map(({ term }) => term))
}

const NONE: ReadonlySet<string> = new Set()

/** What is new to a house; the release that names it need not say so. */
const NEW = /^new(?:est)?$/iu

interface Naming {
  readonly name: string
  /** What stands before the name in its sentence, or in the one before that leads on to it. */
  readonly words: string
  /** The word that the name stands right behind; null where it is told that something is to be called so. */
  readonly head: string | null
}

const namingsIn = remembered((text: string): readonly Naming[] =>
  [...text.matchAll(NAMING)].map(({ index, groups = {} }) => ({
    name: (groups.told ?? groups.beside ?? '').replace(/\s+/gu, ' '),
    words:
      text.slice(Math.max(0, index - (groups.told === undefined ? 0 : REACH)), index) + (groups.phrase ?? ''),
    head: groups.head ?? null,
  })),
)

/** Characters before a name that is told, in which that stands which is called so. */
const REACH = 200

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,3}`

const NAMING = new RegExp(
  String.raw`\b(?:(?:to be|will be|is to be|was|is|has been)\s(?:named|called|christened)\s(?:the\s)?[“"*_]*(?<told>${NAME})|(?<phrase>(?:the|our|its|their|a|an|new)\s(?:\p{Ll}[\p{L}-]*\s){0,4}?(?<head>\p{Ll}[\p{L}-]+))\s[“"*_]*(?<beside>${NAME}))`,
  'gu',
)
