import type { Document, Span } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { type Token, terms as termsOf, tokens } from '../../search/tokens.ts'
import { type OwnSentence, ownSentencesIn } from '../pieces/own-voice.ts'

/** What is spoken of: the content words of a phrase, without the house and without what only says that it was planned. */
export interface Matter {
  readonly words: readonly Token[]
  /** What it is before it is said of what, where and for whom: "route" of "the route to Bergen", with the verb where a plan is to undo something. */
  readonly heads: readonly Token[]
  /** Those of the words that stand with a capital. */
  readonly names: readonly Token[]
  /** It is only a part of something: "two performances". */
  readonly isPartial: boolean
}

/** Reads a phrase as a matter; of a house whose whole name is the matter, the name. */
export function matterOf(phrase: string, house: ReadonlySet<string>): Matter {
  const content = tokens(phrase).filter(
    ({ stop, word }) => !stop && !PLANNED.has(word) && !PREPOSITION.test(word),
  )
  const own = content.filter(({ term }) => !house.has(term))
  const words = own.length > 0 ? own : content
  return {
    words,
    heads: headsOf(phrase, words),
    names: words.filter(({ start }) => /[\p{Lu}\d]/u.test(phrase.charAt(start))),
    isPartial: PARTIAL.test(phrase),
  }
}

/** "Plan to build {a warehouse} in Ayr", "{the cut} of 310 jobs", "project of {a wind farm} near Huy", "plan to {close the mill}". */
function headsOf(phrase: string, words: readonly Token[]): readonly Token[] {
  const [first, ...more] = words
  if (first === undefined) return []
  const makes = MAKES.has(first.word)
  const from = makes && more.length > 0 ? more : words
  const heads: Token[] = []
  let before: Token | null = null
  for (const word of from) {
    if (before !== null && PREPOSITION.test(phrase.slice(before.end, word.start))) break
    before = word
    heads.push(word)
  }
  return heads
}

/** Verbs of plans that bring about what they name, so that the thing is off with the plan. */
const MAKES = new Set(
  'build open reopen introduce launch create establish stage hold set start make run add found organise organize install erect construct produce bring offer host film show hire'.split(
    ' ',
  ),
)

const PREPOSITION = /\b(?:in|at|of|for|on|near|between|with|to|from|by|into|against|through|during)\b/iu

/** A part of something is off, and not the whole. */
const PARTIAL =
  /\b(?:some|several|many|most|part|parts|half|one|two|three|four|five|six|seven|eight|nine|ten|few|first|second|third|last|final|remaining|additional|further|extra|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu

/** Words of every plan. */
const PLANNED = new Set(
  'plan plans planned planning proposal proposals proposed project projects intention intentions idea decision decisions announced announcement intended previously earlier original originally current currently today now new own entire whole scheduled upcoming forthcoming year immediate effect'.split(
    ' ',
  ),
)

/** Share of a matter's words that other words hold, in the same form or one that stands for it. */
export function held({ words }: Matter, terms: ReadonlySet<string>, lexicon: Lexicon): number {
  if (words.length === 0) return 0
  return words.filter((word) => hasAnyForm(word, terms, lexicon)).length / words.length
}

export function holdsAll(words: readonly Token[], terms: ReadonlySet<string>, lexicon: Lexicon): boolean {
  return words.every((word) => hasAnyForm(word, terms, lexicon))
}

/** Whether a word is there in any form: "merger" for "merge", "closure" for "close". */
function hasAnyForm({ term, word }: Token, terms: ReadonlySet<string>, lexicon: Lexicon): boolean {
  if (terms.has(term)) return true
  if (/\d/u.test(word)) return false
  const root = term.slice(0, ROOT)
  for (const other of lexicon.related(word).keys())
    if (other.startsWith(root) && terms.has(other)) return true
  return false
}

/** Letters that the forms of one word begin with; a concert is also a show, and another one. */
const ROOT = 4

/** Of this many words of a matter, a release that announces it lacks one. */
export const MOSTLY = 0.75

/** Stems of the headline of a release, of its parts, and of its headline and first sentence. */
export const opening = rememberedOf((document: Document) => {
  const heads: OwnSentence[] = []
  let first: OwnSentence | undefined
  for (const block of document.blocks) {
    if (first !== undefined) break
    const sentences = ownSentencesIn(document, block)
    heads.push(...sentences.filter(({ isHeadline }) => isHeadline))
    first = sentences.find(({ isHeadline }) => !isHeadline)
  }
  const words = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => document.text.slice(start, end)).join('; ')
  const [title = ''] = heads.map((head) => words([head]))
  const parts = title.split(PARTS).map((part) => stemsIn(part))
  return {
    headline: stemsIn(words(heads)),
    parts,
    lead: stemsIn(words(first === undefined ? heads : [...heads, first])),
  }
})

/** "Plant in Perth {and} warehouse in Ayr", "festival {with} fireworks". */
const PARTS = /,? and |, |[;:]|\s[–—-]\s| with | including /u

function stemsIn(text: string): ReadonlySet<string> {
  return new Set(termsOf(text))
}

/** Whether a release opens with a matter: its headline has something of it, and with its first sentence what it is and nearly all that is said of it. */
export function announces(document: Document, matter: Matter, lexicon: Lexicon): boolean {
  const { headline, lead } = opening(document)
  return (
    held(matter, headline, lexicon) > 0 &&
    held(matter, lead, lexicon) > MOSTLY &&
    holdsAll(matter.heads, lead, lexicon)
  )
}

/**
 * Stems of what a headline announces beside a matter: "plant", "Perth" beside the
 * warehouse of "to build plant in Perth and warehouse in Ayr".
 */
export function besideIn(
  document: Document,
  matter: Matter,
  house: ReadonlySet<string>,
  lexicon: Lexicon,
): ReadonlySet<string> {
  const { parts } = opening(document)
  const isOf = (part: ReadonlySet<string>): boolean =>
    matter.heads.some((head) => hasAnyForm(head, part, lexicon))
  const others = parts.some(isOf)
    ? parts.filter((part) => !isOf(part))
    : parts.filter((part) => held(matter, part, lexicon) === 0)
  const own = new Set(matter.words.map(({ term }) => term))
  return new Set(others.flatMap((part) => [...part]).filter((term) => !house.has(term) && !own.has(term)))
}
