import { remembered, rememberedOf } from '../../remembered.ts'
import { type Token, terms, tokens } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import type { Dissection } from '../pieces/dissect.ts'
import { ORDINALS } from '../text/ordinals.ts'
import type { Lens } from './lens.ts'

/**
 * Whether a sentence speaks of another one of numbered things than is asked
 * about: of the 7th grade for the 8th, of phase 2 for phase 3, of two weeks for
 * four, or of an issue where the second issue is asked about.
 *
 * What is counted ("four weeks") conflicts only with another count of the same.
 * What has a place in an order ("the second issue", "Series B") must have it in
 * the sentence, its block or the headline; the first goes without saying, but for
 * where it is in a release that is headed by the second.
 * Quarters and halves are periods (`periods.ts`) and none of it. A name with a number
 * of its own ("VX-2") conflicts only with the same name and another one.
 */
export function numberAway({ asked, dissection: { document } }: Lens, candidate: Candidate): boolean {
  const meant = numberedIn(asked.text)
  if (meant.length === 0) return false
  const said = numbered(candidate.text)
  const held = keysOf(said)
  const missing = meant.filter(
    (one) =>
      !held.has(keyOf(one)) && !said.some((other) => isSame(one, other)) && !isInColumn(one, candidate),
  )
  if (missing.length === 0) return false
  const isSaid = (one: Numbered): boolean =>
    said.some(({ noun, isOrdered }) => noun === one.noun && (one.isOrdered || !isOrdered))
  if (missing.some(isSaid)) return true
  const { start, end } = candidate.block
  const titled = numbered(document.title)
  // "Phase 2b results": of the phase that a line below says is planned it has to be said.
  const below = numbered(document.subtitle ?? '').filter(
    ({ noun, isOrdered }) => !isOrdered || !titled.some((one) => one.isOrdered && one.noun === noun),
  )
  const around = keysOf([...numbered(document.text.slice(start, end)), ...titled, ...below])
  const isOfLater = asked.type === 'place' && headedByLater(document.title) && !FIRST.test(candidate.text)
  return missing.some((one) => one.isOrdered && !around.has(keyOf(one)) && (one.number !== '1' || isOfLater))
}

/**
 * Whether a sentence is plainly of another one of things that go by their number: it has that of
 * another ("week 12" for week 24), or it has none, and another sentence of its release has the one
 * that is asked about.
 */
export function isOfOtherNumber(lens: Lens, candidate: Candidate): boolean {
  if (!numberAway(lens, candidate)) return false
  // "The C in Class C" is a letter as well.
  const meant = numberedIn(lens.asked.text).filter(({ isListed, number }) => isListed && /^\d/u.test(number))
  const said = numbered(candidate.text)
  const held = keysOf(said)
  const missing = meant.filter((one) => !held.has(keyOf(one)))
  return missing.some(
    (one) =>
      said.some(({ noun, isListed }) => isListed && noun === one.noun) ||
      numbersTold(lens.dissection).has(keyOf(one)),
  )
}

/** Keys of all that goes by its number in the sentences of a release. */
const numbersTold = rememberedOf(({ candidates }: Dissection) =>
  keysOf(candidates.filter(isProse).flatMap(({ text }) => numbered(text))),
)

/** "2 | Weaver Alley" in a table whose columns are "Phase" and "Street". */
function isInColumn({ noun, number }: Numbered, { kind, lead, tokens: own }: Candidate): boolean {
  return kind === 'row' && lead.has(noun) && own.some(({ word }) => word === number)
}

/** "The fourth Bridge Kitchen" is "its fourth community kitchen". */
function isSame(one: Numbered, other: Numbered): boolean {
  return (
    one.isOrdered &&
    other.isOrdered &&
    one.number === other.number &&
    one.phrase.some((term) => other.phrase.includes(term))
  )
}

/** Whether a headline tells of another place of a house than its first: "Orme opens third store". */
function headedByLater(title: string): boolean {
  return numbered(title).some(
    ({ number, noun, isOrdered }) => isOrdered && number !== '1' && PLACES.has(noun),
  )
}

const FIRST = /\b(?:first|original|flagship|existing|oldest)\b/iu

/** Stems of what a house has one more of. */
const PLACES: ReadonlySet<string> = new Set(
  terms(
    'location site store shop branch office outlet plant factory facility salon restaurant clinic hotel studio centre center campus',
  ),
)

/** "The second issue", "phase 2", "four weeks". */
interface Numbered {
  readonly number: string
  /** Stem of what is numbered. */
  readonly noun: string
  /** It has a place in an order, and is no count. */
  readonly isOrdered: boolean
  /** Its number stands behind it: "phase 2". */
  readonly isListed?: boolean
  /** Stems of the words behind an ordinal, the noun among them. */
  readonly phrase: readonly string[]
}

/** What a question numbers: it is held against every sentence. */
const numberedIn = remembered((question: string) => numbered(question))

