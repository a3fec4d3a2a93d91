import type { Document } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { type Token, terms as termsOf, tokens } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { PEOPLE, SAME } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { dissect } from '../pieces/dissect.ts'
import { ISSUERS } from '../text/cues.ts'
import { isQuestion } from '../text/is-question.ts'
import { NUMBERS } from '../text/periods.ts'
import type { TypedSpan } from '../text/spans.ts'
import { agree } from '../text/values.ts'
import { meantByName } from './also-called.ts'
import { CHANGING, GROUPS, NEEDLESS, PLAIN, PRICE } from './change-words.ts'
import { type Change, tellsMove } from './changes.ts'
import { opening } from './matters.ts'
import { isOneStory, NAME_OF_DAY } from './stories.ts'

/** What is needed to tell whether a sentence gives anew what is asked for. */
export interface Sought {
  /** The best sentence: the answer, where there is one. */
  readonly own: Evidence
  /** Stems of the house's name. */
  readonly house: ReadonlySet<string>
  readonly lexicon: Lexicon
  /** Nothing answers, so that there is no other thing of which the best sentence tells. */
  readonly isUnanswered?: boolean
}

/**
 * Whether all that is asked is told: something of it in the sentence itself, or in the
 * one before where that leads on to it. What comes about is told by any
 * word of its group, and what is done by any word at all.
 */
export function isOfAll(
  { own, house, lexicon, isUnanswered }: Sought,
  document: Document,
  change: Change,
): boolean {
  const { text: question } = own.lens.asked
  const said = new Set(termsOf(change.text))
  const before = new Set(termsOf(`${change.before?.text ?? ''} ${takenUp(document, change)}`))
  // What has risen "from 120", which is the old value, is of what its paragraph speaks of.
  const around = takesOver(own, change) ? change.paragraph : ''
  const lead = new Set([...opening(document).lead, ...termsOf(change.heading), ...termsOf(around)])
  const isOfPlan = isOneStory(own.document, document, house)
  const words = `${change.text} ${change.before?.text ?? ''}`
  const { groups, rest, content } = partsOf(question)
  // Where something opens is told by where it moves to as well.
  const isMoved = own.lens.asked.type === 'place' && tellsMove(change)
  if (!isMoved && groups.some((group) => !group.test(words))) return false
  const asked = content.filter(
    (token) =>
      !house.has(token.term) &&
      !NEEDLESS.test(token.word) &&
      !/^(?:19|20)\d\d$/u.test(token.word) &&
      !isVerbOf(rest, token, token === content.at(-1), lexicon),
  )
  if (!isOfNames(asked, { own, house, lexicon }, change, lead)) return false
  if (own.lens.countsPeople && !saysSameOfPeople({ own, house, lexicon }, asked, change)) return false
  const isIn = (token: Token, terms: ReadonlySet<string>): boolean => hasWordOrSynonym(token, terms, lexicon)
  const named = meantByName(content, own.document, document, change.span.end)
  const isTold = (token: Token): boolean => isIn(token, said) || isIn(token, before) || isIn(token, lead)
  if (!asked.every((token) => isTold(token) || (isOfPlan && PLAIN.test(token.word)) || named.has(token.term)))
    return false
  // Two things in one road: where only that is asked, what the older release is headed by must be told of as well.
  const { isProper } = own.lens.dissection
  const [first] = asked
  const isPlace = first !== undefined && WHERE.test(rest.slice(0, first.start))
  if (isUnanswered !== true && isPlace && asked.every(({ term }) => isProper(term))) {
    const heads = [...opening(own.document).headline].filter(
      (term) => !house.has(term) && !isProper(term) && !/^\d/u.test(term),
    )
    if (!heads.some((term) => said.has(term) || before.has(term) || lead.has(term))) return false
  }
  // "Where will the festival be held?" in a release of the festival.
  const ofHouse = termsOf(question).filter((term) => house.has(term))
  const isNamed = (terms: ReadonlySet<string>): boolean => ofHouse.some((term) => terms.has(term))
  const isSaid = groups.some((group) => group.test(change.text)) || asked.some((token) => isIn(token, said))
  if (PRICE.test(question) && !isSaid)
    return (
      PRICE.test(change.text) &&
      asked.length > 0 &&
      (!RATE.test(change.text) || RATE.test(own.candidate.text))
    )
  return (
    isSaid ||
    // "The appeal goes on. It now stands at 41,000."
    (PRONOUN.test(change.text) &&
      (groups.some((group) => group.test(change.before?.text ?? '')) ||
        asked.some((token) => isIn(token, before)) ||
        (asked.length === 0 && (isOfPlan || isNamed(before))))) ||
    // "Will the old mill still close? Yes, but a year later."
    (change.before !== null &&
      isQuestion(change.before.text) &&
      asked.some((token) => isIn(token, before))) ||
    (asked.length === 0 && isNamed(said)) ||
    (change.behind !== null && (groups.length > 0 || asked.some((token) => isIn(token, before))))
  )
}

