import { remembered } from '../../remembered.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { baseForms } from '../../search/morphology.ts'
import { stem, type Token } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { ORGANISATION_NOUNS, PERSON_NOUNS, PLACE_SUFFIX } from '../text/cues.ts'
import { oneOf } from '../text/one-of.ts'
import { overlapping } from '../text/overlapping.ts'
import type { TypedSpan } from '../text/spans.ts'
import { allInState, concernedIn, isState, saysSo, stateAsked } from './concerned.ts'
import { type Lens, SAME, strength, type WeightedTerm } from './lens.ts'

// Who did something is told by a name, or by whoever is said to have done it: "two hikers found it".

/**
 * Those without a name by whom a sentence says that something was done: bodies
 * behind "by", and people who are said to have done the very thing that is asked
 * for, before its verb or behind "by".
 *
 * @example
 * // "Who found the painting?"
 * // "Two hikers found it behind a wall." => ["Two hikers"]
 * // "It was found by a farmer." => ["a farmer"]
 */
export function doersIn(view: Lens, candidate: Candidate): TypedSpan[] {
  const { text, tokens } = candidate
  const verb = verbIn(view)
  const places =
    verb === undefined
      ? []
      : [...tokens.keys()].filter(
          (at) =>
            strength(verb, (term) => term === tokens[at]?.term) >= SAME &&
            (!isState(verb.folded) || saysSo(view.asked.text, tokens, at)),
        )
  const bodies = [...text.matchAll(BODY)].flatMap(({ index: start, 0: { length } }) => {
    // "Built in Corran and chosen by a jury" says of a jury that it chose.
    const isOther = places.length > 0 && !places.some((at) => byBehind(text, tokens, at)?.end === start - 1)
    return isOther ? [] : [{ type: 'person' as const, start, end: start + length }]
  })
  const people = places.flatMap((at) => {
    const [first, last] =
      doerBehind(text, tokens, at) ?? doerBefore(text, tokens, at) ?? allInState(text, tokens, at) ?? []
    if (first === undefined || last === undefined) return []
    const span = { type: 'person' as const, start: first.start, end: last.end }
    return bodies.some((body) => overlapping(body, span)) ? [] : [span]
  })
  return [...bodies, ...people, ...concernedIn(view.asked.text, candidate)]
}

/**
 * Whether a sentence says that the very thing was done and leaves out by whom:
 * "the cells come from Norr and are assembled in Linz" for who assembles them.
 */
export function leavesDoerOut(view: Lens, { text, tokens, spans }: Candidate): boolean {
  const verb = verbIn(view)
  // "Ada Berg: the tower was designed in oak".
  if (verb === undefined || LABELLED.test(text) || isState(verb.folded)) return false
  const isNamed = (span: TypedSpan): boolean =>
    span.type === 'name' && isOfKind(view.asked.text, textAt(text, span))
  if (spans().some(isNamed)) return false
  const forms = formsOf(verb.folded)
  const places = [...tokens.entries()].filter(([, { word }]) =>
    baseForms(word).some((form) => forms.has(form)),
  )
  return (
    places.length > 0 &&
    places.every(([at, { word, end }]) => {
      if (/ing$/u.test(word)) return false
      let before = at - 1
      while (/ly$/u.test(tokens[before]?.word ?? '')) before--
      const isTold = byBehind(text, tokens, at) !== null || TELLS_BEHIND.test(text.slice(end))
      return BE.test(tokens[before]?.word ?? '') && !isTold
    })
  )
}

const LABELLED = /^[^.:]{1,60}:\s/u

/** What else may tell it behind the verb. */
const TELLS_BEHIND = /\b(?:with|when|after|under|alongside|thanks|who)\b|:/u

const formsOf = remembered((verb: string): ReadonlySet<string> => new Set(baseForms(verb)))

