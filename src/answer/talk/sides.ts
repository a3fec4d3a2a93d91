import { LEXICON } from '../../search/lexicon.ts'
import { tokens } from '../../search/tokens.ts'
import { attributesOf } from '../pieces/attributes.ts'
import { MONTHS } from '../text/periods.ts'
import { PREPOSITIONS } from '../text/put.ts'
import { typedSpans } from '../text/spans.ts'
import { timeBeside, timeFor } from './slot-time.ts'

/**
 * Finds the two things that a question sets beside each other, each in words that could
 * be asked by themselves. Null for any other question, and where there are more than two.
 *
 * @example
 * sidesOf('Compare the fare in Corran with the one in Tallis')
 * // => ['the fare in Corran', 'the fare in Tallis']
 */
export function sidesOf(question: string): readonly [string, string] | null {
  const body = question
    .trim()
    .replace(/[?.!\s]+$/u, '')
    .replace(SHARED, '$<first> $<unit>$<of> and $<second> $<unit>$<of>')
  const { noun, both = '' } = DIFFERENCE.exec(body)?.groups ?? {}
  const sides = both === '' ? null : parted(both, 'and')
  // "Between a bank and a credit union" no release is asked.
  if (both !== '') return sides?.every((side) => /^an? /iu.test(side)) ? null : alike(sides, noun)
  const compared = (COMPARE.exec(body) ?? HOW.exec(body))?.groups?.both
    ?.replace(BEHIND_TIME, '$2 $1')
    .replace(/ {2,}/gu, ' ')
    .trim()
  if (compared !== undefined) return alike(parted(compared, JOINED) ?? parted(compared, 'and'))
  const two = parted(WHICH.exec(body)?.groups?.both ?? '', 'or')
  // "Which is older, the mill or the bridge?" asks for no value of either.
  return two?.every((side) => attributesOf(side.toLowerCase()).length > 0) === true ? alike(two) : null
}

/** "The {first} and the {second} {quarter} {of 2025}": two times that share a noun. */
const SHARED =
  /\b(?<first>(?:the )?(?:first|second|third))(?: one)? and (?<second>(?:the )?(?:second|third|fourth)) (?<unit>quarter|half)(?<of>(?: of)?(?: fiscal)?(?: (?:19|20)\d\d)?)\b/iu

/**
 * What changed from one time to another, asked of both; null where no two times are told.
 *
 * @example
 * changedSides('How did the fare change from May to June?')
 * // => ['the fare in May', 'the fare in June']
 */
export function changedSides(question: string): readonly [string, string] | null {
  const body = question.trim().replace(/[?.!\s]+$/u, '')
  const { noun = '', from = '', to = '' } = CHANGE.exec(body)?.groups ?? {}
  if (noun === '' || ![from, to].every((side) => MONTH_ALONE.test(side) || isTime(side))) return null
  const year = /\b(?:19|20)\d\d\b/u
  const [, given] = /( (?:of )?(?:19|20)\d\d)$/u.exec(to) ?? []
  const first = year.test(from) || given === undefined ? from : `${from}${given}`
  return [ofSide(noun, first), ofSide(noun, to)]
}

const MONTH_ALONE = new RegExp(`^(?:${MONTHS.join('|')})(?: (?:19|20)\\d\\d)?$`, 'iu')

const CHANGE =
  /^[Hh]ow (?:did|do|does|has|have) (?<noun>.+?) (?:changed?|develop(?:ed|s)?|evolved?)(?: (?:from|between)) (?:the )?(?<from>.+?) (?:to|and) (?:the )?(?<to>.+)$/u

const COMPARE = /^(?:(?:please|can you|could you|how would you) )*compare (?<both>.+)$/iu

