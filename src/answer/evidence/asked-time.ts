import type { Token } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { MONTHS, monthNumber } from '../text/periods.ts'
import type { TypedSpan } from '../text/spans.ts'
import { SINCE } from '../times/governing-verb.ts'
import { asksEnd, endsAfter, isLengthOfRun, isOnlyStart } from '../times/run.ts'
import { isAdvertised } from './advertised.ts'
import { CLOSE, type Lens, strength } from './lens.ts'

// Which of the times in a sentence can be the one that is asked for.

/** "Opening hours", "what time": the hour of a day is asked for, and no day. */
export const ASKS_HOUR =
  /\b(?:what|which) times?\b(?! (?:of (?:the )?year|periods?|frames?|limits?|zones?|spans?)\b)|\b(?:opening|closing|business|office|trading|visiting|working|store|shop) (?:hours|times)\b|\bhours of (?:operation|business)\b|\bhow (?:late|early)\b.*\bopen\b/iu

export const HOUR =
  /\b\d{1,2}\s?[ap]\.?m\b|\b\d{1,2}[:.h]\d\d\b|\b(?:noon|midday|midnight|dawn|dusk|sunrise|sunset|hours?|all day|around the clock)\b|\bo['’]clock\b|\b24\/7\b/iu

/** Nobody is founded on the day on which a release announces something. */
const ASKS_BEGINNING = /\b(?:founded|established|incorporated|formed|born|built|set up|started out)\b/iu

/** "On which day", "what date": a month alone is none. */
export const ASKS_DAY =
  /\b(?:which|what) (?:exact |precise )?(?:days?|dates?)\b|\b(?:exact|precise) (?:day|date)\b/iu

/** "On which days does it run?": not until when. */
const ASKS_DAYS = /\b(?:which|what) (?:week)?days (?:do|does|can|is|are|will)\b/iu
const UNTIL = /\b(?:until|till|through|since)\s(?:the\s)?$/iu

const DAY =
  /(?<![\d:.])\d{1,2}(?:st|nd|rd|th)?(?![\d:%])|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|today|tomorrow|yesterday|tonight|(?:week)?days|weekends?|daily|easter|christmas|thanksgiving|new year|halloween|eve)\b|\b\p{L}+ day\b/iu

/** "When does it end": the day on which something takes place is not the one on which it is over. */
const ASKS_END =
  /^(?!.*\b(?:deal|merger|transaction|acquisition|sale|purchase|offering|takeover|round)\b).*\bwhen (?:does|do|did|will|is|are|was) .*\b(end|ending|finish(?:ing)?|conclud(?:e|ing)|expir(?:e|ing)|close|closing|shut|stop|run out|over)\s*\?*$/iu
/** "Until when is it open": the day on which it opens tells no end. */
const ASKS_UNTIL = /\b(?:until|till|up to) when\b/iu
const TELLS_END =
  /\b(?:(?<!open-)end(?:s|ed|ing)?|finish\p{L}*|conclu\p{L}+|expir\p{L}+|clos(?:e[sd]?|ing|ure)|shut\p{L}*|stop\p{L}*|until|till|throughout|last(?:s|ed|ing)?|final|finale|over|deadline|complet\p{L}+|runs?|ran|running|valid|only|within|after|before|latest|hours?|daily|remain\p{L}*|stay\p{L}*|continu\p{L}+|no longer|ceas\p{L}+|terminat\p{L}+|discontinu\p{L}+|phas\p{L}+|withdraw\p{L}*|retir\p{L}+|lift(?:s|ed|ing)?|reopen\p{L}*|halt\p{L}*|suspen\p{L}+|paus\p{L}+|cancel\p{L}*|(?:call|cut|seal|switch|turn|break|broke|cordon)(?:s|ed|ing|ting)? (?:\p{L}+ )?off|extinguish\p{L}*|put out|dissol\p{L}+|disband\p{L}*|abolish\p{L}*|scrap\p{L}*|axed|ax(?:es|ing)|shelv\p{L}+|abandon\p{L}*|dropped|w(?:ind|ound)(?:s|ing)? (?:up|down)|liquidat\p{L}+|adjourn\p{L}*|repeal\p{L}*|revok\p{L}+|laps\p{L}+|settl\p{L}+|resolv\p{L}+|(?:is|was|were|been|be) restored|demolish\p{L}*|pull(?:s|ed|ing)? down|g(?:ave|ives?|iving) up)\b|\d ?[–—-] ?\d|–|—/iu

/** "From 3 {to 7 May}", "{by} Friday", and not "to carry". */
const UP_TO =
  /\b(?:through|to|by|up to)(?= (?:the |about |early |late |mid-?)?(?:\d|\p{Lu}|end\b|noon|midnight|next|this))/u

