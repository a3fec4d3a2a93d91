import { literal } from '../../corpus/literal.ts'
import type { Document, Span } from '../../model.ts'
import { remembered, rememberedOf } from '../../remembered.ts'
import { COUNTRIES } from '../../search/country-entries.ts'
import { FUNCTION_WORDS } from '../../search/spelling.ts'
import { ORGANISATION_NOUNS } from './cues.ts'
import { matches } from './matches.ts'

/** "Ireland" is a name, "Irish" what is its own, "Irishmen" its people; "US" is both a name and its own. */
export type CountryWord = 'name' | 'own' | 'people'

/** A word for a country in a text. */
export interface CountryNamed extends Span {
  readonly kind: CountryWord
  readonly country: Country
}

/** What a country, its own and its people are called; names with the article that they need. */
export interface Country {
  readonly name: readonly string[]
  readonly own: readonly string[]
  readonly people: readonly string[]
}

const ALL: readonly Country[] = COUNTRIES.trim()
  .split('\n')
  .map((line) => {
    const [name = [], own = [], people = []] = line.split(' | ').map((words) => words.split('; '))
    // "Germans" are called by what is German; "Dutch" and "Chinese" have no plural.
    const plurals =
      people.length > 0
        ? people
        : own.filter((word) => /(?:[ain]|ot|ek)$/u.test(word)).map((word) => `${word}s`)
    return { name, own, people: plurals }
  })

const bare = (word: string): string => word.replace(/^the /u, '')

/** By every word for it, without its article. */
const BY_WORD: ReadonlyMap<string, { readonly country: Country; readonly kind: CountryWord }> = new Map(
  ALL.flatMap((country) =>
    (['people', 'own', 'name'] as const).flatMap((kind) =>
      country[kind].map((word) => [bare(word), { country, kind }] as const),
    ),
  ),
)

/** Longer words first. */
const ANY = new RegExp(
  String.raw`(?<![\p{L}\p{N}.’'-])(?:${[...BY_WORD.keys()]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|')})(?![\p{L}\p{N}]|-\p{L})`,
  'gu',
)

/** Whether a word says of a country that something is its own: "Irish". */
export function isOfCountry(word: string): boolean {
  return BY_WORD.get(word)?.kind === 'own'
}

/**
 * Finds what a question calls a country, what is its own or its people. Part of another name
 * ("British Airways", "Bank of Ireland") is none, and neither is a language ("in Dutch").
 *
 * @example
 * countriesIn('How many Irish firms paid?')[0]?.kind // => 'own'
 */
export const countriesIn = remembered((question: string): readonly CountryNamed[] =>
  matches(question, ANY).flatMap(({ start, end }) => {
    const known = BY_WORD.get(question.slice(start, end))
    const before = question.slice(0, start)
    const behind = question.slice(end)
    if (known === undefined || NAME_BEFORE.test(before) || NAME_BEHIND.test(behind)) return []
    const next = /^ (\p{Ll}[\p{L}-]*)/u.exec(behind)?.[1]
    const isLanguage =
      known.kind === 'own' &&
      (next === undefined || FUNCTION_WORDS.has(next)) &&
      /\b(?:in|into|speaks?|spoken|from|learn|teach) $/iu.test(before)
    return isLanguage ? [] : [{ start, end, ...known }]
  }),
)

/** "Bank of {Ireland}", "New {England}": no first word of a question. */
const NAME_BEFORE = /(?<=\S )\p{Lu}[\p{L}\p{N}&.’'-]* (?:(?:of|for|de) (?:the )?)?$/u

const NAME_BEHIND = /^(?:[’']s)? \p{Lu}\p{Ll}/u

/** Whether a text has any word for a country, its own or its people. */
export function tellsOfCountry(text: string, { name, own, people }: Country): boolean {
  return [...name, ...own, ...people].some((word) => isWordOf(bare(word), text))
}

/** Whether a release speaks of a country more than of all others together. */
export function isMainlyOf(document: Document, country: Country): boolean {
  const named = namedIn(document)
  return named.filter((one) => one === country).length * 2 > named.length
}

const namedIn = rememberedOf(({ text }: Document): readonly Country[] =>
  matches(text, ANY).flatMap(({ start, end }) => BY_WORD.get(text.slice(start, end))?.country ?? []),
)

/** Whether a word stands in a text by itself, in these capitals, and not in the name of something else: "North {Korea}", "Bank of {America}". */
export function isWordOf(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const before = text.slice(Math.max(0, at - LONGEST_BEFORE), at)
    const behind = text.slice(at + word.length, at + word.length + LONGEST_BEHIND)
    if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(behind)) continue
    const body = BODY_OF.exec(before)?.[1]?.toLowerCase()
    if (PART_OF_WORLD.test(before) || TWO_NAMES.test(behind)) continue
    if (body === undefined || !ORGANISATION_NOUNS.has(body)) return true
  }
  return false
}

/** Characters that tell whether a word is part of a name. */
const LONGEST_BEFORE = 30
const LONGEST_BEHIND = 40

/** Another country or another part of the world than the one behind it. */
const PART_OF_WORLD =
  /(?<!\p{L})(?:(?:North|South|East|West)(?:ern)?|Latin|Central|Middle|New|Equatorial|Papua New)[ -]$/u
const BODY_OF = /(?<!\p{L})(\p{Lu}\p{Ll}+) (?:of|for) (?:the )?$/u
/** "American {Heart Association}": no office of the country’s, "German Chancellor Merz" apart. */
const TWO_NAMES =
  /^ \p{Lu}\p{Ll}+ (?:Association|Society|Institute|Academy|College|Federation|Foundation|League|Union|Airlines|Bank)\b/u

/** A word for a country, without its article. */
export interface Called {
  readonly word: string
  readonly kind: CountryWord
}

/**
 * Writes what a question calls a country in another word for it or for another: "Irish firms" as
 * "firms in Ireland", "firms in Ireland" as "Irish firms", else the one word for the other.
 */
export function calledSo(
  question: string,
  { start, end, kind }: CountryNamed,
  { word, kind: other }: Called,
): Span & { readonly written: string } {
  const before = question.slice(0, start)
  const article = WITH_ARTICLE.has(word) && !/\bthe $/iu.test(before) ? 'the ' : ''
  const owned = other === 'name' && kind === 'own' ? OWNED.exec(question.slice(end)) : null
  if (owned !== null)
    return { start, end: end + owned[0].length, written: `${owned[1]} in ${article}${word}` }
  const placed = other === 'own' && kind === 'name' ? PLACED.exec(before) : null
  if (placed !== null) return { start: placed.index, end, written: `${word} ${placed[1]}` }
  const people = other === 'name' && kind === 'people' ? 'people in ' : ''
  // "In the UK", "in Europe"
  const isBare = other === 'name' && !WITH_ARTICLE.has(word) && /\bthe $/iu.test(before)
  return { start: isBare ? start - 'the '.length : start, end, written: `${people}${article}${word}` }
}

const WITH_ARTICLE: ReadonlySet<string> = new Set(
  ALL.flatMap(({ name }) => name.filter((word) => word.startsWith('the ')).map(bare)),
)

/** What is of a country, in the plural: "Irish {firms}". */
const OWNED = /^ ((?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]*[^su\W]s|people|men|women|children)(?![\p{L}’'-])/u

const PLACED = /(?<=\s)(\p{Ll}[\p{L}-]*[^su\W]s|people|men|women|children) (?:in|from|of) (?:the )?$/u
