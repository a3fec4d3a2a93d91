import type { Span } from '../../model.ts'

/**
 * Whether a sum is asked for, and one is only by how much another was met or missed: "NOK 110
 * million {below budget}" is no cost. Where the question itself speaks of the plan it may be.
 *
 * @example
 * isMargin('What did the pier cost?', 'It came in $2 million under budget.', { start: 14, end: 24 }) // => true
 */
export function isMargin(question: string, text: string, { end }: Span): boolean {
  return MARGIN.test(text.slice(end)) && !ASKS_MARGIN.test(question)
}

const MARGIN =
  /^ (?:below|under|over|above|short of|ahead of|(?:less|more|lower|higher|cheaper) than) (?:the |its |their )?(?:original |initial |approved )?(?:budget|plan|plans|planned|estimates?|estimated|targets?|forecasts?|guidance|expectations|expected)\b/iu

const ASKS_MARGIN =
  /\b(?:budget\p{L}*|plan(?:s|ned)?|estimat\p{L}*|targets?|forecasts?|guidance|expect\p{L}*|below|under|over|above|sav(?:e|ed|ing|ings)|overr[ua]n|overspend|less|more|cheaper)\b/iu
