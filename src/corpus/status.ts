import type { Status } from '../model.ts'
import { saysSomething } from './clause.ts'
import { dateAt, findDate, type WrittenDate } from './date.ts'
import { type Draft, isProse, LONGEST_TITLE } from './draft.ts'
import { isDayOf, withoutLifted } from './hold-lines.ts'
import { isNameLike, nameOf } from './letterhead-pieces.ts'
import { ORGANISATION_WORD, wordCount } from './names.ts'
import { isFieldLine, isReleaseLabel, PRESENTING, unspaced } from './release-label.ts'

/**
 * Reads whether a release is current, corrected, replaced or withdrawn, from the
 * lines above its story, and gives labels ("For immediate release"), dates that
 * stand alone and such markers the kind `status`.
 */
export function readStatus(blocks: readonly Draft[]): Status {
  let status: Status = 'current'
  for (const [index, block] of blocks.slice(0, SEARCHED_FOR_HEADLINE).entries()) {
    const { words } = block
    // Some houses put a summary in a list above the embargo line.
    if (words.length > LONGEST_TITLE || (index >= SEARCHED_FOR_DATELINE && !EMBARGO.test(words))) continue
    const isLine = words.length <= 160
    if (isLine && (isStatusLine(words) || isDateAlone(words) || isFieldAbove(blocks, index)))
      block.kind = 'status'
    const marked = markedStatus(words)
    status = marked ?? status
    const isShort = words.length <= 60 || (OF_RELEASE.test(words) && isLine)
    if (marked !== null && isShort && block.level === 0 && !isHeadlineWithMarker(blocks, index))
      block.kind = 'status'
  }
  return status
}

/**
 * What the marker says with which a line or a headline begins; null where it begins with none.
 *
 * @example
 * markedStatus('WITHDRAWN: Acme opens a plant') // => 'withdrawn'
 */
export function markedStatus(words: string): Status | null {
  if (WITHDRAWAL.test(words)) return 'withdrawn'
  if (REPLACEMENT.test(words)) return 'replaced'
  const isCorrection =
    CORRECTION.test(words) ||
    CORRECTION_IN_CAPITALS.test(words) ||
    UPDATE.test(words) ||
    tellsWhatChanged(words)
  return isCorrection ? 'corrected' : null
}

/**
 * Whether a paragraph tells on what day a release was put right and in what: "UPDATE - 11
 * August 2025: Two more products have been added." It is neither a dateline nor a subhead.
 *
 * @example
 * tellsWhatChanged('Updated 3 May 2026') // => false
 */
