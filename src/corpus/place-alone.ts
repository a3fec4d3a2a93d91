import type { Dateline } from './dateline.ts'
import { isHouseInSeat } from './dateline-lines.ts'
import { isNoPlace } from './dateline-place.ts'
import { type Draft, isProse } from './draft.ts'
import { folded, isPlace } from './letterhead-pieces.ts'
import { wordsAs } from './literal.ts'
import { displayPlace } from './place.ts'

/**
 * The place that stands alone at the beginning of the story, before a dash, a stop
 * or a colon: "Port Brack -- The mill has …", "TARN – The mill", "Tarn. The mill".
 *
 * Something must tell it from a product or a heading: its region, a line above the
 * headline that has it too, capitals before a dash that the text has nowhere else,
 * or what the rest of the text says of it.
 *
 * @param head blocks above the headline.
 * @param body blocks below it.
 */
export function placeAlone(text: string, body: readonly Draft[], head: readonly Draft[]): Dateline | null {
  const story = body.find(({ kind, words }) => kind === 'paragraph' && isProse(words))
  const found = story === undefined ? null : ALONE.exec(story.words.slice(0, LONGEST))
  const [whole, name, dash, stop] = found ?? []
  if (story === undefined || whole === undefined || name === undefined || isHouseInSeat(name)) return null
  const mark = dash ?? stop ?? ''
  const above = ` ${head.map(({ words }) => folded(words)).join(' ')} `
  const others = text.slice(0, story.start) + text.slice(story.start + whole.length)
  const isOne =
    isPlace(name) ||
    above.includes(` ${folded(name.split(',')[0] ?? '')} `) ||
    (mark === '--' && name === name.toUpperCase()) ||
    (!isNoPlace(name) && (isInCapitals(name, mark, others) || isWhere(name, others)))
  if (!isOne) return null
  const place = { start: story.start, end: story.start + name.length }
  return { ...place, place, date: null, wire: null, issuer: null }
}

/** Up to three capitalised words, a region, and a dash, a stop or a colon before a sentence. */
const ALONE =
  /^(\p{Lu}[\p{L}’'.]*\p{L}(?:(?:[ -]| and )\p{Lu}[\p{L}’'.]*\p{L}){0,2}(?:,\s\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?)?)(?:\.?\s*(--|—|–|-)|([.:]))\s+(?=["“]?[\p{Lu}\d])/u

const LONGEST = 90

/**
 * Whether capitals before a dash or a stop are those of a dateline: a brand has them
 * everywhere, a heading is a word of the language, and others like it stand below.
 */
function isInCapitals(name: string, mark: string, others: string): boolean {
  if (/\p{Ll}/u.test(name.replace(' and ', '')) || !/\p{L}{3}/u.test(name) || mark === ':') return false
  const isAgain = [name, name.toLowerCase()].some((form) => wordsAs(form).test(others))
  return !isAgain && !/^\p{Lu}[\p{Lu} ]{2,}(?:\s*[–—-]+|[.:])\s/mu.test(others)
}

/** Whether things are in a place of that name, and the text hardly speaks of it otherwise, as it would of a firm or a product. */
function isWhere(name: string, others: string): boolean {
  const spelled = /\p{Ll}/u.test(name) ? name : displayPlace(name)
  const count = (pattern: string): number => [...others.matchAll(wordsAs(spelled, pattern))].length
  const isIn = count('(?:in|near) ')
  return isIn > 0 && 2 * (isIn + count('(?:at|from|to|of) ')) >= count('')
}
