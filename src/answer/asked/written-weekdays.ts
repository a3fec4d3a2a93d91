import { MONTH } from '../../corpus/date.ts'
import type { Document } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { terms } from '../../search/tokens.ts'
import { dissect } from '../pieces/dissect.ts'
import { DAYS } from '../text/periods.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds a weekday on which a question asks whether something is open, where the release
 * tells that of a run of weekdays only: "Tuesday to Sunday" for "Is it open on Mondays?".
 * The sentence with the run tells it of each day of the week, those outside it too.
 *
 * Where the release speaks of the day itself, and not as of a date, the question stays as it is;
 * so it does where the run may be that of another thing than is asked about.
 *
 * @example
 * weekdaysAsWritten('Is it open on Mondays?', release)[0]?.written // => 'Tuesday to Sunday'
 */
export function weekdaysAsWritten(question: string, document: Document): Rewording[] {
  const day = OPEN.test(question) && !OF_ONE_DAY.test(question) ? WEEKDAY.exec(question) : null
  if (day === null) return []
  const { told, single } = hoursOf(document)
  const [found, name = ''] = day
  const asked = /^weekend/iu.test(name) ? WEEKEND : [numberOf(name)]
  if (asked.some((one) => single.has(one))) return []
  const holds = ({ days }: Run): boolean => asked.every((one) => days.has(one))
  const tells = toldOf(question, told)
  // In summer it may keep other hours than in winter, and its shop others than the house.
  if (new Set(tells.map(({ runs }) => runs.some(holds))).size !== 1) return []
  const runs = tells.flatMap((one) => one.runs)
  const run = runs.find(holds) ?? runs[0]
  // Of a weekend with one day the sentence tells more than yes or no.
  if (!runs.some(holds) && runs.some(({ days }) => asked.some((one) => days.has(one)))) return []
  // Only whether it is open is told of a day outside the run, and not from when.
  if (run === undefined || !(holds(run) || CONFIRMS.test(question))) return []
  const start = day.index + found.length - name.length
  return [{ start, end: start + name.length, written: run.words }]
}

/** The sentences with runs of weekdays of what a question asks about: those of another thing tell nothing of it. */
function toldOf(question: string, told: readonly Told[]): readonly Told[] {
  const parts = question.replace(WEEKDAY, ' ').replace(NO_THING, ' ').split(BEHIND_THING).map(terms)
  const thing = parts.find(({ length }) => length > 0)?.at(-1)
  const named = thing === undefined ? told : told.filter(({ said }) => said.has(thing))
  if (named.some(onOtherDays)) return []
  const withRun = named.filter(({ runs }) => runs.length > 0)
  if (thing !== undefined && withRun.length > 0) {
    const words = parts.flat()
    const shared = ({ said }: Told): number => words.filter((term) => said.has(term)).length
    const most = Math.max(...withRun.map(shared))
    return withRun.filter((one) => shared(one) === most)
  }
  // "Is it open?", "Hours are Tuesday to Sunday": where nothing else has a run of weekdays.
  const only = told.filter(({ runs }) => runs.length > 0)
  const tells = BY_PHONE.test(question) ? TELLS_PHONE : TELLS_OPEN
  return only.every(({ text }) => tells.test(text) && (thing === undefined || NAMELESS.test(text)))
    ? only
    : []
}

/** "The café {of} Orme Mill": the thing stands before it. */
const BEHIND_THING = /\b(?:of|at|in|on|for|near|from|with|by)\b/iu

/** As places among {@link DAYS}. */
const WEEKEND = [0, 6]

/** Whether it is open, can be visited or what hours it keeps then. */
const OPEN =
  /\b(?:open(?:s|ed|ing)?|closed?|closes|shut|hours|available|visit|come|go|call|ring|reach(?:ed)?|run|runs|staffed)\b/iu

/** What names nothing that could be open. */
const NO_THING = new RegExp(
  String.raw`${OPEN.source}|\b(?:visitors?|people|customers?|guests?|callers?|anyone|public|times?)\b`,
  'giu',
)

const BY_PHONE = /\b(?:call|ring|reach(?:ed)?|staffed)\b/iu

const TELLS_PHONE =
  /\b(?:calls?|ring|reach(?:ed|able)?|(?:tele)?phones?|phoned?|lines?|hotline|helpline|staffed|desk)\b/iu

/** No "construction between the hours of 7 and 5". */
const TELLS_OPEN =
  /\b(?:open|opens|closed|shut|visit(?:s|ed|ing|ors)?|(?<!\b(?:the|construction|work|working) )hours?(?! of \d)|daily|(?:accept|welcom)(?:s|ing) (?:clients|customers|guests|patients|visitors))\b/iu

