import type { Span } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { textAt } from '../../spans.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { asksHead, runners } from '../text/heads.ts'
import { distance, WINDOW } from '../text/near.ts'
import type { TypedSpan } from '../text/spans.ts'
import { inQuestion } from './given-away.ts'
import type { Lens, WeightedTerm } from './lens.ts'

/** Whether a span stands within {@link WINDOW} tokens of a word of the question; `unnamed` leaves out words of its names. */
export function nearQuestion(view: Lens, candidate: Candidate, span: TypedSpan, unnamed = false): boolean {
  const meant = unnamed ? meantUnnamed(view) : meantBy(view)
  return candidate.tokens.some((token, at) => {
    if (token.stop || (token.start >= span.start && token.end <= span.end)) return false
    return meant.has(token.term) && distance(candidate.tokens, at, span) <= WINDOW
  })
}

const meantBy = rememberedOf(({ terms }: Lens) => stemsOf(terms))
const meantUnnamed = rememberedOf(({ terms }: Lens) => stemsOf(terms.filter(({ named }) => !named)))

/** Stems of what is asked about, and of what can well stand for it. */
function stemsOf(terms: readonly WeightedTerm[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { term, weight, related } of terms) {
    if (weight !== 1) continue
    found.add(term)
    for (const [other, likeness] of related) if (likeness >= 0.5) found.add(other)
  }
  return found
}

export function nameWithFocus(view: Lens, candidate: Candidate): boolean {
  const noun = view.focus.at(-1)?.term
  if (noun === undefined) return false
  const holders = candidate.tokens.filter((token) => token.term === noun)
  if (holders.length === 0) return false
  return candidate
    .spans()
    .some(
      (span) =>
        span.type === 'name' &&
        !inQuestion(view, candidate, span) &&
        holders.some((token) => token.start >= span.start && token.end <= span.end),
    )
}

export function roleBesideName(view: Lens, candidate: Candidate): boolean {
  if (view.asked.type !== 'person') return false
  const offices = asksHead(view.asked.text) ? runners(candidate.text) : []
  if (view.roles.size === 0 && offices.length === 0) return false
  const people = candidate
    .spans()
    .filter((span) => (span.type === 'person' || span.type === 'name') && !inQuestion(view, candidate, span))
  return candidate.tokens.some(
    (token, at) =>
      (view.roles.has(token.term) ||
        offices.some(({ start, end }) => start <= token.start && token.end <= end)) &&
      people.some(
        (person) =>
          (distance(candidate.tokens, at, person) <= WINDOW ||
            COMES_AS.test(candidate.text.slice(person.end, token.start))) &&
          !isFirmOf(candidate.text, token, person),
      ),
  )
}

/** "Ada Berg {joined the yard on 3 May as its new} head": whoever comes is it, wherever and whenever. */
const COMES_AS =
  /^ (?:has |have |had |will |is to )?(?:join(?:s|ed)?|return(?:s|ed)?|start(?:s|ed)?|takes? over|took over)\b[^,;:.]{0,80} as (?:the |an? |its |their |our )?(?:\p{L}+ )?$/u

/** Whether a name is that of the house whose office it is, with or without the office: "said the {CEO of Orme Mills}", "{Orme}'s chair". */
function isFirmOf(text: string, role: Span, name: Span): boolean {
  if (name.start >= role.end) return OF_FIRM.test(text.slice(role.end, name.start))
  if (name.end <= role.start) return FIRMS_OWN.test(text.slice(name.end, role.start))
  return !BODIES.test(textAt(text, role)) && OFFICE_ONLY.test(text.slice(role.end, name.end))
}

const OF_FIRM = /^(?: [\p{L}-]+){0,2} (?:of|at|for) (?:the )?$/iu
const FIRMS_OWN = /^['’]s? (?:(?!as\b)[\p{L}-]+ ){0,2}$/u

/** Several people: "joins the {Orme Advisory Board}". */
const BODIES = /^boards?$/iu

/** Nothing behind the office in a name, or whose it is; "CEO Ada Berg" is somebody. */
const OFFICE_ONLY = /^$|^ (?:of|at|for)\b/u

/** Whether the question itself holds all words of a span. */
export function isAsked({ questionWords }: Lens, { tokens: words }: Candidate, span: Span): boolean {
  return words
    .filter((token) => !token.stop && token.start >= span.start && token.end <= span.end)
    .every((token) => questionWords.has(token.word))
}

/** Characters between a noun and the name that it introduces: ", " and "called". */
const NAME_BESIDE = 12

/**
 * Whether a name is that of a noun beside it: "the university, Alder College",
 * and not "a university in Norway". One before its noun stands right before it,
 * or is said to be it: "Alder College is a university".
 */
export function belongsTo(text: string, noun: Span, name: Span): boolean {
  if (name.start >= noun.end && BY_NAME.test(text.slice(noun.end, name.start))) return true
  if (name.end <= noun.start && DESCRIBED.test(text.slice(name.end, noun.start))) return true
  if (name.start >= noun.end + NAME_BESIDE || name.end <= noun.start - NAME_BESIDE) return false
  if (name.end <= noun.start && !APPOSED.test(text.slice(name.end, noun.start))) return false
  return !/\b(?:in|at|near|from|across|throughout|outside|since|because|after|before|when|while|until)\b/u.test(
    text.slice(noun.end, name.start),
  )
}

/** "Orme Foods (NYSE: ORM), {a listed} company", "the Ember(TM) oven, {a next-generation baking} device". */
const DESCRIBED =
  /^\)?(?:(?:\s?\([^()]{1,40}\))+(?: \p{Ll}[\p{L}-]*)?)?, (?:(?:an?|the|its|their|another|one) (?:(?!(?:is|are|was|were|has|have|had|will|would|became|becomes?|of|in|at|for|by|to|and|or|that|which|who)\b)[\p{L}-]+ ){0,3})?$/u

const BY_NAME =
  /^ (?:(?:is |was |are |were )?(?:named|called|known as)|by the name of|(?:whose|its) name is) (?:the )?$/u

const APPOSED =
  /^(?:,|\s+(?:is|was|are|were|becomes?|became|as|of))?\s+(?:(?:an?|the|one|another)\s+(?:[\p{L}-]+\s+)?)?$/u

/**
 * Whether a name says where a thing stands that is known by its place: "a hotel in
 * {Tarn}", "two hotels this year, in {Tarn} and in Holm". A body is known by a name of
 * its own, and a town or country that lies somewhere is still none in particular.
 */
export function standsAt(view: Lens, text: string, noun: Span, name: Span): boolean {
  return (
    view.asked.type === 'place' &&
    STANDS.test(textAt(text, noun)) &&
    name.start >= noun.end &&
    STANDS_AT.test(text.slice(noun.end, name.start))
  )
}

/** What is built in a place and goes by it. */
const STANDS =
  /^(?:hotel|building|facilit(?:y|ie)|station|airport|terminal|harbou?r|port|park|market|site|venue|campus|stadium|arena|theatre|hall|headquarters|office)(?:s|es)?$/iu

/** From such a thing to its place; what happens meanwhile may stand between. */
const STANDS_AT =
  /^(?: (?:during|within|over|in the course of|this|last|next) [\p{Ll}\p{N} ]{3,24})?,? (?:in|at|near|outside|on) (?:the )?$/u
