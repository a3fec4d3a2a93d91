import { isPersonNoun } from '../../corpus/person-nouns.ts'
import type { Document } from '../../model.ts'
import { asksThen } from '../asked/asks-then.ts'
import { handoversIn } from '../composition/handovers.ts'
import { takesOffice } from '../composition/succession.ts'
import { dissect } from '../pieces/dissect.ts'
import { putsQuestion } from '../pieces/puts-question.ts'
import { tellingOf } from '../text/telling.ts'
import type { Overtaking, Standing } from './overtaken.ts'

/**
 * Finds the newer release of the house that tells who has come into the office which is
 * asked for: "Tom Berg has become harbour master." Who is to come into it has it not yet.
 */
export function officeTaken({ own }: Standing, newer: readonly Document[]): Overtaking | null {
  const { asked } = own.lens
  const [, office, of] = OFFICE_ASKED.exec(asked.text) ?? []
  if (asked.type !== 'person' || office === undefined || asksThen(asked.text)) return null
  const noun = office.slice(office.lastIndexOf(' ') + 1).toLowerCase()
  if (!isPersonNoun(noun)) return null
  for (const document of newer) {
    const whose = of ?? document.issuer
    // Nearly all releases are passed over without a reading.
    if (whose === null || !document.text.toLowerCase().includes(noun)) continue
    const [told] =
      handoversIn(dissect(document)).find(
        (one) =>
          !own.candidate.terms.has(one.comer.surname) &&
          one.leaver === null &&
          one.sentences.every(
            (sentence) => tellingOf(sentence.text).tense !== 'future' && !putsQuestion(sentence),
          ) &&
          takesOffice(one, office, whose),
      )?.sentences ?? []
    if (told === undefined) continue
    return { document, spans: [{ start: told.start, end: told.end }] }
  }
  return null
}

/** "Who is {deputy head} at {Orme Grammar}?" */
const OFFICE_ASKED =
  /\b[Ww]ho(?:['’]s| is) (?:now |currently )?(?:the |its |their |our )?(?:new |current |present )?((?:[\p{L}-]+ ){0,3}?[\p{L}-]+)(?: (?:of|at|for|in) ([^?]+?))?(?: now)?\s*\??\s*$/u
