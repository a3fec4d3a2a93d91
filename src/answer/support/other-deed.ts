import type { Span } from '../../model.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { FIGURED } from './conjuncts.ts'
import { countsOf } from './stock.ts'

/**
 * Whether a question asks of something done to a thing or to people and the figure
 * or day of a sentence is that of the opposite: who was taken on for "How many
 * were dismissed?", when it will be pulled down for "When was it built?". So many
 * people who were hurt are no more those who were dismissed.
 *
 * Deeds that releases tell in several words, which `contrasts.ts` compares by one.
 *
 * @example
 * // "How many clerks were dismissed?": "The town took on four clerks." => true
 */
export function isOfOtherDeed(view: Lens, candidate: Candidate): boolean {
  const { text: question, type } = view.asked
  if (!FIGURED.has(type) || !isProse(candidate)) return false
  if (isPutOff(question, candidate.text) || isOnlyOffered(question, candidate.text)) return true
  const asked = DEEDS.find((deed) => deed.test(question))
  if (asked === undefined) return false
  const at = DEEDS.indexOf(asked)
  const opposite = DEEDS[at % 2 === 0 ? at + 1 : at - 1]
  // Who is counted of another deed is no more to the point than of the opposite; a day may be told beside any.
  const others =
    type === 'count' && OF_PEOPLE.includes(asked) ? OF_PEOPLE.filter((deed) => deed !== asked) : [opposite]
  if (opposite?.test(question)) return false
  // "Four people have died and 61 have been injured": of those one stands without its noun.
  const isAsked = (value: Span): boolean => asked.test(clauseAround(candidate.text, value, CLAUSE))
  if (valuesOf(view, candidate).some(isAsked)) return false
  const values = countsOf(view, candidate)
  return (
    values.length > 0 &&
    values.every((value) => {
      const words = clauseAround(candidate.text, value, PART)
      return others.some((other) => other?.test(words))
    })
  )
}

/** Whether it is asked of a decision that was taken, and a sentence tells only that it was put off. */
function isPutOff(question: string, text: string): boolean {
  const decided = DECIDED.exec(question)?.[1]?.toLowerCase()
  return decided !== undefined && PUT_OFF.test(text) && !DECIDED_SO.test(text)
}

/** "When did the council {reject} the plan?" */
const DECIDED =
  /\b(?:did|was|were|has|have|had)\b[^?]*\b(approv(?:e|ed)|reject(?:ed)?|turn(?:ed)? down|refus(?:e|ed)|accept(?:ed)?|adopt(?:ed)?|pass(?:ed)?|grant(?:ed)?|back(?:ed)?|vot(?:e|ed)|sign(?:ed)? off)\b/iu

const DECIDED_SO =
  /\b(?:approv(?:es?|ed|al)|reject(?:s|ed|ion)?|turn(?:s|ed)? down|refus(?:es?|ed|al)|accept(?:s|ed|ance)?|adopt(?:s|ed|ion)?|pass(?:es|ed)?|grant(?:s|ed)?|back(?:s|ed)|voted|signed off)\b/iu

const PUT_OFF =
  /\b(?:put(?:s|ting)? off|postpon(?:e|es|ed|ing)|defer(?:s|red|ring)?|delay(?:s|ed|ing)?|adjourn(?:s|ed|ing)?) (?:its|their|the|a|any|his|her) (?:final )?(?:decision|vote|ruling|verdict|answer|hearing)\b|\b(?:decision|vote|ruling|verdict|hearing) (?:is|was|has been|were|will be) (?:put off|postponed|deferred|delayed|adjourned)\b/iu

/** Whether it is asked on what two sides settled, and a sentence tells only what one of them offered or wants. */
function isOnlyOffered(question: string, text: string): boolean {
  return SETTLED.test(question) && OFFERED.test(text) && !AGREED.test(text)
}

/** "What rise did they {settle on}?" */
const SETTLED = /\b(?:settled? (?:on|for)|agreed? (?:on|to|upon)|agreed)\b/iu

const AGREED = /\b(?:agree(?:s|d|ment)?|settle(?:s|d|ment)?|accept(?:s|ed|ance)?|deal|struck|signed|won)\b/iu

