import { COUNTED } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'

/**
 * Whether the total of something is asked for and a sentence gives that of one part, of which
 * the release has others: "The north wing has 51 beds" beside "The south wing has 80 beds".
 *
 * What adds them up says so by a word for it, or names no part.
 *
 * @example
 * // "How many beds are there altogether?": "The north wing has 51 beds." => true
 */
export function isOfOnePart({ asked, terms, dissection }: Lens, candidate: Candidate): boolean {
  if (!COUNTED.has(asked.type) || !ASKS_TOTAL.test(asked.text) || !isPart(candidate)) return false
  const wanted = new Set(terms.map(({ term }) => term))
  const own = partsIn(candidate, wanted)
  return (
    own.length > 0 &&
    dissection.candidates.some(
      (other) =>
        other !== candidate &&
        isPart(other) &&
        partsIn(other, wanted).some(([name, kind]) =>
          own.some(([mine, same]) => same === kind && mine !== name),
        ) &&
        [...wanted].every((term) => candidate.terms.has(term) === other.terms.has(term)),
    )
  )
}

const ASKS_TOTAL = /\b(?:in total|in all|altogether|overall|combined|total)\b/iu

function isPart(candidate: Candidate): boolean {
  return (
    isProse(candidate) &&
    !ADDS_UP.test(candidate.text) &&
    candidate.figures().filter(({ type }) => type !== 'date').length === 1
  )
}

const ADDS_UP = /\b(?:total(?:s|ly|ling)?|in all|altogether|overall|combined|together|all)\b/iu

/** "The {north} {wing}": what opens a sentence behind its article, as a name and a kind. */
function partsIn(
  { tokens, text }: Candidate,
  wanted: ReadonlySet<string>,
): readonly (readonly [string, string])[] {
  const [article, name, kind] = tokens
  if (article?.word !== 'the' || name === undefined || kind === undefined) return []
  if (name.stop || kind.stop || wanted.has(kind.term) || /\d/u.test(`${name.word}${kind.word}`)) return []
  return /^\s+$/u.test(text.slice(name.end, kind.start)) ? [[name.term, kind.term]] : []
}
