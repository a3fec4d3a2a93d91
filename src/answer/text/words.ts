/** Words as a reader counts them: what stands between white space. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length
}

/** The last of the words, empty where there are none: what "the harbour {master}" ends in. */
export function lastWord(words: string): string {
  return words.trim().split(/\s+/u).at(-1) ?? ''
}

/**
 * The noun that says what somebody or something is, before what it is of.
 *
 * @example
 * headNoun('the deputy head of sales') // => 'head'
 */
export function headNoun(words: string): string {
  return lastWord(words.split(/ (?:of|at|for|from|in) /u)[0] ?? '')
}
