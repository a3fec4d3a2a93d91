import { literal } from '../../corpus/literal.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { EVENT, isBodyOrPlace, PLACE_NOUNS, PLACE_SUFFIX } from '../text/cues.ts'
import { MONTHS } from '../text/periods.ts'
import { isKnownPlace } from '../text/places.ts'
import { isIssuer } from './apart.ts'

/**
 * Whether it is asked no more than where one with a name is, and a sentence does not say so: it
 * gives no address, says of nothing that it lies, stands or is based somewhere, and has no place
 * right behind the name. A place in it is where something else is. The dateline tells where the
 * house is that issues the release, and no other.
 *
 * @example
 * // "Where is Orme Mills?"
 * // "Orme Mills sells flour in Kent, says Ada Berg of Corran." => false
 * // "Ada Berg, head of Orme Mills, spoke in Corran." => true
 */
export function tellsNoSeat(view: Lens, candidate: Candidate): boolean {
  const { asked, dissection } = view
  const name = BARE.exec(asked.text)?.[1]
  if (name === undefined || asked.type !== 'place' || EVENT.test(name)) return false
  if (candidate.kind === 'dateline') return !isIssuer(dissection.document, termsOf(name))
  if (!isProse(candidate) && candidate.kind !== 'headline') return false
  const { text } = candidate
  if (LIES.test(text) || valuesOf(view, candidate).some(({ type }) => type === 'address')) return false
  if (isOfPlace(text)) return false
  const last = name.trim().split(/\s+/u).at(-1) ?? ''
  const places = text.matchAll(
    new RegExp(String.raw`(?<![\p{L}\p{N}])${literal(last)}(?![\p{L}\p{N}])`, 'giu'),
  )
  const isThere = [...places].some(({ index, 0: { length } }) => isPlaced(text.slice(index + length)))
  return (
    !isThere &&
    ![...text.matchAll(IS_THERE)].some(({ index, 0: { length } }) => isPlaced(text.slice(index + length)))
  )
}

/** "Where is {Orme Mills}?" */
const BARE =
  /^(?:[Aa]nd |[Ss]o |[Bb]ut )?[Ww]here(?:abouts)?(?:['’]s|s| is| are) (?:the )?(\p{Lu}[\p{L}\p{N}.&’'-]*(?: (?:(?:of|and|for|the|&) )*\p{Lu}[\p{L}\p{N}.&’'-]*)*)(?: (?:located|situated|based))?\s*\?*$/u

/** What says where anything is, whatever it is called. */
const LIES =
  /\b(?:locat(?:ed|ions?)|situated|(?<!\p{Ll}-)based (?:in|at|out of|near)|headquarter\p{L}*|head office|offices? (?:in|at|on)|address|seat (?:in|of)|lies|nestled|overlook\p{L}*|home (?:in|at)|next to|opposite|close to|in the heart of|(?:north|south|east|west) of|\d ?(?:km|kilomet(?:re|er)s?|miles?|minutes?)\b|occup(?:y|ies)|on foot|hung|hangs?|kept|on (?:show|view|display)|(?:stands?|sits?) (?:in|at|on|near|beside|behind|between|opposite|outside)|(?:found|moved|relocat\p{L}+|mov(?:es?|ing)) (?:in|at|to|on|near))\b|\p{Lu}[\p{L}.]+-based\b/iu

/** "London's Orme Mills", "a Texas company": of the place by which it goes. */
function isOfPlace(text: string): boolean {
  return [...text.matchAll(PLACES_OWN)].some(([, place = '', noun]) => {
    const isHouse = noun === undefined || isBodyOrPlace(noun)
    return isHouse && isKnownPlace(place)
  })
}

const PLACES_OWN =
  /(?<![\p{L}.])(\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)(?:['’]s (?=(?:[\p{Ll}-]+ ){0,2}\p{Lu})| (?:[\p{Ll}-]+ )?(\p{Ll}+))/gu

/** "It {is} in Corran", and not "is at the forefront" */
const IS_THERE =
  /\b(?:is|are|was|were)(?= (?:now |currently |still |back )?(?:in|at|near|on|outside|aboard|off)\b)/gu

/** "Orme Mills in Corran", "Orme Mills (Corran, Texas)", "Orme Mills in the old harbour" */
function isPlaced(behind: string): boolean {
  if (BESIDE.test(behind)) return true
  // "Orme Mills, Texas", and not "Orme Mills, Ada Berg"
  const [, region = ''] = /^, (\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)/u.exec(behind) ?? []
  if (region !== '' && isKnownPlace(region)) return true
  const [, place = ''] = BEHIND.exec(behind) ?? []
  if (place === '' || NO_PLACE.test(place)) return false
  return (
    /^\p{Lu}/u.test(place) ||
    place.split(' ').some((word) => PLACE_SUFFIX.test(word) || PLACE_NOUNS.has(word))
  )
}

/** "Orme Mills between the church and the weir" */
const BESIDE = /^,? (?:beside|between|along|above|below|beneath|behind) (?:the |an? |its )?\p{L}/u

const BEHIND =
  /^(?:,? (?:(?:is|are|was|were|stands?|lies|sits?|opens?|opened|operates?|with|now|currently|still|back|just|right|has|its|home|offices?) ){0,4}(?:(?:[\p{Ll}-]+ ){0,2}(?:projects?|mines?|mills?|deposits?|propert(?:y|ies)|plants?|facilit(?:y|ies)|factor(?:y|ies)|sites?|stores?|shops?|campus(?:es)?|developments?|communit(?:y|ies)|fields?|locations?) )?(?:in|at|near|on|outside|off|aboard) (?:the |an? |its )?(?:(?:north|south|east|west|central)\p{Ll}* )?|,? \()((?:[\p{L}’'-]+ ?){1,4})/u

/** "In Q2", "in March", "at Lund TV": no town. */
const NO_PLACE = new RegExp(
  String.raw`^(?:(?:${MONTHS.join('|')}|[QH][1-4]|FY|NYSE|NASDAQ|Nasdaq|OTC\p{L}*|TSX\p{L}*|LSE|ASX|Inc|LLC|Ltd|Corp|PLC|the|a|an)\b|(?:\p{Lu}\p{L}+ )*(?:TV|CEO|CFO))`,
  'u',
)
