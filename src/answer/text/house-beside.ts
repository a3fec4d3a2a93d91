import { lastSentence } from '../../corpus/last-sentence.ts'
import { literal } from '../../corpus/literal.ts'
import { remembered } from '../../remembered.ts'

/**
 * The sentences of a text that name a speaker, each with the one before in its paragraph:
 * there stands of what house they hold an office that does not tell it.
 *
 * @example
 * besideName('The choir won. Its chair, Ida Roos, was glad. It rained.', 'Ida Roos')
 * // => 'The choir won. Its chair, Ida Roos, was glad.'
 */
export function besideName(text: string, name: string): string {
  const known = besideIn(text)
  const found = known.get(name) ?? besideAnew(text, name)
  known.set(name, found)
  return found
}

/** Each sentence of a release may ask for the same. */
const besideIn = remembered((_text: string) => new Map<string, string>())

function besideAnew(text: string, name: string): string {
  const beside = new Set<string>()
  let mentions = 0
  for (let at = text.indexOf(name); at !== -1 && mentions < MOST; at = text.indexOf(name, at + name.length)) {
    mentions++
    const ahead = text.slice(Math.max(text.lastIndexOf('\n\n', at) + 1, at - REACH), at)
    const own = lastSentence(ahead)
    const before = lastSentence(ahead.slice(0, ahead.length - own.length).trimEnd())
    const behind = /^.*?(?:[.!?](?=\s|["”]|$)|$)/u.exec(text.slice(at, at + REACH))?.[0] ?? ''
    beside.add(before).add(`${own}${behind}`)
  }
  return [...beside].filter((words) => words !== '').join(' ')
}

/** The house of an office is told where its holder is first named, and near it. */
const MOST = 8
const REACH = 400

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
