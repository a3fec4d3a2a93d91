import { literal } from '../../corpus/literal.ts'
import type { Contact, Document } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { textAt } from '../../spans.ts'

/** Whom a contact answers; `others` are those who buy, visit, give or apply. */
export type Audience = 'media' | 'investors' | 'others'

/** Whom a contact is for, and whether a label or heading says so and not its role or mailbox alone. */
export interface Answers {
  readonly contact: Contact
  readonly audiences: ReadonlySet<Audience>
  readonly isLabelled: boolean
  /** What stands over or before its name or first address names a contact: "Acme press contact". */
  readonly hasCue: boolean
}

/**
 * Says for each contact of a release whom it answers: by the label or heading over
 * it, or its mailbox, else by its role, else by the heading that the contacts before it
 * in its section stand under ("Media:" over two persons).
 *
 * @example
 * answers(document).map(({ audiences }) => [...audiences]) // of 'Media: Ann Lee, …\nInvestors: Tom Ray, …'
 * // => [['media'], ['investors']]
 */
export const answers = rememberedOf((document: Document): readonly Answers[] => {
  const all: Answers[] = []
  let heading: ReadonlySet<Audience> = NOBODY
  let end = -1
  for (const contact of document.contacts) {
    const text = textAt(document.text, contact)
    const label = labelIn(text, contact)
    const named = lastNamed(label)
    if (named.size > 0) heading = named
    else if (!PARTING.test(document.text.slice(end, contact.start)) || isCue(label)) heading = NOBODY
    const box = audiencesIn(contact.email?.split('@')[0] ?? '')
    const rest = named.size > 0 ? named : audiencesIn(withoutMailboxes(text.slice(label.length)))
    const own = new Set([...rest, ...box])
    const isLabelled = named.size > 0 || (own.size === 0 && (heading.size > 0 || isCue(label)))
    all.push({ contact, audiences: own.size > 0 ? own : heading, isLabelled, hasCue: isCue(label) })
    end = Math.max(end, contact.end)
  }
  return all
})

const NOBODY: ReadonlySet<Audience> = new Set()

/** What parts two contacts of one section. */
const PARTING = /^[\s,;|•·/–—-]*(?:(?:or|and)\s+)?$/u

/** Whom words speak of: "investor relations", "press@", "trade media". */
export function audiencesIn(words: string): ReadonlySet<Audience> {
  const all: Audience[] = []
  if (MEDIA.test(words)) all.push('media')
  if (INVESTORS.test(words)) all.push('investors')
  if (OTHERS.test(words)) all.push('others')
  return all.length === 0 ? NOBODY : new Set(all)
}

const MEDIA =
  /(?<![\p{L}\d])(?:media|press|journalists?|reporters?|news(?:room|desk)?|editors?|interviews?|pr|publicists?|public relations)(?:relations|office|e|team|desk|contact|enquiries|inquiries)?(?![\p{L}\d])/iu

const INVESTORS =
  /(?<![\p{L}\d])(?:investors?|shareholders?|analysts?|ir)(?:relations|contact|enquiries|inquiries)?(?![\p{L}\d])/iu

const OTHERS =
  /(?<![\p{L}\d])(?:consumers?|customers?|guests?|visitors?|passengers?|patients?|members?|donors?|volunteers?|applicants?|partnerships?|sales|bookings?|reservations?|tickets?|careers?|jobs|recruitment|franchis\p{L}+|leasing|support|help(?:desk|line)?|hotline|switchboard|box office|images?|pictures?|photos?)(?![\p{L}\d])/iu

/** What stands over or before the name or first address of a contact. */
function labelIn(text: string, { name, email, phone }: Contact): string {
  const places = [name, email, phone].flatMap((one) => {
    const at = one === null ? -1 : text.search(new RegExp(literal(one), 'u'))
    return at === -1 ? [] : [at]
  })
  return text.slice(0, Math.min(text.length, ...places))
}

/** Of headings over each other ("Press contacts", "Investors:") the one next to the contact counts. */
function lastNamed(label: string): ReadonlySet<Audience> {
  const lines = label.split('\n').map(audiencesIn)
  return lines.findLast((line) => line.size > 0) ?? NOBODY
}

/** "Company contact:" is for nobody in particular, and ends what a heading before it says; "Contact:" alone goes on under it. */
function isCue(label: string): boolean {
  return /\p{L}[^\S\n]+(?:contact|enquiries|inquiries|requests)(?: (?:information|details))?\s*:?\s*$/iu.test(
    label,
  )
}

/** The house of a mailbox says nothing of whom the box is for. */
function withoutMailboxes(text: string): string {
  return text.replace(/(?<!\S)[^\s@]{0,64}@\S+|https?:\S+|www\.\S+/gu, ' ')
}
