import { textAt } from '../../spans.ts'
import { nameSpans } from './name-spans.ts'
import { nounPhrase } from './subject.ts'

/**
 * The question word of a follow-up that leaves out what the question before, which asked
 * whether it is so, has told already: "Since when is it?" after "Is the road closed?",
 * "where do they?" after "Does Acme sell vans?". Null for any other; "where is it?" asks of
 * the road.
 *
 * @example
 * wordOfEllipsis('Since when is it?', 'Is the road closed?') // => 'since when'
 */
export function wordOfEllipsis(core: string, previous: string): string | null {
  const [, word = '', verb = ''] = LEFT_OUT.exec(core) ?? []
  const asked = WHETHER.exec(previous)?.[1] ?? ''
  const isBe = BE.test(verb)
  if (asked === '' || isBe !== BE.test(asked) || (isBe && !OF_STATE.test(word))) return null
  return isBe || kindOf(verb) === kindOf(asked) ? word.toLowerCase() : null
}

/** "When will they be?" after "Are they profitable?": when they will be that. Null for any other. */
export function whenItWill(core: string, previous: string): string | null {
  const body = previous.replace(/[?.!\s]+$/u, '')
  const [whether = ''] = /^(?:is|are) /iu.exec(body) ?? []
  if (whether === '' || !WHEN_IT_WILL.test(core)) return null
  const rest = body.slice(whether.length)
  const pronoun = /^(?:it|they|he|she)(?= )/iu.exec(rest)?.[0]
  const phrase = nounPhrase(body)
  const name = nameSpans(body)[0]
  const named = [phrase, name].find((span) => span?.start === whether.length)
  const subject = pronoun ?? (named ? textAt(body, named) : '')
  const state = rest.slice(subject.length).trim()
  return subject === '' || state === '' ? null : `When will ${subject} be ${state}?`
}

const PRONOUN = '(?:it|they|that|this|he|she|you|we|i)'

const LEFT_OUT = new RegExp(
  String.raw`^(why|where|when|how|how long|how often|since when|until when|from when|by when|for how long) (is|are|was|were|do|does|did|has|have|can|will) ${PRONOUN}(?: do (?:it|so|that|this))?\s*\?*$`,
  'iu',
)

/** What is asked of a state and not of the thing that is in it. */
const OF_STATE = /^(?:why|since when|until when|from when|by when|how long|for how long)$/iu

const WHETHER = /^(is|are|was|were|do|does|did|has|have|can|will) (?!there\b)\S+ \S/iu

const BE = /^(?:is|are|was|were)$/iu

const WHEN_IT_WILL = new RegExp(
  String.raw`^when (?:will|would|might|could) ${PRONOUN} be(?: that| so)?\s*\?*$`,
  'iu',
)

/** "Do they" asks again of what "does" asked. */
function kindOf(verb: string): string {
  return verb
    .toLowerCase()
    .replace(/^(?:do|does|did)$/u, 'do')
    .replace(/^ha(?:s|ve)$/u, 'have')
}
