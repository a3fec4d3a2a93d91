import type { Span } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { type Token, tokens } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { lettersAsked } from '../asked/letters-asked.ts'
import { belongsTo, isAsked, standsAt } from '../evidence/beside.ts'
import { INTRODUCES } from '../evidence/introduces.ts'
import { CLOSE, type Lens, SAME, strength } from '../evidence/lens.ts'
import { enumerates } from '../evidence/several.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { ORGANISATION_NOUNS, ROLE_WORDS } from '../text/cues.ts'
import { isKnownPlace } from '../text/places.ts'
import type { TypedSpan } from '../text/spans.ts'

/**
 * Whether a sentence speaks of one or some of the kind that is asked for and
 * leaves them without a name: "a leading university", "two insurers".
 *
 * Those that a list behind them names are not withheld: "two insurers: Orme Life
 * and Lind Re".
 */
export function withheld(view: Lens, candidate: Candidate): boolean {
  const noun = view.asked.focus.at(-1) ?? whoIs(view.asked.text)?.term
  if (noun === undefined || !NAMED_TYPES.has(view.asked.type) || !ASKS_NAMED.test(view.asked.text))
    return false
  const names = newNames(view, candidate)
  const meant = view.terms.find(({ term }) => term === noun)
  const isKind = ({ term, word }: Token): boolean =>
    term === noun ||
    (meant !== undefined &&
      ORGANISATION_NOUNS.has(meant.folded) &&
      ORGANISATION_NOUNS.has(word) &&
      strength(meant, (one) => one === term) >= SAME)
  return candidate.tokens.some((token, at) => {
    if (!isKind(token) || isToldApart(view, candidate, token)) return false
    const opening = candidate.tokens.slice(Math.max(0, at - 5), at).findLast((one) => ARTICLE.test(one.word))
    if (opening === undefined || !INDEFINITE.test(opening.word)) return false
    if (opening.word === 'both' && areJoined(candidate.text, names)) return false
    const phrase = { start: opening.start, end: token.end }
    // "Ada Berg came on 1 May as head": the day is no number of heads.
    if (
      /^\d.*\s(?:as|at|on|in|by|to|for|with|from)\s/u.test(candidate.text.slice(opening.start, token.start))
    )
      return false
    if (isSaidOfName(candidate.text, opening.start, names)) return false
    return (
      !LISTED.test(candidate.text.slice(token.end)) &&
      !names.some(
        (name) =>
          (belongsTo(candidate.text, phrase, name) && !isQualifier(candidate.text, phrase, name)) ||
          standsAt(view, candidate.text, token, name),
      )
    )
  })
}

/**
 * Whether a word of the question stands only in another clause of a sentence, between
 * semicolons, than a word: what is left without a name there is another than is asked for.
 */
function isToldApart({ terms }: Lens, { text, tokens }: Candidate, { start, end }: Token): boolean {
  const from = text.lastIndexOf(';', start) + 1
  const to = text.indexOf(';', end)
  if (from === 0 && to === -1) return false
  const isWithin = (one: Token): boolean => one.start >= from && (to === -1 || one.end <= to)
  return terms.some(({ term, weight }) => {
    const held = tokens.filter((one) => one.term === term)
    return weight === 1 && held.length > 0 && !held.some(isWithin)
  })
}

/** "An {Orme}-approved auditor", "a leading {UK} university": by whom it is approved or where it is is not who it is. */
function isQualifier(text: string, phrase: Span, name: Span): boolean {
  return (
    name.start > phrase.start &&
    name.end < phrase.end &&
    (QUALIFIES.test(text.slice(name.end)) || isKnownPlace(textAt(text, name)))
  )
}

const QUALIFIES =
  /^[- ](?:approved|registered|regulated|licensed|listed|accredited|certified|appointed|recognized|recognised|authorized|authorised|backed|funded|owned|affiliated|qualified|based)\b/iu

/** "Both houses" are the two that are named: "Orme and Lind have joined". */
function areJoined(text: string, names: readonly TypedSpan[]): boolean {
  return names.some(
    ({ start, end }, at) =>
      / (?:and|&) /u.test(text.slice(start, end)) ||
      /^ (?:\([^()]*\) )?and $/u.test(text.slice(end, names[at + 1]?.start)),
  )
}

/** "Ada Berg was {a} leader", "Ada Berg left and became {a} leader": who it is stands before it. */
function isSaidOfName(text: string, at: number, names: readonly TypedSpan[]): boolean {
  const before = text.slice(0, at)
  const copula = COPULA.exec(before)
  if (copula !== null) return names.some(({ end }) => end === copula.index)
  // "After Ada Berg spoke, a stranger became {an} owner"
  return BECAME.test(before) && names.some(({ start }) => start === 0)
}

