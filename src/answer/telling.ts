import { rememberedEach } from '../remembered.ts'
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
 * Says what the verb before a day tells of, where a text tells of both: "she said
 * that it will open". Behind a word that looks ahead a participle looks back on
 * nothing ("will be cleaned, painted and opened"): only a verb that is never one
 * does, or one behind a comma where nothing "will be" ("which will close in June,
 * opened on"). Null where no verb tells.
 *
 * @param ahead what stands before the day; the last {@link REACH} characters count.
 */
export function tenseOf(ahead: string): Tense {
  const near = ahead.slice(-REACH).replace(WAS_PLANNED, ' ')
  const [looks, opens] = [Math.max(lastOf(FUTURE, near), lastOf(MODAL, near)), lastOf(OPENS, near)]
  const from = Math.max(looks, opens)
  if (from === -1) return PAST.test(near.replace(PASSIVE, ' ')) ? 'past' : null
  const behind = near.slice(from)
  // "Version 5 closes a flaw that Ada Berg reported in August"
  if (looks === -1 && PAST.test(behind.replace(PASSIVE, ' '))) return 'past'
  if (lastOf(FINITE, behind) > 0) return 'past'
  return !/\bbe\b/iu.test(behind) && BEHIND_COMMA.test(behind) ? 'past' : 'future'
}

const REACH = 240

/** Where an expression is found last; -1 where it is not. */
function lastOf(expression: RegExp, text: string): number {
  let last = -1
  for (const { index } of text.matchAll(everywhere(expression))) last = index
  return last
}

const everywhere = rememberedEach((one: RegExp) => new RegExp(one.source, `${one.flags}g`))

/** "Will be held", "is held": its participle looks back on nothing. */
const PASSIVE =
  /\b(?:(?:will|shall|may|might|could|can|should|would|must|to)\s+(?:(?:\p{L}+ly|also|then|now|not|first)\s+)?be|is|are)(?:\s+(?:\p{L}+ly|being|not|also|then|now|first))*\s+(?:\p{L}+ed|held|led|made|met|sold|won|said|paid|sent|lost|left|taken|given|shown|built|set|put)\b/giu

/** "Was planned for 12 May": whether it lay ahead is not said. */
const WAS_PLANNED =
  /\b(?:was|were|been)\s+(?:\p{L}+ly\s+)?(?:expected|scheduled|planned|slated|anticipated|projected|due|set)\b(?:\s+to\s+(?:be\s+)?\p{L}+)?/giu

/** Participles that look back and speak of what is to come. */
const PLANNED = /\b(?:expected|scheduled|planned|slated|anticipated|projected)\b/giu
const FUTURE =
  /\b(?:will|shall|upcoming|plans? (?:to|an?|another|more|its)|set to|due to|(?:is|are) to|aims? to|expects?|expected|scheduled|planned|slated|anticipated|projected)\b/iu
/** What a release tells of in the present is to come: "the hall opens on 7 May". */
const OPENS =
  /\b(?:opens?|re-?opens?|starts?|begins?|takes? place|closes?|ends?|launches|returns?|resumes?|kicks? off|goes? on sale|comes? into (?:force|effect)|arrives?|premieres?|continues?)\b/iu
/** "May" is also a month. */
const MODAL = /\b(?:may|might|could)\b/u
const PAST =
  /\b(?:was|were|had|did|went|began|took|said|saw|won|came|held|led|made|met|sold|bought|grew|rose|fell|ran|became|gave|got|drew|wrote|spoke|sang|beat|broke|left|lost|paid|sent|stood|taught|threw|wore|brought|spent|sank|shrank|drove|flew|chose|swung|slid|knew|\p{L}+(?<!e)ed)\b/iu

/** In the past, and no participle. */
const FINITE =
  /\b(?:was|were|had|did|went|began|took|saw|came|grew|rose|fell|ran|became|gave|drew|wrote|spoke|sang|broke|said)\b/iu
const BEHIND_COMMA = new RegExp(
  String.raw`,\s(?:(?:but|and|which|who|it|she|he|they)\s){0,2}(?:\p{L}+ly\s)?${PAST.source}(?!\sby\b)`,
  'iu',
)
