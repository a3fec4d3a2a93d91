import { literal } from '../../corpus/literal.ts'
import { rememberedOf, rememberedUpTo } from '../../remembered.ts'
import { textAt } from '../../spans.ts'
import type { Lens } from '../evidence/lens.ts'
import { LISTED_NOUN } from '../evidence/numbered.ts'
import { type Candidate, leadText } from '../pieces/candidates.ts'
import type { Dissection } from '../pieces/dissect.ts'
import { asksColour } from '../text/colours.ts'
import { ORDINALS } from '../text/ordinals.ts'
import { NUMBERS } from '../text/periods.ts'
import { FIGURED } from './conjuncts.ts'
import { DAY_OR_MONTH } from './shared.ts'

/**
 * Whether a figure, day, colour or yes is asked of one model of a line and a sentence names others of it
 * alone: the "Rover 4" for the "Rover 4 Max" or the other way round, the "Rover 5" for the
 * "Rover 4".
 *
 * A longer name is another model only where the release has more than one such, or sets it
 * beside the shorter: else the shorter is short for it.
 *
 * Of codes, "LD-25-040" for "LD-25-041", that holds whatever is asked.
 *
 * @example
 * // "What does the Rover 4 Max cost?": "The Rover 4 costs 90 euros." => true
 */
export function isOfOtherModel(
  { asked, dissection }: Lens,
  { text, block, start }: Pick<Candidate, 'text'> & Partial<Pick<Candidate, 'block' | 'start'>>,
): boolean {
  const before = block === undefined ? '' : dissection.document.text.slice(block.start, start)
  if (isOfOtherCode(asked, text, before)) return true
  if (!FIGURED.has(asked.type) && !BY_NAME.has(asked.type) && !asksColour(asked.text)) return false
  return asked.names.some(({ start, end }) => {
    const name = asked.text.slice(start, end)
    if (isOfOtherNumeral(name, text)) return true
    const model = modelIn(name)
    if (model === null) return false
    const told = asked.type === 'yesno' ? text : withoutBareCompared(text)
    const said = variantsIn(told, model.line, model.number)
    if (said.length === 0) return isOfOtherNumber(text, model) || isOfVariant(dissection, model, text)
    if (said.includes(model.variant)) return false
    if (model.variant !== '' && new RegExp(String.raw`\b${literal(model.variant)}\b`, 'u').test(text))
      return false
    return isLine(dissection, model)
  })
}

/**
 * Whether a question is about what has a code, and a sentence names others of its series alone;
 * "K-100 to K-110" and "K-103, 104 and 105" may hold it, what replaces the F-16 may be the F-35, and
 * "it" is the last
 * that was named before, and what another is only set beside is told of the one.
 */
function isOfOtherCode({ text: question, type }: Lens['asked'], text: string, before: string): boolean {
  const asked = codesIn(question).filter(({ isLong }) => isLong || FIGURED.has(type))
  if (asked.length === 0 || RELATES.test(question)) return false
  if (GOES_ON.test(text)) {
    if (RELATES.test(before)) return false
    const last = codesIn(withoutBeside(before)).at(-1)
    return (
      last !== undefined && asked.every(({ code, series }) => series === last.series && code !== last.code)
    )
  }
  const said = codesIn(withoutBeside(text))
  return (
    asked.some(({ series }) => said.some((one) => one.series === series)) &&
    !SPAN_OF_CODES.test(text) &&
    !asked.some((one) => text.includes(one.code) || isShortened(one, text))
  )
}

const withoutBeside = (text: string): string => text.replace(SET_BESIDE, '').replace(BESIDE_CODE, '')

/** Whether a list has a code by its number alone, behind a whole one: "K-103, {104} and {105}". */
function isShortened({ code, series }: { readonly code: string; readonly series: string }, text: string) {
  const number = code.slice(series.length)
  return new RegExp(
    String.raw`${series}\d[^.;]{0,80}(?:,|and|or|/|&) ?-?${number}(?![\d%]|[.,]\d)`,
    'u',
  ).test(text)
}

const GOES_ON = /^(?:it|its|they|their|this|these|that|those|both|each)\b/iu

/** What a code is near, or apart from which all are: "twice as many as {the K-100}", "all but {K-103}". */
const BESIDE_CODE =
  /\b(?:as|but|except(?: for)?|apart from|other than|near|beside|(?:north|south|east|west|ahead|short) of) (?:the |\p{Ll}{2,12} )?(?:[\p{Lu}\d]{1,8}-){1,4}\d{1,6}/giu

const RELATES =
  /\b(?:replac|succe|follow|compar|differ|instead|beside|other|another|than|after|before|next|near|like)/iu

const codesIn = rememberedUpTo(1000, (text: string) =>
  [...text.matchAll(CODE)].map(([code, series = '']) => ({
    code,
    series,
    isLong: series.indexOf('-') < series.length - 1,
  })),
)

/** Letters in capitals and a number at the end, behind a hyphen: "LD-25-044". */
const CODE = /(?<![\p{L}\d-])((?=[\d-]{0,12}\p{Lu})(?:[\p{Lu}\d]{1,8}-){1,4})\d{1,6}(?![\p{L}\d-])/gu
const SPAN_OF_CODES = /-\d{1,6}(?: (?:to|through|until|-) | ?[–—] ?)(?:[\p{Lu}\d-]{1,20}-)?\d/u

const BY_NAME: ReadonlySet<string> = new Set(['yesno', 'place', 'person', 'organisation'])

/**
 * Whether a figure is asked of one model, and a sentence names none, in a release that is
 * headed by another number of the line: "It costs 90 euros" below "Orme shows the Rover 5".
 */
