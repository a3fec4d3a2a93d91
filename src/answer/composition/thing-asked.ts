import type { Document, Span } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { tokens } from '../../search/tokens.ts'
import { VALUE_NOUNS } from '../asked/value-nouns.ts'
import type { Asked } from '../question.ts'
import { HOW_ASKED } from '../support/missing.ts'
import { lettersOf, withoutGaps } from '../text/letters-of.ts'
import { otherWays } from '../text/short-forms.ts'
import { withoutPossessive } from '../text/word-forms.ts'

/**
 * The thing that a question asks for, by its own noun, as the question writes it: what
 * somebody has, or who they are. Null where it asks for none so, and where its noun says no
 * more than what kind of value answers ("the price").
 *
 * @example
 * thingAsked(analyse('What is the dress code of the gala?')[0]) // => 'dress code'
 */
export function thingAsked({ text, type, names }: Asked): string | null {
  if (text.length > LONGEST) return null
  const found = FORMS.map((form) => form.exec(text)?.[1]).find((words) => words !== undefined)
  const thing = withoutPossessive((found ?? (BARE.test(text) ? text : '')).replace(/[?.!\s]+$/u, ''))
  const at = text.indexOf(thing)
  // "Dividend?" has a capital because it stands first.
  const isName = ({ start, end }: Span): boolean =>
    start < at + thing.length && at < end && (start > 0 || /\s\p{Lu}/u.test(thing))
  if (thing === '' || names.some(isName)) return null
  const words = tokens(thing)
  const last = words.at(-1)
  if (last === undefined || words.some(({ stop }) => stop)) return null
  const isNoun = LEXICON.isNoun(last.word) || SHORT.test(thing)
  // Behind an article a word is a noun that is a verb elsewhere: "the market share".
  if (!isNoun && (found === undefined || LEXICON.isMereVerb(last.word) || NO_NOUN.test(thing))) return null
  const isOfKind = (word: string): boolean => HOW_ASKED.has(word) || (VALUE_NOUNS[type]?.has(word) ?? false)
  return words.every(({ word }) => isOfKind(word)) ? null : thing
}

/** Whether a release has a thing by that noun, in whatever form, or by what is written for it in short. */
export function usesWords(document: Document, thing: string): boolean {
  const letters = lettersOf(document)
  return [thing, ...otherWays(thing)].some((way) => letters.includes(withoutGaps(way).replace(ENDING, '')))
}

/** Of a noun, what its other number has not: "polic{ies}". */
const ENDING = /(?<=\p{L}{3})(?:ies|es|s|y|men|man)$/u

/** "What is the company {doing}?" */
const NO_NOUN = /(?:ing|ed|ly)$/iu

/** What asks so for one thing is short. */
const LONGEST = 160

/** Up to four words, none of them one that goes before another thing. */
const THING = String.raw`((?:(?!(?:of|for|at|in|on|by|from|with|to|and|or|that|which|who)\b)[\p{L}\p{N}][\p{L}\p{N}’'-]*\s){0,3}[\p{L}\p{N}][\p{L}\p{N}’'-]*)`

const ARTICLE = String.raw`(?:the|its|their|his|her|your|our|an?|any)\s`

const BEHIND = String.raw`(?=\s(?:of|for|at|in|on|by|from|with|to|there|here|now|today)\b|\s*[?.!]*$)`

const FORMS: readonly RegExp[] = [
  // "What is the {dress code} of the gala?", "Who is the {bursar}?"
  new RegExp(String.raw`\b(?:what|who)(?:['’]s|\s(?:is|are|was|were))\s${ARTICLE}${THING}${BEHIND}`, 'iu'),
  // "Does Orme have a {dress code}?"
  new RegExp(
    String.raw`\b(?:does|do|did|will)\s[^?]{1,60}?\s(?:have|offer|pay|give|charge|provide)\s(?:${ARTICLE})?${THING}${BEHIND}`,
    'iu',
  ),
  // "Is there a {dress code}?"
  new RegExp(String.raw`\b(?:is|are|was|were)\sthere\s(?:${ARTICLE})?${THING}${BEHIND}`, 'iu'),
  // "What did the {bursar} say?"
  new RegExp(String.raw`\b(?:did|does|do)\sthe\s${THING}\s(?:say|think|tell|announce|comment)\b`, 'iu'),
]

/** "Dress code?" */
const BARE = /^[\p{L}-]+(?: [\p{L}-]+){0,2}\s*[?.!]*$/u

/** "CFO" */
const SHORT = /^(?:\p{Lu}{2,5}|c[efot]o)$/u
