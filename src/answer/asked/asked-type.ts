import { LEXICON } from '../../search/lexicon.ts'
import { terms } from '../../search/tokens.ts'
import { isKeywords } from './asked-form.ts'
import { askedNoun, nounType, PHRASE_END, phraseOf, VERBS } from './asked-noun.ts'
import { keyNoun, keywordType } from './key-words.ts'
import { LATE_RULES } from './late-type-rules.ts'
import { NO_STREET, PUNISHMENT, RULES } from './type-rules.ts'

/** The kind of thing a right answer holds. */
export type AnswerType =
  | 'person'
  | 'organisation'
  | 'place'
  | 'date'
  | 'duration'
  | 'money'
  | 'percent'
  | 'count'
  | 'amount'
  | 'phone'
  | 'address'
  | 'email'
  | 'url'
  | 'ticker'
  | 'reason'
  | 'manner'
  | 'definition'
  | 'quotation'
  | 'yesno'
  | 'list'
  | 'name'
  | 'other'

/**
 * Says what kind of thing a right answer holds, from a plain question
 * (`asked-form.ts`).
 *
 * @example
 * answerType('how many patents were filed?') // => 'count'
 */
export function answerType(plain: string): AnswerType {
  // "Give me all the awards": whatever they are, more than one is wanted.
  if (/^what (?:is|are) all (?:the|of|its|their)\b/u.test(plain)) return 'list'
  const keywords = isKeywords(plain) ? keywordType(plain) : null
  if (keywords !== null) return keywords
  const much = muchType(plain)
  if (much !== null) return much
  const rule = RULES.find(({ fits, unless }) => fits.test(plain) && !(unless?.test(plain) ?? false))
  return (
    rule?.type ??
    sizeType(plain) ??
    askedType(plain) ??
    LATE_RULES.find(({ fits, unless }) => fits.test(plain) && !(unless?.test(plain) ?? false))?.type ??
    'other'
  )
}

/** The noun after "which" or "what" tells the type of its value: "which city". */
function askedType(plain: string): AnswerType | null {
  // "What is the notice about?" asks for no length of it.
  if (/\babout\s*\?*$/u.test(plain)) return null
  const noun = askedNoun(plain)
  const type = noun === null ? null : nounType(noun)
  // "What is the new level called", "the name of the settlement": a name, and no figure.
  if (type !== null && FIGURED.has(type) && NAME_ASKED.test(plain)) return null
  // Of a coin or a machine, and no street.
  if (type === 'address' && NO_STREET.test(plain)) return null
  // "What award did it win": one that has a name, and no sum.
  if (type === 'money' && /\b(?:which|what) (?:[\p{L}-]+ )?(?:awards?|gifts?)\b/u.test(plain)) return null
  // "What is the maximum penalty": years as well as a sum.
  if ((type === 'money' || type === 'duration') && PUNISHMENT.test(plain)) return 'amount'
  // "What is the market expected to reach": a figure of it.
  if (type === 'place' && REACHES.test(plain)) return 'amount'
  // "Which areas will it focus on", "which end markets do they sell into": where is not asked.
  if (type === 'place' && /^(?:areas?|markets?)$/u.test(noun?.at(-1) ?? '') && !IN_SPACE.test(plain))
    return null
  // "Which firm's sales did it pass?": the firm is asked for.
  if (type !== null && VALUES.has(type) && OWNER_ASKED.test(plain)) return null
  // "Which fund", "which level": one of them, and no figure.
  if ((type === 'money' || type === 'amount') && /\bwhich\b/u.test(plain)) return null
  if (noun !== null && isThing(noun, plain)) return null
  if (type === 'person' && /\bwhat (?:role|position|title|job|post)\b/u.test(plain)) return null
  return type
}

/** Whether a noun of a figure names a thing here: a word, a town, a part of the country. */
function isThing(noun: readonly string[], plain: string): boolean {
  const last = noun.at(-1) ?? ''
  // "What sizes are there": one of several each.
  if (/^(?:sizes|levels|ranks|grades|volumes)$/u.test(last)) return true
  // "The second level", "what level of support": one in an order, and no figure.
  if (
    /^(?:level|rank|grade|tier|quarter)$/u.test(last) &&
    (IN_ORDER.test(noun.at(-2) ?? '') || isKindOf(last, plain))
  )
    return true
  // "The term for such a valve", "what other terms"; a term of office has a length.
  if (/^terms?$/u.test(last)) return !TERM_OF.test(plain)
  // "The capital of the province"; share capital is a sum.
  if (last === 'capital') return noun.length === 1 || /'s?$/u.test(noun.at(-2) ?? '')
  // "What area did it reach": where; "what area does the site cover" is measured.
  return /^areas?$/u.test(last) && WHAT_AREA.test(plain) && !EXTENDS.test(plain)
}

const IN_ORDER = /^(?:first|second|third|fourth|fifth|next|new|basic|entry)$/u

