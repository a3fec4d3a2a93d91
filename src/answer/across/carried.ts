import type { Document, Span } from '../../model.ts'
import { terms, tokens } from '../../search/tokens.ts'
import { LIGHT } from '../asked/asked-terms.ts'
import { dissect, goesUnsaid } from '../pieces/dissect.ts'
import { type Asked, analyse, pairs } from '../question.ts'
import { isFragment, withoutOpening } from '../talk/fragment.ts'
import { isForOthers } from '../talk/others-asked.ts'
import { BEFALLEN } from './by-itself.ts'

/** A question and the conversation before it. */
export interface Leaning {
  /** As the reader wrote it. */
  readonly own: string
  /** The questions before it, each standing alone. */
  readonly earlier: readonly string[]
  /** Has no subject of its own. */
  readonly leans: boolean
  /** What the answers before it quoted. */
  readonly cited: readonly string[]
  /** The question before it was refused. */
  readonly afterRefusal: boolean
  /** The release that the conversation is about. */
  readonly meant: Document
}

/** What of it tells which words were carried over. */
type Turning = Omit<Leaning, 'cited' | 'afterRefusal'>

/**
 * Gives what is asked inside the release that a conversation is about, where
 * its subject goes without saying: words that a follow-up only takes over from
 * the questions before count less than those the reader has just written, and
 * a name of the headline or the issuer is not missed in a sentence. Another
 * person or place of the release is: of them there are several.
 */
export function carried(asked: Asked, leaning: Turning): Asked {
  const subject = goesUnsaid(dissect(leaning.meant))
  const goesWithoutSaying = (name: Span): boolean =>
    termsOf(asked, name).every((term) => isCarried(term, leaning) && subject.has(term))
  const names = asked.names.filter((name) => !goesWithoutSaying(name))
  const kept = new Set(names.flatMap((name) => termsOf(asked, name)))
  const own = withoutOpening(leaning.own)
  const isAllCarried = saysNothing(own) || saysOnlyWhen(own)
  return {
    ...asked,
    terms: asked.terms.map((term) => {
      if (BEFALLEN.test(term.folded)) return { ...term, weight: Math.min(term.weight, LIGHT) }
      const counts = isAllCarried || kept.has(term.term) || !isCarried(term.term, leaning)
      return counts ? term : { ...term, weight: Math.min(term.weight, CARRIED) }
    }),
    names,
    namesCarried: [...asked.namesCarried, ...asked.names.filter(goesWithoutSaying)],
  }
}

function termsOf(asked: Asked, { start, end }: Span): string[] {
  return terms(asked.text.slice(start, end))
}

function isCarried(term: string, { own, earlier }: Turning): boolean {
  return !terms(own).includes(term) && earlier.some((question) => terms(question).includes(term))
}

/** "And in Q4 2024?": every row of a table has the time, and only what was carried over tells which is meant. */
function saysOnlyWhen(own: string): boolean {
  const words = tokens(own).filter(({ stop }) => !stop)
  return words.length > 0 && words.every(({ word }) => TIME.test(word))
}

/** Words that are of a time alone. */
const TIME =
  /^(?:(?:fy|q|h)?'?\d+|year|quarter|half|month|period|one|two|three|first|second|third|fourth|last|previous|prior|same|before|earlier)s?$/iu

/** "And before?", "For how long?": all that is asked was carried over. */
export function saysNothing(own: string): boolean {
  return ONLY_WHEN.test(own) || ONLY_ASKS.test(own)
}

const ONLY_ASKS =
  /^(?:(?:and|but|so) )?(?:(?:for|since|until|till|by|from|to|with|in|at) )?(?:who|whom|what|when|where|why|how(?: (?:long|much|many|often|far|soon))?)\s*\?*$/iu

const ONLY_WHEN =
  /^(?:(?:and|but|so) )?(?:before|earlier|previously|then|now|later|after(?:wards)?|next|today|since|again)(?: (?:that|then))?\s*\?*$/iu

/** "Which town is it in?", "what county is the mill located in?" */
const LIES_IN = /^(?:and |so )?(?:which|what) \p{L}+ (?:is|are|was|were) [^?]*\bin\s*\?*$/iu

/** Weight of a word that was carried over, beside 1 for the reader's own. */
const CARRIED = 0.6

/**
 * Other ways to read a follow-up inside the release that it leans on: by the
 * words that the reader has just written alone, and, of "and in 2023?", by these
 * as they stand, whatever kind of answer they ask for.
 */
export function readings(asked: Asked, leaning: Turning): Asked[] {
  // "Who else?" has no words of its own.
  const own = withoutOpening(leaning.own)
  if (isForOthers(own) || saysNothing(own)) return []
  const whole = carried(asked, leaning)
  const kept = new Set(whole.names.flatMap((name) => termsOf(whole, name)))
  // A kind of place is a word of its own, which the answer need not repeat.
  const asksPlace = asked.focus.some((term) => terms(own).includes(term)) && LIES_IN.test(own)
  const written = whole.terms.filter(
    ({ term }) => (kept.has(term) || !isCarried(term, leaning)) && !(asksPlace && asked.focus.includes(term)),
  )
  const alone = { ...whole, terms: written, bigrams: pairs(written) }
  const bare = isFragment(own)
    ? analyse(leaning.own)
        .slice(0, 1)
        .filter((one) => isKept(one, asked))
    : []
  return [alone, ...bare].filter(
    ({ terms: some }) => some.length > 0 && (asksPlace || some.some(({ weight }) => weight === 1)),
  )
}

/**
 * Whether the words that the reader wrote still stand in what they were completed to:
 * "the year before" that has become 2023 is no longer looked for as it was typed.
 */
function isKept({ terms: written }: Asked, { text }: Asked): boolean {
  const whole = terms(text)
  return written.every(({ term }) => whole.includes(term))
}
