import type { Span } from '../../model.ts'
import { textAt } from '../../spans.ts'
import { typedSpans } from '../text/spans.ts'

/** A fragment that has a thing and a time, parted. */
export interface ThingAndTime {
  readonly thing: string
  /** With its preposition. */
  readonly time: string
}

/**
 * Parts "the containers in 2024" into what is asked about and the year, quarter or half of it;
 * null where the fragment ends in no such time, or the question before names none.
 *
 * @example
 * thingAndTime('the containers in 2024', 'What was the bulk in 2025?')
 * // => { thing: 'the containers', time: 'in 2024' }
 */
export function thingAndTime(fragment: string, previous: string): ThingAndTime | null {
  const said = /^(in|on) (\p{Lu}[^,?]{2,20}?) (about .+)$/u.exec(fragment)
  // "In March about the fares": the time is one more, where the question before had none.
  if (said !== null && / about /u.test(previous))
    return { thing: said[3] ?? '', time: `${said[1]} ${said[2]}` }
  const [, thing, time] = WITH_TIME.exec(fragment) ?? []
  if (thing === undefined || time === undefined) return null
  const hasTime = typedSpans(previous).some(
    (span: Span & { readonly type: string }) => span.type === 'date' && /\d{4}/u.test(textAt(previous, span)),
  )
  return hasTime ? { thing, time } : null
}

const WITH_TIME =
  /^(.*?\p{L}.*?) ((?:in|for|during) (?:the )?(?:(?:first|second|third|fourth) (?:quarter|half) (?:of )?|(?:Q[1-4]|H[12]|FY) ?|full[- ]year |(?:fiscal|financial) (?:year )?)?(?:19|20)\d\d)$/iu
