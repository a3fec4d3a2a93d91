import { VERB } from '../../corpus/speech-verbs.ts'

/**
 * Whether a question asks what one side says and a sentence tells only what another does:
 * "The union says that 92 are affected." for "How many does the hospital say are affected?"
 *
 * Sides are told apart by what they are called. The company, the group and its board may
 * be one, and so may a ministry and the government; whom a name names is not known.
 *
 * @example
 * saysOther('How many jobs does the firm say will go?', 'The union puts it at 90.') // => true
 */
export function saysOther(question: string, stated: string): boolean {
  const asked = sideOf(ASKS_SAYS.exec(question)?.slice(1).find(Boolean))
  if (asked === null) return false
  const sides = [...stated.matchAll(SAYS)].map((one) => sideOf(one.slice(1).find(Boolean)))
  return sides.length > 0 && !sides.includes(null) && !sides.includes(asked)
}

/** Which of those who may differ a noun is for; null for any other. */
function sideOf(noun: string | undefined): number | null {
  const side = noun === undefined ? -1 : SIDES.findIndex((one) => one.test(noun))
  return side === -1 ? null : side
}

const SIDES: readonly RegExp[] = [
  /^(?:unions?|workers|employees|drivers|strikers|nurses|teachers|pilots)$/u,
  /^(?:company|firm|group|business|employers?|operator|manufacturer|maker|airline|retailer|bank|trust|hospital|university|college|school|museum|management|board|owners?|developer|charity|landlord)$/u,
  /^(?:government|ministry|minister|department|state|authorit(?:y|ies)|council|city|town|county|mayor)$/u,
  /^(?:police|prosecutors?|prosecution)$/u,
  /^(?:regulator|watchdog|court|tribunal|auditors?|ombudsman)$/u,
  /^(?:residents|campaigners|critics|opponents|opposition|protesters|tenants|neighbours)$/u,
]

const OF = String.raw`(?: (?:of|for|at|in) [\p{L} ]{1,40}?)?`
const NOUN = String.raw`(?:the|its) (?:\p{Ll}+ )?(\p{Ll}+)`
const PUTS = '(?:say|claim|think|believe|estimate|reckon|expect|put|count|calculate|assume|state|report)'

/** "How many does {the trust} say are affected?", "according to {the trust}", "by {the trust}'s count" */
const ASKS_SAYS = new RegExp(
  String.raw`\b(?:do|does|did) ${NOUN}${OF} ${PUTS}\b|\baccording to ${NOUN}\b|\b(?:by|in) ${NOUN}['’]s? (?:own )?(?:count|estimate|figures?|view|opinion)\b`,
  'iu',
)

/** "{The union} says that", "according to {the union}", "says {the union}" */
const SAYS = new RegExp(
  String.raw`\b${NOUN}${OF} (?:also |now |itself |has |had )?(?:${VERB}|say|claim|puts?|estimates?d?|reckons?|thinks?|expects?|counts?|counted|calculates?)\b|\baccording to ${NOUN}\b|[,”"] (?:said|says|claims) ${NOUN}\b`,
  'giu',
)
