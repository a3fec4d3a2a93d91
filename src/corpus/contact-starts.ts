import { hasMailOrPhone } from './addresses.ts'
import { contactCue } from './contact-cue.ts'
import { isForPublic } from './contact-public.ts'

/**
 * Where in a paragraph of several lines a press contact begins that has lines of
 * another kind above it, a hotline for customers or the last words of the story: at a
 * line with a cue of its own ("Media: …") that has an address, or stands alone over
 * one. None where the paragraph begins with a contact already.
 *
 * @example
 * contactStarts('Helpline: 800-555-0164\nMedia: Ann Lee, ann@acme.example') // => [23]
 */
export function contactStarts(words: string): readonly number[] {
  if (!words.includes('\n') || !/@|\d{3}/u.test(words)) return NOWHERE
  let at = 0
  for (const line of words.split('\n')) {
    const opens = opensHere(line, words.slice(at + line.length))
    if (opens) return at === 0 ? NOWHERE : [at]
    at += line.length + 1
  }
  return NOWHERE
}

const NOWHERE: readonly number[] = []

/** Whether a line opens a contact; `below` is what stands under it. */
function opensHere(line: string, below: string): boolean {
  const cue = contactCue(line.trimStart())
  if (cue === null || !CAPITAL.test(line) || isForPublic(line)) return false
  const rest = line.trimStart().slice(cue.length)
  const isAlone = rest.trim() === ''
  return isAlone ? hasMailOrPhone(below) : /:\s*$/u.test(cue) && hasMailOrPhone(line)
}

/** A cue that begins a line in the middle of a wrapped sentence is written small. */
const CAPITAL = /^\s*["“(]?\p{Lu}/u
