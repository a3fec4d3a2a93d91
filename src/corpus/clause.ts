import { wordCount } from './names.ts'
import { displayPlace } from './place.ts'

/**
 * How surely a line says something, as headlines do, and does not only name: 2
 * with words in small letters that carry a meaning or with the small words that
 * join a clause, 1 where only what looks like a verb tells, which a plural may be,
 * else 0.
 *
 * @example
 * saysSomething('Old mill by the river grinds again after 14 years') // => 2
 * saysSomething('Trade Union of Mill Workers and Bakers, Brackland') // => 1
 * saysSomething('Communications Office, Mill Quarter, Port Brack') // => 0
 */
export function saysSomething(line: string): 0 | 1 | 2 {
  if (wordCount(line) < FEWEST) return 0
  const words = line.match(WORD) ?? []
  const small = words.filter((word) => SMALL_WORD.test(word) && !JOINING.test(word) && !NAMING.test(word))
  if (small.length >= 2) return 2
  const signs = small.length + words.slice(1).filter((word) => JOINING.test(word)).length
  if (signs >= 2) return 2
  const verbs = words.slice(1).filter((word) => VERB.test(displayPlace(word)))
  if (signs === 1 && verbs.length > 0) return 2
  return verbs.length >= 2 || (words.length >= LONG && signs + verbs.length > 0) ? 1 : 0
}

/** Whether a line has what looks like a verb between its first word and its last: no name has. */
export function hasVerb(line: string): boolean {
  const words = line.match(WORD) ?? []
  return words.slice(1, -1).some((word) => VERB.test(displayPlace(word)))
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu

/** Words of the shortest headline that is told from a name by its form alone. */
const FEWEST = 4

/** Names of so many words are rare. */
const LONG = 7

/** Words that carry a meaning, in small letters. */
const SMALL_WORD = /^\p{Ll}[\p{Ll}’'-]{3,}$/u

/** Small words that stand in clauses and hardly in names. */
const JOINING =
  /^(?:to|in|on|by|with|as|from|but|since|after|before|over|into|under|against|amid|than|that|not|no|is|are|was|were|has|have|its|their|his|her|it|up|down|out|off|more|will|be|who|how|why|what|when|where)$/iu

/** Small words of names. */
const NAMING = /^(?:of|and|the|for|at|de|la|les|des|den|der|van|von|del|und|sur|upon)$/iu

/** A verb of the third person or a participle, as a headline has it. */
const VERB =
  /^\p{Lu}\p{Ll}+(?:[^s'’]s|ed|ing)$|^(?:Wins?|Will|Sees?|Found|Held|Made|Sold|Won|Rose|Fell|Grew|Cut|Hit|Set|Meet|Buy|Build)$/u
