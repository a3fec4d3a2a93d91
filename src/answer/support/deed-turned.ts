import type { Span } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { stemsOf } from '../../search/thesaurus.ts'
import { textAt } from '../../spans.ts'
import { CLOSE, type Lens, strength, type WeightedTerm } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { partedAt, within } from '../text/clauses.ts'
import { FIGURED } from './conjuncts.ts'
import { countsOf } from './stock.ts'
import { lacksSubject, subjectTurned } from './subject-turned.ts'

/**
 * The deed of which a figure is asked, and its very opposite or another that a release tells
 * apart from it, where that is all that a sentence has beside each such figure: what was lost
 * tells nothing of what was created, nor a fall of a rise, nor what was sold of what was built.
 * Both in the words of question and sentence; null elsewhere.
 *
 * A sentence is parted into clauses, since it may tell of both. Sums of money are told apart
 * by opposites only: sales are what a house produces of them. What of its own subject rose or
 * fell is turned as well where a reason is asked, and whatever stands in its other clauses.
 *
 * @example
 * // "By how much did the noise rise?": "The noise was lowered by 12 percent."
 * // => { said: 'rise', stated: 'lowered' }
 */
export function deedTurned(view: Lens, candidate: Candidate): DeedTurned | null {
  const [ways] = SIDES
  return figuresTurned(view, candidate) ?? (ways === undefined ? null : subjectTurned(view, candidate, ways))
}

/** Whether a question has something rise or fall that a sentence does not name. */
export function isOfOtherSubject(view: Lens, candidate: Candidate): boolean {
  const [ways] = SIDES
  return ways !== undefined && lacksSubject(view, candidate, ways)
}

function figuresTurned(view: Lens, candidate: Candidate): DeedTurned | null {
  if (!FIGURED.has(view.asked.type) || !isProse(candidate)) return null
  const { text, tokens, terms } = candidate
  for (const { term, opposite, alike } of deedsOf(view)) {
    // "Below the plan" is no answer to "how much lower than a year earlier?"
    const isSaid = COMPARES.test(term.folded) ? terms.has(term.term) : holds(term, terms)
    if (isSaid || [...alike].some((one) => terms.has(one))) continue
    const turned = tokens.filter((token) => opposite.has(token.term))
    const [first] = turned
    if (first === undefined) continue
    const clauses = partedAt(text, SEAM)
    const values = countsOf(view, candidate)
    const isTurned = (value: Span): boolean =>
      clauses.some((clause) => within(value, clause) && turned.some((token) => within(token, clause)))
    if (values.length > 0 && values.every(isTurned)) return { said: term.word, stated: textAt(text, first) }
  }
  return null
}

function holds(term: WeightedTerm, terms: ReadonlySet<string>): boolean {
  return strength(term, (one) => terms.has(one)) >= CLOSE
}

export interface DeedTurned {
  readonly said: string
  readonly stated: string
}

const SEAM = /;\s|,?\s(?:but|while|whereas|although|after|and(?=\s\p{Ll}+ed\b))\s/gu

interface DeedAsked {
  readonly term: WeightedTerm
  /** Stems that mean the same, and that mean the opposite. */
  readonly alike: ReadonlySet<string>
  readonly opposite: ReadonlySet<string>
}

/** The deeds of a question that have an opposite; none where it names both ("rise or fall", "joined and left"). */
const deedsOf = remembered((view: Lens): readonly DeedAsked[] =>
  view.terms.flatMap((term) => {
    if (term.named || term.weight < 1) return []
    // "How much higher was it than a year earlier?" asks by how much it rose.
    if (COMPARES.test(term.folded)) return isCompared(view.asked.text, term.word) ? comparedBy(term) : []
    if (!LEXICON.isVerb(term.folded)) return []
    const isApart = view.asked.type !== 'money' && isDone(view.asked.text, term.word)
    return [...SIDES, ...(isApart ? SIDES_APART : [])]
      .filter(([alike]) => alike.has(term.term))
      .filter(([, opposite]) => !view.terms.some((also) => opposite.has(also.term)))
      .map(([alike, opposite]) => ({ term, alike, opposite }))
  }),
)

