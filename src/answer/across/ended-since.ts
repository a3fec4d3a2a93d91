import { laterFirst } from '../../library/later-first.ts'
import type { Document, Span } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { type Token, terms as termsOf, tokens } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { asksFirst } from '../asked/asks-then.ts'
import { documentsOf } from '../composition/document-on.ts'
import { dissect, isKnownTo } from '../pieces/dissect.ts'
import { ownSentences } from '../pieces/own-voice.ts'
import type { Settled } from '../settled.ts'
import { answeredAt } from './answered-at.ts'
import { isBySame } from './by-same.ts'
import { type Ending, endingsOf } from './endings.ts'
import { holdsAll, matterOf, opening } from './matters.ts'
import { daysNamed, isMonth } from './named-days.ts'
import type { Overtaking, Standing } from './overtaken.ts'

/**
 * Finds where it is told as over what an answer gives as so, and it is asked whether that is so:
 * "has lifted its parking ban" for "Is the parking ban still in force?" or "Can I park there?",
 * answered by "A parking ban has been in force". The newest release goes first, and last that of
 * the answer itself, of which only what stands behind the answer counts.
 *
 * What is over must be called by words that the answer or the opening of its release has, and
 * what it is by one of the question, save where a deed is asked about. All that the question
 * calls it by must stand in the sentence that tells the end or the opening of its release.
 *
 * @returns null also where the newest release that speaks of it tells that it stays, or is back.
 */
export function endedSince({ own, house, lexicon }: Standing, newer: readonly Document[]): Overtaking | null {
  const question = own.lens.asked.text
  if (!asksWhetherSo(question)) return null
  const { candidate, document: older } = own
  const asked = askedIn(question, house)
  const known = new Set([...candidate.terms, ...candidate.carried, ...opening(older).lead])
  if (asked.length === 0 || !holdsAll(asked, known, lexicon)) return null
  // That it is over is told already.
  if (endingsOf(older).some(({ span, kind }) => span.start === candidate.start && kind !== 'shut'))
    return null
  const isHeld = HELD_UP.test(`${candidate.text} ${older.title}`)
  const sought = {
    question,
    asked,
    house,
    lexicon,
    known,
    isOwn: ({ term }: Token): boolean => candidate.terms.has(term),
    hasOtherName: CALLED.test(candidate.text),
    isOfKind: (kind: Ending['kind']): boolean => kind === 'over' || (kind === 'back') === isHeld,
    isOfPlaces: (names: readonly Token[]): boolean => isOfPlaces(names, own, house, known),
  }
  // What it was may be told before that it is over.
  for (const document of [...newer, older]) {
    const endings = endingsOf(document).filter(
      ({ span, kind }) =>
        !isOfBefore(textAt(document.text, span), older) &&
        // One release tells where and when a thing is open, and where and when it is closed.
        (document !== older || (span.start > candidate.start && kind !== 'shut')),
    )
    const here = document === older ? { ...sought, alsoTold: known } : sought
    const found = endings.find((ending) => isOver(ending, document, here))
    if (found !== undefined) return { document, spans: [inBody(found, endings)] }
    if (
      STAYS.test(document.text) &&
      (holdsAll(asked, opening(document).lead, lexicon) || isToldToStay(document, asked, lexicon))
    )
      return null
  }
  return null
}

/**
 * Answers whether something is still so, which no sentence tells by the words of the question, by
 * the newest release found that tells of it as over: "has dropped its mask rule" for "Is the mask
 * rule still in place?"
 *
 * @returns null where there is an answer, and where nothing found says that it is over.
 */
