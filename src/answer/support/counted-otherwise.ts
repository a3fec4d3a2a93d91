import { remembered } from '../../remembered.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'

/**
 * Whether it is asked if there are so many of something, and a sentence has no number of it: the
 * figure asked for stands there only as a sum or a share, or the things are counted by another, or
 * nothing is counted at all.
 *
 * @example
 * // "Does it have 40 rooms?": "A room costs €40 a night." => true
 * // "Does it have 40 rooms?": "It has 28 rooms and 40 parking spaces." => true
 */
export function isCountedOtherwise({ asked }: Lens, { text }: Candidate): boolean {
  if (asked.type !== 'yesno') return false
  const { number, noun } = countAsked(asked.text)
  if (number === undefined || noun === undefined) return false
  const places = [...text.matchAll(NUMBER)].filter(([found]) => isSame(found, number))
  const isOfUnit = places.every(
    ({ index, 0: found }) =>
      UNIT_BEFORE.test(text.slice(0, index)) || UNIT_BEHIND.test(text.slice(index + found.length)),
  )
  if (places.length === 0) return !SPELT.test(text)
  if (isOfUnit) return true
  const counted = [...text.matchAll(COUNTED)].filter(([, , last = '']) => isOne(last, noun))
  return counted.length > 0 && counted.every(([, found = '']) => !isSame(found, number))
}

const countAsked = remembered(
  (question: string): Readonly<Record<string, string | undefined>> => ASKS.exec(question)?.groups ?? {},
)

/** "Does it have {40} {rooms}?" */
const ASKS =
  /^(?:and |so |but )?(?:does|do|did|has|have|will|is|are|was|were) (?:(?!\b(?:than|least|most|over|about|under|nearly|almost|some|up)\b)[^?\d])*?(?<![\p{Sc}\d.,])(?<number>\d[\d,]*) (?!(?:million|billion|trillion|thousand|per ?cent|euros?|dollars?|pounds?)\b)(?:\p{Ll}[\p{L}-]* ){0,2}?(?<noun>\p{Ll}{2,}s)\s*[?.!]*\s*$/iu

const NUMBER = /(?<![\d.,])\d[\d,]*\d|(?<![\d.,])\d(?![\d.,]\d)/gu

const UNIT_BEFORE = /(?:\p{Sc}|\b(?:EUR|USD|GBP|CHF)) ?$/u
const UNIT_BEHIND = /^(?:[.]\d+)? ?(?:%|per ?cent\b|million\b|billion\b|euros?\b|dollars?\b|pounds\b)/u

/** "Forty rooms", "dozens of rooms" */
const SPELT =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}*(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)|hundreds?|thousands?|dozens?|half)\b/iu

/** "{28} large {rooms}" */
const COUNTED = /(?<![\p{Sc}\d.,])(\d[\d,]*) (?:\p{Ll}[\p{L}-]* ){0,2}?(\p{Ll}{2,}s)\b/gu

/** "1,200" and "1200" are. */
function isSame(number: string, other: string): boolean {
  return number.replaceAll(',', '') === other.replaceAll(',', '')
}

function isOne(word: string, other: string): boolean {
  return word.toLowerCase() === other.toLowerCase()
}
