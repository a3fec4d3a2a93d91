import { isHouseWord } from '../../corpus/house-words.ts'
import { folded } from '../../library/markers.ts'
import type { Document } from '../../model.ts'

/**
 * The key of the house that a release is of by all that it names: it stands under its name, or its
 * headline opens with it or has it and the text often, and no other house of the library is named.
 *
 * @param keysFrom keys of the houses of a library whose names begin with a word, folded.
 */
export function houseNamed(
  { text, title }: Document,
  keysFrom: (word: string) => readonly string[],
): readonly string[] {
  const all = folded(text)
  const words = ` ${all} `
  // By its key, without the legal form that a story leaves out.
  const named = [...new Set(all.split(' '))].flatMap(keysFrom).filter((key) => words.includes(` ${key} `))
  // "Orme" within "Orme Ferries" is no other house.
  const apart = named.filter(
    (key) => !named.some((longer) => longer !== key && ` ${longer} `.includes(` ${key} `)),
  )
  const headline = ` ${folded(title)} `
  const headed = apart.filter((key) => headline.includes(` ${key} `))
  // "Joint statement by Orme Ferries and the Seamen's Union": of both.
  if (apart.some((key) => isSaidBy(headline, key))) return headed
  // Others may be named in the text: where they play, and whom they buy from.
  const [only, another] = headed
  if (only !== undefined && another === undefined) {
    const times = words.split(` ${only} `).length - 1
    return headline.startsWith(` ${only} `) || times >= OFTEN ? [only] : []
  }
  const [alone, more] = apart
  return alone !== undefined && more === undefined && isUnder(text, alone) ? [alone] : []
}

/** Its headline and the text behind it; a release of somebody else may name a house once. */
const OFTEN = 2

/** Whether a release stands under a name: alone on a line above the text, with a word or two ("ORME FERRIES LTD"). */
function isUnder(text: string, own: string): boolean {
  const longest = own.split(' ').length + BESIDE_NAME
  const isLine = (line: string): boolean =>
    line === own || (line.startsWith(`${own} `) && line.split(' ').length <= longest)
  return text.split('\n').slice(0, MASTHEAD).map(folded).some(isLine)
}

/** Lines of a letterhead, blank ones among them. */
const MASTHEAD = 5

/** "Ltd", "Press Office" */
const BESIDE_NAME = 2

/** The name that a release has for its first line ("Orme Ferries", "Statement by Orme Ferries"); empty where that is none. */
export function mastheadOf({ text, title }: Document): string {
  const [first = ''] = text.trimStart().split('\n')
  if (!/^\p{Lu}/u.test(first) || /[\d:.!?]/u.test(first)) return ''
  const name = ` ${folded(first)}`.replace(SAID_BY, '').trim()
  // A headline may stand over two releases of two houses: "Annual General Meeting".
  if (folded(first) === folded(title) && !first.split(/\s+/u).some(isHouseWord)) return ''
  return name.split(' ').length > LONGEST_NAME || LABEL.test(name) || !name.includes(' ') ? '' : name
}

/** Words of a house's name. */
const LONGEST_NAME = 6

/** What any release may stand under. */
const LABEL =
  /\b(?:press|news|media|release|statement|notice|immediate|announcements?|information|embargo(?:ed)?|bulletin|communique|correction|update|for)\b/u

/** Whether a headline says that the statement or correction is a house's. */
function isSaidBy(headline: string, own: string): boolean {
  const said = SAID_BY.exec(headline)
  return said !== null && headline.slice(said[0].length).startsWith(`${own} `)
}

/** "Statement from", "Correction:" */
const SAID_BY =
  /^ (?:an? |the |press |media |public |joint |further )*(?:statement|correction|update|news|notice|announcement|message|letter|release)s? (?:(?:from|by|of) )?(?:the )?/u
