import { remembered, rememberedOf } from '../../remembered.ts'
import { terms as termsOf, tokens } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { daysIn } from '../asked/day-over.ts'
import { weekdaysIn } from '../asked/written-weekdays.ts'
import { fitting } from '../composition/list-meant.ts'
import { HOUR } from '../evidence/asked-time.ts'
import { type Lens, SAME, strength, type WeightedTerm } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import type { Candidate } from '../pieces/candidates.ts'
import type { Dissection } from '../pieces/dissect.ts'
import { SUM } from '../pieces/fact-values.ts'
import { WHOLE } from './goes-without.ts'

/** What all lines of a list tell, and how one asks for it. */
interface GroupKind {
  /** What stands over it. */
  readonly heading: RegExp
  readonly value: { readonly test: (line: string) => boolean }
  /** All of it or one of its lines is asked for. */
  readonly asks: RegExp
  /** All lines are asked for, where nothing else is said. */
  readonly all: RegExp
  /** Words of such a question that no line need have. */
  readonly said: RegExp
}

const HOURS: GroupKind = {
  heading:
    /^(?:\p{L}+ ){0,3}(?:hours|(?:opening|visiting) (?:times|days))(?: \p{L}+){0,4}:?$|^(?:open(?:ing)?|times):?$/iu,
  value: { test: (line) => HOUR.test(line) || /\bclosed\b|\d\s?(?:to|until|till|[-–—])\s?\d/iu.test(line) },
  asks: /\b(?:hours|opening (?:times?|days)|open|opens|close|closes|closing|shut|shuts)\b/iu,
  all: /\b(?:opening (?:times?|hours|days)|hours|how late)\b|\bwhen (?:is|are) .{2,60} open\b/iu,
  said: /^(?:open(?:s|ing)?|clos(?:e|es|ed|ing)|shuts?|hours?|times?|days?|late|early|visit(?:ing|ors)?|list|business)$/u,
}

const PRICES: GroupKind = {
  heading: /\b(?:admission|entry|entrance|tickets?|prices?|pricing|fares?|fees|rates|tariffs?|charges)\b/iu,
  value: SUM,
  asks: /\b(?:how much|prices?|fares?|fees?|costs?|rates?|charges?|admission|entry|entrance|pays?|tickets?)\b/iu,
  all: /\b(?:prices|fares|fees|rates|charges|tickets?|admission|entry|entrance|enter|get in|visit)\b/iu,
  said: /^(?:tickets?|prices?|fares?|fees?|costs?|rates?|charges?|charged?|admission|admitted|entry|entries|entrance|enter|get|visit|pay|pays|paid|much|list)$/u,
}

const A_THING = String.raw`(?:the|an?|its|their)\b`

/** "What's on?", and not what is on the roof; "What is planned?", and not for the roof. */
const ON = String.raw`what(?:['’]s| is| are| will be) (?:on(?! ${A_THING}(?! (?:programme|program|agenda|schedule|calendar)\b))|(?:planned|happening|scheduled)(?! (?:to|with|about)\b| for ${A_THING}))`

/** What stands in a programme, and not what it is for. */
const ITSELF = String.raw`(?:on|in|of) the programme|(?:what(?:['’]s| is) |^)(?:the )?programme\b(?! (?:for|about|called|worth)\b)`

