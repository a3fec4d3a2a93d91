import { rememberedOf } from '../../remembered.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { issuerTerms } from './apart.ts'
import { FIGURED } from './conjuncts.ts'

/**
 * Whether a figure is asked of one that a release names beside others, and a sentence
 * gives that of all of them or of another:
 *
 * - another sentence of its paragraph parts them by their names, "at Orme 58%, at Brack
 *   71%": what has no such name is said of the whole;
 * - the release is of another of the kind, which it names first and more often: no pier
 *   without a name is the South Pier where the North Pier is told of.
 *
 * @example
 * // "How many guests did Brack have?"
 * // "The inns had 900 guests. At Orme it was 400, at Brack 500." => true of the first
 */
export function isOfAnotherNamed(view: Lens, candidate: Candidate): boolean {
  if (!FIGURED.has(view.asked.type) || !isProse(candidate)) return false
  if (partingOf(view, candidate) !== null) return true
  return view.asked.names.some(({ start, end }) =>
    isOfForemost(view, candidate, view.asked.text.slice(start, end)),
  )
}

/**
 * Finds the sentence of its paragraph that sets a name of the question beside another,
 * each with its figure, where the candidate has not the name; null where none does.
 */
export function partingOf(view: Lens, candidate: Candidate): Candidate | null {
  if (!FIGURED.has(view.asked.type) || !isProse(candidate) || candidate.carried.size > 0) return null
  const { candidates, document } = view.dissection
  const issuer = issuerTerms(document)
  for (const { start, end } of view.asked.names) {
    const words = termsOf(view.asked.text.slice(start, end))
    const own = words.filter((term) => !issuer.has(term))
    if (own.length === 0 || own.some((term) => candidate.terms.has(term))) continue
    const parting = candidates.find(
      (other) => other !== candidate && other.block === candidate.block && setsBeside(other, words),
    )
    if (parting !== undefined) return parting
  }
  return null
}

/** Whether a sentence gives a figure each of a name and of another behind the same preposition. */
function setsBeside({ text, terms, spans, figures }: Candidate, words: readonly string[]): boolean {
  if (!words.every((term) => terms.has(term))) return false
  const placed = spans().flatMap(({ type, start, end }) => {
    const [, at] = (type === 'name' && AT.exec(text.slice(0, start))) || []
    return at === undefined ? [] : [{ at: at.toLowerCase(), start, end }]
  })
  const own = placed.find(({ start, end }) => {
    const said = termsOf(text.slice(start, end))
    return words.every((term) => said.includes(term))
  })
  if (own === undefined) return false
  return placed.some((rival) => {
    const [first, last] = rival.start < own.start ? [rival, own] : [own, rival]
    return (
      rival !== own &&
      rival.at === own.at &&
      figures().some(({ start, end }) => start >= first.end && end <= last.start) &&
      figures().some(({ start, end }) => end <= first.start || start >= last.end)
    )
  })
}

const AT = /\b(at|in|on|for|from) (?:the )?$/iu

/** Whether a release speaks of another of the kind first and more, and neither sentence nor paragraph of the one asked about. */
function isOfForemost(view: Lens, candidate: Candidate, name: string): boolean {
  const foremost = foremostOf(view).get(name) ?? null
  if (foremost === null) return false
  const { document, headline } = view.dissection
  const own = termsOf(name.slice(0, -kindOf(name).length))
  const issuer = issuerTerms(document)
  const isSaid = (term: string): boolean =>
    headline.has(term) || issuer.has(term) || candidate.paragraph().has(term)
  if (own.length === 0 || own.some(isSaid)) return false
  // "It" goes on from the sentence before; where that names both, it may be either.
  const goesOn = own.some((term) => candidate.carried.has(term))
  return !goesOn || termsOf(foremost).every((term) => candidate.carried.has(term))
}

function kindOf(name: string): string {
  return name.split(/\s+/u).at(-1) ?? ''
}

/** Of each name of a question the one of its kind that the release names first and more often; null where none is. */
const foremostOf = rememberedOf(
  ({ asked, dissection }: Lens): ReadonlyMap<string, string | null> =>
    new Map(
      asked.names.map(({ start, end }) => {
        const name = asked.text.slice(start, end)
        return [name, foremostBeside(dissection.document.text, name)]
      }),
    ),
)

function foremostBeside(text: string, name: string): string | null {
  const kind = kindOf(name)
  if (!/^[\p{L}’'-]+$/u.test(kind)) return null
  // "The stand holds 900": of a kind is what is called by its noun alone as well.
  const asked = name.toLowerCase()
  // Only a name of a word and its kind is one of its kind as it is looked for below.
  if (asked.split(' ').length !== 2 || !text.toLowerCase().includes(asked)) return null
  if (!text.includes(kind.toLowerCase())) return null
  const alone = String.raw`\b(?:[Tt]he|[Aa]n?|[Tt]his|[Ii]ts|[Ee]ach) (?:\p{Ll}+ )?${kind.toLowerCase()}\b`
  if (!new RegExp(alone, 'u').test(text)) return null
  const ofKind = [...text.matchAll(new RegExp(String.raw`\b(\p{Lu}[\p{L}’'-]*) ${kind}\b`, 'giu'))]
    .filter(([, word = '']) => /^\p{Lu}/u.test(word) && !ANY.test(word))
    .map(([words]) => words.toLowerCase())
  const [foremost = ''] = ofKind
  const times = (words: string): number => ofKind.filter((other) => other === words).length
  return foremost !== asked && times(asked) > 0 && times(foremost) > times(asked) ? foremost : null
}

/** Words that stand before whatever kind of thing, and are no part of its name. */
const ANY = /^(?:the|an?|this|that|its|their|our|new|old|every|each|all|no)$/iu
