import type { Span } from '../model.ts'
import { rememberedUpTo } from '../remembered.ts'
import { BRAND } from '../search/spelling.ts'
import { type Token, terms as termsOf, tokens } from '../search/tokens.ts'
import { textAt } from '../spans.ts'
import { plainForm } from './asked/asked-form.ts'
import { contentTerms, LIGHT, type Term } from './asked/asked-terms.ts'
import { type AnswerType, answerType, focusOf, speechOf } from './asked/asked-type.ts'
import { type Whole, wholeOf } from './asked/asked-whole.ts'
import { exceptedIn } from './asked/excepted.ts'
import { asksOnlyOverview } from './asked/only-overview.ts'
import { partsAsTyped } from './asked/parts.ts'
import { isInstruction } from './asked/to-program.ts'
import { withSource } from './asked/with-source.ts'
import { ANSWER_FROM } from './certainty.ts'
import { type Attribute, attributesOf } from './pieces/attributes.ts'
import { pointerIn } from './talk/pointed.ts'
import { ROLE_WORDS } from './text/cues.ts'
import { isShortForm } from './text/short-forms.ts'
import { type TypedSpan, typedSpans } from './text/spans.ts'

export type { Term } from './asked/asked-terms.ts'
export type { AnswerType } from './asked/asked-type.ts'
export { parts } from './asked/parts.ts'

/** One thing that is asked, analysed. */
export interface Asked {
  readonly text: string
  /** As it was typed behind something else that is asked in the same question; null where it is the first. */
  readonly typed: string | null
  readonly type: AnswerType
  readonly whole: Whole
  /** Content terms, in the order of the question, without repeats. */
  readonly terms: readonly Term[]
  /** Stems of the noun that is counted, measured or asked for: "how many {patents}", "which {city}". */
  readonly focus: readonly string[]
  /** Role words of the question: "who is the {chief} {executive}". */
  readonly roles: readonly string[]
  /** Capitalised names and quoted words, as they stand. */
  readonly names: readonly TypedSpan[]
  /** Names that go without saying, because the conversation is about them. */
  readonly namesCarried: readonly TypedSpan[]
  /** Years, amounts and other figures, as they stand. */
  readonly figures: readonly TypedSpan[]
  /** Speech is asked for; `speaker` is the name between "did" and "say". */
  readonly speech: { readonly speaker: string | null; readonly topic: readonly string[] } | null
  /** "Latest", "currently", "now": the newest release is meant. */
  readonly latest: boolean
  /** What is asked of the subject: its price, its headcount. */
  readonly attributes: readonly Attribute[]
  /** Adjacent pairs of content stems. */
  readonly bigrams: readonly string[]
  /** Speaks to the program and not about the material. */
  readonly instruction: boolean
  /** Confidence from which on it is answered. */
  readonly answerFrom: number
}

/**
 * Says what a question asks: its parts, each with the type of answer, the names
 * and figures it holds, and the terms that evidence should match.
 *
 * @example
 * analyse('How many patents were filed, and when?').map((asked) => asked.type)
 * // => ['count', 'date']
 */
export function analyse(question: string): readonly Asked[] {
  return analysed(question)
}

/** As many questions as one answer asks, its own and those of a conversation before it. */
const analysed = rememberedUpTo(20, (question: string): readonly Asked[] =>
  partsAsTyped(withSource(question)).map(({ text, typed }) => ({ ...analysePart(text), typed })),
)

/**
 * The same thing asked in other words, with what a conversation has made of it:
 * which names go without saying, and which words count less.
 */
export function reworded(asked: Asked, text: string): Asked {
  const anew = analysePart(text)
  const weights = new Map(asked.terms.map(({ term, weight }) => [term, weight]))
  const left = new Set(analysePart(asked.text).terms.map(({ term }) => term))
  for (const { term } of asked.terms) left.delete(term)
  const carried = new Set(asked.namesCarried.map(({ start, end }) => asked.text.slice(start, end)))
  const isCarried = ({ start, end }: Span): boolean => carried.has(text.slice(start, end))
  const terms = anew.terms
    .filter(({ term }) => !left.has(term))
    .map((term) => ({ ...term, weight: weights.get(term.term) ?? term.weight }))
  return {
    ...anew,
    answerFrom: asked.answerFrom,
    terms,
    bigrams: pairs(terms),
    names: anew.names.filter((name) => !isCarried(name)),
    namesCarried: [...anew.namesCarried, ...anew.names.filter(isCarried)],
  }
}