const PROGRAMME: GroupKind = {
  heading: /\b(?:events?|programmes?|programs?|schedule|agenda|timetable|calendar|diary|what['’]s on)\b/iu,
  value: {
    test: (line) => HOUR.test(line) || daysIn(line).dates.size + daysIn(line).weekdays.size > 0,
  },
  asks: new RegExp(
    String.raw`\b(?:(?:what|which) (?:other )?events|(?:list|name) .{0,30}\bevents|${ON}|${ITSELF}|program of|schedule of|agenda)\b`,
    'iu',
  ),
  all: /./u,
  said: /^(?:events?|programmes?|programs?|schedule[ds]?|agenda|timetable|calendar|planned|happening|tak(?:e|es|ing)|place|list|held)$/u,
}

const KINDS = [HOURS, PRICES, PROGRAMME]

/** A programme is sold and paid for too. */
const OF_MONEY = /\b(?:how much|price[sd]?|pay|paid|fund(?:ed|s|ing)?|costs?|free|budget|worth)\b/iu

/** Other than what is told now, whether it is so, when, why or how many. */
const ASKS_ELSE =
  /^(?:and |so |but )?(?:is|are|was|were|do|does|did|can|could|may|will|would|has|have|had|should|why|who|where|how many|how did)\b|\b(?:last|previous|former|ago|used to|were|was|did|had|new|old|since)\b/iu

interface Group {
  readonly kind: GroupKind
  readonly headed: ReadonlySet<string>
  /** Stems of what the heading says beside its kind: "office" of "Office hours". */
  readonly narrowed: readonly string[]
  readonly rows: readonly Candidate[]
}

/**
 * The lines of opening hours, prices or a programme that a question asks for: all where it asks
 * for nothing else, and those whose label has all else that it says, or is of its weekday. Of
 * what stands in no label nothing is given, whatever the lines have in common with it.
 *
 * @example
 * // "TICKET PRICES", "Adults: £14", "Students: £9"
 * // "ticket price for students?" => the second; "What are the ticket prices?" => both
 */
export function groupAsked(evidence: readonly Evidence[]): readonly Evidence[] {
  const [best] = evidence
  const kinds = best === undefined ? NO_KINDS : kindsOf(best.lens.asked.text)
  if (kinds.length === 0) return []
  for (const lens of new Set(evidence.map((one) => one.lens))) {
    const found = groupsOf(lens.dissection).flatMap((group) => {
      const rows = kinds.includes(group.kind) ? rowsAsked(group, lens) : null
      return rows === null || rows.length === 0 ? [] : [rows]
    })
    const [rows, another] = found
    if (rows === undefined) continue
    const given = evidence.filter((one) => one.lens === lens && rows.includes(one.candidate))
    // Two lists may be of two things, and a line that nothing was read of may be the one.
    return another === undefined && given.length === rows.length ? fitting(given) : []
  }
  return []
}

const NO_KINDS: readonly GroupKind[] = []

const kindsOf = remembered((question: string): readonly GroupKind[] =>
  ASKS_ELSE.test(question) || question.length > LONGEST_QUESTION || daysIn(question).dates.size > 0
    ? NO_KINDS
    : KINDS.filter((kind) => kind.asks.test(question) && !(kind === PROGRAMME && OF_MONEY.test(question))),
)

/** Read once for each release. */
const groupsOf = rememberedOf(({ document, candidates, headers }: Dissection): readonly Group[] => {
  const groups = new Map<number, Candidate[]>()
  for (const candidate of candidates) {
    const { lead } = candidate.block
    if (lead === null || candidate.kind === 'sentence' || headers.has(candidate.block)) continue
    const group = groups.get(lead)
    if (group === undefined) groups.set(lead, [candidate])
    else group.push(candidate)
  }
  return [...groups].flatMap(([lead, rows]) => {
    const block = document.blocks[lead]
    const heading = block === undefined || block.kind === 'table-row' ? '' : textAt(document.text, block)
    const kind = KINDS.find((one) => heading.length <= LONGEST_HEADING && one.heading.test(heading))
    if (kind === undefined || new Set(rows.map((row) => row.block)).size !== rows.length) return []
    const telling = rows.filter(({ text }) => kind.value.test(text) && text.length <= LONGEST_LINE)
    const isOf = rows.length >= FEWEST && telling.length * 3 >= rows.length * 2
    if (!isOf) return []
    const narrowed = tokens(heading).filter(
      ({ stop, word }) =>
        !stop && !kind.said.test(word) && !kind.heading.test(word) && !NARROWS_NOTHING.test(word),
    )
    return [{ kind, rows, headed: new Set(termsOf(heading)), narrowed: narrowed.map(({ term }) => term) }]
  })
})

/** Words by which prices or hours are of no other thing. */
export const NARROWS_NOTHING =
  /^(?:\d.*|general|regular|normal|current|new|valid|our|visitors?|visiting|information|booking|day|details)$/u

const FEWEST = 2

/** Characters. */
const LONGEST_HEADING = 60
const LONGEST_LINE = 120
const LONGEST_QUESTION = 120

/** The lines of a group that are asked for; none where the question says what none of them has, null where the group is of something else besides. */
function rowsAsked(group: Group, { asked, terms, dissection }: Lens): readonly Candidate[] | null {
  const { kind, rows, headed, narrowed } = group
  const days = kind === HOURS ? weekdaysIn(asked.text) : NO_DAYS
  const ofDay = days.size === 0 ? rows : onDays(rows, days, asked.text)
  // What the headline speaks of may be a thing of the house: when is its bridge open, what is planned for it?
  const unsaid = new Set(termsOf(dissection.document.issuer ?? ''))
  const isNarrower = narrowed.some(
    (stem) => !unsaid.has(stem) && terms.every((term) => strength(term, (one) => one === stem) < SAME),
  )
  if (isNarrower) return null
  // "Castle: 10am to 5pm", of Tarn Castle, beside the hours of its gardens.
  const ofHouse = new Set(
    ofDay
      .map(({ text }) => termsOf(labelOf(text)))
      .filter((label) => label.every((stem) => unsaid.has(stem)))
      .flat(),
  )
  const isOfLine = (term: WeightedTerm): boolean => ofDay.some(({ text }) => holds(text, term))
  const telling = terms.filter(
    (term) =>
      term.weight === 1 &&
      term.optional !== true &&
      !kind.said.test(term.folded) &&
      !headed.has(term.term) &&
      !(days.size > 0 && WEEKDAY.test(term.folded)) &&
      !(unsaid.has(term.term) && !ofHouse.has(term.term) && (term.named || !isOfLine(term))) &&
      (!WHOLE.test(term.folded) || term.folded === 'group' || isOfLine(term)),
  )
  if (telling.length === 0) return days.size > 0 || kind.all.test(asked.text) ? ofDay : []
  const rowsWith = (isSo: (text: string, term: WeightedTerm) => boolean): readonly Candidate[] =>
    ofDay.filter(({ text }) => telling.every((term) => isSo(text, term)))
  // "Day: £18" and "Week: £70" are of like words, of which the very one is meant.
  const held =
    [
      rowsWith((text, { term }) => termsOf(labelOf(text)).includes(term)),
      rowsWith((text, term) => holds(labelOf(text), term)),
      rowsWith((text, { term }) => termsOf(text).includes(term)),
    ].find((found) => found.length > 0) ?? []
  return held.length <= MOST_TOLD ? held : []
}

const NO_DAYS: ReadonlySet<number> = new Set()

/** Lines of one thing; more have only a word in common. */
const MOST_TOLD = 3

const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|week(?:day|end)s?|daily)$/u

function holds(words: string, term: WeightedTerm): boolean {
  const stems = new Set(termsOf(words))
  return strength(term, (stem) => stems.has(stem)) >= SAME
}

/** "Family ticket" of "Family ticket (two adults): £30"; the whole of a line that is not parted. */
function labelOf(line: string): string {
  const [label = line] = LABEL.exec(line) ?? []
  return label.replace(/\([^()]{0,60}\)/gu, ' ')
}

const LABEL = /^[^:\t\n]{1,80}?(?=:\s|\t|\s?\.{3})|^[^:\t\n\d\p{Sc}]{1,80}?(?=\s\p{Sc}?\d)/u

/** The lines of some weekdays: those that are of them alone, unless they tell but one end of a day. */
function onDays(
  rows: readonly Candidate[],
  days: ReadonlySet<number>,
  question: string,
): readonly Candidate[] {
  const all = rows.filter(({ text }) => [...weekdaysIn(text)].some((day) => days.has(day)))
  const own = all.filter(({ text }) => weekdaysIn(text).size <= days.size)
  const isWhole = ENDS.test(question) || own.some(({ text }) => !/\b(?:until|till|from)\b/iu.test(text))
  return own.length > 0 && isWhole ? own : all
}

const ENDS = /\b(?:close|closes|closing|shut|shuts|how late|until)\b/iu
