import { LEXICON } from '../../search/lexicon.ts'
import { baseForms, isIrregularPast } from '../../search/morphology.ts'
import { isPast } from '../text/past.ts'
import { capitalise } from '../text/word-forms.ts'

/**
 * Puts a clause that asks as a question: what is told behind "could you tell me" has its
 * subject before its verb. What has the order of a question, or asks for its subject
 * ("who pays"), stays as it is.
 *
 * @param isTold whether "tell me" or the like stood before it, so that in "what {customers} pay" they pay.
 *
 * @example
 * clauseAsked('on which day the mill opens') // => 'On which day does the mill open?'
 */
export function clauseAsked(piece: string, isTold = false): string {
  const words = piece.replace(/[\s?.!]+$/u, '').split(/\s+/u)
  const start = subjectStart(words) ?? (isTold ? severalAt(words) : null)
  if (start === null) return piece
  const verb = verbAt(words, start)
  if (verb === null) return piece
  const [auxiliary, main] = split(words[verb] ?? '', words[verb + 1], words.slice(start, verb))
  return capitalise(
    `${[...words.slice(0, start), auxiliary, ...words.slice(start, verb), ...main, ...words.slice(verb + 1)].join(' ')}?`,
  )
}

/** Where the subject starts, behind what is asked for: "which coalition {Orme Mills} backs"; null where none stands there. */
function subjectStart(words: readonly string[]): number | null {
  const at = PREPOSITION.test(words[0] ?? '') && words.length > 1 ? 1 : 0
  const asking = (words[at] ?? '').toLowerCase()
  if (!ASKING.test(asking)) return null
  const first = at + (asking === 'how' && DEGREE.test(words[at + 1] ?? '') ? 2 : 1)
  if (isAuxiliary(words[first] ?? '') || (first === at + 1 && isVerbAt(words, first))) return null
  const takesNoun = TAKES_NOUN.test(words.slice(at, first).join(' '))
  // "How many MW", "what CEO": a noun that is asked for, too.
  if (starts(words[first]) && !(takesNoun && isAsked(words, first))) return first
  // "Why prices rose": nothing stands between but the subject.
  if (!takesNoun) return OF_CASE.test(asking) && LEXICON.isNoun(words[first] ?? '') ? first : null
  for (let next = first + 1; next < words.length - 1; next += 1) {
    const word = words[next] ?? ''
    if (isAuxiliary(word) || isVerbAt(words, next)) return null
    const before = words[next - 1] ?? ''
    if (starts(word) && !JOINS.test(before) && /^\p{Ll}/u.test(before)) return next
  }
  return null
}

/** "What {customers} pay", "what {HR professionals} struggle with": several who do what is asked, of which nothing more is told. */
function severalAt(words: readonly string[]): number | null {
  if (!/^what$/iu.test(words[0] ?? '')) return null
  const end = words.findIndex((word, at) => at > 0 && SEVERAL.test(word))
  if (end < 1 || end > MOST_BEFORE) return null
  const verb = words[end + 1] ?? ''
  const isDone = AUXILIARY.test(verb) || isPast(verb) || LEXICON.isVerb(verb)
  const behind = words[end + 2]
  return isDone && (behind === undefined || NO_OBJECT.test(behind) || HAVE_TO.test(`${verb} ${behind}`))
    ? 1
    : null
}

const SEVERAL = /^(?:\p{Ll}[\p{L}-]*[^su\s]s|people|men|women|children)$/u

/** Words from the asking one to the noun. */
const MOST_BEFORE = 3

/** Behind a verb these begin nothing that is done to: what is, is asked. */
const NO_OBJECT =
  /^(?:in|at|for|from|to|with|by|about|after|before|during|since|until|besides|per|next|be|then|now|today|\p{Ll}+ly)$/u

const HAVE_TO = /^(?:have|had) to$/u

/** Whether a word in capitals is what is asked for and not who does it. */
function isAsked(words: readonly string[], at: number): boolean {
  if (!/^\p{Lu}/u.test(words[at] ?? '')) return false
  return !/^what$/iu.test(words[at - 1] ?? '') || (DO.test(words[at + 1] ?? '') && starts(words[at + 2]))
}

const DO = /^(?:does|do|did)$/u