/** What is paid for each hour, day or head, which is no new price of what was done once: "an hour will cost £1.80". */
const RATE =
  /\b(?:an? (?:hour|day|night|week|month|year|person|head|piece|adult|child|ticket|seat)|(?:per|each) \p{Ll}+|(?:hour|dai|night|week|month|year)ly)\b/iu

/** What a paragraph opens with, where "the project" takes that up; empty elsewhere, and of what opens one. */
function takenUp(document: Document, { text, span }: Change): string {
  if (!RESUMES.test(text)) return ''
  const { candidates } = dissect(document)
  const own = candidates.find(({ start, end }) => start <= span.start && span.start < end)
  const first = candidates.find(({ block }) => block === own?.block)
  return first === undefined || first === own ? '' : first.text
}

const RESUMES =
  /\b(?:the|this) (?:project|scheme|programme|program|works?|development|investment|undertaking)\b/iu

/** Whether a sentence says from what a value has changed, and that is what the answer gives of the same noun. */
function takesOver(own: Evidence, { text, figures }: Change): boolean {
  return (
    countsSame(own, text) &&
    figures().some(
      ({ start, end }) =>
        /\bfrom (?:about |around |some |only )?$/iu.test(text.slice(0, start)) &&
        own.candidate.figures().some((one) => agree(text.slice(start, end), textAt(own.candidate.text, one))),
    )
  )
}

/**
 * Whether of people the same is said: any release counts some, and "Three people have been hurt
 * so far" is no new number of "The company employs 2,050 people". Beside what is asked about, a
 * word of the answer or of the question stands there again.
 */
function saysSameOfPeople(
  { own, house, lexicon }: Sought,
  asked: readonly Token[],
  { text }: Pick<Change, 'text'>,
): boolean {
  const about = new Set(asked.map(({ term }) => term))
  const known = new Set(
    [...termsOf(own.lens.asked.text), ...own.candidate.terms].filter(
      (term) => !about.has(term) && !house.has(term),
    ),
  )
  return tokens(text).some(
    (token) =>
      !token.stop &&
      !PEOPLE.test(token.word) &&
      !hasWordOrSynonym(token, about, lexicon) &&
      !NEEDLESS.test(token.word) &&
      !NUMBERS.includes(token.word) &&
      !/^\d/u.test(token.word) &&
      hasWordOrSynonym(token, known, lexicon),
  )
}

/** What a question asks of by the words of groups, and what it has beside them. */
const partsOf = remembered((question: string) => {
  const groups = GROUPS.filter((group) => group.test(question))
  const rest = [...groups, PRICE].reduce(
    (text, group) => text.replaceAll(new RegExp(group, 'giu'), ' '),
    question,
  )
  return { groups, rest, content: tokens(rest).filter(({ stop }) => !stop) }
})

/**
 * Whether the names that are asked for stand in the sentence or the one before it, or
 * no other name stands there before the value: of "the Holm pipe" nothing is told for that to Bray.
 */
function isOfNames(
  asked: readonly Token[],
  { own: { lens }, house }: Sought,
  { text, before, figures }: Change,
  lead: ReadonlySet<string>,
): boolean {
  const { isProper } = lens.dissection
  const near = new Set([...termsOf(text), ...termsOf(before?.text ?? '')])
  const names = asked.filter(({ term }) => isProper(term) && !house.has(term) && !near.has(term))
  if (names.length === 0 || !names.every(({ term }) => lead.has(term))) return true
  const [first] = figures()
  const known = new Set(asked.map(({ term }) => term))
  // What the sentence before names is meant where it is gone on about.
  const said = [PRONOUN.test(text) ? (before?.text ?? '') : '', text.slice(0, first?.start)]
  return !said.some((words) =>
    tokens(words).some(
      ({ term, word, start }) =>
        start > 0 &&
        /^\p{Lu}/u.test(words.slice(start)) &&
        !NAME_OF_DAY.test(word) &&
        !house.has(term) &&
        !known.has(term),
    ),
  )
}

const WHERE = /\b(?:in|at|on|near|along|off)\s+(?:the\s+)?$/iu