/** Deeds that are each other's opposite, in base form with what else they are called, also as nouns. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  [
    'rise increase grow growth climb jump surge soar skyrocket gain expand widen accelerate',
    'fall decrease drop decline reduce reduction lower shrink slump plunge plummet tumble slide dip dwindle narrow slow',
  ],
  ['raise increase lift', 'cut lower reduce slash trim'],
  ['create add hire recruit', 'lose cut shed eliminate axe'],
  ['hire recruit appoint', 'dismiss fire sack'],
  ['join enroll enrol', 'leave quit depart'],
  ['open reopen launch', 'close shut shutter closure'],
  ['buy acquire purchase acquisition', 'sell sale divest divestment'],
  ['win', 'lose'],
  ['import', 'export'],
  ['borrow', 'lend'],
  ['build', 'demolish'],
  ['accept approve approval grant', 'reject rejection refuse deny'],
  ['save', 'waste'],
  ['arrive', 'depart'],
  ['enter', 'exit leave'],
  ['strengthen', 'weaken'],
  ['improve', 'worsen deteriorate'],
  ['widen', 'narrow'],
  ['earn', 'spend'],
  ['deposit', 'withdraw'],
]

const UP = /^(?:higher|larger|bigger|greater)$/u
const COMPARES = /^(?:higher|larger|bigger|greater|lower|smaller)$/u

/** "By how much {higher} was it than" */
function isCompared(question: string, word: string): boolean {
  return new RegExp(String.raw`\bhow (?:much|many) ${word}\b.*\bthan\b`, 'iu').test(question)
}

/** What is higher has risen. */
function comparedBy(term: WeightedTerm): readonly DeedAsked[] {
  const [rises, falls] = SIDES[0] ?? []
  if (rises === undefined || falls === undefined) return []
  return [
    UP.test(term.folded) ? { term, alike: rises, opposite: falls } : { term, alike: falls, opposite: rises },
  ]
}

/** Deeds that may both be done to the same things, and are counted each for itself. */
const APART: readonly (readonly [string, string])[] = [
  ['build produce manufacture assemble production', 'sell sale'],
  ['build produce manufacture assemble production', 'ship deliver shipment delivery'],
  ['buy build produce manufacture sell', 'rent lease'],
  ['grant approve', 'file apply application submit'],
  ['run operate', 'close shut closure'],
  ['join enroll enrol', 'cancel'],
  ['treat', 'diagnose'],
  ['kill die', 'injure injury wound'],
  ['arrest', 'convict conviction'],
]

/** "On which days is it {shut}?": how it stands, and no deed that an opening would put right. */
export function asksState(question: string, { said }: DeedTurned): boolean {
  return STATE.test(said) && STANDS.test(question)
}

const STATE = /^(?:open|shut|closed)$/iu
const STANDS = /\b(?:is|are|stays?|remains?|be|keeps?|kept)\b[^?]*\b(?:open|shut|closed)\b/iu

/** Whether a word is a deed there: behind what goes before a verb, and not "the grant" or "its run". */
function isDone(question: string, word: string): boolean {
  const at = question.toLowerCase().lastIndexOf(word.toLowerCase())
  const before = question.slice(0, at)
  return at > 0 && BEFORE_VERB.test(before) && !BEFORE_NOUN.test(before)
}

const BEFORE_VERB =
  /\b(?:did|does|do|will|would|can|could|has|have|had|to|was|were|is|are|been|being|get|got)\b/iu
const BEFORE_NOUN = /\b(?:the|an?|its|their|his|her|our|this|that|of|per|for|each|every) $/iu

type Sides = readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[]

const SIDES = sidesOf(OPPOSITES)
const SIDES_APART = sidesOf(APART)

/** Each pair seen from either side. */
function sidesOf(pairs: readonly (readonly [string, string])[]): Sides {
  return pairs.flatMap(([first, second]): Sides => {
    const [one, other] = [stems(first), stems(second)]
    return [
      [one, other],
      [other, one],
    ]
  })
}

function stems(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').flatMap(stemsOf))
}
