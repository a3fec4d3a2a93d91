import { terms } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { otherWays } from './short-forms.ts'
import type { ToldBy } from './told-by.ts'

/**
 * Whether a question asks for the holder of an office and a sentence names none
 * who holds that office: a vice president for the chief executive, the deputy
 * for the chief financial officer, or the one of another firm.
 *
 * Offices are those of chief officers, chairs and presidents, which releases
 * call by few names. Whom they call "head" or "boss" is left to `heads.ts`.
 *
 * @example
 * otherOffice('Who is the CFO?', 'Ida Berg, deputy chief financial officer, joins.') // => true
 */
export function otherOffice(question: string, stated: string): boolean {
  return holdsOffice(question, stated) === false
}

/**
 * Whether a sentence speaks of the holder of the office that a question asks for;
 * null where it asks for none.
 *
 * @example
 * holdsOffice('Who is the CFO?', 'Ida Berg became chief financial officer.') // => true
 */
export function holdsOffice(question: string, stated: string): boolean | null {
  const office = officeAsked(question)
  if (office === null) return null
  const asked = new Set(terms(question))
  return [...stated.matchAll(office.stated)].some((match) => {
    if (isOfSecond(question, office, stated, match.index)) return false
    const behind = stated.slice(match.index + match[0].length)
    const ofPart = IN_PART.test(match[0]) && BEHIND_NAME.test(stated.slice(0, match.index)) ? PART : FIRM
    const firm = (FIRM.exec(behind) ?? ofPart.exec(behind))?.[1]
    return firm === undefined || !NAMES_FIRM.test(question) || terms(firm).some((term) => asked.has(term))
  })
}

/**
 * Whether a sentence has the office that a question asks the holder of only for who
 * stands for another, or had it once: a deputy, a vice-chair.
 *
 * @example
 * onlySecond('Who chairs the jury?', 'said Ida Berg, vice-chair of the jury') // => true
 */
export function onlySecond(question: string, stated: string): boolean {
  const office = officeAsked(question)
  if (office === null) return isSecondToHeld(question, stated)
  const held = [...stated.matchAll(office.stated)]
  return held.length > 0 && held.every(({ index }) => isOfSecond(question, office, stated, index))
}

/** The same for whatever a question asks who is, or when somebody became: "deputy head cook" for "head cook". */
function isSecondToHeld(question: string, stated: string): boolean {
  const [, held] = HELD.exec(question) ?? []
  if (held === undefined || SECOND.test(`${held} `)) return false
  if (ASKS_WHO.test(question) && TO_COME.test(question)) return false
  const places = [...stated.toLowerCase().matchAll(new RegExp(String.raw`\b${held.toLowerCase()}\b`, 'gu'))]
  return places.length > 0 && places.every(({ index }) => SECOND.test(stated.slice(0, index)))
}

/** "Who is the {head cook}?", "since when has she been {mayor} of Orme?" */
const HELD =
  /\b(?:is|are|was|were|been?|becom(?:e|es|ing)|became|appointed|named|made|as) (?:the |an? |its |their |your )?((?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+)(?= (?:of|at|for|in|to|since)\b|\s*\?*$)/u

/** Makes the second of an office of it. */
const SECOND = /\b(?:deputy|vice|assistant|associate|sub|under|opposition|shadow)[- ]$/iu

function officeAsked(question: string): Office | null {
  return !ASKS_WHO.test(question) || TO_COME.test(question) ? null : officeIn(question)
}

/** Whether a word that the question lacks makes another office of the one at a place. */
function isOfSecond(question: string, { start }: Office, stated: string, at: number): boolean {
  if (OPENS_EARLIER.test(stated) && HELD_AS.test(stated.slice(0, at)) && !EARLIER.test(question)) return true
  const qualifier = QUALIFIER.exec(stated.slice(Math.max(0, at - QUALIFIED_WITHIN), at))?.[1]?.toLowerCase()
  return (
    qualifier !== undefined &&
    !wordsOf(question.slice(0, start)).includes(qualifier) &&
    !isEarlier(question, qualifier)
  )
}

/** Stems of the words by which a question calls the office that it asks for; empty where it asks for none. */
export function officeTerms(question: string): readonly string[] {
  const office = officeIn(question)
  return office === null ? [] : terms(textAt(question, office))
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}-]+/gu) ?? []
}

