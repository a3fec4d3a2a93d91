import { terms, tokens } from '../../search/tokens.ts'
import { VALUE_NOUNS } from '../asked/value-nouns.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import { CLOSE, strength, type WeightedTerm } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import type { AnswerType, Asked } from '../question.ts'
import { isAbout, orBySynonym } from '../support/apart.ts'
import { conflicts } from '../support/conflicts.ts'
import { inSentenceOf } from '../support/context.ts'
import { HOW_ASKED, kindName } from '../support/missing.ts'
import { reasonMissing } from '../support/reason-missing.ts'
import { inWords, ofThis } from './refusal-message.ts'
import { thingAsked } from './thing-asked.ts'

/**
 * Says what the passages that come nearest lack of what is asked, as far as whoever
 * reads them can see it: none names whom it is asked of, uses a word that says what is
 * asked, gives a value of its kind or a reason, or speaks of two things at once. Null
 * where they lack nothing that can be shown.
 *
 * @param asked the question in its own words.
 * @param nearest what is shown, the best first.
 * @example
 * shortfall(asked, nearest) // => 'the nearest passages do not name “Ada Berg”'
 */
export function shortfall(asked: Asked, nearest: readonly Evidence[]): string | null {
  const [first] = nearest
  if (first === undefined) return null
  const [subject, doNot, give] =
    nearest.length > 1
      ? ['the nearest passages', 'do not', 'give']
      : ['the nearest passage', 'does not', 'gives']
  const names = namesOf(asked, nearest)
  const unnamed = lackedBy(nearest, names)
  if (unnamed.length > 0) return `${subject} ${doNot} name ${either(unnamed)}`
  const words = wordsOf(asked, first)
  const unsaid = lackedBy(nearest, words)
  if (asked.type === 'reason' && unsaid.length === 0 && nearest.every((one) => reasonMissing(one) === 1))
    return `${subject} ${give} no reason for this, if it is so`
  const apart = neverTogether(nearest, names, [...names, ...words])
  if (apart !== null) return apart
  const kind = kindName(asked)
  if (kind !== null && nearest.every(({ lens, candidate }) => valuesOf(lens, candidate).length === 0))
    return `${subject} ${doNot} give ${kind}${ofThis(kind, thingAsked(asked))}`
  if (unsaid.length > 0)
    return `${subject} ${doNot} use the word${unsaid.length > 1 ? 's' : ''} ${either(unsaid)}`
  return neverTogether(nearest, words, words) ?? otherwiseOf(first)
}

/** What a question speaks of, in its own words, and whether a passage does. */
interface Matter {
  readonly words: string
  readonly isIn: (passage: Evidence) => boolean
  /** Whether it may well be spoken of, by a word that has to do with it. */
  readonly isNear: (passage: Evidence) => boolean
}

/** Names, those of "Ada Berg and Ivar Moe" each, but for whom a release that is shown is about. */
function namesOf({ text, names }: Asked, shown: readonly Evidence[]): Matter[] {
  return names
    .flatMap(({ start, end }) => text.slice(start, end).split(/ and (?=\p{Lu})/u))
    .map((words) => ({ words, name: terms(words) }))
    .filter(({ name }) => name.length > 0 && !shown.some(({ lens }) => isAbout(lens, name)))
    .map(({ words, name }) => {
      const isIn = (one: Evidence): boolean => name.some(orBySynonym(one.lens, inSentenceOf(one)))
      return { words, isIn, isNear: isIn }
    })
}

/** Words that tell what is asked, in the order of the question, each with what it means nothing without. */
function wordsOf({ text, type, terms: own }: Asked, { lens }: Evidence): Matter[] {
  const telling = new Map(
    lens.terms
      .filter((term) => tells(term, type) && own.some((one) => one.term === term.term))
      .map((term) => [term.term, term]),
  )
  return tokens(text).flatMap(({ term, start, end }) => {
    if (!telling.delete(term)) return []
    const from = start - leading(text.slice(0, start), text.slice(start, end))
    const to = end + (/^-[\p{L}\p{N}-]+/u.exec(text.slice(end))?.[0].length ?? 0)
    const words = text.slice(from, to)
    return [
      {
        words,
        isIn: (one) => says(one, term) >= CLOSE,
        isNear: (one) => says(one, term) > 0,
      } satisfies Matter,
    ]
  })
}

