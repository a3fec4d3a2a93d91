import { MONTH } from '../../corpus/date.ts'
import type { Document, Span } from '../../model.ts'
import { type Token, terms as termsOf, tokens } from '../../search/tokens.ts'
import { asksThen } from '../asked/asks-then.ts'
import { SAME } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { ownSentences } from '../pieces/own-voice.ts'
import { clauseAway } from '../support/conjuncts.ts'
import { overlapping } from '../text/overlapping.ts'
import { apart, periodsOf } from '../text/periods-of.ts'
import { figureSpans, type SpanType } from '../text/spans.ts'
import { tellsDifference } from './differences.ts'
import { opening } from './matters.ts'
import type { Overtaking, Standing } from './overtaken.ts'
import { type Replacement, replacementsOf } from './replacements.ts'
import { countsSame } from './same-thing.ts'
import { restatementsOf } from './set-right.ts'
import { isOneStory, NAME_OF_DAY, namesDayOf } from './stories.ts'
import { daysIn, isValueIn } from './value-in.ts'

/**
 * Finds the newer release that takes back the very value which an answer gives:
 * it says that 43,500 is gone, and 43,500 is what answers. A value that was wrong
 * is so whenever it is asked for; one that has changed stays that of its time.
 */
export function revalued(standing: Standing, newer: readonly Document[]): Overtaking | null {
  const { value, own } = standing
  // "Will the water be off on 25 February?": the day that is asked about.
  const { asked } = own.lens
  const named = asked.text.match(NAMED_DAY)?.filter((day) => isValueIn(day, own.candidate.text)) ?? []
  // "From 10 p.m. on 25 February until 6 a.m. on 26 February": either answers.
  const several =
    asked.type === 'date'
      ? daysOf(value ?? own.candidate.text, value !== null)
      : value === null
        ? figuresOf(own)
        : []
  for (const one of [...(value === null ? [] : [value]), ...named, ...several]) {
    const found = takenBack({ ...standing, value: one }, one, newer)
    if (found !== null) return found
  }
  return null
}

/**
 * Finds the newer release of the same story that moves the very day which answers, of what
 * may be something else: "First train: 21 April" where "the line will reopen on 28 April, a
 * week later than announced". It takes nothing back for sure, and is told beside the answer.
 */
export function dayMovedBeside(
  { own, value, house }: Standing,
  newer: readonly Document[],
): Overtaking | null {
  if (value === null || asksThen(own.lens.asked.text)) return null
  const [day, another] = daysIn(value)
  if (day?.day === undefined || another !== undefined) return null
  for (const document of newer) {
    if (!isOneStory(own.document, document, house)) continue
    const moved = replacementsOf(document).find(
      ({ old, isCorrection }) => !isCorrection && isValueIn(value, old),
    )
    if (moved !== undefined) return { document, spans: moved.spans }
  }
  return null
}

/** The days of words, or else their months; of what is one value, only the days of which it has several. */
function daysOf(words: string, isValue: boolean): readonly string[] {
  const days = words.match(NAMED_DAY) ?? (isValue ? [] : (words.match(NAMED_MONTH) ?? []))
  return isValue && days.length < 2 ? [] : days
}

/**
 * "200 seeds of clover and 80 of thyme": of several either may be taken back. Which of
 * several things has some value is asked by that alone: whatever becomes of the price
 * in its row, it is still the one.
 */
function figuresOf({ candidate: { text, figures, kind }, lens: { asked } }: Evidence): string[] {
  const all = figures().flatMap(({ type, start, end }) => (type === 'date' ? [] : [text.slice(start, end)]))
  if (kind !== 'row' || !WHICH_HAS.test(asked.text)) return all
  return all.filter((figure) => isValueIn(figure, asked.text))
}

/** "Which lamp has 90 watts?" */
const WHICH_HAS =
  /^(?:and |so )?which (?:of (?:the )?)?(?:[\p{L}\d-]+ ){1,4}?(?:has|have|had|comes? with|is|are|with)\b/iu

