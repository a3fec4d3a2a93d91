import type { Document, Quotation, Span } from '../../model.ts'
import { terms } from '../../search/tokens.ts'
import { quotedOf } from '../asked/asked-whole.ts'
import type { Draft } from '../cite.ts'
import { dissect } from '../pieces/dissect.ts'
import type { Asked } from '../question.ts'
import { overlapping } from '../text/overlapping.ts'
import { spokenBy } from '../text/spoken-by.ts'
import { wordCount } from '../text/words.ts'
import { type Composition, composition, draftAt, isSaid, MAX_WORDS_LIST } from './composition.ts'

/** Quotes each speaker once, the known ones first, then whose words are longer; each with the attribution, as whole sentences. */
export function mainQuotations(document: Document, most: number): Composition | null {
  const ranked = [...document.quotations].sort(
    (a, b) => Number(b.speaker !== null) - Number(a.speaker !== null) || length(b) - length(a),
  )
  const drafts: Draft[] = []
  const speakers = new Set<string>()
  for (const quotation of ranked) {
    const name = quotation.speaker?.name ?? ''
    if (drafts.length >= most || speakers.has(name)) continue
    const span = sentencesAround(document, quotation)
    if (isSaid({ document, span }, drafts)) continue
    speakers.add(name)
    drafts.push(draftAt(document, span))
  }
  return composition(drafts)
}

function length(span: Span): number {
  return span.end - span.start
}

/**
 * Quotes all that the speaker whom the question names says, else all who speak:
 * each quotation with its attribution, in the order of the text and of the
 * releases, as many as an answer has words for. Null when there is none.
 */
export function quotationsAsked(asked: Asked, documents: readonly Document[]): Composition | null {
  const whose = quotedOf(asked.text)
  const drafts: Draft[] = []
  let all = 0
  let words = 0
  for (const document of documents) {
    const isIssuer = whose !== null && namesIssuer(whose, document)
    for (const quotation of [...document.quotations].sort((a, b) => a.start - b.start)) {
      const { name = null, role = null } = quotation.speaker ?? {}
      if (whose !== null && !isIssuer && !spokenBy(whose, name, role)) continue
      const span = sentencesAround(document, quotation)
      if (isSaid({ document, span }, drafts)) continue
      all++
      words += wordCount(document.text.slice(span.start, span.end))
      if (words <= MAX_WORDS_LIST || drafts.length === 0) drafts.push(draftAt(document, span))
    }
  }
  const [first] = drafts
  if (first === undefined || drafts.length === all) return composition(drafts)
  const text = `There are ${all} such quotations; an answer has words for ${drafts.length} of them.`
  return composition(drafts, [{ kind: 'metadata', text, at: [first] }])
}

/** The quotations "of Acme" are those of all who speak in its release. */
function namesIssuer(whose: string, { issuer }: Document): boolean {
  const own = new Set(terms(issuer ?? ''))
  const named = terms(whose)
  return named.length > 0 && named.every((term) => own.has(term))
}

/** From the start of the first sentence that the quotation touches to the end of the last. */
export function sentencesAround(document: Document, quotation: Quotation): Span {
  const touched = dissect(document).candidates.filter((candidate) => overlapping(candidate, quotation))
  return {
    start: Math.min(quotation.start, ...touched.map((candidate) => candidate.start)),
    end: Math.max(quotation.end, ...touched.map((candidate) => candidate.end)),
  }
}
