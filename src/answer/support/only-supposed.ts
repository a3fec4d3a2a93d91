import { remembered } from '../../remembered.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import { CLOSE, strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { inSetting, isProse } from '../pieces/candidates.ts'
import type { TypedSpan } from '../text/spans.ts'

/**
 * Leaves out the best sentence, and others like it, where a figure is asked for and they tell
 * only what it would have been, and another of the release tells a figure of the same kind with
 * all that they have of the question: "The fine would have been $24 million." beside "It has
 * fined Orme $18 million."
 *
 * Gives back what it was given where what would have been is asked for, or no other tells what is.
 */
export function withoutSupposed(evidence: readonly Evidence[]): readonly Evidence[] {
  const [best] = evidence
  if (best === undefined || !asksReal(best.lens.asked.text)) return evidence
  const supposed = supposedIn(best)
  if (supposed.length === 0) return evidence
  const types = new Set(supposed.map(({ type }) => type))
  const isReal = (one: Evidence): boolean =>
    one.document === best.document &&
    figuresOf(one).some(({ type }) => types.has(type)) &&
    holdsAsMuch(one, best)
  const others = evidence.slice(1, LOOKED_AT).filter((one) => supposedIn(one).length === 0)
  return others.some(isReal) ? [...others, ...evidence.slice(LOOKED_AT)] : evidence
}

/** Whether a figure that is asked for stands in a sentence only as what would have been. */
export function isOnlySupposed(one: Evidence): boolean {
  return asksReal(one.lens.asked.text) && supposedIn(one).length > 0
}

/** What ranks lower is no answer. */
const LOOKED_AT = 12

/** A figure is asked for, and not what it would, could or may be. */
const asksReal = remembered(
  (question: string): boolean =>
    /\b(?:how|what)\b/iu.test(question) &&
    !/\b(?:would|could|might|should|may(?! (?:\d|last|this|and\b|or\b)|\s*\?)|can|if|instead|otherwise|originally|before|maximum|at most|up to)\b|['’]d\b/iu.test(
      question,
    ),
)

/** The figures of a sentence that may answer, where it gives none but such as would have been. */
function supposedIn(one: Evidence): readonly TypedSpan[] {
  const { text } = one.candidate
  if (!isProse(one.candidate) || !MAY_SUPPOSE.test(text)) return []
  const figures = figuresOf(one)
  return figures.every(({ start }) => SUPPOSES.test(text.slice(0, start))) ? figures : []
}

/** The figures by which a sentence may answer; of "What is the fine?" any but a day. */
function figuresOf({ lens, candidate }: Evidence): readonly TypedSpan[] {
  return lens.asked.type === 'other' || lens.asked.type === 'definition'
    ? candidate.figures().filter(({ type }) => type !== 'date')
    : valuesOf(lens, candidate)
}

const MAY_SUPPOSE = /\bwould /u

/** Up to a figure, in its own clause: "would otherwise have cost about {40}"; "would have {40} beds" is a plan, and "may have reached {40}" a guess at what is. */
const SUPPOSES =
  /\bwould (?:(?:otherwise|normally|also|even|still|then|easily|\p{L}+ly) )?have (?:been|cost|taken|meant|come|gone|brought|risen|fallen|made|paid|lost|got|grown|had|won|sold|left|held|kept|set|put|cut|run|become|seen|hit|spent|built|\p{L}{3,}ed)\b[^,;:.()]{0,60}$/u

/** Whether a sentence has every word of the question that another has. */
function holdsAsMuch(one: Evidence, other: Evidence): boolean {
  const holds = ({ candidate, lens }: Evidence, at: number): boolean => {
    const term = lens.terms[at]
    return term !== undefined && strength(term, (stem) => inSetting(candidate, stem)) >= CLOSE
  }
  return other.lens.terms.every((_, at) => !holds(other, at) || holds(one, at))
}
