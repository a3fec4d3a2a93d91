import type { Document, Hit } from '../model.ts'
import type { Lexicon } from '../search/lexicon.ts'
import { asWritten } from './asked/as-written.ts'
import { type Lens, lens } from './evidence/lens.ts'
import { namesMet } from './evidence/names-met.ts'
import { type Ranking, rankBy, vectorOf } from './evidence/rank.ts'
import { readTrees } from './evidence/trees.ts'
import { FEATURES, type FeatureVector, features } from './features.ts'
import type { Candidate } from './pieces/candidates.ts'
import { dissect } from './pieces/dissect.ts'
import { withPartsHeld } from './pieces/had-part.ts'
import { isBareAnswer } from './pieces/own-questions.ts'
import { putsQuestion } from './pieces/puts-question.ts'
import type { Asked } from './question.ts'
import { RANKING_TREES } from './ranking-trees.ts'
import { PLAIN_RANKING, RANKING } from './weights.ts'

/** A candidate of a document with its features and its score for one question. */
export interface Evidence {
  readonly document: Document
  readonly candidate: Candidate
  readonly lens: Lens
  readonly features: FeatureVector
  /** Only orders the evidence of one question; differences are log odds. */
  readonly score: number
}

/** The best evidence of each document, in the order of the evidence. */
export function bestOfEach(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<Document>()
  return evidence.filter(({ document }) => !seen.has(document) && seen.add(document))
}

/**
 * Ranks all candidates of the best documents for one thing asked, best first.
 *
 * The documents are those of the hits, at most {@link MAX_DOCUMENTS}, and every
 * candidate of each competes, also those of passages that were not hit:
 * retrieve wide, cite narrow.
 */
export function rankEvidence(asked: Asked, hits: readonly Hit[], lexicon: Lexicon): Evidence[] {
  const found: Omit<Evidence, 'score'>[] = []
  const bestScore = hits[0]?.score ?? 1
  const views: Lens[] = []
  for (const own of bestDocuments(hits)) {
    const document = own[0]?.document
    if (document === undefined) continue
    views.push(
      lens(asWritten(asked, document), withPartsHeld(dissect(document), asked.text), lexicon, {
        document: (own[0]?.score ?? 0) / bestScore,
        held: own[0]?.held ?? 0,
        byChance: own[0]?.byChance ?? 0,
        passage: (offset) =>
          (own.find(({ passage }) => passage.start <= offset && offset < passage.end)?.score ?? 0) /
          bestScore,
      }),
    )
  }
  for (const view of meeting(views)) {
    const { document } = view.dissection
    for (const candidate of view.dissection.candidates) {
      // A heading over a list or section introduces an answer and is none, as does the header of a table.
      if (candidate.block.kind === 'heading' || view.dissection.headers.has(candidate.block)) continue
      // It is for whatever follows to answer: "Will the bus stay?"
      if (putsQuestion(candidate)) continue
      // "No." says too little, and what stands behind it more.
      if (candidate.question !== null && isBareAnswer(candidate.text)) continue
      found.push({ document, candidate, lens: view, features: features(view, candidate) })
    }
  }
  const [first] = views
  return inOrder(found, first !== undefined && isPlain(first.dissection.document) ? PLAIN : OWN)
}

/** Puts evidence in order, best first. */
export function inOrder(evidence: readonly Omit<Evidence, 'score'>[], ranking: Ranking): Evidence[] {
  const vectors = evidence.map((one) => vectorOf(one.features))
  return rankBy(vectors, ranking).flatMap(({ place, score }) => {
    const one = evidence[place]
    if (one === undefined) return []
    const { document, candidate, lens, features } = one
    return { document, candidate, lens, features, score }
  })
}

/** The ranking of the program. */
const OWN: Ranking = {
  weights: Float64Array.from(FEATURES, (name) => RANKING[name]),
  trees: readTrees(RANKING_TREES, FEATURES),
}

/** The ranking where the best document is no release. */
const PLAIN: Ranking = {
  weights: Float64Array.from(FEATURES, (name) => PLAIN_RANKING[name]),
  trees: readTrees('', FEATURES),
}

/**
 * Whether a document has nothing that makes a release, neither headline nor dateline, date or
 * contact: a page of a report, a chapter, a transcript. What sets a sentence apart in a
 * release tells little there: fitted on such texts alone, the ranking puts the right sentence first for
 * 83.4 % of the XQuAD questions that nothing was fitted on instead of 81.6 %.
 */
export function isPlain({ blocks, marks, published, contacts }: Document): boolean {
  return (
    published === null &&
    marks.dateline === null &&
    contacts.length === 0 &&
    !blocks.some(({ kind }) => kind === 'headline')
  )
}

/**
 * Where one release has all names of a question and another has none of them, the
 * question is about the one, whatever else the other has of its words.
 */
function meeting(views: readonly Lens[]): readonly Lens[] {
  if (views.length < 2) return views
  const met = views.map(namesMet)
  const isMet = met.some(({ met, all }) => met > 0 && met === all)
  return isMet ? views.filter((_, at) => (met[at]?.met ?? 0) > 0) : views
}

/** Beyond the first few releases, a sentence only wins by accident: the right release is among the first three for 98 of 100 questions. */
const MAX_DOCUMENTS = 3

/** Share of the best score below which none of a release's sentences can win: the document alone is worth more. */
const WORTH_READING = 0.6

/** The hits, by document, documents in the order of their best hit. */
function bestDocuments(hits: readonly Hit[]): Hit[][] {
  const found = new Map<string, Hit[]>()
  const best = hits[0]?.score ?? 0
  for (const hit of hits) {
    const own = found.get(hit.document.id)
    if (own !== undefined) own.push(hit)
    else if (found.size < MAX_DOCUMENTS && hit.score >= WORTH_READING * best)
      found.set(hit.document.id, [hit])
  }
  return [...found.values()]
}
