import {
  DAYS,
  MONTHS,
  MONTHS_IN_SHORT,
  monthAlone,
  NUMBERS,
  nthWeekday,
  numberOf,
  TEENS,
  TENS,
  weekday,
  weeksOn,
} from '../text/periods.ts'
import { type Telling, tellingOf } from '../text/telling.ts'
import { capitalise } from '../text/word-forms.ts'
import { isHabit } from './day-years.ts'
import { asGiven, eitherNext } from './given-days.ts'
import { type Beside, SINCE, tenseAt } from './governing-verb.ts'
import { isSure } from './sure-verb.ts'

type Groups = Readonly<Record<string, string | undefined>>

/** What a time looks like, and which one it is when it is said on a day; null where readers would differ. */
export type Rule = readonly [
  RegExp,
  (groups: Groups, from: Date, beside: Beside, given: () => readonly Date[]) => string | null,
]

const MONTH = MONTHS.join('|')

/** Not the tail of another number: "2.5 years", "1,500 years", "twenty-five years", "half a year". */
export const NUMBER = String.raw`(?<![\p{L}\d][.,-]|half )(?<n>\d{1,3}|a|an|${[...NUMBERS.slice(1), ...TEENS, ...TENS].join('|')})`

/** What stands before a weekday in the name of a day, be it of a week ("Black Friday week") or alone. */
const NAMED_DAY =
  'Black|Good|Cyber|Giving|Easter|Whit|Ash|Maundy|Holy|Palm|Shrove|Super|Bank Holiday|Small Business'

/**
 * How weekdays are read: "on Friday", "this coming Friday", "Friday week", "the first Friday
 * in May". What recurs ("every second Friday") or is the name of a day ("Good Friday") is none.
 */
export const WEEKDAY_RULES: readonly Rule[] = [
  [
    new RegExp(
      String.raw`\b(?<ordinal>first|second|third|fourth|last) (?<day>${DAYS.join('|')}) (?:in|of) (?<month>${MONTH})\b(?!,? \d)`,
      'gu',
    ),
    ({ ordinal, day, month }, from, beside) => {
      const tense = tenseAt(beside)
      if (tense === 'unsure' || isHabit(beside)) return null
      const when = monthAlone(month, from, tense, undefined, () => isSure(tense, beside))
      return when === null ? null : nthWeekday(ordinal, day, when)
    },
  ],
  [
    new RegExp(
      String.raw`\b${NUMBER} (?<unit>week|fortnight)s? (?:on|from) (?<day>${DAYS.join('|')})\b|(?<!\b(?:${NAMED_DAY}) )\b(?<next>${DAYS.join('|')}) week\b(?![’'-]| (?:\d|of|in|on)\b)`,
      'gu',
    ),
    ({ n, unit, day, next }, from, beside) =>
      tenseAt(beside) === 'past'
        ? null
        : weeksOn(day ?? next, unit === 'fortnight' ? 2 * numberOf(n ?? 'a') : numberOf(n ?? 'a'), from),
  ],
  [
    // "A Field Called Tuesday" in its marks is what somebody made.
    new RegExp(
      String.raw`(?<=["“](?:(?:\p{Lu}[\p{L}’'-]{0,20}|of|the|an?|and|in|on|to|for|is) ){1,6})(?:${DAYS.join('|')})(?=(?: \p{Lu}[\p{L}’'-]*){0,4}["”])`,
      'gu',
    ),
    () => null,
  ],
  [
    // Opening hours and names of days hold weekdays that are no date.
    new RegExp(
      String.raw`\b(?:(?:[Ee]very|[Ee]ach)(?: (?:other|second|third|fourth|alternate|single))?|[Aa]lternate|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ff]inal|(?:on|from|until|since|by) the last|${NAMED_DAY}) (?:${DAYS.join('|')})(?:(?:,|,? and|,? or| to) (?:${DAYS.join('|')}))*\b|\b(?:${DAYS.join('|')})\s*(?:and|or|to|through|until|[-–])\s*(?:${DAYS.join('|')})\b|\b(?:${DAYS.join('|')})(?=[’'-]| \p{Lu})`,
      'gu',
    ),
    () => null,
  ],
  [
    new RegExp(
      String.raw`\b(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|(?:[Tt]his |[Tt]he )?[Cc]oming) )?(?<day>${DAYS.join('|')})\b(?!,? (?:the )?\d(?!\d?[:.]\d\d)| ?[–—-] ?\d|,? (?:${MONTH}|(?:${MONTHS_IN_SHORT.map(capitalise).join('|')})t?\.)| of )`,
      'gu',
    ),
    ({ which, day }, from, whole, given) => {
      // "The remaining half the following Monday": counted from another day.
      if (/\b(?:following|previous|preceding|same) $/iu.test(whole.ahead)) return null
      const beside = inSentence(whole, `${which ?? ''} ${day}`)
      if (which === undefined && (isHabit(beside) || isOfHours(day, whole, given))) return null
      const tense = tenseAt(beside)
      const isTold =
        tense === beside.telling.tense ||
        SINCE.test(beside.ahead) ||
        isToCome(tense, beside) ||
        (tense === 'past' && isSure('past', beside))
      const when =
        eitherNext(day, which, from, given) ??
        weekday(day, which, from, isTold && tense !== 'unsure' ? tense : null)
      // "Lost at home on Saturday": no date that is to come.
      if (which !== undefined || tenseAt({ ...beside, telling: TELLS_NOTHING }) === 'past') return when
      return asGiven(day, when, from, given())
    },
  ],
]

/** Whether a line tells the hours of a weekday, which are those of each week where the release does not give that day with its date: "Sunday: 11 am to 4 pm". */
function isOfHours(
  day: string | undefined,
  { ahead, behind }: Beside,
  given: () => readonly Date[],
): boolean {
  return NO_WORD.test(ahead) && OF_HOURS.test(behind) && !given().some((one) => DAYS[one.getUTCDay()] === day)
}

const NO_WORD = /^[^\p{L}\p{N}]*$/u

/** Or a cell that has nothing else. */
const OF_HOURS =
  /^\s*$|^(?::|\t|\s?\.{3,})?\s?(?:closed\b|(?:from|until|till)\s\d|(?:\d{1,2}(?:[.:]\d\d)?(?:\s?[ap]\.?m\.?)?|(?:12 )?noon|midday)\s?(?:to|until|till|[-–—])\s?(?:\d|noon\b|midday\b|midnight\b))/iu

/**
 * Whether a day is one that is to come by the verb before it, though the sentence tells more:
 * "begins on Tuesday", "will lift it on Tuesday, two days later than announced".
 */
function isToCome(tense: ReturnType<typeof tenseAt>, { ahead }: Beside): boolean {
  return tense === 'future' && !tellingOf(ahead).hasPast
}

/** What stands beside a time in its own sentence: what the others of a quotation tell says nothing of it. */
function inSentence({ ahead, behind }: Beside, words: string): Beside {
  const own = { ahead: ahead.split(SENTENCE_END).at(-1) ?? '', behind: behind.split(SENTENCE_END)[0] ?? '' }
  return { ...own, telling: tellingOf(`${own.ahead}${words}${own.behind}`) }
}

const SENTENCE_END = /(?<=\p{Ll}{3}[.!?]["”]?)\s+(?=["“]?\p{Lu})/u

const TELLS_NOTHING: Telling = { tense: null, hasPast: false, hasFuture: false }
