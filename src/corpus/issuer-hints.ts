import type { Span } from '../model.ts'
import { addresses } from './addresses.ts'
import type { Draft } from './draft.ts'
import { isPerson, isRegion, LEADING_PERSON } from './names.ts'

/** Where an issuer is looked for when nothing states it. */
export interface Clues {
  readonly text: string
  readonly blocks: readonly Draft[]
  readonly headline: string
  /** Without its dateline. */
  readonly lead: Span | null
}

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
  const short = clues.text.slice(headline.start, headline.end)
  return clues.text.slice(subject.start, subject.end).startsWith(short) ? subject : headline
}

/** Blocks in which a release speaks of itself. */
const STORY: ReadonlySet<Draft['kind']> = new Set([
  'headline',
  'subhead',
  'paragraph',
  'list-item',
  'heading',
])

/** Web and mail addresses of the release, from the end upward: its own stands last. */
function domains({ text, blocks }: Clues): string[] {
  const found: string[] = []
  for (const { start, end, words, kind } of blocks.toReversed()) {
    if (kind === 'safe-harbour' || !/[@.]\p{L}/u.test(words)) continue
    for (const { kind: of, value } of addresses(text, { start, end }).toReversed()) {
      if (of === 'phone') continue
      const host =
        value
          .replace(/^.*@|^https?:\/\//u, '')
          .replace(/^www\./u, '')
          .split(/[/:?#]/u)[0] ?? ''
      const label = host.split('.').at(/\.(?:co|com|org)\.[a-z]{2}$/u.test(host) ? -3 : -2)
      if (label !== undefined) found.push(label.toLowerCase().replace(/[^a-z0-9]/g, ''))
    }
  }
  return [...new Set(found)]
}

function fromDomain(clues: Clues, whole: boolean): Span | null {
  const story = clues.blocks.filter(({ kind }) => STORY.has(kind)).slice(0, MOST_BLOCKS)
  for (const domain of domains(clues)) {
    if (domain.length < SHORTEST_DOMAIN || PLATFORMS.has(domain)) continue
    for (const { start, words } of story) {
      const at = spelled(words, domain, whole)
      if (at !== null) return wholeName(clues.text, { start: start + at.start, end: start + at.end })
    }
  }
  return null
}

/** A domain is often the first word of a name that stands elsewhere: "garnet.example", "Garnet Bank". */
function wholeName(text: string, short: Span): Span {
  const name = text.slice(short.start, short.end)
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (/[\p{L}\p{N}.@/]/u.test(text.charAt(at - 1))) continue
    const after = text.slice(at + name.length, at + name.length + LONGEST_REST)
    const rest = (/\s/u.test(name) ? BODY : REST).exec(after)?.[0]
    if (rest !== undefined && !isPerson(name + rest))
      return { start: at, end: at + name.length + rest.length }
  }
  return short
}

/** Of a name of several words only what a public body ends with: "Brack Valley School District". */
const BODY = /^\s(?:\p{Lu}\p{Ll}+\s)?(?:Authority|District|Council|Commission|Association|Trust|Union)\b/u

/** Words up to the first that ends a company's name and no product's. */
const REST =
  /^(?:\s(?:&\s)?\p{Lu}[\p{L}\p{N}-]*){0,3}?\s(?:Inc|LLC|Ltd|Limited|Corp|Corporation|Company|GmbH|AG|PLC|plc|Bank|Group|Association|Institute|University|Foundation|Partners|Solutions|Technolog(?:y|ies)|Holdings|Society|Council|Hospital|Museum|Systems|Industries|Services|Press|Capital|Insurance|Energy|Labs|Laboratories|Robotics|Network|Pharmaceuticals|Therapeutics|Authority|District|Trust|Union|Club|Hospitals|Agency|Commission|Federation|Academy|College)\b\.?/u

/** Characters of the words behind the first of a name. */
const LONGEST_REST = 60

/** Where everybody has an address. */
const PLATFORMS = new Set(
  (
    'discord twitter facebook instagram linkedin youtube telegram medium github gmail google yahoo outlook hotmail reddit ' +
    'tiktok whatsapp apple amazon eventbrite opensea icloud pinterest threads spotify substack wordpress vimeo dropbox'
  ).split(' '),
)

/** Shorter domains are words of any text. */
const SHORTEST_DOMAIN = 4

/** Enough for every name that a release introduces. */
const MOST_BLOCKS = 30

/** Words with capitals whose letters are the domain, or nearly all of it or of the name. */
function spelled(words: string, domain: string, whole: boolean): Span | null {
  const all = [...words.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.’'&-]*/gu)]
  for (const [index, first] of all.entries()) {
    // Nearly always the first letter tells.
    if (isOtherLetter(first[0].charCodeAt(0), domain.charCodeAt(0))) continue
    if (!/^(?:\p{Lu}|\p{Ll}+\p{Lu}|\d)/u.test(first[0])) continue
    let letters = ''
    for (const word of all.slice(index, index + LONGEST_NAME)) {
      letters += plainLetters(word[0])
      if (!domain.startsWith(letters) && !letters.startsWith(domain)) break
      const end = word.index + word[0].replace(/(?:[’']s)?[.’']*$/u, '').length
      const isWhole =
        letters === domain || (letters.startsWith(domain) && letters.length <= domain.length * 1.6)
      const isMost = !whole && domain.startsWith(letters) && letters.length >= domain.length * 0.75
      if (isWhole || isMost) return withForm(words, { start: first.index, end })
    }
  }
  return null
}

/** Whether a letter or digit of ASCII is another one than a domain's first, in either case. */
function isOtherLetter(unit: number, first: number): boolean {
  return unit < 128 && unit !== first && (unit | 0x20) !== first
}

/** Words of the longest name that is a domain. */
const LONGEST_NAME = 7

function plainLetters(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[’']s$/u, 's')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

/** With the legal form behind it. */
function withForm(words: string, { start, end }: Span): Span {
  const form = /^,?\s(?:Inc|LLC|Ltd|Limited|Corp|Corporation|PLLC|LLP|GmbH|AG|PLC|plc)\b\.?/u.exec(
    words.slice(end),
  )
  return { start, end: end + (form?.[0].length ?? 0) }
}

/** What a headline says of its subject. */
const HEADLINE_VERB =
  /^(?:\p{Lu}?\p{Ll}+(?:e[sd]|[^s\W]s)|[Tt]o|[Ii]s|[Hh]as|[Nn]amed|[Nn]ow|[Ww]ins?|[Aa]nd|&|–|—|-|:)$/u

function fromHeadline({ headline, blocks }: Clues): Span | null {
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
    if (name.length < 3 || !isName(name) || isRegion(name)) continue
    const found = mention(body, name)
    if (found !== null) return found
  }
  return null
}

/** Names have a capital in every long word and are no common opening of headlines. */
function isName(name: string): boolean {
  return (
    // What stands in quotation marks is a work.
    !/^[“"‘]/u.test(name) &&
    name.split(/\s+/u).every((word) => word.length < 4 || /^[\p{Lu}\d(]|\p{Lu}/u.test(word)) &&
    !/^(?:The|This|Why|How|What|When|Where|Who|New|Free|Best|Top|Introducing|Discover|Meet|Part|Get|Is|Are|Now|Your|Our|One|Two|Three|Four|Five|U\.?S\.?|US|UK)(?:\s|$)/u.test(
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
  if (name === undefined || !isName(name) || isPerson(name)) return null
  const short = name.replace(/,?\s(?:Inc|LLC|Ltd|Corp)\.?$/u, '')
  const times = blocks.reduce((sum, { words }) => sum + words.split(short).length - 1, 0)
  const start = text.indexOf(name, lead.start)
  return times >= FEWEST_MENTIONS ? { start, end: start + name.length } : null
}

/** A release names its issuer again and again; a topic's first word it does not. */
const FEWEST_MENTIONS = 3

/** "author Ann Lee", "Ann Lee's new novel". */
const AUTHOR = /\b[Aa]uthors?(?:\s+(?:and|&)\s+[\p{L}-]+)?\s+(?=\p{Lu})/u
const WORK = /[’']s\s+(?:[\p{L}-]+\s+){0,2}(?:novel|book|memoir|debut|album|film)\b/u

/** No name is longer; a name is looked for in so many characters only. */
const LONGEST_PERSON = 60

function fromAuthor({ blocks }: Clues): Span | null {
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

/** Headline, lead and what first tells of author and book. */
const MOST_OPENING_BLOCKS = 8

/** Two to four words with capitals. */
const AT_END = /(?<![\p{L}.])(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+$/u
