import { terms } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { COUNTED, valuesOf } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { bearerOf } from '../text/bearers.ts'
import { DAYS, MONTHS } from '../text/periods.ts'

/**
 * Whether a figure that is asked of one thing is stated of several together:
 * "31 branches in Estonia, Latvia and Lithuania" does not say how many there are
 * in Latvia.
 *
 * It is when a name of the question stands there in a row with another that the
 * question does not hold. Common words stand beside each other too freely to
 * tell, and so do names without an "and": "in Ames, Iowa".
 */
export function isShared(view: Lens, candidate: Candidate): boolean {
  if (!COUNTED.has(view.asked.type) || !isProse(candidate)) return false
  if (!view.terms.some((one) => one.named && candidate.terms.has(one.term))) return false
  if (isSaidOfOne(view, candidate)) return false
  const question = view.asked.text.toLowerCase()
  const named = (term: string): boolean => view.terms.some((one) => one.named && one.term === term)
  // "Harlan and Joyce Pruitt Foundation" is no Pruitt Foundation and another.
  // "Japan and Norway" hold no Japan-Orme Society.
  const isPart = (name: string): boolean => PARTS.some((mark) => question.includes(mark(name.toLowerCase())))
  const isAsked = (name: string): boolean =>
    terms(name).length > 0 && terms(name).every(named) && !isPart(name)
  // "VX-2" is another than "VX-1", whatever they share.
  const isPartly = (name: string): boolean => terms(name).some(named) && !NUMBERED.test(name)
  return [...candidate.text.matchAll(ROW)].some(([row]) => {
    const names = row.split(JOINT)
    return (
      names.some(isAsked) &&
      names.some(
        (name) => !isPartly(name) && !DAY_OR_MONTH.has(name) && !question.includes(name.toLowerCase()),
      )
    )
  })
}

/** "Ada Berg and Ben Ruud, 42": the grammar holds it to the one that is asked about. */
function isSaidOfOne(view: Lens, candidate: Candidate): boolean {
  const { text } = candidate
  const names = candidate.spans().filter(({ type }) => type === 'name')
  return valuesOf(view, candidate).some((value) => {
    const bearer = bearerOf(text, names, value)
    if (bearer === null || !bearer.isAlone) return false
    // "Ames and Orme" may be read as one name.
    const [last = ''] = textAt(text, bearer).split(' and ').slice(-1)
    return terms(last).every((term) => view.terms.some((one) => one.named && one.term === term))
  })
}

/**
 * Whether a figure of several together is for certain that of none of them: things are counted
 * ("118 shops in Ohio and Kansas"), and not for each, or it is said to be of them all. A price
 * or a rate in Oslo and Bergen is that in Oslo as well.
 */
export function isOfAllTogether(view: Lens, candidate: Candidate): boolean {
  if (isTotal(view, candidate)) return true
  const isCertain =
    (view.asked.type === 'count' && !EACH.test(candidate.text)) ||
    (TOGETHER.test(candidate.text) && !TOGETHER.test(view.asked.text))
  return isCertain && isShared(view, candidate)
}

/**
 * Whether what is counted or measured is that of two kinds of things together, and one of
 * them is asked about: "the mills and the solar roofs made 9 megawatt-hours". A price or a
 * time is each one's own.
 */
export function isOfBoth(view: Lens, candidate: Candidate): boolean {
  const { text } = candidate
  if (!MEASURED.has(view.asked.type) || !isProse(candidate) || EACH.test(text)) return false
  const asked = (words: string): boolean =>
    terms(words).some((one) => view.terms.some(({ term }) => term === one))
  const values = valuesOf(view, candidate).filter(({ type }) => type === 'count' || type === 'measure')
  return [TWO_DO, TWO_KINDS].some((pattern) => {
    const { 0: row = '', index = 0, groups: { one = '', other = '' } = {} } = pattern.exec(text) ?? {}
    if (row === '' || asked(one) === asked(other)) return false
    const start = index + row.indexOf(asked(one) ? one : other)
    const own = { start: start - COUNT_BEFORE, end: start }
    return (
      values.some((value) => value.start >= index + row.length) &&
      !values.some((value) => value.end > own.start && value.start < own.end)
    )
  })
}

const MEASURED: ReadonlySet<string> = new Set(['count', 'amount', 'measure'])

/** Characters before a noun in which its own count stands: "{seven} mills". */
const COUNT_BEFORE = 8

/** "In 2025 the seven {mills} and the {solar roofs} made 9 megawatt-hours" */
const TWO_DO =
  /^(?:[^,.;:]{1,30}?,? )??(?:(?:the|its|their|our|all|both) )?(?:\p{Ll}+ )?(?<one>\p{Ll}+s) and (?:(?:the|its|their|our) )?(?<other>(?:\p{Ll}+ )?\p{Ll}+s) (?:together )?(?:(?:have|had) )?(?:\p{Ll}+ed|made|drew|had|sold|won|took|brought|held|ran)\b/iu

/** "{Solar} and {wind} plants with a total capacity of 9 megawatts" */
const TWO_KINDS =
  /\b(?<one>\p{Ll}+) and (?<other>\p{Ll}+) \p{Ll}+s\b(?=[^.;]*\b(?:total|combined|together|altogether)\b)/u

/** Whether a sentence adds up what a row or item beside it gives for the one that is asked about: "480 seats in all". */
function isTotal(view: Lens, candidate: Candidate): boolean {
  const { asked, names, dissection } = view
  if (!COUNTED.has(asked.type) || names.length === 0) return false
  if (!IN_ALL.test(candidate.text) || IN_ALL.test(asked.text)) return false
  if (names.some((name) => name.some((term) => candidate.terms.has(term)))) return false
  return dissection.candidates.some(
    (one) =>
      (one.kind === 'row' || one.kind === 'item') &&
      names.every((name) => name.every((term) => one.terms.has(term))) &&
      valuesOf(view, one).length > 0,
  )
}

const EACH = /\b(?:each|apiece|per(?! cent)|every|respectively)\b/iu
const TOGETHER = /\b(?:together|combined|jointly|between them|taken as one)\b/iu

/** "In total assets" adds nothing up. */
const IN_ALL = /\b(?:(?:in all|in total)(?! \p{L})|altogether|a total of|all told)\b/iu

const NAME = String.raw`\p{Lu}[\p{L}\d'’&-]+(?: (?:of |the )?\p{Lu}[\p{L}\d'’&-]+){0,3}`
const LEAD =
  '(?:the |in )?(?:(?:north|south|east|west|central|mid|upper|lower)(?:ern|[- ]?(?:east|west)(?:ern)?)? )?'
const ROW = new RegExp(
  String.raw`(?<![\p{L}\d'’&-])${NAME}(?:, ${LEAD}${NAME}){0,20},? (?:and|or) ${LEAD}${NAME}`,
  'gu',
)
const JOINT = new RegExp(`(?:,? (?:and|or) |, )${LEAD}`, 'u')

/** How a question joins a name to another. */
const PARTS = [(name: string) => `${name}-`, (name: string) => `-${name}`]

const NUMBERED = /[- ]\d+$/u

/** No names of things, though they have their capital. */
export const DAY_OR_MONTH: ReadonlySet<string> = new Set([...MONTHS, ...DAYS])
