import { baseForms } from '../../search/morphology.ts'

/**
 * Takes the -s off a plural noun or off a verb in the third person, by spelling
 * alone.
 *
 * @example
 * withoutS('batteries') // => 'battery'
 * withoutS('goes') // => 'go'
 */
export function withoutS(word: string): string {
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  if (/^\p{L}{1,2}ies$/u.test(word)) return word.slice(0, -1)
  if (/ies$/u.test(word)) return word.replace(/ies$/u, 'y')
  return word.replace(/(?<=(?:ss|sh|ch|x|zz|o))es$|(?<!s)s$/u, '')
}

/**
 * Takes the 's off a name.
 *
 * @example
 * withoutPossessive('Acme’s') // => 'Acme'
 */
export function withoutPossessive(name: string): string {
  return name.replace(/['’]s?$/u, '')
}

/** Gives words a capital first letter. */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What spelling does not tell. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['buses', 'bus'],
  ['campuses', 'campus'],
  ['cookies', 'cookie'],
  ['movies', 'movie'],
  ['series', 'series'],
  ['shoes', 'shoe'],
  ['species', 'species'],
  ['viruses', 'virus'],
])

/**
 * Whether a word is what those of a trade do: "teach" of teachers, "stars" of actors.
 *
 * @example
 * isDeedOf('singers', 'sang') // => true
 */
export function isDeedOf(trade: string, word: string): boolean {
  if (ACTOR.test(trade)) return ACTS.test(word)
  // A "member" is one of the "members".
  if (withoutS(word) === withoutS(trade)) return false
  const [, root = ''] = /^(\p{L}{3,}?)(?:e?rs?|ors?)$/u.exec(trade) ?? []
  // "Swimmers" swim.
  const single = root.replace(/([bdgklmnprtv])\1$/u, '$1')
  return (
    root !== '' && baseForms(word).some((form) => form === root || form === `${root}e` || form === single)
  )
}

const ACTOR = /^act(?:or|ress)(?:es|s)?$/u

/** "A play" is no deed. */
const ACTS = /^(?:act(?:s|ed|ing)|stars|starr(?:ed|ing)|played|playing|portray(?:s|ed|ing)?)$/u

/**
 * Gives each word a capital, as in a name.
 *
 * @example
 * inCapitals('south africa') // => 'South Africa'
 */
export function inCapitals(words: string): string {
  return words.replace(/(?<![\p{L}'’])\p{Ll}/gu, (first) => first.toUpperCase())
}
