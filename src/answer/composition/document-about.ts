import { laterFirst } from '../../library/later-first.ts'
import { issuerKey } from '../../library/markers.ts'
import type { Document, Hit } from '../../model.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { tokens } from '../../search/tokens.ts'
import { cover } from '../evidence/lens.ts'
import { dissect, goesUnsaid } from '../pieces/dissect.ts'
import { openingOf } from '../pieces/opening.ts'
import type { Asked } from '../question.ts'
import { ISSUERS } from '../text/cues.ts'
import { MONTHS, monthNumber } from '../text/periods.ts'
import { documentOn, documentsOf, holds, ofNamed, PRESS_WORDS } from './document-on.ts'
import { viewOf } from './reached.ts'

/**
 * The release that is about what a question names, by its headline and its opening and
 * in whatever words; of several such, and where none is, the one that speaks most of it.
 * A press contact may stand in any of them.
 */
export function documentAbout(asked: Asked, hits: readonly Hit[], lexicon: Lexicon): Document | null {
  if (asked.whole === 'contact') return documentOn(asked, hits)
  const covered = new Map(
    documentsOf(ofNamed(hits, asked)).map((document) => [document, headCover(asked, document, lexicon)]),
  )
  const most = Math.max(...covered.values())
  const about = hits.filter(({ document }) => most > 0 && covered.get(document) === most)
  return documentOn(asked, ofMonth(asked, ofYear(asked, about.length > 0 ? about : hits)))
}

/**
 * The release that a question asks as a whole: where it names something, or has a word of its own that a release
 * found holds, the one about that; else the one that is meant.
 */
export function documentAsked(
  given: Asked,
  hits: readonly Hit[],
  meant: Document | null,
  lexicon: Lexicon,
): Document | null {
  const asked = { ...given, names: [...given.names, ...given.namesCarried] }
  const named =
    asked.names.length > 0 ||
    asked.terms.some(
      ({ term, folded, weight }) =>
        weight === 1 && !OF_ANY.has(folded) && hits.some((hit) => holds(hit.document, term)),
    )
  return (named ? documentAbout(asked, hits, lexicon) : meant) ?? meant
}

/** What tells no release from another: "What is new?", "Key figures?" */
const OF_ANY: ReadonlySet<string> = new Set([...PRESS_WORDS, 'new'])

/** Those of releases of the year that is asked about; all where none is, or no year is named. */
function ofYear(asked: Asked, hits: readonly Hit[]): readonly Hit[] {
  const own = hits.filter(({ document }) => !isOfOtherYear(asked, document))
  return own.length > 0 ? own : hits
}

/** Those of releases that were issued in the month that is named; all where none was. */
function ofMonth({ text }: Asked, hits: readonly Hit[]): readonly Hit[] {
  const months = new Set((text.match(MONTH_NAMED) ?? []).map(monthNumber))
  const own = hits.filter(({ document }) => months.has(Number(document.published?.slice(5, 7))))
  return own.length > 0 ? own : hits
}

/** With its capital: "may" is a verb. */
const MONTH_NAMED = new RegExp(String.raw`\b(?:${MONTHS.join('|')})\b`, 'gu')

/** Whether another year is asked about than that of a release and those which its headline and first sentence name. */
export function isOfOtherYear({ text }: Asked, document: Document): boolean {
  const years = text.match(/\b(?:19|20)\d\d\b/gu) ?? []
  const opening = openingOf(dissect(document))?.text ?? ''
  const own = `${document.published ?? ''} ${document.title} ${document.subtitle ?? ''} ${opening}`
  return years.some((year) => !own.includes(year))
}

/** How much of what is asked the headline of a release and its first sentence hold, 0 to 1. */
function headCover(asked: Asked, document: Document, lexicon: Lexicon): number {
  const view = viewOf(asked, document, lexicon)
  const above = goesUnsaid(view.dissection)
  const opening = openingOf(view.dissection)
  return cover(
    view.terms.filter(({ folded, weight }) => weight === 1 && !PRESS_WORDS.has(folded)),
    (term) => above.has(term) || (opening?.terms.has(term) ?? false),
  )
}

