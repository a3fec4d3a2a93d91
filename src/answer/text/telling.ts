import { hasRegularPast } from './past.ts'
import type { Tense } from './periods.ts'

/** What a text tells of. */
export interface Telling {
  /** Where it tells of one only. */
  readonly tense: Tense
  readonly hasPast: boolean
  readonly hasFuture: boolean
}

/**
 * Says whether a text tells of what has been or of what is to come, by its verbs.
 *
 * @example
 * tellingOf('It will be held on 12 May.').tense // => 'future'
 */
export function tellingOf(text: string): Telling {
  const future = FUTURE.test(text) || MODAL.test(text)
  const rest = text.replace(PASSIVE, '').replace(PLANNED, '')
  const past = PAST.test(rest) || hasRegularPast(rest)
  return { tense: future === past ? null : future ? 'future' : 'past', hasPast: past, hasFuture: future }
}

/** "Will be held", "is held": its participle looks back on nothing. */
const PASSIVE =
  /\b(?:(?:will|shall|may|might|could|can|should|would|must|to)\s+(?:(?:\p{L}+ly|also|then|now|not|first)\s+)?be|is|are)(?:\s+(?:\p{L}+ly|being|not|also|then|now|first))*\s+(?:\p{L}+ed|held|led|made|met|sold|won|said|paid|sent|lost|left|taken|given|shown|built|set|put)\b/giu

/** Participles that look back and speak of what is to come. */
export const PLANNED = /\b(?:expected|scheduled|planned|slated|anticipated|projected)\b/giu
export const FUTURE =
  /\b(?:will|shall|upcoming|plans? (?:to|an?|another|more|its)|set to|due to|(?:is|are) to|aims? to|expects?|expected|scheduled|planned|slated|anticipated|projected)\b/iu
/** What a release tells of in the present is to come: "the hall opens on 7 May". */
export const OPENS =
  /(?<!\b(?:the|an?|its|their|this|that|is|are|be|stays?|remains?|keeps?|kept)\s)\b(?:opens?|re-?opens?|starts?|begins?|takes? (?:place|effect)|closes?|ends?|launches|returns?|resumes?|kicks? off|goes? on sale|comes? into (?:force|effect)|arrives?|premieres?|continues?)\b/iu
/** "May" is also a month. */
export const MODAL = /\b(?:may|might|could)\b/u
const PAST =
  /\b(?:was|were|had|did|went|began|took|said|saw|won|came|held|led|made|met|sold|bought|grew|rose|fell|ran|became|gave|got|drew|wrote|spoke|sang|beat|broke|left|lost|paid|sent|stood|taught|threw|wore|brought|spent|sank|shrank|drove|flew|chose|swung|slid|knew)\b/iu
