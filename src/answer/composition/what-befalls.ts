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
 * @returns none where the best evidence tells it only of others than those; null for other
 * questions, and where no sentence says so.
 */
export function whatBefalls(
  { text }: Asked,
  evidence: readonly Evidence[],
  { refused }: Decision,
): readonly Evidence[] | null {
  const [best] = evidence
  const opening = OPENING.exec(best?.candidate.text ?? '')?.groups?.noun
  const [, those] = TO_THOSE.exec(text) ?? []
  if (best === undefined) return null
  // "Contractors that miss a date will pay the tenant": of tenants it tells what they get from others.
  const isOfOthers =
    opening !== undefined &&
    those !== undefined &&
    stemOf(opening) !== stemOf(those) &&
    best.candidate.terms.has(stemOf(those))
  const asked = ASKS.exec(text)?.groups ?? IF.exec(text)?.groups
  if (asked === undefined) return isOfOthers && refused === null ? [] : null
  const wanted = { noun: stemOf(asked.noun), verb: stemOf(asked.verb) }
  const found = evidence.filter(({ document, candidate }) => {
    if (document !== best.document || !TELLING.has(candidate.kind) || candidate.quotation !== null)
      return false
    const told = TELLS.exec(candidate.text)?.groups
    return told !== undefined && stemOf(told.noun) === wanted.noun && stemOf(told.verb) === wanted.verb
  })
  if (found.length === 0) return isOfOthers && refused === null ? [] : null
  const isBeside = refused === null && stemOf(opening) === wanted.noun
  return [...found, ...(isBeside && !found.includes(best) ? [best] : [])]
    .slice(0, MOST)
    .sort((a, b) => a.candidate.start - b.candidate.start)
}

const TELLING: ReadonlySet<string> = new Set(['sentence', 'item'])

const MOST = 3

const NOT = String.raw`(?:do not|does not|don['’]t|doesn['’]t|dont|doesnt|fails? to|refuses? to|cannot|can['’]t|won['’]t|will not|neglects? to)`

const THING = String.raw`(?!(?:that|who|which)\b)\p{L}+`

/** "What happens to {clubs} that don't {pay} their players?" */
const ASKS = new RegExp(
  String.raw`^(?:and |so |but )?what (?:happens|will happen|would happen) (?:to|with) (?:the |an? |any |those )?(?:\p{L}+ )?(?<noun>${THING}) (?:that|who|which) ${NOT} (?<verb>\p{L}+)\b`,
  'iu',
)

/** "What happens to {tenants} who miss their rent?" */
const TO_THOSE = new RegExp(
  String.raw`^(?:and |so |but )?what (?:happens|will happen|would happen) (?:to|with) (?:the |an? |any |those )?(?:\p{L}+ )?(${THING}) (?:that|who|which)\b`,
  'iu',
)

/** "What happens if a {club} doesn't {pay} its players?" */
const IF = new RegExp(
  String.raw`^(?:and |so |but )?what (?:(?:happens|will happen|would happen) )?(?:if|when) (?:the |an? |any )?(?:\p{L}+ )?(?<noun>${THING}) ${NOT} (?<verb>\p{L}+)\b`,
  'iu',
)

/** "{Clubs} that fail to {pay} for two months in a row" */
const TELLS = new RegExp(
  String.raw`^(?:[-*•]\s*)?(?:the |an? |any |all |those )?(?:\p{L}+ )?(?<noun>${THING}) (?:(?:that|who|which) )?${NOT} (?<verb>\p{L}+)\b`,
  'iu',
)

/** "A {club} that still owes wages" */
const OPENING =
  /^(?:[-*•]\s*)?(?:the |an? |any |all |those )?(?:\p{L}+ )?(?<noun>(?!(?:that|who|which)\b)\p{L}+) (?:that|who|which)\b/iu

function stemOf(word: string | undefined): string {
  const [own] = tokens(word ?? '')
  return own?.term ?? stem((word ?? '').toLowerCase())
}
