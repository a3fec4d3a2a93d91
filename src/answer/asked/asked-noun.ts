import { LEXICON } from '../../search/lexicon.ts'
import { isIrregularPast } from '../../search/morphology.ts'
import {
  ADDRESS_NOUNS,
  AMOUNT_NOUNS,
  COUNT_NOUNS,
  DATE_NOUNS,
  DURATION_NOUNS,
  MONEY_WORDS,
  ORGANISATION_NOUNS,
  PERCENT_WORDS,
  PERSON_NOUNS,
  PLACE_NOUNS,
  UNNAMED_PEOPLE,
  URL_NOUNS,
} from '../text/cues.ts'
import type { AnswerType } from './asked-type.ts'

/**
 * Says of what type the values of a noun are, from its phrase in lower case;
 * null when it may be anything.
 *
 * The last word decides, and where it only says how a value is meant
 * ("guidance", "target", "tag") the one before it.
 *
 * @example
 * nounType(['revenue', 'guidance']) // => 'money'
 * nounType(['winning', 'time']) // => 'duration'
 */
export function nounType(phrase: readonly string[]): AnswerType | null {
  const words = phrase.map((word) => word.replace(/'s?$/u, ''))
  const noun = words.at(-1)
  if (noun === undefined) return null
  if (ON_LIKE.test(words.join(' '))) return 'percent'
  const pair = `${words.at(-2) ?? ''} ${noun}`
  const ofPair = PAIRS.find(([fits]) => fits.test(pair))?.[1]
  if (ofPair !== undefined) return ofPair
  const type = typeOf(noun)
  if (!TRANSPARENT.test(noun)) return type
  const before = nounType(words.slice(0, -1))
  if (/^names?$/u.test(noun)) {
    // "What code name": that of a thing; "what full name" may be anybody's.
    if (before === null && words.length > 1 && !OF_A_PERSON.test(words.at(-2) ?? '')) return null
    return before === 'money' ? 'organisation' : (before ?? type)
  }
  return before !== null && VALUES.has(before) ? before : type
}

/** Nouns that say how a value is meant and not what it is. */
const TRANSPARENT =
  /^(?:names?|guidance|outlook|forecasts?|targets?|goals?|estimates?|figures?|levels?|totals?|tags?|projections?|expectations?|consensus|size|amount|volume|value|increase|growth|requirement|limit|cap)$/u

const OF_A_PERSON = /^(?:full|first|last|middle|given|family|maiden|real|birth|stage|pen|the|his|her|their)$/u

/** Types whose values are figures. */
const VALUES: ReadonlySet<string> = new Set(['money', 'percent', 'count', 'duration', 'date'])

/** Two nouns that together mean something else than the last alone. */
const PAIRS: readonly (readonly [RegExp, AnswerType])[] = [
  [/^(?:sample|team|class|crowd|herd|fleet|squad|workforce|staff|audience|household) size$/u, 'count'],
  [
    /^(?:winning|finishing|running|journey|travel|waiting|wait|response|charging|delivery|lead|turnaround|processing|reaction|recovery|screen|flight|run|record|life|mine) (?:times?|life|span)$/u,
    'duration',
  ],
  [
    /^(?:pay|wages?|salary) (?:increases?|rises?|raises?|hikes?|deals?|settlements?|offers?|cuts?)$/u,
    'amount',
  ],
  [/^(?:battery|shelf|service|working) life$/u, 'duration'],
  [/^(?:market|share) (?:cap|capitali[sz]ation|price|value)$/u, 'money'],
  [/^(?:box office|cash flows?)$/u, 'money'],
  [/^(?:credit|loan|debt|lending|financing|funding|borrowing|revolving) facilit(?:y|ies)$/u, 'money'],
  [
    /^(?:prize|bonus|reward|pay|compensation|severance|rescue|aid|settlement) (?:pools?|pots?|purses?|packages?|funds?)$/u,
    'money',
  ],
  [/^(?:load|capacity|market|response|success) (?:factor|share)$/u, 'percent'],
  [
    /^(?:speed|exchange|heart|frame|sampling|bit|refresh|flow|registration|day|hourly|nightly) rates?$/u,
    'amount',
  ],
  [/^death toll$/u, 'count'],
  // A ticket there and back, and no yield.
  [
    /^(?:day|weekend|evening|overnight|child|adult|off-peak|peak|saver|ferry|rail|train|bus) returns?$/u,
    'money',
  ],
  [/\p{L}-in-chief$/u, 'person'],
  [/^(?:occupancy|hit|win) rates?$/u, 'percent'],
]

/** "Comparable store sales", "organic revenue": told by how much they have changed. */
const ON_LIKE =
  /(?:^|\s)(?:(?:comparable|comp|same|like-for-like|identical)(?:[- ](?:store|restaurant|shop|hotel|property|venue))?|same-(?:store|restaurant|shop|hotel|property|venue)) (?:net )?sales$/u

/** The type of one noun, in the singular or the plural. */
function typeOf(noun: string): AnswerType | null {
  for (const one of [noun, ...singulars(noun)]) {
    const found = LISTS.find(([nouns]) => nouns.has(one))?.[1]
    // A partner may be a person, partners are firms.
    if (found === 'person' && one !== noun && ORGANISATION_NOUNS.has(one)) return 'organisation'
    if (found !== undefined) return found
  }
  return !UNNAMED_PEOPLE.has(noun) &&
    !singulars(noun).some((one) => UNNAMED_PEOPLE.has(one)) &&
    LEXICON.isPerson(noun)
    ? 'person'
    : null
}

/** In order: "address" is no place, "stake" no sum. */
const LISTS: readonly (readonly [ReadonlySet<string>, AnswerType])[] = [
  [ADDRESS_NOUNS, 'address'],
  [URL_NOUNS, 'url'],
  [DATE_NOUNS, 'date'],
  [DURATION_NOUNS, 'duration'],
  [PERCENT_WORDS, 'percent'],
  [MONEY_WORDS, 'money'],
  [COUNT_NOUNS, 'count'],
  [AMOUNT_NOUNS, 'amount'],
  [PERSON_NOUNS, 'person'],
  [PLACE_NOUNS, 'place'],
  [ORGANISATION_NOUNS, 'organisation'],
  [new Set(['means', 'method', 'process', 'technique', 'way', 'mechanism']), 'manner'],
]

function singulars(noun: string): string[] {
  if (/ies$/u.test(noun)) return [noun.replace(/ies$/u, 'y')]
  if (/(?:s|x|z|ch|sh)es$/u.test(noun)) return [noun.slice(0, -2), noun.slice(0, -1)]
  return /[^s]s$/u.test(noun) ? [noun.slice(0, -1)] : []
}

/**
 * Gives the words of the noun phrase that a plain question asks for: behind
 * "which" or "what", or behind "what is"; null when it asks for none.
 *
 * @example
 * askedNoun("what is the club's transfer fee?") // => ["club's", 'transfer', 'fee']
 */
export function askedNoun(plain: string): string[] | null {
  const match = /\b(?:which|what(?! about\b)|whose)\s+(?:of (?:the|its|these|those)\s+)?(.+)$/u.exec(plain)
  if (match === null) return null
  const words = withoutParticiple(
    (match[1] ?? '').replace(SENTENCE_END, '').replace(EXACTLY, '').split(/\s+/u),
    plain,
  )
  const direct = words.findIndex(
    (word, at) =>
      VERBS.test(word) ||
      (at > 0 && (LEADS_ON.test(word) || isPast(words[at - 1], word, words[at + 1]))) ||
      acts(words[at - 1], word, words[at + 1]) ||
      isFiniteVerb(words, at),
  )
  if (direct > 0) return words.slice(0, direct)
  if (direct === 0) {
    return /^(?:is|are|was|were|be)$/u.test(words[0] ?? '') ? phraseOf(words.slice(1)) : null
  }
  return words.slice(0, 3)
}

/** "Which {advanced} technology does it use": behind "which" a participle before a noun of its own describes it. */
function withoutParticiple(words: string[], plain: string): string[] {
  const [first = '', second = '', third = ''] = words
  const describes =
    /\bwhich \p{L}{3,}ed\b/u.test(plain) &&
    /ed$/u.test(first) &&
    LEXICON.isNoun(second) &&
    AUXILIARY.test(third)
  return describes ? words.slice(1) : words
}

const AUXILIARY = /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must)$/u

/**
 * Gives the words of a noun phrase up to what is said of it: "the average price
 * of a ticket in May" is the average price; null where none begins.
 */
export function phraseOf(rest: readonly string[]): string[] | null {
  const named = rest.join(' ').replace(/^(?:the|its|their|his|her|your|our) names? of /u, '')
  const owned =
    /^(?:the|its|their|his|her|your|our)\s/u.test(named) || /^(?:\S+ ){0,5}?\S+'s? \p{L}/u.test(named)
  const words = named
    .replace(YEAR_OF, ' ')
    .replace(/^(?:the|its|their|his|her|your|our|all|total)\s+/u, '')
    .split(/\s+/u)
  const end = words.findIndex(
    (word, at) => at > 0 && (PHRASE_END.test(word) || (PARTICIPLE.test(word) && endsAt(words, at + 1))),
  )
  const phrase = (end === -1 ? words : words.slice(0, end)).filter((word) => word !== '')
  if (phrase.length === 0 || phrase.length > LONGEST_PHRASE) return null
  // "What is paid by the state?"
  if (!owned && phrase.length === 1 && /(?:ed|ing|aid|old|ent)$/u.test(phrase[0] ?? '')) return null
  // "What is Orchard Farms?" asks for no farm: without an article only a figure's noun counts.
  return owned || VALUES.has(nounType(phrase) ?? 'other') ? phrase : null
}

/**
 * "Which region {shrank}", "which firm {struck} a deal": a past form that is no noun, or stands
 * before an article. What town did something to something is asked as before, since no list has
 * every town, unless its deed would be taken for a person.
 */
function isPast(noun = '', word: string, after = ''): boolean {
  if (!/^\p{L}{3,}$/u.test(word) || !isIrregularPast(word)) return false
  const isTransitive = DETERMINER.test(after)
  return isTransitive ? typeOf(noun) !== 'place' || typeOf(word) !== null : !LEXICON.isNoun(word)
}

/** "Which fee {per} mile", "which cities {besides} Linden", "which team {beat} the champions", "which goal {the} town sets". */
const LEADS_ON =
  /^(?:the|an?|its|their|his|her|our|your|it|they|he|she|we|you|per|into|onto|across|through|towards?|besides|except|excluding|beyond|than|apart|aside|like|such|beats?)$/u

/** "Which firms exactly", and not "exact figures". */
const EXACTLY = /\s(?:exactly|precisely|specifically)(?=\s|$)/u

/** "Orme's {2024} revenue": a year before a noun says of when it is. */
const YEAR_OF =
  /\s(?:fiscal |fy ?)?(?:19|20)\d\d\s(?=(?!(?:in|on|at|of|for|to|by|with|from|than|and|or|as|compared|versus|vs|was|is|so)\b)\p{L})/u

/** "Which {actors} star", "which {banks} lend": what people and bodies do goes without an s; "the hotels group" is one noun. */
function acts(word: string | undefined, next: string, after: string | undefined): boolean {
  if (word === undefined || !/[^s]s$/u.test(word) || !/^\p{L}+$/u.test(next) || /s$/u.test(next)) return false
  const type = typeOf(word)
  if (type === 'person') return true
  return ACTING.has(type ?? 'other') && (!LEXICON.isNoun(next) || DETERMINER.test(after ?? ''))
}

/**
 * Whether a verb in the present stands behind its noun, or behind "what": "which bank
 * {advises} the buyer", "which theory {best explains} it", "what {allows} the pump to run".
 *
 * It agrees with the noun, as the second word of a compound hardly does: "which holiday
 * homes" has an s where a verb would have none. One that is as often a noun is a verb
 * before an article or a pronoun, and before a preposition where nothing else is said.
 */
function isFiniteVerb(words: readonly string[], at: number): boolean {
  const isAdverb = at > 0 && ADVERB.test(words[at] ?? '')
  const verbAt = isAdverb ? at + 1 : at
  const [noun, word, after] = [words[at - 1], words[verbAt], words[verbAt + 1] ?? '']
  if (word === undefined || !/^\p{L}{3,}$/u.test(word) || !LEXICON.isVerb(word)) return false
  const isThird = THIRD.test(word)
  if (noun === undefined ? !isThird : isThird === SEVERAL.test(noun)) return false
  if (noun !== undefined && !isThird && /(?:ing|ed)$/u.test(word)) return false
  const clauseEnd = words.findIndex((one, index) => index > verbAt && CLAUSE.test(one))
  const goesOn = words
    .slice(0, clauseEnd === -1 ? words.length : clauseEnd)
    .some((one, index) => index > verbAt && isPredicate(one) && words[index - 1] !== 'to')
  // "Which bus stops are closed", "what changes the council makes": their verb is still to come.
  if (isPredicate(after) || (noun === undefined && goesOn)) return false
  // "What parking charges apply"
  if (isThird && !THIRD.test(after) && LEXICON.isVerb(after) && !LEXICON.isNoun(after)) return false
  if (!LEXICON.isNoun(word)) return true
  return (
    !goesOn && (DETERMINER.test(after) || OBJECT.test(after) || (noun !== undefined && TO_WHERE.test(after)))
  )
}

/** Begins a clause with a verb of its own: "what happens {when} it is closed". */
const CLAUSE = /^(?:when|if|once|while|until|unless|because|although|whenever)$/u

/** Of {@link VERBS} those that are no prepositions or pronouns. */
function isPredicate(word: string): boolean {
  return VERBS.test(word) && !/^(?:of|in|for|at|on|to|with|that|who|by|from)$/u.test(word)
}

const ADVERB =
  /^(?:best|only|also|now|still|always|first|most|mainly|mostly|currently|usually|normally|often|(?!(?:ap|sup|re|multi|im)ply)\p{L}{3,}ly)$/u

const THIRD = /[^su]s$/u

/** Plurals, with and without an s. */
const SEVERAL = /[^su]s$|^(?:people|children|men|women|police|staff)$/u

const OBJECT = /^(?:it|them|him|her|us|me|itself|themselves)$/u

const TO_WHERE =
  /^(?:in|on|at|to|from|for|with|by|into|through|between|under|over|against|about|inside|near)$/u

const DETERMINER = /^(?:the|an?|its|their|his|her|our|your|this|that|these|those|no|all|any)$/u
const ACTING: ReadonlySet<AnswerType> = new Set<AnswerType>(['organisation', 'place'])

/** From a mark on, unless it stands inside "U.S." or "2,600". */
const SENTENCE_END = /(?:[?!]|(?<!\b\p{L}|\b\p{L}\.\p{L})\.(?!\p{L}|\d)|,(?!\d)).*$/u

const LONGEST_PHRASE = 7

/** "The fee {charged}", "the plot {sold} by": said of the noun. */
const PARTICIPLE = /(?:[^e]ed|aid|ought|old|got|made|taken|given|built)$/u

function endsAt(words: readonly string[], at: number): boolean {
  const word = words[at]
  return word === undefined || PHRASE_END.test(word)
}

export const PHRASE_END =
  /^(?:the|an?|of|for|in|on|at|to|by|from|that|which|who|where|with|per|during|under|over|after|before|between|among|since|than|as|if|when|last|this|next|now|today|yet|so|is|are|was|were|will|would|can|could|should|does|do|did|has|have|had|being|been|going|called|named|and|or|but|because|against|within|without|about|like|worth|[qh][1-4]|\d{4})$/u

/** Words that end the noun behind "which" or "what": verbs, and prepositions that go on with it. */
export const VERBS =
  /^(?:is|are|was|were|be|been|does|do|did|has|have|had|can|could|will|would|should|may|might|must|aren't|isn't|wasn't|weren't|don't|doesn't|didn't|won't|hasn't|haven't|\p{L}{3,}(?:ed)|of|in|for|at|on|to|with|that|who|by|from|made|won|led|took|gave|got|bought|sold|built|began|became|came|went|grew|holds?|makes?|runs?|leads?|owns?|gives?|takes?|uses?|offers?|provides?|serves?|represents?|describes?|works?|helps?|supports?|covers?|stands?|lies|sits?|hosts?|appears?|comes?|gets?|buys?|builds?|sells?|gave|goes|let|lets|lent|sent|spent|bought|brought|taught|caught|sought|fought|read|said|told|sold|held|kept|left|lost|met|paid|put|ran|sat|saw|set|shot|shut|sang|spoke|stood|swam|wrote|found|finds|shows|broke|chose|drew|drove|fell|flew|hid|laid|lay|rode|rose|wore|go|come|run|take|get|make|have|work|live|lie|stand|cross|attend|join|call|move|need|want|taking|carries|carry)$/u
