import { holders } from '../../corpus/known-roles.ts'
import { PERSON } from '../../corpus/names.ts'
import { isPersonNoun } from '../../corpus/person-nouns.ts'
import type { Document } from '../../model.ts'
import { rememberedOf, rememberedUpTo } from '../../remembered.ts'
import { terms } from '../../search/tokens.ts'
import { lettersOf, withoutGaps } from './letters-of.ts'
import { otherWays } from './short-forms.ts'

/** Somebody who is asked about by office or trade, and by what name the release goes on. */
export interface OfficeHolder {
  /** Stems of the office in the question. */
  readonly office: readonly string[]
  /** Stem of the holder's surname. */
  readonly name: string
}

/**
 * Whom a question means by an office, "How old is the new chief executive?",
 * where the release gives that office to one person: its sentences go on with the
 * name alone. Null where it gives it to none or to several, or where a former
 * holder may be meant.
 */
export function holderAsked(question: string, document: Document): OfficeHolder | null {
  if (FORMER.test(question)) return null
  for (const [, words = ''] of question.matchAll(DEFINITE)) {
    const parts = words.split(' ')
    for (let length = parts.length; length > 0; length--) {
      const phrase = parts.slice(0, length).join(' ')
      if (!isPersonNoun(parts[length - 1] ?? '') || /s$/u.test(phrase)) continue
      const [name, ...others] = holdersIn(document)(phrase)
      if (name !== undefined) return others.length > 0 ? null : { office: terms(phrase), name }
    }
  }
  return null
}

/** A question is put to a release in several readings, which ask for the same office. */
const holdersIn = rememberedOf((document: Document) =>
  rememberedUpTo(PHRASES, (phrase: string) => holdersOf(phrase, document)),
)

/** Stems of the surnames of all who hold an office. */
function holdersOf(phrase: string, document: Document): ReadonlySet<string> {
  const { text } = document
  const short = [phrase, ...otherWays(phrase)].map((way) => way.replace(/ officer$/iu, ''))
  const ways = short.flatMap((way) => (/^C[A-Z]{1,3}O$/u.test(way) ? [way] : [`${way} officer`, way]))
  const offices = ways.map((way) => (/^[A-Z]+$/u.test(way) ? way : way.toLowerCase()))
  const letters = lettersOf(document)
  if (!offices.some((office) => letters.includes(withoutGaps(office)))) return NOBODY
  const appointed = new RegExp(
    `(${PERSON}),?\\s(?:(?:aged\\s)?\\d{1,3},\\s)?(?:today\\s)?(?:as|to\\sbe|becomes|has\\sbeen\\sappointed(?:\\sas)?)\\s(?:its\\s|their\\s|the\\s|our\\s)?(?:new\\s|next\\s)?(?:${offices.join('|')})(?![\\p{L}-])`,
    'gu',
  )
  const names = [
    ...holders(text, offices).map(({ name }) => name),
    ...[...text.matchAll(appointed)].map(([, name = '']) => name),
  ]
  return new Set(names.map((name) => terms(name).at(-1) ?? ''))
}

/** Phrases for an office that one question has. */
const PHRASES = 6

const NOBODY: ReadonlySet<string> = new Set()

/** "The new {chief executive}", "Orme's {CEO}", and up to two words more. */
const DEFINITE =
  /\b(?:the|its|their|\p{Lu}[\p{L}-]*['’]s?) (?:new |current |incoming |present )?((?:C[A-Z]{1,3}O|\p{Ll}[\p{Ll}-]+)(?: \p{Ll}[\p{Ll}-]+){0,2})/gu

/** Who was it before is told by another name. */
const FORMER = /\b(?:former|previous|outgoing|departing|retiring|predecessor|deputy|vice)\b/iu
