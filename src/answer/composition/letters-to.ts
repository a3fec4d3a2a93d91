import type { Document } from '../../model.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { dissect } from '../pieces/dissect.ts'
import { type Composition, composition, draftAt } from './composition.ts'

/**
 * Gives the sentence that tells where letters to somebody go, whatever the place is called; null where
 * none does, where several do, and where neither it nor the headline names whom.
 *
 * @example
 * // "Where can I write to the trust?" => "Letters reach it at The Old Station."
 */
export function lettersTo({ asked }: Lens, document: Document): Composition | null {
  const { candidates, headline } = dissect(document)
  const whom = termsOf(WRITE_TO.exec(asked.text)?.[1] ?? '')
  const told = candidates.filter(
    ({ kind, text, terms }) =>
      kind === 'sentence' &&
      TAKES_LETTERS.test(text) &&
      whom.every((term) => terms.has(term) || headline.has(term)),
  )
  return told.length === 1 && whom.length > 0
    ? composition(told.map((one) => draftAt(document, one, null)))
    : null
}

const WRITE_TO = /\bwrite to ([^?]{2,60})/iu

/** "Letters reach it at", "Post may be sent to" */
const TAKES_LETTERS =
  /\b(?:letters|post|mail) (?:(?:may|can|should|must|will) )?(?:reach(?:es)? (?:it|us|them|him|her|the \p{L}{2,30}) (?:at|in)|(?:be|are|is) (?:sent|addressed|posted) to)\b/iu
