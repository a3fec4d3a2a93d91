import type { Judged } from '../../src/evaluate/sets.ts'
import type { Library } from '../../src/library.ts'
import type { Answer, Citation, Document, Passage } from '../../src/model.ts'
import { makeDocument, makeLibrary, makePassage } from '../search/make.ts'

export const HALL = 'The engine hall opens on 3 May.'
export const PRICE = 'Entry costs “nine” euros.'

/** A library of one release of two sentences, and one of another release. */
export async function makeMuseum(): Promise<Library> {
  const documents: Document[] = [
    makeDocument('museum', { text: `${HALL}\n\n${PRICE}` }),
    makeDocument('bank', { text: 'The bank opens a branch.' }),
  ]
  const passages: Passage[] = [
    makePassage('museum#1', HALL, { documentId: 'museum' }),
    {
      ...makePassage('museum#2', PRICE, { documentId: 'museum' }),
      start: HALL.length + 2,
      end: HALL.length + 2 + PRICE.length,
    },
    makePassage('bank#1', 'The bank opens a branch.', { documentId: 'bank' }),
  ]
  return makeLibrary(passages, documents)
}

export function makeJudged(facts: Partial<Judged> = {}): Judged {
  return {
    id: 'q1',
    kind: 'direct',
    question: 'When does the engine hall open?',
    history: [],
    answerable: true,
    why: null,
    expect: [{ strings: ['3 May'], least: 1 }],
    documents: ['museum'],
    cite: ['opens on 3 May'],
    note: null,
    alone: false,
    half: 'a',
    ...facts,
  }
}

export function makeCitation(quote: string, start: number, facts: Partial<Citation> = {}): Citation {
  return {
    marker: 1,
    documentId: 'museum',
    passageId: 'museum#1',
    quote,
    start,
    end: start + quote.length,
    prefix: '',
    suffix: '',
    title: '',
    issuer: null,
    place: null,
    published: null,
    url: '',
    ...facts,
  }
}

/** An answer of one statement per citation. */
export function makeAnswer(citations: readonly Citation[], facts: Partial<Answer> = {}): Answer {
  return {
    question: '',
    resolvedQuestion: '',
    status: 'answered',
    answer: citations.map(({ quote, marker }) => `${quote} [${marker}]`).join(' '),
    statements: citations.map(({ quote, marker }) => ({ text: quote, citations: [marker] })),
    notes: [],
    citations,
    confidence: 0.9,
    certainty: 'high',
    asOf: null,
    suggestions: [],
    index: { documents: 2, builtAt: '' },
    elapsedMs: 0,
    ...facts,
  }
}

export function makeRefusal(nearest: readonly Citation[] = [], facts: Partial<Answer> = {}): Answer {
  return makeAnswer([], {
    status: 'unanswered',
    answer: 'Not in here.',
    refusal: { reason: 'no_support', message: 'Not in here.', unsupported: [], nearest, contact: null },
    confidence: 0.1,
    ...facts,
  })
}
