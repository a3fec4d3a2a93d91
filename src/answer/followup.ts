import type { Turn } from '../model.ts'
import { tokens } from '../search/tokens.ts'
import { counted, fillSlot } from './slot.ts'
import { askedNoun, capitalise, nameIn, nameSpan, personMeant, subjectOf } from './subject.ts'

/** A question with what the conversation adds to it. */
export interface Standalone {
  /** The question as one that stands alone. */
  readonly question: string
  /** The question before it, standing alone too; null when it is the first. */
  readonly previous: string | null
  /** Has no subject of its own, so that what was spoken of before is meant. */
  readonly leans: boolean
}

/**
 * Turns a question that leans on the conversation into one that stands alone.
 *
 * Pronouns are replaced by what they point at, a bare question word takes over
 * what the question before was about, "what about X?" puts X where its like
 * stood, and a question without a name of its own keeps the subject of the
 * conversation. A question that names its own subject is left as it is.
 *
 * @example
 * standalone('And what does it cost?', [{ role: 'user', content: 'When does the evening tour start?' }]).question
 * // => 'What does the evening tour cost?'
 */
export function standalone(question: string, history: readonly Turn[]): Standalone {
  let previous: string | null = null
  let answer = ''
  for (const turn of history.slice(-LOOKED_BACK)) {
    if (turn.role === 'assistant') answer = turn.content.slice(0, LONGEST)
    else {
      previous =
        previous === null
          ? turn.content.trim().slice(0, LONGEST)
          : resolve(turn.content.trim().slice(0, LONGEST), previous, answer)
      answer = ''
    }
  }
  if (previous === null) return { question, previous, leans: false }
  const resolved = resolve(question.trim(), previous, answer)
  return { question: resolved, previous, leans: resolved !== question || nameIn(question) === null }
}

/** Turns that a question can still lean on; each costs time. */
const LOOKED_BACK = 8

/** Characters of a turn that are read: as many as a question may have. */
const LONGEST = 2_000

function resolve(current: string, previous: string, answer: string): string {
  const opened = current.replace(CONJUNCTION, '')
  if (opened === '') return current
  const core = capitalise(opened)
  const about = /^(?:what|how) about\s+(.+?)[?.!]*$/iu.exec(core)?.[1]
  const again = BARE.exec(core)?.[1] ?? SAME_EVENT.exec(core)?.[1]
  if (again !== undefined) return askAgain(again, previous)
  if (about !== undefined) return fillSlot(about, previous, true)
  if (isFragment(core)) return fillSlot(opened.replace(/[?.!]+$/u, ''), previous, opened !== current)
  const noun = COUNTED_NOUN.exec(core)?.[1]
  const recounted = noun === undefined ? null : counted(noun, previous)
  if (recounted !== null) return recounted
  const pronoun = replacePronoun(core, previous, answer)
  if (pronoun !== null) return pronoun
  if (nameIn(core) !== null || ABOUT_MATERIAL.test(core)) return current
  return opened !== current || LEANS.test(core) || COUNTS_AGAIN.test(core)
    ? withSubject(core, previous)
    : current
}

const CONJUNCTION =
  /^(?:(?:and|but|so|also|ok(?:ay)?|then|now|well|plus|right|thanks|thank you)(?:[,.!]|\b)\s*)+(?=\S)/iu

/** A question word by itself. */
const BARE =
  /^(why|when|where|who|how|how (?:many|much|long|often|soon|come)|since when|until when|by when|by how much|for how (?:much|long)|(?:with|by|to|from) whom|for what|(?:in|at|on|by|for|from|to|with|since|until) (?:what|which)(?: [\p{L}-]+){1,3})\s*\?*$/iu

/** "When will this happen?", "Where was that?": the event is the one of the question before. */
const SAME_EVENT =
  /^(when|where|why|how) (?:(?:is|was) (?:this|that)|(?:will|did|does|would) (?:this|that|it) (?:happen|occur|take place))\s*\?*$/iu

/** Questions about the release itself need no other subject. */
const ABOUT_MATERIAL =
  /\b(?:release|announcement|article|statement|press (?:contact|office)|media contact|contact person|headline|summari[sz]e|quote|key figures)\b/iu

/** Words that point at something known without naming it. */
const LEANS = /\b(?:the|there|other|else|another|also|same|more|overall|each|both)\b/iu

