import type { Span } from '../../model.ts'
import type { Token } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { plainForm } from '../asked/asked-form.ts'
import { belongsTo, isAsked, standsAt } from '../evidence/beside.ts'
import { INTRODUCES } from '../evidence/introduces.ts'
import { type Lens, SAME, strength } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import type { AnswerType } from '../question.ts'
import type { SpanType, TypedSpan } from '../text/spans.ts'

/**
 * Whether a question asks which of a kind, and a sentence has the kind's word and
 * nothing that tells which: "served in multiple languages" for "which languages
 * does it support?". What tells is a word of its own before it, a name or figure
 * beside it, a list behind it, or that it is said of something: "teal, the colour".
 * Of one that a sentence names and goes on to call "the company" the name tells.
 *
 * @example
 * // "Which licences has Orme obtained?"
 * // "Orme has also obtained several licences, underscoring its aims." => true
 * // "Orme has also obtained a banking licence." => false
 * // "Name the six countries in which Orme works.", "Orme works in six countries." => true
 */
export function unnamed(view: Lens, candidate: Candidate): boolean {
  const noun = view.focus.at(-1)
  if (
    noun === undefined ||
    !OF_A_KIND.has(view.asked.type) ||
    !ASKS_WHICH_KIND.test(plainForm(view.asked.text))
  )
    return false
  // "Which Orme backed mill": one that has a name stands there for another.
  if (noun.named && !/s$/iu.test(noun.word)) return false
  const isHeaded = isProse(candidate) || candidate.kind === 'item' || candidate.kind === 'headline'
  if (!isHeaded || !candidate.tokens.some(({ term }) => term === noun.term)) return false
  const spans = candidate.spans()
  const beside = {
    names: spans.filter(
      (span) =>
        span.type === 'name' &&
        !isAsked(view, candidate, span) &&
        !isAskedFor(view, candidate, span) &&
        !isLettered(candidate.text, span),
    ),
    figures: spans.filter(({ type }) => FIGURES.has(type)),
  }
  return candidate.tokens.every(
    ({ term }, at) =>
      strength(noun, (one) => one === term) < SAME || !tellsWhich(view, candidate, at, beside),
  )
}

/** "In Korea" tells nothing of "which Korean cities". */
function isAskedFor({ questionWords }: Lens, { tokens }: Candidate, { start, end }: Span): boolean {
  const words = tokens.filter((token) => token.start >= start && token.end <= end && !token.stop)
  return (
    words.length > 0 &&
    words.every(({ word }) =>
      [...questionWords].some(
        (one) => one.length > BEGINNING && one.slice(0, BEGINNING) === word.slice(0, BEGINNING),
      ),
    )
  )
}

/** Letters that a country and its people share. */
const BEGINNING = 4

/** Kinds of answers that are known by a name or a word of their own only. */
const OF_A_KIND: ReadonlySet<AnswerType> = new Set([
  'other',
  'list',
  'organisation',
  'person',
  'place',
  'name',
])

/** Before a noun: "what is", "which does" ask in other ways. */
const ASKS_WHICH_KIND =
  /\b(?:which|what) (?!(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|about|of)\b)/iu

/** "A 40 % cut", "a $3 billion market". */
const FIGURES: ReadonlySet<SpanType> = new Set(['percent', 'money', 'measure', 'duration'])

interface Beside {
  /** Names that the question lacks. */
  readonly names: readonly TypedSpan[]
  readonly figures: readonly TypedSpan[]
}

