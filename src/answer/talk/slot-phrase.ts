import { isRegion } from '../../corpus/names.ts'
import type { Span } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { added, DETERMINER, lowered, PREPOSITION, PREPOSITIONS, put } from '../text/put.ts'
import { withoutS } from '../text/word-forms.ts'
import { isBesideName } from './beside-name.ts'
import { nameIn, nameSpans } from './name-spans.ts'
import { withNoun } from './slot-noun.ts'
import { isSomeone } from './someone.ts'
import { isSeveral } from './talk.ts'

/** A phrase takes the place of one with the same preposition: "in Europe" of "in Asia". */
export function phraseFor(fragment: string, previous: string): string | null {
  const preposition = PREPOSITION.exec(fragment)?.[0].trim()
  if (preposition === undefined) return null
  const day = WEEKLY.test(fragment) ? WEEKLY_AT.exec(previous) : null
  if (day !== null)
    return put(previous, { start: day.index, end: day.index + day[0].length }, lowered(fragment))
  // "When is it sold there?", "and in Alder?"
  const there =
    /^(?:in|at|near)$/iu.test(preposition) && !IN_TIME.test(fragment) ? THERE.exec(previous) : null
  if (there !== null)
    return put(previous, { start: there.index, end: there.index + there[0].length }, lowered(fragment))
  const named = nameSpans(previous).find(({ start }) =>
    new RegExp(String.raw`\b${preposition}\s+(?:the\s+)?$`, 'iu').test(previous.slice(0, start)),
  )
  if (
    named !== undefined &&
    (/^\s(?!(?:and|or)\b)(?:\p{Ll}+(?:ed|en|s(?!\s*\?*$))|did|had|was|were|is|are)\b/u.test(
      previous.slice(named.end),
    ) ||
      isInside(previous, named)) &&
    !IN_TIME.test(fragment)
  )
    return put(previous, named, fragment.replace(PREPOSITION, ''))
  const figure = sameUnit(fragment, previous)
  if (figure !== null) return put(previous, figure, fragment.charAt(0).toLowerCase() + fragment.slice(1))
  const dose = COMPARATOR.test(fragment) ? DOSE.exec(previous) : null
  if (dose !== null)
    return put(previous, { start: dose.index, end: dose.index + dose[0].length }, lowered(fragment))
  const old = new RegExp(
    String.raw`\b${preposition}\s+(?!which|what|whom)[\p{L}\p{N}’'&. -]+?(?=\s(?:${PREPOSITIONS}|is|are|was|were|do|does|did|has|have|had|will|can|would|could|get|take|leave|reach|cost|say|start|open)\b|\s*[?,]|$)`,
    'iu',
  ).exec(previous)
  // "A ticket for {Made to Last}, for adults": who it is for stands beside what it is for.
  if (old !== null && isBesideName(fragment, old[0], previous)) return null
  // "In Europe" is beside "in 2026".
  return old === null || IN_TIME.test(old[0]) !== IN_TIME.test(fragment)
    ? null
    : put(
        previous,
        { start: old.index, end: old.index + old[0].length + ofNumber(previous, old) },
        withNoun(fragment.charAt(0).toLowerCase() + fragment.slice(1), old[0]),
      )
}

/** How long what follows a phrase is that belongs to its noun alone: "for the fleet{ of 12 buses}". */
function ofNumber(previous: string, { index, 0: words }: RegExpExecArray): number {
  return / of \d+ \p{Ll}+s\b/uy.exec(previous.slice(index + words.length))?.[0].length ?? 0
}

/** A place that is pointed at, and not what there is. */
const THERE =
  /(?<!\b(?:is|are|was|were|be|has|have|get|got) )\bthere(?=\s*\?*$|\s(?:in|at|on|since|for|by|now|last|this|next|today)\b)/u

/** "On Sundays", "at weekends": one of them takes the place of the other. */
const DAYS =
  '(?:on|at) (?:(?:the|a) )?(?:(?:bank |public |school )?holidays?|weekends?|weekdays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|night|christmas|easter)'
const WEEKLY = new RegExp(`^${DAYS}$`, 'iu')
const WEEKLY_AT = new RegExp(String.raw`\b${DAYS}(?=\s*\?*$)`, 'iu')

/** "Can people in {Alder} swim in the lake?": who does it is there, and the verb stands behind. */
function isInside(question: string, { start, end }: Span): boolean {
  const [, verb = ''] = /^ (\p{Ll}+) \S/u.exec(question.slice(end)) ?? []
  return DOERS_IN.test(question.slice(0, start)) && LEXICON.isVerb(verb)
}

const DOERS_IN =
  /\b(?:do|does|did|will|can|could|would|should|may|must) (?:the |its )?(?:\p{Ll}+ ){1,3}(?:in|at|from|on|near) $/iu

