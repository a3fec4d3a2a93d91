import { folded } from '../../library/markers.ts'
import type { Library } from '../../library.ts'
import type { Filter } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { acceptDocument } from '../../search/retrieve.ts'
import { byIssuer, keysByFirst } from './editions.ts'

/**
 * Finds the house that a question names, of those that have issued what the filter lets through:
 * of several the one with the longest name, as it stands in the question. Null where it names none.
 *
 * @example
 * houseSpokenOf('How much did Orme Mills win from the Ministry of Trade?', library, undefined) // => 'Orme Mills'
 */
export function houseSpokenOf(question: string, library: Library, filter: Filter | undefined): string | null {
  const issuers = byIssuer(library)
  const byFirst = keysByFirst(issuers)
  const accept = filter === undefined ? undefined : acceptDocument(library, filter)
  const words = [...question.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: folded(word),
    start: index,
    end: index + word.length,
  }))
  const isSmall = !/\p{L}.*\p{Lu}/u.test(question)
  let longest = ''
  for (const [at, { word, start }] of words.entries())
    for (const key of byFirst.get(word) ?? []) {
      const parts = key.split(' ')
      const last = words[at + parts.length - 1]
      if (last === undefined || !parts.every((part, index) => words[at + index]?.word === part)) continue
      const name = question.slice(start, last.end)
      // "Focus" is a house, and "its focus" is none.
      const isName = /\p{Lu}|\p{N}/u.test(name) || (isSmall && !LEXICON.knows(key))
      if (!isName || name.length <= longest.length || name.length < SHORTEST) continue
      if (accept !== undefined && !(issuers.get(key) ?? []).some(({ id }) => accept(id))) continue
      longest = name
    }
  return longest === '' ? null : longest
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** Letters of a name; of fewer it may be a short form of anything. */
const SHORTEST = 3
