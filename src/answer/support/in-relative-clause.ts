import { LEXICON } from '../../search/lexicon.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { issuerTerms } from '../pieces/issuer-terms.ts'
import type { Asked } from '../question.ts'
import { within } from '../text/clauses.ts'
import { isPlaced } from '../text/placed.ts'
import { FIGURED } from './conjuncts.ts'

/**
 * Whether a figure or date of what somebody does is asked, and a sentence has the deed and
 * the figure only in a clause with "who" or "which" behind the name of another.
 *
 * @example
 * // "When does Ada Berg retire?": "She succeeds Otto Lind, who retires in May." => true
 */
export function isInClauseOfOther(view: Lens, candidate: Candidate): boolean {
  if (!FIGURED.has(view.asked.type) || view.names.length === 0 || !isProse(candidate)) return false
  const asksOfDoer = namesDoer(view.asked)
  const deeds = view.terms.filter(
    ({ named, weight, folded }) => !named && weight === 1 && LEXICON.isVerb(folded),
  )
  const told = candidate.tokens.filter(
    (token) => !token.stop && deeds.some((deed) => strength(deed, (term) => term === token.term) >= CLOSE),
  )
  const values = valuesOf(view, candidate)
  if (told.length === 0 || values.length === 0) return false
  return [...candidate.text.matchAll(CLAUSE)].some(({ index, 0: all, 1: name = '', 2: clause = '' }) => {
    const span = { start: index + all.length - clause.length, end: index + all.length }
    return (
      (asksOfDoer || !PLAN.test(name)) &&
      isOther(view, name) &&
      [...told, ...values].every((one) => within(one, span))
    )
  })
}

/** Whether a question has a name of more than the place of what it asks about: "how much do rates rise {in Orme}?" */
function namesDoer({ names, text }: Asked): boolean {
  return names.some(({ start }) => !isPlaced(text, start))
}

/** What does nothing by itself: what a plan raises is raised in the place of those who have it. */
const PLAN =
  /(?:^| )(?:Act|Agreement|Bill|Budget|Deal|Law|Order|Package|Plan|Program|Programme|Reform|Scheme|Settlement|Strategy|Treaty)$/u

/** "{Otto Lind}, {who retires in May}" */
const CLAUSE =
  /(\p{Lu}[\p{L}.’'-]*(?: (?:of |and |the )?\p{Lu}[\p{L}.’'-]*)*), ((?:(?:both|all) of )?(?:who|which)\b[^,;]*)/gu

/** A name of which the question has no word, and that is not the issuer's. */
function isOther({ terms, dissection }: Lens, name: string): boolean {
  const words = termsOf(name)
  const issuer = issuerTerms(dissection.document)
  return (
    words.length > 0 &&
    !words.some((word) => terms.some(({ term }) => term === word)) &&
    !words.every((word) => issuer.has(word))
  )
}
