import { textAt } from '../spans.ts'
import { findDate, MONTH } from './date.ts'
import type { ParsedBlock } from './formats/parsed.ts'
import { partAt } from './part-at.ts'
import { NO_EMBARGO } from './release-label.ts'

// The words by which a line holds a release back, wherever on it they stand.

/**
 * Gives the part of a line that holds a release back, from its phrase on; null when
 * there is none: "EMBARGOED UNTIL …", "PRESS RELEASE | Embargo: …", "Hold for
 * release until …", "Do not publish before …", "For release 9:00 a.m. ET, May 5,
 * 2025". "FOR IMMEDIATE RELEASE" and "the 2010 embargo on rare earths" hold nothing.
 *
 * @example
 * heldBy('PRESS RELEASE – Embargoed until 5 May 2027')
 * // => 'Embargoed until 5 May 2027'
 */
export function heldBy(line: string): string | null {
  // Hardly any line has such a word.
  if (!MAY_HOLD.test(line)) return null
  for (const { 0: phrase, index } of line.matchAll(PHRASE)) {
    if (index > LONGEST) return null
    const before = line.slice(0, index)
    const isAlone = OPENS.test(before)
    if (!isAlone && !PLAIN.test(phrase)) continue
    if (OPENS_ONLY.test(phrase) && !OPENS_LINE.test(before)) continue
    const rest = line.slice(index, index + LONGEST).replace(/(?<=\d[^()[\]]*)[)\]].*$/su, '')
    if (LIFTED.test(rest) || (!UNTIL.test(phrase) && !leadsToTime(rest.slice(phrase.length)))) continue
    const isDated = findDate(rest) !== null
    const holds = WEAK.test(phrase)
      ? isDated && (FROM_THEN.test(rest) || hasTime(rest))
      : isDated || hasTime(rest) || (isAlone && isBare(rest))
    if (holds) return rest
  }
  return null
}

/** Whether a line holds a release back and says nothing else. */
export function isHoldLine(line: string): boolean {
  const held = heldBy(line)
  return held !== null && OPENS_LINE.test(line.slice(0, line.indexOf(held)))
}

/** Characters of the longest line that does nothing else, and of what is read of another. */
export const LONGEST = 200

const MAY_HOLD = /embargo|sperrfrist|confidential|hold|release|publi|broadcast|distribut|\buse\b/iu

const EMBARGO = String.raw`(?:strictly\s+|under\s+(?:an?\s+)?(?:strict\s+)?)?embargo(?:ed)?\b(?!\s+(?:on|against|of)\s+(?!\d|${MONTH}|\p{L}+day\b))`
/** "This release is under embargo until …" */
const THIS_IS = String.raw`(?:this|the)(?:\s+(?:press|news|media|following))*\s+(?:release|information|statement|material|announcement|document)\s+(?:is|are)\s+`
const PUBLISH = String.raw`(?:releas|publi(?:sh|cation)|broadcast|distribut)(?:ed?|ion|ing)?\b`
/** "Not for publication {or broadcast, in any form,} before", and not "do not use {kettles sold} before". */
const NO_OBJECT = String.raw`(?:,?\s+(?:or|and|in|any|form|print|online|whole|part|anywhere|elsewhere|to\s+be|this|the|press|news|media|material|information|story|statement|${PUBLISH}|used?\b))*,?`
const PHRASE = new RegExp(
  [
    String.raw`\b(?:${THIS_IS})?${EMBARGO}`,
    String.raw`\bsperrfrist\b`,
    String.raw`\bconfidential\s+(?:until|till)\b`,
    String.raw`\b(?:please\s+)?hold\s+(?:for\s+${PUBLISH}\s*)?(?:until|till|:)`,
    String.raw`\b(?:strictly\s+)?(?:do\s+not|not\s+(?:to\s+be|for)|no(?!\s+distribut))\s+(?:${PUBLISH}|used?\b)${NO_OBJECT}\s+(?:before|until|prior\s+to)\b`,
    String.raw`\b(?:for|to\s+be)\s+(?!immediate)${PUBLISH}`,
    String.raw`^[*\s]*release\s+(?:on|at|time)\b`,
  ].join('|'),
  'giu',
)

/** They hold back only with an hour, or where they say that it is not to be sooner. */
const WEAK = /^(?:(?:for|to\s+be)\s|[*\s]*release\s)/iu
const FROM_THEN = /\b(?:on\s+or\s+after|not\s+before|no\s+(?:earlier|sooner)\s+than|from|after)\b/iu

/** Behind a name they tell of orders, tickets and films: "Orme Bank: hold until …", "Orme Road: to be released from …". */
const OPENS_ONLY = /^(?:please\s+)?hold\s+(?!for)|^(?:for|to\s+be)\s/iu

const UNTIL = /(?:until|till|before|prior\s+to|:)$|^(?:for|to\s+be)\s|^[*\s]*release\s/iu

/**
 * Whether a time stands right behind the word, or one behind "until" and the like: not in
 * "embargoed since 2020, sails on 5 May" and "Embargo: what changes on 5 May".
 */
function leadsToTime(behind: string): boolean {
  const [time] = behind.matchAll(TIME)
  const between = behind.slice(
    0,
    Math.min(findDate(behind)?.start ?? behind.length, time?.index ?? behind.length),
  )
  return LEADS.test(between) || between.replace(FILLS, '').trim() === ''
}

const LEADS = /\b(?:until|till|before|prior|not|lifts?|ends?|expir\p{L}+)\b/iu
const FILLS =
  /\b(?:to|for|on|at|from|time|date|press|news|media|release|material|publication|\p{L}+day|[A-Z]{2,4})\b|[^\p{L}]/gu

