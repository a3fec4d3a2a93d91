/** Before a stop that ends no sentence, for a pattern: an abbreviation or an initial. */
export const SHORT = '\\b(?:Dr|Mr|Mrs|Ms|Prof|St|Inc|Corp|Ltd|Co|No|Jr|Sr|Sen|Rep|Gov|Hon|\\p{Lu})'

/** The sentence in which words end; a line ends one, too. Without "And" or "But" at its head. */
export function lastSentence(ahead: string): string {
  const last = [...ahead.matchAll(STOP)].at(-1)
  return (last === undefined ? ahead : ahead.slice(last.index + last[0].length))
    .trimStart()
    .replace(/^(?:And|But)\s/u, '')
}

const STOP = new RegExp(`(?<!${SHORT})[.!?]["”’)]?\\s+(?=["“]?\\p{Lu})|\\n`, 'gu')
