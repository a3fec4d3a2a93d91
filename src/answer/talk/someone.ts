import { LEXICON } from '../../search/lexicon.ts'
import { PERSON_NOUNS } from '../text/cues.ts'

/**
 * Whether words end in a noun for a person, so that "who" asks for it and not "what".
 *
 * @example
 * isSomeone('her successor') // => true
 * isSomeone('her number') // => false
 */
export function isSomeone(words: string): boolean {
  const noun = /(\p{L}+)[^\p{L}]*$/u.exec(words)?.[1]?.toLowerCase() ?? ''
  return PERSON_NOUNS.has(noun) || LEXICON.isPerson(noun)
}
