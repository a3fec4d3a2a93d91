import type { Document, Span } from '../../model.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import type { Draft } from '../cite.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { dissect } from '../pieces/dissect.ts'
import { updateAt, updatesOf } from '../pieces/updates.ts'
import { overlapCoefficient } from '../text/overlap-coefficient.ts'
import { overlapping } from '../text/overlapping.ts'
import type { SpanType } from '../text/spans.ts'
import { wordCount } from '../text/words.ts'
import { type Composition, composition, draftAt, MAX_WORDS, MAX_WORDS_LIST, wordsOf } from './composition.ts'
import { isAside, isStance, isWhole } from './news.ts'
import { spokenPassages } from './spoken-passages.ts'

/**
 * Sums a release up: headline, opening sentence, what somebody says of it, then the sentences that share
 * most with the rest, with the figures first and how a house says that it stands last, in the order of the
 * text. Of a statement that is updated, the newest update holds. Where the headline and a long opening
 * sentence are too much together, that sentence stands alone; a quotation is left out where it would leave
 * no words for what is told.
 */
export function overview(document: Document): Composition | null {
  const { candidates, frequency } = dissect(document)
  const updates = updatesOf(document)
  const body = candidates.filter(
    (one) =>
      isBody(one) && !isOfHouse(document, one) && (updates.length === 0 || updateAt(updates, one) === 0),
  )
  const told = body.filter(isTold)
  const [lead, ...rest] = told.length > 0 ? told : body
  const title = document.marks.title === null ? [] : [draftAt(document, document.marks.title)]
  if (lead === undefined) return composition(title)
  const share = (terms: ReadonlySet<string>): number => {
    let sum = 0
    for (const term of terms) sum += Math.log(frequency.get(term) ?? 1)
    return sum / Math.sqrt(5 + terms.size)
  }
  const centrality = (candidate: Candidate): number => {
    const worth = share(candidate.terms) + Math.min(3, figureCount(candidate)) * 0.4
    return isStance(candidate) ? worth * STANCE : worth
  }
  const isLong = wordsOf(title) + wordCount(lead.text) > MAX_WORDS_LIST
  const opening = [...(isLong ? [] : title), draftAt(document, lead)]
  const spoken = updates.length === 0 ? saying(document, lead, MAX_WORDS - wordsOf(opening), share) : null
  const first = spoken === null ? opening : [...opening, draftAt(document, spoken)]
  const others = bestFirst(rest, centrality).filter(
    (one) => !isSame(one, lead) && (spoken === null || !overlapping(one, spoken)),
  )
  return composition(inOrder(first, others, document, spoken === null ? MAX_OVERVIEW : MAX_OVERVIEW + 1))
}

const STANCE = 0.5

/** Headline, lead and two sentences more, beside what somebody says. */
const MAX_OVERVIEW = 4

/**
 * The quotation, with who speaks it, that shares most with the rest of the release, those first that give
 * the whole name; null where none is short enough to leave `room` for a sentence more.
 */
function saying(
  document: Document,
  lead: Candidate,
  room: number,
  share: (terms: ReadonlySet<string>) => number,
): Span | null {
  const [best = null] = spokenPassages(document)
    .flatMap(({ speaker, named, least }) => {
      const text = document.text.slice(least.start, least.end)
      const isFit = speaker !== '' && named > 0 && isWhole(text) && !isStance({ text })
      return isFit && wordCount(text) <= room - FEWEST_TOLD && !overlapping(least, lead)
        ? { least, named, worth: share(new Set(termsOf(text))) }
        : []
    })
    .sort((a, b) => b.named - a.named || b.worth - a.worth)
  return best?.least ?? null
}

/** Words of a short sentence. */
const FEWEST_TOLD = 12

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
    if (taken.some((other) => isSame(other, candidate))) continue
    taken.push(candidate)
    drafts.push(draftAt(document, candidate))
    words += length
  }
  return drafts.sort((a, b) => a.span.start - b.span.start)
}

/** Whether two say nearly the same. */
function isSame(one: Candidate, other: Candidate): boolean {
  return overlapCoefficient(one.terms, other.terms) > 0.6
}

function isBody({ block, kind, quotation }: Candidate): boolean {
  return (
    (block.kind === 'paragraph' || block.kind === 'list-item') &&
    (kind === 'sentence' || kind === 'item') &&
    quotation === null
  )
}

/** Whether a paragraph tells of the house, behind its label on the same line: "About the mill: It was founded in 1911." */
function isOfHouse({ text }: Document, { block }: Candidate): boolean {
  return /^about\s[^.:\n]{2,60}:\s/iu.test(text.slice(block.start, block.end))
}

/** Whether a piece of a body tells news: a whole sentence or an item with a figure. */
function isTold(one: Candidate): boolean {
  return (isWhole(one.text) || (one.kind === 'item' && figureCount(one) > 0)) && !isAside(one)
}

/** Gives the figures of a release: the sentences and rows that hold most amounts, in the order of the text. */
export function keyFigures(document: Document): Composition | null {
  const { candidates, headline } = dissect(document)
  const inHeadline = (one: Candidate): number =>
    one.tokens.filter(({ term }) => /\d/u.test(term) && headline.has(term)).length
  const weight = (one: Candidate): number =>
    ((figureCount(one) + inHeadline(one)) * (isFragment(one) ? FRAGMENT : 1)) /
    Math.sqrt(one.tokens.length + SHORT)
  const found = bestFirst(
    candidates.filter(
      (candidate) =>
        ((isBody(candidate) && !isAside(candidate) && !isOfHouse(document, candidate)) ||
          (candidate.kind === 'row' && candidate.block.lead !== null)) &&
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

/** Whether a piece is neither a row nor a sentence, nor an item that says of what its figure is: "100 % cotton". */
function isFragment({ kind, text }: Candidate): boolean {
  if (kind === 'row' || isWhole(text) || wordCount(text) >= FEWEST) return false
  return kind !== 'item' || /^\P{L}*\d/u.test(text)
}

/** Words of a sentence that lost its stop. */
const FEWEST = 8

const FRAGMENT = 0.5

/** Words that count for every sentence, so that the shortest is not the best for that alone. */
const SHORT = 8

/** Figures written with digits: "two" and "both" are no key figures, nor is the number of a name ("ISO 9001"). */
function figureCount({ figures, text }: Candidate): number {
  return figures().filter(
    ({ type, start, end }) =>
      FIGURES.includes(type) &&
      /\d/u.test(text.slice(start, end)) &&
      !(type === 'count' && NUMBERED.test(text.slice(0, start))),
  ).length
}

/** A name before a number, and no sentence's first word: "under ISO ", "the Airbus A". */
const NUMBERED = /\S\s+["“(]?\p{Lu}[\p{L}\p{N}/&-]*\s?$/u
