import type { Document, Span } from '../../model.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { isCalledFor } from '../text/called-for.ts'
import { ORGANISATION_NOUNS } from '../text/cues.ts'
import { isShortFor } from '../text/initials.ts'
import { matches } from '../text/matches.ts'
import { isIssuer } from './apart.ts'

/**
 * Whether it is asked who founded a house, when it was founded or where it sits, and a
 * sentence has the words for that only of others: as what another is, as what somebody
 * founds, or as what the house itself begins. A house is founded once, and launches and
 * opens something every week.
 *
 * @example
 * // "Who founded Orme Ferries?"
 * // "“We share a vision,” said Ada Berg, CEO and founder of Lund Boats." => true
 * // "Orme Ferries has launched a new route with Ada Berg." => true
 * // "Ada Berg, who founded the company in 1990, has died." => false
 */
export function isOfOtherHouse({ asked, dissection }: Lens, candidate: Candidate): boolean {
  const { whose = '' } = ASKS.map((asks) => asks.exec(asked.text)?.groups).find(Boolean) ?? {}
  if (!IS_NAME.test(whose) || !(isProse(candidate) || candidate.kind === 'headline')) return false
  const names = candidate.spans().filter(({ type }) => type === 'name')
  const asksWho = /\bwho\b/iu.test(asked.text)
  const house: House = { whose, asksWho, document: dissection.document, candidate, names }
  const told = (/\bwhere\b/iu.test(asked.text) ? SEAT : BEGINNING).flatMap(([words, isOfOther]) =>
    matches(candidate.text, words).map((word) => isOfOther(house, word)),
  )
  return told.length > 0 && told.every(Boolean)
}

/** "The Corran mill Orme Works" is told by more than its name. */
const IS_NAME = /^[\p{Lu}\d](?!.*\s(?!(?:of|and|the|for|in|de|du|la|von|van)\b)\p{Ll})/u

/** The house that is asked about, and the sentence that may tell of it. */
interface House {
  readonly whose: string
  /** Who founded it is asked. */
  readonly asksWho: boolean
  readonly document: Document
  readonly candidate: Candidate
  readonly names: readonly Span[]
}

const HOUSE = String.raw`(?:the )?(?<whose>[^?]+?)`
const FOUNDED = String.raw`(?:(?:co-?)?founded|established|incorporated|formed|set up)`

const ASKS: readonly RegExp[] = [
  String.raw`\bwho (?:first |originally )?${FOUNDED} ${HOUSE}(?: and when)?\s*\?*$`,
  String.raw`\bwho (?:is|was|are|were) (?:the )?(?:original )?(?:co-?)?founders? of ${HOUSE}\s*\?*$`,
  String.raw`\bwho (?:is|was|are|were) ${HOUSE}['’]s? (?:co-?)?founders?\s*\?*$`,
  String.raw`\b(?:when|year) (?:was|were) ${HOUSE} (?:first |originally )?${FOUNDED}\b`,
  String.raw`\bwhere (?:is|are) ${HOUSE} (?:headquartered|based|domiciled)\b`,
  String.raw`\bwhere (?:is|are) ${HOUSE}['’]s? (?:headquarters|head office|seat)\b`,
  String.raw`\bwhere (?:is|are) the (?:headquarters|head office|seat) of ${HOUSE}\s*\?*$`,
].map((pattern) => new RegExp(pattern, 'iu'))

type Tells = readonly (readonly [RegExp, (house: House, word: Span) => boolean])[]

/** The words that tell of a beginning, each with what makes it another's. */
const BEGINNING: Tells = [
  [/\b(?:co-?)?founders?\b/giu, isOwnedByOther],
  [/\b(?:(?:co-?)?founded|incorporated)\b/giu, (house, word) => isDoneToOther(house, word, true)],
  [
    /\b(?:established|launched|formed|created|started|set up|opened|built|born)\b/giu,
    (house, word) => isDoneToOther(house, word, false),
  ],
  [
    /\b(?:establish|launch|form|creat|start|sett|open)(?:e?s|e|ing(?: up)?)?\b/giu,
    (house, word) => !isHouseBegun(house, word, false),
  ],
  [
    /\b(?:its|their) (?:establishment|inception|founding|formation|creation)\b|\bsince (?:1[5-9]|20)\d\d\b/giu,
    isOpenedBy,
  ],
]

