import type { Span } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import { NUMBERS } from '../text/periods.ts'
import type { Lens } from './lens.ts'

/** Whether more than one thing is asked for: "who are the partners", "which states", "list the sponsors". */
export const asksSeveral = remembered(
  ({ type, text }: Asked): boolean => type === 'list' || SEVERAL.test(text) || LIST.test(text),
)

const SEVERAL =
  /\b(?:who|what|which) (?:are|were) (?:the|all|its|their)\b|\b(?:which|what) (?:\p{L}+ )?(?!(?:does|makes|gives|costs|happens|has|this|its|news|series|comes|takes|goes|needs|leads|runs|owns|holds)\b)\p{L}{2,}[^su'’\s]s\b(?!-)(?! (?:is|was|does)\b)/iu

const LIST =
  /^(?:please )?(?:list|enumerate|name (?:all|the)|(?:give|tell|show) me (?:all|every|each|the (?:list|names)))\b/iu

/**
 * How much of an enumeration a sentence holds where several things are asked
 * for: 1 from four names in a row on that the question lacks, 0 below two.
 *
 * Items and rows are one of several each, and are put together elsewhere.
 */
export function enumerates(view: Lens, candidate: Candidate): number {
  if (candidate.kind !== 'sentence' || !asksSeveral(view.asked)) return 0
  const names = candidate
    .spans()
    .filter((span) => span.type === 'name' && !isKnown(view, candidate, span))
    // "Norvik Marine (Norway)" is one of them.
    .filter(({ start }) => candidate.text.charAt(start - 1) !== '(')
  let longest = 0
  let length = 0
  let end = Number.NEGATIVE_INFINITY
  for (const name of names) {
    length =
      name.start > end && JOINT.test(candidate.text.slice(Math.max(0, end), name.start)) ? length + 1 : 1
    end = name.end
    longest = Math.max(longest, length)
  }
  return Math.min(1, Math.max(0, longest - 1) / (MANY - 1))
}

const MANY = 4

/**
 * Whether a sentence names several behind a colon that are of the kind asked for, since it says so
 * before it: "Five {stations} have been built: Ludd, Elm and Marwick Halt." A name need
 * not look like one of a place then.
 */
export function listsKind(view: Lens, candidate: Candidate): boolean {
  const counted = COUNTED_LIST.exec(candidate.text)
  if (counted === null || view.focus.length === 0 || enumerates(view, candidate) < LISTED) return false
  const kind = termsOf(counted.groups?.kind ?? '')
  return view.focus.every(({ term }) => kind.includes(term))
}

/** From three names on. */
const LISTED = 2 / 3

/** "Five {stations have been built}: "; where something is done by others or to them, the list may be of those. */
const COUNTED_LIST = new RegExp(
  String.raw`^(?:the |its |their |these |all )?(?:${NUMBERS.join('|')}|\d{1,3}|several|many)(?<kind>(?:\s(?!(?:by|after|with|for|to|of|from|against|on)\b)[\p{L}-]+){1,9}):\s`,
  'iu',
)

/** Between two names of a row: ", ", " and ", " (France), ". */
const JOINT = /^(?:\s\([^()]{1,40}\))?(?:,\s|,?\s(?:and|or|&)\s)(?:the\s)?$/u

function isKnown({ questionWords }: Lens, { tokens }: Candidate, { start, end }: Span): boolean {
  return tokens.some((token) => token.start >= start && token.end <= end && questionWords.has(token.word))
}
