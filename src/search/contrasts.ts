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
  let known: ReadonlyMap<string, ReadonlySet<string>> | null = null
  const excluded = (stem: string): ReadonlySet<string> => {
    known ??= readContrasts(entries)
    return known.get(stem) ?? NONE
  }
  return { excluded, excludes: (one, other) => excluded(one).has(other) }
}

export interface Contrasts {
  /** Stems of the words that exclude the one with this stem; empty when none is known. */
  excluded(stem: string): ReadonlySet<string>
  excludes(stem: string, other: string): boolean
}

const NONE: ReadonlySet<string> = new Set()

function readContrasts(entries: string): ReadonlyMap<string, ReadonlySet<string>> {
  const sets = entries
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' ').map((slot) => slot.split('=').flatMap(singleStem)))
  const alike = new Set(
    sets.flatMap((slots) =>
      slots.flatMap((slot) => slot.flatMap((one) => slot.map((other) => `${one} ${other}`))),
    ),
  )
  const found = new Map<string, Set<string>>()
  for (const slots of sets) {
    for (const [at, slot] of slots.entries()) {
      for (const one of slot) {
        const own = found.get(one) ?? new Set<string>()
        found.set(one, own)
        for (const other of slots.toSpliced(at, 1).flat()) if (!alike.has(`${one} ${other}`)) own.add(other)
      }
    }
  }
  return found
}

/** A word that is more than one token ("part-time") is not met as one in a sentence. */
function singleStem(word: string): string[] {
  const found = terms(word)
  return found.length === 1 ? found : []
}

/** The project's own, shared so that it is read once. */
export const CONTRAST: Contrasts = openContrasts()
