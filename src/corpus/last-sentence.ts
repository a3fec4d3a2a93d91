/** The sentence in which words end; a line ends one, too. Without "And" at its head. */
export function lastSentence(ahead: string): string {
  const stops = [
    ...ahead.matchAll(
      /(?<!\b(?:Dr|Mr|Mrs|Ms|Prof|St|Inc|Corp|Ltd|Co|No|Jr|Sr|\p{Lu}))[.!?]["”’)]?\s+(?=["“]?\p{Lu})|\n/gu,
    ),
  ]
  const last = stops.at(-1)
  return (last === undefined ? ahead : ahead.slice(last.index + last[0].length))
    .trimStart()
    .replace(/^(?:And|But)\s/u, '')
}