function takenBack(standing: Standing, value: string, newer: readonly Document[]): Overtaking | null {
  const sign = signOf(value)
  for (const document of newer) {
    // Nearly all releases are passed over without a reading.
    if (!document.text.includes(sign) && !ERRS.test(document.text) && !tellsDifference(document.text))
      continue
    for (const replacement of [...replacementsOf(document), ...restatementsOf(document)]) {
      if (replaces(standing, document, replacement)) return { document, spans: replacement.spans }
    }
  }
  return null
}

/** A release that says of an older one that it erred may not repeat the wrong value. */
const ERRS = /\b(?:wrong(?:ly)?|in error|errors?|mistaken?(?:ly)?|incorrect(?:ly)?|erroneous(?:ly)?)\b/iu

/** What of a value stands in every writing of it: the beginning of its month, its figure; empty where nothing is sure to. */
function signOf(value: string): string {
  return daysIn(value)[0]?.month ?? /\d[\d.,]*\d/u.exec(value)?.[0] ?? ''
}

function replaces(standing: Standing, document: Document, replacement: Replacement): boolean {
  const { own, value } = standing
  const { old, isCorrection, spans } = replacement
  const { asked } = own.lens
  const words = wordsAt(document, spans)
  if (value === null) return false
  // "The profit was given wrongly. The correct figure is 421,000."
  const isUnsaid = isCorrection && spans.length > 1 && countless(old)
  if (isUnsaid) {
    const kind = kindOf(value)
    return figureSpans(words).some(({ type }) => type === kind) && isOfSame(standing, document, replacement)
  }
  if (!isValueIn(value, old)) return false
  if (!isCorrection) {
    if (asksThen(asked.text)) return false
    const [then, now] = [periodsOf(asked.text), periodsOf(words)]
    if (apart(then.years, now.years) || apart(then.quarters, now.quarters)) return false
  }
  return (
    (SEVERAL_DIGITS.test(value) &&
      (isCorrection ||
        (isOfNames(standing, document, words) && (countsSame(own, words) || sharesWord(standing, words))))) ||
    isTakenBack(standing, document, replacement)
  )
}

function wordsAt({ text }: Document, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' ')
}

function blocksOf({ blocks }: Document, spans: readonly Span[]): readonly Span[] {
  return blocks.filter((block) => spans.some((span) => overlapping(block, span)))
}

/** Whether all that a question names is told of: of the tents at Holm nothing is said by those at Bray. */
function isOfNames({ own, house }: Standing, document: Document, words: string): boolean {
  const said = new Set([...termsOf(words), ...opening(document).lead])
  return own.lens.names.every((name) => name.every((term) => house.has(term) || said.has(term)))
}

/** Whether a sentence has a word of the question, beside the house's name. */
function sharesWord({ own, house }: Standing, words: string): boolean {
  const said = new Set(termsOf(words))
  return own.lens.terms.some(({ term, weight }) => weight === 1 && !house.has(term) && said.has(term))
}

/** Whether words have no amount in them, whatever days they name. */
function countless(words: string): boolean {
  return figureSpans(words).every(({ type }) => type === 'date')
}

/** What kind of amount a value is; null for none. */
function kindOf(value: string): SpanType | null {
  return figureSpans(value).find(({ type }) => type !== 'date')?.type ?? null
}

/** A figure like 42,800 is seldom another's. */
const SEVERAL_DIGITS = /\d[\d.,]*\d[\d.,]*\d/u

/** "How much can it carry?" is not answered by what it costs. */
function isTakenBack(standing: Standing, document: Document, replacement: Replacement): boolean {
  const { lens, candidate } = standing.own
  return clauseAway(lens, candidate) === 0 && isOfSame(standing, document, replacement)
}

/**
 * Whether a release that takes a value back speaks of what is asked: it has what the
 * older headline and the answer have of the question. Of two units, ferries or
 * houses the one is told apart by a word that the answer has and it has not.
 */
