import type { AnswerType, Asked } from '../question.ts'

/**
 * Whether a figure is asked without something, and a sentence says of nothing
 * that it is left out: what a ticket costs with the tour is not its price
 * "without the tour".
 *
 * @example
 * withoutAway({ type: 'money', text: 'What does the tour cost without lunch?' }, 'Tour with lunch: 21 euros') // => true
 */
export function withoutAway({ type, text }: Pick<Asked, 'type' | 'text'>, stated: string): boolean {
  return FIGURES.has(type) && LEFT_OUT.test(text) && !SAYS_SO.test(stated)
}

const FIGURES: ReadonlySet<AnswerType> = new Set<AnswerType>(['money', 'count', 'percent', 'duration'])

const LEFT_OUT =
  /\b(?:without|excluding|exclusive of|except(?: for)?|apart from|not (?:including|counting)|leaving out)\b/iu

const SAYS_SO =
  /\b(?:without|excl\p{L}*|except\p{L}*|apart from|other than|besides|not (?:included?|including|counting|counted)|less|net of|before|only|alone|by itself|single|separate(?:ly)?|extra|additional(?:ly)?|plus|no)\b/iu
