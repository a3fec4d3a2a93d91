import { terms as termsOf } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'

/**
 * Whether it is asked when something new opens, and a sentence only tells when a house is
 * open and has no word of what is new.
 *
 * @example
 * // "When will the museum open its new gallery?"
 * // "The museum is open to visitors from 8 am to 5 pm." => true
 */
export function isOnlyOpen({ asked }: Lens, { text, terms }: Candidate): boolean {
  if (!IS_OPEN.test(text) || OPENS.test(text)) return false
  const { thing = '', made = '' } = ASKS_OPENING.exec(asked.text)?.groups ?? {}
  const own = termsOf(`${thing}${made}`)
  return own.length > 0 && !own.some((term) => terms.has(term))
}

const THING = String.raw`(?:[\p{Ll}-]+ )?[\p{Ll}-]+`
const ASKS_OPENING = new RegExp(
  String.raw`\bopen(?:s|ed)? (?:the|its|their|an?) new (?<thing>${THING})\b|\bnew (?<made>${THING}) (?:be )?open(?:s|ed)?\b`,
  'u',
)

const IS_OPEN = /\b(?:is|are|stays?|remains?) open\b/iu
const OPENS = /\b(?:opens|opened|opening|(?:will|to|can|may) open|be opened)\b/iu
