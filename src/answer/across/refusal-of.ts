import { isBy, issuersOf, nearestIssuers } from '../../library/issuers.ts'
import { isLater, laterFirst } from '../../library/later-first.ts'
import { folded } from '../../library/markers.ts'
import type { Library } from '../../library.ts'
import type { Answer, Document, Filter, Refusal } from '../../model.ts'
import { acceptDocument, retrieve } from '../../search/retrieve.ts'
import { escapeMarkers } from '../cite.ts'
import type { Searched } from '../composition/refusal-message.ts'
import { contactOf, noSuchIssuer, refusal } from '../composition/refuse.ts'
import { followUps } from '../composition/suggest.ts'
import { analyse } from '../question.ts'
import { lacking, type Settled } from '../settled.ts'
import { inShort, type Shell } from './answer-of.ts'
import { embargoNote, withCopies } from './editions.ts'
import { othersOfHouse } from './same-house.ts'

/**
 * Writes the refusal of a question of which nothing could be answered: why, with the
 * nearest passages, and that the issuer of the filter has no release where it has none.
 *
 * @param isOpen the filter lets a release through.
 * @param told what is said in place of the reason's own words.
 */
export async function refusalOf(
  shell: Shell,
  settled: readonly Settled[],
  library: Library,
  {
    filter,
    searched,
    isOpen,
    told,
  }: {
    readonly filter: Filter | undefined
    readonly searched: Searched
    readonly isOpen: boolean
    readonly told?: string
  },
): Promise<Answer> {
  const [first] = settled
  const all = library.documents.size
  const counts = {
    all,
    open: isOpen ? all : 0,
    unknownIssuer: isOpen ? null : await unknownIssuer(library, filter?.issuer),
    chosen: filter === undefined || searched === 'material' ? null : fewChosen(library, filter),
  }
  const reasoned = refusal(first ?? null, counts, library, searched)
  const written = told === undefined ? reasoned : { ...reasoned, message: told }
  const near = written.nearest.flatMap(({ documentId }) => withId(library, documentId))
  const asked = `${shell.resolvedQuestion} ${filter?.issuer ?? ''}`
  const embargo = written.reason === 'not_a_question' ? null : embargoNote(library, near, asked)
  const reason = {
    ...written,
    message: embargo === null ? written.message : `${written.message} ${embargo.text}`,
    // Where nothing was searched nothing was missed.
    unsupported: written.reason === 'empty_corpus' ? [] : written.unsupported,
    contact: presentContact(written.contact, library, filter),
    nearest: written.nearest.map((citation) => withCopies(library, citation)),
  }
  return {
    ...shell,
    status: 'unanswered',
    answer: escapeMarkers(reason.message),
    statements: [],
    notes: embargo === null ? [] : [{ kind: embargo.kind, text: embargo.text, citations: [] }],
    citations: [],
    refusal: reason,
    confidence: inShort(first?.confidence ?? 0),
    asOf: null,
    suggestions: followUps(
      withId(library, reason.nearest[0]?.documentId),
      settled.map(({ asked }) => asked),
    ),
    elapsedMs: 0,
  }
}

/** The releases that a filter lets through; null where they are more than can be looked through at once. */
function fewChosen(library: Library, filter: Filter): readonly Document[] | null {
  const accept = acceptDocument(library, filter)
  const ids = filter.documents ?? [...library.documents.keys()]
  const chosen = ids.filter(accept)
  return chosen.length > FEW ? null : chosen.flatMap((id) => withId(library, id))
}

const FEW = 20

/** Asks back whom "he" means or what "the new ones" are, where that points at nobody and nothing that was spoken of: nothing was searched for. */
export async function refusalOfNobody(shell: Shell, pronoun: string, library: Library): Promise<Answer> {
  const settled = analyse(shell.resolvedQuestion)
    .slice(0, 1)
    .map((asked) => ({ ...lacking(asked, [pronoun]), evidence: [] }))
  const told = /^(?:the|which)\b/iu.test(pronoun)
    ? `It is not clear of what “${pronoun}” is said. Ask again with a word for it.`
    : `It is not clear whom “${pronoun}” means. Ask again with the name.`
  return await refusalOf(shell, settled, library, {
    filter: undefined,
    searched: 'material',
    isOpen: true,
    told,
  })
}

/** A contact, or who stands in their place in the newest release of the house that has any: press contacts change. */
function presentContact(
  contact: Refusal['contact'],
  library: Library,
  filter: Filter | undefined,
): Refusal['contact'] {
  const own = contact === null ? undefined : library.documents.get(contact.documentId)
  if (contact === null || own === undefined) return null
  const accept = filter === undefined ? undefined : acceptDocument(library, filter)
  const [newest] = othersOfHouse(library, own)
    .flatMap((id) => withId(library, id))
    .filter((one) => isLater(one, own) && one.contacts.length > 0 && (accept?.(one.id) ?? true))
    .sort(laterFirst)
  if (newest === undefined || newest.contacts.some(({ name }) => name === contact.name)) return contact
  return contactOf(newest) ?? contact
}

/** Says that no release is by an issuer, and who the nearest are; null when there are releases by it. */
async function unknownIssuer(library: Library, wanted: string | undefined): Promise<string | null> {
  if (wanted === undefined || [...library.documents.values()].some(isBy(wanted))) return null
  const issuers = issuersOf(library.documents.values())
  const { hits } = await retrieve(library, wanted)
  const mentioning = hits.filter(({ passage }) => folded(passage.text).includes(folded(wanted)))
  return noSuchIssuer(wanted, {
    alike: nearestIssuers(wanted, issuers),
    mentioning: issuersOf(mentioning.map(({ document }) => document)).map(({ name }) => name),
    all: issuers.map(({ name }) => name),
  })
}

function withId(library: Library, id: string | undefined): Document[] {
  const document = id === undefined ? undefined : library.documents.get(id)
  return document === undefined ? [] : [document]
}
