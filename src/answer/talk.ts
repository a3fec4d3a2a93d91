import { askedNoun, nameIn, nameSpans, subjectOf } from './subject.ts'

/** A question of a conversation, standing alone. */
export interface Said {
  readonly question: string
  /** Whom its pronoun meant, and whether what it asks is asked of them. */
  readonly person: {
    readonly name: string
    readonly gender: 'he' | 'she'
    readonly isSubject: boolean
  } | null
}

/** What a question can lean on. */
export interface Talk {
  /** Earlier questions about the same subject, oldest first. */
  readonly earlier: readonly Said[]
  /** The last of them. */
  readonly previous: Said
  /** What it was answered; empty when that is not known. */
  readonly answer: string
}

/** What a conversation is about: see {@link subjectOf}. */
export function subjectIn({ earlier, previous }: Talk): string | null {
  return subjectOf(
    previous.question,
    earlier.map(({ question }) => question),
  )
}

/**
 * Finds the thing that "it", "they" or "there" points at after a question: what
 * that one brought up ("which club …", "an office"), else what it was about.
 *
 * @param after what stands behind the pronoun.
 */
export function thingMeant(word: string, after: string, talk: Talk): string | null {
  const { question } = talk.previous
  const subject = subjectIn(talk)
  const own = (noun: string): string =>
    subject === null || nameIn(subject) === null ? `the ${noun}` : `${possessive(subject)} ${noun}`
  if (/^(?:they|them)$/u.test(word)) {
    const several = askedNoun(question) ?? SEVERAL.exec(question)?.[1] ?? ''
    const isDone = word === 'them' || /^\s+(?:be|are|were|is|can|cost|go)\b|^\s*[?.!]?$/u.test(after)
    if (isSeveral(several) && isDone) return own(several)
    // What it has does nothing: "its money" is spent, and they get more.
    return isDone ? subject : (subject?.replace(/[’']s\s.+$/u, '') ?? null)
  }
  if (!/^(?:it|this|that|there|its)$/u.test(word)) return subject
  const which =
    /^(?:\p{L}+ )?which\b/iu.test(question) && !OF_ITS_OWN.test(question) ? askedNoun(question) : null
  if (which !== null && !isSeveral(which) && !VALUE.test(which)) return own(which)
  const brought = INDEFINITE.exec(question)?.[1] ?? ITS_OWN.exec(question)?.[1]
  const isFeature = OF_ITS_OWN.test(question) && /^its?$/u.test(word)
  if (brought !== undefined && !VALUE.test(brought) && !isFeature) return own(brought)
  const sum = word === 'it' && IS_SPENT.test(after) ? MONEY.exec(question)?.[1] : undefined
  return sum === undefined ? subject : own(sum)
}

/** "Which battery does it have?": what is asked next is asked of the whole again. */
const OF_ITS_OWN =
  /\b(?:have|has|had|use|uses|used|need|needs|offer|offers|contain|contains|is there|are there)\b/iu

/** "Where will it open {an office}?": from then on it can be pointed at. */
const INDEFINITE =
  /(?<!\b(?:is|was|as|cost|costs)\s)\ban?\s((?:\p{Ll}[\p{Ll}-]*\s){0,2}?\p{Ll}[\p{Ll}-]*)(?=\s(?:in|at|on|of|for|to|by|from|with|that|which|and)\b|\s*[?.!,]|\s*$)/u

/** "From whom did it order the {locomotives}?" */
const SEVERAL = /\bthe ((?:\p{Ll}+ )?\p{Ll}+[^su\W]s)(?=\s*[?.!]|\s(?:in|at|on|for|from|to|by|with)\b)/u

/** "How much {money} does it get?" and "What will it be spent on?" */
const MONEY = /\b(?:the|how much|an?) (money|grant|sum|loan|funding|investment|donation|gift|cash)\b/iu
const IS_SPENT = /^\s+(?:be|being|been) (?:spent|used|invested|paid|given)\b|^\s+go\b/iu

/** "When does it open {its} new {hall}?" */
const ITS_OWN =
  /\b(?:its|their)\s((?:[\p{L}\p{N}][\p{L}\p{N}-]*\s){0,2}?[\p{L}\p{N}][\p{L}\p{N}-]*)(?=\s(?:in|at|on|of|for|to|by|from|with|that|which|and)\b|\s*[?.!,]|\s*$)/u

/** The last name that a question gives as a place. */
export function placeIn(question: string): string | null {
  const places = nameSpans(question).filter(({ start }) =>
    /\b(?:in|at|near|to|for|from)\s+(?:The\s+|the\s+)?$/u.test(question.slice(0, start)),
  )
  const last = places.at(-1)
  return last === undefined ? null : question.slice(last.start, last.end)
}

/** Values and times are not pointed at as things. */
const VALUE =
  /\b(?:year|month|week|day|hour|quarter|time|date|share|half|lot|number|bit|few|amount|price|cost|percentage|rate|colou?r|kind|sort|type|size|way|reason|role|title|total|record|result|city|country|state|place)s?$/iu

/** A plural noun. */
export function isSeveral(noun: string): boolean {
  return /(?:[^su]s|people|men|women|children)$/iu.test(noun) && !/[’']s$/iu.test(noun)
}

/**
 * @example
 * possessive('the Corran Ferry') // => 'the Corran Ferry’s'
 */
export function possessive(name: string): string {
  return /[’']s?$/u.test(name) ? name : `${name}’s`
}