function tellsWhich(view: Lens, candidate: Candidate, at: number, { names, figures }: Beside): boolean {
  const { text, tokens } = candidate
  const noun = tokens[at]
  // Words in capitals head what follows: "WELLS RUN DRY: Four wells have …".
  if (noun === undefined || (CAPITALS.test(textAt(text, noun)) && /\p{Ll}{3}/u.test(text))) return false
  const [before, behind] = [text.slice(0, noun.start), text.slice(noun.end)]
  // "The award-winning designer" has won some, and is none.
  const isOther = noun.term !== view.focus.at(-1)?.term
  if (behind.startsWith('-') || (isOther && /\p{L}-$/u.test(before))) return false
  // "Token listings" are no exchange, and "fire-safe shipbuilding" is no shipyard.
  if (isOther && ACTIVITY.test(noun.word)) return false
  if (/\p{L}[-–]$/u.test(before) && OF_TWO.test(behind)) return false
  return (
    (!isOther && names.some(({ start, end }) => start <= noun.start && noun.end <= end)) ||
    isModified(view, candidate, at) ||
    figures.some((span) => span.end <= noun.start && countBetween(tokens, span, noun) <= FIGURE_WITHIN) ||
    figures.some(
      ({ type, start }) =>
        type !== 'duration' && start >= noun.end && COMES_TO.test(text.slice(noun.end, start)),
    ) ||
    names.some(
      (name) =>
        belongsTo(text, noun, name) ||
        standsAt(view, text, noun, name) ||
        endsBefore(view, candidate, name, noun) ||
        (name.start >= noun.end && AT.test(text.slice(noun.end, name.start))),
    ) ||
    isTakenUp(view, candidate, at, names) ||
    SAYS_WHAT.test(behind) ||
    FOR_THE_BEST.test(behind) ||
    CLOSES.test(before) ||
    APPOSED.test(before) ||
    IS_ONE.test(before) ||
    TOLD_BEHIND.test(behind) ||
    (IS.test(behind) && !IS_OBJECT.test(before)) ||
    isOfOther(view, tokens, at, behind)
  )
}

/** Words for what is done rather than for one that does it or where it is done. */
const ACTIVITY = /(?:ing|ings)$/u

/** "University-industry {integration}": two kinds, and none of either. */
const OF_TWO =
  /^ (?:integration|collaborations?|co-?operation|partnerships?|relation(?:s|ships?)?|links?|linkages?|ties|exchanges?|dialogues?|alliances?|interactions?|interfaces?|engagement|gaps?|divides?|transfers?|trade|talks|ratios?)\b/iu

/** A word of a headline in front of a sentence. */
const CAPITALS = /^\p{Lu}{4,}$/u

/**
 * Whether a noun takes up what a sentence has named before it: "bought {Lund Foods},
 * adding stores to {the company}". Who says it is named for that alone, and several
 * have several names.
 */
function isTakenUp(
  { questionWords }: Lens,
  { text, tokens }: Candidate,
  at: number,
  names: readonly Span[],
): boolean {
  const noun = tokens[at]
  const opening = tokens
    .slice(Math.max(0, at - DEFINITE_WITHIN), at)
    .findLast(({ word }) => DEFINITE.test(word))
  if (noun === undefined || opening === undefined) return false
  const between = tokens.filter(({ start }) => start >= opening.end && start < noun.start)
  if (!/^[^,.;:]*$/u.test(text.slice(opening.start, noun.start))) return false
  if (!between.every(({ word, stop }) => !stop && !VAGUE.has(word) && questionWords.has(word))) return false
  const before = names.filter(({ end }) => end <= opening.start && !SPEAKS.test(text.slice(end)))
  return before.length >= (PLURAL.test(noun.word) ? 2 : 1)
}

/** Words from "the" to its noun: "the {rail} company". */
const DEFINITE_WITHIN = 3
const DEFINITE = /^(?:the|this|that|these|those|its|their|his|her)$/u
const PLURAL = /[^s]s$/u
const SPEAKS = /^,? (?:said|says|told|tells|added|adds|noted|notes|explain(?:s|ed)|announce[sd])\b/u

/** "The award for best actor". */
const FOR_THE_BEST =
  /^ for (?:the |its |his |her |their )?(?:best|most|worst|largest|biggest|oldest|youngest|highest|longest|fastest|greatest|finest|smallest|strongest|newest|outstanding)\b/iu

/** A headline in capitals, or the letters of the words before them: "rail operators (ROs)". */
function isLettered(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end)
  return (
    (words === words.toUpperCase() && words.split(/\s+/u).length >= LONG_HEADLINE) ||
    (/\($/u.test(text.slice(0, start)) && /^\p{Lu}{2,}s?$/u.test(words))
  )
}

/** Words of capitals that are more than a name. */
const LONG_HEADLINE = 4

/** A content word right before it that the question lacks and that says which: "banking licence", not "several licences". */
function isModified(view: Lens, { text, tokens }: Candidate, at: number): boolean {
  const [first, before, noun] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  const isCompound =
    first !== undefined && before !== undefined && text.slice(first.end, before.start) === '-'
  if (isCompound && PRAISES.test(first.word)) return false
  return (
    before !== undefined &&
    noun !== undefined &&
    !before.stop &&
    /^[\s-]+$/u.test(text.slice(before.end, noun.start)) &&
    !view.questionWords.has(before.word) &&
    !view.terms.some(({ term }) => term === before.term) &&
    !VAGUE.has(before.word)
  )
}

