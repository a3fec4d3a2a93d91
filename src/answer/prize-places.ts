/**
 * Which place of a competition a text speaks of: 1 for winners, 2 for runners-up, 3
 * for third places, 4 for those who were only nominated; null where it names none.
 *
 * @example
 * placeIn('Silver medals') // => 2
 */
export function placeIn(text: string): number | null {
  const place = PLACES.findIndex((one) => one.test(text))
  return place === -1 ? null : (ORDER[place] ?? null)
}

/** Whether a word of a question says the place alone. */
export function saysPlace(word: string): boolean {
  return placeIn(word) !== null || /^(?:came|come|comes|finished|placed?|prizes?|medals?|up)$/iu.test(word)
}

const ORDER = [4, 3, 2, 1]

/** The lower first: whoever "won silver" has won nothing else. */
const PLACES: readonly RegExp[] = [
  /\b(?:nominees?|nominated|nominations?|finalists?|shortlist(?:ed)?|(?:highly |special(?:ly)? )?commend(?:ed|ations?)|honou?rable mentions?)\b/iu,
  /\b(?:third|3rd|bronze)\b/iu,
  /\b(?:runners?-up|runners? up|second|2nd|silver)\b/iu,
  /\b(?:winners?|winning|won|wins?|gold|first|1st|champions?|laureates?|received?|awarded)\b/iu,
]