/** "When will it", "when is it expected to": what is to come is asked for. */
const ASKS_AHEAD =
  /^(?!.*\b(?:did|was|were|had|(?:which|what) years? of)\b).*\b(?:will|going to|due|set to|expect(?:s|ed)?|plan(?:s|ned)?|scheduled|slated|aims?|intends?|hopes?)\b/isu

/**
 * Tells whether a date in a sentence can be what a question asks for.
 *
 * No day is an hour, and no month a day. What is to come is neither in a year or month that is over
 * nor on the day on which it was announced, and a year that only tells one thing from another
 * ("its 2024 campaign") is no time of anything else than that thing.
 */
export function isAskedTime(view: Lens, candidate: Candidate, span: TypedSpan): boolean {
  const { text } = view.asked
  if (ASKS_HOUR.test(text) && !HOUR.test(candidate.text)) return false
  if (ASKS_DAY.test(text) && !DAY.test(textAt(candidate.text, span))) return false
  if (ASKS_DAYS.test(text) && UNTIL.test(candidate.text.slice(0, span.start))) return false
  if (!tellsEndAsked(view, candidate) || isOnlyStart(text, candidate.text, span)) return false
  const ahead = ASKS_AHEAD.test(text)
  if ((ahead || ASKS_BEGINNING.test(text)) && isAnnounced(candidate.text, span)) return false
  // What has been so since a day is nothing to come on that day.
  if (ahead && SINCE.test(candidate.text.slice(0, span.start))) return false
  if (ahead && isOver(view, candidate, span) && !EFFECTIVE.test(candidate.text.slice(0, span.start)))
    return false
  if (isAdvertised(text, candidate.text, span) || isOfOtherLinked(view, candidate, span)) return false
  if (isSupposed(view, candidate, span)) return false
  if (isOfTelling(text, candidate.text, span)) return false
  return !YEAR.test(textAt(candidate.text, span)) || !tellsApart(view, candidate, span)
}

/** "Is not connected to the thefts in Lund in {May}": a time of what something is linked with, and that has no word of the question, is its own. */
function isOfOtherLinked({ terms }: Lens, { text, tokens }: Candidate, { start }: TypedSpan): boolean {
  const linked = LINKED_WITH.exec(text.slice(0, start))
  return (
    linked !== null &&
    !tokens.some(
      (token) =>
        token.start >= linked.index &&
        token.end <= start &&
        terms.some(({ term, weight }) => weight === 1 && term === token.term),
    )
  )
}

const LINKED_WITH =
  /\b(?:(?:dis)?connected|linked|(?:un)?related|similar|identical|comparable) (?:to|with) [^.,;:]*$/iu

/** Whether no end is asked for, or a sentence has a word for one. */
function tellsEndAsked({ asked, terms }: Lens, { text, tokens }: Candidate): boolean {
  const [, verb] = ASKS_END.exec(asked.text.toLowerCase()) ?? []
  if (verb === undefined) return !ASKS_UNTIL.test(asked.text) || TELLS_END.test(text) || UP_TO.test(text)
  const isEnded = ({ term }: Token): boolean =>
    terms.some((one) => one.term === term && one.folded !== verb && ENDS_ITSELF.test(one.folded))
  // "The {closure} of the bridge in spring" tells no end of the closure.
  const without = tokens
    .filter(isEnded)
    .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
  if (TELLS_END.test(without) || UP_TO.test(without)) return true
  const asksBy = terms.find(({ folded }) => folded === verb)
  const others = new Set(tokens.filter((token) => !isEnded(token)).map(({ term }) => term))
  return asksBy !== undefined && strength(asksBy, (one) => others.has(one)) >= CLOSE
}

/** What may be asked to end, and is an end of something else. */
const ENDS_ITSELF = /^(?:closures?|shutdowns?|stoppages?|suspensions?|cancellations?|halts?|pauses?)$/u

/**
 * "If the deal is not closed by {30 June}, Orme owes a fee": what is supposed is no
 * statement of when it happens. Of the fee it is one.
 */
function isSupposed(view: Lens, { text, tokens }: Candidate, { start, end }: TypedSpan): boolean {
  const clause = SUPPOSED.exec(text.slice(0, start))
  if (clause === null || ASKS_CONDITION.test(view.asked.text)) return false
  const rest = text.slice(end)
  const until = end + (/[,;]/u.exec(rest)?.index ?? rest.length)
  const outside = tokens.filter((token) => token.end <= clause.index || token.start >= until)
  const asked = view.terms.filter((term) =>
    tokens.some((token) => strength(term, (one) => one === token.term) > 0),
  )
  return !asked.some((term) => outside.some((token) => token.term === term.term))
}

