import { isHouseWord } from '../../corpus/house-words.ts'
import { literal } from '../../corpus/literal.ts'
import type { Document } from '../../model.ts'
import { remembered, rememberedOf } from '../../remembered.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { ORGANISATION_NOUNS } from '../text/cues.ts'
import { capitalise } from '../text/word-forms.ts'
import { calledHouse } from './called-house.ts'

/** What a question calls a house that it does not name: the noun it ends with, and the words that say of what trade. */
export interface HouseKind {
  /** "Museum"; empty where the noun is any house's, "company". */
  readonly noun: string
  /** Stems: "ferri" of "the ferry company", "steel" of "the steelmaker". */
  readonly trade: readonly string[]
}

/**
 * Reads words as the trade or kind of a house. Null for a name, for "the company", which
 * is whichever house is spoken of, and for what is no house.
 *
 * @example
 * houseKind('the ferry company') // => { noun: '', trade: ['ferri'] }
 * houseKind('museum') // => { noun: 'museum', trade: [] }
 * houseKind('the bridge') // => null
 */
export const houseKind = remembered((words: string): HouseKind | null => {
  const bare = words.replace(/^the /iu, '')
  if (!KIND.test(bare)) return null
  const before = bare.split(' ')
  const noun = before.pop() ?? ''
  if (before.some((word) => OF_NO_TRADE.test(word))) return null
  const made = MAKER.exec(noun)?.[1]
  if (made !== undefined && LEXICON.knows(made))
    return { noun: '', trade: termsOf([...before, made].join(' ')) }
  if (ANY.test(noun)) return before.length === 0 ? null : { noun: '', trade: termsOf(before.join(' ')) }
  const isHouse = ORGANISATION_NOUNS.has(noun) || isHouseWord(capitalise(noun)) || WORKERS.test(noun)
  if (!isHouse || OF_A_STORY.test(noun)) return null
  return { noun, trade: termsOf(before.join(' ')) }
})

/** Up to three words in small letters. */
const KIND = /^\p{Ll}[\p{Ll}’'-]*(?: \p{Ll}[\p{Ll}’'-]*){0,2}$/u

/** What tells one house from another by no trade: "the other company". */
const OF_NO_TRADE =
  /^(?:best|better|good|same|other|right|wrong|new|old|big|large|small|local|whole|main|first|second|third|last|next|own|\p{Ll}+est)$/u

/** "Steelmaker", "shipbuilders", "housebuilder" */
const MAKER = /^(\p{Ll}{3,})(?:makers?|builders?|growers?)$/u

/** "The dockworkers": their union. */
const WORKERS = /^\p{Ll}{3,}workers$/u

/** What is said of any house. */
const ANY =
  /^(?:compan(?:y|ies)|firms?|groups?|organi[sz]ations?|business(?:es)?|makers?|manufacturers?|producers?|operators?|providers?|builders?|start-?ups?)$/u

/** What a story has beside its house, and the parts of one. */
const OF_A_STORY =
  /^(?:partner|supplier|customer|client|investor|buyer|seller|bidder|acquirer|vendor|contractor|sponsor|employer|landlord|tenant|lender|insurer|underwriter|auditor|subsidiary|parent|brand|label|team|department|division|segment|unit|command|arm|body|outfit|issuer|office|services?|line|lines|group|board|committee|party|store|shop|magazine|paper|newspaper|market|markets|platform|channel|exchange|network|press|works|water|wines|foods)$/u

/**
 * Whether a release says of what kind its house is, by its issuer's name, by how that is
 * introduced or by what it says of itself: who only goes on speaking of "the museum" may
 * speak of another's.
 */
export function isIntroducedAs(kind: HouseKind, document: Document): boolean {
  const { noun, trade } = kind
  const issuer = new Set(termsOf(document.issuer ?? ''))
  if (isCalledSo(kind, document)) return true
  if (noun === '') return trade.every((term) => issuer.has(term))
  const own = aboutOf(document)
  const isNoun = hasWord(document.issuer ?? '', noun) || saysItIs(noun, document)
  return isNoun && trade.every((term) => issuer.has(term) || own.has(term))
}

/** Whether a name has a noun as a word of its own: the Department of "Banking" is no bank. */
function hasWord(name: string, noun: string): boolean {
  const words = name.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []
  return words.some((word) => word === noun || `${word}s` === noun || word === `${noun}s`)
}

/**
 * Whether a release is of a house of some kind: its issuer's name says so, or what the
 * house says about itself or is introduced as ("the toy maker Orme"), or the release goes
 * on speaking of "the museum".
 */
export function isOfKind(kind: HouseKind, document: Document): boolean {
  const { noun, trade } = kind
  const issuer = new Set(termsOf(document.issuer ?? ''))
  const holds = (own: ReadonlySet<string>): boolean => trade.every((term) => own.has(term))
  if (isCalledSo(kind, document)) return true
  if (noun === '') return holds(issuer) || holds(aboutOf(document))
  const isNoun = termsOf(noun).some((term) => issuer.has(term)) || isCalled(noun, document)
  return isNoun && (holds(issuer) || holds(aboutOf(document)))
}

function isCalledSo({ noun, trade }: HouseKind, document: Document): boolean {
  return calledHouse(document).some(
    (one) =>
      (noun === '' || one.noun === noun.replace(/s$/u, '')) && trade.every((term) => one.trade.has(term)),
  )
}

/** Stems of what a release says of its house. */
const aboutOf = rememberedOf(
  ({ blocks, text }: Document): ReadonlySet<string> =>
    new Set(
      blocks.flatMap(({ kind, start, end }) =>
        kind === 'boilerplate' ? termsOf(text.slice(start, end)) : [],
      ),
    ),
)

/** Whether a release calls its house by a noun: where it says what it is, or as often as a house is spoken of. */
function isCalled(noun: string, document: Document): boolean {
  return saysItIs(noun, document) || (document.text.match(again(noun)) ?? []).length >= OFTEN
}

/** "The {museum}" */
const again = remembered((noun: string) => new RegExp(String.raw`\bthe\s${literal(noun)}(?![\p{L}-])`, 'giu'))

/** Whether a release says of its house that it is something. */
function saysItIs(noun: string, { blocks, text }: Document): boolean {
  return blocks.some(
    ({ kind, start, end }) => kind === 'boilerplate' && isSaid(noun).test(text.slice(start, end)),
  )
}

/** "About the {museum}", "Orme is one of the oldest {museums}" */
const isSaid = remembered((noun: string) => {
  const own = literal(noun)
  return new RegExp(
    String.raw`(?:^|[.!?:]\s+|\babout\s)the\s${own}\b|\b(?:is|was|are|as|,)\s(?:an?|the|one\sof\sthe)\s(?:[\p{L}\d’'-]+,?\s){0,5}?${own}s?\b`,
    'iu',
  )
})

/** What a release speaks of once may be anybody's. */
const OFTEN = 2