/** "With 20 mg" after "on 40 mg": a figure of the same unit, with its preposition. */
function sameUnit(fragment: string, previous: string): Span | null {
  const unit = FIGURE.exec(fragment)?.[1]
  if (unit === undefined) return null
  const old = new RegExp(
    String.raw`\b(?:${PREPOSITIONS})\s+\d[\d.,]*\s?${unit.replace(/[^\p{L}]/gu, '.')}(?=\s|\?|$)`,
    'iu',
  ).exec(previous)
  return old === null ? null : { start: old.index, end: old.index + old[0].length }
}

/** What is given to those with whom others are compared. */
const COMPARATOR =
  /^(?:on|with|without|in|under|for) (?:(?:a|the|any) )?(?:placebo|sham|vehicle|controls?|comparator|treatment|no treatment|standard (?:of )?care|(?:other|lower|higher|smaller|larger) (?:dose|group)|(?:placebo|control) group)$/iu

/** "With {150 mg}", "on the 20 mg dose" */
const DOSE =
  /\b(?:on|with|at|in|under|for|by) (?:the )?\d[\d.,]*[- ]?(?:mg|mcg|µg|μg|ug|g|ml|IU|mg\/kg)(?![\p{L}/])(?: (?:dose|group|arm|cohort))?/iu

/** Nothing but a figure with its unit. */
const FIGURE = new RegExp(String.raw`^(?:${PREPOSITIONS})\s+\d[\d.,]*\s?([\p{L}%/]+)$`, 'iu')

const IN_TIME =
  /\b(?:1[5-9]\d\d|20\d\d|q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|year|quarter|month|week|season|half)\b/iu

/** "Within its own state", "for children": one more circumstance of the same question. */
export function addition(fragment: string, previous: string): string | null {
  const like = /^(?:for|of|with|about|at)\s/iu.test(fragment) && nameIn(fragment) !== null
  // "To Canada" for "within Europe".
  const way = isRegion(fragment.replace(PREPOSITION, '').replace(DETERMINER, '')) ? WAY.exec(previous) : null
  const isPlace = way !== null && !IN_TIME.test(way[0])
  if (way !== null && PREPOSITION.test(fragment) && isPlace)
    return put(previous, { start: way.index, end: way.index + way[0].length }, lowered(fragment))
  return PREPOSITION.test(fragment) && !like
    ? added(withoutAudience(previous, fragment), fragment.charAt(0).toLowerCase() + fragment.slice(1))
    : null
}

/** "And for children?" after "an adult ticket": a ticket, for children. */
function withoutAudience(previous: string, fragment: string): string {
  return /^for\s/iu.test(fragment)
    ? previous.replace(FOR_WHOM, (_, article: string) => (article === 'an' ? 'a ' : `${article} `))
    : previous
}

const FOR_WHOM =
  /\b(an?|the|one) (?:famil(?:y|ies)|adults?|child(?:ren)?|students?|pupils?|seniors?|youth|groups?|members?|visitors?|residents?|concession(?:ary)?|couples?)(?:['’]s?)? (?=(?:day |season |single |return |annual |monthly |weekly )?(?:tickets?|pass(?:es)?|fares?|admission|entry|memberships?|subscriptions?|rates?|prices?|cards?|tours?)\b)/u

/** The last phrase that says where. */
const WAY =
  /\b(?:within|in|to|from|across|outside)\s+(?:the\s+)?(\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)*)(?=\s*[?.!]*$)/u

/** "And pensioners?" after "What does it cost for children?": people take the place of people for whom it is. */
export function forWhom(bare: string, previous: string): string | null {
  const whom = bare.replace(DETERMINER, '')
  const old = FOR_PEOPLE.exec(previous)
  const priced = old === null && PEOPLE.test(lowered(bare)) && arePeople(bare) ? PRICED.exec(previous) : null
  if (priced !== null && !isSomeone(priced[1] ?? priced[2] ?? ''))
    return addition(`for ${lowered(bare)}`, previous)
  if (old === null || !/^(?:\p{Ll}[\p{L}-]* )?\p{Ll}+$/u.test(lowered(whom)) || !arePeople(whom)) return null
  const [words, kept = '', others = ''] = old
  return arePeople(others)
    ? put(previous, { start: old.index + kept.length, end: old.index + words.length }, lowered(bare))
    : null
}

const FOR_PEOPLE = /( for )((?:the )?(?:\p{Ll}[\p{L}-]* )?\p{Ll}+)(?=\s*\?*$|\s(?:in|at|on|under|over) )/u

/** "How much is {a ticket}?", "What does {it} cost?" */
const PRICED =
  /^(?:(?:how much|what) (?:does|do|did|will) (\S[^?]*?) cost|how much (?:is|are|was|were) (\S[^?]*?))\s*\?*$/iu
const PEOPLE = /^(?:(?:the|our|their) )?(?:\p{L}[\p{L}-]* )?\p{Ll}+$/u

function arePeople(words: string): boolean {
  const noun = words.split(' ').at(-1)?.toLowerCase() ?? ''
  return isSeveral(noun) && (noun === 'children' || LEXICON.isPerson(withoutS(noun)))
}
