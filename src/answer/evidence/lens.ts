import { CONTRAST } from '../../search/contrasts.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { saidBy } from '../../search/phrases.ts'
import { fold, stem, terms as termsOf, tokens } from '../../search/tokens.ts'
import { WORD_VECTORS } from '../../search/word-vectors.ts'
import { textAt } from '../../spans.ts'
import type { Dissection } from '../pieces/dissect.ts'
import type { AnswerType, Asked, Term } from '../question.ts'
import { asksColour, colourTerms } from '../text/colours.ts'
import { ROLE_WORDS } from '../text/cues.ts'
import { holderAsked, type OfficeHolder } from '../text/office-holder.ts'
import { isKnownPlace } from '../text/places.ts'
import { otherWays } from '../text/short-forms.ts'

/** What one question means to one document; made once for all of its candidates. */
export interface Lens {
  readonly asked: Asked
  readonly dissection: Dissection
  readonly terms: readonly WeightedTerm[]
  /** Terms that the headline does not hold. */
  readonly rest: readonly WeightedTerm[]
  readonly focus: readonly WeightedTerm[]
  /** Stems of role words that the question has or means: "boss" is an "executive", who "runs" a firm its "chief". */
  readonly roles: ReadonlySet<string>
  /** What is counted is people, by whatever noun. */
  readonly countsPeople: boolean
  readonly names: readonly (readonly string[])[]
  readonly figures: readonly string[]
  readonly questionWords: ReadonlySet<string>
  /** Whom it means by an office, where the release gives that to one person. */
  readonly holder: OfficeHolder | null
  /** Sum of the word vectors of what it asks, names apart. */
  readonly meaning: Float32Array
  /** Retrieval scores as a share of the best: of the document, and of the passage around an offset. */
  readonly documentScore: number
  /** How much of the question its best passage holds of what one could, 0 to 1. */
  readonly held: number
  /** How much of a question is held by chance; see `Hit`. */
  readonly byChance: number
  readonly passageScore: (offset: number) => number
}

/** A term with its weight in one document and the other words that can stand for it there. */
export interface WeightedTerm extends Term {
  /** Inverse frequency among the sentences of the document, times the term's own weight. */
  readonly mass: number
  /** Part of a name. */
  readonly named: boolean
  /** Stems of this document that can stand for the term, and how well (0 to 1). */
  readonly related: readonly (readonly [string, number])[]
  /** Stems of this document, not of the question, that exclude the term. */
  readonly excluded: readonly string[]
}

/**
 * Prepares a question for the candidates of one document.
 *
 * A word's weight is its inverse frequency among the document's own sentences:
 * what every sentence of a release shares, the issuer's name first, tells
 * nothing about which one answers.
 */
