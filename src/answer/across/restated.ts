import type { Document } from '../../model.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { type Token, terms as termsOf, tokens } from '../../search/tokens.ts'
import { asksThen } from '../asked/asks-then.ts'
import { SAME } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import type { Candidate } from '../pieces/candidates.ts'
import type { AnswerType } from '../question.ts'
import { ISSUERS } from '../text/cues.ts'
import { NUMBERS } from '../text/periods.ts'
import { periodsOf } from '../text/periods-of.ts'
import type { SpanType, TypedSpan } from '../text/spans.ts'
import { tellingOf } from '../text/telling.ts'
import { agree } from '../text/values.ts'
import { CHANGING, GROUPS, NEEDLESS, PLAIN, PRICE } from './change-words.ts'
import { type Change, changesIn } from './changes.ts'
import { opening } from './matters.ts'
import type { Overtaking } from './overtaken.ts'
import { isOneStory, NAME_OF_DAY } from './stories.ts'

/** What is needed to tell whether a sentence gives anew what is asked for. */
export interface Sought {
  /** The best sentence: the answer, where there is one. */
  readonly own: Evidence
  /** Stems of the house's name. */
  readonly house: ReadonlySet<string>
  readonly lexicon: Lexicon
}

/**
 * Finds the newest sentence that gives the value asked for anew, in other words than
 * an older one: "the price of the scheme rises to 742,000" for "is expected to cost
 * 685,000". All of the question but its verb must stand in it, in the sentence before or
 * in the opening of its release, and nothing else may be what it speaks of.
 *
 * Who asks for what was planned, or names another year, asks for none of these but
 * what sets right what was stated.
 *
 * @param documents the newest first; of the one that answers only what stands behind the answer.
 */
export function restated(sought: Sought, documents: readonly Document[]): Overtaking | null {
  const { asked } = sought.own.lens
  const types = typesOf(sought)
  if (types.length === 0) return null
  const isOfThen = asksThen(asked.text)
  for (const document of documents) {
    // What was stated wrongly was wrong at any time.
    const change = changesIn(document).find(
      (one) => (!isOfThen || one.behind === 'stated') && givesAnew(sought, types, document, one),
    )
    if (change === undefined) continue
    const old = change.behind !== null && change.before !== null ? [change.before.span] : []
    return { document, spans: [...old, change.span] }
  }
  return null
}

/** The kinds of value that can answer. */
function typesOf({ own: { lens, candidate } }: Sought): readonly SpanType[] {
  const { type } = lens.asked
  // "What is adult admission?"
  if (type !== 'other' && type !== 'definition') return TYPES[type] ?? []
  return [...new Set(candidate.figures().map(({ type: one }) => one))]
}

const TYPES: Partial<Record<AnswerType, readonly SpanType[]>> = {
  date: ['date'],
  place: ['place'],
  duration: ['duration'],
  money: ['money'],
  percent: ['percent'],
  count: ['count'],
  amount: ['money', 'count', 'percent', 'measure'],
}

function givesAnew(sought: Sought, types: readonly SpanType[], document: Document, change: Change): boolean {
  const { own } = sought
  const { candidate } = own
  const values = change
    .figures()
    .filter(
      ({ type, start, end }) =>
        types.includes(type) && (type === 'date' || !isValueIn(change.text.slice(start, end), own)),
    )
  if (values.length === 0 || isOfOtherTime(sought, document, change)) return false
  // What a newer release only tells of as to come.
  if (change.isOnlyAhead && (document === own.document || !isAhead(sought, change))) return false
  if (!isOfAll(sought, document, change)) return false
  if (document === own.document && !isBehind(change, candidate) && !tellsMore(sought, change)) return false
  return values.some((value) => !isOfOther(sought, document, change, value))
}

const COMES: ReadonlySet<AnswerType> = new Set<AnswerType>(['date', 'duration'])

/** Whether a day or a time is told as to come, or a number of the very things that an older release has told so. */
function isAhead({ own: { lens, candidate } }: Sought, { text }: Change): boolean {
  if (COMES.has(lens.asked.type)) return true
  const said = new Set(termsOf(text))
  return (
    lens.asked.type === 'count' &&
    lens.focus.length > 0 &&
    lens.focus.every(({ term }) => said.has(term)) &&
    tellingOf(candidate.text).tense === 'future'
  )
}

function isValueIn(value: string, { candidate }: Evidence): boolean {
  return candidate.figures().some(({ start, end }) => agree(value, candidate.text.slice(start, end)))
}

/** Whether the answer is what the change takes back: what stands before it does not change it. */
function isBehind({ before, behind }: Change, { start }: Candidate): boolean {
  return behind !== null && before?.span.start === start
}

/** Whether a sentence itself has a noun of the question that the answer lacks. */
function tellsMore({ own: { candidate, lens }, lexicon }: Sought, { text }: Change): boolean {
  const said = new Set(termsOf(text))
  return tokens(lens.asked.text).some(
    (token) =>
      !token.stop &&
      lexicon.isNoun(token.word) &&
      said.has(token.term) &&
      !isHeld(token, candidate.terms, lexicon),
  )
}

/** A year or quarter that is asked for must be told; the year of a release goes without saying of what it expects. */
function isOfOtherTime({ own: { lens } }: Sought, { published }: Document, { text }: Change): boolean {
  const [then, now] = [periodsOf(lens.asked.text), periodsOf(text)]
  const isOfYear = now.years.size === 0 && now.quarters.size === 0 && tellingOf(text).tense !== 'past'
  const year = isOfYear ? published?.slice(0, 4) : undefined
  return UNITS.some((unit) => [...then[unit]].some((one) => !now[unit].has(one) && one !== year))
}

