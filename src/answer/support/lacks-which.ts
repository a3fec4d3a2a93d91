import { tokens } from '../../search/tokens.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import { type Candidate, inSetting } from '../pieces/candidates.ts'
import { withBefore } from './apart.ts'
import { FIGURED } from './conjuncts.ts'

/**
 * Whether a question tells by a word which figure, group or post it means, and neither a
 * sentence nor what it goes on from or stands under has one for it. Its noun alone is
 * there of another: the policy rate for the unemployment rate, those on the drug for the
 * placebo group, the minister of trade for that of finance.
 *
 * @example
 * // "How many night buses does Orme run?": "Orme runs 40 buses." => true
 */
export function lacksWhich(view: Lens, candidate: Candidate): boolean {
  const isNear = withBefore(view.dissection, candidate, (term) => inSetting(candidate, term))
  const isToldNear = (term: string): boolean =>
    isNear(term) || view.dissection.headline.has(term) || candidate.paragraph().has(term)
  return (
    lacks(view, figureWords(view, candidate), isToldNear) ||
    lacks(view, wordsOf(view, GROUP), isNear) ||
    (view.asked.type === 'person' && lacks(view, wordsOf(view, POST), isNear))
  )
}

/** Whether one of some words of a question, in no name of it, has none that stands for it. */
function lacks(view: Lens, words: readonly string[], isNear: (term: string) => boolean): boolean {
  return view.terms.some(
    (one) =>
      words.includes(one.term) &&
      one.weight === 1 &&
      !one.named &&
      !one.optional &&
      !PLAIN.test(one.folded) &&
      strength(one, isNear) < CLOSE,
  )
}

/** What is told without a word is that of the plain kind. */
const PLAIN =
  /^(?:adult|full|regular|standard|normal|ordinary|usual|average|typical|total|overall|current|present|new|exact|actual)$/u

/** The words before the noun whose figure is asked for, where a sentence has that very noun. */
function figureWords({ asked, focus }: Lens, candidate: Candidate): readonly string[] {
  const noun = focus.at(-1)
  if (!FIGURED.has(asked.type) || noun === undefined) return []
  // "Townhomes" are the very row houses that are asked for.
  return inSetting(candidate, noun.term) ? focus.slice(0, -1).map(({ term }) => term) : []
}

function wordsOf({ asked }: Lens, pattern: RegExp): readonly string[] {
  return tokens(pattern.exec(asked.text)?.[1] ?? '').map(({ term }) => term)
}

/** "In the {placebo} group", "of the {first} round" */
const GROUP =
  /\b(?:in|of|on|for|by) the (\p{Ll}[\p{L}-]*) (?:group|arm|cohort|segment|division|sector|class|category|round|edition|phase|leg|stage)\b/u

/** "The minister of {finance}"; what has an article is the house itself: "the head of the museum". */
const POST =
  /\b[Ww]ho (?:is|was) (?:(?:the|its|their) )?(?:\p{Ll}[\p{L}-]* ){1,3}(?:of|for) (?!(?:the|an?|its|their|this|that)\b)(\p{Ll}[\p{L}-]*)\s*\?*$/u
