import type { Span } from '../model.ts'
import { statementsIn } from './cite.ts'
import { ROLE_WORDS } from './cues.ts'
import { type TypedSpan, typedSpans } from './spans.ts'

/**
 * Finds what a question is about: its name with the noun phrase around it, else
 * its first noun phrase with an article; null when it has neither. Of several
 * names the one that most of the `earlier` questions hold too, else the longest.
 *
 * @example
 * subjectOf('When did the Alder Mill’s new wheel turn?') // => 'the Alder Mill’s new wheel'
 */
export function subjectOf(question: string, earlier: readonly string[] = []): string | null {
  const name = mainName(question, earlier)
  if (name === null) {
    const phrase = nounPhrase(question)
    return phrase === null ? null : question.slice(phrase.start, phrase.end)
  }
  // "the Acme plant", "Acme's new plant", "the ferry to Acme": the phrase around the name points more exactly than the name.
  const head = question.slice(0, name.start)
  const thing = THING_AT.exec(head)
  const before =
    (thing === null || isOwned(thing[1] ?? '') ? undefined : thing[0]) ??
    articleBefore(head, question.slice(name.end)) ??
    ''
  const after = possessed(head, question.slice(name.end))
  return `${before.trimStart()}${question.slice(name.start, name.end)}${after}`.trim()
}

const AFTER_NOUN = `is|are|was|were|be|has|have|had|do|does|did|will|can|could|would|should|costs?|starts?|opens?|closes?|begin|take|leave|arrive|mean|work|make|say|run|last|lead|in|at|on|of|for|to|by|from|about|and|with|that|who|worth|based|due`

/** The article of a name with what stands between; null where it belongs to a noun behind the name: "the Acme money". */
function articleBefore(head: string, behind: string): string | undefined {
  const found =
    /\b(?:the|an?)\s+(?:(?!(?:of|in|at|on|for|by|with|about|to|from|and|the)\s)[\p{Ll}-]+\s+){0,2}$/u.exec(
      head,
    )?.[0]
  if (found === undefined || !/^(?:the|an?)\s+$/u.test(found)) return found
  const isAnothers = !ASKS.test(head) && /^\s+[\p{Ll}-]+\s*[?.!]*$/u.test(behind)
  return isAnothers || NOUN_AND_VERB.test(behind) ? undefined : found
}

const NOUN_AND_VERB = new RegExp(
  String.raw`^\s+(?!(?:${AFTER_NOUN}|go|get|use)\b)[\p{Ll}-]+\s+(?:is|are|was|were|be|has|have|had|do|does|did|will|can|could|would|should|costs?)\b`,
  'u',
)

/** "The study at", "the ferry to": a thing that is told by a name behind it. */
const THING_AT =
  /\bthe\s+((?:[\p{Ll}-]+\s+){0,3}?[\p{Ll}-]+)\s+(?:to|from|at|between|with|by|for)\s+(?:the\s+)?$/u

/** A person in a role, or what a thing has and is not ("the price for"). */
function isOwned(noun: string): boolean {
  return (
    noun.split(/\s+/u).some((word) => ROLE_WORDS.has(word)) ||
    /\b(?:price|cost|fee|fare|number|date|day|time|address|phone|contact|budget|revenue|profit|name|title|role|job|reason|share|rate|price|total)s?$/u.test(
      noun,
    )
  )
}

/** What belongs to a name, without the verb that ends its question: "Can {Acme’s trains} stop?" */
function possessed(head: string, behind: string): string {
  const found = POSSESSED.exec(behind)?.[0] ?? ''
  const verb = /(?<=\s\S+)\s\p{Ll}+$/u.exec(found)
  const isVerb = ASKS.test(head) && /^\s*[?.!]*$/u.test(behind.slice(found.length))
  return verb === null || !isVerb ? found : found.slice(0, verb.index)
}

const ASKS = /\b(?:does|do|did|will|can|could|has|have|had|would)\s+(?:(?:the|an?)\s+)?$/u