/** Whether a name says where something is done, and not by whom: "built in Styria", "tested at the Lund Centre". */
export function isWhereDone(question: string, text: string, { start, end }: TypedSpan): boolean {
  if (IN_PRINT.test(question)) return false
  if (isOfKind(question, text.slice(start, end))) return false
  if (ASKS_SUBJECT.test(question) && isListedPlace(text, start, end)) return true
  if (verbAsked(question) === null) return false
  const before = text.slice(Math.max(0, start - LONGEST_WHERE), start)
  return (
    WITHIN.test(before) ||
    (AT.test(before) &&
      text
        .slice(start, end)
        .split(/\s+/u)
        .some((word) => PLACE_SUFFIX.test(word)))
  )
}

/** "Which museum shows it?" is told by the Lund Museum, at which it is shown. */
function isOfKind(question: string, name: string): boolean {
  const kind = KIND.exec(question)?.[1]?.toLowerCase()
  return kind !== undefined && name.toLowerCase().includes(kind)
}

const KIND =
  /^(?:and |so |but )?(?:which|what) (?:\p{Ll}+ ){0,2}?(\p{Ll}{4,}?)s? (?=(?:will |would |has |have |is |are )?\p{Ll}+)/iu

/** What somebody is asked to have done, where it counts among the words of the question. */
function verbIn({ asked, terms }: Lens): WeightedTerm | undefined {
  const verb = verbAsked(asked.text)
  return terms.find(({ term }) => term === verb)
}

const WHOSE = String.raw`its|their|his|her|our|[\p{L}\p{N}.-]+['’]s?`
const BEFORE_BODY = String.raw` (?:[\p{L}\p{N}'’-]+ ){0,4}?`

/** Of a trust or the like without a name it is told whose it is: "by its supporters' trust", and not "by a trust". */
const BODY = new RegExp(
  oneOf(
    String.raw`(?<=\bby )(?:the|an?|${WHOSE})${BEFORE_BODY}(?:team|committee|board|jury|panel|council|commission|commissioners|department|division|unit|staff|judges|experts|scientists|researchers|engineers|volunteers|students|members|residents|readers|voters|shareholders|owners|trustees|directors|editors|teachers|staffers|employees|workers|crew|partners|consortium|coalition|government|ministry|court|public)\b`,
    String.raw`(?<=\bby )(?:${WHOSE})${BEFORE_BODY}(?:trust|foundation|charity|association|union|co-?operative|family|supporters|fans|customers|tenants|users|founders?)\b`,
  ),
  'gu',
)

/** The stem of what somebody is asked to have done: "who {found} the painting?"; null when no doer is asked for. */
const verbAsked = remembered((question: string): string | null => {
  const verb = (
    stateAsked(question) ??
    DONE.exec(question)?.[1] ??
    DONE_BY.exec(question)
      ?.slice(1)
      .find((word) => word !== undefined)
  )?.toLowerCase()
  return verb === undefined ? null : stem(verb)
})

/** "Who {found} it", "which firm will {build} it", and not "who is he", "who was {sent} away". */
const DONE = new RegExp(
  String.raw`^(?:and |so |but )?(?:who(?: else| first)?|(?:which|what) (?:[\p{L}-]+ ){0,2}?(?:${[...ORGANISATION_NOUNS, ...PERSON_NOUNS].join('|')})) (?:(?:will|would|has|have|had) (?!not\b)|(?:is|are|was|were) (?=\p{L}+ing\b))?(?!(?:is|are|was|were|am|be|been|being|do|does|did|has|have|had|will|would|can|could|shall|should|may|might|must)\b)(\p{Ll}+)`,
  'iu',
)

/** "Who are the articles {written} by?", "by whom was it {found}?" */
const DONE_BY =
  /^(?:and |so |but )?who(?:m)? (?:is|are|was|were|has|have) .*?(\p{Ll}+) by\s*\?*$|^by whom (?:is|are|was|were) .*?(\p{Ll}+)\s*\?*$/iu

/** "Published in the Lund Journal": where it stands is who did it. */
const IN_PRINT =
  /\b(?:publish\p{L}*|print\p{L}*|report\p{L}*|carr(?:y|ies|ied)|featur\p{L}*|air(?:s|ed)?)\b/iu