/** "How many cars?" counts in the question before. */
const COUNTED_NOUN = /^how many ((?:\p{Ll}+ )?\p{Ll}+)\s*\?*$/iu

const COUNTS_AGAIN = /^how many (?=(?:were|are|was|is|have|has|will|did|do|does|can)\b)/iu

/** No verb that could ask: "the year before", "and in Europe". */
function isFragment(text: string): boolean {
  return (
    tokens(text).length <= 7 &&
    !/\b(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|does|do|did|has|have|had|can|could|will|would|should|list|name|give|tell|show|summari[sz]e|quote|explain|describe|said|says)\b/iu.test(
      text,
    )
  )
}

/** "Why?" after "When did the plant close?" asks "Why did the plant close?" */
function askAgain(word: string, previous: string): string {
  const body = previous.replace(/[?.!]*$/u, '')
  const counted = /^how (?:many|much)$/iu.test(word) ? OPEN_OBJECT.exec(body) : null
  if (counted !== null) {
    const [, verb = '', subject = '', noun = ''] = counted
    return `${capitalise(word)} ${noun} ${verb.toLowerCase()} ${subject}?`
  }
  const subject = COUNTED_SUBJECT.exec(body)
  if (subject !== null) {
    const [, noun = '', verb = '', rest = ''] = subject
    return `${capitalise(word)} ${verb.toLowerCase()} ${noun} ${rest}?`
  }
  const clause = /\b(?:does|do|did|is|are|was|were|has|have|will|would|can|could|should)\b.*$/iu.exec(
    body,
  )?.[0]
  if (clause !== undefined) return `${capitalise(word)} ${clause.charAt(0).toLowerCase()}${clause.slice(1)}?`
  const passive = passiveOf(body)
  return passive === null ? `${body}, and ${word.toLowerCase()}?` : `${capitalise(word)} ${passive}?`
}

/** "Does Acme hire {welders}", "Are there any {cafés}": what "how many?" then counts. */
const OPEN_OBJECT = /^(is|are|was|were|do|does|did|has|have|will|can)\s+(.+?)\s+(?:any\s+)?([\p{Ll}-]+)$/iu

/** "How many {seats} {were} {added}": what is counted is the subject. */
const COUNTED_SUBJECT =
  /^how many ((?:[\p{L}-]+ ){0,3}?[\p{L}-]+) (are|is|were|was|have|has|will|can) ((?:been |be )?\p{Ll}+(?:ed|en|n|t|old|ught|de)\b.*)$/iu

/** "Who bought the mill" as "was the mill bought", for a word that asks about the deed. */
function passiveOf(question: string): string | null {
  const match = /^who\s+(\p{Ll}+)\s+((?:the|an?|its|their|\p{Lu}|\d).*)$/iu.exec(question)
  const verb = match?.[1] ?? ''
  const participle =
    PARTICIPLES[verb] ??
    (/(?:ed|ought|aught|uilt|eld|ent|old|aid|won|made|led|lost|found)$/u.test(verb) ? verb : null)
  return match === null || participle === null ? null : `was ${match[2]} ${participle}`
}

const PARTICIPLES: Readonly<Record<string, string>> = {
  wrote: 'written',
  took: 'taken',
  gave: 'given',
  began: 'begun',
  chose: 'chosen',
  drew: 'drawn',
  beat: 'beaten',
}

