import { LEXICON } from '../../search/lexicon.ts'
import { baseForms } from '../../search/morphology.ts'
import { tokens } from '../../search/tokens.ts'
import { lowered } from '../text/put.ts'

/** Words that a question before is to be asked again for, and whether the reader said so. */
export interface Fragment {
  readonly words: string
  /** "And", "what about": the question before goes on. */
  readonly isSure: boolean
  /** "How many in Europe?": the question before that counted goes on. */
  readonly counts: boolean
}

/**
 * Finds what stands for a whole question: "the year before", "what about X?",
 * "how much was it last year?". Null where a verb asks something of its own.
 *
 * @param opened the question without the conjunctions that open it.
 * @param goesOn it had some.
 */
export function fragmentOf(opened: string, goesOn: boolean): Fragment | null {
  if (isClause(opened)) return { words: opened.replace(/[?.!]+$/u, ''), isSure: true, counts: false }
  if (CHANGED.test(opened)) return { words: 'now', isSure: true, counts: false }
  const about = ABOUT.exec(opened)?.[1]
  if (about !== undefined) return { words: ended(about), isSure: true, counts: false }
  if ((!goesOn && SAYS_ALL.test(opened)) || OF_SOMEBODY.test(opened) || SOME_ONES.test(opened)) return null
  if (isFragment(opened))
    return { words: ended(opened.replace(/[?.!]+$/u, '')), isSure: goesOn, counts: false }
  const time = AT_TIME.exec(opened)?.[1]
  if (time !== undefined && isFragment(time) && isTimeOf(time))
    return { words: time, isSure: true, counts: /^how\b/iu.test(opened) }
  const part = OF_THAT.exec(opened)?.[1]
  if (part !== undefined && isFragment(part)) return { words: part, isSure: true, counts: true }
  const among = isOfPart(opened) ? undefined : COUNTED.exec(opened)?.[1]
  return among !== undefined && isFragment(among) && (isTimeOf(among) || AMONG.test(among))
    ? { words: among, isSure: true, counts: true }
    : null
}

/** "If that fails?": a circumstance without what it is asked of; "once a week" and "because why" have no subject and verb. */
function isClause(opened: string): boolean {
  const said = CLAUSE.exec(opened)?.[1] ?? ''
  if (said === '' || NO_SUBJECT.test(said)) return false
  if (SOMEBODY_DOES.test(said) || HAS_AUXILIARY.test(said)) return true
  const words = said.split(/\s+/u)
  return words.some((word, at) => at > 0 && isVerbBehind(words[at - 1] ?? '', word))
}

/** "Boats {leak}", "the boat {leaks}", "Acme {sold}". */
function isVerbBehind(noun: string, word: string): boolean {
  if (NO_VERB.test(word)) return false
  const isNamed = /^\p{Lu}\p{L}/u.test(noun)
  if (isNamed || (/[^su\W]s$|^(?:people|men|women|children)$/u.test(noun) && LEXICON.isNoun(noun)))
    return true
  return /^\p{Ll}+(?:[^su\W]s|ed)$/u.test(word) && LEXICON.isNoun(noun)
}

const CLAUSE = /^(?:if|unless|once|because|as soon as) ([^,?]{3,80}?)[\s?.!]*$/iu

const TIMES = '(?:second|minute|hour|day|night|week|weekend|month|quarter|season|year|decade|time)s?'

/** "Once a week", "because of the storm", "if possible". */
const NO_SUBJECT = new RegExp(
  String.raw`^(?:(?:an?|every|each|per|this|that|last|next) (?:[\p{L}\d]+ ){0,2}?${TIMES}(?! \p{Ll}+(?:s|ed)\b)\b|(?:of|in|at|on|by|per|for|to|or|and|more|again|only|ever|not|possible|necessary|who|whom|whose|what|which|when|where|why|how)\b)`,
  'iu',
)