const LONGEST_WHERE = 20
const WITHIN = /\b(?:in|near|across|throughout|within|outside|around) (?:the )?$/u
const AT = /\b(?:at|inside) (?:the |its |their )?$/u

/** "Sold in shops in {Kent}, {Essex} and {Surrey}": of several places each one. */
function isListedPlace(text: string, start: number, end: number): boolean {
  const [list, others = ''] = IN_LIST.exec(text.slice(0, start)) ?? []
  return list !== undefined && (others === '' ? LIST_FOLLOWS : LIST_GOES_ON).test(text.slice(end))
}

/** "Which shops sold it?" asks who did it, and "which shops did it buy" does not. */
const ASKS_SUBJECT = /^(?:and |so |but )?(?:who|which|what)\b(?!.*\b(?:do|does|did|in|by)\b)/iu

/** What is invested in is no place. */
const IN_LIST =
  /(?<!\b(?:invest\p{L}*|stakes?|shares?|interests?|positions?|holdings?|partners?) )\b(?:in|across|throughout) (?:the )?((?:\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*(?:,? (?:and|or) |, ))*)$/u
const LIST_FOLLOWS = /^(?:,? (?:and|or)|,) \p{Lu}/u
const LIST_GOES_ON = /^(?:,? (?:and|or) |, |\s*[.;)]|\s*$)/u

/** The "by" of a passive: "was grown in Kent {by}". */
function byBehind(text: string, tokens: readonly Token[], verb: number): Token | null {
  const by = tokens.findIndex(({ word }, at) => at > verb && at <= verb + BY_WITHIN && word === 'by')
  const between = tokens.slice(verb + 1, by)
  if (by === -1 || between.some(({ word }) => BE.test(word))) return null
  const words = textBetween(text, tokens, verb, by)
  const isOther = ACTS_TOO.test(words) && !SAME_DOER.test(words)
  return ENDS.test(words) || isOther ? null : (tokens[by] ?? null)
}

/** Behind the "by" of a passive: "was grown in Kent by {a retired teacher}". */
function doerBehind(text: string, tokens: readonly Token[], verb: number): [Token, Token] | null {
  const by = byBehind(text, tokens, verb)
  const from = by === null ? -1 : tokens.indexOf(by)
  const first = tokens[from + 1]
  if (from === -1 || first === undefined) return null
  for (let at = from + 1; at <= from + PHRASE; at++) {
    const token = tokens[at]
    if (token === undefined || ENDS.test(textBetween(text, tokens, at - 1, at))) return null
    if ((isDoer(text, token, first) || isSeveral(token, first)) && !isModifier(text, token, tokens[at + 1]))
      return [first, token]
  }
  return null
}

/** "Built in Corran {and chosen} by a jury": what is by somebody is another act. */
const ACTS_TOO = /\b(?:and|but|or) (?:\p{L}+ly )?\p{L}+(?:ed|en|wn|ught|ung|ilt|old|ade)\b/u

/** "Owned {and operated} by the Bergs": what stands between two verbs and their "by" is nothing but the second. */
const SAME_DOER = /^ (?:and|or) (?:\p{L}+ly )?\p{L}+ $/u

/** Tokens from a verb to its "by", and from there to the doer. */
const BY_WITHIN = 12
const PHRASE = 5

/** Before its verb: "{two hikers} then found", "{firefighters} from six towns fought", "{a city}-owned port". */
function doerBefore(text: string, tokens: readonly Token[], verb: number): [Token, Token] | null {
  let last = verb - 1
  const isSo = isState(tokens[verb]?.word ?? '')
  const skips = ({ word = '' }: Partial<Token> = {}): boolean =>
    (BETWEEN.test(word) && !GROUP.test(word)) || (isSo && (BE.test(word) || word === 'not'))
  while (last >= 0 && skips(tokens[last])) last--
  if (BE.test(tokens[last]?.word ?? '')) return null
  for (let at = last; at >= 0 && at >= last - TAIL; at--) {
    const token = tokens[at]
    if (token === undefined || ENDS.test(textBetween(text, tokens, at, at + 1))) return null
    if (at < last && !OF_OR_FROM.test(text.slice(token.end, tokens[last]?.end ?? token.end))) continue
    const opening = openingOf(text, tokens, at)
    // "Flats for teachers built in 1990", "students built by the river"
    if (opening === null || HANGS.test(tokens[tokens.indexOf(opening) - 1]?.word ?? '')) continue
    if (/^(?:by|off)$/u.test(tokens[verb + 1]?.word ?? '')) return null
    const isJoined = at === verb - 1 && text.slice(token.end, tokens[verb]?.start) === '-'
    if (isJoined && BODIES.has(token.word)) return [opening, token]
    if (isDoer(text, token, opening) && agrees(token, tokens, last, verb)) return [opening, token]
  }
  return null
}