/** "How many jobs will it {create}?", "will {live} there": what is done with what is asked for, and told by any word. */
function isVerbOf(question: string, { word, start }: Token, isLast: boolean, lexicon: Lexicon): boolean {
  if (lexicon.isNoun(word) || /^[\p{Lu}\p{N}]/u.test(question.slice(start))) return false
  const ahead = question.slice(0, start)
  if (/\b(?:will|to|be|been|is|are|does|do)\s+$/iu.test(ahead)) return true
  // "The Mill Lane {resurfacing}"
  if (word.endsWith('ing')) return false
  return AUXILIARY.test(ahead) && !BEFORE_NOUN.test(ahead) && (isLast || !word.endsWith('s'))
}

const BEFORE_NOUN =
  /\b(?:the|an?|of|in|for|on|at|to|by|with|from|and|or|its|their|our|new|first|each|every|many|much)\s+$/iu

const AUXILIARY = /\b(?:will|does|do|did|has|have|is|are|can|shall|should)\b/iu

const PRONOUN = /\b(?:it|they|this|that)\b/iu

export function hasWordOrSynonym(
  { term, word }: Token,
  terms: ReadonlySet<string>,
  lexicon: Lexicon,
): boolean {
  if (terms.has(term)) return true
  if (/\d/u.test(word)) return false
  // "The spring run" is not whatever is on 11 April.
  return [...lexicon.related(word)].some(
    ([other, weight]) => weight >= SAME && terms.has(other) && !NAME_OF_DAY.test(other),
  )
}

/** Whether things are counted, and words speak of the same: "room for 2,500 tents instead of 4,000". */
export function countsSame({ lens }: Evidence, words: string): boolean {
  const said = new Set(termsOf(words))
  return (
    lens.asked.type === 'count' && lens.focus.length > 0 && lens.focus.every(({ term }) => said.has(term))
  )
}

/** Whether the clause that gives the value speaks of anything that is not asked: of the tickets, and not of the hall. */
export function isOfOther(
  { own, house, lexicon, isUnanswered }: Sought,
  document: Document,
  { text, behind, isOnlyAhead }: Pick<Change, 'text' | 'behind' | 'isOnlyAhead'>,
  { start }: TypedSpan,
): boolean {
  const question = own.lens.asked.text
  // "The money will pay for a third hall, which will open on 4 July"
  const ahead = text.slice(0, start)
  const clause = isOnlyAhead ? ahead : clauseBefore(ahead)
  if (COMES_OR_COSTS.some((group) => group.test(clause) && !group.test(question))) return true
  if (behind === 'stated') return false
  // What only the newer release opens with is another thing, unless nothing else was found.
  const known = new Set([
    ...termsOf(question),
    ...opening(own.document).lead,
    ...(isUnanswered === true ? opening(document).lead : own.candidate.terms),
  ])
  return tokens(clause).some(
    (token) =>
      !token.stop &&
      !house.has(token.term) &&
      !/\d/u.test(token.word) &&
      !NUMBERS.includes(token.word) &&
      !NAME_OF_DAY.test(token.word) &&
      !PLAIN.test(token.word) &&
      !ISSUERS.test(token.word) &&
      !isChanging(token.word, lexicon) &&
      standsAsNoun(clause, token, lexicon) &&
      !COMES_OR_COSTS.some((group) => group.test(token.word)) &&
      !hasWordOrSynonym(token, known, lexicon),
  )
}

/** What comes about, and what it costs. */
const COMES_OR_COSTS = [...GROUPS, PRICE]

/** Whether a word says that something changes; "parking" is a thing. */
function isChanging(word: string, lexicon: Lexicon): boolean {
  return CHANGING.test(word) && !(word.endsWith('ing') && lexicon.isNoun(word))
}

/** Whether a word is a noun by itself, or stands where one does: at the head of the clause, or behind an article. */
function standsAsNoun(clause: string, { word, start }: Token, lexicon: Lexicon): boolean {
  if (lexicon.isNoun(word) || (start > 0 && /^\p{Lu}/u.test(clause.slice(start)))) return true
  return /^\W*$|\b(?:the|an?|of|our|its|their|each|every|per|for|and|or|\p{L}+[’']s)\s+$/iu.test(
    clause.slice(0, start),
  )
}

/** What stands before a value in its own clause: behind a comma or a "that". */
function clauseBefore(text: string): string {
  const parts = text.split(/[,;:]\s|\bthat\s/u).filter((part) => part.trim() !== '')
  const last = parts.at(-1) ?? ''
  return /\p{L}+ \p{L}+/u.test(last) ? last : parts.slice(-2).join(', ')
}
