import { withoutQuotations } from '../../corpus/genders.ts'
import { statementsIn } from '../cite.ts'
import { people } from './person.ts'
import type { Said, Talk } from './talk.ts'

/**
 * Names those whom "they" means in a question about what was said, after one that asked
 * who says something: the speakers of its answer. Null for any other question, and where
 * the answer names none.
 *
 * @example
 * // after 'Who commented on the hall?', answered “We are glad,” said Ada Berg. [1]
 * saidByThem('What else did they say?', talk) // => 'What else did Ada Berg say?'
 */
export function saidByThem(core: string, { previous }: Talk): string | null {
  if (!THEY_SAY.test(core)) return null
  const names = speakersBefore(previous)
  // Where of one it is not known who speaks, "they" are more than those known.
  return names.length === 0 || names.includes(null) ? null : core.replace(/\bthey\b/iu, names.join(' and '))
}

/** The speakers whom a question asked for, null for each that its answer does not tell; none after any other question. */
export function speakersBefore({ question, answer }: Said): (string | null)[] {
  if (!ASKS_SPEAKER.test(question)) return []
  const speakers = statementsIn(answer).flatMap((words) => {
    const speaker = speakerIn(withoutQuotations(words))
    // Nobody speaks in a sentence that was added for what else it tells.
    return speaker === null && !/["“”„«]/u.test(words) ? [] : [speaker]
  })
  return [...new Set(speakers)]
}

/** Who speaks by a statement without its quoted words: beside the verb, or the only one named. */
function speakerIn(text: string): string | null {
  const beside = people(text, false).find((name) => {
    const at = text.indexOf(name)
    return SAID_BEFORE.test(text.slice(0, at)) || SAID_BEHIND.test(text.slice(at + name.length))
  })
  const [only, more] = people(text, true)
  return beside ?? (more === undefined ? (only ?? null) : null)
}

const VERB =
  '(?:said|says|add(?:s|ed)|conclude[sd]|comment(?:s|ed)|remark(?:s|ed)|note[sd]|explain(?:s|ed)|state[sd])'
const SAID_BEFORE = new RegExp(String.raw`\b${VERB} (?:[^.,;]{0,80} )?$`, 'u')
const SAID_BEHIND = new RegExp(String.raw`^(?:, [^.;]{1,120},)? ${VERB}\b`, 'u')

const THEY_SAY =
  /^(?:what (?:else |more )?(?:do|did|have|had) they (?:say|said|add|added|comment|tell us|have to say)|(?:do|did|have) they (?:say|said|add|added) (?:anything|something) (?:else|more))\b/iu

const ASKS_SPEAKER =
  /^who(?: else)? (?:(?:is|are|was|were|gets) (?:quoted|cited)|(?:has |have )?(?:said|says|say|spoke|speaks|commented|comments|added|remarked))\b/iu
