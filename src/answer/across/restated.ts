import type { Document } from '../../model.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { type Token, terms as termsOf, tokens } from '../../search/tokens.ts'
import { asksThen } from '../asked/asks-then.ts'
import { SAME } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import type { AnswerType } from '../question.ts'
import { periodsOf } from '../text/periods-of.ts'
import type { SpanType, TypedSpan } from '../text/spans.ts'
import { agree } from '../text/values.ts'
import { type Change, changesIn } from './changes.ts'
import { opening } from './matters.ts'
import type { Overtaking } from './overtaken.ts'

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
 * 685,000". Every word of the question must stand in it, in the sentence before or
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
  if (type !== 'other') return TYPES[type] ?? []
  const [figure, another] = candidate.figures()
  return figure === undefined || another !== undefined ? [] : [figure.type]
}

const TYPES: Partial<Record<AnswerType, readonly SpanType[]>> = {
  date: ['date'],
  duration: ['duration'],
  money: ['money'],
  percent: ['percent'],
  count: ['count'],
  amount: ['money', 'count', 'percent', 'measure'],
}

function givesAnew(sought: Sought, types: readonly SpanType[], document: Document, change: Change): boolean {
  const { own } = sought
  const { candidate, lens } = own
  const value = change.figures.find(
    ({ type, start, end }) =>
      types.includes(type) && (lens.asked.type === 'date' || !isValueIn(change.text.slice(start, end), own)),
  )
  if (value === undefined) return false
  if (document === own.document) {
    // What stands before the answer does not change it, and the answer must have been taken back.
    if (change.before?.span.start !== candidate.start || change.behind === null) return false
  }
  if (isOfOtherTime(sought, change)) return false
  return isOfAll(sought, document, change) && !isOfOther(sought, document, change, value)
}

function isValueIn(value: string, { candidate }: Evidence): boolean {
  return candidate.figures().some(({ start, end }) => agree(value, candidate.text.slice(start, end)))
}

/** A year that is asked for must be told, but for a day that is to come. */
function isOfOtherTime({ own: { lens } }: Sought, { text }: Change): boolean {
  const [then, now] = [periodsOf(lens.asked.text), periodsOf(text)]
  return UNITS.some((unit) => [...then[unit]].some((one) => !now[unit].has(one)))
}

const UNITS = ['quarters', 'years'] as const

/** Whether all that is asked is told: a word of it in the sentence itself, or in the one before where that leads on to it. */
function isOfAll({ own, house, lexicon }: Sought, document: Document, change: Change): boolean {
  const question = own.lens.asked.text
  const said = new Set(termsOf(change.text))
  const before = new Set(termsOf(change.before?.text ?? ''))
  const { lead } = opening(document)
  const words = `${change.text} ${change.before?.text ?? ''}`
  const groups = GROUPS.filter((group) => group.test(question))
  if (groups.some((group) => !group.test(words))) return false
  const rest = groups.reduce((text, group) => text.replaceAll(new RegExp(group, 'giu'), ' '), question)
  const asked = tokens(rest).filter(
    ({ stop, term, word }) => !stop && !house.has(term) && !NEEDLESS.test(word),
  )
  const isIn = (token: Token, terms: ReadonlySet<string>): boolean => isHeld(token, terms, lexicon)
  if (!asked.every((token) => isIn(token, said) || isIn(token, before) || isIn(token, lead))) return false
  return (
    groups.some((group) => group.test(change.text)) ||
    asked.some((token) => isIn(token, said)) ||
    // "The appeal goes on. It now stands at 41,000."
    (PRONOUN.test(change.text) && groups.some((group) => group.test(change.before?.text ?? ''))) ||
    (change.behind !== null && (groups.length > 0 || asked.some((token) => isIn(token, before))))
  )
}

const PRONOUN = /\b(?:it|they|this|that)\b/iu

function isHeld({ term, word }: Token, terms: ReadonlySet<string>, lexicon: Lexicon): boolean {
  if (terms.has(term)) return true
  if (/\d/u.test(word)) return false
  return [...lexicon.related(word)].some(([other, weight]) => weight >= SAME && terms.has(other))
}

