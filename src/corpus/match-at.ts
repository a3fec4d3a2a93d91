/**
 * Matches a sticky expression at one place of a text, and nowhere behind it.
 *
 * @example
 * matchAt(/\d+/y, 'No. 14', 4)?.[0] // => '14'
 */
export function matchAt(pattern: RegExp, words: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(words)
}
