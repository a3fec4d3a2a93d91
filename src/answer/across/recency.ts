import { isLater, laterFirst } from '../../library/later-first.ts'
import type { Document, Hit } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { asksFirst } from '../asked/asks-then.ts'
import type { DraftNote, Place } from '../cite.ts'
import { compose } from '../compose.ts'
import { readableDate } from '../dates.ts'
import { decide } from '../decide.ts'
import { type Evidence, rankEvidence } from '../evidence.ts'
import type { Settled } from '../settled.ts'
import { withoutPlainlyOther } from '../support/plainly-other.ts'
import { withoutCompared } from '../text/periods-of.ts'
import { tellingOf } from '../text/telling.ts'
import { isSameValue } from '../text/values.ts'
import { wordCount } from '../text/words.ts'
import { governing } from '../times/governing-verb.ts'
import { besideValue } from '../times/of-value.ts'
import { relativeYears } from '../times/relative-years.ts'
import { isSameTime, type Timed } from '../times/same-time.ts'
import { isLike, putsRight, wholeValue } from './at-odds.ts'
import { asksPresent, isGoal, newerWord } from './goals.ts'
import { byDocument } from './hits-by-document.ts'
import { isSameAttribute } from './same-attribute.ts'
import { countedAnew } from './same-count.ts'
import { speaksOfSame } from './speaks-of-same.ts'
import { answering, answeringBySeveral, isToldAlike, type Stated, stated, tellsTurn } from './stated.ts'
import { holdsWords, isName, tellsNew } from './tells-new.ts'
import { toldAlike } from './told-alike.ts'

/**
 * Sets an answer among what other releases of the same issuer say of the same:
 * the newest that states another value takes its place, the older ones stand
 * below it as notes with their dates, and values that differ for the same time
 * (see `isSameTime`) are shown as a conflict.
 *
 * Two sentences say the same thing of a company when both hold one value of the
 * asked kind, hold the same words of the question, and would each be an answer
 * by themselves. A question that names its time is only compared with sentences
 * that name it too, or tell how it stands in a release of that year.
 *
 * Of what was so at first, the oldest takes its place.
 *
 * What is asked as it is now is not told by what is to be reached by some day, where any
 * of them tells how it is.
 *
 * @param hits passages of other releases of the same issuer.
 * @param fixed the answer must stay in its release, and only notes join it.
 */
export function byRecency(
  settled: Settled,
  hits: readonly Hit[],
  lexicon: Lexicon,
  among: number,
  fixed: boolean,
): Settled {
  const single = answering(settled)
  const own = single ?? answeringBySeveral(settled)
  if (own === null) return settled
  const rivals = byDocument(hits, own.evidence).flatMap((theirs) => {
    const ranked = withoutPlainlyOther(rankEvidence(settled.asked, theirs, lexicon))
    return rivalIn(ranked, own, settled, single !== null) ?? []
  })
  const isNow =
    asksPresent(settled.asked.text) && [own, ...rivals].some((one) => !isGoal(one.evidence.candidate.text))
  const newest = rivals
    .filter(
      (rival) =>
        !(isNow && isGoal(rival.evidence.candidate.text)) &&
        (isNewer(rival, own) || isOnlyDated(rival, own) || (isNow && isGoal(own.evidence.candidate.text))) &&
        (differs(rival, own) || tellsTurn(rival)),
    )
    .sort(newestFirst)[0]
  const oldest = rivals
    .filter((rival) => isNewer(own, rival) && differs(rival, own))
    .sort(newestFirst)
    .at(-1)
  const meant = asksFirst(settled.asked.text) ? oldest : newest
  if (meant === undefined || fixed) return withNotes(settled, own, rivals)
  const moved = {
    ...settled,
    composition: compose(settled.asked, meant.ranked, among),
    confidence: Math.min(settled.confidence, meant.confidence),
    evidence: meant.ranked,
  }
  return withNotes(moved, meant, [own, ...rivals.filter((rival) => rival !== meant)])
}

/** A sentence of another release that tells what an answer tells, with what stands beside it there. */
interface Rival extends Stated {
  readonly ranked: readonly Evidence[]
  readonly confidence: number
}

