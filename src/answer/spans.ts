import type { Span } from '../model.ts'
import { HONORIFICS, ORGANISATION_SUFFIX, PLACE_SUFFIX, ROLE_WORDS } from './cues.ts'
import { BEFORE_DATE, FIGURES } from './figures.ts'
import { isKnownPlace } from './places.ts'

/** What a span of text can be the value of. */
export type SpanType =
  | 'money'
  | 'percent'
  | 'date'
  | 'duration'
  | 'count'
  | 'measure'
  | 'email'
  | 'phone'
  | 'address'
  | 'url'
  | 'ticker'
  | 'person'
  | 'organisation'
  | 'place'
  | 'name'

/** A span of a text that could be an answer of a type; offsets into that text. */
export interface TypedSpan extends Span {
  readonly type: SpanType
}

/**
 * Finds the amounts, dates, addresses and names in one sentence.
 *
 * A stretch of text has one type among figures ("$3 million" is money and no
 * count). Capitalised names are all given as `name`, and once more as person,
 * organisation or place where their words or neighbours say so.
 *
 * @example
 * typedSpans('It raised $3 million in May 2024.').map((s) => s.type)
 * // => ['money', 'date']
 */
export function typedSpans(whole: string): TypedSpan[] {
  return withNames(whole, figureSpans(whole))
}

