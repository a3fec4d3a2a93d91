import { remembered } from '../../remembered.ts'
import { terms } from '../../search/tokens.ts'

/**
 * The stems of what a quotation says and of what leads it in: who speaks it,
 * behind it, is none of what is said.
 *
 * @example
 * wordsSaid('"It pays," said Ada Berg, chief officer of Orme.') // => Set of "pay"
 */
export const wordsSaid = remembered(
  (text: string): ReadonlySet<string> => new Set(terms(text.replace(ATTRIBUTION, ' '))),
)

/** Behind the marks that close a quotation, up to those that open the next. */
const ATTRIBUTION = /(?<=[,?!.…—–-]['’]?["”])[^"“”]*/gu

/** A text without what stands between marks, and at its beginning before the closing one alone. */
export function withoutQuoted(text: string): string {
  return text.replace(QUOTED, ' ')
}

/** What stands between marks, and at the beginning of a text before the closing one alone; global. */
export const QUOTED = /^[^"“”]*[,?!.…]["”]|["“][^"“”]*(?:["”]|$)/gu
