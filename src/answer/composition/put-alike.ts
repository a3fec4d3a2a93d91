import { LEXICON } from '../../search/lexicon.ts'
import { tokens } from '../../search/tokens.ts'
import { CLOSE, type Lens, strength, type WeightedTerm } from '../evidence/lens.ts'
import { isOpposite } from '../evidence/opposite.ts'
import { isOfOwnKind } from '../evidence/own-kind.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { goesUnsaid } from '../pieces/dissect.ts'
import type { OwnQuestion } from '../pieces/own-questions.ts'
import type { Asked } from '../question.ts'
import { isOtherWayRound } from './comes-or-goes.ts'

/** A question of a release with all that answers it, or the lead-in of a list with its items. */
export interface Put {
  readonly question: OwnQuestion
  readonly answer: readonly Candidate[]
  readonly isList: boolean
}

/**
 * How nearly a release puts what is asked, from 0 (not at all) to 1. The same kind
 * of thing must be asked for; what a question has beyond the other's words must go
 * without saying, by the headline and the opening, or stand in the answer.
 */
export function alike(view: Lens, { question, answer, isList }: Put): number {
  const { asked, terms: wanted } = view
  const isOfKind = isOfOwnKind(asked, { question })
  const isSame = isList || isOfKind || asksBy(asked.text) === asksBy(question.text)
  if (!isSame && !ABOUT.test(question.text)) return 0
  if (OBLIGES.test(asked.text) !== OBLIGES.test(question.text)) return 0
  if (isOtherWayRound(asked.text, question.text)) return 0
  // Many ask "Can't I …?" for "Can I …?", and what answers a yes or no tells which.
  if (asked.type !== 'yesno' && !isShort(question) && isOpposite(asked.text, question.text)) return 0
  const said = saidIn(view)
  const isOfMoney = [...question.terms].some((stem) => SUMS.has(stem))
  const meets = (one: WeightedTerm, stem: string): boolean =>
    strength(one, (other) => other === stem) >= CLOSE ||
    (isOfMoney && SPENDS.test(one.term) && SPENDS.test(stem)) ||
    (STAFF.test(one.folded) && isPerson(question, stem))
  const isMet = (stem: string): boolean =>
    wanted.some((one) => meets(one, stem)) ||
    (SUMS.has(stem) && asked.figures.some(({ type }) => type === 'money'))
  // "What is Orme?" is asked of all of it, and of its supply only where that very word is there.
  const inAnswer = IS_WHAT.test(question.text) ? VERY : CLOSE
  const isTold = (one: WeightedTerm): boolean =>
    [...question.terms].some((stem) => meets(one, stem)) ||
    strength(one, said) >= VERY ||
    (!isList && strength(one, (stem) => answer.some(({ terms }) => terms.has(stem))) >= inAnswer)
  if (wanted.some((one) => mustBeTold(asked, one) && !isTold(one))) return 0
  const due = [...question.terms].filter(
    (stem) => !said(stem) && !OF_ALL.test(stem) && !(isList && LEADS_IN.test(stem)),
  )
  if (due.length > 0) {
    const share = due.filter(isMet).length / due.length
    return share >= (isList ? 1 : MOSTLY) ? share : 0
  }
  if (isList) return 0
  // "Why?", "Which streets?", "Who is doing the work?"
  const own = [...question.terms].filter((stem) => !OF_ALL.test(stem))
  // Who opens the show is not who is behind it.
  const isOtherDeed =
    (asksWho(asked) || DID.test(asked.text)) &&
    wanted.some((one) => isDeed(asked, one) && !own.some((stem) => meets(one, stem)))
  if (isOtherDeed || !own.every(isMet)) return 0
  return own.length > 0 || isOfKind ? ELLIPTIC : 0
}

/** "Why?", "Why this project?": of whatever is asked. */
function isShort({ terms }: OwnQuestion): boolean {
  return [...terms].every((stem) => OF_ALL.test(stem))
}

const DID = /\bdid\b/iu

/** A verb that tells what somebody does; behind an article or a preposition it is none: "the {repairs}". */
function isDeed({ text }: Asked, { term, word, folded, weight, named }: WeightedTerm): boolean {
  if (weight < 1 || named || EMPTY.test(term) || DOES.test(folded) || LEXICON.isNoun(folded)) return false
  return !BEFORE_NOUN.test(text.slice(0, text.indexOf(word)))
}

