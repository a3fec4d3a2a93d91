import { statementsIn } from '../cite.ts'
import { compares } from '../text/compares.ts'
import { lowered } from '../text/put.ts'
import { capitalise } from '../text/word-forms.ts'
import { timeBeside } from './slot-time.ts'
import type { Talk } from './talk.ts'

/** What a question asks of the answer before it, and not of the material. */
export type Back = {
  /** It as a question that stands alone. */
  readonly question: string
  /** What was asked of the material, with which the conversation goes on. */
  readonly topic: string
} & (
  | {
      /** Who says what was just quoted. */
      readonly kind: 'source'
      /** As they were quoted; none after a refusal. */
      readonly statements: readonly string[]
    }
  | {
      /** Whether the figure just quoted is more or less than another. */
      readonly kind: 'compared'
      readonly statements: readonly string[]
      /** With what: "the year before"; empty when the question does not say. */
      readonly standard: string
      /** What is asked of both times, where the sentence tells of one; null where it is set beside no time. */
      readonly otherwise: string | null
    }
  | {
      /** What somebody says beside what was quoted already. */
      readonly kind: 'more'
      readonly statements: readonly string[]
      /** Whose words, by name or office. */
      readonly speaker: string
    }
)

/**
 * Finds what a question asks of the answer before it: who says so, whether that
 * is more than before, what else the same person says. Null for any other
 * question, and where the answer is not known.
 *
 * @param core the question without what opens it.
 * @param resolved it, standing alone.
 *
 * @example
 * // after 'How many came in 2024?', answered 'In 2024, 900 came, up from 700. [1]'
 * pointsBack('Is that more than before?', '…', talk)?.question
 * // => 'How many came in 2024, and is that more than before?'
 */
export function pointsBack(core: string, resolved: string, talk: Talk): Back | null {
  const { question: topic, answer } = talk.previous
  if (answer === '') return null
  const statements = quotedIn(answer)
  if (WHO_SAYS.test(core)) {
    const [first] = statements
    const question = first === undefined ? core : `Who said “${cut(first)}”?`
    return { kind: 'source', statements, question, topic: question }
  }
  const [, compared = '', standard = ''] = IS_MORE.exec(core) ?? COMPARES.exec(core) ?? []
  const isBare = BY_HOW_MUCH.test(core) && statements.some((words) => compares(words, ''))
  if ((compared !== '' || isBare) && MEASURES.test(topic)) {
    const body = topic.replace(/[?.!\s]+$/u, '')
    const asked = isBare ? 'by how much has that changed?' : `${core.charAt(0).toLowerCase()}${core.slice(1)}`
    const other = standard === '' ? null : timeBeside(standard.trim(), topic)
    const otherwise = other === null ? null : `${body}, and ${lowered(other)}`
    const question = `${body}, and ${asked}`
    return { kind: 'compared', statements, standard: standard.trim(), question, topic, otherwise }
  }
  const before = /^(?:what|anything) else$/iu.test(core.replace(/[?.!\s]+$/u, ''))
    ? WHAT_SAID.exec(topic)
    : null
  const [, said = ''] = MORE_SAID.exec(resolved) ?? SAID_MORE.exec(resolved) ?? before ?? []
  if (said === '') return null
  const all = talk.earlier.flatMap((one) => quotedIn(one.answer))
  const question = before === null ? resolved : capitalise(`what else did ${said} say?`)
  return { kind: 'more', statements: all, speaker: said, question, topic: `What did ${said} say?` }
}

/** The statements of an answer, and the remarks under it; none of a refusal, which cites nothing. */
function quotedIn(answer: string): string[] {
  return /\[\d+\]\s*(?:\n|$)/u.test(answer)
    ? statementsIn(answer).map((words) => words.replace(/\\\[(\d+)\\\]/gu, '[$1]'))
    : []
}

