import type { Hit } from '../model.ts'
import { CLUES, type Clues, type Reader } from './clues.ts'

/** A hit of the first pass: `score` orders, `words` is what of it comes from words alone, without a sentence encoder. */
export interface Candidate extends Omit<Hit, 'held' | 'byChance'> {
  readonly words: number
}

/**
 * Reads the best candidates of a question once more, and puts all in order by
 * their score and the clues that were found: a second pass, which knows nothing
 * of the index and changes nothing in it.
 *
 * Scores stay in the unit of BM25. A clue only ever adds, so those that are not
 * read stay behind those that are.
 *
 * `held` is what a hit scores over what one would score that holds every word of
 * the question once, in a sentence in the question's order; at most 1. Unlike a
 * score it can be compared between questions: it says whether the material
 * speaks of the matter, not whether it answers. Clues that only some
 * questions can have, and a sentence encoder, have no part in it.
 *
 * @param candidates best first.
 */
export function rerank(candidates: readonly Candidate[], reader: Reader): Omit<Hit, 'byChance'>[] {
  const { mass } = reader
  return candidates
    .map(({ words, score, passage, document }, at) => {
      if (mass === 0) return { passage, document, score, held: 0 }
      const clues = at < READ ? reader.clues(passage) : null
      const known = words / mass + sumOf(clues, IN_EVERY_QUESTION)
      return {
        passage,
        document,
        score: score + mass * sumOf(clues, CLUES),
        held: Math.min(1, known / WHOLE),
      }
    })
    .sort((a, b) => b.score - a.score)
}

/** Of squad2, 12 put 87.9 % first, 20 and 30 88.0; each one read costs as much as a search. */
export const READ = 12

function sumOf(clues: Clues | null, names: readonly (keyof Clues)[]): number {
  let sum = 0
  if (clues !== null) for (const name of names) sum += RERANKING[name] * clues[name]
  return sum
}

/**
 * Weights beside a first score of 1, for each unit of the question's mass.
 * Fitted on the questions about one half of a newswire archive's documents and
 * on one half of the SQuAD 2.0 development set; `npm run fit -- --data DIR
 * --also DIR --retrieval` prints them with what they give on documents left out.
 */
const RERANKING: Clues = {
  context: 2.7,
  sentence: 1.2,
  window: 0.5,
  pairs: 1.4,
  forms: 0.8,
  names: 0.9,
  relatives: 0.9,
  number: 0.4,
  meaning: 0.7,
}

/** Not every question has a name, or asks for a number. */
const IN_EVERY_QUESTION = CLUES.filter((name) => name !== 'names' && name !== 'number' && name !== 'meaning')

/**
 * BM25 of a passage and a release of usual length that hold every word once
 * (they count 1 and 2, each damped to 1 / 1.9), and the clues that they then give.
 */
const WHOLE = 3 / 1.9 + RERANKING.sentence + RERANKING.window + RERANKING.pairs + RERANKING.forms