function rivalIn(
  ranked: readonly Evidence[],
  own: Stated,
  { asked, confidence }: Settled,
  isSingle: boolean,
): Rival | null {
  const told = (found: Stated, sure: number): Rival => ({
    ...found,
    ranked: [found.evidence, ...ranked.filter((one) => one !== found.evidence)],
    confidence: sure,
  })
  const again = countedAnew(own, ranked)
  if (again !== null) return told(again, confidence)
  const isOfSame = (found: Stated): boolean =>
    isSameAttribute(own, found) && speaksOfSame(own, found) && (isSingle || isToldAlike(own, found))
  // To decide takes as long as to rank, and few releases hold what it would be decided on.
  const decided = remembered((all: readonly Evidence[]) => decide(asked, all))
  const alike = toldAlike(own, ranked, () => decided(ranked))
  if (alike !== null) return isOfSame(alike) ? told(alike, confidence) : null
  const first = stated(ranked[0])
  if (first === null || !isOfSame(first)) return null
  const decision = decided(ranked)
  return decision.refused === null ? told(first, decision.confidence) : null
}

function isNewer(one: Stated, other: Stated): boolean {
  return isLater(one.evidence.document, other.evidence.document)
}

/** A page without a date may be of any time: what holds on a known day goes before it. */
function isOnlyDated({ evidence: one }: Stated, { evidence: other }: Stated): boolean {
  return one.document.published !== null && other.document.published === null
}

function newestFirst(one: Stated, other: Stated): number {
  return laterFirst(one.evidence.document, other.evidence.document)
}

function differs(one: Stated, other: Stated): boolean {
  // Of who speaks, each says something else; and where no one value is certain, the sentence says more than it.
  if (!one.isValue || !other.isValue) return true
  return !isSameValue(figureWithLead(one), figureWithLead(other))
}

/** The value with what stands before it: "more than" is part of what it says. */
function figureWithLead({ evidence: { document, candidate }, span, value }: Stated): string {
  const before = document.text.slice(Math.max(candidate.start, span.start - 20), span.start)
  return `${/(?:about|around|approximately|roughly|nearly|almost|some|over|up to|(?:more|less|fewer) than|at least)\s+$/iu.exec(before)?.[0] ?? ''}${value}`
}

function withNotes(settled: Settled, answer: Stated, others: readonly Stated[]): Settled {
  if (settled.composition === null) return settled
  const told: Stated[] = []
  for (const other of [...others].sort(newestFirst)) {
    if (told.length < MOST_NOTES && [answer, ...told].every((known) => tellsNew(other, known)))
      told.push(other)
  }
  const apart = told.find(
    (other) =>
      other.isValue &&
      answer.isValue &&
      differs(other, answer) &&
      !holdEachOther(other, answer) &&
      !(isNewer(answer, other) && putsRight(answer, other)) &&
      isLike(other, answer) &&
      isOfSameTime(other, answer),
  )
  const notes = [
    ...(apart === undefined ? [] : [conflict(answer, apart)]),
    ...told.map((other) => beside(other, answer)),
  ]
  if (notes.length === 0) return settled
  const { drafts, notes: known } = settled.composition
  return { ...settled, composition: { drafts, notes: [...known, ...notes] } }
}

/** "Orme of Brack was found" and "Orme, of Brack, is missing": what both sentences hold sets none against the other, nor does a name that one of them holds anyway. */
function holdEachOther(one: Stated, other: Stated): boolean {
  const [isFirst, isSecond] = [holdsWords(one, other.value), holdsWords(other, one.value)]
  return isName(one.value) && isName(other.value) ? isFirst || isSecond : isFirst && isSecond
}

/** More would be a list, and the newest is what was asked for. */
const MOST_NOTES = 2

/**
 * What happened on a day happened then, whenever it is told; all else has the time
 * of which it is told. Who took an office over has it since then.
 */
function isOfSameTime(one: Stated, other: Stated): boolean {
  if (tellsTurn(one) || tellsTurn(other) || isChangeOf(one, other)) return false
  if (one.evidence.lens.asked.type === 'date') {
    if (isOfOtherVerb(one) !== isOfOtherVerb(other)) return false
    const [a, b] = [aroundValue(one), aroundValue(other)]
    return (tellsPast(a) && tellsPast(b)) || isSameTime(withoutYears(a), withoutYears(b))
  }
  // What was expected and what came of it.
  if (isExpected(one) !== isExpected(other)) return false
  // What has come together so far is more on another day.
  if (
    (GROWS.test(one.evidence.candidate.text) || GROWS.test(other.evidence.candidate.text)) &&
    one.evidence.document.published !== other.evidence.document.published
  )
    return false
  return isSameTime(timed(one), timed(other))
}

/** "Lowers its outlook to 30,000 tonnes" what was more before: the newer says itself that it is a change. */
function isChangeOf(one: Stated, other: Stated): boolean {
  const newer = isNewer(one, other) ? one : isNewer(other, one) ? other : null
  return newer !== null && CHANGES.test(newer.evidence.candidate.text)
}

