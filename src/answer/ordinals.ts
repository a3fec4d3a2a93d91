import type { TypedSpan } from './spans.ts'

/** "How many times has it won", "for how many years running": what is told by an ordinal, too. */
const ASKS_TIMES =
  /\bhow many (?:times|years|months|quarters|weeks|seasons)\b(?:.*\b(?:running|in a row|straight|consecutive(?:ly)?)\b)?/iu
const IN_A_ROW = /\b(?:running|in a row|straight|consecutive(?:ly)?)\b/iu

/**
 * Finds what tells by its number how often something was: "for the {fourth
 * consecutive year}", "its {ninth appearance}", "the {7th annual} fair". Of years
 * only those in a row are counted so.
 *
 * @param question in which something is counted.
 * @example
 * timesIn('How many times has it won?', 'It won for the third time.') // => the span of "third time"
 */
export function timesIn(question: string, text: string): TypedSpan[] {
  const asked = ASKS_TIMES.exec(question)?.[0]
  if (asked === undefined || !(/times/iu.test(asked) || IN_A_ROW.test(question))) return []
  const type = /times/iu.test(asked) ? 'count' : 'duration'
  return [...text.matchAll(ORDINAL)].map(({ index, 0: { length } }) => ({
    type,
    start: index,
    end: index + length,
  }))
}

const ORDINAL =
  /\b(?:(?:\d{1,3}(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:\p{L}+teen|twentie)th) (?:(?:straight|consecutive|successive|annual) )?(?:time|year|edition|appearance|season|month|quarter|week|win|victory|title|award|annual)|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (?:straight|consecutive|successive) (?:times|years|seasons|months|quarters|weeks)|twice|once)\b/giu
