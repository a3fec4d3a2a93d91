import { folded, isMarked, issuerKey } from '../../library/markers.ts'
import { answerable, standingOf } from '../../library/standing.ts'
import type { Library } from '../../library.ts'
import type { Citation, Document, Hit } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { textAt } from '../../spans.ts'
import type { Draft, DraftNote, Place } from '../cite.ts'
import { readableDate } from '../dates.ts'
import { type Evidence, rankEvidence } from '../evidence.ts'
import { dissect } from '../pieces/dissect.ts'
import type { Settled } from '../settled.ts'
import { overlapping } from '../text/overlapping.ts'
import { isBeginning, isBySame } from './by-same.ts'
import { inQuotes } from './recency.ts'
import { correctionsIn, mayBeChanged, placesOf, rightFor, saidBy, wordsOf } from './set-right.ts'

/**
 * Ids of the other releases of an issuer that are answered from; none for a release
 * without an issuer. Its own copies and versions are no others. One that is called
 * "Quillon" and opens with "Quillon Software" is by whoever has that name in full.
 */
export function othersOfIssuer(library: Library, document: Document): readonly string[] {
  const key = issuerKey(document)
  if (key === '') return []
  const issuers = byIssuer(library)
  const { copies, replaces, replacedBy } = library.editions
  const own = [copies, replaces, replacedBy].flatMap((relation) => relation.get(document.id) ?? [])
  const isOpen = answerable(library)
  const theirs = (keysByFirst(issuers).get(firstWord(key)) ?? []).flatMap((other) => {
    const releases = issuers.get(other) ?? []
    if (other === key) return releases
    const mayBe = isBeginning(key, other) || isBeginning(other, key)
    return mayBe ? releases.filter((one) => isBySame(one, document)) : []
  })
  return theirs
    .map(({ id }) => id)
    .filter((id) => id !== document.id && !own.includes(id) && (isOpen === undefined || isOpen(id)))
}

/** The releases of a library by the keys of their issuers; under '' those whose issuer was not read. */
export function byIssuer(library: Library): Map<string, Document[]> {
  const found = known.get(library)
  if (found !== undefined) return found
  const issuers = new Map<string, Document[]>()
  for (const other of library.documents.values()) {
    const own = issuers.get(issuerKey(other))
    if (own === undefined) issuers.set(issuerKey(other), [other])
    else own.push(other)
  }
  known.set(library, issuers)
  return issuers
}

const known = new WeakMap<Library, Map<string, Document[]>>()

/** The keys of all issuers by their first words: an archive has thousands, and each answer looks for some. */
export const keysByFirst = rememberedOf((issuers: ReadonlyMap<string, readonly Document[]>) => {
  const found = new Map<string, string[]>()
  for (const key of issuers.keys()) {
    const others = found.get(firstWord(key))
    if (others === undefined) found.set(firstWord(key), [key])
    else others.push(key)
  }
  found.delete('')
  return found
})

function firstWord(key: string): string {
  const end = key.indexOf(' ')
  return end === -1 ? key : key.slice(0, end)
}

/** Adds to a citation where else its story was published. */
export function withCopies(library: Library, citation: Citation): Citation {
  const document = library.documents.get(citation.documentId)
  const alsoPublished = document === undefined ? [] : standingOf(library, document).alsoPublished
  return alsoPublished.length === 0 ? citation : { ...citation, alsoPublished }
}

/**
 * Notes that a release which is answered from corrects another, or was itself
 * corrected, in part, or wholly where it only stands because a filter asks for it. When the replaced
 * version says something else in answer, that is quoted.
 *
 * A correction in part is told of where it changes what the answer says: by its own
 * words, where they can be read. What it leaves as it was stands without a note.
 *
 * @param hitsIn passages of one document for the question.
 */
export async function editionNotes(
  library: Library,
  { asked, composition, evidence }: Settled,
  lexicon: Lexicon,
  hitsIn: (documentId: string) => Promise<readonly Hit[]>,
): Promise<DraftNote[]> {
  const draft = composition?.drafts[0]
  if (draft === undefined) return []
  const { document } = draft
  const { corrects, replacedBy, correctedBy } = standingOf(library, document)
  const replacement = library.documents.get(replacedBy?.documentId ?? '')
  if (replacement !== undefined) {
    const text = `${onDay('A later release', replacement)} replaces this one`
    return [{ kind: 'newer', text: quoting(text, replacement), at: headlineOf(replacement) }]
  }
  const amendment = library.documents.get(correctedBy?.documentId ?? '')
  if (amendment !== undefined) return amendedNotes(composition?.drafts ?? [], amendment, isOfAll(asked))
  const old = library.documents.get(corrects[0]?.documentId ?? '')
  if (old === undefined || !mayChange(library, draft, old)) return []
  const told: DraftNote = {
    kind: 'newer',
    text: quoting(`This release corrects or updates ${onDay('that', old)}`, old),
    at: headlineOf(old),
  }
  const own = evidence.find((one) => one.document === document && one.candidate.start === draft.span.start)
  const then =
    own === undefined ? undefined : goneFor(own, rankEvidence(asked, await hitsIn(old.id), lexicon))
  if (then === undefined) return [told]
  const { start, end, text } = then.candidate
  const replaced: DraftNote = {
    kind: 'newer',
    text: `Replaced: ${inQuotes(text.trim())}`,
    at: [{ document: old, span: { start, end } }],
  }
  return [told, replaced]
}

