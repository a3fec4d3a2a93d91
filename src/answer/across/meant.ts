import { sentences } from '../../corpus/sentences.ts'
import { answerable } from '../../library/standing.ts'
import type { Library } from '../../library.ts'
import type { Document, Filter } from '../../model.ts'
import { acceptDocument, retrieve } from '../../search/retrieve.ts'
import { statementsIn } from '../cite.ts'
import { analyse } from '../question.ts'
import { contactHouse, givesContactsOf } from '../support/contact-house.ts'
import { nameSpans } from '../talk/name-spans.ts'
import { lettersOf, withoutGaps } from '../text/letters-of.ts'

/**
 * Finds the release that a conversation is about: the one to which its earlier
 * questions lead together, and from which they were answered.
 *
 * The first of them names the subject and the last says what it has come to, so
 * these are looked up and their scores added; a release that lacks a name of the
 * question counts half, and where one asks for the contact of a house those of no other count. Each answer counts as one more question, by how much of
 * what it quotes, in statements and notes, stands in the release. Without any
 * question that leads somewhere it is the newest that the filter lets through;
 * null when there is none.
 *
 * @param earlier questions about the same subject, each standing alone, oldest first.
 * @param answers what was answered to any of the conversation's questions.
 * @param mayTurn the last question said all itself, so that with its answer the
 * conversation has gone over to the release from which that was given.
 */
export async function documentMeant(
  library: Library,
  earlier: readonly string[],
  filter: Filter | undefined,
  answers: readonly string[] = [],
  mayTurn = false,
): Promise<Document | null> {
  const leading = earlier.filter((question) => !isAboutAny(question))
  const quotes = answers.map(quotesIn)
  // Where no question leads anywhere, what was quoted last does.
  const looked =
    leading.length > 0 ? [...leading.slice(0, 1), ...leading.slice(-LAST)] : (quotes.at(-1) ?? []).slice(0, 1)
  const shares = new Map<Document, number>()
  for (const question of new Set(looked)) {
    const { hits } = await retrieve(library, question, { filter })
    const most = hits[0]?.score ?? 0
    const names = wordsOfNames(question)
    const seen = new Set<Document>()
    const house =
      analyse(question)
        .map(contactHouse)
        .find((one) => one !== null) ?? null
    const isOwn = (document: Document): boolean => house === null || givesContactsOf(house, document)
    const isKnown = hits.some(({ document }) => isOwn(document))
    for (const { document, score } of hits) {
      if (seen.has(document) || most === 0 || (isKnown && !isOwn(document))) continue
      seen.add(document)
      shares.set(document, (shares.get(document) ?? 0) + (score / most) * known(document, names))
    }
  }
  let best: Document | null = null
  let most = 0
  for (const [document, share] of shares) {
    const last = mayTurn ? held(document, quotes.at(-1) ?? []) * (shares.size + quotes.length) : 0
    const worth = quotes.reduce((sum, words) => sum + held(document, words), share + last)
    if (worth > most) [best, most] = [document, worth]
  }
  return best ?? newestOf(library, filter)
}

/** Questions looked up behind the first: each costs a search. */
const LAST = 2

/** What an answer quotes, in its statements and its notes; what was told earlier holds no more. */
function quotesIn(answer: string): string[] {
  return statementsIn(answer)
    .filter((words) => !EARLIER.test(words))
    .flatMap((words) => [
      // A client that leaves the marks out gives all statements as one.
      ...sentences(words).map(({ start, end }) => words.slice(start, end)),
      ...quotedIn(words),
    ])
    .filter(({ length }) => length >= QUOTED)
}

/**
 * The release from which an answer quotes what was told earlier than its own, of some
 * that may be it: what the newer one does not repeat still stands there. The last
 * answer that does counts; null where none does.
 *
 * @param others looked for only where an answer does.
 */
export function toldEarlier(cited: readonly string[], others: () => readonly Document[]): Document | null {
  const last = cited
    .filter((words) => EARLIER.test(words))
    .flatMap(quotedIn)
    .slice(-1)
  return last.length === 0 ? null : (others().find((document) => held(document, last) === 1) ?? null)
}

function quotedIn(words: string): string[] {
  return [...words.matchAll(IN_A_NOTE)].map(([, quote = '']) => quote)
}

/** The part of the quoted words that a release holds, from 0 to 1; in an answer a line is not wrapped. */
function held(document: Document, quotes: readonly string[]): number {
  const letters = quotes.length === 0 ? '' : lettersOf(document)
  const found = quotes.filter((words) => letters.includes(withoutGaps(words)))
  return quotes.length === 0 ? 0 : found.length / quotes.length
}

/** "Earlier, 15 October 2024: “The fair opens on 12 October.”" */
const EARLIER = /^Earlier, [^“”"]{4,30}: [“"]/u

/** "Newer, 15 October 2024: “The fair opens on 22 October.”" */
const IN_A_NOTE = /“([^”]+)”/gu

/** The words of the names of a question, in small letters. */
function wordsOfNames(question: string): string[] {
  return nameSpans(question).flatMap(({ start, end }) =>
    question
      .slice(start, end)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(({ length }) => length > 1),
  )
}

/** 1 for a release with all words of the names, half for one with none. */
function known({ text, title }: Document, words: readonly string[]): number {
  if (words.length === 0) return 1
  const all = `${title} ${text}`.toLowerCase()
  return (1 + words.filter((word) => all.includes(word)).length / words.length) / 2
}

/** Characters that two releases seldom share by chance. */
const QUOTED = 40

/** A release as a whole, told by no name, no topic and no house: the one that is meant without a question before it. */
function isAboutAny(question: string): boolean {
  return (
    !ON_TOPIC.test(question) &&
    analyse(question).every(
      (part) => part.whole !== null && part.names.length === 0 && contactHouse(part) === null,
    )
  )
}

/** "Who put out the release {on wind power}?" */
const ON_TOPIC =
  /\b(?:release|announcement|article|story|piece|news|post|note|bulletin|statement) (?:on|about|regarding|concerning) (?!(?:it|this|that|them)\b)[\p{L}\p{N}]/iu

function newestOf(library: Library, filter: Filter | undefined): Document | null {
  const accept = answerable(library, filter && acceptDocument(library, filter))
  for (const document of library.documents.values())
    if (accept === undefined || accept(document.id)) return document
  return null
}