const ASKS_WHO =
  /\b[Ww]ho(?:m|['’]s)?\b|\b[Nn]ames? of (?:the|its|their)\b|['’]s? names?\s*\?*$|^[Nn]ame the\b/u

/** Who is to hold it has another office now: "the deputy will succeed him". */
const TO_COME =
  /\b(?:next|future|incoming|successor|will be|to be|becom\p{L}+|succeed\p{L}*|replac\p{L}+|tak(?:e|es|ing) over|follows?)\b/iu

interface Office {
  readonly start: number
  readonly end: number
  /** How releases call it, or say that somebody holds it; global. */
  readonly stated: RegExp
}

function officeIn(question: string): Office | null {
  for (const [asked, stated] of OFFICES) {
    const match = asked.exec(question)
    if (match !== null) return { start: match.index, end: match.index + match[0].length, stated }
  }
  const short = CHIEF_IN_SHORT.exec(question)?.[0]
  const spelt =
    short === undefined ? question : (otherWays(short).find((way) => CHIEF_OFFICER.test(way)) ?? '')
  const [whole, field] = CHIEF_OFFICER.exec(spelt) ?? []
  if (whole === undefined || field === undefined) return null
  const [word = ''] = field.split(/\s/u)
  const stem = word.slice(0, Math.max(4, Math.ceil(word.length * STEM)))
  const start = question.indexOf(short ?? whole)
  return {
    start,
    end: start + (short ?? whole).length,
    stated: new RegExp(
      String.raw`\bchief ${field} officer\b|${short === undefined ? '' : `\\b${short}\\b|`}\b${stem}\p{L}* (?:chief|officer|director|head)\b|\b(?:head|chief|director) of ${stem}`,
      'giu',
    ),
  }
}

/** Share of a word's letters that its other forms begin with too: "technology" and "technical". */
const STEM = 0.5

const CHIEF_IN_SHORT = /\bC[A-Z]{1,3}O\b/u
const CHIEF_OFFICER = /\bchief ([a-z]+(?: [a-z]+)?) officer\b/iu

const OFFICES: ToldBy = [
  [
    /\bCEO\b|\bchief executive\b/iu,
    /\bCEO\b|\bchief executive\b|\bmanaging (?:director|partner)\b(?! of (?:acquisitions|investments?|sales|marketing|finance|operations|development|business|strategy|research|asset|capital|portfolio|real|product|engineering|communications)\b)|\bMD\b|\bgeneral manager\b|\bexecutive director\b|\bdirector[- ]general\b|\b(?:leads|heads|runs)\b(?! (?:(?:the|this|its|our) (?:charge|way|industry|market|field|world)|to|by|on|from|until|through|for)\b)|\bhas (?:led|headed|run) (?:the|its|our) (?:company|firm|group|bank|business|house)\b|\b(?:led|headed|run) by\b|\bat the helm\b/giu,
  ],
  [
    /\bCFO\b|\bchief financ(?:ial|e) officer\b|\bfinance (?:chief|director|boss)\b/iu,
    /\bCFO\b|\bfinanc(?:ial|e) (?:officer|chief|director|head)\b|\b(?:head|chief|director) of finance\b|\btreasurer\b/giu,
  ],
  [
    /\bCOO\b|\bchief operat(?:ing|ions) officer\b/iu,
    /\bCOO\b|\boperat(?:ing|ions) (?:officer|chief|director|head)\b|\b(?:head|chief|director) of operations\b/giu,
  ],
  [
    /\bCTO\b|\bchief tech(?:nology|nical) officer\b/iu,
    /\bCTO\b|\btech(?:nology|nical) (?:officer|chief|director|head)\b|\b(?:head|chief|director) of technology\b/giu,
  ],
  [
    /\bchair(?:man|woman|person)?\b(?! of the (?:\p{L}+ )?(?:committee|panel|jury))|\bchair(?:s|ed) (?:the |its |their )?(?:\p{L}+ )?board\b/iu,
    /\bchair(?:man|woman|person|s|ed)?\b|\b(?:heads?|headed|leads?|led) (?:by|the (?:\p{L}+ )?board)\b/giu,
  ],
  [/\b(?<!vice[- ])president\b/iu, /\bpresident\b/giu],
  // Of a committee or panel, which others may head as well.
  [
    /\b(?<!(?:vice|deputy)[- ])chair(?:s|ed|ing|man|woman|person)?(?: of)? (?:the|its|their) (?:[\p{L}-]+ ){0,2}?(?:committee|panel|jury|commission|council|task force|working group)\b/iu,
    /\bchair(?:man|woman|person|s|ed|ing)?\b|\b(?:heads?|headed|leads?|led|presidents?|convenors?|conveners?|foreman|forewoman)\b/giu,
  ],
]

/** Makes another office of the one that it stands before. */
const QUALIFIER =
  /\b(deputy|vice|assistant|associate|former|formerly|previously|previous|ex|then|late|non)[- ](?:(?:the|as|group|senior|executive|interim|chief) )*$/iu

/** Characters before an office in which its qualifier stands. */
const QUALIFIED_WITHIN = 30

/** "Who was the chief executive before?": a former one is meant. */
function isEarlier(question: string, qualifier: string): boolean {
  return /^(?:former|previous|ex|then|late)/u.test(qualifier) && EARLIER.test(question)
}

/** "{Before Orme}, she founded Lund Mills {as} CTO": an office of another time and house. */
const OPENS_EARLIER =
  /^(?:before|prior to|previously|formerly|earlier in (?:his|her|their|my)|(?:his|her|their) (?:previous|prior|earlier))\b/iu

/** Behind the first clause: "before joining Orme as CEO" tells of the office in Orme. */
const HELD_AS = /^[^,]*, [^"“”]*\b(?:as|was|were|been|being) (?:the |an? |its |their )?(?:\p{L}+['’]s? )?$/iu

const EARLIER =
  /\b(?:was|were|before|former|formerly|previous|previously|used to|predecessor|until|replaced?|succeeded)\b/iu

/** "Chief executive of Orme Ferries": whose. */
const FIRM =
  /^(?: officer)?,? (?:of|at|for) (?:the )?(\p{Lu}[\p{L}\p{N}&.'’-]*(?: \p{Lu}[\p{L}\p{N}&.'’-]*)*)/u

/** "Ada Berg, managing director, {Northern Markets}": so called are many of whom each has a part. */
const PART = /^(?: [–—-] [^,.;]{2,40})?, (\p{Lu}[\p{L}\p{N}&.'’-]*(?: \p{Lu}[\p{L}\p{N}&.'’-]*)*)/u
const IN_PART = /^(?:managing (?:director|partner)|general manager|executive director)$/iu
const BEHIND_NAME = /\p{Lu}[\p{L}’'-]+, (?:the )?$/u

const NAMES_FIRM = /\b(?:of|at|for|from) (?:the )?\p{Lu}/u
