/**
 * Sets spaces for the line breaks at which a file wraps a sentence, so that all
 * offsets stay. Lines of a contact or a list are shorter than that, and stay.
 *
 * @example
 * unwrapped('Nineteen people escaped from the building on\nthe corner.')
 * // => 'Nineteen people escaped from the building on the corner.'
 */
export function unwrapped(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  const isWrapped = lines
    .slice(0, -1)
    .every(({ length }) => length >= SHORTEST_WRAPPED && length <= LONGEST_WRAPPED)
  return isWrapped && !lines.slice(1).some((line) => LABEL.test(line)) ? text.replaceAll('\n', ' ') : text
}

/** Characters: files are wrapped at 60 to 100, and the next word may be a long one. */
const SHORTEST_WRAPPED = 40
const LONGEST_WRAPPED = 100

/** "Best director: …" begins a line of its own. */
const LABEL = /^\p{Lu}[^.:]{0,40}: /u
