import type { Document, Passage, Refusal, RefusalReason } from '../model.ts'
import { citation } from './cite.ts'
import type { Correction } from './decide.ts'
import type { Evidence } from './evidence.ts'
import type { Settled } from './settle.ts'

/**
 * Writes a refusal: what is missing, the nearest passages as quotations (they
 * often hold what was meant), and the press contact of the nearest release.
 */
export function refusal(
  settled: Settled | null,
  /** Of the corpus, and how many of them the filter lets through. */
  documents: { readonly all: number; readonly open: number },
  passagesOf: (documentId: string) => readonly Passage[],
  /** Whether a filter chose the releases: of the others nothing is known. */
  chosen = false,
): Refusal {
  const reason: RefusalReason =
    documents.open === 0 ? 'empty_corpus' : (settled?.refused?.reason ?? 'no_support')
  const unsupported = settled?.refused?.unsupported ?? []
  const nearest = reason === 'not_a_question' ? [] : nearestPlaces(settled?.evidence ?? [])
  const document = nearest[0]?.document
  return {
    reason,
    message:
      documents.open === 0 && documents.all > 0
        ? 'No release matches the filter. Widen it, or ask without it.'
        : messageOf(reason, unsupported, settled?.refused?.correction ?? null, speakingOf(chosen)),
    unsupported,
    nearest: nearest.map(({ document, candidate }, at) =>
      citation({ document, span: { start: candidate.start, end: candidate.end } }, at + 1, passagesOf),
    ),
    contact: document === undefined ? null : contactOf(document),
  }
}

const MAX_NEAREST = 3

/** The best evidence that shares a word with the question, headings left out. */
function nearestPlaces(evidence: readonly Evidence[]): Evidence[] {
  return evidence
    .filter(
      ({ candidate, features }) =>
        candidate.kind !== 'headline' &&
        candidate.kind !== 'dateline' &&
        features.cover + features.synonyms > 0,
    )
    .slice(0, MAX_NEAREST)
}

function contactOf(document: Document): Refusal['contact'] {
  const contact =
    document.contacts.find(({ email, phone }) => email !== null || phone !== null) ?? document.contacts[0]
  if (contact === undefined) return null
  const { start: _start, end: _end, ...rest } = contact
  return { ...rest, documentId: document.id }
}

/** How a refusal speaks of what was searched. */
interface Speaking {
  readonly doesNot: string
  readonly says: string
  readonly whole: string
  readonly does: string
}

/** The whole material, or the releases alone that a filter chose. */
export function speakingOf(chosen: boolean): Speaking {
  return chosen ? CHOSEN : MATERIAL
}

const MATERIAL: Speaking = {
  doesNot: 'The material does not',
  says: 'The material says',
  whole: 'the material',
  does: 'it does',
}

const CHOSEN: Speaking = {
  doesNot: 'The releases that you chose do not',
  says: 'The releases that you chose say',
  whole: 'the releases that you chose',
  does: 'they do',
}

function messageOf(
  reason: RefusalReason,
  unsupported: readonly string[],
  correction: Correction | null,
  { doesNot, says, whole, does }: Speaking,
): string {
  const missing = unsupported.map(quotedUnlessKind).slice(0, 4)
  const named = missing.length === 0 ? '' : inWords(missing)
  switch (reason) {
    case 'empty_corpus':
      return 'There is no press material to answer from. Put releases into the corpus folder and start again.'
    case 'not_a_question':
      return 'Dateline only answers questions about the press material, in its own words. Ask what a release says.'
    case 'no_subject':
      return named === ''
        ? `${doesNot} speak of this. Try the words of a release, or a name in it.`
        : `${doesNot} mention ${named}. Try the words of a release, or a name in it.`
    case 'other_period':
      return `${doesNot} answer this for ${named || 'that time'}. Ask without the date, or see the nearest passages.`
    case 'other_place':
      return `${doesNot} speak of ${named || 'that place'}. See the nearest passages for what ${does} say.`
    case 'conflicting_premise':
      return correction === null
        ? `${says} otherwise. See the nearest passages.`
        : `${says} “${correction.stated}”, not “${correction.said}”. See the nearest passage.`
    case 'no_support':
      return named === ''
        ? `No sentence of ${whole} answers this for certain. See the nearest passages, or ask the press contact.`
        : `${doesNot} give ${named} for this. See the nearest passages, or ask the press contact.`
  }
}

/** Words of the question stand in quotation marks, kinds of answer ("a date", "email address") do not. */
function quotedUnlessKind(missing: string): string {
  if (/^an? /u.test(missing)) return missing
  return /^(?:phone number|email address|web address|postal address)$/u.test(missing)
    ? `${missing.startsWith('e') ? 'an' : 'a'} ${missing}`
    : `“${missing.slice(0, LONGEST_WORD)}”`
}

/** A message names what is missing; it does not repeat a page of it. */
const LONGEST_WORD = 60

function inWords(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`
}
