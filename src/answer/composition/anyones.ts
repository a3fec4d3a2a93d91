import type { Document, Span } from '../../model.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Draft } from '../cite.ts'
import { audiencesIn } from '../evidence/audiences.ts'
import { CLOSE, strength } from '../evidence/lens.ts'
import { knownTo } from '../evidence/unknown.ts'
import type { Evidence } from '../evidence.ts'
import type { Asked } from '../question.ts'
import type { Settled } from '../settled.ts'
import { contactHouse } from '../support/contact-house.ts'
import { houseKind, isOfKind } from '../support/house-kind.ts'
import { isKnownPlace } from '../text/places.ts'
import { holds, PRESS_WORDS } from './document-on.ts'
import { isReachWord } from './reach-words.ts'

/**
 * Whether what is asked for may be anybody's: the question names nobody, and a
 * release of another house that was looked at speaks of the same things and has a
 * value of the kind that is asked for. "When does the museum open?" is answered of
 * one museum where two have sent a release, and never for certain; and so is "Press contact?"
 */
export function isAnyones({ asked, composition, evidence }: Settled): boolean {
  const [answer] = composition?.drafts ?? []
  if (answer === undefined) return false
  if (asked.whole === 'contact') return isAnyonesContact(asked, answer, evidence)
  if (asked.whole !== null || asked.names.length > 0 || asked.namesCarried.length > 0) return false
  return evidence.some(
    (one) =>
      isOfOther(one.document, answer.document) &&
      one.features.typeMissing === 0 &&
      speaksOfAll(one) &&
      one.features.coverContext >= HALF,
  )
}

/**
 * Whether a release of another house has contacts, too, and all words that say whose or of
 * what: "the press contact of the museum", "for the recall"; or a country is asked for,
 * and the contact says of none.
 */
function isAnyonesContact(asked: Asked, { document, span }: Draft, evidence: readonly Evidence[]): boolean {
  // "Press contact?" begins with a capital.
  const isNobody = ({ start, end }: Span): boolean => {
    const name = asked.text.slice(start, end)
    return isKnownPlace(name) || PRESS_WORDS.has(name.toLowerCase())
  }
  if (asked.namesCarried.length > 0 || !asked.names.every(isNobody)) return false
  const house = contactHouse(asked)
  const kind = houseKind(house ?? '')
  const places = new Set(asked.names.flatMap(({ start, end }) => termsOf(asked.text.slice(start, end))))
  const told = asked.terms.filter(
    ({ term, folded, weight }) =>
      weight === 1 &&
      !places.has(term) &&
      !PRESS_WORDS.has(folded) &&
      !isReachWord(folded) &&
      audiencesIn(folded).size === 0,
  )
  const own = new Set(termsOf(textAt(document.text, span)))
  if (house === null && [...places].some((term) => !own.has(term) && !PRESS_WORDS.has(term))) return true
  return evidence.some(
    ({ document: other }) =>
      isOfOther(other, document) &&
      other.contacts.length > 0 &&
      (kind === null ? told.every(({ term }) => holds(other, term)) : isOfKind(kind, other)),
  )
}

function isOfOther(one: Document, answered: Document): boolean {
  return one !== answered && (one.issuer === null || one.issuer !== answered.issuer)
}

/** Whether its release has a word for everything in the question. */
function speaksOfAll({ lens }: Evidence): boolean {
  return lens.terms.every(
    (term) => term.weight < 1 || term.optional || strength(term, (one) => knownTo(lens, one)) >= CLOSE,
  )
}

/** Share of the question that a sentence of the other release covers with its headline. */
const HALF = 0.5
