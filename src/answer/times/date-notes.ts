import type { Document, Span } from '../../model.ts'
import type { Draft, DraftNote } from '../cite.ts'
import { type ResolvedDate, readableDate, resolveDates } from '../dates.ts'
import { givenDays } from './given-days.ts'

/** "Last spring" beside its year, for every sentence of the answer. */
export function dateNotes(drafts: readonly Draft[]): DraftNote[] {
  return drafts.flatMap((draft) => {
    const { document, span } = draft
    const published = document.published
    if (published === null) return []
    return datesIn(document, span, published)
      .filter(({ words }) => !/^(?:today|tonight|this (?:morning|afternoon|evening))$/iu.test(words))
      .slice(0, 2)
      .map(({ words, when }) => ({
        kind: 'date' as const,
        text: `“${words.replace(/\s+/gu, ' ')}” is ${when}, counted from the release’s date, ${readableDate(published)}.`,
        at: [{ document, span }],
      }))
  })
}

/** Read once of each sentence, since the same ones answer again. */
function datesIn(document: Document, { start, end }: Span, published: string): readonly ResolvedDate[] {
  const known = dated.get(document) ?? new Map<string, readonly ResolvedDate[]>()
  dated.set(document, known)
  const key = `${start}-${end}`
  const found =
    known.get(key) ??
    resolveDates(document.text.slice(start, end), published, {
      isFiscal: () => FISCAL.test(document.text),
      given: () => givenDays(document),
    })
  known.set(key, found)
  return found
}

const dated = new WeakMap<Document, Map<string, readonly ResolvedDate[]>>()

/** Who reports by it has quarters of his own: "fiscal 2025", "the second fiscal quarter". */
const FISCAL = /\bfiscal\s+(?:years?\b|quarter|half|\d|(?:first|second|third|fourth)\b)/iu
