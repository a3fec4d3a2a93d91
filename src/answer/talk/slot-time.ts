import type { Span } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { baseForms, irregularForms } from '../../search/morphology.ts'
import { tokens } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { QUARTERS } from '../text/ordinals.ts'
import { overlapping } from '../text/overlapping.ts'
import { MONTHS } from '../text/periods.ts'
import { added, lowered, PREPOSITION, put } from '../text/put.ts'
import { typedSpans } from '../text/spans.ts'
import { capitalise } from '../text/word-forms.ts'
import { sameTimeOf, stepsIn } from './time-before.ts'

/** Steps of several years from a month are told in these words, if at all: "October 2025, five years earlier". */
function stepsFrom(words: string, previous: string): ReturnType<typeof stepsIn> {
  const steps = stepsIn(words)
  return steps !== null && Math.abs(steps.by) > 1 && MONTH_NAMED.test(previous) ? null : steps
}

const MONTH_NAMED = new RegExp(String.raw`\b(?:${MONTHS.join('|')})\b`, 'iu')

/**
 * Puts a time where a time stood in the question before, or adds it; null when
 * the fragment is no time.
 *
 * @example
 * timeFor('the year before', 'How many came in 2022?') // => 'How many came in 2021?'
 */
export function timeFor(said: string, previous: string): string | null {
  const words = sameTimeOf(said, previous)
  const month = ONLY_MONTH.exec(words)?.[1]
  const one = month === undefined ? null : OF_MONTH.exec(previous)
  if (month !== undefined && one !== null)
    return put(previous, { start: one.index, end: one.index + one[0].length }, capitalise(month))
  const steps = stepsFrom(words, previous)
  const unit = steps?.unit
  const date = typedSpans(words).find((span) => span.type === 'date')
  // "And in 2023?" after "the year before": no year before 2023.
  const back = steps === null && date !== undefined && YEARS.test(words) ? STEPPED.exec(previous) : null
  if (back !== null) return timeFor(said, previous.replace(STEPPED, ''))
  const turn = TURN.test(words)
  if (steps === null && !turn && (date === undefined || !isTime(words, date))) return null
  const bare = OWN_TIME.test(words) || PREPOSITION.test(words)
  const fragment = bare ? lowered(words) : words
  const dated = typedSpans(previous).find((span) => span.type === 'date' && !isInName(previous, span))
  const twinned = twinIn(previous)
  // "2024/25" is one time.
  const old = dated !== undefined && twinned !== null && overlapping(dated, twinned) ? twinned : dated
  const by = steps?.by ?? 1
  const body = previous.replace(/[?.!]+$/u, '')
  const stepped =
    steps === null || old === undefined || isInRange(previous, old)
      ? null
      : step(textAt(previous, old), steps.unit, by)
  const twin = steps === null || !/year|season/u.test(steps.unit) ? null : twinned
  if (twin !== null) return put(previous, twin, movedTwin(textAt(previous, twin), by))
  if (stepped !== null && old !== undefined) {
    const moved = put(previous, old, stepped)
    // The year before 2030 may be still to come.
    return by < 0 && !/\bwill\b/iu.test(previous) ? inPast(moved) : moved
  }
  const last =
    unit === undefined || by !== -1
      ? null
      : new RegExp(String.raw`\b(?:in |during )?(?:the )?last ${unit}\b`, 'iu').exec(previous)
  const current = unit === undefined || by !== -1 ? null : currentOf(unit, previous)
  if (current !== null)
    return put(inPast(previous), currentOf(unit, inPast(previous)) ?? current, `last ${unit}`)
  if (last !== null)
    return put(previous, { start: last.index, end: last.index + last[0].length }, `the ${unit} before last`)
  // "This season" makes way for the next, and for any other time.
  const present = steps === null ? null : PRESENT.exec(previous)
  if (steps !== null && present !== null) {
    const { index: start, 0: words, 1: now } = present
    const isNext = by === 1 && now?.toLowerCase() === steps.unit
    return put(previous, { start, end: start + words.length }, isNext ? `next ${now}` : lowered(fragment))
  }
  // "At the end of September", "a year earlier": still at its end.
  if (steps !== null) return added(by < 0 ? inPast(body) : body, lowered(fragment))
  if (old === undefined)
    return added(
      turn && /^(?:last|previous)/iu.test(fragment)
        ? inPast(body)
        : body.replace(PLANNED, (_, subject: string) => `will ${subject}`),
      bare ? fragment : `${DAY.test(fragment) ? 'on' : 'in'} ${fragment}`,
    )
  const year = BARE_YEAR.exec(words)?.[1]
  const part = textAt(previous, old)
  if (year !== undefined && PART_OF_YEAR.test(part)) return put(previous, old, part.replace(YEAR, year))
  // The preposition of the old time stays, unless the new one has its own or needs none; an article goes with the old.
  const before =
    /\b(?:(?:in|on|by|since|during|for|of|at)\s+)?(?:the\s+)?$/iu.exec(previous.slice(0, old.start))?.[0] ??
    ''
  const preposition = bare
    ? ''
    : before.replace(/the\s+$/iu, '').replace(/^in(?= )/u, DAY.test(fragment) ? 'on' : 'in')
  // Of "the first quarter the year before" nothing is left.
  const behind = /^\s*(?:before|earlier|ago|later|after)\b/iu.exec(previous.slice(old.end))?.[0] ?? ''
  const end = old.end + (previous.charAt(old.end - 1) === ' ' || behind.startsWith(' ') ? behind.length : 0)
  return put(previous, { start: old.start - before.length, end }, `${preposition}${fragment}`)
}

