import type { Span } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { textAt } from '../../spans.ts'
import { OTHER_OPERATOR } from './part-nouns.ts'
import type { TypedSpan } from './spans.ts'

// What the words on either side of a span tell of it as a value.

/** "Fax: 555 0104" is no number to call. */
export function isFax(text: string, { start }: TypedSpan): boolean {
  return /\bf(?:ax)?\b[^\d\n]{0,12}$/iu.test(text.slice(Math.max(0, start - 16), start))
}

/** A time is an age only where it is said to be one: "aged 45", "45, chief executive", "founded in 1969". */
export function isAge(text: string, span: TypedSpan, person: boolean): boolean {
  const before = text.slice(Math.max(0, span.start - AGE_BESIDE), span.start)
  const after = text.slice(span.end, span.end + AGE_BESIDE)
  if (OF_THEN.test(text.slice(0, span.start))) return false
  return (
    (person ? /\b(?:age[sd]?|turn(?:s|ed|ing)?|born)\b[^.;]*$/iu : FOUNDED).test(before) ||
    /\b(?:(?:years?|months?|weeks?|days?)[- ]old|of age|anniversary)\b/iu.test(
      text.slice(span.start, span.end + UNIT_AFTER),
    ) ||
    (/\p{L}, $/u.test(before) && /^\d{1,3}$/u.test(textAt(text, span)) && /^[,)]/u.test(after)) ||
    (person && BEHIND_NAME.test(before) && /^\d{1,2}$/u.test(textAt(text, span)) && ENDS.test(after)) ||
    (/^\d{1,2}$/u.test(textAt(text, span)) &&
      ((AGE_LIMIT.test(before) && NOTHING_ELSE.test(after)) || AND_OLDER.test(after)))
  )
}

/** "Ada Berg, {57}.", "Ada Berg ({42})", "Ada Berg, who is {42},", "she is {31}," */
const BEHIND_NAME =
  /(?:\p{Lu}[\p{L}’'-]+(?:,| \(|, who (?:is|was|turned))|\b(?:[Hh]e|[Ss]he) (?:is|was)(?: now| only)?)[ ]?$/u
const ENDS = /^(?:[,.;)](?!\d)| and (?!\d))/u

/** "Must be {16} or older", "{60} and over" */
const AND_OLDER = /^ (?:or|and) (?:older|over|above|younger|under)\b/iu

/** "She had it since she was {nine} years old": so old she was then. */
const OF_THEN =
  /\b(?:since|when|until|before|after|because) (?:he|she|it|they) (?:was|were|turned) (?:only |just |about )?$/iu

/** "Riders {under} 18", "they must be {over} 18", of nothing that is counted. */
const AGE_LIMIT =
  /\b(?:over|under|above|below|at least|from|(?:older|younger) than|minimum age(?: is| of|:)?)\s(?:the age of )?$/iu
const NOTHING_ELSE =
  /^(?:s\b|[,.;:)]|$|\s(?:and|or|will|must|can|may|are|is|do|does|to|at|on|in|when|travels?|pays?|go(?:es)?|gets?|needs?|enters?|rides?)\b)/u

/** "Anyone {under 26} pays", "Under 16 | £60": how old they are, and not how many. */
export function isAgeLimit(text: string, { start, end }: TypedSpan): boolean {
  if (OPENS_CELL.test(text.slice(0, start)) && ENDS_CELL.test(text.slice(end))) return true
  const [, who = ''] = LIMITED.exec(text.slice(0, start)) ?? []
  return (ANYBODY.test(who) || LEXICON.isPerson(who.toLowerCase())) && NOTHING_ELSE.test(text.slice(end))
}

