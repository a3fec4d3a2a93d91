import { PERSON } from '../../corpus/names.ts'
import { ADVERB, VERB } from '../../corpus/speech-verbs.ts'

/** Whoever a sentence says that speaks, and the words up to the verb, or those behind it. */
export interface Reporter {
  readonly name: string
  readonly ahead: string
}

/**
 * Finds whom a sentence says to speak, in its own words: before a verb of speech, with what is told of them
 * between commas, or behind "according to".
 *
 * @example
 * reportersIn('Asked about fares, Ms Roos, its chair, said that they rise.')[0]?.name // => 'Ms Roos'
 */
export function reportersIn(text: string): readonly Reporter[] {
  const ahead = [...text.matchAll(SAYS)].map(({ 1: name = '', index, 0: words }) => ({
    name,
    ahead: `${text.slice(Math.max(0, index - NEAR), index)}${words}`,
  }))
  const behind = [...text.matchAll(SAID_BY)].map(({ 1: name = '', index, 0: words }) => ({
    name,
    ahead: `${words}${text.slice(index + words.length, index + words.length + NEAR)}`,
  }))
  return [...ahead, ...behind]
}

/** Characters in which the office of a name stands. */
const NEAR = 80

/** "Ann Lee said", "Ms Lee, its director, has said" */
const SAYS = new RegExp(
  String.raw`(?<![\p{L}’'-])((?!(?:He|She|They|It|We|The|This|That|These|Those)\b)(?:${PERSON}|\p{Lu}\p{Ll}[\p{L}’'-]+))(?:,\s[^,.;:“”"]{2,100},)?\s${ADVERB}${VERB}\b`,
  'gu',
)

/** ", according to Ann Lee" */
const SAID_BY = new RegExp(String.raw`\b[Aa]ccording to (?:[\p{Ll}\s]{2,40}\s)?(${PERSON})`, 'gu')

/**
 * A sentence without what it tells of its speakers between commas: no part of what they say.
 *
 * @example
 * withoutOffices('Ann Roos, director of sales, said that fares rise.') // => 'Ann Roos, said that fares rise.'
 */
export function withoutOffices(text: string): string {
  return text.replace(APPOSED, '$1')
}

const APPOSED = new RegExp(
  String.raw`(?<![\p{L}’'-])(${PERSON}),\s[^,.;:“”"]{2,100}(?=,\s${ADVERB}${VERB}\b)`,
  'gu',
)
