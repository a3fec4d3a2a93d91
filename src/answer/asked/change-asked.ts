import { MONTH } from '../text/figures.ts'

/** What has changed, put as a question for its value, and between which times. */
export interface ChangeAsked {
  readonly value: string
  /** The months that are named, as short names ("feb") in the order of the question. */
  readonly months: readonly string[]
  /** The years that are named; of a number only, since how much there was in a year is told by a release of the next. */
  readonly years: readonly string[]
}

/**
 * Puts a question how something has changed, or whether, as one for its value; null for any
 * other question, and where it names times that are more than months, or years for what is no
 * number of things.
 *
 * @example
 * valueOfChange('How did the fare of the Orme ferry change since May?')
 * // => { value: 'What is the fare of the Orme ferry?', months: ['may'], years: [] }
 */
export function valueOfChange(question: string): ChangeAsked | null {
  const body = question.trim().replace(/[?.!\s]+$/u, '')
  const {
    noun = '',
    tail = '',
    things = '',
    have,
  } = (HOW.exec(body) ?? WHETHER.exec(body) ?? MORE.exec(body))?.groups ?? {}
  if ((noun === '' && things === '') || POINTS_BACK.test(noun)) return null
  const rest = tail.replace(TIMES, ' ').trim()
  if (rest !== '') return null
  const value = things === '' ? `${asValue(noun)}?` : `How many ${things} ${have ?? 'are there'}?`
  const years = tail.match(YEAR) ?? []
  const months = (tail.match(NAMED) ?? []).map(inShort)
  if (years.length > 0 && months.length === 0 && !/^How (?:many|big)\b/u.test(value)) return null
  return { value, months, years: months.length > 0 ? [] : years }
}

function inShort(month: string): string {
  return month.slice(0, SHORT).toLowerCase()
}

const SHORT = 3

const NAMED = new RegExp(MONTH, 'giu')

const YEAR = /\b(?:19|20)\d\d\b/gu

const TIMES = new RegExp(
  String.raw`\b(?:than|from|between|since|and|to|until|in|the|(?:19|20)\d\d|(?:${MONTH})(?: (?:19|20)\d\d)?|(?:last|first|earlier|previous|older|newer|latest) (?:release|announcement|statement)|then|now|before|earlier|previously|over time|(?:it was )?(?:first )?announced)\b`,
  'giu',
)

const TAIL = String.raw`(?<tail> (?:from|between|since|over time)\b.*)?`

const HOW = new RegExp(
  String.raw`^(?:and |so |but )?how (?:did|do|does|has|have) (?<noun>.+?) (?:chang(?:e|es|ed)|develop(?:ed|s)?|evolved?)${TAIL}$`,
  'iu',
)

const MOVES = '(?:rise|risen|increased?|fall|fallen|decreased?|drop(?:ped)?|grown?|shrunk|shrink)'

const WHETHER = new RegExp(
  String.raw`^(?:and |so |but )?(?:did|has|have) (?<noun>(?:the |its |their |\p{Lu}).+?) (?:chang(?:e|ed)|(?:go|gone) (?:up|down)(?: or (?:up|down))?|${MOVES}(?: or ${MOVES})?)${TAIL}$`,
  'iu',
)

/** "How many more looms does it have than before?", and nothing beside which it is told of the same time. */
const MORE = new RegExp(
  String.raw`^(?:and |so |but )?how many (?:more|fewer|less) (?<things>\p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*){0,2}?)(?: (?<have>are there|(?:does|do) [^?]{2,60}? (?:have|employ|run|operate|own|serve)|work there))?(?<tail> than (?:before|earlier|previously|in (?:${MONTH}|(?:19|20)\d\d|the (?:last|first|earlier|previous|older) (?:release|announcement|statement))|(?:it was )?first announced)\b.*)$`,
  'iu',
)

const POINTS_BACK = /^(?:it|they|this|that|these|those|things?|he|she|we|you)$/iu

/** "How many berths does Orme Yard have" for "Orme Yard's number of berths", "How big is its workforce" for that. */
function asValue(noun: string): string {
  const { owner, counted, of, rest = '' } = NUMBER_OF.exec(noun)?.groups ?? {}
  if (counted === undefined) return `${WORKFORCE.test(noun) ? 'How big' : 'What'} is ${noun}`
  const whose = owner ?? of?.trim()
  return whose === undefined
    ? `How many ${counted} are there${rest}`
    : `How many ${counted} does ${whose} have${rest}`
}

const WORKFORCE = /\b(?:workforce|staff|headcount)(?: (?:of|at) .+)?$/iu

const NUMBER_OF =
  /^(?:the |(?<owner>.+?)['’]s? )number of (?<counted>\p{Ll}[\p{L}-]*)(?: of(?= (?:the )?\p{Lu}(?!.*\b(?:in|on|for|with)\b))(?<of> .+)|(?<rest> (?:in|at|on|for|with) .+))?$/u