const BEFORE_NOUN = /\b(?:the|an?|its|their|your|our|new|for|of|on|in|at) $/iu

function asksWho({ type }: Asked): boolean {
  return type === 'person' || type === 'organisation'
}

/** Of `strength`: the same word, or one that always means the same. */
const VERY = 1

/** How nearly a question of one or two words, "When?", "Who pays?", puts what is asked. */
export const ELLIPTIC = 0.7
const MOSTLY = 2 / 3

const IS_WHAT = /^(?:what|who) (?:is|are) (?:(?:an?|the) )?[^?]{1,60}\?$/iu

/** "What about the café?" asks for whatever is to be said of it. */
const ABOUT = /^(?:and )?what about\b/iu

/** What must be, and what may: another question. */
const OBLIGES =
  /\b(?:have to|must|obliged|obligat\p{L}+|required|compulsory|mandatory|optional|voluntary)\b/iu

/** Stems of nouns for what the whole text is about, "the work", and "one" of it. */
const OF_ALL = /^(?:work|project|scheme|plan|move|chang|thing|one|now|build|site)$/u

/** Stems with which a list is led in, whatever is on it: "Among the highlights are:", "The following shops:". */
const LEADS_IN = /^(?:among|includ|follow|below|list)$/u

/** Those of them that are no other deed in the asker's question: "built", "moved". */
const EMPTY = /^(?:work|project|scheme|plan|thing|one|now)$/u

/** Stems of what is done with money. */
const SPENDS = /^(?:bui|buy|bought|pai|pay|paid|spend|spent|fund|financ|purchas|go|alloc|divid|split|share)$/u

/** Stems of what a sum may be called. */
export const SUMS: ReadonlySet<string> = new Set(['money', 'fund', 'sum', 'amount', 'cash'])

const STAFF = /^(?:staff|workers?|employees?|workforce|personnel|people)$/u

function isPerson({ text }: OwnQuestion, stem: string): boolean {
  return tokens(text).some(({ term, word }) => term === stem && LEXICON.isPerson(word))
}

/** Whether a word of the question tells what is asked: no word of doing or duty, of the kind of thing, or of when it is so. */
function mustBeTold(
  { text, focus, type }: Asked,
  { term, word, folded, weight, optional = false }: WeightedTerm,
): boolean {
  if (optional || weight < 1 || DOES.test(folded) || EMPTY.test(term) || OBLIGES.test(folded)) return false
  if (focus.includes(term) && type === 'organisation') return false
  const clause = type === 'yesno' ? THEN.exec(text) : null
  return clause === null || text.indexOf(word) < clause.index
}

const DOES =
  /^(?:gets?|getting|got|carr(?:y|ies|ied|ying)|out|handl(?:e|es|ed|ing)|undertak(?:e|es|en|ing)|undertook|conduct(?:s|ed|ing)?|perform(?:s|ed|ing)?)$/u

/** "Will they lose their jobs {once it has moved}?" */
const THEN = / (?:once|when|while|after|as soon as|now that) [^?]+\?*$/iu

/** What goes without saying: the words of the headline, of the issuer's name, and of the paragraph with which the story begins. */
export function saidIn({ dissection }: Lens): (term: string) => boolean {
  const opening = dissection.candidates.find(
    ({ kind, block, question }) => kind === 'sentence' && block.kind === 'paragraph' && question === null,
  )
  const above = goesUnsaid(dissection)
  return (term) => above.has(term) || (opening?.paragraph().has(term) ?? false)
}

/** The word by which a question asks; empty for one that wants a yes or no. */
function asksBy(question: string): string {
  const all = tokens(question)
  const at = all.findIndex(({ word }) => ASKING.test(word))
  const word = (all[at]?.word ?? '').replace(/^which$/u, 'what')
  return word === 'how' ? `how ${MEASURE.exec(all[at + 1]?.word ?? '')?.[0] ?? ''}` : word
}

const ASKING = /^(?:who|whom|whose|what|when|where|which|why|how)$/u
const MEASURE = /^(?:many|much|long|often|far|big|large|old|high|soon)$/u
