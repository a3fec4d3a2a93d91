import { LEXICON } from '../../search/lexicon.ts'
import { ORGANISATION_NOUNS, PERSON_NOUNS } from '../text/cues.ts'
import { capitalise } from '../text/word-forms.ts'
import { isFragment } from './fragment.ts'
import { nameIn } from './name-spans.ts'
import { headOf, singular, splice } from './splice.ts'
import { isSeveral, possessive } from './talk.ts'

/**
 * Puts a topic that a question sets in front of itself where its pronoun
 * stands. Null for a question that sets none there, and where what stands there
 * is a time or no pronoun can stand for it: a chairman is not "it", and no thing is "he".
 *
 * @param opened the question without the conjunctions that open it.
 *
 * @example
 * topicInPlace('the interviews, who are they with?') // => 'Who are the interviews with?'
 */
export function topicInPlace(opened: string): string | null {
  const [, topic = '', clause = ''] = IN_FRONT.exec(opened) ?? []
  if (clause === '' || !isFragment(topic) || IS_TIME.test(topic)) return null
  const pronoun = pronounFor(topic, clause)
  if (pronoun === null) return null
  const { index, 0: word } = pronoun
  const named = `${topic.charAt(0).toLowerCase()}${topic.slice(1)}`
  const isTheirs =
    /^(?:its|their|his)$/iu.test(word) || (/^her$/iu.test(word) && /^ \p{Ll}/u.test(clause.slice(index + 3)))
  const whole = splice(clause, index, word.length, isTheirs ? possessive(named) : named)
  return capitalise(/^they$/iu.test(word) && !isSeveral(topic) ? singular(whole, named) : whole)
}

/** The pronoun that stands for a topic: of those that can, the likeliest, and the first of these. */
function pronounFor(topic: string, clause: string): RegExpExecArray | null {
  const pronouns = [...clause.matchAll(PRONOUN)].filter(
    ({ 0: word, index }) => !/^it$/iu.test(word) || !POINTS_AHEAD.test(clause.slice(index + 2)),
  )
  for (const kind of kindsFor(topic)) {
    const found = pronouns.find(({ 0: word }) => kind.test(word))
    if (found !== undefined) return found
  }
  return null
}

/** What can stand for a topic, the likeliest first. */
function kindsFor(topic: string): readonly RegExp[] {
  const head = headOf(topic).toLowerCase()
  if (isSeveral(head) && !/^(?:news|series|species|headquarters|premises)$/u.test(head))
    return LEXICON.isPerson(head) ? [THEY] : [THEM, THEY, THOSE]
  if (COLLECTIVE.test(head)) return [THEY, IT]
  // "The painter Ida Solberg": a role stands before the name.
  const nouns = [head, headOf(topic.replace(nameIn(topic) ?? '', '')).toLowerCase()]
  if (nouns.some((noun) => PERSON_NOUNS.has(noun) && !ORGANISATION_NOUNS.has(noun))) return [SHE, THEY]
  // A partner may be a firm, and a model a thing.
  if (nouns.some((noun) => PERSON_NOUNS.has(noun) || LEXICON.isPerson(noun))) return [SHE, IT, THAT, THEY]
  return [IT, THAT, THEY]
}

const IT = /^its?$/iu
const THAT = /^th(?:at|is)$/iu
const THEY = /^the(?:y|m|ir)$/iu
const THEM = /^them$/iu
const THOSE = /^th[eo]se$/iu
const SHE = /^(?:s?he|him|his|her)$/iu

/** Several who are named in the singular. */
const COLLECTIVE =
  /^(?:staff|team|crew|police|family|couple|workforce|jury|board|band|choir|public|audience)$/u

/** "It" that stands for the clause behind it: "is {it} true that …", "is {it} possible to climb it". */
const POINTS_AHEAD =
  /^ (?:(?:is|was|be|been) )?(?:(?:matters?|(?:\p{Ll}+ )?(?:true|likely|unlikely|certain|clear|unclear|known|unknown|said|reported|believed|thought|possible|important)) (?:that|if|whether|who|whom|whose|what|which|when|where|how|why)\b|(?:\p{Ll}+ )?(?:possible|impossible|necessary|allowed|permitted|legal|illegal|forbidden|easy|hard|difficult|worth) (?:for \p{Ll}+ )?to [^?]*\b(?:it|its|they|them|their|he|she|him|his|her)\b)/iu

/** "{The interviews}, {who are they with?}", "what about {the other partner}, {is that a charity?}" */
const IN_FRONT =
  /^(?:(?:what|how) about |as for )?((?:the|its|their|his|her|this|that|these|those) [^,;?]{2,80}), (?:and )?((?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|does|do|did|has|have|had|can|could|will|would)(?:['’]s)? .+)$/iu

/** "That" only where no noun is behind it: "who is that?", not "who runs that plant?" */
const PRONOUN =
  /\b(?:it|its|they|them|their|he|she|him|his|her|(?:that|this|those|these)(?=\s*\?*$|\s(?:an?|the|in|at|for|of|to|with|about|by|on|from|worth|called|due|still|also|now|new|open|free)\b))(?!['’])\b/giu

/** "The year before, how many did it sell?" */
const IS_TIME =
  /\b(?:years?|quarters?|months?|weeks?|days?|seasons?|half|time|morning|evening|afternoon|before|after|earlier|later|ago|\d{4})$/iu
