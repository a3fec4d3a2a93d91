import type { Library } from '../library.ts'
import type { Document, Publication, Standing, Status } from '../model.ts'
import { rememberedOf } from '../remembered.ts'

/**
 * Says how a release stands to the others of a library.
 *
 * @example
 * standingOf(library, original).replacedBy?.published // => '2025-05-07'
 */
export function standingOf(library: Library, document: Document): Standing {
  const { id } = document
  const { copies, replacedBy, replaces, amendedBy, amends } = library.editions
  const published = (ids: readonly string[] | undefined): Publication[] =>
    (ids ?? []).flatMap((other) => {
      const found = other === id ? undefined : library.documents.get(other)
      return found === undefined ? [] : [publicationOf(found)]
    })
  const replacement = published(replacedBy.get(id)).at(-1) ?? null
  const last = replacement === null ? undefined : library.documents.get(replacement.documentId)
  return {
    status: statusOf(document, last),
    alsoPublished: published(copies.get(id)),
    corrects: published([...(replaces.get(id) ?? []), ...(amends.get(id) ?? [])]).reverse(),
    replacedBy: replacement,
    correctedBy: replacement === null ? (published(amendedBy.get(id)).at(-1) ?? null) : null,
  }
}

/**
 * Tells which documents are answered from: all, but of copies the first one only,
 * nothing whose place a correction takes, and nothing that was withdrawn. What
 * `accept` leaves out gives its place to the next. Undefined when that leaves
 * out none.
 */
export function answerable(
  library: Library,
  accept?: (documentId: string) => boolean,
): ((documentId: string) => boolean) | undefined {
  if (accept !== undefined) return among(library, accept)
  const { copies, replacedBy } = library.editions
  if (withdrawnIn(library).size + copies.size + replacedBy.size === 0) return undefined
  return openIn(library)
}

/** How many of some documents are not answered from, by why: counted once each. */
export interface SetAside {
  readonly replaced: number
  readonly withdrawn: number
  /** Stories that stand elsewhere too, and count there. */
  readonly copies: number
}

/**
 * Counts those of some documents that are not `answerable`.
 *
 * @example
 * setAside(library, [original, correction, copy]) // => { replaced: 1, withdrawn: 0, copies: 1 }
 */
export function setAside(
  library: Library,
  documents: Iterable<Document>,
  isOpen = answerable(library),
): SetAside {
  const counts = { replaced: 0, withdrawn: 0, copies: 0 }
  if (isOpen === undefined) return counts
  for (const document of documents) {
    if (isOpen(document.id)) continue
    const { status } = standingOf(library, document)
    counts[status === 'replaced' || status === 'withdrawn' ? status : 'copies']++
  }
  return counts
}

function among(library: Library, isOpen: (documentId: string) => boolean): (documentId: string) => boolean {
  const { editions } = library
  const isWithdrawn = withdrawnIn(library)
  const counts = (id: string): boolean =>
    !isWithdrawn.has(id) && isOpen(id) && !editions.replacedBy.get(id)?.some(isOpen)
  return (id) => counts(id) && (editions.copies.get(id)?.find(counts) ?? id) === id
}

/** Tells the documents of a library that are answered from. */
const openIn = rememberedOf((library: Library): ((documentId: string) => boolean) => {
  const { documents } = library
  const isOpen = among(library, (id) => documents.has(id))
  const open = new Set([...documents.keys()].filter(isOpen))
  return (id) => open.has(id)
})

const withdrawnIn = rememberedOf((library: Library): ReadonlySet<string> => {
  const documents = [...library.documents.values()]
  return new Set(documents.flatMap(({ id, status }) => (status === 'withdrawn' ? [id] : [])))
})

function publicationOf({ id, title, issuer, published, wire }: Document): Publication {
  return { documentId: id, title, issuer, published, wire }
}

/** What is shown of an embargoed release has passed its hour. */
function statusOf({ status }: Document, replacement: Document | undefined): Status {
  if (status === 'withdrawn' || replacement?.status === 'withdrawn') return 'withdrawn'
  if (replacement !== undefined) return 'replaced'
  return status === 'embargoed' ? 'current' : status
}
