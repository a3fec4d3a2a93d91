import { PREPOSITION, PREPOSITIONS } from '../text/put.ts'
import { capitalise } from '../text/word-forms.ts'
import { nameIn } from './name-spans.ts'
import { isSeveral } from './talk.ts'

/** Puts words in place of a pronoun: the noun behind a long owner goes before it. */
export function splice(text: string, start: number, length: number, replacement: string): string {
  // "The contract of the director of Acme", not "the director of Acme’s contract".
  const owned = /^((?:the|an?)\s.*\s(?:of|at|for|from|to|by|with|in|that|who)\s.*)’s$/u.exec(replacement)?.[1]
  const noun =
    /^\s((?!(?:is|are|was|were)\b)\p{Ll}[\p{L}-]*(?: (?!(?:is|are|was|were)\b)\p{Ll}[\p{L}-]*){0,2}?)(?=\s*[?.!,]|\s*$|\s(?:in|at|on|for|from|to|by|with|is|are|was|were|there|here|now|then|before|called)\b)/u.exec(
      text.slice(start + length),
    )
  if (owned !== undefined && noun !== null)
    return splice(text, start, length + noun[0].length, `the ${noun[1]} of ${owned}`)
  const made = `${text.slice(0, start)}${start === 0 ? capitalise(replacement) : replacement}${text.slice(start + length)}`
  return made.replace(/’s’s/gu, '’s')
}

/** "Do they" with one name in its place is "does". */
export function singular(text: string, subject: string): string {
  const at = text.toLowerCase().indexOf(subject.toLowerCase())
  const head = text.slice(0, at).replace(/\b(do|are|have|were)\s+$/iu, (verb) => {
    const one = { do: 'does', are: 'is', have: 'has', were: 'was' }[verb.trim().toLowerCase()] ?? verb.trim()
    return `${/^\p{Lu}/u.test(verb) ? capitalise(one) : one} `
  })
  return `${head}${text.slice(at)}`
}

/** "Does that" with several things in its place is "do". */
export function plural(text: string, subject: string): string {
  const at = text.toLowerCase().indexOf(subject.toLowerCase())
  const many = (verb: string): string => {
    const several = { does: 'do', is: 'are', has: 'have', was: 'were' }[verb.toLowerCase()] ?? verb
    return /^\p{Lu}/u.test(verb) ? capitalise(several) : several
  }
  const end = at + subject.length
  const head = text.slice(0, at).replace(/\b(?:does|is|has|was)(?=\s+$)/iu, many)
  return `${head}${text.slice(at, end)}${text.slice(end).replace(/^ (is|has|was)\b/u, (_, verb: string) => ` ${many(verb)}`)}`
}

/** "The mills", by their noun; a house's name in the plural is one. */
export function isMany(subject: string): boolean {
  const noun = headOf(subject)
  return /^\p{Ll}+$/u.test(noun) && isSeveral(noun) && !SINGLE.test(noun)
}

/** Ends like several and is one. */
const SINGLE = /(?:series|species|means|news|headquarters|works|ics|is)$/u

/** A name or "the company": "the staff" and what has no article may be several. */
export function isOne(subject: string): boolean {
  return (
    (nameIn(subject) !== null || /^the \p{Ll}+$/u.test(subject)) &&
    !isSeveral(subject) &&
    !isSeveral(headOf(subject))
  )
}

/**
 * The noun of a phrase without the group that a preposition sets behind it; what
 * is counted, where a count stands before it.
 *
 * @example
 * headOf('the mills in Norway') // => 'mills'
 */
export function headOf(phrase: string): string {
  const whole = phrase.replace(PREPOSITION, '').replace(COUNT_OF, '')
  return whole.replace(BEHIND, '').trim().split(/\s+/u).at(-1) ?? ''
}

/** "A number of mills" are mills. */
const COUNT_OF =
  /^(?:the |an? )?(?:\p{Ll}+ )?(?:number|lot|couple|pair|kind|sort|type|majority|half|part|share|rest|most|many|some|one|two|three) of (?:the )?/iu

const BEHIND = new RegExp(String.raw`(?<=\S)\s(?:${PREPOSITIONS}|that|who|which)\s.*$`, 'iu')

/** Whether a phrase has those very words before the group behind it: "flights" of "the flights to Acme". */
export function isCalledBy(words: string, phrase: string): boolean {
  const own = phrase.replace(/^(?:the|its|their) /iu, '').replace(BEHIND, '')
  return own.toLowerCase() === words.toLowerCase()
}
