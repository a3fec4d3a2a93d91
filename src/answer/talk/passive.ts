import { PREPOSITION } from '../text/put.ts'

/**
 * Puts what somebody did as what was done, for a word that asks about the deed; null where nobody did it to anything.
 *
 * @example
 * passiveOf('Who bought the mill', false) // => 'was the mill bought'
 */
export function passiveOf(question: string, isAmount: boolean): string | null {
  const paid = /^who\s+(\p{Ll}+)\s+(for|in|to|on|with)\s+((?:the|an?|its|their|\p{Lu}|\d).*)$/u.exec(
    question.charAt(0).toLowerCase() + question.slice(1),
  )
  if (paid !== null && PARTICIPLE.test(paid[1] ?? ''))
    return isAmount ? `was ${paid[1]} ${paid[2]} ${paid[3]}` : `was ${paid[3]} ${paid[1]} ${paid[2]}`
  const match = /^[Ww]ho\s+(\p{Ll}+)\s+([\p{L}\d].*)$/u.exec(question)
  const verb = match?.[1] ?? ''
  const participle = PARTICIPLES.get(verb) ?? (PARTICIPLE.test(verb) ? verb : null)
  const thing = match?.[2] ?? ''
  // "Who voted {against it}?": nothing is voted.
  if (PREPOSITION.test(`${thing} `) || /^(?:against|into|through|across|over)\b/u.test(thing)) return null
  const be = /^(?!(?:the|an?|its|their)\s)\p{Ll}+[^su\s]s(?=\s*\?*$)/u.test(thing) ? 'were' : 'was'
  return match === null || participle === null ? null : `${be} ${thing} ${participle}`
}

const PARTICIPLE = /(?:ed|ought|aught|uilt|eld|ent|old|aid|won|made|led|lost|found)$/u

const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    wrote: 'written',
    took: 'taken',
    gave: 'given',
    began: 'begun',
    chose: 'chosen',
    drew: 'drawn',
    beat: 'beaten',
  }),
)
