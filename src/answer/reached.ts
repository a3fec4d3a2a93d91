import type { Contact, Document, Hit } from '../model.ts'
import { terms as termsOf } from '../search/tokens.ts'
import { dissect } from './dissect.ts'
import type { Asked } from './question.ts'

/** A contact whose number or address is asked for by name, in its release. */
export interface Reached {
  readonly document: Document
  readonly contact: Contact
}

/**
 * Finds the contact whom a question names to reach them: "What is Ada Berg's
 * email?". Null when nobody of that name is a contact of the releases that were
 * found, when the contact lacks what is asked for, or when the question says more
 * than the name, the role, the organisation and what the release is headed by.
 */
export function reached(asked: Asked, hits: readonly Hit[]): Reached | null {
  const { type } = asked
  if ((type !== 'email' && type !== 'phone' && type !== 'url') || asked.names.length === 0) return null
  const names = asked.names.map(({ start, end }) => termsOf(asked.text.slice(start, end)))
  for (const document of new Set(hits.map((hit) => hit.document)))
    for (const contact of document.contacts)
      if (
        contact[type] !== null &&
        names.some((name) => isOf(name, contact)) &&
        saysNoMore(asked, contact, document)
      )
        return { document, contact }
  return null
}

/** "Berg" and "Ada Berg" name Ada Berg; "Ada" alone and "Eva Berg" do not. */
function isOf(name: readonly string[], contact: Contact): boolean {
  const own = termsOf(contact.name ?? '')
  return name.length > 0 && name.at(-1) === own.at(-1) && name.every((term) => own.includes(term))
}

function saysNoMore(asked: Asked, { name, role, organisation }: Contact, document: Document): boolean {
  const own = new Set(termsOf([name, role, organisation, document.issuer].join(' ')))
  const { headline } = dissect(document)
  return asked.terms.every(({ term, weight }) => weight < 1 || own.has(term) || headline.has(term))
}
