import { terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, inSetting } from '../pieces/candidates.ts'
import { pieceBefore } from '../pieces/dissect.ts'
import { officeAsked } from '../text/office-of.ts'
import { isIssuer } from './apart.ts'

/**
 * Whether it is asked who holds an office of a house, and a sentence names somebody's office in
 * a release of another without that house: an office is the issuer's where nothing else is said.
 *
 * A release of several houses may be of the one as well: it has a part "About" it.
 *
 * @example
 * // "Who is the chief executive of Lund?" in a release of Orme:
 * // "“We are glad,” said Chief Executive Ada Berg." => true
 */
export function isIssuersOffice({ asked, dissection }: Lens, candidate: Candidate): boolean {
  const { document } = dissection
  if (asked.type !== 'person' || document.issuer === null) return false
  const { whose = '' } = officeAsked(asked.text)
  if (!/^\p{Lu}/u.test(whose)) return false
  const words = termsOf(whose)
  const own = termsOf(document.issuer)
  const [first] = words
  if (first === undefined || isIssuer(document, words) || own.includes(first)) return false
  const before = pieceBefore(dissection, candidate)
  if (words.some((term) => inSetting(candidate, term) || (before?.terms.has(term) ?? false))) return false
  const isAboutIt = document.blocks.some((block) => {
    const text = textAt(document.text, block)
    return ABOUT.test(text) && termsOf(text).includes(first)
  })
  return !isAboutIt && !isTicker(whose, document.text)
}

/** "Orme Inc. (NASDAQ: {ORME})": what a house is called on an exchange. */
function isTicker(name: string, text: string): boolean {
  const [code = ''] = /\p{Lu}{2,6}(?![\p{L}\d])/u.exec(name) ?? []
  return code === name.trim() && new RegExp(String.raw`\([^()]{0,60}\b${code}\b[^()]{0,60}\)`, 'u').test(text)
}

const ABOUT = /^\W*about\s/iu
