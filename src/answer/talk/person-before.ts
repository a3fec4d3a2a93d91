import { beginsWithGivenName, type Pronoun, pronounOf } from '../../corpus/genders.ts'
import { ORGANISATION_WORD } from '../../corpus/names.ts'
import { isBodyOrPlace, PERSONAL_ACT } from '../text/cues.ts'
import { isKnownPlace } from '../text/places.ts'
import { isHouseName } from './house-name.ts'
import { nameSpans } from './name-spans.ts'
import { ASKS_WHO, personMeant, wholeName } from './person.ts'
import { isOneOfSeveral } from './several-people.ts'
import type { Talk } from './talk.ts'

/**
 * The person of a gender that was spoken of last. "Who did she succeed?", "How
 * long is her contract?": still hers. "Who will replace him?", "How old is he?":
 * the other's.
 */
export function personBefore({ earlier }: Talk, gender: Pronoun): string | null {
  const others = earlier.flatMap(({ person }) =>
    person === null || person.gender === gender ? [] : [person.name],
  )
  for (const { question, answer, person } of earlier.toReversed()) {
    const known = person !== null && person.gender === gender ? person : null
    if (known === null && isOneOfSeveral({ question, answer, person }, gender)) return null
    if (known?.isSubject === true) return wholeName(known.name, answer, gender)
    const meant = personMeant(question, answer, gender)
    if (meant !== null && !others.includes(meant)) return meant
    if (known !== null) return known.name
    // "Who takes over?", which was not answered: from then on "he" is the one whom nobody named.
    if (person === null && ASKS_WHO.test(question) && isRefused(answer)) return null
  }
  return null
}

/** "Where did {Berg} work before?", "What did {Ada Park} say?": where nothing else was spoken of. */
export function nameBefore({ previous: { question } }: Talk, gender: Pronoun): string | null {
  const described = DESCRIBED.exec(question)
  const [, noun = '', thing = ''] = described ?? []
  const isBody = isBodyOrPlace(noun) || ORGANISATION_WORD.test(thing)
  if (described !== null && !isBody && nameSpans(question).length === 1) return thing
  const [, name = ''] = DOER.exec(question) ?? []
  const isNobody = isKnownPlace(name) || ORGANISATION_WORD.test(name) || isHouseName(name)
  const isCalled = /\s/u.test(name) ? beginsWithGivenName(name) : !isNobody
  const isPersonal = PERSONAL_ACT.test(question) || LIVES.test(question)
  const isOther = name !== '' && (pronounOf(question, name, null) ?? gender) !== gender
  return name !== '' && !isOther && isCalled && isPersonal && nameSpans(question).length === 1 ? name : null
}

/** "The dog {Bess}", "the cutter {Grey Gull}": what the reader calls by its kind and its name. */
const DESCRIBED =
  /\bthe (?:\p{Ll}[\p{L}-]* )?(\p{Ll}[\p{L}-]*) (\p{Lu}\p{Ll}[\p{L}’-]*(?: \p{Lu}\p{Ll}[\p{L}’-]+)?)(?=\s*[?.!]|\s*$|\s\p{Ll})/u

const LIVES =
  /\b(?:work|worked|come from|join|joined|leave|succeed|succeeded|replace|replaced|train|trained|teach|convicted|acquitted|jailed|imprisoned)\b/u

const DOER =
  /\b(?:do|does|did|is|was|will|has|can) (?!The\b)(\p{Lu}\p{Ll}[\p{L}’-]*(?: \p{Lu}\p{Ll}[\p{L}’-]+)?)(?=\s\p{Ll}|\s*\?*$)/u

/** Whether an answer cites nothing; of an unknown one that is not said. */
function isRefused(answer: string): boolean {
  return answer !== '' && !/\[\d+\]/u.test(answer)
}
