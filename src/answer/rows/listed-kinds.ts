import { terms as termsOf, tokens } from '../../search/tokens.ts'
import { asksSeveral } from '../evidence/several.ts'
import type { Evidence } from '../evidence.ts'
import type { Asked } from '../question.ts'

/**
 * Finds the items of the list that tells which kinds of a thing there are: most of them open with
 * the thing, each with a word of its own, "Oak tables: …", "Folding tables: …". What else is asked
 * of the things must be said of all of them.
 *
 * @param ranked evidence, the best first; the list must stand in the release of that.
 * @returns the items in the order of the text; empty where no kinds are asked for or none are listed.
 *
 * @example
 * // "What kinds of tables are in the new range?"
 */
export function listedKinds(asked: Asked, ranked: readonly Evidence[]): Evidence[] {
  const [first] = ranked
  const [, kinds, things] = KINDS.exec(asked.text) ?? []
  const thing = tokens(kinds ?? things ?? '').findLast(({ stop }) => !stop)?.term
  if (first === undefined || thing === undefined || !asksSeveral(asked)) return []
  const items = ranked.filter(
    ({ document, candidate }) => document === first.document && candidate.kind === 'item',
  )
  const leads = new Set(items.map(({ candidate }) => candidate.block.lead))
  for (const lead of leads) {
    const list = items.filter(({ candidate }) => lead !== null && candidate.block.lead === lead)
    const named = list.filter(({ candidate }) => opensWith(candidate.text, thing))
    if (named.length > 1 && named.length >= list.length * MOST && isOfAll(first, list))
      return list.sort((a, b) => a.candidate.start - b.candidate.start)
  }
  return []
}

/** Share of the items that name the thing. */
const MOST = 0.7

/** "What kinds of {garden benches}", "which {garden benches} does" */
const KINDS =
  /^(?:[Aa]nd |[Ss]o )?(?:[Ww]hat|[Ww]hich) (?:(?:different )?(?:kinds|types|sorts|models|styles|varieties|versions|categories) of ((?:\p{Ll}[\p{Ll}-]* ){1,3}?)|((?:\p{Ll}[\p{Ll}-]* ){0,2}\p{Ll}[\p{Ll}-]*s) )(?:are|is|were|do|does|did|can|will|has|have)\b/u

/** By what they are there, and what is said of any news. */
const OFFERS =
  /^(?:new|latest|current|full|whole|own|offer|sell|sold|make|made|produce|stock|launch|include|come|provide|available|exist|cover|contain|feature|present)(?:s|d|ed|ing)?$/u

function opensWith(text: string, thing: string): boolean {
  const label = /^[^:–—.]{3,60}(?=:| [–—-] )/u.exec(text)?.[0]
  return label !== undefined && termsOf(label).includes(thing)
}

/** Whether each word of a question, its names apart, stands in the headline, the lead-in or several items of a list. */
function isOfAll({ lens }: Evidence, list: readonly Evidence[]): boolean {
  const { headline } = lens.dissection
  return lens.terms.every(
    ({ term, weight, named, folded }) =>
      weight < 1 ||
      named ||
      OFFERS.test(folded) ||
      headline.has(term) ||
      list.some(({ candidate }) => candidate.lead.has(term)) ||
      list.filter(({ candidate }) => candidate.terms.has(term)).length > 1,
  )
}