/** "I cancel", "it’s late". */
const SOMEBODY_DOES =
  /^(?:i|you|he|she|it|we|they|that|this|these|those|one|there|(?:some|any|every|no)(?:one|body|thing)|people)(?:['’](?:s|re|m|ll|d|ve))? \p{L}/iu

const HAS_AUXILIARY =
  /\S (?:is|are|was|were|has|have|had|does|do|did|will|can|could|would|should|may|might|must|cannot|(?:is|are|was|were|has|have|had|does|do|did|wo|ca|could|would|should)n['’]t)\b/iu

const NO_VERB = new RegExp(
  String.raw`^(?:${TIMES}|\P{Ll}.*|of|in|at|on|by|per|for|to|from|with|and|or|the|an?|than|as|about|under|over|behind|near|between)$`,
  'u',
)

/** "All quotes by Ida Solberg", "quotes from Norvik": says itself of whom or what all is asked for. */
const SAYS_ALL =
  /^(?:(?:[Aa]ll|[Ee]very) (?:the )?(?:\p{Ll}+ ){1,3}?|[Ee]verything |(?:[Qq]uotes|[Qq]uotations|[Ss]oundbites) )(?:by|from|of|about|on) (?:the )?\p{Lu}/u

/** "He about her", "his": no noun that could stand where another stood. */
export const OF_SOMEBODY = /^(?:(?:he|she|they|we|it)\b|(?:his|hers?|him|theirs?|them)\s*[?.!]*$)/iu

/** "The CFO, I mean" */
function ended(fragment: string): string {
  return fragment.replace(/,?\s+(?:i mean|i meant|please|instead|rather|then|though)$/iu, '')
}

/** "What has changed since then?": how it is now. */
const CHANGED =
  /^(?:what(?:['’]s| has)? changed|has (?:that|this|it)(?: date| figure| number| price)? changed)(?: (?:since(?: then)?|in the meantime|meanwhile|now|at all))?\s*\?*$/iu

const ABOUT = /^(?:what|how) about\s+(.+?)[?.!]*$/iu

/** "What was it {last year}?" */
const AT_TIME =
  /^(?:what|how (?:much|many|high|large|big)) (?:was|is|were|are|will) (?:it|that|this|they|those)(?: be)? (.+?)\s*\?*$/iu

/** "How many {five years ago}?", "how many {in Europe}?" */
const COUNTED = /^how (?:many|much) (.+?)\s*\?*$/iu

/** "How much of that this year?", "how many of those at Acme?" */
const OF_THAT =
  /^how (?:many|much) of (?:that|this|it|those|these|them) ((?:in|at|from|by|to|among|during|since|last|this|next) [^?]+?)\s*\?*$/iu

const AMONG =
  /^(?:in|at|from|on|by|within|to|among|during|since|for|of (?!(?:that|this|it|those|these|them)\b))\b/iu

/** "How many of the crew went to Brack?": a verb of its own asks. */
function isOfPart(opened: string): boolean {
  const verb = PART.exec(opened)?.[1] ?? ''
  return baseForms(verb).some((form) => form !== verb && LEXICON.isVerb(form))
}

const PART = /^how (?:many|much) of (?:the|its|their) \p{Ll}[\p{L}-]* (\p{Ll}+)\b/iu

/** No verb that could ask: "the year before", "and in Europe". */
export function isFragment(text: string): boolean {
  return (
    tokens(text).length <=
      (/^(?:the|an?|its|their|his|her)\b/iu.test(text) ? LONGEST_PHRASE : LONGEST_FRAGMENT) &&
    !/\b(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|does|do|did|has|have|had|can|could|will|would|should|list|name|give|tell|show|summari[sz]e|quote|explain|describe|said|says)\b/iu.test(
      text,
    )
  )
}

/** In words; with an article in front a longer one is still no sentence. */
const LONGEST_FRAGMENT = 7
const LONGEST_PHRASE = 12

/** "Five years ago", "last year", "in 2023". */
function isTimeOf(words: string): boolean {
  return /\b(?:ago|before|earlier|later)$|^(?:in|since|by|until) \d{4}$|^(?:in |during |the )*(?:last|next|this|previous) (?:year|quarter|month|season|week)$/iu.test(
    words,
  )
}

/** "Any older ones?": whether there are some. */
const SOME_ONES = /^(?:any|some) \p{Ll}+ ones?\s*[?.!]*$/iu

/** "Anyone hurt?" asks whether anyone was, "why the delay?" what the reason for it is. */
export function withVerb(opened: string): string {
  const thing = WHY_THE.exec(opened)?.[1]
  if (thing !== undefined) return `What is the reason for ${thing}?`
  return HAPPENED.test(opened) ? `Was ${lowered(opened)}` : opened
}

/** "Why {the price rise}?": no verb says of whom. */
export const WHY_THE = /^why (th(?:e|is|at|ese|ose) (?:\p{Ll}[\p{L}-]* ){0,2}?\p{Ll}[\p{L}-]*)\s*\?*$/iu

const HAPPENED =
  /^(?:any(?:one|body|thing)) (?:else )?\p{Ll}+(?<=ed|en|own|[^s]t|id|ost|aught|ought)(?: (?:in|at|by|on|for|from) [^?]{1,40})?\s*\?*$/iu

/** A follow-up without the conjunctions and courtesies that open it. */
export function withoutConjunction(question: string): string {
  return question.replace(CONJUNCTION, '')
}

/** A follow-up without the words that open it: "and", "what about". */
export function withoutOpening(question: string): string {
  return withoutConjunction(question).replace(/^(?:what|how) about\s+/iu, '')
}

/** "So" opens a question, and not "so far", "so many". */
const CONJUNCTION =
  /^(?:(?:and|but|so(?! (?:far|many|much|few|little|long|soon|late|early)\b)|also|ok(?:ay)?|then|now|well|plus|right|thanks|thank you|wait|oh|actually|or rather|i mean|i meant|i was asking (?:about|for)|make (?:it|that)(?= (?:the|in|for|\d))|(?:sorry|no|nope|rather)(?=[,.!–—]| –| —| (?:the|i meant?|in \d)\b))(?:[,.!:–—]|\b)\s*(?:[–—]\s*)?)+(?=[^\s?.!])/iu
