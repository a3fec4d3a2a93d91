import { CONTRAST } from '../../search/contrasts.ts'
import { type Token, tokens } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { isDeedOf } from '../text/word-forms.ts'
import { FIGURED } from './conjuncts.ts'

/**
 * Whether a figure is asked of a noun behind an adjective and a sentence has the noun,
 * or who does what it calls, only behind the very opposite.
 *
 * Beside `contrastInPlaceAway` it holds for words that a question has for itself, too:
 * "long" may be that of "how long".
 *
 * @example
 * // "How far do those go who take long rides?": "Short riders go 9 km." => true
 */
export function isOpposed(view: Lens, candidate: Candidate): boolean {
  if (!FIGURED.has(view.asked.type) || !isProse(candidate) || OF_BOTH.test(candidate.text)) return false
  const asked = pairsIn(tokens(view.asked.text)).filter(([of]) => !EITHER.test(of.word))
  const said = pairsIn(candidate.tokens)
  return asked.some(([of, noun]) => {
    const contrary = CONTRAST.contrary(of.term)
    const isSaid = [of.term, ...CONTRAST.alike(of.term)].some((term) => candidate.terms.has(term))
    if (contrary.size === 0 || isSaid) return false
    const own = said.filter(
      ([{ stop }, other]) => !stop && (other.term === noun.term || isDeedOf(other.word, noun.word)),
    )
    return own.length > 0 && own.every(([other]) => contrary.has(other.term))
  })
}

/** Each word that no "how" stands before with the one behind it. */
function pairsIn(all: readonly Token[]): [Token, Token][] {
  return all.flatMap((token, at): [Token, Token][] => {
    const next = all[at + 1]
    return next === undefined || next.stop || all[at - 1]?.word === 'how' ? [] : [[token, next]]
  })
}

/** Where it is asked what is told of either. */
const EITHER = /^(?:more|less|most|least)$/u

/** What takes the place of another tells of it as well. */
const OF_BOTH = /\b(?:replac\p{L}+|instead|up from|down from|rather than|the (?:old|new) one)\b/iu