export function overNow(settled: Settled, lexicon: Lexicon): Settled | null {
  const {
    asked: { text: question },
    composition,
    refused,
    evidence,
  } = settled
  if (composition !== null || refused?.reason !== 'no_support' || !asksWhetherSo(question)) return null
  const documents = documentsOf(evidence).sort(laterFirst)
  for (const document of documents) {
    const endings = endingsOf(document)
    const stays = STAYS.test(document.text)
    if (endings.length === 0 && !stays) continue
    const house = new Set(termsOf(document.issuer ?? ''))
    const asked = askedIn(question, house)
    if (asked.length === 0 || asked.length === askedIn(question, house, /^$/u).length) return null
    const known = new Set([...asked.map(({ term }) => term), ...opening(document).lead])
    const found = endings.find(
      (ending) =>
        !isOfBefore(textAt(document.text, ending.span), document) &&
        isOver(ending, document, {
          question,
          asked,
          house,
          lexicon,
          known,
          isOwn: () => false,
          hasOtherName: false,
          isOfKind: () => true,
          isOfPlaces: (names) => names.every(({ term }) => known.has(term)),
        }),
    )
    if (found === undefined) {
      if (stays && isToldToStay(document, asked, lexicon)) return null
      continue
    }
    // Of two houses with such a thing neither is meant.
    const isOpen = documents.some(
      (other) => !isBySame(other, document) && holdsAll(asked, opening(other).lead, lexicon),
    )
    return isOpen ? null : answeredAt(settled, document, [inBody(found, endings)], SAID)
  }
  return null
}

/** It is said of what is asked about, in other words. */
const SAID = 0.8

/** The words of a question by which it calls what it asks about. */
function askedIn(question: string, house: ReadonlySet<string>, state = STATE_WORD): readonly Token[] {
  return tokens(question).filter(({ stop, term, word }) => !stop && !house.has(term) && !state.test(word))
}

/** Whether it is asked of something whether it is so now, on no day that is named. */
export const asksWhetherSo = remembered(
  (question: string): boolean =>
    ASKS_SO.test(question) &&
    !asksFirst(question) &&
    daysNamed(question).length === 0 &&
    !/\b\d{4}\b/u.test(question),
)

