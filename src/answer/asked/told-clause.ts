import { LEXICON } from '../../search/lexicon.ts'
import { baseForms, isIrregularPast } from '../../search/morphology.ts'
import { isPast } from '../text/past.ts'
import { capitalise } from '../text/word-forms.ts'

/**
 * Puts what somebody is to tell as a question: behind "could you tell me" the subject stands
 * before its verb. What asks for its subject ("who pays"), has the order of a question or
 * may be read in two ways stays as it is.
 *
 * @example
 * toldClause('on which day the mill opens') // => 'On which day does the mill open?'
 */
export function toldClause(clause: string): string {
  const words = clause.replace(/[\s?.!]+$/u, '').split(/\s+/u)
  const start = ASKS_AGAIN.test(clause) ? null : subjectStart(words)
  if (start === null) return clause
  const verb = verbAt(words, start)
  if (verb === null || isTurned(words, verb)) return clause
  const { before, behind } = parted(words[verb] ?? '', words[verb + 1], words[start] ?? '')
  const turned = [
    ...words.slice(0, start),
    before,
    ...words.slice(start, verb),
    ...behind,
    ...words.slice(verb + 1),
  ]
  return capitalise(`${turned.join(' ')}?`)
}

/**
 * Puts a clause as a question for a yes or no: behind "is it true that" the subject stands
 * before its verb. Null for what itself asks, denies by its subject or may be read in two ways.
 *
 * @example
 * whetherSo('the mill opened in May?') // => 'Did the mill open in May?'
 */
export function whetherSo(clause: string): string | null {
  const words = clause.replace(/[\s?.!]+$/u, '').split(/\s+/u)
  const first = words[0] ?? ''
  if (
    OPENS_OTHERWISE.test(first) ||
    isAuxiliary(first) ||
    words.some((word) => ASKING.test(word.toLowerCase()))
  )
    return null
  const verb = verbAt(words, 0)
  if (verb === null || isTurned(words, verb)) return null
  const { before, behind } = parted(words[verb] ?? '', words[verb + 1], first)
  const opens = DETERMINER.test(first) || PRONOUN.test(first.toLowerCase()) ? lowered(first) : first
  const turned = [before, opens, ...words.slice(1, verb), ...behind, ...words.slice(verb + 1)]
  return capitalise(`${turned.join(' ')}?`)
}

function lowered(word: string): string {
  return word === 'I' ? word : word.toLowerCase()
}

/** "If it rains, …", "nobody was hurt", "by May the mill …" */
const OPENS_OTHERWISE =
  /^(?:if|whether|that|because|while|although|though|unless|once|no|none|nobody|nothing|neither|never|not|to|in|on|at|by|from|for|with|since|until|under|after|before)$/iu

/** "When the mill burned, who came": the first clause tells. */
const ASKS_AGAIN = /,.*\b(?:who|whom|what|when|where|which|why|how)\b/u

/** Where the subject starts: "which coalition {Orme Mills} backs"; null where none stands before the verb. */
function subjectStart(words: readonly string[]): number | null {
  const at = PREPOSITION.test(words[0] ?? '') && words.length > 1 ? 1 : 0
  const asking = (words[at] ?? '').toLowerCase()
  if (!ASKING.test(asking)) return null
  const isOfDegree = asking === 'how' && DEGREE.test(words[at + 1] ?? '')
  const first = at + (isOfDegree ? 2 : 1)
  const word = words[first] ?? ''
  // "How big a vessel", "what caused …", "what if …": these are asked for, or ask.
  if ((isOfDegree && /^an?$/iu.test(word)) || isAuxiliary(word) || UNSURE.test(word)) return null
  if (PRONOUN.test(word) || DETERMINER.test(word)) return first
  if (first === at + 1 && (isPast(word) || (isThird(word) && !LEXICON.isNoun(word)))) return null
  if (isName(word)) return canStart(words, first, asking) ? first : null
  if (!TAKES_NOUN.test(words.slice(at, first).join(' ')))
    return OF_CASE.test(asking) && isSeveral(word) ? first : null
  return behindNoun(words, first) ?? severalAt(words, first)
}

/** Whether a name behind the asking word does what is asked: "what {Orme} sells", and not "what {Orme} lorry was sold". */
function canStart(words: readonly string[], first: number, asking: string): boolean {
  if (!/^(?:what|which|whose|how)$/u.test(asking)) return true
  if (asking !== 'what' || !/^what$/iu.test(words[first - 1] ?? '')) return false
  const end = words.findIndex((word, at) => at > first && !isName(word) && !/^(?:and|of|&)$/u.test(word))
  return end !== -1 && isWithoutObject(words, end)
}

