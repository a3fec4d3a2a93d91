import type { Document } from '../../model.ts'
import type { Draft } from '../cite.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { dissect } from '../pieces/dissect.ts'
import { updateAt, updatesOf } from '../pieces/updates.ts'
import { overlapCoefficient } from '../text/overlap-coefficient.ts'
import type { SpanType } from '../text/spans.ts'
import { wordCount } from '../text/words.ts'
import { type Composition, composition, draftAt, MAX_WORDS, wordsOf } from './composition.ts'

/**
 * Sums a release up: headline, opening sentence, then the sentences that share most with the rest, with
 * the figures first, in the order of the text. Of a statement that is updated, the newest update holds.
 */
export function overview(document: Document): Composition | null {
  const { candidates, frequency } = dissect(document)
  const updates = updatesOf(document)
  const body = candidates.filter(
    (one) => isBody(one) && (updates.length === 0 || updateAt(updates, one) === 0),
  )
  const lead = body[0]
  const drafts: Draft[] = document.marks.title === null ? [] : [draftAt(document, document.marks.title)]
  if (lead === undefined) return composition(drafts)
  const centrality = (candidate: Candidate): number => {
    let sum = 0
    for (const term of candidate.terms) sum += Math.log(frequency.get(term) ?? 1)
    return sum / Math.sqrt(5 + candidate.terms.size) + Math.min(3, figureCount(candidate)) * 0.4
  }
  const others = bestFirst(body.slice(1), centrality)
  return composition(inOrder(drafts, [lead, ...others], document, MAX_OVERVIEW))
}

/** Headline, lead and two sentences more. */
const MAX_OVERVIEW = 4

/** Equal ones stay in the order of the text. */
function bestFirst(candidates: readonly Candidate[], worth: (one: Candidate) => number): Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, worth: worth(candidate) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ candidate }) => candidate)
}

/** Takes candidates while they fit into an answer and say something new, and sets them in the order of the text. */
function inOrder(
  first: readonly Draft[],
  candidates: readonly Candidate[],
  document: Document,
  most: number,
): Draft[] {
  const drafts = [...first]
  const taken: Candidate[] = []
  let words = wordsOf(drafts)
  for (const candidate of candidates) {
    if (drafts.length >= most) break
    const length = wordCount(candidate.text)
    if (words + length > MAX_WORDS && drafts.length > 0) continue
    if (taken.some((other) => overlapCoefficient(other.terms, candidate.terms) > 0.6)) continue
    taken.push(candidate)
    drafts.push(draftAt(document, candidate))
    words += length
  }
  return drafts.sort((a, b) => a.span.start - b.span.start)
}

function isBody({ block, kind, quotation }: Candidate): boolean {
  return (
    (block.kind === 'paragraph' || block.kind === 'list-item') &&
    (kind === 'sentence' || kind === 'item') &&
    quotation === null
  )
}

/** Gives the figures of a release: the sentences and rows that hold most amounts, in the order of the text. */
export function keyFigures(document: Document): Composition | null {
  const { candidates, headline } = dissect(document)
  const inHeadline = (one: Candidate): number =>
    one.tokens.filter(({ term }) => /\d/u.test(term) && headline.has(term)).length
  const weight = (one: Candidate): number =>
    (figureCount(one) + inHeadline(one)) / Math.sqrt(one.tokens.length)
  const found = bestFirst(
    candidates.filter(
      (candidate) =>
        (isBody(candidate) || (candidate.kind === 'row' && candidate.block.lead !== null)) &&
        figureCount(candidate) > 0,
    ),
    weight,
  )
  const rows = found.filter(({ kind }) => kind === 'row').slice(MAX_ROWS)
  return composition(
    inOrder(
      [],
      found.filter((one) => !rows.includes(one)),
      document,
      MAX_FIGURES,
    ),
  )
}

const MAX_FIGURES = 5

/** A table is read as a whole; its rows must not crowd out what the text says. */
const MAX_ROWS = 2

const FIGURES: readonly SpanType[] = ['money', 'percent', 'count', 'measure']

/** Figures written with digits: "two" and "both" are no key figures. */
function figureCount(candidate: Candidate): number {
  return candidate
    .spans()
    .filter((span) => FIGURES.includes(span.type) && /\d/u.test(candidate.text.slice(span.start, span.end)))
    .length
}
