import { expect, test } from 'vitest'
import { toDocument } from '../../src/corpus/document.ts'
import type { Contact, Document } from '../../src/model.ts'
import { folded, labelled } from './labelled.ts'

/** An invented release and what a person read in it. */
interface Labelled {
  readonly file: string
  readonly half: 'tune' | 'aside'
  readonly text: string
  /** Whom journalists reach. */
  readonly contacts: readonly Pick<Contact, 'name' | 'phone' | 'email'>[]
  readonly quotations: readonly { readonly words: string; readonly speaker: string | null }[]
}

const RELEASES = labelled<Labelled>('contacts.jsonl')

type Part = 'name' | 'email' | 'phone' | 'quotation' | 'speaker'

/** A little under what is reached: see README.md. */
const FLOORS: Record<Labelled['half'], Record<Part, number>> = {
  tune: { name: 0.9, email: 0.96, phone: 0.97, quotation: 0.97, speaker: 0.88 },
  aside: { name: 0.64, email: 0.84, phone: 0.79, quotation: 0.92, speaker: 0.61 },
}

test.each(['tune', 'aside'] as const)('contacts and speakers of 30 releases, %s', (half) => {
  const right: Record<Part, boolean[]> = { name: [], email: [], phone: [], quotation: [], speaker: [] }
  for (const release of RELEASES.filter((one) => one.half === half)) {
    const document = toDocument(release.file, new TextEncoder().encode(release.text))
    for (const contact of release.contacts) {
      const found = closest(document.contacts, contact)
      if (contact.name !== null) right.name.push(folded(found?.name) === folded(contact.name))
      if (contact.email !== null) right.email.push(folded(found?.email) === folded(contact.email))
      if (contact.phone !== null) right.phone.push(sameNumber(found?.phone, contact.phone))
    }
    for (const { words, speaker } of release.quotations) {
      const found = quotationOf(document, words)
      right.quotation.push(found !== undefined)
      if (speaker !== null) right.speaker.push(plainName(found?.speaker?.name) === plainName(speaker))
    }
  }
  for (const [part, floor] of Object.entries(FLOORS[half])) {
    const hits = right[part as Part]
    expect(hits.filter(Boolean).length / hits.length, `${part}, ${half}`).toBeGreaterThanOrEqual(floor)
  }
})

/** The contact that shares the name, else an address. */
function closest(contacts: readonly Contact[], wanted: Labelled['contacts'][number]): Contact | undefined {
  const named = contacts.find(({ name }) => wanted.name !== null && folded(name) === folded(wanted.name))
  return (
    named ??
    contacts.find(
      ({ email, phone }) =>
        (wanted.email !== null && folded(email) === folded(wanted.email)) ||
        (wanted.phone !== null && sameNumber(phone, wanted.phone)),
    )
  )
}

function sameNumber(one: string | null | undefined, other: string): boolean {
  const [found, wanted] = [digits(one), digits(other)]
  return found !== '' && (found.includes(wanted) || wanted.includes(found))
}

/** Without what is dialled behind it. */
function digits(phone: string | null | undefined): string {
  return (phone ?? '').replace(/ext.*$/iu, '').replace(/\D/gu, '')
}

function quotationOf(document: Document, words: string): Document['quotations'][number] | undefined {
  const beginning = folded(words)
    .replace(/[,.?!]+$/u, '')
    .slice(0, BEGINNING)
  return document.quotations.find(({ start, end }) =>
    folded(document.text.slice(start, end)).includes(beginning),
  )
}

const BEGINNING = 40

function plainName(name: string | null | undefined): string {
  return folded(name).replace(/^the /u, '')
}