/** A year or month that is told by how far it is from another, at the end of a question. */
const STEPPED =
  /(?<!\b(?:with|than|to|from|over)) (?:(?:in |during |for )?the (?:year|quarter|month|season) (?:before|after)|(?:an?|one|two|three|four|five) (?:year|quarter|month|season)s? (?:earlier|before|later|ago)|(?:in |during )?(?:the )?(?:last|previous|next) (?:year|quarter|month|season))(?=\s*\?*$)/iu

/** What happens "on" it. */
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^weekdays$/iu

const ONLY_MONTH = new RegExp(String.raw`^(?:in |the )?(${MONTHS.join('|')})(?: one)?$`, 'iu')

/** "The {November} one": a release of that month. */
const OF_MONTH = new RegExp(
  String.raw`(?<=\bthe |[’']s? )(?:${MONTHS.join('|')})(?= (?:one|(?:press )?release|announcement|statement)\b)`,
  'iu',
)

/**
 * The same for a time that is set beside that of a question: beside a year that it names
 * "last year" is the year before.
 *
 * @example
 * timeBeside('last year', 'How many came in 2022?') // => 'How many came in 2021?'
 */
export function timeBeside(words: string, question: string): string | null {
  return timeFor(YEAR.test(question) ? words.replace(YEAR_AGO, 'the year before') : words, question)
}

const YEAR_AGO =
  /^(?:in )?(?:the )?(?:last|previous|prior|preceding) year$|^(?:a|one) year (?:ago|earlier|before)$/iu

/**
 * Puts a stage where another stood, at the end of the question: "in the end" for "at first";
 * null where either is none.
 *
 * @example
 * stageFor('in the end', 'What did they originally ask for the mill?')
 * // => 'What did they ask for the mill in the end?'
 */
export function stageFor(words: string, previous: string): string | null {
  if (!new RegExp(String.raw`^(?:${STAGES}|now|today)$`, 'iu').test(words)) return null
  const old = new RegExp(String.raw`\s(?:${STAGES})(?=\s|[?.!,]|$)`, 'iu').exec(previous)
  if (old === null) return null
  return added(put(previous, { start: old.index, end: old.index + old[0].length }, ''), lowered(words))
}