/** "Top-tier", "well-known", "high-profile": how good, and not which. */
const PRAISES = /^(?:top|high|highly|well|world|first|best|leading|large|long)$/u

/** Words that say how many or how good, and not which. */
const VAGUE: ReadonlySet<string> = new Set(
  `leading major main various new several key prominent top many multiple other exclusive certain some numerous few different
  additional one two three four five six seven eight nine ten both all any more most best renowned notable respected influential
  reputable select diverse known famous big bigger larger large small important significant further current existing own potential
  selected specific particular named great popular powerful essential critical strategic recent upcoming trusted global local
  national international regional unnamed undisclosed unspecified promising innovative exciting premier acclaimed
  enhanced improved advanced modern robust comprehensive sophisticated stronger better strict`.split(/\s+/),
)

function countBetween(tokens: readonly Token[], { end }: Span, noun: Span): number {
  return tokens.filter((token) => token.start >= end && token.start < noun.start).length
}

/** From a noun to its figure: "benefits paid to members {came to} $2 billion". */
const COMES_TO = /^[^,;:.]{0,60}$/u

/** From a noun to where they are: "centres, {in} Corran and Linden". */
const AT = /^,? (?:in|at|from|to) (?:the )?$/u

/** "A promise that the colours will not change" */
const SAYS_WHAT = /^ that (?:the|an?|its|their|his|her|our|it|they|we|no|all|every|this)\b/iu

/** Words between a figure and its noun: "94 % true positive accuracy". */
const FIGURE_WITHIN = 3

/** "The Orme, Lind and Brack rail {lines}": from the name on, only words of the question. */
function endsBefore(view: Lens, { text, tokens }: Candidate, name: Span, noun: Span): boolean {
  if (name.end > noun.start || !/^,?(?: [\p{L}\p{N}’'-]+){0,3} $/u.test(text.slice(name.end, noun.start)))
    return false
  return tokens
    .filter(({ start }) => start >= name.end && start < noun.start)
    .every(({ term, word }) => view.questionWords.has(word) || view.terms.some((one) => one.term === term))
}

/** "The “Start” button", "separation (DMS) technology". */
const CLOSES = /[)”"’](?<!s’)\s$/u

/** "Teal, the colour", "Orme Life, one of its insurers". */
const APPOSED =
  /(?:,|[–—-]) +(?:an?|the|its|their|our)(?: (?!(?:of|for|in|at|by|with|to|from|on|and|or|that|which|who)\b)[\p{L}\p{N}’'-]+){0,4} $/iu

/** "Danish is one of the languages", "serves as the sponsor", "will be the host city". */
const IS_ONE =
  /\bbe (?:an?|the|one of the|its|our|their) (?:[\p{L}’'-]+ ){0,2}$|\b(?:is|are|was|were|as|becomes?|became|(?<!\bwhether )(?:it|that|he|she)[’']s) (?:(?:more than|not) (?:just|merely|only|simply) )?(?:(?:an?|the|one of the|its|our|their) )?(?:[\p{L}\p{N}’'-]+ ){0,2}$/iu

/** What is listed, quoted or numbered behind it. */
const TOLD_BEHIND = new RegExp(
  String.raw`^[^;,]{0,80}?(?::|—|–|--| - )|^[^;]{0,80}?(?:\b(?:${INTRODUCES}|like|as well as|e\.g|includes?)\b)|^[^;]{0,20}?\((?!\p{Lu}{2,}s?\))|^\s*(?:[#\d“"]|(?:no\.|number)\s)`,
  'u',
)

/** "The languages that it speaks {are} Danish and Dutch"; what was done to them does not tell which they are. */
const IS =
  /^(?:(?!\b(?:that|which|who)\b)[^.;,]){0,40}?\b(?:is|are|was|were)\b(?!\s+(?:\p{L}+ly\s+)?\p{L}+(?:ed|en|ing|wn|lt|ht)\b)/iu

/** "Talks {with} two lines are over": what is, is something else. */
const IS_OBJECT = /\b(?:with|from|for|by|about|between|against|to) (?:[\p{L}\p{N}’'-]+ ){0,3}$/u

/** "The field of robotics": what it is of is not in the question. */
function isOfOther(view: Lens, tokens: readonly Token[], at: number, behind: string): boolean {
  if (!/^\s+of\s/u.test(behind)) return false
  const next = tokens.slice(at + 1).find(({ stop }) => !stop)
  return next !== undefined && !view.terms.some(({ term }) => term === next.term)
}