export function lens(
  asked: Asked,
  dissection: Dissection,
  lexicon: Lexicon,
  scores: {
    readonly document: number
    readonly held: number
    readonly byChance: number
    readonly passage: (offset: number) => number
  },
): Lens {
  const names = asked.names.map((name) => termsOf(textAt(asked.text, name)))
  const carried = asked.namesCarried.flatMap((name) => termsOf(textAt(asked.text, name)))
  const inNames = new Set([...names.flat(), ...carried])
  const holder = BY_NAME.has(asked.type) ? null : holderAsked(asked.text, dissection.document)
  const isOfColour = asksColour(asked.text)
  const own = new Set(asked.terms.map(({ term }) => term))
  const isCounted = ({ term }: Term): boolean => asked.type === 'count' && asked.focus.includes(term)
  const weigh = (term: Term): WeightedTerm => {
    const frequency = dissection.frequency.get(term.term) ?? 0
    const related: (readonly [string, number])[] = []
    const isNamed = inNames.has(term.term)
    const isOpeningPlace = (other: string): boolean => isKnownPlace(term.word) && dissection.isOpening(other)
    // A word has hundreds of relatives, and a release few of them.
    const addHeld = (stands: Iterable<readonly [string, number]>, least = 0): void => {
      for (const [other, weight] of stands) {
        if (!dissection.frequency.has(other) || other === term.term || weight < least) continue
        // "How many patients did the hospital treat": a hospital that is asked about is no patient.
        if (weight < SAME && own.has(other) && isCounted(term)) continue
        // "Easter" is no spring, and "United" joins nothing: for a name stands only another.
        if (isNamed && !dissection.isProper(other) && !(weight >= SAME && isOpeningPlace(other))) continue
        if (!CONTRAST.excludes(term.term, other)) related.push([other, weight])
      }
    }
    addHeld(lexicon.related(term.folded))
    addHeld(term.phrase ?? [])
    addHeld(saidBy(term.term))
    for (const { term: other, folded } of term.either ?? []) {
      addHeld([[other, 1]])
      addHeld(lexicon.related(folded), CLOSE)
    }
    const isKind = asked.focus.includes(term.term) && ASKS_KIND.test(asked.text)
    if (isOfColour && COLOUR_WORD.test(term.folded))
      for (const other of colourTerms(dissection.document)) related.push([other, SAME])
    if (holder?.office.includes(term.term) && !isKind) related.push([holder.name, SAME])
    // A word that only says how it is asked counts where the release uses it, and is not missed where it does not.
    const absent = (term.weight < 1 || term.phrase?.size === 0) && frequency === 0
    const weight = term.weight * (isNamed ? NAME_WEIGHT : 1)
    const mass = absent ? 0 : weight * Math.log(1 + dissection.candidates.length / (frequency + 0.5))
    // What the question itself names as the other side excludes nothing.
    const excluded =
      term.either === undefined && CONTRAST.means(term.term, term.folded)
        ? [...CONTRAST.excluded(term.term)].filter(
            (other) => dissection.frequency.has(other) && !asked.terms.some((one) => one.term === other),
          )
        : []
    // "Is she leaving?" is answered by whether she stays; "Do women play?" not by what men do.
    const contrary =
      asked.type === 'yesno' && !lexicon.isNoun(term.folded) ? CONTRAST.contrary(term.term) : NO_STEMS
    for (const other of excluded) if (contrary.has(other)) related.push([other, SAME])
    return {
      mass,
      related,
      excluded: excluded.filter((other) => !contrary.has(other)),
      named: isNamed,
      // Last: an object that begins with what another holds is built many times as slowly.
      ...term,
    }
  }
  const terms = asked.terms.map(weigh)
  return {
    asked,
    dissection,
    terms,
    rest: terms.filter((term) => !dissection.headline.has(term.term)),
    focus: asked.focus.map(
      (term) =>
        terms.find((known) => known.term === term) ?? weigh({ term, word: term, folded: term, weight: 1 }),
    ),
    roles: rolesMeant(asked, terms, lexicon),
    countsPeople:
      asked.type === 'count' &&
      terms.some(
        ({ term, folded }) =>
          term === asked.focus.at(-1) &&
          (PEOPLE.test(folded) || STAFF.test(folded) || lexicon.isPerson(folded)),
      ),
    names: names.filter((name) => name.length > 0),
    figures: asked.figures.map((figure) => fold(textAt(asked.text, figure))),
    holder,
    meaning: meaningOf(terms),
    questionWords: new Set(tokens(asked.text).map((token) => token.word)),
    documentScore: scores.document,
    held: scores.held,
    byChance: scores.byChance,
    passageScore: scores.passage,
  }
}

/** "What {colour} is it?": a sentence that says "navy" need not say that it is one. */
const COLOUR_WORD = /^colou?rs?$/u

function meaningOf(terms: readonly WeightedTerm[]): Float32Array {
  const sum = new Float32Array(WORD_VECTORS.dimensions)
  for (const { term, named, mass } of terms)
    if (!named) WORD_VECTORS.addTo(sum, term, Math.max(mass, LEAST_MEANING))
  return sum
}

/** "Which awards has the award-winning baker won?": the kind that is asked for is nobody's name. */
const ASKS_KIND = /\b(?:which|what)\b/iu