/** Nothing but the limit stands in its cell or bracket: a row of those who are so old. */
const OPENS_CELL = /(?:^|[|(:]|\t|\s{2})\s*(?:aged? )?(?:under|over|below|from)[ -]$/iu
const ENDS_CELL = /^(?:['’]?s)?\s*(?:[|)]|\t|\s{2})/u

const LIMITED =
  /\b([\p{L}-]+)(?: who are| that are| aged)? (?:under|over|above|below|at least) (?:the age of )?$/iu

const ANYBODY = /^(?:any(?:one|body)|every(?:one|body)|(?:no)?(?:one|body)|those|people|persons|men)$/iu

const FOUNDED =
  /\b(?:aged?|ages|turn(?:s|ed)?|founded|established|since|formed|built|laid|installed|planted|erected|constructed|created|opened|dat(?:es|ing|ed)|incorporated|launched|completed|started|began|operational|operating|existed|in (?:operation|business|service))\b[^.;]*$/iu

/** "Founded in 1969", "since 1969": from when something is there. */
export function isBeginning(text: string, { start }: TypedSpan): boolean {
  return FOUNDED.test(text.slice(Math.max(0, start - AGE_BESIDE), start))
}

/** Characters on either side in which it is said. */
const AGE_BESIDE = 24

/** "Led by Orme Capital", "Orme Capital serves as its manager", "the operator, Orme Lines": who did it may be a firm. */
export function isAgent(text: string, { start, end }: TypedSpan): boolean {
  return BY_AGENT.test(text.slice(0, start)) || AS_AGENT.test(text.slice(end))
}

const BY_AGENT = new RegExp(
  String.raw`(?:(?:ed|led|run|held|built|made) (?:in (?:\p{Lu}\p{L}+ )?\d{4} )?by|(?<!\b(?:${OTHER_OPERATOR})[ -])\boperator(?:,| is| was| will be| of [^,.;]{2,60} (?:is|was|will be))) (?:the )?$`,
  'u',
)

const AS_AGENT = new RegExp(
  String.raw`^(?:,? (?:will |has )?(?:serv(?:es?|ed)|act(?:s|ed)?) as\b|(?:,| (?:is|was|are|were|will be|has been|have been)(?: (?:named|chosen|appointed|picked|hired)(?: as)?)?) (?:the |its |an? )?(?:(?!(?:${OTHER_OPERATOR})\b)\p{Ll}+ ){0,2}?operators?\b)`,
  'u',
)

/** "7 percent of those on placebo": a share of what is counted. */
export function isShareOf(text: string, { end }: TypedSpan): boolean {
  return /^\s+(?:of\s+(?:those|these|(?:\p{L}+\s){0,3}(?:respondents|adults|people|consumers|users|customers|drivers|motorists|employees|workers|patients|buyers|parents|students|households|companies|businesses|voters|women|men|votes|ballots))\b|(?:said|say|would|want|plan|prefer|believe|report(?:ed)?)\b)/u.test(
    text.slice(end),
  )
}

/**
 * Whether a question asks how many took part in a survey and a share says what some
 * of them answered: "44 % of the firms had a case". Of those who were asked, a share
 * may have replied.
 */
export function tellsNoSample(question: string, text: string, { end }: TypedSpan): boolean {
  const behind = text.slice(end, end + SHARE_OF_WITHIN)
  // Patients who respond get better.
  if (ASKS_TRIAL.test(question)) return !JOINED.test(behind)
  return ASKS_SAMPLE.test(question) && !TOOK_PART.test(behind)
}

const TAKES_PART = String.raw`took part|tak(?:e|en|ing) part|participat\p{L}*|answered|respond(?:ed)?|replied|completed|surveyed|polled|questioned|interviewed`
const TOOK_PART = new RegExp(String.raw`\b(?:${TAKES_PART})\b`, 'iu')
const ASKS_SAMPLE = new RegExp(
  String.raw`\bhow many\b.*\b(?:(?:${TAKES_PART}|in|for)\b.*\b(?:survey|poll|study|questionnaire|census)\b|(?:surveyed|polled|questioned|interviewed)\b)`,
  'iu',
)

const ASKS_TRIAL =
  /\bhow many\b.*\b(?:in|for|joined|entered|enrolled|took part|taking part|participated)\b.*\b(?:trials?|pilot|experiment)\b\s*[^?]{0,40}\?*$/iu
const JOINED = /\b(?:took part|tak(?:e|en|ing) part|participat\p{L}*|enroll?ed|joined|entered|completed)\b/iu

/** Characters from a share to what was done by it. */
const SHARE_OF_WITHIN = 60

/** "At the Corran City Museum": a house where something takes place is a place by its name. */
export function isVenue(text: string, { start, end }: TypedSpan): boolean {
  return (
    /\b(?:at|in|inside|outside|through|via)\s+(?:the\s+)?$/iu.test(
      text.slice(Math.max(0, start - 16), start),
    ) &&
    /\b(?:Museum|Hospital|Church|School|College|University|Academy|Institute|Library|Club|Clinic|Center|Centre|Laboratory|Studio|Studios)$/u.test(
      text.slice(start, end),
    )
  )
}

/**
 * How often, when, how much of something in a time, and how large an area is no length of time or way: "every ten
 * minutes", "in the last five years", "9,800 tonnes a year".
 */
export function isLasting(text: string, { start, end }: TypedSpan): boolean {
  const isOne = /^an? \p{L}+$/iu.test(text.slice(start, end))
  return (
    !(isOne && SO_MUCH.test(text.slice(Math.max(0, start - BEFORE_RATE), start))) &&
    !/\b(?:every|(?:in|within) the (?:last|past|next|previous|coming|following))\s+$/iu.test(
      text.slice(Math.max(0, start - BEFORE_LENGTH), start),
    ) &&
    !/^.*?\b(?:square|cubic)\b/iu.test(text.slice(start, end)) &&
    !/^[\s-]*(?:ago|earlier|later)\b/iu.test(text.slice(end, end + UNIT_AFTER))
  )
}

/** "{610,000 vehicles} a year", "{9,800 tonnes of carbon dioxide} a year". */
const SO_MUCH =
  /\d[\d.,]*(?: (?:million|billion|thousand))?(?:%| (?:tonnes?|tons?|kilos?|kg|litres?|liters?|gallons?|barrels?|units?|vehicles?|cars?|lorries|trucks|passengers?|visitors?|people|visits?|guests?|customers?|flights?|parcels?|containers?|homes|[kMGT]Wh|megawatt[- ]hours)(?: of (?:[\p{L}’'-]+ ){0,2}[\p{L}’'-]+)?) $/iu

const BEFORE_RATE = 70

/** "Until 3 May", "from March to May", "since 2019": how long something lasts is told by its end or beginning. */
export function isEnd(text: string, { start }: TypedSpan): boolean {
  const before = text.slice(Math.max(0, start - END_BEFORE), start)
  return (
    /\b(?:until|till|through|into|since|up to|ends? on|ending on|expires? (?:on|in))\s+(?:the )?(?:at least |about |early |late |(?:end|beginning|start|middle|spring|summer|autumn|fall|winter) of (?:the )?)?$/iu.test(
      before,
    ) || /\bfrom\b[^.;]*\bto\s+(?:the )?$/iu.test(before)
  )
}

/** "From 1870 to {1939}", "{1870} to 1939", "from 4 August until {November}": a stretch of time from one end to the other. */
export function isStretch(text: string, { start, end }: Span): boolean {
  // "Open from 8 am to 10 pm": every day.
  if (/\d\s?[ap]\.?m\b|\d:\d\d|\bo['’]clock\b/iu.test(text.slice(start, end + HOUR_BEHIND))) return false
  return (
    /\b(?:from|between)\b[^.;]{1,40}\b(?:to|until|till|through|and)\s+(?:the )?$/iu.test(
      text.slice(Math.max(0, start - STRETCH_BEFORE), start),
    ) || /^\s*(?:to|until|till|through|[–—-])\s*(?:the )?(?:\p{Lu}\p{Ll}+ )?\d/u.test(text.slice(end))
  )
}

/** " am", ":30" */
const HOUR_BEHIND = 5

/** "from the fourth of September of 1939 until the " */
const STRETCH_BEFORE = 60

/** "from 18 October 2025 up to " */
const END_BEFORE = 36

/** "within the following " */
const BEFORE_LENGTH = 24

/** A unit may stand a word behind its figure. */
export const UNIT_AFTER = 12
