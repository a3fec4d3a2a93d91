import type { Candidate } from '../pieces/candidates.ts'
import type { TypedSpan } from '../text/spans.ts'
import { CLOSE, type Lens, strength } from './lens.ts'

/**
 * Times that a sentence tells by what else happens then, for a question when
 * something is, will be or can be: "once the repairs are done", "at any time". What
 * happened has a date, and a clause that tells of nothing else is none.
 *
 * @example
 * // "When will the bridge reopen?"
 * // "It will reopen once the repairs are done." => ["once the repairs are done"]
 */
export function commonTimesIn(view: Lens, { text, tokens }: Candidate): TypedSpan[] {
  if (!ASKS.test(view.asked.text)) return []
  const verb = view.terms.findLast(({ named }) => !named)
  if (verb === undefined) return []
  return [...text.matchAll(TIMED)].flatMap(({ index, 0: { length } }) => {
    const end = index + length
    const inside = tokens.filter((token) => token.start >= index && token.end <= end && !token.stop)
    const outside = tokens.filter((token) => token.end <= index || token.start >= end)
    const isAsked = (token: { readonly term: string }): boolean =>
      view.terms.some((term) => strength(term, (one) => one === token.term) >= CLOSE)
    // "When the mill opens, it will have 90 workers" tells nothing of when it opens.
    const isNew = ALWAYS.test(text.slice(index, end)) || inside.some((token) => !isAsked(token))
    if (!isNew || inside.filter(isAsked).length >= outside.filter(isAsked).length) return []
    if (!outside.some(({ term }) => strength(verb, (one) => one === term) >= CLOSE)) return []
    return [{ type: 'date' as const, start: index, end }]
  })
}

const ASKS =
  /^(?:and |so |but )?(?:until )?when (?:is|are|do|does|will|would|can|could|should|must|may|am)\b/iu

/** A clause or phrase of time, up to the next mark. */
const TIMED =
  /\b(?:(?:(?:only|right|shortly|soon|immediately|just) )?(?:when|whenever|once|as soon as|while|until|after|before|during)|at the (?:start|beginning|end) of (?:each|every|the)) [^,;:.()–—]{4,}|\b(?:at any (?:time|stage|point)|at all times|any ?time|by appointment|on request|(?:all|any) day)\b/giu

/** Tells it without another word. */
const ALWAYS = /^(?:at a|any|all|by|on)/iu
