import type { Span } from '../model.ts'
import { textAt } from '../spans.ts'
import { hasVerb, saysSomething } from './clause.ts'
import type { Draft } from './draft.ts'
import { isGivenName } from './genders.ts'
import { isHouseWord } from './house-words.ts'
import { wholeName } from './issuer-about.ts'
import { type Clues, fromDomain } from './issuer-domain.ts'
import { isCommonNoun, ofOwner } from './issuer-front.ts'
import { withForm } from './issuer-name.ts'
import { isPerson, isRegion, LEADING_PERSON, wordCount } from './names.ts'
import { displayPlace } from './place.ts'

/**
 * Finds the issuer by what releases do without saying so.
 *
 * In order of trust: a name whose letters are the release's own web domain; what
 * stands before the verb in the headline and again in the body; the subject of
 * the lead, when the release goes on about it; the author of a book. A name is
 * given as it stands in the body. Null rather than a guess.
 */
export function hintedIssuer(clues: Clues): Span | null {
  return fromDomain(clues, true) ?? fromFront(clues) ?? fromDomain(clues, false) ?? fromAuthor(clues)
}

/** The headline's name is often short for the lead's: "UGI", "UGI Utilities, Inc." */
function fromFront(clues: Clues): Span | null {
  const headline = fromHeadline(clues)
  const subject = fromSubject(clues)
  if (headline === null || subject === null) return headline ?? subject
  const short = textAt(clues.text, headline)
  return textAt(clues.text, subject).startsWith(short) ? subject : headline
}

/** Words of the longest name that stands in a headline. */
const LONGEST_NAME = 7

/** What a headline says of its subject. */
const HEADLINE_VERB =
  /^(?:\p{Lu}?\p{Ll}+(?:e[sd]|[^su\W]s)|[Tt]o|[Ii]s|[Hh]as|[Nn]amed|[Nn]ow|[Ww]ins?|[Aa]nd|&|–|—|-|:)$/u

