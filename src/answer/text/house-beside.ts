import { lastSentence } from '../../corpus/last-sentence.ts'
import { literal } from '../../corpus/literal.ts'

/**
 * The sentences of a text that name a speaker, each with the one before in its paragraph:
 * there stands of what house they hold an office that does not tell it.
 *
 * @example
 * besideName('The choir won. Its chair, Ida Roos, was glad. It rained.', 'Ida Roos')
 * // => 'The choir won. Its chair, Ida Roos, was glad.'
 */
export function besideName(text: string, name: string): string {
  const beside: string[] = []
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const ahead = text.slice(text.lastIndexOf('\n\n', at) + 1, at)
    const own = lastSentence(ahead)
    const before = lastSentence(ahead.slice(0, ahead.length - own.length).trimEnd())
    const behind = /^.*?(?:[.!?](?=\s|["”]|$)|$)/u.exec(text.slice(at))?.[0] ?? ''
    beside.push(before, `${own}${behind}`)
  }
  return beside.filter((words) => words !== '').join(' ')
}

/**
 * The sentence in which "its" or "their" finds the house of a speaker's office; empty where
 * none leads the office in.
 *
 * @example
 * ownerBefore('The choir of Holm won. Its chair, Ida Roos, was glad.', 'Ida Roos', 'chair')
 * // => 'The choir of Holm won.'
 */
export function ownerBefore(text: string, name: string, role: string): string {
  const led = new RegExp(
    String.raw`(?:Its|Their) (?:new )?${literal(role)},? (?:\p{Lu}\p{L}+\.? )?${literal(name)}`,
    'u',
  ).exec(text)
  return led === null ? '' : lastSentence(text.slice(0, led.index).trimEnd())
}
