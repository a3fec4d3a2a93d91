/**
 * Which place of a competition a text speaks of: 1 for winners, 2 for runners-up, 3
 * for third places, 4 for those who were only nominated; null where it names none.
 *
 * @example
 * placeIn('Silver medals') // => 2
 */
export function placeIn(text: string): number | null {
  const bare = text.replace(EDITION, ' ').replace(EDITION_WON, ' ')
  const place = PLACES.findIndex((one) => one.test(bare))
  return place === -1 ? null : (ORDER[place] ?? null)
}

/** Whether a word of a question says the place alone. */
export function saysPlace(word: string): boolean {
  return placeIn(word) !== null || /^(?:came|come|comes|finished|placed?|prizes?|medals?|up)$/iu.test(word)
}

const ORDINAL = String.raw`\b(?:[Ff]irst|[Ss]econd|[Tt]hird|\d+(?:st|nd|rd|th))`
const PLACE = 'prizes?|places?|medals?|awards?|runners?|winners?|class|best'

/** The second Orme Film Prize, the second annual prize: the ordinal counts editions, and names no place. */
const EDITION = new RegExp(
  String.raw`${ORDINAL}\s+(?:(?:annual|edition|quarter)\b|(?=\p{Lu})(?!(?:P(?:rize|lace)s?|Medals?|Awards?|Runners?|Winners?|Class|Best)\b))`,
  'gu',
)
const EDITION_WON = new RegExp(
  String.raw`(?<=\b(?:winners?|laureates?|results?) of (?:the|its|their|our) )${ORDINAL}\s+(?!(?:${PLACE})\b)`,
  'giu',
)

const ORDER = [4, 3, 2, 1]

/** The lower first: whoever "won silver" has won nothing else. */
const PLACES: readonly RegExp[] = [
  /\b(?:nominees?|nominated|nominations?|finalists?|shortlist(?:ed)?|(?:highly |special(?:ly)? )?commend(?:ed|ations?)|honou?rable mentions?)\b/iu,
  /\b(?:third|3rd|bronze)\b/iu,
  /\b(?:runners?-up|runners? up|second|2nd|silver)\b/iu,
  /\b(?:winners?|winning|won|wins?|gold|first|1st|champions?|laureates?|received?|awarded)\b/iu,
]
