import { beginsWithGivenName } from './genders.ts'
import { ROLE_HEAD } from './names.ts'

/**
 * Whether words are an office that is written like somebody's name. Somebody whose
 * surname is the word of an office is told by their first name.
 *
 * @example
 * isOfficeName('Chief Procurement Officer') // => true
 * isOfficeName('Ada Head') // => false
 */
export function isOfficeName(words: string): boolean {
  return ROLE_HEAD.test(words) && !beginsWithGivenName(words)
}
