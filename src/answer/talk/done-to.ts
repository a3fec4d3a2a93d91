import { HONORIFIC, ORGANISATION_WORD } from '../../corpus/names.ts'
import { textAt } from '../../spans.ts'
import { PERSON_NOUNS } from '../text/cues.ts'
import { isKnownPlace } from '../text/places.ts'
import { withoutPossessive } from '../text/word-forms.ts'
import { nameSpans } from './name-spans.ts'

/**
 * Names the one to whom somebody does what is their office, where a question asks who
 * does it: what is asked next is asked of that one more likely than of the prosecutor,
 * the judge or the lawyer. Null where a place or a house is named, or several are.
 *
 * @example
 * doneTo('Who is prosecuting Ada Berg?') // => 'Ada Berg'
 * doneTo('Who beat Ada Berg?') // => null
 */
export function doneTo(question: string): string | null {
  const [span, another] = nameSpans(question)
  if (span === undefined || another !== undefined || !BY_OFFICE.test(question.slice(0, span.start)))
    return null
  const words = textAt(question, span)
  const name = withoutPossessive(words)
  const behind = words.slice(name.length) + question.slice(span.end)
  const isOwner = /^['’]/u.test(behind)
  if (isOwner && !OF_THEIRS.test(behind)) return null
  return CALLED.test(name) && !isKnownPlace(name) && !ORGANISATION_WORD.test(name) ? name : null
}

/** What is done in an office, to people. */
const DEEDS =
  'prosecut(?:es?|ed|ing)|sentenc(?:es?|ed|ing)|defend(?:s|ed|ing)?|represent(?:s|ed|ing)?|arrest(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|convict(?:s|ed|ing)?|acquit(?:s|ted|ting)?|indict(?:s|ed|ing)?|charg(?:es?|ed|ing)|pardon(?:s|ed|ing)?'

/** "Who is prosecuting ", "Which judge sentenced Mr. " */
const BY_OFFICE = new RegExp(
  String.raw`^(?:and |so |but )?(?:who|(?:which|what) (?:\p{L}+ )?(?:${[...PERSON_NOUNS].join('|')})) (?:(?:is|are|was|were|has|have|had|will|would) (?:been |be )?)?(?:${DEEDS}) (?:the case (?:against|of) )?${HONORIFIC}?$`,
  'iu',
)

/** "Who tried Ada Berg{’s case}?" */
const OF_THEIRS = /^['’]s? (?:case|trial)\s*\?*$/u

/** A surname, or a whole name; no initials of a house. */
const CALLED = /^\p{Lu}[\p{L}’'-]*\p{Ll}(?: (?:\p{Lu}\.|\p{L}[\p{L}’'-]*\p{Ll}))*$/u