/** The pronoun is only replaced where the question names nothing that it could point at. */
function replacePronoun(core: string, previous: string, answer: string): string | null {
  const person = /\b(?<!['’])(he|she|him|his|her|hers)\b/iu.exec(core)
  if (person !== null) return replacePerson(core, person.index, person[0], previous, answer)
  const things = [...core.matchAll(THING)]
  // "What did they say about it?": people are not known, the thing is.
  const thing = things.find((match) => !/^th(?:ey|em)$/iu.test(match[0]) || things.length === 1) ?? things[0]
  if (thing === undefined || hasNameBefore(core, thing.index)) return null
  const word = thing[0].toLowerCase()
  const after = core.slice(thing.index + word.length)
  if (/^(?:this|that|these|those)$/u.test(word) && (!STANDS_ALONE.test(after) || CLAIM.test(core)))
    return withSubject(core, previous)
  const noun = askedNoun(previous)
  if (/^(?:them|these|those)$/u.test(word) && /\bof\s+$/u.test(core.slice(0, thing.index)) && noun !== null)
    return withSubject(splice(core, thing.index, word.length, `the ${noun}`), previous)
  const subject = subjectOf(previous)
  if (subject === null) return null
  if (word === 'there') return replaceThere(core, thing.index, subject)
  const possessive = /^(?:its|their|theirs)$/u.test(word)
  const replaced = splice(core, thing.index, word.length, possessive ? `${subject}’s` : subject)
  return word === 'they' && nameIn(subject) !== null ? singular(replaced, subject) : replaced
}

const THING =
  /\b(it|its|they|them|their|theirs|this|that|these|those|there)\b(?!\s+(?:is|are|was|were|been)\s+(?:a|an|any)\b)/giu

/** A pronoun with no noun behind it: "this costs", not "this project". */
const STANDS_ALONE =
  /^\s*(?:[?.!,]|$)|^\s+(?:is|are|was|were|be|has|have|had|do|does|did|will|can|could|would|should|cost|happen|start|open|work|mean|come|take|in|at|on|for|to|by|from|before|after|since|called|use|get|go|run|make)\b/iu

/** "Who announced that?": the pronoun stands for all that was said. */
const CLAIM =
  /\b(?:announced?|said|says|say|decided?|confirmed?|stated?|claimed?|denied|reported) (?:this|that)\s*\?*$/iu

function replacePerson(
  core: string,
  at: number,
  word: string,
  previous: string,
  answer: string,
): string | null {
  if (hasNameBefore(core, at)) return null
  const name = personMeant(previous, answer)
  if (name === null) return withSubject(core, previous)
  const possessive =
    /^(?:his|hers)$/iu.test(word) ||
    (/^her$/iu.test(word) &&
      /^\s+(?!(?:about|say|do|at|in|to|for|on)\b)\p{L}/u.test(core.slice(at + word.length)))
  const replaced = splice(core, at, word.length, possessive ? `${name}’s` : name)
  const noun = askedNoun(previous)
  // "Where did she take it?" after "Which cup did she win?": the cup.
  return noun === null ? replaced : replaced.replace(/\bit\b/u, `the ${noun}`)
}

function replaceThere(core: string, at: number, subject: string): string | null {
  if (!/\b(?:is|are|was|were|will|has|have)\s+$/iu.test(core.slice(0, at)))
    return splice(core, at, 'there'.length, `at ${subject}`)
  return /\b(?:in|at|of)\s+\p{L}/u.test(core.slice(at))
    ? null
    : `${core.replace(/[?.!]+$/u, '')} at ${subject}?`
}

/** "Do they" with one name in its place is "does". */
function singular(text: string, subject: string): string {
  const at = text.toLowerCase().indexOf(subject.toLowerCase())
  const head = text.slice(0, at).replace(/\b(do|are|have|were)\s+$/iu, (verb) => {
    const one = { do: 'does', are: 'is', have: 'has', were: 'was' }[verb.trim().toLowerCase()] ?? verb.trim()
    return `${/^\p{Lu}/u.test(verb) ? capitalise(one) : one} `
  })
  return `${head}${text.slice(at)}`
}

/** Names the subject of the conversation in a question that has none. */
function withSubject(core: string, previous: string): string {
  const noun = askedNoun(previous)
  const asked = noun === null ? core : core.replace(COUNTS_AGAIN, (words) => `${words}${noun} `)
  const body = asked.replace(/[?.!]+$/u, '')
  const subject = subjectOf(previous)
  const name = nameIn(previous)
  if (subject !== null && /^tell me more$/iu.test(body)) return `${body} about ${subject}.`
  const named = subject !== null && (nameIn(subject) !== null || !/^who\b/iu.test(body))
  if (named && /^(?:what|who) (?:is|are|was|were) the (?:[\p{Ll}-]+ ?){1,3}$/iu.test(body))
    return `${body} of ${subject}?`
  return name === null ? asked : `${body} (${name})?`
}

function splice(text: string, start: number, length: number, replacement: string): string {
  const made = `${text.slice(0, start)}${start === 0 ? capitalise(replacement) : replacement}${text.slice(start + length)}`
  return made.replace(/’s’s/gu, '’s')
}

function hasNameBefore(text: string, end: number): boolean {
  return nameSpan(text.slice(0, end)) !== null && !/^\p{L}+\s*$/u.test(text.slice(0, end))
}
