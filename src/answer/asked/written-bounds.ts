import { MONTH } from '../../corpus/date.ts'
import { sentences } from '../../corpus/sentences.ts'
import type { Document, Span } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { terms } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { withoutCompared } from '../text/periods-of.ts'
import { figureSpans, type TypedSpan } from '../text/spans.ts'
import { amountsIn } from '../text/values.ts'
import type { Rewording } from './as-written.ts'
import { OPENS } from './whether.ts'

/**
 * Finds where a question for a yes or no only bounds a figure, and the release has one within
 * that bound: "more than 50 shops" where it says that there are 60.
 *
 * The figure is that of the same noun or unit in the sentence with most words of the question.
 * Where it is not for certain within the bound, the question stays as it is and is put right.
 *
 * @example
 * // "It has 60 shops.": "Has it more than 50 shops?" => 'more than 50', written '60'
 */
export function boundsAsWritten(text: string, document: Document): Rewording[] {
  if (!OPENS.test(text.toLowerCase())) return []
  return figureSpans(text).flatMap((figure): Rewording[] => {
    const bound = boundOf(text, figure)
    if (bound === null) return []
    const found = figureLike(text, figure, document)
    if (found === null || !found.may.every(bound.has)) return []
    return [{ start: bound.start, end: figure.end, written: found.words }]
  })
}

/** How a figure of a question bounds what it asks about: "{more than} 50". */
export interface Bound {
  /** Where the words before the figure begin. */
  readonly start: number
  readonly has: (value: number) => boolean
}

/** The words by which a question bounds a figure, with the blank behind them; empty where it means the figure itself. */
export function boundBefore(question: string, { start }: Span): string {
  const before = question.slice(0, start)
  return BOUNDS.map(([words]) => words.exec(before)?.[0] ?? '').find((words) => words !== '') ?? ''
}

/** Whether a figure as a release gives it may be one that a question bounds: "60" is "more than 50", and no "45". */
export function maySatisfy(question: string, figure: TypedSpan, stated: string): boolean {
  if (boundBefore(question, figure) === '') return false
  const [bound, value] = [boundOf(question, figure), numberIn(stated)]
  return bound === null || value === null || bound.has(value)
}

/** The first figure that a question bounds, with its bound; null for none. */
export function boundIn(question: string): { readonly figure: TypedSpan; readonly bound: Bound } | null {
  const [first] = figureSpans(question).flatMap((figure) => {
    const bound = boundOf(question, figure)
    return bound === null ? [] : [{ figure, bound }]
  })
  return first ?? null
}

function boundOf(question: string, figure: TypedSpan): Bound | null {
  if (figure.type === 'date') return null
  const limit = numberIn(textAt(question, figure))
  const before = question.slice(0, figure.start)
  for (const [words, isWithin] of BOUNDS) {
    const [found] = words.exec(before) ?? []
    if (found !== undefined && limit !== null)
      return { start: figure.start - found.length, has: (value) => isWithin(value, limit) }
  }
  return null
}

type Within = (value: number, limit: number) => boolean

/** Words that end before a figure, and what they say of it. */
const BOUNDS: readonly (readonly [RegExp, Within])[] = [
  [
    /\b(?<!\b(?:no|not) )(?:more than|greater than|higher than|longer than|over|above|in excess of|upwards of)\s$/iu,
    (value, limit) => value > limit,
  ],
  [/\b(?:at least|(?:no|not) (?:less|fewer) than)\s$/iu, (value, limit) => value >= limit],
  [
    /\b(?<!\b(?:no|not) )(?:less than|fewer than|lower than|shorter than|under|below)\s$/iu,
    (value, limit) => value < limit,
  ],
  [/\b(?:at most|(?:no|not) more than)\s$/iu, (value, limit) => value <= limit],
]

/** The value of one figure; null where its words tell none or several ("40 of 50"). */
function numberIn(words: string): number | null {
  const [value, ...others] = amountsIn(words)
  return value === undefined || others.length > 0 ? null : value
}

/** The figure of a release that a question bounds; null where it has none, or the question's own. */
function figureLike(question: string, figure: TypedSpan, document: Document): Found | null {
  const { start, end } = figure
  const before = question.slice(0, start - boundBefore(question, figure).length)
  // Neither the bound itself nor the house, which goes without saying in its own release, tells what is counted.
  const house = new Set(terms(document.issuer ?? ''))
  const words = terms(`${before} ${question.slice(start).replace(NUMBER, '')}`)
  const asked = new Set(words.filter((stem) => !house.has(stem)))
  // "Does Tarn Bank employ more than 200?": of another than the house it must be told by name.
  const names = namesIn(question).filter((stem) => asked.has(stem))
  const own = new Set([...asked, ...terms(document.title), ...house])
  const all = new Set(terms(question))
  const limit = numberIn(question.slice(start, end))
  let best: Found | null = null
  let most = asked.size * OF_SAME
  let isPlain = true
  for (const { text, figures, stems } of figuredIn(document)) {
    const held = [...asked].filter((stem) => stems.has(stem)).length
    if (held < most || held === 0) continue
    const unsaid = names.filter((stem) => !stems.has(stem))
    const isOwn = tellsNoOther(text, asked, own)
    // "The plant employs 240" below a headline of a plant in Tallis is of that plant, where it has enough of all other words.
    const isUnsaid =
      !isOwn || !unsaid.every((stem) => openingOf(document).has(stem)) || sharedOf(all, stems) <= OF_SAME
    if (unsaid.length > 0 && isUnsaid) continue
    const alike = figures.filter((span) => isOfSame(question, figure, text, span))
    const [first, ...others] = alike
    const stated = first === undefined ? '' : textAt(text, first)
    const value = numberIn(stated)
    if (first === undefined || value === null || others.length > 0) continue
    const isAsGood: boolean = held === most && best !== null
    // "In 2024 it lent 380", "the plant in Lund has 90": of a time or place that the question does not name.
    if (isAsGood && isPlain && !isOwn) continue
    // Of two sentences that tell it as well, with other figures, neither is known to be meant.
    const isOpen: boolean = isAsGood && isPlain === isOwn && best !== null && best.may[0] !== value
    most = held
    isPlain = isOwn
    best = { words: stated, may: isOpen ? [Number.NaN] : [value, ...openTo(text, first)] }
  }
  return best === null || best.may[0] === limit ? null : best
}

