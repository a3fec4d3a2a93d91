import type { Span } from '../../model.ts'

/**
 * Whether a number only joins, singles out or sets apart and says of nothing how many
 * there are: "both readers and writers", "as one of the oldest mills", "a one-time
 * fee", "more than one reason", "merged into one firm", "within one's home", "from day
 * one", "one at a time", "a Top 40 maker", "(p<0.01)", "(2) a booster". "One of the mills has
 * closed", "two ships, one of which sank" and "both mills in Holm and Sand" count.
 *
 * @example
 * isNoCount('It serves both readers and writers.', { start: 10, end: 14 }) // => true
 */
export function isNoCount(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end).toLowerCase()
  const behind = text.slice(end)
  if (word === 'both') return joins(behind)
  const before = text.slice(0, start)
  if (IN_BRACKETS.test(before) && /^\)\s/u.test(behind)) return LISTS.test(word) && !SPELT.test(before)
  if (TOP.test(before) || CHANCE.test(before)) return true
  if (word !== 'one') return false
  return COMPOUND.test(behind) || AT_A_TIME.test(behind) || AMONG.test(before) || singles(before, behind)
}

/**
 * Whether a "both" goes with an "and" behind it. With a plural noun of its own that
 * something else follows it does not, unless what stands behind the "and" is of the
 * same form: "both the mills in Holm and the yards".
 */
function joins(behind: string): boolean {
  if (TWO_WAYS.test(behind)) return true
  const [, between = '', next = ''] = TO_AND.exec(behind) ?? []
  const words = between.split(' ')
  const [first = ''] = words
  if (next === '' || FINITE.test(next) || words.some((word) => FINITE.test(word))) return false
  if (PREPOSITION.test(first)) return true
  const noun = words.slice(0, NOUN_WITHIN).findIndex((word) => PLURAL.test(word))
  if (noun === -1 || noun === words.length - 1) return true
  return [DETERMINER, PLURAL].some((form) => form.test(first) && form.test(next))
}

/** "Both {in} the hall by a guide, {and through} its booth": however far its "and" stands, where each side has a preposition. */
const TWO_WAYS =
  /^ (?:in|on|at|by|for|from|to|with|through|via|as) [^.;]+?,? and (?:also )?(?:in|on|at|by|for|from|to|with|through|via|as)\b/u

/** "(2) a booster", and not "two (2)", which says it twice. */
const IN_BRACKETS = /\($/u
const LISTS = /^\d{1,2}$/u
const SPELT =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+(?:teen|ty)(?:[- ]\p{L}+)?) \($/iu

/** "Named a {Top} 40 maker": the length of a list, whoever else is on it. */
const TOP = /\bTop[ -]$/u

/** "(p<0.001)": how likely it came by chance. */
const CHANCE = /\bp\s?[<>=≤≥]\s?$/iu

/** "One mill {at a time}" */
const AT_A_TIME = /^ (?:[\p{L}-]+ ){0,3}at a time\b/u

/** Up to six words to an "and", and the one behind it. */
const TO_AND = /^ (?:of )?((?:[\p{L}\p{N}’'-]+ ){0,5}?[\p{L}\p{N}’'-]+) and ([\p{L}\p{N}’'-]+)/u

/** "Both will close and be sold": the "and" joins what they do. */
const FINITE =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did)$/iu

const PREPOSITION =
  /^(?:in|on|at|by|for|from|to|with|without|within|under|over|as|before|after|during|through|across)$/iu

const DETERMINER = /^(?:the|an?|its|their|his|her|our|this|these|those)$/iu

/** No name: one that ends in "s" is no plural. */
const PLURAL = /^(?:\p{Ll}[\p{L}-]*[^siu’']s|men|women|people|children)$/u

/** Words from "both" to its own noun: "the old {mills}". */
const NOUN_WITHIN = 3

const COMPOUND = /^-(?:time|stop|off|way|click|page|sided|on-one|of-a-kind)\b|^['’]s\b/iu

/** "One-on-{one} talks", "more than {one} reason": however many; "merged into {one} company", "under {one} roof", "from day {one}". */
const AMONG = /\b(?:(?:one|1)-(?:on|to)-|(?:more than|into|under|as|day|year|number|square)\s+)$/iu

/** Whether "one of" makes somebody or something out to be of a kind, or picks whoever speaks. */
function singles(before: string, behind: string): boolean {
  if (!/^ of\b/u.test(behind)) return false
  return IS_ONE.test(before) || (APART.test(before) && OF_THE_BEST.test(behind))
}

const IS_ONE =
  /\b(?:is|are|was|were|be|been|being|as|becom(?:e|es|ing)|became|remains?|named|ranked|said|says|with)\s+$/iu

/** A mark, or what somebody does or did with it: "passing {one of the hardest tests}". */
const APART = /(?:,|[–—-]|\p{Ll}{2,}ing)\s+$/u

/** "The mill, one {of the oldest}"; "two ships, one of which sank" counts. */
const OF_THE_BEST =
  /^ of (?:(?:the|its|their|our) (?:\p{L}+(?:['’]s|s['’]) )?|\p{L}+(?:['’]s|s['’]) )(?:[\p{L}\d-]+ )?(?:most|least|best|worst|leading|top|first|last|only|few|\p{L}{2,}est)\b/iu
