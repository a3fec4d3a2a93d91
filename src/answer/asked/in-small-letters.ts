/**
 * A question that is typed in capitals throughout, in small letters; any other as it
 * is. What has fewer than four words may be a name or a short form ("NATO", "R&D AT IBM").
 *
 * @example
 * inSmallLetters('HOW MANY TILLS ARE THERE?') // => 'How many tills are there?'
 */
export function inSmallLetters(question: string): string {
  const words = question.split(/\s+/u).filter((word) => /\p{L}/u.test(word))
  if (words.length < FEWEST || /\p{Ll}/u.test(question)) return question
  return question.toLowerCase().replace(/\p{L}/u, (first) => first.toUpperCase())
}

/** Words. */
const FEWEST = 4
