import type { Span } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import type { Token } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { timesIn } from '../asked/ordinals.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { distance } from '../text/near.ts'
import type { TypedSpan } from '../text/spans.ts'
import { CLOSE, type Lens, PEOPLE, SAME, strength, type WeightedTerm } from './lens.ts'
import { isNone } from './nones.ts'
import { wantedOf } from './wanted.ts'

// What a figure in a sentence counts.

/**
 * A figure up to four tokens before the counted noun, or right after it: "14
 * universities", "universities: 14"; or what "the number of universities" is. How
 * often something was, an ordinal tells; a figure may go without its noun.
 */
export function countedShare(view: Lens, candidate: Candidate, values: readonly TypedSpan[]): number {
  if (view.focus.length === 0 || values.length === 0) return 0
  const noun = view.focus.at(-1)
  if (noun === undefined) return 0
  const { ofTimes } = wantedOf(view.asked)
  if (ofTimes !== null && timesIn(candidate.text, ofTimes).some((time) => isAmong(time, values))) return 1
  const isNoneOfThem = values.some((value) => isNone(candidate.text, value))
  const isBare = values.some((value) => isElided(view, candidate, value))
  const doesSo = isNoneOfThem || values.some((value) => isSoMany(view, candidate.text, value))
  let best = isBare || headedBy(noun, candidate, values) ? 1 : doesSo ? LIKELY : 0
  const [isOfPeople, isOfWorkers] = [PEOPLE.test(noun.folded), WORKERS.test(noun.folded)]
  for (const [at, token] of candidate.tokens.entries()) {
    const exact = token.term === noun.term
    const fits = Math.max(
      strength(noun, (term) => term === token.term),
      view.countsPeople && PEOPLE.test(token.word) ? LIKELY : 0,
      isOfPeople && isCalledByAct(view, token) ? LIKELY : 0,
      /^(?:them|these|those)$/u.test(token.word) ? LIKELY : 0,
      isOfWorkers && JOBS.test(token.word) ? LIKELY : 0,
      view.countsPeople && (EMPLOYS.test(token.word) || STAFF.test(token.word)) ? LIKELY : 0,
    )
    // "40 teams" are so many groups, whoever is in them.
    if (view.countsPeople && !exact && GROUPS.test(token.word)) continue
    if (fits <= best || isModifier(candidate, at, noun) || (exact && isVerb(candidate, token))) continue
    const beside = values.some((value) => {
      if (value.start <= token.start && token.end <= value.end) return value.type === 'measure'
      const gap = distance(candidate.tokens, at, value)
      // Behind its noun a figure only counts for the very noun ("universities: 14"), or for what is employed.
      const before = exact || EMPLOYS.test(token.word) || (candidate.kind === 'row' && fits >= SAME)
      if (value.start > token.end && isNumberOf(candidate.text, token, value)) return true
      if (exact && isMovedTo(candidate.text, token, value)) return true
      if (isStaffOf(view, candidate.text, token, value)) return true
      if (token.start > value.start) {
        const between = candidate.text.slice(value.end, token.start)
        return (
          gap > 0 &&
          !COUNTS_BEFORE.test(between) &&
          !JOINED_TO_OTHER.test(between) &&
          (gap <= 5 || (gap <= LONGEST_SERIES && isSeries(between)))
        )
      }
      return gap > 0 && gap <= 2 && before && (!exact || !countsOwn(candidate, value))
    })
    if (beside) best = fits
  }
  return best
}

function isAmong({ start, end }: Span, values: readonly Span[]): boolean {
  return values.some((value) => value.start === start && value.end === end)
}

/**
 * Whether a figure goes without the noun that it counts, beside what the question asks
 * of them: "512 {applied}", "which {holds} 18,450."; or "86 % {said}", of those who can.
 */
function isElided(view: Lens, { text, tokens }: Candidate, { type, start, end }: TypedSpan): boolean {
  const acts = (token: Token): boolean =>
    view.terms.some(
      (term) =>
        term.weight === 1 &&
        !term.named &&
        !view.focus.includes(term) &&
        !PLURAL.test(term.folded) &&
        LEXICON.isVerb(term.folded) &&
        LEXICON.isVerb(token.word) &&
        strength(term, (one) => one === token.term) >= CLOSE,
    )
  const [before, behind] = [text.slice(0, start), text.slice(end)]
  if (type === 'percent') {
    const speaks = view.countsPeople || DOERS.test(view.focus.at(-1)?.folded ?? '')
    return speaks && /(?:^|: )$/u.test(before) && SAYS_BEHIND.test(behind)
  }
  // A rank, or those of whom some did so: "ten of the 40 left".
  if (/#$|\bof (?:the |these |those )?$/iu.test(before)) return false
  return tokens.some(
    (token) =>
      ((token.start === end + 1 &&
        /^ /u.test(behind) &&
        !PLURAL.test(token.word) &&
        !isBareNoun(token.word)) ||
        (view.countsPeople && token.end === start - 1 && STOPS.test(behind))) &&
      acts(token),
  )
}

/** "5 {leverage}" is no deed of five, though one may leverage. */
const isBareNoun = (word: string): boolean => LEXICON.isNoun(word) && !/(?:ed|ing)$/u.test(word)

/** "Four {were} given bail": at the head of a clause so many people, where those are counted. */
function isSoMany({ countsPeople }: Lens, text: string, { type, start, end }: TypedSpan): boolean {
  return (
    countsPeople &&
    type === 'count' &&
    HEADS_CLAUSE.test(text.slice(0, start)) &&
    DOES_BEHIND.test(text.slice(end))
  )
}

/** Behind a figure of nothing that stands there. */
const STOPS = /^(?:[.;:)]|, |\s*$)/u
const HEADS_CLAUSE = /(?:^|[,;:] |\b(?:and|but|of whom) )$/u
const DOES_BEHIND = /^ (?:is|are|was|were|has|have|had|will|would)\b/u
const SAYS_BEHIND = /^ (?:said|say|believe|report(?:ed)?|would|want|plan|prefer)\b/u