export function tellsWhatChanged(words: string): boolean {
  const [label, change] = DATED_CHANGE.exec(words) ?? []
  const date = label === undefined ? null : dateAt(words, label.length)
  const [mark] =
    (date === null ? null : /^\)?\s*(?::|[–—-]\s)\s*(?=["“]?\p{Lu})/u.exec(words.slice(date.end))) ?? []
  if (date === null || mark === undefined) return false
  return change === undefined ? CORRECTION.test(words.slice(date.end + mark.length)) : isProse(words)
}

/** "UPDATE - ", "Correction, ", "AMENDED (", and "Editor’s note, ", which says what behind the day. */
const DATED_CHANGE =
  /^[\s/*]*(?:(updated?(?:\s\d(?=\s?[,:/(–—-]))?|correct(?:ion|ed)|amended|revised)|(?:editor[’']?s\s)?notes?)(?:\s?[,:/(–—-]\s?|\s(?:on\s)?)[\s*(]*/iu

/** A sentence on the release itself is no headline, however long it is. */
const OF_RELEASE = /^.{0,40}\bthis\s(?:version|(?:press\s|news\s|media\s)?release)\b/iu

/** The first date in a status line, that of an embargo or an update apart; its span counts in the whole text. */
export function dateOfStatus(blocks: readonly Draft[]): WrittenDate | null {
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'status' || isHeldOrUpdated(block.words)) continue
    if (isDayOf(blocks[at - 1]?.words, block.words)) continue
    const date = findDate(withoutLifted(block.words))
    if (date !== null) return { ...date, start: date.start + block.start, end: date.end + block.start }
  }
  return null
}

/** Whether a date on a status line is not that of the release; "no embargo" holds nothing back, nor does "Embargo: none". */
export function isHeldOrUpdated(words: string): boolean {
  return HELD_OR_UPDATED.test(withoutLifted(words))
}

const HELD_OR_UPDATED = /(?<!\bno\s)\bembargo|\bsperrfrist\b|\bhold\b|until|\bbefore\b|\bupdated\b/iu

/** 96.5 % of datelines start within the first 200 characters of the body; later ones are mostly false. */
export const SEARCHED_FOR_DATELINE = 5

/** Most blocks that may stand before a headline: letterhead, status, embargo, contacts. */
export const SEARCHED_FOR_HEADLINE = 12

const STATUS_LINE =
  /^[*\s]*(?:(?:for|ready for)\s+immediate\s+(?:release|publication|distribution)\b|(?:press|news|media)\s+(?:release|statement|advisory|alert)\s*(?:$|[:–—-]\s*(?:for\b|no\b|embargo|\d))|(?:strictly\s+|under\s+)?embargo(?:ed)?\b(?:\s*[:–—-]|\s+(?:until|till|for|to|by)\b|\s*$)|hold\s+(?:for\s+release\s+)?until\b|for\s+release\b|not\s+for\s+(?:release|publication|distribution)\b|(?:release|publication|published|issue|recall|announcement)\s*date\s*:|published\s*:|(?:last\s+)?updated\s*:\s*(?=.*\d))/iu

/** A line that is one by its words alone, whatever stands beside it. */
function isStatusLine(words: string): boolean {
  return STATUS_LINE.test(unspaced(words)) || isDatedLabel(words)
}

/**
 * Whether a block is a field of a letterhead ("Place: Leeds"): its value says nothing, as
 * headlines do ("City: Fewer cars in the centre"), another field or a label stands beside
 * it, and the headline below, not above. A date in its own field is one anywhere.
 */
function isFieldAbove(blocks: readonly Draft[], at: number): boolean {
  const lines = linesOf(blocks[at])
  const [label] = FIELD.exec(lines[0] ?? '') ?? []
  if (label === undefined) return false
  const value = lines[0]?.slice(label.length) ?? ''
  if (saysSomething(value) === 2) return false
  if (/^(?:date|day|sent)/iu.test(label) && findDate(value) !== null) return true
  const isBeside = [lines.slice(1), linesOf(blocks[at - 1]), linesOf(blocks[at + 1])].some((others) =>
    others.some((line) => isFieldLine(line) || isReleaseLabel(line) || isStatusLine(line)),
  )
  return isBeside && !blocks.slice(0, at).some(isHeadline) && blocks.slice(at + 1).some(canBeHeadline)
}

const FIELD = /^(?:date|day|place|city|location|from|to|sent|cc|(?:issued|released)\s+by)\s*:\s*/iu

function linesOf(block: Draft | undefined): string[] {
  return block?.words.split('\n').map((line) => line.replace(/[*_]+/gu, '').trim()) ?? []
}

function isHeadline({ kind, level, words }: Draft): boolean {
  const least = kind === 'heading' && level === 1 ? 1 : 2
  return kind !== 'status' && kind !== 'contact' && !isFieldLine(words) && saysSomething(words) >= least
}

function canBeHeadline({ kind, words }: Draft): boolean {
  return kind === 'heading' || (kind === 'paragraph' && !isProse(words) && !isFieldLine(words))
}

const EMBARGO = /^[*\s]*(?:strictly\s+|under\s+)?embargo(?:ed)?\s+(?:until|till|for)\b/iu

/** A label before what is said of the release: "Please note:", "ATTENTION EDITORS:". */
const ADDRESSED = String.raw`[\s/*]*(?:(?:please\s+note|n\.?b\.?|note|notice|attention|important|advisory)(?:\s+(?:to\s+)?(?:all\s+)?(?:editors|journalists|media|news\s?desks))?\s*[:!,–—-]\s*)?`
const PRESS_RELEASE = String.raw`(?:(?:press|news|media)\s+)?(?:release|statement|announcement)`

const CORRECTION = new RegExp(
  String.raw`^${ADDRESSED}(?:correct(?:ing|ed|ion)\s+(?:and\s+replacing|version|notice|release|to|of\s+the)\b|corrects\s*[:–—]|(?:correct(?:ion|ed)|amended|revised)\s*(?:[:–—/-]|$)|(?:amended|revised)\s+(?:version|${PRESS_RELEASE})\b|errat(?:um|a)\s*(?:[:–—/-]|$)|(?:second|new|third),?\s+(?:corrected|amended|revised)\s+version\b|this\s+version\s+corrects\s|this\s+(?:version|${PRESS_RELEASE})\s+(?:has\s+been|was)\s+(?:corrected|amended|revised)\b|this\s+is\s+(?:a|the)\s+(?:corrected|amended|revised)\s)`,
  'iu',
)
/** In capitals nothing need follow: no officers of a prison do. */
const CORRECTION_IN_CAPITALS = /^[\s/*]*C\s?O\s?R\s?R\s?E\s?C\s?T\s?I\s?O\s?N\b/u
/** "UPDATE", "Update: Acme opens a plant"; a line that says when a page was last updated is none. */
const UPDATE =
  /^[\s/*]*(?:UPDATED?(?:\s\d)?\s*(?:$|[:–—/-])|Updated?(?:\s\d)?\s*(?:[:–—]|-\s))(?!\s*(?:on\s+)?(?:\p{L}{3,9}\.?,?\s+)?\d)/u
const REPLACEMENT =
  /^[\s/*]*(?:this\s+(?:press\s+|news\s+)?release\s+(?:has\s+been\s+|is\s+)(?:replaced|superseded)\b|replaced\s*[:–—]|superseded\b)/iu
const WITHDRAWAL = new RegExp(
  String.raw`^${ADDRESSED}(?:(?:mandatory\s+)?kill\s*(?:[:–—/]|notice|$|(?:kill\s*)+$)|withdrawn\b|(?:withdrawal|retraction|recall)\s+of\s+(?:(?:the|this|our|a)\s+)?(?:press|news|media)\s+(?:release|statement)\b|withdrawal\s*(?:[:–—/]|$)|retract(?:ed|ion)\s*(?:[:–—/]|$)|(?:please\s+)?(?:disregard|delete|ignore|do\s+not\s+(?:use|publish|run))\s+(?:this|the|our|all\s+copies\s+of\s+the)\s+(?:(?:following|above|attached|earlier|previous)\s+)?(?:(?:press|news|media)\s+)?(?:release|statement)\b|(?:please\s+)?(?:delete|disregard|ignore)\s*[:–—-]\s*this\s+${PRESS_RELEASE}\b|(?:this\s+(?:${PRESS_RELEASE}|story)|the\s+(?:(?:following|above|below|attached|enclosed)\s+(?:(?:press|news|media)\s+)?release|(?:press|news|media)\s+release(?:\s+(?:below|above))?|release\s+(?:below|above)))\s+(?:has\s+been\s+|is\s+(?:hereby\s+)?|was\s+)(?:withdrawn|retracted|cancel|void\b|revoked|invalid\b|no\s+longer\s+valid\b|issued\s+in\s+error\b|sent\s+in\s+error\b))`,
  'iu',
)

/** "News Release 12-Feb-2026", "PRESS RELEASE, issued on March 3, 2025", "Acme Trust press release, 3 May 2026": a label, whose it is, its date and nothing else. */
function isDatedLabel(words: string): boolean {
  if (words.length > LONGEST_DATED || !/\d\W*$/u.test(words) || !LABELLED.test(words)) return false
  const date = findDate(words)
  if (date === null || !/^[\s.,)*]*$/u.test(words.slice(date.end))) return false
  const before = words.slice(0, date.start).replace(/(?:\s(?:issued|dated|of|on))*[\s:,.(*–—-]*$/iu, '')
  return isReleaseLabel(before) || (PRESENTING.test(before) && isNameLike(nameOf(before)))
}

/** Most lines have no such word, and a date is not looked for. */
const LABELLED =
  /\b(?:release|statement|advisory|alert|notice|bulletin|announcement|communiqu\S|information|news|memo|report|circular)\b/iu

/** "Corporate Communications, Press Information No. 14/2026 of 30 September 2026" */
const LONGEST_DATED = 120

/** "Friday 14 November 2025" on a line of its own, which is no headline. */
function isDateAlone(words: string): boolean {
  const date = words.length > LONGEST_DATE ? null : findDate(words)
  return (
    date !== null &&
    BEFORE_DATE.test(words.slice(0, date.start)) &&
    /^[\s.,]*(?:(?:at\s|@\s?)?\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?(?:\s\p{L}+){0,3})?(?:\sby\s[^\d.]+)?[\s.)]*$/iu.test(
      words.slice(date.end),
    )
  )
}

/** "Issued: Wednesday", "Posted on", "Issued by Holm Ferries, ", "Date of release: 6 p.m., ", "14:30, Monday ": a label, an hour and a day of the week. */
const BEFORE_DATE =
  /^[\s(]*(?:(?:(?:date of )?(?:issue|release|publication)|(?:date )?(?:issued|dated|released|published|posted|sent)(?:\s+(?:in|at|by)\s[^\d.!?:;]{2,50}?)??(?:,?\s+on|,)?)\s*:?\s*)?(?:(?:at\s+)?(?:\d{1,2}(?:[:.]\d{2})?\s*[ap]\.?m\.?|\d{1,2}[:.]\d{2}|noon|midnight)(?:\s\p{Lu}{2,4}(?!\p{L}))?(?:,\s*|\s+(?:on\s+)?))?(?:\p{L}+day,?\s*)?$/iu

/** "Wednesday, September 30, 2026 at 10:30 a.m. Eastern Standard Time" */
const LONGEST_DATE = 70

/** "CORRECTION: Acme opens a plant" right above the story, or above the issuer's name, is the headline itself. */
function isHeadlineWithMarker(blocks: readonly Draft[], at: number): boolean {
  const after = blocks[at]?.words.replace(MARKER, '') ?? ''
  // "Withdrawn: appeal for a man missing from Holm", and below it when it was issued.
  const isDate = ({ words }: Draft): boolean =>
    words.length <= LONGEST_DATED && (isDateAlone(words) || isDatedLabel(words))
  const below = blocks.slice(at + 1, at + 1 + MOST_DATES)
  const next = below.find((block) => !isDate(block))?.words ?? ''
  return wordCount(after) >= 3 && (isProse(next) || (next === below[0]?.words && isIssuerLine(next, after)))
}

/** Lines with dates between a headline and the story, and the story's first. */
const MOST_DATES = 3

/** A line with nothing but the name of the issuer, of whom the headline speaks: "Acme Tools Inc." */
function isIssuerLine(words: string, headline: string): boolean {
  const [first = '', ...others] = words.split(/\s+/u)
  const isOf = headline.includes(first.replace(/[,.:]$/u, ''))
  const isRepeated = others.every((word) => headline.includes(word))
  return isOf && others.length < 6 && (others.length === 0 || (!isRepeated && ORGANISATION_WORD.test(words)))
}

/** The marker that a correction, an update or a withdrawal puts before its headline. */
const MARKER =
  /^[\s/*]*(?:correct(?:ing|ed|ion)(?:\s+and\s+replacing)?|amended|revised|erratum|updated?|replac(?:ed|ing)|kill|withdrawn|retract(?:ed|ion))\b[\s:–—/-]*/iu
