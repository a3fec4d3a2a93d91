import { remembered } from '../../remembered.ts'
import { terms } from '../../search/tokens.ts'
import { ORGANISATION_NOUNS } from './cues.ts'

/**
 * Whether a question asks who heads the whole and a sentence names the head of a
 * part only: a finance chief, a vice president.
 *
 * @example
 * headsPart('Who leads the company?', 'said Brian Poe, chief financial officer') // => true
 */
export function headsPart(question: string, stated: string): boolean {
  if (!asksHead(question) || WHOLE_HEAD.test(stated)) return false
  const asked = new Set(terms(question))
  return [...stated.matchAll(PART_HEAD)].some(
    ([, of]) => of === undefined || !terms(of).some((one) => asked.has(one)),
  )
}

/**
 * Whether a question asks who heads a house as a whole, by whatever words: "who
 * runs Orme", "who is at the helm of the bank". Not of its "sales team", "Asian
 * business" or "Lund plant".
 */
export const asksHead = remembered((question: string): boolean => {
  const rest = ASKS_LEADER.exec(question)?.[1]
  if (rest === undefined) return false
  const words = rest
    .replace(OF_THE, '')
    .replace(/(?: (?:now|today|there|here|currently|at present))?\s*[?.!]*$/u, '')
    .trim()
  if (words === '' || POINTED.test(words)) return true
  const last = words.split(/\s+/u).at(-1) ?? ''
  if (words.split(/\s+/u).length > LONGEST_HOUSE || INSIDE.test(words)) return false
  return /^\p{Lu}/u.test(last) ? !FIELD.test(last) : isHouse(last)
})

/** Whether a question asks who leads something, whole or part. */
export function asksLeader(question: string): boolean {
  return ASKS_LEADER.test(question)
}

/**
 * Where a sentence names the office of who runs a house: chief executive, managing
 * director, president. Who founded it, or chairs its board, need not run it.
 */
export function runners(stated: string): { readonly start: number; readonly end: number }[] {
  return [...stated.matchAll(RUNNER)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
}

const ASKS_LEADER =
  /\b[Ww]ho(?:'s|’s| is| was)? (?:now |currently )?(?:the |its |their )?(?:(?:big |top |overall )?(?:boss|head|ceo|CEO|leader)|chief executive(?: officer)?|chief|in charge|in command|at the (?:helm|top|head|wheel)|heads?|leads?|runs?(?! for\b)|heading|leading|running(?! for\b))(?=$|[\s?.!])(.*)$/u

/** Before what is headed. */
const OF_THE = /^\s*(?:of |at |for |over )?(?:the |this |its |their )?(?:whole |entire )?/u

/** "Who runs {it}?", of what a release or a conversation is about. */
const POINTED = /^(?:it|this|them|things|everything)$/iu

/** Words of a house with what is said of it: "quantum programming company Orme". */
const LONGEST_HOUSE = 5

/** "Orme's Lund plant", "the lab in Lund", "the bank and …": more than a house, or less. */
const INSIDE = /['’]s?\s|,|\b(?:of|in|at|for|from|to|with|and|or|who|that|which|before|after|when|until)\b/u

/** Departments and parts of the world by their names. */
const FIELD =
  /^(?:Sales|Marketing|Finance|Operations|Research|Product|Products|Engineering|Technology|Legal|Communications|Design|Europe|Asia|America|Africa)$/u

/** A kind of organisation that is no part of another: "watchdog", "carmaker". */
function isHouse(noun: string): boolean {
  return (
    HOUSES.test(noun) ||
    /(?:maker|builder|seller)$/u.test(noun) ||
    (ORGANISATION_NOUNS.has(noun) && !PARTS.test(noun))
  )
}

const HOUSES =
  /^(?:company|firm|business|group|outfit|organi[sz]ation|bank|show|place|charity|agency|council|trust|guild|institute|festival)$/u

const PARTS =
  /^(?:partner|investor|team|department|committee|laboratory|lab|unit|arm|division|segment|command|bureau|platform|label|channel|bidder|buyer|acquirer|tenant|landlord|journal|paper)$/u

const PART_HEAD =
  /\b(?:vice[- ]presidents?|chief (?!executive\b)[\p{L}-]+(?: [\p{L}-]+)? officer|(?:chief )?(?:financial|operating|medical|technology|technical|marketing|scientific|legal|commercial|information|product|people|revenue) officer|C[FOTM]O|deputy|assistant|(?:head|director) of (?!the (?:company|firm|group|business|organi[sz]ation|agency|bank|charity)\b)((?:(?:the|its|their|our) )?[\p{L}-]+)|(?:sales|marketing|finance|research|project|site|plant|programme|program) (?:director|manager|chief)|head (?!of\b|teacher|master|mistress|after|over|under)(?:\p{Ll}{3,}(?:er|or|ist|ian|keeper)|coach|chef|cook))\b/giu

/** Offices of who runs a house. */
const RUNNERS = String.raw`chief executive(?: officer)?s?|CEOs?|managing (?:director|partner)|executive director|director[- ]general|general (?:director|manager|secretary)|(?<!vice[- ])president|chancellor|governor|mayor|commissioner|principal`

const RUNNER = new RegExp(String.raw`\b(?:${RUNNERS})\b`, 'giu')

const WHOLE_HEAD = new RegExp(
  String.raw`\b(?:${RUNNERS}|founder|co-founder|chair(?:man|woman|person)?)\b`,
  'iu',
)
