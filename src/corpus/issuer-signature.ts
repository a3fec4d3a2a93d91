import type { Span } from '../model.ts'
import { hasAddress } from './addresses.ts'
import { findDate, MONTH } from './date.ts'
import { type Draft, isProse } from './draft.ts'
import { isGivenName } from './genders.ts'
import { beginsHouse, isHouseWord, isSeatWord } from './house-words.ts'
import { sortOf } from './letterhead-pieces.ts'
import { isRegion, ORGANISATION_WORD, ROLE_WORD } from './names.ts'
import { displayPlace } from './place.ts'
import { isReleaseLabel } from './release-label.ts'

/**
 * The house that a line beside the headline names with the date or with what the
 * notice is: "Holm Ferry Line, 3 October", "Holm Zoo – news for the local press",
 * "News from Bray Food Co-op"; null where none does.
 */
export function besideHeadline(blocks: readonly Draft[]): Span | null {
  for (const { kind, words, start } of blocks.slice(0, MOST_ABOVE)) {
    // "From Ida Holm, Orme Games, March 12, 2024" is a paragraph that is no sentence.
    const isLine = (kind === 'paragraph' || kind === 'heading') && !isProse(words) && findDate(words) !== null
    if (kind !== 'note' && kind !== 'subhead' && kind !== 'status' && !isLine) continue
    if (findDate(words) === null && !SAYS_WHAT.test(words)) continue
    // "Holm Castle, Saturday 3 May" is where, and not who.
    const span = houseOn(words, start, isHouseWord)
    if (span !== null) return span
  }
  return onTop(blocks)
}

/**
 * What stands first on such a line, or alone over all, and is written as names are,
 * whatever its nouns: "Holm Bray & Daughters, 3 May". Two words with a date may be a place.
 */
function onTop(blocks: readonly Draft[]): Span | null {
  for (const [at, { kind, words, start }] of blocks.slice(0, MOST_ABOVE).entries()) {
    if (kind !== 'note' && kind !== 'subhead' && kind !== 'status') continue
    const [first = ''] = words.match(PIECE) ?? []
    const name = first.trim()
    const isAlone = at === 0 && kind === 'status' && (words.split('\n', 1)[0] ?? '').trim() === name
    const isDated = findDate(words) !== null || SAYS_WHAT.test(words)
    if (!isAlone && !(isDated && name.split(/\s+/u).length >= FEWEST)) continue
    const sort = sortOf(name, '')
    if (isWritten(name) && (sort === null || sort === 'name')) {
      const from = start + words.indexOf(name)
      return { start: from, end: from + name.length }
    }
  }
  return null
}

const FEWEST = 3

/** Day and month without a year, and what a notice is called. */
const SAYS_WHAT = new RegExp(
  String.raw`\b\d{1,2}\s${MONTH}\b|\b(?:news|bulletin|information|notices?|announcement|communiqu[ée]|report)\b`,
  'iu',
)

/**
 * The house with which a notice is signed: on its last lines, alone, behind a
 * person's office ("Warden, Holm Hut") or over an address; null where none stands.
 */
export function signedBy(blocks: readonly Draft[]): Span | null {
  for (const { kind, words, start } of blocks.slice(-MOST_BELOW).toReversed()) {
    if (kind !== 'paragraph' && kind !== 'contact') continue
    if (isProse(words) || words.split('\n').length > MOST_LINES) continue
    const span = houseOn(words, start, (word, isLast) => isHouseWord(word) || (isLast && isSeatWord(word)))
    if (span !== null) return span
  }
  return null
}

/** Blocks on top of a notice in which its house may stand, and at its end. */
const MOST_ABOVE = 6
const MOST_BELOW = 3

/** A signature is short. */
const MOST_LINES = 5

/** The first name of a house among the pieces of some lines. */
function houseOn(
  words: string,
  start: number,
  says: (word: string, isLast: boolean) => boolean,
): Span | null {
  for (const { 0: piece, index } of words.matchAll(PIECE)) {
    const from = FROM.exec(piece)?.[0].length ?? 0
    const name = piece.slice(from).trimEnd()
    if (namesHouse(name, says))
      return { start: start + index + from, end: start + index + from + name.length }
  }
  return null
}

/** What commas, bars, dashes, brackets and ends of lines part. */
const PIECE = /(?:[^,|·•()\n–—-]|(?<=\S)[–—-](?=\S))+/gu

/** What stands before a name: blanks, a label of who sends it, "News from", "On behalf of the", "Chair of", "The traders of". */
const FROM =
  /^\s*(?:(?:(?:issued|released|published|sent) by|from|for|sender|contact|enquiries|inquiries|press(?: office)?|media|(?:tickets and )?information|further information)\s*:\s+)?(?:(?!(?:tickets?|seats?|photos?|pictures?|venue|music|catering|sold|bookings?)\b)(?:\p{L}+\s){0,4}(?:of|at|from|for)\s(?:the\s)?(?=\p{Lu})|the\s(?=\p{Lu}))?/iu

/** Whether words are a name of two words or more with a noun for what it is. */
function namesHouse(name: string, says: (word: string, isLast: boolean) => boolean): boolean {
  const words = displayPlace(name).split(/\s+/u)
  return (
    isWritten(name) &&
    words.some(
      (word, at) =>
        says(word, at === words.length - 1) ||
        beginsHouse(words, at) ||
        (at > 0 && ORGANISATION_WORD.test(word)),
    )
  )
}

/** Whether words are written as names of houses are: two or more with capitals, and none of them of a person, an office, a date or a label. */
function isWritten(name: string): boolean {
  const words = name.split(/\s+/u)
  return (
    words.length > 1 &&
    words.length <= LONGEST &&
    !/[:;]/u.test(name) &&
    words.every((word) => /^(?:[\p{Lu}&]|(?:of|the|and|for|at|de)$)/u.test(word)) &&
    findDate(name) === null &&
    !hasAddress(name) &&
    !/^(?:Company|Contact|Media|Press)/u.test(name) &&
    !isGivenName(words[0] ?? '') &&
    !ROLE_WORD.test(name) &&
    !isReleaseLabel(name) &&
    !isRegion(name)
  )
}

const LONGEST = 8
