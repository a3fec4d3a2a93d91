import { PLAIN_FORMS } from '../corpus/legal-forms.ts'
import type { Document } from '../model.ts'

/** Whether a release says of itself that it corrects, updates or withdraws another. */
export function isMarked({ status, title }: Document): boolean {
  return status === 'corrected' || status === 'withdrawn' || MARKER.test(title)
}

/** A headline in the form in which it is compared: without marker, case and punctuation. */
export function headlineKey({ title }: Document): string {
  return folded(title.replace(MARKER, ''))
}

/**
 * An issuer in the form in which it is compared, without article, legal form and the
 * mark of an owner: "Holm's" is no other house than "Holm". Empty when there is none.
 */
export function issuerKey({ issuer }: Pick<Document, 'issuer'>): string {
  return folded((issuer ?? '').replace(OWNED, ''))
    .replace(/^the (?=.)/u, '')
    .replace(LEGAL_FORM, '')
}

/** "CORRECTING and REPLACING", "CORRECTION:", "Corrected –", "UPDATE:", "Withdrawn:", "/C O R R E C T I O N -- Acme/". */
const MARKER =
  /^[\s/*]*(?:(?:CORRECTING|[Cc]orrecting)\s+(?:AND|[Aa]nd)\s+(?:REPLACING|[Rr]eplacing)\b|C O R R E C T I O N\b|[Cc]orrect(?:ion|ed)\s*[:–—/-]|CORRECT(?:ION|ED|ING)\b|[Uu]pdated?\s*[:–—]|(?:MANDATORY )?(?:KILL|WITHDRAWN)\b|(?:[Kk]ill|[Ww]ithdraw(?:n|al)|(?:[Rr]etract|RETRACT)(?:ed|ion|ED|ION))\s*[:–—]|UPDATED?\b)[\s:–—/-]*/u

const OWNED = /['’]s?(?=(?:,?\s(?:inc|corp|co|ltd|limited|llc|plc|gmbh|ag)\.?)?$)/iu

const LEGAL_FORM = new RegExp(`(?: (?:${PLAIN_FORMS}))+$`, 'u')

/** Words in the form in which they are compared: small letters without accents and punctuation, one space between. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
