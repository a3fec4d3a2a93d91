import { hasAddress } from './addresses.ts'
import { beginsWithGivenName } from './genders.ts'
import { wordCount } from './names.ts'
import { opensNote } from './sections.ts'
import { goesOn, type TimetableLine } from './timetable.ts'

/**
 * Where the lines of a list without marks begin in a paragraph, each a thing with what is told
 * of it: "Adults: £14", "Sunday 10 am to 4 pm", "Castle ..... £9". The line over them heads
 * them, in their paragraph or right above it; a sentence below them is no part of the last.
 * A line in their paragraph heads nothing below it.
 *
 * In ascending order; none where a paragraph is no such list, or one of contacts.
 *
 * @param above words of the block before.
 *
 * @example
 * labelLines('Adults: £14\nChildren: £9\nGroups must book.', 'PRICES').map(({ isEntry }) => isEntry)
 * // => [true, true, false]
 */
export function labelLines(words: string, above: string): TimetableLine[] {
  if (!words.includes('\n') || words.length > LONGEST) return []
  const lines = [...words.matchAll(/[^\n]+/gu)]
    .map(({ index, 0: line }) => ({ at: index, line: line.trim() }))
    .filter(({ line }) => line !== '')
  const isHeaded = heads(lines[0]?.line ?? '')
  if (!isHeaded && !heads(above)) return []
  const first = isHeaded ? 1 : 0
  let end = first
  const areOpened = lines.slice(first, first + FEWEST).every(({ line }) => OPENS_WITH_FIGURE.test(line))
  while (end < lines.length && isEntry(lines[end]?.line ?? '', areOpened)) end++
  const entries = lines.slice(first, end)
  const behind = lines.slice(end)
  const labelled = entries.filter(({ line }) => TELLS.test(line))
  if (
    labelled.length < FEWEST ||
    labelled.length * 3 < entries.length * 2 ||
    (behind.length > 0 && !isSentence(behind.map(({ line }) => line).join(' '))) ||
    // A sentence that is wrapped before a capital or a figure: "as against the / 2,900 of 2024".
    entries.some(({ line }) => goesOn(line)) ||
    lines.some(({ line }) => hasAddress(line) || OF_CONTACT.test(line))
  )
    return []
  return [
    ...(isHeaded ? [{ at: lines[0]?.at ?? 0, isEntry: false, isTheirs: true }] : []),
    ...entries.map(({ at }) => ({ at, isEntry: true })),
    ...behind.slice(0, 1).map(({ at }) => ({ at, isEntry: false })),
  ]
}

/** Characters: more is running text. */
const LONGEST = 3000

const FEWEST = 2

/** Whether a line may stand over a list: few words without a stop or a figure, and nobody's name. */
function heads(line: string): boolean {
  return (
    HEADS.test(line) &&
    wordCount(line) <= MOST_WORDS &&
    !beginsWithGivenName(line) &&
    !OF_CONTACT.test(line) &&
    !opensNote(line)
  )
}

/** "TICKET PRICES", "Ticket prices:", "Ticket prices" */
const HEADS = /^(?=["“(]?\p{Lu})[^\n:.!?;,\d]{3,60}:?$/u
const MOST_WORDS = 6

function isEntry(line: string, areOpened: boolean): boolean {
  return (
    line.length <= LONGEST_ENTRY &&
    /^["“(]?[\p{Lu}\p{N}]/u.test(line) &&
    !(/[.!?;,]["”’)\]]*$/u.test(line) && !ABBREVIATED.test(line)) &&
    !/[.!?]\s+\p{Lu}/u.test(line) &&
    (LABELLED.test(line) ||
      (areOpened && OPENS_WITH_FIGURE.test(line)) ||
      wordCount(line) <= (/\d/u.test(line) ? MOST_WITH_FIGURE : MOST_WORDS))
  )
}

const LONGEST_ENTRY = 110

/** "9 a.m." at the end of a line. */
const ABBREVIATED = /\b[ap]\.m\.$|\betc\.$/iu

/** "NZ$35 water for a week", "1826 Founded by …": lines of running text that is wrapped do not all begin so. */
const OPENS_WITH_FIGURE = /^(?:\p{Lu}{1,3}\s?)?\p{Sc}?\d/u

/** Words of a thing with a figure: a line of running text that is wrapped has more. */
const MOST_WITH_FIGURE = 7

/** A label and its value. */
const LABELLED = /^[^:.!?\n]{1,60}(?::\s+|\s?\.{3,}\s?|\t)\S/u

/** A label and its value, or a thing with a figure. */
const TELLS = new RegExp(String.raw`${LABELLED.source}|\d`, 'u')

/** Whether words are running text with its stop. */
function isSentence(words: string): boolean {
  return /^["“]?\p{Lu}.*\s\p{Ll}.*[.!?]["”)]*$/u.test(words) && wordCount(words) > MOST_WORDS
}

/** Lines of a press contact, of a letterhead and of a media advisory. */
const OF_CONTACT =
  /^(?:(?:media|press|investors?|public|general|further|editorial|for)\b[^:]{0,40}\b(?:contacts?|enquir\p{L}+|inquir\p{L}+|relations|information)|contacts?|who|what|when|where|why|how|tel(?:ephone)?|phone|mobile|cell|fax|e-?mail|web(?:site)?|address|date|ref(?:erence)?|registered\s+(?:office|address|number|charity)|from|to|subject|source|notes?)\b\s*(?:[:–—]|$)/iu