/** The same of a seat. */
const SEAT: Tells = [
  [
    /(?<=\p{Lu}[\p{L}.]*-)(?:based|headquartered)\b|(?<![\p{L}-])(?:[Bb]ased|[Hh]eadquartered|[Dd]omiciled|[Ll]ocated|[Ss]ituated)\b(?! (?:up)?on\b)/gu,
    isSaidOfOther,
  ],
  [/\bbased (?:up)?on\b/giu, () => true],
  // "Asset-based", "web-based": what something is like.
  [/(?<=(?<![\p{L}.-])\p{Ll}[\p{Ll}-]*-)based\b/gu, () => true],
  [
    /\b(?:head office|headquarters|offices?|HQ)\b/giu,
    (house, word) => isOwnedByOther(house, word) || !hasPlace(house, word),
  ],
]

/** Whether a place stands beside a seat: "headquarters in", "the Corran office"; "every office in the land" is no seat. */
function hasPlace({ candidate: { text } }: House, { start, end }: Span): boolean {
  if (/\b(?:every|each|any|other) (?:[\p{L}-]+ ){0,2}$/iu.test(text.slice(0, start))) return false
  return (
    /^(?:,|:)? ?(?:(?:is|are|was|were|located|situated|here) )*(?:in|at|to|from|near|outside|of|:)/u.test(
      text.slice(end),
    ) || /\p{Lu}[\p{L}.]+[ -]$/u.test(text.slice(0, start))
  )
}

/** Whether a participle is said of another, or goes with what the house began besides itself. */
function isDoneToOther(house: House, word: Span, isSure: boolean): boolean {
  const { text } = house.candidate
  if (TAKES_OBJECT.test(text.slice(word.end)) || ACTIVE.test(text.slice(0, word.start)))
    return !isHouseBegun(house, word, isSure)
  if (house.asksWho && !BY.test(text.slice(word.end))) return true
  return isSaidOfOther(house, word) || (!isSure && isSaidOfThing(text.slice(0, word.start)))
}

