import { laterFirst } from '../../library/later-first.ts'
import { issuerKey } from '../../library/markers.ts'
import type { Library } from '../../library.ts'
import type { Contact, Document } from '../../model.ts'
import { settle } from '../settle.ts'
import { lacking, type Settled } from '../settled.ts'
import { contactOfHouse } from '../support/contact-house.ts'
import { contactOwner, namesOwner } from '../support/contact-owner.ts'
import { retrieveEitherWay } from '../text/either-way.ts'
import { overlapping } from '../text/overlapping.ts'
import { othersOfHouse } from './same-house.ts'
import type { Context } from './timely.ts'

/**
 * Takes back an answer that gives the contact of a sender as that of the house which is asked
 * for: a distributor puts its own number under the releases of everybody, and its desk does not
 * speak for them. The newest other release of the house with a contact of its own answers in its
 * stead; where none has one, it is refused. Who names the house, or has its mailbox, is kept, and
 * so is an agency with a few clients.
 *
 * @example
 * // "Orme Newswire, desk@ormewire.example" under the releases of eight houses:
 * await unlessOfSender(settled, context) // => refused, for lack of a contact of Lindvik
 */
export async function unlessOfSender(
  settled: Settled,
  { library, filter, lexicon, among }: Omit<Context, 'isFixed'>,
): Promise<Settled> {
  const { asked, composition } = settled
  const owner = composition === null ? null : contactOwner(asked)
  if (composition === null || owner === null) return settled
  const [first] = composition.drafts
  const given = composition.drafts.flatMap(({ document, span }) => {
    const contact = document.contacts.find((one) => overlapping(one, span))
    return contact === undefined ? [] : [{ document, contact }]
  })
  if (first === undefined || given.length < composition.drafts.length) return settled
  for (const one of given) if (!(await isSenders(owner, one, library))) return settled
  const elsewhere = filter?.documents === undefined ? othersOfHouse(library, first.document) : []
  const others = elsewhere.flatMap((id) => library.documents.get(id) ?? []).sort(laterFirst)
  for (const other of others.slice(0, LOOKED_AT)) {
    if (!(await hasOwn(owner, other, library))) continue
    const only = { documents: [other.id] }
    const { hits } = await retrieveEitherWay(library, asked.text, { filter: only })
    const anew = settle(asked, hits, other, lexicon, among)
    if (anew.composition !== null) return anew
  }
  // Nobody is sent to the desk of the sender, which stands among the evidence.
  return { ...lacking(asked, [contactOfHouse(owner)]), evidence: [] }
}

/** Whether a release has a contact that is no sender's. */
async function hasOwn(owner: string, document: Document, library: Library): Promise<boolean> {
  for (const contact of document.contacts)
    if (!(await isSenders(owner, { document, contact }, library))) return true
  return false
}

/** Whether a contact says nothing of the house, and stands under the releases of many others as well. */
async function isSenders(
  owner: string,
  { document, contact }: { readonly document: Document; readonly contact: Contact },
  library: Library,
): Promise<boolean> {
  if (namesOwner(owner, contact, document)) return false
  for (const address of [contact.email, contact.phone]) {
    if (address === null) continue
    const found = await library.engine.search(address, { limit: LOOKED_THROUGH })
    const houses = new Set(
      [...new Set(found.map(({ documentId }) => documentId))].flatMap((id) => {
        const other = library.documents.get(id)
        const isThere = other?.contacts.some(({ email, phone }) => email === address || phone === address)
        return other !== undefined && isThere ? [issuerKey(other)] : []
      }),
    )
    houses.delete('')
    if (houses.size >= MANY) return true
  }
  return false
}

/** Houses; an agency has fewer clients among the releases of an archive, and a group fewer names. */
const MANY = 8

/** Passages with words of an address; those that have all of it come first. */
const LOOKED_THROUGH = 60

/** Releases of a house; one without a contact of its own among its newest has none. */
const LOOKED_AT = 10