function analysePart(text: string): Asked {
  const all = tokens(text)
  const pointer = pointerIn(text)
  const isPointed = ({ start, end }: Span): boolean =>
    pointer !== null && pointer.start <= start && end <= pointer.end
  const asks = pointer === null ? text : withoutPointer(text, pointer)
  const plain = asks
    .toLowerCase()
    .replace(/[’]/gu, "'")
    .replace(/^whats\b/u, "what's")
  const spans = typedSpans(text)
  const isOverview = asksOnlyOverview(plain)
  const whole = isOverview ? 'overview' : wholeOf(plain)
  const isBare =
    isOverview || (whole !== null && BARE.has(whole)) || (whole === 'figures' && STATS.test(plain))
  const form = plainForm(asks)
  const type = answerType(form)
  const speech = type === 'quotation' ? speechOf(asks) : null
  const names = [
    ...spans
      .filter((span) => span.type === 'name' && !isOpener(text, span) && !isRole(text, span))
      .map((span) => withoutShortForm(text, withoutRole(text, span)))
      .filter(({ start, end }) => start < end)
      .filter(({ start, end }) => whole !== 'contact' || !FOR_PRESS.test(text.slice(start, end))),
    ...quoted(text),
    ...brands(text),
  ]
  const left = exceptedIn(text)
  // What the asker knows is not asked for, and no sentence need hold it; a name of it draws to what tells that alone.
  const isLeft = ({ start, end }: Span): boolean => left !== null && left.start <= start && end <= left.end
  // "Sets it apart" and "put aside" are no "apart from".
  const leavesOut = (token: Token): boolean =>
    left !== null && left.from === token.start && /^(?:apart|aside)$/u.test(token.word)
  const isName = (token: Span): boolean =>
    names.some(({ start, end }) => start <= token.start && token.end <= end)
  const known = new Set(all.filter(isLeft).map(({ term }) => term))
  const told = contentTerms(
    text,
    all.filter((token) => !(isLeft(token) && isName(token)) && !leavesOut(token)),
    type,
    names,
  )
  const terms = notMissed(isBare ? [] : told, withoutInsertions(asks)).map((one) =>
    known.has(one.term) ? { ...one, weight: Math.min(one.weight, LIGHT) } : one,
  )
  return {
    text,
    typed: null,
    type,
    whole: whole ?? (isReachable(type) && terms.every((term) => term.weight < 1) ? 'contact' : null),
    terms,
    focus: focusOf(form, type),
    roles: all.map((token) => token.word).filter((word) => ROLE_WORDS.has(word)),
    names: isBare ? [] : names.filter((name) => !isPointed(name) && !isLeft(name)),
    namesCarried: names.filter(isPointed),
    // "3D" and "1DS" are codes.
    figures: spans.filter(
      (span) => FIGURE_TYPES.has(span.type) && !isPointed(span) && !/^\p{Lu}/u.test(text.slice(span.end)),
    ),
    speech,
    latest:
      /\b(?:latest|newest|most recent(?:ly)?|current(?:ly)?|now|at present|nowadays|these days|so far|to date)\b/u.test(
        plain,
      ),
    attributes:
      OF_NO_ATTRIBUTE.has(type) || ASKS_PAYER.test(plain) ? [] : attributesOf(unnamed(plain, names, text)),
    bigrams: pairs(terms),
    instruction: isInstruction(plain),
    answerFrom: ANSWER_FROM,
  }
}

/** What is asked so in no word that a release would have to hold. */
const BARE: ReadonlySet<string> = new Set(['next', 'people'])

/** A short word for figures, which none uses. */
const STATS = /^(?:(?:any|the|key|main) )*stats\W*$/u

/** "Press contact?", "Media Enquiries": for whom they are, which a release need not say. */
const FOR_PRESS =
  /^(?:press|media|PR|public relations|news)(?: (?:contacts?|office|officer|enquiries|inquiries|relations|team))?$/iu

/** A question without the words that point at a release: "Who is affected, in the release on fares?" */
export function withoutPointer(text: string, { start, end }: Span): string {
  const asks = `${text.slice(0, start)}${text.slice(end)}`.trim()
  return /[?.!]$/u.test(asks) ? asks : `${asks}?`
}

/** "Ada Berg, who heads the lab, …": an insertion tells the reader who is meant. */
function withoutInsertions(asks: string): string {
  return asks.replace(INSERTION, ' ')
}

