import { PERSON } from '../../corpus/names.ts'
import type { Document, Span } from '../../model.ts'

/**
 * Finds the name in the byline of a release: on a line of its own, before a comma or
 * the line's end. Null where it has none; whom it quotes has not written it.
 *
 * @example
 * // "By Ida Berg, Corran Post" => "Ida Berg"
 */
export function author({ text }: Document): Span | null {
  return found(text, BYLINE)
}

/**
 * Finds whom a release discloses to have paid for it. Who sponsors what it tells of has
 * not.
 *
 * @example
 * // "This article was paid for by Orme Ferries Ltd." => "Orme Ferries Ltd"
 */
export function payer({ text }: Document): Span | null {
  return found(text, PAID)
}

function found(text: string, pattern: RegExp): Span | null {
  const match = pattern.exec(text)
  const name = match?.[1] ?? ''
  if (match === null || name === '') return null
  const start = match.index + match[0].length - name.length
  return { start, end: start + name.length }
}

const BYLINE = new RegExp(
  String.raw`^[ \t*_]*(?:(?:[Ww]ritten |[Ww]ords |[Ss]tory )?[Bb]y|BY|[Aa]uthor) ?:? ?(${PERSON})(?=[*_]*(?:,[^\n]{1,60}| [\p{Lu}][\p{L}]+)?[ \t*_]*$)`,
  'mu',
)

const MATERIAL = String.raw`(?:articles?|content|posts?|releases?|communications?|publications?|newsletters?|reports?)`
const WORD = String.raw`\p{Lu}[\p{L}\p{N}&’'-]*(?:\.\p{Lu})*`
const NAME = String.raw`(?:the )?(${WORD}(?: (?:(?:of|and|&|for|the) )?${WORD})*)`
const GIVEN = '(?:paid|compensated|sponsored|commissioned|funded|disseminated|remunerated)'

/** "This article is sponsored by", "Orme was paid $500 for this article by", "retained and compensated by", "Disseminated on behalf of". */
const PAID = new RegExp(
  String.raw`(?:\b[Tt]his ${MATERIAL} (?:has been |is |was )(?:\p{L}+ and )?${GIVEN}(?: for)?|\b(?:been|was|is) ${GIVEN}\b[^.;\n]{0,80}\b${MATERIAL}\b[^.;\n]{0,40}?|\b(?<!\bnot been )retained and compensated|(?<=^|[.]\s{1,3})Disseminated) (?:by|on behalf of)\s+${NAME}`,
  'mu',
)
