import type { Library } from '../library.ts'
import type { Answer, Hit, Question, Turn } from '../model.ts'
import { retrieve } from '../search/retrieve.ts'
import { type Fault, firstHolds, isCited, judge, nearestHolds } from './judge.ts'
import { type Judged, openOnly, withoutExtension } from './sets.ts'
import { mistype } from './typos.ts'
import type { Why } from './why.ts'

export type Ask = (library: Library, request: Question) => Promise<Answer>

/** What the program made of one question. */
export interface Result {
  readonly judged: Judged
  /** As it was asked, with its typing error if there was to be one. */
  readonly asked: string
  /** The conversation before it, with what was answered. */
  readonly history: readonly Turn[]
  readonly answer: Answer
  readonly faults: readonly Fault[]
  readonly right: boolean
  readonly firstRight: boolean
  readonly nearestRight: boolean
  /** Whether the answer is right, of a refusal the one it would give else; null when that is not known. */
  readonly rightIfGiven: boolean | null
  /** What went wrong and why; null of what is right, and where nothing was weighed. */
  readonly why: Why | null
  /** Of the first right document among the documents found, from 1; 0 when it was not found. */
  readonly documentRank: number
  /** Of the passage with the words of the right sentence, from 1; 0 when it was not found. */
  readonly passageRank: number
  readonly askMs: number
  readonly retrieveMs: number
}

/** Asks one question, after the earlier ones of its conversation, and judges the answer. */
export async function measure(library: Library, ask: Ask, judged: Judged, typos: boolean): Promise<Result> {
  const asked = typos ? mistype(judged.question, SEED) : judged.question
  const filter = openOnly(library, judged)
  const history: Turn[] = []
  for (const question of judged.history) {
    const { answer } = await ask(library, { question, history: [...history], filter })
    history.push({ role: 'user', content: question }, { role: 'assistant', content: answer })
  }

  const started = performance.now()
  const answer = await ask(library, { question: asked, history, filter })
  const answered = performance.now()
  const { hits } = await retrieve(library, answer.resolvedQuestion, { limit: DEEP, filter })
  const retrieved = performance.now()

  const faults = judge(judged, answer, library)
  return {
    judged,
    asked,
    history,
    answer,
    faults,
    right: faults.length === 0,
    firstRight: answer.status === 'answered' && firstHolds(judged, answer),
    nearestRight: nearestHolds(judged, answer),
    rightIfGiven: answer.status === 'answered' ? faults.length === 0 : null,
    why: null,
    documentRank: documentRank(hits, judged),
    passageRank: passageRank(hits, judged),
    askMs: answered - started,
    retrieveMs: retrieved - answered,
  }
}

const SEED = 1

/** Deep enough for recall@20 of passages and recall@10 of documents with many passages each. */
const DEEP = 100

function documentRank(hits: readonly Hit[], { documents }: Judged): number {
  const found = [...new Set(hits.map(({ document }) => withoutExtension(document.file)))]
  return found.findIndex((file) => documents.includes(file)) + 1
}

function passageRank(hits: readonly Hit[], judged: Judged): number {
  return (
    hits.findIndex(
      ({ passage, document }) =>
        judged.documents.includes(withoutExtension(document.file)) && isCited(passage.text, judged),
    ) + 1
  )
}
