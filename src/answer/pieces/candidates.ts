import { isPersonNoun } from '../../corpus/person-nouns.ts'
import type { Block, Document, Quotation } from '../../model.ts'
import { phrasesSaid } from '../../search/phrases.ts'
import { type Token, tokens } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { type Initialled, initialled } from '../text/initials.ts'
import { overlapping } from '../text/overlapping.ts'
import { shortened } from '../text/short-forms.ts'
import { figureSpans, type TypedSpan, withNames } from '../text/spans.ts'
import { begins } from '../times/effective.ts'
import { relativeYears } from '../times/relative-years.ts'
import { yearReportedIn } from '../times/reported-year.ts'
import type { OwnQuestion } from './own-questions.ts'
import type { Piece } from './pieces.ts'

/** A sentence, list item, table row, contact or metadata line, considered as an answer. */
export interface Candidate extends Piece {
  /** Equals the document's text at the offsets, but for the ends of lines in a sentence or item, which are blanks. */
  readonly text: string
  readonly block: Block
  /** Place among the document's candidates. */
  readonly index: number
  readonly tokens: readonly Token[]
  /** Stems without stop words. */
  readonly terms: ReadonlySet<string>
  /** Names and phrases in it that have a short form, with its stems. */
  readonly initials: readonly Initialled[]
  /** The question of the release that it answers; null where it answers none. */
  readonly question: OwnQuestion | null
  /** Stems of the names that its opening pronoun stands for, and of the question that it answers. */
  readonly carried: ReadonlySet<string>
  /** Years that it means by "this year" and the like, or because its release reports a year. */
  readonly years: ReadonlySet<string>
  /** Stems of the lead-in, heading or header row it stands under; empty when none. */
  readonly lead: ReadonlySet<string>
  /** Stems of its whole block, found when first asked for. */
  readonly paragraph: () => ReadonlySet<string>
  readonly quotation: Quotation | null
  /** Amounts, dates and names in it, found when first asked for. */
  readonly spans: () => readonly TypedSpan[]
  /** Those of them that are no names. */
  readonly figures: () => readonly TypedSpan[]
}

/** Reads a piece of a document as a candidate; `setting` is what its block and the candidates before it give. */
export function candidateOf(
  document: Document,
  piece: Piece,
  setting: Pick<Candidate, 'block' | 'index' | 'question' | 'carried' | 'lead' | 'paragraph'>,
): Candidate {
  const text = unwrapped(textAt(document.text, piece), piece.kind)
  const words = tokens(text)
  const initials = [...initialled(text), ...shortened(text, words)]
  let spans: readonly TypedSpan[] | null = null
  let figures: readonly TypedSpan[] | null = null
  const figuresOf = (): readonly TypedSpan[] => {
    figures ??= figureSpans(text).slice(0, MOST_FIGURES)
    return figures
  }
  return {
    text,
    tokens: words,
    initials,
    terms: termsOf(text, words, initials),
    years: yearsMeant(text, document, setting.block.kind !== 'boilerplate' && piece.kind !== 'row'),
    quotation: document.quotations.find((quotation) => overlapping(quotation, piece)) ?? null,
    spans: () => {
      spans ??= withNames(text, figuresOf())
      return spans
    },
    figures: figuresOf,
    ...piece,
    ...setting,
  }
}

/** A sentence that is wrapped over lines, in one line; every place in it stays. */
function unwrapped(text: string, kind: Piece['kind']): string {
  return kind === 'sentence' || kind === 'item' ? text.replace(/(?<=\S)\n(?=\S)/gu, ' ') : text
}

/** What a question’s words are looked for among. */
function termsOf(
  text: string,
  words: readonly Token[],
  initials: readonly Initialled[],
): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { term, stop } of words) if (!stop) found.add(term)
  for (const { terms } of initials) for (const term of terms) found.add(term)
  for (const term of begins(text)) found.add(term)
  for (const term of phrasesSaid(words)) found.add(term)
  return found
}

/** Figures behind it in a sentence or row are not read: each is looked at beside all that stands before it. */
const MOST_FIGURES = 300

/** Years that a sentence means without naming them. */
function yearsMeant(text: string, document: Document, mayReport: boolean): ReadonlySet<string> {
  const years = new Set(relativeYears(text, document.published))
  const reported = mayReport ? yearReportedIn(text, document) : null
  return reported === null ? years : years.add(reported)
}

/**
 * Stems of what the opening of a sentence stands for: "It has 40 teams" speaks of
 * what the sentence before names, which may have it from the one before it, and
 * "They did so by night" of all that it says.
 *
 * @param kind stems of what the release introduces by the noun that it opens with.
 */
