import { addressesIn } from '../../corpus/addresses.ts'
import type { Contact, Document, Span } from '../../model.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { answers, audiencesIn } from '../evidence/audiences.ts'
import { type Lens, SAME, strength, type WeightedTerm } from '../evidence/lens.ts'
import { dissect, goesUnsaid, isKnownTo } from '../pieces/dissect.ts'
import type { Asked } from '../question.ts'
import { contactOwner, contactsFor } from '../support/contact-owner.ts'
import { isKnownPlace } from '../text/places.ts'
import { withoutPossessive } from '../text/word-forms.ts'
import { isReachWord } from './reach-words.ts'

/**
 * Chooses among the contacts of a release those that a question means: whom it names,
 * else those for the audience that it speaks of ("investors"), and among these those
 * that hold most of the words by which one is told from another ("trade press", "in
 * Germany"). All where it tells none apart; none where it asks for an audience, a
 * country or a kind of press that no contact is for.
 */
export function contactsMeant(view: Lens, document: Document): readonly Contact[] {
  const all = contactsFor(view.asked, document)
  const named = all.filter((contact) => isNamedBy(view.asked, contact))
  const pool = forAudience(view, document).filter((contact) => all.includes(contact))
  const at = named.length > 0 ? [] : atTimeNamed(view.asked, document)
  if (at.length > 0) return at
  const forIt = forPurpose(view, document)
  if (forIt !== null && pool.includes(forIt)) return [forIt]
  const theirs = named.length > 0 ? named : ofOneHouse(view.asked, document)
  if (theirs.length > 0) {
    const both = theirs.filter((contact) => pool.includes(contact))
    return both.length > 0 ? both : theirs
  }
  const apart = tellingApart(view, document)
  const counts = pool.map((contact) => held(contact, document, apart))
  const most = Math.max(0, ...counts)
  if (most > 0) return pool.filter((_, at) => counts[at] === most)
  return isForOthers(view, document, pool) ? [] : pool
}

/** "Berg" and "Ada Berg" name Ada Berg; "Ada" alone and "Eva Berg" do not. A house is named by the whole of its name. */
export function isNamedBy(asked: Asked, { name, organisation }: Contact): boolean {
  const own = termsOf(name ?? '')
  const house = termsOf(organisation ?? '')
  return asked.names.some(({ start, end }) => {
    const sought = termsOf(asked.text.slice(start, end))
    if (sought.length === 0) return false
    if (own.length > 0 && sought.at(-1) === own.at(-1) && sought.every((term) => own.includes(term)))
      return true
    return house.length > 0 && house.every((term) => sought.includes(term)) && sought.length === house.length
  })
}

/** Those whose label says when or where in the very words of the question: "On the day: Ada Berg" for "whom to call on the day". */
function atTimeNamed({ text: question }: Asked, { contacts, text }: Document): readonly Contact[] {
  const asked = ` ${question.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')} `
  const labelled = contacts.flatMap((contact) => {
    const found = WHEN_LABEL.exec(textAt(text, contact))
    const isAsked = found !== null && asked.includes(` ${found[1]?.toLowerCase()} `)
    return isAsked ? [{ contact, isOwn: found.index === 0 }] : []
  })
  // Under the one who is reached by day stands the number for the night.
  const own = labelled.filter(({ isOwn }) => isOwn)
  return (own.length > 0 ? own : labelled).map(({ contact }) => contact)
}

const WHEN_LABEL =
  /(?:^|\n)((?:on|before|after|during|in|at|until|from|outside|out of) [\p{L}\d ]{2,30}?):\s/iu

/**
 * The one of several contacts that says to be for what a number is asked for, the name
 * of its owner aside: "For painting jobs call …, and for roofs …".
 */
export function forPurpose({ asked, terms }: Lens, { contacts, text }: Document): Contact | null {
  if (contacts.length < 2 || audiencesIn(asked.text).size > 0) return null
  const matter = new Set(termsOf(asked.text.replace(contactOwner(asked) ?? '', ' ')))
  const sought = terms.filter(
    ({ term, folded, weight }) => weight === 1 && matter.has(term) && !isReachWord(folded),
  )
  const [one, ...others] = contacts.filter(({ start, end }) => {
    const purpose = termsOf(text.slice(start, end).match(PURPOSE)?.join(' ') ?? '')
    return sought.some(({ term }) => purpose.includes(term))
  })
  return others.length === 0 ? (one ?? null) : null
}

const PURPOSE = /\bfor (?!(?:more|further|additional|any|all)\b)\p{L}[\p{L} -]{2,40}/giu

/** Of contacts of several houses those of the one that a question names by a part of its name: "Orme" for "Orme Ferries". */
function ofOneHouse(asked: Asked, { contacts }: Document): readonly Contact[] {
  const houses = [...new Set(contacts.flatMap(({ organisation }) => organisation ?? []))]
  const meant = houses.filter((house) => {
    const own = termsOf(house)
    return asked.names.some(({ start, end }) => {
      const sought = termsOf(withoutPossessive(asked.text.slice(start, end)))
      return sought.length > 0 && sought.every((term) => own.includes(term))
    })
  })
  return houses.length > 1 && meant.length === 1
    ? contacts.filter(({ organisation }) => organisation === meant[0])
    : []
}

