import { isLater } from '../../library/later-first.ts'
import type { Document, Span } from '../../model.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { onOneLine, textAt } from '../../spans.ts'
import type { Draft, DraftNote, Place } from '../cite.ts'
import { headerOf, overNotes } from '../compose.ts'
import { draftAt } from '../composition/composition.ts'
import type { Evidence } from '../evidence.ts'
import { lacking, type Settled } from '../settled.ts'
import { dateNotes } from '../times/date-notes.ts'
import { calledOff } from './called-off.ts'
import { changesIn, takesBack } from './changes.ts'
import { decidedSince } from './decided-since.ts'
import { endedSince } from './ended-since.ts'
import { cameAbout, happenedSince } from './happened-since.ts'
import { harmedSince } from './harmed-since.ts'
import { officeTaken } from './office-taken.ts'
import { recast } from './recast.ts'
import { noteOf } from './recency.ts'
import { isPutOff, restated } from './restated.ts'
import { rethought } from './rethought.ts'
import { dayMovedBeside, revalued } from './revalued.ts'
import { revisedRows } from './revised-rows.ts'
import { quoted } from './stated.ts'
import { statusNow } from './status-now.ts'
import { personAsked, turnedSince } from './turned-since.ts'

/** An answer with what is needed to tell whether it still holds. */
export interface Standing {
  readonly own: Evidence
  /** The words that answer, where they are certain. */
  readonly value: string | null
  /** Stems of the house's name. */
  readonly house: ReadonlySet<string>
  readonly lexicon: Lexicon
}

/** Where a newer release overtakes an answer. */
export interface Overtaking {
  readonly document: Document
  readonly spans: readonly Span[]
  /** The answer is of something else, and nothing that was so earlier. */
  readonly isOfOther?: boolean
  /** What of the answer is so no more; all of it where nothing is said. */
  readonly replaced?: readonly Draft[]
}

/**
 * Answers from a newer release of the same house where that takes back what an
 * older one announced, by whatever words: the plan is off, the day is another,
 * the price was corrected. What stood there is quoted below it, with its date.
 *
 * Who asks for what was planned, or for what has been, is answered as before, and
 * so is what stands beside a plan: the year of foundation, an opinion, the press
 * contact.
 *
 * @param newer releases of the house behind the one that answers, the newest first.
 * @param fixed the answer must stay in its release, and a note says what has come of it.
 */
export function overtaken(
  settled: Settled,
  newer: readonly Document[],
  lexicon: Lexicon,
  fixed: boolean,
): Settled {
  const standing = standingOf(settled, lexicon)
  if (standing === null || settled.composition === null) return settled
  // Whoever speaks or may be called may have left the office by which they are called; what they said stays said.
  const isSaid = standing.own.candidate.quotation !== null || isContact(standing.own)
  const happened = isSaid ? null : happenedSince(standing, newer)
  // A day that somebody was promised has moved when the very day is taken back.
  const anew = isSaid
    ? settled.asked.type === 'date'
      ? revalued(standing, newer)
      : null
    : newestOf([
        revalued(standing, newer),
        revisedRows(settled.asked.text, settled.composition.drafts, newer),
        restated(standing, withOwn(newer, standing.own)),
        rethought(standing, newer),
      ])
  const found = newestOf([
    happened,
    anew,
    recast(standing, newer),
    officeTaken(standing, newer),
    ...(isSaid
      ? []
      : [
          cameAbout(standing, newer),
          decidedSince(standing, toldIn(settled.composition.drafts), newer),
          harmedSince(standing, newer),
          calledOff(standing, newer),
          statusNow(standing, newer),
          endedSince(standing, newer),
        ]),
    turnedSince(standing, newer),
  ])
  const { drafts: old, notes } = settled.composition
  if (found === null) {
    const moved = isSaid ? null : dayMovedBeside(standing, newer)
    if (moved === null) return settled
    const told = moved.spans.map((span) => quoting('Newer', draftAt(moved.document, span)))
    const confidence = Math.min(settled.confidence, MAY_BE_MOVED)
    return { ...settled, composition: { drafts: old, notes: [...notes, ...told] }, confidence }
  }
  // The newer release tells of it, and nothing of what is asked.
  if (found.spans.length === 0) return { ...settled, ...lacking(settled.asked, []) }
  const spans = [...found.spans, ...newBehind(found)]
  const drafts = spans.map((span) => draftAt(found.document, span, null, headerAt(found.document, span)))
  const isWithin = found.document === standing.own.document
  // A value given anew is one thing of a list, which it does not replace.
  if ((fixed || (found === anew && isList(old))) && !isWithin) {
    const told = drafts.slice(0, 1).map((one) => quoting('Newer', one))
    return { ...settled, composition: { drafts: old, notes: [...notes, ...told] } }
  }
  const replaced =
    isWithin || found.isOfOther ? [] : (found.replaced ?? earlierIn(standing, old)).slice(0, MOST_EARLIER)
  const earlier = replaced.map((one) => quoting('Earlier', one))
  return {
    ...settled,
    composition: { drafts, notes: [...overNotes(drafts), ...dateNotes(drafts), ...earlier] },
  }
}

