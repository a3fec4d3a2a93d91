import type { Span } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import type { Token } from '../../search/tokens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { asksHead, runners } from '../text/heads.ts'
import { distance, WINDOW } from '../text/near.ts'
import type { TypedSpan } from '../text/spans.ts'
import { inQuestion } from './asked-values.ts'
import { type Lens, PEOPLE, strength, type WeightedTerm } from './lens.ts'
import { isNone } from './nones.ts'

/** Whether a span stands within {@link WINDOW} tokens of a word of the question; `unnamed` leaves out words of its names. */
export function nearQuestion(view: Lens, candidate: Candidate, span: TypedSpan, unnamed = false): boolean {
  return candidate.tokens.some((token, at) => {
    if (token.stop || (token.start >= span.start && token.end <= span.end)) return false
    if (
      !view.terms.some(
        (term) =>
          term.weight === 1 &&
          !(unnamed && term.named) &&
          (term.term === token.term ||
            term.related.some(([other, weight]) => other === token.term && weight >= 0.5)),
      )
    )
      return false
    return distance(candidate.tokens, at, span) <= WINDOW
  })
}

/**
 * A figure up to four tokens before the counted noun, or right after it: "14
 * universities", "universities: 14"; or what "the number of universities" is.
 */
export function countedShare(view: Lens, candidate: Candidate, values: readonly TypedSpan[]): number {
  if (view.focus.length === 0 || values.length === 0) return 0
  const noun = view.focus.at(-1)
  if (noun === undefined) return 0
  const isNoneOfThem = values.some((value) => isNone(candidate.text, value))
  let best = headedBy(noun, candidate, values) ? 1 : isNoneOfThem ? AS_PEOPLE : 0
  for (const [at, token] of candidate.tokens.entries()) {
    const exact = token.term === noun.term
    const fits = Math.max(
      strength(noun, (term) => term === token.term),
      view.countsPeople && PEOPLE.test(token.word) ? AS_PEOPLE : 0,
      PEOPLE.test(noun.folded) && isCalledByAct(view, token) ? AS_PEOPLE : 0,
      /^(?:them|these|those)$/u.test(token.word) ? AS_PEOPLE : 0,
      view.countsPeople && (EMPLOYS.test(token.word) || STAFF.test(token.word)) ? AS_PEOPLE : 0,
    )
    // "40 teams" are so many groups, whoever is in them.
    if (view.countsPeople && !exact && GROUPS.test(token.word)) continue
    if (fits <= best || isModifier(candidate, at, noun)) continue
    const beside = values.some((value) => {
      if (value.start <= token.start && token.end <= value.end) return value.type === 'measure'
      const gap = distance(candidate.tokens, at, value)
      // Behind its noun a figure only counts for the very noun ("universities: 14"), or for what is employed.
      const before = exact || EMPLOYS.test(token.word)
      if (value.start > token.end && isNumberOf(candidate.text, token, value)) return true
      if (isStaffOf(view, candidate.text, token, value)) return true
      if (token.start > value.start)
        return (
          gap > 0 &&
          (gap <= 5 || (gap <= LONGEST_SERIES && isSeries(candidate.text.slice(value.end, token.start))))
        )
      return gap > 0 && gap <= 2 && before && (!exact || !countsOwn(candidate, value))
    })
    if (beside) best = fits
  }
  return best
}

/** "600 students" are so many people who study: whom a sentence calls by what the question says that they do. */
function isCalledByAct({ terms }: Lens, { term, word }: Token): boolean {
  return (
    LEXICON.isPerson(word) &&
    terms.some(
      (one) => one.weight === 1 && !one.named && strength(one, (other) => other === term) >= GOES_WITH,
    )
  )
}

/** Of `strength`: a word that goes with another. */
const GOES_WITH = 0.5

/** "More than 2,000 {corporate, social, and trade-show} events": adjectives in a row stand between. */
function isSeries(between: string): boolean {
  return SERIES.test(between) && !NO_SERIES.test(between)
}

const SERIES = /^[\p{L}\s’',&/-]*(?:,|\band\b)[\p{L}\s’',&/-]*$/u
const NO_SERIES =
  /\b(?:of|in|on|at|to|for|by|with|from|that|which|who|where|when|while|as|is|are|was|were|be|has|have|had|will|would|can|could)\b/u

/** Tokens from a figure to the noun behind such adjectives. */
const LONGEST_SERIES = 10