/** Words of a question that no answer needs to repeat. */
const NEEDLESS =
  /^(?:now|currently|today|present|latest|newest|current|still|far|date|day|time|much|many|long|expected?|due|planned|scheduled|supposed|going|get|gets|total|altogether|overall)$/iu

/** Whether the clause that gives the value speaks of anything that is not asked: of the tickets, and not of the hall. */
function isOfOther(
  { own, house, lexicon }: Sought,
  document: Document,
  { text, behind }: Change,
  { start }: TypedSpan,
): boolean {
  const question = own.lens.asked.text
  const clause = clauseBefore(text.slice(0, start))
  if (GROUPS.some((group) => group.test(clause) && !group.test(question))) return true
  if (behind === 'stated') return false
  const known = new Set([...termsOf(question), ...opening(document).lead, ...opening(own.document).lead])
  return tokens(clause).some(
    (token) =>
      !token.stop &&
      !house.has(token.term) &&
      !/\d/u.test(token.word) &&
      !PLAIN.test(token.word) &&
      !GROUPS.some((group) => group.test(token.word)) &&
      !isHeld(token, known, lexicon),
  )
}

/** What stands before a value in its own clause: behind a comma or a "that". */
function clauseBefore(text: string): string {
  const parts = text.split(/[,;:]\s|\bthat\s/u).filter((part) => part.trim() !== '')
  const last = parts.at(-1) ?? ''
  return /\p{L}+ \p{L}+/u.test(last) ? last : parts.slice(-2).join(', ')
}

/** What comes about, and what is paid, counted or given: of each a sentence and a question speak alike, or of two things. */
const GROUPS: readonly RegExp[] = [
  /\b(?:start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|commenc\p{L}+|gets? under ?way|kicks? off)\b/iu,
  /\b(?:complet\p{L}+|finish\p{L}*|end(?:s|ed|ing)?|conclu\p{L}+|ready|done)\b/iu,
  /\b(?:hand(?:ed|s|ing)?[- ]?over|deliver\p{L}*)\b/iu,
  /\b(?:launch\p{L}*|float(?:ed|ing)?)\b/iu,
  /\b(?:re-?open\p{L}*|open(?:s|ed|ing)?)\b/iu,
  /\b(?:clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?)\b/iu,
  /\b(?:publish\p{L}*|publication|released?|releases)\b/iu,
  /\b(?:decid\p{L}+|decision|vote[sd]?|ruling)\b/iu,
  /\b(?:tickets?|bookings?|on sale|registration|apply|applications?)\b/iu,
  /\b(?:cost(?:s|ing)?|pric(?:e|es|ed|ing)|budget\p{L}*|bill)\b/iu,
  /\b(?:appeal|rais(?:ed|ing)(?!(?: \p{L}+){0,3} (?:to|from|by)\b)|collected|donat\p{L}+|fund-?rais\p{L}+|given so far)\b/iu,
]

/** Words that say that something changes, or of a plan as a whole. */
const PLAIN =
  /^(?:\p{L}+ly|now|new|revised|updated|instead|therefore|later|earlier|expect(?:s|ed)?|plan(?:s|ned)?|due|hope[sd]?|aim(?:s|ed)?|intend(?:s|ed)?|schedul(?:e|ed)|set|want(?:s|ed)?|mov(?:e|es|ed)|postponed|delayed|deferred|rescheduled|put|push(?:ed)?|brought|forward|back|off|rise[sn]?|rose|raise[sd]?|go(?:es)?|gone|went|up|down|increase[sd]?|lift(?:s|ed)?|climb(?:s|ed)?|grow[sn]?|fall(?:s|en)?|cut(?:s)?|lower(?:ed)?|reduced?|drop(?:s|ped)?|correct(?:ed)?|extend(?:s|ed)?|chang(?:e|es|ed)|stands?|reach(?:es|ed)?|come[s]?|estimat(?:e|es|ed)|forecast|total|overall|whole|figure|number|sum|amount|date|day|time|deadline|target|scheme|project|works?|programme|program|plan|mean(?:s|ing)?|first|begin|start|take[s]?|place|held|hold|last|night|yesterday|today|result|\p{L}*day)$/iu
