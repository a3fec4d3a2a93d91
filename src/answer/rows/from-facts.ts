import { addressesIn } from '../../corpus/addresses.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { RECOGNISED, valuesOf } from '../evidence/asked-values.ts'
import type { Lens, WeightedTerm } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { goesUnsaid } from '../pieces/dissect.ts'
import type { FactKind } from '../pieces/fact-kind.ts'
import { kindsAsked, saysKind } from '../pieces/fact-kinds.ts'
import { placeIn, saysPlace } from '../pieces/prize-places.ts'
import { isOfOtherStock } from '../support/stock.ts'
import { asksHead, asksLeader, runners } from '../text/heads.ts'
import { type Fact, factsOf, holdsInFact, isWithinYears, isYears, TOLD } from './facts.ts'
import { WHOLE } from './goes-without.ts'
import { hoursAsked } from './hours-asked.ts'
import { isOfOtherCharge } from './other-facts.ts'
import { entriesOn, entriesPlayed, entryAsked } from './programme-entries.ts'

/**
 * The facts of a data sheet that answer a question: their label says what is asked
 * for, in whatever word ("How wide is the ferry?", "Beam: 9.2 m"), the question
 * has all else that the label says, and what it is asked of stands in the fact, in
 * its heading or in what the release says at its top; else the entry of its programme. Empty where
 * none does.
 */
export function factsAsked(evidence: readonly Evidence[]): Evidence[] {
  for (const lens of new Set(evidence.map((one) => one.lens))) {
    const played = new Set(entriesPlayed(lens))
    if (played.size > 0) return within(evidence, lens, played)
    const candidates = new Set(factsMatching(lens).map(({ candidate }) => candidate))
    const entry = candidates.size === 0 ? (hoursAsked(lens) ?? entryAsked(lens)) : null
    if (entry !== null) candidates.add(entry)
    if (candidates.size === 0) for (const one of entriesOn(lens)) candidates.add(one)
    if (candidates.size === 0 || candidates.size > MOST) continue
    return within(evidence, lens, candidates)
  }
  return []
}

/** The evidence of some candidates of a release, in the order of the text. */
function within(evidence: readonly Evidence[], lens: Lens, candidates: ReadonlySet<Candidate>): Evidence[] {
  return evidence
    .filter((one) => one.lens === lens && candidates.has(one.candidate))
    .sort((a, b) => a.candidate.start - b.candidate.start)
}

/** "Top speed" and "Cruising speed" answer together; more are no answer. */
const MOST = 3

function factsMatching(lens: Lens): Fact[] {
  const { asked } = lens
  if (TOLD.has(asked.type)) return []
  const facts = [...factsOf(lens.dissection).values()].filter(
    (fact) => !isOfOtherStock(lens, fact.candidate) && !isOfOtherCharge(fact, lens),
  )
  if (facts.length === 0) return []
  const top = topOf(lens)
  const kinds = kindsAsked(asked.text)
  for (const kind of [...kinds, null]) {
    // What is of another kind by its value says something else of the thing that its label names.
    const fitting =
      kind !== null || kinds.length === 0
        ? facts
        : facts.filter(({ value }) => kinds.some(({ values, ofThing }) => (ofThing ?? values).test(value)))
    const read = fitting.flatMap((fact) => {
      const own = heldBy(fact, kind, lens, top)
      return own === null ? [] : [{ fact, own }]
    })
    const most = Math.max(0, ...read.map(({ own }) => own))
    const best = read.filter(({ own }) => own === most)
    if (best.length > 0) return best.map(({ fact }) => fact)
  }
  return []
}

/** Stems of what a release is on: its headline and its first paragraph, which name what its sheet is of. */
function topOf({ dissection }: Lens): ReadonlySet<string> {
  const first = dissection.candidates.find(
    ({ kind, block }) => kind === 'sentence' && block.kind === 'paragraph',
  )
  return new Set([...goesUnsaid(dissection), ...(first?.paragraph() ?? [])])
}

