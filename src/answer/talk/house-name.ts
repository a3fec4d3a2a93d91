import { isGivenName } from '../../corpus/genders.ts'
import { ORGANISATION_WORD } from '../../corpus/names.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { isBodyOrPlace, ORGANISATION_SUFFIX, ROLE_WORDS } from '../text/cues.ts'

/**
 * Tells whether a name is a house's by how it ends, in a noun that no surname is: "Orrin
 * Family Dairies", "Tarn Harriers", "Corran Theatre". Behind a given name it may be a
 * surname: "Ida Fields".
 *
 * @example
 * isHouseName('Tarn Harriers') // => true
 */
export function isHouseName(name: string): boolean {
  const words = name.split(/\s+/u)
  const last = words.at(-1) ?? ''
  if (words.length < 2 || isGivenName(words[0] ?? '')) return false
  const noun = last.toLowerCase()
  if (ROLE_WORDS.has(noun)) return false
  return (
    ORGANISATION_WORD.test(last) ||
    ORGANISATION_SUFFIX.test(last) ||
    isBodyOrPlace(noun) ||
    LEXICON.isOfKind(noun, BODIES) ||
    (/(?:[^suia]|ie)s$/u.test(noun) && LEXICON.knows(noun) && LEXICON.isNoun(noun))
  )
}

/** "Police", "line" */
const BODIES: ReadonlySet<string> = new Set(['organization'])
