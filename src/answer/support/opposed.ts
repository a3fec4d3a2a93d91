import { CONTRAST } from '../../search/contrasts.ts'
import { type Token, tokens } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, inSetting, isProse } from '../pieces/candidates.ts'
import { pieceBefore } from '../pieces/dissect.ts'
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

/**
 * Whether a figure is asked of a noun behind an adjective, and a sentence goes on with "it"
 * from one that has the noun only behind what excludes that.
 *
 * @example
 * // "How many rooms has the old mill?"
 * // "Orme opened the new mill in May. It has 40 rooms." => true of the second
 */
export function isOpposedBefore(view: Lens, candidate: Candidate): boolean {
  if (!FIGURED.has(view.asked.type) || !isProse(candidate) || !OPENS_WITH_IT.test(candidate.text))
    return false
  const before = pieceBefore(view.dissection, candidate)
  if (before === undefined || OF_BOTH.test(before.text)) return false
  const said = pairsIn(before.tokens.filter(({ stop }) => !stop))
  const asked = pairsIn(tokens(view.asked.text).filter(({ stop }) => !stop))
  return asked.some(([of, noun]) => {
    const excluded = CONTRAST.excluded(of.term)
    const isSaid = [of.term, ...CONTRAST.alike(of.term)].some(
      (term) => inSetting(candidate, term) || before.terms.has(term),
    )
    if (excluded.size === 0 || isSaid || !CONTRAST.means(of.term, of.word)) return false
    const own = said.filter(([, other]) => other.term === noun.term)
    return (
      own.length > 0 &&
      own.every(([other]) => excluded.has(other.term) && CONTRAST.means(other.term, other.word))
    )
  })
}

const OPENS_WITH_IT = /^Its?\b/u

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