/** How many words of the question the label of a fact holds; null where it does not answer. */
function heldBy(fact: Fact, kind: FactKind | null, lens: Lens, top: ReadonlySet<string>): number | null {
  const [said] = kind?.labels.exec(fact.label) ?? []
  if (kind === null) {
    if (!hasType(fact, lens)) return null
  } else if (said !== undefined) {
    if (!kind.values.test(fact.value)) return null
  } else if (!kind.ofThing?.test(fact.value) || saysKind(fact.label)) return null
  // An office, and whatever else only its label tells, is told by its very word.
  const holds =
    kind === null ? (stems: ReadonlySet<string>, { term }: WeightedTerm) => stems.has(term) : holdsInFact
  if (headsMore(lens.asked.text, fact.label)) return null
  const place = placeIn(fact.over)
  const askedPlace = placeIn(lens.asked.text)
  if (place !== null && askedPlace !== null && place !== askedPlace) return null
  const kindly = new Set(termsOf(said ?? ''))
  // "Price" is another word for what is charged, and no charging.
  const others = new Set([...fact.labelled].filter((stem) => !kindly.has(stem)))
  let own = 0
  for (const term of lens.terms) {
    if (term.weight < 1 || term.optional) continue
    const isOfKind = kind?.said.test(term.folded) ?? false
    if (isOfKind && said !== undefined) continue
    if (fact.labelled.has(term.term) || holds(others, term))
      own += fact.labelled.has(term.term) ? 1 : ANOTHER_FORM
    else if (isWithinYears(fact.label, term.folded)) own++
    else if (fact.without.has(term.term)) return null
    else if (fact.valued.has(term.term)) own += isYears(fact.label) ? ANOTHER_FORM : 0
    else if (isOfKind || PLAIN.test(term.folded) || isWhole(term, lens)) continue
    else if (place !== null && saysPlace(term.folded)) continue
    else if (!holdsInFact(fact.headed, term) && !top.has(term.term)) return null
  }
  const isFurther = (stem: string): boolean =>
    !/^(?:19|20)\d\d$/u.test(stem) &&
    !kindly.has(stem) &&
    !NEUTRAL.has(stem) &&
    !lens.terms.some((term) => holds(new Set([stem]), term))
  return [...fact.labelled].some(isFurther) || (said === undefined && own === 0) ? null : own
}

/** "Who runs the eye unit?": the chief executive of the whole trust does not. */
function headsMore(question: string, label: string): boolean {
  const asksPart = asksLeader(question) && !asksHead(question) && runners(question).length === 0
  return asksPart && runners(label).length > 0
}

/** "The ship": what the release is about, by a word that it does not use itself. */
function isWhole({ word }: WeightedTerm, { asked: { text } }: Lens): boolean {
  return WHOLE.test(word) && new RegExp(String.raw`\b(?:the|this) ${word}\b`, 'iu').test(text)
}

/** Another form of a word counts for a little less than the word itself. */
const ANOTHER_FORM = 0.9

function hasType({ candidate, label, value }: Fact, lens: Lens): boolean {
  const { type, text } = lens.asked
  // What somebody did in a year was somewhere, in whatever words.
  if (PLACED.has(type) && isYears(label)) return true
  // "Where does the author work?" asks for no author.
  if (/\bwhere (?:do|does|did)\b/iu.test(text)) return false
  if (type === 'count' && !/\d/u.test(value)) return false
  // "What may customers do?" is no question of how they reach anybody.
  if (type === 'other' && DOES.test(text) && addressesIn(value).length > 0) return false
  return !RECOGNISED.has(type) || valuesOf(lens, candidate).length > 0
}

/** "What {may} guests bring" */
const DOES = /\bwhat (?:may|can|could|must|should|do|does|did|will|would) (?!(?:i|we) )/iu

const PLACED: ReadonlySet<string> = new Set(['place', 'organisation', 'name', 'other'])

/** Verbs that any fact answers to. */
const PLAIN =
  /^(?:ha[sd]|have|gets?|got|make[sd]?|made|takes?|took|gives?|gave|scores?|scored|wears?|plays?|played|holds?|held|wins?|won|uses?|used|come|comes|came|works?|worked|goes|went|is|be|been|being|serves?|served|built|builds|designed|provide[sd]?|offer(?:s|ed)?|members?|currently|now|there|new|exactly)$/u

/** Words of a label that leave open of what it speaks. */
const NEUTRAL: ReadonlySet<string> = new Set(
  termsOf(
    `overall total max maximum min minimum approx approximate approximately about average mean top cruising rated nominal list recommended
    retail standard external expected planned estimated current own full gross nearest next per night day person main general since from until`,
  ),
)