/** Whether a word tells what is asked, rather than how. */
function tells({ folded, weight, mass, named, optional, kind }: WeightedTerm, type: AnswerType): boolean {
  if (weight < 1 || mass === 0 || named || optional || kind) return false
  return !UNTELLING.test(folded) && !HOW_ASKED.has(folded) && !(VALUE_NOUNS[type]?.has(folded) ?? false)
}

/** Figures, whose absence is told otherwise, letters, and what any sentence may do without. */
const UNTELLING =
  /^(?:\d.*|\p{L}|may|true|people|persons?|becomes?|became|happen(?:s|ed)?|going|goes|gone|get|gets|got)$/u

/** How well a passage, what it stands under or its headline has a word or another for it, from 0 to 1. */
function says(passage: Evidence, term: string): number {
  const { terms: asked, dissection } = passage.lens
  const own = asked.find((one) => one.term === term)
  const holds = inSentenceOf(passage)
  // A release that has another word for it was asked by that.
  return own === undefined ? 1 : strength(own, (one) => holds(one) || dissection.headline.has(one))
}

/** How far back a word begins that means nothing alone: "drive-{through}", "step {down}"; a hyphen behind it joins it to more. */
function leading(before: string, word: string): number {
  const part = PARTICLE.test(word) ? /\p{L}+[ -]$/u : /[\p{L}\p{N}-]+-$/u
  return part.exec(before)?.[0].length ?? 0
}

const PARTICLE = /^(?:up|down|out|off|over|away|back|on|in|through|aside)$/iu

function lackedBy(shown: readonly Evidence[], matters: readonly Matter[]): string[] {
  const lacked = matters.filter(({ isIn }) => !shown.some(isIn)).map(({ words }) => words)
  return [...new Set(lacked)].slice(0, MOST)
}

const MOST = 3

/** Two things of which each is spoken of somewhere, and nowhere with the other. */
function neverTogether(
  shown: readonly Evidence[],
  ones: readonly Matter[],
  others: readonly Matter[],
): string | null {
  const isThere = ({ isNear }: Matter): boolean => shown.some(isNear)
  for (const one of ones.filter(isThere))
    for (const other of others.filter(isThere))
      if (
        !sharesWords(one.words, other.words) &&
        !shown.some((passage) => one.isNear(passage) && other.isNear(passage))
      )
        return `none of the nearest passages speaks of both “${one.words}” and “${other.words}”`
  return null
}

/** Whether one of two things is called by the other and more, or by the same: "signed" and "signed off". */
function sharesWords(one: string, other: string): boolean {
  const [first, second] = [` ${one.toLowerCase()} `, ` ${other.toLowerCase()} `]
  return first.includes(second) || second.includes(first)
}

/** What the first says otherwise, where the passages have a name, word and value for all that is asked. */
function otherwiseOf({ lens, candidate, features }: Evidence): string | null {
  const [counted] = lens.focus
  if (lens.asked.type === 'count' && counted !== undefined && features.counted === 0)
    return `the nearest passage gives no number of “${wholeWord(lens.asked.text, counted.word)}”`
  const { sharedAway, numberAway, subjectAway, namedAway, modifierAway } = conflicts(lens, candidate)
  if (sharedAway === 1) return 'the nearest passage gives one figure for several together'
  return numberAway + subjectAway + namedAway + modifierAway >= 1
    ? 'the nearest passage may tell it of something else'
    : null
}

/** "Call-outs" for "call": a word as it was typed, with what a hyphen joins to it. */
function wholeWord(question: string, word: string): string {
  const at = question.toLowerCase().indexOf(word)
  const behind = at === -1 ? '' : (/^(?:-[\p{L}\p{N}]+)+/u.exec(question.slice(at + word.length))?.[0] ?? '')
  return `${word}${behind}`
}

function either(items: readonly string[]): string {
  return inWords(items.map((one) => `“${one}”`))
}
