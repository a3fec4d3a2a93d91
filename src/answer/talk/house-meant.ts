import { capitalise } from '../text/word-forms.ts'
import { withoutConjunction } from './fragment.ts'
import { nameIn } from './name-spans.ts'
import { hasNoPlaceBefore, withoutKind } from './names-before.ts'
import { singular, splice } from './splice.ts'
import { possessive, type Talk } from './talk.ts'
import { COMPANY } from './the-company.ts'
import { isSomebody } from './thing-acting.ts'

/**
 * Puts the name of a house in place of the first "it", "they", "their" or "the company" of a
 * question; null where it has none, or names before it what it may point at.
 *
 * @example
 * withHouse('And do they export?', 'Orme Mills') // => 'Does Orme Mills export?'
 */
export function withHouse(question: string, house: string): string | null {
  const core = capitalise(withoutConjunction(question))
  const found = PRONOUN.exec(core)
  if (found === null || (/^it$/iu.test(found[0]) && !isHouses(core, found.index))) return null
  if (hasNoPlaceBefore(withoutKind(core, found.index), found.index)) return null
  const [word] = found
  const name = /^(?:its|their)$|[’']s?$/iu.test(word) ? possessive(house) : house
  const whole = splice(core, found.index, word.length, name)
  return /^they$/iu.test(word) ? singular(whole, house) : whole
}

/** Whether "it" does or has something, or has somebody over it; what "was cut" or "is built" may be any thing. */
function isHouses(core: string, at: number): boolean {
  return ACTS.test(core.slice(0, at)) || HAS_OVER.test(core.slice(0, at))
}

const ACTS = /\b(?:do|does|did|has|have|had|will|would|can|could|should) $/iu

const HAS_OVER =
  /\b(?:who(?:m|se)?|what|which) [^?]*?\b(?:leads|led|runs|ran|owns|owned|founded|started|heads|headed|chairs|chaired|manages|managed|backs|backed|funds|funded|for|at|of|with|by|to|from|in) $/iu

const PRONOUN = new RegExp(String.raw`\b(?:its?|they|them|their)\b|${COMPANY.source}`, 'iu')

/**
 * The house that the question before names, where "it" or "they" is rather that than what was taken
 * for it: a name beside it that does not do what was asked, somebody, or a figure or a mark that it
 * has. Null where what was taken may be meant.
 */
export function houseInstead(word: string, taken: string | null, { previous }: Talk): string | null {
  const { house = null, question } = previous
  if (house === null || taken === null || !/^(?:its?|they|them|their)$/u.test(word)) return null
  if (taken.includes(house))
    return /^its?$/u.test(word) && (isOneOf(taken, house) || OF_HOUSES.test(behind(taken, house)))
      ? house
      : null
  const name = taken.replace(/^the /iu, '')
  const at = question.indexOf(name)
  if (nameIn(name) !== name) return /^its?$/u.test(word) && OF_HOUSES.test(taken) ? house : null
  return at !== -1 && DOES.test(question.slice(0, at)) ? null : house
}

/** "Ticker symbol" of "the Orme Mills ticker symbol". */
function behind(taken: string, house: string): string {
  return taken
    .slice(taken.indexOf(house) + house.length)
    .replace(/^['’]s?/u, '')
    .trim()
}

/** "The first staffer at Orme Mills": somebody, who is no "it". */
function isOneOf(taken: string, house: string): boolean {
  const [, noun = ''] =
    /^the (?:[\p{L}-]+ ){0,2}?(\p{Ll}[\p{L}-]*) (?:at|of|for|from|in) /u.exec(
      taken.slice(0, taken.indexOf(house)),
    ) ?? []
  return isSomebody(noun)
}

/** A mark that houses have, of which nothing is asked by "it". */
const OF_HOUSES = /^(?:the )?(?:ticker|symbol|ticker symbol|stock symbol|website|headquarters|share price)$/u

/** "Did {Acme} buy …?" */
const DOES = /\b(?:is|are|was|were|does|do|did|has|have|had|will|can|could|would)\s+(?:the\s+)?$/iu
