import { nounType } from './asked-noun.ts'
import type { AnswerType } from './asked-type.ts'

/** Key words ask for the value of the first noun that has one, or else for what the last one is. */
export function keywordType(plain: string): AnswerType | null {
  // "Limits of investment analysis" asks for no investment.
  const words = keyWords(plain.replace(/(?<=^\p{L}+(?: \p{L}+)?) of\b.*$/u, ''))
  if (CONTACT_WORD.test(plain)) return null
  // "Wards cleaned and painted by Orme": which they are.
  if (/[^su]s \p{L}+(?:ed|en) (?:and \p{L}+(?:ed|en) )?by \p{L}/u.test(plain)) return 'list'
  if (
    /\bnumber of\b|^(?:\p{L}+ )?\p{L}+[^su]s (?:\p{L}+(?:ed|en|lt|ld)|closing|opening)\b|^(?:\p{L}+ed|new|daily|weekly) \p{L}+[^su]s\b/u.test(
      plain,
    )
  )
    return 'count'
  if (/^top\b/u.test(plain)) return 'list'
  if (/\bmarket (?:size|value|by \d{4}|in \d{4})\b/u.test(plain)) return 'amount'
  if (
    /^(?:for|in|on|at|of|to|from|with|the year|a year|the season|year|over|under|before|after)\b/u.test(plain)
  )
    return null
  // "Mass production start" asks for no production.
  if (words.length > 1 && STARTS.test(words.at(-1) ?? '')) return 'date'
  const types = words.map((word, at) => keyType(word, words[at - 1], words[at + 1]))
  const figure = types.find((type) => type !== null && FIGURES.has(type))
  const other = types.findLast(
    (type, at) => type !== null && (type !== 'date' || DATED.test(words[at] ?? '')),
  )
  return figure ?? types.find((type) => type === 'amount') ?? other ?? null
}

/** The key word of that type, with the one before it. */
export function keyNoun(plain: string, type: AnswerType): string[] | null {
  const words = keyWords(plain)
  const at = words.findIndex((word, place) => keyType(word, words[place - 1], words[place + 1]) === type)
  return at === -1 ? null : words.slice(Math.max(0, at - 1), at + 1)
}

function keyWords(plain: string): string[] {
  return plain
    .replace(/[?.!,:]+/gu, ' ')
    .trim()
    .split(/\s+/u)
}

function keyType(word: string, before: string | undefined, behind: string | undefined): AnswerType | null {
  const type = nounType(before === undefined ? [word] : [before, word])
  // "Rate case", "share issue": the next noun is the one that is meant.
  if (type === 'percent' && behind !== undefined && !KEY_END.test(behind)) return null
  // Teams and partners may be counted or listed as well; "laboratory staff" asks for no laboratory.
  if (type === null || !NAMED.has(type)) return type
  return /[^su]s$/u.test(word) || (behind !== undefined && !NAMED_END.test(behind)) ? null : type
}

const KEY_END =
  /^(?:of|for|in|on|at|to|by|from|per|during|under|before|after|since|last|this|next|as|(?:first|second|third|fourth|full|half)(?:-\p{L}+)?|[qh][1-4]|fy\d*|fiscal|\d.*|guidance|outlook|forecast|target|downtown|today|year)$/u

const NAMED_END = /^(?:of|for|in|at|name|by|from)$/u

const NAMED: ReadonlySet<AnswerType> = new Set<AnswerType>(['person', 'organisation', 'place'])

/** Nouns of a point in time. */
const STARTS = /^(?:start|starts|beginning|commencement|kick-?off|expiry|expiration)$/u

/** Of the nouns of time, those that ask for one and do not say when: not "this week". */
const DATED = /^(?:dates?|deadlines?|times?|hours|windows?)$/u

/** Has rules of its own. */
const CONTACT_WORD = /\b(?:e-?mail|phone|telephone|number for|quotes?|quotations?)\b/u

const FIGURES: ReadonlySet<AnswerType> = new Set<AnswerType>(['money', 'percent', 'count', 'duration'])