/** "What level {of support} does it give", "a quarter {of the town}", and not "what level of debt". */
function isKindOf(noun: string, plain: string): boolean {
  const [, of = ''] =
    new RegExp(String.raw`\b${noun} of (?:the |its |their |an? )?(.+)$`, 'u').exec(plain) ?? []
  if (of === '') return false
  if (noun === 'quarter') return !/^(?:\d|fy|fiscal|year|last|this|next)/u.test(of)
  const what = phraseOf(wordsOf(`the ${of}`))
  return what !== null && !FIGURED.has(nounType(what) ?? 'other')
}

const TERM_OF =
  /\bterms? (?:length|limits?)\b|\bterms? of (?!art\b)|'s? (?:\p{L}+ )?terms?\b|\b(?:loan|lease|prison|jail|office|contract|investment|fixed|initial|licen[cs]e) terms?\b/u
const WHAT_AREA = /\bwhat (?:[\p{L}-]+ ){0,2}areas?\b/u
const EXTENDS = /\b(?:cover|span|occup|measure|extend|take up|takes up)/u

const NAME_ASKED =
  /\b(?:called|named|titled|dubbed|known as)\s*\?*$|\bwhat (?:is|are|was|were) the names? of\b/u

const OWNER_ASKED = /\bwhich [\p{L}-]+(?:'s|s') \p{L}/u
const VALUES: ReadonlySet<AnswerType> = new Set<AnswerType>(['money', 'percent', 'count', 'amount'])
const FIGURED: ReadonlySet<AnswerType> = new Set<AnswerType>([...VALUES, 'date', 'duration'])

const REACHES =
  /\b(?:projected|expected|estimated|forecast(?:ed)?|predicted|valued|anticipated|set|likely)\b.*\b(?:reach|worth|hit|exceed|surpass|grow|total|valued|at)\b/u

/** Where something is done, and not with what it deals. */
const IN_SPACE =
  /\b(?:live|lives|located|based|situated|ser(?:ve|ves|ved|ving)|deliver\p{L}*|operat\p{L}+|open(?:ed|ing|s)?|closed?|flood\p{L}*|affected|hit|evacuated|available|cover(?:s|ed)?(?! (?:in|by) (?:the|its|this)\b)|visit\p{L}*|work in|where|surround\p{L}+|near|enter(?:s|ed|ing)?|metropolitan|rural|urban|coastal|service|served)\b/u

/** "How much revenue": the noun tells in what it is measured. */
function muchType(plain: string): AnswerType | null {
  const words = HOW_MUCH.exec(plain)?.[1]?.trim().split(/\s+/u)
  if (words === undefined || words[0] === 'time') return null
  const type = nounType(words)
  return type === 'money' || type === 'percent' || type === 'duration' ? type : 'amount'
}

const HOW_MUCH =
  /\bhow much ((?!(?:of|is|are|was|were|will|would|does|do|did|has|have|had|can|could|should|must|per|a|an|the|in|it|each|every|to|longer)\b)(?:[\p{L}\d-]+ ){1,3}?)(?:is|are|was|were|will|does|do|did|has|have|had|can|could)\b/u

/** "How big is the fine": the noun tells in what it is measured. */
function sizeType(plain: string): AnswerType | null {
  if (!HOW_SIZED.test(plain) || ASKED_BEFORE_HOW.test(plain)) return null
  const phrase = sizedNoun(plain)
  const type = phrase === null ? null : nounType(phrase)
  return type === 'money' || type === 'percent' || type === 'count' ? type : 'amount'
}

/** "What do they use to see how ads are doing?" */
const ASKED_BEFORE_HOW = /\b(?:who|whom|whose|what|when|where|which|why|anything|something) .*\bhow\b/u

function sizedNoun(plain: string): string[] | null {
  const behind = HOW_SIZED.exec(plain)?.[1]
  return behind === undefined ? null : phraseOf(wordsOf(behind))
}

/** "How fast does the wind go" measures no noun that stands beside the figure; "how big is the fine" does. */
function measuredNoun(plain: string): string[] | null {
  const behind = HOW_BIG_IS.exec(plain)?.[1] ?? HOW_BIG_BE.exec(plain)?.[1]
  return behind === undefined ? null : phraseOf(wordsOf(behind))
}

function wordsOf(text: string): string[] {
  return text.replace(/[?.!,].*$/u, '').split(/\s+/u)
}

const HOW_BIG_IS = /\bhow (?!many\b|often\b|come\b|about\b|is\b|are\b|was\b)\p{L}+ (?:is|are|was|were) (.*)$/u
const HOW_BIG_BE = /\bhow (?!many\b|often\b|come\b)\p{L}+ (?:will|would|can) (.*?) be\b/u

const HOW_SIZED =
  /\bhow (?!many\b|much\b|long\b|old\b|often\b|soon\b|late\b|early\b|come\b|about\b|exactly\b|well\b|important\b|do\b|does\b|did\b|is\b|are\b|was\b|were\b|can\b|could\b|will\b|would\b|has\b|have\b|should\b)\p{L}+ (?:an? (?!way\b)|(?:is|are|was|were|will|did|does|do|has|have|can|could|would|might) )(.*)$/u

