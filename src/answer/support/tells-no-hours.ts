import { DAY_NAME } from '../../corpus/date.ts'
import { remembered } from '../../remembered.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, leadText } from '../pieces/candidates.ts'
import { pieceBefore } from '../pieces/dissect.ts'
import type { Asked } from '../question.ts'

/**
 * Whether it is asked if something is so on some days of the week or at some time of the day, and
 * neither a sentence nor what it stands under or goes on from tells of any days or times.
 *
 * @example
 * // "Is the laboratory open on Saturdays?": "It has been operational for two years." => true
 * // "It is open daily." => false
 */
export function tellsNoHours(view: Lens, candidate: Candidate): boolean {
  if (!asksHours(view.asked)) return false
  const { dissection, terms } = view
  // What is not so at all is so on no day.
  const isOfIt = terms.some(({ term, weight }) => weight === 1 && candidate.terms.has(term))
  if (isOfIt && NOT.test(candidate.text)) return false
  return ![
    candidate.text,
    leadText(dissection.document, candidate),
    pieceBefore(dissection, candidate)?.text ?? '',
  ].some((text) => TOLD.test(text))
}

/** "Is it open {on Saturdays}?", "does it run {at night}?" */
const asksHours = remembered(({ type, text }: Asked): boolean => type === 'yesno' && ASKED.test(text))

const ASKED = new RegExp(
  String.raw`\b(?:(?:on|every|each) (?:an? )?${DAY_NAME}s?|(?:at|on|over|during) (?:the |a )?week-?ends?|at night|overnight|after dark|in the (?:mornings?|afternoons?|evenings?)|on (?:public |bank |national |federal )?holidays|(?:on|at|over) (?:christmas|easter|new year)(?:['’]s)?(?: (?:day|eve))?|(?:seven|7|six|6) days a week|round the clock|24\/7)\s*\?*$`,
  'iu',
)

const NOT = /\b(?:no|not|never|nobody|nothing|none|without|banned|free)\b|n['’]t\b/iu

const TOLD = new RegExp(
  String.raw`\b${DAY_NAME}s?\b|\b(?:daily|nightly|weekly|week-?(?:ends?|days?|nights?)|(?:every|each|all|a|any|per) (?:day|night|week|time|hour)|(?:opening|business|working|office) (?:hours|days|times)|hours|24\/7|clock|night|overnight|evenings?|mornings?|afternoons?|noon|midnight|lunch\p{L}*|holidays?|christmas|easter|new year|year[- ]round|always|closes?|closed|shuts?|anytime|appointment|arrangement|request|season(?:al(?:ly)?)?|sun(?:set|rise)|dawn|dusk|breakfast|dinner|supper|365|(?:around|all|throughout) the year)\b|\b(?:at|until|till) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})(?=[,.;)]|$| (?:and|on|o['’]clock|sharp)\b)|\d ?[ap]\.?m\b|\d[:.]\d\d\b|\b\d{1,2}(?:st|nd|rd|th)?,? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d`,
  'iu',
)
