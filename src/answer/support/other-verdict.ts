import { fold } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { oneOf } from '../text/one-of.ts'
import { lacksVerdict } from './needs-word.ts'

/**
 * Whether it is asked if somebody was convicted, or of what, and a sentence tells a
 * verdict on another alone: "Judge Berg acquitted Ida Roos" tells nothing of how Berg
 * was judged.
 *
 * @example
 * // "Was Berg convicted?": "Berg, a judge in Lund, acquitted Ida Roos." => true
 * // "Was Berg convicted?": "A jury acquitted Berg." => false
 */
export function isOfOtherVerdict({ asked }: Lens, candidate: Candidate): boolean {
  if (!ASKS_VERDICT.test(asked.text) || asked.names.length === 0 || !isProse(candidate)) return false
  const text = candidate.text.replace(/\s/gu, ' ')
  const named = new Set(asked.names.flatMap(({ start, end }) => wordsOf(asked.text.slice(start, end))))
  const [first, ...others] = [...text.matchAll(JUDGED)]
  if (first === undefined || others.length + 1 !== [...text.matchAll(VERDICT)].length) return false
  // "Convicted Orme's chief, Ada Berg": whoever is named behind it may be meant.
  return !wordsOf(text.slice(first.index)).some((word) => named.has(word))
}

/**
 * Whether it is asked if somebody was convicted and a sentence tells no verdict, where
 * another of the release tells one on the very person: of a trial much is told by their name.
 */
export function isBesideVerdict(view: Lens, candidate: Candidate): boolean {
  const { asked, dissection, names } = view
  if (names.length === 0 || !isProse(candidate) || !lacksVerdict(asked.text, candidate.text)) return false
  return dissection.candidates.some(
    (other) =>
      isProse(other) &&
      names.every((name) => name.every((term) => other.terms.has(term))) &&
      !lacksVerdict(asked.text, other.text) &&
      !isOfOtherVerdict(view, other),
  )
}

/** "Berg-Holm" is one word, and another than "Berg-Lund". */
function wordsOf(words: string): string[] {
  return words.split(/\s+/u).map((word) => fold(word.replace(/^["“(]|(?:['’]s?|[.,;:)"”])+$/gu, '')))
}

const ASKS_VERDICT =
  /^(?:and |so |but )?(?:(?:is|are|was|were|has|have|had|did)\b[^?]*\b(?:convicted|acquitted|found (?:not )?guilty|sentenced|cleared)\b|(?:what|which) [^?]*\b(?:convicted|acquitted|found guilty|cleared) of\b)/iu

/** Any word that tells a verdict. */
const VERDICT =
  /\b(?:convict\p{L}*|acquit\p{L}*|guilt\p{L}*|sentenc\p{L}+|verdicts?|cleared|innocen\p{L}+)\b/giu

/** Judges "acquitted {Ida Roos}", and not "was acquitted", "acquitted of", "convicted on Monday". */
const JUDGED = new RegExp(
  String.raw`(?<!\b(?:is|are|was|were|be|been|being|gets?|got)(?: \p{L}+ly)? )\b(?:convicted|acquitted|sentenced|cleared|found) (?:(?:the |his |her |their |its |an? )?(?!${oneOf('of', 'on', 'in', 'at', 'by', 'for', 'to', 'after', 'before', 'and', 'or', 'but', 'last', 'late', 'early', 'under', 'with', 'from', 'as')}\b)\p{Ll}+ ){0,2}?\p{Lu}`,
  'gu',
)