/** So they stand in the middle of a line as well: "… of Orme Mill EMBARGOED UNTIL …". */
const PLAIN = /^(?:strictly\s+)?embargoed$|^under\s+(?:an?\s+)?(?:strict\s+)?embargo$/iu

const LIFTED =
  /\bembargo\s+(?:has\s+been\s+|is\s+|was\s+)?lifted\b|^embargo(?:ed)?\s*(?:until\s*)?[:–—-]\s*(?:none|no(?!\s+\p{L})|nil|n\/a|not\s+applicable|lifted|(?:for\s+)?immediate(?:ly|\s+(?:release|publication|use))?)(?![\p{L}\d])/iu

/**
 * Words with blanks for the lines that say that nothing is held back; what else stands there stays where it is.
 *
 * @example
 * withoutLifted('Embargo: none\nDate: 3 May 2026') // => '             \nDate: 3 May 2026'
 */
export function withoutLifted(words: string): string {
  if (!/embargo/iu.test(words)) return words
  return words
    .split('\n')
    .map((line) =>
      LIFTED.test(line.replace(/^[*\s]+/u, '')) ? blank(line) : line.replace(NO_EMBARGO, blank),
    )
    .join('\n')
}

/** Marks and labels, before which nothing else stands. */
const LABELS = String.raw`[*#\s>([_]*(?:(?:strict(?:ly)?|private|confidential|immediate|important|attention|please(?:\s+(?:note|observe|respect)(?:\s+(?:the|our|this))?)?|note(?:\s+to\s+editors)?|and|&|press|news|media|publication|release|statement|notice|information|advisory)\b[\s:|–—,.;/*()-]*)*$`
const OPENS_LINE = new RegExp(`^${LABELS}`, 'iu')
/** The same behind anything and a mark: "Orme Mill | Press release | …". */
const OPENS = new RegExp(String.raw`(?:^|[|–—:;.•·([\t]|\s-\s|\s{2})${LABELS}`, 'iu')

function blank(words: string): string {
  return ' '.repeat(words.length)
}

/** Only the words: "UNDER EMBARGO", "Strictly embargoed until further notice". */
export function isBare(line: string): boolean {
  return /^[*#\s]*(?:strictly\s+|under\s+(?:strict\s+)?)?embargo(?:ed)?(?:\s+(?:until|till)(?:\s+further\s+notice)?|\s+(?:press|news|media)\s+release|\s+material)?[\s*:.!–—-]*$/iu.test(
    line,
  )
}

/** "4:00 a.m.", "5 am", "14:30", "0600 hrs", "12 noon", "midnight". */
export const TIME = new RegExp(
  String.raw`(?<![\d:.,$€£-])(?:(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?(?::\d{2})?\s*(?<half>[ap]\.?\s?m\b\.?|noon\b|midnight\b)|(?<hour24>[01]?\d|2[0-4])[:.h](?<minute24>[0-5]\d)(?!\d)|(?<military>[0-2]\d[0-5]\d)(?=\s*(?:hrs?\b|hours\b|h\b|GMT|UTC|BST|CET|Z\b))|(?<word>noon|midnight)\b)(?!\s*${MONTH})`,
  'giu',
)

function hasTime(words: string): boolean {
  return [...words.matchAll(TIME)].some(({ groups }) => Number(groups?.hour ?? 0) <= 12)
}

/** "Monday, May 5, 2025, 06:00 GMT" on a line of its own. */
function isTimeAlone(words: string): boolean {
  const date = words.length > 80 ? null : findDate(words)
  if (date === null) return false
  const rest = `${words.slice(0, date.start)} ${words.slice(date.end)}`.replace(TIME, ' ')
  return (
    rest.replace(
      /\b(?:at|on|[A-Z]{2,4}|Eastern|Central|Mountain|Pacific|London|time|Standard|Daylight|local)\b|[\s,.:;()/|–—-]/giu,
      '',
    ) === ''
  )
}

/** Whether words are the day of a line that holds back and stands above them: "Embargoed until 9 am on", "5 May 2027". */
export function isDayOf(above: string | undefined, words: string): boolean {
  return above !== undefined && isHoldLine(above) && findDate(above) === null && isTimeAlone(words)
}

/**
 * Parts the paragraphs at the top of a release at lines that hold it back: in a
 * letterhead without blank lines they stand among the name and the label. By span;
 * the text is not changed.
 */
export function partHolds(text: string, blocks: readonly ParsedBlock[]): readonly ParsedBlock[] {
  return blocks.flatMap((block, at) => {
    if (at >= SEARCHED || block.kind !== 'paragraph') return [block]
    const words = textAt(text, block)
    return words.includes('\n') && MAY_HOLD.test(words) ? partAt(text, block, cuts(words)) : [block]
  })
}

/** Letterhead, status, contacts and a summary may stand above. */
export const SEARCHED = 12

/** Where in a paragraph a line that holds back begins, and where the one behind it, and behind its date, does. */
function cuts(words: string): number[] {
  const found = new Set<number>()
  const lines = words.split('\n')
  let start = 0
  let isOpen = false
  for (const line of lines) {
    const isHold = !/^\s*\p{Ll}/u.test(line) && line.length <= LONGEST && isHoldLine(line)
    if (isHold || isOpen) found.add(start)
    start += line.length + 1
    // "Embargoed until 9 am on / 5 May 2027": the day stands on a line of its own.
    const isDay = isOpen && isTimeAlone(line)
    if (isDay) found.add(start)
    isOpen = isHold
  }
  return [...found].filter((cut) => cut > 0 && cut < words.length).sort((a, b) => a - b)
}
