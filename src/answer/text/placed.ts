/**
 * Whether what begins at some place of a text is told as where something is: behind "in", "at"
 * or "near".
 *
 * @example
 * isPlaced('rates in Orme', 9) // => true
 */
export function isPlaced(text: string, start: number): boolean {
  return PLACING.test(text.slice(0, start))
}

const PLACING = /\b(?:in|at|near) (?:the )?$/iu
