import type { Library } from '../library.ts'
import type { Document } from '../model.ts'
import { rememberedOf } from '../remembered.ts'
import type { Engine } from '../search/engine.ts'
import { terms, tokens } from '../search/tokens.ts'
import { without } from './without.ts'

/**
 * The library as it may be shown at an instant (milliseconds since 1970):
 * releases under embargo, their passages and their words are not in it.
 *
 * The same library comes back while nothing is held back, and the same view
 * while the same releases are, so it can be asked for with every request. What
 * is held back is counted under `underEmbargo`, and its hour is given, unless
 * nobody is to be told that there is anything. A view that is opened once more
 * tells what it told.
 */
export function openAt(
  library: Library,
  now: number,
  isTold = sources.get(library)?.isTold ?? true,
): Library {
  const whole = sources.get(library)?.whole ?? library
  const embargoed = embargoedIn(whole)
  const held = embargoed.filter((document) => isHeld(document, now))
  if (held.length === 0) return whole
  const key = [String(isTold), ...held.map(({ id }) => id)].join('\n')
  const known = views.get(whole)
  if (known?.key === key) return known.view
  const view = { ...viewOf(whole, held), ...(!isTold && { underEmbargo: [] }) }
  views.set(whole, { key, view })
  sources.set(view, { whole, isTold })
  return view
}

/** Whether a release must not be shown at an instant. One whose embargo has no end that could be read is never shown. */
export function isHeld({ status, embargoedUntil }: Document, now: number): boolean {
  return embargoedUntil === undefined ? status === 'embargoed' : now < Date.parse(embargoedUntil)
}

/** By the whole library: the view that was made last. */
const views = new WeakMap<Library, { readonly key: string; readonly view: Library }>()

/** By a view: what it was made of, so that a later hour can be asked of it, and whether it tells what is held back. */
const sources = new WeakMap<Library, { readonly whole: Library; readonly isTold: boolean }>()

const embargoedIn = rememberedOf((library: Library): readonly Document[] =>
  [...library.documents.values()].filter(
    ({ status, embargoedUntil }) => status === 'embargoed' || embargoedUntil !== undefined,
  ),
)

function viewOf(whole: Library, held: readonly Document[]): Library {
  const ids = new Set(held.map(({ id }) => id))
  const passages = held.flatMap(({ id }) => whole.passagesOf(id))
  return {
    ...whole,
    documents: without(whole.documents, ids),
    passages: without(whole.passages, new Set(passages.map(({ id }) => id))),
    passagesOf: (documentId) => (ids.has(documentId) ? [] : whole.passagesOf(documentId)),
    engine: engineWithout(
      whole.engine,
      ids,
      passages.map(({ text }) => text),
    ),
    underEmbargo: held.map(({ embargoedUntil, issuer }) => ({ until: embargoedUntil ?? null, issuer })),
  }
}

/** An engine that finds nothing in some documents and does not know their words: a mended spelling must not give one away. */
function engineWithout(engine: Engine, ids: ReadonlySet<string>, texts: readonly string[]): Engine {
  const words = new Map<string, number>()
  const stems = new Map<string, number>()
  for (const text of texts) {
    for (const { word } of tokens(text)) words.set(word, (words.get(word) ?? 0) + 1)
    for (const term of new Set(terms(text))) stems.set(term, (stems.get(term) ?? 0) + 1)
  }
  let vocabulary: ReadonlyMap<string, number> | null = null
  let revision = -1
  return {
    ...engine,
    get size() {
      return engine.size - texts.length
    },
    get revision() {
      return engine.revision
    },
    documentFrequency: (term) => engine.documentFrequency(term) - (stems.get(term) ?? 0),
    vocabulary() {
      if (vocabulary === null || revision !== engine.revision) {
        revision = engine.revision
        vocabulary = fewer(engine.vocabulary(), words)
      }
      return vocabulary
    },
    search: (query, options) =>
      engine.search(query, {
        ...options,
        accept: (documentId) => !ids.has(documentId) && (options.accept?.(documentId) ?? true),
      }),
  }
}

function fewer(
  all: Pick<ReadonlyMap<string, number>, 'get' | 'keys'>,
  some: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const left = new Map<string, number>()
  for (const word of all.keys()) {
    const count = (all.get(word) ?? 0) - (some.get(word) ?? 0)
    if (count > 0) left.set(word, count)
  }
  return left
}
