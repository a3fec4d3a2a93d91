import type { Library } from '../../library.ts'
import type { Document, Filter, Quotation, Span } from '../../model.ts'
import { retrieve } from '../../search/retrieve.ts'
import { terms } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Draft } from '../cite.ts'
import {
  type Composition,
  composition,
  draftAt,
  isSaid,
  MAX_WORDS_LIST,
  wordsOf,
} from '../composition/composition.ts'
import { documentsOf } from '../composition/document-on.ts'
import { sentencesAround } from '../composition/quotations.ts'
import { readableDate } from '../dates.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { dissect } from '../pieces/dissect.ts'
import type { Asked } from '../question.ts'
import { lacking, type Settled } from '../settled.ts'
import type { Back } from '../talk/points-back.ts'
import { compares, named, tellsOf } from '../text/compares.ts'
import { overlapping } from '../text/overlapping.ts'
import { tellsSource } from '../text/reporters.ts'
import { spokenBy } from '../text/spoken-by.ts'
import { dateNotes } from '../times/date-notes.ts'

/**
 * Settles what is asked of the answer before: from the sentence that it quoted,
 * and from no other that shares a word with the question. Null when no release
 * holds what it quoted.
 *
 * @param meant the release that the conversation is about.
 */
export async function settleOfCited(
  asked: Asked,
  back: Back,
  meant: Document | null,
  { library, filter }: { readonly library: Library; readonly filter: Filter | undefined },
): Promise<Settled | null> {
  const [first] = back.statements
  if (first === undefined) return settled(asked, null, [])
  const { hits } = await retrieve(library, back.kind === 'more' ? back.speaker : first, {
    filter,
  })
  const documents = documentsOf([...(meant === null ? [] : [{ document: meant }]), ...hits])
  if (back.kind === 'more') return settled(asked, moreSaid(back, documents), ['a further statement'])
  const places = back.statements.flatMap((words) => placeOf(words, documents) ?? [])
  const [place] = places
  if (place === undefined) return null
  if (back.kind === 'source') return settled(asked, sourceOf(place), [])
  const held = places.find(({ candidates }) => candidates.some((one) => compares(one.text, back.standard)))
  const earlier = held === undefined ? earlierBeside(places, asked, back.standard) : null
  if (earlier !== null) return settled(asked, earlier, [])
  return settled(asked, held === undefined ? null : composition([draftAt(held.document, held.span)]), [])
}

/** As sure as the sentence that was quoted before. */
const SURE = 0.9

/** What is asked of a sentence that nobody speaks is answered by whose release it is. */
const UNSPOKEN = 0.75

function settled(asked: Asked, found: Composition | null, unsupported: readonly string[]): Settled {
  const evidence: Settled['evidence'] = []
  if (found === null) return { ...lacking(asked, unsupported), evidence }
  const confidence = found.notes.length === 0 ? SURE : UNSPOKEN
  const dated = { ...found, notes: [...found.notes, ...dateNotes(found.drafts)] }
  return { asked, composition: dated, confidence, refused: null, evidence }
}

/** Where a statement of an answer stands, with the sentences that it is made of. */
interface Cited {
  readonly document: Document
  readonly span: Span
  readonly candidates: readonly Candidate[]
}

function placeOf(words: string, documents: readonly Document[]): Cited | null {
  for (const document of documents) {
    const start = document.text.indexOf(words)
    if (start === -1) continue
    const span = { start, end: start + words.length }
    const candidates = dissect(document).candidates.filter((one) => overlapping(one, span))
    if (candidates.length > 0) return { document, span, candidates }
  }
  return null
}

/**
 * Quotes who says it: the sentence itself where it tells of its source, on to the
 * one that names the speaker where it is a quotation; else it says that the
 * release does.
 */
