import type { Evidence } from '../evidence.ts'
import type { TypedSpan } from '../text/spans.ts'

/**
 * Joins the two ends of a range, which are one value.
 *
 * @example
 * // 'A profit of between £34 million and £36 million', '£34 million', '£36 million'
 * // => '£34 million and £36 million'
 */
export function withRanges(text: string, values: readonly TypedSpan[]): readonly TypedSpan[] {
  const joined: TypedSpan[] = []
  for (const value of values) {
    const last = joined.at(-1)
    const isEnd =
      last !== undefined &&
      last.type === value.type &&
      RANGED.has(value.type) &&
      last.end < value.start &&
      /\bbetween (?:about |around )?$/iu.test(text.slice(0, last.start)) &&
      /^ and (?:about |around )?$/iu.test(text.slice(last.end, value.start))
    if (isEnd) joined.splice(-1, 1, { ...last, end: value.end })
    else joined.push(value)
  }
  return joined
}

const RANGED: ReadonlySet<string> = new Set(['money', 'percent', 'count', 'measure'])

/** "Has risen to 51,200, {an increase of 3,200}", "were $331 million, {compared with $286 million} a year earlier". */
export function isComparison(text: string, { start, end, type }: TypedSpan): boolean {
  if (type === 'person' || type === 'date') return false
  return COMPARED.test(text.slice(Math.max(0, start - COMPARED_WITHIN), start)) || isStep(text, start, end)
}

/** "Will cost 2.30, {20 pence more} than now": by how much, behind what it comes to. */
function isStep(text: string, start: number, end: number): boolean {
  return (
    /[,(–—]\s?(?:about |around |some |nearly |almost )?$/u.test(text.slice(0, start)) &&
    STEP.test(text.slice(end))
  )
}

const STEP =
  /^ (?:more|less|fewer|higher|lower|cheaper|dearer|up|down|above|below)(?: than\b| (?:on|from)\b|[,.;)–—]|$)/iu

const COMPARED =
  /\b(?:compar(?:ed|ing) (?:with|to)|(?:up|down) from|against|versus|instead of|rather than|(?:an?|the) (?:increase|rise|gain|growth|jump|decrease|decline|drop|fall|reduction) of|,? not)\s(?:about |around |nearly |almost |only |just |some |the )?$/iu
const COMPARED_WITHIN = 40

/** "Revenue of {410 million} and profit of {37 million}": what each value is of stands before it. */
export function isNamedAhead({ candidate: { text } }: Evidence, values: readonly TypedSpan[]): boolean {
  return (
    values.length > 1 &&
    values.every(({ start, type }) => type !== 'date' && NAMED_AHEAD.test(text.slice(0, start)))
  )
}

const NAMED_AHEAD =
  /\p{L} of (?:between |about |around |nearly |almost |over |more than |at least |up to |some )*$/iu

/** How many words of the question stand in what names each value, back to the clause or the value before. */
export function termsInName(
  { lens, candidate: { text, tokens } }: Evidence,
  values: readonly TypedSpan[],
): number[] {
  return values.map((value, at) => {
    const from = values[at - 1]?.end ?? 0
    const seams = [...text.slice(from, value.start).matchAll(/[,;]\s|\s(?:and|but|while)\s/gu)]
    const seam = seams.at(-1)
    const begins = seam === undefined ? from : from + seam.index + seam[0].length
    const own = tokens.filter((token) => token.start >= begins && token.end <= value.start)
    return lens.terms.filter((term) => own.some((token) => token.term === term.term)).length
  })
}
