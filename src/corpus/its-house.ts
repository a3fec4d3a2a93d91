import type { Speaker } from '../model.ts'
import { isHouseWord } from './house-words.ts'
import { lastSentence } from './last-sentence.ts'
import { literal } from './literal.ts'

/**
 * Completes an office that a release tells by "its" with the house that is meant: "The works
 * council of Orme met. Its chairwoman, Ann Lee, said …" has her as "chairwoman of the works
 * council of Orme", and so behind a quotation: "…," said its chair, Ann Lee. Meant is the
 * subject of the sentence before, in the same paragraph, where it is a house and that sentence
 * names no other.
 *
 * `before` is the text up to the quotation. The speaker comes as it is where nothing tells.
 *
 * @example
 * withItsHouse({ name: 'Ann Lee', role: 'chair' }, 'The guild’s Board met. Its chair, Ann Lee, said: ')
 * // => { name: 'Ann Lee', role: 'chair of the guild’s Board' }
 */
export function withItsHouse(speaker: Speaker, before: string): Speaker {
  const { name, role } = speaker
  const office = role?.replace(/^its /u, '') ?? ''
  if (!OFFICE.test(office)) return speaker
  const at = office === role ? ledAt(before, `Its ${role}`, name) : before.trimEnd().length
  const house = at === -1 ? null : houseIn(lastSentence(paragraphBefore(before, at)))
  return house === null ? speaker : { name, role: `${office} of ${house}` }
}

/** Where a sentence begins with an office and its holder; -1 where none does. */
function ledAt(before: string, office: string, name: string): number {
  if (!before.includes(office)) return -1
  return before.search(new RegExp(`(?<=^|[.!?]["”’)]?\\s|\\n)${literal(office)},? ${literal(name)}`, 'u'))
}

/** An office and no house: "chairwoman", "managing director". */
const OFFICE = /^\p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*){0,3}$/u

function paragraphBefore(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trimEnd()
}

/** The house that is a sentence's subject; null where there is none, or another one is named behind it. */
function houseIn(told: string): string | null {
  const named = NAMED_BEHIND.exec(told)?.groups?.name
  const sentence = named === undefined ? told : told.replace(NAMED_BEHIND, named)
  for (const { index } of sentence.matchAll(BEHIND_SUBJECT)) {
    const subject = sentence.slice(0, index)
    const head =
      subject
        .split(/\s(?:of|for)\s/u)[0]
        ?.split(/\s+/u)
        .at(-1) ?? ''
    // Whatever a release names behind what it is, and speaks of by "its", is nobody.
    if (subject !== named && !isHouseWord(`${head.charAt(0).toUpperCase()}${head.slice(1)}`)) continue
    const isAlone = !sentence
      .slice(index)
      .split(/[\s,.;]+/u)
      .some(isHouseWord)
    return isAlone && SUBJECT.test(subject) ? subject.replace(/^The\s/u, 'the ') : null
  }
  return null
}

/** "The builder, {Orme Works}, has agreed": the name alone. */
const NAMED_BEHIND =
  /^(?:The|Its|Their|Our)\s(?:\p{Ll}[\p{L}-]*\s?){1,3},\s(?<name>\p{Lu}[^,.;:“”"()]{2,60}),(?=\s\p{Ll})/u

/** A clause about the subject, or its verb. */
const BEHIND_SUBJECT =
  /,\s(?:which|whose|an?|the)\s|\s(?:is|was|has|had|have|were|are|will|said|met|\p{Ll}{2,}(?:ed|s))(?=[\s.])/gu

const SUBJECT = /^(?:The\s|\p{Lu})[^,;:“”"()]{2,80}$/u