/** Behind a participle: nothing that goes on by itself ("founded in", "launched by") but what is founded. */
const TAKES_OBJECT =
  /^ (?!(?:in|on|at|by|as|since|from|with|to|for|under|out|back|near|during|over|more|nearly|around|about|after|before|when|while|and|or|through|of|(?:1[5-9]|20)\d\d)\b)[\p{L}$“"]/u

/** "{Has} built for" */
const ACTIVE = /\b(?:has|have|had) (?:(?!been\b)\p{L}+ )?$/u

/** "Founded in 1990 {by} Ada Berg": else nobody is told who did it. */
const BY = /^[^.;]{0,80}\bby\b/u

/** "A campaign was launched": what is no house. */
function isSaidOfThing(before: string): boolean {
  const noun = /\b(\p{Ll}+) (?:is|are|was|were|has been|have been|being|ever|newly) $/u.exec(before)?.[1]
  return noun !== undefined && !ORGANISATION_NOUNS.has(noun) && !/^(?:it|which|that|who|they|we)$/u.test(noun)
}

/** "Founder and CEO of {Lund}", "{Lund}'s founder", "{Lund} founder". */
function isOwnedByOther(house: House, { start, end }: Span): boolean {
  const { text } = house.candidate
  const [of] = OWNER.exec(text.slice(end)) ?? []
  const owner =
    of === undefined
      ? house.names.find((name) => OWNS.test(text.slice(name.end, start)))
      : nameAt(house, end + of.length, NUMBER)
  return owner !== undefined && !isAsked(house, owner)
}

/** The rest of a name from a place on: of "Founder of Lund" what stands behind the "of". */
function nameAt({ names }: House, start: number, within = 0): Span | undefined {
  const name = names.find((one) => one.start <= start + within && start < one.end)
  return name === undefined ? undefined : { start, end: name.end }
}

/** Characters of a number that a name begins with: "founder of 12 Lund". */
const NUMBER = 4

const OWNER = /^(?:(?:,| and| &|\/) ?[\p{L}&/ -]{1,50}?)? (?:of|at|behind) (?:the )?(?=[\p{Lu}\d])/u
const OWNS = /^(?:['’]s?(?: [\p{L}-]+){0,3}?(?: [\p{L}-]+ (?:and|&))?)? $/u

/** Whether what is begun is the house, or some house without a name; whatever is founded is one. */
function isHouseBegun(house: House, { end }: Span, isSure: boolean): boolean {
  const { text } = house.candidate
  const [phrase = '', object = ''] = OBJECT.exec(text.slice(end)) ?? []
  const name = nameAt(house, end + phrase.length - object.length)
  if (name !== undefined) return isAsked(house, name, isSure) && !/^['’]/u.test(text.slice(name.end))
  const words = object.toLowerCase().split(' ')
  return isSure || words.some((one) => ORGANISATION_NOUNS.has(one) || one === 'it')
}

/** Up to five words in front of a mark or a preposition. */
const OBJECT =
  /^ (?:of )?(?:(?:an?|the|its|their|our|his|her|this) )?((?:(?!(?:in|on|at|by|as|since|from|with|to|for|that|which|and|of)\b)[\p{L}\p{N}$&’'-]+ ?){0,5})/u

/** Whether a participle is said of another, by name or as some firm: "{Lund}, a firm based in", "against {a firm} based in". */
function isSaidOfOther(house: House, { start, end }: Span): boolean {
  const { text } = house.candidate
  const place = termsOf(WITHIN.exec(text.slice(end))?.[1] ?? '')
  if (termsOf(house.whose).every((term) => place.includes(term))) return false
  const [kind = ''] = FROM_PLACE.test(text.slice(0, start)) ? (KIND.exec(text.slice(end)) ?? []) : []
  const next = kind === '' ? undefined : nameAt(house, end + kind.length)
  if (next !== undefined) return !isAsked(house, next)
  if (start === 0) return isOpenedBy(house)
  const subject = house.names.findLast((name) => {
    const between = text.slice(name.end, start)
    const isBehind = (/^,/u.test(between) ? IN_PLACE : BEHIND).test(text.slice(0, name.start))
    return APPOSED.test(between) || (IS_SAID.test(between) && !isBehind)
  })
  return subject === undefined ? ANY.test(text.slice(0, start)) : !isAsked(house, subject)
}

/** The house may be the place: "located in {the Orme Centre}". */
const WITHIN = /^ (?:in|at|inside|within) ((?:the )?\p{Lu}(?:(?! and \p{Ll})[^,;.]){1,60})/u

/** "{Tarn-}based", "{Tarn, Tex. }based" */
const FROM_PLACE = /-$|\p{Lu}[\p{L}.]* $/u

/** "Tarn-based {boat builder} Lund" */
const KIND = /^ (?!(?:in|at|on|upon|near|around|outside|out|from|its|the|an?)\b)(?:[\p{Ll}-]+ ){0,3}/u

/** What a name behind it is no subject. */
const BEHIND = /\b(?:in|of|at|from|near|by|for|with|to|on|and) (?:the )?$/iu

/** The same of one with a comma behind it: "to {Lund}, founded in". */
const IN_PLACE = /\b(?:in|of|at|from|near) (?:the )?$/iu

/** From a name to what is said of it: " was first ". */
const IS_SAID =
  /^(?: \([^()]*\))?(?:,| \(|(?= ))(?: |(?<=\())(?:which |that |who )?(?:(?:is|are|was|were|has been|have been) )?(?:\p{L}+ly |first )?$/u

/** ", a firm ", " is the " */
const APPOSED =
  /^\.?(?: \([^()]*\))?(?:,? (?:Inc|LLC|Ltd|Corp|plc)\.?)?(?:,| (?:is|was|becomes?|became)) (?:an?|the|part of the) [^,;.]{0,80}$/u

/** "Against {a firm}": somebody else's, where no copula or mark stands before it. */
const ANY =
  /(?<!\b(?:is|are|was|were|as|becomes?|became|remains?) |[,;:(–—-] ?|^)\b(?:an?|some|several|another) (?:[\p{Ll}-]+ ){0,2}?(?:company|firm|business|bank|agency|manufacturer|supplier|provider)s? $/u

/** Whether the house that a sentence names behind its opening is another: "Founded in 1990 in Tarn, {Lund} builds". */
function isOpenedBy(house: House): boolean {
  const { text } = house.candidate
  const name = house.names.find(
    ({ start, end }) => OPENS.test(text.slice(0, start)) && /^ (?:\p{Ll}|\()/u.test(text.slice(end)),
  )
  return name !== undefined && !isAsked(house, name)
}

const OPENS = /^[^.;:]{3,100}, (?:the )?$/u

/**
 * Whether a name is the house's: one holds the other, or the release gives it in brackets behind
 * it. It may begin alike and go on otherwise ("Orme Group"), unless it may be a thing of the house.
 */
function isAsked({ whose, document, candidate }: House, { start, end }: Span, mayBeLonger = true): boolean {
  const name = candidate.text.slice(start, end)
  const [asked, own] = [termsOf(whose), termsOf(name)]
  return (
    (mayBeLonger && asked[0] === own[0]) ||
    own.every((term) => asked.includes(term)) ||
    (mayBeLonger && asked.every((term) => own.includes(term))) ||
    isShortFor(whose, name) ||
    isShortFor(name, whose) ||
    ORGANISATION_NOUNS.has(name.toLowerCase()) ||
    (isIssuer(document, asked) && isIssuer(document, own)) ||
    isCalledFor(whose, name, document)
  )
}
