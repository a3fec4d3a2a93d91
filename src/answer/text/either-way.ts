import type { Library } from '../../library.ts'
import type { Hit } from '../../model.ts'
import { HITS, type Retrieved, type RetrieveOptions, retrieve } from '../../search/retrieve.ts'
import { isShortForm, waysIn } from './short-forms.ts'

/**
 * Finds the passages that a question is about, also those that spell out what it
 * writes for short, or the other way round: for "the next CEO" those of the next
 * chief executive too. Each counts by the better of both.
 */
export async function retrieveEitherWay(
  library: Library,
  question: string,
  options: RetrieveOptions = {},
): Promise<Retrieved> {
  const own = await retrieve(library, question, options)
  const otherwise = inOtherWay(question)
  if (otherwise === question) return own
  const { hits } = await retrieve(library, otherwise, options)
  const best = own.hits[0]?.score ?? 0
  const scale = best === 0 ? 1 : best / (hits[0]?.score || best)
  const found = new Map<string, Hit>(own.hits.map((hit) => [hit.passage.id, hit]))
  for (const hit of hits) {
    const known = found.get(hit.passage.id)
    const score = Math.max(hit.score * scale, known?.score ?? 0)
    found.set(hit.passage.id, { ...hit, score, held: Math.max(hit.held, known?.held ?? 0) })
  }
  return {
    ...own,
    hits: [...found.values()].sort((a, b) => b.score - a.score).slice(0, options.limit ?? HITS),
  }
}

/** A question with what it writes for short spelt out, and for short what it spells out; units apart, which are everywhere. */
function inOtherWay(question: string): string {
  const ways = waysIn(question).filter(({ way, others }) => [way, ...others].some(isShortForm))
  return ways.reduceRight(
    (text, { start, end, others: [other] }) => `${text.slice(0, start)}${other}${text.slice(end)}`,
    question,
  )
}
