import type { Document } from '../../model.ts'
import { rememberedUpTo } from '../../remembered.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { initialsOf, LEGAL_FORM } from '../text/initials.ts'

/**
 * Stems of what a release's issuer is called by: its name, and the first letters of its
 * words; none where no issuer was read.
 *
 * @example
 * issuerTerms(release).has('orme') // => true for a release of Orme Mills
 */
export function issuerTerms({ issuer }: Pick<Document, 'issuer'>): ReadonlySet<string> {
  return issuer === null ? NO_TERMS : termsCalled(issuer)
}

const NO_TERMS: ReadonlySet<string> = new Set()

/** Issuers; an archive has some thousands. */
const KEPT = 1000

const termsCalled = rememberedUpTo(KEPT, (issuer: string): ReadonlySet<string> => {
  const initials = initialsOf(issuer.replace(LEGAL_FORM, ''))
  return new Set(termsOf(initials.length >= SHORTEST ? `${issuer} ${initials}` : issuer))
})

/** Fewer letters stand for too much. */
const SHORTEST = 3
