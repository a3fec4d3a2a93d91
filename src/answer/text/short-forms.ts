import { literal } from '../../corpus/literal.ts'
import type { Span } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import { type Token, terms as termsOf, tokens } from '../../search/tokens.ts'
import { AMBIGUOUS, SHORT_FORMS } from './short-form-entries.ts'

/** Words of a text and the terms of what they are called for short. */
export interface Shortened extends Span {
  readonly terms: readonly string[]
}

/**
 * Finds what a text spells out and others write for short: "third quarter" (Q3),
 * "research and development" (R&D). So a question in the one form finds a
 * sentence in the other.
 *
 * @param words the tokens of `text`.
 *
 * @example
 * shortened(text, tokens(text)).flatMap((one) => one.terms) // => ['q3', '3q'] for 'in the third quarter'
 */
export function shortened(text: string, words: readonly Token[]): Shortened[] {
  const found: Shortened[] = []
  let at = -1
  for (const { word, start } of words) {
    at++
    const forms = FORMS.get(word)
    if (forms === undefined) continue
    for (const { written, rest, terms } of forms) {
      const last = words[at + rest.length]
      if (last === undefined || !rest.every((next, nth) => words[at + 1 + nth]?.word === next)) continue
      if (plain(text.slice(start, last.end)) === written) found.push({ start, end: last.end, terms })
    }
  }
  return found
}

/** "How many {people} does it employ": they are its staff, by whatever noun. */
export function employed(question: string): Shortened[] {
  const found = /\bhow many (people)\b.*\b(?:employ(?:s|ed)?|work(?:s|ing)? (?:for|at|there|here))\b/iu.exec(
    question,
  )
  if (found === null) return []
  const start = found.index + found[0].toLowerCase().indexOf('people')
  return [{ start, end: start + 'people'.length, terms: STAFF }]
}

const STAFF = termsOf('employees staff workforce headcount personnel workers')

/**
 * The other ways to write what is written in one: "first half" for "H1"; none for
 * what has no other.
 */
export function otherWays(written: string): readonly string[] {
  return WAYS.get(plain(written)) ?? []
}

/** What a text writes for short or spells out, and the other ways to write it. */
export interface Way extends Span {
  /** As the list of short forms has it. */
  readonly way: string
  readonly isShort: boolean
  readonly others: readonly string[]
}

/**
 * Finds all that a text writes for short or spells out, typed small as well: "the
 * ceo". "It" is no technology, and "led" no lamp. A question is searched, and put to
 * several releases, so that the last text is remembered.
 *
 * @example
 * waysIn('in Q3')[0]?.others // => ['third quarter']
 */
export const waysIn = remembered((text: string): readonly Way[] =>
  [...text.matchAll(ANY)].flatMap(({ index: start, 0: written }) => {
    const capital = [written, written.toUpperCase()].find((way) => SHORT.has(way))
    const way = capital ?? written
    if (way !== written && (AMBIGUOUS.has(way) || written !== written.toLowerCase())) return []
    const isLast = capital === undefined && otherWays(way).every((other) => AMBIGUOUS.has(other))
    return isLast
      ? []
      : [{ start, end: start + written.length, way, isShort: capital !== undefined, others: otherWays(way) }]
  }),
)

/** Whether a text writes it so; what is short, in these very letters. */
export function isWritten(way: string, text: string): boolean {
  const spelt = literal(way).replace(/[\s-]+/gu, String.raw`[\s-]+`)
  return new RegExp(String.raw`(?<!\p{L})${spelt}(?![\p{L}\p{N}])`, SHORT.has(way) ? 'u' : 'iu').test(text)
}

/** Whether a word in capitals is short for common words, and no name: "AGM", "R&D". */
export function isShortForm(word: string): boolean {
  return SHORT.has(word) && !AMBIGUOUS.has(word) && !UNIT.test(word)
}

/** Of measures, which are no things. */
const UNIT = /^(?:[kMG]Wh?|km2?|km²|kg|mph|m[23²³]|sqm|sqft|ft2|ha|lbs|oz|mins|hrs|yrs|%)$/u

/** Something spelt out. */
interface Form {
  readonly written: string
  /** Its words behind the first. */
  readonly rest: readonly string[]
  /** Stems of its short forms. */
  readonly terms: readonly string[]
}

/** In small letters, hyphens as blanks. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[\s-]+/gu, ' ')
}

/** One thing a line. */
const ENTRIES: readonly { readonly short: readonly string[]; readonly long: readonly string[] }[] =
  SHORT_FORMS.trim()
    .split('\n')
    .map((line) => {
      const [short = [], long = []] = line.split(': ').map((side) => side.split('; '))
      return { short, long }
    })

/** By what is written, in small letters; the CMO has a way for each of two things. */
const WAYS: ReadonlyMap<string, readonly string[]> = readWays()

function readWays(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { short, long } of ENTRIES) {
    const ways = [...short, ...long]
    for (const way of ways)
      found.set(plain(way), [...(found.get(plain(way)) ?? []), ...ways.filter((other) => other !== way)])
  }
  return found
}

const SHORT: ReadonlySet<string> = new Set(ENTRIES.flatMap(({ short }) => short))

/** Longer ways first. */
const ANY = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|\d[/.-])(?:${ENTRIES.flatMap(({ short, long }) => [...short, ...long])
    .sort((a, b) => b.length - a.length)
    .map((way) => literal(way).replaceAll(' ', String.raw`[\s-]`))
    .join('|')})(?![\p{L}\p{N}]|/\d)`,
  'giu',
)

/** "24/7": each figure of it alone tells nothing. */
const FIGURES = /^[\d/]+$/u

/** By the first word. */
const FORMS: ReadonlyMap<string, readonly Form[]> = readForms()

function readForms(): Map<string, Form[]> {
  const forms = new Map<string, Form[]>()
  for (const { short, long } of ENTRIES)
    for (const way of long) {
      const [first = '', ...rest] = tokens(way).map(({ word }) => word)
      const form = {
        written: plain(way),
        rest,
        terms: short.filter((one) => !FIGURES.test(one)).flatMap((one) => termsOf(one)),
      }
      forms.set(first, [...(forms.get(first) ?? []), form])
    }
  return forms
}
