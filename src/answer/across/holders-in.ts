import { terms } from '../../search/tokens.ts'
import { meansAsked } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import type { Candidate } from '../pieces/candidates.ts'
import type { TypedSpan } from '../text/spans.ts'

/**
 * Whom a sentence gives as the answer: of several people those whom the most words of the
 * question are said of, in front of their name as an office is ("head brewer Ada Berg") or
 * behind it ("Ada Berg leads the choir and Tom Lind the band"). Empty where none are; whom
 * the question names is nobody it asks for.
 */
export function holdersIn(
  { lens, candidate }: Evidence,
  value: string | null,
  house: ReadonlySet<string>,
): readonly string[] {
  const named = new Set(lens.names.flat())
  const all = candidate.spans().filter(({ type }) => type === 'person')
  const people = all.filter((one) => !named.has(terms(nameOf(candidate, one)).at(-1) ?? ''))
  if (all.length < 2) return value === null ? people.map((one) => nameOf(candidate, one)) : [value]
  const said = people.map(() => 0)
  for (const { term, word, start, end } of candidate.tokens) {
    if (house.has(term) || !meansAsked(lens, word) || all.some((one) => one.start <= start && end <= one.end))
      continue
    for (const at of bearersOf(candidate, people, start, end)) said[at] = (said[at] ?? 0) + 1
  }
  const most = Math.max(0, ...said)
  return most === 0 ? [] : people.filter((_, at) => said[at] === most).map((one) => nameOf(candidate, one))
}

function nameOf({ text }: Candidate, { start, end }: TypedSpan): string {
  return text.slice(start, end)
}

/** The places of those whom a word is said of: who stands right behind it, or whoever was named last, with all that an "and" joins. */
function bearersOf(
  { text }: Candidate,
  people: readonly TypedSpan[],
  start: number,
  end: number,
): readonly number[] {
  const next = people.findIndex((one) => one.start >= end)
  const last = people.findLastIndex((one) => one.end <= start)
  const isTitle = next !== -1 && TITLE.test(text.slice(end, people[next]?.start))
  const at = isTitle || last === -1 ? next : last
  if (at === -1) return []
  const found = [at]
  for (let one = at; !isTitle && one > 0; one--) {
    if (!JOINED.test(text.slice(people[one - 1]?.end, people[one]?.start))) break
    found.push(one - 1)
  }
  return found
}

/** Between a word of an office and whoever has it: "{director} of music Ada Berg", "{head} brewer Ada Berg". */
const TITLE = /^(?:\s(?!(?:and|or|but|with|by|to|as|is|was|while|when)\b)\p{L}[\p{L}-]*){0,3},?\s$/u

const JOINED = /^(?:,|,? and)\s$/u
