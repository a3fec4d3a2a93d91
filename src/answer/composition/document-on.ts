import { laterFirst } from '../../library/later-first.ts'
import { issuerKey } from '../../library/markers.ts'
import type { Document, Hit, Span } from '../../model.ts'
import { dissect } from '../pieces/dissect.ts'
import type { Asked } from '../question.ts'
import { withoutPossessive } from '../text/word-forms.ts'
import { isReachWord } from './reach-words.ts'

/** A press contact is of the release that it stands in: another house's is none of the one that is named. */
export function ofNamed(hits: readonly Hit[], asked: Asked): readonly Hit[] {
  return hits.filter(({ document }) => asked.names.every((name) => isNamed(document, asked, name)))
}

/** The words of a name may stand anywhere in a release that does not speak of whom it names. */
function isNamed({ text, issuer }: Document, asked: Asked, { start, end }: Span): boolean {
  const name = withoutPossessive(asked.text.slice(start, end))
  // "Press contact?" opens with a capital, and names nobody.
  return text.includes(name) || (issuer ?? '').includes(name) || PRESS_WORDS.has(name.toLowerCase())
}

/**
 * The release of the hits that has most names of the question, and of several such
 * the one that speaks most of the subject, for which it is taken apart; the words
 * of press work ("press contact") stand in all of them.
 */
export function documentOn(asked: Asked, hits: readonly Hit[]): Document | null {
  const isOfWork = (word: string): boolean =>
    PRESS_WORDS.has(word) || (asked.whole === 'contact' && isReachWord(word))
  const subject = asked.terms.filter((term) => term.weight === 1 && !isOfWork(term.folded))
  const held = (document: Document): number => subject.filter((term) => holds(document, term.term)).length
  const named = (document: Document): number =>
    asked.names.filter((name) => isNamed(document, asked, name)).length
  const documents = mostOf(documentsOf(hits), named)
  const best = documents.length < 2 ? documents : mostOf(documents, held)
  return (isOfNewest(asked) ? newestOwn(asked, best) : best)[0] ?? null
}

/** Press contacts change, and so do figures. */
function isOfNewest({ whole }: Asked): boolean {
  return whole === 'contact' || whole === 'figures' || whole === 'overview'
}

/**
 * Of releases that all speak of what is asked for, those that the house put out itself, the
 * newest first. Where no house is named all may be of one.
 */
function newestOwn(asked: Asked, documents: readonly Document[]): readonly Document[] {
  const isOwn = ({ issuer }: Document): boolean =>
    asked.names.some(({ start, end }) =>
      (issuer ?? '').includes(withoutPossessive(asked.text.slice(start, end))),
    )
  const [key = '', ...others] = new Set(documents.map(issuerKey))
  const own = key !== '' && others.length === 0 ? documents : documents.filter(isOwn)
  return own.length < 2 ? documents : [...own].sort(laterFirst)
}

/** Those that have most of something, in their order. */
function mostOf(documents: readonly Document[], count: (document: Document) => number): Document[] {
  const counts = documents.map(count)
  const most = Math.max(...counts)
  return documents.filter((_, at) => counts[at] === most)
}

/** The releases that hits or evidence are of, each once and in their order. */
export function documentsOf(found: readonly { readonly document: Document }[]): Document[] {
  return [...new Set(found.map(({ document }) => document))]
}

/** The words of press work, which stand in every release. */
export const PRESS_WORDS: ReadonlySet<string> = new Set(
  'press media public relations contact contacts person phone telephone email number call reach ask issue issued issuer publish published quote quotes quotation key main point points takeaway takeaways message messages overview gist brief latest news figures numbers summary summarise summarize title headline release releases statement announcement'.split(
    ' ',
  ),
)

/** Whether a release holds a term, in its headline or its text. */
export function holds(document: Document, term: string): boolean {
  const { frequency, headline } = dissect(document)
  return headline.has(term) || frequency.has(term)
}
