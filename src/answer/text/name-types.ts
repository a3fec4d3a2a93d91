import { isGivenName } from '../../corpus/genders.ts'
import type { Span } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { HONORIFICS, ORGANISATION_SUFFIX, PLACE_SUFFIX, ROLE_WORDS } from './cues.ts'
import { isListedPlace } from './listed-places.ts'
import { isPersonal } from './names.ts'
import { isKnownPlace } from './places.ts'
import type { SpanType } from './spans.ts'

/**
 * Reads a name's own words and its neighbours for what it names: a person, an
 * organisation, a place, or more than one of them where nothing tells.
 */
export function nameTypes(text: string, { start, end }: Span): SpanType[] {
  const name = text.slice(start, end).split(/\s+/).join(' ')
  const before = text.slice(Math.max(0, start - BEFORE), start)
  if (HONORIFICS.test(before)) return ['person']
  if (isKnownPlace(name)) return ['place', 'organisation']
  const types = typesOf(text, { start, end }, name)
  return isOfCountry(name) ? types.filter((type) => type === 'place') : types
}

/** What the words and neighbours of a name that is no country's say. */
function typesOf(text: string, { start, end }: Span, name: string): SpanType[] {
  const before = text.slice(Math.max(0, start - BEFORE), start)
  const after = text.slice(end, end + BEHIND)
  const byWords = typesByWords(name)
  if (byWords.length > 0) return byWords
  if (isCouple(name) || isTitled(name)) return ['person']
  const isPerson = isPersonal(name)
  if (isPerson && hasRole(before, after)) return ['person']
  if (
    isGivenName(name) &&
    PERSON_BEFORE.test(before) &&
    LEXICON.isPerson(PERSON_BEFORE.exec(before)?.[1] ?? '')
  )
    return ['person']
  if ((isPerson || !name.includes(' ')) && isSpeaker(before, after)) return ['person']
  // "Corran, OR", "CORRAN, NORWAY": a town with its state or country.
  if (!(isPerson && DEGREE_OR_STATE.test(after)) && isWithin(after)) return ['place', 'organisation']
  if (BASED_BEHIND.test(after)) return ['place']
  if (isListedPlace(text, { start, end })) return ['place', 'organisation']
  if (REGION_BEHIND.test(after) && WHERE_BEFORE.test(before)) return ['place']
  return typesBehind(before, isPerson)
}

/** "Jamaican", "Italian and Chinese": of where somebody is, and nobody; "Jamaicans" are people. */
function isOfCountry(name: string): boolean {
  return name
    .split(/ (?:and|or|&) /u)
    .every((part) =>
      OF_COUNTRY.some(
        ([ending, own]) =>
          part.endsWith(ending) && isKnownPlace(part.slice(0, part.length - ending.length) + own),
      ),
    )
}

/** What such a word ends in, and what the country has in its stead: "Jamaican", "Malian", "Brazilian", "Canadian", "Italian", "Ukrainian", "Japanese", "Chinese", "German". */
const OF_COUNTRY: readonly (readonly [string, string])[] = [
  ['n', ''],
  ['an', ''],
  ['ian', ''],
  ['ian', 'a'],
  ['ian', 'y'],
  ['ian', 'e'],
  ['ese', ''],
  ['ese', 'a'],
  ['', 'y'],
]

/** "Ada and Ole Berg": two people of one surname; one of their given names may be known to nobody. */
function isCouple(name: string): boolean {
  const [, first = '', whole = '', second = ''] = COUPLE.exec(name) ?? []
  if (isGivenName(first) && isGivenName(second)) return true
  return (isGivenName(first) || isGivenName(second)) && ![first, second, whole].some(isKnownPlace)
}

