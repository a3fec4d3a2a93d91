import { literal } from '../../corpus/literal.ts'
import type { Document } from '../../model.ts'
import { terms as termsOf } from '../../search/tokens.ts'

/**
 * Whether a speaker leads the house that issues a release, by the role that the text gives:
 * its chief executive, director, chair or the like. Who leads another house, by a name in the
 * role ("director of the Holm Fund") or by "its director" behind the name of that, does not.
 *
 * @example
 * leadsHouse(document, 'Ada Berg') // of '“We are glad,” said Ada Berg, chief executive of Orme Ferries.'
 * // => true
 */
export function leadsHouse({ quotations, issuer, text }: Document, speaker: string): boolean {
  const own = new Set(termsOf(issuer ?? ''))
  const roles = quotations.flatMap((one) => (one.speaker?.name === speaker ? (one.speaker.role ?? []) : []))
  return roles.some((role) => {
    const names = role.match(/\p{Lu}\p{Ll}[\p{L}-]*/gu)?.filter((word) => !LEADS.test(word)) ?? []
    const isOfAnother = new RegExp(`\\b(?:its|their|whose) (?:\\p{Ll}+ ){0,2}${literal(role)}`, 'iu').test(
      text,
    )
    return (
      LEADS.test(role) && !isOfAnother && names.every((name) => termsOf(name).every((term) => own.has(term)))
    )
  })
}

const LEADS =
  /^(?:chief|executive|officer|managing|director|general|board|and|of)$|\b(?:chief executive|ceo|managing director|(?:executive|general) director|^director|chair(?:man|woman|person)?|president|principal|founder)\b/iu
