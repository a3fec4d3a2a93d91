import { nameIn, nameSpans } from './name-spans.ts'

/**
 * Whether a fragment says for whom, where the phrase that opens alike says for what: it
 * then stands beside that and not in its place.
 *
 * @param old the phrase of the question before that opens with "for".
 *
 * @example
 * isBesideName('for students', 'for Born', 'How much is a ticket for Born to Row?') // => true
 */
export function isBesideName(fragment: string, old: string, previous: string): boolean {
  if (!FOR_PEOPLE.test(fragment) || nameIn(fragment) !== null) return false
  return nameSpans(previous).some(({ start, end }) =>
    old.includes(previous.slice(start, end).split(' ')[0] ?? ''),
  )
}

const FOR_PEOPLE = /^for (?:the )?\p{Ll}[\p{L}-]*(?:s|children|people|men|women)(?: (?:under|over) \d+)?$/iu