const CHANGES =
  /\b(?:rais|lower|increas|reduc|cut|revis|extend|trim|lift|r[io]s|fall|fell|grow|grew|drop|climb)\p{L}*\b[^.;“”"]{0,80}?\bto (?:about |around |between |over |only |more than |less than )?[$€£]?\d/iu

const GROWS = /\b(?:so far|to date|already|(?:has|have) (?:\p{L}+ )?raised)\b/iu

function isExpected({ evidence: { candidate } }: Stated): boolean {
  return tellingOf(withoutCompared(candidate.text)).tense === 'future'
}

/** "Will not build the bridge that it announced in {March}": of the news, and not of the bridge. */
function isOfOtherVerb({ evidence: { candidate }, span }: Stated): boolean {
  const { tense, hasFuture } = tellingOf(candidate.text)
  const ahead = candidate.text.slice(0, span.start - candidate.start)
  return hasFuture && tense !== 'past' && governing(`${ahead} `, true) === 'past'
}

/** "Was opened in", and not "will be opened in". */
function tellsPast({ words }: Timed): boolean {
  return PAST.test(words) && tellingOf(words).tense !== 'future'
}

function timed({ evidence: { candidate, document }, span, value }: Stated): Timed {
  const { text, start, years } = candidate
  const { published } = document
  const told = besideValue(text, { start: span.start - start, end: span.end - start })
  const bare = withoutCompared(told)
  // "41.6, a third more than last year" is of no last year.
  if (bare === told || !bare.includes(value)) return { words: [told, ...years].join(' '), published }
  const compared = new Set(relativeYears(told, published))
  for (const year of relativeYears(bare, published)) compared.delete(year)
  return { words: [bare, ...[...years].filter((year) => !compared.has(year))].join(' '), published }
}

/** A sentence without the date in it that answers. */
function aroundValue({ evidence: { candidate, document }, span }: Stated): Timed {
  const { text, start } = candidate
  return {
    words: `${text.slice(0, span.start - start)} ${text.slice(span.end - start)}`,
    published: document.published,
  }
}

/** When something is to come was known when it was told, whatever other years stand there: a later date puts it off. */
function withoutYears({ words, published }: Timed): Timed {
  return { words: words.replace(/\b(?:19|20)\d\d\b/gu, ' '), published }
}

const PAST = /\b(?:was|were|opened|began|started|\p{L}{3,}ed (?:in|on))\b/iu

function conflict(answer: Stated, other: Stated): DraftNote {
  const say = (one: Stated): string => `“${wholeValue(one)}” (${dateOf(one.evidence.document)})`
  return {
    kind: 'conflict',
    text: `The releases differ: ${say(answer)} and ${say(other)}.`,
    at: [placeOf(answer), placeOf(other)],
  }
}

function beside(other: Stated, answer: Stated): DraftNote {
  const newer = newerWord(other.evidence.candidate.text, answer.evidence.candidate.text)
  const when = isNewer(other, answer) ? newer : isNewer(answer, other) ? 'Earlier' : 'Also'
  return noteOf(when, placeOf(other), wordsAround(other))
}

/** The sentence; of a longer one than {@link LONGEST_QUOTED} the words around the value, which says little by itself. */
function wordsAround({ evidence: { candidate }, span, isValue }: Stated): string {
  const { text, start } = candidate
  if (!isValue || wordCount(text) <= LONGEST_QUOTED) return text.trim()
  const [from, to] = [span.start - start, span.end - start]
  const ahead = text.slice(0, from).split(/(?<=\s)/u)
  const behind = text.slice(to).split(/(?=\s)/u)
  const words = [...ahead.slice(-AROUND), text.slice(from, to), ...behind.slice(0, AROUND)].join('').trim()
  return `${ahead.length > AROUND ? '… ' : ''}${words}${behind.length > AROUND ? ' …' : ''}`
}

/** Words quoted before and behind a value. */
const AROUND = 12

/** A note that quotes words of another release: "Earlier, 3 May 2025: “…”". */
export function noteOf(when: string, place: Place, words: string): DraftNote {
  return { kind: 'newer', text: `${when}, ${dateOf(place.document)}: ${inQuotes(words)}`, at: [place] }
}

/** Words between quotation marks; what opens with a quotation shows that it is one. */
export function inQuotes(words: string): string {
  return /^["“]/u.test(words) ? words : `“${words}”`
}

/** Words of a sentence that a note repeats whole. */
const LONGEST_QUOTED = 40

/** The day of a release, as a note tells it. */
export function dateOf({ published }: Document): string {
  return published === null ? 'undated' : readableDate(published)
}

function placeOf({ evidence: { document, candidate } }: Stated): Place {
  return { document, span: { start: candidate.start, end: candidate.end } }
}