/** The subject behind a noun that is asked for: "how many tills {the shop} has". */
function behindNoun(words: readonly string[], first: number): number | null {
  for (let next = first + 1; next < words.length; next += 1) {
    const word = words[next] ?? ''
    const before = words[next - 1] ?? ''
    if (UNSURE.test(word) || isAuxiliary(word) || isVerbAt(words, next)) return null
    if (isSeveral(before) && LEXICON.isVerb(word)) return null
    if (JOINS.test(before)) continue
    if (PRONOUN.test(word) || (DETERMINER.test(word) && !/^(?:an?|that|this)$/iu.test(word))) return next
    // "Which firm audits Orme" asks who does.
    const mayBeVerb = isThird(before) && !(next === first + 1 && MANY.test(words[first - 1] ?? ''))
    if (isName(word) && !isName(before) && !mayBeVerb && LEXICON.isNoun(before)) {
      const end = words.findIndex((one, at) => at > next && !isName(one))
      return end !== -1 && isWithoutObject(words, end) ? next : null
    }
  }
  return null
}

/** "What {customers} pay", "what {trainees} have to sign": several who do it, of whom nothing more is told. */
function severalAt(words: readonly string[], first: number): number | null {
  if (first !== 1 || !/^what$/iu.test(words[0] ?? '')) return null
  const end = words.findIndex((word, at) => at >= first && isSeveral(word)) + 1
  const isDone = !isAuxiliary(words[end] ?? '') || (HAVE.test(words[end] ?? '') && words[end + 1] === 'to')
  return end > 0 && end <= MOST_BEFORE && isDone && isWithoutObject(words, end) ? first : null
}

const MANY = /^(?:many|much)$/iu

/** Words from the asking one to the noun. */
const MOST_BEFORE = 3

/** Whether a verb stands there with nothing behind it that it is done to: what is, is asked. */
function isWithoutObject(words: readonly string[], at: number): boolean {
  const verb = words[at] ?? ''
  const after = words[at + 1]
  if (BE.test(verb)) return after === undefined || /^\p{Ll}+ing$/u.test(after)
  if (isAuxiliary(verb)) return after === undefined || /^(?:\p{Ll}+)$/u.test(after)
  if (!LEXICON.isVerb(verb) && verbOf(verb) === null) return false
  if (after === 'to') return /^\p{Ll}+$/u.test(words[at + 2] ?? '') && !DETERMINER.test(words[at + 2] ?? '')
  return after === undefined || NO_OBJECT.test(after) || PRONOUN.test(after)
}

/** The verb that the subject has; null where something between makes it unsure. */
function verbAt(words: readonly string[], start: number): number | null {
  for (let at = start + 1; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (UNSURE.test(word)) return null
    if (isAuxiliary(word) || isVerbAt(words, at)) return at
    if ((PRONOUN.test(word) || DETERMINER.test(word)) && !JOINS.test(words[at - 1] ?? '')) return null
  }
  return null
}

