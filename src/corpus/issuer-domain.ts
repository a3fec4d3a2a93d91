import type { Span } from '../model.ts'
import { textAt } from '../spans.ts'
import { addresses } from './addresses.ts'
import type { Draft } from './draft.ts'
import { isGivenName } from './genders.ts'
import { beginsHouse, isHouseWord, isPartOfHouse, isSeatWord } from './house-words.ts'
import { withForm } from './issuer-name.ts'
import { isPerson } from './names.ts'
import { displayPlace } from './place.ts'

/** Where an issuer is looked for when nothing states it. */
export interface Clues {
  readonly text: string
  readonly blocks: readonly Draft[]
  readonly headline: string
  /** Without its dateline. */
  readonly lead: Span | null
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

/**
 * The name whose letters are a web or mail domain of the release: all of them, the first
 * word and the last ("holmbuilders.example", "Holm Roof and Wall Builders"), or the first
 * letters of its words. Where not `whole`, most of the letters will do.
 */
export function fromDomain(clues: Clues, whole: boolean): Span | null {
  const blocks = clues.blocks.filter(({ kind }) => STORY.has(kind)).slice(0, MOST_BLOCKS)
  // The story spells a name as it is; a letterhead and some headlines are all capitals.
  const story = blocks.filter(({ words }) => /\p{Ll}/u.test(words))
  story.push(...blocks.filter(({ words }) => !/\p{Ll}/u.test(words)))
  story.push(...clues.blocks.slice(0, MOST_ABOVE).filter(({ kind }) => kind === 'status'))
  for (const domain of domains(clues)) {
    if (domain.length < SHORTEST_DOMAIN || PLATFORMS.has(domain)) continue
    for (const { start, words, kind } of story) {
      const at = spelled(words, domain, whole)
      if (at !== null) {
        const short = { start: start + at.start, end: start + at.end }
        const found = wholeName(clues, short)
        // A town has its house's name, too.
        if (found !== short || !isInDateline(clues, short)) return found
        continue
      }
      // In a headline every word may have a capital, and a name has no end.
      if (kind === 'headline' || kind === 'subhead' || kind === 'heading') continue
      const run = spanned(words, domain) ?? (whole ? null : initials(words, domain))
      if (run !== null) return { start: start + run.start, end: start + run.end }
    }
  }
  return null
}

/** Whether words stand before the lead in its own paragraph. */
function isInDateline({ blocks, lead }: Clues, { start }: Span): boolean {
  const story = blocks.find((block) => lead !== null && block.start <= lead.start && lead.start < block.end)
  return lead !== null && story !== undefined && start >= story.start && start < lead.start
}

/**
 * A domain is often the first word of a name that stands elsewhere: "garnet.example",
 * "Garnet Bank". Datelines and letterheads have it in capitals, and the story has not.
 */
function wholeName(clues: Clues, short: Span): Span {
  const name = textAt(clues.text, short)
  const found = opensLead(clues, name) ?? wholeOf(clues, name)
  if (found !== null || /\p{Ll}/u.test(name)) return found ?? short
  return wholeOf(clues, displayPlace(name)) ?? short
}

/** The house of a place or a matter that is the subject of the lead: "The {University of Holm} is to set up …". */
function opensLead({ text, lead }: Clues, name: string): Span | null {
  if (lead === null) return null
  const [article = ''] = /^(?:The|the)\s/u.exec(textAt(text, lead)) ?? []
  const start = lead.start + article.length
  const words = text.slice(start, lead.end).split(/\s/u, 3)
  const end = start + words.slice(0, 2).join(' ').length + 1 + name.length
  const isOfName = text.slice(start, end).endsWith(` ${name}`) && !/^[\p{L}\p{N}’'-]/u.test(text.slice(end))
  return isOfName && beginsHouse(words, 0) ? { start, end } : null
}

function wholeOf({ text, lead, headline }: Clues, name: string): Span | null {
  const inHeadline = headline.indexOf(name)
  const isShort =
    inHeadline !== -1 && houseBehind(headline.slice(inHeadline + name.length), true) === undefined
  let standsAlone = false
  for (let at = text.indexOf(name, lead?.start ?? 0); at !== -1; at = text.indexOf(name, at + 1)) {
    if (/[\p{L}\p{N}.@/]/u.test(text.charAt(at - 1))) continue
    const after = text.slice(at + name.length, at + name.length + LONGEST_REST)
    const ahead = HOUSE_OF.exec(text.slice(Math.max(0, at - LONGEST_KIND), at))?.[0]
    // "Holm is to set up a school in the plant of the University of Holm."
    if (ahead !== undefined && !standsAlone)
      return { start: at - ahead.length, end: at + name.length + (MEMBERS.exec(after)?.[0].length ?? 0) }
    const known = (/\s/u.test(name) ? BODY : REST).exec(after)?.[0]
    const rest: string | undefined =
      known !== undefined && !isPerson(name + known) ? known : houseBehind(after, !standsAlone && !isShort)
    standsAlone ||= rest === undefined && !/^\s\p{Lu}/u.test(after)
    if (rest === undefined) continue
    const end = at + name.length + rest.replace(END_OF_SENTENCE, '').length
    return { start: at, end: end + fieldBehind(text, end) }
  }
  return null
}

/** What a house is before the name of its place or matter: "{University of }Holm", "{Association of }Holm Growers". */
const HOUSE_OF = /(?<![\p{L}-])(?:University|Association|Museum|Diocese|Archdiocese|Port) of $/u

/** Characters of the longest of these. */
const LONGEST_KIND = 20

/** " Growers": whose association it is. */
const MEMBERS = /^(?:\s\p{Lu}\p{Ll}+)?\s\p{Lu}\p{Ll}+s(?![\p{L}-])(?!\s\p{Lu})/u

/** The length of what stands behind a house for its field, up to a day, a title or somebody's name: "School of Art | Ada Berg". */
function fieldBehind(text: string, end: number): number {
  FIELD.lastIndex = end
  const field = FIELD.exec(text)?.[0] ?? ''
  const words = field.split(/(?=\s)/u)
  const stop = words.findIndex((word, at) => at > 1 && (NO_FIELD.test(word) || isGivenName(word.trim())))
  const own = (stop === -1 ? words : words.slice(0, stop)).join('')
  return NO_FIELD.test(words[1] ?? '') ? 0 : own.length
}

/** A day, a title or the start of a headline: no part of a name. */
const NO_FIELD =
  /^\s(?:New|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Today|Yesterday|Chair\p{L}*|Director|President|Chief|Head|Professor|Prof|Dr|Mrs?|Ms|Opens|Names|Appoints|Launches)$/u

/** What for a house of learning, of care or of members is: " for Ageing Research", " of Fine Art". */
const FIELD =
  /(?<=\b(?:Institute|Cent(?:re|er)|School|College|Academy|Foundation|Society|Association|Council|Museum|Hospital))\s(?:of|for)\s\p{Lu}[\p{L}-]+(?:\s(?:(?:and|&)\s)?\p{Lu}[\p{L}-]+){0,4}/uy

/**
 * " Creamery", " Harbour Users’ Association", " Court of Appeal": some words, of which the last says what house it is.
 * A place that may be no more than where something happens (" Wildlife Park") only where the name comes whole `first`.
 */
function houseBehind(after: string, first: boolean): string | undefined {
  const words = NAME_BEHIND.exec(after)?.[0].trim().split(/\s/u) ?? []
  const court = words.findIndex((_, at) => words[at] === 'Court' && beginsHouse(words, at))
  if (court !== -1) return ` ${words.slice(0, court + 3).join(' ')}`
  const last = words.findLastIndex(
    (word, at) =>
      (isHouseWord(word) && !isPartOfHouse(word)) ||
      (first && at > 0 && isSeatWord(word) && words.slice(0, at).every((one) => /^\p{Lu}/u.test(one))),
  )
  const isForce = words[last] === 'Police' && words[last + 1] === 'Department'
  return last === -1 ? undefined : ` ${words.slice(0, last + (isForce ? 2 : 1)).join(' ')}`
}

const NAME_BEHIND = /^(?:\s(?:(?:of|and|&|for)\s)?\p{Lu}[\p{L}’'-]+){1,5}(?![\p{L}\d])/u

/** A stop that is none of an abbreviation. */
const END_OF_SENTENCE = /(?<!\b(?:Inc|Ltd|Corp))\.$/u

/** Of a name of several words only what a public body ends with: "Brack Valley School District". */
const BODY = /^\s(?:\p{Lu}\p{Ll}+\s)?(?:Authority|District|Council|Commission|Association|Trust|Union)\b/u

/** Words up to the first that ends a company's name and no product's. */
const REST =
  /^(?:\s(?:&\s)?\p{Lu}[\p{L}\p{N}-]*){0,3}?\s(?:Inc|LLC|Ltd|Limited|Corp|Corporation|Company|GmbH|AG|PLC|plc|Bank|Group|Association|Institute|University|Foundation|Partners|Solutions|Technolog(?:y|ies)|Holdings|Society|Council|Hospital|Museum|Systems|Industries|Services|Press|Capital|Insurance|Energy|Labs|Laboratories|Robotics|Network|Pharmaceuticals|Therapeutics|Authority|District|Trust|Union|Club|Hospitals|Agency|Commission|Federation|Academy|College)\b\.?/u

/** Characters of the words behind the first of a name. */
const LONGEST_REST = 60

/** Where everybody has an address. */
export const PLATFORMS: ReadonlySet<string> = new Set(
  (
    'discord twitter facebook instagram linkedin youtube telegram medium github gmail google yahoo outlook hotmail reddit ' +
    'tiktok whatsapp apple amazon eventbrite opensea icloud pinterest threads spotify substack wordpress vimeo dropbox'
  ).split(' '),
)

/** Shorter domains are words of any text. */
const SHORTEST_DOMAIN = 4

/** Blocks in which a letterhead stands. */
const MOST_ABOVE = 8

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
      // A house that is called by its founder has the "s" in its domain as well.
      const behind = letters === domain ? /[.’']*$/u : /(?:[’']s)?[.’']*$/u
      const end = word.index + word[0].replace(behind, '').length
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

/** A name of three words or more that begins with one word of the domain and has the other. */
function spanned(words: string, domain: string): Span | null {
  for (const { start, parts } of runs(words)) {
    for (const [at, first] of parts.entries()) {
      const letters = plainLetters(first.word)
      const rest = domain.length - letters.length
      if (letters.length < SHORTEST_DOMAIN || rest < SHORTEST_DOMAIN || !domain.startsWith(letters)) continue
      const end = parts.at(-1)
      if (
        end !== undefined &&
        parts.slice(at + 2).some(({ word }) => letters + plainLetters(word) === domain)
      )
        return withForm(words, { start: start + first.start, end: start + end.start + end.word.length })
    }
  }
  return null
}

/** A name whose first letters are the domain; small words do not count. */
function initials(words: string, domain: string): Span | null {
  for (const { start, parts } of runs(words)) {
    const named = parts.filter(({ word }) => /^\p{Lu}/u.test(word))
    const letters = named.map(({ word }) => plainLetters(word.charAt(0))).join('')
    const at = letters.indexOf(domain)
    const [first, last] = [named[at], named[at + domain.length - 1]]
    if (at !== -1 && first !== undefined && last !== undefined)
      return { start: start + first.start, end: start + last.start + last.word.length }
  }
  return null
}

interface Run {
  readonly start: number
  readonly parts: readonly { readonly word: string; readonly start: number }[]
}

/** Runs of three capitalised words or more, with the small words between them. */
function runs(words: string): Run[] {
  return [...words.matchAll(RUN)].map(({ 0: run, index }) => ({
    start: index,
    parts: [...run.matchAll(/[\p{L}\d’'-]+/gu)].map(({ 0: word, index: start }) => ({ word, start })),
  }))
}

const RUN = /\p{Lu}[\p{L}\d’'-]*(?:\s(?:(?:&|and|of|for|the)\s){0,2}\p{Lu}[\p{L}\d’'-]*){2,8}/gu