const OFFERED =
  /\b(?:offer(?:s|ed|ing)?|propos(?:e|es|ed|al)|demand(?:s|ed|ing)?|claim(?:s|ed)?|ask(?:s|ed|ing)? for|want(?:s|ed)?|seek(?:s|ing)?|sought)\b/iu

/** Whether words ask of a deed that has an opposite here. */
export function asksDeed(words: string): boolean {
  return DEEDS.some((deed) => deed.test(words))
}

/** Whether a text tells of a deed that a question asks of, in whatever words: "took on" for hired. */
export function tellsSameDeed(question: string, text: string): boolean {
  return DEEDS.some((deed) => deed.test(question) && deed.test(text))
}

/** The words between the seams around a figure. */
function clauseAround(text: string, { start, end }: Span, seam: RegExp): string {
  const before = [...text.slice(0, start).matchAll(seam)].at(-1)
  const [behind] = text.slice(end).matchAll(seam)
  return text.slice(
    before === undefined ? 0 : before.index + before[0].length,
    behind === undefined ? text.length : end + behind.index,
  )
}

const CLAUSE = /[;:]\s|\s(?:and|but|while|whereas)\s/gu

/** What is set in by commas tells something else: "the plant, {built in 1970}, has …"; "May 4, 2025" is one. */
const PART =
  /[;:]\s|,\s(?!\d{4}\b)|\s(?:and|but|while|whereas|after|once|when|before|until|since|which|that|who)\s/gu

const TAKEN_ON =
  /\b(?:hir(?:e|es|ed|ing)|recruit(?:s|ed|ing|ment)?|tak(?:e|es|en|ing) on|took on|appoint(?:s|ed|ing)?)\b/iu
const DISMISSED =
  /\b(?:dismiss(?:es|ed|ing|als?)?|sack(?:s|ed|ing)?|fired|laid off|lay(?:s|ing)? off|lay-?offs|let go|made redundant|making redundant|redundanc(?:y|ies)|lost their jobs?|los(?:e|es|ing) their jobs?)\b/iu
const BUILT =
  /\b(?:build(?:s|(?<!\b(?:the|an?|this|that|its|which|what)(?: \p{L}+)? build)ing)?|built|erect(?:s|ed|ing)?|construct(?:s|ed|ing|ion)?|put up)\b/iu
const PULLED_DOWN =
  /\b(?:demolish(?:es|ed|ing)?|demolition|raz(?:e|es|ed|ing)|(?:pull|tear|torn?|knock)(?:s|ed|ing)? down|tore down)\b/iu
const BROKE_OUT = /\b(?:br(?:eak|eaks|oke|oken|eaking) out|outbreak|caught fire)\b/iu
const PUT_OUT = /\b(?:put(?:s|ting)? out|extinguish(?:es|ed|ing)?|under control|douse[sd]?)\b/iu
const DAMAGED = /\bdamag(?:e|es|ed|ing)\b/iu
const DESTROYED = /\b(?:destroy(?:s|ed|ing)?|destruction|gutted|burn(?:ed|t) (?:down|out))\b/iu
const HURT = /\b(?:injur(?:e|es|ed|ing|y|ies)|hurt|wound(?:s|ed|ing)?)\b/iu
const DIED = /\b(?:kill(?:s|ed|ing)?|die[sd]?|dying|dead|deaths?|fatal(?:ly|ity|ities)?|victims?)\b/iu
const STOPPED =
  /\b(?:stop(?:s|ped|ping)?|halt(?:s|ed|ing)?|suspend(?:s|ed|ing)?|suspension|interrupt(?:s|ed|ing)?)\b/iu
const RESUMED =
  /\b(?:resum(?:e|es|ed|ing|ption)|restart(?:s|ed|ing)?|(?:start|begin|run)(?:s|ning)? again)\b/iu

/** Opposites stand beside each other. */
const DEEDS: readonly RegExp[] = [
  ...[TAKEN_ON, DISMISSED],
  ...[BUILT, PULLED_DOWN],
  ...[BROKE_OUT, PUT_OUT],
  ...[DAMAGED, DESTROYED],
  ...[HURT, DIED],
  ...[STOPPED, RESUMED],
]

/** Of each of these people are counted. */
const OF_PEOPLE: readonly RegExp[] = [TAKEN_ON, DISMISSED, HURT, DIED]