/** Who says what was said last. */
const WHO_SAYS =
  /^(?:who (?:has |is )?(?:said|says|say|saying|claims?|claimed|states?|stated|reports?|reported|told (?:you|us)) (?:this|that|it|so)|says who|(?:and )?according to (?:whom|who)|who(?:['’]s| is| was) (?:the source (?:of|for) (?:this|that|it)|that (?:from|by))|whose (?:words|claim|statement|figures?) (?:is|are|was|were) (?:this|that|these|those|it)|(?:what|who)(?:['’]s| is) (?:the|your) source(?: (?:of|for) (?:this|that|it))?|where (?:is|does) (?:this|that|it)(?: (?:figure|number|claim|information))? (?:come )?from|who(?:m)? (?:does|did) (?:this|that) come from)\s*\?*$/iu

const MORE =
  '(?:more|less|fewer|higher|lower|larger|bigger|smaller|better|worse|longer|shorter|faster|slower|cheaper|up|down|an? (?:increase|decrease|rise|drop|decline|fall|improvement|growth|record))'

const TO_WHAT = String.raw`(?:(?:than|compared (?:with|to)|from|on|over|versus|against|since) ([^,?]{1,60}))`

/** "Is that more than before?", "was that an increase?"; of "it" only what was so before is asked. */
const IS_MORE = new RegExp(
  String.raw`^((?:is|was|are|were) (?:(?:that|this|those|these)(?: (?:figure|number|amount|total|rate|price|share))?|(?:it|they)(?= (?:any |much |still )?${MORE} (?:than|compared|from) (?:before|previously|in \d{4}|(?:in )?(?:the )?(?:last|previous|prior|year|quarter|month|season)|expected|planned|forecast|usual)\b)) (?:any |much |still |really |a lot |significantly )?${MORE})(?:\s+${TO_WHAT})?\s*\?*$`,
  'iu',
)

/** "How does that compare with last year?" */
const COMPARES =
  /^(how (?:does|do|did) (?:that|this|it|those|these|they) compare) (?:with|to|against) ([^,?]{1,60}?)\s*\?*$/iu

const BY_HOW_MUCH = /^by how (?:much|many)(?: (?:more|less|fewer))?\s*\?*$/iu

/** Asks for a figure, as a noun by itself may; what somebody says, does or announces is none. */
const MEASURES =
  /^(?!(?:and )?what (?:did|does|do|has|have|had|will|would|is|was|are|were) [^?]*\b(?:sa(?:y|id|ying)|tell|told|announc(?:e|ed|ing)|do(?:ing|ne)?|launch(?:ed|ing)?|publish(?:ed)?|unveil(?:ed)?|releas(?:ed?|ing)|introduc(?:ed?|ing)|present(?:ed)?|describ(?:ed?)|call(?:ed)?|mean|think|happen(?:ed|ing)?|about)\s*\??$)(?!(?:and )?(?:who|whom|whose|when|where|why|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|must)\b)/iu

/** "What else did {Ada Berg} say?" */
const MORE_SAID =
  /^what (?:else|more) (?:does|did|do|has|have|had) ([^?]{1,80}?) (?:say|said|tell|told|have to say|add|added|mention|mentioned|comment)(?: (?:in|at) [^?]{1,40})?\s*\?*$/iu

/** "Did {Ada Berg} say anything else?" */
const SAID_MORE =
  /^(?:does|did|do|has|have|had) ([^?]{1,80}?) (?:say|said|tell|told|add|added|mention|mentioned)(?: us| you)? anything (?:else|more)\s*\?*$/iu

/** "What did {Ada Berg} say?" */
const WHAT_SAID =
  /^what (?:else |more )?(?:does|did|do|has|have|had) ([^?]{1,80}?) (?:say|said|tell|told|add|added|mention|mentioned|comment)\b/iu

/** Words from their beginning, as many as a reader needs to know them again. */
function cut(statement: string): string {
  const words = /[“"]([^“”"]{3,})[”"]?/u.exec(statement)?.[1] ?? statement
  const plain = words.replace(/\s+/gu, ' ').replace(/[“”"]/gu, '').trim()
  if (plain.length <= LONGEST) return plain.replace(/[,.;:]+$/u, '')
  return `${plain
    .slice(0, LONGEST)
    .replace(/\s\S*$/u, '')
    .replace(/[,.;:]+$/u, '')} …`
}

const LONGEST = 80
