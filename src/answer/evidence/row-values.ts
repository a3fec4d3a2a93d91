import type { Span } from '../../model.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { cellsUnder } from '../asked/cells.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { namesCurrency } from '../text/currencies.ts'
import { type Lens, SAME, strength } from './lens.ts'

/** Where the columns of a table tell who is what, the cells of those who are asked for: of the author, where another column has the director. */
export function underAsked({ asked, terms, dissection }: Lens, candidate: Candidate): readonly Span[] | null {
  if (asked.type !== 'person' || candidate.kind !== 'row') return null
  const [, office, deed] = WHO_IS_OR_DOES.exec(asked.text) ?? []
  const stems = new Set(termsOf(office ?? deed ?? ''))
  const wanted = terms.filter(({ term, named }) => stems.has(term) && !named)
  if (wanted.length === 0) return null
  return cellsUnder(dissection.document, candidate, (stem) =>
    wanted.some((term) => strength(term, (one) => one === stem) >= SAME),
  )
}

/** "Who is the {author} of the play?", "who {directs} it?" */
const WHO_IS_OR_DOES =
  /^(?:and |so )?who(?:(?:['’]s| is| was| are| were) (?:the |its |their )?((?:[\p{L}-]+ )?[\p{L}-]+)(?= (?:of|for|in|at)\b|\s*\?*$)| (?!is\b|was\b|are\b|were\b|will\b|has\b|did\b)(\p{Ll}+))/iu

/** A row of bare figures that names a currency itself, or in its header or heading: "£ million", "Price (SEK)". */
export function countsMoney(view: Lens, candidate: Candidate): boolean {
  return candidate.kind === 'row' && labelsOf(view, candidate).some((label) => namesCurrency(label))
}

/** A row of bare figures under or behind a sign of per cent: "Rate, %  7.4 6.8". */
export function measuresShare(view: Lens, candidate: Candidate): boolean {
  return candidate.kind === 'row' && labelsOf(view, candidate).some((label) => SHARE_SIGN.test(label))
}

/** What a row says before its figures, its header, and what stands above that. */
function labelsOf({ dissection: { document } }: Lens, { block, text }: Candidate): string[] {
  const header = block.lead === null ? undefined : document.blocks[block.lead]
  const above = header === undefined || header.lead === null ? undefined : document.blocks[header.lead]
  const own = text.slice(0, /\d[\d.,]*\s*(?:\||\s\d|$)/u.exec(text)?.index ?? 0)
  return [own, ...[header, above].flatMap((one) => (one ? [textAt(document.text, one)] : []))]
}

const SHARE_SIGN = /%|\bper ?cent\b/iu
