import { LEGAL_FORM } from '../../corpus/issuer-name.ts'
import type { Document } from '../../model.ts'

/**
 * Leaves out the legal form of a house that its own releases never write: "Orme Foods Ltd" of
 * a question is "Orme Foods" there. Kept where any of the releases has the form, or none is by
 * a house of that name.
 *
 * @example
 * // of releases by "Orme Foods"
 * withoutForm('Who heads Orme Foods Ltd?', releases) // => 'Who heads Orme Foods?'
 */
export function withoutForm(question: string, documents: readonly Document[]): string {
  return question.replace(FORM, (form, at: number) => {
    const before = question.slice(0, at)
    const isOfIssuer = documents.some(({ issuer }) => issuer !== null && before.endsWith(issuer))
    const isWritten = documents.some(({ text }) => text.includes(form.replace(/\.$/u, '')))
    return isOfIssuer && !isWritten ? '' : form
  })
}

const FORM = new RegExp(String.raw`(?<=[\p{L}\d])${LEGAL_FORM}`, 'gu')
