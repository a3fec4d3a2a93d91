import type { Span } from '../model.ts'
import { dateAt, MONTH } from './date.ts'
import { isHouseWord } from './house-words.ts'
import { matchAt } from './match-at.ts'
import { isRegion, ORGANISATION_WORD } from './names.ts'

// What stands in the seat of a dateline's place.

/**
 * The place that stands at `at` in a dateline, or several that are joined by "and" or a
 * comma: "CITY, State", "Berlin and Bonn". A slash or a dash with blanks joins
 * them only before the dateline's date, as wires and issuers stand behind such as well.
 * `isDated` tells that the date stands before it. Null for a label, a company and what
 * opens a sentence.
 *
 * @example
 * placeAt('Tarn / Holm, 3 May 2026. The mill', 0, false) // => { start: 0, end: 11 }
 */
export function placeAt(words: string, at: number, isDated: boolean): Span | null {
  const place = matchAt(PLACE, words, at)?.[0]
  if (place === undefined || isNoPlace(place)) return null
  // "3 May 2026, Ulm: Acme …": behind its date a place may have a colon, and else what has one is a label.
  const isLabel = words.charAt(at + place.length) === ':' && !isDated
  if (isLabel || CLAUSE.test(place)) return null
  const joined = joinedEnd(words, at, at + place.length, isDated)
  if (joined !== null) return { start: at, end: joined }
  const name = place
    // "Ulm. Acme has opened": a sentence begins behind it, which "Ft. Wayne" has not.
    .replace(/(?<=^[^,]*\p{L}{3})\.(?:\s.*)?$/su, '')
    .replace(/[\s,]+$|(?<=\b[A-Z]{2})\.$/u, '')
  return { start: at, end: at + name.length }
}

/**
 * Where the last of places ends of which a slash or a dash parts the first from the next:
 * "Tarn / Holm, Fife, 3 May 2026", "Tarn – Holm, 3 May 2026 –", "3 May 2026, Tarn / Holm –";
 * null where there is one place, where the other is the name of a house or a wire, or where
 * what is behind them is no date.
 */
function joinedEnd(words: string, start: number, from: number, isDated: boolean): number | null {
  for (const form of isDated ? [SLASHED] : [SLASHED, DASHED]) {
    const found = matchAt(form, words, from)
    if (found === null) continue
    const end = from + found[0].length
    const places = words.slice(start, end).split(/\s+[/–—-]\s+|,\s*/u)
    if (places.some(isOther)) continue
    if (isDated ? CLOSED.test(words.slice(end)) : leadsToDate(words, end, form === DASHED)) return end
  }
  return null
}

/** Whether behind places stands their date; behind a dash only one with its year and a mark that ends the dateline. */
function leadsToDate(words: string, end: number, isStrict: boolean): boolean {
  const mark = matchAt(BEFORE_DATE, words, end)
  const date = mark === null ? null : dateAt(words, end + mark[0].length)
  if (date === null) return false
  return !isStrict || (date.iso !== null && CLOSED.test(words.slice(date.end)))
}

/** Whether words that a slash or a dash parts from a place are none: a wire, a house, a label. */
function isOther(words: string): boolean {
  const last = words.split(/\s+/u).at(-1) ?? ''
  if (isRegion(words)) return false
  return isNoPlace(words) || OF_NEWS.test(words) || ORGANISATION_WORD.test(words) || isHouseWord(last)
}

/** What the names of wires and news agencies hold. */
const OF_NEWS = /wire|news|press|\bPR|\b(?:Reuters|AP|AFP|Bloomberg|Xinhua|TASS|dpa|APA|PTI|ANI)\b/iu

/** One to four parts of capitalised words; never a month before a day. */
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const WORD = `(?!${MONTH}\\.?\\s*\\d|${WEEKDAY}\\b)\\p{Lu}[\\p{L}’'.]*(?:-\\p{L}[\\p{L}’']*)*`
const CONNECTOR = '(?:of|the|and|de|del|des|do|da|di|du|la|las|los|le|les|el|am|an|im|der|upon|sur|en|on|y|&)'
export const NAME = `${WORD}(?:(?:\\s+(?:${CONNECTOR}\\s+){0,2}|/)${WORD}){0,4}`
const PLACE = new RegExp(`${NAME}(?:(?:,(?:\\s+(?:the|and|&)(?=\\s))?|\\s+and|\\s+&)\\s*${NAME}){0,4}`, 'uy')

/** One or more names, each behind a slash with blanks, and their region. */
const SLASHED = new RegExp(`(?:\\s+/\\s+${NAME}(?:,\\s${NAME}(?=,?\\s))?){1,3}`, 'uy')

