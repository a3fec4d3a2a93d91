import { literal } from '../../corpus/literal.ts'
import type { Document } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import { houseHeaded } from '../text/heads.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds where a question asks who heads a house, by whatever words, and the release tells an
 * office of that very house that only its head has: "Who is the chief executive of Orme?"
 * where it has "Orme's chief executive" for "Who is in charge of Orme?".
 *
 * Of several such offices the first of the list goes: a president beside a chief executive
 * need not run the house.
 */
export function headsAsWritten(question: string, { text, issuer }: Document): Rewording[] {
  const asked = houseHeaded(question)
  if (asked === null || asked === '' || BY_OFFICE.test(question)) return []
  const house = ANY_HOUSE.test(asked) && issuer !== null ? issuer : asked
  const of = /^\p{Lu}/u.test(house) ? house : `the ${house}`
  const office = officeIn(text, house)
  if (office === null) return []
  return [{ start: 0, end: question.length, written: `Who is the ${office} of ${of}?` }]
}

/** The very office is asked for. */
const BY_OFFICE = /\b(?:chief executive|CEO)\b/iu

/** Whoever issued the release. */
const ANY_HOUSE = /^(?:company|firm|business|organi[sz]ation)$/u

/** The office of its head that a text tells of a house by its name, by its kind, or of what it goes on to call "its". */
function officeIn(text: string, house: string): string | null {
  for (const stated of [...statedOf(house), ...OF_IT]) {
    for (const { 0: words, 1: owned, 2: held, index } of text.matchAll(stated)) {
      if (owned !== undefined) return owned
      // "Managing director of Orme Mills {Catering}" is of another house.
      if (held !== undefined && !/^ \p{Lu}/u.test(text.slice(index + words.length))) return held
    }
  }
  return null
}

/** "Orme Mills' {CEO}", "the {director} of the museum": a house goes by its name first. */
const statedOf = remembered((house: string): readonly RegExp[] => {
  const kind = house.split(' ').at(-1) ?? ''
  return [literal(house), `the ${literal(kind).toLowerCase()}`].flatMap((name) =>
    OFFICES.map(
      (office) =>
        new RegExp(
          String.raw`(?<![\p{L}\d])${name}(?:['’]s?)? ${OTHERS}(${office})\b(?! of\b)|${NO_OTHER}\b(${office})(?:,? (?:and|&) [\p{L} -]{2,30}?)? (?:of|at|for) (?:the )?${name}(?![\p{L}\d])`,
          'giu',
        ),
    ),
  )
})

/** Further offices before it: "Orme's {founder and} chief executive". */
const OTHERS = String.raw`(?:(?:(?:co-)?founder|president|chair(?:man|woman)?|new|current|acting|interim),?(?: and| &)? ){0,2}`

/** Who has it no longer, or is the second in it. */
const NO_OTHER = String.raw`(?<!\b(?:former|formerly|ex|previous|previously|vice|deputy|assistant|associate|then|an?)[- ](?:the )?)`

/** Whoever has one of these heads the house, by the likelihood that nobody stands above. */
const OFFICES: readonly string[] = [
  'chief executive(?: officer)?|CEO',
  'managing director|executive director|director[- ]general|general (?:director|manager)',
  'president|chancellor|principal|mayor|governor',
  String.raw`(?<!\b(?!(?:[Tt]he|[Ii]ts|their|our|new|current|and|as|is|was|interim|acting)\b)[\p{L}-]+ )director`,
]

const OF_IT = OFFICES.map((office) => new RegExp(String.raw`\b[Ii]ts ${OTHERS}(${office})\b(?! of\b)`, 'gu'))