const COUPLE = /^(\p{Lu}\p{Ll}+) and ((\p{Lu}\p{Ll}+) \p{Lu}[\p{L}’'-]+)$/u

/** "District Judge Ada van Holm", "Holm Mills CEO Ada Berg": whatever an office is called, somebody's whole name ends it. */
function isTitled(name: string): boolean {
  const [, title = '', given = ''] = TITLED.exec(name) ?? []
  return ROLE_WORDS.has(title.toLowerCase().replace(/s$/u, '')) && isGivenName(given)
}

/** The last word of a title, and a given name and a surname behind it, with an initial or "van" between them. */
const TITLED =
  /^(?:\p{Lu}[\p{L}\d.&’'-]* )*?(\p{Lu}\p{Ll}+|C\p{Lu}{1,2}O) (\p{Lu}\p{Ll}+)(?: \p{Lu}\.)?(?: (?:[Vv][ao]n|[Dd]e|[Dd]er|[Dd]en|[Dd]i|[Dd]el|[Dd]u|[Ll]a|[Ll]e))* \p{Lu}[\p{L}’'-]+$/u

/** Characters before and behind a name that are looked at. */
const BEFORE = 40
const BEHIND = 60

/** What the words of a name say by themselves: "Orme Institute", "City of Orme", "Orme-based"; empty when they say nothing. */
function typesByWords(name: string): SpanType[] {
  const last = name.slice(name.lastIndexOf(' ') + 1)
  if (/\p{L}-based$/u.test(last)) return ['place']
  const types: SpanType[] = []
  if (ORGANISATION_SUFFIX.test(last) || HOUSE_OF.test(name)) types.push('organisation')
  if (PLACE_SUFFIX.test(last)) types.push('place')
  if (PLACE_OF.test(name) || SAINT.test(name)) types.push('organisation', 'place')
  return [...new Set(types)]
}

/** "St Bride’s": a church, hospital, school or town, and nobody in the news. */
const SAINT = /^(?:St\.?|Saint) \p{Lu}/u

const HOUSE_OF = /^(?:University|Bank|Ministry|Department|Institute) of\b/u
const PLACE_OF = /^(?:City|County|Town|State|Village|Borough|Province) of\b/u

/** Whether a role stands right before or behind a name: "director Ada Berg", "Ada Berg, its former chair". */
function hasRole(before: string, after: string): boolean {
  const previous = before.match(/([\p{L}-]+),?\s+$/u)?.[1] ?? ''
  if (ROLE_WORDS.has(previous.toLowerCase())) return true
  const next = after.startsWith(',') ? ROLE_BEHIND.exec(after)?.[1] : undefined
  return next !== undefined && ROLE_WORDS.has(next.toLowerCase())
}

/** "Another trader, Ada": who is told by a given name alone. */
const PERSON_BEFORE = /\b(?:an?|another|the|his|her|their|its|our|fellow) (?:\p{Ll}+ ){0,2}?(\p{Ll}+), $/u

const ROLE_BEHIND = /^,?\s*(?:who|(?:the |an? |our |its |former |new |acting )*([\p{L}-]+))/u

/** Whether it is said by whom the name is of: "Berg said", "…, said Ada Berg". */
function isSpeaker(before: string, after: string): boolean {
  return SPEAKS.test(after) || SPOKEN_BY.test(before)
}

const SPEAKS = /^(?: |, (?!\p{L}+ \p{Lu}))(?:said|says|added|explained|noted|told|commented|stated)\b/u
const SPOKEN_BY = /\b(?:said|says|added|explained|noted|commented|stated)\s+$/u

/** Letters behind a person's name that are a degree as often as a state. */
const DEGREE_OR_STATE = /^, (?:MD|MA|PA|DC|CA)\b/u

/** Whether a state or a country follows. */
function isWithin(after: string): boolean {
  if (STATE_CODE.test(after)) return true
  const next = /^, (\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})(?![\p{L}\p{N}])/u
    .exec(after)?.[1]
    ?.replace(/(?<=\p{Ll})\.$/u, '')
  if (next === undefined) return false
  const written = /^[\p{Lu} ]{4,}$/u.test(next)
    ? next.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
    : next
  return isKnownPlace(written)
}

/** "{Corran} based Lund Boats", "{Corran}, Tex.-based boat builder Lund": where a house has its seat stands before its name. */
const BASED_BEHIND =
  /^(?:, \p{Lu}[\p{L}.]*)?[ -]based (?:(?!(?:in|at|on|upon|near|around|outside|out|from|of|for|to|by|the|its|their|an?)\b)[\p{L}\d-]+ ){0,3}?\p{Lu}/u

/** Of the United States and Canada, as the post writes them. */
const STATE_CODE =
  /^, (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|PR|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|AB|BC|MB|N[BLS]|ON|PE|QC|SK)\b(?!\p{L})/u

/** "In Orme, Texas,": a place within another. */
const REGION_BEHIND = /^, (?:[A-Z]{2}\b|[A-Z]\p{Ll}+\.?(?:,|\.| –| -|$))/u
const WHERE_BEFORE = /\b(?:in|at|near|from|of|to|across|throughout)\s+$/u

/** What a name may be by the preposition before it, if nothing else tells. */
function typesBehind(before: string, isPerson: boolean): SpanType[] {
  const types: SpanType[] = []
  if (IN.test(before) || STANDS_ON.test(before)) types.push('place')
  if (AT.test(before)) types.push('place', 'organisation')
  if (isPerson) types.push('person')
  types.push('organisation')
  return [...new Set(types)]
}

const IN =
  /\b(?:in|near|across|throughout|outside|around|off)\s+(?:the\s+)?(?:\p{L}+ern\s|downtown\s|central\s)?$|\b(?:downtown|uptown|midtown|suburban)\s+$/u
/** An island or a street, and no day: "turbines stand on Mull". */
const STANDS_ON =
  /\b(?:stands?|stood|lies?|lay|located|situated|sited|lives?|lived|landed|based|built|found|grown|kept|stationed|installed) on (?:the )?$/u
const AT = /\b(?:at|from|to|of)\s+(?:the\s+)?$/u
