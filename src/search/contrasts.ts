import { CONTRASTS } from './contrast-entries.ts'
import { terms } from './tokens.ts'

/**
 * Which words exclude each other where a release states a value: what is said of
 * seasonal workers is not said of permanent ones, nor of arrivals what is said of
 * departures.
 *
 * Words are compared by their stems. Two that mean the same in one set of the
 * list exclude each other in none. Read once, when first asked.
 *
 * @param entries one set a line, words apart by spaces, `=` between those that mean the same.
 *
 * @example
 * openContrasts('net gross').excludes('net', 'gross') // => true
 */
export function openContrasts(entries: string = CONTRASTS): Contrasts {
  let known: Known | null = null
  const read = (): Known => {
    known ??= readContrasts(entries)
    return known
  }
  return {
    excluded: (stem) => read().excluded.get(stem) ?? NONE,
    excludes: (one, other) => read().excluded.get(one)?.has(other) ?? false,
    contrary: (stem) => read().contrary.get(stem) ?? NONE,
    alike: (stem) => [...(read().alike.get(stem) ?? NONE)],
    means: (stem, word) => read().doers.get(stem)?.has(word) ?? true,
  }
}

export interface Contrasts {
  /** Stems of the words that exclude the one with this stem; empty when none is known. */
  excluded(stem: string): ReadonlySet<string>
  excludes(stem: string, other: string): boolean
  /** Stems of the words that say the opposite: of a set with two sides, "stays" for "leaves". */
  contrary(stem: string): ReadonlySet<string>
  /** Stems of the words that mean the same where these exclude others. */
  alike(stem: string): readonly string[]
  /**
   * Whether a word, in lower case, is the one of this stem that the list speaks
   * of: who employs is no employer where "employer" stands in the list.
   */
  means(stem: string, word: string): boolean
}

const NONE: ReadonlySet<string> = new Set()

type Stems = Map<string, Set<string>>

interface Known {
  readonly excluded: Stems
  readonly contrary: Stems
  readonly alike: Stems
  /** Words of the list, by their stem, where one of them is a doer with the stem of the deed. */
  readonly doers: Stems
}

function readContrasts(entries: string): Known {
  const sets = entries
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => apart(line.split(' ').map((slot) => slot.split('=').flatMap(singleStem))))
  const alike: Stems = new Map()
  const excluded: Stems = new Map()
  const contrary: Stems = new Map()
  for (const slot of sets.flat())
    for (const one of slot) for (const other of slot) if (one !== other) add(alike, one, other)
  for (const slots of sets)
    for (const [at, slot] of slots.entries())
      for (const one of slot)
        for (const other of slots.toSpliced(at, 1).flat())
          if (one !== other && alike.get(one)?.has(other) !== true) {
            add(excluded, one, other)
            if (slots.length === 2) add(contrary, one, other)
          }
  return { excluded, contrary, alike, doers: doersOf(entries) }
}

/** What has one stem on both sides ("guilty innocent=not-guilty") says nothing there. */
function apart(slots: readonly string[][]): string[][] {
  return slots.map((slot, at) =>
    slot.filter((one) => !slots.some((other, beside) => beside !== at && other.includes(one))),
  )
}

function add(found: Stems, one: string, other: string): void {
  const own = found.get(one)
  if (own === undefined) found.set(one, new Set([other]))
  else own.add(other)
}

/**
 * A word that is more than one token ("part-time") is not met as one in a
 * sentence; one that ends like a verb's or adjective's form has the stem of
 * another ("historical" that of "history", "planned" that of "plan").
 */
function singleStem(word: string): string[] {
  const found = /(?:ed|ing|ical)$/u.test(word) ? [] : terms(word)
  return found.length === 1 ? found : []
}

/** "Employer" has the stem of "employ", "yearly" that of "year", which they do not mean. */
function doersOf(entries: string): Stems {
  const words = new Set(entries.split(/[\s=]+/u))
  const found: Stems = new Map()
  for (const word of words) if (isDoer(word)) for (const stem of singleStem(word)) found.set(stem, new Set())
  for (const word of words)
    for (const stem of singleStem(word)) for (const form of [word, `${word}s`]) found.get(stem)?.add(form)
  return found
}

function isDoer(word: string): boolean {
  const deed = /^(\p{L}{3,}?)(?:er|or|ment|ation|ly)$/u.exec(word)?.[1]
  const own = terms(word)[0]
  return deed !== undefined && [deed, `${deed}e`].some((one) => terms(one)[0] === own)
}

/** The project's own, shared so that it is read once. */
export const CONTRAST: Contrasts = openContrasts()
