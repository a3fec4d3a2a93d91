import { terms as termsOf, tokens } from '../../search/tokens.ts'
import { RECOGNISED } from '../evidence/asked-values.ts'
import { type Lens, strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { goesUnsaid } from '../pieces/dissect.ts'
import { kindsAsked, saysKind } from '../pieces/fact-kinds.ts'
import { isMeasured, SUM } from '../pieces/fact-values.ts'
import { placeIn } from '../pieces/prize-places.ts'
import { standsNowhere, verifiable } from '../support/missing.ts'
import { type Fact, factsOf, holdsInFact, TOLD } from './facts.ts'
import { NARROWS_NOTHING } from './groups-asked.ts'

/**
 * Leaves out the facts of a data sheet that say something else than is asked, where
 * one of them is the best evidence: a weight for a height, "Car park: 90 spaces"
 * for what parking costs, "39 kg (without battery)" for what the battery weighs.
 */
export function withoutOthers(evidence: readonly Evidence[]): readonly Evidence[] {
  const [best] = evidence
  if (best === undefined || !isOther(best)) return evidence
  const fact = factOf(best)
  // It is what is asked for, but for another; no other fact is it either.
  const isForOther = fact !== undefined && (leavesOut(fact, best.lens) || lacksClass(fact, best.lens))
  return evidence.filter((one) => (isForOther ? factOf(one) === undefined : !isOther(one)))
}

function factOf({ lens, candidate }: Evidence): Fact | undefined {
  return factsOf(lens.dissection).get(candidate)
}

function isOther(one: Evidence): boolean {
  const { lens } = one
  const fact = factOf(one)
  if (fact === undefined || TOLD.has(lens.asked.type)) return false
  return (
    isOfOtherPlace(fact, lens) ||
    leavesOut(fact, lens) ||
    isOfOtherCharge(fact, lens) ||
    isOfOtherDoing(fact, lens) ||
    isOfOtherKind(fact, lens) ||
    isMeasure(fact, lens) ||
    isOfOtherSort(fact, lens) ||
    lacksClass(fact, lens) ||
    lacksThing(fact, lens)
  )
}

/** The second prize for who won. */
function isOfOtherPlace({ over }: Fact, { asked }: Lens): boolean {
  const [place, wanted] = [placeIn(over), placeIn(asked.text)]
  return place !== null && wanted !== null && place !== wanted
}

/** "Annual passes" for a ticket; "Course fees" for what entry costs, where the question names none of its lines. */
export function isOfOtherCharge(
  { over, value, labelled }: Fact,
  { asked, terms, dissection }: Lens,
): boolean {
  if (!ENTRY.test(asked.text) || ENTRY.test(over) || !SUM.test(value)) return false
  if (PASSES.test(over)) return !PASSES.test(asked.text)
  const [, what] = CHARGES.exec(over) ?? []
  if (what === undefined || NARROWS_NOTHING.test(what.toLowerCase())) return false
  const unsaid = goesUnsaid(dissection)
  return (
    termsOf(what).every((stem) => !unsaid.has(stem) && !terms.some(({ term }) => term === stem)) &&
    !terms.some((term) => holdsInFact(labelled, term))
  )
}

const ENTRY = /\b(?:tickets?|admissions?|entry|entrance)\b/iu

const PASSES = /\b(?:annual|season|yearly|monthly|membership)\b/iu

const CHARGES = /^(\p{L}+) (?:fees|charges|rates|rents)$/iu

/** "39 kg (without battery)" for the battery. */
function leavesOut({ without, labelled }: Fact, { terms }: Lens): boolean {
  return terms.some(({ term }) => without.has(term) && !labelled.has(term))
}

/** "Ticket price" for what charging costs, though one may charge a price. */
function isOfOtherDoing({ labelled, valued, headed }: Fact, { asked, terms, dissection }: Lens): boolean {
  const [, doing] = DOING.exec(asked.text) ?? []
  const term = terms.find(({ word }) => word === doing)
  if (term === undefined || kindsAsked(asked.text).some(({ said }) => said.test(term.folded))) return false
  return ![labelled, valued, headed, dissection.headline].some((stems) => stems.has(term.term))
}

const DOING = /\bhow much (?:does|do|did|will|is|was) (?:the )?(\p{L}+ing)\b/iu

/** Its label says another kind, or its value is none of the kind that is asked for. */
function isOfOtherKind({ label, value, labelled }: Fact, { asked, terms }: Lens): boolean {
  const kinds = kindsAsked(asked.text)
  // A day or a year for a label: what it was is told behind it.
  if (kinds.length === 0 || DATED.test(label) || kinds.some(({ labels }) => labels.test(label))) return false
  const isOfThing = terms.some(
    (term) =>
      strength(term, (stem) => labelled.has(stem)) > 0 && !kinds.some(({ said }) => said.test(term.folded)),
  )
  // "How big is the budget?" asks for the budget, and for no length.
  if (isOfThing && kinds.some(({ loose }) => loose?.test(value))) return false
  if (!kinds.some(({ values }) => values.test(value))) return true
  if (isOfThing) return false
  const isAlike = terms.some((term) => strength(term, (stem) => labelled.has(stem)) > 0)
  return saysKind(label) || (isMeasured(value) && !isAlike)
}

const DATED = /^(?:\p{L}+ )?\d/u

/** "Blade length: 83 m" for how many blades there are. */
function isMeasure({ value }: Fact, { asked, focus }: Lens): boolean {
  return asked.type === 'count' && isMeasured(value) && !focus.some(({ folded }) => isMeasured(`1 ${folded}`))
}

/** "Wheelchair places" for the standing places. */
function isOfOtherSort({ label, labelled }: Fact, { asked, terms }: Lens): boolean {
  if (asked.type !== 'count') return false
  const said = tokens(label)
  return tokens(asked.text).some(({ term }, at, words) => {
    const [before, own] = [words[at - 1], said[said.findIndex((word) => word.term === term) - 1]]
    const modifier = terms.find((one) => one.term === before?.term)
    return (
      modifier !== undefined &&
      own !== undefined &&
      !own.stop &&
      !holdsInFact(labelled, modifier) &&
      !terms.some((one) => holdsInFact(new Set([own.term]), one))
    )
  })
}

/** "€3 (cars), €11 (lorries)" for buses: of what is told by classes, each is asked for by its own. */
function lacksClass(
  { value, labelled, valued, headed }: Fact,
  { asked, terms, dissection: { headline } }: Lens,
): boolean {
  if ((value.match(CLASSES) ?? []).length < 2 || !RECOGNISED.has(asked.type)) return false
  const kinds = kindsAsked(asked.text)
  return verifiable(asked).some((word) => {
    const term = terms.find((one) => one.word === word)
    return (
      term !== undefined &&
      !kinds.some(({ said }) => said.test(term.folded)) &&
      !valued.has(term.term) &&
      ![labelled, headed, headline].some((stems) => holdsInFact(stems, term))
    )
  })
}

const CLASSES = /\d[^(),]{0,30}\([^()]*\p{L}[^()]*\)/gu

/** It is of a thing that the release speaks of in no word. */
function lacksThing({ candidate, value, headed }: Fact, lens: Lens): boolean {
  const kinds = kindsAsked(lens.asked.text)
  return verifiable(lens.asked).some((word) => {
    const term = lens.terms.find((one) => one.word === word)
    return (
      term !== undefined &&
      !kinds.some(({ said }) => said.test(term.folded)) &&
      !(CHARGED.test(word) && SUM.test(value)) &&
      strength(term, (stem) => candidate.terms.has(stem) || headed.has(stem)) === 0 &&
      standsNowhere(word, lens)
    )
  })
}

/** Words for any sum that one pays: a sheet that gives it need not say them. */
const CHARGED = /^(?:fees?|prices?|costs?|fares?|charges?|rates?|tolls?)$/iu
