import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import { type Candidate, inSetting, isProse } from '../pieces/candidates.ts'

/**
 * Whether it is asked which of a kind comes first and a sentence has neither a word
 * for the kind nor anything that ranks: "Which shampoo is best?", "What is the deepest
 * point of the ocean?".
 *
 * @example
 * // "Which wine is best with fish?": "Guests can fish from the pier." => true
 */
export function ranksNothing(view: Lens, candidate: Candidate): boolean {
  if (!isProse(candidate) || RANKS.test(candidate.text)) return false
  const [, first = '', behind = ''] = ASKS_FIRST.exec(view.asked.text) ?? []
  const word = (first || behind).toLowerCase()
  const kind = view.terms.find(({ folded, named, weight }) => folded === word && weight === 1 && !named)
  if (kind === undefined) return false
  const { headline } = view.dissection
  const isOther = (term: string): boolean => view.terms.some((one) => one !== kind && one.term === term)
  const holds = (term: string): boolean =>
    !isOther(term) && (inSetting(candidate, term) || headline.has(term))
  return strength(kind, holds) < CLOSE
}

const FIRST = String.raw`best|worst|most|least|(?!(?:latest|interest|request|harvest|forest|guest|contest|protest|invest|test|west|rest|nearest|closest|next)\b)\p{Ll}{2,}est`

/** "Which {shampoo} is best", "what is the deepest {point} of the ocean" */
const ASKS_FIRST = new RegExp(
  String.raw`^(?:[Ww]hich|[Ww]hat) (?:(\p{Ll}{3,}) (?:is|are|was|were|has|have|had|grows?|runs?|goes|lasts?|sells?|costs?|makes?)\b[^?]*\b(?:${FIRST})\b|(?:is|are|was|were) the (?:(?:most|least) \p{Ll}+|${FIRST})[ -](?:[\p{Ll}-]+ing )?(\p{Ll}{3,}))`,
  'u',
)

/** What ranks, by whatever words. */
const RANKS = new RegExp(
  String.raw`\b(?:${FIRST}|more|first|top|leading|record|winn\p{L}+|won|wins|champion\p{L}*|main|chief|major|key|highlight\p{L}*|favou?rites?|only|unlike|above all)\b`,
  'iu',
)
