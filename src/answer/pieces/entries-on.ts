import { isHouseWord } from '../../corpus/house-words.ts'
import { LEADING_PERSON, ORGANISATION_WORD } from '../../corpus/names.ts'
import type { Span } from '../../model.ts'
import { textAt } from '../../spans.ts'

/**
 * Brings the sentences of a short entry on a person together, as lists of appointments
 * have them: "Ada Berg, registrar, from 1 May. Previously at Holm Works. Succeeds Tom
 * Orr." The later ones leave out whom they are on, and mean nothing without the first.
 *
 * @param spans sentences of one block, in order.
 * @example
 * entriesOn('Ada Berg, registrar. Succeeds Tom Orr.', [{ start: 0, end: 20 }, { start: 21, end: 38 }])
 * // => [{ start: 0, end: 38 }]
 */
export function entriesOn(text: string, spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    const isOfLast =
      last !== undefined &&
      span.end - last.start <= LONGEST &&
      !text.slice(last.end, span.start).includes('\n') &&
      goesOn(textAt(text, last), textAt(text, span))
    if (isOfLast) joined[joined.length - 1] = { start: last.start, end: span.end }
    else joined.push(span)
  }
  return joined
}

/** Characters of an entry; a longer one is a story. */
const LONGEST = 250

/** Whether a sentence says of the person with whom an entry opens what leaves them out. */
function goesOn(entry: string, words: string): boolean {
  if (!SUBJECTLESS.test(words) && !(NAME_ALONE.test(entry) && isOffice(words))) return false
  const name = LEADING_PERSON.exec(entry)?.[1]
  const last = name?.split(/\s+/u).at(-1) ?? ''
  if (name === undefined || isHouseWord(last) || ORGANISATION_WORD.test(last)) return false
  return /^\s*[,.(]/u.test(entry.slice(name.length)) && !HAS_VERB.test(entry)
}

/** A sentence that begins with what somebody does, or with what they were. */
const SUBJECTLESS =
  /^(?:(?:Succeeds|Replaces|Joins|Starts|Begins|Takes (?:up|over)|Moves (?:from|to)|Comes from|Retires|Leaves|Reports to)\s(?!(?:is|are|was|were|has|have|will)\b|[\p{Lu}.][\p{L}. -]*['’]s\b)|(?:Previously|Formerly|Most recently)\s(?:\p{Lu}|(?:at|with|in|of|for|head|chief|deputy|director|manager|a|an)\b))/u

const NAME_ALONE = /^[^.,;:]{3,60}\.$/u

/** "Head of the mill.": a few words without a verb. */
function isOffice(words: string): boolean {
  return words.length <= LONGEST_OFFICE && /^\p{Lu}[^.!?;]*\.$/u.test(words) && !HAS_VERB.test(words)
}

const LONGEST_OFFICE = 80

/** A sentence with a verb of its own in it; a relative clause ("who retires") has one as well. */
const HAS_VERB =
  /(?<!\bwho)\s(?:is|are|was|were|has|have|had|will|would|can|said|says|joins|becomes|became|announce[sd]|takes|took|won|wins|made|makes|\p{Ll}{3,}ed)\s/u