const ASKS_SO =
  /^(?:and |so |but |then )?(?:is|are|has|have|does|do|can|may|must|isn['’]?t|aren['’]?t|hasn['’]?t|haven['’]?t|doesn['’]?t|don['’]?t|can['’]?t)\b/iu

/** Words of such questions that say how something stands, and not what it is. */
const STATE_WORD =
  /^(?:still|now|yet|again|already|currently|today|on|off|over|out|up|force|place|effect|valid|active|running?|runs|appl(?:y|ies|ied)|operat\p{L}*|lifted|end(?:ed|s)?|withdrawn|revoked|rescinded|cancell?ed|dropped|scrapped|abolished|removed|complet\p{L}*|finished|restored|resum\p{L}*|re-?open\p{L}*|open|clos\p{L}*|shut|back|suspended|halted|interrupted|stopped|going|happening|exist\p{L}*|there)$/u

/** What is in force still, or again. */
const STAYS =
  /\b(?:remains?|stays?|continues?|back in (?:force|place|effect|use)|(?:br(?:ings?|ought)|comes?|came|come) back|returns?|returned|extend\p{L}*|again|re-?introduc\p{L}*|re-?impos\p{L}*|reinstat\p{L}*)\b/iu

interface Sought {
  readonly question: string
  readonly asked: readonly Token[]
  /** Stems of the house's name. */
  readonly house: ReadonlySet<string>
  readonly lexicon: Lexicon
  /** Stems by which what is over may be called. */
  readonly known: ReadonlySet<string>
  /** Whether what is over is what the answer tells. */
  readonly isOwn: (head: Token) => boolean
  /** Whether the answer gives two names of it. */
  readonly hasOtherName: boolean
  readonly isOfKind: (kind: Ending['kind']) => boolean
  readonly isOfPlaces: (names: readonly Token[]) => boolean
  /** Stems by which the release itself has called it before. */
  readonly alsoTold?: ReadonlySet<string>
}

/** "A temporary mooring limit, commonly {called} a berth ban" */
const CALLED = /\b(?:called|known as|dubbed|termed)\b/iu

/** Whether an ending is that of what is asked about. */
function isOver(ending: Ending, document: Document, sought: Sought): boolean {
  const { asked, house, lexicon, known } = sought
  const state = ending.matter.replace(STATE_OF, '')
  const kind = state === ending.matter || ending.kind === 'shut' ? ending.kind : 'back'
  const matter = matterOf(state, house)
  const head = matter.heads.at(-1)
  if (head === undefined || matter.isPartial || !sought.isOfKind(kind)) return false
  if (house.has(head.term) || !sought.isOfPlaces(matter.names)) return false
  const isAsked = asked.some(({ term }) => term === head.term)
  const { lead, headline } = opening(document)
  const told = new Set([...termsOf(textAt(document.text, ending.span)), ...lead, ...(sought.alsoTold ?? [])])
  // "Can I {use} my hosepipe?" is told of by the ban that the answer tells.
  const [, ...deeds] = isAsked || sought.isOwn(head) ? (DEED.exec(sought.question) ?? []) : []
  if (!isAsked && deeds.length === 0 && !(sought.hasOtherName && sought.isOwn(head))) return false
  const left = asked.filter(({ word }) => !deeds.some((deed) => deed?.toLowerCase() === word))
  if (left.length === 0 || !holdsAll(left, told, lexicon)) return false
  // "The car wash ban was lifted; the hosepipe ban stays."
  const isCalledSo = holdsAll(left, new Set(termsOf(state)), lexicon)
  if (!isCalledSo && sought.alsoTold === undefined && isToldToStay(document, left, lexicon)) return false
  if (holdsAll(matter.words, known, lexicon)) return true
  // "Its temporary use ban", under "lifts hosepipe ban"
  return isAsked && asked.length > 1 && holdsAll(asked, headline, lexicon) && matter.names.length === 0
}

export function isToldToStay(document: Document, asked: readonly Token[], lexicon: Lexicon): boolean {
  return ownSentences(document).some((span) => {
    const words = textAt(document.text, span)
    return STAYS.test(words) && holdsAll(asked, new Set(termsOf(words)), lexicon)
  })
}

/** "Can I {use}", "do visitors have to {wear}" */
const DEED =
  /^(?:and |so |but )?(?:can|may|must) (?:i|we|you|they|one|people|anyone|anybody|everyone)(?: still| now| again)? (\p{L}+)|\b(?:have|need|allowed) to (\p{L}+)/iu

/** "{The closure of} the A1187 was lifted" */
const STATE_OF =
  /^(?:the |its |their )?(?:closures?|suspension|interruption|halt|blockade|disruption) (?:of|for|on|at|to|in) /iu

/** What is so is that something does not run: it may be back, and does not close. */
const HELD_UP =
  /\b(?:closed|closures?|clos(?:es|ing)|shut|suspend(?:s|ed)?|suspension|halt(?:s|ed)?|interrupt(?:s|ed)|interruption|stopped|stops|out of (?:service|order|action)|cut (?:off|hits)|power cut|disrupt\p{L}*|blocked|cancell?ed|offline|outage)\b/iu

/** Whether it tells of a year before that of the answer. */
function isOfBefore(words: string, { published }: Document): boolean {
  return [...words.matchAll(/\b(?:19|20)\d\d\b/gu)].some(([year]) => year < (published ?? '').slice(0, 4))
}

/** Whether what an ending names is what the answer names: the road in Holm is none in Lund. */
function isOfPlaces(
  names: readonly Token[],
  own: Standing['own'],
  house: ReadonlySet<string>,
  known: ReadonlySet<string>,
): boolean {
  if (names.every(({ term }) => known.has(term))) return true
  const dissection = dissect(own.document)
  if (!names.every(({ term }) => isKnownTo(dissection, term))) return false
  return !own.candidate.tokens.some(
    ({ term, start, word }) =>
      start > 0 &&
      /^\p{Lu}/u.test(own.candidate.text.slice(start)) &&
      !house.has(term) &&
      !isMonth(word) &&
      dissection.isProper(term),
  )
}

/** The sentence that says it stands for the headline that does. */
function inBody(found: Ending, endings: readonly Ending[]): Span {
  const last = termsOf(found.matter)
  const body = found.isHeadline
    ? endings.find(
        ({ isHeadline, kind, matter }) =>
          !isHeadline && kind === found.kind && termsOf(matter).some((term) => last.includes(term)),
      )
    : undefined
  const { start, end } = (body ?? found).span
  return { start, end }
}
