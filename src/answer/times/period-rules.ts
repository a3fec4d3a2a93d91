import { isPast } from '../text/past.ts'
import {
  addDays,
  DAYS,
  longDate,
  MONTHS,
  monthAlone,
  monthOf,
  offset,
  period,
  quarterOf,
  seasonOf,
  shift,
  since,
  until,
} from '../text/periods.ts'
import { OPENS } from '../text/telling.ts'
import { isHabit, YEAR_BEHIND } from './day-years.ts'
import { type Beside, tenseAt, UNCHANGED } from './governing-verb.ts'
import { isSure } from './sure-verb.ts'
import { NUMBER, type Rule, WEEKDAY_RULES } from './weekday-rules.ts'

const MONTH = MONTHS.join('|')

/** What is told in the present of what is to come, or in the future of what is done at once: "will be built in two years" tells how long it takes. */
const COMES = String.raw`\b(?:is|are|due|back|begins?|starts?|ends?|closes?|(?:re-?)?opens?|returns?|resumes?|arrives?|leaves?|meets?|moves?|launches|follows|expires?|retires?|(?:takes?|goes|comes?) (?:place|effect|over|up|on sale|on show|live|back|out|into (?:force|effect|service))|will (?:be (?:opened|closed|named|unveiled|launched|announced|published|presented|released|decided|elected|taken down|handed over|withdrawn|lifted)|vote|decide|retire|leave|move|return|arrive|resume|reopen|go (?:on sale|live|out)|(?!(?:build|make|produce|finish|complete|write|develop|earn|reach)\b)\p{Ll}+ (?:its|the|their|our) first \p{Ll}+))`

/** "Moves {to the east quay}": where, and no object, of which "in two weeks" may tell how long it took. */
const WHITHER = String.raw`(?: (?:to|at|from|into|on|for) (?:the |its |their |an? )?\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,3}?)?`