/** "Acme’s new lakeside plant": the rest of the noun phrase behind a possessive, up to its verb. */
const POSSESSED = new RegExp(
  String.raw`^[’']s?\s+(?:[\p{L}\p{N}-]+\s+){0,3}?[\p{L}\p{N}-]+(?=\s+(?:${AFTER_NOUN})\b|[?.!,]|$)`,
  'u',
)

const NOUN_PHRASE = new RegExp(
  String.raw`\b(?:the|an?|its|their|this|these|those)\s+(?:[\p{L}\p{N}’'-]+\s+){0,3}?[\p{L}\p{N}’'-]+(?=\s+(?:${AFTER_NOUN})\b|[?.!,]|$)`,
  'iu',
)

/** The first noun phrase with an article, up to its verb or preposition. */
export function nounPhrase(question: string): Span | null {
  const match = NOUN_PHRASE.exec(question)
  if (match === null) return null
  const end = match.index + match[0].length
  // "Has the zone grown?": the verb that ends the question is no part of it.
  const verb = HAS_DONE.test(question.slice(0, match.index))
    ? /(?<=\s\S+)\s\p{Ll}+(?:ed|en|wn|ght|pt)$/u.exec(match[0])
    : null
  return {
    start: match.index,
    end: end - (verb !== null && /^\s*\?*$/u.test(question.slice(end)) ? verb[0].length : 0),
  }
}

const HAS_DONE = /\b(?:has|have|had|is|are|was|were)\s+$/iu

/** The noun after "which", "what" or "how many": "Which {routes} does it run?" */
export function askedNoun(question: string): string | null {
  const match =
    /\b(?:which|what|how many)\s+((?:[\p{Ll}-]+\s){0,2}?[\p{Ll}-]+)(?=\s(?:is|are|was|were|do|does|did|will|has|have|can|could|would|should)\b)/iu.exec(
      question,
    )
  return match?.[1] ?? null
}

/** The name that a conversation keeps to; of names that it keeps to alike, the longest. */
function mainName(question: string, earlier: readonly string[]): Span | null {
  const kept = (span: Span): number =>
    earlier.filter((other) => other.includes(question.slice(span.start, span.end))).length
  const length = ({ start, end }: Span): number => end - start
  const [best] = nameSpans(question).sort((a, b) => kept(b) - kept(a) || length(b) - length(a))
  return best ?? null
}

/** The longest name; a question's first word is capitalised without being one. */
export function nameSpan(text: string): Span | null {
  let best: Span | null = null
  for (const { start, end } of nameSpans(text)) {
    if (best === null || end - start > best.end - best.start) best = { start, end }
  }
  return best
}

export function nameSpans(text: string): TypedSpan[] {
  return typedSpans(text).filter(
    (span) => span.type === 'name' && !FIRST_WORD.test(text.slice(span.start, span.end)),
  )
}

const FIRST_WORD =
  /^(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|does|do|did|has|have|can|could|will|would|should|name|list|give|tell|besides|and|i|any|also|okay|ok|summari[sz]e|describe|explain)$/iu

/** The longest name of a text, as it stands. */
export function nameIn(text: string): string | null {
  const span = nameSpan(text)
  return span === null ? null : text.slice(span.start, span.end)
}

/**
 * Finds the person that "he" or "she" points at after a question and its answer:
 * the one whom the question names, whom the answer names in reply to "who", or
 * the one that the question describes ("the winner of the prize").
 */
export function personMeant(question: string, answer: string): string | null {
  if (!/^(?:and\s+)?who\b/iu.test(question)) {
    const named = nameSpans(question).find((span) => isCalled(question, span))
    return (
      personIn(question, true) ??
      (named === undefined || !PERSONAL_ACT.test(question) ? null : question.slice(named.start, named.end)) ??
      personIn(answer, true) ??
      personPhrase(question)
    )
  }
  const asked = /^(?:and\s+)?who (?:is|was) (\p{Lu}[^?]*?)\s*\?*$/iu.exec(question)?.[1]
  if (asked !== undefined && nameIn(asked) === asked) return asked
  for (const statement of statementsIn(answer)) {
    const person = personIn(statement, true) ?? titled(statement) ?? newPersonIn(statement, question)
    if (person !== null) return person
  }
  return personPhrase(question) ?? agentOf(question)
}

