import type { Block, Document } from '../../model.ts'
import { rememberedEach, rememberedOf } from '../../remembered.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { WORD_VECTORS } from '../../search/word-vectors.ts'
import { textAt } from '../../spans.ts'
import { isFigure, mayHold, type SpanType } from '../text/spans.ts'
import { monthOf } from '../times/relative-years.ts'
import { labelOf, subjectLine } from './advisory.ts'
import { namedByKind } from './by-kind.ts'
import { type Candidate, candidateOf, carriedInto, leadText } from './candidates.ts'
import { answersIn } from './own-questions.ts'
import { piecesOf } from './pieces.ts'

/** A document taken apart for answering. */
export interface Dissection {
  readonly document: Document
  readonly candidates: readonly Candidate[]
  /** In how many candidates each stem stands, or a year that they mean. */
  readonly frequency: ReadonlyMap<string, number>
  /** Rows that name the columns of a table. */
  readonly headers: ReadonlySet<Block>
  /** Stems of headline and subhead, and the month and year of the release: what goes without saying in its sentences. */
  readonly headline: ReadonlySet<string>
  /** Sum of the word vectors of a candidate, rare words of the document the more, its headline's apart; summed when first asked for. */
  readonly meaning: (candidate: Candidate) => Float32Array
  /** How many candidates hold a span of a type. */
  readonly holding: (type: SpanType) => number
  /** Whether a stem stands with a capital inside a sentence: as a name. */
  readonly isProper: (term: string) => boolean
  /** Whether a stem opens a sentence with its capital: as a name, or as any word. */
  readonly isOpening: (term: string) => boolean
}

/**
 * Takes a document apart into candidates, once: later calls for the same
 * document value answer from a cache of the last documents of together
 * {@link KEPT} characters.
 */
export function dissect(document: Document): Dissection {
  const known = cache.get(document)
  if (known !== undefined) {
    cache.delete(document)
    cache.set(document, known)
    return known
  }
  const made = dissectAnew(document)
  cache.set(document, made)
  kept += document.text.length
  for (const [oldest] of cache) {
    if (kept <= KEPT || oldest === document) break
    cache.delete(oldest)
    kept -= oldest.text.length
  }
  return made
}

/**
 * Some 2,000 releases, of which each takes a tenth of a megabyte (25 bytes a character): what
 * is asked of the newswire archive stays, so that an answer takes three quarters of the time.
 */
const KEPT = 8_000_000

const cache = new Map<Document, Dissection>()

/** Characters of the documents in the cache. */
let kept = 0

function dissectAnew(document: Document): Dissection {
  const candidates = candidatesOf(document)
  const frequency = new Map<string, number>()
  const count = (term: string): unknown => frequency.set(term, (frequency.get(term) ?? 0) + 1)
  for (const { terms, years } of candidates) {
    for (const term of terms) count(term)
    for (const year of years) if (!terms.has(year)) count(year)
  }
  const headline = termSet(
    [headlineOf(document), document.subtitle ?? '', monthOf(document.published)].join('\n'),
  )
  let proper: ReadonlySet<string> | null = null
  return {
    document,
    candidates,
    frequency,
    headers: headersOf(document),
    headline,
    meaning: rememberedEach((candidate) => meaningOf(candidate, { candidates, frequency, headline })),
    holding: rememberedEach((type) => candidates.filter((candidate) => holds(candidate, type)).length),
    isProper: (term) => {
      proper ??= properStems(candidates)
      return proper.has(term)
    },
    isOpening: rememberedEach((term) => candidates.some(({ tokens: [first] }) => first?.term === term)),
  }
}

