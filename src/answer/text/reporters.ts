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

/**
 * Whether a sentence tells in its own words who says it: a person or house beside a verb of speech, "according to" one,
 * in the view of one, or a study that found it.
 *
 * @example
 * tellsSource('The move will cost £3 million, confirmed its director, Ada Roos.') // => true
 */
export function tellsSource(text: string): boolean {
  return SOURCE.test(text) || BEHIND.test(text) || reportersIn(text).length > 0
}

/** ", said Ada Roos, its director", ", added director Ada Roos" */
const BEHIND = new RegExp(
  String.raw`[,–—-]\s${ADVERB}${VERB}\s(?:(?!by\b)[^,.;:“”"]{1,60}\s)??(?:its\s[^,.;:“”"]{2,60},\s)?${PERSON}(?=[,.;]|\s*$|\s(?:of|at|from|for|in|on)\b)`,
  'u',
)

/** Names and houses whose claim it is, and what was looked into. */
const SOURCE =
  /(?<!\p{L})\p{Lu}\p{L}+ puts? (?:the|its|this|that)\b|, (?:the )?[\p{L} ]{2,40} (?:said|says)\b|\b[Aa]ccording to\b|\b[Ii]n the (?:view|opinion|words|eyes) of\b|\b(?:said|says|told|stated|added|explained|reported|estimates?|estimated|noted|argued|announced) (?:that|the|it|he|she|they|in)\b|(?<!\p{L})\p{Lu}\p{L}+ (?:said|says|stated|estimates?|reported|told|argued|noted|expects?|expected)\b|\b(?:he|she) (?:said|says|stated|told|argued|noted)\b|\b(?:[Ss]tudy|[Ss]urvey|[Rr]eport|[Rr]esearch|[Aa]nalysis|[Pp]oll|[Rr]eview|[Ii]nquiry|[Aa]udit|[Ii]nvestigation)\b[^,.;]{0,60} (?:found|finds|shows?|showed|suggests?|concluded|concludes)\b/u

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
