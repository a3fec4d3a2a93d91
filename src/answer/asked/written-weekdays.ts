import type { Document } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { terms } from '../../search/tokens.ts'
import { dissect } from '../pieces/dissect.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds a weekday on which a question asks whether something is open, where the release
 * tells that of a run of weekdays only: "Tuesday to Sunday" for "Is it open on Mondays?".
 * The sentence with the run tells it of each day of the week, those outside it too.
 *
 * Where the release speaks of the day itself, and not as of a date, the question stays as it is.
 */
export function weekdaysAsWritten(question: string, document: Document): Rewording[] {
  const day = OPEN.test(question) && !OF_ONE_DAY.test(question) ? WEEKDAY.exec(question) : null
  if (day === null) return []
  const { runs, single } = hoursOf(document)
  const [found, name = ''] = day
  const asked = /^weekend/iu.test(name) ? WEEKEND : [numberOf(name)]
  if (asked.some((one) => single.has(one))) return []
  const holds = ({ days }: Run): boolean => asked.every((one) => days.has(one))
  // Of two things the one that is asked about, and then the run that has the day in it.
  const words = new Set(terms(question))
  const rank = (run: Run): number =>
    2 * run.said.filter((term) => words.has(term)).length + (holds(run) ? 1 : 0)
  const run = runs.toSorted((one, other) => rank(other) - rank(one))[0]
  // Only whether it is open is told of a day outside the run, and not from when.
  if (run === undefined || !(holds(run) || CONFIRMS.test(question))) return []
  const start = day.index + found.length - name.length
  return [{ start, end: start + name.length, written: run.words }]
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const WEEKEND = [5, 6]

/** Whether it is open, can be visited or what hours it keeps then. */
const OPEN =
  /\b(?:open(?:s|ed|ing)?|closed?|closes|shut|hours|available|visit|come|go|call|ring|reach(?:ed)?|run|runs|staffed)\b/iu

/** "Will it open on Monday?" asks of one day that comes, and nothing that is so every week. */
const OF_ONE_DAY = /\b(?:will|did|was|were|has|had)\b/iu

const CONFIRMS = /^(?:and |so |but )?(?:is|are|can|could|may|does|do)\b/iu

const ONE_DAY = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?`

/** "On {Mondays}", "{Sunday} hours", and no date of a month. */
const WEEKDAY =
  /\b(?:on |at |over )?(?:an? |the )?((?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?)\b(?![’'\s,]*(?:\d|next|this))/iu

interface Run {
  readonly words: string
  /** Stems of its sentence, each once. */
  readonly said: readonly string[]
  readonly days: ReadonlySet<number>
}

interface Hours {
  readonly runs: readonly Run[]
  /** Weekdays that stand by themselves. */
  readonly single: ReadonlySet<number>
}

/** The runs of weekdays that a release has beside hours or an opening, and the days that it has for themselves. */
const hoursOf = rememberedOf((document: Document): Hours => {
  const told = dissect(document).candidates.filter(({ text }) => ANY_RUN.test(text) && HOURS.test(text))
  const runs = told.flatMap(({ text, terms: said }) =>
    [...text.matchAll(RUN)].map(([words, first = '', last = '']) => ({
      words,
      said: [...said],
      days: between(numberOf(first), numberOf(last)),
    })),
  )
  if (runs.length === 0) return { runs, single: new Set() }
  const alone = document.text.replace(RUN, ' ').matchAll(ALONE)
  return { runs, single: new Set([...alone].map(([day]) => numberOf(day))) }
})

const BETWEEN = String.raw`\.?,?\s?(?:to|through|thru|until|till|[-–—])\s?`
const RUN_OF = String.raw`\b(${ONE_DAY})${BETWEEN}(${ONE_DAY})\b`
const RUN = new RegExp(RUN_OF, 'giu')
const ANY_RUN = new RegExp(RUN_OF, 'iu')

/** "Fridays", "Friday, 10 a.m.", and not "on Friday, 12 May", "last Friday". */
const ALONE =
  /(?<!\b(?:this|last|next|on) )\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!,? (?:the )?\d{1,2}(?:st|nd|rd|th)?(?! ?(?:[ap]\.?m|[:.]\d))\b|,? \p{Lu}\p{Ll}{2,8}\.? \d)|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b/giu

/** What is told of hours: an opening or a time of day. */
const HOURS = /\b(?:open|opens|opening|hours?|available|daily|closed|call)\b|\d\s?[ap]\.?m\b|\d:\d\d/iu

function numberOf(day: string): number {
  return DAYS.indexOf(day.slice(0, 3).toLowerCase())
}

function between(first: number, last: number): ReadonlySet<number> {
  const length = ((last - first + DAYS.length) % DAYS.length) + 1
  return new Set(Array.from({ length }, (_, nth) => (first + nth) % DAYS.length))
}
