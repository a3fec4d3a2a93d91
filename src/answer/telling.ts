import type { Tense } from './periods.ts'

/** What a text tells of. */
export interface Telling {
  /** Where it tells of one only. */
  readonly tense: Tense
  readonly hasPast: boolean
}

/**
 * Says whether a text tells of what has been or of what is to come, by its verbs.
 *
 * @example
 * tellingOf('It will be held on 12 May.').tense // => 'future'
 */
export function tellingOf(text: string): Telling {
  const future = FUTURE.test(text) || MODAL.test(text)
  const past = PAST.test(text.replace(PASSIVE, '').replace(PLANNED, ''))
  return { tense: future === past ? null : future ? 'future' : 'past', hasPast: past }
}

/**
 * Says what the last verb before a day tells of, where a text tells of both: "she
 * said that it will open". Null where there is none.
 *
 * @param ahead what stands before the day.
 */
export function tenseOf(ahead: string): Tense {
  const blank = (words: string): string => ' '.repeat(words.length)
  const certain = ahead.replace(WAS_PLANNED, blank)
  const past = lastOf(PAST, certain.replace(PASSIVE, blank).replace(PLANNED, blank))
  const future = Math.max(lastOf(FUTURE, certain), lastOf(MODAL, certain))
  return future === past ? null : future > past ? 'future' : 'past'
}

/** Where an expression is found last; -1 where it is not. */
function lastOf({ source, flags }: RegExp, text: string): number {
  return [...text.matchAll(new RegExp(source, `${flags}g`))].at(-1)?.index ?? -1
}

/** "Will be held", "is held": its participle looks back on nothing. */
const PASSIVE =
  /\b(?:(?:will|shall|may|might|could|can|should|would|must|to)\s+(?:\p{L}+ly\s+)?be|is|are)(?:\s+(?:\p{L}+ly|being|not|also|now|first))?\s+(?:\p{L}+ed|held|led|made|met|sold|won|said|took|given|shown|built|set|put)\b/giu

/** "Was planned for 12 May": whether it lay ahead is not said. */
const WAS_PLANNED =
  /\b(?:was|were|been)\s+(?:\p{L}+ly\s+)?(?:expected|scheduled|planned|slated|anticipated|projected|due|set)\b/giu

/** Participles that look back and speak of what is to come. */
const PLANNED = /\b(?:expected|scheduled|planned|slated|anticipated|projected)\b/giu
const FUTURE =
  /\b(?:will|shall|upcoming|plans? (?:to|an?|another|more|its)|set to|due to|(?:is|are) to|aims? to|expects?|expected|scheduled|planned|slated|anticipated|projected)\b/iu
/** "May" is also a month. */
const MODAL = /\b(?:may|might|could)\b/u
const PAST =
  /\b(?:was|were|had|did|went|began|took|said|saw|won|came|held|led|made|met|sold|bought|grew|rose|fell|ran|became|gave|got|saw|drew|wrote|spoke|sang|beat|broke|left|lost|paid|sent|stood|taught|threw|wore|\p{L}+(?<!e)ed)\b/iu
