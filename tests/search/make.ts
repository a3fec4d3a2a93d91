import { relate } from '../../src/library/editions.ts'
import type { Library } from '../../src/library.ts'
import type { Document, Passage, PassageKind } from '../../src/model.ts'
import { createEngine, type Engine } from '../../src/search/engine.ts'
import type { Lexicon } from '../../src/search/lexicon.ts'

/** Makes a passage of a document from its text; its place in the document is of no account here. */
export function makePassage(
  id: string,
  text: string,
  {
    documentId = id,
    context = '',
    kind = 'body',
  }: { documentId?: string; context?: string; kind?: PassageKind } = {},
): Passage {
  return { id, documentId, kind, text, context, start: 0, end: text.length }
}

/** Makes a lexicon that knows these words, and nothing of what they are. */
export function makeLexicon(...words: string[]): Lexicon {
  return {
    knows: (word) => words.includes(word),
    isPerson: () => false,
    isPlace: () => false,
    isThing: () => false,
    isOfKind: () => false,
    isNoun: () => false,
    isAdjective: () => false,
    isVerb: () => false,
    isMereVerb: () => false,
    related: () => new Map(),
  }
}

/** Makes a document of which only the given facts matter. */
export function makeDocument(id: string, facts: Partial<Document> = {}): Document {
  return {
    id,
    file: `${id}.md`,
    format: 'markdown',
    language: 'en',
    sha256: '',
    url: null,
    title: '',
    subtitle: null,
    issuer: null,
    place: null,
    published: null,
    publishedFrom: null,
    wire: null,
    status: 'current',
    text: '',
    blocks: [],
    quotations: [],
    contacts: [],
    marks: { title: null, subtitle: null, dateline: null, place: null, published: null, issuer: null },
    ...facts,
  }
}

/** Makes a library whose documents need not be given when only their ids matter. */
export async function makeLibrary(
  passages: readonly Passage[],
  documents: readonly Document[] = [...new Set(passages.map(({ documentId }) => documentId))].map((id) =>
    makeDocument(id),
  ),
): Promise<Library> {
  const engine: Engine = await createEngine()
  await engine.insert(passages)
  return {
    documents: new Map(documents.map((document) => [document.id, document])),
    passages: new Map(passages.map((passage) => [passage.id, passage])),
    passagesOf: (documentId) => passages.filter((passage) => passage.documentId === documentId),
    engine,
    editions: await relate(documents),
    underEmbargo: [],
    failures: [],
    builtAt: '2026-01-01T00:00:00.000Z',
  }
}