function numbered(text: string): Numbered[] {
  const words = tokens(text)
  return words.flatMap((token, at) => {
    const next = words[at + 1]
    if (next === undefined || !JOINED.test(text.slice(token.end, next.start))) return []
    // "The group's two brands" are no second group.
    const isOwner = /['’]s?$/u.test(textAt(text, token))
    const [, model] = text.charAt(token.end) === '-' ? (/^(\d{1,3})$/u.exec(next.word) ?? []) : []
    if (model !== undefined && /^\p{Lu}/u.test(textAt(text, token)))
      return [{ number: model, noun: token.term, isOrdered: false, phrase: [] }]
    if (LISTED_NOUN.test(token.word) && !isOwner)
      return listedFrom(text, token, words.slice(at + 1, at + 1 + MOST_LISTED))
    if (next.stop || /^\d/u.test(next.word) || PERIOD.test(next.word)) return []
    if (SET_PHRASE.test(text.slice(token.start, next.end))) return []
    const ordinal = NTH.get(token.word) ?? /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(token.word)?.[1]
    if (ordinal !== undefined)
      return [
        {
          number: ordinal,
          noun: numberedNoun(words, at + 1) ?? next.term,
          isOrdered: true,
          phrase: behind(words, at + 1).map(({ term }) => term),
        },
      ]
    const count = CARDINALS.get(token.word) ?? /^\d{1,3}$/u.exec(token.word)?.[0]
    return count === undefined ? [] : [{ number: count, noun: next.term, isOrdered: false, phrase: [] }]
  })
}

/** Of words that part an ordinal from its noun: "the second Orme Talks {season}", "the third album", which has none. */
function numberedNoun(words: readonly Token[], from: number): string | undefined {
  return behind(words, from).find(({ word }) => LISTED_NOUN.test(word))?.term
}

function behind(words: readonly Token[], from: number): readonly Token[] {
  const next = words.slice(from, from + MOST_BETWEEN)
  const end = next.findIndex(({ stop }) => stop)
  return next.slice(0, end === -1 ? undefined : end)
}

/** Words from an ordinal to its noun, the noun among them. */
const MOST_BETWEEN = 4

/** "Phases 1 and 2", "phase 1/2": both. */
function listedFrom(text: string, { term }: Token, next: readonly Token[]): Numbered[] {
  const found: Numbered[] = []
  for (const { word, start, end } of next) {
    const number =
      (word === 'one' && !TIME.test(term) && text.charAt(end) !== '-' ? '1' : undefined) ??
      CARDINALS.get(word) ??
      ROMANS.get(word) ??
      /^(\d{1,3})[a-z]?$/u.exec(word)?.[1]
    // "A day a week": only a capital, or the last word, is a letter for certain.
    const isLetter =
      /^[A-D]$/u.test(text.slice(start, end)) || (/^[a-d]$/u.test(word) && LAST.test(text.slice(end)))
    if (number !== undefined || isLetter)
      found.push({ number: number ?? word, noun: term, isOrdered: true, isListed: true, phrase: [] })
    else if (found.length === 0 || !/^(?:and|or|to)$/u.test(word)) break
  }
  return found
}

/** "Last year one in five failed", and what has been so "from day one": no first of several; nor is a meeting that one may "book one-on-one". */
const TIME = /^(?:day|week|month|year)/u

/** Tokens behind the noun in which its numbers stand: "phases 1, 2 and 3". */
const MOST_LISTED = 4

const LAST = /^\W*$/u

const JOINED = /^[\s-]+$/u

/** Nouns that have their number, or letter, behind them. */
export const LISTED_NOUN =
  /^(?:phase|series|stage|class|grade|level|tier|round|gate|line|part|book|season|episode|volume|section|chapter|type|model|unit|lot|block|zone|group|step|wave|cohort|week|day|year|month|terminal|platform|arm)s?$/u

const PERIOD =
  /^(?:quarters?|half|halves|times?|hundreds?|thousands?|millions?|billions?|trillions?|crores?|lakhs?|percent|per|cent)$/u

/** No first of several: "second-hand", "third-party". */
const SET_PHRASE =
  /^(?:(?:first|second|third)-(?:hand|class|rate|party|person|degree|time|ever|aid|gen(?:eration)?)|first (?:aid|lady|name|hand)|third part(?:y|ies))\b/iu

/** From 1 on, in small letters. */
export const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ')

const NTH = numbersOf(ORDINALS, 1)
const CARDINALS = numbersOf('two three four five six seven eight nine ten eleven twelve'.split(' '), 2)
const ROMANS = numbersOf(ROMAN, 1)

function numbersOf(words: readonly string[], from: number): ReadonlyMap<string, string> {
  return new Map(words.map((word, at) => [word, String(from + at)]))
}

function keyOf({ number, noun, isOrdered }: Numbered): string {
  return `${isOrdered ? 'no. ' : ''}${number} ${noun}`
}

function keysOf(all: readonly Numbered[]): ReadonlySet<string> {
  return new Set(all.map(keyOf))
}