function sourceOf({ document, span, candidates }: Cited): Composition | null {
  const speaker = candidates.find(({ quotation }) => quotation?.speaker != null)?.quotation?.speaker
  if (speaker != null) {
    const surname = speaker.name.split(/\s+/u).at(-1) ?? speaker.name
    const naming = dissect(document).candidates.filter(({ text }) => text.includes(surname))
    const [one] = candidates
    const beside = naming.filter(({ block }) => block === one?.block)
    const isNamed = textAt(document.text, span).includes(surname)
    const [nearest] = [...beside].sort((a, b) => away(a, span) - away(b, span))
    if (isNamed || nearest === undefined) {
      const introduced = isNamed ? undefined : naming.filter(({ end }) => end <= span.start).at(-1)
      return composition([
        ...(introduced === undefined ? [] : [draftAt(document, introduced)]),
        draftAt(document, span),
      ])
    }
    return composition([
      draftAt(document, { start: Math.min(span.start, nearest.start), end: Math.max(span.end, nearest.end) }),
    ])
  }
  const draft = draftAt(document, span)
  if (candidates.some(({ text }) => tellsSource(text))) return composition([draft])
  const { issuer, published, title } = document
  const by = issuer === null ? `the release “${title}”` : `the release by ${issuer}`
  const when = published === null ? '' : ` of ${readableDate(published)}`
  const text = `Nobody is quoted as saying this; ${by}${when} says it.`
  return composition([draft], [{ kind: 'speaker', text, at: [draft] }])
}

/** The figure with the sentence that tells the earlier one, right behind it: "Last year there were 36." */
function earlierBeside(places: readonly Cited[], { focus }: Asked, standard: string): Composition | null {
  for (const { document, span, candidates } of places) {
    const last = candidates.at(-1)
    const next = last === undefined ? undefined : dissect(document).candidates[last.index + 1]
    if (next === undefined || next.block !== last?.block || !tellsOf(next.text, standard)) continue
    const isOfSame =
      named(standard).length > 0 || focus.some((term) => next.terms.has(term) && last.terms.has(term))
    if (next.figures().length > 0 && isOfSame)
      return composition([draftAt(document, span), draftAt(document, next)])
  }
  return null
}

function away({ start, end }: Candidate, span: Span): number {
  return Math.max(start - span.end, span.start - end, 0)
}

/** What the speaker says beside what was quoted, as many words as an answer has: the quotations, then what is told of their words. */
function moreSaid(
  { speaker, statements }: Extract<Back, { kind: 'more' }>,
  documents: readonly Document[],
): Composition | null {
  const drafts: Draft[] = []
  const add = (document: Document, span: Span): void => {
    const words = textAt(document.text, span)
    const isKnown = statements.some((said) => said.includes(words) || words.includes(said))
    if (isKnown || isSaid({ document, span }, drafts)) return
    const more = [...drafts, draftAt(document, span)]
    if (drafts.length === 0 || wordsOf(more) <= MAX_WORDS_LIST) drafts.push(draftAt(document, span))
  }
  for (const document of documents) {
    const own = document.quotations.filter(({ speaker: by }) =>
      spokenBy(speaker, by?.name ?? null, by?.role ?? null),
    )
    for (const quotation of [...own].sort((a, b) => a.start - b.start))
      add(document, unsaid(document, quotation, statements))
    const surname = own[0]?.speaker?.name.split(/\s+/u).at(-1)
    if (surname === undefined) continue
    for (const candidate of dissect(document).candidates)
      if (candidate.quotation === null && tells(candidate, surname)) add(document, candidate)
  }
  return composition(drafts)
}

/** The sentences of a quotation without those that were quoted already. */
function unsaid(document: Document, quotation: Quotation, statements: readonly string[]): Span {
  const left = dissect(document).candidates.filter(
    (one) => overlapping(one, quotation) && !statements.some((said) => said.includes(one.text)),
  )
  const [first] = left
  const last = left.at(-1)
  return first === undefined || last === undefined
    ? sentencesAround(document, quotation)
    : { start: first.start, end: last.end }
}

/** Whether a sentence tells what somebody said, by surname or by a pronoun for it. */
function tells({ text, carried }: Candidate, surname: string): boolean {
  const at = text.indexOf(surname)
  if (at !== -1) return TELLS.test(text.slice(at + surname.length)) || TOLD_BY.test(text.slice(0, at))
  return (
    /^(?:He|She) /u.test(text) &&
    TELLS.test(text.replace(/^\S+/u, '')) &&
    terms(surname).every((term) => carried.has(term))
  )
}

const SAID =
  '(?:said|says|added|adds|told|explained|explains|noted|notes|stated|states|argued|argues|insisted|warned|warns|stressed|emphasi[sz]ed|promised|rejected|called|pointed out|thanked|praised|criticised|criticized|welcomed|demanded|urged)'
const TELLS = new RegExp(String.raw`^(?:, [^,]{1,60},|,| also| further)? ${SAID}\b`, 'u')
const TOLD_BY = /\b(?:according to|said|says|added|explained) (?:[\p{L}.]+ ){0,4}$/u
