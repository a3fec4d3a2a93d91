import { inQuestion } from '../evidence/given-away.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import type { TypedSpan } from '../text/spans.ts'

/**
 * Whether a place of one kind is asked for and all places that a sentence tells are, by
 * the words they are called by, of another kind: "in Orme County" for "Which town is the
 * mill in?". A place that is only named may be of any kind.
 *
 * @example
 * // "Which neighbourhood is the mill in?": "The mill stands in Orme County." => true
 */
export function isOtherKindOfPlace(view: Lens, candidate: Candidate): boolean {
  const { type, text: question } = view.asked
  const [, noun] = ASKS_KIND.exec(question) ?? []
  if (type !== 'place' || noun === undefined || !isProse(candidate)) return false
  const asked = KINDS.findIndex((kind) => kind.test(noun))
  const places = placedIn(view, candidate)
  return places.length > 0 && places.every((place) => isOther(asked, kindsOf(candidate.text, place)))
}

/** "Which {neighbourhood} is it in?", "in what {county} does it lie?" */
const ASKS_KIND =
  /\b(?:which|what) (neighbou?rhood|county|state|province|country|city|town|street)(?: (?:is|was|are|were|does|do|did|will|has|have)\b|\s*\?*$)/iu

const STREET = /^(?:streets?|avenue|road|boulevard|highway|freeway)$/iu
const COUNTY = /^(?:county|counties|precinct)$/iu
const STATE = /^(?:states?|provinces?|prefecture|canton)$/iu
const COUNTRY = /^(?:country|countries|republic|kingdom)$/iu
const TOWN = /^(?:city|town|township|municipality|cit(?:y|ies)|neighbou?rhoods?|suburb)$/iu
const AREA = /^(?:area|region)$/iu

/** What is of two of them may be either: a neighbourhood may be called a town, and a town have "City" in its name. */
const KINDS: readonly RegExp[] = [STREET, COUNTY, STATE, COUNTRY, TOWN, AREA]

/** Whether a place has a kind, and not that which is asked for. */
function isOther(asked: number, kinds: readonly number[]): boolean {
  return kinds.length > 0 && !kinds.includes(asked)
}

/** The names that stand where a place is told: "{in} Orme County", "in Holm, {Orme County}". */
function placedIn(view: Lens, candidate: Candidate): readonly TypedSpan[] {
  const { text } = candidate
  const names = candidate.spans().filter(({ type }) => type === 'name')
  return names.filter(
    (span, at) =>
      !inQuestion(view, candidate, span) &&
      (PLACED.test(text.slice(0, span.start)) ||
        /^, $/u.test(text.slice(names[at - 1]?.end ?? span.start, span.start))),
  )
}

const PLACED =
  /\b(?:in|at|on|near|of|from|across|throughout|around|outside|within|into|to|between|and|or) (?:the )?(?:\p{Ll}+ )?$/iu

/** Places of the kinds by which a name calls itself, or by the word right behind it or before: "the state of Orme". */
function kindsOf(text: string, { start, end }: TypedSpan): readonly number[] {
  const behind = BEHIND.exec(text.slice(end))?.[1] ?? ''
  const before = BEFORE.exec(text.slice(0, start))?.[1] ?? ''
  const words = [...text.slice(start, end).split(/\s+/u).slice(1), behind, before]
  return words.flatMap((word) => {
    const kind = KINDS.findIndex((one) => one.test(word))
    return kind === -1 ? [] : [kind]
  })
}

const BEHIND = /^ (?:metropolitan |metro )?(\p{Ll}+)\b/u
const BEFORE = /\b(\p{L}+) of $/iu