function candidatesOf(document: Document): Candidate[] {
  const { blocks, text } = document
  const candidates: Candidate[] = []
  const byKind = namedByKind(text)
  const answering = answersIn(document)
  const termsIn = rememberedEach((block: Block) => termSet(textAt(text, block)))
  const subject = subjectLine(document)
  const about =
    subject === null ? new Set<string>() : new Set([...termSet(document.title), ...termsIn(subject)])
  for (const block of blocks) {
    const isAbout = subject !== null && block !== subject && labelOf(text, block) !== null
    const lead = isAbout ? about : leadTerms(blocks, block, termsIn)
    for (const piece of piecesOf(document, block)) {
      const words = textAt(text, piece)
      const question = answering(piece, block)
      const carried = carriedInto(words, candidates.at(-1) ?? null, byKind(words))
      const setting = {
        block,
        index: candidates.length,
        question,
        carried: question === null ? carried : new Set([...carried, ...question.terms]),
        lead,
        paragraph: () => termsIn(block),
      }
      candidates.push(candidateOf(document, piece, setting))
    }
  }
  return candidates
}

/** What stands right before a candidate in its own block. */
export function pieceBefore({ candidates }: Dissection, { index, block }: Candidate): Candidate | undefined {
  const before = candidates[index - 1]
  return before?.block === block ? before : undefined
}

/** A candidate with what it goes on from and stands under and the headline, a line each: where a word may stand that tells what is asked. */
export function textAround(dissection: Dissection, candidate: Candidate): string {
  const { document } = dissection
  const before = pieceBefore(dissection, candidate)?.text ?? ''
  return [candidate.text, before, leadText(document, candidate), document.title].join('\n')
}

/** Stems of what a release is headed by and of its issuer's name: its lines may leave them unsaid. */
export const goesUnsaid = rememberedOf(
  ({ document, headline }: Dissection): ReadonlySet<string> =>
    new Set([...headline, ...termsOf(document.issuer ?? '')]),
)

/** Whether a release has a stem, in its sentences or its headline. */
export function isKnownTo({ frequency, headline }: Dissection, term: string): boolean {
  return frequency.has(term) || headline.has(term)
}

/** Stems of all that introduces a block, from the nearest lead-in up to its heading. */
function leadTerms(
  blocks: readonly Block[],
  { lead }: Block,
  termsIn: (block: Block) => ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>()
  const seen = new Set<Block>()
  let above = lead === null ? undefined : blocks[lead]
  while (above !== undefined && !seen.has(above)) {
    seen.add(above)
    for (const term of termsIn(above)) found.add(term)
    above = above.lead === null ? undefined : blocks[above.lead]
  }
  return found
}

function termSet(text: string): Set<string> {
  return new Set(termsOf(text))
}

/** A text without a headline has its first words for a title, and they go without saying no more than the others do. */
function headlineOf({ title, blocks, text }: Document): string {
  return blocks.some(({ kind, start }) => kind === 'paragraph' && text.startsWith(title, start)) ? '' : title
}

function headersOf({ blocks }: Document): Set<Block> {
  return new Set(
    blocks.flatMap(({ kind, lead }) => {
      const header = kind === 'table-row' && lead !== null ? blocks[lead] : undefined
      return header?.kind === 'table-row' ? [header] : []
    }),
  )
}

function meaningOf(
  { tokens }: Candidate,
  { candidates, frequency, headline }: Pick<Dissection, 'candidates' | 'frequency' | 'headline'>,
): Float32Array {
  const sum = new Float32Array(WORD_VECTORS.dimensions)
  for (const { term, stop } of tokens) {
    if (stop || headline.has(term)) continue
    WORD_VECTORS.addTo(sum, term, Math.log(1 + candidates.length / ((frequency.get(term) ?? 1) + 0.5)))
  }
  return sum
}

function holds(candidate: Candidate, type: SpanType): boolean {
  if (isFigure(type))
    return mayHold(candidate.text, [type]) && candidate.figures().some((span) => span.type === type)
  return candidate.spans().some((span) => span.type === type)
}

/** Stems of words with a capital that begin no sentence, and the initials and short forms by which something goes too. */
function properStems(candidates: readonly Candidate[]): Set<string> {
  const found = new Set<string>()
  for (const { text, tokens, initials } of candidates) {
    for (const { terms } of initials) for (const term of terms) found.add(term)
    for (const [at, { start, term }] of tokens.entries())
      if (at > 0 && /^\p{Lu}/u.test(text.charAt(start))) found.add(term)
  }
  return found
}
