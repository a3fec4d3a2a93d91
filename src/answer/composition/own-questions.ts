import type { Document, Hit } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { terms, tokens } from '../../search/tokens.ts'
import type { Draft } from '../cite.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { dissect } from '../pieces/dissect.ts'
import { putsQuestion } from '../pieces/puts-question.ts'
import type { Asked } from '../question.ts'
import { wordCount } from '../text/words.ts'
import { dateNotes } from '../times/date-notes.ts'
import { type Composition, composition, draftAt, MAX_WORDS } from './composition.ts'

/**
 * Answers a question that the material puts itself, in nearly the same words, by
 * what stands below it: a text of questions and answers says nowhere else why the
 * library is renovated than under "Why is the library being renovated?". Null
 * where no release puts it.
 */
export function answerBelow(asked: Asked, hits: readonly Hit[]): Composition | null {
  const documents = [...new Set(hits.map(({ document }) => document))].slice(0, MOST_DOCUMENTS)
  for (const document of documents.filter((one) => mayPut(one, asked.text))) {
    const { candidates, headline } = dissect(document)
    const at = candidates.findIndex((one) => putsQuestion(one) && isAlike(asked.text, one.text, headline))
    const drafts = at === -1 ? [] : draftsBelow(document, candidates, at)
    const found = composition(drafts, dateNotes(drafts))
    if (found !== null) return found
  }
  return null
}

const MOST_DOCUMENTS = 3

/** Whether a block with a question mark holds enough of the words: few releases put a question, and only they are taken apart for it. */
function mayPut(document: Document, asked: string): boolean {
  const blocks = questioning(document)
  if (blocks.length === 0) return false
  const wanted = [...new Set(terms(asked))]
  return blocks.some((words) => wanted.filter((term) => words.has(term)).length >= FEWEST)
}

const questioning = rememberedOf(({ blocks, text }: Document): readonly ReadonlySet<string>[] =>
  blocks
    .map(({ start, end }) => text.slice(start, end))
    .filter((words) => words.includes('?'))
    .map((words) => new Set(terms(words))),
)

/** Whether two questions ask with the same word for nearly the same; what the headline says goes without saying. */
function isAlike(asked: string, put: string, headline: ReadonlySet<string>): boolean {
  if (asksBy(asked) !== asksBy(put)) return false
  const own = new Set(terms(put.replace(MARK, '')))
  const wanted = new Set(terms(asked).filter((term) => own.has(term) || !headline.has(term)))
  const common = [...wanted].filter((term) => own.has(term)).length
  return common >= FEWEST && common / Math.max(wanted.size, own.size) >= NEARLY
}

/** "Q: ", "3. " */
const MARK = /^\s*(?:Q(?:uestion)?\s*\d*|\d{1,2})\s?[.:)]\s*/iu

const FEWEST = 2
const NEARLY = 0.75

/** The word by which a question asks; empty for one that wants a yes or no. */
function asksBy(question: string): string {
  return tokens(question).find(({ word }) => ASKING.test(word))?.word ?? ''
}

const ASKING = /^(?:who|whom|whose|what|when|where|which|why|how)$/u

/** The sentences below a question, up to the next one or to another section. */
function draftsBelow(document: Document, candidates: readonly Candidate[], question: number): Draft[] {
  const drafts: Draft[] = []
  let words = 0
  for (const one of candidates.slice(question + 1)) {
    const isBody = one.kind === 'sentence' || one.kind === 'item'
    if (!isBody || putsQuestion(one) || BEHIND.has(one.block.kind)) break
    words += wordCount(one.text)
    if (words > MAX_WORDS) break
    drafts.push(draftAt(document, one))
  }
  return drafts
}

/** Sections that belong to no question. */
const BEHIND: ReadonlySet<string> = new Set(['boilerplate', 'safe-harbour', 'note', 'contact', 'heading'])