/** How far a matter had got. */
const STAGES =
  'at first|at (?:the )?launch|at the (?:start|outset|beginning)(?! of\\b)|in the (?:beginning|end)(?! of\\b)|to begin with|initially|originally|finally|eventually|ultimately'

/** "When {were the trains supposed to} be delivered?": now they will be. */
const PLANNED =
  /\b(?:is|are|was|were) ([^?]{2,80}?) (?:(?:originally|initially|first) )?(?:supposed|due|expected|meant|planned|scheduled) to(?= \p{Ll})/u

/** "And in 2024?" after the third quarter of 2025 asks for that quarter. */
const BARE_YEAR = /^(?:in |for |of )?((?:19|20)\d\d)$/iu
const PART_OF_YEAR = /\b(?:Q[1-4]|H[12]|quarter|half|(?:three|six|nine) months)\b.*\b(?:19|20)\d\d\b/iu
const YEAR = /\b(?:19|20)\d\d\b/u

const PRESENT = /\b(?:(?:in|during) )?(?:this|the current) (year|quarter|month|week|season)\b/iu

/** "Last season": a turn of the year that is no date. */
const TURN =
  /^(?:(?:(?:in|during) )?(?:the )?(?:last|next|this|previous) (?:year|quarter|month|season|week)|now|today|currently|nowadays|at present|at the moment|right now|these days)$/iu

/** "This season", of which the one before was last season. */
function currentOf(unit: string | undefined, question: string): Span | null {
  const found = new RegExp(String.raw`\b(?:this|the current) ${unit}\b`, 'iu').exec(question)
  return found === null ? null : { start: found.index, end: found.index + found[0].length }
}

/** "How much does it cost" as "how much did it cost", before a time that is gone. */
export function inPast(question: string): string {
  const [whole = '', counted = '', verb = ''] = COUNTED_DO.exec(question) ?? []
  if (verb !== '') return `${counted}${pastOf(verb)}${question.slice(whole.length)}`
  const [opening = '', who = '', does = ''] = WHO_DOES.exec(question) ?? []
  const base = does === '' ? undefined : baseForms(does).find((form) => form !== does && LEXICON.isVerb(form))
  if (base !== undefined)
    return `${who}${irregularForms(base)[0] ?? pastOf(base)}${question.slice(opening.length)}`
  return question.replace(
    /\b(?:is|are|does|(?<!\b(?:should|must|can|could|may|might|would) .*)do|will(?! be\b))\b/iu,
    (verb) => {
      const past = { is: 'was', are: 'were', does: 'did', do: 'did', will: 'did' }[verb.toLowerCase()] ?? verb
      return /^\p{Lu}/u.test(verb) ? capitalise(past) : past
    },
  )
}

/** "Who {leads} the clinic?" */
const WHO_DOES = /^((?:and )?who )(?!(?:is|was|has|does)\b)(\p{Ll}{2,}s)(?= )/iu

/** "How many people {work} at the mill?" */
const COUNTED_DO =
  /^((?:and )?how many (?:\p{Ll}[\p{L}-]* ){0,2}?(?:people|men|women|children|\p{Ll}+[^su\W]s) )(work|live|use|visit|play|attend|need|want|own|study|train|start|join|apply)(?= )/iu

function pastOf(verb: string): string {
  return verb.endsWith('e') ? `${verb}d` : `${verb.replace(/(?<=[^aeiou])y$/u, 'i')}ed`
}

/**
 * Says of which time "that year" is, by the time that the question before names; as it was where that names none.
 *
 * @example
 * thatTime('What was the profit that year?', 'What did Acme earn in 2022?') // => 'What was the profit in 2022?'
 */
export function thatTime(question: string, previous: string): string {
  const unit = THAT_UNIT.exec(question)
  const time = unit === null ? null : NAMED_TIME.exec(previous)
  if (unit === null || time === null) return question
  return put(question, { start: unit.index, end: unit.index + unit[0].length }, lowered(time[0]))
}

