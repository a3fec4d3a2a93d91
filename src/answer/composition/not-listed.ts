import { terms as termsOf, tokens } from '../../search/tokens.ts'
import { SAME, strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { inSetting } from '../pieces/candidates.ts'
import { isKnownTo } from '../pieces/dissect.ts'
import type { Asked } from '../question.ts'

/**
 * The word for things of which a list is asked for, and nothing more, where the release does
 * not have it: "What are the sponsors?" of a release without any. A list may be led in by what
 * always stands for all that is asked; a sentence with such a word tells of something else as
 * often. Null otherwise.
 */
export function listedNowhere({ text, type }: Asked, [best]: readonly Evidence[]): string | null {
  const things = OF_THINGS.has(type) ? BARE.exec(text.trim()) : null
  const noun = things?.slice(1).find((one) => one !== undefined)
  const last = noun === undefined ? undefined : tokens(noun).at(-1)
  const term = best?.lens.terms.find((one) => one.term === last?.term && !one.named)
  if (best === undefined || term === undefined) return null
  const { lens, candidate } = best
  const isOfList = candidate.kind !== 'sentence' || candidate.text.trimEnd().endsWith(':')
  const isSaid =
    isKnownTo(lens.dissection, term.term) ||
    (isOfList &&
      lens.terms.every(
        (one) =>
          (one.weight < 1 && one !== term) || strength(one, (stem) => inSetting(candidate, stem)) >= SAME,
      ))
  return isSaid ? null : term.word
}

/** A price, a day or a place is told by what it is, whatever it is called. */
const OF_THINGS: ReadonlySet<string> = new Set(['list', 'other', 'name', 'organisation', 'definition'])

const THINGS = String.raw`((?:\p{Ll}[\p{Ll}’'-]* ){0,2}\p{Ll}[\p{Ll}-]*[^su]s)`

/** "What are the {main topics}?", "List the {topics}.", "Which {topics} are there?" */
const BARE = new RegExp(
  String.raw`^(?:(?:[Ww]hat|[Ww]hich) are (?:all )?(?:the|its|their) ${THINGS}|(?:[Pp]lease )?(?:[Ll]ist|[Ee]numerate|[Nn]ame)(?: all)? (?:the|its|their) ${THINGS}|(?:[Ww]hat|[Ww]hich) ${THINGS} are (?:there|listed|named|mentioned))\s*[?.!]*$`,
  'u',
)

/**
 * Whether something is asked to be one of several, and is an item of a list, but of no list
 * of those: neither what it is called nor what stands over it has a word for them.
 *
 * @example
 * // "Is Harbour walk one of the prizes?", of the list "The events are:" => true
 */
export function isOfOtherList({ text, type }: Asked, evidence: readonly Evidence[]): boolean {
  const [, one = '', several = ''] =
    type === 'yesno' && text.length <= LONGEST ? (MEMBER.exec(text) ?? []) : []
  const wanted = termsOf(one).sort().join(' ')
  const last = tokens(several).findLast(({ stop }) => !stop)?.term
  if (wanted === '' || last === undefined) return false
  const items = evidence.filter(
    ({ candidate }) =>
      candidate.kind === 'item' && termsOf(labelOf(candidate.text)).sort().join(' ') === wanted,
  )
  return (
    items.length > 0 &&
    items.every(({ candidate, lens }) => {
      const term = lens.terms.find((other) => other.term === last)
      return (
        term !== undefined &&
        !termsOf(labelOf(candidate.text)).includes(last) &&
        strength(term, (stem) => candidate.lead.has(stem)) < SAME
      )
    })
  )
}

const LONGEST = 160

/** "Is {the harbour walk} among {the events}" */
const MEMBER =
  /^(?:and |so |but )?(?:is|are|was|were) (.{2,80}?) (?:one of|among|amongst|part of|on the list of|in the list of) (?:the |its |their )?([\p{L} -]{3,60}?)\s*[?.!]*$/iu

/** What an item is called, before it tells more; the whole of a short one. */
function labelOf(item: string): string {
  const bare = item.replace(/^[\s•·*–—-]*(?:\(?\d{1,2}[.)]\s+)?/u, '').slice(0, LONGEST)
  return /^.*?(?=:| [–—-] |$)/u.exec(bare)?.[0] ?? bare
}
