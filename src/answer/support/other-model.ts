import { literal } from '../../corpus/literal.ts'
import { rememberedOf } from '../../remembered.ts'
import type { Lens } from '../evidence/lens.ts'
import { LISTED_NOUN } from '../evidence/numbered.ts'
import type { Candidate } from '../pieces/candidates.ts'
import type { Dissection } from '../pieces/dissect.ts'
import { asksColour } from '../text/colours.ts'
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
 * @example
 * // "What does the Rover 4 Max cost?": "The Rover 4 costs 90 euros." => true
 */
export function isOfOtherModel({ asked, dissection }: Lens, { text }: Pick<Candidate, 'text'>): boolean {
  if (!FIGURED.has(asked.type) && asked.type !== 'yesno' && !asksColour(asked.text)) return false
  return asked.names.some(({ start, end }) => {
    const model = modelIn(asked.text.slice(start, end))
    if (model === null) return false
    const said = variantsIn(text, model.line, model.number)
    if (said.length === 0) return isOfOtherNumber(text, model) || isOfVariant(dissection, model, text)
    if (said.includes(model.variant)) return false
    if (model.variant !== '' && new RegExp(String.raw`\b${literal(model.variant)}\b`, 'u').test(text))
      return false
    return isLine(dissection, model)
  })
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
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${literal(line)} \d{1,3}(?![\p{L}\p{N}.,%])`, 'u').test(
    text.replace(SET_BESIDE, ''),
  )
}

/** "Five weeks, compared with eight for the Rover 3": the other stands beside what is told of the one. */
const SET_BESIDE =
  /\b(?:than|compared (?:with|to)|against|versus|vs\.?|unlike|like|(?:up|down) from|instead of|replac(?:es?|ed|ing)|follow(?:s|ed|ing)|succe(?:eds?|eded)|after|before) [^,.;:()]{1,60}/giu

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
