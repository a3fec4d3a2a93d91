import { baseForms } from './morphology.ts'
import { PHRASES } from './phrase-entries.ts'
import { type Relative, readEntries, stemsOf } from './thesaurus.ts'
import { type Token, tokens } from './tokens.ts'

/** A phrase found in a question, such as "get off the ground". */
export interface Phrase {
  /** Places of its first and last token among the tokens that were searched. */
  readonly first: number
  readonly last: number
  /** Stems of words that a release says instead, with weights from 0 to 1. */
  readonly related: ReadonlyMap<string, number>
}

/**
 * Finds the phrases of the project's thesaurus among the tokens of a question,
 * the longest at each place, without overlap. Inflection does not matter
 * ("got off the ground"); articles are passed over.
 *
 * @example
 * phrasesIn(tokens('Who is in charge of it?'))[0]?.related.has('lead') // => true
 */
export function phrasesIn(words: readonly Token[]): Phrase[] {
  opened ??= openPhrases()
  const table = opened
  const kept = words
    .map((token, at) => ({ at, forms: baseForms(token.word) }))
    .filter(({ at }) => !isArticle(words[at]))
  const found: Phrase[] = []
  for (let from = 0; from < kept.length; from++) {
    const match = longestAt(table, kept, from)
    if (match === null) continue
    found.push({ first: kept[from]?.at ?? 0, last: kept[match.to]?.at ?? 0, related: stemmed(match.related) })
    from = match.to
  }
  return found
}

/** A tree by words: each step is one word of a phrase in base form. */
interface Node {
  readonly next: Map<string, Node>
  related: readonly Relative[] | null
}

function stemmed(relatives: readonly Relative[]): Map<string, number> {
  return new Map(relatives.flatMap(({ word, weight }) => stemsOf(word).map((one) => [one, weight] as const)))
}

let opened: Node | null = null

function openPhrases(): Node {
  const root: Node = { next: new Map(), related: null }
  for (const [phrase, relatives] of readEntries(PHRASES, false)) {
    let node = root
    for (const { word } of tokens(phrase)) {
      if (ARTICLES.has(word)) continue
      let next = node.next.get(word)
      if (next === undefined) {
        next = { next: new Map(), related: null }
        node.next.set(word, next)
      }
      node = next
    }
    node.related = relatives
  }
  return root
}

const ARTICLES = new Set(['a', 'an', 'the', 'its', 'their', 'his', 'her', 'your', 'my', 'our'])

function isArticle(token: Token | undefined): boolean {
  return token !== undefined && ARTICLES.has(token.word)
}

function longestAt(
  root: Node,
  words: readonly { readonly forms: readonly string[] }[],
  from: number,
): { to: number; related: readonly Relative[] } | null {
  let longest: { to: number; related: readonly Relative[] } | null = null
  let nodes = [root]
  for (let at = from; at < words.length && nodes.length > 0; at++) {
    nodes = nodes.flatMap((node) =>
      (words[at]?.forms ?? []).flatMap((form) => {
        const next = node.next.get(form)
        return next === undefined ? [] : [next]
      }),
    )
    const end = nodes.find(({ related }) => related !== null)
    if (end?.related) longest = { to: at, related: end.related }
  }
  return longest
}