export function carriedInto(
  text: string,
  previous: Candidate | null,
  kind: readonly string[],
): ReadonlySet<string> {
  if (previous !== null && takesUpAct(text)) return new Set([...previous.terms, ...previous.carried])
  // "The best of them, Kestrel, ran 40 knots" is one of what the whole sentence before tells of.
  if (previous !== null && OPENING_ONE_OF.test(text)) return new Set([...previous.terms, ...previous.carried])
  if (previous === null || !OPENING_PRONOUN.test(text)) return kind.length === 0 ? NONE : new Set(kind)
  const names = previous.spans().filter((span) => span.type === 'name')
  const own = previous.tokens.filter(
    (token) => !token.stop && names.some((name) => name.start <= token.start && token.end <= name.end),
  )
  return new Set([...own.map((token) => token.term), ...manyIn(text, previous), ...previous.carried, ...kind])
}

/** Stems of whom "They" stands for, where the sentence before has several people as its subject: "Forty {young divers} searched the bay." */
function manyIn(text: string, { text: before }: Candidate): readonly string[] {
  const many = OPENING_THEY.test(text) ? SUBJECT_OF_MANY.exec(before)?.groups?.many : undefined
  const isOfPeople = isPersonNoun(many?.split(' ').at(-1) ?? '')
  return many === undefined || !isOfPeople
    ? []
    : tokens(many).flatMap(({ stop, term }) => (stop ? [] : [term]))
}

const OPENING_THEY = /^[“"‘']?(?:they|these)\b/iu

/** A noun of several with what stands before it, as the sentence opens. */
const SUBJECT_OF_MANY =
  /^[“"‘']?(?:(?:the|these|those|some|many|most|all|several|both|about|around|nearly|almost|more than|over|\d[\d,.]*|\p{Lu}?\p{Ll}+-(?:one|two|three|four|five|six|seven|eight|nine)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds of|thousands of)) ){0,3}(?<many>(?:[\p{L}-]+ ){0,2}?(?:[\p{L}-]{2,}[^\Wsui]s|people|men|women|children))(?= )/iu

const NONE: ReadonlySet<string> = new Set()

/** One of several that were told of, by what sets it apart. */
const OPENING_ONE_OF =
  /^[“"‘']?the (?:(?:most|least) \p{L}+|best|worst|first|last|\p{L}{3,}est) (?:of (?:them|these|those)\b|one (?:is|was)\b)/iu

/** A pronoun as the subject, at the start or behind an opening phrase, with a comma unless it only says when. */
const OPENING_PRONOUN =
  /^[“"‘']?(?:[^,.]{1,40}, |(?:before (?:that|then)|after that|there|then|previously|earlier|since then|now|today|in \d{4}|until \d{4}|from \d{4} to \d{4}) )?(?:it|its|they|their|he|his|she|her|this|these|those|the (?:company|firm|organi[sz]ation|group|project|program|programme|event|site|facility|team|institution|partnership|platform|product|system))\b/iu

/** Whether a sentence stands for all that was done before it: "they did so by", "this was achieved with", "to do this". */
export function takesUpAct(text: string): boolean {
  return OPENING_ACT.test(text)
}

const OPENING_ACT =
  /^[“"‘']?(?:(?:\p{L}+ ){1,3}?(?:does|did|do|has done|have done|will do|achieve[sd]?|managed?s?) (?:so|this|that)\b|(?:this|that|all this) (?:is|was|will be|has been) (?:done|achieved|managed|possible|made possible)\b|(?:this|that) works?\b|to (?:do|achieve|manage|reach) (?:so|this|that)\b|[^,.;]{1,80}? (?:makes?|made) (?:this|that) possible\b)/iu

/** Whether a candidate is written in words, and is no row, contact or headline. */
export function isProse({ kind }: Candidate): boolean {
  return kind === 'sentence' || kind === 'item'
}

/** Whether a candidate holds a term itself, or by what its opening pronoun or "last year" stands for. */
export function inSentence({ terms, carried, years }: Candidate, term: string): boolean {
  // Most have no others, and each look into a set takes a while.
  return terms.has(term) || (carried.size > 0 && carried.has(term)) || (years.size > 0 && years.has(term))
}

/** Whether a candidate holds a term itself, by what its opening pronoun stands for, or by what it stands under. */
export function inSetting({ terms, carried, lead }: Candidate, term: string): boolean {
  return terms.has(term) || carried.has(term) || lead.has(term)
}

/** The header of a table and the heading of a list hold the years of what stands below. */
export function leadText({ blocks, text }: Document, { block }: Candidate): string {
  const lead = block.lead === null ? undefined : blocks[block.lead]
  return lead === undefined ? '' : textAt(text, lead)
}
