import { terms } from '../../search/tokens.ts'
import { strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { issuerTerms } from '../pieces/issuer-terms.ts'
import { isFragment, withoutOpening } from '../talk/fragment.ts'
import { nameSpans } from '../talk/name-spans.ts'
import { countriesIn, tellsOfCountry } from '../text/countries.ts'
import { isKnownPlace } from '../text/places.ts'

/** What a follow-up says of names, beside what was said before. */
interface Naming {
  /** As the reader wrote it. */
  readonly own: string
  /** As it was completed. */
  readonly resolved: string
  /** The questions before it, standing alone. */
  readonly earlier: readonly string[]
}

/**
 * The name that a sentence would have to hold, and does not: the one that the reader
 * has just written in the stead of another, or that "there" stands for. All else of the
 * question was carried over, so that a sentence on the one spoken of before has that as well.
 * Where a sentence names neither, its paragraph, the headline or the issuer may name it.
 *
 * @returns the name as it is written; null where none is missed.
 * @example
 * // "And in Orme?" after "How many people work at the Brack mill?"
 * // for "The Brack mill has a staff of 40. Another mill is in Orme." => 'Orme'
 */
export function nameMissed(evidence: Evidence, naming: Naming): string | null {
  const missed = (name: string): boolean => !isHeld(name, evidence)
  const fresh = freshNames(naming).find(
    (name) =>
      missed(name) && (isSaidOf(evidence, othersThan(name, naming)) || !isAround(name, evidence, naming)),
  )
  if (fresh !== undefined) return fresh
  return placeMeant(naming).find((name) => missed(name) && isElsewhere(evidence)) ?? null
}

/** Names of a follow-up that goes on with the question before it, and that this has not. */
function freshNames({ own, earlier }: Naming): string[] {
  const opened = withoutOpening(own)
  if (opened === own && !isFragment(own)) return []
  const said = new Set(terms(earlier.at(-1) ?? ''))
  return namesIn(opened).filter((name) => !terms(name).some((term) => said.has(term)))
}

/** Names that were asked about before and are not any more; where it is asked of a place, other places as well. */
function othersThan(name: string, { own, resolved, earlier }: Naming): string[] {
  const kept = new Set(terms(`${resolved} ${name}`))
  const isPlace = AT_PLACE.test(withoutOpening(own))
  return earlier.flatMap((question) =>
    nameSpans(question)
      .filter(
        ({ start, end }) =>
          !terms(question.slice(start, end)).some((term) => kept.has(term)) ||
          (isPlace && PLACED.test(question.slice(0, start))),
      )
      .map(({ start, end }) => question.slice(start, end)),
  )
}

const AT_PLACE = /^(?:in|at|near) /iu
const PLACED = /\b(?:in|at|near|for|to|from) (?:the )?$/u

/** What "there" stands for. */
function placeMeant({ own, resolved }: Naming): string[] {
  if (!THERE.test(own)) return []
  const said = new Set(terms(own))
  return namesIn(resolved).filter((name) => !terms(name).some((term) => said.has(term)))
}

const THERE = /(?<!\b(?:is|are|was|were|be|been) )\bthere\b/iu

function namesIn(text: string): string[] {
  return nameSpans(text).map(({ start, end }) => text.slice(start, end))
}

/** Whether a sentence, what introduces it or what its pronoun stands for has a word of the name. */
function isHeld(name: string, { lens, candidate }: Evidence): boolean {
  // "Dutch" of what is told of the Netherlands.
  if (countriesIn(name).some(({ country }) => tellsOfCountry(candidate.text, country))) return true
  const holds = (term: string): boolean =>
    candidate.terms.has(term) || candidate.lead.has(term) || candidate.carried.has(term)
  return hasAny(name, lens, holds)
}

/** Whether what is about a sentence names it; a headline that has another one spoken of tells nothing of this one. */
function isAround(name: string, { lens, candidate }: Evidence, { earlier }: Naming): boolean {
  const { document, headline } = lens.dissection
  const issuer = issuerTerms(document)
  const own = new Set(terms(name))
  const isOther = (term: string): boolean => !own.has(term) && !issuer.has(term) && headline.has(term)
  const headed = earlier.flatMap(namesIn).some((other) => terms(other).some(isOther))
  const holds = (term: string): boolean =>
    candidate.paragraph().has(term) || issuer.has(term) || (!headed && headline.has(term))
  return hasAny(name, lens, holds)
}

function hasAny(name: string, lens: Evidence['lens'], holds: (term: string) => boolean): boolean {
  return terms(name).some((term) => {
    const asked = lens.terms.find((one) => one.term === term)
    return asked === undefined ? holds(term) : strength(asked, holds) > 0
  })
}

/** Whether a sentence is said of one of the names; that of the house stands anywhere. */
function isSaidOf({ lens, candidate }: Evidence, names: readonly string[]): boolean {
  const issuer = issuerTerms(lens.dissection.document)
  return names.some((name) =>
    terms(name).some(
      (term) => !issuer.has(term) && (candidate.terms.has(term) || candidate.carried.has(term)),
    ),
  )
}

/** Whether a sentence says where else it is so; a country may be that of the place. */
function isElsewhere({ candidate: { text, spans } }: Evidence): boolean {
  return spans().some(
    ({ type, start, end }) =>
      type === 'name' && IN.test(text.slice(0, start)) && !isKnownPlace(text.slice(start, end)),
  )
}

const IN = /\bin (?:the )?$/iu