const UNITS = ['quarters', 'years'] as const

/**
 * Whether all that is asked is told: something of it in the sentence itself, or in the
 * one before where that leads on to it. What comes about is told by any
 * word of its group, and what is done by any word at all.
 */
function isOfAll({ own, house, lexicon }: Sought, document: Document, change: Change): boolean {
  const { text: question } = own.lens.asked
  const said = new Set(termsOf(change.text))
  const before = new Set(termsOf(change.before?.text ?? ''))
  const { lead } = opening(document)
  const isOfPlan = isOneStory(own.document, document, house)
  const words = `${change.text} ${change.before?.text ?? ''}`
  const groups = GROUPS.filter((group) => group.test(question))
  if (groups.some((group) => !group.test(words))) return false
  const rest = [...groups, PRICE].reduce(
    (text, group) => text.replaceAll(new RegExp(group, 'giu'), ' '),
    question,
  )
  const content = tokens(rest).filter(({ stop }) => !stop)
  const asked = content.filter(
    (token) =>
      !house.has(token.term) &&
      !NEEDLESS.test(token.word) &&
      !/^(?:19|20)\d\d$/u.test(token.word) &&
      !isVerbOf(rest, token, token === content.at(-1), lexicon),
  )
  const isIn = (token: Token, terms: ReadonlySet<string>): boolean => isHeld(token, terms, lexicon)
  const isTold = (token: Token): boolean => isIn(token, said) || isIn(token, before) || isIn(token, lead)
  if (!asked.every((token) => isTold(token) || (isOfPlan && PLAIN.test(token.word)))) return false
  const isSaid = groups.some((group) => group.test(change.text)) || asked.some((token) => isIn(token, said))
  if (PRICE.test(question) && !isSaid) return PRICE.test(change.text) && asked.length > 0
  return (
    isSaid ||
    // "The appeal goes on. It now stands at 41,000."
    (PRONOUN.test(change.text) &&
      (groups.some((group) => group.test(change.before?.text ?? '')) ||
        asked.some((token) => isIn(token, before)) ||
        (asked.length === 0 && isOfPlan))) ||
    (change.behind !== null && (groups.length > 0 || asked.some((token) => isIn(token, before))))
  )
}

/** "How many jobs will it {create}?", "will {live} there": what is done with what is asked for, and told by any word. */
function isVerbOf(question: string, { word, start }: Token, isLast: boolean, lexicon: Lexicon): boolean {
  if (lexicon.isNoun(word) || /^\p{Lu}/u.test(question.slice(start))) return false
  const ahead = question.slice(0, start)
  return /\b(?:will|to|be|been|is|are|does|do)\s+$/iu.test(ahead) || (isLast && AUXILIARY.test(ahead))
}

const AUXILIARY = /\b(?:will|does|do|did|has|have|is|are|can|shall|should)\b/iu

const PRONOUN = /\b(?:it|they|this|that)\b/iu

function isHeld({ term, word }: Token, terms: ReadonlySet<string>, lexicon: Lexicon): boolean {
  if (terms.has(term)) return true
  if (/\d/u.test(word)) return false
  return [...lexicon.related(word)].some(([other, weight]) => weight >= SAME && terms.has(other))
}

/** Whether the clause that gives the value speaks of anything that is not asked: of the tickets, and not of the hall. */
function isOfOther(
  { own, house, lexicon }: Sought,
  document: Document,
  { text, behind }: Change,
  { start }: TypedSpan,
): boolean {
  const question = own.lens.asked.text
  const clause = clauseBefore(text.slice(0, start))
  if ([...GROUPS, PRICE].some((group) => group.test(clause) && !group.test(question))) return true
  if (behind === 'stated') return false
  const known = new Set([...termsOf(question), ...opening(document).lead, ...opening(own.document).lead])
  return tokens(clause).some(
    (token) =>
      !token.stop &&
      !house.has(token.term) &&
      !/\d/u.test(token.word) &&
      !NUMBERS.includes(token.word) &&
      !NAME_OF_DAY.test(token.word) &&
      !PLAIN.test(token.word) &&
      !ISSUERS.test(token.word) &&
      !CHANGING.test(token.word) &&
      isNamed(clause, token, lexicon) &&
      ![...GROUPS, PRICE].some((group) => group.test(token.word)) &&
      !isHeld(token, known, lexicon),
  )
}

/** Whether a word is a noun by itself, or stands where one does: at the head of the clause, or behind an article. */
function isNamed(clause: string, { word, start }: Token, lexicon: Lexicon): boolean {
  if (lexicon.isNoun(word) || (start > 0 && /^\p{Lu}/u.test(clause.slice(start)))) return true
  return /^\W*$|\b(?:the|an?|of|our|its|their|each|every|per|for|and|or|\p{L}+[’']s)\s+$/iu.test(clause.slice(0, start))
}

/** What stands before a value in its own clause: behind a comma or a "that". */
function clauseBefore(text: string): string {
  const parts = text.split(/[,;:]\s|\bthat\s/u).filter((part) => part.trim() !== '')
  const last = parts.at(-1) ?? ''
  return /\p{L}+ \p{L}+/u.test(last) ? last : parts.slice(-2).join(', ')
}