const SUPPOSED =
  /(?:^|[,;:—–] ?|\b(?:and|but) )(?:if|unless|in case|in the event|should (?:the|it|this|that)|assuming)\b[^,;]*$/iu
const ASKS_CONDITION = /\b(?:if|unless|should|would|in case|deadline|by when|until when|at the latest)\b/iu

/**
 * "Fares for the new line will be announced {in May}": when another thing is to be told of
 * is no time of anything else. Of its own date, or of "it" and "details", it may be.
 */
function isOfTelling(question: string, text: string, { start, end }: TypedSpan): boolean {
  const before = text.slice(0, start)
  // Hardly any time stands behind such words.
  if (!IS_TOLD.test(before) || TELLS.test(question)) return false
  const [, subject = ''] = TO_BE_TOLD.exec(before) ?? []
  return subject !== '' && !OF_ITSELF.test(subject) && !/^\s*(?:,|and|for|but)\b/u.test(text.slice(end))
}

const TELLS =
  /\b(?:announc\p{L}*|publish\p{L}*|publication|nam(?:e|es|ed|ing)|disclos\p{L}+|reveal\p{L}*|present\p{L}*|decid\p{L}+|decision|kn(?:o|e)wn?|learn|hear|told|tell|say|said|out|prices?|fares?|results?|report\p{L}*|unveil\p{L}*|available|detail\p{L}*|more)\b/iu

/** From a subject to the time at which it is to be told. */
const TO_BE_TOLD =
  /(?:^|[.;:] )(\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,7}) (?:will|is to|are to) be (?:announced|disclosed|made public|communicated|revealed) (?:(?:at|on|in|by|during) )?(?:the )?$/iu

const IS_TOLD =
  /(?:announced|disclosed|public|communicated|revealed) (?:(?:at|on|in|by|during) )?(?:the )?$/iu

const OF_ITSELF =
  /\b(?:it|this|that|they|dates?|days?|details?|time(?:s|table|tables|ing)?|schedules?|programmes?|programs?|more|plans?|start|opening|launch|availability|results?|names?|winners?)\b/iu

/** "Acme {today} announced": the day of the release. */
function isAnnounced(text: string, { start, end }: TypedSpan): boolean {
  return (
    /^today$/iu.test(text.slice(start, end)) &&
    (/^\s(?:\p{L}+ly )?(?:announc|report|reveal|confirm|disclos|releas|issu|publish|unveil|said\b|says\b)/u.test(
      text.slice(end, end + LONGEST_VERB),
    ) ||
      /(?:announced|announces|reported|said|confirmed|disclosed|unveiled)\s$/u.test(
        text.slice(Math.max(0, start - LONGEST_VERB), start),
      ))
  )
}

/** Characters of " officially announced". */
const LONGEST_VERB = 24

const YEAR = /^(?:1[5-9]|20)\d\d$/u

/** "2024", "in September 2024": a year, or a month of the year of the release, before it was published. */
function isOver({ dissection: { document } }: Lens, { text }: Candidate, { start, end }: TypedSpan): boolean {
  const [, publishedYear, publishedMonth] = /^(\d{4})-(\d\d)/u.exec(document.published ?? '') ?? []
  const words = text.slice(start, end)
  const year = words.match(YEARS)?.at(-1)
  if (publishedYear === undefined || year === undefined) return false
  const month = words.match(MONTH_NAMES)?.at(-1)
  return (
    year < publishedYear ||
    (year === publishedYear && month !== undefined && monthNumber(month) < Number(publishedMonth))
  )
}

/** "Takes over with effect {from 1 February}" may be told after that day. */
const EFFECTIVE =
  /\b(?:effective(?: from| as of| on)?|with (?:retroactive )?effect (?:from|as of)|(?:retroactive\p{L}*|retrospective\p{L}*|backdated)\b[^.;]*|as (?:of|from)) (?:the )?$/iu

const YEARS = /\b(?:1[5-9]|20)\d\d\b/gu
const MONTH_NAMES = new RegExp(String.raw`\b(?:${MONTHS.join('|')})\b`, 'gu')

/** "Its {2024} drilling campaign", of which nothing is asked. */
function tellsApart(view: Lens, { text, tokens }: Candidate, { start, end }: TypedSpan): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_OWNER), start)
  const noun = NOUN_BEHIND.exec(text.slice(end, end + LONGEST_NOUN))?.[0]
  if (noun === undefined || !OWNER.test(before)) return false
  return !tokens.some(
    (token) =>
      token.start >= end &&
      token.end <= end + noun.length &&
      view.terms.some((term) => strength(term, (other) => other === token.term) > 0),
  )
}