/** A sentence that has its thing before it: "Hours are", "It is open". */
const NAMELESS =
  /^(?:(?:the |our |its |regular |normal |opening |business |store |visiting )*(?:hours|times)\b|open\b|it\b|we\b|they\b|closed\b|(?:mon|tue|wed|thu|fri|sat|sun))/iu

/** "Will it open on Monday?" asks of one day that comes, and nothing that is so every week. */
const OF_ONE_DAY = /\b(?:will|did|was|were|has|had)\b/iu

const CONFIRMS = /^(?:and |so |but )?(?:is|are|can|could|may|does|do)\b/iu

const ONE_DAY = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?`

/** "On {Mondays}", "{Sunday} hours", and no date of a month. */
const WEEKDAY = new RegExp(
  String.raw`\b(?:on |at |over )?(?:an? |the )?((?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?)\b(?![’'\s,]*(?:(?:the )?\d|next|this|(?:${MONTH})\b))`,
  'iu',
)

const EACH_DAY = new RegExp(String.raw`\b${ONE_DAY}\b`, 'giu')

interface Run {
  readonly words: string
  readonly days: ReadonlySet<number>
}

/** A sentence that tells of hours; it may have no run of weekdays. */
interface Told {
  readonly text: string
  readonly said: ReadonlySet<string>
  readonly runs: readonly Run[]
}

interface Hours {
  readonly told: readonly Told[]
  /** Weekdays that stand by themselves. */
  readonly single: ReadonlySet<number>
}

/** What a release tells of hours, and the days that it has for themselves. */
const hoursOf = rememberedOf((document: Document): Hours => {
  if (!ANY_RUN.test(document.text)) return { told: [], single: new Set() }
  const told = dissect(document)
    .candidates.filter(({ text }) => HOURS.test(text))
    .map(({ text, terms: said }) => ({ text, said, runs: runsOf(text) }))
  const alone = document.text.replace(RUN, ' ').matchAll(ALONE)
  const single = new Set([...alone].map(([day]) => numberOf(day)))
  return { told, single }
})

function runsOf(text: string): Run[] {
  return [...text.matchAll(RUN)].map(([words, first = '', last = '']) => ({
    words,
    days: between(numberOf(first), numberOf(last)),
  }))
}

/**
 * The weekdays that a text names, those between two of a run as well, as places among {@link DAYS}.
 *
 * @example
 * weekdaysIn('Monday to Wednesday, and at weekends') // => Set { 1, 2, 3, 0, 6 }
 */
export function weekdaysIn(text: string): ReadonlySet<number> {
  return new Set([
    ...runsOf(text).flatMap(({ days }) => [...days]),
    ...[...text.matchAll(EACH_DAY)].map(([day]) => numberOf(day)),
    ...(/\bweekends?\b/iu.test(text) ? WEEKEND : []),
    ...(/\bweekdays?\b/iu.test(text) ? [1, 2, 3, 4, 5] : []),
    ...(/\b(?:daily|(?:every|each) day|seven days)\b/iu.test(text) ? DAYS.keys() : []),
  ])
}

/** "It is open every day in July", "shut at weekends", "by appointment": on days of no run. */
function onOtherDays({ text, runs }: Told): boolean {
  return (
    runs.length === 0 &&
    /\b(?:daily|(?:every|each|any) day|seven days|appointment|weekends?|weekdays?)\b/iu.test(text)
  )
}

const BETWEEN = String.raw`\.?,?\s?(?:to|through|thru|until|till|[-–—])\s?`
const RUN_OF = String.raw`\b(${ONE_DAY})${BETWEEN}(${ONE_DAY})\b`
const RUN = new RegExp(RUN_OF, 'giu')
const ANY_RUN = new RegExp(RUN_OF, 'iu')

/** "Fridays", "Friday, 10 a.m.", and not "on Friday, 12 May", "last Friday". */
const ALONE =
  /(?<!\b(?:this|last|next|on) )\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!,? (?:the )?\d{1,2}(?:st|nd|rd|th)?(?! ?(?:[ap]\.?m|[:.]\d))\b|,? \p{Lu}\p{Ll}{2,8}\.? \d)|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b/giu

/** What is told of hours: an opening or a time of day. */
const HOURS = /\b(?:open|opens|opening|hours?|available|daily|closed|shuts?|call)\b|\d\s?[ap]\.?m\b|\d:\d\d/iu

function numberOf(day: string): number {
  const short = day.slice(0, 3).toLowerCase()
  return DAYS.findIndex((one) => one.toLowerCase().startsWith(short))
}

function between(first: number, last: number): ReadonlySet<number> {
  const length = ((last - first + DAYS.length) % DAYS.length) + 1
  return new Set(Array.from({ length }, (_, nth) => (first + nth) % DAYS.length))
}
