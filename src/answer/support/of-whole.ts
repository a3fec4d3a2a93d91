import { terms as termsOf } from '../../search/tokens.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { issuerTerms } from '../pieces/issuer-terms.ts'
import { withBefore } from './apart.ts'
import { FIGURED } from './conjuncts.ts'

/**
 * Whether a figure is asked of a part and a sentence gives that of the whole:
 *
 * - of one model, by its code, and it counts those of all models by the same noun with
 *   another word before it;
 * - of a line of business, which it has only in what it says the house is.
 *
 * @example
 * // "How many K40 hoists has Orme sold?": "It has sold 9,000 yard hoists." => true
 * // "What did the software business earn?": "Orme, a maker of software, earned €9m." => true
 */
export function isOfWhole(view: Lens, candidate: Candidate): boolean {
  if (!FIGURED.has(view.asked.type) || !isProse(candidate)) return false
  return countsAllModels(view, candidate) || isOnlyOfHouse(view, candidate)
}

function countsAllModels({ asked, focus, dissection }: Lens, candidate: Candidate): boolean {
  const [, code = '', noun = ''] = OF_MODEL.exec(asked.text) ?? []
  const [counted] = termsOf(noun)
  const own = termsOf(code)
  if (counted === undefined || focus.at(-1)?.term !== counted) return false
  if (own.some((term) => candidate.tokens.some((token) => token.term === term))) return false
  const { tokens, text } = candidate
  const places = [...tokens.entries()].filter(([, { term }]) => term === counted)
  const hasOther = places.every(([at, { start }]) => {
    const before = tokens[at - 1]
    const isBeside = before !== undefined && /^[\s-]+$/u.test(text.slice(before.end, start))
    return isBeside && !before.stop && /^\p{L}/u.test(before.word) && !SIZE.test(before.word)
  })
  return places.length > 0 && hasOther && dissection.frequency.has(own[0] ?? '')
}

/** "How many {K40} {hoists}" */
const OF_MODEL =
  /\b[Hh]ow many (?:of the |new )?((?=[\p{L}-]*\d)(?=[\d-]*\p{Lu})[\p{L}\d]+(?:-[\p{L}\d]+)*) (\p{Ll}+s)\b/u

/** What is said of a number, and not of what is counted. */
const SIZE =
  /^(?:hundred|thousand|million|billion|dozen|more|new|such|additional|further|hundreds|thousands)$/u

function isOnlyOfHouse(view: Lens, candidate: Candidate): boolean {
  const { asked, dissection } = view
  const house = issuerTerms(dissection.document)
  const part = new Set(termsOf(PART.exec(asked.text)?.[1] ?? '').filter((term) => !house.has(term)))
  const words = view.terms.filter(({ term, weight, named }) => part.has(term) && weight === 1 && !named)
  if (words.length === 0) return false
  const rest = new Set(termsOf(candidate.text.replace(SAYS_WHAT, ' ')))
  const isTold = (term: string): boolean => candidate.lead.has(term) || rest.has(term)
  const holds = withBefore(dissection, candidate, (term) => candidate.terms.has(term) || isTold(term))
  return words.some((word) => strength(word, holds) >= CLOSE && strength(word, isTold) < CLOSE)
}

/** "The {software} business", of a house */
const PART =
  /\b(?:the|its|their) ((?:[\p{L}\d&-]+ ){1,5}?)(?:business|segment|division|unit|arm|operations?|branch)\b(?! (?:as a whole|overall))/u

/** What a house is: ", a maker of software for farms,". */
const SAYS_WHAT = /(?<=[\p{L})]), (?:an?|the|one of) [^,;]{10,200}(?:,|$)|\([^()]*\)/gu
