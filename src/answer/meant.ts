import { answerable } from '../library/standing.ts'
import type { Library } from '../library.ts'
import type { Document, Filter } from '../model.ts'
import { acceptDocument, retrieve } from '../search/retrieve.ts'
import { statementsIn } from './cite.ts'
import { analyse } from './question.ts'

/**
 * Finds the release that a conversation is about: the one to which its earlier
 * questions lead together, and from which they were answered.
 *
 * The first of them names the subject and the last says what it has come to, so
 * these are looked up and their scores added. A release whose exact words an
 * answer gave counts as much as one more question that leads to it. Without any
 * question that leads somewhere it is the newest that the filter lets through;
 * null when there is none.
 *
 * @param earlier questions about the same subject, each standing alone, oldest first.
 * @param answers what was answered to any of the conversation's questions.
 */
export async function documentMeant(
  library: Library,
  earlier: readonly string[],
  filter: Filter | undefined,
  answers: readonly string[] = [],
): Promise<Document | null> {
  const leading = earlier.filter((question) => !isAboutAny(question))
  const shares = new Map<Document, number>()
  for (const question of new Set([...leading.slice(0, 1), ...leading.slice(-LAST)])) {
    const { hits } = await retrieve(library, question, { filter, limit: HITS })
    const most = hits[0]?.score ?? 0
    const seen = new Set<Document>()
    for (const { document, score } of hits) {
      if (seen.has(document) || most === 0) continue
      seen.add(document)
      shares.set(document, (shares.get(document) ?? 0) + score / most)
    }
  }
  const quoted = answers.flatMap(statementsIn).filter(({ length }) => length >= QUOTED)
  let best: Document | null = null
  let most = 0
  for (const [document, share] of shares) {
    const worth = share + (quoted.some((words) => document.text.includes(words)) ? 1 : 0)
    if (worth > most) [best, most] = [document, worth]
  }
  return best ?? newestOf(library, filter)
}

/** Questions looked up behind the first: each costs a search. */
const LAST = 2

/** Passages of each; a release beyond them is not what was asked about. */
const HITS = 20

/** Characters that two releases seldom share by chance. */
const QUOTED = 40

/** A release as a whole, named by nothing: the one that is meant without a question before it. */
function isAboutAny(question: string): boolean {
  return analyse(question).every((part) => part.whole !== null && part.names.length === 0)
}

function newestOf(library: Library, filter: Filter | undefined): Document | null {
  const accept = answerable(library, filter && acceptDocument(library, filter))
  for (const document of library.documents.values())
    if (accept === undefined || accept(document.id)) return document
  return null
}
