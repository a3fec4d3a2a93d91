import { tokens } from '../search/tokens.ts'
import { typedSpans } from './spans.ts'

/**
 * Parts a question at its seams: one part a question mark, and at ", and" or
 * "and" before another question word. A part that leans on the one before
 * ("and when?") takes that one's names and terms along.
 */
export function parts(question: string): string[] {
  const sentences = question
    .split(
      /(?<=[?!])\s+|(?<=[.;])\s+(?=(?:and\s+)?(?:who|what|when|where|which|why|how|is|are|does|do|did|tell|give|list)\b)/iu,
    )
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
  const pieces = sentences.flatMap((sentence) => sentence.split(SEAM)).map((piece) => piece.trim())
  const kept: string[] = []
  for (const piece of pieces) {
    const previous = kept.at(-1)
    if (
      previous !== undefined &&
      !QUESTION_WORD.test(piece) &&
      !/^(?:list|name|give|tell|summari[sz]e)\b/iu.test(piece)
    ) {
      // A leading remark ("I read about the plant. …") or a tail without a question word belongs to its neighbour.
      kept[kept.length - 1] = `${previous} ${piece}`
    } else {
      kept.push(piece)
    }
  }
  const counted = kept.flatMap(coordinatedCounts)
  return counted.map((part, index) => (index === 0 ? part : withSubject(counted[0] ?? '', part)))
}

const QUESTION_WORD =
  /\b(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|does|do|did|has|have|can|could|will|would|should)\b/iu

/** "…, and when did it open": a conjunction before a question word that can open a question of its own. */
const SEAM =
  /,?\s+(?:and|but|or|plus)(?:\s+also)?\s+(?=(?:who|whom|what|when|where|which|why|how (?:many|much|long|old|far|often|big|large|do|does|did|is|was|are|were|will))\b)|,\s+(?=(?:who|what|when|where|which|why|how many|how much)\s+\p{L})/iu

/** "How many teams and (how many) labs are there": one part a counted noun, when both are bare nouns. */
function coordinatedCounts(part: string): string[] {
  const match =
    /^(.*?\bhow many )((?:[\p{L}-]+ ){0,2}[\p{L}-]+) and ((?:[\p{L}-]+ ){0,2}?[\p{L}-]+s)\b( (?:are|is|were|was|does|do|did|has|have|will|can)\b.*|\?)$/iu.exec(
      part,
    )
  if (match === null) return [part]
  const [, opening = '', first = '', second = '', rest = ''] = match
  return [`${opening}${first}${rest}`, `${opening}${second}${rest}`]
}

/** Gives a part that has no subject of its own the names of the first part. */
function withSubject(first: string, part: string): string {
  if (typedSpans(part).some((span) => span.type === 'name')) return part
  const content = tokens(part).filter((token) => !token.stop)
  const leans =
    /\b(?:it|its|they|them|their|he|she|his|her|him|this|that|these|those|one|ones|there)\b/iu.test(part)
  if (!leans && content.length >= 3) return part
  const subjects = [
    ...new Set(
      typedSpans(first)
        .filter((span) => span.type === 'name')
        .map((span) => first.slice(span.start, span.end)),
    ),
  ]
  if (content.length <= 1) {
    // "and when?": all that the first part was about.
    const rest = first
      .replace(/^.*?\b(?:who|whom|whose|what|when|where|which|why|how(?: many| much| long)?)\b/iu, '')
      .replace(/[?.!]+$/u, '')
    return `${part.replace(/[?.!]+$/u, '')}${rest}?`
  }
  return subjects.length === 0 ? part : `${part.replace(/[?.!]+$/u, '')} (${subjects.join(', ')})?`
}