/** A figure in the words of a release, and what it may amount to. */
interface Found {
  readonly words: string
  readonly may: readonly number[]
}

/** "Over 60" may be any number above. */
function openTo(text: string, figure: TypedSpan): number[] {
  const bound = boundOf(text, figure)
  return bound === null ? [] : [0, Number.POSITIVE_INFINITY].filter(bound.has)
}

/** Stems of the names in a text, but for its first word, which may be none. */
function namesIn(text: string): string[] {
  return [...text.matchAll(NAME)].flatMap(([name]) => terms(name))
}

const NAME = /(?<!^["“‘']?)\b\p{Lu}[\p{L}\p{N}-]*/gu

/** The share of some stems that others have. */
function sharedOf(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((stem) => others.has(stem)).length / some.size
}

/** Stems of the headline and the first paragraph of a release. */
const openingOf = rememberedOf(({ title, text, blocks }: Document): ReadonlySet<string> => {
  const lead = blocks.find(({ kind }) => kind === 'paragraph')
  return new Set(terms(`${title} ${lead === undefined ? '' : textAt(text, lead)}`))
})

/** Whether a sentence names no year that is not asked about, and is of no place but the house and what the headline names. */
function tellsNoOther(text: string, asked: ReadonlySet<string>, own: ReadonlySet<string>): boolean {
  const places = [...withoutCompared(text).matchAll(PLACE)].flatMap(([, name = '']) => terms(name))
  return (text.match(YEAR) ?? []).every((year) => asked.has(year)) && places.every((stem) => own.has(stem))
}

/** "The works in {Vesle}", "the {Vesle} works", and no "in May" or "which Mia Storm runs". */
const PLACE = new RegExp(
  String.raw`\b(?:[Ii]n|[Aa]t|[Nn]ear|[Tt]he|[Ii]ts) (?!(?:${MONTH})\b)(\p{Lu}[\p{L}\p{N}-]*)`,
  'gu',
)

const YEAR = /\b(?:19|20)\d\d\b/gu

const NUMBER = /^[$€£¥]?[\d.,]+/u

/** Share of the words of a question from which a sentence may speak of the same thing. */
const OF_SAME = 0.4

interface Figured {
  readonly text: string
  readonly figures: readonly TypedSpan[]
  readonly stems: ReadonlySet<string>
}

/** The sentences of a release that hold figures. */
const figuredIn = rememberedOf(({ text: all, blocks }: Document): readonly Figured[] =>
  blocks.flatMap(({ start, end }) => {
    const block = all.slice(start, end)
    return sentences(block).flatMap((span): Figured[] => {
      const text = textAt(block, span)
      const figures = figureSpans(text)
      return figures.length === 0 ? [] : [{ text, figures, stems: new Set(terms(text)) }]
    })
  }),
)

/** Whether two figures count or measure the same: by their unit, or by the noun behind. */
function isOfSame(question: string, asked: TypedSpan, text: string, stated: TypedSpan): boolean {
  if (asked.type !== stated.type || unitOf(question, asked) !== unitOf(text, stated)) return false
  const [noun] = behind(question, asked)
  return asked.type !== 'count' || noun === undefined || behind(text, stated).includes(noun)
}

/** Stems of the words behind a figure, of which one is what it counts: "40 {new weekly episodes}". */
function behind(text: string, { end }: Span): string[] {
  return terms(text.slice(end, end + BEHIND)).slice(0, WORDS_BEHIND)
}

const BEHIND = 60
const WORDS_BEHIND = 3

/** What of a figure is no number: "$", "%", "km". */
function unitOf(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .toLowerCase()
    .replace(NO_UNIT, '')
    .replace(/per ?cent/u, '%')
    .slice(0, 3)
}

const NO_UNIT =
  /\b(?:about|around|approximately|roughly|nearly|almost|some|over|up to|(?:more|less|fewer) than|at least|ago)\b|\b(?:hundred|thousand|million|billion|trillion)\b|(?<=\d)(?:[kmb]|mn|bn)\b|[\d.,\s-]+/gu