/** A name behind a dash. */
const DASHED = new RegExp(`\\s[–—-]\\s${NAME}`, 'uy')

/** What stands between places and their date. */
const BEFORE_DATE = /,\s+|\s\(|\.?\s+[–—|·•-]{1,2}\s+|\s+/uy

/** What ends a dateline. */
const CLOSED = /^\)?[\s,]*(?:[–—-]{1,3}\s|[.:]\s+["“]?\p{Lu})/u

/** Words that open a sentence, and companies, in the place's seat. */
const NO_PLACE =
  /^(?:WHEN|WHERE|WHO|WHAT|DATE|TIME|When|Where|On|In|At|For|By|From|As|With|Since|After|Before|During|When|While|If|This|That|These|It|We|Our|Today|About|Contact|Source|News|Press|Release|Date|Published|Updated|By|To|How|Why|What)\b|\b(?:Inc|Corp|LLC|Ltd|Limited|Corporation|Company|PLC|plc|GmbH|Group|Holdings|Technologies|Announces|announces)\b|\.\p{L}{2,}/u

/**
 * Small words that join a clause and stand in no place's name, though a headline may
 * have them with a capital: "NEW BUSES TO HOLM FROM 2 MARCH"; at its end any does,
 * but for a region's code ("GARY, IN").
 */
const CLAUSE =
  /\s(?:to|from|for|with|until|till|after|before|since|will|is|are|as)\s|(?<!,)\s(?:to|from|for|with|until|till|after|before|since|as|on|by|at|in|of)[\s,]*$/iu

/** Whether words in a place's seat are none: a label, a company, or what opens a sentence. */
export function isNoPlace(words: string): boolean {
  return NO_PLACE.test(words) || LABEL.test(words)
}

/**
 * Words of a status line or of a label ("FOR IMMEDIATE RELEASE", "Recall Date"), in the
 * place's seat; before a date stands what a release was put right as, too: "UPDATE - 11 August 2025: …".
 */
const LABEL =
  /\b(?:releases?|released|dates?|dated|issued|statement|advisory|alert|bulletin|notice|embargo(?:ed)?|immediate|publication|recall|headline|subject|attention)\b|^(?:updated?|correct(?:ion|ed)|amend(?:ed|ment)|revis(?:ed|ion)|notes?|editor[’']?s)\b/iu

/** A place without a date or a wire must look like one: "CITY, Region" or a city that news agencies let stand alone. */
export function isPlaceForm(place: string): boolean {
  if (/^The\s/.test(place)) return false
  const [city = '', region] = place.split(/,\s*/)
  if (region !== undefined)
    return /^[\p{Lu}\s.’'-]{3,}$/u.test(city) || /^(?:[A-Z]{2}|[A-Z]\.[A-Z]\.?)$/.test(region)
  return STANDALONE_CITIES.has(city.toUpperCase()) && city === city.toUpperCase()
}

/** Cities that stand without a region in datelines (The Associated Press Stylebook). */
const STANDALONE_CITIES = new Set(
  (
    'ATLANTA,BALTIMORE,BOSTON,CHICAGO,CINCINNATI,CLEVELAND,DALLAS,DENVER,DETROIT,HONOLULU,HOUSTON,INDIANAPOLIS,LAS VEGAS,' +
    'LOS ANGELES,MIAMI,MILWAUKEE,MINNEAPOLIS,NEW ORLEANS,NEW YORK,OKLAHOMA CITY,PHILADELPHIA,PHOENIX,PITTSBURGH,ST. LOUIS,' +
    'SALT LAKE CITY,SAN ANTONIO,SAN DIEGO,SAN FRANCISCO,SEATTLE,WASHINGTON,AMSTERDAM,BAGHDAD,BANGKOK,BEIJING,BEIRUT,BERLIN,' +
    'BRUSSELS,CAIRO,DJIBOUTI,DUBLIN,GENEVA,GIBRALTAR,GUATEMALA CITY,HAVANA,HELSINKI,HONG KONG,ISLAMABAD,ISTANBUL,JERUSALEM,' +
    'JOHANNESBURG,KUWAIT CITY,LONDON,LUXEMBOURG,MACAU,MADRID,MEXICO CITY,MILAN,MONACO,MONTREAL,MOSCOW,MUNICH,NEW DELHI,' +
    'PANAMA CITY,PARIS,PRAGUE,QUEBEC CITY,RIO DE JANEIRO,ROME,SAN MARINO,SAO PAULO,SHANGHAI,SINGAPORE,STOCKHOLM,SYDNEY,TOKYO,' +
    'TORONTO,VATICAN CITY,VIENNA,ZURICH'
  ).split(','),
)
