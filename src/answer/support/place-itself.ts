import { literal } from '../../corpus/literal.ts'
import { remembered } from '../../remembered.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'

/**
 * Whether it is asked where or what something with a name is, and a sentence has that only as the
 * place where something else is or happens: "a bus drives through Orme Park" tells of no place of the
 * park. With a place or an explanation behind it ("in Orme Park, Corran", "at Orme Park in Lund") it does.
 *
 * @example
 * // "Where is Orme Park?": "The fair was held in Orme Park." => true
 */
export function isPlaceItself({ asked }: Lens, { kind, text }: Candidate): boolean {
  const name = kind === 'sentence' ? placeAsked(asked) : null
  if (name === null) return false
  const found = [...text.matchAll(name)]
  return (
    found.length > 0 &&
    found.every(
      ({ index, 0: { length } }) =>
        AS_PLACE.test(text.slice(0, index)) && !PLACED.test(text.slice(index + length)),
    )
  )
}

/** "Where is {Orme Park} located?": the only thing asked about, as its name is written; null of any other question. */
const placeAsked = remembered(({ text, names }: Asked): RegExp | null => {
  const [, thing = ''] = ASKS.exec(text) ?? []
  const start = text.indexOf(thing)
  const isNamed = names.some((name) => name.start <= start && start < name.end)
  if (thing === '' || !isNamed) return null
  const name = literal(thing).replace(/['’]/gu, "['’]")
  return new RegExp(String.raw`(?<![\p{L}\d])${name}(?![\p{L}\d])`, 'gu')
})

const ASKS =
  /^(?:[Aa]nd |[Ss]o |[Bb]ut )?(?:[Ww]here|[Ww]hat)(?:['’]s| is| are| was)(?: the)? (\p{Lu}[\p{L}\d.&-]*(?:['’]s?)?(?: (?:(?:of|the|and|&) ){0,2}\p{Lu}[\p{L}\d.&-]*(?:['’]s?)?){0,6})(?: (?:located|situated|based))?\s*\?*\s*$/u

/** Something is or happens there. */
const AS_PLACE =
  /\b(?:in|at|of|within|inside|throughout|across|through|around|from|to|into)(?: the)? (?:\p{Lu}[\p{L}’'-]* ){0,3}$/u

/** Where or what that is. */
const PLACED =
  /^(?:,? (?:located |situated |based )?(?:in|near|on|at|outside|north|south|east|west)\b|, (?:\p{Lu}|an?\b|the\b|one\b|which\b|where\b|home\b)| \(| (?:is|are|was|were|lies?|lay|stands?|stood|sits?|(?:is|are|was|were) (?:based|located|situated|found)) (?:in|at|on|near|by|off|outside)\b)/u