/**
 * The thing that a question wants told as a release is: "the sleep study" of "What is the
 * sleep study about?" and "What did the sleep study find?"; null for any other question,
 * and for one about a release by that name.
 */
export function thingTold(question: string): string | null {
  const thing = THING.exec(question)?.[1] ?? null
  return thing === null || RELEASE.test(thing) ? null : thing
}

const THING =
  /^(?:and )?what(?:['’]s| is| was| are| were| did| does| do| has| have) (?:the|this|that|these|those|its|their|your|our) ([^?]+?) (?:all )?(?:about|find|found|shown?|reveal(?:ed)?|conclude[d]?|discover(?:ed)?)[\s?.!]*$/iu

const RELEASE =
  /\b(?:releases?|announcements?|statement|article|document|material|communique|text|story|news)\b/iu

/** Whether a release tells of a thing where it begins: each word of it stands in the headline, the issuer or the first paragraph. */
export function isToldAtTop(document: Document, thing: string): boolean {
  const dissection = dissect(document)
  const above = goesUnsaid(dissection)
  const block = openingOf(dissection)?.block
  const opening = dissection.candidates.filter((one) => one.block === block)
  return tokens(thing).every(
    ({ term, stop, word }) =>
      stop || above.has(term) || ISSUERS.test(word) || opening.some(({ terms }) => terms.has(term)),
  )
}

/**
 * Whether a release may tell by what it opens with what somebody has announced: it names them in its
 * headline or is issued by them. Whom it only speaks of may have announced something else, or nothing.
 */
export function isAnnouncers(document: Document, question: string): boolean {
  const announcer = ANNOUNCER.exec(question)?.[1]
  return announcer === undefined || isHeaded(document, announcer)
}

/** "What did {Orme Mills} announce today?" */
const ANNOUNCER =
  /^(?:and |so )?what(?:['’]s| is| was| are| were| did| does| has) (?:the )?(?!(?:it|this|that|they|he|she|we|you|new|being)\b)([^?]{2,60}?) announc(?:e|ing|ed)\b/iu

/** Of what the latest is asked: "the Reykjavik route"; null for any other question. */
export function newsOf(question: string): string | null {
  return NEWS_OF.exec(question)?.[1] ?? null
}

const NEWS_OF = /\b(?:latest(?: news)?|news?) (?:on|about|from|at|with|of) (.+)$/iu

/**
 * The newest of the releases found on what a text names: one that it heads, or a later one of the same
 * house that is headed by its name and speaks of the rest ("the Orme wheel" of one on "Orme").
 */
export function newestOn(subject: string, hits: readonly Hit[]): Document | null {
  const documents = documentsOf(hits)
  const headed = documents.filter((document) => isHeaded(document, subject))
  const houses = new Set(headed.map(issuerKey))
  const others = documents.filter(
    (document) =>
      houses.has(issuerKey(document)) && issuerKey(document) !== '' && speaksOf(document, subject),
  )
  const [newest = null] = [...new Set([...headed, ...others])].sort(laterFirst)
  return newest
}

/** Whether a release is one on what a text names: it stands in its headline, or has issued it. */
function isHeaded(document: Document, subject: string): boolean {
  const above = goesUnsaid(dissect(document))
  return tokens(subject).every(({ term, stop, word }) => stop || above.has(term) || ISSUERS.test(word))
}

/** Whether its headline has the names of a text, and its text all the words. */
function speaksOf(document: Document, subject: string): boolean {
  const { headline } = dissect(document)
  const words = tokens(subject).filter(({ stop, word }) => !stop && !ISSUERS.test(word))
  const names = words.filter(({ start }) => /\p{Lu}/u.test(subject.charAt(start)))
  return (
    names.length > 0 &&
    names.every(({ term }) => headline.has(term)) &&
    words.every(({ term }) => holds(document, term))
  )
}
