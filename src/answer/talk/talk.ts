import { textAt } from '../../spans.ts'
import { nameIn, nameSpans } from './name-spans.ts'
import { subjectOf } from './subject.ts'

/** A question that was made to stand alone. */
export interface Resolved {
  readonly question: string
  /** Whom its pronoun meant, and whether what it asks is asked of them. */
  readonly person: {
    readonly name: string
    readonly gender: 'he' | 'she'
    readonly isSubject: boolean
  } | null
}

/** A question of a conversation, standing alone. */
export interface Said extends Resolved {
  /** What it was answered; empty when that is not known. */
  readonly answer: string
  /** The house that it names, of those that have issued what is searched; none where it names none, or these are not known. */
  readonly house?: string | null
}

/** What a question can lean on. */
export interface Talk {
  /** Earlier questions about the same subject, oldest first. */
  readonly earlier: readonly Said[]
  /** The last of them. */
  readonly previous: Said
}

/**
 * A conversation without the questions at its end that only asked who said what was quoted: what
 * is asked next is asked of the matter, and nothing of the words in quotation marks.
 */
export function beforeSources({ earlier, previous }: Talk): Talk {
  const last = earlier.findLastIndex(({ question }) => !OF_SOURCE.test(question))
  const before = earlier[last]
  return before === undefined || !OF_SOURCE.test(previous.question)
    ? { earlier, previous }
    : { earlier: earlier.slice(0, last + 1), previous: before }
}

const OF_SOURCE = /^Who said “/u

/** What a conversation is about: see {@link subjectOf}. */
export function subjectIn({ earlier, previous }: Talk, isThing = false): string | null {
  const questions = earlier.map(({ question }) => question)
  const last = subjectOf(previous.question, questions, isThing)
  if (last !== null) return bearerOf(last)
  // "Can I order one yet?" names nothing; what was spoken of before is still meant.
  for (const question of questions.toReversed()) {
    const before = subjectOf(question, questions, isThing)
    if (before !== null) return before
  }
  return null
}

/** "Ada Berg’s job", "Acme’s ticker": what is asked next is asked of whom or what has it. */
function bearerOf(subject: string): string {
  const bearer =
    /^(.{2,}?)[’']s? (?:(?!first|last|next|best|worst)\p{L}+ )?(?:job|name|role|title|position|post|profession|ticker|symbol|website|address|phone|number|e-?mail|headquarters|age|nickname|revenues?|sales|turnover|profits?|EBIT(?:DA)?|margins?|cash flow|backlog|order book|income|earnings|dividends?|debt|net debt|headcount|workforce|margin)$/u.exec(
      subject,
    )?.[1]
  return bearer !== undefined && nameIn(bearer) !== null ? bearer : subject
}

/** The last name that a question gives as a place. */
export function placeIn(question: string): string | null {
  const places = nameSpans(question).filter(({ start }) =>
    /\b(?:in|at|near|to|for|from)\s+(?:The\s+|the\s+)?$/u.test(question.slice(0, start)),
  )
  const last = places.at(-1)
  return last === undefined ? null : textAt(question, last)
}

/** A plural noun. */
export function isSeveral(noun: string): boolean {
  return /(?:[^su]s|people|men|women|children)$/iu.test(noun) && !/[’']s$/iu.test(noun)
}

/**
 * @example
 * possessive('the Corran Ferry') // => 'the Corran Ferry’s'
 */
export function possessive(name: string): string {
  if (/[’']s?$/u.test(name)) return name
  return /^(?:the|its|their) .*\p{Ll}{3,}s$/u.test(name) && nameIn(name) === null && isSeveral(name)
    ? `${name}’`
    : `${name}’s`
}
