import type { Document } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { type Token, tokens } from '../../search/tokens.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds where a question asks for a total by another word than the release, which has one:
 * "altogether", "overall" and "combined" where that says "total" of what is counted, and
 * "in total" where that calls nothing of the kind a total.
 *
 * @example
 * totalsAsWritten('How many beds are there altogether?', release)[0]?.written // => 'in total'
 */
export function totalsAsWritten(question: string, { text }: Document): Rewording[] {
  const bare = IN_TOTAL.exec(question)
  // Where nothing of what is counted is called a total, any whole number of it is one.
  if (bare !== null && !(/\btotals?\b/iu.test(text) && isTotalOf(nounsIn(question, bare[0]), text)))
    return [{ start: bare.index, end: bare.index + bare[0].length, written: 'altogether' }]
  const found = ALTOGETHER.exec(question) ?? COMBINED.exec(question)
  if (found === null || !/\btotal\b/iu.test(text) || new RegExp(`\\b${found[0]}\\b`, 'iu').test(text))
    return []
  if (!isTotalOf(nounsIn(question, found[0]), text)) return []
  const written = /^(?:combined|overall)$/iu.test(found[0]) ? 'total' : 'in total'
  return [{ start: found.index, end: found.index + found[0].length, written }]
}

/** What is counted: "beds" of "how many beds are there altogether", "sales" of "combined sales". */
function nounsIn(question: string, total: string): readonly Token[] {
  const [, many = ''] = HOW_MANY.exec(question) ?? []
  const behind = question.slice(question.indexOf(total) + total.length)
  return tokens(COMBINED.test(question) ? behind : many).filter(({ stop }) => !stop)
}

/** Whether a sentence that has a total tells it of what is counted; of what a question does not say, each may. */
function isTotalOf(nouns: readonly Token[], text: string): boolean {
  if (nouns.length === 0) return true
  return text.split(SENTENCES).some((told) => {
    if (!/\btotal\b/iu.test(told)) return false
    return ROW.test(told) || tokens(told).some((token) => nouns.some((noun) => isCounted(noun, token)))
  })
}

/** Whether a word is what is counted, or another for it: people are persons, and jobs employment. */
function isCounted(noun: Token, { term, word, stop }: Token): boolean {
  if (term === noun.term) return true
  if (stop) return false
  if ((LEXICON.related(noun.word).get(term) ?? 0) >= NEAREST) return true
  const words = [noun.word, word]
  return (
    words.some((one) => PEOPLE.test(one)) && words.every((one) => PEOPLE.test(one) || LEXICON.isPerson(one))
  )
}

const NEAREST = 0.9

/** Whoever is counted may be called so. */
const PEOPLE = /^(?:people|persons|folks)$/u

const HOW_MANY =
  /\bhow (?:many|much) (?!(?:is|are|was|were|do|does|did|will|has|have|had|can)\b)(\p{L}[\p{L}-]*)/iu

const SENTENCES = /[.;]\s|\n\n|\n(?=\W{0,6}total\b)/iu

/** "Total: 40", "Total | 40": of whatever stands above. */
const ROW = /\btotal(?:\s*[:|]\s*|\s+)[$€£]?\d/iu

const IN_TOTAL = /\bin total(?=\s*\?*$)/iu

const ALTOGETHER = /\b(?:altogether|all together|all told|in all)(?=\s*\?*$)/iu

/** "What were {combined} sales?" */
const COMBINED = /(?<=^what (?:is|are|was|were) (?:the )?)(?:combined|overall)(?= \p{Ll})/iu