/** "Its official launch": behind one person no verb stands in its plain form. */
function agrees({ word }: Token, tokens: readonly Token[], last: number, verb: number): boolean {
  return PLURAL.test(word) || last < verb - 1 || baseForms(tokens[verb]?.word ?? '').length > 1
}

/** What hangs on another noun is no doer. */
const HANGS = /^(?:for|of|by|with|to|that|which|than|as|among|against)$/u

/** Between a doer and the verb. */
const BETWEEN = /^(?:has|have|had|will|would|also|then|first|later|once|who|that|soon|now|\p{L}+ly)$/u

const BE = /^(?:is|are|was|were|be|been|being|get|gets|got)$/u

/** Tokens of "from six coastal towns". */
const TAIL = 5
const OF_OR_FROM = /^ (?:of|from|in|at|with) (?:[\p{L}\p{N}’'-]+ ?){1,4}$/u

/** Where a noun phrase begins: at its article or number, or at the noun itself where it is plural. */
function openingOf(text: string, tokens: readonly Token[], noun: number): Token | null {
  for (let at = noun - 1; at >= 0 && at >= noun - PHRASE; at--) {
    const token = tokens[at]
    if (token === undefined || ENDS.test(textBetween(text, tokens, at, at + 1))) break
    if (OPENS.test(token.word)) return token
    if (token.stop) break
  }
  return tokens[noun] ?? null
}

const OPENS =
  /^(?:an?|the|its|their|his|her|our|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|both|other|\d+)$/u

/** A word for people, no part of a name, with what a noun phrase begins with or in the plural. */
function isDoer(text: string, { word, start }: Token, first: Token): boolean {
  const isName = /^\p{Lu}/u.test(text.slice(start)) && start > 0
  if (isName || !(GROUP.test(word) || LEXICON.isPerson(word))) return false
  return OPENS.test(first.word) || /['’]s?$/u.test(first.word) || PLURAL.test(word)
}

/** Several bodies that are counted and have no names: "owned by {eleven municipalities}". One without a name is withheld. */
function isSeveral({ word }: Token, first: Token): boolean {
  return COUNTED.test(first.word) && baseForms(word).some((form) => form !== word && BODIES.has(form))
}

const COUNTED =
  /^(?:its|their|the|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|both|\d+)$/u
const BODIES: ReadonlySet<string> = new Set([
  ...ORGANISATION_NOUNS,
  ...'municipality city town county state village parish district region commune country household'.split(
    ' ',
  ),
])

const GROUP =
  /^(?:people|police|(?:fisher|work|sports|frog|business)?(?:men|women)|teams?|crews?|committee|jury|group|family|couple|pair|council|board|panel|staff|brigade|class|public)$/u
const PLURAL = /(?:[^s]s|people|police|men|women|children|staff)$/u

/** "Customer demand", "teacher-led": the word stands for another. */
function isModifier(text: string, token: Token, next: Token | undefined): boolean {
  if (next === undefined || next.stop || /(?:ed|ing|ly)$/u.test(next.word)) return false
  return /^[\s-]+$/u.test(text.slice(token.end, next.start))
}

/** What a phrase does not reach across. */
const ENDS = /[.,;:()–—“”"]/u

function textBetween(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]?.end ?? 0, tokens[to]?.start ?? 0)
}
