import { isGivenName } from '../../corpus/genders.ts'
import { isIrregularPast } from '../../search/morphology.ts'

/**
 * Whether a word in small letters is a verb in the past or a participle of it.
 *
 * @example
 * isPast('opened') // => true
 * isPast('speed') // => false
 */
export function isPast(word: string): boolean {
  return isIrregularPast(word) || REGULAR.test(word)
}

/**
 * Whether a text has a verb in the past that ends in "-ed": no "need", no "hundred"
 * and no name.
 *
 * @example
 * hasRegularPast('Fred Roos will open the 60-bed ward of Acme Limited.') // => false
 */
export function hasRegularPast(text: string): boolean {
  for (const [word] of text.matchAll(IN_ED))
    if (REGULAR.test(word.toLowerCase()) && !(/^\p{Lu}/u.test(word) && isGivenName(word))) return true
  return false
}

const IN_ED = /(?<![\p{L}\d-])[\p{L}\d-]*ed(?![\p{L}-])/giu

/** No verbs, or of what is to come. */
const NO_PAST =
  'hundred|sacred|naked|wicked|kindred|hatred|unprecedented|so-called|united|(?:un)?limited|embed|moped|infrared|sled|shred|[\\p{L}\\d-]+-(?:bed|red|need|seed)|expected|scheduled|planned|slated|anticipated|projected'

const REGULAR = new RegExp(
  String.raw`^(?!(?:${NO_PAST})$)(?:[\p{L}-]{2,}(?<!e)ed|(?:dis)?agreed|guaranteed|freed|decreed|born)$`,
  'u',
)
