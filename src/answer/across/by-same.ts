import { issuerKey } from '../../library/markers.ts'
import type { Document } from '../../model.ts'

/**
 * Whether two releases have one issuer, whatever its article and legal form. One that
 * is called "Quillon" and opens with "Quillon Software" is by whoever has that name
 * in full; no other "Quillon" is.
 */
export function isBySame(one: Document, other: Document): boolean {
  const [a, b] = [issuerKey(one), issuerKey(other)]
  if (a === b) return a !== ''
  return (isBeginning(a, b) && opensWith(one, other)) || (isBeginning(b, a) && opensWith(other, one))
}

/** Whether a name is the first words of a longer one. */
export function isBeginning(short: string, name: string): boolean {
  return short !== '' && name.startsWith(short) && name.charAt(short.length) === ' '
}

/** Whether a release that is headed by a short name gives it in full where it opens. */
function opensWith({ text }: Document, { issuer }: Document): boolean {
  return issuer !== null && text.slice(0, OPENING).includes(issuer)
}

/** Characters of a headline, a dateline and a first sentence. */
const OPENING = 600