/** Finds the amounts, dates and addresses in one sentence, in their order, and no names, which take as long again. */
export function figureSpans(whole: string): TypedSpan[] {
  const text = readable(whole)
  const lower = text.toLowerCase()
  const found: TypedSpan[] = []
  for (const [type, pattern, needed] of FIGURES) {
    if (!needed.test(lower)) continue
    for (const { start, end } of matches(text, pattern)) {
      if (end <= start || found.some((span) => span.start < end && start < span.end)) continue
      if (type === 'date') addDate(found, text, { type, start, end })
      else found.push({ type, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Adds the names of a sentence to the {@link figureSpans} of it. */
export function withNames(whole: string, figures: readonly TypedSpan[]): TypedSpan[] {
  const text = readable(whole)
  const found = [...figures]
  for (const name of names(text)) {
    if (figures.some((span) => span.start <= name.start && name.end <= span.end)) continue
    found.push({ type: 'name', ...name })
    for (const type of nameTypes(text, name)) found.push({ type, ...name })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** "In", and "May" in the next line, are one text. */
function readable(whole: string): string {
  return whole.slice(0, LONGEST).replaceAll('\n', ' ')
}

/** Whether spans of a type are figures or addresses, and no names. */
export function isFigure(type: SpanType): boolean {
  return FIGURE_TYPES.has(type)
}

const FIGURE_TYPES: ReadonlySet<SpanType> = new Set(FIGURES.map(([type]) => type))

/** Where a global expression matches. `matchAll` would copy the expression for each text, which costs more than most searches. */
function matches(text: string, pattern: RegExp): Span[] {
  const found: Span[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const end = match.index + match[0].length
    found.push({ start: match.index, end })
    if (end === match.index) pattern.lastIndex++
  }
  return found
}

/** With what stands before it and is part of it, a weekday that was found by itself included. */
function addDate(found: TypedSpan[], text: string, date: TypedSpan): void {
  const from = Math.max(0, date.start - LONGEST_BEFORE)
  const before = DAY_OR_MONTH.test(text.slice(date.start, date.end))
    ? BEFORE_DATE.exec(text.slice(from, date.start))
    : null
  const start = before === null ? date.start : from + before.index
  while (found.length > 0) {
    const last = found.at(-1)
    if (last === undefined || last.type !== 'date' || last.start < start || last.end > date.start) break
    found.pop()
  }
  const free = !found.some((span) => span.start < date.end && start < span.end)
  found.push(free ? { ...date, start } : date)
}

/** "3 May", "July 10", and neither "9am" nor a weekday. */
const DAY_OR_MONTH = /^(?:\d{1,2}\S* )?\p{Lu}\p{Ll}{2}(?!\p{Ll}*day)/u

/** Characters of "the twelve month period ended Wednesday, the ". */
const LONGEST_BEFORE = 48

/** Characters that are looked at: far more than a sentence has, so that one without a stop cannot hold the program up. */
const LONGEST = 4_000

/** Capitalised words that begin a sentence and are seldom names. */
const OPENERS = new Set(
  `The A An This That These Those It Its He She They We Our My Your His Her Their In On At By For From With To Of As If When While
  Since After Before During Through And But Or So Yet Not No Also Additionally Furthermore Moreover However Meanwhile Currently
  Today Recently Now Here There What Who Which Where Why How Is Are Was Were Will Would Can Could May Might Should Do Does Did Has
  Have Had Each Every All Some Many Most More Both Such Other Another Under Over Between Among About According Based Located
  Founded Established Additionally Together Once Until Although Though Because Despite Besides Along Alongside Apart Aside Roughly Approximately Nearly Almost Just Only Even Still Already Whether Summarise Summarize List Give Tell Show Name Describe Explain Find Write Ignore Compare Quote Define Given Following Including Contact Source
  First Second Third Finally Then Thus Our Please For Visit Learn Read Click Monday Tuesday Wednesday Thursday Friday Saturday
  Sunday January February March April June July August September October November December`.split(/\s+/),
)

/** "Against whom", "Up to how many": what stands before a question word is no name. */
const BEFORE_ASKING = /^(?: to)? (?:which|what|whom|whose|how)\b/u

/** Characters of the longest of these. */
const NEXT = ' to whose '.length

/** Capitalised sequences, small connecting words inside allowed. */
function names(text: string): Span[] {
  const found: Span[] = []
  for (const match of matches(text, NAME)) {
    let { start } = match
    let words = text.slice(start, match.end)
    // "The Harbour Office": the article goes, the name stays.
    for (;;) {
      const first = words.match(/^[\p{L}’'-]+/u)?.[0] ?? ''
      const behind = start + first.length
      const isOpener =
        OPENERS.has(first.replace(/[’'](?:m|s|re|ve|ll|d|t)$/u, '')) ||
        (first === words && first !== '' && BEFORE_ASKING.test(text.slice(behind, behind + NEXT)))
      if (!isOpener) break
      const rest = words.slice(first.length).match(/^\s+(?:(?:of|the|and|for|in|at|de|\d+)\s+)*/u)
      const skip = rest === null ? words.length : first.length + rest[0].length
      start += skip
      words = words.slice(skip)
    }
    words = words.replace(/(?:[’']s?|[.,])$/u, '')
    for (const part of people(words, start)) if (part.end - part.start > 1) found.push(part)
  }
  return found
}

/**
 * "Ada Berg and Max Holm" are two names, and "Chair Ada Berg" is one with a role
 * before it; anything else stays whole.
 */
function people(words: string, start: number): Span[] {
  const [, first = '', second = ''] = /^(.+?) and (.+)$/u.exec(words) ?? []
  // "Co-CEOs Ada Berg and Max Holm".
  const [roles = '', role = ''] = /^([\p{L}-]+)s (?=\p{Lu})/u.exec(first) ?? []
  if (BEFORE_NAME.has(role.toLowerCase()) && isPersonal(first.slice(roles.length)) && isPersonal(second))
    return people(words.slice(roles.length), start + roles.length)
  if (isPersonal(first) && isPersonal(second))
    return [...people(first, start), ...people(second, start + words.length - second.length)]
  return [{ start: start + (titleBefore(words) || roleBefore(words)), end: start + words.length }]
}

/** Characters of the titles before a name: of "Dr. " in "Dr. Berg", 0 of "Judge Institute". */
function titleBefore(words: string): number {
  const last = words.slice(words.lastIndexOf(' ') + 1)
  return ORGANISATION_SUFFIX.test(last) || PLACE_SUFFIX.test(last) ? 0 : (TITLES.exec(words)?.[0].length ?? 0)
}

const TITLES =
  /^(?:(?:(?:Mr|Mrs|Ms|Dr|Prof)\.?|(?:Rev|Sen|Rep|Gov|Lt|Col|Capt|Gen|Sgt|Maj|Hon)\.|Professor|Sir|Dame|Judge|Pastor|Rabbi|Sheriff) )+(?=\S)/u

/** Characters of the roles that stand before a person's name: of "Chair " in "Chair Ada Berg", 0 of "Chief Medical Officer". */
function roleBefore(words: string): number {
  let at = 0
  for (;;) {
    // "President and CEO Ada Berg".
    const role = /^(?:(?:and|&) )?([\p{L}-]+) /u.exec(words.slice(at))
    if (role === null || !BEFORE_NAME.has(role[1]?.toLowerCase() ?? '')) break
    at += role[0].length
  }
  const last = words.slice(words.lastIndexOf(' ') + 1).toLowerCase()
  return isPersonal(words.slice(at)) && !ROLE_WORDS.has(last) ? at : 0
}

/** Roles that stand before a name without an article, above those of an office. */
const BEFORE_NAME = new Set([
  ...[...ROLE_WORDS].filter((role) => role !== 'executive' && role !== 'member' && role !== 'board'),
  ...'executive midfielder striker goalkeeper defender winger forward pitcher quarterback skipper'.split(' '),
])

/** Two to five words as people's names have them, and none that ends an organisation's or a place's. */
function isPersonal(text: string): boolean {
  const words = text.split(/\s+/u)
  const last = words.at(-1) ?? ''
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => PERSONAL_WORD.test(word)) &&
    /^\p{Lu}/u.test(words[0] ?? '') &&
    !ORGANISATION_SUFFIX.test(last) &&
    !PLACE_SUFFIX.test(last)
  )
}

const PERSONAL_WORD =
  /^(?:[dDlL][’'])?\p{Lu}[\p{Ll}’'.-]*(?:\p{Lu}[\p{Ll}’'.-]+)*\.?$|^(?:de|la|von|van|der|den|del|dos|das|da|di|du|della|bin|ibn|al|el|ter|zu|af|le)$/u

const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\p{N}]*(?:[’'&./-][\p{L}\p{N}]+)*|\d+\p{Lu}[\p{L}\p{N}]*)\.?`
/** "Left the Company on April 30": a day is no part of the name before it. */
const DAY_OR_MONTH_NAME = String.raw`(?<= on )(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)\b`
const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}@./])${NAME_WORD}(?:(?:\s(?:of the|for the|van der|van den|van de|de la|del|dos|das|da|di|della|bin|ibn|al|el|ter|zu|af|of|and|for|de|la|le|du|von|van|der|den|&|on|the)\s(?=\p{Lu})(?!${DAY_OR_MONTH_NAME})|\s(?:[dl][’'](?=\p{Lu}))?|(?<=\p{Lu}\p{L}+),\s(?=(?:Inc|LLC|Ltd|Corp|PLC|LLP)\b))${NAME_WORD}|\s\d+(?![\d,.%]))*`,
  'gu',
)

/** Reads a name's own last word and its neighbours for what it names. */
function nameTypes(text: string, name: Span): SpanType[] {
  const words = text.slice(name.start, name.end).split(/\s+/)
  const last = words.at(-1) ?? ''
  const before = text.slice(Math.max(0, name.start - 40), name.start)
  const after = text.slice(name.end, name.end + 60)
  if (HONORIFICS.test(before)) return ['person']
  if (isKnownPlace(words.join(' '))) return ['place', 'organisation']
  const types: SpanType[] = []
  if (
    ORGANISATION_SUFFIX.test(last) ||
    /^(?:University|Bank|Ministry|Department|Institute) of\b/u.test(words.join(' '))
  )
    types.push('organisation')
  if (PLACE_SUFFIX.test(last)) types.push('place')
  if (/^(?:City|County|Town|State|Village|Borough|Province) of\b/u.test(words.join(' ')))
    types.push('organisation', 'place')
  if (/\p{L}-based$/u.test(last)) return ['place']
  if (types.length > 0) return [...new Set(types)]
  const previousWord = before.match(/([\p{L}-]+),?\s+$/u)?.[1]?.toLowerCase() ?? ''
  const personal = isPersonal(words.join(' '))
  const roleAfter = /^,?\s*(?:who|(?:the |an? |our |its |former |new |acting )*([\p{L}-]+))/u.exec(after)
  // "…, said Ada Berg": the speaker follows.
  const attributed =
    /^(?: |, (?!\p{L}+ \p{Lu}))(?:said|says|added|explained|noted|told|commented|stated)\b/u.test(after) ||
    /\b(?:said|says|added|explained|noted|commented|stated)\s+$/u.test(before)
  if (
    personal &&
    (attributed ||
      ROLE_WORDS.has(previousWord) ||
      (after.startsWith(',') && roleAfter !== null && ROLE_WORDS.has((roleAfter[1] ?? '').toLowerCase())))
  ) {
    return ['person']
  }
  if (attributed && words.length === 1) return ['person']
  // "Corran, OR", "CORRAN, NORWAY": a town with its state or country.
  if (!(personal && DEGREE_OR_STATE.test(after)) && isWithin(after)) return ['place', 'organisation']
  if (
    /^, (?:[A-Z]{2}\b|[A-Z]\p{Ll}+\.?(?:,|\.| –| -|$))/u.test(after) &&
    /\b(?:in|at|near|from|of|to|across|throughout)\s+$/u.test(before)
  )
    return ['place']
  if (
    /\b(?:in|near|across|throughout|outside|around|off)\s+(?:the\s+)?(?:\p{L}+ern\s|downtown\s|central\s)?$|\b(?:downtown|uptown|midtown|suburban)\s+$/u.test(
      before,
    )
  )
    types.push('place')
  if (/\b(?:at|from|to|of)\s+(?:the\s+)?$/u.test(before)) types.push('place', 'organisation')
  if (personal) types.push('person')
  types.push('organisation')
  return [...new Set(types)]
}

/** Letters behind a person's name that are a degree as often as a state. */
const DEGREE_OR_STATE = /^, (?:MD|MA|PA|DC|CA)\b/u

/** Whether a state or a country follows. */
function isWithin(after: string): boolean {
  if (STATE_CODE.test(after)) return true
  const next = /^, (\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})(?![\p{L}\p{N}])/u.exec(after)?.[1]
  if (next === undefined) return false
  const written = /^[\p{Lu} ]{4,}$/u.test(next)
    ? next.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
    : next
  return isKnownPlace(written)
}

/** Of the United States and Canada, as the post writes them. */
const STATE_CODE =
  /^, (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|PR|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|AB|BC|MB|N[BLS]|ON|PE|QC|SK)\b(?!\p{L})/u
