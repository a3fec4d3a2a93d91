import { COUNTRIES } from './country-entries.ts'
import { baseForms, irregularForms } from './morphology.ts'
import { stem } from './stems.ts'
import { STOP_WORDS } from './stopwords.ts'
import { ENTRIES } from './thesaurus-entries.ts'

/** How people ask and how press releases say it. */
export interface Thesaurus {
  /** Adds the stems that can stand for a folded word, with a weight from 0 to 1. */
  addRelatives(word: string, add: (stem: string, weight: number) => void): void
}

/**
 * Opens the project's own thesaurus. It pairs the words that people ask in with
 * the words that releases use ("staff" with "headcount", "boss" with "chief"),
 * which WordNet, made for English at large, does not.
 *
 * An entry is read in both directions, weaker backwards: who asks for the
 * "headcount" may be told of the "staff". Read once, when first asked.
 *
 * @param entries one a line: `word: strong strong | weak weak`.
 */
export function openThesaurus(entries: string = `${ENTRIES}${countries()}`): Thesaurus {
  let forward: Map<string, Relative[]> | null = null
  return {
    addRelatives(word, add) {
      forward ??= readEntries(entries)
      for (const base of baseForms(word))
        for (const { word: other, weight } of forward.get(base) ?? [])
          for (const one of stemsOf(other)) add(one, weight)
    },
  }
}

/** Each country of one word with its own, as entries: "irish: ireland". */
function countries(): string {
  return COUNTRIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [names = '', own = ''] = line.split(' | ').map((words) => words.toLowerCase())
      const ways = own.split('; ').filter((word) => ONE_WORD.test(word))
      const called = names.split('; ').filter((word) => ONE_WORD.test(word))
      return ways.length === 0 || called.length === 0 ? [] : [`${ways[0]}: ${called.join(' ')}`]
    })
    .map((entry) => `\n${entry}`)
    .join('')
}

const ONE_WORD = /^(?!us$)\p{L}+$/u

export interface Relative {
  /** In its base form. */
  readonly word: string
  readonly weight: number
}

/** By judgement; on a newswire archive every setting near these ranks alike (61.0 to 61.6 % first). */
const STRONG = 0.9
const WEAK = 0.5
const STRONG_BACKWARDS = 0.8
const WEAK_BACKWARDS = 0.3

/** Reads entries into relatives by head word; `backwards` also by the words that they list. */
export function readEntries(entries: string, backwards = true): Map<string, Relative[]> {
  const found = new Map<string, Relative[]>()
  const relate = (from: string, to: string, weight: number) => {
    if (STOP_WORDS.has(to)) return
    const known = found.get(from)
    const relative = { word: to, weight }
    if (known === undefined) found.set(from, [relative])
    else known.push(relative)
  }
  for (const line of entries.split('\n')) {
    if (line === '') continue
    const [word = '', rest = ''] = line.split(': ')
    const [strong = '', weak = ''] = rest.split('|')
    for (const other of words(strong)) {
      relate(word, other, STRONG)
      if (backwards) relate(other, word, STRONG_BACKWARDS)
    }
    for (const other of words(weak)) {
      relate(word, other, WEAK)
      if (backwards) relate(other, word, WEAK_BACKWARDS)
    }
  }
  return found
}

function words(list: string): string[] {
  return list.split(' ').filter((word) => word !== '')
}

/** Stems of a word and of its irregular forms. */
export function stemsOf(word: string): string[] {
  return [...new Set([word, ...irregularForms(word)].map(stem))]
}
