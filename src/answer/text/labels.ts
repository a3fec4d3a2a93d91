import type { Span } from '../../model.ts'
import { textAt } from '../../spans.ts'

/**
 * Whether a number is the name of the thing before it and counts nothing: "Booth
 * 2221", "UCC Article 9", "at gate 12", "Phase 2b".
 *
 * Behind a small letter it may as well begin what is counted next ("in each
 * section 30 young trees"), so there nothing may follow that it could count.
 *
 * @example
 * isLabel('at Booth 2221, where', { start: 9, end: 13 }) // => true
 */
export function isLabel(text: string, { start, end }: Span): boolean {
  if (!/^\d{1,5}[a-d]?$/u.test(text.slice(start, end))) return false
  const [, noun = ''] = LABELLED.exec(text.slice(Math.max(0, start - LONGEST), start)) ?? []
  const behind = text.slice(end, end + FAR)
  return noun !== '' && (/^\p{Lu}/u.test(noun) || NOTHING_COUNTED.test(behind) || !SEVERAL.test(behind))
}

/** What is told apart by a number behind it, in the singular: several ("articles 9 and 10") may be counted. */
const LABELLED =
  /(?<![\p{L}\p{N}])((?:article|section|subsection|clause|paragraph|chapter|appendix|annex|exhibit|schedule|form|title|rule|regulation|act|bill|proposition|resolution|amendment|booth|stand|hall|room|suite|studio|gate|pier|berth|dock|bay|platform|terminal|track|lane|exit|junction|route|highway|interstate|motorway|freeway|bus|line|flight|train|floor|level|deck|building|tower|block|lot|plot|phase|stage|step|part|volume|vol|issue|edition|number|no|nr|page|figure|table|item|lesson|module|unit|grade|class|tier|category|type|zone|ward|precinct|district|channel|season|episode|round|game|heat|division|league|group|pool|model|version|mark|series|generation|release|week|day|month|year|visit|cycle|cohort|case|patent|order|docket|file|ticket|code|box|extension|ext)\.?)\s$/iu

/** Characters of the longest noun and what is before it. */
const LONGEST = 20

/** Characters behind a number in which what it counts would stand. */
const FAR = 60

/** Something in the plural, with up to four words before it: "{30 young trees}", and not "phase 2 trial". */
const SEVERAL =
  /^\s(?:\p{L}[\p{L}-]*\s){0,4}?(?:\p{L}+[^su\P{L}]s|people|men|women|children|staff|crew|police|personnel|aircraft|sheep|fish|feet|percent|hundred|thousand|million|billion)\b/u

/** The end, a mark, or a word that stands before no noun without an article. */
const NOTHING_COUNTED =
  /^(?:\W*$|[^\p{L}\p{N}\s%-]|\s(?:and|or|of|in|at|on|to|for|by|from|with|the|is|was|will|has)\b)/u

/** Whether a number, or the range that it ends, names what stands before it: "date codes 2422 through 2509". */
export function isOfLabel(text: string, span: Span): boolean {
  const first = /^\d{1,5}(?=\s(?:to|through|and)\s\d|\s?[–-]\s?\d)/u.exec(textAt(text, span))?.[0]
  return (
    first !== undefined &&
    (isLabel(text, { start: span.start, end: span.start + first.length }) ||
      CODES.test(text.slice(0, span.start)))
  )
}

const CODES =
  /\b(?:codes?|models?|numbers?|nos?\.?|lots?|batch(?:es)?|pages?|sections?|rooms?|items?|serials?)\s$/iu
