import { addressesIn } from './addresses.ts'
import { pieces } from './contact-pieces.ts'
import { isPersonNoun } from './person-nouns.ts'

/**
 * Whether a line gives an address for others than journalists, by the label before it:
 * "Customer line (9-16): …", "Bookings: …", "Enquiries from tenants: …". A line that
 * names a person does not: the word may stand in a role or in the name of a house
 * ("Donor Relations Manager", "Harrow Emergency Fund").
 *
 * @example
 * isForPublic('Safety hotline: 800-555-0164') // => true
 * isForPublic('Press hotline: 800-555-0164') // => false
 */
export function isForPublic(line: string): boolean {
  const found = addressesIn(line)
  const [first] = found
  if (first === undefined || !labelsPublic(line.slice(0, first.start))) return false
  return !pieces(line, { start: 0, end: line.length }, found).some(
    ({ kind, words }) => kind === 'name' && !labelsPublic(words),
  )
}

/** Whether the words before an address, or on a line of their own above it, say that it is for others than journalists. */
export function labelsPublic(label: string): boolean {
  const isOthers =
    FOR_OTHERS.test(label) || FROM_OTHERS.test(label) || NOT_FOR_PRESS.test(label) || isOfPeople(label)
  return isOthers && !FOR_PRESS.test(label.replace(NOT_FOR_PRESS, ''))
}

/** Whether a label is people of some trade or part: "Retailers:", "Travellers with luggage:". */
function isOfPeople(label: string): boolean {
  const people = PEOPLE.exec(label)?.[1]
  return people !== undefined && isPersonNoun(people) && !OF_HOUSE.test(people)
}

/** A sentence may begin with them: "Patients with questions call …". */
const PEOPLE = /^\s*(\p{Lu}\p{Ll}+(?<!s)s)(?:(?:\s\p{Ll}+){0,3}\s*:|\s*$)/u

/** Who asks about the house, and who answers for it. */
const OF_HOUSE =
  /^(?:investors|shareholders|analysts|bloggers|broadcasters|photographers|directors|officers|managers|owners|partners|founders|authors|speakers|spokespersons|sponsors|organi[sz]ers|publishers|agents|representatives|presidents|chairs)$/iu

/** Who or what is of the press, in a label or in the name of a mailbox. */
export const FOR_PRESS = /\b(?:media|press|journalists?|reporters?|news|newsroom|editors?|interviews?)\b/iu

/** "(not for press)" */
const NOT_FOR_PRESS = /\bnot\s(?:for|from)\s(?:the\s)?(?:press|media|journalists)\b/iu

const FOR_OTHERS =
  /\b(?:consumers?|(?:public|residents|tenants|parents|readers|viewers|listeners)[’']?\s(?:enquir|inquir|quer)(?:y|ies)|members of the public|guided tours|customers?|guests?|visitors?|passengers?|patients?|members?|donors?|donations?|bookings?|reservations?|tickets?|ticketing|box office|help\s?(?:line|desk)|hot\s?line|(?:info(?:rmation)?|advice|recall|care|service)\s?line|crisis line|orders?|subscriptions?|emergenc(?:y|ies)|tip line|legal advice|(?:charity|company|registration|vat|account)\s(?:no|number|reg))\b(?=[^@\n]{0,60}$)/iu

/** "Questions from parents:": who asks is written small, as no house and nobody's name is. */
const FROM_OTHERS =
  /^(?:\p{Lu}\p{L}*\s)?(?:[Ee]nquiries|[Ii]nquiries|[Qq]ueries|[Qq]uestions)\sfrom\s(?:\p{Ll}+\s?){1,4}:/u