/** What makes a noun of the words behind a year: "the 2024 …", "Orme’s 2024 …". */
const OWNER = /(?:\b(?:the|its|their|our|his|her|an?|this|that)|['’]s|s['’])\s$/iu

/** Up to three words behind the year, as far as its noun can reach. */
const NOUN_BEHIND =
  /^(?:\s(?!(?:and|or|to|in|on|at|of|for|by|with|from|as|is|are|was|were|has|have|had|will|that|which|when|where)\b)[\p{L}-]+){1,3}/u

/** Characters of "their ". */
const LONGEST_OWNER = 6

/** Characters of three words. */
const LONGEST_NOUN = 48

/** "How soon", "when will": so long from now on is an answer. */
const ASKS_TERM =
  /\bhow (?:soon|quickly|fast)\b|\bwhen\b.*\b(?:will|would|can|could|going to|expects?|expected|plans?|aims?|hopes?|wants?|intends?|due|set to)\b|\bwhen (?:do|does)\b.*\b(?:close|end|expire|lapse|run out|mature|finish|fall due)\b|\bby when\b/iu

/** Whether a time from now on can be the date that is asked for. */
export function asksTerm(question: string): boolean {
  return ASKS_TERM.test(question) || asksEnd(question)
}

/** "{Within} five years", "{in the next} two weeks", "{has} 60 days {to rule}": a length of time up to a day that is not named. */
export function isTerm(text: string, span: TypedSpan, question: string): boolean {
  const { start, end } = span
  if (endsAfter(question, text, span)) return true
  const before = text.slice(Math.max(0, start - LONGEST_TERM), start)
  return (
    // "Built in 26 months" tells how long it took, and not when it was done.
    (TERM.test(before) && !ASKS_PAST.test(question)) ||
    /^\s(?:from|after|following|of) (?:the |its |their )?\p{L}/u.test(text.slice(end, end + LONGEST_TERM)) ||
    (/\b(?:has|have|had|given)\s$/iu.test(before) && /^\sto\b/iu.test(text.slice(end)))
  )
}

/** Whether a question may ask for a time that is told by another, of what is done again and again or to come: "the last admission". */
export function asksByAnother(question: string): boolean {
  return ASKS_NOW.test(question) && BY_ANOTHER.test(question)
}

/** "Is 45 minutes {before closing}": a time that is told by another. */
export function isBefore(text: string, { end }: TypedSpan): boolean {
  return BEFORE.test(text.slice(end, end + LONGEST_TERM))
}

/** What stands at so long from another time: an end or a beginning of letting in. */
const BY_ANOTHER =
  /\b(?:last|latest|first|earliest|doors?|gates?|admission|entry|entries|boarding|check-?in|orders?|bookings?|applications?|sales?)\b/iu
const ASKS_NOW = /^\s*(?:and |so |but )?when (?:is|are|do|does|must|should|can|may|will)\b/iu
const BEFORE =
  /^ (?:before|after|ahead of|prior to) (?:closing|opening|kick-?off|departure|sunset|sunrise|(?:the|each|every) (?:start|end|show|performance|match|game|race|concert|opening|closing|departure|event)\b)/u

/**
 * "Built {in} 26 months", "kept there {for} six weeks": how long it took or lasted, and no
 * time since then. So short a time is told as one since then by "ago" or "has been".
 */
export function isLengthOf(text: string, span: TypedSpan): boolean {
  const { start, end } = span
  // "Runs from 1 July for five years"
  if (isLengthOfRun(text, span)) return true
  if (
    BRIEF.test(text.slice(start, end)) &&
    !/^ ago\b/u.test(text.slice(end)) &&
    !HAS.test(text.slice(0, start))
  )
    return true
  return /\b(?:in|within) (?:(?:just|only|about|under|less than) )*$/iu.test(
    text.slice(Math.max(0, start - LONGEST_TERM), start),
  )
}

const BRIEF = /(?:minute|hour|day|week)s?$/iu
const HAS = /\b(?:has|have|had|last|past|since)\b/iu

const ASKS_PAST = /^\s*when (?:did|was|were)\b/iu

const TERM =
  /\b(?:within|inside|in|after|over|under|(?:in )?(?:less|no more|not more) than|up to)\s(?:(?:the|next|coming|following|just|only|about|around|approximately|roughly|another|as little as|less than|under|up to)\s){0,3}$/iu

/** Characters of "within the following approximately ". */
const LONGEST_TERM = 40

/** "How long has the mill been open?" is also answered by since when. */
export const ASKS_SINCE = /\bhow long (?:ago|has|have)\b/iu