const NO_STEMS: ReadonlySet<string> = new Set()

/** Who holds an office is asked, or what they say: the name is the answer, or the speaker's. */
const BY_NAME: ReadonlySet<AnswerType> = new Set<AnswerType>(['person', 'quotation'])

/** Words that are not missed in a sentence still tell what is meant: "how {many people}". */
const LEAST_MEANING = 0.5

function rolesMeant(asked: Asked, terms: readonly WeightedTerm[], lexicon: Lexicon): ReadonlySet<string> {
  const meant = new Set(asked.roles.map(stem))
  // The COO is a chief and an officer.
  for (const role of asked.roles)
    for (const way of otherWays(role))
      for (const word of termsOf(way)) if (ROLE_STEMS.has(word)) meant.add(word)
  if (asked.type !== 'person') return meant
  for (const { folded, named } of terms) {
    if (named) continue
    for (const [other, weight] of lexicon.related(folded))
      if (weight >= SAME && ROLE_STEMS.has(other)) meant.add(other)
  }
  return meant
}

const ROLE_STEMS = new Set([...ROLE_WORDS].map(stem))

/** A name tells which release is meant more than which of its sentences; of 1, .8 and .6 the last was best on the tune half. */
const NAME_WEIGHT = 0.6

/** Share of the mass that is covered; a term that only a related word covers counts as much as the relation is worth. */
export function cover(
  terms: readonly WeightedTerm[],
  holds: (term: string) => boolean,
  withRelated = true,
): number {
  let covered = 0
  let all = 0
  for (const term of terms) {
    const held = strength(term, holds, withRelated)
    // Of a choice the one side counts, and the other neither for nor against.
    if (term.either?.some((other) => holds(other.term)) && !holds(term.term)) continue
    // What may go without saying is not missed where something like it is said.
    all += term.optional ? term.mass * held : term.mass
    covered += term.mass * held
  }
  return all === 0 ? 0 : covered / all
}

/** What {@link cover} says of a place by the words themselves, and with all that can stand for them, in one pass. */
export function covers(
  terms: readonly WeightedTerm[],
  holds: (term: string) => boolean,
): { readonly exact: number; readonly related: number } {
  let [exactly, allExactly] = [0, 0]
  let [covered, all] = [0, 0]
  for (const term of terms) {
    const isHeld = holds(term.term)
    if (!isHeld && term.either?.some((other) => holds(other.term))) continue
    if (isHeld || !term.optional) {
      allExactly += term.mass
      if (isHeld) exactly += term.mass
    }
    const held = isHeld ? 1 : relatedStrength(term, holds)
    all += term.optional ? term.mass * held : term.mass
    covered += term.mass * held
  }
  return { exact: allExactly === 0 ? 0 : exactly / allExactly, related: all === 0 ? 0 : covered / all }
}

/** Of {@link strength}: a near word rather than an association. */
export const CLOSE = 0.6

/** Of {@link strength}: a synonym, such as "investors" for "shareholders". */
export const SAME = 0.8

/** How well a place stands for a term: 1 for the word itself, less for a relative of it, 0 for neither. */
export function strength(term: WeightedTerm, holds: (term: string) => boolean, withRelated = true): number {
  if (holds(term.term)) return 1
  return withRelated ? relatedStrength(term, holds) : 0
}

function relatedStrength({ related }: WeightedTerm, holds: (term: string) => boolean): number {
  let best = 0
  for (const [other, weight] of related) if (weight > best && holds(other)) best = weight
  return best
}

/** Whether a word of a sentence stands for one of the question. */
export function meansAsked({ terms }: Lens, word: string): boolean {
  const [term] = termsOf(word)
  return term !== undefined && terms.some((one) => strength(one, (other) => other === term) >= CLOSE)
}

/** Nouns for people: "how many workers" is answered by "employed 1,340 people". */
export const PEOPLE = /^(?:people|persons|individuals)$/u
const STAFF = /^(?:staff|folks?|personnel|workforce|hands|headcount|attendance|crowd|audience|population)$/u