const COPULA = /\s(?:is|are|was|were|remains?|remained)\s$/u
const BECAME = /\b(?:become|becomes|became|becoming)\s$/u

/** Kinds of things that have a name of their own. */
const NAMED_TYPES: ReadonlySet<string> = new Set(['person', 'organisation', 'place', 'name'])

/** "Who is the potential {buyer} that": the last word before what says which. */
const whoIs = remembered((text: string): Token | undefined => {
  // "Who was the bell cleaned by?", "Who is the course for?"
  if (/\b(?:by|for|to|in|at)\s*\?*$/iu.test(text)) return undefined
  const noun =
    /\bwho(?:['’]?s| is| was| are| were) (?:the|its|their) ((?:\p{L}+ ){0,2}?\p{L}+)(?= (?:that|who|which|of|for|to|in)\b|\s*\?|\s*$)/iu.exec(
      text,
    )
  return tokens(noun?.[1] ?? '').at(-1)
})

/**
 * Whether it is asked who somebody is by what they are, "Who is the engine maker?", and a sentence plainly
 * says of nobody that they are it: "the engines are held up at the maker", "maker warranties", "any maker".
 *
 * Names are given to what people are in too many ways to list; only what surely gives none is told here.
 */
export function isNobodyNamed(view: Lens, candidate: Candidate): boolean {
  if (view.asked.type !== 'person' || !isProse(candidate)) return false
  const noun = whoIs(view.asked.text)
  if (noun === undefined || view.terms.some(({ term, named }) => named && term === noun.term)) return false
  const holders = candidate.tokens.filter(({ word }) => word === noun.word || word === `${noun.word}s`)
  return holders.length > 0 && holders.every((holder) => isOfNobody(view, candidate, holder))
}

function isOfNobody(view: Lens, candidate: Candidate, holder: Span): boolean {
  const before = candidate.text.slice(0, holder.start)
  const behind = candidate.text.slice(holder.end)
  if (isBeforeNoun(candidate, holder)) return true
  if (NAME_BEHIND.test(behind)) return false
  if (IN_PASSING.test(before)) return true
  return DONE_TO.test(behind) && !newNames(view, candidate).some(({ start }) => start < holder.start)
}

/** "{Customer} satisfaction" speaks of no customer, and "an {analyst} renowned for" of one. */
function isBeforeNoun({ text, tokens: words }: Candidate, { end }: Span): boolean {
  const next = words.find(({ start }) => start > end)
  return (
    next !== undefined &&
    !next.stop &&
    next.start === end + 1 &&
    /^ \p{Ll}/u.test(text.slice(end, next.end)) &&
    LEXICON.isNoun(next.word) &&
    !LEXICON.isVerb(next.word) &&
    !ROLE_WORDS.has(next.word) &&
    !/(?:ed|ing|ly|er|or|ist)$/u.test(next.word)
  )
}

/** "at {the maker}", "of the former {owner}", "any {buyer}"; "one of the {owners}" and "the post of the {head}" may be somebody's. */
const IN_PASSING =
  /\b(?:(?:(?:at|for|with|by|than|between|(?<!\b(?:one|two|three|some|all|both|most|each|role|post|position|office|job|title|part|place|duties|name) )of)\s(?:the|its|their|our|your)|any|every|each)\s)(?:(?!(?:and|or|to|is|was|as)\b)\p{Ll}[\p{L}’'-]*\s){0,2}$/iu

/** "The buyer {was represented by} Ida Roos" */
const DONE_TO = /^ (?:is|are|was|were|has been|have been) (?:\p{Ll}+ ){1,3}by\b/u

/** "the maker{, Orme}", "the maker{ Orme}", "our partner{ in the project, Lind}", "the winner{, who is Ada}" */
const NAME_BEHIND =
  /^["”’']?(?:,? (?:is|was|will be|who|which|namely|named|called|known as)\b(?! (?:\p{Ll}+ ){1,3}by\b)|[^.;]{0,80}?(?:,|:|[–—]| -| \()\s?["“]?(?:(?:the|an?|called|named) )?\p{Lu}| \p{Lu})/u

function newNames(view: Lens, candidate: Candidate): TypedSpan[] {
  return candidate.spans().filter((span) => span.type === 'name' && !isAsked(view, candidate, span))
}

/** What stands behind a noun whose own follow: a list, or where they are, but not that they want no name. */
const LISTED = new RegExp(
  String.raw`^(?![^.;]{0,60}?\bto (?:be|stay|remain) (?:named|unnamed|anonymous)\b)[^.;]{0,60}?(?::|, in\b|\b(?:${INTRODUCES})\b)`,
  'u',
)

/** "Which", and whatever else asks who or what it is. */
const ASKS_NAMED = /\b(?:which|what|who|whose|name)\b/iu

const SOME = String.raw`an?|one|another|several|some|many|few|various|both|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}`
const INDEFINITE = new RegExp(`^(?:${SOME})$`, 'u')
const ARTICLE = new RegExp(`^(?:${SOME}|the|its|their|his|her|our|this|that|all)$`, 'u')

/**
 * Whether the name of something is asked for and none stands beside it: "its
 * successor" for "what is the successor called?". Words that give a name
 * ("called", "known as") and words in quotation marks are taken for one.
 */
export function nameMissing(view: Lens, candidate: Candidate): boolean {
  if (!ASKS_NAME.test(view.asked.text) || givesName(candidate.text)) return false
  // "What does KBG stand for in its name?"
  if (lettersAsked(view.asked.text) !== null) return false
  // "Names of the four mills": those of a list.
  if (/\bnames\b/iu.test(view.asked.text) && enumerates(view, candidate) > 0) return false
  const [, noun] = NAME_OF.exec(view.asked.text) ?? []
  const wanted = noun === undefined ? null : new Set(tokens(noun).map(({ term }) => term))
  const kinds = view.terms.filter(
    ({ term, named, weight, word }) =>
      !named && weight === 1 && !NAMING.test(word) && (wanted === null || wanted.has(term)),
  )
  // Of nothing in particular, it may be whatever is named; an item is named as what introduces it.
  if (kinds.length === 0 || !isProse(candidate)) return false
  // The first word of a sentence is capitalised in any case; a campaign may go by the name of its page.
  const names = [
    ...newNames(view, candidate).filter(
      ({ start, end }) => start > 0 || / /u.test(candidate.text.slice(0, end)),
    ),
    ...candidate.figures().filter(({ type }) => type === 'url'),
  ]
  return !candidate.tokens.some(
    (token) =>
      kinds.some((kind) => strength(kind, (term) => term === token.term) >= CLOSE) &&
      names.some(
        (name) => belongsTo(candidate.text, token, name) && !isPlaceBefore(candidate.text, name, token),
      ),
  )
}

/** "A major {US} bank": where it is is no name of it, and "Ohio State" is. */
function isPlaceBefore(text: string, { start, end }: Span, token: Span): boolean {
  return end < token.start && isKnownPlace(text.slice(start, end)) && /^\p{Ll}/u.test(text.slice(token.start))
}

const ASKS_NAME =
  /\bwhat(?:['’]s| (?:is|are|was|were|will))? (?:the |its |their |his |her |[^?]{1,40}?['’]s? )?(?:[\p{L}-]+ )?(?:names?|surname)\b|\btitle of (?:the|its|their|his|her|[^?]{1,40}?['’]s?)\b|\bnames? of (?:the|its|their|his|her)\b|\bwhat (?:is|are|was|were|will) [^?]+? (?:be )?(?:called|named|titled|dubbed|known as)\b|\bby (?:what|which) name\b/iu

/** "The name of the {ship} that broke down" */
const NAME_OF =
  /\bnames? of (?:the|its|their|his|her) ((?:\p{Ll}[\p{Ll}-]* ){0,2}?\p{Ll}[\p{Ll}-]+)(?= (?:that|which|who|whom|where|when|in|at|on|for|of|to|from|with|by)\b|\s*\?*$)/u

/** Whether a sentence calls something by a name: of quotation marks a long one may be a title, where nobody speaks. */
function givesName(text: string): boolean {
  return GIVES_NAME.test(text) || (LONG_TITLE.test(text) && !SPOKEN.test(text))
}

const LONG_TITLE = /["“‘][^"“”’]{61,120}["”’]/u
const SPOKEN = /\b(?:said|says|added|adds|noted|notes|explained|explains|stated|states|commented)\b/u

/** A sentence that ends in a colon is followed by what it speaks of. */
const GIVES_NAME =
  /\b(?:call(?:s|ed|ing)?|name[sd]?|naming|titled?|entitled|dubbed|known|code-?named|christened|goes by|aka|a\.k\.a)\b|["“‘][^"“”’]{2,60}["”’]|:\s*$/u

const NAMING = /^(?:code|sur)?names?$|^call(?:ed)?$|^(?:named|titles?|titled|dubbed|known)$/u
