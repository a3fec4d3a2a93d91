import type { Contact, Document } from '../../model.ts'
import { textAt } from '../../spans.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import { ASKS_FAX } from '../evidence/wanted.ts'
import { dissect } from '../pieces/dissect.ts'
import type { AnswerType, Asked } from '../question.ts'
import { typedSpans } from '../text/spans.ts'
import { type Composition, composition, draftAt } from './composition.ts'

/** Gives the contacts of a release, or those among them, that have what is asked for: any, or an address or a number. */
export function contactsAsked(
  asked: Asked,
  document: Document,
  among = document.contacts,
): Composition | null {
  const drafts = among.flatMap((one) => {
    const text = textAt(document.text, one)
    const words = givenBy(asked, one, text)
    if (words === null) return []
    const at = text.indexOf(words)
    return [
      draftAt(
        document,
        one,
        at === -1 ? null : { start: one.start + at, end: one.start + at + words.length },
      ),
    ]
  })
  return composition(drafts.slice(0, MAX_CONTACTS))
}

const MAX_CONTACTS = 3

/** The words of a contact that answer; null when it lacks them. */
function givenBy(asked: Asked, contact: Contact, text: string): string | null {
  switch (asked.type) {
    case 'email':
      return contact.email
    case 'phone':
      // Contacts keep no number for faxes.
      return ASKS_FAX.test(asked.text) ? null : contact.phone
    case 'url':
      return contact.url
    case 'address':
      return addressIn(text)
    default:
      if (asksToWrite(asked.text)) return contact.email ?? addressIn(text)
      if (contact.name === null && officerAsked(asked.text) !== null) return null
      return contact.name ?? contact.email ?? contact.phone ?? text
  }
}

function addressIn(text: string): string | null {
  const span = typedSpans(text).find(({ type }) => type === 'address')
  return span === undefined ? null : textAt(text, span)
}

/** Whether it is asked where to write to, which no number tells. */
export function asksToWrite(question: string): boolean {
  return /\bwhere (?:can|could|do|does|should|would|must|may) [^?]{1,30} write\b/iu.test(question)
}

/** The word by which it is asked who somebody is, which no number of an office tells: "officer". */
export function officerAsked(question: string): string | null {
  return ASKS_OFFICER.exec(question)?.[1]?.toLowerCase() ?? null
}

const ASKS_OFFICER =
  /^(?:and |so )?who(?:['’]s| is| are) [^?]*\b(?:press|media|news|communications|public relations|pr) (officer|spokes(?:person|man|woman)|secretary|manager|director|head)\b/iu

/** How what is asked of a contact is called. */
export const REACHED_BY: Partial<Record<AnswerType, string>> = {
  phone: 'phone number',
  email: 'email address',
  address: 'postal address',
  url: 'web address',
}

/** The kind of number or address that is asked for, of a release that gives none anywhere; else null. */
export function lackedKind(view: Lens, document: Document): string | null {
  const isGiven = (): boolean =>
    dissect(document).candidates.some((candidate) => valuesOf(view, candidate).length > 0)
  const kind = REACHED_BY[view.asked.type]
  return kind === undefined || isGiven() ? null : kind
}
