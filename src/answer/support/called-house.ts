import { isHouseWord, isSeatWord } from '../../corpus/house-words.ts'
import { LEGAL_FORM_BEHIND } from '../../corpus/legal-forms.ts'
import { issuerKey } from '../../library/markers.ts'
import type { Document } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { ORGANISATION_NOUNS } from '../text/cues.ts'
import { LEGAL_FORM } from '../text/initials.ts'
import { capitalise } from '../text/word-forms.ts'

/** What a release calls its own house beside the name: the noun, and the stems of what stands before it. */
export interface CalledHouse {
  /** "operator" */
  readonly noun: string
  readonly trade: ReadonlySet<string>
}

/**
 * Reads by what nouns a release introduces its issuer, right before or behind the name:
 * "the toy maker Orme", "Orme, a family-owned ferry operator,". What others are called
 * who stand beside it ("the union at Orme", "Orme, the bank said") is none.
 *
 * @example
 * calledHouse(document) // of 'Orme, the Baltic ferry operator, will …'
 * // => [{ noun: 'operator', trade: new Set(['baltic', 'ferri']) }]
 */
export const calledHouse = rememberedOf(({ issuer, text }: Document): readonly CalledHouse[] => {
  if (issuer === null || issuerKey({ issuer }) === '') return []
  const name = issuer.replace(/^the\s/iu, '').replace(LEGAL_FORM, '')
  if (name === '') return []
  return placesOf(name, text).flatMap((at) => {
    BEHIND.lastIndex = at + name.length
    const behind = BEHIND.exec(text)?.[1]
    const before =
      text.charAt(at - 1) === ' ' ? BEFORE.exec(text.slice(Math.max(at - REACH, 0), at - 1))?.[1] : undefined
    return [behind, before].flatMap((words) => (words === undefined ? [] : calledBy(words)))
  })
})

/** Where a name stands as words of its own. An expression made for each name would take a millisecond a release. */
function placesOf(name: string, text: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length))
    if (!IN_WORD.test(text.charAt(at - 1)) && !IN_WORD.test(text.charAt(at + name.length))) found.push(at)
  return found
}

const IN_WORD = /[\p{L}\d]/u

function calledBy(words: string): CalledHouse[] {
  const last = words.split(' ').at(-1) ?? ''
  const noun = last.replace(/s$/u, '')
  return isHouseNoun(noun) ? [{ noun, trade: new Set(termsOf(words.slice(0, -last.length))) }] : []
}

function isHouseNoun(noun: string): boolean {
  const word = capitalise(noun)
  return ORGANISATION_NOUNS.has(noun) || MAKER.test(noun) || isHouseWord(word) || isSeatWord(word)
}

/** ", Inc. (NYSE: ORM)" */
const FORM_BEHIND = String.raw`(?:(?:${LEGAL_FORM_BEHIND}|,? (?:AB|SA))\.?)?(?: \([^()\n]{1,60}\))?`

/** Up to five words of which the last is what the house is. */
const WORDS = String.raw`((?:[\p{L}\d’'-]+ ){0,4}?[\p{Ll}-]+)`

/** What goes on about it: "a maker of toys", "a ferry operator based in Orme". */
const MORE = String.raw` (?:of|based|in|with|that|which|for|and|from|at|whose|serving|headquartered|founded)\b`

/** What ends before the name. */
const BEFORE = new RegExp(String.raw`(?<![\p{L}\d])(?:[Tt]he|[Aa]n?) ${WORDS}$`, 'u')

/** Behind the name: ", Inc. (NYSE: ORM), the Baltic {ferry operator}". */
const BEHIND = new RegExp(
  String.raw`${FORM_BEHIND}(?:,| is| was) (?:an?|the|one of the) ${WORDS}(?=[,.;]|${MORE})`,
  'uy',
)

/** Characters of an article and five words. */
const REACH = 120

const MAKER = /^\p{Ll}{3,}(?:makers?|builders?|growers?)$/u
