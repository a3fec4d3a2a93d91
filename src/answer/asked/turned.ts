import { LEXICON } from '../../search/lexicon.ts'
import { baseForms } from '../../search/morphology.ts'
import { toldClause } from './told-clause.ts'

/**
 * A question in which the words stand in the order of a statement, in the order of a question:
 * "how many mills the firm has", "the bridge opens when?". What asks for its subject has that
 * order anyway, and stays.
 *
 * @example
 * inOrder('When the bridge will open?') // => 'When will the bridge open?'
 * inOrder('The bridge opens when?') // => 'When does the bridge open?'
 */
export function inOrder(question: string): string {
  if (UNTURNED.test(question)) return mayActItself(question) ? question : toldClause(question)
  const { subject, asking } = AT_END.exec(question)?.groups ?? {}
  if (subject === undefined || asking === undefined || subject.split(' ').length > MOST) return question
  if (WAS.test(subject)) return question
  const clause = `${asking.toLowerCase()} ${NAMED.test(subject) ? subject : lowered(subject)}`
  const turned = toldClause(clause)
  return turned === clause ? question : turned
}

/** Whether what is asked for may be what does something: "what {powers} the night buses", and not "what powers the council has". */
function mayActItself(question: string): boolean {
  const word = ACTS.exec(question)?.[1] ?? ''
  return (
    word !== '' &&
    !HELPS.test(question) &&
    baseForms(word).some((base) => base !== word && LEXICON.isVerb(base))
  )
}

const ACTS = /^[Ww]hat (\p{Ll}+s) /u

const HELPS = /\b(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must|should)\b/u

/** "Orme {founded} when?" asks when it was. */
const WAS =
  / (?:founded|established|created|built|made|formed|invented|produced|manufactured|published|issued|located|based|born|held|named)$/u

/** Words before the one that asks; in more there may be a clause that is no statement. */
const MOST = 6

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

/** What a subject opens with. */
const SUBJECT = String.raw`(?:(?:the|its|their|his|her|this|that|an?|it|they|he|she|we|you|I)\b|\p{Lu})`

/** A word that asks and a subject right behind it, or behind what is counted. */
const UNTURNED = new RegExp(
  String.raw`^(?:[Ww]hen|[Ww]here|[Ww]hy|[Hh]ow(?: (?:long|much|often|old|far|big|large|high|tall|soon|fast))?|[Ww]hat|(?:[Ww]hat|[Ww]hich|[Hh]ow many)(?: (?!of\b)\p{Ll}+){1,2}) (?=${SUBJECT})`,
  'u',
)

/** "The bridge opens {when}?" */
const AT_END =
  /^(?!the (?:question|answer) is\b)(?<subject>(?:(?:the|its|their|his|her|this|it|they|he|she) |(?!(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|and|so|but|in|on|at|of|for|list|name|give|tell|show|compare)\b)(?=\p{L}))[^,?.!;:]{3,80}) (?<asking>(?:(?:on|in|at|by|for|to|from|with) )?(?:when|where|why|who|whom|what|how (?:much|long|old|often|many \p{Ll}+)|(?:what|which) \p{Ll}+))\?+\s*$/iu

/** A name keeps its capital. */
const NAMED = /^(?!(?:The|Its|Their|His|Her|This|It|They|He|She)\b)\p{Lu}/u
