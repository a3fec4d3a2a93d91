import { folded, issuerKey } from '../../library/markers.ts'
import type { Document } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import type { Evidence } from '../evidence.ts'

/** One of two houses that publish a release together. */
interface Party {
  /** The key of its name, as releases of its own have it. */
  readonly key: string
  /** What the release calls it where it does something by itself, folded: "orme" for "Orme Ferries". */
  readonly called: string
}

/**
 * Finds the two houses of a release whose issuer was read as "Orme Ferries and Bray
 * Energy"; none for one house with an "and" in its name. Two houses each do or have
 * something by themselves in what they tell together, the halves of one name do not.
 *
 * @example
 * partiesOf(jointRelease).map(({ called }) => called) // => ['orme', 'bray energy']
 */
export const partiesOf = rememberedOf((document: Document): readonly Party[] => {
  const { issuer, text } = document
  for (const { index, 0: joint } of (issuer ?? '').matchAll(AND)) {
    const names = [issuer?.slice(0, index) ?? '', issuer?.slice(index + joint.length) ?? '']
    const parties = names.flatMap((name) => {
      const called = calledIn(text, name)
      return called === null ? [] : [{ key: issuerKey({ issuer: name }), called }]
    })
    if (parties.length === 2 && parties[0]?.called !== parties[1]?.called) return parties
  }
  return []
})

const AND = /,? (?:and|&) (?:the )?/gu

/** The fewest of the first words of a name that a sentence begins with and tells of what it does; null where none does. */
function calledIn(text: string, name: string): string | null {
  const words = name.match(/[\p{L}\p{N}]\S*/gu) ?? []
  for (let count = 1; count <= words.length; count++) {
    const called = words.slice(0, count).join(' ')
    const acts = [...text.matchAll(HEAD)].some(
      ({ index, 0: head, groups }) => groups?.who === called && ACTS.test(text.slice(index + head.length)),
    )
    if (acts) return folded(called)
  }
  return null
}

/** What a house does, says or is. */
export const ACTS =
  /^,?\s(?:said|says|today|will|has|have|is|are|was|were|announced?s?|opens?|plans?|\p{Ll}{2,}(?:ed|es))\b/u

/** "{Bray Energy} will pay", "It is the first. {Orme} has 52 boats". */
const HEAD = /(?:^|\n|[.!?]["”]?\s)(?:The )?(?<who>\p{Lu}[^\s.,;:]*(?: \p{Lu}[^\s.,;:]*)*)(?=\s\p{Ll})/gu

/**
 * Whether a release of two houses and one of either house alone tell of the same house:
 * in the joint one the sentence itself names it, and not the other.
 */
export function isOfParty(one: Evidence, other: Evidence): boolean {
  return isNamedIn(one, other.document) || isNamedIn(other, one.document)
}

function isNamedIn({ document, candidate }: Evidence, alone: Document): boolean {
  const words = ` ${folded(candidate.text)} `
  const parties = partiesOf(document)
  const own = parties.find(({ key }) => key === issuerKey(alone))
  return (
    own !== undefined &&
    parties.every(({ called }) => words.includes(` ${called} `) === (called === own.called))
  )
}
