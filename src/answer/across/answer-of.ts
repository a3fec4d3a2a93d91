import type { Library } from '../../library.ts'
import type { Answer } from '../../model.ts'
import { HIGH_FROM, MAY_BE_OTHERS } from '../certainty.ts'
import { cite, type Draft, type DraftNote, type Place } from '../cite.ts'
import { join } from '../compose.ts'
import { isAnyones } from '../composition/anyones.ts'
import { type Searched, speakingOf } from '../composition/refusal-message.ts'
import { followUps } from '../composition/suggest.ts'
import type { Asked } from '../question.ts'
import type { Settled } from '../settled.ts'
import { embargoNote, withCopies } from './editions.ts'

/** What an answer and a refusal of a question have in common. */
export type Shell = Pick<Answer, 'question' | 'resolvedQuestion' | 'index'>

/**
 * Writes the answer by all that was settled of a question, with its citations: the
 * sentences and notes of what is answered, and a note of each thing that is not.
 *
 * @param remarks notes that stand beside those of what was settled.
 * @param maxCitations places that may be cited.
 * @param parts the things asked, as the question asks for them.
 */
export function answerOf(
  shell: Shell,
  settled: readonly Settled[],
  library: Library,
  {
    searched,
    remarks,
    maxCitations,
    parts,
  }: {
    readonly searched: Searched
    readonly remarks: readonly DraftNote[]
    readonly maxCitations: number | undefined
    readonly parts: readonly Asked[]
  },
): Answer {
  const answered = settled.flatMap(({ composition }) => composition ?? [])
  const { drafts, notes } = join(answered)
  const most = maxCitations ?? Math.max(MAX_CITATIONS, Math.min(placesOf(drafts), MOST_CITATIONS))
  const kept = within(drafts, most)
  const sources = [...new Set(kept.map((draft) => draft.document))]
  const embargo = embargoNote(library, sources, null)
  const told = [
    ...notes.filter((note) => belongs(note, kept)),
    ...remarks,
    ...(embargo === null ? [] : [embargo]),
    ...missing(settled, searched),
  ]
  const cited = cite(kept, affordable(told, kept, most), library.passagesOf)
  const confidence = confidenceOf(settled.filter(({ composition }) => composition !== null))
  return {
    ...shell,
    status: 'answered',
    ...cited,
    citations: cited.citations.map((citation) => withCopies(library, citation)),
    confidence: inShort(confidence),
    certainty: confidence >= HIGH_FROM && answered.length === settled.length ? 'high' : 'moderate',
    asOf: newest(cited.citations),
    suggestions: followUps(sources, parts),
    elapsedMs: 0,
  }
}

/** Unless more are asked for; a list that is asked for is not cut in the middle. */
const MAX_CITATIONS = 5

/** As many as may be asked for. */
const MOST_CITATIONS = 20

/** That of the least sure. */
export function confidenceOf(answered: readonly Settled[]): number {
  return Math.min(
    ...answered.map(({ confidence }) => confidence),
    answered.some(isAnyones) ? MAY_BE_OTHERS : 1,
  )
}

/** When one part of a question is answered and another is not, the reader is told. */
function missing(settled: readonly Settled[], searched: Searched): DraftNote[] {
  return settled
    .filter((part) => part.composition === null)
    .map((part) => ({
      kind: 'missing',
      text: `${speakingOf(searched).doesNot} answer “${part.asked.text.trim()}”`,
      at: [],
    }))
}

function placesOf(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, { alsoAt }) => sum + 1 + alsoAt.length, 0)
}

/** The first drafts that need at most so many citations; the places that only bear a sentence out go first. */
function within(drafts: readonly Draft[], most: number): Draft[] {
  const kept: Draft[] = []
  let places = 0
  for (const draft of drafts) {
    const room = most - places
    if (room < 1) break
    const alsoAt = draft.alsoAt.slice(0, room - 1)
    places += 1 + alsoAt.length
    kept.push({ ...draft, alsoAt })
  }
  return kept
}

/** A note goes when the statement that it explains went. What other releases say explains none. */
function belongs(note: DraftNote, kept: readonly Draft[]): boolean {
  if (note.kind === 'newer' || note.kind === 'conflict') return true
  const places = placesIn(kept)
  return note.at.every((place) => places.has(keyOf(place)))
}

/** All places that drafts cite. */
function placesIn(drafts: readonly Draft[]): Set<string> {
  return new Set(drafts.flatMap((draft) => [draft, ...draft.alsoAt]).map(keyOf))
}

function keyOf({ document, span }: Place): string {
  return `${document.id}#${span.start}-${span.end}`
}

/** Leaves out notes whose places are more than an answer may cite beside its statements. */
function affordable(notes: readonly DraftNote[], kept: readonly Draft[], most: number): DraftNote[] {
  const places = placesIn(kept)
  return notes.filter(({ at }) => {
    const all = new Set([...places, ...at.map(keyOf)])
    if (at.length > 0 && all.size > most) return false
    for (const key of all) places.add(key)
    return true
  })
}

function newest(documents: readonly { readonly published: string | null }[]): string | null {
  const dates = documents.flatMap(({ published }) => (published === null ? [] : [published]))
  return dates.sort().at(-1) ?? null
}

/** A probability to three figures, however small: what is refused is told apart by it, too. */
export function inShort(probability: number): number {
  return Number(probability.toPrecision(3))
}
