import { remembered } from '../../remembered.ts'
import { tokens } from '../../search/tokens.ts'
import { COUNTED } from '../evidence/asked-values.ts'
import type { Evidence } from '../evidence.ts'

/**
 * Leaves out what does not tell how many have something, where that is asked and the best
 * sentence counts those who have none: "900 homes have no heating" for "How many homes have
 * heating?".
 */
export function withoutDenied(evidence: readonly Evidence[]): readonly Evidence[] {
  const [best] = evidence
  return best === undefined || !countsWithout(best)
    ? evidence
    : evidence.filter((one) => toldAs(one) === 'told')
}

/** Whether it is asked how many have something, and a sentence counts those who have none. */
export function countsWithout(one: Evidence): boolean {
  return toldAs(one) === 'denied'
}

/** Whether a sentence tells of what one is to have, and only that there is none; null where it does not or nothing such is asked. */
function toldAs({ lens: { asked }, candidate }: Evidence): 'told' | 'denied' | null {
  const thing = COUNTED.has(asked.type) ? thingAsked(asked.text) : null
  if (thing === null) return null
  const places = candidate.tokens.filter(({ term }) => term === thing)
  if (places.length === 0) return null
  return places.every(({ start }) => NONE_OF.test(candidate.text.slice(0, start))) ? 'denied' : 'told'
}

/** The stem of what it is asked how many have; null where none is told. A question is put to every sentence. */
const thingAsked = remembered((question: string): string | null => {
  if (NEGATED.test(question)) return null
  const [, phrase = ''] = ASKS_HAVE.exec(question) ?? []
  return tokens(phrase).findLast(({ stop }) => !stop)?.term ?? null
})

/** "How many homes have {central heating}?" */
const ASKS_HAVE =
  /\b(?:how many|(?:what|which) (?:share|percentage|proportion|part|number) of)\b[^?]*? (?:have|has|had|own|owned|with|get|got) (?:access to )?((?:(?:an?|the|their own|any) )?(?:[\p{L}-]+ ?){1,3}?)(?= (?:in|at|on|by|now|today)\b|\s*\?*\s*$)/iu

const NEGATED = /\b(?:no|not|without|lack\p{L}*|never|neither|none)\b|n['’]t\b/iu

const NONE_OF =
  /\b(?:no|without(?: any| an?)?|lack(?:s|ed|ing)?(?: an?| any)?|(?:not|n['’]t) have(?: an?| any)?)(?: [\p{L}-]+)?\s$/iu
