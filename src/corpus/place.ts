/**
 * A place as a reader would write it: "CHONGQING, China" is "Chongqing, China".
 *
 * Only words all in capitals change, and of these no abbreviation: state codes,
 * "UAE", "N.C.", "D.C." stay. A place in one case only ("Lyon") is given back.
 *
 * @example
 * displayPlace('ST. LOUIS, MO') // => 'St. Louis, MO'
 */
export function displayPlace(place: string): string {
  return place
    .split(/(,\s*)/u)
    .map((part, index) => (isAbbreviation(part, index > 0) ? part : part.replace(WORD, titled)))
    .join('')
}

/** Codes of states and countries stand behind a comma; a city of three letters does not. */
function isAbbreviation(part: string, isRegionSeat: boolean): boolean {
  if (/^(?:\p{Lu}\.)+\p{Lu}?\.?$/u.test(part)) return true
  return /^\p{Lu}{2,3}$/u.test(part) && (isRegionSeat || KNOWN.has(part))
}

const KNOWN = new Set(['UAE', 'USA', 'US', 'UK', 'EU'])

const WORD = /\p{L}[\p{L}’']*/gu

/** Small words inside a name; the first word of a part is none of them. */
const SMALL = new Set(['of', 'the', 'and', 'de', 'del', 'la', 'sur', 'upon', 'am'])

function titled(word: string, at: number): string {
  if (word !== word.toUpperCase() || word.length < 2) return word
  const lower = word.toLowerCase()
  if (at > 0 && SMALL.has(lower)) return lower
  return lower
    .replace(/^\p{Ll}|(?<=[’'])\p{Ll}(?=\p{Ll}{2})/gu, (letter) => letter.toUpperCase())
    .replace(/^Mc\p{Ll}/u, (start) => start.slice(0, 2) + start.slice(2).toUpperCase())
}
