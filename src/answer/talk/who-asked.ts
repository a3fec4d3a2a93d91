import { statementsIn } from '../cite.ts'
import { ORGANISATION_NOUNS } from '../text/cues.ts'
import { capitalise } from '../text/word-forms.ts'
import { isSomeone } from './someone.ts'
import { headOf } from './splice.ts'
import { subjectOf } from './subject.ts'

/**
 * Asks with another question word of somebody whom the question before asked for: "How
 * many?" after "Was anyone injured?", "How much?" after "Who paid?". Null for any other.
 *
 * @example
 * ofWhomAsked('how many', 'Was anyone injured') // => 'How many people were injured?'
 */
export function ofWhomAsked(word: string, body: string): string | null {
  const [, be = '', befallen = ''] = (/^how many$/iu.test(word) ? ANYONE.exec(body) : null) ?? []
  if (befallen !== '') return `How many people ${MANY[be.toLowerCase()] ?? be.toLowerCase()} ${befallen}?`
  const [, have = '', counted = '', done = ''] = (/^how many$/iu.test(word) ? SEVERAL.exec(body) : null) ?? []
  if (counted !== '') return `How many ${counted} ${have.toLowerCase()} ${done}?`
  const [, pays = '', what = ''] = (/^how much$/iu.test(word) ? PAYS.exec(body) : null) ?? []
  return pays === '' ? null : `How much ${THEY[pays.toLowerCase()] ?? 'did they pay'}${what}?`
}

/** "Was anyone {injured}?" */
const ANYONE = /^(is|are|was|were|has|have) (?:(?:any|some)(?:one|body)|(?:any )?people) (\p{Ll}.*)$/iu
const MANY: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have' }

/** "When were {the pandas} born?" */
const SEVERAL =
  /^(?:when|where|why|how|since when|until when) (are|were|have|will|can) (?:the |its |their )?((?:\p{Ll}[\p{L}-]* )?(?:\p{Ll}+[^su\W]s|people|men|women|children)) (\p{Ll}.*)$/iu

/** "Who paid?", for what nobody has named. */
const PAYS = /^who (paid|pays|is paying|will pay|has paid)((?: for (?:it|this|that|them))?)$/iu
const THEY: Readonly<Record<string, string>> = {
  pays: 'do they pay',
  'is paying': 'are they paying',
  'will pay': 'will they pay',
  'has paid': 'have they paid',
}

/**
 * Names the thing for which somebody paid, where "who paid?" follows a question for what it
 * costs, where or when it is, or who built it. Nobody is paid for, and no board.
 */
export function paidFor(core: string, previous: string): string | null {
  const thing = WHO_PAID.test(core) ? subjectOf(previous) : null
  if (thing === null || COSTS.test(previous)) return thing
  const isMade =
    /^(?:the|its|their) \p{Ll}/u.test(thing) && ASKED_OF_THING.test(previous) && !OF_MONEY.test(previous)
  return isMade && !isSomeone(thing) && !ORGANISATION_NOUNS.has(headOf(thing)) ? thing : null
}

const WHO_PAID = /^who (?:paid|pays|is paying|will pay|has paid)\s*\?*$/iu
const COSTS = /^(?:how much|what) (?:did|does|do|will|has|have) .+ costs?\s*\?*$/iu
/** A fine is paid and not paid for, and nobody pays for who was fined. */
const OF_MONEY =
  /\b(?:fine[sd]?|fees?|tax(?:es|ed)?|tolls?|lev(?:y|ies)|prices?|rents?|ransoms?|debts?|loans?|dividends?|rewards?|bail|salar(?:y|ies)|wages?|bills?|billed|charged|sued|penalt(?:y|ies)|compensation|deposits?|grants?|prizes?|bonus(?:es)?|premiums?)\b/iu
const ASKED_OF_THING = /^(?:when|where|how|what|why|who (?:built|made|builds|designed|is building))\b/iu

/** "Since when?" after "Who is Ann Berg?", answered by "Ann Berg, head of sales, said": since when she is that. */
export function inOffice(word: string, question: string, answer: string): string | null {
  const name = /^(?:since|from|until) when$/iu.test(word) ? WHO_IS.exec(question)?.[1] : undefined
  if (name === undefined) return null
  const said = statementsIn(answer)[0] ?? ''
  const at = said.indexOf(`${name}, `)
  const office = at < 0 ? undefined : OFFICE.exec(said.slice(at + name.length))?.[1]
  return office === undefined || !isSomeone(headOf(office))
    ? null
    : `${capitalise(word)} is ${name} ${office}?`
}

const WHO_IS = /^[Ww]ho(?:['’]s| is) (\p{Lu}[^\s?]*(?: \p{Lu}[^\s?]*){1,3})\s*\?*$/u
const OFFICE = /^, ((?:the |an? )?\p{Ll}[\p{L}-]*(?: [\p{L}\d’'-]+){0,7})(?=[,.;:”"]|$)/u