/** Tells what of an answer was set right later; only that parts were, where it may be changed and it could not be read by what. */
function amendedNotes(drafts: readonly Draft[], amendment: Document, isAll: boolean): DraftNote[] {
  const corrections = correctionsIn(amendment)
  const right = drafts
    .map((one) => rightFor(wordsOf(one), amendment, corrections))
    .find((found) => found !== null)
  if (right !== undefined) {
    const text = `${onDay('A later release', amendment)} corrects this: ${inQuotes(saidBy(amendment, right))}`
    return [{ kind: 'newer', text, at: placesOf(amendment, right) }]
  }
  const isOpen =
    isAll ||
    corrections.length === 0 ||
    drafts.some((one) => mayBeChanged(wordsOf(one), amendment, corrections))
  if (!isOpen) return []
  const text = `${onDay('A later release', amendment)} corrects parts of this one`
  return [{ kind: 'newer', text: quoting(text, amendment), at: headlineOf(amendment) }]
}

/** Whether a release is summed up: who reads that has to know that parts of it do not hold. */
function isOfAll({ whole }: Settled['asked']): boolean {
  return whole === 'overview' || whole === 'figures'
}

/** Whether an answer may be what its release changes of another: what tells of something else as well changes no more than can be read. */
function mayChange({ editions }: Library, { document, span }: Draft, old: Document): boolean {
  if (isMarked(document) || editions.amends.get(document.id)?.includes(old.id) !== true) return true
  const corrections = correctionsIn(document)
  return (
    corrections.length === 0 || corrections.some(({ spans }) => spans.some((one) => overlapping(one, span)))
  )
}

/**
 * What of a corrected release a sentence of the correction stands in the place of:
 * the sentence most like it in its words, or else the one that answers best. What
 * the correction still says was not replaced, and a sentence that stood in the old
 * release already replaces nothing.
 */
function goneFor(own: Evidence, ranked: readonly Evidence[]): Evidence | undefined {
  const { candidate, document } = own
  if (ranked.some((then) => plain(then.candidate.text) === plain(candidate.text))) return undefined
  const stillSaid = new Set(dissect(document).candidates.map(({ text }) => plain(text)))
  const gone = ranked.filter(
    (then) => then.candidate.kind === candidate.kind && !stillSaid.has(plain(then.candidate.text)),
  )
  const likeness = gone.map((then) => sharedOf(then.candidate.terms, candidate.terms))
  const most = Math.max(...likeness)
  if (most >= SAME_SENTENCE) return gone[likeness.indexOf(most)]
  const [best] = ranked
  return best !== undefined && gone.includes(best) && best.features.cover >= own.features.cover
    ? best
    : undefined
}

/** A correction changes a word or a figure; more than that is another sentence. */
const SAME_SENTENCE = 0.6

/** Stems that two sentences share, of all that they have: 0 to 1. */
function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((term) => b.has(term)).length
  return both / Math.max(1, a.size + b.size - both)
}

/**
 * Says that something of the cited issuers is under embargo; to a refusal, given
 * what was `asked`, also when that names the issuer or asks about embargoes.
 *
 * Nothing else is told of it, not even whether the words of a question stand in
 * its headline: who guesses on could read it so.
 */
export function embargoNote(
  { underEmbargo, documents }: Library,
  sources: readonly Document[],
  asked: string | null,
): DraftNote | null {
  const issuers = new Set(sources.map(issuerKey))
  const held = underEmbargo.filter((one) => {
    const key = issuerKey(one)
    if (key !== '' && issuers.has(key)) return true
    // Where nothing else is there, or nobody knows whose it is, it may be what was meant.
    return asked !== null && (documents.size === 0 || key === '' || isNamed(key, asked))
  })
  if (held.length === 0) return null
  const hours = held.flatMap(({ until }) => (until === null ? [] : [until])).sort()
  const whose = asked === null ? ' of this issuer' : ''
  const what =
    held.length === 1
      ? `One release${whose} is under embargo`
      : `${held.length} releases${whose} are under embargo`
  const first = hours[0]
  const when =
    first === undefined
      ? ', without an hour that could be read'
      : `${held.length === 1 ? ' until' : ', the first until'} ${hourOf(first)}`
  return { kind: 'embargo', text: `${what}${when}.`, at: [] }
}

/** Whether a text names an issuer, by its whole name or its first word, or speaks of embargoes. */
function isNamed(issuer: string, text: string): boolean {
  const words = ` ${folded(text)} `
  const [first = ''] = issuer.split(' ')
  const isNameByItself = first.length >= SHORTEST_NAME && words.includes(` ${first} `)
  return isNameByItself || words.includes(` ${issuer} `) || words.includes(' embargo')
}

/** Shorter first words are articles and initials. */
const SHORTEST_NAME = 4

/** "5 May 2025, 06:00 UTC". */
function hourOf(instant: string): string {
  return `${readableDate(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`
}

function onDay(what: string, { published }: Document): string {
  return published === null ? `${what} without a date` : `${what} of ${readableDate(published)}`
}

function quoting(text: string, document: Document): string {
  return headlineOf(document).length === 0 ? `${text}.` : `${text}: “${wordsAt(document)}”.`
}

function wordsAt(document: Document): string {
  return headlineOf(document)
    .map(({ span }) => textAt(document.text, span))
    .join('')
}

function headlineOf(document: Document): Place[] {
  return document.marks.title === null ? [] : [{ document, span: document.marks.title }]
}

/** The words of a sentence without its marks. */
function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
