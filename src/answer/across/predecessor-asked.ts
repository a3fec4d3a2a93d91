import { isPersonNoun } from '../../corpus/person-nouns.ts'
import { laterFirst } from '../../library/later-first.ts'
import { issuerKey } from '../../library/markers.ts'
import type { Library } from '../../library.ts'
import type { Document } from '../../model.ts'
import type { FormerAsked } from '../asked/former-asked.ts'
import { calledBy, handoversIn, isSamePerson } from '../composition/handovers.ts'
import { dissect } from '../pieces/dissect.ts'
import { officeTerms } from '../text/offices.ts'
import { officesAsked } from './office-taken.ts'

/**
 * Reads "Whom does Ada Berg succeed?" and "Who was Ada Berg's predecessor?" as a question for
 * the office that a release gives her, and who had it before her. Null for other questions,
 * where no release gives her any, and where it is no office that one alone holds.
 *
 * @example
 * predecessorAsked('Whom does Ada Berg succeed?', library)
 * // => { text: 'Who is the chief executive of Orme Foods?', stage: 'before', after: 'Ada Berg' }
 */
export function predecessorAsked(question: string, library: Library): FormerAsked | null {
  const { follower, whose, of } = PREDECESSOR.exec(question.trim())?.groups ?? {}
  const name = follower ?? whose ?? of
  if (name === undefined) return null
  const documents = [...library.documents.values()]
    .filter(({ text, issuer }) => issuer !== null && text.includes(name))
    .sort(laterFirst)
  for (const document of documents.slice(0, MOST)) {
    const office = officeOf(name, document)
    const text = `Who is the ${office} of ${document.issuer}?`
    if (office !== null && asksOffice(text)) return { text, stage: 'before', after: name }
  }
  return null
}

/** Releases that name somebody and are read for an office. */
const MOST = 12

/** Whether a question asks for an office that one person holds at a time, or for who leads a house. */
export function asksOffice(question: string): boolean {
  return officeTerms(question).length > 0 || officesAsked(question).offices.length > 1
}

/** The office of the house that a release gives somebody: beside their words, or where it tells that they come into it. */
function officeOf(name: string, document: Document): string | null {
  const role = document.quotations.find(({ speaker }) => speaker?.name === name)?.speaker?.role ?? null
  if (role !== null) return ownOffice(role, document)
  const called = calledBy(name)
  const told = handoversIn(dissect(document)).find(({ comer }) => isSamePerson(comer, called))
  return told === undefined ? null : ownOffice(told.office, document)
}

/** The words of an office, "chief executive" of "chief executive of Orme from 3 May"; none of another house. */
function ownOffice(words: string, document: Document): string | null {
  const { office = '', house } = OFFICE.exec(words)?.groups ?? {}
  if (!isPersonNoun(office.slice(office.lastIndexOf(' ') + 1))) return null
  if (house === undefined) return office
  const [own, other] = [issuerKey(document), house.toLowerCase()]
  return own.startsWith(other) || other.startsWith(own) ? office : null
}

const OFFICE =
  /^(?:as |the |an? |its |their |new |next ){0,3}(?<office>\p{Ll}[\p{L}-]*(?: (?!(?:of|at|for|with|from|on|in|and|to|after|since|until|by|when|as)\b)\p{Ll}[\p{L}-]*){0,3})(?: (?:of|at|for) (?:the )?(?<house>\p{Lu}[\p{L}\p{N}&’'-]*(?: \p{Lu}[\p{L}\p{N}&’'-]*){0,4}))?/u

const NAME = String.raw`\p{Lu}[\p{L}.’-]+(?: \p{Lu}[\p{L}.’-]+){1,3}`

const PREDECESSOR = new RegExp(
  [
    String.raw`^[Ww]hom? (?:does|did|do|will|has|is) (?<follower>${NAME}) (?:succeed(?:ed|ing)?|replac(?:e|ed|ing)|follow(?:ed|ing)?|tak(?:e|en|ing) over from)(?: as [^?]{2,60})?\s*\?*$`,
    String.raw`^[Ww]ho(?:['’]s| is| was) (?<whose>${NAME}?)['’]s? predecessor\b[^?]{0,60}\?*$`,
    String.raw`^[Ww]ho(?:['’]s| is| was) the predecessor (?:of|to) (?<of>${NAME})\b[^?]{0,60}\?*$`,
  ].join('|'),
  'u',
)
