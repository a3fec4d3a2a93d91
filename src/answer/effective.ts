import { terms as termsOf } from '../search/tokens.ts'

/**
 * The stems of what happens "with effect from 1 June" or "effective July 3":
 * that is when it starts, by whatever verb. Empty for any other sentence.
 *
 * @example
 * begins('Ada Berg was appointed with effect from 1 June.') // => ['start', 'begin', 'commenc']
 */
export function begins(text: string): readonly string[] {
  return EFFECTIVE.test(text) ? BEGINS : NONE
}

const EFFECTIVE =
  /\bwith (?:immediate )?effect (?:from|on|as of)\b|\beffective (?:(?:as of|from|on) )?(?:immediately\b|\d{1,2} \p{Lu}|\p{Lu}\p{Ll}+ \d|the )/u

const BEGINS = termsOf('start begin commence')
const NONE: readonly string[] = []
