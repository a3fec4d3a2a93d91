import { carried } from '../answer/across/carried.ts'
import { documentMeant } from '../answer/across/meant.ts'
import { type Evidence, rankEvidence } from '../answer/evidence.ts'
import { answersIn, standalone } from '../answer/followup.ts'
import { type Asked, analyse } from '../answer/question.ts'
import type { Library } from '../library.ts'
import type { Document, Hit, Turn } from '../model.ts'
import type { Lexicon } from '../search/lexicon.ts'
import { retrieve } from '../search/retrieve.ts'
import { type Judged, openOnly, withoutExtension } from './sets.ts'

/** A judged question with all evidence that the program weighs for it. */
export interface Gathered {
  readonly judged: Judged
  readonly library: Library
  /** What it asks, one or more things; evidence may be empty. */
  readonly parts: readonly { readonly asked: Asked; readonly evidence: readonly Evidence[] }[]
}

/**
 * Gathers the evidence of a question about whole releases as the program does:
 * follow-up, retrieval, analysis, ranking. Of a conversation it knows the
 * questions and not the answers, so that what is gathered does not depend on
 * the weights that are to be fitted, unless a `history` with them is given. A
 * question that leans on those before is looked for in the release that they led to.
 */
export async function gatherFromReleases(
  judged: Judged,
  library: Library,
  lexicon: Lexicon,
  history: readonly Turn[] = judged.history.map((content) => ({ role: 'user', content })),
): Promise<Gathered> {
  const { question, earlier, leans } = standalone(judged.question, history)
  const open = openOnly(library, judged)
  const answers = answersIn(history)
  const meant = leans ? await documentMeant(library, earlier, open, answers) : null
  const filter = meant === null ? open : { documents: [meant.id] }
  const { query, hits } = await retrieve(library, question, { filter })
  const parts = analyse(query).map((part) =>
    meant === null ? part : carried(part, { own: judged.question, earlier, leans, meant }),
  )
  return { judged, library, parts: weighedBy(parts, hits, lexicon) }
}

/**
 * Gathers the evidence of a question about a paragraph from that paragraph
 * alone; null when the library does not hold it. These sets tell which sentence
 * answers. They say nothing of retrieval, so every passage scores the same.
 */
export function gatherFromParagraph(
  judged: Judged,
  library: Library,
  documents: ReadonlyMap<string, Document>,
  lexicon: Lexicon,
): Gathered | null {
  const document = documents.get(judged.documents[0] ?? '')
  if (document === undefined) return null
  const hits = library
    .passagesOf(document.id)
    .map((passage): Hit => ({ passage, document, score: 1, held: 1, byChance: 0 }))
  return { judged, library, parts: weighedBy(analyse(judged.question), hits, lexicon) }
}

/** The documents of a library by the names that judged questions use. */
export function byName(library: Library): ReadonlyMap<string, Document> {
  return new Map(
    [...library.documents.values()].map((document) => [withoutExtension(document.file), document]),
  )
}

function weighedBy(parts: readonly Asked[], hits: readonly Hit[], lexicon: Lexicon): Gathered['parts'] {
  return parts.map((asked) => ({ asked, evidence: rankEvidence(asked, hits, lexicon) }))
}
