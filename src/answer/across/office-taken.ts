import { isPersonNoun } from '../../corpus/person-nouns.ts'
import type { Document } from '../../model.ts'
import { terms } from '../../search/tokens.ts'
import { asksThen } from '../asked/asks-then.ts'
import { handoversIn } from '../composition/handovers.ts'
import { takesOffice } from '../composition/succession.ts'
import { dissect } from '../pieces/dissect.ts'
import { putsQuestion } from '../pieces/puts-question.ts'
import { MANAGING } from '../text/heads.ts'
import { tellingOf } from '../text/telling.ts'
import type { Overtaking, Standing } from './overtaken.ts'

/**
 * Finds the newer release of the house that tells who has come into the office which is
 * asked for: "Tom Berg has become harbour master." Who is to come into it has it not yet.
 */
export function officeTaken({ own, house }: Standing, newer: readonly Document[]): Overtaking | null {
  const { asked } = own.lens
  if (asked.type !== 'person' || asksThen(asked.text)) return null
  const { offices, of } = officesAsked(asked.text)
  const nouns = offices.map((office) => office.slice(office.lastIndexOf(' ') + 1).toLowerCase())
  if (offices.length === 0) return null
  const isTop = offices.some((office) => TOP.includes(office.toLowerCase()))
  for (const document of newer) {
    const whose = of ?? document.issuer
    // Nearly all releases are passed over without a reading.
    const text = document.text.toLowerCase()
    if (whose === null || !nouns.some((noun) => text.includes(noun))) continue
    const [told] =
      handoversIn(dissect(document)).find(
        (one) =>
          !own.candidate.terms.has(one.comer.surname) &&
          one.leaver === null &&
          one.sentences.every(
            (sentence) => tellingOf(sentence.text).tense !== 'future' && !putsQuestion(sentence),
          ) &&
          offices.some((office) => takesOffice(one, office, whose)) &&
          (!isTop || isOfHouse(one.office, house)),
      )?.sentences ?? []
    if (told === undefined) continue
    return { document, spans: [{ start: told.start, end: told.end }] }
  }
  return null
}

/** Who heads a house heads no part of it: "director of Orme {Catering}". */
function isOfHouse(office: string, house: ReadonlySet<string>): boolean {
  const [, of] = /^[^.,;]{0,40}?\b(?:of|at|for) ([^.,;]+)/u.exec(office) ?? []
  return of === undefined || terms(of).every((term) => house.has(term))
}

/** The offices that a question asks for, if any, and of which house; who runs that may be called in several ways. */
export function officesAsked(question: string): {
  readonly offices: readonly string[]
  readonly of: string | undefined
} {
  const [, led] = LEADS.exec(question) ?? []
  if (led !== undefined) return { offices: TOP, of: led }
  const [, office, of] = OFFICE_ASKED.exec(question) ?? []
  const isOffice = office !== undefined && isPersonNoun(office.split(' ').at(-1) ?? '')
  return { offices: isOffice ? [office] : [], of }
}

/** "Who runs {Orme Ferries}?", "Who is in charge at {Orme}?"; who is head of communications heads no house. */
const LEADS =
  /\b[Ww]ho (?:now |currently )?(?:(?:runs|heads|leads|manages)|(?:is|['’]s) (?:now |currently )?(?:in charge|at the (?:helm|top)|(?:the )?(?:boss|head)) (?:of|at|for))(?: now)? ((?=\p{Lu}|(?:the|this|that|your|its) )[^?]+?)(?: now)?\s*\??\s*$/u

const TOP: readonly string[] = ['chief executive', ...MANAGING]

/** "Who is {deputy head} at {Orme Grammar}?" */
const OFFICE_ASKED =
  /\b[Ww]ho(?:['’]s| is) (?:now |currently )?(?:the |its |their |our )?(?:new |current |present )?((?:[\p{L}-]+ ){0,3}?[\p{L}-]+)(?: (?:of|at|for|in) ([^?]+?))?(?: now)?\s*\??\s*$/u
