import { nameIn } from './name-spans.ts'
import { hasPersonBefore } from './names-before.ts'
import { isPerson, personMeant } from './person.ts'
import { strangerTold } from './stranger-told.ts'
import type { Resolved, Talk } from './talk.ts'

/**
 * Asks who somebody is whose name is asked for by "his", "her" or "their": "What did the mayor
 * say?" and "What is his name?" ask who the mayor is; where an answer tells of "a man of 34", he
 * is asked for by that. Null where a name was known.
 *
 * @example
 * nameAsked('What is his name?', talk)?.question // => 'Who is the mayor?', after "What did the mayor say?"
 */
export function nameAsked(core: string, { previous }: Talk): Resolved | null {
  const whose = HIS_NAME.exec(core)?.[1]?.toLowerCase()
  const stranger = whose === undefined ? null : strangerTold(previous.answer, whose)
  if (stranger !== null && !hasPersonBefore(previous.answer, previous.answer.indexOf(stranger)))
    return { question: `What is the name of the ${stranger}?`, person: null }
  const office = whose === undefined ? undefined : WHO_DID.exec(previous.question)?.[1]
  if (office === undefined || !/\p{Ll}$/u.test(office) || isPerson(previous.question, nameIn(office) ?? ''))
    return null
  const gender = whose === 'his' ? 'he' : 'she'
  const name = whose === 'their' ? null : personMeant(previous.question, previous.answer, gender)
  return {
    question: `Who is ${office}?`,
    person: name === null || name === office ? null : { name, gender, isSubject: true },
  }
}

const HIS_NAME =
  /^(?:what(?:['’]s| is| was)|(?:tell|give) me|do you know)?\s*(his|her|their) (?:full |first |last |sur)?name\s*\?*$/iu

/** "What did {the city councillor} say?" */
const WHO_DID =
  /\b(?:do|does|did|has|have|is|was|will|can) ((?:the |an? |\p{Lu}[^?]{1,40}[’']s )(?:[\p{L}-]+ ){0,4}?[\p{L}-]+) (?:say|said|think|tell|told|add|added|call|called|propose|proposed|promise|promised|want|expect|explain|find|found|do|plan|leave|earn)\b/iu
