import type { Span } from '../../model.ts'
import { tokens } from '../../search/tokens.ts'
import { VALUE_NOUNS } from '../asked/value-nouns.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import { CLOSE, strength, type WeightedTerm } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import type { AnswerType } from '../question.ts'
import { isAbout, orBySynonym } from '../support/apart.ts'
import { conflicts } from '../support/conflicts.ts'
import { inSentenceOf } from '../support/context.ts'
import { HOW_ASKED, kindName } from '../support/missing.ts'
import { reasonMissing } from '../support/reason-missing.ts'

/**
 * Says what the passages that come nearest lack of what is asked, as far as whoever
 * reads them can see it: they do not name whom it is asked of, have no word for what
 * is asked, or give no value of its kind or no reason. Where all of them have that,
 * what the first lacks; null where it lacks nothing that can be shown.
 *
 * @param nearest what is shown, the best first.
 * @example
 * shortfall(nearest) // => 'the nearest passages do not name “Ada Berg”'
 */
export function shortfall(nearest: readonly Evidence[]): string | null {
  const [first] = nearest
  if (first === undefined) return null
  const all = spoken(nearest)
  const one = spoken([first])
  return (
    unnamed(nearest, all) ??
    unnamed([first], one) ??
    lackOf(nearest, all) ??
    lackOf([first], one) ??
    otherwiseOf(first)
  )
}

/** How one or several passages are spoken of. */
function spoken(shown: readonly Evidence[]) {
  return shown.length > 1
    ? { subject: 'the nearest passages', doNot: 'do not', have: 'have', give: 'give' }
    : { subject: 'the nearest passage', doNot: 'does not', have: 'has', give: 'gives' }
}

function unnamed(shown: readonly Evidence[], { subject, doNot }: ReturnType<typeof spoken>): string | null {
  const names = namesLacking(shown)
  return names.length === 0 ? null : `${subject} ${doNot} name ${inWords(names)}`
}

/** What none of the passages says or gives, by the question as it is put to the release of the first. */
function lackOf(
  shown: readonly Evidence[],
  { subject, doNot, have, give }: ReturnType<typeof spoken>,
): string | null {
  const [first] = shown
  if (first === undefined) return null
  const { asked } = first.lens
  const words = wordsLacking(shown)
  if (asked.type === 'reason' && words.length === 0 && shown.every((one) => reasonMissing(one) === 1))
    return `${subject} ${give} no reason`
  const kind = kindName(asked)
  if (kind !== null && shown.every(({ lens, candidate }) => valuesOf(lens, candidate).length === 0))
    return `${subject} ${doNot} give ${kind} for this`
  return words.length === 0 ? null : `${subject} ${have} no word for ${inWords(words)}`
}

/** What the first says otherwise, where it has a name, word and value for all that is asked. */
function otherwiseOf({ lens, candidate, features }: Evidence): string | null {
  const { type } = lens.asked
  const [counted] = lens.focus
  if (type === 'count' && counted !== undefined && features.counted === 0)
    return `the nearest passage gives no number of ${inWords([counted.word])}`
  const { sharedAway, numberAway, subjectAway, namedAway, modifierAway } = conflicts(lens, candidate)
  if (sharedAway === 1) return 'the nearest passage gives it of several together'
  return numberAway + subjectAway + namedAway + modifierAway >= 1
    ? 'the nearest passage may tell it of something else'
    : null
}

/** Names of the question, those that a release is about apart, that none of the passages holds. */
function namesLacking(shown: readonly Evidence[]): string[] {
  const [first] = shown
  if (first === undefined) return []
  const { asked } = first.lens
  return asked.names.flatMap(({ start, end }, at) => {
    const isLacking = shown.every((one) => {
      const name = one.lens.names[at] ?? []
      const holds = orBySynonym(one.lens, inSentenceOf(one))
      return name.length > 0 && !isAbout(one.lens, name) && !name.some(holds)
    })
    return isLacking ? [asked.text.slice(start, end)] : []
  })
}

/**
 * Words that say what is asked and for which none of the passages has one, in the order
 * of the question: those that stand side by side as one, and a particle with its verb.
 */
function wordsLacking(shown: readonly Evidence[]): string[] {
  const [first] = shown
  if (first === undefined) return []
  const { asked, terms } = first.lens
  const lacking = new Set(
    terms
      .filter((term) => says(term, asked.type) && shown.every((one) => lacks(one, term)))
      .map(({ term }) => term),
  )
  const spans: Span[] = []
  for (const { term, start, end } of tokens(asked.text)) {
    if (!lacking.delete(term)) continue
    const last = spans.at(-1)
    if (last !== undefined && /^[ -]$/u.test(asked.text.slice(last.end, start)))
      spans[spans.length - 1] = { start: last.start, end }
    else spans.push({ start: start - leading(asked.text.slice(0, start), asked.text.slice(start, end)), end })
  }
  return spans.slice(0, MOST).map(({ start, end }) => asked.text.slice(start, end))
}

const MOST = 3

/** How far back a word begins that means nothing alone: "start-{ups}", "step {down}". */
function leading(before: string, word: string): number {
  const part = PARTICLE.test(word) ? /\p{L}+[ -]$/u : /[\p{L}\p{N}-]+-$/u
  return part.exec(before)?.[0].length ?? 0
}

const PARTICLE = /^(?:up|down|out|off|over|away|back|on|in|through|aside)$/iu

/** Whether a word tells what is asked, rather than how. */
function says(
  { word, folded, weight, mass, named, optional, kind }: WeightedTerm,
  type: AnswerType,
): boolean {
  if (weight < 1 || mass === 0 || named || optional || kind || UNTELLING.test(word)) return false
  return !HOW_ASKED.has(folded) && !(VALUE_NOUNS[type]?.has(folded) ?? false)
}

/** Figures, whose absence is told otherwise, and "may". */
const UNTELLING = /^(?:\d.*|may)$/u

/** Whether a passage and its headline have neither a word nor one that says the same: what only goes with it ("million" for "profit") says nothing of it. */
function lacks(evidence: Evidence, { term }: WeightedTerm): boolean {
  const { terms, dissection } = evidence.lens
  const own = terms.find((one) => one.term === term)
  const holds = inSentenceOf(evidence)
  return own !== undefined && strength(own, (other) => holds(other) || dissection.headline.has(other)) < CLOSE
}

function inWords(items: readonly string[]): string {
  const quoted = items.map((one) => `“${one}”`)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}
