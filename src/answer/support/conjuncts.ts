import type { Span } from '../../model.ts'
import { fold } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { COUNTED, valuesOf } from '../evidence/asked-values.ts'
import { cover, type Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { partedAt, within } from '../text/clauses.ts'
import { overlapping } from '../text/overlapping.ts'
import { tellingOf } from '../text/telling.ts'

/**
 * Whether a figure that is to be confirmed is there and is another's: of "a federal
 * grant pays $31 million, the state $9.4 million" the state has not the 31.
 *
 * A sentence is parted at its conjunctions and commas. The figure is another's
 * when a word of the question stands only in a part that has a figure of the
 * same kind for itself.
 */
export function figureIsOthers(view: Lens, { text, tokens, spans }: Candidate): boolean {
  const { asked, terms } = view
  // Elsewhere a figure only says which one is meant: "Phase 3", "by 2027".
  if (asked.type !== 'yesno') return false
  const values = spans().filter(({ type }) => COMPARED.has(type))
  if (values.length < 2) return false
  const conjuncts = partedAt(text, SEAM)
  // The 3 of a "Rover 3" is no figure to be confirmed.
  const figures = asked.figures.filter((figure) => !asked.names.some((name) => within(figure, name)))
  return figures.some((figure) => {
    const said = digitsOf(asked.text, figure)
    const own = values.find((value) => value.type === figure.type && digitsOf(text, value) === said)
    if (own === undefined || said === '') return false
    const others = conjuncts.filter(
      (part) =>
        !within(own, part) &&
        values.some((value) => value.type === own.type && value !== own && within(value, part)),
    )
    return terms.some(({ term, weight, mass }) => {
      if (weight < 1 || mass === 0) return false
      const places = tokens.filter((token) => token.term === term)
      return places.length > 0 && places.every((place) => others.some((part) => within(place, part)))
    })
  })
}

/**
 * Share of a question that a sentence holds in other clauses than any figure of
 * the kind that is asked for, from 0 to 1: of "the fund gave 2 million euros, and
 * a foundation paid for the bell" all that is asked by "What did the bell cost?".
 *
 * That is where figures are read for another's; an answer may well say its
 * subject in one clause and its figure in the next.
 */
export function clauseAway(view: Lens, candidate: Candidate): number {
  if (!FIGURED.has(view.asked.type) || !isProse(candidate)) return 0
  const values = valuesOf(view, candidate)
  if (values.length === 0) return 0
  const clauses = partedAt(candidate.text, SEAM)
  const covers = values.map((value) => {
    const own = clauses.filter(
      (clause, at) =>
        overlapping(clause, value) ||
        goesOn(candidate.text, clauses, at, value) ||
        isOpened(candidate.text, clauses, at, value) ||
        (view.asked.type === 'date' && goesAlong(candidate.text, clauses, at, value)) ||
        isAgeOf(candidate.text, clauses, at, value),
    )
    const words = candidate.tokens.filter((token) => own.some((clause) => within(token, clause)))
    return cover(view.terms, (term) => words.some((word) => word.term === term))
  })
  return Math.max(0, cover(view.terms, (term) => candidate.terms.has(term)) - Math.max(...covers))
}

/** "The bell, a gift of the town, cost 3 million": what stands before insertions goes on behind them. */
function goesOn(text: string, clauses: readonly Span[], at: number, value: Span): boolean {
  const behind = clauses.slice(at + 1, at + 2 + MOST_INSERTED)
  const next = behind.findIndex(({ start, end }) => !INSERTED.test(text.slice(start, end)))
  const goes = behind[next]
  return next > 0 && goes !== undefined && overlapping(goes, value)
}

/** "The aim is growth, passing 9 million by 2027": what goes along with something is of its time. */
function goesAlong(text: string, clauses: readonly Span[], at: number, value: Span): boolean {
  const next = clauses[at + 1]
  const own = clauses[at]
  return (
    next !== undefined &&
    own !== undefined &&
    overlapping(next, value) &&
    /^\p{Ll}+ing\s/u.test(text.slice(next.start)) &&
    // "Joined the board, replacing Otto Lind in 2021": of the one who went.
    tellingOf(textAt(text, own)).tense !== 'past'
  )
}

/** "Ada Berg, 45, joins": the bare figure between commas is said of the name before it. */
function isAgeOf(text: string, clauses: readonly Span[], at: number, value: Span): boolean {
  const next = clauses[at + 1]
  return next !== undefined && overlapping(next, value) && BARE.test(textAt(text, next))
}

const BARE = /^(?:aged )?\d{1,3}$/u

/** "On May 4, the bell was hung", "With 900 guests, it is the largest": what opens a sentence is said of its main clause. */
function isOpened(text: string, clauses: readonly Span[], at: number, value: Span): boolean {
  const [first] = clauses
  return at === 1 && first !== undefined && within(value, first) && OPENS.test(textAt(text, first))
}

/** A preposition and few words, which hold no clause of their own. */
const OPENS = /^(?:on|in|by|from|since|until|during|as of|with)\s(?:\S+\s){0,6}\S+$/iu

/** "X, a maker in Dayton, Ohio, with 140 people, for 3 million" */
const MOST_INSERTED = 3

/** An apposition, a clause that hangs on the noun before it, or the region of a place. */
const INSERTED =
  /^(?:an?|the|its|their|which|who|whose|where|then|now|including|formerly|aged|with|\p{Ll}+ed by|in \p{Ll}+ with)\s|^(?:of|from|(?:based|headquartered) in) \p{Lu}|^\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?$/u

/** Types that a figure or a date answers. */
export const FIGURED: ReadonlySet<string> = new Set<string>([...COUNTED, 'date'])

const COMPARED: ReadonlySet<string> = new Set(['money', 'percent', 'count', 'measure', 'duration'])

function digitsOf(text: string, { start, end }: Span): string {
  return fold(text.slice(start, end)).replaceAll(/[^\d.]/gu, '')
}

/** "Harlan and Joyce Pruitt" are no two clauses. */
export const SEAM =
  /[;,]["”’]?\s+|\s+(?:(?<!\p{Lu}[\p{L}.’'-]*\s+)and|and(?!\s+\p{Lu})|but|while|whereas|against|versus|compared (?:with|to))\s+/gu
