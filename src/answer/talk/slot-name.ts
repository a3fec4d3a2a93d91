import { isRegion } from '../../corpus/names.ts'
import type { Span } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { textAt } from '../../spans.ts'
import { HONORIFICS } from '../text/cues.ts'
import { isKnownPlace } from '../text/places.ts'
import { added, DETERMINER, lowered, put } from '../text/put.ts'
import { typedSpans } from '../text/spans.ts'
import { isHouseName } from './house-name.ts'
import { nameIn, nameSpan, nameSpans } from './name-spans.ts'

/** Puts a name where a name stood: a person for a person where there is one, else for the longest; null for what is none. */
export function nameFor(bare: string, previous: string, sure: boolean): string | null {
  if (nameIn(sure ? bare : lowered(bare)) === null) return null
  // "And PGMs?" after "how much chrome": acronyms of many are no house that makes it.
  const goods = /^\p{Lu}{2,}s$/u.test(bare) ? AMOUNT_OF.exec(previous) : null
  if (goods !== null) return put(previous, { start: goods.index, end: goods.index + goods[0].length }, bare)
  const defined = definedIn(previous)
  if (defined !== null) return put(previous, defined, bare)
  // "And the Tor?" after "How many Falken did Acme sell?": what has an article is a thing, and no house.
  const model = /^the /iu.test(bare) ? COUNTED_NAME.exec(previous) : null
  if (model !== null)
    return put(
      previous,
      { start: model.index, end: model.index + model[0].length },
      bare.replace(DETERMINER, ''),
    )
  const tail = tailOf(bare, previous)
  if (tail !== null) return put(previous, tail, bare.replace(DETERMINER, ''))
  const region = bare.replace(DETERMINER, '')
  if (isRegion(region)) {
    const place = nameSpans(previous).find((span) => isRegion(textAt(previous, span)))
    const stands = nameSpans(previous).findLast(({ start }) =>
      /\b(?:in|to|from|across|for|within|outside)\s+(?:the\s+)?$/u.test(previous.slice(0, start)),
    )
    if (place === undefined && stands !== undefined) {
      const own = /\bthe\s+$/u.exec(previous.slice(0, stands.start))?.[0] ?? ''
      return put(previous, { start: stands.start - own.length, end: stands.end }, bare)
    }
    if (place === undefined) return added(previous, `in ${bare}`)
    const before = /\bthe\s+$/u.exec(previous.slice(0, place.start))?.[0] ?? ''
    return put(previous, { start: place.start - before.length, end: place.end }, bare)
  }
  const people = new Set(typedSpans(previous).flatMap((span) => (span.type === 'person' ? [span.start] : [])))
  const alike = typedSpans(bare).some((span) => span.type === 'person')
    ? nameSpans(previous).find((span) => people.has(span.start))
    : undefined
  const name = alike ?? mainOf(bare, previous) ?? nameSpan(previous)
  if (name === null) return null
  const old = withTitle(name, previous)
  // "And Tallis’s?" after "Norvik’s premiums".
  if (/[’']s$/u.test(bare) && /^[’']s?\s/u.test(previous.slice(old.end)))
    return put(previous, old, bare.replace(/[’']s$/u, ''))
  const isOwned = /(?:\b(?:its|their|his|her)|[’']s)\s+$/u.test(previous.slice(0, old.start))
  if (isOwned) return put(previous, old, bare.replace(DETERMINER, ''))
  const article = /\b[Tt]he\s+$/u.exec(previous.slice(0, old.start))?.[0] ?? ''
  const behind = /^\s+(\p{Ll}[\p{L}-]*)/u.exec(previous.slice(old.end))?.[1] ?? ''
  // "the Alder Inn" is a name with its article, "the Alder garden" is not.
  const ends = /^\s*(?:[?.!,]|$)|^\s+(?:\p{Ll}+)\b/u.test(previous.slice(old.end))
  const isOfNoun =
    (LEXICON.isNoun(behind) && !LEXICON.isVerb(behind)) ||
    isWhatIs(previous.slice(0, old.start), previous.slice(old.end))
  const own =
    article !== '' &&
    !isOfNoun &&
    !/^\s+\p{Ll}+\s+(?:is|was|open|cost|close)/u.test(previous.slice(old.end)) &&
    ends
  // "The Holm yard" takes the place of "the Alder mill" with its noun.
  const verb = /^\s+\p{Ll}[\p{L}-]* (\p{Ll}+)/u.exec(previous.slice(old.end))?.[1] ?? ''
  const isNamed = isOfNoun || (LEXICON.isNoun(behind) && LEXICON.isVerb(verb))
  if (article !== '' && isNamed && NAMED_NOUN.test(bare))
    return put(previous, { start: old.start - article.length, end: old.end + behind.length + 1 }, bare)
  const called = own || article === '' ? bare : bare.replace(/^the\s+/iu, '')
  return put(previous, { start: own ? old.start - article.length : old.start, end: old.end }, called)
}

const NAMED_NOUN = /^the (?:\p{Lu}[\p{L}’'-]* ){1,3}\p{Ll}[\p{Ll}-]+$/u

/** "How much is the Alder {plan}?": no verb stands there. */
function isWhatIs(head: string, behind: string): boolean {
  return /^(?:how much|what|who) (?:is|are|was|were) the $/iu.test(head) && NOUN_AT_END.test(behind)
}

const NOUN_AT_END =
  /^\s(?!(?:worth|like|about|for|made|built|open|closed|due|now|today|then|at|in|on)\b)\p{Ll}+(?<!ing|ed)\s*\?*$/u

/**
 * "Who sings {Aida} at the Alder Opera?": another name that is no house’s is one more
 * of what is asked about, and not of where. Null where there is but one name, or all are placed.
 */
function mainOf(bare: string, previous: string): Span | null {
  const isHouse = isHouseName(bare) || isKnownPlace(bare)
  const names = nameSpans(previous)
  const own = names.filter(({ start }) => !/\b(?:at|in|by|from) (?:the )?$/u.test(previous.slice(0, start)))
  const [only, another] = own
  return isHouse || names.length === own.length || another !== undefined ? null : (only ?? null)
}

/** "{Professor Berg}": a title goes with its name, and is no other one's. */
function withTitle({ start, end }: Span, text: string): Span {
  const title = HONORIFICS.exec(text.slice(0, start))?.[0] ?? ''
  return { start: start - title.length, end }
}

/** "How much {chrome} did it dig?": what is counted or measured, whatever its number. */
const AMOUNT_OF =
  /(?<=^how (?:much|many) )(?:\p{Ll}[\p{L}-]* ){0,2}?\p{Ll}[\p{L}-]*(?= (?:do|does|did|has|have|will|can|is|are|was|were)\b)/iu

/** "How many {Falken} did Acme sell?" */
const COUNTED_NAME =
  /(?<=^[Hh]ow many )\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*){0,2}(?= (?:\p{Ll}+s )?(?:do|does|did|has|have|will|were|are)\b)/u

/** "What is {the Alder Fund, set up by Ann Lee}?": what is asked of a name alone is asked of another. */
function definedIn(previous: string): Span | null {
  const start = /^(?:[Ww]hat|[Ww]ho) (?:is|are|was|were) (?=(?:the )?\p{Lu})/u.exec(previous)?.[0].length
  const [name] = nameSpans(previous)
  if (start === undefined || name === undefined || !/^(?:the )?$/u.test(previous.slice(start, name.start)))
    return null
  const end = previous.replace(/[?.!]+$/u, '').length
  const behind = previous.slice(name.end, end)
  // "What is {Civar} from Acme?"
  if (/^ (?:from|by|of) (?:the )?\p{Lu}/u.test(behind)) return { start, end: name.end }
  return behind === '' || /^(?! and\b)(?: [^’',]+)?, (?!according\b)[^,]+$/u.test(behind)
    ? { start, end }
    : null
}

/** "Loop One" after "the Tower Loop Max": names that end alike from the shared word on. */
function tailOf(bare: string, previous: string): Span | null {
  const own = bare.replace(DETERMINER, '').split(/\s+/u)
  if (own.length < 2) return null
  for (const { start, end } of nameSpans(previous)) {
    const words = previous.slice(start, end).split(/\s+/u)
    const at = words.length - own.length
    if (at > 0 && words[at] === own[0]) return { start: start + words.slice(0, at).join(' ').length + 1, end }
  }
  return null
}
