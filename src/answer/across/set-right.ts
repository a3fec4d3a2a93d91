import { isMarked } from '../../library/markers.ts'
import { standingOf } from '../../library/standing.ts'
import type { Library } from '../../library.ts'
import type { Document } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { terms as termsOf, tokens } from '../../search/tokens.ts'
import { onOneLine, textAt } from '../../spans.ts'
import type { DraftNote, Place } from '../cite.ts'
import { ownSentences } from '../pieces/own-voice.ts'
import type { Settled } from '../settled.ts'
import { overlapping } from '../text/overlapping.ts'
import { figureSpans } from '../text/spans.ts'
import { formerStates } from './former-states.ts'
import { dateOf, inQuotes } from './recency.ts'
import { type Replacement, replacementsOf } from './replacements.ts'
import { isValueIn } from './value-in.ts'

/** "The notice of 6 October gave the crew as 14. It is 12." */
export function restatementsOf(document: Document): Replacement[] {
  return formerStates(document).flatMap(({ kind, former, from, present }) => {
    if (kind !== 'stated') return []
    const spans = present.start < former.start ? [present, former] : [former, present]
    return [{ spans, old: onOneLine(former.text.slice(from)), isCorrection: true }]
  })
}

/** What a release says to have been wrong in an older one. */
export const correctionsIn = rememberedOf((document: Document): readonly Replacement[] => {
  const all = [
    ...replacementsOf(document).filter(({ isCorrection }) => isCorrection),
    ...restatementsOf(document),
  ]
  return all.filter(
    ({ spans: [own] }, at) => all.findIndex(({ spans: [other] }) => other?.start === own?.start) === at,
  )
})

/**
 * Finds what sets right the value that a sentence of an older release gives: it holds that
 * very value, and shares a word with what corrects it. Null where the sentence tells nothing
 * that is corrected.
 *
 * @example
 * rightFor('It carried 470 people in May.', corrections)?.old // => 'We gave the number of people as 470.'
 */
export function rightFor(
  words: string,
  by: Document,
  corrections: readonly Replacement[],
): Replacement | null {
  return (
    corrections.find(({ old, spans }) => {
      const figures = figureSpans(old)
      const amounts = figures.filter(({ type }) => type !== 'date')
      const values = (amounts.length > 0 ? amounts : figures).map(({ start, end }) => old.slice(start, end))
      if (!values.some((value) => isValueIn(value, words))) return false
      const said = new Set(spans.flatMap(({ start, end }) => termsOf(by.text.slice(start, end))))
      return tokens(words).some(({ stop, term, word }) => !stop && !/\d/u.test(word) && said.has(term))
    }) ?? null
  )
}

/**
 * Whether a sentence may be changed by a correction in a way that could not be read: "0.46
 * per cent were in arrears. The digits had been transposed." has no wrong value. A sentence
 * with a figure, in a notice that is a correction as a whole or else in a paragraph that
 * corrects, shares {@link NEAR} words with it. It rather warns too often: what is left out
 * here is told without a word.
 */
export function mayBeChanged(words: string, by: Document, corrections: readonly Replacement[]): boolean {
  const house = new Set(termsOf(by.issuer ?? ''))
  const own = tokens(words).flatMap(({ stop, term, word }) =>
    stop || /\d/u.test(word) || house.has(term) ? [] : [term],
  )
  const correcting = by.blocks.filter((block) =>
    corrections.some(({ spans }) => spans.some((span) => overlapping(block, span))),
  )
  return ownSentences(by).some((sentence) => {
    if (!isMarked(by) && !correcting.some((block) => overlapping(block, sentence))) return false
    const text = textAt(by.text, sentence)
    const said = new Set(termsOf(text))
    return /\d/u.test(text) && new Set(own.filter((term) => said.has(term))).size >= NEAR
  })
}

/** A thing and something of it; one word is that of anything. */
const NEAR = 2

/**
 * Sets right what is quoted beside an answer and was corrected later: the correction
 * stands in the place of the note, unless the answer or another note has its words.
 * An answer that was corrected itself is no surer than {@link MAY_BE_WRONG}.
 */
export function withSetRight(settled: Settled, library: Library): Settled {
  const { composition, confidence } = settled
  if (composition === null) return settled
  const { drafts, notes } = composition
  const told = new Set(drafts.map(keyOf))
  const kept = notes.flatMap((note) => {
    const [place, another] = note.at
    if (note.kind !== 'newer' || place === undefined || another !== undefined) return [note]
    const found = rightOf(place, library)
    if (found === null) return [note]
    const places = placesOf(found.by, found.right)
    if (places.some((one) => told.has(keyOf(one)))) return []
    for (const one of places) told.add(keyOf(one))
    return [rightNote(found, drafts.some(({ document }) => document === found.by) ? 'Also' : whenOf(note))]
  })
  const isWrong = drafts.some((draft) => rightOf(draft, library) !== null)
  if (!isWrong && kept.length === notes.length && kept.every((note, at) => note === notes[at])) return settled
  return {
    ...settled,
    composition: { drafts, notes: kept },
    confidence: isWrong ? Math.min(confidence, MAY_BE_WRONG) : confidence,
  }
}

function rightNote({ by, right }: Righted, when: string): DraftNote {
  const at = placesOf(by, right)
  return { kind: 'newer', text: `${when}, ${dateOf(by)}: ${inQuotes(saidBy(by, right))}`, at }
}

/** It is told with what is wrong in it, but is no answer to be sure of: below `HIGH_FROM`. */
const MAY_BE_WRONG = 0.85

interface Righted {
  readonly by: Document
  readonly right: Replacement
}

/** What sets right the words at a place, and in which release; null where they stand. */
function rightOf(place: Place, library: Library): Righted | null {
  const { correctedBy } = standingOf(library, place.document)
  const by = library.documents.get(correctedBy?.documentId ?? '')
  const right = by === undefined ? null : rightFor(wordsOf(place), by, correctionsIn(by))
  return by === undefined || right === null ? null : { by, right }
}

/** "Earlier", "Newer": with which word a note begins. */
function whenOf({ text }: DraftNote): string {
  return /^\p{L}+/u.exec(text)?.[0] ?? 'Also'
}

function keyOf({ document, span }: Place): string {
  return `${document.id}#${span.start}`
}

/** The sentences of a correction, as they stand. */
export function saidBy({ text }: Document, { spans }: Replacement): string {
  return spans.map(({ start, end }) => text.slice(start, end).trim()).join(' ')
}

export function placesOf(document: Document, { spans }: Replacement): Place[] {
  return spans.map(({ start, end }) => ({ document, span: { start, end } }))
}

export function wordsOf({ document, span }: Place): string {
  return textAt(document.text, span)
}
