import { stem, tokens } from '../../search/tokens.ts'
import type { Decision } from '../decide.ts'
import type { Evidence } from '../evidence.ts'
import type { Asked } from '../question.ts'

/**
 * Answers what happens to those who do not do something by the sentences that open with them and
 * say so in a verb for not doing it: "Clubs that fail to pay for two months will lose three points"
 * for "What happens to clubs that don't pay?". The best evidence stands behind them where it tells
 * what happens to such as well.
 *
 * Of sentences with the same verb those that have the object of the question come before others, and
 * one with another object ("fail to send a team sheet" for "don't send accounts") is none of them.
 *
 * @returns none where the best evidence tells it only of others than those, who do the same; null for
 * other questions, and where no sentence says so.
 */
export function whatBefalls(
  { text }: Asked,
  evidence: readonly Evidence[],
  { refused }: Decision,
): readonly Evidence[] | null {
  const [best] = evidence
  const opening = OPENING.exec(best?.candidate.text ?? '')?.groups?.noun
  if (best === undefined) return null
  const own = evidence.filter(
    ({ document, candidate }) =>
      document === best.document && TELLING.has(candidate.kind) && candidate.quotation === null,
  )
  const isOfOthers = refused === null && tellsOfOthers(text, best, own)
  const asked = ASKS.exec(text)?.groups ?? IF.exec(text)?.groups
  const found = asked === undefined ? [] : tellingOf(asked, own)
  if (asked === undefined || found.length === 0) return isOfOthers ? [] : null
  const isBeside = refused === null && stemOf(opening) === stemOf(asked.noun)
  return [...found, ...(isBeside && !found.includes(best) ? [best] : [])]
    .slice(0, MOST)
    .sort((a, b) => a.candidate.start - b.candidate.start)
}

/** "Contractors that miss a date will pay the tenant": of tenants who miss something it tells what others owe them. */
function tellsOfOthers(question: string, { candidate }: Evidence, own: readonly Evidence[]): boolean {
  const those = TO_THOSE.exec(question)?.groups
  const others = OPENING.exec(candidate.text)?.groups
  if (those === undefined || others === undefined) return false
  const isOf = (one: Groups): boolean =>
    stemOf(one.noun) === stemOf(those.noun) && stemOf(one.verb) === stemOf(those.verb)
  return (
    stemOf(others.noun) !== stemOf(those.noun) &&
    stemOf(others.verb) === stemOf(those.verb) &&
    candidate.terms.has(stemOf(those.noun)) &&
    !own.some((one) => {
      const told = OPENING.exec(one.candidate.text)?.groups
      return told !== undefined && isOf(told)
    })
  )
}

/** The sentences that open with who does not do so; with the object that is asked for, where any has it. */
function tellingOf(asked: Groups, own: readonly Evidence[]): readonly Evidence[] {
  const wanted = new Set(objectOf(asked.rest))
  const found = own.flatMap((one) => {
    const told = TELLS.exec(one.candidate.text)?.groups
    if (told === undefined) return []
    if (stemOf(told.noun) !== stemOf(asked.noun) || stemOf(told.verb) !== stemOf(asked.verb)) return []
    const object = objectOf(told.rest)
    const isSame = object.some((term) => wanted.has(term))
    return isSame || object.length === 0 || wanted.size === 0 ? [{ one, isSame }] : []
  })
  const same = found.filter(({ isSame }) => isSame)
  return (same.length > 0 ? same : found).map(({ one }) => one)
}

type Groups = Readonly<Record<string, string | undefined>>

/** The stems of what follows a verb, where that is what something is done to: of "the entry fee by May", and none of "for two months". */
function objectOf(rest: string | undefined): readonly string[] {
  const words = (rest ?? '').trim().split(' ').slice(0, FEW).join(' ')
  if (NO_OBJECT.test(words)) return []
  return tokens(words).flatMap(({ term, stop }) => (stop ? [] : [term]))
}

/** Words: an article, an adjective or two, and a noun. */
const FEW = 4

const NO_OBJECT =
  /^(?:for|in|by|on|within|before|after|at|to|until|as|with|twice|again|will|may|must|can|cannot|are|is)\b/iu

const TELLING: ReadonlySet<string> = new Set(['sentence', 'item'])

const MOST = 3

const NOT = String.raw`(?:do not|does not|don['’]t|doesn['’]t|dont|doesnt|fails? to|refuses? to|cannot|can['’]t|won['’]t|will not|neglects? to)`

const THING = String.raw`(?!(?:that|who|which)\b)\p{L}+`

/** "What happens to {clubs} that don't {pay} their players?" */
const ASKS = new RegExp(
  String.raw`^(?:and |so |but )?what (?:happens|will happen|would happen) (?:to|with) (?:the |an? |any |those )?(?:\p{L}+ )?(?<noun>${THING}) (?:that|who|which) ${NOT} (?<verb>\p{L}+)\b(?<rest>.*)`,
  'iu',
)

/** "What happens to {tenants} who miss their rent?" */
const TO_THOSE = new RegExp(
  String.raw`^(?:and |so |but )?what (?:happens|will happen|would happen) (?:to|with) (?:the |an? |any |those )?(?:\p{L}+ )?(?<noun>${THING}) (?:that|who|which) (?:${NOT} )?(?<verb>\p{L}+)\b`,
  'iu',
)

/** "What happens if a {club} doesn't {pay} its players?" */
const IF = new RegExp(
  String.raw`^(?:and |so |but )?what (?:(?:happens|will happen|would happen) )?(?:if|when) (?:the |an? |any )?(?:\p{L}+ )?(?<noun>${THING}) ${NOT} (?<verb>\p{L}+)\b(?<rest>.*)`,
  'iu',
)

/** "{Clubs} that fail to {pay} for two months in a row}" */
const TELLS = new RegExp(
  String.raw`^(?:[-*•]\s*)?(?:the |an? |any |all |those )?(?:\p{L}+ )?(?<noun>${THING}) (?:that|who|which) ${NOT} (?<verb>\p{L}+)\b(?<rest>.*)`,
  'iu',
)

/** "A {club} that still {owes} wages" */
const OPENING = new RegExp(
  String.raw`^(?:[-*•]\s*)?(?:the |an? |any |all |those )?(?:\p{L}+ )?(?<noun>${THING}) (?:that|who|which) (?:still |already |${NOT} )?(?<verb>\p{L}+)\b`,
  'iu',
)

function stemOf(word: string | undefined): string {
  const [own] = tokens(word ?? '')
  return own?.term ?? stem((word ?? '').toLowerCase())
}
