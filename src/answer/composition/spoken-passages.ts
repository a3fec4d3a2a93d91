import type { Document, Quotation, Span } from '../../model.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { dissect } from '../pieces/dissect.ts'
import { overlapping } from '../text/overlapping.ts'

/** What one speaker says in a paragraph. */
export interface SpokenPassage {
  /** Empty where it is not known who speaks. */
  readonly speaker: string
  /** How its sentences say who speaks: 2 by the whole name, 1 by a part of it or nobody known by name, 0 not at all. */
  readonly named: 0 | 1 | 2
  /** Whole sentences: a quotation with the sentence that names the speaker. */
  readonly least: Span
  /** The same with all the other quotations of the passage. */
  readonly whole: Span
}

/**
 * Joins quotations that one speaker goes on with in a paragraph, and the sentence that
 * names the speaker: of those that are quoted, else of those beside them, or of the lead-in above. In the
 * order of the text.
 *
 * @example
 * // “It works,” said Ann Lee of Acme. “We are glad of it.”
 * // => [{ speaker: 'Ann Lee', named: 2, least: {the first sentence}, whole: {both} }]
 */
export function spokenPassages(document: Document): SpokenPassage[] {
  const { candidates } = dissect(document)
  const runs: Run[] = []
  for (const quotation of [...document.quotations].sort((a, b) => a.start - b.start)) {
    const speaker = quotation.speaker?.name ?? ''
    const sentences = candidates.filter((candidate) => overlapping(candidate, quotation))
    const last = runs.at(-1)
    if (last?.speaker === speaker && last.sentences.at(-1)?.block === sentences[0]?.block) {
      last.quotations.push(quotation)
      last.sentences.push(...sentences)
    } else runs.push({ speaker, quotations: [quotation], sentences })
  }
  return runs.map((run) => passageOf(run, candidates))
}

interface Run {
  readonly speaker: string
  readonly quotations: Quotation[]
  /** Those that its quotations touch. */
  readonly sentences: Candidate[]
}

function passageOf(run: Run, candidates: readonly Candidate[]): SpokenPassage {
  const { speaker, quotations, sentences } = run
  const naming = namingOf(run, candidates)
  const named = naming === null ? [] : [naming]
  const [kept] = [...quotations].sort(
    (a, b) => (naming === null ? 0 : apart(a, naming) - apart(b, naming)) || length(b) - length(a),
  )
  const own = kept === undefined ? [] : [kept, ...sentences.filter((sentence) => overlapping(sentence, kept))]
  return {
    speaker,
    named: naming === null ? 0 : speaker !== '' && naming.text.includes(speaker) ? 2 : 1,
    least: around([...named, ...own]),
    whole: around([...named, ...quotations, ...sentences]),
  }
}

/** The sentence that says who speaks; null where none does. */
function namingOf(
  { speaker, quotations, sentences }: Run,
  candidates: readonly Candidate[],
): Candidate | null {
  if (speaker === '') {
    const outside = (one: Candidate): boolean =>
      one
        .spans()
        .some(
          ({ type, start, end }) =>
            type === 'person' &&
            !quotations.some((quotation) =>
              overlapping(quotation, { start: one.start + start, end: one.start + end }),
            ),
        )
    return sentences.find(outside) ?? null
  }
  const [first, last] = [sentences[0]?.index ?? 0, sentences.at(-1)?.index ?? 0]
  const beside = [-1, 1, -2, 2].flatMap((step) => candidates[step < 0 ? first + step : last + step] ?? [])
  const own = beside.filter(({ block }) => block === sentences[0]?.block)
  const above = beside.slice(0, 1).filter(({ index, text }) => index < first && LEADS_IN.test(text))
  const parts = speaker.split(/\s+/u).filter((part) => /^\p{Lu}\p{L}{2}/u.test(part))
  for (const among of [sentences, own, above])
    for (const name of [speaker, ...parts.reverse()]) {
      const naming = among.find(({ text }) => text.includes(name))
      if (naming !== undefined) return naming
    }
  return null
}

/** "Ann Lee, chief executive of Acme:" above a paragraph that is all quotation. */
const LEADS_IN = /[:,]$/u

function around(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}

function apart(one: Span, other: Span): number {
  return Math.max(0, one.start - other.end, other.start - one.end)
}

/** In characters. */
export function length({ start, end }: Span): number {
  return end - start
}