function fromHeadline({ text, headline: printed, blocks }: Clues): Span | null {
  const isCapitals = printed !== '' && !/\p{Ll}/u.test(printed)
  const headline = isCapitals ? displayPlace(printed) : printed
  const words = headline.split(/\s+/u)
  const body = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'boilerplate')
  for (let count = Math.min(LONGEST_NAME, words.length); count > 0; count--) {
    const next = words[count]
    const name = words
      .slice(0, count)
      .join(' ')
      .replace(/[:,®™]+$|[’']s$/gu, '')
    const isCut = /:$/u.test(words[count - 1] ?? '')
    if (next !== undefined && !isCut && !HEADLINE_VERB.test(next)) continue
    // "Acme Mills Wins Trade Prize was sent in error": a whole headline, in the story too, and no name.
    if (next === undefined && isClause(name)) continue
    if (!/\p{L}{2}/u.test(name) || name.length < 3 || !isName(name) || isRegion(name)) continue
    // "Ann Lee to be head of music": whom a house tells of.
    if (isPerson(name) && isGivenName(words[0] ?? '') && GETS_OFFICE.test(next ?? '')) continue
    // "District Reports on 2023 Season": the story has its whole name.
    const whole = wholeName(blocks, `the ${name}`)
    if (whole === null && !name.includes(' ') && (isHouseWord(name) || isCommonNoun(text, name))) continue
    const found = whole ?? mention(body, name)
    // "Alder’s Opens": the mark is its own where the story has it always.
    const isOwn = /[’']s$/u.test(words[count - 1] ?? '') && ofOwner(text, `${name}’s`) !== name
    if (found !== null) return { start: found.start, end: found.end + (isOwn ? '’s'.length : 0) }
  }
  return null
}

/** Whether a headline says something; short names have plurals in them that look like verbs ("National Farmers Union"). */
function isClause(headline: string): boolean {
  return saysSomething(headline) === 2 || (wordCount(headline) >= LEAST_CLAUSE && hasVerb(headline))
}

/** Words. */
const LEAST_CLAUSE = 5

const GETS_OFFICE =
  /^(?:[Tt]o|[Ii]s|[Nn]amed|[Aa]ppointed|[Ee]lected|[Jj]oins|[Rr]etires|[Ss]teps|[Ll]eaves|[Bb]ecomes)$/u

/** Names have a capital in every long word and are no common opening of headlines. */
function isName(name: string): boolean {
  return (
    // What stands in quotation marks is a work.
    !/^[“"‘'’]/u.test(name) &&
    !/^(?:Renowned|Acclaimed|Esteemed|Celebrated|Leading|Visionary)$/u.test(name) &&
    name.split(/\s+/u).every((word) => word.length < 4 || /^[\p{Lu}\d(]|\p{Lu}/u.test(word)) &&
    !/^(?:The|This|Why|How|What|When|Where|Who|New|Free|Best|Top|Introducing|Discover|Meet|Part|Get|Is|Are|Now|Your|Our|In|On|At|As|By|For|From|With|When|After|\d{4}[’']s|One|Two|Three|Four|Five|U\.?S\.?|US|UK)(?:\s|$)/u.test(
      name,
    )
  )
}

/** Where a name stands in the body, and not only as the beginning of a longer one. */
function mention(body: readonly Draft[], name: string): Span | null {
  for (const { start, words } of body) {
    for (let at = words.indexOf(name); at !== -1; at = words.indexOf(name, at + 1)) {
      const end = at + name.length
      if (/[\p{L}\p{N}]/u.test(`${words[at - 1] ?? ''}${words[end] ?? ''}`)) continue
      // "Photo 2", "Photo: Ann Lee": a thing that is counted, or a label.
      if (!name.includes(' ') && /^(?:\s\d{1,2}(?!\d)|:)/u.test(words.slice(end))) continue
      // "The Rainforest Aviary is closed": the end of a longer name.
      if (/(?<=[\p{L}\d,]\s)\p{Lu}\p{Ll}+\s$|^(?:The|Our)\s\p{Lu}\p{Ll}+\s$/u.test(words.slice(0, at)))
        continue
      if (/^\s(?!CEO|CFO|CTO|COO|President|Chief|Director|Inc|Corp|LLC|Ltd)\p{Lu}/u.test(words.slice(end)))
        continue
      const whole = withForm(words, { start: at, end })
      return { start: start + whole.start, end: start + whole.end }
    }
  }
  return null
}

const CAPITAL = "(?:\\p{Lu}|\\p{Ll}\\p{Lu}|\\d+-?\\p{L})[\\p{L}\\p{N}’'&.+-]*"
const SUBJECT = new RegExp(
  `^(?:The\\s)?(${CAPITAL}(?:\\s(?:${CAPITAL}|&|of|and|for|the|de)){0,7}(?:,\\s(?:Inc|LLC|Ltd|Corp)\\.?)?)[®™]?(?:\\s*\\([^)]{1,60}\\))?(?:,\\s(?:formerly|a|an|the|one)\\b|\\s(?:will|is|are|has|have|was|continues|recently|today|announce|proudly|\\p{Ll}+(?:ed|es|s))\\b)`,
  'u',
)

function fromSubject({ text, lead, blocks }: Clues): Span | null {
  if (lead === null) return null
  const name = SUBJECT.exec(text.slice(lead.start, Math.min(lead.end, lead.start + 300)))?.[1]
  if (name === undefined || !isName(name) || isPerson(name) || isCommonNoun(text, name)) return null
  const short = name.replace(/,?\s(?:Inc|LLC|Ltd|Corp)\.?$/u, '')
  const times = blocks.reduce((sum, { words }) => sum + words.split(short).length - 1, 0)
  const start = text.indexOf(name, lead.start)
  return times >= FEWEST_MENTIONS ? { start, end: start + name.length } : null
}

/** A release names its issuer again and again; a topic's first word it does not. */
const FEWEST_MENTIONS = 3

/** "author Ann Lee", "Ann Lee's new novel". */
const AUTHOR = /\b[Aa]uthors?(?:\s+(?:and|&)\s+[\p{L}-]+)?\s+(?=\p{Lu})/u
const WORK = /[’']s\s+(?:[\p{L}-]+\s+){0,2}(?:novel|book|memoir|debut|album|film)\b/iu

/** No name is longer; a name is looked for in so many characters only. */
const LONGEST_PERSON = 60

function fromAuthor({ text, blocks, headline }: Clues): Span | null {
  const headed = authorInHeadline(text, headline)
  if (headed !== null) return headed
  for (const { start, words, kind } of blocks.slice(0, MOST_OPENING_BLOCKS)) {
    if (kind !== 'paragraph') continue
    const named = AUTHOR.exec(words)
    const from = named === null ? -1 : named.index + named[0].length
    const name = LEADING_PERSON.exec(words.slice(from, from + LONGEST_PERSON))?.[1]?.replace(/[’']s$/u, '')
    if (from !== -1 && name !== undefined && isPerson(name))
      return { start: start + from, end: start + from + name.length }
    const work = WORK.exec(words)
    if (work === null) continue
    const before = words.slice(Math.max(0, work.index - LONGEST_PERSON), work.index)
    const author = AT_END.exec(before)?.[0]
    if (author !== undefined && isPerson(author))
      return { start: start + work.index - author.length, end: start + work.index }
  }
  return null
}

/** "Author Ann Lee Tells of Her Book", "A New Novel by Ann Lee", "Ann Lee's New Novel", where the story names her in full. */
function authorInHeadline(text: string, headline: string): Span | null {
  const from = text.indexOf(headline) + headline.length
  const told = (name: string): Span | null => {
    const start = isPerson(name) ? text.indexOf(name, from) : -1
    return start === -1 ? null : { start, end: start + name.length }
  }
  const before = headline.slice(0, WORK.exec(headline)?.index ?? 0)
  const owner = AT_END.exec(before)?.[0]
  // "Two Houses in Ann Lee's New Book": others tell of it.
  const isOfOthers = owner !== undefined && before.endsWith(` in ${owner}`)
  const owned = owner === undefined || isOfOthers ? null : told(owner)
  if (owned !== null) return owned
  const isWork = A_WORK.test(headline) || A_WORK.test(text.slice(from, from + LONGEST_OPENING))
  for (const { 0: cue, index } of headline.matchAll(CREDIT)) {
    const words = headline.slice(index + cue.length).split(/\s/u)
    // "By" may be by whom else.
    if (/^by/iu.test(cue) && !(isWork && isGivenName(words[0] ?? ''))) continue
    for (const count of [4, 3, 2]) {
      const found = told(
        words
          .slice(0, count)
          .join(' ')
          .replace(/[’']s$|[,.:;]+$/gu, ''),
      )
      if (found !== null) return found
    }
  }
  return null
}

const CREDIT = /\b(?:[Aa]uthors?,?|[Bb]y)\s(?=\p{Lu})/gu

const A_WORK = /\b(?:books?|e-?books?|novels?|memoirs?|poems?|poetry|albums?)\b/iu

const LONGEST_OPENING = 600

/** Headline, lead and what first tells of author and book. */
const MOST_OPENING_BLOCKS = 8

/** Two to four words with capitals. */
const AT_END = /(?<![\p{L}.])(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+$/u
