import { remembered } from '../../remembered.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { baseForms } from '../../search/morphology.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { foundingForms } from '../text/founding.ts'
import { MONTHS } from '../text/periods.ts'

/**
 * Whether it is asked if something was done in a year or month, and a sentence has another right
 * behind that deed wherever it tells of it: the year asked about may stand there for another deed.
 *
 * "Set up", "established" and the like are one with "founded", of which a sentence without any word
 * for it tells nothing. A deed without a day right behind it is left to the reader.
 *
 * @example
 * // "Was Orme founded in 1995?": "Orme, founded in 1920, moved to Holm in 1995." => true
 */
export function isDatedOtherwise({ asked }: Lens, { text, tokens }: Candidate): boolean {
  if (asked.type !== 'yesno') return false
  const deed = datedDeed(asked.text)
  if (deed === null) return false
  if (deed.isFounding && !TELLS_FOUNDING.test(text)) return true
  const days = tokens
    .filter(({ word }) => baseForms(word).some((form) => deed.forms.has(form)))
    .flatMap(({ end }) => BEHIND.exec(text.slice(end))?.[1] ?? [])
  return days.length > 0 && days.every((day) => !isSame(deed.day, day))
}

interface DatedDeed {
  readonly forms: ReadonlySet<string>
  readonly day: string
  readonly isFounding: boolean
}

const datedDeed = remembered((question: string): DatedDeed | null => {
  const { verb, day } = ASKS.exec(question)?.groups ?? {}
  if (verb === undefined || day === undefined) return null
  const found = baseForms(verb.toLowerCase()).filter((form) => LEXICON.isVerb(form))
  const founding = foundingForms(found)
  return found.length === 0 ? null : { forms: founding ?? new Set(found), day, isFounding: founding !== null }
})

/** A month, a year or both are one with what has as much: "May" with "May 2025". */
function isSame(asked: string, told: string): boolean {
  const words = told.toLowerCase().split(' ')
  const own = asked.toLowerCase().split(' ')
  return own.every((word) => words.includes(word)) || words.every((word) => own.includes(word))
}

const DAY = String.raw`(?:(?:${MONTHS.join('|')})(?: \d{4})?|\d{4})`

/** "Was Orme {founded} in {1995}?" */
const ASKS = new RegExp(
  String.raw`^(?:and |so |but )?(?:was|were|did|does|do|will|has|have|is|are) [^?]+? (?<verb>\p{Ll}{3,})(?: up)? in (?<day>${DAY})\s*[?.!]*\s*$`,
  'iu',
)

/** From a deed to its day: "founded {by two brothers} in 1920". */
const BEHIND = new RegExp(
  String.raw`^(?: [^,;.]{1,40})?? in (?:early |late |mid-)?(${DAY})(?![\p{L}\d])`,
  'u',
)

/** Words by which it is told when a house began. */
const TELLS_FOUNDING =
  /\b(?:found(?:ed|ing|ation)|establish\p{L}*|set(?:s|ting)? (?:it )?up|creat(?:ed|ion)|formed|formation|beg[aiu]n|(?:started|launched|opened)(?= (?:in|as|by|its|operations|business|life|trading)\b)|born|incorporated|chartered|since|origins?|roots|histor\p{L}+|dat(?:es|ing) (?:back|from)|goes back|anniversary|years|inception|est)\b/iu