/**
 * The contacts for an audience. Where labels give journalists one of their own they
 * are sent to no other; where none has it they take whoever no label gives to somebody
 * else. Who is for journalists alone is no contact of investors, and who is for investors
 * alone none of theirs.
 */
function forAudience({ asked, terms }: Lens, document: Document): readonly Contact[] {
  const all = answers(document)
  const [audience] = audiencesIn(asked.text)
  if (audience === undefined) return document.contacts
  // A helpline is no box office: of those who are not journalists or investors the very word counts.
  const words = terms.filter(({ folded }) => audiencesIn(folded).has(audience))
  const own = all.filter(
    ({ contact, audiences }) =>
      audiences.has(audience) && (audience !== 'others' || held(contact, document, words) > 0),
  )
  const anyones = all.filter(
    ({ audiences, isLabelled }) =>
      audiences.size === 0 ||
      (audience === 'others' && !isLabelled && !audiences.has('media') && !audiences.has('investors')),
  )
  if (audience !== 'media') return (own.length > 0 ? own : anyones).map(({ contact }) => contact)
  const chosen = own.some(({ isLabelled }) => isLabelled)
    ? own
    : all.filter(({ audiences }) => audiences.has(audience) || audiences.size === 0)
  const given = chosen.length > 0 ? chosen : all.filter(({ isLabelled }) => !isLabelled)
  return given.map(({ contact }) => contact)
}

/** The words of a question that may tell contacts apart: not how they are reached, nor what the whole release is about. */
function tellingApart({ terms }: Lens, document: Document): readonly WeightedTerm[] {
  const above = goesUnsaid(dissect(document))
  const isOwned =
    document.contacts.every(({ organisation }) => organisation !== null) ||
    answers(document).every(({ hasCue }) => hasCue)
  return terms.filter(
    ({ term, folded }) =>
      !isReachWord(folded) && audiencesIn(folded).size === 0 && (isOwned || !above.has(term)),
  )
}

/** Stems of a contact's words, without the domains of its addresses; "(US)" is no "us". */
export function wordsOf({ text }: Document, { start, end }: Span): ReadonlySet<string> {
  return new Set(
    termsOf(withoutPlaces(text.slice(start, end)).replace(DOMAIN, ' ').replace(CAPITALS, ' in $& as ')),
  )
}

/** Where a house stands says nothing of whom it is reached for. */
function withoutPlaces(text: string): string {
  return text
    .split('\n')
    .filter((line) => !POSTAL.test(line) || addressesIn(line).length > 0)
    .join('\n')
}

const POSTAL =
  /\b(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|lane|suite|ste|floor|p\.?o\.? box)\b|\b\d{5}\b/iu

const DOMAIN = /@\S+|https?:\S+|www\.\S+/gu
const CAPITALS = /(?<![\p{L}\d@.])\p{Lu}{2,3}(?![\p{L}\d@])/gu

function held({ start, end }: Contact, document: Document, apart: readonly WeightedTerm[]): number {
  const own = wordsOf(document, { start, end })
  return apart.filter((term) => strength(term, (other) => own.has(other)) >= SAME).length
}

/** Whether a question asks for a country or a kind of press, where no contact has it and others are told by theirs, or the release has no such word. */
function isForOthers(view: Lens, document: Document, pool: readonly Contact[]): boolean {
  const { asked, terms } = view
  const places = asked.names.filter(({ start, end }) => isKnownPlace(asked.text.slice(start, end)))
  if (places.length > 0 && pool.some((contact) => hasPlace(document, contact))) return true
  const qualifier = termsOf(QUALIFIED.exec(asked.text)?.[1] ?? '')
  const known = dissect(document)
  return terms.some(
    (term) =>
      qualifier.includes(term.term) &&
      !isReachWord(term.folded) &&
      audiencesIn(term.folded).size === 0 &&
      strength(term, (other) => isKnownTo(known, other)) < SAME,
  )
}

/**
 * The country that a contact is asked for, where releases of the house that is asked have
 * none for it: they do not speak of it, or tell others of theirs by it. Else null.
 */
export function placeLacked(
  { names, text }: Asked,
  house: string,
  documents: readonly Document[],
): string | null {
  const isPlace = ({ start, end }: Span): boolean => isKnownPlace(text.slice(start, end))
  const found = names.find((name) => isPlace(name) && !house.includes(textAt(text, name)))
  if (found === undefined) return null
  const place = `${/\bthe $/iu.test(text.slice(0, found.start)) ? 'the ' : ''}${textAt(text, found)}`
  const sought = termsOf(place)
  const isKnown = (document: Document): boolean => {
    const told = document.contacts.filter((contact) => hasPlace(document, contact))
    if (told.length === 0) return sought.every((term) => isKnownTo(dissect(document), term))
    return told.some((contact) => sought.every((term) => wordsOf(document, contact).has(term)))
  }
  return documents.some(isKnown) ? null : place
}

/** Whether a contact's label or brackets name a country or a part of the world. */
function hasPlace({ text }: Document, { start, end }: Contact): boolean {
  return text
    .slice(start, end)
    .split(/[\n|,:()/–—]|\s-\s/u)
    .some((part) => isKnownPlace(part.trim()))
}

/** "the {trade} press", "the {consumer} contact" */
const QUALIFIED = /\b([\p{L}-]+) (?:press|media|contacts?|enquir(?:y|ies)|inquir(?:y|ies))\b/iu
