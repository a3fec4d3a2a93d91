import { LEXICON } from '../../search/lexicon.ts'
import { attributesOf } from '../pieces/attributes.ts'
import { AMOUNT_NOUNS, isBodyOrPlace, MONEY_WORDS } from '../text/cues.ts'
import { nameIn } from './name-spans.ts'

/**
 * Names whose somebody or something is, where one cannot be at that itself: of
 * "there" after it the house is meant. Null of what one can be at.
 *
 * @example
 * houseOf('Orrin Mill’s weavers') // => 'Orrin Mill'
 * houseOf('Orrin’s mill') // => null
 */
export function houseOf(subject: string | null): string | null {
  const { owner = '', owned = '', name = '', noun = owned } = OF_HOUSE.exec(subject ?? '')?.groups ?? {}
  const house = owner === '' ? name : owner
  const isOf = owner === '' && !isSomewhere(noun)
  return nameIn(house) === house && house !== '' && (isOf || isNowhere(noun)) ? house : null
}

const OF_HOUSE =
  /^(?:(?<owner>.+?)[’']s? (?:[\p{L}\d-]+ )*(?<owned>\p{Ll}[\p{L}-]*)|the (?:[\p{L}\d-]+ )*?(?<noun>\p{Ll}[\p{L}-]*) of (?<name>\p{Lu}.*))$/u

/** Somebody, or a figure or a quality: nobody is "there" at any of them. */
function isNowhere(noun: string): boolean {
  return (
    LEXICON.isPerson(noun) || MONEY_WORDS.has(noun) || AMOUNT_NOUNS.has(noun) || attributesOf(noun).length > 0
  )
}

/** What one can be at, or in. */
function isSomewhere(noun: string): boolean {
  return isBodyOrPlace(noun) || LEXICON.isPlace(noun) || LEXICON.isThing(noun)
}
