import type { Document } from '../../model.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds where a question asks for a total by another word than the release, which has one:
 * "altogether", "overall" and "combined" where that says "total".
 *
 * @example
 * totalsAsWritten('How many beds are there altogether?', release)[0]?.written // => 'in total'
 */
export function totalsAsWritten(question: string, { text }: Document): Rewording[] {
  const found = ALTOGETHER.exec(question) ?? COMBINED.exec(question)
  if (found === null || !/\btotal\b/iu.test(text) || new RegExp(`\\b${found[0]}\\b`, 'iu').test(text))
    return []
  const written = /^(?:combined|overall)$/iu.test(found[0]) ? 'total' : 'in total'
  return [{ start: found.index, end: found.index + found[0].length, written }]
}

const ALTOGETHER = /\b(?:altogether|all together|all told|in all)(?=\s*\?*$)/iu

/** "What were {combined} sales?" */
const COMBINED = /(?<=^what (?:is|are|was|were) (?:the )?)(?:combined|overall)(?= \p{Ll})/iu
