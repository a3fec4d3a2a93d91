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

/**
 * Finds the phrases of the project's thesaurus with which a sentence says something, as
 * keys that stand for them among its stems ("turn_down"); what they say is told by
 * {@link saidBy}. Inflection does not matter and articles are passed over; the longest
 * at each place, without overlap.
 *
 * @example
 * phrasesSaid(tokens('It turned down the offer')) // => ['turn_down']
 */
export function phrasesSaid(words: readonly Token[]): string[] {
  said ??= openSaid()
  const { root } = said
  const found: string[] = []
  for (let from = 0; from < words.length; from++) {
    let node = stepFrom(root, words[from])
    let end = from
    let key: string | null = null
    for (let at = from + 1; at < words.length && node !== undefined; at++) {
      if (isArticle(words[at])) continue
      node = stepFrom(node, words[at])
      if (node?.key) [key, end] = [node.key, at]
    }
    if (key === null) continue
    found.push(key)
    from = end
  }
  return found
}

/**
 * The phrases that say what a stem says, by the keys of {@link phrasesSaid}, with
 * weights from 0 to 1; none for most stems.
 *
 * @example
 * saidBy('reject') // => [['turn_down', 0.7], …]
 */
export function saidBy(term: string): readonly (readonly [string, number])[] {
  said ??= openSaid()
  return said.phrases.get(term) ?? NONE
}

const NONE: readonly (readonly [string, number])[] = []

/** A tree by stems. */
interface StemNode {
  readonly next: Map<string, StemNode>
  key: string | null
}

interface Said {
  readonly root: StemNode
  /** Keys by the stems of what they say. */
  readonly phrases: ReadonlyMap<string, readonly (readonly [string, number])[]>
}

let said: Said | null = null

function openSaid(): Said {
  const root: StemNode = { next: new Map(), key: null }
  const phrases = new Map<string, (readonly [string, number])[]>()
  for (const [phrase, relatives] of readEntries(PHRASES, false)) {
    const words = tokens(phrase).filter((token) => !isArticle(token))
    if (words.length < 2) continue
    const key = words.map(({ word }) => word).join('_')
    let nodes = [root]
    for (const { word } of words)
      nodes = nodes.flatMap((node) => stemsOf(word).map((one) => nextOf(node, one)))
    for (const node of nodes) node.key = key
    for (const { word, weight } of relatives)
      if (weight >= SAME)
        for (const one of stemsOf(word)) {
          const own = phrases.get(one)
          if (own === undefined) phrases.set(one, [[key, SAID]])
          else own.push([key, SAID])
        }
  }
  return { root, phrases }
}

function nextOf(node: StemNode, stem: string): StemNode {
  const known = node.next.get(stem)
  if (known !== undefined) return known
  const made: StemNode = { next: new Map(), key: null }
  node.next.set(stem, made)
  return made
}

/** Nearly every word of a text begins no phrase. */
function stepFrom({ next }: StemNode, token: Token | undefined): StemNode | undefined {
  return token && next.get(token.term)
}

/** What a phrase means, and not what goes along with it. */
const SAME = 0.9

/** Less than for an entry of one word read backwards: "calls out" criticises, or not. */
const SAID = 0.7

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