const INSERTION =
  /(?<=\p{Lu}[\p{L}\p{N}.’'-]*), (?:who|which|whose|the|an?|its|their|formerly|now|also) [^,?]{3,80},(?! and\b| or\b)(?= \p{Ll})/gu

/** What only points to the material counts where it is said, and is not missed where it is not. */
function notMissed(terms: readonly Term[], asks: string): readonly Term[] {
  const own = new Set(termsOf(asks))
  return terms.map((term) => (own.has(term.term) ? term : { ...term, optional: true }))
}

/** The stems of terms that follow each other. */
export function pairs(terms: readonly Term[]): string[] {
  return terms.slice(1).map((term, index) => `${terms[index]?.term} ${term.term}`)
}

/** What is said about the fees need not be their amount. */
const OF_NO_ATTRIBUTE: ReadonlySet<AnswerType> = new Set(['quotation', 'yesno'])

/** A plain question without its names: "The Patent Baron" is asked for no patent. */
function unnamed(plain: string, names: readonly Span[], text: string): string {
  return names
    .map(({ start, end }) => text.slice(start, end).toLowerCase().replace(/[’]/gu, "'"))
    .reduce(withoutFirst, plain)
}

/** Leaves out a name where it first stands as a whole; an expression made of it would be made anew for each question. */
function withoutFirst(text: string, name: string): string {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    BEGINS_WORD.lastIndex = at
    ENDS_WORD.lastIndex = at + name.length
    if (BEGINS_WORD.test(text) && ENDS_WORD.test(text))
      return `${text.slice(0, at)} ${text.slice(at + name.length)}`
  }
  return text
}

const BEGINS_WORD = /(?<![\p{L}\d])/uy
const ENDS_WORD = /(?![\p{L}\d])/uy

/** Who pays is told without a price. */
const ASKS_PAYER = /^(?:and )?who (?:pays?|paid|is paying|will pay|would pay)\b/u

/** A number or address that is asked for of nobody in particular is the press contact's. */
function isReachable(type: AnswerType): boolean {
  return type === 'phone' || type === 'email' || type === 'address'
}

const FIGURE_TYPES = new Set<string>([
  'money',
  'percent',
  'date',
  'count',
  'measure',
  'duration',
  'phone',
  'email',
  'url',
])

/** "CEO of Acme" names Acme: capitals of a role or figure are no part of it. */
function withoutRole(text: string, span: TypedSpan): TypedSpan {
  const role = /^[A-Z]{2,6}(?:s|['’]s)? (?:of|at|for|in) (?:the )?(?=\p{Lu})/u.exec(textAt(text, span))
  return role === null ? span : { ...span, start: span.start + role[0].length }
}

/** "Orme's HQ" names Orme, and "the GDP" nobody: a short form of common words is no name. */
function withoutShortForm(text: string, { start, end, ...span }: TypedSpan): TypedSpan {
  const [, owner = '', form = ''] = OWNED.exec(text.slice(start, end)) ?? []
  return isShortForm(form) ? { ...span, start, end: start + owner.trimEnd().length } : { ...span, start, end }
}

/** What somebody has, behind whose it is, if that is said. */
const OWNED = /^((?:.*['’]s?\s)?)(\S+?)(?:['’]s?)?$/u

/** "The CEO": capitals of a role name nobody. */
function isRole(text: string, { start, end }: Span): boolean {
  return (
    /^[A-Z]{3}s?$/u.test(text.slice(start, end)) &&
    ROLE_WORDS.has(text.slice(start, end).replace(/s$/u, '').toLowerCase())
  )
}

/** Names that begin with a small letter: "iPhone", "eBay". */
function brands(text: string): TypedSpan[] {
  return [...text.matchAll(BRAND)].map(({ 0: name, index }) => ({
    type: 'name',
    start: index,
    end: index + name.length,
  }))
}

/** The first word is capitalised in every question: alone it is no name. */
function isOpener(text: string, span: Span): boolean {
  return span.start === 0 && !/\s/u.test(textAt(text, span)) && QUESTION_OPENER.test(text.slice(0, span.end))
}

const QUESTION_OPENER =
  /^(?:i(?:['’](?:d|m|ve|ll))?|we(?:['’](?:d|re|ve|ll))?|who|whom|whose|what|when|where(?:abouts)?|which|why|how|is|are|was|were|does|do|did|has|have|had|can|could|will|would|should|name|list|give|tell|show|describe|explain|summari[sz]e|besides|among|according|in|on|at|by|for|from|through|under|about|after|before|apart|aside|define|find|state|quote|provide|please|number|total|amount|roughly|approx|approximately|hi|hello|hey|ok|okay|also|so|any|quot(?:es?|ations?)|figures?|numbers?|contacts?|details?|background|facts?|key|summary|overview|headline|date|place|prices?|costs?|fees?|revenues?|sales|profits?|earnings|headcount|employees|staff|workforce|address|postal|mailing|phone|e-?mail|website|opening|launch|latest|current|total|average|percentage|share|reasons?|names?|people|companies|speakers?|winners?|partners?|investors?|customers|location|venue|deadline|size|length|height|age)$/iu

/** Words between quotation marks, read as a name. */
function quoted(text: string): TypedSpan[] {
  return [...text.matchAll(/["“]([^"“”]{2,80})["”]|(?<=\s)[‘']([^'’]{3,60})[’'](?=[\s?.,!]|$)/gu)].map(
    (match) => ({
      type: 'name' as const,
      start: match.index + 1,
      end: match.index + match[0].length - 1,
    }),
  )
}