const THAT_UNIT = /\b(?:(?:in|for|during) )?that (?:year|quarter|season|month)\b(?=\s*[?.!]*$)/iu

const NAMED_TIME =
  /\b(?:in|for|during) (?:the )?(?:(?:Q[1-4]|H[12]|FY) |(?:(?:first|second|third|fourth) (?:quarter|half) of|(?:financial |fiscal |half-)?year (?:to|ended|ending)) (?:the )?)?(?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?(?:\d{1,2}, )?(?:19|20)\d\d\b/u

/** "Cyber Monday" is no day of the week. */
function isInName(text: string, { start, end }: Span): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) && /\b\p{Lu}\p{L}*\s$/u.test(text.slice(0, start))
}

/** Nothing but a time: "the cost of sales for 2023" is none. */
function isTime(words: string, { start, end }: Span): boolean {
  return tokens(`${words.slice(0, start)} ${words.slice(end)}`).filter((token) => !token.stop).length <= 1
}

/** Times that stand without a preposition: "last year", "the year before". */
const OWN_TIME =
  /^(?:last|this|next|now|currently|nowadays|today|yesterday|tomorrow|the (?:year|quarter|month|week) (?:before|after|earlier|later))\b|\b(?:ago|earlier|later)$/iu

/** "The year before" 2022 is 2021, the quarter before the second is the first, and that before the first of 2022 the fourth of 2021. */
function step(old: string, unit: string | undefined, by: number): string | null {
  const year = YEARS.exec(old)
  if (unit === 'year') return year === null ? null : old.replace(year[0], String(Number(year[0]) + by))
  if (unit !== 'quarter') return null
  const short = /\bQ([1-4])\b/u.exec(old)
  const at =
    short === null
      ? QUARTERS.findIndex((quarter) => new RegExp(String.raw`\b${quarter}\b`, 'iu').test(old))
      : Number(short[1]) - 1
  if (at === -1) return null
  const years = Math.floor((at + by) / QUARTERS.length)
  if (years !== 0 && year === null) return null
  const next = at + by - years * QUARTERS.length
  const moved =
    short === null
      ? old.replace(new RegExp(String.raw`\b${QUARTERS[at]}\b`, 'iu'), QUARTERS[next] ?? '')
      : old.replace(short[0], `Q${next + 1}`)
  return year === null ? moved : moved.replace(year[0], String(Number(year[0]) + years))
}

const YEARS = /\b(?:1[5-9]|20)\d\d\b/u

/** "2023/24", "FY 23-24": a year that begins in one and ends in the next; "2024-03-14", "2024-1234" and "2019-2024" are none. */
function twinIn(question: string): Span | null {
  for (const { index: start, 0: words, 1: first, 2: second } of question.matchAll(TWIN))
    if ((Number(first) + 1) % CENTURY === Number(second)) return { start, end: start + words.length }
  return null
}

/** Two years with a sign between; the last two figures of each stand apart. */
const TWIN = /(?<![\d/–-])(?:(?<=\bFY ?)|19|20)(\d\d)[/–-](?:19|20)?(\d\d)(?![/–-]?\d)/giu

/** Both of its years, moved; "99" goes on to "00". */
function movedTwin(years: string, by: number): string {
  return years.replace(/\d+/gu, (year) =>
    year.length > 2
      ? String(Number(year) + by)
      : String((Number(year) + by + CENTURY) % CENTURY).padStart(2, '0'),
  )
}

const CENTURY = 100

/** The year before "2019-2024" is none that could be told, and "2024-1234" is a number. */
function isInRange(question: string, { start, end }: Span): boolean {
  return [...question.matchAll(RANGE)].some(
    ({ index, 0: words }) => index < end && start < index + words.length,
  )
}

const RANGE = /\b(?:1[5-9]|20)\d\d(?: ?[/–-] ?| (?:to|and|until|through) )\d{3,}/giu