/** By their form whoever does something: "drivers", "visitors". */
const DOERS = /\p{L}{3}(?:er|or|ee|ist)s$/u

/** Who works, and what they have. */
const WORKERS = /^(?:workers?|employees?|staff)$/u
const JOBS = /^(?:jobs?|positions?|posts)$/u

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

/** "Three {trials in} patients", "two {boosters for the} crew": what is counted stands before, and not the noun behind. Of "60 places for children" so many children take one. */
const COUNTS_BEFORE =
  /^(?! (?:[\p{L}-]+ ){0,2}(?:seats|places|beds|spaces|rooms|berths|desks|jobs) for ) (?:[\p{L}\p{N}’'-]+ ){0,3}?\p{Ll}[\p{L}-]*[^su\P{L}]s (?:in|for|with|to|at|on|by|from|into|across|among) |^\)? (?:an?|the) (?:[\p{L}-]+ )+(?:in|for|with|at|on|by|from|among) /u

/** "Three{-bedroom} flats", "one{-, two- and three-bed} flats" are so many bedrooms; "a 20{-strong} crew" is so many people. */
const JOINED_TO_OTHER = /^-(?:,? |(?!(?:strong|odd|plus|member|person)\b)\p{L}[\p{L}-]*[ ,])/u

/** Tokens from a figure to the noun behind such adjectives. */
const LONGEST_SERIES = 10

const GROUPS = /^(?:teams|groups|crews|squads|families|households|committees|panels|departments)$/u

/** "Guest houses", "sailing clubs" and "drive-through scanners" for guests, sailors and drives: what is counted is the next noun; "a 24-bed unit" has 24 beds. */
function isModifier({ tokens, text }: Candidate, at: number, noun: WeightedTerm): boolean {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token === undefined || behind === undefined || behind.stop || /^\d/u.test(behind.word)) return false
  if (!PLURAL.test(noun.word) || PLURAL.test(token.word)) return false
  // "German drivers" are Germans.
  const isOfPeople = DOERS.test(behind.word) || PEOPLE.test(behind.word)
  if (/^\p{Lu}/u.test(noun.word) && isOfPeople) return false
  const isJoined = before !== undefined && text.slice(before.end, token.start) === '-'
  const between = text.slice(token.end, behind.start)
  const isAct = DOERS.test(noun.folded) && ACT.test(token.word) && PLURAL.test(behind.word) && !isOfPeople
  const isBeforeNoun = PLURAL.test(behind.word) && LEXICON.isNoun(behind.word) && !isOfPeople
  return (
    !isJoined &&
    (between === '-' || ((isAct || isBeforeNoun || token.term === noun.term) && /^\s+$/u.test(between)))
  )
}

/** "Who {farms} 14 acres": what somebody does, and none of the farms. */
function isVerb({ text }: Candidate, { start, end }: Span): boolean {
  return (
    /\b(?:who|he|she|it)\s$/iu.test(text.slice(Math.max(0, start - 5), start)) &&
    /^\s(?:\d|an?\b|the\b|about\b|some\b)/u.test(text.slice(end))
  )
}

/** What doers do: "sailing". */
const ACT = /\p{L}{3}ing$/u

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
    strength(noun, (term) => lead.has(term)) >= LIKELY
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

/** "Complaints from the harbour {climbed to} 57". */
function isMovedTo(text: string, noun: Span, value: Span): boolean {
  return (
    !OF_OTHERS.test(text.slice(0, noun.start)) &&
    /s$/u.test(textAt(text, noun)) &&
    MOVED_TO.test(text.slice(noun.end, value.start)) &&
    STOPS_OR_FROM.test(text.slice(value.end))
  )
}

/** "Gifts {from} members fell to 310": so many gifts. */
const OF_OTHERS = /\b(?:from|of|by|for|with|among|to) (?:(?:the|its|their|our|all) )?$/u

const MOVED_TO =
  /^[^,.;:]{0,60}? (?:rose|fell|grew|climbed|dropped|declined|increased|decreased|jumped|came) (?:by [^,.;:]{1,20} )?to (?:(?:about|around|nearly|almost|over|some) )?$/u
const STOPS_OR_FROM = /^(?:[.;:)]|, |\s*$| (?:from|in|last|this)\b)/u

const EMPLOYS = /^(?:employs?|employed|employing)$/u

/** By another noun than that of the question: most often the same ones, and not for certain. */
const LIKELY = 0.7

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