const DIFFERENCE =
  /^(?:what(?:['’]s| is| are| was| were)|tell me|show me|name|list) the (?:(?:main|key|biggest) )?differences? (?:in (?<noun>[^?]+?) )?between (?<both>.+)$/iu

/** "How does {the fare compare with} B?"; "how did old pumps compare with new ones?" asks for no one value of them. */
const HOW =
  /^[Hh]ow (?:do|does|did) (?<both>(?:(?:the|its|their|this|that|these|those) |[\p{L}’'-]*[’']s? |\p{Lu}|(?:\p{Ll}{3,} )?(?:revenue|profit|sales|income|turnover|traffic|attendance|demand|output|production)s?\b).* compare (?:with|to|against) .+)$/u

/** "Compare with {the year before} {at Orme}": what stands behind the time is of both. */
const BEHIND_TIME =
  /((?:in .+ )?compare (?:with|to|against) (?:the|a) (?:year|quarter|month|season) (?:before|earlier))( (?:at|of|for) (?:the )?\p{Lu}[^,]*)$/u

const WHICH =
  /^(?:which|what)(?: \p{Ll}+)? (?:is|are|was|were) (?:\p{Ll}{2,}er|worse|(?:more|less) \p{Ll}+)[,:–—]? (?<both>.+)$/iu

const JOINED = '(?:compare )?(?:with|to|against|versus|vs\\.?)'

/** What stands on either side of a word that is there once. */
function parted(words: string, joint: string): readonly string[] | null {
  const sides = words.split(new RegExp(String.raw`,? ${joint} `, 'iu'))
  return sides.length === 2 && sides.every((side) => /\S/u.test(side)) ? sides : null
}

/** Both sides with what one of them leaves to the other; null where nothing is named that could be asked of both. */
function alike(sides: readonly string[] | null, noun?: string): readonly [string, string] | null {
  const [first = '', second = ''] = sides ?? []
  if (first === '') return null
  if (noun !== undefined) return [ofSide(noun, first), ofSide(noun, second)]
  // A house by itself has no value that could be one of last year.
  if (isTime(first) || (isTime(second) && BARE_NAME.test(first))) return null
  const later = isTime(second) ? timeBeside(second, first)?.replace(/\?$/u, '') : undefined
  return [withTail(first, second), later ?? withHead(second, first)]
}

/** Nothing but a time: "the first half of 2025", and not "revenue in 2025". */
function isTime(words: string): boolean {
  const date = typedSpans(words).find(({ type }) => type === 'date')
  const rest = date === undefined ? '' : `${words.slice(0, date.start)} ${words.slice(date.end)}`
  return (
    timeFor(words, 'How much?') !== null && tokens(rest).every(({ word, stop }) => stop || OF_TIME.test(word))
  )
}

const OF_TIME =
  /^(?:first|second|third|fourth|last|full|half|quarters?|years?|months?|fiscal|financial|season|end|start|beginning)$/u

/** "The profit in 2024", "the profit of the yard" */
function ofSide(noun: string, side: string): string {
  return `${noun} ${MONTH_ALONE.test(side) || isTime(side) ? 'in' : 'of'} ${side}`
}

/** "The May" beside "the June notice on fares", "revenue" beside "profit at Acme". */
function withTail(side: string, other: string): string {
  const word = SINGLE.exec(side)?.[1]
  if (word === undefined) return side
  const tail =
    (LEXICON.isNoun(word.toLowerCase()) && !/^\p{Lu}/u.test(word) ? PLACED : NOUN).exec(other)?.[1] ?? ''
  return `${side}${tail}`
}

const SINGLE = /^(?:the |its |their )?([\p{L}\d-]+)$/iu
const NOUN = /^(?:[Tt]he |[Ii]ts |[Tt]heir )?[\p{L}\d-]+( \p{Ll}.*)$/u
const PLACED = new RegExp(String.raw`\S( (?:${PREPOSITIONS}) .*)$`, 'iu')

/** "The one in Tallis", "that in Tallis" and "Tallis" beside "the fare in Corran", "Tallis’s" beside "Corran’s fare". */
function withHead(side: string, other: string): string {
  const ofName = BARE_NAME.test(side) ? OF_NAME.exec(other)?.[1] : undefined
  if (ofName !== undefined) return `${ofName}${side}`
  const head = HEAD.exec(other)?.[1] ?? other
  const owned = /[’']s?$/u.test(side) ? /\p{L}[’']s?( .+)$/u.exec(other)?.[1] : undefined
  return owned === undefined ? side.replace(ONE, head) : `${side}${owned}`
}

const HEAD = new RegExp(String.raw`^(.+?) (?:${PREPOSITIONS}) `, 'iu')
const ONE = new RegExp(String.raw`^(?:(?:the|those) ones?|that|those)(?= (?:${PREPOSITIONS})\b)`, 'iu')
const BARE_NAME = /^(?:the )?\p{Lu}[\p{L}\d.&-]*(?: (?:of |and |the )?\p{Lu}[\p{L}\d.&-]*)*$/u
const OF_NAME = new RegExp(String.raw`^(\p{Ll}.*? (?:${PREPOSITIONS}) )(?:the )?\p{Lu}`, 'u')