/** Whether a word behind a subject is its verb and part of no noun phrase. */
function isVerbAt(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  const before = words[at - 1] ?? ''
  if (!/^\p{Ll}+$/u.test(word) || /['’]s?$/u.test(before) || DETERMINER.test(before) || JOINS.test(before))
    return false
  if (PRONOUN.test(before)) return LEXICON.isVerb(word) || verbOf(word) !== null
  const after = words[at + 1]
  if (isPast(word) && isParticiple(words, at)) return false
  if (isIrregularPast(word)) return true
  const goesOn = after === undefined || BEHIND_VERB.test(after)
  if (isPast(word)) return (goesOn || isName(before)) && verbOf(word) !== null
  if (isThird(word)) return goesOn && !isSeveral(before)
  return goesOn && isSeveral(before) && LEXICON.isVerb(word)
}

/** "The study {led} by Lee found", "the firm {founded} in Ohio moved": another verb is behind it that the subject does. */
function isParticiple(words: readonly string[], at: number): boolean {
  return (
    PREPOSITION.test(words[at + 1] ?? '') &&
    words.slice(at + 2).some((word) => /^\p{Ll}+$/u.test(word) && (isAuxiliary(word) || isPast(word)))
  )
}

/** Whether a subject stands behind the auxiliary, as in a question: "how wide an area does {it} cover". */
function isTurned(words: readonly string[], verb: number): boolean {
  const auxiliary = words[verb] ?? ''
  const after = words[verb + 1] ?? ''
  return (
    isAuxiliary(auxiliary) &&
    (PRONOUN.test(after) || (DO.test(auxiliary) && (DETERMINER.test(after) || isName(after))))
  )
}

/** What is put before the subject, and what stays behind it. */
function parted(
  verb: string,
  after: string | undefined,
  subject: string,
): { before: string; behind: string[] } {
  const isMain = after === undefined || after === 'to'
  if (HAVE.test(verb) && (isMain || HELD.test(after)))
    return { before: verb === 'has' ? 'does' : verb === 'had' ? 'did' : 'do', behind: ['have'] }
  if (DO.test(verb) && isMain) return { before: verb, behind: ['do'] }
  if (isAuxiliary(verb)) return { before: verb, behind: [] }
  const base = verbOf(verb)
  if (isPast(verb) && base !== null) return { before: 'did', behind: [base] }
  if (isThird(verb) && base !== null) return { before: 'does', behind: [base] }
  // "What it cost": the past has no ending of its own.
  return { before: /^(?:it|he|she|this)$/iu.test(subject) ? 'did' : 'do', behind: [verb] }
}

/** The base form of a verb in the past or of the third person. */
function verbOf(word: string): string | null {
  return baseForms(word).find((base) => base !== word && LEXICON.isVerb(base)) ?? null
}

function isThird(word: string): boolean {
  return /^\p{Ll}+[^s]s$/u.test(word) && verbOf(word) !== null
}

function isSeveral(word: string): boolean {
  return !isAuxiliary(word) && /^(?:\p{Ll}[\p{L}-]*[^su\s]s|people|men|women|children|staff)$/u.test(word)
}

function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

function isAuxiliary(word: string): boolean {
  return AUXILIARY.test(word)
}

const AUXILIARY =
  /^(?:(?:is|are|was|were|has|have|had|could|would|should|must|might|does|do|did)(?:n['’]t)?|will|won['’]t|can|can['’]t|cannot|may)$/u

const BE = /^(?:is|are|was|were)$/u
const DO = /^(?:does|do|did)$/u
const HAVE = /^(?:has|have|had)$/u

/** "It has {a} garden": what is had follows, and no verb. */
const HELD = /^(?:an?|the|its|their|his|her|no|any|more|over|about|around|only|\p{Sc}?\d.*)$/u

const ASKING = /^(?:who|whom|whose|what|which|when|where|why|how)$/u

/** When, where, why and how it is done. */
const OF_CASE = /^(?:when|where|why|how)$/u

/** "How {many}": what is counted or measured may follow. */
const DEGREE =
  /^(?:many|much|long|old|big|large|high|far|often|tall|soon|fast|well|wide|deep|heavy|quickly|light)$/iu

/** Behind these a noun may stand that is asked for. */
const TAKES_NOUN = /^(?:which|what|whose|how (?:many|much))$/iu

const PREPOSITION = /^(?:on|in|at|from|by|to|for|with|until|since|under|through|of|about)$/iu

const PRONOUN = /^(?:it|they|he|she|we|you|I)$/u

const DETERMINER = /^(?:the|an?|this|that|these|those|its|their|his|her|our|your|my|each|every)$/iu

/** A noun phrase goes on behind these. */
const JOINS =
  /^(?:of|in|at|on|for|from|to|with|by|and|or|&|about|between|under|per|as|than|near|around|inside|outside|behind|across|within|besides|before|after|since|during|over|into|onto|like|without|against|along|through|towards?|upon|until|beyond|among|including)$/iu

/** A clause within the subject, or a second one. */
const UNSURE = /^(?:that|which|who|whose|whom|where|when|why|how|what|if|whether|because|while)$|[,;:]$/iu

/** What may stand behind a verb. */
const BEHIND_VERB =
  /^(?:the|an?|its|their|his|her|our|your|this|that|it|them|him|of|in|at|on|for|from|to|with|by|about|under|into|over|per|as|than|before|after|during|since|until|between|and|or|not|out|up|off|down|back|besides|next|last|first|again|now|today|\p{Sc}?\d.*|\p{Ll}+ly|\p{Ll}+ing)$/iu

/** What may stand behind a verb that is done to nothing more. */
const NO_OBJECT =
  /^(?:in|at|for|from|with|by|about|on|of|as|after|before|during|since|until|besides|per|next|last|now|today|globally|then|\p{Ll}+ly|\p{Ll}+ing)$/u