/** How periods and weekdays are read. In order: what an earlier rule takes, a later one leaves. */
export const PERIOD_RULES: readonly Rule[] = [
  // Named here so that no later rule reads a part of them: absolute and fiscal periods, and what is no time at all.
  [
    new RegExp(
      String.raw`\b(?:first|second|third|fourth)[- ](?:quarter|half)(?: of)?(?: the)?(?: fiscal\b| \d{4}| end(?:ed|ing)\b)|\b(?:${MONTH})(?: of)?,? \d{4}|\b(?:${MONTH})\s*(?:and|or|to|through|until|[-–])\s*(?:${MONTH}),? \d{4}`,
      'gu',
    ),
    () => null,
  ],
  [
    /\b(?:the )?(?<ordinal>first|second|third|fourth)[- ](?<unit>quarter|half) of (?:(?<which>last|this|next)|the) year\b/gu,
    ({ ordinal, unit, which }, from) => `${ordinal} ${unit} of ${from.getUTCFullYear() + shift(which)}`,
  ],
  [
    new RegExp(String.raw`\b(?<month>${MONTH}) (?:of )?(?<which>last|this|next) year\b`, 'gu'),
    ({ month, which }, from) => `${month} ${from.getUTCFullYear() + shift(which)}`,
  ],
  [
    /\bthe (?<unit>year|month|week|weekend|quarter) (?<which>before last|after next)\b/giu,
    ({ unit, which }, from) =>
      unit === 'weekend' && which === 'after next' ? null : period(unit, 2 * shift(which), from, undefined),
  ],
  [
    new RegExp(
      String.raw`\bthe (?:${[...DAYS, ...MONTHS].join('|')}|spring|summer|autumn|fall|winter) (?:before last|after next)\b`,
      'gu',
    ),
    () => null,
  ],
  [
    new RegExp(
      String.raw`\b(?:for|over|in|during|within) the (?:past|last) (?:${NUMBER} )?(?<unit>year|month|decade)(?<many>s)?\b(?! of)`,
      'giu',
    ),
    ({ n, unit, many }, from) => (isVague(n, many) ? null : since(offset(n ?? 'one', unit, -1, from))),
  ],
  [
    new RegExp(
      String.raw`\b(?:for|over|in|during|within) the (?:next|coming) (?:${NUMBER} )?(?<unit>year|month|week|decade)(?<many>s)?\b(?! of)`,
      'giu',
    ),
    ({ n, unit, many }, from) => (isVague(n, many) ? null : until(offset(n ?? 'one', unit, 1, from))),
  ],
  [
    /\b(?:(?<part>earlier|later|early|mid|late)(?:[- ]in)?[- ])?(?:(?:the )?(?<end>end|beginning|start|middle) of )?(?<!\bthe )(?<which>last|this|next) (?<unit>year|month|week|weekend|quarter|decade)\b(?![’'-])/giu,
    ({ part, end, which, unit }, from, { telling }) =>
      // "Earnings for this quarter were": of the one that is reported, and over.
      unit === 'quarter' && /this/iu.test(which ?? '') && telling.hasPast && (part ?? end) === undefined
        ? null
        : period(unit, shift(which), from, part ?? end),
  ],
  [
    /\b(?:(?<part>earlier|later|early|mid|late)[- ])?(?<which>last|this|next|(?:this |the )?coming) (?<season>spring|summer|autumn|fall|winter)\b/giu,
    ({ part, which, season }, from) => seasonOf(season, which, from, part),
  ],
  [
    // "In fall protection", "in the Fall issue": a noun behind it has it as its kind.
    /(?<=\b(?:in|by|until|till|from|during|before|after) (?:the )?)(?:(?<part>early|mid|late)[- ])?(?<season>spring|summer|autumn|fall|winter)\b(?=\s*(?:$|[.,;:!?)”"–—]|(?:and|or|but|to|at|for|with|by|as|on|when|while|after|before|until|through|from|once|if|because|since|so|where|which|that|under|again|instead|this)\b))/giu,
    ({ part, season }, from, beside) => seasonAhead(season, part, from, beside),
  ],
  [
    new RegExp(
      String.raw`\bwithin (?:the (?:next|coming) )?${NUMBER} (?<unit>day|week|month|year)s?\b(?![’'-]| (?:of|after|from|following|before|to)\b)`,
      'giu',
    ),
    ({ n, unit }, from, beside) => (isOfOneDeed(beside) ? by(offset(n, unit, 1, from)) : null),
  ],
  [
    /\b(?:in|for|during|over) the (?<which>last|past|previous|next) quarter\b(?! of\b|[’'-])/giu,
    ({ which }, from, { ahead, behind }) =>
      OF_GAME.test(ahead + behind)
        ? null
        : period('quarter', /next/iu.test(which ?? '') ? 1 : -1, from, undefined),
  ],
  [/\b(?:this|the) coming quarter\b/giu, (_, from) => period('quarter', 1, from, undefined)],
  [
    new RegExp(String.raw`\b(?:the )?(?<ordinal>first|second) half of (?<month>${MONTH})\b(?!,? \d)`, 'gu'),
    ({ ordinal, month }, from, beside) => {
      const tense = tenseAt(beside)
      if (tense === 'unsure' || isHabit(beside)) return null
      const when = monthAlone(month, from, tense, undefined, () => isSure(tense, beside))
      return when === null ? null : `${ordinal} half of ${when}`
    },
  ],
  [
    new RegExp(
      String.raw`\b(?:(?<part>early|mid|late)[- ])?(?<which>[Ll]ast|[Tt]his|[Nn]ext) (?<month>${MONTH})\b(?! \d)`,
      'gu',
    ),
    ({ part, which, month }, from) => monthOf(month, which, from, part),
  ],
  [
    /\b(?:the )?(?<end>end|beginning|start|middle) of (?:the )?(?<unit>year|month|quarter|week)\b(?! \d|[- ](?:of|beginning|ending)\b)/giu,
    ({ end, unit }, from, beside) =>
      isOver(beside) && (end === 'end' || unit === 'quarter') ? null : period(unit, 0, from, end),
  ],
  [
    /\b(?<part>year[- ]end|mid-?year)\b(?! \d)/giu,
    ({ part }, from, beside) => {
      const isEnd = /end/iu.test(part ?? '')
      return isEnd && isOver(beside) ? null : period('year', 0, from, isEnd ? 'end' : 'middle')
    },
  ],
  [
    /\b(?:the|in|during|for) (?<ordinal>first|second|third|fourth)[- ](?<unit>quarter|half)\b(?! of\b| in a row\b| running\b)/gu,
    ({ ordinal, unit }, from, beside) => {
      const tense = tenseAt(beside)
      return tense === 'unsure' ? null : quarterOf(ordinal, unit, from, tense)
    },
  ],
  [
    new RegExp(
      String.raw`\b${NUMBER} (?<unit>year|month|fortnight|week|day|decade)s?(?: (?<way>ago|from (?:now|today))|(?<=\bin [\p{L}\d-]+ \p{L}+)[’']s? time)\b`,
      'giu',
    ),
    ({ n, unit, way }, from) => offset(n, unit, /ago/iu.test(way ?? '') ? -1 : 1, from),
  ],
  [
    new RegExp(
      String.raw`in (?<=${COMES}(?: again)?${WHITHER} in )${NUMBER} (?<unit>year|month|fortnight|week|day)s?\b(?![’'])`,
      'giu',
    ),
    ({ n, unit }, from, beside) => (isBehindPast(beside) ? null : offset(n, unit, 1, from)),
  ],
  [
    new RegExp(
      String.raw`\b(?:operational|operating|open|in operation|in business|active|running|around|established|existed|serving) (?:\p{L}+ )?for (?:just |only |over |more than |nearly |almost |about )*${NUMBER} (?<unit>year|month|decade)s?\b`,
      'giu',
    ),
    ({ n, unit }, from) => since(offset(n, unit, -1, from)),
  ],
  [
    /\bthe turn of the year\b/giu,
    (_, from, beside) => {
      const tense = tenseAt(beside)
      if (tense !== 'future' && tense !== 'past') return null
      const year = from.getUTCFullYear() + (tense === 'past' ? -1 : 0)
      return `the turn of ${year} to ${year + 1}`
    },
  ],
  [/\b(?:the )?night before last\b/giu, (_, from) => `the night of ${longDate(addDays(from, -2))}`],
  [
    /\b(?:the )?day (?<which>before yesterday|after tomorrow)\b/giu,
    ({ which }, from) => longDate(addDays(from, /yes/iu.test(which ?? '') ? -2 : 2)),
  ],
  [
    /(?<!\bof )\b(?<day>yesterday|last night|tomorrow|tonight|today|this (?:morning|afternoon|evening))\b(?![’'])|(?<=^|[.!?:“"–—-]\s{0,3})(?<day2>Yesterday|Last night|Tomorrow|Tonight|Today|This (?:morning|afternoon|evening))\b(?![’'])/gu,
    ({ day, day2 }, from, beside) => {
      const word = (day ?? day2 ?? '').toLowerCase()
      if (isFigurative(word, beside)) return null
      return longDate(
        addDays(from, /^(?:yesterday|last night)$/u.test(word) ? -1 : word === 'tomorrow' ? 1 : 0),
      )
    },
  ],
  ...WEEKDAY_RULES,
  [
    new RegExp(
      String.raw`\b(?:(?<part>early|mid|late)[- ]|(?:the )?(?<end>end|beginning|start|middle) of |(?<to>(?:[Ss]ince|[Ii]n|[Dd]uring|[Uu]ntil|[Ff]rom|[Bb]y) ))(?<month>${MONTH})\b(?!,? \d|\.? \d| \p{Lu})`,
      'gu',
    ),
    ({ part, end, to, month }, from, beside) => {
      const governed = { ...beside, ahead: `${beside.ahead}${to ?? ''}` }
      const isOpen = HOURS.test(beside.ahead)
      const tense = tenseAt(governed) ?? (isOpen && UP_TO.test(governed.ahead) ? 'future' : null)
      if (tense === null && isOpen) return null
      if (tense === 'unsure' || isHabit(beside) || YEAR_BEHIND.test(beside.behind)) return null
      return monthAlone(month, from, tense, part ?? end, () => isSure(tense, governed))
    },
  ],
]

/** "Will open in late autumn": the next to come; null where the verb does not tell that surely, or it is so from year to year. */
function seasonAhead(
  season: string | undefined,
  part: string | undefined,
  from: Date,
  beside: Beside,
): string | null {
  const { ahead, behind } = beside
  const isOne = !SEASON.test(ahead) && !SEASON.test(behind)
  const isAhead = tenseAt(beside) === 'future' && isSure('future', beside)
  return isOne && isAhead && !isHabit(beside) ? seasonOf(season, 'coming', from, part) : null
}

const SEASON = /\b(?:spring|summer|autumn|fall|winter)s?\b/iu

/** Whether something will be done once, so that it is counted from now: "a report will be published within", and not "orders will be sent within". */
function isOfOneDeed({ ahead, behind }: Beside): boolean {
  const [, subject = 's'] = WILL_BE.exec(ahead) ?? []
  return !/[^su]s$/u.test(subject) && subject.length > 1 && !ANY_TIME.test(`${ahead} ${behind}`)
}

const WILL_BE = /(\p{L}+) (?:will|is (?:expected|due|set|scheduled|to))\b[^.;,]{0,80}$/u

const ANY_TIME =
  /\b(?:if|when|whenever|once|after|upon|any|each|every|you|your|customers?|refunds?|orders?|requests?|applications?|payments?|receipt)\b/iu

/** Of a time up to which something is done. */
function by(when: string | null): string | null {
  return when === null ? null : `by ${when}`
}

/** Whether what stands before "in two weeks" tells of what has been: "was due back", "saw it open"; not of a verb in the present itself. */
function isBehindPast({ telling, ahead }: Beside): boolean {
  const [verb = ''] = LAST_VERB.exec(ahead) ?? []
  // "Moves to a hall built in two weeks"
  const rest = verb.replace(AHEAD, '')
  if (rest.split(/\s/u).some((word) => isPast(word.toLowerCase()) || UNCHANGED.test(word))) return true
  if (rest !== verb) return false
  return telling.hasPast && !FINITE.test(verb)
}

const LAST_VERB = new RegExp(String.raw`${COMES}(?: again)?${WHITHER} $`, 'iu')

/** "{Will be opened} at a hall" */
const AHEAD = /^will (?:be )?\p{L}+/iu

/** In the present by itself: "reopens", and neither "due" nor "open". */
const FINITE = /^(?:is|are|[\p{L}-]{3,}s)\b/iu

/** "The lead changed hands in the last quarter" */
const OF_GAME = /\b(?:games?|match(?:es)?|scor(?:ed?|es|ing)|goals?|halftime|half-time|overtime)\b/iu

/** "Made for tomorrow", "not just for style today, but for legacy tomorrow": no day. */
function isFigurative(word: string, { ahead, behind, telling }: Beside): boolean {
  if (word === 'tomorrow' && /\b(?:of|for) (?:both )?today(?:,| and|[’']s and)? $/iu.test(ahead)) return true
  if (word === 'today') return CONTRASTED.test(ahead) && /^[^.;]*\btomorrow\b/iu.test(behind)
  if (word !== 'tomorrow' || APPOINTED.test(ahead)) return false
  return FOR_TOMORROW.test(ahead) || (telling.hasPast && !telling.hasFuture && !OPENS.test(ahead))
}

const CONTRASTED = /\bnot (?:just|only|merely) [^.;]*$/iu
const APPOINTED =
  /\b(?:scheduled|planned|expected|due|set|booked|called|announced|arranged|invited|summoned|forecast)\b[^.;]*$/iu
const FOR_TOMORROW = /\bfor (?:an? |the )?(?:\p{L}+ )?$/iu

/** "In the coming weeks": nobody knows how many. */
function isVague(n: string | undefined, many: string | undefined): boolean {
  return n === undefined && many !== undefined
}

/** "Had 40 mills at the end of the quarter": of one that is over. "It was to open by the end of the quarter" looks ahead. */
function isOver({ telling: { hasPast }, ahead }: Beside): boolean {
  return hasPast && !/\b(?:by|until|till|before|through)\s+(?:the )?$/iu.test(ahead)
}

/** "Is open daily, in July and August until 7 p.m." */
const HOURS = /\b(?:is|are) (?:open|closed)\b/iu

const UP_TO = /\b(?:until|till|through) (?:the )?$/iu

/** Periods whose bounds a fiscal year moves. */
export const FISCAL_PERIOD =
  /\b(?:quarter|half)\b|\byear[- ]end\b|\bmid-?year\b|\bthe (?:next|coming) year\b|\b(?:end|beginning|start|middle) of (?:the )?year\b/iu
