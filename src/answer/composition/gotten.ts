import { baseForms, isIrregularPast } from '../../search/morphology.ts'
import type { Decision } from '../decide.ts'
import type { Evidence } from '../evidence.ts'
import type { Asked } from '../question.ts'
import { MONEY_WORDS } from '../text/cues.ts'
import { PREPOSITIONS } from '../text/put.ts'
import { BETWEEN, behindSubject, isHouseOf } from './deeds.ts'

/**
 * Answers what somebody earned, paid or raised by the sentence that begins with them and
 * tells it of another thing than money ("Ada Berg earned her degree", "the film pays
 * homage to weavers"), where no sentence of the release has a sum for it.
 *
 * Of the house itself money is meant: where its release has a sum of any kind nothing
 * else answers, and "it earned trust" and "it raised awareness" never do.
 *
 * @returns null for other questions, and where the decision answers or no sentence tells it.
 */
export function gotten(
  { text, type }: Asked,
  evidence: readonly Evidence[],
  { refused }: Decision,
): Evidence | null {
  const { auxiliary = '', who, verb } = ASKED.exec(text)?.groups ?? {}
  if (type !== 'money' || refused === null || who === undefined || verb === undefined) return null
  const isPresent = /^do/iu.test(auxiliary) && auxiliary.toLowerCase() !== 'did'
  const whom = who.replace(/^(?:the|its|their) /iu, '')
  const told = evidence.find((one) => {
    const isHouse = isHouseOf(one.document, whom)
    return (
      behindSubject(one, whom).some((rest) => {
        const thing = thingOf(rest, verb.toLowerCase(), isPresent)
        return thing !== null && !(isHouse && isUncounted(thing))
      }) && !tellsSum(one, isHouse ? null : verb.toLowerCase())
    )
  })
  return told ?? null
}

const ASKED =
  /^(?:and |so |but )?what (?:else )?(?<auxiliary>did|does|do|has|have) (?<who>[^?,;:]{2,60}?) (?<verb>\p{Ll}{3,})[\s?.!]*$/iu

/** The words of what was done to right behind the subject: "{her degree} in law"; null where they are of money or time, or another verb stands there. */
function thingOf(rest: string, verb: string, isPresent: boolean): string | null {
  const [, did = '', words] = DID.exec(rest) ?? []
  if (words === undefined || !isFormOf(did, verb)) return null
  const isTold = isPresent ? did === verb || did.endsWith('s') : did.endsWith('ed') || isIrregularPast(did)
  const [thing = ''] = words.split(BEHIND)
  const isOther = thing.split(' ').some((word) => MONEY_WORDS.has(word.toLowerCase())) || TIME.test(thing)
  return isTold && thing !== '' && !isOther ? thing : null
}

const DID = new RegExp(
  String.raw`^${BETWEEN}(?:(?:has|have|had) )?(?:also |recently |already |\p{Ll}+ly )?(\p{Ll}{3,}) (?!(?:${PREPOSITIONS}|off|out|up|down|over|back|away|when|while|if|as|that|and|or|well|little|much|nothing|\p{Ll}+ly)\b)([^.,;:?!]{3,})`,
  'u',
)

/** What a phrase ends at. */
const BEHIND = new RegExp(
  String.raw` (?=(?:${PREPOSITIONS}|when|while|as|that|which|who|and|or|\p{Ll}{3,}ing)\b)`,
  'u',
)

/** "Nine years", "most of his time": no thing that is had for it. */
const TIME =
  /\b(?:time|minutes?|hours?|days?|weeks?|weekends?|months?|years?|decades?|centur(?:y|ies)|summers?|winters?|seasons?|childhood|youth|career|life)\b|^(?:most|much|part|all|half)$/iu

function isFormOf(word: string, verb: string): boolean {
  return baseForms(word).includes(verb)
}

/** "Trust", "close attention": neither one thing nor several, and nobody's. */
function isUncounted(thing: string): boolean {
  return !COUNTED.test(thing) && !/\p{Lu}|\d/u.test(thing) && !/[^s]s$/u.test(thing)
}

const COUNTED =
  /^(?:the|an?|its|their|his|her|this|that|these|those|both|one|two|three|four|five|six|seven|eight|nine|ten|several|many|another|every|each)\b/iu

/** Whether a release gives a sum of money in a sentence with a verb; with any where there is none. */
function tellsSum({ lens: { dissection } }: Evidence, verb: string | null): boolean {
  return dissection.candidates.some(
    (one) =>
      one.figures().some(({ type }) => type === 'money') &&
      (verb === null || one.tokens.some(({ word }) => isFormOf(word, verb))),
  )
}