const GROUPS = /^(?:teams|groups|crews|squads|families|households|committees|panels|departments)$/u

/** "Guest houses", "shipping lines" and "drive-through scanners" for guests, ships and drives: what is counted is the next noun; "a 24-bed unit" has 24 beds. */
function isModifier({ tokens, text }: Candidate, at: number, noun: WeightedTerm): boolean {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token === undefined || behind === undefined || behind.stop || /^\d/u.test(behind.word)) return false
  if (!PLURAL.test(noun.word) || PLURAL.test(token.word)) return false
  const isJoined = before !== undefined && text.slice(before.end, token.start) === '-'
  const between = text.slice(token.end, behind.start)
  return !isJoined && (between === '-' || (token.term === noun.term && /^\s+$/u.test(between)))
}

const PLURAL = /s$/iu

/** "Boats in {three} classes": a figure behind the noun that has its own next to it. */
function countsOwn({ kind, tokens, text }: Candidate, value: Span): boolean {
  const next = tokens.find(({ start }) => start >= value.end)
  return (
    kind !== 'row' && next !== undefined && !next.stop && /^\s+$/u.test(text.slice(value.end, next.start))
  )
}

/** The only count of a row whose header says what is counted. */
function headedBy(noun: WeightedTerm, { kind, lead }: Candidate, values: readonly TypedSpan[]): boolean {
  return (
    kind === 'row' &&
    values.filter(({ type }) => type === 'count').length === 1 &&
    strength(noun, (term) => lead.has(term)) >= AS_PEOPLE
  )
}

/** "The number of people out of work {was} 187,400". */
function isNumberOf(text: string, noun: Span, value: Span): boolean {
  const before = text.slice(Math.max(0, noun.start - NUMBER_WITHIN), noun.start)
  const between = text.slice(noun.end, value.start)
  return NUMBER_OF.test(before) && COMES_TO.test(between) && !/[.;]\s/u.test(between)
}

/** Characters from "number of" to the noun: "number of full-time". */
const NUMBER_WITHIN = 40
const NUMBER_OF = /\b(?:numbers?|total|count|tally) of (?:[\p{L}-]+[ -]){0,2}$/iu
const COMES_TO =
  /\b(?:is|was|were|are|be|been|being|reach(?:es|ed|ing)?|stands?|stood|standing|totall?(?:ed|ing)|hit(?:ting)?|rose|fell|grew|(?:increas|decreas|declin|exceed|ris|fall)(?:ed|ing)|climb(?:ed|ing)|dropp(?:ed|ing)|exceeds?|to|at)\b[^,]{0,40}$/iu

const EMPLOYS = /^(?:employs?|employed|employing)$/u
const AS_PEOPLE = 0.7

/** "A workforce of 640", where those who work are counted. */
function isStaffOf({ asked }: Lens, text: string, noun: Token, value: Span): boolean {
  return (
    STAFF.test(noun.word) &&
    AT_WORK.test(asked.text) &&
    value.start > noun.end &&
    OF_SO_MANY.test(text.slice(noun.end, value.start))
  )
}

const STAFF = /^(?:workforce|headcount|staff|payroll)$/u
const AT_WORK = /\b(?:employ\p{L}*|work(?:s|ed|ing|ers?|force)?|staff|headcount|payroll)\b/iu
const OF_SO_MANY =
  /^ (?:of|numbers|totals) (?:(?:about|around|roughly|some|nearly|almost|over|more than|approximately) )?$/u

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
  return !BODIES.test(text.slice(role.start, role.end)) && OFFICE_ONLY.test(text.slice(role.end, name.end))
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
  if (name.start >= noun.end + NAME_BESIDE || name.end <= noun.start - NAME_BESIDE) return false
  if (name.end <= noun.start && !APPOSED.test(text.slice(name.end, noun.start))) return false
  return !/\b(?:in|at|near|from|across|throughout|outside|since|because|after|before|when|while|until)\b/u.test(
    text.slice(noun.end, name.start),
  )
}

const BY_NAME =
  /^ (?:(?:is |was |are |were )?(?:named|called|known as)|by the name of|(?:whose|its) name is) (?:the )?$/u

const APPOSED =
  /^(?:,|\s+(?:is|was|are|were|becomes?|became|as|of))?\s+(?:(?:an?|the|one|another)\s+(?:[\p{L}-]+\s+)?)?$/u
