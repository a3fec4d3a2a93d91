import { hasAddress } from './addresses.ts'
import { contactCue } from './contact-cue.ts'
import { beginsWithGivenName } from './genders.ts'
import { wordCount } from './names.ts'
import { opensNote } from './sections.ts'
import { goesOn, type TimetableLine } from './timetable.ts'

/**
 * Where the lines of a list without marks begin in a paragraph, each a thing with what is told
 * of it: "Adults: £14", "Sunday 10 am to 4 pm", "Castle ..... £9". The line over them heads
 * them, in their paragraph or right above it; a sentence below them is no part of the last.
 * A line in their paragraph heads nothing below it. Behind words that lead in what is listed
 * ("The fund pays for three things:") lines are entries without a label, too.
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
  const opening = lines[0]?.line ?? ''
  const led = leadsIn(opening) ? ledLines(lines, 1, opening) : leadsIn(above) ? ledLines(lines, 0, above) : []
  if (led.length > 0) return led
  const isHeaded = heads(opening)
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

/** A line with its place in the paragraph. */
interface Line {
  readonly at: number
  readonly line: string
}

/** The entries from the `first` on that words with a colon lead in, up to a sentence below them. */
function ledLines(lines: readonly Line[], first: number, lead: string): TimetableLine[] {
  // Sentences below a long line are as a rule paragraphs.
  if (lead.length > LONGEST_LED && /[.!?]$/u.test(lines[first]?.line ?? '')) return []
  let end = lines.length
  while (end > first && end > lines.length - MOST_BEHIND && !isLed(lines.slice(first, end))) end--
  if (!isLed(lines.slice(first, end))) return []
  const behind = lines.slice(end)
  if (
    end - first < FEWEST ||
    (behind.length > 0 && !isSentence(behind.map(({ line }) => line).join(' '))) ||
    lines.slice(first).some(({ line }) => hasAddress(line) || OF_CONTACT.test(line)) ||
    isPlaceOrSpeech(lines.slice(first, end).map(({ line }) => line))
  )
    return []
  return [
    ...lines.slice(0, first).map(({ at }) => ({ at, isEntry: false })),
    ...lines.slice(first, end).map(({ at }) => ({ at, isEntry: true })),
    ...behind.slice(0, 1).map(({ at }) => ({ at, isEntry: false })),
  ]
}

/** Whether lines are those of a postal address, of a verse or of what people say in turn. */
function isPlaceOrSpeech(lines: readonly string[]): boolean {
  const numbered = lines.filter((line) => /^\d{1,5}\p{L}?,?\s\p{Lu}/u.test(line))
  const speakers = lines.flatMap((line) => /^[^:]{1,40}(?=:\s)/u.exec(line)?.[0] ?? [])
  return (
    (numbered.length > 0 && numbered.length < lines.length) ||
    lines.some((line) => POSTCODE.test(line) || /^(?:and|or|but|have|has|had)\s/iu.test(line)) ||
    new Set(speakers).size < speakers.length
  )
}

const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}$|\b[A-Z]{2}\s\d{5}$|^(?:[A-Z]-)?\d{4,5}\s\p{Lu}/u

/** Lines of the sentence behind a list. */
const MOST_BEHIND = 4

/**
 * Whether lines are the entries of a list and not those of a sentence that is wrapped, of a
 * verse or of what people said: none ends in the middle of a sentence, and all end alike, with a stop,
 * a semicolon, a question mark or nothing, but for the last.
 */
function isLed(lines: readonly Line[]): boolean {
  const ends = lines
    .slice(0, -1)
    .map(({ line }) => /[^\p{L}\p{N})\]%”"’]?$/u.exec(line.replace(AND, ''))?.[0])
  const [end] = ends
  const isEnded = end === '.' || end === ';' || end === '?'
  return (
    (end === '' || isEnded) &&
    ends.every((other) => other === end) &&
    (isEnded || !isSentenceBelow(lines)) &&
    lines.every(
      ({ line }) =>
        line.length <= LONGEST_LED &&
        (/^\(?[\p{Lu}\p{N}\p{Sc}]/u.test(line) || end === ';') &&
        (end === '.' || end === '?' || !/\p{Ll}{3}[.!?]\s+\p{Lu}/u.test(line)) &&
        (isEnded || !goesOn(line)),
    )
  )
}

/** Whether the last of lines without a stop has one, and is no entry: it is longer, or one of two, as of a sentence that is wrapped. */
function isSentenceBelow(lines: readonly Line[]): boolean {
  const [last, ...others] = lines.map(({ line }) => line).reverse()
  const longest = Math.max(...others.map((line) => line.length))
  return (
    last !== undefined &&
    /[.!?]["”’)]*$/u.test(last) &&
    (others.length < FEWEST || last.length > longest * LONGER + SHORTEST)
  )
}

/** Times and characters by which a sentence below is longer than entries of some words. */
const LONGER = 1.5
const SHORTEST = 10

/** "tours; and" */
const AND = /(?<=;)\s(?:and|or)$/u

/** Characters of a line of running text that is an entry. */
const LONGEST_LED = 140

/**
 * Whether words lead in a list: they end with a colon, run on in small letters, and tell
 * neither of whom to reach nor of where something is or goes, which has the lines of an address.
 */
function leadsIn(words: string): boolean {
  return (
    words.endsWith(':') &&
    (LISTS.test(words) || (wordCount(words) >= FEWEST_LEADING && /\s\p{Ll}/u.test(words))) &&
    !OF_PLACE.test(words.slice(-LONGEST_END)) &&
    !OF_VERSE_OR_LETTER.test(words.slice(-LONGEST_END)) &&
    !OF_CONTACT.test(words) &&
    !/^about\s/iu.test(words) &&
    !opensNote(words) &&
    contactCue(words) === null
  )
}

/** Words of a lead-in that may be of one thing; of several there may be fewer. */
const FEWEST_LEADING = 5
const LISTS = /^\p{Lu}\S*(?:\s\S+){0,3}?\s(?:\p{L}\p{Ll}{2,}[^s]s|includ(?:es?|ing)|are|were|following):$/u

const OF_PLACE =
  /\b(?:at|from|via|by|contacts?|call|reach|write|visit|address(?:es)?|located|location|venue|offices?|hours|signed|behalf|regards|sincerely|said|says|added|sa(?:ng|id)|reads?)(?:\s(?:is|are|below|on|us))?:$|\b(?:sen[dt]|wr(?:ite|itten)|go|goes|went|e?mail(?:ed)?|post(?:ed)?|deliver(?:ed)?|addressed|directed|made|payable|submit(?:ted)?|appl\p{L}+|return(?:ed)?|donat\p{L}+|enquiries|questions|entries)\b[^.]{0,40}\sto:$/iu

/** What stands in lines of its own without being a list: where a house is, a verse, a signature, a call. */
const OF_VERSE_OR_LETTER =
  /\b(?:address|moves?|moved|here|there|songs?|sings?|sung|poems?|verses?|lyrics|hymns?|rhymes?|chorus|anthem|lines|words|dialogue|conversation|calls?|thanks?|thanked|grateful|wish(?:es)?|regards|gratitude|yours)\b/iu

/** Characters at the end of a lead-in. */
const LONGEST_END = 80

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