export function isOfHeadedModel({ asked, dissection: { document } }: Lens, candidate: Candidate): boolean {
  if (!FIGURED.has(asked.type)) return false
  const { block, start, text } = candidate
  return asked.names.some((name) => {
    const model = modelIn(textAt(asked.text, name))
    if (model === null) return false
    const headed = numbersIn(document.title, model.line)
    // "How much lighter is the Rover 5 than the Rover 4?" asks of the one that it is headed by.
    const asksOf = [model.number, ...numbersIn(asked.text, model.line)]
    if (headed.length === 0 || headed.some((number) => asksOf.includes(number))) return false
    const near = `${leadText(document, candidate)} ${document.text.slice(block.start, start)} ${text}`
    return !numbersIn(near, model.line).includes(model.number)
  })
}

/** The numbers of a line's models in a text, those apart with which others are compared. */
function numbersIn(text: string, line: string): string[] {
  const models = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${literal(line)}[ -](\d{1,4}[a-z]?)(?![\p{L}%]|[.,]?\p{N})`,
    'gu',
  )
  return [...withoutBareCompared(text).matchAll(models)].map(([, number = '']) => number)
}

/** "{Rover} {4} {Max}" */
interface Model {
  readonly line: string
  readonly number: string
  /** Empty for the plain one. */
  readonly variant: string
}

function modelIn(name: string): Model | null {
  const { line = '', number = '', variant = '' } = MODEL.exec(name)?.groups ?? {}
  const isNone = line === '' || YEAR.test(number) || LISTED_NOUN.test(line.toLowerCase())
  return isNone || DAY_OR_MONTH.has(line) ? null : { line, number, variant }
}

/** "Summit 2025" */
const YEAR = /^(?:19|20)\d\d$/u

const MODEL = /(?:^|\s)(?<line>\p{Lu}[\p{L}’'-]*)[ -](?<number>\d{1,4}[a-z]?)(?: (?<variant>\p{Lu}\p{L}*))?$/u

/** The words behind a numbered name wherever it stands; empty where it stands alone. */
function variantsIn(text: string, line: string, number: string): string[] {
  const places = text.matchAll(
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])${literal(line)}[ -]${number}(?![\p{L}\p{N}])(?: (\p{Lu}\p{L}*))?`,
      'gu',
    ),
  )
  return [...places].map(([, variant = '']) => variant)
}

/** Whether a sentence is of a longer name by its last word alone, and not of the one that is asked about: "The {Max} comes with it." */
function isOfVariant(dissection: Dissection, { line, number, variant }: Model, text: string): boolean {
  const subject = VARIANT.exec(text)?.[1]
  if (subject === undefined || subject === variant) return false
  return dissection.candidates.some((one) => one.text.includes(`${line} ${number} ${subject}`))
}

const VARIANT = /^(?:The|A|An) (\p{Lu}\p{L}*) (?=\p{Ll})/u

/** Whether only models of another number of the line stand there: "Rover 5". */
function isOfOtherNumber(text: string, { line }: Model): boolean {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${literal(line)} \d{1,3}(?![\p{L}%]|[.,]?\p{N})`, 'u').test(
    text.replace(SET_BESIDE, ''),
  )
}

/** Whether a name ends in a Roman numeral and only others of its line stand there: "the first Rover", "Rover II" for the "Rover III". */
function isOfOtherNumeral(name: string, text: string): boolean {
  const { line, numeral } = WITH_NUMERAL.exec(name)?.groups ?? {}
  if (line === undefined || LISTED_NOUN.test(line.toLowerCase()) || text.includes(`${line} ${numeral}`))
    return false
  const other = String.raw`\b(?:${ORDINALS.join('|')}|original|older|earlier|previous) ${literal(line)}(?!\p{L})|(?<!\p{L})${literal(line)} [IVX]{1,4}\b`
  return new RegExp(other, 'u').test(text.replace(SET_BESIDE, ''))
}

const WITH_NUMERAL = /(?:^|\s)(?<line>\p{Lu}[\p{L}’'-]+) (?<numeral>[IVX]{2,4}|V|X)$/u

/** "Five weeks, compared with eight for the Rover 3": the other stands beside what is told of the one. */
const SET_BESIDE =
  /\b(?:than|compared (?:with|to)|against|versus|vs\.?|unlike|like|(?:up|down) from|instead of|replac(?:es?|ed|ing)|follow(?:s|ed|ing)|succe(?:eds?|eded)|after|before) (?:[^,.;:()]|[.,](?=\d)){1,60}/giu

/** A text without what others are compared with and that has no figure of its own there: "40 percent less {than the Rover 4}". */
function withoutBareCompared(text: string): string {
  return text.replace(SET_BESIDE, (words) => (FIGURE.test(words.replace(NUMBERED, '')) ? words : ''))
}

const FIGURE = new RegExp(String.raw`\d|\b(?:${NUMBERS.slice(1).join('|')})\b`, 'iu')
const NUMBERED = /\p{Lu}[\p{L}’'-]*[ -]\d{1,4}/gu

/** Whether the release tells models with one number apart by a word behind it. */
function isLine(dissection: Dissection, { line, number }: Model): boolean {
  const name = `${line} ${number}`
  const known = linesOf(dissection)
  const found = known.get(name) ?? hasLine(dissection, line, number)
  known.set(name, found)
  return found
}

const linesOf = rememberedOf((_: Dissection) => new Map<string, boolean>())

function hasLine({ candidates }: Dissection, line: string, number: string): boolean {
  // In a headline any word may have its capital.
  const said = candidates.flatMap(({ kind, text }) =>
    kind === 'headline' ? [] : [variantsIn(text, line, number)],
  )
  const variants = new Set(said.flat().filter((variant) => variant !== ''))
  return variants.size > 1 || said.some((one) => one.includes('') && one.some((variant) => variant !== ''))
}
