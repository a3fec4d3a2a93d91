import type { Document } from '../../model.ts'
import { textAt } from '../../spans.ts'
import { ATTRIBUTE_ENTRIES } from './attribute-entries.ts'
import type { Candidate } from './candidates.ts'

/** Something that is asked of a subject, with what a sentence says that states it. */
export interface Attribute {
  readonly asked: RegExp
  readonly stated: RegExp
}

/**
 * The attributes that a question asks for: a price, a headcount, who left.
 *
 * @param plain the question in lower case with straight apostrophes.
 *
 * @example
 * attributesOf('how many people work there?').length // => 1
 */
export function attributesOf(plain: string): readonly Attribute[] {
  return ATTRIBUTES.filter(({ asked }) => asked.test(plain))
}

/**
 * Share of the attributes for which a sentence has no word, 0 to 1; 0 when none
 * is asked for. An item or row says what introduces it.
 */
export function unstated(
  attributes: readonly Attribute[],
  { text, kind, block }: Candidate,
  document: Document,
): number {
  if (attributes.length === 0) return 0
  const lead = (kind === 'item' || kind === 'row') && block.lead !== null ? document.blocks[block.lead] : null
  const said = lead ? `${textAt(document.text, lead)}\n${text}` : text
  return attributes.filter(({ stated }) => !stated.test(said)).length / attributes.length
}

/** "$9", "C$9", "EUR 9" and what stands before its currency, "9 euros". */
const SUM = String.raw`(?:\p{L}{0,3}[$€£¥₹]|\p{L}{3}\s?\d|\d)`

/** What is written right behind a figure. */
const UNIT =
  /^(?:mc?g|kg|lbs?|oz|ft|cm|mm|km|mi|ml|sq|[mkg]w|[mkg]wh|mph|kph|kmh|km\/h|hp|[mg]bps|pp|[ap]m)$/u

/** No letter or digit follows. */
const CLOSED = String.raw`(?![\p{L}\d])`

const ATTRIBUTES: readonly Attribute[] = ATTRIBUTE_ENTRIES.trim()
  .split('\n')
  .map((line) => {
    const [asked = '', stated = ''] = line.split(' = ')
    return { asked: anyOf(asked), stated: anyOf(stated) }
  })

/**
 * Words parted by spaces, as one expression: `*` is any ending, `_` any white
 * space and `¤` the beginning of a sum. What has to begin at a word is tried there
 * only, since every sentence of three releases is read for it. A unit may stand
 * right behind its figure ("5mg"); of one letter it may be something else ("5G").
 *
 * What no letter may follow stands together before one test of that: each test
 * takes as long to compile as a dozen words.
 */
function anyOf(words: string): RegExp {
  const begun: string[] = []
  const whole: string[] = []
  const joined: string[] = []
  const anywhere: string[] = []
  for (const word of words.trim().split(' ')) {
    const open = word.endsWith('*')
    const body = word
      .replace(/\*$/u, '')
      .replaceAll(/[.($]/gu, String.raw`\$&`)
      .replaceAll('_', String.raw`\s+`)
      .replaceAll('*', String.raw`[\p{L}\p{M}]*`)
      .replaceAll('¤', SUM)
    const isClosed = /[\p{L}\d]$/u.test(word) && !open
    // Signs of currencies and the like have no letter at their edge.
    if (!/^[\p{L}\d]/u.test(word)) anywhere.push(body + (isClosed ? CLOSED : ''))
    else (isClosed ? whole : begun).push(body)
    if (UNIT.test(word)) joined.push(body)
  }
  if (whole.length > 0) begun.push(`(?:${whole.join('|')})${CLOSED}`)
  const parts = [
    ...(begun.length === 0 ? [] : [String.raw`(?<![\p{L}\d])(?:${begun.join('|')})`]),
    ...(joined.length === 0 ? [] : [String.raw`(?<=\d)(?:${joined.join('|')})${CLOSED}`]),
    ...anywhere,
  ]
  return new RegExp(parts.join('|'), 'iu')
}
