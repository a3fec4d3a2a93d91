import { issuerKey } from '../../library/markers.ts'
import { answerable } from '../../library/standing.ts'
import type { Document, Hit } from '../../model.ts'
import { acceptDocument } from '../../search/retrieve.ts'
import { textAt } from '../../spans.ts'
import { MAY_BE_OTHERS } from '../certainty.ts'
import type { Draft, DraftNote } from '../cite.ts'
import { isAnyones } from '../composition/anyones.ts'
import { MAX_WORDS, wordsOf } from '../composition/composition.ts'
import type { Asked } from '../question.ts'
import { settle } from '../settle.ts'
import type { Settled } from '../settled.ts'
import { retrieveEitherWay } from '../text/either-way.ts'
import { withoutGaps } from '../text/letters-of.ts'
import { type Context, timely } from './timely.ts'

/**
 * Says whose an answer is that a question without a name, and without one before it, got
 * from one of several houses: "How many people does it employ?" Where others tell it of
 * themselves, their sentences stand below, each with its house. A reader who meant
 * another than the one that ranks first would else take its figure for theirs.
 *
 * @param hits what was found for it in all releases.
 *
 * @example
 * // "Orme employs 40 people. [1] Bray has 300 employees. [2]" with the notes
 * // "From a release of Orme Mills. [1]" and "From a release of Bray Ferries. [2]"
 */
export async function ofEachHouse(
  settled: Settled,
  hits: readonly Hit[],
  context: Omit<Context, 'isFixed'>,
): Promise<Settled> {
  const { asked, composition } = settled
  const own = composition?.drafts[0]
  if (own === undefined || composition === null || own.document.issuer === null) return settled
  if (asked.whole !== null || asked.names.length > 0 || asked.namesCarried.length > 0) return settled
  if (!(isOfNobody(asked) || isAnyones(settled)) || !isAmongHouses(own.document, context)) return settled
  const told: Draft[] = []
  for (const other of otherHouses(own.document, hits)) {
    const one = await toldIn(other, settled, context)
    if (one !== null) told.push(one)
  }
  const given: Draft[] = []
  for (const draft of told)
    if (given.length < MOST_GIVEN && wordsOf([...composition.drafts, ...given, draft]) <= MAX_WORDS)
      given.push(draft)
  const left = told.filter((draft) => !given.includes(draft))
  const labelled = given.length > 0 || !isNamedIn(own) ? [own, ...given] : []
  const notes = [...labelled.map(from), ...(left.length === 0 ? [] : [alsoTold(left)])]
  if (notes.length === 0) return settled
  return {
    ...settled,
    confidence: told.length === 0 ? settled.confidence : Math.min(settled.confidence, MAY_BE_OTHERS),
    composition: {
      drafts: [...composition.drafts, ...given],
      notes: [...notes, ...composition.notes],
    },
  }
}

/** Whether a question only points at what it is asked of, and has few words of its own: "What was revenue?" */
function isOfNobody({ text, terms }: Asked): boolean {
  const own = terms.filter(({ weight }) => weight === 1).length
  return own <= 1 || (own <= FEW && POINTS.test(text))
}

/** Words that "How many people does it employ?" has; more tell what is meant. */
const FEW = 2

const POINTS =
  /\b(?:it|its|they|their|them|(?:the|this|that) (?:company|firm|business|group|organi[sz]ation)(?:[’']s)?)\b/iu

/** Whether releases of another house are open. */
function isAmongHouses(own: Document, { library, filter }: Pick<Context, 'library' | 'filter'>): boolean {
  const accept = answerable(library, filter && acceptDocument(library, filter))
  for (const document of library.documents.values())
    if (isOfOther(document, own) && (accept === undefined || accept(document.id))) return true
  return false
}

function isOfOther(document: Document, own: Document): boolean {
  return document.issuer !== null && issuerKey(document) !== issuerKey(own)
}

/** One release each of the other houses that speak of what is asked, those first that do most. */
function otherHouses(own: Document, hits: readonly Hit[]): readonly Document[] {
  const found = new Map<string, Document>()
  for (const { document } of hits) {
    const key = issuerKey(document)
    if (isOfOther(document, own) && !found.has(key)) found.set(key, document)
  }
  return [...found.values()].slice(0, MOST_ASKED)
}

/** Each costs as much as the question itself. */
const MOST_ASKED = 5

const MOST_GIVEN = 2

/** The sentence by which a release of another house answers the same; null where it does not. */
async function toldIn(
  other: Document,
  { asked }: Settled,
  context: Omit<Context, 'isFixed'>,
): Promise<Draft | null> {
  const { library, filter, lexicon, among } = context
  const options = { filter: { ...filter, documents: [other.id] } }
  const { hits } = await retrieveEitherWay(library, asked.text, options)
  const told = settle(asked, hits, other, lexicon, among)
  if (told.composition === null || told.confidence < SURE_OF_OTHER) return null
  const timed = await timely(told, { ...context, isFixed: false })
  return timed.composition?.drafts[0] ?? null
}

/** What nobody asked for stands beside an answer only where it is surer than one has to be. */
const SURE_OF_OTHER = 0.75

/** Whether the sentence itself says of whom it is. */
function isNamedIn({ document, span }: Draft): boolean {
  const words = withoutGaps(textAt(document.text, span)).toLowerCase()
  return words.includes(withoutGaps(document.issuer ?? '').toLowerCase())
}

function from(draft: Draft): DraftNote {
  return { kind: 'metadata', text: sentence(`From a release of ${draft.document.issuer}`), at: [draft] }
}

/** Those for whose sentences there is no room. */
function alsoTold(drafts: readonly Draft[]): DraftNote {
  const houses = drafts.map(({ document }) => document.issuer).join(', ')
  return { kind: 'metadata', text: sentence(`Ask with a name where you mean another: ${houses}`), at: [] }
}

/** "Orme Mills Inc." has a full stop already. */
function sentence(words: string): string {
  return `${words.replace(/\.$/u, '')}.`
}