function isOfSame(
  { own, value, house, lexicon }: Standing,
  document: Document,
  { spans, isCorrection }: Replacement,
): boolean {
  const { candidate, lens, document: older } = own
  const words = wordsAt(document, spans)
  // What is set right, or is but "it", may be called by its name in the sentence before.
  const before = !isCorrection && OF_IT.test(words) ? sentenceBefore(document, spans) : ''
  const near = isCorrection ? wordsAt(document, blocksOf(document, spans)) : `${before} ${words}`
  const said = new Set([...termsOf(near), ...opening(document).lead])
  const { headline } = opening(older)
  const isContent = ({ stop, term, word }: Token): boolean =>
    !stop && !house.has(term) && !/^\d/u.test(word) && !NAME_OF_DAY.test(word)
  const asked = tokens(lens.asked.text).filter(isContent)
  const subject = asked.filter(({ term }) => headline.has(term) || candidate.terms.has(term))
  const isSaid = ({ term, word }: Token): boolean =>
    said.has(term) || [...lexicon.related(word)].some(([other, weight]) => weight >= SAME && said.has(other))
  // A day that is moved is told apart by what is on it, whatever verb it has: "turned off", "reopen".
  const isDay = daysIn(value ?? '').length > 0
  const isVerb = (token: Token): boolean =>
    isDay
      ? VERB.test(token.word) || (token === asked.at(-1) && VERB_LAST.test(lens.asked.text))
      : // A sum says itself that it is paid.
        kindOf(value ?? '') === 'money' && PAYS.test(token.word)
  // "Work on the {car park} has taken longer. It will now open on 12 May."
  const ofIt = new Set([...termsOf(before), ...opening(document).lead])
  const about = subject.filter((token) => token !== asked.at(-1)).map(({ term }) => term)
  const named = about.length > 0 ? about : termsOf(before).filter((term) => house.has(term))
  if (before !== '' && !named.some((term) => ofIt.has(term))) return false
  const nouns = subject.filter((token) => !isVerb(token))
  // Nothing but the house's own word: of its releases the two that open alike are meant.
  if (isDay && nouns.length === 0 && subject.length > 0 && isOneStory(older, document, house)) return true
  // "The cost of the project rises" is of the tunnel of which the same story tells.
  const isOfPlan = OF_PLAN.test(words) && isOneStory(older, document, house)
  // Two things in one road: what the older one is headed by must be spoken of as well.
  const { isProper } = lens.dissection
  const isOfOlder = isCorrection && namesDayOf(words, older)
  const heads = [...headline].filter((term) => !house.has(term) && !isProper(term) && !/^\d/u.test(term))
  const isNamed = nouns.length > 0 && nouns.every(({ term }) => isProper(term))
  if (isNamed && !isOfOlder && !isOfPlan && !heads.some((term) => said.has(term))) return false
  const needed = nouns.length > 0 ? nouns : subject
  const isInStory = ({ word }: Token): boolean => document.text.toLowerCase().includes(word)
  // The very value of the very release: whoever corrects it may leave out by what verb it was told.
  const isTold =
    (isOfOlder && value !== null && needed.filter(isSaid).length * 2 > needed.length) ||
    needed.every(isSaid) ||
    (isOfPlan && subject.some(isSaid) && needed.every((token) => isSaid(token) || isInStory(token)))
  return isTold && [...asked, ...candidate.tokens.filter(isContent)].some(isSaid)
}

const OF_IT = /^(?:it|they|this|that|these|those)\b/iu

/** What stands right before in the same paragraph; empty at its head. */
function sentenceBefore(document: Document, spans: readonly Span[]): string {
  const [span] = spans
  const all = ownSentences(document)
  const before = all[all.findIndex(({ start }) => start === span?.start) - 1]
  const [block] = blocksOf(document, spans)
  return before === undefined || block === undefined || before.start < block.start
    ? ''
    : wordsAt(document, [before])
}

/** What a release calls that by which its whole story is of. */
const OF_PLAN = /\b(?:of|for) the (?:whole |entire )?(?:project|scheme|works?|programme|program|plan)\b/iu

const PAYS = /^(?:costs?|pays?)$/u

const VERB = /\p{L}{3}(?:ed|ing)$|^(?:off|out|on|open|closed|shut|back|up|down)$/u
const VERB_LAST = /\b(?:will|does|do|shall)\b|\b(?:is|are) [^?]{1,80} to (?:be )?\p{L}+\W*$/iu

const NAMED_MONTH = new RegExp(String.raw`\b${MONTH}\b`, 'gu')

const NAMED_DAY = new RegExp(String.raw`\b\d{1,2} ${MONTH}\b|\b${MONTH} \d{1,2}\b`, 'gu')
