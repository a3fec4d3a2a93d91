import { tokens } from '../../search/tokens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import type { TypedSpan } from '../text/spans.ts'
import { type Lens, SAME, strength } from './lens.ts'

/**
 * Places that go by a code, right behind the noun that is asked for: "LN3 and LN4" of
 * "the postal districts LN3 and LN4" for which districts are meant.
 */
export function numberedPlacesIn({ asked, focus }: Lens, { text }: Candidate): TypedSpan[] {
  const noun = focus.at(-1)
  if (noun === undefined || !/\b(?:which|what)\b/iu.test(asked.text)) return []
  return [...text.matchAll(CODED)].flatMap(({ index, 0: whole, 1: word = '' }) => {
    const isAsked = tokens(word).some(({ term }) => strength(noun, (one) => one === term) >= SAME)
    const start = index + whole.length - whole.slice(word.length).trimStart().length
    return isAsked ? [{ type: 'place' as const, start, end: index + whole.length }] : []
  })
}

/** A letter or two with a number, and what is listed with it: "LN3", "B1 to B7", "K12a, K13 and K14". */
const CODE = String.raw`\p{Lu}{1,4}[- ]?\d{1,4}\p{L}?`

const CODED = new RegExp(
  String.raw`(?<![\p{L}-])(\p{Ll}{3,}):? ${CODE}(?:(?:, | and |, and | or | to |–)${CODE}){0,12}(?![\p{L}\p{N}])`,
  'gu',
)