/** The speaker stands between the auxiliary and the verb of speech, the topic behind it. */
export function speechOf(text: string): { speaker: string | null; topic: string[] } {
  const match =
    /\b(?:did|does|do|has|have|had|was|were)\s+(.+?)\s+(?:say|said|comment|tell|told|explain|state|note|stress|think|remark|add|call|describe|express|react|respond|characteri[sz]e)\b(.*)$/iu.exec(
      text,
    ) ??
    /\b(?:quotes?|quotations?|statements?|comments?|remarks?|words)\s+(?:by|from|of)\s+(.+?)(?:\s+(?:about|on|regarding)\s+(.*))?[?.!]*$/iu.exec(
      text,
    )
  const who = /\bwho (?:said|says|stated|claimed|called|told|described|added|explained)\b(.*)$/iu.exec(text)
  if (who !== null) return { speaker: null, topic: terms(who[1] ?? '') }
  if (match === null) {
    const about = /\b(?:about|on|regarding)\s+(.*)$/iu.exec(text)
    return { speaker: null, topic: terms(about?.[1] ?? '') }
  }
  return { speaker: (match[1] ?? '').trim() || null, topic: terms(match[2] ?? '') }
}

/** Types whose values are told by their look, whatever noun asks for them. */
const UNNAMED: ReadonlySet<AnswerType> = new Set<AnswerType>(['email', 'phone', 'url', 'address', 'ticker'])

/** The noun that is counted or asked for, as stems; empty when the question names none. */
export function focusOf(plain: string, type: AnswerType): string[] {
  // "How many euros": a sum, beside whatever it is paid for.
  if (type === 'money' && /\bhow many\b/u.test(plain)) return []
  const counted = COUNTED.exec(plain) ?? (type === 'percent' ? SHARED.exec(plain) : null)
  if (counted !== null) {
    const words = (counted[1] ?? '').split(/\s+/u)
    // "How many without one?": whoever was spoken of.
    if (/^(?:without|with|in|at|on|from|by|under|over)$/u.test(words[0] ?? '')) return []
    const verb = words.findIndex((word, at) => VERBS.test(word) && !(at === 0 && describes(words)))
    const plural = lastOfPlurals(words)
    const end = plural !== -1 && (verb === -1 || plural < verb) ? plural + 1 : verb === -1 ? 4 : verb
    const noun = words.slice(0, end)
    // "How many metres of copper pipe": what stands behind "of" says which.
    const of = words[end] === 'of' ? terms(nounAfter(words.slice(end + 1)).join(' ')) : []
    if (noun.length > 0)
      return of.length === 0
        ? terms(noun.join(' ')).slice(-2)
        : [...terms(noun.join(' ')).slice(-1), ...of.slice(-1)]
  }
  if (UNNAMED.has(type)) return []
  const noun = askedNoun(plain) ?? measuredNoun(plain) ?? (isKeywords(plain) ? keyNoun(plain, type) : null)
  return noun === null
    ? []
    : terms(noun.join(' '))
        .filter((term) => term !== 'name')
        .slice(-2)
}

/** Where the plural is that is counted: "tunnels", and the last of "sales representatives" and "sports clubs". */
function lastOfPlurals(words: readonly string[]): number {
  const first = words.findIndex((word) => PLURAL.test(word))
  const next = words[first + 1] ?? ''
  const isCompound =
    first !== -1 && PLURAL.test(next) && !/['’]/u.test(next) && !VERBS.test(next) && LEXICON.isNoun(next)
  return isCompound ? first + 1 : first
}

/** "How many {registered} players": a participle in front of what is counted is no verb. */
function describes([first = '', second = '']: readonly string[]): boolean {
  return /\p{L}{3}ed$/u.test(first) && PLURAL.test(second) && !VERBS.test(second)
}

const OF_THEM = String.raw`\s+(?:more |other |different |new |total |the |of the |its |their )*((?:[\p{L}\p{N}' -]|,(?=\d{3}))+)`
const COUNTED = new RegExp(String.raw`\b(?:how many|number of|how much)${OF_THEM}`, 'u')
/** "Which charities get a share of the profits" asks for no share. */
const SHARED = new RegExp(String.raw`\b(?:percentage|share|proportion|percent) of${OF_THEM}`, 'u')

function nounAfter(words: readonly string[]): string[] {
  const end = words.findIndex((word) => VERBS.test(word) || PHRASE_END.test(word))
  return words.slice(0, end === -1 ? LONGEST_COUNTED : Math.min(end, LONGEST_COUNTED))
}

/** "Visual sulfide mineralisation", "grade 4 and 5 pupils" */
const LONGEST_COUNTED = 4

/** The first plural of a counted phrase is its noun: "how many tunnels go through". */
const PLURAL = /[^su]s$|^(?:people|children|men|women|staff|feet|media)$/u
