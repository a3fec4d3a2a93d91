import { terms as termsOf } from '../../search/tokens.ts'
import { type Lens, strength } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { overlapping } from '../text/overlapping.ts'
import { isPast } from '../text/past.ts'
import { QUOTED } from '../text/said.ts'

/**
 * Whether it is asked who does something, and a sentence has a word for that only in
 * what somebody says of others: they are named for speaking, and not for doing it.
 * Somebody else named between the marks may have done it: "“It was built by Ole Lind,”".
 *
 * @example
 * // "Which of the two founders is leaving?"
 * // "“Half of the staff are leaving,” said founder Ada Berg." => true
 */
export function onlySpeaks({ asked, terms }: Lens, candidate: Candidate): boolean {
  const { text, quotation } = candidate
  if (asked.type !== 'person' || quotation === null) return false
  const deed = DOES.exec(asked.text)?.[1] ?? OF_SEVERAL.exec(asked.text)?.[1]
  const [stem] = termsOf(deed ?? '')
  const term = terms.find((one) => one.term === stem && one.weight === 1 && !one.named)
  if (term === undefined) return false
  if (FIRST_PERSON.test(text) && !(isPast(deed ?? '') && isHabit(candidate, term.term))) return false
  const all = new Set(termsOf(text))
  const told = new Set(termsOf(text.replace(QUOTED, ' ')))
  if (strength(term, (one) => all.has(one)) === 0 || strength(term, (one) => told.has(one)) > 0) return false
  return !namesAnother(candidate)
}

/**
 * Whether a speaker has the word for a deed only for what they do at all times, and tells
 * of nothing that they did: "the towns I paint for" does not tell who painted the gate.
 */
function isHabit({ text, tokens }: Candidate, deed: string): boolean {
  if (TELLS_OWN_PAST.test(text)) return false
  return tokens
    .filter(({ term }) => term === deed)
    .every(({ word, start }) => !isPast(word) && HABIT.test(text.slice(0, start)))
}

const HABIT = /\b(?:I|we) (?:(?:always|often|usually|love to|like to) )?$/iu

/** "I made it", "we have been at it", "our work": of what they did. */
const TELLS_OWN_PAST =
  /\b(?:I|we)(?:['’]ve| have| had| did| was| were)\b|\b(?:I|we) (?:\p{L}+ly )?(?:\p{L}+ed|made|took|began|built|drew|wrote|got|came|went|found|put|set|gave|did)\b/iu

/** Whether a person is named in what is said. */
function namesAnother({ text, spans }: Candidate): boolean {
  const said = [...text.matchAll(QUOTED)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }))
  return spans().some((span) => span.type === 'person' && said.some((one) => overlapping(one, span)))
}

/** "Who {mended} the roof?" */
const DOES = /^(?:and |so )?who (?:is |are |was |were |will |has |have |had )?(\p{Ll}{3,}(?:ed|ing|s)?)\b/iu

/** "Which of the founders is {leaving}?", "which brother {leaves}?" */
const OF_SEVERAL =
  /^(?:and |so )?which (?:of )?(?:the |its |their )?(?:[\p{L}-]+ ){1,3}?(?:is|are|was|were|will|has|have) (?!the\b|an?\b|in\b|on\b|at\b|of\b)(\p{Ll}{3,})\b/iu

/** Who speaks of themselves may well do it. */
const FIRST_PERSON = /\b(?:I|we|my|our|us|me|mine|ours)\b/iu