/** "Music Director Ilse Marchetti" is Ilse Marchetti. */
function titled(text: string): string | null {
  const isRole = (word: string): boolean => ROLE_WORDS.has(word.toLowerCase())
  for (const { start, end } of nameSpans(text)) {
    const words = text.slice(start, end).split(/\s+/u)
    const own = words.slice(words.findLastIndex(isRole) + 1)
    if (own.length < words.length && own.length >= 2 && own.length <= 4) return own.join(' ')
  }
  return null
}

/** Whether a name of a question is a person's. */
export function isPerson(question: string, name: string): boolean {
  const spans = typedSpans(question)
  const at = question.indexOf(name)
  return (
    spans.some((span) => span.type === 'person' && span.start === at) &&
    (PERSONAL_ACT.test(question) || !spans.some((span) => span.type === 'organisation' && span.start === at))
  )
}

/** Two or more words, as a person is called by first name and surname. */
function isCalled(text: string, span: Span): boolean {
  return typedSpans(text).some((other) => other.type === 'person' && other.start === span.start)
}

/** What people do and firms seldom. */
const PERSONAL_ACT =
  /\b(?:say|said|says|think|win|won|study|studied|born|become|became|retire|retired|write|wrote|role|job|title|age|old|explain|describe|comment|plead|pleaded|sentenced|arrested|married|live|lives|lived|resign|resigned)\b/iu

/** The first person of a text; `certain` leaves out a name that could be an organisation's. */
function personIn(text: string, certain: boolean): string | null {
  const spans = typedSpans(text)
  const person = spans.find(
    (span) =>
      span.type === 'person' &&
      !(certain && spans.some((other) => other.start === span.start && other.type === 'organisation')),
  )
  return person === undefined ? null : text.slice(person.start, person.end)
}

function newPersonIn(answer: string, question: string): string | null {
  const name = personIn(answer, false)
  return name === null || question.includes(name) ? null : name
}

/** "the new chief executive of Acme": a person who is only named by role. */
function personPhrase(text: string): string | null {
  return PERSON_PHRASE.exec(text)?.[0] ?? null
}

const ROLES = [...ROLE_WORDS].join('|')
const PERSON_PHRASE = new RegExp(
  String.raw`\b(?:the|an?|its|their)\s+(?:[\p{L}-]+\s+){0,3}?(?:${ROLES})(?: (?:${ROLES}))*\b(?:\s+(?:of|at|for)\s+(?:the\s+)?\p{Lu}[\p{L}\p{N}’'&.-]*(?:(?:\s&)?\s\p{Lu}[\p{L}\p{N}’'&.-]*)*)?`,
  'iu',
)

/** "Who won the prize?": "the winner of the prize". */
function agentOf(question: string): string | null {
  const match = /^(?:and\s+)?who\s+(\p{Ll}+)\s+([^?]+?)\s*\?*$/iu.exec(question)
  const agent = AGENTS[match?.[1] ?? '']
  return match === null || agent === undefined ? null : `the ${agent} of ${match[2]}`
}

const AGENTS: Readonly<Record<string, string>> = {
  won: 'winner',
  wins: 'winner',
  wrote: 'author',
  designed: 'designer',
  designs: 'designer',
  founded: 'founder',
  built: 'builder',
  invented: 'inventor',
  leads: 'head',
  heads: 'head',
  runs: 'head',
  led: 'head',
  owns: 'owner',
  bought: 'buyer',
  directs: 'director',
  directed: 'director',
  manages: 'manager',
  coaches: 'coach',
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
