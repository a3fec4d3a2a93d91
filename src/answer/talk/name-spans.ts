import type { Span } from '../../model.ts'
import { wholeNames } from '../pieces/whole-names.ts'
import { type TypedSpan, typedSpans } from '../text/spans.ts'

/** The longest name; a question's first word is capitalised without being one. */
export function nameSpan(text: string): Span | null {
  let best: Span | null = null
  for (const { start, end } of nameSpans(text)) {
    if (best === null || end - start > best.end - best.start) best = { start, end }
  }
  return best
}

/** The names of a question, the first word's capital aside. */
export function nameSpans(text: string): TypedSpan[] {
  const spans = typedSpans(text)
    .filter((span) => span.type === 'name' && !FIRST_WORD.test(text.slice(span.start, span.end)))
    .map((span) => ({
      ...span,
      start: span.start + (ROLE_OF.exec(text.slice(span.start, span.end))?.[0].length ?? 0),
    }))
  return wholeNames(text, spans)
}

/** "CEO of Acme" names Acme. */
const ROLE_OF = /^[A-Z]{2,6}(?:s|['’]s)? (?:of|at|for|in) (?:the )?(?=\p{Lu})/u

const FIRST_WORD =
  /^(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|does|do|did|has|have|can|could|will|would|should|name|list|give|tell|besides|and|i|any|also|okay|ok|summari[sz]e|describe|explain)$/iu

/** The longest name of a text, as it stands. */
export function nameIn(text: string): string | null {
  const span = nameSpan(text)
  return span === null ? null : text.slice(span.start, span.end)
}