/** Whether a subject can start with a word. */
function starts(word = ''): boolean {
  return PRONOUN.test(word) || DETERMINER.test(word) || /^\p{Lu}/u.test(word)
}

/** The verb of which the subject is told; null where something between makes it unsure. */
function verbAt(words: readonly string[], start: number): number | null {
  for (let at = start + 1; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (
      UNSURE.test(word) ||
      ((PRONOUN.test(word) || DETERMINER.test(word)) && !JOINS.test(words[at - 1] ?? ''))
    )
      return null
    if (isAuxiliary(word)) return at
    if (isVerbAt(words, at)) return at
  }
  return null
}

/** Whether a word behind a subject is its verb and part of no noun phrase. */
function isVerbAt(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  const before = words[at - 1] ?? ''
  if (!/^\p{Ll}+$/u.test(word) || DETERMINER.test(before) || JOINS.test(before)) return false
  if (PRONOUN.test(before)) return LEXICON.isVerb(word) || verbOf(word) !== null
  if (isIrregularPast(word)) return true
  const after = words[at + 1]
  const goesOn = after === undefined || BEHIND_VERB.test(after)
  if (isPast(word)) return goesOn && verbOf(word) !== null
  if (/[^s]s$/u.test(word)) return goesOn && verbOf(word) !== null && !/^\p{Ll}*s$/u.test(before)
  return goesOn && /[^s]s$/u.test(before) && LEXICON.isVerb(word) && !LEXICON.isNoun(word)
}

/** What is put before the subject, and what stays behind it. */
function split(verb: string, after: string | undefined, subject: readonly string[]): [string, string[]] {
  const isLast = after === undefined
  if (/^(?:has|have|had)$/u.test(verb) && (isLast || after === 'to'))
    return [verb === 'has' ? 'does' : verb === 'had' ? 'did' : 'do', ['have']]
  if (/^(?:does|do|did)$/u.test(verb) && isLast) return [verb, ['do']]
  if (isAuxiliary(verb)) return [verb, []]
  const base = verbOf(verb)
  if (isPast(verb) && base !== null) return ['did', [base]]
  if (/[^s]s$/u.test(verb) && base !== null) return ['does', [base]]
  return [/^(?:it|he|she|this|that)$/iu.test(subject[0] ?? '') ? 'did' : 'do', [verb]]
}

/** The base form of a verb in the past or of the third person. */
function verbOf(word: string): string | null {
  return baseForms(word).find((base) => base !== word && LEXICON.isVerb(base)) ?? null
}

function isAuxiliary(word: string): boolean {
  return AUXILIARY.test(word)
}

const AUXILIARY = /^(?:is|are|was|were|will|has|have|had|can|could|would|should|must|may|might|does|do|did)$/u

const ASKING = /^(?:who|whom|whose|what|which|when|where|why|how)$/u

/** "How {many}": what is counted or measured may follow. */
const DEGREE =
  /^(?:many|much|long|old|big|large|high|far|often|tall|soon|fast|well|wide|deep|heavy|quickly)$/iu

const OF_CASE = /^(?:when|where|why|how)$/u

/** Behind these a noun may stand that is asked for. */
const TAKES_NOUN = /^(?:which|what|whose|how (?:many|much))$/iu

const PREPOSITION = /^(?:on|in|at|from|by|to|for|with|until|since|under|through|of|about)$/iu

const PRONOUN = /^(?:it|they|he|she|we|you|I)$/u

const DETERMINER = /^(?:the|an?|this|that|these|those|its|their|his|her|our|your|my|each|every)$/iu

/** A noun phrase goes on behind these. */
const JOINS = /^(?:of|in|at|on|for|from|to|with|by|and|or|&|about|between|under|per|as|than)$/iu

/** A clause within the subject, or a second one. */
const UNSURE = /^(?:that|which|who|whose|whom|where|when|why|how|what|if|whether|because|while)$|[,;:]$/iu

/** What may stand behind a verb. */
const BEHIND_VERB =
  /^(?:the|an?|its|their|his|her|our|your|this|that|it|them|him|of|in|at|on|for|from|to|with|by|about|under|into|over|per|as|than|before|after|during|since|until|between|and|or|not|out|up|off|down|back|besides|next|last|first|again|now|today|\d.*|\p{Ll}+ly)$/iu
