import type { Span } from '../model.ts'
import { textAt } from '../spans.ts'
import type { Reference } from './reference.ts'

/**
 * Sets words of a release as a quotation in American style: double marks
 * around, single ones inside, white space as one space.
 *
 * @example
 * quoted('“The lamp is lit,” said Ada Holm.') // => '“‘The lamp is lit,’ said Ada Holm.”'
 */
export function quoted(words: string): string {
  return `“${inner(words)}”`
}

/**
 * Sets the words of a reference as a quotation with its parenthesis, which
 * stands before the final stop. A question or exclamation mark belongs to the
 * words and stays with them.
 *
 * @example
 * cleared(reference, range, '(Harbour Office, 2025)') // => '“It opens in May” (Harbour Office, 2025).'
 */
export function cleared({ document }: Reference, range: Span, parenthesis: string): string {
  const words = inner(textAt(document.text, range))
  return `“${words.replace(/(?<![.…])[.,;:](?=[’']?$)/u, '')}” ${parenthesis}.`
}

/** The words without marks of their own around them, and with single marks inside. */
function inner(words: string): string {
  const line = words.trim().replace(/\s+/gu, ' ')
  const bare = /^[“"«„]([^“”"«»„]*)[”"»“]$/u.exec(line)?.[1] ?? line
  return bare
    .replace(/[“„«]/gu, '‘')
    .replace(/[”»]/gu, '’')
    .replace(/(?<=^|[\s(—–-])"(?=\S)/gu, '‘')
    .replace(/(?<!\d)"/gu, '’')
}