/** The words of an answer, a sentence each. */
function toldIn(drafts: readonly Draft[]): readonly string[] {
  return drafts.map(({ document, span }) => textAt(document.text, span))
}

/** What of an old answer is quoted as earlier: a sentence that has its day alone, since what stands behind it has another's. */
function earlierIn({ own, value }: Standing, old: readonly Draft[]): readonly Draft[] {
  const isOfDay = own.lens.asked.type === 'date' && value !== null
  return isOfDay ? old.slice(0, 1) : old
}

/** Whether an answer is a list: several items under one line. */
function isList(drafts: readonly Draft[]): boolean {
  const items = drafts.map(({ document, span }) =>
    document.blocks.find(
      ({ kind, start, end }) => kind === 'list-item' && start <= span.start && span.start < end,
    ),
  )
  return items.length > 1 && items.every((item) => item !== undefined && item.lead === items[0]?.lead)
}

/** What may be moved as well is no surer than this: below `HIGH_FROM`. */
const MAY_BE_MOVED = 0.85

/** The header of a table of which a row is quoted: a row says little without it. */
function headerAt(document: Document, { start }: Span): Place[] {
  const row = document.blocks.find((block) => block.kind === 'table-row' && block.start === start)
  const header = row === undefined ? null : headerOf(document, row)
  return header === null ? [] : [{ document, span: { start: header.start, end: header.end } }]
}

/** What the newest release says; of what one says in several ways, the first. */
function newestOf(found: readonly (Overtaking | null)[]): Overtaking | null {
  return found.reduce(
    (best, one) => (one !== null && (best === null || isLater(one.document, best.document)) ? one : best),
    null,
  )
}

function quoting(when: string, { document, span }: Draft): DraftNote {
  return noteOf(when, { document, span }, textAt(document.text, span).trim())
}

/** The release that answers counts as well where the answer itself takes something back: what stands behind it is new. */
function withOwn(newer: readonly Document[], { document, candidate }: Evidence): readonly Document[] {
  const tellsOff = takesBack(onOneLine(candidate.text)) !== null || isPutOff(candidate)
  return tellsOff ? [...newer, document] : newer
}

/**
 * The sentence that has the new value behind one which only says that the old is not so:
 * "The line will not open on 25 May. It is now planned to open on 15 June."
 */
function newBehind({ document, spans: [old, more] }: Overtaking): readonly Span[] {
  if (old === undefined || more !== undefined) return []
  const change = changesIn(document).find(
    ({ behind, before, figures, text }) =>
      behind === 'denied' && before?.span.start === old.start && GOES_ON.test(text) && figures().length > 0,
  )
  return change === undefined ? [] : [change.span]
}

/** What goes on about the same. */
const GOES_ON = /^(?:it|they|this|that|these|instead|the (?:new|revised|later|earlier))\b/iu

/** So many sentences of the old answer are still quoted. */
const MOST_EARLIER = 2

function standingOf(settled: Settled, lexicon: Lexicon): Standing | null {
  const { asked, composition } = settled
  const draft = composition?.drafts[0]
  if (draft === undefined || asked.whole !== null || NEVER.has(asked.type)) return null
  const own = quoted(settled)
  if (own === undefined || !(TOLD.has(own.candidate.block.kind) || isContact(own))) return null
  const isPromised = own.candidate.quotation !== null && asked.type === 'date'
  // What somebody said of a thing that is asked about as it is still may have turned since.
  const isOfTurn = personAsked(asked.text) !== null || /\bstill\b/iu.test(asked.text)
  const isOfPerson = asked.type === 'person' || isOfTurn
  if ((own.candidate.quotation !== null || isContact(own)) && !isOfPerson && !isPromised) return null
  const { answerSpan, document } = draft
  return {
    own,
    value: answerSpan === null ? null : textAt(document.text, answerSpan),
    house: new Set(termsOf(document.issuer ?? '')),
    lexicon,
  }
}

function isContact({ candidate }: Evidence): boolean {
  return candidate.block.kind === 'contact'
}

/** What somebody said was said, and an address is none of a plan. */
const NEVER: ReadonlySet<string> = new Set(['quotation', 'phone', 'email', 'url', 'address', 'ticker'])

const TOLD: ReadonlySet<string> = new Set(['headline', 'subhead', 'paragraph', 'list-item', 'table-row'])
