import type { Speaker } from '../model.ts'
import { isHouseWord } from './house-words.ts'
import { lastSentence } from './last-sentence.ts'
import { literal } from './literal.ts'

/**
 * Completes an office that a release tells by "its" with the house that is meant: "The works
 * council of Orme met. Its chairwoman, Ann Lee, said …" has her as "chairwoman of the works
 * council of Orme". Meant is the subject of the sentence before, in the same paragraph, where
 * it is a house and that sentence names no other.
 *
 * `before` is the text up to the quotation. The speaker comes as it is where nothing tells.
 *
 * @example
 * withItsHouse({ name: 'Ann Lee', role: 'chair' }, 'The guild’s Board met. Its chair, Ann Lee, said: ')
 * // => { name: 'Ann Lee', role: 'chair of the guild’s Board' }
 */
export function withItsHouse(speaker: Speaker, before: string): Speaker {
  const { name, role } = speaker
  if (role === null || !OFFICE.test(role) || !before.includes(`Its ${role}`)) return speaker
  const at = new RegExp(`(?<=^|[.!?]["”’)]?\\s|\\n)Its ${literal(role)},? ${literal(name)}`, 'u').exec(before)
  const house = at === null ? null : houseIn(lastSentence(paragraphBefore(before, at.index)))
  return house === null ? speaker : { name, role: `${role} of ${house}` }
}

/** An office and no house: "chairwoman", "managing director". */
const OFFICE = /^\p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*){0,3}$/u

function paragraphBefore(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trimEnd()
}

/** The house that is a sentence's subject; null where there is none, or another one is named behind it. */
function houseIn(sentence: string): string | null {
  for (const { index } of sentence.matchAll(BEHIND_SUBJECT)) {
    const subject = sentence.slice(0, index)
    const head =
      subject
        .split(/\s(?:of|for)\s/u)[0]
        ?.split(/\s+/u)
        .at(-1) ?? ''
    if (!isHouseWord(`${head.charAt(0).toUpperCase()}${head.slice(1)}`)) continue
    const isAlone = !sentence
      .slice(index)
      .split(/[\s,.;]+/u)
      .some(isHouseWord)
    return isAlone && SUBJECT.test(subject) ? subject.replace(/^The\s/u, 'the ') : null
  }
  return null
}

/** A clause about the subject, or its verb. */
const BEHIND_SUBJECT =
  /,\s(?:which|whose|an?|the)\s|\s(?:is|was|has|had|have|were|are|will|said|met|\p{Ll}{2,}(?:ed|s))(?=[\s.])/gu

const SUBJECT = /^(?:The\s|\p{Lu})[^,;:“”"()]{2,80}$/u
