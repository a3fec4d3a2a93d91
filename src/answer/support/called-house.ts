import { isHouseWord, isSeatWord } from '../../corpus/house-words.ts'
import { LEGAL_FORM_BEHIND } from '../../corpus/legal-forms.ts'
import { literal } from '../../corpus/literal.ts'
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
  const name = literal(issuer.replace(/^the\s/iu, '').replace(LEGAL_FORM, ''))
  const behind = new RegExp(
    `${NAME_START}${name}${FORM_BEHIND}(?:,| is| was) (?:an?|the|one of the) ${WORDS}(?=[,.;]|${MORE})`,
    'gu',
  )
  const before = [...text.matchAll(new RegExp(` ${name}(?![\\p{L}\\d])`, 'gu'))].map(
    ({ index }) => BEFORE.exec(text.slice(Math.max(index - REACH, 0), index))?.[1] ?? '',
  )
  return [...[...text.matchAll(behind)].map(([, words = '']) => words), ...before].flatMap((words) => {
    const noun = words.split(' ').at(-1) ?? ''
    if (!isHouseNoun(noun.replace(/s$/u, ''))) return []
    return [{ noun: noun.replace(/s$/u, ''), trade: new Set(termsOf(words.slice(0, -noun.length))) }]
  })
})

function isHouseNoun(noun: string): boolean {
  const word = capitalise(noun)
  return ORGANISATION_NOUNS.has(noun) || MAKER.test(noun) || isHouseWord(word) || isSeatWord(word)
}

const NAME_START = String.raw`(?<![\p{L}\d])`

/** ", Inc. (NYSE: ORM)" */
const FORM_BEHIND = String.raw`(?:(?:${LEGAL_FORM_BEHIND}|,? (?:AB|SA))\.?)?(?: \([^()\n]{1,60}\))?`

/** Up to five words of which the last is what the house is. */
const WORDS = String.raw`((?:[\p{L}\d’'-]+ ){0,4}?[\p{Ll}-]+)`

/** What ends before the name. */
const BEFORE = new RegExp(String.raw`(?<![\p{L}\d])(?:[Tt]he|[Aa]n?) ${WORDS}$`, 'u')

/** Characters of an article and five words. */
const REACH = 120

/** What goes on about it: "a maker of toys", "a ferry operator based in Orme". */
const MORE = String.raw` (?:of|based|in|with|that|which|for|and|from|at|whose|serving|headquartered|founded)\b`

const MAKER = /^\p{Ll}{3,}(?:makers?|builders?|growers?)$/u
